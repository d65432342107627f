package chart

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
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
			ln, v := find(ob.Entity), ob.Value.Float()
			if drawn {
				ln.pts = append(ln.pts, point{t: t, v: v, lo: v, hi: v, obs: o, kind: ob.Kind, bound: ob.Bound, dec: ob.Value.Dec})
			} else if n := len(ln.pts); n > 0 && ln.pts[n-1].t == t { // the drawn one comes first
				p := &ln.pts[n-1]
				p.lo, p.hi = min(p.lo, v), max(p.hi, v)
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
	m.lines = slices.DeleteFunc(m.lines, func(ln line) bool { return len(ln.pts)+len(ln.ranks) == 0 })
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
	slices.SortFunc(m.sums, func(a, b sum) int { return int(a.t - b.t) })
	// One band a period, that of the fewest.
	slices.SortStableFunc(m.bands, func(a, b band) int {
		if a.t != b.t {
			return int(a.t - b.t)
		}
		return int(a.n) - int(b.n)
	})
	m.bands = slices.CompactFunc(m.bands, func(a, b band) bool { return a.t == b.t })
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

// selectCapex reads the companies' capital expenditure: by quarter, over four
// quarters or since the track's start, in one currency.
func (m *model) selectCapex(w *state.World, span state.Span, usd bool) {
	d := w.Data
	m.span, m.usd = span, usd
	if usd {
		m.cur = locale.USD
	}
	m.sized = m.cur
	lo, hi := locale.Quarter(m.points[0]), locale.Quarter(m.points[len(m.points)-1])
	for _, id := range w.Capex {
		own := quarters(d, id)
		if len(own) == 0 {
			continue
		}
		ln := line{entity: d.Obs(own[0].obs).Entity}
		var run []point // consecutive quarters up to now, converted
		total := 0.0
		for _, p := range own {
			q := locale.Quarter(p.t)
			if q > hi {
				break
			}
			v, converted, ok := pen.Convert(d, q, p.v, d.Obs(p.obs).Unit, usd)
			if !ok {
				run, total = run[:0], 0
				continue
			}
			worked := state.Moment{Of: uint16(id), At: q, USD: usd}
			if converted {
				if p.kind.Observed() {
					p.kind = data.Derived
				}
				p.card = worked.Card(state.CardConverted)
			}
			p.v = v
			if n := len(run); n > 0 && run[n-1].t != p.t-1 {
				run = run[:0]
			}
			run = append(run, p)
			if q < lo {
				continue
			}
			switch span {
			case state.Trailing:
				if len(run) < 4 {
					continue
				}
				p.v = 0
				for _, r := range run[len(run)-4:] {
					p.v += r.v
				}
				p.kind, p.card = data.Derived, worked.Card(state.CardTrailing)
			case state.Cumulative:
				total += v
				p.v, p.kind, p.card = total, data.Derived, worked.Card(state.CardCumulative)
			}
			p.lo, p.hi = p.v, p.v
			ln.pts = append(ln.pts, p)
		}
		m.tear(d, &ln, id)
		if len(ln.pts) > 0 {
			m.lines = append(m.lines, ln)
		}
	}
	for _, t := range m.points {
		s, n := sum{t: t, kind: data.Derived, card: state.Moment{At: locale.Quarter(t), Span: span, USD: usd}.Card(state.CardTotal)}, 0
		for i := range m.lines {
			if p := m.lines[i].figure(t); p != nil {
				s.v += p.v
				n++
			}
		}
		if n == len(m.lines) {
			m.sums = append(m.sums, s)
		}
	}
	m.selectPlans(w)
}

// quarters returns the drawn quarterly figures of a capex series, in millions
// of its own currency.
func quarters(d *data.Set, id data.SeriesID) []point {
	var out []point
	first, end := d.ObsRange(id)
	for o := first; o < end; o++ {
		ob := d.Obs(o)
		if ob.Metric == data.Capex && ob.Preferred == data.Drawn && ob.Value.Ok && ob.Frequency == locale.Quarterly && !ob.Fiscal {
			out = append(out, point{t: float64(ob.Period), v: ob.Value.Float(), obs: o, kind: ob.Kind, bound: ob.Bound, dec: ob.Value.Dec})
		}
	}
	slices.SortFunc(out, func(a, b point) int { return int(a.t - b.t) })
	return out
}

// selectPlans reads the announced plans of the companies drawn, each with what
// its company has spent since the plan's first quarter.
func (m *model) selectPlans(w *state.World) {
	d := w.Data
	spent := map[data.EntityID][]point{}
	for i := 1; i <= d.Plans(); i++ {
		p := d.Plan(data.PlanID(i))
		if !m.has(p.Entity) || p.Kind != data.Target || p.To < p.From || p.Unit != data.CNYm && p.Unit != data.USDm || !p.Low.Ok && !p.High.Ok {
			continue
		}
		t := target{plan: data.PlanID(i), label: p.Label, entity: p.Entity, low: p.Low.Float(), high: p.High.Float(), unit: p.Unit, from: p.From, to: p.To, kind: p.Kind, announced: p.Announced}
		if !p.Low.Ok {
			t.low = t.high
		}
		if !p.High.Ok {
			t.high = t.low
		}
		t.shown = float64(max(pen.QuarterOf(p.Announced), p.From))
		for j := 1; j <= d.Plans(); j++ {
			if later := d.Plan(data.PlanID(j)); later.Revises == p.ID {
				t.gone = float64(pen.QuarterOf(later.Announced))
			}
		}
		if spent[p.Entity] == nil {
			spent[p.Entity] = spending(w, p.Entity)
		}
		t.spend(d, spent[p.Entity])
		m.plans = append(m.plans, t)
	}
	// Longest first: the plan that spans years leads.
	slices.SortStableFunc(m.plans, func(a, b target) int {
		return int(b.to-b.from) - int(a.to-a.from)
	})
}

// spending returns the quarterly figures to hold against a company's plans:
// with finance leases where the company counts them in its guidance and they
// are known, else as drawn.
func spending(w *state.World, e data.EntityID) []point {
	d := w.Data
	var out []point
	for i := 1; i <= d.SeriesCount(); i++ {
		id := data.SeriesID(i)
		leases := strings.HasSuffix(d.SeriesKey(id), "-leases")
		if !leases && !slices.Contains(w.Capex, id) {
			continue
		}
		if first, _ := d.ObsRange(id); d.Obs(first).Entity != e || d.Obs(first).Series != id {
			continue
		}
		if own := quarters(d, id); len(own) > 0 && (leases || out == nil) {
			out = own
		}
	}
	return out
}

// spend adds up what counts towards the plan, from its first quarter and
// without a gap.
func (t *target) spend(d *data.Set, own []point) {
	total, want := 0.0, float64(t.from)
	for _, q := range own {
		if q.t != want || q.t > float64(t.to) || d.Obs(q.obs).Unit != t.unit {
			continue
		}
		total += q.v
		want++
		q.v, q.card = total, state.Moment{Of: uint16(t.plan), At: locale.Quarter(q.t)}.Card(state.CardSpent)
		t.spent = append(t.spent, q)
	}
}

// spentBy returns what was spent by t and the last figure that counts.
func (p *target) spentBy(t float64) (v float64, last *point) {
	for i := range p.spent {
		if p.spent[i].t <= t+1e-6 {
			v, last = p.spent[i].v, &p.spent[i]
		}
	}
	return v, last
}

// active reports whether the plan is drawn at t.
func (p *target) active(t float64) bool {
	return t >= p.shown-1e-6 && (p.gone == 0 || t < p.gone-1e-6) && t <= float64(p.to)+1e-6
}
