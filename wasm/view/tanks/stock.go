package tanks

import (
	"math"
	"strconv"
	"strings"

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

// vessel is a stock with its flows, and beside it, in one scale, its level over the years.
type vessel struct {
	glass geom.Rect
	x     layout.Scale // years
	y     layout.Scale
	t     float64 // years that have passed
	level float64
	in    float64 // what comes in a year, and what goes: at the level as it stands
	out   [2]float64
	wide  float32 // pixels of a flow's width for one
	pipe  float32 // how long a flow is outside the vessel
}

// fill sets v's scales and numbers for a box; ok is false without an answer.
func (b *Builder) fill(r *system.Run, box geom.Rect, k float32, narrow bool) (v vessel, ok bool) {
	start := r.Sys.Told("start")
	b.now = r.Series(r.Sys.Told("stock"), append(b.now[:0], r.Value(start)))
	b.was = r.SeriesBefore(r.Sys.Told("stock"), append(b.was[:0], r.Before(start)))
	if len(b.now) < 2 || !sim.Answered(b.now[len(b.now)-1]) {
		return v, false
	}
	high := 0.
	for i := range b.now {
		high = max(high, b.now[i], b.was[i])
	}
	part := float32(0.3)
	if narrow {
		part = 0.36
	}
	// Above and below the glass a flow can be seen on its own.
	v.pipe = geom.Clamp(box.H*0.19, 35*k, 84*k)
	v.glass = geom.R(box.X, box.Y+v.pipe, box.W*part*0.72, box.H-2*v.pipe)
	v.y = layout.Scale{Hi: high * 1.08, From: v.glass.Bottom(), To: v.glass.Y}
	v.x = layout.Scale{Hi: float64(r.Years()), From: box.X + box.W*part + 14*k, To: box.Right() - 10*k}
	v.t = geom.Clamp(r.S.T, 0, float64(r.Years()))
	v.level = at(b.now, v.t)
	v.in = r.Value(r.Sys.Told("in"))
	a, z, _ := strings.Cut(r.Sys.Told("out"), "|")
	for i, name := range [...]string{a, z} {
		if s := r.Value(name); sim.Answered(s) {
			v.out[i] = v.level * s / 100
		}
	}
	v.wide = (v.y.From - v.y.To) / float32(v.y.Hi) // as wide as it is high in the vessel; narrower where that is too wide
	if most := max(v.in, v.out[0]+v.out[1]); most > 0 {
		v.wide = min(v.wide, v.glass.W*0.86/float32(most))
	}
	return v, true
}

// at is the value of a series between its years.
func at(ys []float64, t float64) float64 {
	i := min(int(t), len(ys)-2)
	return ys[i] + (ys[i+1]-ys[i])*(t-float64(i))
}

// stock draws the vessel: what flows in falls from above, what flows out leaves through the ground.
func (b *Builder) stock(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	v, ok := b.fill(r, box.Trim(0, small*1.5, 0, small*1.6), k, p.Narrow())
	if !ok {
		return
	}
	ins := r.Sys.Told("in")
	a, z, _ := strings.Cut(r.Sys.Told("out"), "|")
	outs := [...]string{a, z}
	g := v.glass
	surface := v.y.At(v.level)
	water(p, 0, geom.R(g.X, surface, g.W, g.Bottom()-surface), p.Th.Press, true)
	mid := g.X + g.W/2
	band := func(n int, left, right, y0, y1 float32, c scene.Color) {
		if right > left {
			p.L.Rect(pen.Key(roleFlow, 0, n), geom.R(left, y0, right-left, y1-y0), c, 0)
		}
	}
	half := float32(v.in) * v.wide / 2
	band(0, mid-half, mid+half, g.Y-v.pipe, surface, p.Tint(p.Th.Press, 0.55))
	if hold := r.Value(r.Sys.Told("hold")); sim.Answered(hold) { // how wide it would have to be at first
		h := min(float32(hold)*v.wide, g.W) / 2
		p.L.Begin(scene.Segments, pen.Key(roleLine, 2, 0), p.Th.Ink, 1.4*k, scene.Dash{On: 3 * k, Off: 3 * k})
		p.L.Segment(mid-h, g.Y-v.pipe, mid-h, g.Y-2*k)
		p.L.Segment(mid+h, g.Y-v.pipe, mid+h, g.Y-2*k)
		p.L.End()
	}
	all := float32(v.out[0]+v.out[1]) * v.wide
	left := mid - all/2
	first := left + float32(v.out[0])*v.wide
	band(1, left, first, g.Bottom(), g.Bottom()+v.pipe, p.Tint(p.Th.Other, 0.85))
	if first < left+all {
		q := geom.R(first, g.Bottom(), left+all-first, v.pipe)
		p.L.Rect(pen.Key(roleFlow, 0, 2), q, p.Tint(p.Th.Ink, 0.2), 0)
		p.L.Hatch(pen.Key(roleHatch, 2, 0), q, p.Th.Ink, 5*k, 1.3*k)
	}
	p.L.Begin(scene.Segments, pen.Key(roleGlass, 0, 0), p.Th.Ink, 1.6*k, scene.Dash{})
	p.L.Segment(g.X, g.Y, g.X, g.Bottom())
	p.L.Segment(g.Right(), g.Y, g.Right(), g.Bottom())
	p.L.Segment(g.X, g.Bottom(), left, g.Bottom())
	p.L.Segment(left+all, g.Bottom(), g.Right(), g.Bottom())
	p.L.End()
	b.over(p, r, &v)
	b.curves(p, r, &v)

	// What flows is moved at its edges.
	side := func(name string, n int, x0, y float32, by float32) {
		i := r.Sys.Param(name)
		if i < 0 || by <= 0 {
			return
		}
		x := &r.Sys.Params[i]
		lo, hi := x.Min.Float(), x.Max.Float()
		c := geom.Point{X: x0 + float32(r.Now[i])*by, Y: y}
		about.Along(p, pen.Key(roleGrip, uint32(n), 0), c, i, lo, hi, x0+float32(lo)*by, x0+float32(hi)*by)
	}
	side(ins, 0, mid, g.Y-v.pipe*0.7, v.wide/2)
	one := float32(v.level) / 100 * v.wide
	side(outs[1], 1, first, g.Bottom()+v.pipe*0.82, one)
	side(outs[0], 2, left, g.Bottom()+v.pipe*0.46, one)

	// Their words stand beside them, under and over the plot.
	right := geom.R(v.x.From-10*k, box.Y, v.x.To-v.x.From+20*k, box.H)
	b.near(p, r, ins, 0, right.X, g.Y-v.pipe*0.7+small*0.35, p.Th.Ink, right)
	b.near(p, r, r.Sys.Told("hold"), 3, right.X, g.Y-v.pipe*0.7+small*1.7, p.Th.Muted, right)
	b.near(p, r, outs[0], 1, right.X, g.Bottom()+v.pipe*0.46+small*0.35, p.Th.Ink, right)
	b.near(p, r, outs[1], 2, right.X, g.Bottom()+v.pipe*0.46+small*1.7, p.Th.Ink, right)
}

// over draws where the level comes to rest and where it began, through vessel and plot, and the level across to the year at hand.
func (b *Builder) over(p *pen.Pen, r *system.Run, v *vessel) {
	k, l := p.K, p.L
	if s := r.Value(r.Sys.Told("steady")); sim.Answered(s) && s <= v.y.Hi {
		l.Stroke(pen.Key(roleLine, 0, 0), p.Th.Ink, 1.3*k, scene.Dash{On: 5 * k, Off: 4 * k}, v.glass.X, v.y.At(s), v.x.To, v.y.At(s))
	}
	y := v.y.At(b.now[0])
	l.Solid(pen.Key(roleBefore, 0, 0), p.Th.Muted, 1.2*k, v.glass.X, y, v.glass.Right(), y)
	if was := at(b.was, v.t); r.Changed() {
		l.Stroke(pen.Key(roleBefore, 2, 0), p.Th.Muted, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k}, v.glass.X, v.y.At(was), v.glass.Right(), v.y.At(was))
	}
	y = v.y.At(v.level)
	l.Stroke(pen.Key(roleLine, 1, 0), p.Th.Press, 1*k, scene.Dash{On: 2 * k, Off: 2 * k}, v.glass.Right(), y, v.x.At(v.t), y)
}

// curves draws the level over the years, as it was before too, with its beginning to be dragged.
func (b *Builder) curves(p *pen.Pen, r *system.Run, v *vessel) {
	k, l, small := p.K, p.L, theme.Small*p.K
	foot := v.y.From
	l.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, 1*k, scene.Dash{})
	l.Segment(v.x.From, foot, v.x.To, foot)
	l.Segment(v.x.From, foot, v.x.From, v.y.To)
	l.End()
	p.Txt = appendYears(p.Txt[:0], p, v.x.Hi)
	last := v.x.To + 4*k - p.Width(small) // where the words of the last year begin
	for y := 0.0; y <= v.x.Hi; y += 5 {
		p.Txt = pen.AppendPlain(p.Txt[:0], y)
		align := scene.Middle
		if y+5 <= v.x.Hi && v.x.At(y)+p.Width(small)/2 > last {
			continue
		}
		if y+5 > v.x.Hi {
			p.Txt = appendYears(p.Txt[:0], p, y)
			align = scene.End
		}
		x := v.x.At(y)
		if align == scene.End {
			x += 10 * k
		}
		w := p.Put(pen.Key(pen.RolePeriod, 0, int(y)), x, foot+small*1.25, small, p.Th.Muted, align)
		b.taken.Take(geom.R(x-w, foot+small*0.3, 2*w, small*1.2))
	}
	draw := func(ys []float64, key scene.Key, c scene.Color, w float32, until float64) {
		l.Begin(scene.Line, key, c, w, scene.Dash{})
		for i, s := range ys {
			if float64(i) > until {
				break
			}
			l.Point(v.x.At(float64(i)), v.y.At(s))
		}
		if n := math.Floor(until); n < until {
			l.Point(v.x.At(until), v.y.At(at(ys, until)))
		}
		l.End()
	}
	if r.Changed() {
		draw(b.was, pen.Key(roleBefore, 1, 0), p.Th.Faint, 1*k, v.x.Hi)
	}
	draw(b.now, pen.Key(roleCurve, 1, 0), p.Th.Press.Fade(0.35), 1.4*k, v.x.Hi)
	draw(b.now, pen.Key(roleCurve, 0, 0), p.Th.Press, 2.4*k, v.t)
	l.Dot(pen.Key(roleCurve, 2, 0), geom.Point{X: v.x.At(v.t), Y: v.y.At(v.level)}, 4*k, p.Th.Press, 0)
	for i := 1; i < len(b.now); i++ {
		a, z := v.y.At(b.now[i-1]), v.y.At(b.now[i])
		p.Boxes.Take(geom.R(v.x.At(float64(i-1)), min(a, z)-3*k, v.x.At(1)-v.x.At(0), max(a, z)-min(a, z)+6*k))
	}
	room := geom.R(v.x.From+6*k, v.y.To-small*0.5, v.x.To-v.x.From+4*k, foot-v.y.To)
	name, years, _ := strings.Cut(r.Sys.Told("mark"), "|")
	if n, err := strconv.Atoi(years); err == nil && n < len(b.now) {
		c := geom.Point{X: v.x.At(float64(n)), Y: v.y.At(b.now[n])}
		l.Dot(0, c, 5*k, p.Th.Paper, 0)
		l.Dot(pen.Key(roleCurve, 3, 0), c, 5*k, p.Th.Ink, 1.6*k)
		b.near(p, r, name, 5, c.X+8*k, c.Y-small*0.8, p.Th.Ink, room)
	}
	if i := r.Sys.Param(r.Sys.Told("start")); i >= 0 {
		b.handle(p, r, i, "", 4, geom.Point{X: v.x.From, Y: v.y.At(r.Now[i])}, func(s float64) float32 { return v.y.At(s) })
		if room.H < 90*k { // it stands at the scale, and others need the room
			b.marks.Keep(p, r, r.Sys.Told("start"))
		} else {
			b.near(p, r, r.Sys.Told("start"), 4, v.x.From+12*k, v.y.At(b.now[0])-small*0.6, p.Th.Ink, room)
		}
	}
	if s := r.Value(r.Sys.Told("steady")); sim.Answered(s) {
		y := v.y.At(min(s, v.y.Hi)) + small*1.2
		about.Num(p, r, r.Sys.Told("steady"), s, r.Before(r.Sys.Told("steady")), small, room.W)
		b.near(p, r, r.Sys.Told("steady"), 6, v.x.To+6*k-p.Width(small), y, p.Th.Ink, room)
	} else if none := r.Sys.None[p.Lang]; none != "" {
		p.Text(none)
		wide := min(room.W*0.68, p.Width(small))
		n := float32(p.Lines(small, wide, 5))
		q, _ := b.room(p, geom.R(room.Right()-wide, foot-small*(0.6+1.3*n), wide, small*1.3*n), room)
		p.Paragraph(pen.Key(roleName, 7, 0), q.X, q.Y+small, small, wide+1, 5, p.Th.Muted)
	}
}

// appendYears appends a number of years with its unit.
func appendYears(dst []byte, p *pen.Pen, v float64) []byte {
	return system.AppendMeasure(dst, p.W.Data, p.Lang, v, data.Years, 0)
}
