package app

import (
	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
	"yuntu/wasm/view/about"
)

// A finger moves sliders, marks of the picture and guesses sixty times a second. Within the frame follow picture, sliders,
// sentence and curve ([App.Moved]); the rest of the panel waits until it rests ([App.Rest]).

// TheGuess stands for the guess among what Move can move.
const TheGuess = -1

// Move moves the i-th slider of the panel, or TheGuess, to v. A warm one allocates nothing.
func (a *App) Move(i int, v float64) {
	old, waited := a.s, a.waits
	if i == TheGuess {
		a.Do(state.Action{Do: state.SetGuess, Value: finite(v)})
	} else {
		a.Do(state.Action{Do: state.Move, By: a.slider(i), Value: v})
	}
	a.follow(old, waited)
}

// Drag moves the mark that was taken hold of, as if a finger were at x, y of the stage.
func (a *App) Drag(x, y float64) {
	old, waited := a.s, a.waits
	a.drag(geom.Point{X: float32(finite(x)), Y: float32(finite(y))})
	a.follow(old, waited)
}

// slider is the parameter that the panel's i-th slider moves; -1 for none.
func (a *App) slider(i int) int {
	a.run.Set(a.w, a.s)
	for k := range a.w.Params(a.s) {
		if !a.slides(k) {
			continue
		}
		if i == 0 {
			return k
		}
		i--
	}
	return -1
}

// follow notes what a movement has made of the old state; waited says that the panel waited before it.
func (a *App) follow(old state.State, waited bool) {
	if !a.w.Moved(a.s, old) {
		return
	}
	if moved := a.s; !onlyTime(&moved, old) {
		a.waits = true
		a.moves++
	} else if waited {
		a.waits = true
	}
}

// Waits reports whether the panel waits for what moves to rest.
func (a *App) Waits() bool { return a.waits }

// Moves changes whenever Moved would say something else.
func (a *App) Moves() uint64 { return a.moves }

// Rest ends the wait: what moved has come to rest.
func (a *App) Rest() { a.waits = false }

// Moved returns what of the panel follows a finger, as web/bridge.d.ts describes it; the curve only where somebody sees
// it. It stays valid until the next call. For a system a warm one allocates nothing.
func (a *App) Moved(curve bool) []byte {
	w := writer{dst: a.moved[:0]}
	w.open("", '{')
	if a.s.View == state.Sys {
		r := &a.run
		r.Set(a.w, a.s)
		a.writeMovedSliders(&w)
		a.writeMovedWords(&w)
		if curve && a.told() {
			w.open("curve", '{')
			a.writeBend(&w, r)
			w.close('}')
		}
	}
	if k, ok := a.w.Ask(a.s); ok && !a.s.Committed && (a.s.Step != 0 || a.run.Open()) {
		w.open("guess", '{')
		unit, exp := a.guessUnit(k)
		v, unit := data.Measured(k.At(a.s), unit, exp)
		w.num("value", k.At(a.s))
		a.buf = a.appendAmount(a.buf[:0], v, unit)
		w.bytes("text", a.buf)
		w.close('}')
	}
	w.close('}')
	a.moved = w.dst
	return a.moved
}

func (a *App) writeMovedSliders(w *writer) {
	w.open("sliders", '[')
	all := a.w.Params(a.s)
	for i := range min(len(all), state.MaxParams) {
		if p := &all[i]; a.slides(i) {
			w.open("", '{')
			a.writeStand(w, p, view.Param(a.w, a.s, i).Value)
			w.flag("changed", a.s.SimSet>>i&1 == 1)
			w.close('}')
		}
	}
	w.close(']')
}

// writeMovedWords writes the sentences that a movement changes: the answer, or all where a kind has words of its own.
func (a *App) writeMovedWords(w *writer) {
	switch {
	case a.run.Open():
		return
	case a.w.OfDeals(a.s):
		_, body := view.Words(a.w, a.s)
		a.proses(w, "body", body)
		w.flag("whole", true)
		return
	}
	w.open("body", '[')
	w.open("", '[')
	about.Answered(&a.run, func(text string) {
		if text != "" {
			w.str("", text)
		}
	}, func(name string) { a.writeNumber(w, name) })
	w.close(']')
	w.close(']')
}

// writeNumber writes a number of the system as a piece of a sentence.
func (a *App) writeNumber(w *writer, name string) {
	a.buf = a.run.AppendValue(a.buf[:0], name, a.run.Value(name))
	card := a.run.Card(name)
	switch {
	case len(a.buf) == 0:
	case card == 0:
		w.bytes("", a.buf)
	default:
		w.open("", '{')
		w.bytes("text", a.buf)
		w.str("n", a.key(card))
		w.close('}')
	}
}

// key is state.World.CardKey, written once.
func (a *App) key(c state.CardID) string {
	k, ok := a.keys[c]
	if !ok {
		k = a.w.CardKey(c)
		a.keys[c] = k
	}
	return k
}

// told reports whether the page has a curve of what is shown.
func (a *App) told() bool {
	return !a.run.Open() && int(a.s.Axis) < len(a.run.Sys.Params) && int(a.s.Result) < len(a.run.Sys.Results())
}
