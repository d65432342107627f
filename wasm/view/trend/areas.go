package trend

import (
	"math"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// leastSquare is how large a square with words is at least, in pixels.
const leastSquare = 16

// room is how large each of two squares that stand below each other can be in so much height.
func room(p *pen.Pen, h float32) float32 { return h/2 - theme.Small*p.K*3.2 }

// squares draws a whole and a part of it as areas in one scale, at the start and afterwards.
func (b *Builder) squares(p *pen.Pen, r *system.Run, box geom.Rect) {
	first, rest, _ := strings.Cut(r.Sys.Told("squares"), "|")
	then, size, _ := strings.Cut(rest, "|")
	a, z, grown := r.Value(first), r.Value(then), r.Value(size)
	if !sim.Answered(z) || a <= 0 || z <= 0 || box.W < 40*p.K {
		return
	}
	k, small := p.K, theme.Small*p.K
	whole := grown / 100 * a / z // of the whole before
	down := p.Narrow()
	bare := down && room(p, box.H) < leastSquare*k // no words under them
	var most, words float32
	if down {
		words = box.W - 4*k
		if most = min(box.W-8*k, room(p, box.H)); bare {
			most = min(box.W-8*k, (box.H-20*k)/2)
		}
	} else {
		words = box.W/2 - 10*k
		most = min(box.H-small*4.2, box.W/2-14*k)
	}
	side := most / float32(math.Sqrt(max(1, whole)))
	draw := func(n int, x, base, side float32, part float64, name string) {
		r2 := geom.R(x, base-side, side, side)
		own := side * float32(math.Sqrt(part/100))
		in := geom.R(x, base-own, own, own)
		c := p.Th.Other
		if len(b.seen.runs) > 0 {
			c = p.Color(b.seen.runs[0].who)
		}
		p.L.Rect(pen.Key(roleSquare, 0, n), in, p.Tint(c, 0.45), 0)
		p.L.Hatch(pen.Key(roleSquare, 1, n), in, c, 6*k, 1.2*k)
		p.L.Edge(pen.Key(roleSquare, 2, n), r2, p.Th.Muted, 0, 1*k, scene.Dash{})
		if !bare {
			p.Text(r.Label(name))
			p.Paragraph(pen.Key(roleName, 1, 2*n), x, base+small*1.35, small, words, 2, p.Th.Muted)
		}
	}
	x, base := box.X+4*k, box.Y+small*0.6+most
	if !down {
		x, base = box.X+10*k, box.Bottom()-small*3.2
	}
	draw(0, x, base, side, a, first)
	if bare {
		base += most + 10*k
	} else if down {
		base += most + small*3.2
	} else {
		x += most + 16*k
	}
	draw(1, x, base, side*float32(math.Sqrt(whole)), z, then)
}

// spent stands what was spent since in the box of the model's years, added up quarter by quarter.
func (b *Builder) spent(p *pen.Pen, r *system.Run) {
	if len(b.seen.runs) == 0 || b.years.Empty() {
		return
	}
	x, k, small := &b.seen.runs[0], p.K, theme.Small*p.K
	_, exp := r.Unit(b.years.Shows())
	unit := math.Pow10(int(exp)) / 1e6 // the rows count millions
	sum := 0.0
	var top geom.Rect
	for i := range x.points {
		a := &x.points[i]
		sum += a.v / unit
		at := (a.t - float64(b.seen.since)) / 4
		lo, hi := b.years.Place(at, 0), b.years.Place(at+0.25, sum)
		top = geom.R(lo.X, hi.Y, max(hi.X-lo.X-1*k, 1), lo.Y-hi.Y)
		p.L.Rect(pen.Key(roleBar, 80, i), top, p.Color(x.who), 0)
		p.Boxes.Take(top)
		t := p.L.Target(top, scene.Ref{Obs: uint32(a.id)})
		o := r.W.Data.Obs(a.id)
		p.Val = system.AppendMeasure(p.Val[:0], r.W.Data, p.Lang, a.v, data.CNY, 6)
		p.Txt = locale.AppendPeriod(p.Txt[:0], p.Lang, o.Period, o.Frequency)
		p.Note(3, scene.Item, t)
	}
	if len(x.points) == 0 {
		return
	}
	last := r.W.Data.Obs(x.points[len(x.points)-1].id)
	var when, much [48]byte
	u, exp := r.Unit(b.years.Shows())
	word := "plan.spent"
	if p.Narrow() {
		word = "plan.short"
	}
	p.Fill(word, pen.Arg("period", locale.AppendPeriod(when[:0], p.Lang, last.Period, last.Frequency)),
		pen.Arg("value", system.AppendMeasure(much[:0], r.W.Data, p.Lang, sum, u, exp)))
	box := b.years.Box()
	wide := min(box.W*0.4, 150*k)
	n := p.Lines(small, wide, 3)
	w := min(p.Width(small), wide)
	room, ok := p.Boxes.Fit(geom.Point{X: top.Right(), Y: top.Y}, w, small*1.25*float32(n)+2*k, 8*k, box)
	if !ok {
		return
	}
	p.Paragraph(pen.Key(roleValue, 80, 0), room.X, room.Y+small, small, w+1, 3, p.Th.Ink)
	card := r.W.RefCard(r.Sys.Told("told"))
	p.L.Target(room, scene.Ref{Card: uint32(card)})
}
