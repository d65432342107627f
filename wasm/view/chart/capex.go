package chart

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
)

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
			v, converted, ok := d.Convert(q, p.v, d.Obs(p.obs).Unit, usd)
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
	sorted.By(out, func(a, b point) int { return int(a.t - b.t) })
	return out
}
