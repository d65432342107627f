package waterfall

import (
	"strings"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// hold makes the ends of the bars draggable: of the first by the axis, of the second by itself, of the third by the effect.
func (b *Builder) hold(p *pen.Pen, r *system.Run, f *fall) {
	total := r.Result(f.names[3])
	grip := func(n, param int, at float64, y func(v float64) float32, c scene.Color) {
		if param < 0 {
			return
		}
		x := &r.Sys.Params[param]
		lo, hi := x.Min.Float(), x.Max.Float()
		mid := f.x[n] + f.wide/2
		p.L.Handle(about.Grip(p, pen.Key(roleGrip, uint32(n), 0), geom.Point{X: mid, Y: f.y.At(at)}, c), scene.Handle{Param: uint8(param), Lo: lo, Hi: hi,
			A: geom.Point{X: mid, Y: y(lo)}, B: geom.Point{X: mid, Y: y(hi)}})
	}
	effect := r.Sys.Param(f.names[2])
	grip(2, effect, f.hi[2], func(v float64) float32 { return f.y.At(r.At(effect, total, v)) }, p.Th.Press)
	grip(1, r.Sys.Param(f.names[1]), f.hi[1], func(v float64) float32 { return f.y.At(f.hi[0] + v) }, p.Th.Press)
	axis := r.Sys.Axis
	grip(0, axis, f.hi[0], func(v float64) float32 { return f.y.At(r.At(axis, r.Result(f.names[0]), v)) }, p.Th.Press)
	name := r.Sys.Params[axis].ID
	about.Num(p, r, name, r.Now[axis], r.Then[axis], theme.Small*p.K, f.x[1]-f.x[0]-14*p.K)
	w, small := p.Width(theme.Small*p.K), theme.Small*p.K
	q := geom.R(f.x[0]+(f.wide-w)/2, f.y.At(f.hi[0])+11*p.K, w, small*1.25)
	q.Y = min(q.Y, f.y.From-q.H-2*p.K)
	q.X = max(q.X, p.Pad())
	if !b.taken.Free(q) {
		q.Y = f.y.From - q.H - 2*p.K
	}
	p.L.Rect(0, q.Trim(-3*p.K, 0, -3*p.K, 0), p.Th.Paper.Fade(0.85), 2*p.K)
	b.marks.Set(p, r, name, r.Now[axis], pen.Key(roleValue, bars+1, 0), q.X, q.Y+small*0.98, small, p.Th.Press, scene.Start)
}

// goal is the value of the axis at which a result that goes evenly with it is v, held within the axis.
func goal(r *system.Run, result string, v float64) float64 {
	axis, of := r.Sys.Axis, r.Result(result)
	x := &r.Sys.Params[axis]
	lo, hi := x.Min.Float(), x.Max.Float()
	from, to := r.At(axis, of, lo), r.At(axis, of, hi)
	if !sim.Answered(from) || !sim.Answered(to) || from == to {
		return r.Now[axis]
	}
	return geom.Clamp(lo+(v-from)/(to-from)*(hi-lo), lo, hi)
}

// places draws the places to go to, in one row, on a narrow stage in two. It returns where they end, the top of box where they have no room.
func (b *Builder) places(p *pen.Pen, r *system.Run, box geom.Rect) float32 {
	k, small := p.K, theme.Small*p.K
	list := r.Sys.Told("goto")
	if list == "" {
		return box.Y
	}
	across := 4
	if p.Narrow() {
		across = 2
	}
	gap := 8 * k
	w, n := (box.W-gap*float32(across-1))/float32(across), 1
	for rest, one := list, ""; rest != ""; {
		one, rest, _ = strings.Cut(rest, "|")
		one, _, _ = strings.Cut(one, ":")
		p.Text(r.Label(one))
		n = max(n, p.Lines(small, w-14*k, 2))
	}
	more := small * 1.25 * float32(n-1) // for the second line of a name
	y, h := box.Y, small*3.1+more
	if box.H-(h+gap)*float32(4/across) < 172*k { // on a low stage the bars need the room
		return y
	}
	for i := 0; list != ""; i++ {
		var one string
		one, list, _ = strings.Cut(list, "|")
		name, result, _ := strings.Cut(one, ":")
		v := r.Value(name)
		if !sim.Answered(v) {
			continue
		}
		q := geom.R(box.X+(w+gap)*float32(i%across), box.Y+(h+gap)*float32(i/across), w, h)
		y = q.Bottom()
		to := goal(r, result, v)
		there := to-r.Now[r.Sys.Axis] < 0.006 && r.Now[r.Sys.Axis]-to < 0.006
		key := pen.Key(roleGoto, uint32(i), 0)
		if there {
			p.L.Rect(key, q, p.Tint(p.Th.Press, 0.16), 6*k)
		}
		p.L.Edge(key+1, q, p.Th.Press, 6*k, 1.3*k, scene.Dash{})
		p.Text(r.Label(name))
		p.Paragraph(key+4, q.X+7*k, q.Y+small*1.25, small, q.W-14*k, n, p.Th.Ink)
		about.Value(p, r, name, v)
		p.Put(key+3, q.X+7*k, q.Y+small*2.55+more, small, p.Th.Press, scene.Start)
		c := q.Center()
		p.L.Handle(q, scene.Handle{Param: uint8(r.Sys.Axis), A: c, B: c, Lo: to, Hi: to})
	}
	return y
}
