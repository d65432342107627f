package chart

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// The layers of a stream are seen on both sides of the cursor, whoever is in focus, is lit, or nobody, on both papers: a
// filled one by its colour, one that is not known by its hatching.
func TestLayersAreSeenBehindTheCursor(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		if s.Form != state.Stream {
			continue
		}
		track := w.Track(s)
		m := newModel(w, s)
		front := m.lines[len(m.lines)/2].entity
		for _, f := range []pen.Frame{{}, {Dark: true}, {Strong: true}, {Dark: true, Strong: true}} {
			least := 3.0
			if f.Strong {
				least = 4.5
			}
			f.W, f.H = 928, 584
			for who := range 3 {
				if s.Focus, f.Lit = 0, 0; who == 1 {
					s.Focus = front
				} else if who == 2 {
					f.Lit = front
				}
				s.T = float64(track.Points[len(track.Points)/2])
				b.Build(&l, w, s, f)
				th, layers := theme.Of(f.Dark), 0
				seen := func(op *scene.Op) float64 {
					return theme.Contrast(scene.Blend(th.Paper, op.Color|0xff, float32(op.Color.A())/255), th.Paper)
				}
				for i := range l.Ops {
					op := &l.Ops[i]
					if role := uint8(op.Key >> 24); op.Kind != scene.Area || role != roleBar && role != roleRest {
						continue
					}
					layers++
					got := seen(op)
					if i+1 < len(l.Ops) && l.Ops[i+1].Kind == scene.Segments && l.Ops[i+1].Key == 0 {
						got = max(got, seen(&l.Ops[i+1]))
					}
					own := least // what has less by itself keeps that
					for j := range m.lines {
						own = min(own, theme.Contrast(scene.RGB(w.Data.Color(m.lines[j].entity, f.Dark)), th.Paper))
					}
					if got < min(own, least)-0.02 {
						t.Errorf("%s, %+v, focus %d: a layer has %.2f:1", q, f, who, got)
					}
				}
				if layers < 3 {
					t.Errorf("%s: %d layers", q, layers)
				}
			}
		}
	}
}

// With a vendor in focus the others are still seen, in all forms and on both papers, also where more contrast is asked for.
func TestRivalsOfTheOneInFocusAreSeen(t *testing.T) {
	w := world(t)
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		m := newModel(w, s)
		for f, least := range map[pen.Frame]float64{{}: 3, {Dark: true}: 3, {Strong: true}: 4.5, {Dark: true, Strong: true}: 4.5} {
			s.Focus = m.lines[0].entity
			b := Builder{s: s}
			var l scene.List
			b.Begin(&l, w, s.Lang, pen.Frame{W: 900, H: 560, Dark: f.Dark, Strong: f.Strong})
			for i := range m.lines {
				own := theme.Contrast(b.Color(m.lines[i].entity), b.Th.Paper)
				if got := theme.Contrast(b.color(m, i), b.Th.Paper); got < min(own, least) {
					t.Errorf("%s, %+v: %s has %.2f:1", q, f, w.Data.EntityKey(m.lines[i].entity), got)
				}
			}
		}
	}
}
