package trend

import (
	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// onward is how many quarters behind the last figure the levels of a joint panel go on.
const onward = 12

// further is onward, or more where what the levels are called takes more room.
func (f *field) further(levels []string, since, to float64) float64 {
	need := float32(0)
	for _, name := range levels {
		f.Text(f.r.Label(name))
		need = max(need, f.Width(theme.Small*f.K)+20*f.K)
	}
	need = min(need/(f.sx.To-f.sx.From), 0.36)
	return max(onward, float64(need/(1-need))*(to-since))
}

// joint draws all that was observed in one panel, each line named where it ends, and behind it, as steady growth, the
// levels that the reader moves.
func (b *Builder) joint(p *pen.Pen, r *system.Run, box geom.Rect) {
	f := &b.field
	f.Pen, f.r, f.who, f.quiet = *p, r, 0, true
	lo, hi, to := 0.0, 0.0, float64(b.seen.since)
	for i := range b.seen.runs {
		for _, x := range b.seen.runs[i].points {
			lo, hi, to = min(lo, x.v), max(hi, x.v), max(to, x.t)
		}
	}
	levels, n := about.Names(r.Sys.Told("levels"))
	for i := range n {
		v := r.Value(levels[i])
		lo, hi = min(lo, v), max(hi, v)
	}
	f.box = f.frame(box, true)
	f.sx.Lo = float64(b.seen.since) - 0.7
	f.sx.Hi = to + f.further(levels[:n], f.sx.Lo, to)
	f.sy = layout.Scale{Lo: lo * 1.05, Hi: hi * 1.06, From: f.box.Bottom(), To: f.box.Y}
	if len(b.seen.runs) > 0 {
		f.grid(&b.seen.runs[0], true)
	}
	for i := range b.seen.runs {
		f.who = i
		f.line(&b.seen.runs[i])
	}
	for i := range n {
		f.steady(levels[i], to, i)
	}
	for i := range b.seen.runs {
		f.who = i
		f.ended(&b.seen.runs[i])
	}
	*p, f.Pen, f.quiet = f.Pen, pen.Pen{}, false
}

// ended names a line at its last point, with the figure there.
func (f *field) ended(x *series) {
	n := len(x.points) - 1
	if n < 0 {
		return
	}
	a, small := &x.points[n], theme.Small*f.K
	f.Short(x.who)
	f.Txt = append(f.Txt, ' ')
	f.Txt = f.measure(f.Txt, x, a.v)
	if !a.single {
		f.Txt = append(f.Txt, pen.Star...)
	}
	at := geom.Point{X: f.sx.At(a.t), Y: f.y(a.v)}
	w := f.Width(small)
	bounds := geom.R(f.box.X, f.box.Y-small*0.6, f.box.W, f.box.H+small*0.6)
	if room, ok := f.Boxes.Fit(at, w, small*1.25, 6*f.K, bounds); ok {
		f.Boxes.Take(room)
		f.L.Rect(0, room, f.Th.Paper.Fade(0.8), 2*f.K)
		f.Put(f.key(roleValue, 800), room.X, room.Y+small, small, f.Color(x.who), scene.Start)
		f.L.Target(room, scene.Ref{Obs: uint32(a.id)})
	}
}

// steady draws a parameter as growth that goes on from the last figure, and at its end what moves it up and down.
func (f *field) steady(name string, from float64, n int) {
	i := f.r.Sys.Param(name)
	if i < 0 {
		return
	}
	k, small, x := f.K, theme.Small*f.K, &f.r.Sys.Params[i]
	v, was := f.r.Now[i], f.r.Then[i]
	col := f.Th.Press
	if x.Figure != "assumption" {
		col = about.Ink(&f.Pen, f.r, name)
	}
	right := f.box.Right()
	if was != v {
		f.L.Solid(f.key(roleAhead, 8+n), f.Th.Faint, 1*k, f.sx.At(from), f.y(was), right, f.y(was))
	}
	f.L.Stroke(f.key(roleAhead, 10+n), col, 2*k, scene.Dash{On: 5 * k, Off: 3 * k}, f.sx.At(from), f.y(v), right, f.y(v))
	at := geom.Point{X: right, Y: f.y(v)}
	y := func(v float64) geom.Point { return geom.Point{X: right, Y: f.sy.At(v)} }
	grip := about.Grip(&f.Pen, f.key(roleAhead, 12+2*n), at, col)
	f.L.Handle(grip, scene.Handle{Param: uint8(i), A: y(x.Min.Float()), B: y(x.Max.Float()), Lo: x.Min.Float(), Hi: x.Max.Float()})
	f.Boxes.Take(geom.R(f.sx.At(from), at.Y-3*k, right-f.sx.At(from), 6*k))
	f.Txt = f.r.AppendValue(f.Txt[:0], name, v)
	f.Val = append(f.Val[:0], f.Txt...)
	f.Text(f.r.Label(name))
	// On its line, or below it; in one line, also where that begins over what was observed, or in two.
	for j := range 6 {
		w, lines := f.Width(small), 1
		if j >= 2 {
			w = min(w, right-f.sx.At(from)-11*k)
			lines = f.Lines(small, w, 3)
		}
		room := geom.R(right-10*k-w, at.Y-5*k-small*(0.85+1.25*float32(lines-1)), w, small*(0.95+1.25*float32(lines-1)))
		if j%2 == 1 {
			room.Y = at.Y + 3.2*k
		}
		if room.Bottom() > f.box.Bottom() || room.X < f.box.X || !f.Boxes.Free(room) && j < 4 {
			continue
		}
		if f.Boxes.Free(room) {
			f.Boxes.Take(room)
			f.Paragraph(f.key(roleName, 20+4*n), room.X, room.Y+small*0.85, small, w+1, lines, col)
		}
		break
	}
	f.Txt = append(f.Txt[:0], f.Val...)
	wide := f.L.Width - right - 14*k
	y0 := at.Y + small*0.36
	for j := range 12 { // beside it, off the other one's
		yy := y0 + small*0.7*float32((j+1)/2)*[...]float32{1, -1}[j%2]
		room := geom.R(right+12*k, yy-small, min(wide, 64*k), small*1.25)
		if f.Boxes.Free(room) {
			y0 = yy
			break
		}
	}
	room := geom.R(right+12*k, y0-small, f.Width(small), small*1.25)
	f.Boxes.Take(room)
	f.Put(f.key(roleValue, 810+n), room.X, y0, small, f.Th.Ink, scene.Start)
	t := f.L.Target(room, scene.Ref{Card: uint32(f.r.Card(name))})
	f.Text(f.r.Label(name))
	f.Note(2, scene.Item, t)
}

// title is what a panel shows: the name of its run, of a joint one that of its unit.
func (f *field) title(x *series) {
	if f.quiet && x.unit == data.Pct {
		f.Word("trend.growth")
		return
	}
	f.Text(f.W.Data.Series(x.name).Name[f.Lang])
}
