package table

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
	"yuntu/wasm/view/pen"
)

// steps are the price cuts of the tables in a stretch of time, read once; of those of one day by one vendor the deepest.
type steps struct {
	of       *state.System
	from, to float64
	all      []step
}

// step is a cut: by how much at most, and on average where that was said.
type step struct {
	at        float64 // in years
	avg, most float64 // per cent; avg 0 for none
	bound     data.Bound
	who       data.EntityID
	card      state.CardID
	date      string
	label     [locale.Count]string
	t         scene.Target // in the picture at hand
}

func (s *steps) read(r *system.Run) {
	if s.of == r.Sys {
		return
	}
	s.of, s.all = r.Sys, s.all[:0]
	names, n := about.Names(r.Sys.Told("steps"))
	if n < 2 {
		return
	}
	s.from, _ = strconv.ParseFloat(names[0], 64)
	s.to, _ = strconv.ParseFloat(names[1], 64)
	for i := 1; i <= r.W.Data.Prices(); i++ {
		x := r.W.Data.Price(data.PriceID(i))
		at, ok := when(x.Date)
		if !ok || x.Change != data.Cut || at < s.from || at >= s.to || !x.Max.Ok {
			continue
		}
		one := step{at: at, most: x.Max.Float(), bound: x.Bound, who: x.Entity, card: state.MakeCard(state.CardPrice, uint32(i)), date: x.Date, label: x.Label}
		if x.Avg.Ok {
			one.avg = x.Avg.Float()
		}
		s.add(one)
	}
}

// add keeps steps in the order of time.
func (s *steps) add(x step) {
	at := len(s.all)
	for i := range s.all {
		y := &s.all[i]
		if y.who == x.who && y.date == x.date {
			if x.most > y.most || x.most == y.most && x.avg > 0 && y.avg == 0 {
				*y = x
			}
			return
		}
		if x.at < y.at {
			at = min(at, i)
		}
	}
	s.all = append(s.all, x)
	copy(s.all[at+1:], s.all[at:])
	s.all[at] = x
}

// when is the time of a day or of the middle of a month, in years.
func when(date string) (float64, bool) {
	if len(date) < 7 {
		return 0, false
	}
	y, err := strconv.Atoi(date[:4])
	m, bad := strconv.Atoi(date[5:7])
	if err != nil || bad != nil {
		return 0, false
	}
	day := 0.5
	if len(date) >= 10 {
		if d, err := strconv.Atoi(date[8:10]); err == nil {
			day = (float64(d) - 0.5) / 31
		}
	}
	return float64(y) + (float64(m-1)+day)/12, true
}

// taken draws the cuts that were made by their dates, down from the price before: full by how much on average, open by how
// much at most. Across them lie the cuts that the sliders make.
func (b *Builder) taken(p *pen.Pen, r *system.Run, box geom.Rect) {
	s := &b.steps
	s.read(r)
	k, small := p.K, theme.Small*p.K
	if len(s.all) == 0 || box.H < 60*k {
		return
	}
	p.Word("table.steps")
	p.Fit(small, box.W)
	p.Put(pen.Key(roleName, 5, 0), box.X, box.Y+small, small, p.Th.Ink, scene.Start)
	in := box.Trim(4*k, small*1.9, 4*k, small*1.6)
	if box.W > 200*k { // room for the depths
		in = in.Trim(36*k, 0, 0, 0)
	}
	x := layout.Scale{Lo: s.from, Hi: s.to, From: in.X, To: in.Right()}
	y := layout.Scale{Lo: 0, Hi: 100, From: in.Y, To: in.Bottom() - small*0.4}
	p.L.Begin(scene.Segments, pen.Key(roleStep, 0, 1), p.Th.Grid, 1, scene.Dash{})
	for v := 25.0; v <= 100; v += 25 {
		p.L.Segment(in.X, y.At(v), in.Right(), y.At(v))
	}
	p.L.End()
	p.L.Begin(scene.Segments, pen.Key(roleStep, 0, 0), p.Th.Axis, 1, scene.Dash{})
	for v := s.from; v <= s.to; v += 0.25 {
		to := in.Y - 3*k
		if v == math.Floor(v) {
			to = in.Bottom()
		}
		p.L.Segment(x.At(v), in.Y, x.At(v), to)
	}
	p.L.End()
	for v := 0.0; v <= 100 && in.X > box.X+36*k; v += 50 {
		p.Txt = system.AppendMeasure(p.Txt[:0], p.W.Data, p.Lang, -v, data.Pct, 0)
		p.Put(pen.Key(pen.RoleTickLabel, 5, int(v)), in.X-6*k, y.At(v)+small*0.36, small, p.Th.Muted, scene.End)
	}
	for v := s.from; v < s.to; v++ {
		p.Txt = pen.AppendPlain(p.Txt[:0], v)
		p.Put(pen.Key(pen.RolePeriod, 0, int(v)), (x.At(v)+x.At(v+1))/2, in.Bottom()+small*1.2, small, p.Th.Muted, scene.Middle)
	}
	b.bars(p, in, x, y)
	p.L.Solid(pen.Key(roleStep, 0, 2), p.Th.Ink, 1.8*k, in.X, in.Y, in.Right(), in.Y) // the price before
	cuts, n := about.Names(r.Sys.Told("cuts"))
	for i, name := range cuts[:n] {
		if v := r.Value(name); sim.Answered(v) {
			p.L.Stroke(pen.Key(roleStep, 4, i), p.Th.Press, 1.4*k, scene.Dash{On: 6 * k, Off: 4 * k}, in.X, y.At(v), in.Right(), y.At(v))
		}
	}
	for i := range s.all { // who it was and how deep, at the end of everybody's deepest, where there is room
		one := &s.all[i]
		if s.deeper(i) {
			continue
		}
		m := viewMark(p, pen.Key(roleStep, 2, i))
		p.Short(one.who)
		p.Txt = system.AppendMeasure(append(p.Txt, ' '), p.W.Data, p.Lang, -one.most, data.Pct, 0)
		w := p.Width(small)
		for _, at := range [...]geom.Rect{geom.R(m.Right()+3*k, m.Bottom()-small, w, small*1.2), geom.R(m.X-3*k-w, m.Bottom()-small, w, small*1.2), geom.R(m.X-w/2, m.Bottom()+1*k, w, small*1.2)} {
			if at.X >= in.X && at.Right() <= box.Right() && at.Bottom() <= in.Bottom() && p.Boxes.Free(at) {
				p.Boxes.Take(at)
				p.L.Rect(0, at, p.Th.Paper.Fade(0.85), 2*k)
				p.Put(pen.Key(roleStep, 3, i), at.X, at.Y+small, small, p.Th.Ink, scene.Start)
				break
			}
		}
	}
}

// deeper reports whether somebody's cut is not his deepest, or not the first so deep.
func (s *steps) deeper(i int) bool {
	for j := range s.all {
		if a, b := &s.all[i], &s.all[j]; a.who == b.who && (b.most > a.most || b.most == a.most && j < i) {
			return true
		}
	}
	return false
}

// bars hangs the cuts below the price before, each in the colour of whose it is.
func (b *Builder) bars(p *pen.Pen, in geom.Rect, x, y layout.Scale) {
	k := p.K
	wide, last := max(4*k, in.W/48), float32(-1e6)
	for i := range b.steps.all {
		one := &b.steps.all[i]
		left := max(x.At(one.at)-wide/2, last+1.5*k)
		last = left + wide
		bar, c := geom.R(left, in.Y, wide, y.At(one.most)-in.Y), p.Color(one.who)
		if one.avg > 0 {
			p.L.Rect(pen.Key(roleStep, 1, i), geom.R(left, in.Y, wide, y.At(one.avg)-in.Y), c, 0)
		} else {
			p.L.Rect(pen.Key(roleStep, 1, i), bar, p.Tint(c, 0.35), 0)
		}
		p.L.Edge(pen.Key(roleStep, 2, i), bar, c, 0, 1.4*k, scene.Dash{})
		one.t = p.L.Target(bar, scene.Ref{Card: uint32(one.card)})
		p.Boxes.Take(bar.Grow(2*k, 0))
	}
}

// viewMark is the place of a mark that was drawn just before.
func viewMark(p *pen.Pen, k scene.Key) geom.Rect {
	for i := len(p.L.Ops) - 1; i >= 0; i-- {
		if op := &p.L.Ops[i]; op.Key == k {
			return geom.R(op.X, op.Y, op.W, op.H)
		}
	}
	return geom.Rect{}
}

// tell adds the cuts to the outline.
func (b *Builder) tell(p *pen.Pen) {
	for i := range b.steps.all {
		one := &b.steps.all[i]
		p.Val = p.Val[:0]
		if one.avg > 0 {
			p.Val = pen.AppendBound(p.Val, one.bound)
		}
		if 0 < one.avg && one.avg < one.most {
			p.Val = system.AppendMeasure(p.Val, p.W.Data, p.Lang, one.avg, data.Pct, 0)
			p.Val = append(p.Val, "–"...)
		}
		p.Val = system.AppendMeasure(p.Val, p.W.Data, p.Lang, one.most, data.Pct, 0)
		p.Txt = append(append(append(p.Txt[:0], one.date...), ' '), one.label[p.Lang]...)
		p.Note(3, scene.Item, one.t)
	}
}
