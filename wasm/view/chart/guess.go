package chart

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// A guess is whose value the reader has guessed, and how much it was.
type guess struct {
	who data.EntityID // 0 for none
	v   float64
}

// guessed returns the guess at a page of the lesson, once it stands and the bars are in its unit.
func (b *Builder) guessed(m *model) guess {
	if b.s.Step == 0 || !b.s.Committed || b.s.Form != state.Race {
		return guess{}
	}
	d := b.W.Data
	o, ok := d.ObsByKey(d.Step(data.StepID(b.s.Step)).Guess)
	if !ok {
		return guess{}
	}
	ob := d.Obs(o)
	switch ob.Metric {
	case data.Share:
		ok = m.view == state.Share && b.s.Market == ob.Series
	case data.Capex:
		ok = m.view == state.Capex && (ob.Unit == data.USDm) == b.s.InUSD
	default:
		ok = false
	}
	if !ok {
		return guess{}
	}
	return guess{ob.Entity, b.s.Guess}
}

// guessMark draws the guess over the bar that it is about: a line at its length, with the words behind bar and number, else
// above the bar; room is how high it is clear there.
func (b *Builder) guessMark(f format, x layout.Scale, bar geom.Rect, edge, mid, room float32) {
	who, k, small := b.guess.who, b.K, theme.Small*b.K
	at := x.At(geom.Clamp(b.guess.v, x.Lo, x.Hi))
	b.L.Begin(scene.Segments, key(pen.RoleGuess, who, 0), b.Th.Ink, 2*k, scene.Dash{On: 4 * k, Off: 2 * k})
	if size := theme.Label * k; at > bar.Right() && at < edge-8*k { // it is not struck through the number behind the bar
		b.L.Segment(at, bar.Y-min(6*k, room), at, mid-0.95*size)
		b.L.Segment(at, mid+0.4*size, at, bar.Bottom()+6*k)
	} else {
		b.L.Segment(at, bar.Y-min(3*k, room), at, bar.Bottom()+3*k)
	}
	b.L.End()
	b.Word("ask.yours")
	b.Txt = b.guessValue(append(b.Txt, ' '), f)
	w := b.Width(small)
	switch to := max(edge, at) + 8*k; {
	case to+w <= b.F.W-2:
		b.Put(key(pen.RoleGuess, who, 1), to, mid, small, b.Th.Ink, scene.Start)
	case room >= small+2*k:
		b.Put(key(pen.RoleGuess, who, 1), geom.Clamp(at-w/2, bar.X, b.F.W-2-w), bar.Y-5*k, small, b.Th.Ink, scene.Start)
	}
}

func (b *Builder) guessValue(dst []byte, f format) []byte {
	dec := uint8(0)
	if b.guess.v != math.Trunc(b.guess.v) {
		dec = 1
	}
	return f.figure(dst, b.guess.v, dec, 0, 0)
}

// tellGuess adds it to the outline.
func (b *Builder) tellGuess(f format) {
	if b.guess.who != 0 {
		b.Val = b.guessValue(b.Val[:0], f)
		b.Word("ask.yours")
		b.Note(2, scene.Item, 0)
	}
}
