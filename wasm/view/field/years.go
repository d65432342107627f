package field

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// plot is the path beside a rising field: years along, the part of the field up, in one scale with it.
type plot struct {
	x, y layout.Scale
	axis int // place of the parameter that tilts the first line
	t    float64
}

// words is where words may stand on the plot.
func (c *plot) words() geom.Rect {
	return geom.R(c.x.From+8, c.y.To-16, c.x.To-c.x.From-8, c.y.From-c.y.To+14)
}

// rising draws a field that fills from below, and beside it the lines of its part through the years.
func (b *Builder) rising(p *pen.Pen, r *system.Run, box geom.Rect, n int) {
	small, size, k := theme.Small*p.K, theme.Label*p.K, p.K
	box = box.Trim(0, small*1.6, 0, size+small+14*k)
	b.g = stack(geom.R(box.X, box.Y, box.W*0.36, box.H), n)
	g := &b.g
	from := max(g.box.Right(), box.X+min(box.W*0.36, 150*k)) + 22*k
	c := plot{axis: r.Sys.Axis, t: geom.Clamp(r.S.T, 0, float64(r.Years())),
		x: layout.Scale{Hi: float64(r.Years()), From: from, To: box.Right() - 8*k}, y: layout.Scale{Hi: 100, From: g.box.Bottom(), To: g.box.Y}}
	name := r.Sys.Told("won")
	won, was := r.Value(name), r.Before(name)
	mine := p.Th.Press
	if c.t > 0 {
		name = r.Sys.Told("turned")
		b.years = r.Series(name, b.years[:0])
		won = at(b.years, won, c.t)
		b.years = r.SeriesBefore(name, b.years[:0])
		was = at(b.years, was, c.t)
	}
	seen := int(math.Round(b.count(r.Before(r.Sys.Told("won")))))
	b.squares(p, b.count(won), seen, mine, p.Tint(p.Th.Other, 0.45), true)
	if was != won {
		b.edge(p, int(math.Ceil(b.count(was))), pen.Key(roleBefore, 0, 0), p.Th.Ink, 1.2*k)
	}
	b.lines(p, r, &c, mine)
	p.Text(r.Label(name))
	p.Fit(small, from-g.box.X-8*k)
	p.Put(pen.Key(roleName, 9, 0), g.box.X, g.box.Bottom()+small+6*k, small, p.Th.Muted, scene.Start)
	about.Value(p, r, name, won)
	b.marks.Set(p, r, name, won, pen.Key(roleName, 2, 0), g.box.X, g.box.Bottom()+small+size+9*k, size, p.Th.Ink, scene.Start)
}

// at is the value of a series at a time between its years; first is where it stands before the first.
func at(ys []float64, first, t float64) float64 {
	i := int(t)
	value := func(i int) float64 {
		switch {
		case i <= 0 || len(ys) == 0:
			return first
		case i > len(ys):
			return ys[len(ys)-1]
		}
		return ys[i-1]
	}
	return value(i) + (value(i+1)-value(i))*(t-float64(i))
}

// lines draws the goal, the lines to it and when they reach it, and where they begin.
func (b *Builder) lines(p *pen.Pen, r *system.Run, c *plot, mine scene.Color) {
	k, l := p.K, p.L
	right := c.x.To
	start, goal := r.Sys.Told("start"), r.Sys.Told("goal")
	b.frame(p, r, c)
	names, n := about.Names(r.Sys.Told("lines"))
	reach, _ := about.Names(r.Sys.Told("reach"))
	moved := r.Changed()
	for i := range min(n, len(b.ys)) {
		b.ys[i] = r.Series(names[i], append(b.ys[i][:0], r.Value(start)))
		b.was[i] = r.SeriesBefore(names[i], append(b.was[i][:0], r.Before(start)))
		if moved {
			curve(p, c, b.was[i], pen.Key(roleBefore, uint32(2+i), 0), p.Th.Faint, 1*k, scene.Dash{})
		}
	}
	y := c.y.At(r.Value(goal))
	l.Begin(scene.Line, pen.Key(roleLine, 4, 0), p.Th.Ink, 1.2*k, scene.Dash{On: 5 * k, Off: 4 * k})
	l.Point(b.g.box.X, y)
	l.Point(right, y)
	l.End()
	for i := range min(n, len(b.ys)) {
		col, dash := mine, scene.Dash{}
		if i > 0 {
			col, dash = p.Th.Ink, scene.Dash{On: 2 * k, Off: 3 * k}
		}
		curve(p, c, b.ys[i], pen.Key(roleLine, uint32(5+i), 0), col, 2.2*k, dash)
	}
	if c.t > 0 && len(b.ys[0]) > 0 {
		l.Begin(scene.Segments, pen.Key(roleLine, 8, 0), mine, 1*k, scene.Dash{On: 2 * k, Off: 2 * k})
		v := c.y.At(geom.Clamp(at(b.ys[0][1:], r.Value(start), c.t), 0, 100))
		l.Segment(b.g.box.Right(), v, c.x.At(c.t), v)
		l.End()
	}
	b.goal(p, r, c, goal, y, right)
	b.starts(p, r, c, start)
	for i := range min(n, len(b.ys)) {
		other := r.Value(reach[1-i])
		v := r.Value(reach[i])
		first := sim.Answered(v) && (!sim.Answered(other) || v < other || v == other && i == 1)
		b.reached(p, r, c, reach[i], i, y, first)
	}
	b.hold(p, r, c, start, mine)
}

// curve draws a line from year 0 on; what is above the whole is cut.
func curve(p *pen.Pen, c *plot, ys []float64, k scene.Key, col scene.Color, width float32, dash scene.Dash) {
	p.L.Begin(scene.Line, k, col, width, dash)
	for i, v := range ys {
		if sim.Answered(v) {
			p.L.Point(c.x.At(float64(i)), c.y.At(geom.Clamp(v, 0, 100)))
		}
	}
	p.L.End()
}

// frame draws the years' axis, and the time at hand across field and plot.
func (b *Builder) frame(p *pen.Pen, r *system.Run, c *plot) {
	k, l, small := p.K, p.L, theme.Small*p.K
	bottom := c.y.From
	l.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, 1*k, scene.Dash{})
	l.Segment(c.x.From, bottom, c.x.To, bottom)
	l.Segment(c.x.From, bottom, c.x.From, c.y.To)
	l.End()
	now := c.x.At(c.t)
	words := func(v float64) float32 {
		p.Txt = system.AppendMeasure(p.Txt[:0], p.W.Data, p.Lang, math.Round(v*10)/10, data.Years, 0)
		return p.Width(small)
	}
	last, own := words(c.x.Hi), words(c.t)
	if c.t > 0 {
		p.Put(pen.Key(pen.RoleClock, 0, 0), min(now, c.x.To+8*k-own/2), bottom+small+6*k, small, p.Th.Ink, scene.Middle)
		l.Begin(scene.Line, pen.Key(roleLine, 7, 0), p.Th.Muted, 1*k, scene.Dash{})
		l.Point(now, c.y.To)
		l.Point(now, bottom)
		l.End()
	}
	for v := 0.0; v <= c.x.Hi; v += 5 {
		p.Txt = pen.AppendPlain(p.Txt[:0], v)
		w, x := p.Width(small), c.x.At(v)
		if v+5 > c.x.Hi { // the last one says what is counted
			w = words(v)
			x = min(x, c.x.To+8*k-w/2)
		}
		if v+5 <= c.x.Hi && x+w/2+8*k > min(c.x.To, c.x.To+8*k-last/2)-last/2 {
			continue
		}
		if c.t > 0 && x+w/2+8*k > now-own/2 && x-w/2-8*k < min(now, c.x.To+8*k-own/2)+own/2 {
			continue
		}
		p.Put(pen.Key(pen.RolePeriod, uint32(v), 0), x, bottom+small+6*k, small, p.Th.Muted, scene.Middle)
	}
}

// goal names the line to reach; its end moves it.
func (b *Builder) goal(p *pen.Pen, r *system.Run, c *plot, name string, y, right float32) {
	small, k := theme.Small*p.K, p.K
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, c.words().W)
	end := right
	if ys := b.ys[0]; len(ys) > 0 { // off the grip on the line, where both would stand at one place
		t := max(c.t, leastYears)
		if dx, dy := right-c.x.At(t), y-c.y.At(geom.Clamp(at(ys[1:], ys[0], t), 0, 100)); dx < 26*k && dy < 26*k && dy > -26*k {
			end -= 30 * k
		}
	}
	x := end - p.Width(small) - 10*k
	if p.Narrow() { // off the lines, which reach it at the right
		x = c.x.From + 10*k
	}
	b.marks.Near(p, r, name, v, pen.Key(roleName, 4, 0), x, y-6*k, small, p.Th.Ink, c.words())
	b.vertical(p, r, name, geom.Point{X: end, Y: y}, 0, p.Th.Ink)
}

// vertical makes the mark at c move a parameter up and down: off + by·value is the part that it stands at.
func (b *Builder) vertical(p *pen.Pen, r *system.Run, name string, c geom.Point, n int, col scene.Color) {
	i := r.Sys.Param(name)
	if i < 0 {
		return
	}
	y := layout.Scale{Hi: 100, From: b.g.box.Bottom(), To: b.g.box.Y}
	lo, hi := r.Sys.Params[i].Min.Float(), r.Sys.Params[i].Max.Float()
	knob := about.Grip(p, pen.Key(roleGrip, uint32(n), 0), c, col)
	p.L.Handle(knob, scene.Handle{Param: uint8(i), A: geom.Point{X: c.X, Y: y.At(lo)}, B: geom.Point{X: c.X, Y: y.At(hi)}, Lo: lo, Hi: hi})
}

// reached marks where a line meets its goal, with the years that it takes; past the last year at the edge, with an arrow.
func (b *Builder) reached(p *pen.Pen, r *system.Run, c *plot, name string, i int, y float32, first bool) {
	small, k, l := theme.Small*p.K, p.K, p.L
	v, room := r.Value(name), c.words().W
	if p.Narrow() && sim.Answered(v) { // at its point the number alone
		room = 0
	}
	about.Num(p, r, name, v, r.Before(name), small, room)
	w, x := p.Width(small), c.x.To
	if sim.Answered(v) && v <= c.x.Hi {
		x = c.x.At(v)
		l.Dot(pen.Key(rolePoint, uint32(i), 0), geom.Point{X: x, Y: y}, 4*k, p.Th.Ink, 0)
	} else if sim.Answered(v) {
		at := y + small*1.2
		if first {
			at = y - small*2
		}
		l.Begin(scene.Line, pen.Key(rolePoint, uint32(i), 0), p.Th.Ink, 1.4*k, scene.Dash{})
		for _, d := range [...]float32{-1, 0, 1} {
			l.Point(c.x.To+(6-4*d*d)*k, at-small*0.3+d*4*k)
		}
		l.End()
		x -= 8 * k
	}
	// Of the line that is there first the words stand above those of the goal, of the other below: left and right of
	// both lines, which rise between them.
	at, left := y+small*1.5, x+6*k
	if first {
		at, left = y-small*1.75, x-w-6*k
	}
	b.marks.Near(p, r, name, v, pen.Key(roleName, uint32(5+i), 0), left, at, small, p.Th.Ink, c.words())
}

// starts marks where the lines begin, and what another measure says of it.
func (b *Builder) starts(p *pen.Pen, r *system.Run, c *plot, start string) {
	small, k, l := theme.Small*p.K, p.K, p.L
	other := r.Sys.Told("other")
	for i, name := range [...]string{start, other} {
		v := r.Value(name)
		if !sim.Answered(v) {
			continue
		}
		y := c.y.At(v)
		if i > 0 {
			l.Dot(pen.Key(rolePoint, 3, 0), geom.Point{X: c.x.From, Y: y}, 4*k, p.Th.Muted, 1.4*k)
		}
		about.Num(p, r, name, v, r.Before(name), small, c.words().W)
		b.marks.Near(p, r, name, v, pen.Key(roleName, uint32(7+i), 0), c.x.From+12*k, y+small*(1.5+1.4*float32(i)), small, [...]scene.Color{p.Th.Ink, p.Th.Muted}[i], c.words())
	}
}

// leastYears is where the first line can be taken hold of at the earliest: at year 0 no tilt shows.
const leastYears = 4

// hold makes the beginning of the lines and the tilt of the first one draggable.
func (b *Builder) hold(p *pen.Pen, r *system.Run, c *plot, start string, mine scene.Color) {
	l, k := p.L, p.K
	s := r.Value(start)
	b.vertical(p, r, start, geom.Point{X: c.x.From, Y: c.y.At(s)}, 2, p.Th.Ink)
	x := &r.Sys.Params[c.axis]
	t := max(c.t, leastYears)
	if len(b.ys[0]) == 0 {
		return
	}
	now := geom.Clamp(at(b.ys[0][1:], s, t), 0, 100)
	lo, hi := x.Min.Float(), x.Max.Float()
	c0 := geom.Point{X: c.x.At(t), Y: c.y.At(now)}
	knob := about.Grip(p, pen.Key(roleGrip, 4, 0), c0, mine)
	if small, v := theme.Small*k, r.Now[c.axis]; !p.Narrow() {
		about.Num(p, r, x.ID, v, r.Then[c.axis], small, c.words().W)
		b.marks.Near(p, r, x.ID, v, pen.Key(roleName, 10, 0), c0.X+10*k, c0.Y+small*1.5, small, p.Th.Muted, c.words())
	}
	l.Handle(knob, scene.Handle{Param: uint8(c.axis), A: geom.Point{X: c0.X, Y: c.y.At(s + lo*t)}, B: geom.Point{X: c0.X, Y: c.y.At(s + hi*t)}, Lo: lo, Hi: hi})
}
