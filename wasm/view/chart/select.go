package chart

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
)

// selectShare reads a market: its vendors' shares, ranks, sums of the leading
// ones, and the market's size.
func (m *model) selectShare(w *state.World, id data.SeriesID) {
	d := w.Data
	sr := d.Series(id)
	m.name, m.sized = sr.Name, locale.USD
	first, end := d.ObsRange(id)
	lineOf := map[data.EntityID]int{}
	find := func(e data.EntityID) *line {
		i, ok := lineOf[e]
		if !ok {
			i = len(m.lines)
			lineOf[e] = i
			m.lines = append(m.lines, line{entity: e, others: d.EntityKey(e) == "others"})
		}
		return &m.lines[i]
	}
	growth := map[float64]data.ObsID{}
	lo, hi := m.points[0], m.points[len(m.points)-1]
	for o := first; o < end; o++ {
		ob := d.Obs(o)
		t := float64(ob.Period)
		if ob.Frequency != m.track.Frequency(ob.Period) || ob.Fiscal || ob.Preferred == data.Slip || t < lo || t > hi {
			continue
		}
		drawn := ob.Preferred == data.Drawn
		switch ob.Metric {
		case data.Share:
			if ob.Entity == 0 {
				continue
			}
			if !ob.Value.Ok {
				if drawn && ob.Rank > 0 {
					ln := find(ob.Entity)
					ln.ranks = append(ln.ranks, placing{t, ob.Rank, o})
				}
				continue
			}
			v := ob.Value.Float()
			if drawn {
				ln := find(ob.Entity)
				ln.pts = append(ln.pts, point{t: t, v: v, lo: v, hi: v, obs: o, kind: ob.Kind, bound: ob.Bound, dec: ob.Value.Dec})
			} else if i, ok := lineOf[ob.Entity]; ok { // the drawn one comes first
				if n := len(m.lines[i].pts); n > 0 && m.lines[i].pts[n-1].t == t {
					p := &m.lines[i].pts[n-1]
					p.lo, p.hi = min(p.lo, v), max(p.hi, v)
				}
			}
		case data.Top3, data.Top4, data.Top5:
			if drawn && ob.Value.Ok {
				m.bands = append(m.bands, band{t: t, v: ob.Value.Float(), n: 3 + uint8(ob.Metric-data.Top3), dec: ob.Value.Dec, obs: o, kind: ob.Kind, bound: ob.Bound})
			}
		case data.Size:
			if drawn && ob.Value.Ok {
				cur := locale.USD
				if ob.Unit == data.CNYm {
					cur = locale.CNY
				}
				if len(m.sums) == 0 {
					m.sized = cur
				}
				if cur != m.sized { // one strip of bars counts in one currency
					continue
				}
				m.sums = append(m.sums, sum{t: t, v: ob.Value.Float(), obs: o, kind: ob.Kind, bound: ob.Bound})
			}
		case data.Growth:
			if drawn && ob.Value.Ok && ob.Entity == 0 {
				growth[t] = o
			}
		}
	}
	for i := range m.lines {
		ln := &m.lines[i]
		// Other sources that disagree by a rounding are not a disagreement.
		for j := range ln.pts {
			if p := &ln.pts[j]; p.hi-p.lo < 0.6 {
				p.lo, p.hi = p.v, p.v
			}
		}
		m.tear(d, ln, id)
	}
	for i := range m.sums {
		if o, ok := growth[m.sums[i].t]; ok {
			m.sums[i].growth, m.sums[i].growthObs = d.Obs(o).Value, o
		}
	}
	sorted.By(m.sums, func(a, b sum) int { return int(a.t - b.t) })
	// One band a period, that of the fewest.
	sorted.By(m.bands, func(a, b band) int {
		if a.t != b.t {
			return int(a.t - b.t)
		}
		return int(a.n) - int(b.n)
	})
	bands := m.bands
	m.bands = bands[:0]
	for _, b := range bands {
		if n := len(m.bands); n == 0 || m.bands[n-1].t != b.t {
			m.bands = append(m.bands, b)
		}
	}
	for i := range m.bands {
		b, n := &m.bands[i], 0
		for j := range m.lines {
			if p := m.lines[j].figure(b.t); p != nil && !m.lines[j].others {
				n++
			}
		}
		b.bare = n < 2
	}
}

// tear marks the points of ln that a break keeps apart from the one before.
func (m *model) tear(d *data.Set, ln *line, id data.SeriesID) {
	for i := 1; i <= d.Breaks(); i++ {
		br := d.Break(data.BreakID(i))
		if br.Series != id || br.Entity != 0 && br.Entity != ln.entity {
			continue
		}
		for j := 1; j < len(ln.pts); j++ {
			if at := float64(br.At); ln.pts[j-1].t < at && at <= ln.pts[j].t {
				ln.pts[j].cut, ln.pts[j].brk = true, data.BreakID(i)
			}
		}
	}
}

// figure returns the line's figure for a period, or nil.
func (ln *line) figure(t float64) *point {
	for i := range ln.pts {
		if abs(ln.pts[i].t-t) < 1e-6 {
			return &ln.pts[i]
		}
	}
	return nil
}
