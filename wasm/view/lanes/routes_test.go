package lanes

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// A launch stands in the quarter of its date, full where it was of a model of one's own; who has done both quarrels from the
// second on. Bedrock came on 13 April 2023, four quarters a year after the first of 2019 and 17 days into that one.
func TestRoutes(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	r := drawn(t, &b, &l, "view=m29", wide)
	if len(b.seen.routes) != 4 {
		t.Fatalf("%d routes", len(b.seen.routes))
	}
	own := 0
	for i := range b.seen.routes {
		x := &b.seen.routes[i]
		for _, e := range x.events {
			if e.own {
				own++
			}
			if r.W.Data.Event(e.id).ID == "aws-bedrock" && math.Abs(e.at-(17+12./31/3)) > 1e-9 {
				t.Errorf("Bedrock is at %v", e.at)
			}
		}
		hatched := false
		for k := range l.Ops {
			hatched = hatched || l.Ops[k].Key == pen.Key(roleSlant, 0, i)
		}
		if id := r.W.Data.EntityKey(x.who); hatched != (id == "alibaba-cloud") || hatched != (x.both < float64(b.seen.n)) {
			t.Errorf("%s quarrels from %v of %d", id, x.both, b.seen.n)
		}
	}
	if own != 2 {
		t.Errorf("%d launches are of one's own", own)
	}
	if at := about.Quarters("2025-02-03") - about.Quarters("2019-01-01"); b.seen.routes[3].both != at {
		t.Errorf("Alibaba quarrels from %v, want %v", b.seen.routes[3].both, at)
	}
}

// At half and half the curve hangs 20 below the straight line from 60 to 100, at either end not at all.
func TestSag(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for q, want := range map[string]float64{"": 20, "&sim.own=0": 0, "&sim.own=100": 0} {
		r := drawn(t, &b, &l, "view=m29"+q, wide)
		a, z := b.curve.Place(0, 60), b.curve.Place(100, 100)
		at := b.curve.Place(r.Value("own"), r.Value("total"))
		f := float32(r.Value("own") / 100)
		high := a.Y + (z.Y-a.Y)*f
		if got := float64(at.Y-high) / float64(a.Y-z.Y) * 40; math.Abs(got-want) > 0.01 {
			t.Errorf("%s: it hangs %v below", q, got)
		}
		bar := false
		for i := range l.Ops {
			bar = bar || l.Ops[i].Key == pen.Key(roleLine, 1, 0)
		}
		if bar != (want > 0) {
			t.Errorf("%s: what is lost is drawn: %v", q, bar)
		}
	}
}

// Every launch stands in the outline under the one who made it, and opens what it was.
func TestLaunchesOpen(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	r := drawn(t, &b, &l, "view=m29", wide)
	n := 0
	for _, x := range l.Notes {
		if ref := l.Ref(x.Target); ref.What == scene.WhatEvent {
			n++
		}
	}
	if r.Sys.Told("y") != "total" || n != 10 {
		t.Errorf("%d launches in the outline", n)
	}
}
