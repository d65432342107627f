package houses

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m31", pen.RolesHouses, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m31")
}

func near(a, b float32) bool { return math.Abs(float64(a-b)) < 0.05 }

// Rows of 10 pixels: 32 for the heads, three gaps of 14, 16 below; of 590.875 there are 500.875 left for 62.125 that can leave, 248.5
// of the seller and 186.375 of strangers, 497 in all. So a pixel is 0.9923.
func TestLay(t *testing.T) {
	w := viewtest.World(t)
	for _, c := range []struct {
		query        string
		away, inside float64
	}{{"view=m31", 62.125, 62.125}, {"view=m31&sim.leaves=40", 24.85, 62.125}, {"view=m31&sim.leaves=0", 0, 62.125}} {
		a, ok := lay(system.Of(w, viewtest.State(t, w, c.query)), geom.R(0, 0, 1000, 590.875), 10, 0, 1)
		px := float32(500.875 / 497)
		if !ok || !near(a.px, px) {
			t.Fatalf("%s: %+v", c.query, a)
		}
		if !near(a.buyer.H, float32(c.inside)*px) || !near(a.other.H, float32(c.away)*px) || !near(a.seller.H, 248.5*px) || !near(a.stranger.H, 186.375*px) {
			t.Errorf("%s: %+v", c.query, a)
		}
		if a.other.X < a.roof.Right() || a.buyer.Right() > a.roof.Right() || a.seller.Right() > a.roof.Right() || a.stranger.Y < a.roof.Bottom() {
			t.Errorf("%s: who is of the group stands under its roof, and nobody else", c.query)
		}
	}
}

func drawn(t testing.TB, query string) *scene.List {
	t.Helper()
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, s))
	return l
}

// What leaves the buyer and what stays come to what he has paid; what the seller lacks is as high as what left.
func TestBandsAddUp(t *testing.T) {
	l := drawn(t, "view=m31&sim.leaves=40")
	high := func(n uint32) float32 {
		op := viewtest.Mark(t, l, pen.Key(roleBand, n, 0))
		pts := l.Points(&op)
		return pts[2] - pts[1]
	}
	buyer, gone := viewtest.Mark(t, l, pen.Key(roleHouse, 0, 0)), viewtest.Mark(t, l, pen.Key(roleBefore, 0, 0))
	if !near(high(1)+high(2), buyer.H) || !near(high(2)/buyer.H, 0.4) || !near(gone.H, high(2)) {
		t.Errorf("of %v %v stay and %v leave; %v is missing", buyer.H, high(1), high(2), gone.H)
	}
	// A premium of 25 per cent is a fifth of what is paid.
	l = drawn(t, "view=m31&sim.premium=25")
	if extra := viewtest.Mark(t, l, pen.Key(roleHouse, 0, 1)); !near(extra.H/buyer.H, 0.2) {
		t.Errorf("the strip is %v of %v", extra.H, buyer.H)
	}
}

// The edge between what leaves and what stays, dragged to the middle, stands for a half.
func TestDragged(t *testing.T) {
	l := drawn(t, "view=m31")
	buyer := viewtest.Mark(t, l, pen.Key(roleHouse, 0, 0))
	h, ok := l.Grip(geom.Point{X: buyer.X + buyer.W, Y: buyer.Y + buyer.H})
	if got := h.Value(geom.Point{Y: buyer.Y + buyer.H/2}); !ok || h.Param != 2 || math.Abs(got-50) > 0.1 {
		t.Errorf("in the middle it is %v", got)
	}
}

// Who went from one house to the other opens what is known of it, in picture and outline.
func TestOpens(t *testing.T) {
	l := drawn(t, "view=m31")
	hits, lines := 0, 0
	for _, h := range l.Hits {
		if l.Ref(h.Target).What == scene.WhatEvent {
			hits++
		}
	}
	for _, n := range l.Notes {
		if l.Ref(n.Target).What == scene.WhatEvent {
			lines++
		}
	}
	if hits != 1 || lines != 1 {
		t.Errorf("%d marks and %d lines tell it", hits, lines)
	}
}

func TestLow(t *testing.T) {
	var b Builder
	viewtest.Low(t, b.Build, "m31")
}
