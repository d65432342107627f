package path

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// guess draws the reader's guess where the curve shows what it is about: on its axis, as its height over the axis, or as
// the year in which it gets to its line. It can be dragged until it stands; then it stays, open and dashed.
func (c *Curve) guess() {
	at, from, to, foot, ok := c.guessed()
	if !ok {
		return
	}
	r, of := c.r, &c.r.Sys.Ask
	key := pen.Key(pen.RoleGuess, 1+c.w.Who, 0)
	c.L.Stroke(key+2, c.Th.Ink, 1.2*c.K, scene.Dash{On: 4 * c.K, Off: 3 * c.K}, at.X, at.Y, foot.X, foot.Y)
	if !r.Open() {
		c.L.Dot(key, at, 6.5*c.K, c.Th.Ink, 1.6*c.K)
		return
	}
	c.L.Handle(about.Grip(&c.Pen, key, at, c.Th.Ink), scene.Handle{Param: scene.OfGuess, A: from, B: to, Lo: of.Min, Hi: of.Max})
}

// guessed is where the guess stands, from where to where it goes, and where its line ends; false where there is none.
func (c *Curve) guessed() (at, from, to, foot geom.Point, ok bool) {
	r, b := c.r, c.box
	if !r.Shows() {
		return
	}
	of := &r.Sys.Ask
	place := func(x, y float32) geom.Point { return geom.Point{X: x, Y: y} }
	axis := ""
	if c.w.Axis >= 0 {
		axis = r.Sys.Params[c.w.Axis].ID
	}
	if v, ok := r.Guessed(axis); ok {
		x := func(v float64) float32 { return c.sx.At(geom.Clamp(v, c.sx.Lo, c.sx.Hi)) }
		at, from, to, foot = place(x(v), b.Y), place(x(of.Min), b.Y), place(x(of.Max), b.Y), place(x(v), b.Bottom())
		if y := r.At(c.w.Axis, r.Result(c.w.Y), v); sim.Answered(y) {
			at.Y = c.y(y)
		}
	} else if v, ok := r.Guessed(c.w.Y); ok && c.w.Axis >= 0 {
		x := c.sx.At(r.Now[c.w.Axis])
		at, from, to, foot = place(x, c.y(v)), place(x, c.y(of.Min)), place(x, c.y(of.Max)), place(b.Right(), c.y(v))
	} else if v, ok := r.Guessed(c.w.At); ok && c.w.Axis < 0 {
		y := c.y(c.level)
		at, from, to, foot = place(c.sx.At(min(v, c.sx.Hi)), y), place(c.sx.At(of.Min), y), place(c.sx.At(of.Max), y), place(c.sx.At(min(v, c.sx.Hi)), b.Bottom())
	} else {
		return at, from, to, foot, false
	}
	return at, from, to, foot, true
}
