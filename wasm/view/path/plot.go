package path

import (
	"math"
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// Plot says what a curve shows. Names are those of the model; an empty one leaves its part out.
type Plot struct {
	Y      string  // a result over the parameter Axis, or a series over the years
	Line   string  // a level that it is held against: a name or a number
	At     string  // what the model says of the place where they meet
	From   string  // where a series stands before its first year; nought without a name
	Axis   int     // of the parameters; Years sets it to -1
	Low    float64 // the scale goes no further than Low and High; where both are 0, as far as the curve needs
	High   float64
	Fixed  bool   // the scale goes from Low to High, whatever the curve does
	Filled bool   // what is below the curve is hatched
	Who    uint32 // tells two curves of one picture apart, from 0 to 7
}

// Told is the plot that a system's row asks for: the curve over the axis, or with years its series over them. What a row
// with a series says of a line is about the series.
func Told(r *system.Run, years bool) Plot {
	x := r.Sys
	w := Plot{Y: x.Told("y"), Line: x.Told("line"), At: x.Told("at"), From: x.Told("from"), Axis: x.Axis}
	if years {
		w.Y = x.Told("series")
	} else if x.Told("series") != "" {
		w.Line, w.At, w.From = "", "", ""
		return w
	}
	w.Low, w.High = number(x.Told("low")), number(x.Told("high"))
	return w
}

// number reads a number of a row; 0 for none.
func number(s string) float64 {
	if s == "" { // an error would be an allocation
		return 0
	}
	v, _ := strconv.ParseFloat(s, 64)
	return v
}

// Curve draws plots. It owns its scratch; the zero value is ready. The pen is held by value while one is drawn.
type Curve struct {
	pen.Pen
	r      *system.Run
	w      Plot
	box    geom.Rect // of the curve alone
	sx, sy layout.Scale
	level  float64 // of the line; NaN without one
	low    bool    // no room for the name of the scale below

	xs, ys, was []float64 // as drawn: of what follows
	over, first system.Swept
	years       [3][]float64
	ticks       []layout.Tick
	quads       []layout.Quad
}

// steps is how finely a curve over a parameter is drawn; each step of a model with years is a run through all of them.
const (
	steps      = 160
	yearsSteps = 71
)

// sweep computes the curves over a parameter.
func (c *Curve) sweep(result int) {
	r, axis, n := c.r, c.w.Axis, steps
	if r.Years() > 0 {
		n = yearsSteps
	}
	c.over.Sweep(r, axis, result, n, false)
	c.first.Sweep(r, axis, result, n, true)
	c.xs, c.ys, c.was = c.over.Xs, c.over.Ys, c.first.Ys
}

// A box lower than least, in pixels, holds no plot, and one lower than named has no name under its scale.
const least, named = 80, 100

// Draw draws a plot into a box: curve, scales, names, the point as it stands as a handle, the result as a bar. It sets
// no heading. Too small a box stays empty.
func (c *Curve) Draw(p *pen.Pen, r *system.Run, box geom.Rect, w Plot) {
	result := r.Result(w.Y)
	if w.Axis >= len(r.Sys.Params) || result < 0 || box.W < 120*p.K || box.H < least*p.K {
		return
	}
	c.begin(p, r, w)
	x := &r.Sys.Params[w.Axis]
	c.sweep(result)
	lo, hi := c.reach(c.ys, c.was)
	if !w.Fixed && w.Low == 0 && w.High == 0 {
		far := 3 * max(size(r.At(w.Axis, result, r.Then[w.Axis])), size(r.Before(w.Y)), size(c.level))
		if far > 0 {
			lo, hi = max(lo, -far), min(hi, far)
		}
	}
	if k := &r.Sys.Ask; r.Asked(w.Y) { // what can be guessed
		lo, hi = min(0, k.Min), k.Max
	}
	c.lay(box, x.Min.Float(), x.Max.Float(), lo, hi)
	now := r.Now[w.Axis]
	if r.Asked(x.ID) {
		now, _ = r.Guessed(x.ID)
	}
	c.grid(x.ID, now)
	c.lines()
	c.bar()
	c.keepOff()
	c.meet()
	c.words()
	c.handle()
	c.guess()
	c.end(p)
}

// begin takes up what is drawn.
func (c *Curve) begin(p *pen.Pen, r *system.Run, w Plot) {
	c.Pen, c.r, c.w = *p, r, w
	c.level = c.number(w.Line)
}

// end gives the pen back.
func (c *Curve) end(p *pen.Pen) { *p, c.Pen = c.Pen, pen.Pen{} }

// number is a name of the model or a number as it is written.
func (c *Curve) number(s string) float64 {
	if s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] == '-') {
		return number(s)
	}
	return c.r.Value(s)
}

// size is how far from nought a number is; 0 without an answer.
func size(v float64) float64 {
	switch {
	case !sim.Answered(v):
		return 0
	case v < 0:
		return -v
	}
	return v
}

// reach is how far curves and line go, and nought.
func (c *Curve) reach(curves ...[]float64) (lo, hi float64) {
	if sim.Answered(c.level) {
		lo, hi = min(lo, c.level), max(hi, c.level)
	}
	for _, ys := range curves {
		for _, v := range ys {
			if sim.Answered(v) {
				lo, hi = min(lo, v), max(hi, v)
			}
		}
	}
	return lo, hi
}

// lay makes room for scales and names and sets the scales.
func (c *Curve) lay(box geom.Rect, x0, x1, lo, hi float64) {
	w, k, small := &c.w, c.K, theme.Small*c.K
	if c.r.Open() && (w.Low != 0 || w.High != 0) {
		lo, hi = w.Low, w.High
	}
	if w.Low != 0 || w.High != 0 {
		lo, hi = max(lo, w.Low), min(hi, w.High)
	}
	if w.Fixed {
		lo, hi = w.Low, w.High
	}
	if hi <= lo {
		hi = lo + 1
	}
	left, right := 54*k, 88*k
	if c.Narrow() {
		left, right = 46*k, 74*k
	}
	under := small * 3.1
	if c.w.Axis < 0 { // years have no bar beside them and no name under them
		right, under = 26*k, small*1.8
	}
	if c.low = box.H < named*k; c.low {
		under = small * 1.8
	}
	c.box = box.Trim(left, small*2.2, right, under)
	c.sx = layout.Scale{Lo: x0, Hi: x1, From: c.box.X, To: c.box.Right()}
	c.sy = layout.Scale{Lo: lo, Hi: hi, From: c.box.Bottom(), To: c.box.Y}
}

// Box is where the curve of the last plot stands, without scales and names.
func (c *Curve) Box() geom.Rect { return c.box }

// Shows is the name of what the last plot shows.
func (c *Curve) Shows() string { return c.w.Y }

// Empty reports whether nothing was drawn yet.
func (c *Curve) Empty() bool { return c.box.W <= 0 }

// Place is where a value of the last plot stands over a value of its axis; outside the scale, at its edge.
func (c *Curve) Place(x, v float64) geom.Point {
	return geom.Point{X: c.sx.At(geom.Clamp(x, c.sx.Lo, c.sx.Hi)), Y: c.y(v)}
}

// y is the place of a value, at the edge for one outside the scale.
func (c *Curve) y(v float64) float32 { return c.sy.At(geom.Clamp(v, c.sy.Lo, c.sy.Hi)) }

// key names a mark of this plot.
func (c *Curve) key(role uint8, n int) scene.Key { return pen.Key(role, c.w.Who, n) }

// grid draws both scales with their names. The value at hand stands on the scale below, and no tick under it.
func (c *Curve) grid(name string, now float64) {
	k, small, b := c.K, theme.Small*c.K, c.box
	c.ticks = ticks(c.ticks[:0], c.sy.Lo, c.sy.Hi, b.H, 44*k)
	c.L.Begin(scene.Segments, c.key(pen.RoleTick, 1), c.Th.Grid, 1, scene.Dash{})
	for _, t := range c.ticks {
		c.L.Segment(b.X, c.sy.At(t.V), b.Right(), c.sy.At(t.V))
	}
	c.L.End()
	for i, t := range c.ticks {
		if c.unknown() {
			continue
		}
		c.Txt = c.tick(c.Txt[:0], c.w.Y, t.V)
		c.Fit(small, b.X-6*k)
		c.Put(c.key(pen.RoleTickLabel, 100+i), b.X-6*k, c.sy.At(t.V)+small*0.36, small, c.Th.Muted, scene.End)
	}
	c.L.Solid(c.key(pen.RoleTick, 0), c.Th.Axis, 1, b.X, c.y(0), b.Right(), c.y(0))

	under := geom.R(0, 0, 0, 0)
	base := b.Bottom() + small*1.35
	if sim.Answered(now) {
		c.Txt = c.value(c.Txt[:0], name, now)
		w := c.Width(small)
		x := geom.Clamp(c.sx.At(now), b.X+w/2, b.Right()-w/2)
		under = geom.R(x-w/2-8*k, 0, w+16*k, 1)
		c.Put(c.key(roleNow, 0), x, base, small, c.Th.Press, scene.Middle)
		if i := c.r.Sys.Param(name); i >= 0 {
			t := c.L.Target(geom.R(x-w/2, base-small, w, small*1.3), scene.Ref{Card: uint32(c.r.Card(name))})
			c.Val = append(c.Val[:0], c.Txt...)
			c.Text(c.r.Label(name))
			c.Note(2, scene.Item, t)
		}
	}
	c.ticks = ticks(c.ticks[:0], c.sx.Lo, c.sx.Hi, b.W, 62*k)
	free := b.X - b.W
	for i, t := range c.ticks {
		c.Txt = c.tick(c.Txt[:0], name, t.V)
		w, x := c.Width(small), c.sx.At(t.V)
		at := geom.Clamp(x, b.X-20*k+w/2, b.Right()+20*k-w/2)
		if at-w/2 < free || geom.R(at-w/2, 0, w, 1).Overlaps(under) {
			continue
		}
		free = at + w/2 + 4*k
		c.L.Solid(0, c.Th.Axis, 1, x, b.Bottom(), x, b.Bottom()+3*k)
		c.Put(c.key(pen.RoleTickLabel, i), at, base, small, c.Th.Muted, scene.Middle)
	}
	if !c.low {
		c.Text(c.r.Label(name))
		c.Fit(small, b.W)
		c.Put(c.key(roleName, 0), b.Right(), b.Bottom()+small*2.75, small, c.Th.Muted, scene.End)
	}
	c.Text(c.r.Label(c.w.Y))
	c.Fit(small, b.Right()-b.X+40*k)
	c.Put(c.key(roleName, 1), b.X-46*k, b.Y-small*1.1, small, c.Th.Ink, scene.Start)
}

// unknown reports whether how far the curve goes is not to be told yet: its scale has no numbers.
func (c *Curve) unknown() bool {
	return c.r.Open() && c.w.Axis >= 0 && c.w.Low == 0 && c.w.High == 0 && !c.r.Asked(c.w.Y)
}

// value appends a value of the scale below: of a parameter, or a number of years.
func (c *Curve) value(dst []byte, name string, v float64) []byte {
	if name == "" {
		return appendYears(dst, &c.Pen, v)
	}
	return c.r.AppendValue(dst, name, v)
}

// tick is value for a scale: money and points without their long words.
func (c *Curve) tick(dst []byte, name string, v float64) []byte {
	switch u, exp := c.r.Unit(name); {
	case name == "":
	case u == data.CNY || u == data.USD:
		return AppendAmount(dst, &c.Pen, v*math.Pow10(int(exp)))
	case u == data.PP:
		return system.AppendMeasure(dst, c.W.Data, c.Lang, v, data.Index, 0)
	}
	return c.value(dst, name, v)
}

// AppendAmount appends an amount of money for a scale, without its currency: 250bn, 2500亿.
func AppendAmount(dst []byte, p *pen.Pen, v float64) []byte {
	if v == 0 {
		return append(dst, '0')
	}
	if math.Abs(v) < 1e4 {
		return system.AppendMeasure(dst, p.W.Data, p.Lang, v, data.Index, 0)
	}
	return locale.AppendScaled(dst, p.Lang, v)
}

// ticks appends the ticks of a scale that may begin below nought, all of one step.
func ticks(dst []layout.Tick, lo, hi float64, length, gap float32) []layout.Tick {
	m := max(hi, -lo)
	from := len(dst)
	dst = layout.AppendTicks(dst, m, length*float32(m/(hi-lo)), gap)
	dst = dst[:from+len(layout.Settled(dst[from:]))]
	n := from
	end := len(dst)
	for i := from; i < end; i++ {
		t := dst[i]
		if t.V > 0 && -t.V >= lo-1e-9 {
			dst = append(dst, layout.Tick{V: -t.V, Strength: t.Strength})
		}
		if t.V >= lo-1e-9 && t.V <= hi+1e-9 {
			dst[n] = t
			n++
		}
	}
	return append(dst[:n], dst[end:]...)
}
