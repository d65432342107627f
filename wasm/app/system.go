package app

import (
	"math"
	"strings"

	"yuntu/data"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// curveSteps is how finely the panel's curve is told.
const curveSteps = 72

// writeSystem writes what comes with every system: formula, curve, what matters most, the receipt, its neighbours.
func (a *App) writeSystem(w *writer) {
	if a.s.View != state.Sys {
		return
	}
	r := &a.run
	r.Set(a.w, a.s)
	w.open("system", '{')
	w.str("id", r.Sys.ID)
	w.str("name", r.Sys.Name[a.s.Lang])
	a.writeAsked(w, r)
	if !r.Open() {
		a.writeCurve(w, r)
		a.writeEffects(w, r)
		a.writeReceipt(w, r)
	}
	formula := system.Formula(r.Sys, a.w.Data, a.s.Lang)
	if r.Open() {
		formula = nil
	}
	w.strs("formula", formula)
	w.str("book", "systems/"+r.Sys.ID+".xlsx")
	a.writeChain(w, r)
	a.writeSort(w)
	w.open("related", '[')
	for _, id := range strings.Split(r.Sys.Related, "|") {
		a.writeNeighbour(w, "", id)
	}
	w.close(']')
	before, after := a.w.Neighbours(a.s.System)
	a.writeNeighbour(w, "previous", a.w.Data.SystemKey(before))
	a.writeNeighbour(w, "next", a.w.Data.SystemKey(after))
	w.close('}')
}

// writeAsked writes what the system asks the reader to guess, unless he wanted the answer without, or the lesson asks it.
func (a *App) writeAsked(w *writer, r *system.Run) {
	if name, _ := r.Guess(); name != "" && a.s.Step == 0 {
		a.writeGuess(w, a.systemGuess(r, r.Sys))
	}
}

// systemGuess is the question of a system, whose run tells its numbers.
func (a *App) systemGuess(r *system.Run, x *state.System) guessing {
	l, name := a.s.Lang, x.Ask.Name
	unit, exp := r.Unit(name)
	return guessing{ask: x.Ask, question: about.Asked(r, x.Guess[l]), answer: about.Asked(r, x.Turned[l]), truth: r.Truth(),
		told: r.AskedText(name), as: a.word("ask.truth"), unit: unit, exp: exp, card: r.Card(name)}
}

func (a *App) writeNeighbour(w *writer, key, id string) {
	n, ok := a.w.Data.SystemByID(id)
	if !ok {
		return
	}
	w.open(key, '{')
	w.str("id", id)
	w.str("name", a.w.Systems[n-1].Name[a.s.Lang])
	w.close('}')
}

// writeCurve writes any result over any parameter: where it stands, where it stood, where it turns from loss to gain.
func (a *App) writeCurve(w *writer, r *system.Run) {
	results, axis, y := r.Sys.Results(), int(a.s.Axis), int(a.s.Result)
	if axis >= len(r.Sys.Params) || y >= len(results) {
		return
	}
	p, q := &r.Sys.Params[axis], &results[y]
	lang := a.s.Lang
	w.open("curve", '{')
	w.str("x", p.ID)
	w.str("y", q.ID)
	w.open("xs", '[')
	for i := range r.Sys.Params {
		option(w, r.Sys.Params[i].ID, r.Sys.Params[i].Label[lang], "", false)
	}
	w.close(']')
	w.open("ys", '[')
	for i := range results {
		option(w, results[i].ID, results[i].Label[lang], "", false)
	}
	w.close(']')
	a.writeBend(w, r)
	w.close('}')
}

// writeBend writes what of the curve moves with the sliders.
func (a *App) writeBend(w *writer, r *system.Run) {
	axis, y := int(a.s.Axis), int(a.s.Result)
	p, q := &r.Sys.Params[axis], &r.Sys.Results()[y]
	a.bend.Sweep(r, axis, y, curveSteps, false)
	a.was.Sweep(r, axis, y, curveSteps, true)
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, list := range [...][]float64{a.bend.Ys, a.was.Ys} {
		for _, v := range list {
			if sim.Answered(v) {
				lo, hi = min(lo, v), max(hi, v)
			}
		}
	}
	if lo > hi {
		lo, hi = 0, 0
	}
	lo, hi = min(lo, 0), max(hi, 0)
	numbers := func(key string, list []float64) {
		w.open(key, '[')
		for _, v := range list {
			w.part(v, lo, hi)
		}
		w.close(']')
	}
	numbers("now", a.bend.Ys)
	numbers("was", a.was.Ys)
	w.open("at", '[') // the present point, in parts of the width and the height
	left, right := system.Range(a.w, a.s, axis)
	w.part(r.Now[axis], left, right)
	w.part(r.Value(q.ID), lo, hi)
	w.close(']')
	w.open("zero", '[')
	w.part(0, lo, hi)
	w.close(']')
	text := func(key, name string, v float64) {
		a.buf = r.AppendValue(a.buf[:0], name, v)
		w.bytes(key, a.buf)
	}
	text("left", p.ID, left)
	text("right", p.ID, right)
	text("low", q.ID, lo)
	text("high", q.ID, hi)
	text("atText", q.ID, r.Value(q.ID))
	w.open("even", '[')
	for i := range a.bend.Xs {
		if x, ok := crossing(a.bend.Xs, a.bend.Ys, i); ok {
			w.open("", '{')
			w.open("at", '[')
			w.part(x, left, right)
			w.close(']')
			text("text", p.ID, x)
			w.close('}')
		}
	}
	w.close(']')
	a.buf = r.AppendValue(a.buf[:0], q.ID, r.Value(q.ID))
	n := len(a.buf)
	a.buf = r.AppendValue(a.buf, p.ID, r.Value(p.ID))
	end := len(a.buf)
	a.buf = pen.AppendFilled(a.buf, a.word("curve.said"), pen.Said("x", p.Label[a.s.Lang]), pen.Said("y", q.Label[a.s.Lang]),
		pen.Arg("now", a.buf[:n]), pen.Arg("at", a.buf[n:end]))
	w.bytes("said", a.buf[end:])
}

// crossing returns where a curve goes through nought before its i-th point, in proportion to the one before.
func crossing(xs, ys []float64, i int) (at float64, ok bool) {
	if i == 0 {
		return 0, false
	}
	a, b := ys[i-1], ys[i]
	return xs[i-1] + (xs[i]-xs[i-1])*a/(a-b), a < 0 && b > 0 || a > 0 && b < 0
}

// writeEffects writes what moves the result most that the system is about.
func (a *App) writeEffects(w *writer, r *system.Run) {
	results := r.Sys.Results()
	if int(a.s.Result) >= len(results) {
		return
	}
	of, effects := r.Matters(a.effects[:0])
	a.effects = effects
	q := &results[of]
	lo, hi := r.Value(q.ID), r.Value(q.ID)
	for _, e := range a.effects {
		for _, v := range [...]float64{e.AtLow, e.AtHigh} {
			if sim.Answered(v) {
				if !sim.Answered(lo) {
					lo, hi = v, v
				}
				lo, hi = min(lo, v), max(hi, v)
			}
		}
	}
	w.str("mattersTo", q.Label[a.s.Lang])
	w.open("matters", '[')
	for _, e := range a.effects {
		p := &r.Sys.Params[e.Param]
		w.open("", '{')
		w.str("key", "sim."+p.ID)
		w.str("label", p.Label[a.s.Lang])
		w.open("bar", '[')
		w.part(e.AtLow, lo, hi)
		w.part(e.AtHigh, lo, hi)
		w.part(r.Value(q.ID), lo, hi)
		w.close(']')
		for _, end := range [...]struct {
			key  string
			x, y float64
		}{{"low", e.Low, e.AtLow}, {"high", e.High, e.AtHigh}} {
			w.str(end.key, fill(a.word("matters.end"), "x", string(r.AppendValue(nil, p.ID, end.x)), "y", string(r.AppendValue(nil, q.ID, end.y))))
		}
		w.flag("sourced", e.Sourced)
		w.close('}')
	}
	w.close(']')
}

// writeReceipt writes the scenario as it stands beside the one that it is compared with.
func (a *App) writeReceipt(w *writer, r *system.Run) {
	w.open("receipt", '{')
	with := a.s.Versus
	var began []float64
	if with {
		began = r.Began(nil)
	}
	w.flag("compared", with)
	w.str("keep", a.w.Scenario(a.s))
	w.flag("moved", r.Moved())
	w.open("rows", '[')
	way := a.way()
	row := func(name, label, from string, before float64, param bool) {
		w.open("", '{')
		w.str("label", label)
		if from != "" {
			w.str("from", from)
		}
		w.str("now", r.Text(name))
		w.str("before", string(r.AppendValue(nil, name, before)))
		if with {
			w.str("versus", string(r.AppendValue(nil, name, r.Before(name))))
		}
		w.str("n", a.key(r.Card(name)))
		w.flag("param", param)
		w.close('}')
	}
	for i := range r.Sys.Params {
		from := ""
		for _, x := range way {
			if x.to == r.Sys && x.put == i {
				from = x.said
			}
		}
		row(r.Sys.Params[i].ID, r.Sys.Params[i].Label[a.s.Lang], from, r.First[i], true)
	}
	n := 0
	for i := range r.Sys.Quantities {
		if q := &r.Sys.Quantities[i]; q.Role == data.Result {
			before := r.Before(q.ID)
			if with {
				before = began[n]
			}
			row(q.ID, q.Label[a.s.Lang], "", before, false)
			n++
		}
	}
	for _, x := range way {
		if x.to != r.Sys { // of a system that was gone through
			w.open("", '{')
			w.str("label", a.named(&x))
			w.str("from", x.said)
			w.str("now", a.slid(&x.to.Params[x.put], x.now))
			w.str("before", a.slid(&x.to.Params[x.put], x.to.Params[x.put].Default.Float()))
			w.str("n", "")
			w.flag("param", true)
			w.close('}')
		}
	}
	w.close(']')
	w.close('}')
}
