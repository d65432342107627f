package chart

import (
	"strings"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// Words keep apart at every moment of every race, also while two bars pass each other: between all neighbouring data points,
// at tenths of the way, in three languages, on the stages of a desk and of a phone, and whole on a window of that size.
func TestPassingBarsDoNotWriteOverEachOther(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	frames := []pen.Frame{{W: 928, H: 584}, {W: 390, H: 439}, {W: 1280, H: 720}, {W: 390, H: 844}}
	if testing.Short() {
		frames = frames[:2]
	}
	for _, q := range pictures(w) {
		if !strings.HasSuffix(q, "form=race") {
			continue
		}
		for lang := range languages() {
			s := decode(t, w, q+"&lang="+lang.Tag())
			points := w.Track(s).Points
			for _, f := range frames {
				for i := range points[1:] {
					for step := range 10 {
						s.T = float64(points[i]) + float64(points[i+1]-points[i])*float64(step)/10
						b.Build(&l, w, s, f)
						if err := viewtest.Overlap(&l, f); err != "" {
							t.Errorf("%s&lang=%s at %.2f on %vx%v: %s", q, lang.Tag(), s.T, f.W, f.H, err)
						}
					}
				}
			}
		}
	}
}

// By hand: Alphabet passes Microsoft between the second and the third quarter of 2021. Half way the one that goes up has its
// name and its number, the other one neither, its bar lies over the other's, and its number stands behind both.
func TestWhoGoesUpKeepsItsWords(t *testing.T) {
	w := world(t)
	s := decode(t, w, "view=capex&form=race&t=2021Q2~0.5&lang=en")
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	b.Build(&l, w, s, pen.Frame{W: 928, H: 584})
	up, _ := w.Data.EntityByID("alphabet")
	down, _ := w.Data.EntityByID("microsoft")
	seen := map[scene.Key]float32{}
	at := map[scene.Key]int{}
	var right float32
	for i := range l.Ops {
		op := &l.Ops[i]
		seen[op.Key], at[op.Key] = float32(op.Color.A())/255, i
		if op.Key == key(roleHatch, up, 1) || op.Key == key(roleHatch, down, 1) {
			right = max(right, op.X+op.W)
		}
	}
	for _, role := range []uint8{roleName, roleNumber, pen.RolePeriod} {
		if seen[key(role, up, 0)] != 1 || seen[key(role, down, 0)] != 0 {
			t.Errorf("role %d: the one that goes up is at %v, the other one at %v", role, seen[key(role, up, 0)], seen[key(role, down, 0)])
		}
	}
	if at[key(roleBar, up, 0)] < at[key(roleBar, down, 0)] {
		t.Error("the one that goes up lies under the other one")
	}
	if n := &l.Ops[at[key(roleNumber, up, 0)]]; right == 0 || n.X < right {
		t.Errorf("its number begins at %v, the longer of the two bars ends at %v", n.X, right)
	}
}
