// Command export writes a packed dataset as JSON, for peers that read nothing else:
//
//	go run ./tools/bench/export -dataset dataset.msgp -rows rows.json -columns columns.json -race race.json
//
// rows.json holds every table as an array of objects, as a web service would send it; columns.json the same values
// column by column, which is the smaller and quicker way to write JSON. Empty fields are left out of the rows. The
// outlines of letters and the lexicon are binary and in neither. race.json is the race of the first market.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"reflect"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/packed"
	"yuntu/wasm/state"
)

func main() {
	dataset := flag.String("dataset", "", "packed dataset")
	rows := flag.String("rows", "", "file for the tables row by row")
	columns := flag.String("columns", "", "file for the tables column by column")
	race := flag.String("race", "", "file for the race of the first market")
	flag.Parse()
	if err := export(*dataset, *rows, *columns, *race); err != nil {
		fmt.Fprintln(os.Stderr, "export:", err)
		os.Exit(1)
	}
}

func export(dataset, rows, columns, race string) error {
	files, err := packed.Read(dataset)
	if err != nil {
		return err
	}
	set, err := data.Decode(files.Core, files.Pieces[:]...)
	if err != nil {
		return fmt.Errorf("%s: %w", dataset, err)
	}
	all := tables(set)
	byRow, byColumn := map[string]any{}, map[string]any{}
	for name, t := range all {
		byRow[name], byColumn[name] = asRows(t), asColumns(t)
	}
	for _, f := range []struct {
		name  string
		value any
	}{{rows, byRow}, {columns, byColumn}, {race, raceOf(set)}} {
		if f.name == "" {
			continue
		}
		b, err := json.Marshal(f.value)
		if err != nil {
			return err
		}
		if err := os.WriteFile(f.name, b, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// tables returns every row of the dataset by table.
func tables(s *data.Set) map[string]reflect.Value {
	out := map[string]reflect.Value{
		"sources":  collect(s.Sources(), func(i int) data.Source { return s.Source(data.SourceID(i)) }),
		"entities": collect(s.Entities(), func(i int) data.Entity { return s.Entity(data.EntityID(i)) }),
		"series":   collect(s.SeriesCount(), func(i int) data.Series { return s.Series(data.SeriesID(i)) }),
		"obs":      collect(s.Observations(), func(i int) data.Obs { return s.Obs(data.ObsID(i)) }),
		"breaks":   collect(s.Breaks(), func(i int) data.Break { return s.Break(data.BreakID(i)) }),
		"plans":    collect(s.Plans(), func(i int) data.Plan { return s.Plan(data.PlanID(i)) }),
		"deals":    collect(s.Deals(), func(i int) data.Deal { return s.Deal(data.DealID(i)) }),
		"prices":   collect(s.Prices(), func(i int) data.Price { return s.Price(data.PriceID(i)) }),
		"supply":   collect(s.SupplyRows(), func(i int) data.Supply { return s.Supply(data.SupplyID(i)) }),
		"figures":  collect(s.Figures(), func(i int) data.Figure { return s.Figure(data.FigureID(i)) }),
		"events":   collect(s.Events(), func(i int) data.Event { return s.Event(data.EventID(i)) }),
		"steps":    collect(s.Steps(), func(i int) data.Step { return s.Step(data.StepID(i)) }),
	}
	var words []data.Text
	for id := range s.Words(locale.Hans) {
		t := data.Text{ID: id}
		for l := range t.Text {
			t.Text[l] = s.Word(locale.Lang(l), id)
		}
		words = append(words, t)
	}
	out["words"] = reflect.ValueOf(words)
	var notes [][locale.Count]string
	for id := data.NoteID(1); s.Note(id, locale.Hans) != ""; id++ {
		notes = append(notes, [locale.Count]string{s.Note(id, locale.Hans), s.Note(id, locale.Hant), s.Note(id, locale.En)})
	}
	type note struct{ Text [locale.Count]string }
	out["notes"] = collect(len(notes), func(i int) note { return note{notes[i-1]} })
	return out
}

func collect[T any](n int, at func(int) T) reflect.Value {
	out := make([]T, n)
	for i := range out {
		out[i] = at(i + 1)
	}
	return reflect.ValueOf(out)
}

// plain turns a field into what JSON knows: a decimal is a number, or null.
func plain(v reflect.Value) any {
	if x, ok := v.Interface().(data.Value); ok {
		if !x.Ok {
			return nil
		}
		return x.Float()
	}
	return v.Interface()
}

func asRows(t reflect.Value) any {
	out := make([]map[string]any, t.Len())
	for i := range out {
		out[i] = map[string]any{}
		for f := range t.Type().Elem().NumField() {
			if v := t.Index(i).Field(f); !v.IsZero() {
				out[i][t.Type().Elem().Field(f).Name] = plain(v)
			}
		}
	}
	return out
}

func asColumns(t reflect.Value) any {
	out := map[string]any{}
	for f := range t.Type().Elem().NumField() {
		column := make([]any, t.Len())
		for i := range column {
			column[i] = plain(t.Index(i).Field(f))
		}
		out[t.Type().Elem().Field(f).Name] = column
	}
	return out
}

// A racer is one bar: a value per period, null where it has none.
type racer struct {
	Name   string     `json:"name"`
	Color  string     `json:"color"`
	Values []*float64 `json:"values"`
}

type raceFile struct {
	Title   string   `json:"title"`
	Periods []string `json:"periods"`
	Racers  []*racer `json:"racers"`
}

func raceOf(s *data.Set) raceFile {
	w := state.NewWorld(s)
	st := w.Default()
	track := w.Track(st)
	out := raceFile{Title: s.Series(st.Market).Name[locale.En]}
	at := map[locale.Quarter]int{}
	for i, p := range track.Points {
		at[p] = i
		out.Periods = append(out.Periods, string(locale.AppendPeriod(nil, locale.En, p, s.Series(st.Market).Frequency)))
	}
	by := map[data.EntityID]*racer{}
	first, end := s.ObsRange(st.Market)
	for id := first; id < end; id++ {
		o := s.Obs(id)
		i, ok := at[o.Period]
		if !ok || o.Entity == 0 || o.Metric != data.Share || o.Preferred != data.Drawn || !o.Value.Ok {
			continue
		}
		r := by[o.Entity]
		if r == nil {
			r = &racer{s.Short(o.Entity, locale.En), fmt.Sprintf("#%06x", s.Color(o.Entity, false)), make([]*float64, len(track.Points))}
			by[o.Entity] = r
			out.Racers = append(out.Racers, r)
		}
		v := o.Value.Float()
		r.Values[i] = &v
	}
	return out
}
