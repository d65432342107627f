package chart

import (
	"testing"

	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

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
