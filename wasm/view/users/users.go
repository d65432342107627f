// Package users draws what users cost at one price: a column for each hundredth of them, those who use most at the right
// end, and the price as a flat line. What stands above it is lost, what is left below it is gained. Years pass and lower
// the columns, or raise them.
//
// A row of systems.csv tells it, besides axis (the mean loss, which is dragged) and y (when it closes):
//
//	price=price               what each pays
//	top=heavy_gap             how much more a heavy user costs
//	others=light_gap          how much more the others cost, on average
//	part=heavy                the part of the heavy ones, in per cent
//	cost=cost                 the mean cost in each year
//	burn=burn                 what all lose together
//	opens=0               it opens before the years pass
package users

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws users. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks  about.Marks
	now    [columns]float32 // what each column costs in the year shown
	was    [columns]float32 // what it cost before
	series []float64
}

// The roles of the marks.
const (
	roleCost uint8 = pen.RolesUsers + iota
	roleLoss
	roleGain
	roleHatch
	roleBefore
	rolePrice
	roleMean
	roleGrip
	roleName
	roleValue
	roleWord
)

// row is the model's numbers about users, before the years pass or as they were before anybody moved a slider.
type row struct{ price, gap, top, others, heavy float64 }

func told(r *system.Run, of func(string) float64) row {
	return row{of(r.Sys.Told("price")), of(r.Sys.Params[r.Sys.Axis].ID), of(r.Sys.Told("top")), of(r.Sys.Told("others")), of(r.Sys.Told("part")) / 100}
}

// later is how many times the cost of the start the mean cost is at t, which may lie between two years.
func later(series []float64, start, t float64) float64 {
	n := int(t)
	at := func(i int) float64 {
		if i <= 0 || len(series) == 0 {
			return start
		}
		return series[min(i, len(series))-1]
	}
	a, b := at(n), at(n+1)
	if !(a > 0) || !(b > 0) {
		return 1
	}
	return a * math.Pow(b/a, t-float64(n)) / start
}

// Build draws the columns, the price, the mean loss as a grip, and what comes of it in words.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	x := told(r, r.Value)
	start := x.price + x.gap
	if p.F.W < 160 || p.F.H < 200 || !(start > 0) || !sim.Answered(x.others) || !sim.Answered(x.top) {
		return
	}
	k, small := p.K, theme.Small*p.K
	b.marks.Reset()
	b.series = r.Series(r.Sys.Told("cost"), b.series[:0])
	t := geom.Clamp(r.S.T, 0, float64(len(b.series)))
	f := later(b.series, start, t)
	fits := costs(&b.now, x.price+x.others, x.price+x.top, x.heavy)
	if y := told(r, r.Before); t > 0 {
		b.was = b.now
	} else {
		costs(&b.was, y.price+y.others, y.price+y.top, y.heavy)
	}
	for i := range b.now {
		b.now[i] *= float32(f)
	}

	box := p.Heading(r.Sys.Name[p.Lang], r.Label(r.Sys.Told("cost")))
	box = b.answer(p, r, box, t)
	side := 128 * k
	if p.Narrow() {
		side = 106 * k
	}
	words := "users.drawn"
	if !fits {
		words = "users.clash"
	}
	p.Word(words)
	lines := p.Lines(small, box.W, 3)
	if fits && box.H < 200*k { // the picture needs the room; the outline says it
		lines = 0
	}
	plot := box.Trim(0, 6*k, side, small*4.7+float32(lines)*small*1.25)
	axis := r.Sys.Axis
	param := &r.Sys.Params[axis]
	sy := layout.Scale{Hi: (x.price + max(x.top, param.Max.Float())) * 1.04, From: plot.Bottom(), To: plot.Y}
	b.columns(p, plot, sy, x.price, t > 0 || r.Changed())
	p.L.Solid(pen.Key(rolePrice, 0, 0), p.Th.Ink, 2*k, plot.X, sy.At(x.price), plot.Right()+6*k, sy.At(x.price))
	mean := start * f
	y := max(plot.Y, sy.At(mean))
	p.L.Stroke(pen.Key(roleMean, 0, 0), p.Th.Press, 1.5*k, scene.Dash{On: 6 * k, Off: 3 * k}, plot.X, y, plot.Right()+6*k, y)
	b.border(p, r, plot)
	grip := geom.Point{X: plot.X + plot.W*0.3, Y: y}
	ends := func(gap float64) geom.Point {
		return geom.Point{X: grip.X, Y: max(plot.Y, sy.At((x.price+gap)*f))}
	}
	p.L.Handle(about.Grip(p, pen.Key(roleGrip, 0, 0), grip, p.Th.Press), scene.Handle{Param: uint8(axis), A: ends(param.Min.Float()), B: ends(param.Max.Float()), Lo: param.Min.Float(), Hi: param.Max.Float()})
	b.beside(p, r, plot, sy.At(x.price), y, mean-x.price, box.Right())
	b.below(p, r, plot, box, words, lines)
	b.marks.Outline(p, r)
	p.Word(words)
	p.Say(2, scene.Remark, 0)
}

// columns draws the row of users: cost below the price grey, cost above it dark, what is left below it open.
func (b *Builder) columns(p *pen.Pen, plot geom.Rect, sy layout.Scale, price float64, before bool) {
	k := p.K
	line, w := sy.At(price), plot.W/columns
	steps := func(key scene.Key, c scene.Color, top, bottom func(y float32) float32) {
		p.L.Begin(scene.Area, key, c, 0, scene.Dash{})
		for i, v := range b.now {
			y := max(plot.Y, sy.At(float64(v)))
			x := plot.X + w*float32(i)
			p.L.Span(x, top(y), bottom(y))
			p.L.Span(x+w, top(y), bottom(y))
		}
		p.L.End()
	}
	p.L.Rect(pen.Key(roleGain, 0, 0), geom.R(plot.X, line, plot.W, plot.Bottom()-line), p.Tint(p.Th.Press, 0.16), 0)
	p.L.Hatch(pen.Key(roleHatch, 0, 0), geom.R(plot.X, line, plot.W, plot.Bottom()-line), p.Th.Press.Fade(0.6), 7*k, 1*k)
	steps(pen.Key(roleCost, 0, 0), p.Tint(p.Th.Other, 0.5), func(y float32) float32 { return max(y, line) }, func(float32) float32 { return plot.Bottom() })
	steps(pen.Key(roleLoss, 0, 0), p.Tint(p.Th.Ink, 0.62), func(y float32) float32 { return min(y, line) }, func(float32) float32 { return line })
	p.L.Begin(scene.Segments, pen.Key(roleCost, 0, 1), p.Th.Paper, min(1*k, w*0.2), scene.Dash{})
	for i := 1; i < columns; i++ {
		x := plot.X + w*float32(i)
		p.L.Segment(x, max(plot.Y, min(line, sy.At(float64(max(b.now[i-1], b.now[i]))))), x, plot.Bottom())
	}
	p.L.End()
	if !before {
		return
	}
	p.L.Begin(scene.Line, pen.Key(roleBefore, 0, 0), p.Th.Ink, 1*k, scene.Dash{})
	for i, v := range b.was {
		y := max(plot.Y, sy.At(float64(v)))
		p.L.Point(plot.X+w*float32(i), y)
		p.L.Point(plot.X+w*float32(i+1), y)
	}
	p.L.End()
}

// border draws the place in the row from which users are heavy, and makes it a grip.
func (b *Builder) border(p *pen.Pen, r *system.Run, plot geom.Rect) {
	i := r.Sys.Param(r.Sys.Told("part"))
	if i < 0 {
		return
	}
	x, k := &r.Sys.Params[i], p.K
	at := func(v float64) geom.Point {
		return geom.Point{X: plot.Right() - plot.W*float32(v/100), Y: plot.Bottom()}
	}
	p.L.Handle(about.Grip(p, pen.Key(roleGrip, 1, 0), at(r.Now[i]), p.Th.Press), scene.Handle{Param: uint8(i), A: at(x.Min.Float()), B: at(x.Max.Float()), Lo: x.Min.Float(), Hi: x.Max.Float()})
	p.L.Solid(pen.Key(rolePrice, 1, 0), p.Th.Axis, 1*k, plot.X, plot.Bottom(), plot.Right(), plot.Bottom())
}

// answer says which year it is, what is lost in all at the start, and when the gap closes; it returns what is left of box.
func (b *Builder) answer(p *pen.Pen, r *system.Run, box geom.Rect, t float64) geom.Rect {
	k, small := p.K, theme.Small*p.K
	y := box.Y + small*0.8
	n := math.Floor(t*10+1e-6) / 10
	p.Fill("users.year", pen.Arg("n", pen.AppendPlain(p.Val[:0], n)))
	x := box.X + p.Put(pen.Key(pen.RoleClock, 0, 0), box.X, y, small, p.Th.Ink, scene.Start) + 18*k
	for i, name := range [...]string{r.Sys.Told("y"), r.Sys.Told("burn")} {
		v := r.Value(name)
		if !sim.Answered(v) && r.Sys.None[p.Lang] != "" {
			p.Text(r.Sys.None[p.Lang])
			if y += small * 1.5; i == 0 {
				y = p.Paragraph(pen.Key(roleWord, 1, 0), box.X, y, small, box.W, 2, p.Th.Press)
				x = box.X
				y += small * 1.5
			}
			continue
		}
		if i == 1 && p.Narrow() && x > box.X {
			x, y = box.X, y+small*1.5
		}
		p.Text(r.Label(name))
		x += p.Put(pen.Key(roleName, uint32(i), 0), x, y, small, p.Th.Muted, scene.Start) + 6*k
		x = b.number(p, r, uint32(i), name, v, x, y)
		if p.Txt = about.AppendChange(p.Txt[:0], r, name, v, r.Before(name)); len(p.Txt) > 0 {
			x += p.Put(pen.Key(roleName, uint32(i), 1), x, y, small, p.Th.Press, scene.Start)
		}
		x += 18 * k
	}
	return box.Trim(0, y-box.Y+8*k, 0, 0)
}

// number sets a value and returns its right edge.
func (b *Builder) number(p *pen.Pen, r *system.Run, n uint32, name string, v float64, x, y float32) float32 {
	about.Value(p, r, name, v)
	return b.marks.Set(p, r, name, v, pen.Key(roleValue, n, 0), x, y, theme.Label*p.K, p.Th.Ink, scene.Start).Right()
}

// beside names the price and the mean loss at the right ends of their lines.
func (b *Builder) beside(p *pen.Pen, r *system.Run, plot geom.Rect, price, mean float32, gap float64, right float32) {
	k, small := p.K, theme.Small*p.K
	names := [...]string{r.Sys.Params[r.Sys.Axis].ID, r.Sys.Told("price")}
	values := [...]float64{gap, r.Value(names[1])}
	order := [...]int{0, 1}
	p.Ys = append(p.Ys[:0], (mean+price)/2-small*0.2, price+small*1.2)
	if mean > price {
		p.Ys[0], p.Ys[1], order = price-small*1.2, (mean+price)/2+small*0.2, [...]int{1, 0}
	}
	x := plot.Right() + 16*k
	lines := 1
	for _, name := range names {
		p.Text(r.Label(name))
		lines = max(lines, p.Lines(small, right-x, 3))
	}
	layout.Spread(p.Ys, small*(2.7+1.25*float32(lines-1)), plot.Y+small*1.25*float32(lines-1), plot.Bottom()+small)
	p.L.Solid(pen.Key(roleMean, 1, 0), p.Th.Press, 3*k, plot.Right()+9*k, mean, plot.Right()+9*k, price)
	for i, n := range order {
		p.Text(r.Label(names[n]))
		up := 1.25 * float32(p.Lines(small, right-x, 3)-1) // the number stands under the last line
		p.Paragraph(pen.Key(roleName, 2+uint32(n), 0), x, p.Ys[i]-small*(0.15+up), small, right-x, 3, p.Th.Muted)
		b.number(p, r, 2+uint32(n), names[n], values[n], x, p.Ys[i]+small*1.05)
	}
}

// below names the ends of the row, the others' loss and the part of the heavy ones, and says what the columns rest on.
func (b *Builder) below(p *pen.Pen, r *system.Run, plot, box geom.Rect, words string, lines int) {
	k, small := p.K, theme.Small*p.K
	y := plot.Bottom() + small*1.9
	p.Word("users.least")
	p.Put(pen.Key(roleWord, 0, 0), plot.X, y, small, p.Th.Muted, scene.Start)
	p.Word("users.most")
	p.Put(pen.Key(roleWord, 0, 1), plot.Right(), y, small, p.Th.Muted, scene.End)
	y += small * 1.6
	x := plot.X
	for i, name := range [...]string{r.Sys.Told("others"), r.Sys.Told("part")} {
		v := r.Value(name)
		about.Value(p, r, name, v)
		w := p.Width(theme.Label * k)
		about.Name(p, r, name, small, box.W*0.5-w-16*k)
		if i == 1 {
			x = max(x+14*k, min(plot.Right(), box.Right())-p.Width(small)-w-6*k)
		}
		if len(p.Txt) > 0 {
			x += p.Put(pen.Key(roleName, 4+uint32(i), 0), x, y, small, p.Th.Muted, scene.Start) + 6*k
		}
		x = b.number(p, r, 4+uint32(i), name, v, x, y)
	}
	if lines == 0 {
		return
	}
	p.Word(words)
	p.Paragraph(pen.Key(roleWord, 2, 0), box.X, box.Bottom()-float32(lines-1)*small*1.25, small, box.W, 3, p.Th.Muted)
}
