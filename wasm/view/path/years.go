package path

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// fewest is how many years are shown at least.
const fewest = 12

// Years draws a series over the years into a box: from where it begins to somewhat after it meets its line, up to the
// year that the clock shows; the year in which it gets there is marked. A series that begins at a parameter can be
// dragged there.
func (c *Curve) Years(p *pen.Pen, r *system.Run, box geom.Rect, w Plot) {
	n := r.Years()
	if n < 2 || box.W < 120*p.K || box.H < least*p.K {
		return
	}
	w.Axis = -1
	c.begin(p, r, w)
	xs := c.years[0][:0]
	for i := range n + 1 {
		xs = append(xs, float64(i))
	}
	first := func(v float64) float64 {
		if w.From == "" {
			return 0
		}
		return v
	}
	ys := r.Series(w.Y, append(c.years[1][:0], first(r.Value(w.From))))
	was := r.SeriesBefore(w.Y, append(c.years[2][:0], first(r.Before(w.From))))
	c.years = [3][]float64{xs, ys, was}
	c.xs, c.ys, c.was = xs, ys, was
	if len(c.ys) != n+1 {
		c.end(p)
		return
	}
	before := c.level
	if w.Line != "" && sim.Answered(r.Before(w.Line)) {
		before = r.Before(w.Line)
	}
	window := float64(fewest)
	for _, at := range [2]float64{meets(c.ys, c.level), meets(c.was, before)} {
		if at *= 1.3; !sim.Answered(at) { // as far as it is played: beyond that nothing new is seen, and what was observed is a hair
			at = r.W.Track(r.S).Max()
		}
		window = max(window, at)
	}
	if _, ok := r.Guessed(w.At); ok && r.Shows() { // the guess stays where it was put
		window = max(window, min(r.Sys.Ask.Max, float64(n)))
	}
	window = min(window, float64(n))
	shown := min(n, int(math.Ceil(window))) + 1
	lo, hi := c.reach(c.ys[:shown], c.was[:shown])
	if far := 1.2 * max(size(c.level), size(before)); far > 0 {
		hi = min(hi, far)
	} else if lo < 0 {
		hi = min(hi, -0.8*lo)
	}
	if r.Asked(w.At) { // as far as can be guessed
		window, hi = min(r.Sys.Ask.Max, float64(n)), max(hi, 1.2*size(c.level))
	}
	c.lay(box, 0, window, lo, hi)
	c.grid("", math.NaN())
	t := r.S.T
	if track := r.W.Track(r.S); t >= track.Max() {
		t = float64(n)
	}
	c.cutAt(min(t, window))
	c.lines()
	c.keepOff()
	if !r.Open() {
		c.arrive(before)
	}
	c.start()
	c.guess()
	c.end(p)
}

// meets is when a series first reaches a level, as a fraction of years; NaN for never. It may begin on the level.
func meets(ys []float64, level float64) float64 {
	for i := 1; i < len(ys); i++ {
		if a, z := ys[i-1]-level, ys[i]-level; a < 0 && z >= 0 {
			return float64(i-1) + a/(a-z)
		}
	}
	return math.NaN()
}

// along is the value of a series at a time, on the straight line between two years.
func along(ys []float64, t float64) float64 {
	i := min(int(t), len(ys)-2)
	return ys[i] + (ys[i+1]-ys[i])*(t-float64(i))
}

// cutAt ends the curves at a time, between two years on the straight line.
func (c *Curve) cutAt(t float64) {
	i := int(t)
	if i+1 >= len(c.xs) {
		return
	}
	f := t - float64(i)
	c.xs[i+1] = t
	c.ys[i+1] = c.ys[i] + (c.ys[i+1]-c.ys[i])*f
	c.was[i+1] = c.was[i] + (c.was[i+1]-c.was[i])*f
	c.xs, c.ys, c.was = c.xs[:i+2], c.ys[:i+2], c.was[:i+2]
}

// arrive marks the year in which the series gets to its line, and how far that is from where it did before.
func (c *Curve) arrive(before float64) {
	k, small := c.K, theme.Small*c.K
	if !sim.Answered(c.level) {
		return
	}
	now, was := meets(c.ys, c.level), meets(c.was, before)
	y := c.y(c.level)
	if sim.Answered(was) && c.r.Changed() {
		c.L.Begin(scene.Segments, c.key(roleBefore, 9), c.Th.Faint, 1*k, scene.Dash{})
		c.L.Segment(c.sx.At(was), c.y(before)-5*k, c.sx.At(was), c.y(before)+5*k)
		if sim.Answered(now) {
			c.L.Segment(c.sx.At(was), y, c.sx.At(now), y)
		}
		c.L.End()
	}
	value := c.r.Value(c.w.At)
	at := geom.Point{X: c.box.Right(), Y: y}
	switch {
	case sim.Answered(now):
		if sim.Answered(value) && value <= c.xs[len(c.xs)-1] { // a whole year, where the model counts them so
			now = value
		}
		at = geom.Point{X: c.sx.At(now), Y: c.y(along(c.ys, now))}
		y = at.Y
		c.L.Stroke(c.key(roleMeet, 1), c.Th.Press.Fade(0.7), 1*k, scene.Dash{On: 3 * k, Off: 3 * k}, at.X, y, at.X, c.box.Bottom())
		c.Boxes.Take(geom.R(at.X-2*k, y-6*k, 4*k, c.box.Bottom()-y))
		c.ring(at.X, y, 5*k, c.Th.Press)
	case sim.Answered(value) && value <= c.sx.Hi:
		return // the clock has not come so far
	}
	c.Text(c.r.Sys.None[c.Lang])
	c.Val = c.Val[:0]
	if sim.Answered(value) {
		c.Val = c.r.AppendValue(c.Val, c.w.At, value)
		c.Txt = append(append(append(c.Txt[:0], c.r.Label(c.w.At)...), ' '), c.Val...)
	}
	wide := c.box.W * 0.6
	n := c.Lines(small, wide, 3)
	w, h := min(c.Width(small), wide), small*1.25*float32(n)+2*k
	room, ok := geom.R(c.box.Right()-w, y-h-5*k, w, h), !sim.Answered(now) // at the line's right end, above or below
	if ok && (room.Y < c.box.Y || !c.Boxes.Free(room)) {
		room.Y = y + 5*k
		ok = room.Bottom() < c.box.Bottom() && c.Boxes.Free(room)
	}
	if ok {
		c.Boxes.Take(room)
	} else if room, ok = c.Boxes.Fit(geom.Point{X: at.X, Y: y}, w, h, 9*k, c.box); !ok {
		return
	}
	c.Paragraph(c.key(roleMeet, 2), room.X, room.Y+small, small, room.W+1, 3, c.Th.Ink)
	t := c.L.Target(room, scene.Ref{Card: uint32(c.r.Card(c.w.At))})
	c.Text(c.r.Label(c.w.At))
	c.Note(2, scene.Item, t)
}

// start is the handle of the parameter that the series begins at.
func (c *Curve) start() {
	i := c.r.Sys.Param(c.w.From)
	if i < 0 {
		return
	}
	x := &c.r.Sys.Params[i]
	at := geom.Point{X: c.box.X, Y: c.y(c.r.Now[i])}
	c.L.Handle(Grip(&c.Pen, c.key(roleHandle, 0), at, true, true, c.r.Now[i] > x.Min.Float(), c.r.Now[i] < x.Max.Float()), scene.Handle{Param: uint8(i),
		A: geom.Point{X: at.X, Y: c.y(x.Min.Float())}, B: geom.Point{X: at.X, Y: c.y(x.Max.Float())}, Lo: x.Min.Float(), Hi: x.Max.Float()})
}

// appendYears appends a number of years with its unit.
func appendYears(dst []byte, p *pen.Pen, v float64) []byte {
	return system.AppendMeasure(dst, p.W.Data, p.Lang, v, data.Years, 0)
}
