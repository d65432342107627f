package chart

import (
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// The name of a line that ends early stands on nobody's figure: a reader would take the figure for its.
func TestNamesKeepOffFigures(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	names := 0
	for _, market := range []string{"canalys-china", "idc-china-iaas", "synergy-world", "gartner-iaas"} {
		for lang := range locale.Count {
			for _, f := range sizes {
				s := decode(t, w, "form=lines&market="+market+"&lang="+lang.Tag())
				b.Build(&l, w, s, f)
				var dots []geom.Rect
				for i := range l.Ops {
					if op := &l.Ops[i]; op.Kind == scene.Dot && op.Key != 0 {
						dots = append(dots, geom.R(op.X-op.Size, op.Y-op.Size, 2*op.Size, 2*op.Size))
					}
				}
				for i := range l.Ops {
					op := &l.Ops[i]
					if op.Kind != scene.Label || op.Key == 0 || uint8(op.Key>>24) != roleName {
						continue
					}
					names++
					box := geom.R(op.X, op.Y-op.Size*0.76, op.W, op.Size*0.84)
					for _, d := range dots {
						if d.Overlaps(box) {
							t.Errorf("%s in %s at %v×%v: %q stands on a figure at %v", market, lang.Tag(), f.W, f.H, l.Run(op), d)
							break
						}
					}
				}
			}
		}
	}
	if names < 60 {
		t.Errorf("only %d names were looked at", names)
	}
}
