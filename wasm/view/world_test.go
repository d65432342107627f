package view

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// pitch measures without a font: a Han character is an em, a digit 0.555, as
// in the face that is baked; the rest near enough for layout.
type pitch struct{}

func (pitch) Advance(text []byte, f scene.Face, size float32) float32 {
	w := float32(0)
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		switch {
		case r >= 0x2e80, r == '…':
			w += 1
		case '0' <= r && r <= '9', r == '–', r == '−', r == '+', r == '~', r == '<', r == '>', r == '∗':
			w += 0.555
		case r == ' ', r == '.', r == ',', r == 'i', r == 'l', r == ':', r == '’':
			w += 0.25
		case r == '%', r == 'm', r == 'w', r == 'M', r == 'W':
			w += 0.9
		case 'A' <= r && r <= 'Z':
			w += 0.64
		default:
			w += 0.54
		}
	}
	return w * size
}

type table []map[string]string

func readTable(t testing.TB, path string) table {
	t.Helper()
	f, err := os.Open("../../data/" + path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var out table
	for _, r := range rows[1:] {
		m := map[string]string{}
		for i, c := range r {
			m[rows[0][i]] = c
		}
		out = append(out, m)
	}
	return out
}

func decimal(s string) (v data.Value) {
	if s == "" {
		return v
	}
	whole, frac, _ := strings.Cut(s, ".")
	v.Mant, _ = strconv.ParseInt(whole+frac, 10, 64)
	v.Dec, v.Ok = uint8(len(frac)), true
	return v
}

// texts reads a column of a text table in the three languages, by id.
func texts(t testing.TB, name, column string) map[string][3]string {
	out := map[string][3]string{}
	for l := range locale.Count {
		for _, r := range readTable(t, "text/"+l.Tag()+"/"+name+".csv") {
			x := out[r["id"]]
			x[l] = r[column]
			out[r["id"]] = x
		}
	}
	return out
}

var theWorld *state.World

// world reads the real tables, as far as Share and Capex need them, without
// the packer: a second reading of the same files.
func world(t testing.TB) *state.World {
	t.Helper()
	if theWorld != nil {
		return theWorld
	}
	var tab data.Tables
	color := func(s string) uint32 {
		v, _ := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 32)
		return uint32(v)
	}
	entity, series, source := map[string]data.EntityID{}, map[string]data.SeriesID{}, map[string]data.SourceID{}
	for i, r := range readTable(t, "tables/entities.csv") {
		entity[r["id"]] = data.EntityID(i + 1)
		e := data.Entity{ID: r["id"], Color: color(r["color"]), Dark: color(r["dark"])}
		for l := range locale.Count {
			e.Name[l], e.Short[l] = r[l.Tag()], r["short-"+l.Tag()]
		}
		tab.Entities = append(tab.Entities, e)
	}
	for i, r := range readTable(t, "tables/sources.csv") {
		source[r["id"]] = data.SourceID(i + 1)
		tab.Sources = append(tab.Sources, data.Source{ID: r["id"], Title: r["title"], URL: r["url"], Publisher: r["publisher"]})
	}
	names, scopes := texts(t, "series", "name"), texts(t, "series", "scope")
	for i, r := range readTable(t, "tables/series.csv") {
		series[r["id"]] = data.SeriesID(i + 1)
		s := data.Series{ID: r["id"], Publisher: r["publisher"], Region: r["region"], Name: names[r["id"]], Scope: scopes[r["id"]]}
		s.Topic, _ = data.ParseTopic(r["topic"])
		s.Metric, _ = data.ParseMetric(r["metric"])
		s.Unit, _ = data.ParseUnit(r["unit"])
		s.Frequency = map[string]locale.Frequency{"quarter": locale.Quarterly, "half": locale.HalfYearly, "year": locale.Yearly}[r["frequency"]]
		order, _ := strconv.Atoi(r["order"])
		s.Order = uint8(order)
		tab.Series = append(tab.Series, s)
	}
	for _, name := range []string{"shares", "capex"} {
		for _, r := range readTable(t, "tables/"+name+".csv") {
			q, f, ok := locale.ParsePeriod(r["period"])
			if !ok { // a fiscal year: no picture here draws one
				continue
			}
			o := data.Obs{Series: series[r["series"]], Entity: entity[r["entity"]], Period: q, Frequency: f, Value: decimal(r["value"]),
				Source: source[r["source"]], Token: r["token"]}
			o.Metric, _ = data.ParseMetric(r["metric"])
			o.Unit, _ = data.ParseUnit(r["unit"])
			o.Kind, _ = data.ParseKind(r["kind"])
			o.Bound, _ = data.ParseBound(r["bound"])
			o.Preferred, _ = data.ParsePreferred(r["preferred"])
			rank, _ := strconv.Atoi(r["rank"])
			o.Rank = uint8(rank)
			tab.Obs = append(tab.Obs, o)
		}
	}
	short, long := texts(t, "breaks", "short"), texts(t, "breaks", "text")
	for _, r := range readTable(t, "tables/breaks.csv") {
		q, _, ok := locale.ParsePeriod(r["at"])
		if !ok {
			continue
		}
		tab.Breaks = append(tab.Breaks, data.Break{ID: r["id"], Series: series[r["series"]], Entity: entity[r["entity"]], At: q, Short: short[r["id"]], Text: long[r["id"]]})
	}
	for _, r := range readTable(t, "tables/fx.csv") {
		q, _, _ := locale.ParsePeriod(r["period"])
		tab.Rates = append(tab.Rates, data.Rate{Period: q, Value: decimal(r["cny-per-usd"]), Source: source[r["source"]]})
	}
	labels := texts(t, "plans", "label")
	for _, r := range readTable(t, "tables/plans.csv") {
		from, f, ok := locale.ParsePeriod(r["from"])
		to, _, ok2 := locale.ParsePeriod(r["to"])
		if !ok || !ok2 {
			continue
		}
		p := data.Plan{ID: r["id"], Entity: entity[r["entity"]], Low: decimal(r["low"]), High: decimal(r["high"]), From: from - locale.Quarter(f.Step()-1), To: to,
			Announced: r["announced"], Source: source[r["source"]], Token: r["token"], Revises: r["revises"], Label: labels[r["id"]]}
		if !p.High.Ok {
			p.High = p.Low
		}
		if !p.Low.Ok {
			p.Low = p.High
		}
		p.Unit, _ = data.ParseUnit(r["unit"])
		p.Kind, _ = data.ParseKind(r["kind"])
		tab.Plans = append(tab.Plans, p)
	}
	canvas := texts(t, "canvas", "text")
	for _, r := range readTable(t, "text/en/canvas.csv") {
		tab.Canvas = append(tab.Canvas, data.Text{ID: r["id"], Text: canvas[r["id"]]})
	}
	views := texts(t, "views", "text")
	for _, r := range readTable(t, "text/en/views.csv") {
		tab.UI = append(tab.UI, data.Text{ID: r["id"], Text: views[r["id"]]})
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	theWorld = state.NewWorld(set)
	return theWorld
}
