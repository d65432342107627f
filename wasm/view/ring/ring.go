// Package ring draws a clock that runs for twelve months from an event, with what happened as marks on it, and beside it what
// something is worth: the number that moves it leads to a multiple, and what is multiplied is a rectangle so high. The ring
// is solid as long as the plan stood, dashed afterwards; it is filled by a disc whose area is the value, and inside it stands
// what was observed quarter by quarter, which are the marks on the axis beside it too.
//
// What the row of a system tells it, besides axis and y:
//
//	events=EVENT|EVENT|…       the first starts the clock
//	stop=EVENT                 with this one the plan ends
//	obs=SERIES/ENTITY/METRIC   what was observed, in the unit of the axis
//	says=NAME                  the multiple, a result
//	times=NAME                 what is multiplied, a parameter; y is both together
//	line=NAME                  a published value of y
package ring

import (
	"math"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws rings. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	at    worth
	of    *state.System
	all   []event
	seen  []quarter
	quads []layout.Quad
	stop  float64 // when the plan ended, in months of the clock
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of a ring.
const (
	roleRing uint8 = pen.RolesRing + iota
	roleTick
	roleDot
	roleWords
	roleQuarter
	roleValue
	roleMark
	roleAxis
	roleWorth
	roleGrip
)

// event is what happened so many months after the clock began.
type event struct {
	id data.EventID
	at float64
}

// quarter is what was observed for one, which lies around at on the clock.
type quarter struct {
	id data.ObsID
	q  locale.Quarter
	v  data.Value
	of data.Kind
	at float64
}

const (
	// year is how many months the clock runs.
	year = 12
	// plans is the radius of the circle of the published value in that of the clock, fullest the most that any disc has.
	plans   = 0.27
	fullest = 0.5
	// slices is in how many pieces a disc is hatched.
	slices = 24
)

// months counts from the year nought: of a date, or of the middle of a month.
func months(date string) float64 {
	number := func(from, to int) float64 {
		n := 0
		for _, c := range date[min(from, len(date)):min(to, len(date))] {
			n = 10*n + int(c-'0')
		}
		return float64(n)
	}
	if len(date) < 10 {
		return 12*number(0, 4) + number(5, 7) - 0.5
	}
	return 12*number(0, 4) + number(5, 7) - 1 + (number(8, 10)-1)/31
}

// read takes up what the row names, from the tables.
func (b *Builder) read(r *system.Run) {
	if b.of == r.Sys {
		return
	}
	d := r.W.Data
	b.of, b.all, b.seen, b.stop = r.Sys, b.all[:0], b.seen[:0], year
	start := 0.
	for list := r.Sys.Told("events"); list != ""; {
		var one string
		one, list, _ = strings.Cut(list, "|")
		id, ok := d.EventByID(one)
		if !ok {
			continue
		}
		at := months(d.Event(id).Date)
		if len(b.all) == 0 {
			start = at
		}
		b.all = append(b.all, event{id, at - start})
		if one == r.Sys.Told("stop") {
			b.stop = at - start
		}
	}
	part := strings.Split(r.Sys.Told("obs"), "/")
	if len(part) != 3 {
		return
	}
	series, _ := d.SeriesByID(part[0])
	who, _ := d.EntityByID(part[1])
	for id, end := d.ObsRange(series); id < end; id++ {
		o := d.Obs(id)
		if o.Entity != who || o.Preferred != data.Drawn || o.Frequency != locale.Quarterly || o.Fiscal || o.Metric.String() != part[2] || !o.Value.Ok {
			continue
		}
		if at := 3*float64(o.Period) - start; at > -6 && at < year { // those it runs through, and the one before
			b.seen = append(b.seen, quarter{id, o.Period, o.Value, o.Kind, geom.Clamp((max(at, 0)+min(at+3, year))/2, -3, year)})
			if at+3 <= 0 {
				b.seen[len(b.seen)-1].at = -1
			}
		}
	}
}

// dial is the place of the clock.
type dial struct {
	c geom.Point
	r float32
}

// at is the place of a month on it, at a part of its radius.
func (d *dial) at(month float64, part float32) geom.Point {
	a := 2 * math.Pi * month / year
	return geom.Point{X: d.c.X + d.r*part*float32(math.Sin(a)), Y: d.c.Y - d.r*part*float32(math.Cos(a))}
}

// Build draws the clock, and beside it the curve with what was observed on its axis.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	b.read(r)
	if p.F.W < 200 || p.F.H < 200 || len(b.all) == 0 {
		return
	}
	box := p.Heading(r.Sys.Name[p.Lang], "")
	p.Text(r.Sys.Name[p.Lang])
	p.Say(1, scene.Heading, 0)
	side := float32(0.52)
	if p.Narrow() {
		side = 0.55
	}
	left, right := box.Trim(0, 0, box.W*side, 0), box.Trim(box.W*(1-side), 0, 0, 0)
	if p.Narrow() {
		left, right = box.Trim(0, 0, 0, box.H*side), box.Trim(0, box.H*(1-side), 0, 0)
	}
	d := dial{c: left.Center(), r: min(left.W*0.24, left.H*0.37)}
	if p.Narrow() {
		d.r = min(left.W*0.27, left.H*0.42)
	}
	b.clock(p, &d)
	b.events(p, &d, left)
	b.face(p, r, &d)
	b.worth(p, r, right)
	b.marks.Lines(p, r)
	b.observed(p, r, &d)
}

// arc draws a part of the ring between two months.
func arc(p *pen.Pen, d *dial, key scene.Key, from, to float64, c scene.Color, width float32, dash scene.Dash) {
	if to <= from {
		return
	}
	n := 2 + int((to-from)*6)
	p.L.Begin(scene.Line, key, c, width, dash)
	for i := range n + 1 {
		q := d.at(from+(to-from)*float64(i)/float64(n), 1)
		p.L.Point(q.X, q.Y)
	}
	p.L.End()
}

// clock draws the ring: solid to where the plan ended, dashed from there, with a tick a month.
func (b *Builder) clock(p *pen.Pen, d *dial) {
	k := p.K
	arc(p, d, pen.Key(roleRing, 0, 0), 0, year, p.Th.Wash, 12*k, scene.Dash{})
	arc(p, d, pen.Key(roleRing, 0, 1), 0, b.stop, p.Th.Press, 12*k, scene.Dash{})
	arc(p, d, pen.Key(roleRing, 0, 2), b.stop, year, p.Th.Muted, 3*k, scene.Dash{On: 4 * k, Off: 5 * k})
	p.L.Begin(scene.Segments, pen.Key(roleTick, 0, 0), p.Th.Axis, 1*k, scene.Dash{})
	for i := range year {
		a, z := d.at(float64(i), 0.9), d.at(float64(i), 0.84)
		p.L.Segment(a.X, a.Y, z.X, z.Y)
	}
	p.L.End()
}

// face fills the clock with what all is worth: a disc whose area is the value, against a circle of the published one, beyond
// which it is darker; below them it says what the numbers in the ring are.
func (b *Builder) face(p *pen.Pen, r *system.Run, d *dial) {
	k, small, l, y := p.K, theme.Small*p.K, p.L, r.Sys.Told("y")
	plan := r.Value(r.Sys.Told("line"))
	most := r.Value(y)
	if r.Changed() {
		most = max(most, r.Before(y))
	}
	// What would be too large makes all smaller, so that areas stay what they say.
	unit := d.r * float32(min(plans, fullest/math.Sqrt(max(most, plan)/plan)))
	within := func(v float64) dial { return dial{d.c, unit * float32(math.Sqrt(max(v, 0)/plan))} }
	now, goal := within(r.Value(y)), within(plan)
	l.Dot(pen.Key(roleRing, 1, 0), d.c, now.r, p.Tint(p.Th.Press, 0.6), 0)
	l.Dot(pen.Key(roleRing, 1, 1), d.c, min(now.r, goal.r), p.Tint(p.Th.Press, 0.32), 0)
	b.quads = b.quads[:0]
	for i := range slices { // from the left to the right
		a, z := now.at(year/4*3+float64(i)/slices*year/2, 1), now.at(year/4*3+float64(i+1)/slices*year/2, 1)
		b.quads = append(b.quads, layout.Quad{X0: a.X, A0: a.Y, B0: 2*d.c.Y - a.Y, X1: z.X, A1: z.Y, B1: 2*d.c.Y - z.Y})
	}
	p.Hatch(pen.Key(roleRing, 1, 4), b.quads, p.Th.Press)
	if r.Changed() {
		l.Dot(pen.Key(roleRing, 1, 2), d.c, within(r.Before(y)).r, p.Th.Muted, 1.2*k)
	}
	arc(p, &goal, pen.Key(roleRing, 1, 3), 0, year, p.Th.Ink, 1.4*k, scene.Dash{On: 5 * k, Off: 4 * k})
	p.Text(r.Label(r.Sys.Params[r.Sys.Axis].ID))
	w, at := p.Width(small), d.c.Y+d.r*0.54
	l.Rect(0, geom.R(d.c.X-w/2-2*k, at-small*0.8, w+4*k, small*1.1), p.Th.Paper.Fade(0.85), 3*k)
	p.Put(pen.Key(roleValue, 0, 0), d.c.X, at, small, p.Th.Muted, scene.Middle)
}
