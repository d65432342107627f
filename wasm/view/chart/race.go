package chart

import (
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// A row is where a line stands in the race.
type row struct {
	line  int
	y, h  float32 // top and height
	z     float32 // of two that overlap the smaller one is drawn over the other
	alpha float32
	bar   geom.Rect // as it was drawn
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
			if b.left(&m.lines[i]) {
				continue
			}
			b.name(&m.lines[i])
			gutter = max(gutter, b.Width(name))
		}
		gutter += 10 * k
	}
	b.Txt = f.figure(b.Txt[:0], m.max, 1, 1, 1)
	reserve := b.Width(name) + 12*k
	if !above { // over its bar the name has the period beside it
		b.Txt = m.appendPeriod(b.Txt[:0], b.Lang, locale.Quarter(m.points[0]))
		reserve += b.Width(small) + gap*k
	}
	x := layout.Scale{Hi: m.axis(t), From: area.X + gutter, To: area.Right() - reserve}

	b.raceAxis(m, f, x, box.Y+small, area.Y, area.Y+rowH*float32(shown))
	b.raceRows(m, t, area.Y, rowH, shown)
	b.said, b.saidText = b.said[:0], b.saidText[:0]
	for i := range b.rows {
		b.row = i
		b.raceRow(m, f, t, &b.rows[i], x, area.X, name, above)
	}
	b.setSaid()
	// The line that bars stand on.
	b.L.Solid(key(pen.RoleTick, 0, 4095), b.Th.Axis, 1*k, x.From, area.Y, x.From, area.Y+rowH*float32(shown))
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
		b.ticks = layout.Settled(b.ticks)
	}
	for i, tk := range b.ticks {
		at := x.At(tk.V)
		if i > 0 {
			b.L.Solid(key(pen.RoleTick, 0, i), b.Th.Grid.Fade(tk.Strength), 1, at, top, at, bottom)
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

// raceRows places the lines that stand at t, in the order they are drawn:
// those of lower rank first, and whoever goes up after those he passes. A stage too
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
		b.L.Stroke(0, b.Th.Muted.Fade(below), 1*b.K, scene.Dash{On: 1.5 * b.K, Off: 3 * b.K}, b.Pad(), top+last*h, b.F.W-b.Pad(), top+last*h)
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
		z := rank
		if !b.F.Reduced && m.lines[i].rank.At(t+0.01*m.step, swap*m.step) < m.lines[i].rank.At(t-0.01*m.step, swap*m.step)-1e-4 {
			z-- // over all of whom it is within a row
		}
		b.rows = append(b.rows, row{line: i, y: top + rank*h, z: z, h: h, alpha: a})
	}
	sorted.By(b.rows, func(p, q row) int {
		switch {
		case p.z > q.z:
			return -1
		case p.z < q.z:
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
