package scene

import "yuntu/wasm/geom"

// Way is a direction on the stage.
type Way uint8

// The ways.
const (
	Left Way = iota
	Right
	Up
	Down
)

// Next returns the mark that is next from a mark in a direction, or 0 where there
// is none. From a target without a mark, such as 0, it is the first that the way
// comes upon.
//
// Left and right lead along a series: from a figure of somebody's to the next one of his, wherever his line goes meanwhile.
//
// Else ahead is what has its middle further on. Of that, marks in one row with from
// come first, in the order of their middles, so that repeated presses stop at
// each; in a row are two that overlap across the way by half of the narrower one.
// Else it is the nearest that lies more ahead than aside; up and down, where none
// does, the nearest that lies ahead at all: they end at the last mark only. Marks
// with the same middle are gone through in the order they were drawn, and back.
//
// A mark that none of this leads to, as others are nearer wherever one comes from, is come to from the one nearest to it,
// and from there where that would have led.
func (l *List) Next(from Target, way Way) Target {
	for _, a := range l.adopt() {
		switch {
		case a.way != way:
		case a.by == from:
			return a.mark
		case a.mark == from:
			from = a.by
		}
	}
	return l.near(from, way)
}

// near is Next without what is come to from the nearest only.
func (l *List) near(from Target, way Way) Target {
	at := l.markOf(from)
	if at < 0 {
		return l.first(way)
	}
	if t := l.along(at, way); t != 0 {
		return t
	}
	a := lie(l.Hits[at].Mark, way)
	best := -1
	var found rank
	for j := range l.Hits {
		i := l.turn(j, way)
		b := lie(l.Hits[i].Mark, way)
		d := b.along - a.along
		aside := max(b.mid-a.mid, a.mid-b.mid)
		if d < 0 || d == 0 && (aside > 0 || i == at || i < at != way.back()) {
			continue
		}
		r := rank{near: d, then: aside}
		if !a.row(b) {
			gap := max(0, b.lo-a.hi, a.lo-b.hi)
			if gap > d && (way == Left || way == Right) {
				continue
			}
			r = rank{off: true, aside: gap > d, near: d + gap, then: d}
		}
		if best < 0 || r.before(found) {
			best, found = i, r
		}
	}
	if best < 0 {
		return 0
	}
	return l.Hits[best].Target
}

// along returns the next figure of the one whose figure hit at is, to the left or right, or what stands in the way and is no
// figure, such as a change of base; 0 where there is none, and from a mark that only repeats a figure, such as a label at a
// line's end.
func (l *List) along(at int, way Way) (t Target) {
	of := l.Ref(l.Hits[at].Target)
	if way != Left && way != Right || !of.figure() || l.repeats(at) {
		return 0
	}
	a, near := lie(l.Hits[at].Mark, way), float32(0)
	for i := range l.Hits {
		ref, b := l.Ref(l.Hits[i].Target), lie(l.Hits[i].Mark, way)
		own := ref.figure() && ref.Entity == of.Entity && !l.repeats(i)
		if d := b.along - a.along; d > 0 && (t == 0 || d < near) && (own || ref.Entity == 0 && ref.What != WhatNothing && a.row(b)) {
			t, near = l.Hits[i].Target, d
		}
	}
	return t
}

// repeats reports whether an earlier mark stands for the same.
func (l *List) repeats(at int) bool {
	for i := range at {
		if l.Ref(l.Hits[i].Target) == l.Ref(l.Hits[at].Target) {
			return true
		}
	}
	return false
}

// figure reports whether a mark stands for a number of somebody's.
func (r Ref) figure() bool {
	return r.Entity != 0 && (r.Obs != 0 || r.Card != 0) && r.What == WhatNothing
}

// rank orders the marks ahead.
type rank struct {
	off        bool // not in the row
	aside      bool // and more aside than ahead
	near, then float32
}

func (r rank) before(s rank) bool {
	switch {
	case r.off != s.off:
		return s.off
	case r.aside != s.aside:
		return s.aside
	case r.near != s.near:
		return r.near < s.near
	}
	return r.then < s.then
}

// markOf returns the hit of a target, or -1.
func (l *List) markOf(t Target) int {
	for i := range l.Hits {
		if t != 0 && l.Hits[i].Target == t {
			return i
		}
	}
	return -1
}

// turn goes through the hits in the order they were drawn, and back on the ways back.
func (l *List) turn(j int, way Way) int {
	if way.back() {
		return len(l.Hits) - 1 - j
	}
	return j
}

// first returns the mark that a way comes upon from outside: of those that stand
// as far out, the topmost or leftmost one.
func (l *List) first(way Way) (t Target) {
	var best lying
	for j := range l.Hits {
		i := l.turn(j, way)
		b := lie(l.Hits[i].Mark, way)
		if t == 0 || b.along < best.along || b.along == best.along && b.mid < best.mid {
			t, best = l.Hits[i].Target, b
		}
	}
	return t
}

// back reports whether a way leads to smaller coordinates.
func (w Way) back() bool { return w == Left || w == Up }

// lying is a mark seen along a way: where its middle is on it, growing ahead, and
// what it takes up across.
type lying struct{ along, lo, hi, mid float32 }

// least is the least that a mark takes up across a way: half a finger.
const least = finger / 2

func lie(r geom.Rect, way Way) lying {
	c := r.Center()
	r = r.Grow(least, least)
	switch way {
	case Left:
		return lying{-c.X, r.Y, r.Bottom(), c.Y}
	case Right:
		return lying{c.X, r.Y, r.Bottom(), c.Y}
	case Up:
		return lying{-c.Y, r.X, r.Right(), c.X}
	}
	return lying{c.Y, r.X, r.Right(), c.X}
}

// row reports whether two marks overlap by half of the narrower one.
func (a lying) row(b lying) bool {
	return min(a.hi, b.hi)-max(a.lo, b.lo) >= min(a.hi-a.lo, b.hi-b.lo)/2
}
