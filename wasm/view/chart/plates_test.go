package chart

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// The ground under a label, which keeps lines from running through it, lies on no figure: at every data point at which the cursor
// may stand, in three languages, on all stages.
func TestGroundsLieOnNoFigure(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	grounds := 0
	for _, q := range pictures(w) {
		for lang := range languages() {
			s := decode(t, w, q+"&lang="+lang.Tag())
			if s.Form != state.Lines {
				continue
			}
			for _, f := range sizes {
				for _, at := range w.Track(s).Points {
					s.T = float64(at)
					b.Build(&l, w, s, f)
					var dots []geom.Rect // those drawn before, which a ground would cover
					for i := range l.Ops {
						op := &l.Ops[i]
						if op.Kind == scene.Dot && op.Key != 0 {
							dots = append(dots, geom.R(op.X-op.Size, op.Y-op.Size, 2*op.Size, 2*op.Size))
						}
						if op.Kind != scene.Rect || op.Width != 0 || op.Color|0xff != theme.Of(f.Dark).Paper|0xff || op.Color.A() < 60 {
							continue
						}
						grounds++
						for _, d := range dots {
							if r := geom.R(op.X, op.Y, op.W, op.H); r.Overlaps(d) && op.W > 8 {
								t.Errorf("%s in %s at %v×%v, %v: a ground at %v lies on a figure at %v", q, lang.Tag(), f.W, f.H, at, r, d)
								break
							}
						}
					}
				}
			}
		}
	}
	if grounds < 1000 {
		t.Errorf("only %d grounds were looked at", grounds)
	}
}
