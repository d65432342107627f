// Package spread draws why many need less together than each alone: the day of each customer in a slot as high as its
// peak, one on the other; beside it, in the same scale, all of them summed. Between the peak of the sum and the sum of
// the peaks stands what is kept and idle.
//
// A row of systems.csv tells it, besides axis (how many there are), axis2 (how far peaks coincide) and y (what is saved):
//
//	apart=own     what all need if each keeps its own
//	pooled=pool   what they need together
//	each=mean     the mean of one, in the same unit
package spread

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws spreads. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	day   day
}

// The roles of a spread's marks.
const (
	roleCurve uint8 = pen.RolesSpread + iota
	roleSum
	roleIdle
	roleBefore
	roleHead
	roleHour
	roleBar
	roleValue
	roleTrack
	roleWord
)

// Build draws the two panels, the two heights, and what can be dragged.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	apart, pooled, count := r.Value(r.Sys.Told("apart")), r.Value(r.Sys.Told("pooled")), r.Now[r.Sys.Axis]
	guess, asked := r.Guessed(r.Sys.Told("pooled"))
	asked = asked && r.Shows()
	if r.Open() {
		pooled = r.Truth() // so that each day keeps its form
	}
	if p.F.W < 160 || p.F.H < 200 || !(apart > 0) || !sim.Answered(pooled) || !(count >= 1) {
		return
	}
	k, small := p.K, theme.Small*p.K
	box := p.Heading(r.Sys.Name[p.Lang], "")
	side, gap := 150*k, 26*k
	if p.Narrow() {
		side, gap = 124*k, 10*k
	}
	p.Word("spread.drawn")
	lines := float32(p.Lines(small, box.W, 3))
	if box.H < 220*k { // the picture needs the room; the outline says it
		lines = 0
	}
	foot := lines*small*1.25 + 62*k
	w := (box.W - side - 2*gap) / 2
	head := small * 1.7
	for _, name := range [...]string{r.Sys.Told("apart"), r.Sys.Told("pooled")} {
		p.Text(r.Label(name))
		head = max(head, small*(1.7+1.25*float32(p.Lines(small, w, 2)-1)))
	}
	left := geom.R(box.X, box.Y+head, w, box.H-head-foot)
	right := geom.R(left.Right()+gap, left.Y, w, left.H)
	part := float32(pooled / apart)
	if r.Open() {
		part = float32(guess / apart)
	}
	b.marks.Reset()
	b.day.draw(int(count), r.Value(r.Sys.Told("each"))*count/apart, pooled/apart)

	b.head(p, 0, r.Label(r.Sys.Told("apart")), left)
	b.head(p, 1, r.Label(r.Sys.Told("pooled")), right)
	b.alone(p, left)
	if b.together(p, r, right, part); asked {
		b.guess(p, r, right, guess, apart)
	}
	b.heights(p, r, geom.R(right.Right()+gap*0.6, left.Y, side+gap*0.4, left.H), part)
	y := left.Bottom() + small*1.4 + 22*k
	b.marks.Track(p, r, r.Sys.Axis, pen.Key(roleTrack, 0, 0), left.X, y, left.W)
	if i := r.Sys.Param(r.Sys.Told("axis2")); i >= 0 {
		b.marks.Track(p, r, i, pen.Key(roleTrack, 1, 0), right.X, y, box.Right()-right.X)
	}
	if lines > 0 {
		p.Word("spread.drawn")
		p.Paragraph(pen.Key(roleWord, 0, 0), box.X, box.Bottom()-(lines-1)*small*1.25, small, box.W, 3, p.Th.Muted)
	}
	b.marks.Outline(p, r)
	p.Word("spread.drawn")
	p.Say(2, scene.Remark, 0)
}

// head names a panel and sets the hours under it.
func (b *Builder) head(p *pen.Pen, n uint32, name string, box geom.Rect) {
	small := theme.Small * p.K
	p.Text(name)
	up := 1.25 * float32(p.Lines(small, box.W, 2)-1)
	p.Paragraph(pen.Key(roleHead, n, 3), box.X, box.Y-small*(0.6+up), small, box.W, 2, p.Th.Ink)
	for i, hour := range [...]string{"0:00", "12:00", "24:00"} {
		if p.Txt = append(p.Txt[:0], hour...); i == 1 && box.W < 4*p.Width(small) {
			continue
		}
		p.Put(pen.Key(roleHour, n, i), box.X+box.W*float32(i)/2, box.Bottom()+small*1.2, small, p.Th.Muted, scene.Align(i))
	}
	p.L.Solid(pen.Key(roleHour, n, 3), p.Th.Axis, 1, box.X, box.Bottom(), box.Right(), box.Bottom())
}

// alone draws the day of each in its slot, which is as high as its peak.
func (b *Builder) alone(p *pen.Pen, box geom.Rect) {
	d := &b.day
	h := box.H / float32(d.n)
	p.L.Rect(pen.Key(roleIdle, 0, 0), box, p.Th.Wash, 0)
	for i := range d.n {
		p.L.Begin(scene.Area, pen.Key(roleCurve, uint32(i), 0), p.Tint(p.Th.Press, 0.5+0.2*float32(i&1)), 0, scene.Dash{})
		y := box.Bottom() - h*float32(i)
		for t := 0; t < hours; t += 2 {
			p.L.Span(box.X+box.W*float32(t)/(hours-1), y-h*d.load[i][t], y)
		}
		p.L.End()
	}
	p.L.Begin(scene.Segments, pen.Key(roleCurve, most, 0), p.Th.Paper, 1.5*p.K, scene.Dash{})
	for i := 1; i < d.n; i++ {
		p.L.Segment(box.X, box.Bottom()-h*float32(i), box.Right(), box.Bottom()-h*float32(i))
	}
	p.L.End()
}

// together draws the sum in the same scale, and over its peak, up to the sum of the peaks, what stands idle.
func (b *Builder) together(p *pen.Pen, r *system.Run, box geom.Rect, part float32) {
	d, k := &b.day, p.K
	top := box.Bottom() - box.H*part
	idle := geom.R(box.X, box.Y, box.W, top-box.Y)
	p.L.Hatch(pen.Key(roleIdle, 1, 0), idle, p.Th.Muted.Fade(0.55), 6*k, 1*k)
	p.L.Rect(pen.Key(roleIdle, 1, 1), geom.R(box.X, top, box.W, box.Bottom()-top), p.Th.Wash, 0)
	if r.Open() {
		return
	}
	p.L.Begin(scene.Area, pen.Key(roleSum, 0, 0), p.Tint(p.Th.Press, 0.6), 0, scene.Dash{})
	for t := range hours {
		p.L.Span(box.X+box.W*float32(t)/(hours-1), box.Bottom()-box.H*min(d.sum[t], part), box.Bottom())
	}
	p.L.End()
	p.L.Begin(scene.Segments, pen.Key(roleSum, 1, 0), p.Th.Ink, 1.5*k, scene.Dash{})
	p.L.Segment(box.X, top, box.Right(), top)
	p.L.Segment(box.X, box.Y, box.Right(), box.Y)
	p.L.End()
	if was := r.Before(r.Sys.Told("pooled")) / r.Before(r.Sys.Told("apart")); r.Changed() && sim.Answered(was) {
		y := box.Bottom() - box.H*float32(was)
		p.L.Stroke(pen.Key(roleBefore, 0, 0), p.Th.Ink, 1*k, scene.Dash{On: 4 * k, Off: 3 * k}, box.X, y, box.Right(), y)
	}
}

// guess draws how high the reader thinks the peak of the sum is: to be dragged until that stands, and then beside the true one.
func (b *Builder) guess(p *pen.Pen, r *system.Run, box geom.Rect, v, apart float64) {
	k, of, key := p.K, &r.Sys.Ask, pen.Key(pen.RoleGuess, 1, 0)
	y := func(v float64) float32 { return box.Bottom() - box.H*float32(v/apart) }
	at := geom.Point{X: box.X + box.W/2, Y: y(v)}
	p.L.Stroke(key+2, p.Th.Ink, 1.4*k, scene.Dash{On: 4 * k, Off: 3 * k}, box.X, at.Y, box.Right(), at.Y)
	if !r.Open() {
		p.L.Dot(key, at, 6.5*k, p.Th.Ink, 1.6*k)
		return
	}
	p.L.Handle(about.Grip(p, key, at, p.Th.Ink), scene.Handle{Param: scene.OfGuess, A: geom.Point{X: at.X, Y: y(of.Min)}, B: geom.Point{X: at.X, Y: y(of.Max)}, Lo: of.Min, Hi: of.Max})
}

// heights draws the two amounts as bars, with their numbers and what is saved beside them.
func (b *Builder) heights(p *pen.Pen, r *system.Run, box geom.Rect, part float32) {
	k, small := p.K, theme.Small*p.K
	bar := 9 * k
	top := box.Bottom() - box.H*part
	p.L.Edge(pen.Key(roleBar, 0, 0), geom.R(box.X, box.Y, bar, box.H), p.Th.Ink, 0, 1.5*k, scene.Dash{})
	if pool := geom.R(box.X+bar*1.4, top, bar, box.Bottom()-top); r.Open() {
		p.L.Edge(pen.Key(roleBar, 1, 0), pool, p.Th.Ink, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
	} else {
		p.L.Rect(pen.Key(roleBar, 1, 0), pool, p.Tint(p.Th.Press, 0.6), 0)
	}
	p.Ys = append(p.Ys[:0], box.Y+small*0.5, (box.Y+top)/2, top)
	layout.Spread(p.Ys, small*2.75, box.Y-small*1.2, box.Bottom())
	x := box.X + bar*2.4 + 6*k
	y2 := r.Sys.Told("y")
	for i, name := range [...]string{r.Sys.Told("apart"), y2, r.Sys.Told("pooled")} {
		y, v := p.Ys[i], r.Value(name)
		if i == 1 {
			p.Text(r.Label(name))
			label := len(p.Txt)
			if p.Txt = about.AppendChange(p.Txt, r, name, v, r.Before(name)); p.Width(small) > box.Right()-x {
				p.Txt = p.Txt[:label] // no room for by how much
			}
		} else {
			p.Word([...]string{"spread.apart", "", "spread.pooled"}[i])
		}
		p.Fit(small, box.Right()-x)
		p.Put(pen.Key(roleHead, 2+uint32(i), 0), x, y+small*1.1, small, p.Th.Muted, scene.Start)
		about.Value(p, r, name, v)
		b.marks.Set(p, r, name, v, pen.Key(roleValue, uint32(i), 0), x, y, theme.Label*k, p.Th.Ink, scene.Start)
	}
}
