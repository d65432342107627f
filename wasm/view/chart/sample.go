package chart

import (
	"sort"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
)

// The classes of the order: bars, ranks without figures, ended lines, others.
const (
	classBar uint8 = iota
	classPlaced
	classEnded
	classOthers
	classAbsent
)

// stand is how a line is known at a time.
type stand uint8

const (
	absent   stand = iota // no figure yet
	observed              // at a figure
	moving                // between two figures of one base: interpolated
	torn                  // between two figures of different bases: not joined
	ended                 // after the last figure, or in a gap too long to bridge
	placed                // a rank, no figure
)

// A sample is a line at a time.
type sample struct {
	stand  stand
	v      float64
	lo, hi float64 // what other sources say; 0 where nothing is observed
	rise   float32 // 0…1: how far an entrant is up
	bar    float32 // 0…1: how present the bar is
	sure   float32 // 0…1: solid and with its number
	p      *point  // the figure at hand: observed now, or the last one
	next   *point  // the figure to come, while moving or torn
	place  *placing

	way   float32 // 0…1: how far a moving one is on its way
	known float64 // how far the bar was solid before this figure came, or is when it goes
	fresh float32 // 0…1: how solid the rest has become
	was   *point  // the figure left behind, drawn as an outline, or nil
	left  float32 // 0…1: how present the outline is
}

// at returns the line at t, a pure function.
func (ln *line) at(t float64, m *model) (out sample) {
	out.rise = 1
	h := plateau * m.step
	i := sort.Search(len(ln.pts), func(j int) bool { return ln.pts[j].t-h > t+1e-9 }) - 1
	if i < 0 {
		if len(ln.pts) > 0 {
			p := &ln.pts[0]
			if up := geom.Smooth(float32((t - (p.t - h - rise*m.step)) / (rise * m.step))); up > 0 {
				return sample{stand: moving, v: p.v, rise: up, bar: up, next: p}
			}
		}
		if r := ln.placedAt(t, m); r != nil {
			return sample{stand: placed, place: r, rise: 1}
		}
		return sample{stand: absent}
	}
	p := &ln.pts[i]
	out.v, out.p = p.v, p
	if t <= p.t+h+1e-9 {
		out.stand, out.bar = observed, 1
		out.lo, out.hi = p.lo, p.hi
		out.sure = geom.Smooth(float32((h - abs(t-p.t)) / (ease * m.step)))
		out.fresh = geom.Smooth(float32((t - p.t + h) / (firm * m.step)))
		if i > 0 && !p.cut {
			out.known = min(ln.pts[i-1].v, p.v)
		}
		return out
	}
	if i+1 == len(ln.pts) {
		return ln.after(out, t, m)
	}
	q := &ln.pts[i+1]
	out.next = q
	a, b := p.t+h, q.t-h
	if q.cut {
		// It ends, and comes back on the other side: nothing lies between.
		if up := geom.Smooth(float32((t - (b - rise*m.step)) / (rise * m.step))); up > 0 {
			out = sample{stand: moving, v: q.v, rise: 1, bar: up, next: q, was: p, left: 1 - up}
		} else {
			out = ln.after(out, t, m)
		}
		if !q.hole(p, m) {
			out.stand, out.p, out.next = torn, p, q
		}
		return out
	}
	out.stand, out.bar = moving, 1
	out.way = float32((t - a) / (b - a))
	out.v = p.v + (q.v-p.v)*float64(out.way)
	return out
}

// reach returns how far a bar is solid and where it ends, hatched from there.
// Of a moving one what both figures share is solid. The end of a shrinking one
// stays for half the way and then follows, so that it is there with the value.
func (sm *sample) reach() (solid, end float64) {
	switch {
	case sm.stand == observed:
		return sm.known + (sm.v-sm.known)*float64(sm.fresh), sm.v
	case sm.stand != moving || sm.p == nil:
		return sm.known, sm.v
	case sm.v >= sm.p.v:
		return sm.p.v, sm.v
	}
	tail := float64(geom.Smooth(2*sm.way - 1))
	return sm.v, max(sm.v, sm.p.v+(sm.next.v-sm.p.v)*tail)
}

// after is a line past its last figure: the bar goes, its outline and the name
// stay.
func (ln *line) after(out sample, t float64, m *model) sample {
	out.bar = 1 - geom.Smooth(float32((t-(out.p.t+plateau*m.step))/(0.2*m.step)))
	out.stand, out.next = ended, nil
	out.known, out.was, out.left = out.v, out.p, 1-out.bar
	if r := ln.placedAt(t, m); r != nil {
		out.stand, out.place = placed, r
	}
	return out
}

// hole reports whether the line ends at before and begins again at p: not
// joined, and further off than one period.
func (p *point) hole(before *point, m *model) bool {
	return p.cut && (p.brk == 0 || p.t-before.t > m.step*1.01)
}

func (ln *line) placedAt(t float64, m *model) *placing {
	for i := range ln.ranks {
		if abs(ln.ranks[i].t-t) <= 0.5*m.step {
			return &ln.ranks[i]
		}
	}
	return nil
}

// curve is what the order is made of: the value with its plateaus, and the
// class over time.
func (ln *line) curve(m *model) layout.Curve {
	h := plateau * m.step
	top := classBar
	if ln.others {
		top = classOthers
	}
	first, end := m.points[0]-m.step, m.points[len(m.points)-1]+m.step
	c := layout.Curve{{T: first, Class: classAbsent}}
	add := func(t, v float64, class uint8) {
		if n := len(c); n > 0 && t < c[n-1].T {
			t = c[n-1].T
		}
		c = append(c, layout.Knot{T: t, V: v, Class: class})
	}
	// away fills a stretch without a bar: ranks that are known, else class.
	away := func(from, to float64, v float64, class uint8) {
		if ln.others {
			class = classOthers
			if v == 0 {
				class = classAbsent
			}
			add(from, v, class)
			return
		}
		add(from, v, class)
		for _, r := range ln.ranks {
			if a, b := r.t-0.5*m.step, r.t+0.5*m.step; a < to && b > from {
				add(max(a, from), v, class)
				add(max(a, from), -float64(r.rank), classPlaced)
				add(min(b, to), -float64(r.rank), classPlaced)
				add(min(b, to), v, class)
			}
		}
	}
	if len(ln.pts) == 0 {
		away(first, end, 0, classAbsent)
		return c
	}
	if p := ln.pts[0]; p.t > m.points[0] {
		away(first, p.t-rise*m.step, 0, classAbsent)
		add(p.t-rise*m.step, p.v, top)
	} else {
		add(first, p.v, top)
	}
	for i, p := range ln.pts {
		if i > 0 && p.cut {
			q := ln.pts[i-1]
			if !p.hole(&q, m) {
				mid := (q.t + p.t) / 2
				add(mid, q.v, top)
				add(mid, p.v, top)
			} else {
				away(q.t+rise*m.step, p.t-rise*m.step, q.v, classEnded)
				add(p.t-rise*m.step, q.v, classEnded)
				add(p.t-rise*m.step, p.v, top)
			}
		}
		add(p.t-h, p.v, top)
		add(p.t+h, p.v, top)
	}
	if p := ln.pts[len(ln.pts)-1]; p.t < m.points[len(m.points)-1] {
		away(p.t+rise*m.step, end, p.v, classEnded)
	}
	return c
}
