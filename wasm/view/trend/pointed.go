package trend

import (
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// step is a price cut that is pointed at: when, and from how much to how much in per cent.
type step struct {
	t      float64
	lo, hi float64
	bound  data.Bound // of lo
	date   string
	label  [locale.Count]string
	card   state.CardID
}

// steps reads the price cuts that r points at into f.cuts.
func (f *field) steps(r *system.Run) {
	f.cuts = f.cuts[:0]
	d := r.W.Data
	for _, c := range r.S.Marked {
		x := step{card: c}
		switch table, row := c.Split(); table {
		case state.CardFigure:
			g := d.Figure(data.FigureID(row))
			if g.Unit != data.Pct {
				continue
			}
			x.lo, x.hi, x.bound, x.date = g.Value.Float(), g.Value.Float(), g.Bound, g.Period
			if g.High.Ok {
				x.hi = g.High.Float()
			}
			x.label = g.Label
		case state.CardPrice:
			g := d.Price(data.PriceID(row))
			x.hi, x.date, x.label = g.Max.Float(), g.Date, g.Label
			x.lo = x.hi
			if g.Avg.Ok {
				x.lo, x.bound = g.Avg.Float(), g.Bound
			} else if g.Low.Ok {
				x.lo = g.Low.Float()
			}
		default:
			continue
		}
		var ok bool
		if x.t, ok = moment(x.date); ok && x.hi > 0 {
			f.cuts = append(f.cuts, x)
		}
	}
}

// moment is the place of a date, or of the middle of a month, on a line where a quarter's figure stands in its middle.
func moment(date string) (t float64, ok bool) {
	q := locale.QuarterOf(date)
	if q == 0 || len(date) < 7 {
		return 0, false
	}
	month, err := strconv.Atoi(date[5:7])
	if err != nil || month < 1 || month > 12 {
		return 0, false
	}
	part := 0.5
	if len(date) >= 10 {
		if day, err := strconv.Atoi(date[8:10]); err == nil {
			part = (float64(day) - 0.5) / 31
		}
	}
	return float64(q) - 0.5 + (float64((month-1)%3)+part)/3, true
}

// points reports whether r points at an observation.
func points(r *system.Run, o data.ObsID) bool {
	for _, c := range r.S.Marked {
		if c == state.MakeCard(state.CardObs, uint32(o)) {
			return true
		}
	}
	return false
}

// ring marks a point that is pointed at.
func (f *field) ring(i int, at geom.Point) {
	f.L.Dot(f.key(roleRing, i), at, 8*f.K, f.Th.Ink, 1.6*f.K)
	f.Boxes.Take(geom.R(at.X-8*f.K, at.Y-8*f.K, 16*f.K, 16*f.K))
}

// drop draws price cuts by their dates: what they took off at least or on average, full, and up to the most, open.
func (f *field) drop(box geom.Rect) {
	k, small := f.K, theme.Small*f.K
	f.box = f.frame(box, false)
	most := 0.0
	for i := range f.cuts {
		most = max(most, f.cuts[i].hi)
	}
	f.sy = layout.Scale{Lo: 0, Hi: most * 1.1, From: f.box.Y, To: f.box.Bottom()}
	b := f.box
	f.ticks = layout.Settled(layout.AppendTicks(f.ticks[:0], f.sy.Hi, b.H, 30*k))
	for i, t := range f.ticks {
		c := f.Th.Grid
		if t.V == 0 {
			c = f.Th.Axis
		}
		f.L.Solid(f.key(pen.RoleTick, 2+i), c, 1, b.X, f.sy.At(t.V), b.Right(), f.sy.At(t.V))
		f.Txt = system.AppendMeasure(f.Txt[:0], f.W.Data, f.Lang, 0-t.V, data.Pct, 0)
		f.Put(f.key(pen.RoleTickLabel, i), b.X-6*k, f.sy.At(t.V)+small*0.36, small, f.Th.Muted, scene.End)
	}
	f.Word("trend.cuts")
	f.Fit(small, b.W+60*k)
	f.Put(f.key(roleName, 0), b.X-46*k, b.Y-small*1.1, small, f.Th.Ink, scene.Start)
	f.Say(2, scene.Item, 0)
	wide := 12 * k
	for i := range f.cuts {
		x := &f.cuts[i]
		r := geom.R(f.sx.At(x.t)-wide/2, b.Y, wide, f.sy.At(x.hi)-b.Y)
		f.L.Rect(f.key(roleStep, i), geom.R(r.X, r.Y, r.W, f.sy.At(x.lo)-b.Y), f.Th.Press, 0)
		if x.hi > x.lo {
			f.L.Edge(f.key(roleStep, 8+i), r, f.Th.Press, 0, 1.4*k, scene.Dash{})
		}
		f.Boxes.Take(r)
	}
	for i := range f.cuts {
		x := &f.cuts[i]
		f.Txt = append(append(f.Txt[:0], x.date...), "  "...)
		from := len(f.Txt)
		f.Txt = pen.AppendBound(f.Txt, x.bound)
		f.Txt = system.AppendMeasure(f.Txt, f.W.Data, f.Lang, x.lo, data.Pct, 0)
		if x.hi > x.lo {
			f.Txt = append(f.Txt, "–"...)
			f.Txt = system.AppendMeasure(f.Txt, f.W.Data, f.Lang, x.hi, data.Pct, 0)
		}
		r := geom.R(f.sx.At(x.t)-wide/2, b.Y, wide, f.sy.At(x.hi)-b.Y)
		f.Val = append(append(append(f.Val[:0], f.Txt[from:]...), ' '), x.date...)
		place := f.beside(r, f.Width(small), i)
		if place >= b.X {
			f.Put(f.key(roleStep, 16+i), place, r.Bottom(), small, f.Th.Ink, scene.Start)
			r = r.Union(geom.R(place, r.Bottom()-small, f.Width(small), small*1.3))
		} else { // date and number one over the other
			f.Txt = append(f.Txt[:0], f.Val[:len(f.Val)-len(x.date)-1]...)
			w := f.Width(small)
			place, y := f.beside(r, w, i), r.Bottom()
			f.Put(f.key(roleStep, 16+i), place, y, small, f.Th.Ink, scene.Start)
			f.Text(x.date)
			f.Put(f.key(roleStep, 24+i), place, y-small*1.25, small, f.Th.Ink, scene.Start)
			r = r.Union(geom.R(place, y-small*2.25, max(w, f.Width(small)), small*2.55))
		}
		t := f.L.Target(r, scene.Ref{Card: uint32(x.card)})
		f.Text(x.label[f.Lang])
		f.Note(3, scene.Item, t)
	}
}

// beside is where words of a width stand beside the bar of the cut i: behind it, else before it.
func (f *field) beside(r geom.Rect, w float32, i int) float32 {
	at := r.Right() + 6*f.K
	if i+1 < len(f.cuts) && at+w > f.sx.At(f.cuts[i+1].t)-r.W/2 || at+w > f.F.W-2 {
		at = r.X - 6*f.K - w
	}
	return at
}
