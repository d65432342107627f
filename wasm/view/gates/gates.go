// Package gates draws a row of gates through which something passes one after another: each is as high as what comes to it
// and lets its part through, so that one closed gate stops all. What a mean would promise is an outline.
//
// What the row of a system tells it (names of its numbers):
//
//	gates=launch|customers|…   the gates in their order, with scores; a full score is the end of the range
//	total=total mean=mean      what arrives, and the mean, in per cent of what came
//	weakest=weakest            the score of the narrowest
//	more=one_more              what one point there would add
//	figures=figure:ID|…        a figure behind each gate
package gates

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws gates. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	seen  seen
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of gates.
const (
	roleBand uint8 = pen.RolesGates + iota
	roleStopped
	roleWall
	roleBefore
	roleMean
	roleGrip
	roleName
	roleFigure
)

// most is how many gates there are at most.
const most = 8

// gate is one of them: which parameter, its score as a part of a full one, and what comes to it.
type gate struct {
	name  string
	param int
	part  float64
	comes float64
}

// row works out what comes to each gate; first is as it was before anything was moved. It returns what arrives.
func row(r *system.Run, first bool, all *[most]gate) (n int, arrives float64) {
	arrives = 1
	for list := r.Sys.Told("gates"); list != "" && n < most; n++ {
		g := &all[n]
		g.name, list, _ = strings.Cut(list, "|")
		if g.param = r.Sys.Param(g.name); g.param < 0 {
			break
		}
		v := r.Now[g.param]
		if first {
			v = r.Then[g.param]
		}
		of := &r.Sys.Params[g.param]
		g.part = geom.Clamp((v-of.Min.Float())/(of.Max.Float()-of.Min.Float()), 0, 1)
		g.comes = arrives
		arrives *= g.part
	}
	return n, arrives
}

// narrowest is the gate with the least score, the first of several.
func narrowest(all []gate) (at int) {
	for i := range all {
		if all[i].part < all[at].part {
			at = i
		}
	}
	return at
}

// Build draws what comes from the left, the gates, and what arrives at the right.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	var now, was [most]gate
	n, arrives := row(r, false, &now)
	if p.F.W < 40 || p.F.H < 40 || n == 0 {
		return
	}
	b.seen.read(r)
	row(r, true, &was)
	k, small, size, l := p.K, theme.Small*p.K, theme.Label*p.K, p.L
	box := p.Heading(r.Sys.Name[p.Lang], "")
	step := box.W / (float32(n) + 1.15)
	s := b.signs(p, r, now[:n], step)
	box = box.Trim(0, size*1.8, 0, small*(4.4+1.25*float32(s.rows-1))+size*1.4)
	middle := box.Y + box.H/2
	x := func(i int) float32 { return box.X + step*(float32(i)+0.85) }
	band := func(from, to float32, part float64) geom.Rect {
		h := box.H * float32(part)
		return geom.R(from, middle-h/2, to-from, h)
	}
	weak := narrowest(now[:n])
	// What the mean of all would let through, from the first gate to the end.
	mean := r.Value(r.Sys.Told("mean")) / 100
	if sim.Answered(mean) {
		l.Edge(pen.Key(roleMean, 0, 0), band(x(0), box.Right(), mean), p.Th.Muted, 0, 1.2*k, scene.Dash{On: 5 * k, Off: 4 * k})
	}
	b.pass(p, band(box.X, x(0), 1), 0)
	for i := range n {
		g := &now[i]
		end := box.Right()
		if i+1 < n {
			end = x(i + 1)
		}
		b.pass(p, band(x(i), end, g.comes*g.part), 1+i)
		if was[i] != *g || r.Changed() {
			l.Edge(pen.Key(roleBefore, uint32(i), 0), band(x(i), end, was[i].comes*was[i].part), p.Th.Faint, 0, k, scene.Dash{})
		}
	}
	for i := range n {
		b.gate(p, r, i, &now[i], x(i), step, band(x(i), x(i), max(now[i].comes, 0)), band(x(i), x(i), now[i].comes*now[i].part), box, i == weak, s)
	}
	name := r.Sys.Told("total")
	about.Num(p, r, name, r.Value(name), r.Before(name), size, box.W)
	y := box.Y - size*0.6
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 20, 0), box.Right(), y, size, p.Th.Press, scene.End)
	b.below(p, r, &now[weak], x(weak), geom.R(box.X, box.Bottom()+small*(2.9+1.25*float32(s.rows-1)), box.W, p.F.H))
	if name = r.Sys.Told("mean"); sim.Answered(mean) {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W*0.45)
		b.marks.Near(p, r, name, r.Value(name), pen.Key(roleName, 21, 0), box.Right()-p.Width(small)-4*k, middle-box.H*float32(mean)/2-4*k, small, p.Th.Muted, geom.R(box.X, box.Y, box.W, box.H))
	}
	_ = arrives
	b.marks.Outline(p, r)
	b.seen.outline(p, now[:n])
}

// pass draws what gets from one gate to the next.
func (b *Builder) pass(p *pen.Pen, q geom.Rect, n int) {
	if q.H <= 0 {
		return
	}
	p.L.Rect(pen.Key(roleBand, uint32(n), 0), q, p.Tint(p.Th.Press, 0.3), 0)
	p.L.Hatch(pen.Key(roleBand, uint32(n), 1), q, p.Th.Press.Fade(0.75), 7*p.K, 1.4*p.K)
}

// gate draws a wall as high as what comes, with its opening, in a frame as high as all; the knob at the opening's upper lip
// moves the score. The narrowest is drawn strongest.
func (b *Builder) gate(p *pen.Pen, r *system.Run, i int, g *gate, x, step float32, comes, opens, box geom.Rect, weak bool, s signs) {
	k, small, l := p.K, theme.Small*p.K, p.L
	thick, c := 6*k, p.Tint(p.Th.Ink, 0.55)
	if weak {
		thick, c = 9*k, p.Th.Ink
	}
	l.Solid(pen.Key(roleWall, uint32(i), 2), p.Th.Grid, k, x, box.Y, x, box.Bottom())
	least := max(comes.H, 3*k)
	top := comes.Y + comes.H/2 - least/2
	l.Rect(pen.Key(roleWall, uint32(i), 0), geom.R(x-thick/2, top-4*k, thick, opens.Y-top+4*k), c, 0)
	l.Rect(pen.Key(roleWall, uint32(i), 1), geom.R(x-thick/2, opens.Bottom(), thick, top+least+4*k-opens.Bottom()), c, 0)
	of := &r.Sys.Params[g.param]
	at := geom.Point{X: x, Y: opens.Y}
	lo, hi, v := of.Min.Float(), of.Max.Float(), r.Now[g.param]
	by := -max(comes.H/2, 35*k) / float32(hi-lo) // a finger has some way, however little comes
	about.Up(p, pen.Key(roleGrip, uint32(i), 0), at, g.param, lo, hi, at.Y+by*float32(lo-v), at.Y+by*float32(hi-v))
	col := p.Th.Muted
	if weak {
		col = p.Th.Ink
	}
	b.name(p, r, i, g, x, box.Bottom()+small*1.3, step*float32(s.rows), col, s)
	b.seen.set(p, i, geom.R(x-step/2, box.Y-2*k, step, box.H))
}

// signs is how the gates' names stand under them: in how many rows, every other one in the second, and whether without what
// comes behind a comma, which is the same for all.
type signs struct {
	rows  int
	short bool
}

// signs takes the first way in which no name runs into the next.
func (b *Builder) signs(p *pen.Pen, r *system.Run, all []gate, step float32) signs {
	small := theme.Small * p.K
	for _, s := range [...]signs{{1, false}, {1, true}, {2, false}, {2, true}} {
		ok := true
		for i := range all {
			if j := i + s.rows; j < len(all) {
				ok = ok && (s.width(p, r, &all[i], small)+s.width(p, r, &all[j], small))/2+6*p.K <= step*float32(s.rows)
			}
		}
		if ok {
			return s
		}
	}
	return signs{2, true}
}

// width starts Txt with the name of a gate and measures it.
func (s signs) width(p *pen.Pen, r *system.Run, g *gate, size float32) float32 {
	name := r.Label(g.name)
	if i := strings.IndexByte(name, ','); i > 0 && s.short {
		name = name[:i]
	}
	p.Text(name)
	return p.Width(size)
}

// name writes what a gate is and its score, under it.
func (b *Builder) name(p *pen.Pen, r *system.Run, i int, g *gate, x, y, room float32, c scene.Color, s signs) {
	small := theme.Small * p.K
	w := s.width(p, r, g, small)
	x = geom.Clamp(x, p.Pad()+w/2, p.F.W-p.Pad()-w/2)
	p.Put(pen.Key(roleName, uint32(i), 0), x, y+small*1.25*float32(i%s.rows), small, c, scene.Middle)
	y += small * 1.25 * float32(s.rows-1)
	about.Value(p, r, g.name, r.Now[g.param])
	p.Txt = about.AppendChange(p.Txt, r, g.name, r.Now[g.param], r.Then[g.param])
	b.marks.Set(p, r, g.name, r.Now[g.param], pen.Key(roleName, uint32(i), 1), x, y+small*1.3, small, p.Th.Ink, scene.Middle)
}

// below says under the narrowest gate that it is, and what a point there would add.
func (b *Builder) below(p *pen.Pen, r *system.Run, g *gate, x float32, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	names := [...]string{r.Sys.Told("weakest"), r.Sys.Told("more")}
	p.L.Begin(scene.Area, pen.Key(roleFigure, 20, 0), p.Th.Ink, 0, scene.Dash{})
	p.L.Span(x-5*k, box.Y+7*k, box.Y+7*k)
	p.L.Span(x, box.Y, box.Y+7*k)
	p.L.Span(x+5*k, box.Y+7*k, box.Y+7*k)
	p.L.End()
	y := box.Y + 7*k + small*1.1
	for i, name := range names {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W)
		w := p.Width(small)
		b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(22+i), 0), geom.Clamp(x-w/2, box.X, box.Right()-w), y, small, p.Th.Ink, scene.Start)
		y += small * 1.4
	}
}

// seen are the figures behind the gates, read once.
type seen struct {
	of   *state.System
	list [most]struct {
		card state.CardID
		t    scene.Target
	}
}

func (s *seen) read(r *system.Run) {
	if s.of == r.Sys {
		return
	}
	*s = seen{of: r.Sys}
	list := r.Sys.Told("figures")
	for i := 0; list != "" && i < most; i++ {
		var key string
		key, list, _ = strings.Cut(list, "|")
		s.list[i].card = r.W.RefCard(key)
	}
}

// set makes the room of a gate open its figure.
func (s *seen) set(p *pen.Pen, i int, q geom.Rect) {
	if x := &s.list[i]; x.card != 0 {
		x.t = p.L.Target(q, scene.Ref{Card: uint32(x.card)})
	}
}

// outline has a line for each of them, with what it tells.
func (s *seen) outline(p *pen.Pen, all []gate) {
	for i := range all {
		x := &s.list[i]
		if table, row := x.card.Split(); table == state.CardFigure {
			f := p.W.Data.Figure(data.FigureID(row))
			p.Text(f.Label[p.Lang])
			p.Val = about.AppendObserved(pen.AppendBound(p.Val[:0], f.Bound), p, f.Value.Float(), f.Unit)
			p.Note(3, scene.Item, x.t)
		}
	}
}
