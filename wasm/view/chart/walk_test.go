package chart

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// In every picture of lines and layers the right arrow goes through a series point by point, from its first figure to its last
// and through none of another's, the left arrow back; up and down lead to others at the same time.
func TestArrowsWalkASeriesPointByPoint(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	whole := 0
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		if s.Form != state.Stream && s.Form != state.Lines {
			continue
		}
		b.Build(&l, w, s, pen.Frame{W: 928, H: 584})
		m := newModel(w, s)
		for i := range m.lines {
			ln := &m.lines[i]
			if len(ln.pts) < 2 {
				continue
			}
			target := func(p *point) scene.Target {
				for _, h := range l.Hits {
					if l.Ref(h.Target) == p.ref(ln.entity) {
						return h.Target
					}
				}
				t.Fatalf("%s: a figure of %s has no mark", q, w.Data.EntityKey(ln.entity))
				return 0
			}
			crossed := false
			walk := func(from scene.Target, way scene.Way) (seen []scene.Ref) {
				for to := from; to != 0 && len(seen) < 999; to = l.Next(to, way) {
					ref := l.Ref(to)
					if ref.Entity != uint32(ln.entity) || ref.What != scene.WhatNothing {
						crossed = crossed || ref.What == scene.WhatBreak && ref.Entity == 0
						break // past its end, or upon a change of base
					}
					if len(seen) == 0 || seen[len(seen)-1] != ref {
						seen = append(seen, ref)
					}
				}
				return seen
			}
			right, left := walk(target(&ln.pts[0]), scene.Right), walk(target(&ln.pts[len(ln.pts)-1]), scene.Left)
			if crossed {
				continue
			}
			whole++
			if len(right) != len(ln.pts) || len(left) != len(ln.pts) {
				t.Errorf("%s: of %d figures of %s %d are met to the right and %d to the left", q, len(ln.pts), w.Data.EntityKey(ln.entity), len(right), len(left))
				continue
			}
			for j := range ln.pts {
				if want := ln.pts[j].ref(ln.entity); right[j] != want || left[len(left)-1-j] != want {
					t.Errorf("%s: figure %d of %s is not met in its place", q, j, w.Data.EntityKey(ln.entity))
					break
				}
			}
		}
	}
	if whole < 100 {
		t.Errorf("%d series are without a change of base on their way", whole)
	}
}
