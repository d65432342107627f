package app

import (
	"math"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// Some systems lead on to others (data/tables/chains.csv): what comes out of one, as the reader has set it, goes into a
// parameter of the next. The link keeps the way (walk=…), so nothing of what is told here is kept: the system that was left
// is worked through again, and what it gives is held against where the parameter stands.

// carry is a step of a chain, worked through.
type carry struct {
	step  *data.Chain
	text  string  // what comes out, as the slider there would say it
	put   int     // the parameter that it goes into; -1 for none
	stand float64 // where that stands then
	end   bool    // which is an end of its range: the value lies beyond
}

// carries works through the steps that lead from what s shows to another system.
func (a *App) carries(s state.State, to data.SystemID) (list []carry) {
	r := a.leftOf(s)
	for i := range a.w.Chains {
		c := &a.w.Chains[i]
		if c.From != s.SystemID() || c.To != to {
			continue
		}
		x := carry{step: c, put: -1}
		next := &a.w.Systems[to-1]
		v, n := r.Value(c.Take), next.Param(c.Put)
		if sim.Answered(v) && n >= 0 && n < state.MaxParams {
			p := &next.Params[n]
			_, exp := r.Unit(c.Take)
			v = short(v * math.Pow10(int(exp)-int(p.Exp)))
			x.text, x.put, x.stand = a.slid(p, v), n, geom.Clamp(v, p.Min.Float(), p.Max.Float())
			x.end = x.stand != v
		}
		list = append(list, x)
	}
	return list
}

// leftOf works through the system that s shows, with its sliders where they are seen: those of a deal stand where the deal
// puts them.
func (a *App) leftOf(s state.State) *system.Run {
	for i := range min(len(a.w.Params(s)), state.MaxParams) {
		s.Sim[i] = view.Param(a.w, s, i).Value
		s.SimSet |= 1 << i
	}
	a.from.Set(a.w, s)
	return &a.from
}

// short is a value to four digits: more of them no result is good for, and no link wants.
func short(v float64) float64 {
	if v == 0 {
		return 0
	}
	d := math.Pow10(3 - int(math.Floor(math.Log10(math.Abs(v)))))
	return math.Round(v*d) / d
}

// carrying is what goes along from what is shown to another system, as parameters of a link.
func (a *App) carrying(to data.SystemID) (values []state.KV) {
	for _, x := range a.carries(a.s, to) {
		if x.put >= 0 {
			values = append(values, state.KV{Key: "sim." + x.step.Put, Value: strconv.FormatFloat(x.stand, 'f', -1, 64)})
		}
	}
	return values
}

// writeChain writes where what is shown was come to from on a chain, and where that goes on to. As long as the reader
// guesses, nothing that comes out goes anywhere.
func (a *App) writeChain(w *writer, r *system.Run) {
	came, ahead := a.s.Came(), a.ahead()
	if came == 0 && len(ahead) == 0 {
		return
	}
	w.open("chain", '{')
	if came > 0 {
		left := a.w.Left(a.s, came-1)
		from := a.w.System(left).Name[a.s.Lang]
		var lines []string
		for _, x := range a.carries(left, a.s.System) {
			lines = a.toldOf(x, a.s, from, lines)
		}
		a.writeWay(w, "carried", left, fill(a.word("chain.back"), "from", from), lines)
	}
	w.open("onward", '[')
	for _, to := range ahead {
		list := a.carries(a.s, to)
		what, lines := "", []string(nil)
		for _, x := range list {
			switch {
			case x.put >= 0:
				if what != "" {
					what += a.word("chain.and")
				}
				what += fill(x.step.What[a.s.Lang], "value", x.text)
				if x.end {
					lines = append(lines, a.capped(x))
				}
			case x.step.Take == "":
				lines = a.toldOf(x, a.s, r.Sys.Name[a.s.Lang], lines)
			}
		}
		s, label := a.acted(a.s, state.Action{Do: state.Onward, By: int(to), Values: a.carrying(to)}), a.word("chain.carry")
		if what == "" {
			label = a.word("chain.next")
		}
		a.writeWay(w, "", s, fill(label, "what", what, "to", a.w.System(s).Name[a.s.Lang]), lines)
	}
	w.close(']')
	w.close('}')
}

// writeWay writes a way to a system.
func (a *App) writeWay(w *writer, key string, s state.State, label string, lines []string) {
	x := a.w.System(s)
	w.open(key, '{')
	w.str("id", x.ID)
	w.str("name", x.Name[a.s.Lang])
	w.str("query", a.queryOf(s))
	w.str("label", label)
	w.strs("lines", lines)
	w.close('}')
}

// ahead are the systems that chains lead to from what is shown.
func (a *App) ahead() (list []data.SystemID) {
	if a.run.Open() {
		return nil
	}
	for _, c := range a.w.Chains {
		if c.From == a.s.SystemID() && (len(list) == 0 || list[len(list)-1] != c.To) {
			list = append(list, c.To)
		}
	}
	return list
}

// toldOf says what was carried into what s shows, and whether it still stands there.
func (a *App) toldOf(x carry, s state.State, from string, lines []string) []string {
	if x.step.Take != "" && x.put < 0 {
		return append(lines, fill(a.word("chain.none"), "from", from))
	}
	lines = append(lines, fill(x.step.Told[a.s.Lang], "from", from, "value", x.text))
	if x.put < 0 {
		return lines
	}
	if x.end {
		lines = append(lines, a.capped(x))
	}
	if now := view.Param(a.w, s, x.put).Value; math.Abs(now-x.stand) > 1e-9*max(1, math.Abs(x.stand)) {
		p := &a.w.System(s).Params[x.put]
		lines = append(lines, fill(a.word("chain.changed"), "put", p.Label[a.s.Lang], "now", a.slid(p, now)))
	}
	return lines
}

// capped says that a slider does not go as far as what is carried.
func (a *App) capped(x carry) string {
	p := &a.w.Systems[x.step.To-1].Params[x.put]
	return fill(a.word("chain.capped"), "put", p.Label[a.s.Lang], "end", a.slid(p, x.stand))
}

// slid is a value of a parameter as its slider says it.
func (a *App) slid(p *data.Param, v float64) string {
	return string(system.AppendParam(nil, a.w.Data, a.s.Lang, p, v))
}

// brought is a parameter that something was carried into, on the way to what is shown.
type brought struct {
	to   *state.System
	put  int
	now  float64
	said string // what was carried from where, as the page says it
}

// way lists all that was carried on the way to what is shown, the last step's at the end.
func (a *App) way() (list []brought) {
	for i, n := 0, a.s.Came(); i < n; i++ {
		left, next := a.w.Left(a.s, i), a.s
		if i+1 < n {
			next = a.w.Left(a.s, i+1)
		}
		from := a.w.System(left).Name[a.s.Lang]
		for _, x := range a.carries(left, next.System) {
			if x.put >= 0 {
				list = append(list, brought{a.w.System(next), x.put, view.Param(a.w, next, x.put).Value, a.joined(a.toldOf(x, next, from, nil))})
			}
		}
	}
	return list
}

// joined are sentences as one text.
func (a *App) joined(sentences []string) string {
	if a.s.Lang.Chinese() {
		return strings.Join(sentences, "")
	}
	return strings.Join(sentences, " ")
}

// named is a parameter of a system that is not the one shown.
func (a *App) named(x *brought) string {
	return x.to.Name[a.s.Lang] + " · " + x.to.Params[x.put].Label[a.s.Lang]
}

// carriedRows has the table of a system say what was carried: of its own parameters where they stand, of those of the systems
// before it in rows of their own.
func (a *App) carriedRows(t *pen.TableData) {
	for _, x := range a.way() {
		if x.to == a.w.System(a.s) {
			for i := range t.Rows {
				if row := t.Rows[i]; row[1].Card == a.w.ParamCard(a.s, x.put) {
					row[len(row)-1].Text = x.said
				}
			}
			continue
		}
		p := &x.to.Params[x.put]
		cell := func(v float64) pen.Cell {
			n, u := data.Measured(v, p.Unit, p.Exp)
			return pen.Cell{Text: a.slid(p, v), Plain: pen.Significant(n), Unit: u.String(), Kind: data.Derived}
		}
		t.Rows = append(t.Rows, []pen.Cell{{Text: a.named(&x)}, cell(x.now), cell(p.Default.Float()), {Text: x.said}})
	}
}
