package gates

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m25", pen.RolesGates, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m25")
}

// Scores of 5, 6, 5, 5 and 7 let half, three tenths, 15, 7.5 and 5.25 per cent through; the first is the narrowest of three
// alike. With a gate at nought nothing comes to those behind it.
func TestRow(t *testing.T) {
	var b Builder
	_, r := viewtest.Drawn(t, b.Build, "view=m25")
	var all [most]gate
	n, arrives := row(r, false, &all)
	if n != 5 || !viewtest.Close(arrives*100, r.Value("total")) {
		t.Fatalf("%d gates, %v arrive, the model says %v", n, arrives, r.Value("total"))
	}
	for i, want := range []float64{1, 0.5, 0.3, 0.15, 0.075} {
		if !viewtest.Close(all[i].comes, want) {
			t.Errorf("%v comes to gate %d, want %v", all[i].comes, i, want)
		}
	}
	if narrowest(all[:n]) != 0 {
		t.Errorf("the narrowest is %d", narrowest(all[:n]))
	}
	_, r = viewtest.Drawn(t, b.Build, "view=m25&sim.chips=0")
	if n, arrives = row(r, false, &all); arrives != 0 || all[4].comes != 0 || narrowest(all[:n]) != 3 {
		t.Errorf("%v arrive, %v come to the last; the narrowest is %d", arrives, all[4].comes, narrowest(all[:n]))
	}
}

// What passes a gate is as high as its part of what came; behind one that is shut there is nothing.
func TestBand(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m25")
	whole := viewtest.Mark(t, l, pen.Key(roleBand, 0, 0))
	for i, want := range []float64{0.5, 0.3, 0.15, 0.075, 0.0525} {
		if op := viewtest.Mark(t, l, pen.Key(roleBand, uint32(i+1), 0)); !viewtest.Close(float64(op.H/whole.H), want) {
			t.Errorf("behind gate %d it is %v high", i, op.H/whole.H)
		}
	}
	mean := viewtest.Mark(t, l, pen.Key(roleMean, 0, 0))
	if !viewtest.Close(float64(mean.H/whole.H), 0.56) {
		t.Errorf("the mean is %v high", mean.H/whole.H)
	}
	l, _ = viewtest.Drawn(t, b.Build, "view=m25&sim.launch=0")
	for i := range l.Ops {
		if op := &l.Ops[i]; uint8(op.Key>>24) == roleBand && op.Key != pen.Key(roleBand, 0, 0) && op.Key != pen.Key(roleBand, 0, 1) {
			t.Errorf("behind a shut gate there is %x", op.Key)
		}
	}
}

// The lip of the first opening goes with a finger: half the height of what comes is all of the score.
func TestGrip(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m25")
	whole := viewtest.Mark(t, l, pen.Key(roleBand, 0, 0))
	at := viewtest.Mark(t, l, pen.Key(roleGrip, 0, 0))
	h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
	if got := h.Value(geom.Point{X: at.X, Y: at.Y - whole.H/2/10}); !ok || !viewtest.Close(got, 6) {
		t.Errorf("a tenth of the way up it is %v", got)
	}
}

// Each gate opens a figure.
func TestFigures(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m25")
	n := 0
	for _, x := range l.Notes {
		if table, _ := state.CardID(l.Ref(x.Target).Card).Split(); table == state.CardFigure {
			n++
		}
	}
	if n != 5 {
		t.Errorf("%d figures in the outline", n)
	}
}
