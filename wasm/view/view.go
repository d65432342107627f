// Package view turns a state into a picture, and says what belongs to it: claim
// and words, table, legend, sources, and how its numbers were worked out.
//
//	var b view.Builder
//	b.Build(&list, world, state, pen.Frame{W: 900, H: 560, Scale: 1})
//
// A picture is rebuilt whole from the state each time. No number is printed that
// no row of the dataset, or arithmetic on its rows, stands behind. There is a
// closed set of kinds of picture, each in a folder of its own (kind.go); here a
// state is given to its kind.
package view

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/chart"
	"yuntu/wasm/view/pen"
)

// Builder makes pictures. It owns its scratch; the zero value is ready. It
// belongs to one goroutine.
type Builder struct {
	pen   pen.Pen
	run   system.Run
	kinds kinds
}

// The size that pictures of systems are made for, in pixels; on a smaller stage words without room are left out.
const leastWide, leastHigh = 360, 360

// Build empties l and fills it with the picture of s; on a stage lower than Frame.Least with its outline alone. A warm Builder
// allocates nothing.
func (b *Builder) Build(l *scene.List, w *state.World, s state.State, f pen.Frame) {
	if least := f.Least(); f.H < least {
		high := f.H
		f.H = least
		b.Build(l, w, s, f)
		l.Blank(high)
		return
	}
	b.run.Set(w, s)
	whole := f
	f.H -= about.GuessRoom(&b.run, f)
	b.pen.Begin(l, w, s.Lang, f)
	b.kinds.of(&b.run).Build(&b.pen, &b.run)
	l.Part(24.5 * b.pen.K)
	if s.View == state.Sys && (f.W < leastWide*b.pen.K || f.H < leastHigh*b.pen.K) {
		b.pen.Sift()
	}
	if f != whole {
		l.Height, b.pen.F = whole.H, whole
		about.Guess(&b.pen, &b.run, geom.R(0, f.H, whole.W, whole.H-f.H))
	}
	b.pen.End()
}

// told gives a state to its kind for what is said and not drawn.
func told(w *state.World, s state.State) (kind, *system.Run) {
	r := system.Of(w, s)
	return makers[which(r)].make(), r
}

// Words returns the claim that the picture of s makes and what to know about it.
func Words(w *state.World, s state.State) (headline pen.Prose, body []pen.Prose) {
	k, r := told(w, s)
	if r.Open() { // the claim and the sentences tell what is asked
		return pen.Prose{{Text: r.Sys.Name[s.Lang]}}, nil
	}
	return k.Words(r)
}

// moved reports whether a slider stands, moved or carried, elsewhere than where the system's claim was made. A loop makes its
// claim with its numbers of the moment.
func moved(r *system.Run) bool { return !r.Open() && !r.Sys.Deals && r.Moved() }

// Began returns what stands before the claim of Words where a slider has been moved, or was carried, away from where the claim
// holds, with the space after it; "" where the claim holds as it stands, or however sliders stand.
func Began(w *state.World, s state.State) string {
	r := system.Of(w, s)
	if !moved(r) || r.Sys.Told("claim") == "always" {
		return ""
	}
	word := w.Data.Word(s.Lang, "claim.began")
	if s.Lang.Chinese() { // its colon has the space in it
		return word
	}
	return word + " "
}

// Caption is the sentence over the picture of s where that travels alone: the claim, or, once a slider has been moved, what has
// come out, for the picture shows that.
func Caption(w *state.World, s state.State) string {
	if r := system.Of(w, s); moved(r) {
		return about.Answer(r).String()
	}
	claim, _ := Words(w, s)
	return claim.String()
}

// Table returns the picture of s as rows.
func Table(w *state.World, s state.State) pen.TableData {
	k, r := told(w, s)
	return k.Table(r)
}

// Legend returns the marks that occur in the picture of s over all of its time.
func Legend(w *state.World, s state.State) []pen.LegendItem {
	k, r := told(w, s)
	return k.Legend(r)
}

// Source returns what the picture of s stands on.
func Source(w *state.World, s state.State) pen.Sourced {
	k, r := told(w, s)
	return k.Source(r)
}

// WorkOut takes apart what a card of a picture's own arithmetic is about, in
// whatever picture it is open; ok is false for other cards, and where a row is
// missing.
func WorkOut(w *state.World, s state.State, c state.CardID) (out pen.Worked, ok bool) {
	r := system.Of(w, s)
	if x, _, result := w.ResultOf(c); result { // the kind that draws it knows best
		return makers[which(&system.Run{S: state.State{View: state.Sys}, Sys: x})].make().WorkOut(r, c)
	}
	for i := range makers {
		if out, ok = makers[i].make().WorkOut(r, c); ok {
			return out, true
		}
	}
	return pen.Worked{}, false
}

// Param returns the parameter with the index i of World.Params.
func Param(w *state.World, s state.State, i int) pen.ParamNow { return about.Param(w, s, i) }

// Overtakes returns the times at which a vendor is first seen past another in the
// chart of s, on one base, both with figures. Other kinds have none.
func Overtakes(w *state.World, s state.State) []float64 {
	k, r := told(w, s)
	if c, ok := k.(*chart.Builder); ok {
		return c.Overtakes(r)
	}
	return nil
}

// Ends returns where the figures behind the lines of the chart of s end, the
// newest first, also those past the end of its time line. Other kinds have none.
func Ends(w *state.World, s state.State) []chart.End { return chart.Ends(w, s) }
