package view

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// parts are the roles of what is drawn of a system, without words and without scales: what its picture consists of.
func parts(l *scene.List) map[uint8]bool {
	all := map[uint8]bool{}
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind != scene.Label && op.Key != 0 {
			if role := uint8(op.Key >> 24); role >= pen.RolesChart {
				all[role] = true
			}
		}
	}
	return all
}

// gone is up to which height a picture has no room for a part beside its mechanism, which is told of: three years' growth in
// m07, the price after two cuts in m12, what comes of a part in m29, the buttons of m33, an event in m34.
var gone = map[string]float32{"m07": 290, "m12": 320, "m29": 240, "m33": 290, "m34": 240}

// A small phone shows every part of a picture that a large one shows.
func TestSmallStagesKeepAllParts(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for i := range w.Systems {
		id := w.Systems[i].ID
		s := viewtest.State(t, w, "view="+id)
		b.Build(&l, w, s, pen.Frame{W: 390, H: 440, Scale: 1})
		want := parts(&l)
		for _, h := range [...]float32{240, 260, 290, 320} {
			b.Build(&l, w, s, pen.Frame{W: 320, H: h, Scale: 1})
			got := parts(&l)
			for role := range want {
				if !got[role] && h > gone[id] {
					t.Errorf("%s at 320×%v: nothing of role %d", id, h, role)
				}
			}
		}
	}
}
