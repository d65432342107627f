package chart

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// Wherever the guess is, its line is not struck through a word or a number: of the bar it is about, nor of another.
func TestGuessCrossesNoWords(t *testing.T) {
	w := viewtest.World(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	crossed := 0
	for _, query := range [...]string{"step=5", "step=9"} {
		for lang := range locale.Count {
			for _, f := range sizes {
				s := decode(t, w, query)
				s.Lang = lang
				g := w.Data.Step(data.StepID(s.Step))
				for i := range 33 {
					x := state.Update(w, s, state.Action{Do: state.SetGuess, Value: g.GuessMin.Float() + (g.GuessMax.Float()-g.GuessMin.Float())*float64(i)/32})
					x = state.Update(w, x, state.Action{Do: state.Commit})
					x.T, x.Playing = x.Until, false
					b.Build(&l, w, x, f)
					for i := range l.Ops {
						op := &l.Ops[i]
						if op.Kind != scene.Segments || op.Key>>24 != pen.Key(pen.RoleGuess, 0, 0)>>24 {
							continue
						}
						p := l.Points(op)
						for j := 0; j+3 < len(p); j += 4 {
							line := geom.R(p[j]-0.5, p[j+1], 1, p[j+3]-p[j+1])
							for n := range l.Ops {
								if y := &l.Ops[n]; y.Kind == scene.Label && line.Overlaps(inked(y)) {
									crossed++
									t.Errorf("%s in %s at %v, guess %v: its line is struck through %q", query, lang.Tag(), f.W, x.Guess, l.Run(y))
								}
							}
						}
					}
				}
			}
		}
	}
}

// inked is what of a label's box is ink.
func inked(op *scene.Op) geom.Rect {
	x := op.X
	switch op.Align {
	case scene.Middle:
		x -= op.W / 2
	case scene.End:
		x -= op.W
	}
	return geom.R(x, op.Y-0.72*op.Size, op.W, 0.86*op.Size)
}
