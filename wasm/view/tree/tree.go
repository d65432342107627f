// Package tree draws where a cut fell: a root as wide as all people are many, of which a dark strip is what was cut of the
// whole; from it branches to the teams, as wide as they are, with what each lost dark. All is in one scale, so that the dark of
// the teams is as large as that of the root: what named teams take of the strip leaves less for everybody else. Where they take
// more than there is, the rest of their share is hatched beside it.
//
// What the row of a system tells it (names of its numbers; shares in per cent of all people):
//
//	overall=PARAMETER     what was cut of the whole
//	teams=A|B|C           parameters: how large each named team is
//	cuts=A|B|C            what each lost, in per cent of it
//	rest=NAME             what everybody else lost, in per cent
//	named=NAME            what the named teams lost, of all people
//	moved=NAME            people of the last team who were moved elsewhere
package tree

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

// Builder draws trees. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of a tree.
const (
	roleRoot uint8 = pen.RolesTree + iota
	roleTeam
	roleCut
	roleHatch
	roleBranch
	roleBefore
	roleGrip
	roleName
	roleLine
)

// most is how many blocks there are at most: the named teams and everybody else.
const most = 5

// wood is where everything stands.
type wood struct {
	root   geom.Rect
	one    float32 // pixels of width for a per cent
	n      int     // blocks, the last is everybody else
	blocks [most]geom.Rect
	cut    [most]float64 // what each lost, in per cent of it; NaN where it can't be
	share  [most]float64
	strip  [most + 1]float32 // where each one's part of the root's strip begins, and the last ends
	dark   float32           // where the strip ends that was cut of the whole
}

// lay finds the places in box: the root above, the teams below, in one scale; ok is false without an answer.
func lay(r *system.Run, box geom.Rect) (w wood, ok bool) {
	teams, n := about.Names(r.Sys.Told("teams"))
	cuts, m := about.Names(r.Sys.Told("cuts"))
	overall := r.Value(r.Sys.Told("overall"))
	if n == 0 || n != m || !sim.Answered(overall) {
		return w, false
	}
	w.n = n + 1
	gap := box.W * 0.3 / float32(n)
	w.one = box.W * 0.7 / 100
	high := box.H * 0.27
	w.root = geom.R(box.X, box.Y, 100*w.one, high)
	w.dark = w.root.X + float32(overall)*w.one
	x, at, left := box.X, w.root.X, 100.
	for i := range n {
		w.share[i], w.cut[i] = r.Value(teams[i]), r.Value(cuts[i])
		w.blocks[i] = geom.R(x, box.Bottom()-high, float32(w.share[i])*w.one, high)
		w.strip[i] = at
		at += float32(w.share[i]*w.cut[i]/100) * w.one
		x += w.blocks[i].W + gap
		left -= w.share[i]
	}
	w.share[n], w.cut[n] = left, r.Value(r.Sys.Told("rest"))
	w.blocks[n] = geom.R(x, box.Bottom()-high, float32(max(left, 0))*w.one, high)
	w.strip[n], w.strip[n+1] = at, max(at, w.dark)
	return w, true
}

// lost is the dark part of a block: as high as its cut.
func (w *wood) lost(i int) geom.Rect {
	q := w.blocks[i]
	if !sim.Answered(w.cut[i]) {
		return geom.R(q.X, q.Y, 0, 0)
	}
	q.H *= float32(geom.Clamp(w.cut[i]/100, 0, 1))
	return q
}

// Build draws the root, the branches and the teams.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 160 || p.F.H < 160 {
		return
	}
	k, small := p.K, theme.Small*p.K
	box := p.Heading(r.Sys.Name[p.Lang], "")
	rows := float32(4)
	if r.Sys.Told("moved") != "" {
		rows = 5
	}
	w, ok := lay(r, box.Trim(6*k, small*1.7, 6*k, small*1.35*rows+6*k))
	if !ok {
		return
	}
	b.branches(p, &w)
	b.roots(p, r, &w)
	b.teams(p, r, &w)
	b.hold(p, r, &w)
	b.words(p, r, &w, box)
	b.marks.Outline(p, r)
}

// branches leads each one's part of the root's strip to its block: dark to the teams of which it was reported what they lost,
// hatched between dashes to everybody else, whose loss is what goes on from that.
func (b *Builder) branches(p *pen.Pen, w *wood) {
	k := p.K
	for i := range w.n {
		q, a0, a1 := w.blocks[i], w.strip[i], w.strip[i+1]
		if a1 <= a0 && q.W <= 0 {
			continue
		}
		quads := layout.Fan(a0, a1, w.root.Bottom(), q.X, q.Right(), q.Y)
		if i < w.n-1 {
			p.Slices(pen.Key(roleBranch, uint32(i), 0), quads[:], p.Tint(p.Th.Ink, 0.5))
			continue
		}
		if !sim.Answered(w.cut[i]) {
			continue
		}
		p.Hatch(pen.Key(roleBranch, uint32(i), 0), quads[:], p.Th.Muted.Fade(0.5))
		dash := scene.Dash{On: 5 * k, Off: 4 * k}
		p.L.Stroke(pen.Key(roleBranch, uint32(i), 1), p.Th.Muted, 1.2*k, dash, a0, w.root.Bottom(), q.X, q.Y)
		p.L.Stroke(pen.Key(roleBranch, uint32(i), 2), p.Th.Muted, 1.2*k, dash, a1, w.root.Bottom(), q.Right(), q.Y)
	}
}

// roots draws all people, and of them the dark strip of who was cut, parted by whose it is; what the named teams would take
// beyond it is hatched.
func (b *Builder) roots(p *pen.Pen, r *system.Run, w *wood) {
	k, l, q := p.K, p.L, w.root
	l.Rect(pen.Key(roleRoot, 0, 0), q, p.Tint(p.Th.Other, 0.4), 0)
	l.Rect(pen.Key(roleRoot, 0, 1), geom.R(q.X, q.Y, w.dark-q.X, q.H), p.Th.Ink, 0)
	if over := w.strip[w.n-1]; over > w.dark+0.01 {
		x := geom.R(w.dark, q.Y, over-w.dark, q.H)
		l.Rect(pen.Key(roleRoot, 0, 2), x, p.Th.Paper, 0)
		l.Hatch(pen.Key(roleHatch, 0, 0), x, p.Th.Ink, 4*k, 1.4*k)
		l.Edge(pen.Key(roleRoot, 0, 3), x, p.Th.Ink, 0, 1.4*k, scene.Dash{})
	}
	l.Begin(scene.Segments, pen.Key(roleRoot, 0, 4), p.Th.Paper, 1*k, scene.Dash{})
	for i := 1; i < w.n; i++ {
		if x := w.strip[i]; x < w.dark {
			l.Segment(x, q.Y, x, q.Bottom())
		}
	}
	l.End()
	name := r.Sys.Told("overall")
	if was := r.Before(name); was != r.Value(name) {
		x := q.X + float32(was)*w.one
		l.Stroke(pen.Key(roleBefore, 0, 0), p.Th.Muted, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k}, x, q.Y-4*k, x, q.Bottom()+4*k)
	}
}

// teams draws the blocks, with what each lost dark and, of the last named one, those who were moved with an arrow away.
func (b *Builder) teams(p *pen.Pen, r *system.Run, w *wood) {
	k, l := p.K, p.L
	names, n := about.Names(r.Sys.Told("teams"))
	for i := range w.n {
		q, cut := w.blocks[i], w.lost(i)
		l.Rect(pen.Key(roleTeam, uint32(i), 0), q, p.Tint(p.Th.Other, 0.4), 0)
		switch {
		case i < w.n-1:
			l.Rect(pen.Key(roleCut, uint32(i), 0), cut, p.Th.Ink, 0)
		case sim.Answered(w.cut[i]): // worked out, on assumptions
			l.Rect(pen.Key(roleCut, uint32(i), 0), cut, p.Tint(p.Th.Ink, 0.45), 0)
			l.Hatch(pen.Key(roleHatch, 1, 0), cut, p.Th.Ink, 4*k, 1.3*k)
		default:
			l.Edge(pen.Key(roleCut, uint32(i), 1), q, p.Th.Muted, 0, 1.2*k, scene.Dash{On: 3 * k, Off: 4 * k})
		}
		if i < n && r.Before(names[i]) != w.share[i] {
			l.Edge(pen.Key(roleBefore, 1, i), geom.R(q.X, q.Y, float32(r.Before(names[i]))*w.one, q.H), p.Th.Muted, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
		}
	}
	if r.Sys.Told("moved") == "" {
		return
	}
	last := w.blocks[w.n-2]
	x, y := last.Right()+4*k, last.Bottom()-last.H*0.12
	l.Begin(scene.Segments, pen.Key(roleLine, most, 0), p.Th.Press, 2*k, scene.Dash{})
	l.Segment(x, y, x+26*k, y)
	l.Segment(x+26*k, y, x+19*k, y-5*k)
	l.Segment(x+26*k, y, x+19*k, y+5*k)
	l.End()
}

// hold makes the strip of the root and the width of each named team draggable.
func (b *Builder) hold(p *pen.Pen, r *system.Run, w *wood) {
	grip := func(n int, name string, from, y float32) {
		i := r.Sys.Param(name)
		if i < 0 {
			return
		}
		x := &r.Sys.Params[i]
		lo, hi := x.Min.Float(), x.Max.Float()
		about.Along(p, pen.Key(roleGrip, uint32(n), 0), geom.Point{X: from + float32(r.Now[i])*w.one, Y: y}, i, lo, hi, from+float32(lo)*w.one, from+float32(hi)*w.one)
	}
	teams, n := about.Names(r.Sys.Told("teams"))
	for i, name := range teams[:n] {
		grip(1+i, name, w.blocks[i].X, w.blocks[i].Y+w.blocks[i].H*0.5)
	}
	grip(0, r.Sys.Told("overall"), w.root.X, w.root.Y+w.root.H*0.5)
}
