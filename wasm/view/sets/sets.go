// Package sets draws claims that cannot all be exclusive: a row of a hundred parts, and over it each claim as a bracket as
// long as its share. Where the brackets lie nobody knows; so they slide, what is claimed twice darkens, and below the row
// stands how much the first two can have in common at least and at most, and how much they have as they lie.
//
// What the row of a system tells it (names of its numbers, in per cent, but the mean):
//
//	claims=alibaba|volcano|huawei   the claims, two or three
//	lie=at_alibaba|at_volcano|…     how far each has slid, of the room that it leaves
//	now=both                        how much the first two have in common as they lie
//	both=both_least|both_most       how much they have at least and at most
//	all=all_least                   how much all have in common at least
//	mean=clouds_per_firm            how often each part is claimed on average
package sets

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

// Builder draws sets. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	plan  plan
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
	roleSpan
)

// plan is what of one picture is drawn where.
type plan struct {
	n             int
	names, slides [4]string
	x             layout.Scale // of the row
	top           float32      // of the words of the first bracket
	thick         float32      // of a bracket
	low           bool         // as little room as that can be
	cells         geom.Rect
	now, before   [most]claim
}

// Build draws the brackets over their row, below it what the first two can share, and below that all claims end to end.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	w := &b.plan
	w.names, w.n = about.Names(r.Sys.Told("claims"))
	w.slides, _ = about.Names(r.Sys.Told("lie"))
	if w.n = min(w.n, most); p.F.W < 40 || p.F.H < 40 || w.n < 2 {
		return
	}
	small, k := theme.Small*p.K, p.K
	for i := range w.n {
		slid, first := r.Value(w.slides[i]), r.Before(w.slides[i])
		if r.Open() { // how they must lie is what is asked
			slid, first = 0, 0
		}
		w.now[i] = lay(geom.Clamp(r.Value(w.names[i])/100, 0, 1), geom.Clamp(slid/100, 0, 1))
		w.before[i] = lay(geom.Clamp(r.Before(w.names[i])/100, 0, 1), geom.Clamp(first/100, 0, 1))
	}
	box := about.Head(p, r, w.names[0], 1)
	// Heights: words over each bracket, under the row, around both strips; what room is left goes to the thickness of all.
	words := float32(w.n)*small*1.3 + small*1.4 + small*4.6 + small*3
	thick := (box.H - words - 5*k*float32(w.n) - 54*k) / (float32(w.n) + 3.5)
	w.thick, w.low = geom.Clamp(thick, 5*k, 60*k), thick < 5*k
	w.x = layout.Scale{Hi: 1, From: box.X + 8*k, To: box.Right() - 8*k}
	w.top = box.Y
	w.cells = geom.R(w.x.From, w.row(p, w.n)-small*1.3+4*k, w.x.To-w.x.From, w.thick*1.5)
	if !r.Open() {
		b.overlap(p)
	}
	for i := range w.n {
		b.bracket(p, r, i)
	}
	y := w.cells.Y
	if !r.Open() {
		b.cells(p)
		y = b.told(p, r)
	}
	y = b.between(p, r, y)
	b.sum(p, r, y+12*k)
	b.marks.Outline(p, r)
}

// row is where the i-th bracket begins, below its words.
func (w *plan) row(p *pen.Pen, i int) float32 {
	words := theme.Small * p.K * 1.3
	return w.top + (words+w.thick+5*p.K)*float32(i) + words
}

// overlap shades what the first two claims share, from the first bracket down to the cells, with an outline where it was.
func (b *Builder) overlap(p *pen.Pen) {
	w, k := &b.plan, p.K
	for i, c := range [...]*[most]claim{&w.now, &w.before} {
		lo, hi := shared(c[0], c[1])
		if hi <= lo || i == 1 && w.before == w.now {
			continue
		}
		top := w.row(p, 0)
		q := geom.R(w.x.At(lo), top, w.x.At(hi)-w.x.At(lo), w.cells.Bottom()+4*k-top)
		if i == 0 {
			p.L.Rect(pen.Key(roleBand, 0, 0), q, p.Tint(p.Th.Press, 0.14), 2*k)
		} else {
			p.L.Edge(pen.Key(roleBefore, 0, 1), q, p.Th.Faint, 2*k, k, scene.Dash{})
		}
	}
}

// slice is how wide the pieces are, in pixels, that a bracket can be held by: a finger moves it from where it took hold.
const slice = 12

// bracket draws a claim, where it lay before, and its words; all of it slides, and the knob at its end makes it longer.
func (b *Builder) bracket(p *pen.Pen, r *system.Run, i int) {
	k, l, small, w := p.K, p.L, theme.Small*p.K, &b.plan
	name, c, y := w.names[i], w.now[i], w.row(p, i)
	col := about.Ink(p, r, name)
	if was := w.before[i]; was != c && was.hi > was.lo {
		l.Edge(pen.Key(roleBefore, uint32(2+i), 0), geom.R(w.x.At(was.lo), y, w.x.At(was.hi)-w.x.At(was.lo), w.thick), p.Th.Muted, 2*k, 1.2*k, scene.Dash{})
	}
	q := geom.R(w.x.At(c.lo), y, w.x.At(c.hi)-w.x.At(c.lo), w.thick)
	switch {
	case c.hi <= c.lo:
	case r.Assumed(name):
		l.Rect(pen.Key(roleBar, uint32(i), 0), q, p.Tint(col, 0.3), 2*k)
		l.Hatch(pen.Key(roleHatch, uint32(i), 0), q, col, 5*k, 1.3*k)
	default:
		l.Rect(pen.Key(roleBar, uint32(i), 0), q, col, 2*k)
	}
	if j := r.Sys.Param(w.slides[i]); j >= 0 && q.W > 0 && c.hi-c.lo < 0.999 && !r.Open() {
		b.slide(p, r, j, q, 1-(c.hi-c.lo))
	}
	at := geom.Point{X: w.x.At(c.end), Y: y + w.thick/2}
	knob := about.Grip(p, pen.Key(roleGrip, uint32(i), 0), at, col)
	if j := r.Sys.Param(name); j >= 0 {
		lo, hi := r.Sys.Params[j].Min.Float()/100, r.Sys.Params[j].Max.Float()/100
		now := geom.Clamp(r.Value(name)/100, lo, hi)
		l.Handle(knob, scene.Handle{Param: uint8(j), Lo: lo * 100, Hi: hi * 100,
			A: geom.Point{X: w.x.At(c.end + c.way*(lo-now)), Y: at.Y}, B: geom.Point{X: w.x.At(c.end + c.way*(hi-now)), Y: at.Y}})
	}
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, w.cells.W)
	x := geom.Clamp(q.X, w.x.From, max(w.x.From, w.x.To-p.Width(small)))
	b.marks.Set(p, r, name, v, pen.Key(roleName, uint32(i), 0), x, y-5*k, small, p.Th.Ink, scene.Start)
}

// slide lets a bracket q move by the j-th parameter along a part of the row, and draws three ridges to hold it by.
func (b *Builder) slide(p *pen.Pen, r *system.Run, j int, q geom.Rect, room float64) {
	w, k, of := &b.plan, p.K, &r.Sys.Params[j]
	long, y := w.x.At(room)-w.x.At(0), q.Y+q.H/2
	left := q.X - long*float32(geom.Clamp(r.Now[j]/100, 0, 1))
	n := max(1, int(q.W/(slice*k)))
	for i := range n {
		piece := geom.R(q.X+q.W*float32(i)/float32(n), q.Y, q.W/float32(n), q.H)
		from := left + piece.X - q.X + piece.W/2
		p.L.Handle(piece, scene.Handle{Param: uint8(j), Lo: of.Min.Float(), Hi: of.Max.Float(), A: geom.Point{X: from, Y: y}, B: geom.Point{X: from + long, Y: y}})
	}
	if q.W < 40*k {
		return
	}
	p.L.Begin(scene.Segments, pen.Key(roleGrip, uint32(j), 3), p.Th.Paper, 1.6*k, scene.Dash{})
	for i := range 3 {
		x := q.X + q.W/2 + 4*k*float32(i-1)
		p.L.Segment(x, q.Y+q.H*0.28, x, q.Bottom()-q.H*0.28)
	}
	p.L.End()
}

// cells draws the row itself: a hundred parts, darker where more claims lie over them.
func (b *Builder) cells(p *pen.Pen) {
	w := &b.plan
	pitch := w.cells.W / 100
	for i := range 100 {
		q := geom.R(w.cells.X+pitch*float32(i), w.cells.Y, pitch*0.84, w.cells.H)
		if c := count(w.now[:w.n], (float64(i)+0.5)/100); c > 0 {
			p.L.Rect(pen.Key(roleCell, 0, i+1), q, p.Tint(p.Th.Ink, shade(c)), 0)
		}
	}
	p.L.Edge(pen.Key(roleCell, 0, 0), w.cells.Trim(-2*p.K, -2*p.K, pitch*0.16-2*p.K, -2*p.K), p.Th.Axis, 0, 1*p.K, scene.Dash{})
}

// shade is how dark a part is that is claimed n times.
func shade(n int) float32 { return [...]float32{0, 0.2, 0.52, 0.95}[min(n, 3)] }

// told sets under the row what the first two share as they lie; it returns where it ends.
func (b *Builder) told(p *pen.Pen, r *system.Run) float32 {
	w, small := &b.plan, theme.Small*p.K
	y := w.cells.Bottom() + small*1.4 + 2*p.K
	lo, hi := shared(w.now[0], w.now[1])
	b.under(p, r, r.Sys.Told("now"), w.x.At((lo+hi)/2), y, 3, p.Th.Ink)
	return y
}

// under sets a number around x.
func (b *Builder) under(p *pen.Pen, r *system.Run, name string, x, y float32, n int, c scene.Color) {
	if r.Label(name) == "" {
		return
	}
	w, small := &b.plan, theme.Small*p.K
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, w.cells.W)
	wide := p.Width(small)
	x = geom.Clamp(x-wide/2, w.x.From, max(w.x.From, w.x.To-wide))
	b.marks.Set(p, r, name, v, pen.Key(roleName, uint32(4+n), 0), x, y, small, c, scene.Start)
}

// between draws a strip as long as the row with what the first two can share shaded from the least to the most, and a mark
// where they lie now; while that is asked, the guess is the mark. It returns where it ends.
func (b *Builder) between(p *pen.Pen, r *system.Run, y float32) float32 {
	both, n := about.Names(r.Sys.Told("both"))
	if n < 2 {
		return y
	}
	w, small, k, l := &b.plan, theme.Small*p.K, p.K, p.L
	at := func(name string) (float64, bool) {
		v := r.Value(name) / 100
		return geom.Clamp(v, 0, 1), sim.Answered(v)
	}
	bar := geom.R(w.x.From, y+14*k, w.x.To-w.x.From, w.thick)
	l.Edge(pen.Key(roleSpan, 0, 0), bar, p.Th.Axis, 0, 1*k, scene.Dash{})
	least, ok := at(both[0])
	greatest, _ := at(both[1])
	if ok {
		q := geom.R(w.x.At(least), bar.Y, w.x.At(greatest)-w.x.At(least), bar.H)
		l.Rect(pen.Key(roleSpan, 0, 1), q, p.Tint(p.Th.Press, 0.28), 0)
		l.Begin(scene.Segments, pen.Key(roleSpan, 0, 2), p.Th.Press, 1.6*k, scene.Dash{})
		l.Segment(q.X, bar.Y-3*k, q.X, bar.Bottom()+3*k)
		l.Segment(q.Right(), bar.Y-3*k, q.Right(), bar.Bottom()+3*k)
		l.End()
		if now, ok := at(r.Sys.Told("now")); ok {
			l.Dot(pen.Key(roleSpan, 0, 3), geom.Point{X: w.x.At(now), Y: bar.Y + bar.H/2}, min(5*k, bar.H*0.45), p.Th.Ink, 0)
		}
		row := bar.Bottom() + small*1.4
		if w.low { // the least at its left, the most at its right, the rest is told
			about.Num(p, r, both[1], r.Value(both[1]), r.Before(both[1]), small, w.cells.W)
			right := max(q.Right(), w.x.To-p.Width(small)/2)
			b.under(p, r, both[1], right, row, 1, p.Th.Ink)
			b.under(p, r, both[0], w.x.From, row, 0, p.Th.Ink)
		} else {
			b.under(p, r, both[0], q.X, row, 0, p.Th.Ink)
			b.under(p, r, both[1], q.Right(), row+small*1.3, 1, p.Th.Ink)
			b.under(p, r, r.Sys.Told("all"), w.x.From, row+small*2.6, 2, p.Th.Muted)
		}
	}
	if v, ok := r.Guessed(both[0]); ok && r.Shows() {
		b.guess(p, r, bar, v/100)
	}
	if w.low {
		return bar.Bottom() + small*1.6
	}
	return bar.Bottom() + small*4.2
}

// guess draws how much the reader thinks must be shared, as a stretch from the left end of the strip.
func (b *Builder) guess(p *pen.Pen, r *system.Run, bar geom.Rect, v float64) {
	w, k, of, key := &b.plan, p.K, &r.Sys.Ask, pen.Key(pen.RoleGuess, 1, 0)
	at := geom.Point{X: w.x.At(geom.Clamp(v, 0, 1)), Y: bar.Y + bar.H/2}
	p.L.Edge(key+2, geom.R(bar.X, bar.Y-3*k, at.X-bar.X, bar.H+6*k), p.Th.Ink, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
	if !r.Open() {
		p.L.Dot(key, at, 6.5*k, p.Th.Ink, 1.6*k)
		return
	}
	p.L.Handle(about.Grip(p, key, at, p.Th.Ink), scene.Handle{Param: scene.OfGuess, A: geom.Point{X: w.x.At(of.Min / 100), Y: at.Y}, B: geom.Point{X: w.x.At(of.Max / 100), Y: at.Y}, Lo: of.Min, Hi: of.Max})
}

// sum lays the claims end to end on a strip as long as there are claims; ticks stand where all is claimed once, twice …
func (b *Builder) sum(p *pen.Pen, r *system.Run, y float32) {
	names, x, thick := b.plan.names[:b.plan.n], b.plan.x, b.plan.thick
	name := r.Sys.Told("mean")
	if name == "" {
		return
	}
	small, k, l := theme.Small*p.K, p.K, p.L
	v := r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, x.To-x.From)
	b.marks.Set(p, r, name, v, pen.Key(roleName, 8, 0), x.From, y+small, small, p.Th.Ink, scene.Start)
	top := y + small*1.5
	if top+thick+small+5*k > p.F.H { // a low stage has room for the number alone
		return
	}
	x.Hi = float64(len(names))
	from := 0.0
	for i := range names {
		col, s := about.Ink(p, r, names[i]), b.plan.now[i].hi-b.plan.now[i].lo
		l.Rect(pen.Key(roleSum, uint32(i), 0), geom.R(x.At(from), top, x.At(from+s)-x.At(from), thick), p.Tint(col, 0.75), 0)
		from += s
	}
	l.Begin(scene.Segments, pen.Key(roleTick, 0, 0), p.Th.Ink, 1.2*k, scene.Dash{})
	for i := range len(names) + 1 {
		l.Segment(x.At(float64(i)), top-3*k, x.At(float64(i)), top+thick+3*k)
	}
	l.End()
	for i := 1; i <= len(names); i++ {
		about.Value(p, r, name, float64(i))
		p.Put(pen.Key(pen.RoleTickLabel, uint32(i), 0), x.At(float64(i)), top+thick+small+5*k, small, p.Th.Muted, [...]scene.Align{scene.Middle, scene.End}[i/len(names)])
	}
}
