package chart

import (
	"slices"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// A row is where a line stands in the race.
type row struct {
	line  int
	y, h  float32 // top and height
	alpha float32
}

// race draws bars in the order of their values. Row, length and label are
// functions of t alone.
func (b *Builder) race(m *model, t float64) {
	k, small := b.K, theme.Small*b.K
	box := b.heading(m)
	footTop := b.foot(m, t, box)
	axis := small + 6*k
	area := geom.R(box.X, box.Y+axis, box.W, footTop-box.Y-axis-6*k)

	least := 22 * k
	above := b.Narrow() && area.H/float32(m.rows) >= 30*k // the name over its bar
	shown := min(m.rows, max(1, int(area.H/least)))
	rowH := min(area.H/float32(shown), 74*k)
	name := theme.Label * k
	if above {
		name = 13 * k
	}
	if rowH < 22*k {
		name = small
	}

	// The gutter holds the longest name, the far side the longest number.
	f := m.format(b.W.Data, b.Lang)
	gutter := float32(0)
	if !above {
		for i := range m.lines {
			b.name(&m.lines[i])
			gutter = max(gutter, b.Width(name))
		}
		gutter += 10 * k
	}
	b.Txt = f.figure(b.Txt[:0], m.max, 1, 1, 1)
	reserve := b.Width(name) + 12*k
	x := layout.Scale{Hi: m.axis(t), From: area.X + gutter, To: area.Right() - reserve}

	b.raceAxis(m, f, x, box.Y+small, area.Y, area.Y+rowH*float32(shown))
	b.raceRows(m, t, area.Y, rowH, shown)
	for i := range b.rows {
		b.raceRow(m, f, t, &b.rows[i], x, area.X, name, above)
	}
	// The line that bars stand on.
	b.L.Begin(scene.Segments, key(pen.RoleTick, 0, 4095), b.Th.Axis, 1*k, scene.Dash{})
	b.L.Segment(x.From, area.Y, x.From, area.Y+rowH*float32(shown))
	b.L.End()
}

// raceAxis draws the grid and its labels; finer ticks fade in as they get room.
func (b *Builder) raceAxis(m *model, f format, x layout.Scale, base, top, bottom float32) {
	small := theme.Small * b.K
	b.Txt = f.tick(b.Txt[:0], x.Hi)
	gap := b.Width(small) + 22*b.K
	if b.Narrow() {
		gap -= 10 * b.K
	}
	b.ticks = layout.AppendTicks(b.ticks[:0], x.Hi, x.To-x.From, gap)
	if m.view == state.Share { // this axis stands still
		b.ticks = settle(b.ticks)
	}
	for i, tk := range b.ticks {
		at := x.At(tk.V)
		if i > 0 {
			b.L.Begin(scene.Segments, key(pen.RoleTick, 0, i), b.Th.Grid.Fade(tk.Strength), 1, scene.Dash{})
			b.L.Segment(at, top, at, bottom)
			b.L.End()
		}
		if tk.Strength < 0.5 {
			continue
		}
		b.Txt = f.tick(b.Txt[:0], tk.V)
		if at+b.Width(small)/2 > b.F.W-2 {
			continue
		}
		b.Put(key(pen.RoleTickLabel, 0, i), at, base, small, b.Th.Muted.Fade((tk.Strength-0.5)*6), scene.Middle)
	}
}

// settle leaves the ticks that are labelled, at full strength: on an axis that
// doesn't move nothing stands half way.
func settle(ticks []layout.Tick) []layout.Tick {
	out := ticks[:0]
	for _, t := range ticks {
		if t.Strength >= 0.5 {
			t.Strength = 1
			out = append(out, t)
		}
	}
	return out
}

// raceRows places the lines that stand at t, in the order they are drawn:
// those of lower rank first, so that the one going up passes over. A stage too
// low for all keeps the one in focus on its last row, under a dotted line.
func (b *Builder) raceRows(m *model, t float64, top, h float32, shown int) {
	b.rows = b.rows[:0]
	last := float32(shown - 1)
	below := float32(0) // how far the one in focus stands below the last row, at most a row
	for i := range m.lines {
		if m.lines[i].entity == b.s.Focus && b.s.Focus != 0 && b.samples[i].stand != absent {
			below = geom.Clamp(b.rankAt(m, t, i)-last, 0, 1)
		}
	}
	if below > 0 {
		b.L.Begin(scene.Segments, 0, b.Th.Muted.Fade(below), 1*b.K, scene.Dash{On: 1.5 * b.K, Off: 3 * b.K})
		b.L.Segment(b.Pad(), top+last*h, b.F.W-b.Pad(), top+last*h)
		b.L.End()
	}
	for i := range m.lines {
		sm := &b.samples[i]
		if sm.stand == absent {
			continue
		}
		rank := b.rankAt(m, t, i)
		room := float32(shown) - below
		if below > 0 && m.lines[i].entity == b.s.Focus {
			rank, room = min(rank, last), float32(shown)
		}
		a := geom.Clamp(room-rank, 0, 1) * sm.rise
		if m.lines[i].others && sm.stand == ended { // what is left over has no last figure to tell
			a *= sm.bar
		}
		if a <= 0 {
			continue
		}
		b.rows = append(b.rows, row{line: i, y: top + rank*h, h: h, alpha: a})
	}
	slices.SortStableFunc(b.rows, func(p, q row) int {
		switch {
		case p.y > q.y:
			return -1
		case p.y < q.y:
			return 1
		}
		return 0
	})
}

// rankAt is the row of a line at t, counted from 0; an entrant rises from a row
// below.
func (b *Builder) rankAt(m *model, t float64, i int) float32 {
	rank := m.lines[i].rank.At(t, swap*m.step)
	if b.F.Reduced {
		rank = float32(m.lines[i].rank.Settled(t))
	}
	return rank + 1 - b.samples[i].rise
}

// raceRow draws one line's name, bar and number.
func (b *Builder) raceRow(m *model, f format, t float64, r *row, x layout.Scale, left, size float32, above bool) {
	k := b.K
	ln, sm := &m.lines[r.line], &b.samples[r.line]
	c := b.color(m, r.line).Fade(r.alpha)
	ink := b.ink(m, r.line).Fade(r.alpha)
	if sm.stand == ended && sm.bar < 0.5 {
		ink = b.Th.Muted.Fade(r.alpha)
	}
	bar := geom.R(x.From, r.y+r.h*0.16, 0, r.h*0.68)
	if thick := 40 * k; bar.H > thick {
		bar.Y += (bar.H - thick) / 2
		bar.H = thick
	}
	base := bar.Y + bar.H/2 + size*0.36
	b.name(ln)
	if above {
		base = r.y + size + 1*k
		bar.Y, bar.H = base+4*k, geom.Clamp(r.y+r.h-base-11*k, 6*k, 22*k)
		b.Put(key(roleName, ln.entity, 0), left, base, size, ink, scene.Start)
	} else {
		b.Put(key(roleName, ln.entity, 0), x.From-9*k, base, size, ink, scene.End)
	}
	mid := bar.Y + bar.H/2 + size*0.36
	ref := scene.Ref{Entity: uint32(ln.entity)}
	hit := geom.R(left, r.y, x.From-left, r.h)
	end := x.From

	v := sm.v
	ghost := b.s.Observed && sm.stand == moving && sm.p != nil
	if ghost {
		v = sm.p.v
	}
	if sm.bar > 0 && !(b.s.Observed && sm.stand == moving && sm.p == nil) {
		bar.W = max(1, x.At(v)-x.From)
		end = bar.Right()
		hit = hit.Union(bar)
		fill := c.Fade(sm.bar)
		switch {
		case sm.stand == torn || ghost:
			b.L.Edge(key(roleBar, ln.entity, 0), bar, fill.Fade(0.7), 0, 1.2*k, scene.Dash{On: 3 * k, Off: 3 * k})
			if sm.stand == torn && bar.W > 24*k {
				b.Zigzag(bar.X+bar.W/2, bar.Y-2*k, bar.Bottom()+2*k, sm.bar*r.alpha)
			}
		default:
			sure := sm.sure
			if sm.stand != observed {
				sure = 0
			}
			b.L.Rect(key(roleBar, ln.entity, 0), bar, fill.Fade(geom.Mix(0.28, 1, sure)), 0)
			if sure < 1 {
				b.L.Hatch(key(roleHatch, ln.entity, 0), bar, fill.Fade(1-sure), 6*k, 1.5*k)
			}
			if sm.p != nil && sm.stand == observed && sm.p.doubtful() {
				b.L.Edge(0, bar, b.Th.Ink.Fade(sure*r.alpha), 0, 1.4*k, scene.Dash{On: 1.6 * k, Off: 2 * k})
			}
		}
		if ghost {
			b.Txt = m.appendPeriod(b.Txt[:0], locale.Quarter(sm.p.t))
			b.Put(key(pen.RolePeriod, ln.entity, 0), end+7*k, mid, theme.Small*k, b.Th.Muted.Fade(r.alpha*(1-m.sure(t))), scene.Start)
		}
	}
	switch {
	case sm.stand == observed:
		at := end + 7*k
		if sm.hi > sm.lo && sm.sure > 0 {
			b.Whisker(key(roleWhisker, ln.entity, 0), x.At(sm.lo), x.At(sm.hi), bar.Y+bar.H/2, min(5*k, bar.H/3), b.Th.Ink.Fade(0.8*sm.sure*r.alpha))
			at = max(at, x.At(sm.hi)+7*k)
		}
		b.Txt = f.point(b.Txt[:0], sm.p)
		if sm.sure > 0 {
			w := b.Put(key(roleNumber, ln.entity, 0), at, mid, size, ink.Fade(sm.sure), scene.Start)
			hit = hit.Union(geom.R(at, bar.Y, w, bar.H))
			if b.F.Reduced {
				b.moved(m, r.line, t, at+w+9*k, mid-size*0.34)
			}
		}
		ref = sm.p.ref(ln.entity)
	case sm.stand == placed:
		b.Txt = rankWords(b.Txt[:0], b.W.Data, b.Lang, sm.place.rank)
		b.aside(ln, x, mid, r.alpha*(1-2*sm.bar))
		ref.Obs = uint32(sm.place.obs)
		hit.W = x.To - hit.X
	case sm.stand == ended && !ln.others:
		b.lastWords(m, f, sm.p)
		b.aside(ln, x, mid, r.alpha*(1-2*sm.bar))
		ref = sm.p.ref(ln.entity)
		hit.W = x.To - hit.X
	}
	if r.alpha > 0.5 {
		b.targets[r.line] = b.L.Target(hit, ref)
	}
}

// aside sets b.Txt where a bar would be, small and quiet.
func (b *Builder) aside(ln *line, x layout.Scale, base, alpha float32) {
	if alpha <= 0.05 {
		return
	}
	size := theme.Small * b.K
	b.Fit(size, b.F.W-b.Pad()-x.From-7*b.K)
	b.Put(key(roleNumber, ln.entity, 1), x.From+7*b.K, base, size, b.Th.Muted.Fade(alpha), scene.Start)
}

// lastWords starts b.Txt with "last figure Q2 2022: 9%".
func (b *Builder) lastWords(m *model, f format, p *point) {
	var x, y [48]byte
	b.Txt = pen.AppendFilled(b.Txt[:0], b.W.Data.Word(b.Lang, "last-figure"),
		pen.Arg("period", locale.AppendPeriod(x[:0], b.Lang, locale.Quarter(p.t), m.track.Frequency(locale.Quarter(p.t)))),
		pen.Arg("value", f.point(y[:0], p)))
}

// moved marks a rank that differs from that at the data point before.
func (b *Builder) moved(m *model, i int, t float64, x, y float32) {
	before := t
	for _, p := range m.points {
		if p < t-1e-6 {
			before = p
		}
	}
	r := &m.lines[i].rank
	if sm := m.lines[i].at(before, m); sm.stand == absent || m.lines[i].others {
		return
	}
	if d := r.Settled(t) - r.Settled(before); d != 0 {
		b.Arrow(x, y, 4*b.K, d < 0, b.Th.Muted)
	}
}
