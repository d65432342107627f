package ring

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
	viewtest.Stands(t, "m32", pen.RolesRing, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m32")
}

// 18 May is 17/31 of a month after its first day; a month alone stands for its middle.
func TestMonths(t *testing.T) {
	for date, want := range map[string]float64{"2023-05-18": 12*2023 + 4 + 17./31, "2023-06": 12*2023 + 5.5, "2024-01-01": 12 * 2024} {
		if got := months(date); math.Abs(got-want) > 1e-9 {
			t.Errorf("%s is %v, want %v", date, got, want)
		}
	}
}

// The clock goes round to the right: at three months it stands at the right, at six below, at nine at the left.
func TestDial(t *testing.T) {
	d := dial{c: geom.Point{X: 100, Y: 100}, r: 50}
	for month, want := range map[float64]geom.Point{0: {X: 100, Y: 50}, 3: {X: 150, Y: 100}, 6: {X: 100, Y: 150}, 9: {X: 50, Y: 100}} {
		if got := d.at(month, 1); geom.Dist(got, want) > 1e-3 {
			t.Errorf("after %v months it stands at %v", month, got)
		}
	}
	if got := d.at(3, 0.5); geom.Dist(got, geom.Point{X: 125, Y: 100}) > 1e-3 {
		t.Errorf("half-way in it is %v", got)
	}
}

// The plan stood from 18 May to 16 November: 5 months and 29/31, where the solid part ends; what was observed of a quarter lies
// at the middle of its part of the clock, the quarter before at its beginning; each has a mark on the axis.
func TestClock(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m32")
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	r := system.Of(w, s)
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, r)
	if math.Abs(b.stop-(5+29./31)) > 1e-9 {
		t.Errorf("it stood for %v months", b.stop)
	}
	all, solid := viewtest.Mark(t, l, pen.Key(roleRing, 0, 0)), viewtest.Mark(t, l, pen.Key(roleRing, 0, 1))
	top, end := l.Points(&all), l.Points(&solid)
	c := geom.Point{X: top[0], Y: (top[1] + l.Points(&all)[len(top)/4*2+1]) / 2} // half-way round is below the top
	a := math.Atan2(float64(end[len(end)-2]-c.X), float64(c.Y-end[len(end)-1]))
	if got := a / (2 * math.Pi) * 12; math.Abs(got-b.stop) > 0.05 {
		t.Errorf("it is solid for %v months", got)
	}
	if len(b.seen) < 5 || b.seen[0].at != -1 || math.Abs(b.seen[2].at-(3*4*2023+6-(12*2023+4+17./31)+1.5)) > 1e-9 {
		t.Errorf("observed %+v", b.seen)
	}
	for i := range b.seen {
		mark := viewtest.Mark(t, l, pen.Key(roleMark, uint32(i), 0))
		if want := b.curve.Place(b.seen[i].v.Float(), 0).X; math.Abs(float64(mark.X+mark.W/2-want)) > 0.01 {
			t.Errorf("quarter %d is marked at %v, want %v", i, mark.X, want)
		}
	}
}

// Every event and every quarter stands in the outline and opens what it is.
func TestOutlineOpens(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m32&lang=en")
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 390, H: 440, Scale: 1})
	b.Build(&p, system.Of(w, s))
	events, figures := 0, 0
	for _, n := range l.Notes {
		switch ref := l.Ref(n.Target); {
		case ref.What == scene.WhatEvent:
			events++
		case ref.Obs != 0:
			figures++
		}
	}
	if events != len(b.all) || figures != len(b.seen) || events < 6 {
		t.Errorf("%d of %d events, %d of %d quarters", events, len(b.all), figures, len(b.seen))
	}
	if src := b.Source(system.Of(w, s)); len(src.Sources) < 4 {
		t.Errorf("it stands on %v", src.Sources)
	}
}
