package path

import (
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// Where a name and its number don't fit below the slab, the name is cut and the number stays: for a half cut the usage that
// is needed, and the one that follows, can be read on a phone and on a wall.
func TestSlabKeepsItsNumbers(t *testing.T) {
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	for lang := range locale.Count {
		for _, f := range []pen.Frame{wide, phone, {W: 735, H: 584, Scale: 1.25}} {
			r := drawn(t, &b, &l, "view=m11&sim.cut=50", lang, f)
			for i, name := range []string{"volume", "break_even_volume"} {
				op := viewtest.Mark(t, &l, pen.Key(roleName, 8, i))
				if got := string(l.Run(&op)); !strings.HasSuffix(got, " "+r.Text(name)) {
					t.Errorf("%s, %v wide: %q does not tell %s", lang.Tag(), f.W, got, r.Text(name))
				}
			}
		}
	}
}
