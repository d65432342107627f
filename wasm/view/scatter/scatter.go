// Package scatter draws two things that were observed of one company against each other: a dot for each quarter, joined in
// time, the newest the largest, in four quadrants that are named in words. What a model says of one quarter is an open
// mark that is dragged; beside it stands the amount that the reader takes away from.
//
// A row of systems.csv of this kind tells, besides axis:
//
//	obs=SERIES/ENTITY/METRIC|SERIES/ENTITY/METRIC   across and up, both in per cent
//	since=2023Q2                                    the first quarter
//	dot=revenue_change|ebita_change                 where the mark stands: it moves up and down with the axis
//	across=revenue                                  the parameter that moves it to the side
//	bar=earned|ebita|margin                         an amount, what is left of it, and that as a part
package scatter

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws scatters. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	known map[*state.System]*seen
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// Source adds the sources of what was observed.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	for _, d := range b.read(r).dots {
		for _, id := range d.of {
			about.Also(&out, r.W.Data.Obs(id).Source)
		}
	}
	return out
}

// seen is what the tables have for a system's picture.
type seen struct {
	who  data.EntityID
	dots []dot
}

// dot is a quarter.
type dot struct {
	period locale.Quarter
	x, y   float64
	of     [2]data.ObsID
}

// The roles of a scatter's marks.
const (
	roleDot uint8 = pen.RolesScatter + iota
	roleWay
	roleGhost
	roleBar
	roleName
	roleGrip
	roleQuadrant
)

// read takes up what the row of a system names, from the tables the first time.
func (b *Builder) read(r *system.Run) *seen {
	if b.known == nil {
		b.known = map[*state.System]*seen{}
	}
	if s := b.known[r.Sys]; s != nil {
		return s
	}
	s := new(seen)
	b.known[r.Sys] = s
	since, _, _ := locale.ParsePeriod(r.Sys.Told("since"))
	first, second, _ := strings.Cut(r.Sys.Told("obs"), "|")
	xs, who, _ := about.Observed(r.W, first, since)
	ys, _, _ := about.Observed(r.W, second, since)
	s.who = who
	for _, x := range xs {
		for _, y := range ys {
			if x.Period == y.Period && x.Step == 1 && y.Step == 1 {
				s.dots = append(s.dots, dot{x.Period, x.V, y.V, [2]data.ObsID{x.Obs, y.Obs}})
			}
		}
	}
	return s
}

// plot is where everything stands.
type plot struct {
	box    geom.Rect
	x, y   layout.Scale
	column geom.Rect // beside it
}

// lay makes room for dots up to xs and ys, with as much of the sides below nought as the mark needs.
func lay(box geom.Rect, dots []dot, side, k float32) (c plot) {
	small := theme.Small * k
	c.column = geom.R(box.Right()-side, box.Y, side, box.H)
	c.box = box.Trim(44*k, small*1.7, side+14*k, small*3)
	hx, hy := 10.0, 10.0
	for _, d := range dots {
		hx, hy = max(hx, d.x), max(hy, d.y)
	}
	c.x = layout.Scale{Lo: -hx * 0.3, Hi: hx * 1.12, From: c.box.X, To: c.box.Right()}
	c.y = layout.Scale{Lo: -hy * 0.4, Hi: hy * 1.12, From: c.box.Bottom(), To: c.box.Y}
	return c
}

// at is the place of a dot, at the edge for one outside the scales.
func (c *plot) at(x, y float64) geom.Point {
	return geom.Point{X: c.x.At(geom.Clamp(x, c.x.Lo, c.x.Hi)), Y: c.y.At(geom.Clamp(y, c.y.Lo, c.y.Hi))}
}

// Build draws quadrants, dots, the mark of the model, and the amount beside.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 160 || p.F.H < 160 {
		return
	}
	s, k := b.read(r), p.K
	b.marks.Reset()
	box := p.Heading(r.Sys.Name[p.Lang], "")
	side := min(box.W*0.27, 190*k)
	c := lay(box, s.dots, side, k)
	b.frame(p, r, &c)
	b.keep(p, r, &c)
	b.dots(p, s, &c)
	b.ghost(p, r, &c)
	b.bar(p, r, c.column)
	b.marks.Outline(p, r)
	b.tell(p, s)
}

// frame draws both scales, and names the quadrants where there is room for their words.
func (b *Builder) frame(p *pen.Pen, r *system.Run, c *plot) {
	k, small, l := p.K, theme.Small*p.K, p.L
	zero := c.at(0, 0)
	l.Rect(pen.Key(roleQuadrant, 0, 8), geom.R(zero.X, c.box.Y, c.box.Right()-zero.X, zero.Y-c.box.Y), p.Th.Wash, 0)
	l.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, 1.2*k, scene.Dash{})
	l.Segment(c.box.X, zero.Y, c.box.Right(), zero.Y)
	l.Segment(zero.X, c.box.Y, zero.X, c.box.Bottom())
	l.End()
	for i, q := range [...]struct {
		word        string
		left, right float32
		y           float32
		end         bool
	}{
		{"scatter.both", zero.X, c.box.Right(), c.box.Y + small*1.3, true}, {"scatter.up", c.box.X, zero.X, c.box.Y + small*1.3, false},
		{"scatter.across", zero.X, c.box.Right(), c.box.Bottom() - 5*k, true}, {"scatter.neither", c.box.X, zero.X, c.box.Bottom() - 5*k, false},
	} {
		p.Word(q.word)
		if w := p.Width(small); w+10*k < q.right-q.left {
			x := q.left + 5*k
			if q.end {
				x = q.right - 5*k - w
			}
			p.Put(pen.Key(roleQuadrant, uint32(i), 0), x, q.y, small, p.Th.Muted, scene.Start)
			p.Boxes.Take(geom.R(x, q.y-small, w, small*1.3))
		}
	}
	names, _ := about.Names(r.Sys.Told("dot"))
	b.scale(p, r, c.x, c.box.W, 70*k, func(n int, v float64) {
		p.Put(pen.Key(pen.RoleTickLabel, 0, n), c.x.At(v), c.box.Bottom()+small*1.35, small, p.Th.Muted, scene.Middle)
	})
	b.scale(p, r, c.y, c.box.H, 46*k, func(n int, v float64) {
		p.Put(pen.Key(pen.RoleTickLabel, 1, n), c.box.X-6*k, c.y.At(v)+small*0.36, small, p.Th.Muted, scene.End)
	})
	p.Text(r.Label(names[0]))
	p.Fit(small, c.box.W)
	p.Put(pen.Key(roleName, 0, 0), c.box.Right(), c.box.Bottom()+small*2.7, small, p.Th.Muted, scene.End)
	p.Text(r.Label(names[1]))
	p.Fit(small, c.box.W+40*k)
	p.Put(pen.Key(roleName, 0, 1), c.box.X-40*k, c.box.Y-small*0.7, small, p.Th.Ink, scene.Start)
}

// scale sets round per cents of a scale through p.Txt.
func (b *Builder) scale(p *pen.Pen, r *system.Run, s layout.Scale, length, gap float32, set func(n int, v float64)) {
	step := 5.0
	for i := 0; float32(step/(s.Hi-s.Lo))*length < gap; i++ {
		step *= [...]float64{2, 2.5, 2}[i%3]
	}
	for n, v := 0, 0.0; v <= s.Hi; n, v = n+1, v+step {
		for _, v := range [...]float64{v, -v} {
			if v < s.Lo || v == 0 && n > 0 {
				continue
			}
			p.Txt = system.AppendMeasure(p.Txt[:0], p.W.Data, p.Lang, v, data.Pct, 0)
			if v < 0 {
				set(2*n, v)
				continue
			}
			set(2*n+1, v)
			if v == 0 {
				break
			}
		}
	}
}

// dots draws the quarters and the way through them, with the period at the first, the highest and the newest.
func (b *Builder) dots(p *pen.Pen, s *seen, c *plot) {
	k, small, col := p.K, theme.Small*p.K, p.Color(s.who)
	p.L.Begin(scene.Line, pen.Key(roleWay, 0, 0), col.Fade(0.55), 1.4*k, scene.Dash{})
	high, last := 0, len(s.dots)-1
	for i, d := range s.dots {
		at := c.at(d.x, d.y)
		p.L.Point(at.X, at.Y)
		if d.y > s.dots[high].y {
			high = i
		}
		if i > 0 {
			from := c.at(s.dots[i-1].x, s.dots[i-1].y)
			for n := range 9 { // no words on the way
				f := float32(n) / 8
				p.Boxes.Take(geom.R(geom.Mix(from.X, at.X, f)-2*k, geom.Mix(from.Y, at.Y, f)-2*k, 4*k, 4*k))
			}
		}
	}
	p.L.End()
	for i, d := range s.dots {
		at, size := c.at(d.x, d.y), (3+4.5*float32(i)/float32(max(1, last)))*k
		p.L.Dot(0, at, size+1.2*k, p.Th.Paper, 0)
		p.L.Dot(pen.Key(roleDot, uint32(i), 0), at, size, col, 0)
		p.L.Target(geom.R(at.X-size, at.Y-size, 2*size, 2*size), scene.Ref{Obs: uint32(d.of[1])})
		p.Boxes.Take(geom.R(at.X-size, at.Y-size, 2*size, 2*size))
	}
	for n, i := range [...]int{last, high, 0} {
		if i < 0 || n > 0 && i == last || n > 1 && i == high {
			continue
		}
		d := &s.dots[i]
		p.Txt = pen.AppendShort(p.Txt[:0], p.Lang, d.period, locale.Quarterly)
		if room, ok := p.Boxes.Fit(c.at(d.x, d.y), p.Width(small), small*1.2, 9*k, c.box); ok {
			p.L.Rect(0, room, p.Th.Paper.Fade(0.85), 2*k)
			p.Put(pen.Key(roleName, 1, i), room.X, room.Y+small, small, p.Th.Ink, scene.Start)
			p.L.Target(room, scene.Ref{Obs: uint32(d.of[1])})
		}
	}
}

// tell adds the quarters to the outline: across, then up.
func (b *Builder) tell(p *pen.Pen, s *seen) {
	for _, d := range s.dots {
		for _, id := range d.of {
			ob := p.W.Data.Obs(id)
			p.Val = pen.AppendGrowth(p.Val[:0], p.Lang, ob.Value)
			p.Txt = append(locale.AppendPeriod(p.Txt[:0], p.Lang, d.period, locale.Quarterly), ' ')
			p.Txt = append(p.Txt, p.W.Data.Series(ob.Series).Name[p.Lang]...)
			p.Note(3, scene.Item, p.L.Like(scene.Ref{Obs: uint32(id)}))
		}
	}
}

// keep takes the places of the mark and of its foot, before any words do.
func (b *Builder) keep(p *pen.Pen, r *system.Run, c *plot) {
	names, _ := about.Names(r.Sys.Told("dot"))
	x, y := r.Value(names[0]), r.Value(names[1])
	if sim.Answered(x) && sim.Answered(y) {
		at := c.at(x, y)
		for _, y := range [...]float32{at.Y, c.y.At(0)} {
			p.Boxes.Take(geom.R(at.X-8*p.K, y-8*p.K, 16*p.K, 16*p.K))
		}
	}
}

// ghost draws where the quarter of the model stands with what the reader says, and where it stood before.
func (b *Builder) ghost(p *pen.Pen, r *system.Run, c *plot) {
	names, n := about.Names(r.Sys.Told("dot"))
	x, y := r.Value(names[0]), r.Value(names[1])
	if n < 2 || !sim.Answered(x) || !sim.Answered(y) {
		return
	}
	k, small := p.K, theme.Small*p.K
	at, was := c.at(x, y), c.at(r.Before(names[0]), r.Before(names[1]))
	if r.Changed() {
		p.L.Begin(scene.Line, pen.Key(roleWay, 1, 0), p.Th.Press, 1.4*k, scene.Dash{On: 4 * k, Off: 3 * k})
		p.L.Point(was.X, was.Y)
		p.L.Point(at.X, at.Y)
		p.L.End()
		p.L.Dot(pen.Key(roleGhost, 1, 0), was, 5*k, p.Th.Muted, 1.2*k)
	}
	if y < c.y.Lo || y > c.y.Hi {
		p.Arrow(at.X, at.Y+[...]float32{13, -13}[btoi(y > c.y.Hi)]*k, 4*k, y > c.y.Hi, p.Th.Press)
	}
	// Across first: the other handle lies over it where they meet.
	if i := r.Sys.Param(r.Sys.Told("across")); i >= 0 {
		foot := geom.Point{X: at.X, Y: c.y.At(0)}
		b.hold(p, r, i, r.Result(names[0]), x, about.Grip(p, pen.Key(roleGrip, 0, 0), foot, p.Th.Muted), c.x, func(v float32) geom.Point { return geom.Point{X: v, Y: foot.Y} })
	}
	grip := about.Grip(p, pen.Key(roleGrip, 1, 0), at, p.Th.Press)
	b.hold(p, r, r.Sys.Axis, r.Result(names[1]), y, grip, c.y, func(v float32) geom.Point { return geom.Point{X: at.X, Y: v} })
	for i, v := range [...]float64{y, x} {
		name := names[1-i]
		about.Num(p, r, name, v, r.Before(name), small, c.box.W)
		w := p.Width(small)
		near := at
		if i == 1 { // at its foot
			near.Y = c.y.At(0)
		}
		room, ok := p.Boxes.Fit(near, w, small*1.25, 12*k, c.box)
		if !ok {
			continue
		}
		p.L.Rect(0, room, p.Th.Paper.Fade(0.85), 3*k)
		p.Boxes.Take(room)
		b.marks.Set(p, r, name, v, pen.Key(roleGhost, 2, i), room.X, room.Y+small, small, p.Th.Press, scene.Start)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// hold makes a grip move a parameter on which a result rests in proportion, along a scale of that result: only as far as
// the scale goes.
func (b *Builder) hold(p *pen.Pen, r *system.Run, i, result int, now float64, grip geom.Rect, s layout.Scale, at func(float32) geom.Point) {
	x := &r.Sys.Params[i]
	lo, hi := x.Min.Float(), x.Max.Float()
	a, z := r.At(i, result, lo), r.At(i, result, hi)
	if !sim.Answered(a) || !sim.Answered(z) || a == z {
		return
	}
	value := func(v float64) float64 { return lo + (hi-lo)*(v-a)/(z-a) }
	from, to := geom.Clamp(a, s.Lo, s.Hi), geom.Clamp(z, s.Lo, s.Hi)
	p.L.Handle(grip, scene.Handle{Param: uint8(i), A: at(s.At(from)), B: at(s.At(to)), Lo: value(from), Hi: value(to)})
}
