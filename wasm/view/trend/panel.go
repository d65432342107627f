package trend

import (
	"math"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// field is a panel being drawn: a box over time.
type field struct {
	pen.Pen
	r      *system.Run
	who    int // place among the panels
	box    geom.Rect
	sx, sy layout.Scale
	ticks  []layout.Tick
	cuts   []step // that the picture points at
	quiet  bool   // a joint panel: lines are named where they end, and only there
}

// way is a path ahead: a value, another one, and the years between.
type way struct{ from, to, years float64 }

// ways is where the model goes from the first figure of the articles, as the sliders stand and before they moved.
func ways(r *system.Run) (now, was way, ok bool) {
	from, rest, _ := strings.Cut(r.Sys.Told("ahead"), "|")
	to, years, ok := strings.Cut(rest, "|")
	if !ok {
		return now, was, false
	}
	return way{r.Value(from), r.Value(to), r.Value(years)}, way{r.Before(from), r.Before(to), r.Before(years)}, true
}

// panels draws what was observed, one above the other on the same time.
func (b *Builder) panels(p *pen.Pen, r *system.Run, box geom.Rect) {
	n := len(b.seen.runs)
	if n == 0 {
		return
	}
	from, to := float64(b.seen.since), float64(b.seen.since)
	for i := range b.seen.runs {
		for _, x := range b.seen.runs[i].points {
			to = max(to, x.t)
		}
	}
	now, was, ahead := ways(r)
	pointed := r.W.Pointed(r.S)
	ahead = ahead && !pointed
	b.field.cuts = b.field.cuts[:0]
	if pointed {
		b.field.steps(r)
	}
	parts, cuts := [2]float32{0.56, 0.44}, len(b.field.cuts) > 0
	switch {
	case cuts && n > 1:
		parts = [2]float32{0.34, 0.28}
	case cuts:
		parts[0] = 0.6
	case n == 1:
		parts[0] = 1
	}
	if ahead && len(b.seen.said) > 0 {
		to = max(to, b.seen.said[0].t+4*now.years, b.seen.said[0].t+4*was.years)
	}
	y := box.Y
	if f := &b.field; cuts { // first of all, with the most room
		h := box.H * (1 - parts[0] - parts[1]*float32(min(n-1, 1)))
		f.Pen, f.r, f.who = *p, r, n
		f.sx = layout.Scale{Lo: from - 0.7, Hi: to + 0.7}
		f.drop(geom.R(box.X, y, box.W, h))
		*p, f.Pen = f.Pen, pen.Pen{}
		y += h
	}
	if small := theme.Small * p.K; n > 1 && !cuts && box.H*parts[1]-small*4.1 < 14*p.K { // only told of
		n, parts[0] = 1, 1
	}
	for i := range b.seen.runs {
		if i >= n {
			b.field.Pen, b.field.r = *p, r
			b.field.told(&b.seen.runs[i])
			*p, b.field.Pen = b.field.Pen, pen.Pen{}
			continue
		}
		h, end := box.H*parts[min(i, 1)], i == n-1
		f := &b.field
		f.Pen, f.r, f.who = *p, r, i
		f.lay(&b.seen.runs[i], geom.R(box.X, y, box.W, h), from-0.7, to+0.7, end)
		y += h
		if i == 0 {
			f.rest(b.seen.said, now)
		}
		f.grid(&b.seen.runs[i], end)
		f.ranks(&b.seen.runs[i])
		if i == 0 && ahead {
			f.ahead(b.seen.said, now, was)
		}
		if i == 0 && !pointed {
			f.level()
		}
		if b.seen.runs[i].bars {
			f.bars(&b.seen.runs[i])
		} else {
			f.line(&b.seen.runs[i])
		}
		if i == 0 {
			f.said(b.seen.said)
		}
		*p, f.Pen = f.Pen, pen.Pen{}
	}
}

func abs(v float32) float32 { return max(v, -v) }

// lay sets the scales of a panel for what was observed.
func (f *field) lay(x *series, box geom.Rect, t0, t1 float64, last bool) {
	lo, hi := 0.0, 0.0
	for _, a := range x.points {
		lo, hi = min(lo, a.v), max(hi, a.v)
	}
	f.sx = layout.Scale{Lo: t0, Hi: t1}
	f.box = f.frame(box, last)
	f.sy = layout.Scale{Lo: lo, Hi: hi * 1.08, From: f.box.Bottom(), To: f.box.Y}
}

// frame is the field inside a panel, with room for its scale, its name and what stands at its right edge; the scale of
// time is laid over it.
func (f *field) frame(box geom.Rect, last bool) geom.Rect {
	k, small := f.K, theme.Small*f.K
	left, right, under := 54*k, 76*k, float32(8*k)
	if f.Narrow() {
		left, right = 46*k, 74*k
	}
	if last {
		under = small * 1.9
	}
	in := box.Trim(left, small*2.2, right, under)
	f.sx.From, f.sx.To = in.X, in.Right()
	return in
}

// rest makes the scale of the first panel reach what the articles and the model say.
func (f *field) rest(all []said, now way) {
	for _, x := range all {
		f.sy.Hi = max(f.sy.Hi, x.v*1.08)
	}
	if sim.Answered(now.to) {
		f.sy.Hi = max(f.sy.Hi, now.from*1.05, min(now.to*1.05, 100))
	}
	if v := f.r.Value(f.r.Sys.Told("level")); sim.Answered(v) {
		f.sy.Lo, f.sy.Hi = min(f.sy.Lo, max(v, -60)), max(f.sy.Hi, min(v*1.05, 120))
	}
}

func (f *field) key(role uint8, n int) scene.Key { return pen.Key(role, 64+uint32(f.who), n) }

// y is the place of a value, at the edge for one outside the scale.
func (f *field) y(v float64) float32 { return f.sy.At(geom.Clamp(v, f.sy.Lo, f.sy.Hi)) }

// measure appends a value of the panel with its unit.
func (f *field) measure(dst []byte, x *series, v float64) []byte {
	return about.AppendObserved(dst, &f.Pen, v, x.unit)
}

// grid draws the scales of a panel and what it shows; years stand under the last one.
func (f *field) grid(x *series, last bool) {
	k, small, b := f.K, theme.Small*f.K, f.box
	f.ticks = layout.Settled(layout.AppendTicks(f.ticks[:0], f.sy.Hi, b.H*float32(f.sy.Hi/(f.sy.Hi-f.sy.Lo)), 34*k))
	f.L.Begin(scene.Segments, f.key(pen.RoleTick, 1), f.Th.Grid, 1, scene.Dash{})
	for _, t := range f.ticks {
		f.L.Segment(b.X, f.sy.At(t.V), b.Right(), f.sy.At(t.V))
	}
	f.L.End()
	for i, t := range f.ticks {
		if x.unit == data.CNYm || x.unit == data.USDm {
			f.Txt = path.AppendAmount(f.Txt[:0], &f.Pen, t.V*1e6)
		} else {
			f.Txt = f.measure(f.Txt[:0], x, t.V)
		}
		f.Put(f.key(pen.RoleTickLabel, i), b.X-6*k, f.sy.At(t.V)+small*0.36, small, f.Th.Muted, scene.End)
	}
	f.L.Solid(f.key(pen.RoleTick, 0), f.Th.Axis, 1, b.X, f.y(0), b.Right(), f.y(0))
	f.title(x)
	f.Fit(small, b.W+60*k)
	f.Put(f.key(roleName, 0), b.X-46*k, b.Y-small*1.1, small, f.Th.Ink, scene.Start)
	f.Say(2, scene.Item, 0)
	if last {
		f.time(b)
	}
}

// time names the years under a field.
func (f *field) time(b geom.Rect) {
	k, small := f.K, theme.Small*f.K
	step := max(1, int(math.Ceil(float64(44*k)/float64(f.sx.At(4)-f.sx.At(0)))))
	for y := int(math.Ceil(f.sx.Lo / 4)); float64(y*4) <= f.sx.Hi; y++ {
		if y%step != 0 {
			continue
		}
		at := f.sx.At(float64(y * 4))
		f.L.Solid(0, f.Th.Axis, 1, at, b.Bottom(), at, b.Bottom()+3*k)
		f.Txt = strconv.AppendInt(f.Txt[:0], int64(y), 10)
		f.Put(f.key(pen.RolePeriod, y), max(at, b.X+f.Width(small)/2-20*k), b.Bottom()+small*1.35, small, f.Th.Muted, scene.Middle)
	}
}

// tell adds a figure to the outline under its period.
func (f *field) tell(x *series, a *point, t scene.Target) {
	f.Val = f.measure(f.Val[:0], x, a.v)
	o := f.W.Data.Obs(a.id)
	f.Txt = locale.AppendPeriod(f.Txt[:0], f.Lang, o.Period, o.Frequency)
	f.Note(3, scene.Item, t)
}

// told adds a panel to the outline for which a low stage has no room.
func (f *field) told(x *series) {
	f.title(x)
	f.Say(2, scene.Item, 0)
	for i := range x.points {
		f.tell(x, &x.points[i], f.L.Like(scene.Ref{Obs: uint32(x.points[i].id)}))
	}
}

// number sets a figure beside its point, which is half wide; not where all the room is far from it, at other points.
func (f *field) number(x *series, a *point, n int, half float32) {
	k, small := f.K, theme.Small*f.K
	f.Txt = f.measure(f.Txt[:0], x, a.v)
	at := geom.Point{X: f.sx.At(a.t), Y: f.y(a.v)}
	w := f.Width(small)
	bounds := geom.R(f.box.X, f.box.Y-small, f.box.W+40*k, f.box.H+small)
	room, ok := f.Boxes.FitBy(1, at, w, small*1.2, half+7*k, bounds)
	if !ok {
		return
	}
	f.Put(f.key(roleValue, n), room.X, room.Y+small, small, f.Th.Ink, scene.Start)
	f.L.Target(room, scene.Ref{Obs: uint32(a.id)})
}

// line joins the points of a rate: what was printed is a full dot, what was worked out an open one. Where periods are
// missing between, the line is dashed; where the base changes, there is none.
func (f *field) line(x *series) {
	k, col := f.K, f.Color(x.who)
	low := 0
	for i := range x.points {
		a := &x.points[i]
		if a.v < x.points[low].v {
			low = i
		}
		at := geom.Point{X: f.sx.At(a.t), Y: f.y(a.v)}
		f.Boxes.Take(geom.R(at.X-3*k, at.Y-3*k, 6*k, 6*k))
		if i == 0 {
			continue
		}
		z := &x.points[i-1]
		if x.torn(z.t, a.t) {
			r := geom.R((f.sx.At(z.t)+at.X)/2-4*k, min(at.Y, f.y(z.v))-10*k, 8*k, abs(at.Y-f.y(z.v))+20*k)
			f.Zigzag(r.X+4*k, r.Y, min(r.Bottom(), f.box.Bottom()), 1) // no further than its figures go
			f.Boxes.Take(r)
			continue
		}
		dash := scene.Dash{}
		if a.t-z.t > max(a.step, z.step)+0.1 {
			dash = scene.Dash{On: 3 * k, Off: 3 * k}
		}
		f.L.Begin(scene.Line, f.key(roleLine, i), col, 1.6*k, dash)
		f.L.Point(f.sx.At(z.t), f.y(z.v))
		f.L.Point(at.X, at.Y)
		f.L.End()
		for n := range 6 { // no words on the line
			g := float32(n) / 5
			f.Boxes.Take(geom.R(geom.Mix(f.sx.At(z.t), at.X, g)-2*k, geom.Mix(f.y(z.v), at.Y, g)-3*k, 4*k, 6*k))
		}
	}
	for i := range x.points {
		a := &x.points[i]
		at := geom.Point{X: f.sx.At(a.t), Y: f.y(a.v)}
		if points(f.r, a.id) {
			f.ring(i, at)
		}
		size := 3.2 * k
		if f.quiet {
			size = 2.4 * k
		}
		f.L.Dot(f.key(rolePoint, i), at, size, col, 0)
		if !a.single {
			f.L.Dot(0, at, size*0.56, f.Th.Paper, 0)
		}
		t := f.L.Target(geom.R(at.X-4*k, at.Y-4*k, 8*k, 8*k), scene.Ref{Obs: uint32(a.id)})
		f.tell(x, a, t)
	}
	last := len(x.points) - 1
	if f.quiet {
		return
	}
	for i := range x.points {
		if points(f.r, x.points[i].id) && i != last && i != 0 && i != low {
			f.number(x, &x.points[i], i, 0)
		}
	}
	for n, i := range [3]int{last, 0, low} {
		if i >= 0 && (n == 0 || i != last) && (n < 2 || i != 0) {
			f.number(x, &x.points[i], i, 0)
		}
	}
}

// bars stands amounts on the ground.
func (f *field) bars(x *series) {
	col := f.Color(x.who)
	wide := (f.sx.At(1) - f.sx.At(0)) * 0.7
	for i := range x.points {
		a := &x.points[i]
		y0, y1 := f.y(0), f.y(a.v)
		r := geom.R(f.sx.At(a.t)-wide/2, min(y0, y1), wide, max(y0, y1)-min(y0, y1))
		f.L.Rect(f.key(roleBar, i), r, col, 0)
		f.Boxes.Take(r)
		t := f.L.Target(r, scene.Ref{Obs: uint32(a.id)})
		f.tell(x, a, t)
	}
	for i := range x.points {
		if i > 0 && x.torn(x.points[i-1].t, x.points[i].t) {
			f.Zigzag((f.sx.At(x.points[i-1].t)+f.sx.At(x.points[i].t))/2, f.box.Y, f.box.Bottom(), 1)
		}
	}
	if n := len(x.points) - 1; n >= 0 {
		f.number(x, &x.points[n], n, wide/2)
	}
}

// ranks shades periods of which only a rank is known.
func (f *field) ranks(x *series) {
	k, small := f.K, theme.Small*f.K
	for i := range x.ranks {
		a := &x.ranks[i]
		r := geom.R(f.sx.At(a.t-a.step), f.box.Y, f.sx.At(a.t)-f.sx.At(a.t-a.step), f.box.H)
		f.L.Rect(f.key(roleRank, i), r, f.Th.Wash, 0)
		f.Txt = system.AppendMeasure(f.Txt[:0], f.W.Data, f.Lang, float64(a.rank), data.Rank, 0)
		f.Put(f.key(roleRank, 64+i), r.X+r.W/2, f.box.Bottom()-5*k, small, f.Th.Muted, scene.Middle)
		f.Boxes.Take(geom.R(r.X, f.box.Bottom()-small*1.4, r.W, small*1.4))
		t := f.L.Target(geom.R(r.X, f.box.Bottom()-small*1.6, r.W, small*1.6), scene.Ref{Obs: uint32(a.id)})
		f.Val = append(f.Val[:0], f.Txt...)
		o := f.W.Data.Obs(a.id)
		f.Txt = locale.AppendPeriod(f.Txt[:0], f.Lang, o.Period, o.Frequency)
		f.Note(3, scene.Item, t)
	}
}

// said sets the figures of the articles where their time is, as open squares: they measure something else.
func (f *field) said(all []said) {
	k, small := f.K, theme.Small*f.K
	for i := range all {
		x := &all[i]
		at := geom.Point{X: f.sx.At(x.t), Y: f.y(x.v)}
		r := geom.R(at.X-4*k, at.Y-4*k, 8*k, 8*k)
		f.L.Rect(0, r, f.Th.Paper, 0)
		f.L.Edge(f.key(roleSaid, i), r, f.Th.Ink, 0, 1.6*k, scene.Dash{})
		f.Boxes.Take(r)
	}
	for i := range all {
		x := &all[i]
		f.Txt = system.AppendMeasure(f.Txt[:0], f.W.Data, f.Lang, x.v, data.Pct, 0)
		f.Val = append(f.Val[:0], f.Txt...)
		if i == 0 {
			f.Txt = append(append(f.Txt, ' '), f.W.Data.Word(f.Lang, "trend.other")...)
		}
		w := f.Width(small)
		room, ok := f.Boxes.Fit(geom.Point{X: f.sx.At(x.t), Y: f.y(x.v)}, w, small*1.2, 7*k, geom.R(f.box.X, f.box.Y-small, f.box.W+60*k, f.box.H+small))
		if !ok {
			continue
		}
		f.Put(f.key(roleSaid, 16+i), room.X, room.Y+small, small, f.Th.Ink, scene.Start)
		t := f.L.Target(room, scene.Ref{Figure: uint32(x.id)})
		f.Text(f.W.Data.Figure(x.id).Label[f.Lang])
		f.Note(3, scene.Item, t)
	}
}

// ahead draws where the model goes from the first figure of the articles: open, and thin where it went before.
func (f *field) ahead(all []said, now, was way) {
	if len(all) == 0 {
		return
	}
	k, t := f.K, all[0].t
	draw := func(n int, x way, c scene.Color, width float32) {
		if !sim.Answered(x.to) {
			return
		}
		f.L.Begin(scene.Line, f.key(roleAhead, n), c, width, scene.Dash{On: 5 * k, Off: 3 * k})
		for i := range 13 { // the same growth every year
			g := float64(i) / 12
			at := geom.Point{X: f.sx.At(t + 4*x.years*g), Y: f.y(x.from * math.Pow(x.to/x.from, g))}
			f.L.Point(at.X, at.Y)
			f.Boxes.Take(geom.R(at.X-2*k, at.Y-3*k, 4*k, 6*k))
		}
		f.L.End()
		at := geom.Point{X: f.sx.At(t + 4*x.years), Y: f.y(x.to)}
		f.L.Dot(0, at, 5*k, f.Th.Paper, 0)
		f.L.Dot(f.key(roleAhead, 2+n), at, 5*k, c, width)
		f.Boxes.Take(geom.R(at.X-5*k, at.Y-5*k, 10*k, 10*k))
	}
	if f.r.Changed() {
		draw(1, was, f.Th.Faint, 1*k)
	}
	draw(0, now, f.Th.Press, 2*k)
}

// level stands a result at the right edge of the panel, hatched, in the same scale as what was observed.
func (f *field) level() {
	name := f.r.Sys.Told("level")
	v := f.r.Value(name)
	if name == "" || !sim.Answered(v) {
		return
	}
	k, small := f.K, theme.Small*f.K
	x := f.box.Right() + 14*k
	stand := func(v float64) geom.Rect {
		y0, y1 := f.y(0), f.y(v)
		return geom.R(x, min(y0, y1), 11*k, max(y0, y1)-min(y0, y1))
	}
	if f.r.Changed() {
		f.L.Edge(f.key(roleBar, 900), stand(f.r.Before(name)).Grow(15*k, 0), f.Th.Faint, 0, 1*k, scene.Dash{})
	}
	f.Boxes.Take(stand(v).Union(stand(0)))
	f.L.Hatch(f.key(roleBar, 901), stand(v), f.Th.Press, 5*k, 1.3*k)
	f.L.Edge(f.key(roleBar, 902), stand(v), f.Th.Press, 0, 1.2*k, scene.Dash{})
	if v > f.sy.Hi || v < f.sy.Lo {
		f.Arrow(x+5.5*k, f.y(v), 5*k, v > f.sy.Hi, f.Th.Press)
	}
	f.Txt = f.r.AppendValue(f.Txt[:0], name, v)
	y := geom.Clamp(f.y(v)+small*0.36, f.box.Y+small, f.box.Bottom())
	w := f.Put(f.key(roleValue, 900), x+17*k, y, small, f.Th.Ink, scene.Start)
	r := geom.R(x+17*k, y-small, w, small*1.3)
	f.Boxes.Take(r)
	t := f.L.Target(r, scene.Ref{Card: uint32(f.r.Card(name))})
	f.Val = append(f.Val[:0], f.Txt...)
	f.Text(f.r.Label(name))
	f.Note(2, scene.Item, t)
	wide := min(58*k, f.L.Width-x-19*k)
	n := f.Lines(small, wide, 3)
	if y += small * 1.25; y+float32(n-1)*small*1.25 > f.box.Bottom() {
		y -= small * 1.25 * float32(n+1)
	}
	f.Boxes.Take(geom.R(x+17*k, y-small, wide, small*1.25*float32(n)))
	f.Paragraph(f.key(roleName, 1), x+17*k, y, small, wide, 3, f.Th.Muted)
}
