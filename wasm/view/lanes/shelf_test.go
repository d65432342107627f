package lanes

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// quarrels is how many pairs of one's own and a guest's there are, whole ones and parts of them.
func quarrels(part float64) (n float64) {
	for i := range goods {
		for j := i + 1; j < goods; j++ {
			n += own(part, i) * (1 - own(part, j))
		}
	}
	return n
}

// Of ten things five of one's own meet five guests in 25 pairs, two meet eight in 16, and none meet where there is one kind
// only. At 55 in a hundred five and a half are one's own: five meet four and a half, the half meets four.
func TestQuarrels(t *testing.T) {
	for part, want := range map[float64]float64{0: 0, 0.2: 16, 0.5: 25, 0.7: 21, 1: 0, 0.55: 24.5} {
		if got := quarrels(part); math.Abs(got-want) > 1e-9 {
			t.Errorf("at %v there are %v, want %v", part, got, want)
		}
	}
}

// As many arcs stand over the shelf as there are pairs, which in a hundred times what a quarrel costs is what the model takes
// off; they are as wide as that is dear. What was before stays as thin ones.
func TestShelf(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	arcs := func(q string) (now, before int, wide float32, r *system.Run) {
		s := viewtest.State(t, w, "view=m29"+q)
		r = system.Of(w, s)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, r)
		for i := range l.Ops {
			if op := &l.Ops[i]; uint8(op.Key>>24) == rolePanel {
				if op.Key>>12&0xfff < goods {
					now, wide = now+1, op.Width
				} else {
					before++
				}
			}
		}
		return now, before, wide, r
	}
	_, _, first, _ := arcs("")
	for _, x := range []struct {
		query       string
		now, before int
		wide        float32
	}{{"", 25, 0, 1}, {"&sim.own=20", 16, 25, 1}, {"&sim.own=100", 0, 25, 0}, {"&sim.conflict=160", 25, 0, 2}, {"&sim.conflict=0", 0, 0, 0}} {
		now, before, wide, r := arcs(x.query)
		if now != x.now || before != x.before || math.Abs(float64(wide-first*x.wide)) > 1e-3 {
			t.Errorf("%s: %d arcs %v wide over %d, want %d over %d", x.query, now, wide, before, x.now, x.before)
		}
		if cost := r.Value("conflict") * quarrels(r.Value("own")/100) / (goods * goods); math.Abs(cost-r.Value("cost")) > 1e-6 {
			t.Errorf("%s: they cost %v, the model says %v", x.query, cost, r.Value("cost"))
		}
	}
	arcs("")
	at := viewtest.Mark(t, l, pen.Key(roleGrip, 0, 0))
	h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
	arcs("&sim.own=80")
	if moved := viewtest.Mark(t, l, pen.Key(roleGrip, 0, 0)); !ok || math.Abs(h.Value(geom.Point{X: moved.X, Y: moved.Y})-80) > 0.01 {
		t.Errorf("the border at 80 says %v", h.Value(geom.Point{X: moved.X, Y: moved.Y}))
	}
}
