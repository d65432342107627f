// Package sets draws claims that cannot all be exclusive: a row of a hundred parts, and each claim a bracket as long as
// its share. Where the brackets lie nobody knows; so they are drawn twice, as far apart as they can be and as close, and
// what is claimed twice darkens.
//
// What the row of a system tells it (names of its numbers, in per cent, but the mean):
//
//	claims=alibaba|volcano|huawei   the claims, two or three
//	both=both_least|both_most       how much the first two have in common, at least and at most
//	all=all_least                   how much all have in common at least
//	mean=clouds_per_firm            how often each part is claimed on average
package sets

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws sets. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of sets.
const (
	roleBar uint8 = pen.RolesSets + iota
	roleHatch
	roleGrip
	roleName
	roleCell
	roleBand
	roleBefore
	roleSum
	roleTick
)

// row is one way of laying the claims: apart, or from one end.
type row struct {
	which  int // 0 apart, 1 together
	x      layout.Scale
	top    float32 // of the first bracket's words, or of the bracket
	pitch  float32 // from bracket to bracket
	thick  float32 // of a bracket
	cells  geom.Rect
	spans  [most]claim
	before [most]claim
}

// Build draws the claims apart, below them together, and below that end to end.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	names, n := about.Names(r.Sys.Told("claims"))
	if n = min(n, most); p.F.W < 40 || p.F.H < 40 || n < 2 {
		return
	}
	small, k := theme.Small*p.K, p.K
	var shares, was [most]float64
	for i := range n {
		shares[i], was[i] = geom.Clamp(r.Value(names[i])/100, 0, 1), geom.Clamp(r.Before(names[i])/100, 0, 1)
	}
	box := about.Head(p, r, names[0], 1)
	// Heights: words over each bracket of the first row; what room is left goes to the thickness of all.
	words := float32(n)*small*1.3 + 2*small*1.4 + small*1.5 + small*3
	thick := geom.Clamp((box.H-words-10*k*float32(n)-64*k)/(2*float32(n)+5), 5*k, 34*k)
	apart := row{x: layout.Scale{Hi: 1, From: box.X + 8*k, To: box.Right() - 8*k}, top: box.Y, pitch: small*1.3 + thick + 5*k, thick: thick}
	apart.cells = geom.R(apart.x.From, apart.top+apart.pitch*float32(n)+4*k, apart.x.To-apart.x.From, thick*1.5)
	together := apart
	together.which, together.pitch = 1, thick+5*k
	together.top = apart.cells.Bottom() + 2*small*1.4 + 20*k
	together.cells.Y = together.top + together.pitch*float32(n) + 4*k
	apart.spans, apart.before = lay(shares, n), lay(was, n)
	together.spans, together.before = nest(shares, n), nest(was, n)
	if r.Open() { // how they lie is what is asked
		apart.spans, apart.before = nest(shares, n), nest(was, n)
		for i := range n {
			b.bracket(p, r, &apart, names[i], i)
		}
		b.sum(p, r, names[:n], shares, apart.x, apart.cells.Y, thick)
		b.marks.Outline(p, r)
		return
	}
	for _, w := range [...]*row{&apart, &together} {
		b.overlap(p, r, w)
		for i := range n {
			b.bracket(p, r, w, names[i], i)
		}
		b.cells(p, w, n)
	}
	b.words(p, r, &apart, &together)
	b.sum(p, r, names[:n], shares, apart.x, together.cells.Bottom()+small*1.4+18*k, thick)
	b.marks.Outline(p, r)
}

// overlap shades what the first two claims share, from the first bracket down to the cells.
func (b *Builder) overlap(p *pen.Pen, r *system.Run, w *row) {
	draw := func(c [most]claim, fill bool) {
		lo, hi := max(c[0].parts[0].lo, c[1].parts[0].lo), min(c[0].parts[0].hi, c[1].parts[0].hi)
		if hi <= lo {
			return
		}
		top := w.top
		if w.which == 0 {
			top += theme.Small * p.K * 1.3
		}
		q := geom.R(w.x.At(lo), top, w.x.At(hi)-w.x.At(lo), w.cells.Bottom()+4*p.K-top)
		if fill {
			p.L.Rect(pen.Key(roleBand, uint32(w.which), 0), q, p.Tint(p.Th.Press, 0.14), 2*p.K)
		} else {
			p.L.Edge(pen.Key(roleBefore, uint32(w.which), 1), q, p.Th.Faint, 2*p.K, p.K, scene.Dash{})
		}
	}
	draw(w.spans, true)
	if w.before[0] != w.spans[0] || w.before[1] != w.spans[1] {
		draw(w.before, false)
	}
}

// bracket draws a claim, where it lay before, and its knob; in the first row with its words.
func (b *Builder) bracket(p *pen.Pen, r *system.Run, w *row, name string, i int) {
	k, l, small := p.K, p.L, theme.Small*p.K
	y := w.top + w.pitch*float32(i)
	if w.which == 0 {
		y += small * 1.3
	}
	c, col := w.spans[i], about.Ink(p, r, name)
	assumed := r.Assumed(name)
	if w.before[i] != c {
		for n, s := range w.before[i].parts {
			if s.hi > s.lo {
				l.Edge(pen.Key(roleBefore, uint32(2+w.which*most+i), n), geom.R(w.x.At(s.lo), y, w.x.At(s.hi)-w.x.At(s.lo), w.thick), p.Th.Muted, 2*k, 1.2*k, scene.Dash{})
			}
		}
	}
	for n, s := range c.parts {
		if s.hi <= s.lo {
			continue
		}
		q := geom.R(w.x.At(s.lo), y, w.x.At(s.hi)-w.x.At(s.lo), w.thick)
		if !assumed {
			l.Rect(pen.Key(roleBar, uint32(w.which*most+i), n), q, col, 2*k)
			continue
		}
		l.Rect(pen.Key(roleBar, uint32(w.which*most+i), n), q, p.Tint(col, 0.3), 2*k)
		l.Hatch(pen.Key(roleHatch, uint32(w.which*most+i), n), q, col, 5*k, 1.3*k)
	}
	at := geom.Point{X: w.x.At(c.end), Y: y + w.thick/2}
	knob := about.Grip(p, pen.Key(roleGrip, uint32(w.which*most+i), 0), at, col)
	if j := r.Sys.Param(name); j >= 0 {
		// The end moves by as much of the row as the claim does.
		lo, hi := r.Sys.Params[j].Min.Float()/100, r.Sys.Params[j].Max.Float()/100
		now := geom.Clamp(r.Value(name)/100, lo, hi)
		l.Handle(knob, scene.Handle{Param: uint8(j), Lo: lo * 100, Hi: hi * 100,
			A: geom.Point{X: w.x.At(c.end + c.way*(lo-now)), Y: at.Y}, B: geom.Point{X: w.x.At(c.end + c.way*(hi-now)), Y: at.Y}})
	}
	if w.which == 1 {
		return
	}
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, w.cells.W)
	x := w.x.At(c.parts[0].lo)
	if c.way < 0 {
		x = w.x.At(c.parts[0].hi) - p.Width(small)
	}
	x = geom.Clamp(x, w.x.From, max(w.x.From, w.x.To-p.Width(small)))
	b.marks.Set(p, r, name, v, pen.Key(roleName, uint32(i), 0), x, y-5*k, small, p.Th.Ink, scene.Start)
}

// cells draws the row itself: a hundred parts, darker where more claims lie over them.
func (b *Builder) cells(p *pen.Pen, w *row, n int) {
	pitch := w.cells.W / 100
	for i := range 100 {
		q := geom.R(w.cells.X+pitch*float32(i), w.cells.Y, pitch*0.84, w.cells.H)
		key := pen.Key(roleCell, uint32(w.which), i+1)
		if c := count(&w.spans, n, (float64(i)+0.5)/100); c > 0 {
			p.L.Rect(key, q, p.Tint(p.Th.Ink, shade(c)), 0)
		}
	}
	p.L.Edge(pen.Key(roleCell, uint32(w.which), 0), w.cells.Trim(-2*p.K, -2*p.K, pitch*0.16-2*p.K, -2*p.K), p.Th.Axis, 0, 1*p.K, scene.Dash{})
}

// shade is how dark a part is that is claimed n times.
func shade(n int) float32 { return [...]float32{0, 0.2, 0.52, 0.95}[min(n, 3)] }

// words sets under each row what the first two share, and under the first also what all do.
func (b *Builder) words(p *pen.Pen, r *system.Run, apart, together *row) {
	both, n := about.Names(r.Sys.Told("both"))
	for i, w := range [...]*row{apart, together} {
		if i < n {
			lo, hi := max(w.spans[0].parts[0].lo, w.spans[1].parts[0].lo), min(w.spans[0].parts[0].hi, w.spans[1].parts[0].hi)
			b.under(p, r, both[i], w, w.x.At((lo+hi)/2), 0, i)
		}
	}
	if all := r.Sys.Told("all"); all != "" {
		b.under(p, r, all, apart, apart.x.At((apart.spans[0].parts[0].hi+apart.spans[1].parts[0].lo)/2), 1, 3)
	}
}

// under sets a result under a row, around x.
func (b *Builder) under(p *pen.Pen, r *system.Run, name string, w *row, x float32, line, n int) {
	small := theme.Small * p.K
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, w.cells.W)
	wide := p.Width(small)
	x = geom.Clamp(x-wide/2, w.x.From, max(w.x.From, w.x.To-wide))
	b.marks.Set(p, r, name, v, pen.Key(roleName, uint32(4+n), 0), x, w.cells.Bottom()+small*1.4*float32(1+line)+2*p.K, small, p.Th.Ink, scene.Start)
}

// sum lays the claims end to end on a strip as long as there are claims; ticks stand where all is claimed once, twice …
func (b *Builder) sum(p *pen.Pen, r *system.Run, names []string, shares [most]float64, x layout.Scale, y, thick float32) {
	name := r.Sys.Told("mean")
	if name == "" {
		return
	}
	small, k, l := theme.Small*p.K, p.K, p.L
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, x.To-x.From)
	b.marks.Set(p, r, name, v, pen.Key(roleName, 8, 0), x.From, y+small, small, p.Th.Ink, scene.Start)
	top := y + small*1.5
	x.Hi = float64(len(names))
	from := 0.0
	for i, s := range shares[:len(names)] {
		col := about.Ink(p, r, names[i])
		l.Rect(pen.Key(roleSum, uint32(i), 0), geom.R(x.At(from), top, x.At(from+s)-x.At(from), thick), p.Tint(col, 0.75), 0)
		from += s
	}
	l.Begin(scene.Segments, pen.Key(roleTick, 0, 0), p.Th.Ink, 1.2*k, scene.Dash{})
	for i := range len(names) + 1 {
		l.Segment(x.At(float64(i)), top-3*k, x.At(float64(i)), top+thick+3*k)
	}
	l.End()
	for i := 1; i <= len(names); i++ {
		p.Txt = r.AppendValue(p.Txt[:0], name, float64(i))
		p.Put(pen.Key(pen.RoleTickLabel, uint32(i), 0), x.At(float64(i)), top+thick+small+5*k, small, p.Th.Muted, [...]scene.Align{scene.Middle, scene.End}[i/len(names)])
	}
}
