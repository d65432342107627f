package path

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/theme"
)

// lines draws what the curve is held against, the curve before anything was moved, and the curve.
func (c *Curve) lines() {
	k, b := c.K, c.box
	if c.w.Filled {
		c.fill()
	}
	if sim.Answered(c.level) && c.level >= c.sy.Lo && c.level <= c.sy.Hi {
		c.L.Solid(c.key(roleLevel, 0), c.Th.Ink, 1.2*k, b.X, c.sy.At(c.level), b.Right(), c.sy.At(c.level))
	}
	if c.r.Changed() {
		c.line(c.was, c.key(roleBefore, 0), c.Th.Faint, 1*k, false)
	}
	c.line(c.ys, c.key(roleCurve, 0), c.Th.Press, 2.4*k, true)
}

// line draws ys within the box. Where there is no answer it ends at an open circle, where it leaves the box at an arrow;
// both only with ends.
func (c *Curve) line(ys []float64, k scene.Key, col scene.Color, width float32, ends bool) {
	open := false
	shut := func() {
		if open {
			c.L.End()
			open = false
			k++
		}
	}
	for i := 1; i < min(len(ys), len(c.xs)); i++ {
		a, z := ys[i-1], ys[i]
		if !sim.Answered(a) || !sim.Answered(z) {
			shut()
			if ends && sim.Answered(a) != sim.Answered(z) {
				at := i
				if sim.Answered(a) {
					at = i - 1
				}
				if v := ys[at]; v >= c.sy.Lo && v <= c.sy.Hi {
					c.ring(c.sx.At(c.xs[at]), c.sy.At(v), 4*c.K, col)
				}
			}
			continue
		}
		from, to := inside(a, z, c.sy.Lo, c.sy.Hi)
		if from >= to && a != z || a == z && (a < c.sy.Lo || a > c.sy.Hi) {
			shut()
			continue
		}
		x := func(f float64) float32 { return c.sx.At(c.xs[i-1] + (c.xs[i]-c.xs[i-1])*f) }
		y := func(f float64) float32 { return c.sy.At(a + (z-a)*f) }
		if !open {
			if from > 0 && ends {
				c.Arrow(x(from), y(from), 4*c.K, a > z, col)
			}
			c.L.Begin(scene.Line, k, col, width, scene.Dash{})
			c.L.Point(x(from), y(from))
			open = true
		}
		c.L.Point(x(to), y(to))
		if to < 1 {
			shut()
			if ends {
				c.Arrow(x(to), y(to), 4*c.K, z > a, col)
			}
		}
	}
	shut()
}

// inside is which part of the way from a to z lies between lo and hi, as fractions.
func inside(a, z, lo, hi float64) (from, to float64) {
	if a == z {
		return 0, 1
	}
	f, g := (lo-a)/(z-a), (hi-a)/(z-a)
	if f > g {
		f, g = g, f
	}
	return max(0, f), min(1, g)
}

// ring is an open circle: a place without a value, or one that is worked out.
func (c *Curve) ring(x, y, r float32, col scene.Color) {
	c.L.Dot(0, geom.Point{X: x, Y: y}, r, c.Th.Paper, 0)
	c.L.Dot(0, geom.Point{X: x, Y: y}, r, col, 1.6*c.K)
}

// fill hatches what is below the curve.
func (c *Curve) fill() {
	c.quads = c.quads[:0]
	for i := 1; i < len(c.ys); i++ {
		if x1 := c.sx.At(c.xs[i]); x1 <= c.box.Right()+0.5 && sim.Answered(c.ys[i-1]) && sim.Answered(c.ys[i]) {
			c.quads = layout.AppendBetween(c.quads, c.sx.At(c.xs[i-1]), c.y(c.ys[i-1]), x1, c.y(c.ys[i]), c.y(0))
		}
	}
	c.Hatch(c.key(roleFill, 0), c.quads, c.Th.Press.Fade(0.35))
}

// named writes what a line of the model is called, above its left end.
func (c *Curve) named() {
	small, w := theme.Small*c.K, &c.w
	if c.r.Card(w.Line) == 0 || c.level < c.sy.Lo || c.level > c.sy.Hi {
		return
	}
	c.Val = c.r.AppendValue(c.Val[:0], w.Line, c.level)
	c.Txt = append(append(append(c.Txt[:0], c.r.Label(w.Line)...), ' '), c.Val...)
	r, lines := c.beside(small)
	c.L.Rect(0, r.Grow(2*c.K, 0), c.Th.Paper.Fade(0.85), 2*c.K) // the curve as it was may lie behind it
	c.Paragraph(c.key(roleName, 8), r.X, r.Y+small, small, r.W+1, lines, c.Th.Ink)
	r.H += small * 0.2
	c.Boxes.Take(r)
	t := c.L.Target(r, scene.Ref{Card: uint32(c.r.Card(w.Line))})
	c.Text(c.r.Label(w.Line))
	c.Note(2, scene.Item, t)
}

// beside finds room for Txt on the line of the model: above it at its left end, at its right one, then below, then along it; then
// the same in two lines. Where all is full it stands at the left end.
func (c *Curve) beside(small float32) (r geom.Rect, lines int) {
	k, b, y := c.K, c.box, c.sy.At(c.level)
	full := c.Width(small)
	for _, w := range [...]float32{full, full * 0.62} {
		w = min(w, b.W-10*k)
		if lines = c.Lines(small, w+1, 4); lines > 2 {
			continue
		}
		h := small * (1 + 1.25*float32(lines-1))
		for _, top := range [...]float32{y - 4*k - h, y + 4*k} {
			if top < b.Y-small*0.6 || top+h > b.Bottom() {
				continue
			}
			free := b.W - 10*k - w
			for _, f := range [...]float32{0, 1, 0.5, 0.25, 0.75} {
				if r = geom.R(b.X+5*k+free*f, top, w, h); c.Boxes.Free(r) {
					return r, lines
				}
			}
		}
	}
	w := min(full, b.W-10*k)
	lines = c.Lines(small, w+1, 4)
	h := small * (1 + 1.25*float32(lines-1))
	return geom.R(b.X+5*k, y-4*k-h, w, h), lines
}

// keepOff takes the places of line and curve, so that no words stand on them.
func (c *Curve) keepOff() {
	k, b := c.K, c.box
	if sim.Answered(c.level) {
		c.Boxes.Take(geom.R(b.X, c.y(c.level)-3*k, b.W, 6*k))
	}
	{
		ys := c.ys
		for i := 1; i < len(ys); i++ {
			a, z := c.Place(c.xs[i-1], ys[i-1]), c.Place(c.xs[i], ys[i])
			if !sim.Answered(ys[i-1]) || !sim.Answered(ys[i]) || a.X >= b.Right() {
				continue
			}
			n := 1 + int(geom.Dist(a, z)/(8*k))
			for j := range n + 1 {
				f := float32(j) / float32(n)
				c.Boxes.Take(geom.R(geom.Mix(a.X, z.X, f)-3*k, geom.Mix(a.Y, z.Y, f)-4*k, 6*k, 8*k))
			}
		}
	}
	if at, _, _, foot, ok := c.guessed(); ok {
		c.Boxes.Take(geom.R(at.X-9*k, at.Y-9*k, 18*k, 18*k))
		c.Boxes.Take(geom.R(min(at.X, foot.X)-2*k, min(at.Y, foot.Y)-2*k, max(at.X, foot.X)-min(at.X, foot.X)+4*k, max(at.Y, foot.Y)-min(at.Y, foot.Y)+4*k))
	}
	c.named()
}

// meet marks the place where the curve meets its line.
func (c *Curve) meet() {
	k, small := c.K, theme.Small*c.K
	x, y := math.NaN(), math.NaN()
	for i := 1; i < len(c.ys); i++ {
		a, z := c.ys[i-1]-c.level, c.ys[i]-c.level
		if sim.Answered(a) && sim.Answered(z) && a != z && (a < 0) != (z < 0) {
			f := a / (a - z)
			x, y = c.xs[i-1]+(c.xs[i]-c.xs[i-1])*f, c.ys[i-1]+(c.ys[i]-c.ys[i-1])*f
			break
		}
	}
	told := c.r.Value(c.w.At)
	c.Txt, c.Val = c.Txt[:0], c.Val[:0]
	switch {
	case c.w.At != "" && !sim.Answered(told) && c.r.Open():
		return
	case c.w.At != "" && !sim.Answered(told):
		if c.Word("path.never"); c.own() && c.r.Sys.None[c.Lang] != "" {
			c.Text(c.r.Sys.None[c.Lang])
		}
	case c.w.At != "":
		c.Val = c.r.AppendValue(c.Val, c.w.At, told)
		c.Txt = append(append(append(c.Txt, c.r.Label(c.w.At)...), ' '), c.Val...)
	case sim.Answered(x) && c.r.Card(c.w.Line) == 0: // of a line that is named no more need be said
		c.Word("path.even")
	default:
		return
	}
	at := geom.Point{X: c.box.Right(), Y: c.y(c.level)}
	wide := c.box.W * 0.5
	n := c.Lines(small, wide, 3)
	w, h := min(c.Width(small), wide), small*(1.25*float32(n)+0.1)
	var room geom.Rect
	ok := false
	switch {
	case sim.Answered(x) && x <= c.sx.Hi:
		at = geom.Point{X: c.sx.At(x), Y: c.y(y)}
		c.ring(at.X, at.Y, 5*k, c.Th.Ink)
	case sim.Answered(told) && told < c.sx.Lo:
		at.X = c.box.X
		c.away(at, -k)
	default:
		c.away(at, k)
		room = geom.R(at.X-w-14*k, at.Y-h/2, w, h)
		if ok = c.Boxes.Free(room); ok {
			c.Boxes.Take(room)
		}
	}
	if !ok {
		if room, ok = c.Boxes.Fit(at, w, h, 9*k, c.box); !ok {
			return
		}
	}
	c.Paragraph(c.key(roleMeet, 0), room.X, room.Y+small, small, w+1, 3, c.Th.Ink)
	if card := c.r.Card(c.w.At); card != 0 {
		t := c.L.Target(room, scene.Ref{Card: uint32(card)})
		c.Text(c.r.Label(c.w.At))
		c.Note(2, scene.Item, t)
	}
}

// away is an arrow at an edge: what it is about lies further on that side.
func (c *Curve) away(at geom.Point, k float32) {
	c.L.Begin(scene.Segments, c.key(roleMeet, 8), c.Th.Ink, 1.4*c.K, scene.Dash{})
	c.L.Segment(at.X-10*k, at.Y, at.X, at.Y)
	c.L.Segment(at.X-4*k, at.Y-3.5*k, at.X, at.Y)
	c.L.Segment(at.X-4*k, at.Y+3.5*k, at.X, at.Y)
	c.L.End()
}

// own reports whether the plot shows the number that the system's answer begins with.
func (c *Curve) own() bool { return c.w.Y == c.r.Sys.Main || c.w.At == c.r.Sys.Main }

// words stand where the curve has no answer.
func (c *Curve) words() {
	none := c.r.Sys.None[c.Lang]
	if !c.own() || none == "" || c.r.Open() {
		return
	}
	from, to := 0, 0 // the longest stretch without an answer
	for i := 0; i < len(c.ys); {
		j := i
		for j < len(c.ys) && !sim.Answered(c.ys[j]) {
			j++
		}
		if j-i > to-from {
			from, to = i, j
		}
		i = j + 1
	}
	if to == from {
		return
	}
	small := theme.Small * c.K
	x0, x1 := c.sx.At(c.xs[from])+8*c.K, c.sx.At(c.xs[to-1])-8*c.K
	c.Text(none)
	if x1-x0 < 70*c.K {
		return
	}
	n := c.Lines(small, x1-x0, 6)
	r := geom.R(x0, c.box.Y+c.box.H*0.2, x1-x0, float32(n)*small*1.25)
	if c.Boxes.Free(r) {
		c.Boxes.Take(r)
		c.Paragraph(c.key(roleNone, 0), x0, r.Y+small, small, x1-x0, 6, c.Th.Muted)
	}
}
