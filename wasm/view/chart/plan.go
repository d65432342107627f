package chart

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// plan returns the plan to draw at t: that of the company in focus, as last
// announced, else one that spans years.
func (b *Builder) plan(m *model, t float64) *target {
	var best *target
	for i := range m.plans {
		p := &m.plans[i]
		if !p.active(t) || len(p.spent) == 0 || p.entity != b.s.Focus && p.to-p.from < 8 {
			continue
		}
		focus := p.entity == b.s.Focus
		if best == nil || focus && best.entity != p.entity || best.entity == p.entity && p.announced > best.announced {
			best = p
		}
	}
	return best
}

// planLines is how many lines the words of a plan have at most.
const planLines = 5

// bullet draws a plan as an outline and what was spent on its account inside; nothing where its words have no room: cut short they
// would say something else.
func (b *Builder) bullet(m *model, p *target, t float64, r geom.Rect, alpha float32) {
	k, small := b.K, theme.Small*b.K
	r.W = min(r.W, 340*k)
	y := r.Y + small
	b.Text(p.label[b.Lang])
	lines := b.Lines(small, r.W, planLines+1)
	if lines > planLines || y+1.25*small*float32(lines-1)+12*k > r.Bottom() && lines > 2 { // the bar stays on the stage
		return
	}
	last := b.Paragraph(0, r.X, y, small, r.W, lines, b.Th.Ink.Fade(alpha))
	h, gap := 11*k, 6*k
	if last > y && last+gap+h > r.Bottom() { // a low foot: the bar gives way to the words
		h, gap = 8*k, 4*k
	}
	y = last
	spent, newest := p.spentBy(t)
	most := max(p.high, spent)
	bar := geom.R(r.X, y+gap, r.W, h)
	c := b.Color(p.entity)
	at := func(v float64) float32 { return r.X + r.W*float32(v/most) }
	if spent > 0 {
		b.L.Rect(key(rolePlan, p.entity, 0), geom.R(r.X, bar.Y, at(spent)-r.X, h), c.Fade(alpha), 0)
	}
	b.L.Edge(key(rolePlan, p.entity, 1), geom.R(r.X, bar.Y, at(p.high)-r.X, h), b.Th.Ink.Fade(0.75*alpha), 0, 1.2*k, scene.Dash{})
	if p.low < p.high {
		b.L.Stroke(0, b.Th.Ink.Fade(0.75*alpha), 1.2*k, scene.Dash{On: 2 * k, Off: 2 * k}, at(p.low), bar.Y, at(p.low), bar.Bottom())
	}
	b.L.Target(geom.R(r.X, r.Y, r.W, bar.Bottom()-r.Y), scene.Ref{Entity: uint32(p.entity), Extra: uint32(p.plan), What: scene.WhatPlan})
	if y = bar.Bottom() + 4*k + small; y > r.Bottom()+3*k || newest == nil {
		return
	}
	if b.spentWords(p, spent, newest, "plan.spent"); b.Width(small) > r.W {
		if b.spentWords(p, spent, newest, "plan.short"); b.Width(small) > r.W {
			return
		}
	}
	w := b.Put(0, r.X, y, small, b.Th.Muted.Fade(alpha), scene.Start)
	b.L.Target(geom.R(r.X, y-small, w, small*1.3), p.spentRef(newest))
}

// spentRef is what a press on what was spent opens: its newest figure, which is no point of the company's line.
func (t *target) spentRef(newest *point) scene.Ref {
	ref := newest.ref(t.entity)
	ref.What, ref.Extra = scene.WhatPlan, uint32(t.plan)
	return ref
}

// spentWords starts b.Txt with "spent by Q2 2026: Rmb157bn".
func (b *Builder) spentWords(p *target, spent float64, last *point, word string) {
	cur := locale.CNY
	if p.unit == data.USDm {
		cur = locale.USD
	}
	var x, y [48]byte
	b.Txt = pen.AppendFilled(b.Txt[:0], b.W.Data.Word(b.Lang, word),
		pen.Arg("value", locale.AppendMoney(x[:0], b.Lang, cur, spent)),
		pen.Arg("period", locale.AppendPeriod(y[:0], b.Lang, locale.Quarter(last.t), locale.Quarterly)))
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
		t.shown = float64(max(locale.QuarterOf(p.Announced), p.From))
		for j := 1; j <= d.Plans(); j++ {
			if later := d.Plan(data.PlanID(j)); later.Revises == p.ID {
				t.gone = float64(locale.QuarterOf(later.Announced))
			}
		}
		if spent[p.Entity] == nil {
			spent[p.Entity] = spending(w, p.Entity)
		}
		t.spend(d, spent[p.Entity])
		m.plans = append(m.plans, t)
	}
	// Longest first: the plan that spans years leads.
	sorted.By(m.plans, func(a, b target) int {
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
