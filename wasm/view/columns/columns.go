// Package columns draws a race: three columns that grow through the years of a model, the goals that were named as outlines
// at their height, and beside them the way of each over time, with a ring where one passes the last and with what really
// came as points. Everything is in the amount of half a year.
//
// A row of systems.csv of this kind tells, besides axis:
//
//	columns=tianyi_at|mobile_at|own_at       series over the years; the last is the one that is passed
//	now=tianyi_now|mobile_now|own_now        where they begin: figures of half a year, with their owners
//	grow=tianyi|mobile|own                   the parameters that move them
//	passes=tianyi_passes|mobile_passes       when the first ones pass the last
//	goals=second_half|goal_half              goals of the first ones, of half a year
//	due=0.5|3                                and when, in years
//	obs=SERIES/ENTITY/METRIC|…               what came, in the same order
//	since=2023H1                             the half-year that the model begins with
package columns

import (
	"math"
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// Builder draws races. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	known map[*state.System]*seen
	ys    [most][]float64
	was   [most][]float64
	ticks []layout.Tick
}

// most is how many take part.
const most = 3

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// Source adds the sources of what came.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	for _, came := range b.read(r).came {
		for _, x := range came {
			about.Also(&out, r.W.Data.Obs(x.id).Source)
		}
	}
	return out
}

// The roles of a race's marks.
const (
	roleColumn uint8 = pen.RolesColumns + iota
	roleHatch
	roleGoal
	roleLine
	rolePoint
	roleName
	roleGrip
)

// seen is what the tables have for a system's picture.
type seen struct {
	since locale.Quarter
	who   [most]data.EntityID
	came  [most][]point
	due   [most]float64
}

// point is what came in a period, as much of it as half a year has, in the middle of the period.
type point struct {
	t, v float64
	id   data.ObsID
	at   scene.Target // in the picture at hand
}

// nth is the n-th of names split by |, from 0; "" where there are fewer.
func nth(list string, n int) string {
	names, all := about.Names(list)
	if n >= all {
		return ""
	}
	return names[n]
}

// read takes up what the row of a system names, from the tables the first time.
func (b *Builder) read(r *system.Run) *seen {
	if b.known == nil {
		b.known = map[*state.System]*seen{}
	}
	if s := b.known[r.Sys]; s != nil {
		return s
	}
	s := new(seen)
	b.known[r.Sys] = s
	s.since, _, _ = locale.ParsePeriod(r.Sys.Told("since"))
	for i := range most {
		now := nth(r.Sys.Told("now"), i)
		s.who[i] = about.Whose(r, now)
		s.due[i], _ = strconv.ParseFloat(nth(r.Sys.Told("due"), i), 64)
		_, exp := r.Unit(now)
		all, _, _ := about.Observed(r.W, nth(r.Sys.Told("obs"), i), s.since)
		for _, x := range all {
			if x.Period > s.since { // the first one is where the model begins
				s.came[i] = append(s.came[i], halved(x, s.since, exp))
			}
		}
	}
	return s
}

// halved is a figure in millions as much as half a year has of it, in 10^exp, at the middle of its period: in years since
// the middle of the half-year that ends with since.
func halved(x about.Point, since locale.Quarter, exp uint8) point {
	return point{t: (float64(x.Period-since) + 1 - x.Step/2) / 4, v: x.V * 2 / x.Step * 1e6 / math.Pow10(int(exp)), id: x.Obs}
}

// along is the value of a series at a time, with the same growth all year.
func along(ys []float64, t float64) float64 {
	i := max(0, min(int(t), len(ys)-2))
	return ys[i] * math.Pow(ys[i+1]/ys[i], t-float64(i))
}

// race is where everything stands.
type race struct {
	names, now, grow [most]string
	n                int
	t                float64      // years
	hi               float64      // the scale's end
	columns, plot    geom.Rect    // fields without words
	y, x             layout.Scale // of amounts, the plot's years
}

// Build draws the columns as the clock stands, and the plot beside or below them.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 200 || p.F.H < 200 || r.Years() < 1 {
		return
	}
	s, k, small := b.read(r), p.K, theme.Small*p.K
	b.marks.Reset()
	c := race{t: geom.Clamp(r.S.T, 0, float64(r.Years()))}
	for ; c.n < most && nth(r.Sys.Told("columns"), c.n) != ""; c.n++ {
		i := c.n
		c.names[i], c.now[i], c.grow[i] = nth(r.Sys.Told("columns"), i), nth(r.Sys.Told("now"), i), nth(r.Sys.Told("grow"), i)
		b.ys[i] = r.Series(c.names[i], append(b.ys[i][:0], r.Value(c.now[i])))
		b.was[i] = r.SeriesBefore(c.names[i], append(b.was[i][:0], r.Before(c.now[i])))
		if len(b.ys[i]) < 2 || !sim.Answered(b.ys[i][0]) {
			return
		}
	}
	c.hi = b.reach(r, s, &c)
	box := p.Heading(r.Sys.Name[p.Lang], p.W.Data.Word(p.Lang, "columns.half"))
	first, second := box, box
	if gap := 26 * k; p.Narrow() {
		first.H = box.H * 0.48
		second = geom.R(box.X, first.Bottom(), box.W, box.Bottom()-first.Bottom())
	} else {
		first.W = box.W * 0.4
		second = geom.R(first.Right()+gap, box.Y, box.Right()-first.Right()-gap, box.H)
	}
	c.columns = first.Trim(0, small*1.4, 0, small*1.6)
	c.plot = second.Trim(44*k, small*1.4, 14*k, small*1.8)
	b.stand(p, r, s, &c)
	b.run(p, r, s, &c)
	b.marks.Outline(p, r)
	b.tell(p, r, s)
}

// reach is how high the scale goes: as far as goals, what came and the ways before; no more than twice that for those as
// they stand.
func (b *Builder) reach(r *system.Run, s *seen, c *race) float64 {
	hi, far := 1.0, 0.0
	for i := range c.n {
		if g := r.Value(nth(r.Sys.Told("goals"), i)); sim.Answered(g) {
			hi = max(hi, g)
		}
		for _, x := range s.came[i] {
			if x.t <= float64(r.Years()) {
				hi = max(hi, x.v)
			}
		}
		hi, far = max(hi, b.was[i][len(b.was[i])-1]), max(far, b.ys[i][len(b.ys[i])-1])
	}
	return 1.06 * max(hi, min(far, 2*hi))
}

// stand draws the columns: full up to where they begin, hatched what is put forward, and the goals.
func (b *Builder) stand(p *pen.Pen, r *system.Run, s *seen, c *race) {
	k, small, in := p.K, theme.Small*p.K, c.columns
	c.y = layout.Scale{Lo: 0, Hi: c.hi, From: in.Bottom(), To: in.Y}
	wide := in.W / float32(c.n)
	for i := range c.n {
		col, v := p.Color(s.who[i]), along(b.ys[i], c.t)
		up := func(v float64, grow float32) geom.Rect {
			y := c.y.At(geom.Clamp(v, 0, c.hi))
			return geom.R(in.X+wide*(float32(i)+0.22), y, wide*0.56, in.Bottom()-y).Grow(grow, 0)
		}
		now, start := up(v, 0), up(min(v, b.ys[i][0]), 0)
		p.L.Rect(pen.Key(roleColumn, 0, i), now, p.Tint(col, 0.2), 0)
		if now.H > start.H {
			p.L.Hatch(pen.Key(roleHatch, 0, i), geom.R(now.X, now.Y, now.W, now.H-start.H), col, 6*k, 1.5*k)
		}
		p.L.Rect(pen.Key(roleColumn, 1, i), start, col, 0)
		if r.Changed() {
			was := up(along(b.was[i], c.t), 3*k)
			p.L.Stroke(pen.Key(roleColumn, 2, i), p.Th.Ink, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k}, was.X, was.Y, was.Right(), was.Y)
		}
		top := now.Y
		if g := r.Value(nth(r.Sys.Told("goals"), i)); sim.Answered(g) {
			goal := up(g, 5*k)
			p.L.Edge(pen.Key(roleGoal, 0, i), goal, p.Th.Ink, 0, 1.4*k, scene.Dash{})
			top = min(top, goal.Y)
		}
		if v > c.hi {
			p.Arrow(now.Center().X, in.Y+8*k, 5*k, true, p.Th.Paper)
		}
		about.Value(p, r, c.names[i], v)
		x := geom.Clamp(now.Center().X-p.Width(small)/2, in.X, in.Right()-p.Width(small))
		b.marks.Set(p, r, c.names[i], v, pen.Key(roleName, 0, i), x, max(top-5*k, in.Y-2*k), small, p.Th.Ink, scene.Start)
		p.Short(s.who[i])
		p.Fit(small, wide-4*k)
		p.Put(pen.Key(roleName, 1, i), now.Center().X, in.Bottom()+small*1.35, small, col, scene.Middle)
	}
	p.L.Solid(pen.Key(pen.RoleTick, 1, 0), p.Th.Axis, 1.2*k, in.X, in.Bottom(), in.Right(), in.Bottom())
}

// tell adds what came to the outline.
func (b *Builder) tell(p *pen.Pen, r *system.Run, s *seen) {
	for i := range most {
		for j := range s.came[i] {
			x := &s.came[i][j]
			if x.t > float64(r.Years()) {
				continue
			}
			o := p.W.Data.Obs(x.id)
			p.Val = about.AppendObserved(p.Val[:0], p, o.Value.Float(), o.Unit)
			p.Short(s.who[i])
			p.Txt = locale.AppendPeriod(append(p.Txt, ' '), p.Lang, o.Period, o.Frequency)
			p.Note(3, scene.Item, x.at)
		}
	}
}

// amount sets a tick of the scale in p.Txt.
func amount(p *pen.Pen, r *system.Run, name string, v float64) {
	_, exp := r.Unit(name)
	p.Txt = path.AppendAmount(p.Txt[:0], p, v*math.Pow10(int(exp)))
}
