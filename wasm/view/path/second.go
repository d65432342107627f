package path

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/theme"
)

// band is the parameter that the plot's band is about, and its ends; ok is false without one.
func (c *Curve) band() (i int, ends [2]float64, ok bool) {
	if i = c.r.Sys.Param(c.w.Band); i < 0 || i == c.w.Axis || c.r.Open() {
		return i, ends, false
	}
	p := &c.r.Sys.Params[i]
	return i, [2]float64{p.Low.Float(), p.High.Float()}, p.High.Ok
}

// sweepBand computes the second result with the band's parameter at either end.
func (c *Curve) sweepBand(y2, n int) {
	i, ends, ok := c.band()
	if !ok {
		return
	}
	now := c.r.Now[i]
	for j := range ends {
		c.r.Now[i] = ends[j]
		c.ends[j].Sweep(c.r, c.w.Axis, y2, n, false)
	}
	c.r.Now[i] = now
}

// end2 is the second result at an end of the band; nothing where the parameter stands there, or without a band.
func (c *Curve) end2(j int) []float64 {
	if i, ends, ok := c.band(); ok && ends[j] != c.r.Now[i] {
		return c.ends[j].Ys
	}
	return nil
}

// over2 fills what the first result has above the second: where the lines have crossed, a wedge opens. The ends of the
// band are thin lines.
func (c *Curve) over2() {
	if len(c.ys2) != len(c.ys) {
		return
	}
	c.L.Begin(scene.Area, c.key(roleSecond, 4), c.Th.Press.Fade(0.14), 0, scene.Dash{})
	for i := range c.ys2 {
		a, z := c.ys[i], c.ys2[i]
		if !sim.Answered(a) || !sim.Answered(z) {
			continue
		}
		c.L.Span(c.sx.At(c.xs[i]), c.y(max(a, z)), c.y(z))
	}
	c.L.End()
	for j := range c.ends {
		c.line(c.end2(j), c.key(roleSecond, 16+16*j), c.Th.Muted, 1*c.K, false)
	}
}

// second names the second curve with what it comes to, where it ends, marks it above the point at hand, and says by which
// value of its parameter either end of the band is.
func (c *Curve) second() {
	n, k, w := len(c.ys2), c.K, &c.w
	if n == 0 || !sim.Answered(c.ys2[n-1]) {
		return
	}
	now := c.r.Value(w.Y2)
	c.Val = c.r.AppendValue(c.Val[:0], w.Y2, now)
	c.Txt = append(append(append(c.Txt[:0], c.r.Label(w.Y2)...), ' '), c.Val...)
	if r, ok := c.ended(c.ys2[n-1], c.Th.Ink, 3); ok {
		t := c.L.Target(r, scene.Ref{Card: uint32(c.r.Card(w.Y2))})
		c.Txt = append(c.Txt[:0], c.r.Label(w.Y2)...)
		c.Note(2, scene.Item, t)
	}
	if x := c.sx.At(c.r.Now[w.Axis]); sim.Answered(now) && now >= c.sy.Lo && now <= c.sy.Hi {
		c.L.Dot(0, geom.Point{X: x, Y: c.y(now)}, 4*k, c.Th.Ink, 0)
	}
	_, ends, _ := c.band()
	for j := range ends {
		ys := c.end2(j)
		if len(ys) != n || ys[n-1] < c.sy.Lo || ys[n-1] > c.sy.Hi {
			continue
		}
		c.Txt = append(append(c.Txt[:0], c.r.Label(w.Band)...), ' ')
		c.Txt = c.r.AppendValue(c.Txt, w.Band, ends[j])
		c.Boxes.Take(geom.R(c.box.X, c.y(ys[n-1])-2*k, c.box.W, 4*k))
		if r, ok := c.ended(ys[n-1], c.Th.Muted, 4+j); ok {
			c.L.Target(r, scene.Ref{Card: uint32(c.r.Card(w.Band))})
		}
	}
}

// ended sets Txt at the right end of a curve that ends at v: below it or above, as near as the other curves let. It
// returns the place.
func (c *Curve) ended(v float64, col scene.Color, n int) (geom.Rect, bool) {
	small := theme.Small * c.K
	c.Fit(small, c.box.W-8*c.K)
	w, end := c.Width(small), c.y(v)
	for i := range 10 {
		y := end + small*(1.4+0.6*float32(i/2))
		if i%2 == 1 {
			y = end - small*(0.5+0.6*float32(i/2))
		}
		r := geom.R(c.box.Right()-4*c.K-w, y-small, w, small*1.2)
		if r.Y > c.box.Y-small && r.Bottom() < c.box.Bottom() && c.Boxes.Free(r) {
			c.Boxes.Take(r)
			c.Put(c.key(roleName, n), r.Right(), y, small, col, scene.End)
			return r, true
		}
	}
	return geom.Rect{}, false
}
