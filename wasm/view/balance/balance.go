// Package balance draws more of one and less of the other, and which way that tips: two stacked columns at the ends of a
// beam. What was given up stays as an outline on what is left.
//
// What the row of a system tells it (names of its numbers, but full):
//
//	left=a|b right=c|d      the columns, from the beam up; the same place has the same colour in both
//	gone=a:x|c:y            what was given up, on top of which part
//	grips=a:param|…         the part whose upper edge moves which parameter
//	tilt=gain               the beam is level where this is nought, and goes down on the right above it
//	full=5                  the difference at which it has gone three quarters of its way
//	also=total|…            numbers to say under the beam
package balance

import (
	"math"
	"strconv"
	"strings"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws balances. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	plan  plan
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of balances.
const (
	rolePart uint8 = pen.RolesBalance + iota
	roleHatch
	roleGone
	roleBefore
	roleBeam
	roleGrip
	roleName
	roleTick
)

// spare is how many times as high as at first a column may grow before all of them are drawn smaller.
const spare = 1.25

// steepest is how far the beam tips at most, in radians.
const steepest = 0.22

// plan is where the parts of one picture lie.
type plan struct {
	center geom.Point   // of the beam
	half   float32      // of its length
	wide   float32      // of a column
	high   layout.Scale // of what stands on the beam, upwards from 0
}

// lean is by how much the beam tips, to the right where it is above nought.
func lean(tilt, full float64) float64 {
	if !sim.Answered(tilt) || !(full > 0) {
		return 0
	}
	return steepest * math.Tanh(tilt/full)
}

// end is where a column stands: side 0 left, 1 right.
func (w *plan) end(side int, lean float64) geom.Point {
	s, c := math.Sincos(lean)
	d := w.half * float32(2*side-1)
	return geom.Point{X: w.center.X + d*float32(c), Y: w.center.Y + d*float32(s)}
}

// tilt is how far the beam tips with one parameter elsewhere; i below 0 is as it stands.
func tilt(r *system.Run, i int, v float64) float64 {
	full, _ := strconv.ParseFloat(r.Sys.Told("full"), 64)
	return lean(number(r, r.Sys.Told("tilt"), i, v), full)
}

// number is a result with one parameter elsewhere; i below 0 is as it stands.
func number(r *system.Run, name string, i int, v float64) float64 {
	if n := r.Result(name); i >= 0 && n >= 0 {
		return r.At(i, n, v)
	}
	return r.Value(name)
}

// of is what a list of pairs name:other has for a name; "" for none.
func of(list, name string) string {
	for list != "" {
		var pair string
		pair, list, _ = strings.Cut(list, "|")
		if a, z, _ := strings.Cut(pair, ":"); a == name {
			return z
		}
	}
	return ""
}

// Build draws the beam and what stands on it.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	small, size, k, w := theme.Small*p.K, theme.Label*p.K, p.K, &b.plan
	box := p.Heading(r.Sys.Name[p.Lang], "")
	sides := [...]string{r.Sys.Told("left"), r.Sys.Told("right")}
	w.wide = geom.Clamp(box.W*0.17, 48*k, 150*k)
	w.half = (box.W - w.wide) / 2 * 0.98
	swing := w.half * float32(math.Sin(steepest))
	foot := box.Bottom() - size*1.4 - small*1.6 - 6*k
	w.center = geom.Point{X: box.X + box.W/2, Y: foot - min(swing, box.H*0.2) - 4*k}
	if limit := foot - w.center.Y; swing > limit { // a beam that would leave the stage is shorter
		w.half *= limit / swing
		swing = limit
	}
	most := 0.0
	for _, list := range sides {
		most = max(most, stacked(r, list, false), spare*stacked(r, list, true))
	}
	if most <= 0 {
		return
	}
	w.high = layout.Scale{Hi: most, To: w.center.Y - swing - box.Y - small*1.2}
	now := tilt(r, -1, 0)
	b.beam(p, r, now, foot)
	for side, list := range sides {
		b.column(p, r, side, list, w.end(side, now))
	}
	name := r.Sys.Told("tilt")
	about.Num(p, r, name, r.Value(name), r.Before(name), size, box.W)
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 0, 0), w.center.X, foot+size+4*k, size, p.Th.Ink, scene.Middle)
	also, n := about.Names(r.Sys.Told("also"))
	x := box.X
	for i, name := range also[:n] {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, (box.Right()-x-float32(n-1-i)*14*k)/float32(n-i))
		x = b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(1+i), 0), x, foot+size+4*k+small*1.6, small, p.Th.Muted, scene.Start).Right() + 14*k
	}
	b.marks.Outline(p, r)
}

// stacked is how high a column is, with what was given up of it.
func stacked(r *system.Run, list string, before bool) (most float64) {
	value := r.Value
	if before {
		value = r.Before
	}
	names, n := about.Names(list)
	at := 0.0
	for _, name := range names[:n] {
		if v := value(name); sim.Answered(v) && v > 0 {
			at += v
		}
		most = max(most, at)
		if v := value(of(r.Sys.Told("gone"), name)); sim.Answered(v) && v > 0 {
			most = max(most, at+v)
		}
	}
	return most
}

// beam draws it with its foot, where it is level, and where it lay before.
func (b *Builder) beam(p *pen.Pen, r *system.Run, now float64, foot float32) {
	k, l, w := p.K, p.L, &b.plan
	level := func(key int, lean float64, c scene.Color, width float32, dash scene.Dash) {
		a, z := w.end(0, lean), w.end(1, lean)
		l.Begin(scene.Line, pen.Key(roleBeam, 0, key), c, width, dash)
		l.Point(a.X, a.Y)
		l.Point(z.X, z.Y)
		l.End()
	}
	level(0, 0, p.Th.Axis, k, scene.Dash{On: 4 * k, Off: 4 * k})
	if r.Changed() {
		was := 0.0
		if full, err := strconv.ParseFloat(r.Sys.Told("full"), 64); err == nil {
			was = lean(r.Before(r.Sys.Told("tilt")), full)
		}
		level(1, was, p.Th.Muted, 1.2*k, scene.Dash{})
	}
	level(2, now, p.Th.Ink, 4*k, scene.Dash{})
	a, z := w.end(0, now), w.end(1, now)
	for i := range 25 { // no words stand on it
		f := float32(i) / 24
		p.Boxes.Take(geom.R(geom.Mix(a.X, z.X, f)-w.half/24, geom.Mix(a.Y, z.Y, f)-5*k, w.half/12, 10*k))
	}
	high := foot - w.center.Y
	l.Begin(scene.Area, pen.Key(roleBeam, 1, 0), p.Th.Ink, 0, scene.Dash{})
	l.Span(w.center.X-high*0.45, foot, foot)
	l.Span(w.center.X, w.center.Y, foot)
	l.Span(w.center.X+high*0.45, foot, foot)
	l.End()
}

// column stacks the parts of one side; a part below nought hangs under the beam.
func (b *Builder) column(p *pen.Pen, r *system.Run, side int, list string, foot geom.Point) {
	k, l, w := p.K, p.L, &b.plan
	names, n := about.Names(list)
	x := foot.X - w.wide/2
	up := func(from, to float64) geom.Rect {
		a, z := foot.Y-2*k-w.high.At(from), foot.Y-2*k-w.high.At(to)
		return geom.R(x, min(a, z), w.wide, max(a, z)-min(a, z))
	}
	at := 0.0
	var lost [4]geom.Rect
	for i, name := range names[:n] {
		v := r.Value(name)
		if !sim.Answered(v) {
			continue
		}
		key := uint32(8*side + i)
		col := [...]scene.Color{p.Th.Press, p.Tint(p.Th.Ink, 0.62)}[i%2]
		q := up(at, at+v)
		if v < 0 {
			q = up(0, v)
			q.Y += 4 * k
		} else {
			at += v
		}
		if r.Assumed(name) {
			l.Rect(pen.Key(rolePart, key, 0), q, p.Tint(col, 0.32), 0)
			l.Hatch(pen.Key(roleHatch, key, 0), q, col, 6*k, 1.3*k)
			l.Edge(pen.Key(rolePart, key, 1), q, col, 0, k, scene.Dash{})
		} else {
			l.Rect(pen.Key(rolePart, key, 0), q, col, 0)
		}
		gone := of(r.Sys.Told("gone"), name)
		b.words(p, r, name, side, int(key), q)
		if v := r.Value(gone); sim.Answered(v) && v > 0 {
			lost[i] = up(at, at+v)
			b.words(p, r, gone, side, int(key)+16, lost[i])
		}
	}
	for i, q := range lost[:n] { // on what stands in its place now
		if q.W > 0 {
			l.Edge(pen.Key(roleGone, uint32(8*side+i), 0), q, p.Th.Ink, 0, 1.4*k, scene.Dash{On: 5 * k, Off: 4 * k})
		}
	}
	at = 0
	for i, name := range names[:n] {
		if v := r.Value(name); sim.Answered(v) {
			at += max(v, 0)
		}
		if param := r.Sys.Param(of(r.Sys.Told("grips"), name)); param >= 0 {
			b.grip(p, r, param, side, list, i, geom.Point{X: x + w.wide/2, Y: up(0, at).Y}, 8*side+i)
		}
	}
}

// top is how high the upper edge of the i-th part of a column is on the stage, with a parameter elsewhere.
func (b *Builder) top(r *system.Run, side int, list string, i, param int, v float64) float32 {
	names, _ := about.Names(list)
	at := 0.0
	for _, name := range names[:i+1] {
		if v := number(r, name, param, v); sim.Answered(v) && v > 0 {
			at += v
		}
	}
	return b.plan.end(side, tilt(r, param, v)).Y - b.plan.high.At(at)
}

// grip lets the upper edge of a part be dragged, as fast as it goes where it is: the beam tips meanwhile.
func (b *Builder) grip(p *pen.Pen, r *system.Run, param, side int, list string, i int, c geom.Point, n int) {
	of := &r.Sys.Params[param]
	lo, hi, v := of.Min.Float(), of.Max.Float(), r.Now[param]
	a, z := max(lo, v-(hi-lo)/50), min(hi, v+(hi-lo)/50)
	by := (b.top(r, side, list, i, param, z) - b.top(r, side, list, i, param, a)) / float32(z-a)
	if by == 0 {
		return
	}
	about.Up(p, pen.Key(roleGrip, uint32(n), 0), c, param, lo, hi, c.Y+by*float32(lo-v), c.Y+by*float32(hi-v))
}

// words set a number beside its part, towards the middle.
func (b *Builder) words(p *pen.Pen, r *system.Run, name string, side, n int, q geom.Rect) {
	k, small, w := p.K, theme.Small*p.K, &b.plan
	room := (2*w.half-w.wide)*0.74 - 14*k // the sides are seldom equally high
	bounds := geom.R(q.Right()+8*k, 0, room, p.F.H)
	if side == 1 {
		bounds.X = q.X - 8*k - room
	}
	bounds.Y = p.Pad()*0.5 + theme.Title*k + 8*k
	bounds.H = w.center.Y - 8*k - bounds.Y
	about.Num(p, r, name, r.Value(name), r.Before(name), small, room)
	x := bounds.X
	if side == 1 {
		x = bounds.Right() - p.Width(small)
	}
	y := geom.Clamp(q.Y+q.H/2+small*0.35, bounds.Y+small, bounds.Bottom()-small*0.4)
	b.marks.Near(p, r, name, r.Value(name), pen.Key(roleTick, uint32(n), 0), x, y, small, p.Th.Ink, bounds)
}
