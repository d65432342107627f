package about

import (
	"math"
	"strings"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// Marks are the numbers that stand in a picture: each opens its card, and the outline has them in the order in which the
// answer names them. Reset it before a picture; the zero value is ready. Warm, it allocates nothing.
type Marks struct{ list []mark }

type mark struct {
	name string
	v    float64
	t    scene.Target
}

// Reset forgets the marks of the picture before.
func (m *Marks) Reset() { m.list = m.list[:0] }

// Value starts p.Txt with the value v of a number.
func Value(p *pen.Pen, r *system.Run, name string, v float64) {
	p.Txt = r.AppendValue(p.Txt[:0], name, v)
}

// Num starts p.Txt with what a number is called, its value v, and by how much it differs from was. Where that is wider
// than w the change is left out, then the name is said in fewer words, then not at all: neither is cut.
func Num(p *pen.Pen, r *system.Run, name string, v, was float64, size, w float32) {
	label := r.Label(name)
	for _, change := range [...]bool{true, false} {
		p.Tmp = r.AppendValue(append(p.Tmp[:0], ' '), name, v)
		if change {
			p.Tmp = AppendChange(p.Tmp, r, name, v, was)
		}
		p.Txt = append(append(p.Txt[:0], label...), p.Tmp...)
		if p.Width(size) <= w {
			return
		}
	}
	if Name(p, r, name, size, w-p.L.Advance(p.Tmp, scene.Regular, size)); len(p.Txt) == 0 {
		p.Tmp = p.Tmp[:copy(p.Tmp, p.Tmp[1:])] // without the space
	}
	p.Txt = append(p.Txt, p.Tmp...)
}

// AppendPoints appends the value v of a number, of percentage points without their unit.
func AppendPoints(dst []byte, r *system.Run, name string, v float64) []byte {
	if u, exp := r.Unit(name); u == data.PP {
		return system.AppendMeasure(dst, r.W.Data, r.S.Lang, v, data.Index, exp)
	}
	return r.AppendValue(dst, name, v)
}

// Set sets p.Txt, which tells the number name of value v, and makes it open the number's card. It returns the box of the words.
func (m *Marks) Set(p *pen.Pen, r *system.Run, name string, v float64, k scene.Key, x, y, size float32, c scene.Color, a scene.Align) geom.Rect {
	w := p.Put(k, x, y, size, c, a)
	box := geom.R(x, y-size*0.85, w, size*1.1)
	switch a {
	case scene.Middle:
		box.X -= w / 2
	case scene.End:
		box.X -= w
	}
	m.list = append(m.list, mark{name, v, p.L.Target(box, scene.Ref{Card: uint32(r.Card(name))})})
	return box
}

// AppendChange appends two spaces and by how much a number has changed from was to v, with its sign and its unit: +10 years,
// −0.63×, −20亿元; that of a share is percentage points: what lies between the two as they are written. Nothing where they are
// written alike, or where one of the two is no answer.
func AppendChange(dst []byte, r *system.Run, name string, v, was float64) []byte {
	if !sim.Answered(v) || !sim.Answered(was) {
		return dst
	}
	d := r.Written(name, v) - r.Written(name, was)
	if math.Abs(d) <= 1e-9*math.Abs(v) {
		return dst
	}
	dst = append(dst, "  "...)
	u, exp := r.Unit(name)
	if u == data.Pct {
		u = data.PP
	}
	if d > 0 {
		dst = append(dst, '+')
	}
	return system.AppendMeasure(dst, r.W.Data, r.S.Lang, d, u, exp)
}

// AppendObserved appends a figure of the tables, which count money in millions, with its unit.
func AppendObserved(dst []byte, p *pen.Pen, v float64, u data.Unit) []byte {
	exp := uint8(0)
	switch u {
	case data.CNYm:
		u, exp = data.CNY, 6
	case data.USDm:
		u, exp = data.USD, 6
	}
	return system.AppendMeasure(dst, p.W.Data, p.Lang, v, u, exp)
}

// Near is Set, Start aligned, with the first place around x, y where the words lie in bounds and on no others; they clear
// the ground behind them.
func (m *Marks) Near(p *pen.Pen, r *system.Run, name string, v float64, k scene.Key, x, y, size float32, c scene.Color, bounds geom.Rect) {
	w, row := p.Width(size), size*1.35
	x = geom.Clamp(x, bounds.X, max(bounds.X, bounds.Right()-w))
	y = geom.Clamp(y, bounds.Y+size, max(bounds.Y+size, bounds.Bottom()-row+size))
	best := y
	for i := range 19 { // there, below, above, two below …
		d := float32((i + 1) / 2)
		if i%2 == 0 {
			d = -d
		}
		q := geom.R(x-4*p.K, y+d*row-size, w+8*p.K, row)
		if q.Y >= bounds.Y && q.Bottom() <= bounds.Bottom() && p.Boxes.Free(q) {
			best = y + d*row
			break
		}
	}
	q := geom.R(x-4*p.K, best-size, w+8*p.K, row)
	p.Boxes.Take(q)
	p.L.Rect(0, q.Trim(p.K, 0, p.K, 0), p.Th.Paper.Fade(0.85), 3*p.K)
	m.Set(p, r, name, v, k, x, best, size, c, scene.Start)
}

// Outline writes the heading and a line for each number set: first those that the answer names, in its order.
func (m *Marks) Outline(p *pen.Pen, r *system.Run) {
	p.Text(r.Sys.Name[p.Lang])
	p.Say(1, scene.Heading, 0)
	m.Lines(p, r)
}

// Lines is Outline without the heading, for a picture that has written it, and lines of a curve below it.
func (m *Marks) Lines(p *pen.Pen, r *system.Run) {
	rest := r.Sys.Answer[p.Lang]
	for {
		_, after, ok := strings.Cut(rest, "{")
		if !ok {
			break
		}
		var name string
		name, rest, _ = strings.Cut(after, "}")
		for i := range m.list {
			if m.list[i].name == name {
				m.note(p, r, &m.list[i])
			}
		}
	}
	for i := range m.list {
		m.note(p, r, &m.list[i])
	}
}

// note writes the line of a number that has none yet.
func (m *Marks) note(p *pen.Pen, r *system.Run, x *mark) {
	if x.name == "" {
		return
	}
	p.Text(r.Label(x.name))
	p.Val = r.AppendValue(p.Val[:0], x.name, x.v)
	p.Note(2, scene.Item, x.t)
	x.name = ""
}

// Keep has a number told in the outline for which the picture has no room; nothing where it has no answer.
func (m *Marks) Keep(p *pen.Pen, r *system.Run, name string) {
	if v := r.Value(name); sim.Answered(v) {
		m.list = append(m.list, mark{name, v, p.L.Like(scene.Ref{Card: uint32(r.Card(name))})})
	}
}

// Head sets the name of the system and, beside it or below, what one square of the picture stands for: ■ = 100,000
// machines. It returns what is left of the stage.
func Head(p *pen.Pen, r *system.Run, name string, one float64) geom.Rect {
	pad, small, k := p.Pad(), theme.Small*p.K, p.K
	p.Text(r.Sys.Name[p.Lang])
	w, y := p.Title(2)
	p.Txt = r.AppendValue(append(p.Txt[:0], "= "...), name, one)
	side := small * 0.8
	x := pad + w + 16*k
	if x+side+5*k+p.Width(small) > p.F.W-pad {
		x, y = pad, y+small+5*k
	}
	p.L.Rect(0, geom.R(x, y-side, side, side), p.Th.Muted, 1.5*k)
	p.Put(pen.Key(pen.RoleScale, 0, 0), x+side+5*k, y, small, p.Th.Muted, scene.Start)
	top := y + 10*k
	return geom.R(pad, top, p.F.W-2*pad, p.F.H-top-pad*0.6)
}

// Drawn is what the marks of a picture mean in which nothing has a star: solid what was observed, hatched what rests on an
// assumption, outlined what was before.
func Drawn(r *system.Run) []pen.LegendItem {
	word := func(id string) string { return r.W.Data.Word(r.S.Lang, id) }
	return []pen.LegendItem{{Mark: pen.Solid, Word: word("legend.solid")}, {Mark: pen.Hatched, Word: word("known.assumption")}, {Mark: pen.Outline, Word: word("legend.before")}}
}

// Grip draws what can be dragged at c: a ring in a colour, filled with paper.
func Grip(p *pen.Pen, k scene.Key, c geom.Point, col scene.Color) geom.Rect {
	r := 6.5 * p.K
	p.L.Dot(k, c, r, p.Th.Paper, 0)
	p.L.Dot(k+1, c, r, col, 2.4*p.K)
	return geom.R(c.X-r, c.Y-r, 2*r, 2*r)
}

// Along draws a grip at c that moves the i-th parameter from lo to hi as it goes from x0 to x1.
func Along(p *pen.Pen, k scene.Key, c geom.Point, i int, lo, hi float64, x0, x1 float32) {
	p.L.Handle(Grip(p, k, c, p.Th.Press), scene.Handle{Param: uint8(i), Lo: lo, Hi: hi, A: geom.Point{X: x0, Y: c.Y}, B: geom.Point{X: x1, Y: c.Y}})
}

// Up is Along upwards, from y0 to y1.
func Up(p *pen.Pen, k scene.Key, c geom.Point, i int, lo, hi float64, y0, y1 float32) {
	p.L.Handle(Grip(p, k, c, p.Th.Press), scene.Handle{Param: uint8(i), Lo: lo, Hi: hi, A: geom.Point{X: c.X, Y: y0}, B: geom.Point{X: c.X, Y: y1}})
}

// Ink is the colour of whom a parameter's figure is about; that of what can be pressed for nobody's.
func Ink(p *pen.Pen, r *system.Run, name string) scene.Color {
	if e := Whose(r, name); e != 0 {
		return p.Color(e)
	}
	return p.Th.Press
}

// Whose is whom the figure behind a parameter or a constant is about, 0 for nobody. A figure of the tables is looked up by
// its key, which allocates.
func Whose(r *system.Run, name string) data.EntityID {
	figure := ""
	if i := r.Sys.Param(name); i >= 0 {
		figure = r.Sys.Params[i].Figure
	}
	for i := range r.Sys.Quantities {
		if r.Sys.Quantities[i].ID == name {
			figure = r.Sys.Quantities[i].Figure
		}
	}
	switch table, row := r.W.RefCard(figure).Split(); table {
	case state.CardFigure:
		return r.W.Data.Figure(data.FigureID(row)).Entity
	case state.CardObs:
		return r.W.Data.Obs(data.ObsID(row)).Entity
	}
	return 0
}

// Names cuts a list of names of the row: a|b|c. It returns how many there are; more than four are left out.
func Names(list string) (names [4]string, n int) {
	for list != "" && n < len(names) {
		names[n], list, _ = strings.Cut(list, "|")
		n++
	}
	return names, n
}
