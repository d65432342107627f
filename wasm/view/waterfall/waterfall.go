// Package waterfall draws from which parts a value is made: bars from zero to the total, each on what stands before it, so
// that the one that the reader moves lifts all behind it. Values of a market are dated lines across. Places to go to stand
// above: a press on one moves the axis until a bar is as high as it says.
//
// What the row of a system tells it (all are names of its numbers):
//
//	parts=CLOUD|REST     what stands on each other
//	block=SALES          what the first part is a multiple of: a line through it for each
//	effect=PARAMETER     what moves the sum on to the total, dragged at its end
//	total=GROUP          where that comes to
//	part=PART            the first part of the sum, in per cent
//	lines=A|B            values of the market
//	goto=NAME:RESULT|…   places to go to: the axis at which RESULT is NAME
package waterfall

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

// Builder draws waterfalls. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	taken layout.Boxes
	base  float32 // from the bars' foot to the baseline of their values
	odd   float32 // how far those of every other bar stand below it
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of a waterfall.
const (
	roleBar uint8 = pen.RolesWaterfall + iota
	roleHatch
	roleBefore
	roleStep
	roleLine
	roleGrip
	roleName
	roleValue
	roleGoto
	roleWord
)

// bars is how many there are: two parts, the effect, the total.
const bars = 4

// fall is where everything stands.
type fall struct {
	names    [bars]string
	lo, hi   [bars]float64 // of each bar as it stands
	lo0, hi0 [bars]float64 // before anything was moved
	x        [bars]float32 // left edges
	wide     float32
	y        layout.Scale
}

// named are the numbers that the bars stand for.
func named(r *system.Run) [bars]string {
	parts, _ := about.Names(r.Sys.Told("parts"))
	return [bars]string{parts[0], parts[1], r.Sys.Told("effect"), r.Sys.Told("total")}
}

// lay finds the places in box; ok is false where the row tells too little, or a number has no answer.
func lay(r *system.Run, box geom.Rect) (f fall, ok bool) {
	if f.names = named(r); f.names[1] == "" || f.names[3] == "" {
		return f, false
	}
	f.lo, f.hi = stand(r.Value(f.names[0]), r.Value(f.names[1]), r.Value(f.names[3]))
	f.lo0, f.hi0 = stand(r.Before(f.names[0]), r.Before(f.names[1]), r.Before(f.names[3]))
	high := 0.
	for i := range bars {
		high = max(high, f.lo[i], f.hi[i], f.lo0[i], f.hi0[i])
	}
	lines, n := about.Names(r.Sys.Told("lines"))
	for _, name := range lines[:n] {
		high = max(high, r.Value(name))
	}
	if !(high > 0) || !sim.Answered(high) {
		return f, false
	}
	f.y = layout.Scale{Hi: high * 1.06, From: box.Bottom(), To: box.Y}
	step := box.W / bars
	f.wide = step * 0.62
	for i := range bars {
		f.x[i] = box.X + step*float32(i) + (step-f.wide)/2
	}
	return f, true
}

// stand is from where to where each bar goes: the first from zero, the second on it, the third from both to the total.
func stand(first, second, total float64) (lo, hi [bars]float64) {
	return [bars]float64{0, first, first + second, 0}, [bars]float64{first, first + second, total, total}
}

// bar is the box between two values in the i-th place.
func (f *fall) bar(i int, lo, hi float64) geom.Rect {
	y0, y1 := f.y.At(lo), f.y.At(hi)
	return geom.R(f.x[i], min(y0, y1), f.wide, max(y0, y1)-min(y0, y1))
}

// Build draws the places to go to, the bars, and the lines across.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	b.taken.Reset()
	if p.F.W < 160 || p.F.H < 160 {
		return
	}
	k, small := p.K, theme.Small*p.K
	box := p.Heading(r.Sys.Name[p.Lang], "")
	top := b.places(p, r, box)
	step, wide, n := box.W/bars-6*k, false, 1
	for _, name := range named(r) {
		p.Text(r.Label(name))
		n = max(n, p.Lines(small, step, 3))
		p.Txt = about.AppendPoints(p.Txt[:0], r, name, r.Value(name))
		wide = wide || p.Width(small) > step
	}
	b.base = small * (0.35 + 1.25*float32(n+1))
	below := b.base + small*0.3
	if b.odd = 0; wide { // values one below the other in turn
		b.odd = small * 1.25
	}
	f, ok := lay(r, geom.R(box.X, top+14*k, box.W, box.Bottom()-top-14*k-below-b.odd))
	if !ok {
		return
	}
	b.bars(p, r, &f)
	b.lines(p, r, &f, box)
	b.words(p, r, &f, box)
	b.hold(p, r, &f)
	b.marks.Outline(p, r)
}

// bars draws the bars, where they stood before, and the steps from one to the next.
func (b *Builder) bars(p *pen.Pen, r *system.Run, f *fall) {
	k, l := p.K, p.L
	for i := range bars {
		key := pen.Key(roleBar, uint32(i), 0)
		q := f.bar(i, f.lo[i], f.hi[i])
		switch i {
		case 0:
			l.Rect(key, q, p.Tint(p.Th.Press, 0.3), 0)
			l.Hatch(pen.Key(roleHatch, 0, 0), q, p.Th.Press, 6*k, 1.3*k)
		case 1:
			l.Rect(key, q, p.Tint(p.Th.Other, 0.55), 0)
		case 2:
			c := p.Th.Press
			if f.hi[2] < f.lo[2] {
				c = p.Th.Ink
			}
			l.Rect(key, q, p.Tint(c, 0.15), 0)
			l.Hatch(pen.Key(roleHatch, 2, 0), q, c, 5*k, 1.3*k)
		case 3: // the total keeps the proportion of its parts
			cut := 0.
			if sum := f.hi[1]; sum > 0 {
				cut = f.hi[3] * f.hi[0] / sum
			}
			own := f.bar(3, 0, cut)
			l.Rect(key, f.bar(3, cut, f.hi[3]), p.Tint(p.Th.Other, 0.55), 0)
			l.Rect(pen.Key(roleBar, 3, 1), own, p.Tint(p.Th.Press, 0.3), 0)
			l.Hatch(pen.Key(roleHatch, 3, 0), own, p.Th.Press, 6*k, 1.3*k)
		}
		if f.lo0[i] != f.lo[i] || f.hi0[i] != f.hi[i] {
			l.Edge(pen.Key(roleBefore, uint32(i), 0), f.bar(i, f.lo0[i], f.hi0[i]), p.Th.Muted, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
		}
		if i+1 < bars {
			y := f.y.At(f.hi[i])
			l.Solid(pen.Key(roleStep, uint32(i), 0), p.Th.Ink, 1*k, f.x[i], y, f.x[i+1]+f.wide, y)
		}
	}
	b.blocks(p, r, f)
	l.Solid(pen.Key(roleStep, bars, 0), p.Th.Ink, 1.4*k, f.x[0]-6*k, f.y.From, f.x[bars-1]+f.wide+6*k, f.y.From)
}

// blocks cuts the first bar where it is once, twice … what it is a multiple of.
func (b *Builder) blocks(p *pen.Pen, r *system.Run, f *fall) {
	one := r.Value(r.Sys.Told("block"))
	if !sim.Answered(one) || one <= 0 || f.y.From-f.y.At(one) < 4*p.K {
		return
	}
	p.L.Begin(scene.Segments, pen.Key(roleBar, 0, 1), p.Th.Paper, 2*p.K, scene.Dash{})
	for v := one; v < f.hi[0]-one*0.02; v += one {
		p.L.Segment(f.x[0], f.y.At(v), f.x[0]+f.wide, f.y.At(v))
	}
	p.L.End()
	p.L.Edge(pen.Key(roleBar, 0, 2), f.bar(0, f.lo[0], f.hi[0]), p.Th.Press, 0, 1.2*p.K, scene.Dash{})
}

// lines draws the values of the market across, with their words above or below, where no other words stand.
func (b *Builder) lines(p *pen.Pen, r *system.Run, f *fall, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	for i := range bars - 1 { // no word under what is dragged
		b.taken.Take(geom.R(f.x[i]+f.wide/2-7*k, f.y.At(f.hi[i])-7*k, 14*k, 14*k))
	}
	names, n := about.Names(r.Sys.Told("lines"))
	for i, name := range names[:n] {
		v := r.Value(name)
		y := f.y.At(v)
		p.L.Solid(pen.Key(roleLine, uint32(i), 0), p.Th.Ink, 1.6*k, box.X, y, box.Right(), y)
		about.Num(p, r, name, v, v, small, box.W)
		q := geom.R(box.X, y-small*1.3, p.Width(small), small*1.2)
		for _, rows := range [...]float32{-1.3, 0.3, -1.9, 0.7} { // on the line or under it, or past what is dragged there
			if try := geom.R(q.X, y+small*rows, q.W, q.H); b.taken.Free(try) {
				q = try
				break
			}
		}
		b.taken.Take(q)
		p.L.Rect(0, q.Trim(-2*k, 0, -2*k, 0), p.Th.Paper.Fade(0.85), 2*k)
		b.marks.Set(p, r, name, v, pen.Key(roleName, uint32(bars+i), 0), q.X, q.Y+small*0.95, small, p.Th.Ink, scene.Start)
	}
}

// words sets under each bar what it is called and its value, and into the total how much of it the first part is.
func (b *Builder) words(p *pen.Pen, r *system.Run, f *fall, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	step := box.W / bars
	for i, name := range f.names {
		x := box.X + step*float32(i) + 2*k
		p.Text(r.Label(name))
		p.Paragraph(pen.Key(roleWord, uint32(i), 0), x, f.y.From+small*1.5, small, step-6*k, 3, p.Th.Muted)
		y := f.y.From + b.base + b.odd*float32(i%2)
		v, was := r.Value(name), r.Before(name)
		for short := range 3 { // without the change, then without the unit of points, where that is too wide
			about.Value(p, r, name, v)
			switch short {
			case 0:
				p.Txt = about.AppendChange(p.Txt, r, name, v, was)
			case 2:
				p.Txt = about.AppendPoints(p.Txt[:0], r, name, v)
			}
			if p.Width(small) <= step-6*k {
				break
			}
		}
		x = min(x, max(box.X, box.Right()-p.Width(small)))
		b.marks.Set(p, r, name, v, pen.Key(roleValue, uint32(i), 0), x, y, small, p.Th.Ink, scene.Start)
	}
	if part := r.Sys.Told("part"); sim.Answered(r.Value(part)) {
		about.Num(p, r, part, r.Value(part), r.Before(part), small, step)
		if p.Width(small) > f.wide {
			about.Value(p, r, part, r.Value(part))
		}
		w := p.Width(small)
		q := geom.R(f.x[3]+(f.wide-w)/2, f.y.From-small*1.5, w, small*1.25)
		p.L.Rect(0, q.Trim(-3*k, 0, -3*k, 0), p.Th.Paper.Fade(0.85), 2*k)
		b.marks.Set(p, r, part, r.Value(part), pen.Key(roleValue, bars, 0), q.X, q.Y+small*0.98, small, p.Th.Ink, scene.Start)
	}
}
