package about

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// guessHigh is how much of the stage the scale of a guess takes at its foot, in pixels at scale 1.
const guessHigh = 66

// GuessRoom is the height that [Guess] takes of a stage; 0 where nothing is guessed.
func GuessRoom(r *system.Run, f pen.Frame) float32 {
	if name, _ := r.Guess(); name == "" || f.W < 160 || f.H < f.Least()+guessHigh*max(1, f.Scale) {
		return 0
	}
	return guessHigh * max(1, f.Scale)
}

// The parts of the scale of a guess, as keys.
const (
	guessLine  = 0
	guessEnds  = 2
	guessMark  = 4 // and the next
	guessGap   = 6
	guessTruth = 7
	guessWords = 8
)

// Guess draws the scale on which the reader guesses: from end to end what can be guessed, with the guess as an open ring
// to be dragged. Once it stands it stays, open, beside what came out, full, and the gap between the two is a line.
func Guess(p *pen.Pen, r *system.Run, box geom.Rect) {
	name, v := r.Guess()
	if name == "" {
		return
	}
	k, small, of := p.K, theme.Small*p.K, &r.Sys.Ask
	key := func(n int) scene.Key { return pen.Key(pen.RoleGuess, 0, n) }
	box = box.Trim(p.Pad(), 0, p.Pad(), 0)
	y := box.Y + small*1.9 + 4*k
	x := layout.Scale{Lo: of.Min, Hi: of.Max, From: box.X + 8*k, To: box.Right() - 8*k}
	p.L.Begin(scene.Segments, key(guessLine), p.Th.Axis, 2*k, scene.Dash{})
	p.L.Segment(x.From, y, x.To, y)
	for _, end := range [...]float32{x.From, x.To} {
		p.L.Segment(end, y-5*k, end, y+5*k)
	}
	p.L.End()
	under := y + small + 9*k
	at := geom.Point{X: x.At(geom.Clamp(v, of.Min, of.Max)), Y: y}
	taken := geom.Rect{}
	if truth := r.Truth(); !r.Open() && sim.Answered(truth) {
		is := geom.Point{X: x.At(geom.Clamp(truth, of.Min, of.Max)), Y: y}
		p.L.Stroke(key(guessGap), p.Th.Ink, 1.4*k, scene.Dash{On: 4 * k, Off: 3 * k}, at.X, y, is.X, y)
		p.L.Dot(key(guessTruth), is, 5*k, p.Th.Press, 0)
		p.Text(p.W.Data.Word(p.Lang, "ask.truth"))
		p.Val = r.AppendValue(p.Val[:0], name, truth)
		p.Txt = append(append(p.Txt, ' '), p.Val...)
		p.Txt = AppendChange(p.Txt, r, name, truth, v) // from the guess
		w := p.Width(small)
		taken = geom.R(geom.Clamp(is.X-w/2, box.X, box.Right()-w), under-small, w, small*1.3)
		p.Put(key(guessWords)+1, taken.X, under, small, p.Th.Press, scene.Start)
		t := p.L.Target(taken, scene.Ref{Card: uint32(r.Card(name))})
		p.Text(p.W.Data.Word(p.Lang, "ask.truth"))
		p.Note(2, scene.Item, t)
	}
	for i, end := range [...]float64{of.Min, of.Max} {
		if Value(p, r, name, end); i == 0 && 2*p.Width(small) > box.W-8*k { // the other end tells the unit
			p.Txt = AppendPoints(p.Txt[:0], r, name, end)
		}
		left, w := [...]float32{box.X, box.Right()}[i], p.Width(small)
		if left -= w * float32(i); !geom.R(left-4*k, under-small, w+8*k, small).Overlaps(taken) {
			p.Put(key(guessEnds)+scene.Key(i), left, under, small, p.Th.Muted, scene.Start)
		}
	}
	p.Text(p.W.Data.Word(p.Lang, "ask.yours"))
	p.Val = r.AppendValue(p.Val[:0], name, v)
	p.Txt = append(append(p.Txt, ' '), p.Val...)
	w := p.Width(small)
	p.Put(key(guessWords), geom.Clamp(at.X-w/2, box.X, box.Right()-w), y-small*0.9-2*k, small, p.Th.Ink, scene.Start)
	if !r.Open() {
		p.L.Dot(key(guessMark), at, 6.5*k, p.Th.Ink, 1.6*k)
	} else {
		p.L.Handle(Grip(p, key(guessMark), at, p.Th.Ink), scene.Handle{Param: scene.OfGuess, A: geom.Point{X: x.From, Y: y}, B: geom.Point{X: x.To, Y: y}, Lo: of.Min, Hi: of.Max})
	}
	p.Txt = append(append(append(p.Txt[:0], p.W.Data.Word(p.Lang, "ask.yours")...), ": "...), r.Label(name)...)
	p.Note(2, scene.Item, 0)
}
