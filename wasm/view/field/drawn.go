package field

import (
	"math"

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

// The most hands that are dealt, and the most cards in each.
const (
	hands = 60
	cards = 20
)

// deck is what each card of each hand draws: of the hands every card has each of sixty lots once, shuffled. So a chance of
// a fifth lights twelve of sixty, and a card that is lit at one chance is lit at every larger one.
type deck struct {
	lots  [cards][hands]uint8
	mixed bool
}

// mix shuffles, the same way every time.
func (d *deck) mix() {
	if d.mixed {
		return
	}
	d.mixed = true
	seed := uint32(20240301)
	for j := range d.lots {
		lots := &d.lots[j]
		for i := range lots {
			lots[i] = uint8(i)
		}
		for i := hands - 1; i > 0; i-- {
			seed = seed*1664525 + 1013904223
			n := int(seed>>16) % (i + 1)
			lots[i], lots[n] = lots[n], lots[i]
		}
	}
}

// lit reports whether a card of a hand comes through at a chance in per cent.
func (d *deck) lit(hand, card int, chance float64) bool {
	return (float64(d.lots[card][hand])+0.5)/hands < chance/100
}

// count is how many cards of a hand come through.
func (d *deck) count(hand, of int, chance float64) (n int) {
	for j := range of {
		if d.lit(hand, j, chance) {
			n++
		}
	}
	return n
}

// drawn is a field of hands of cards, each dealt once; beside it the hands are piled up by how many of their cards came
// through, and below lie what is earned at first and later.
func (b *Builder) drawn(p *pen.Pen, r *system.Run, box geom.Rect) {
	small, k := theme.Small*p.K, p.K
	b.deck.mix()
	whole := func(v float64, most int) int {
		if !sim.Answered(v) {
			return 0
		}
		return int(geom.Clamp(math.Round(v), 0, float64(most)))
	}
	each, times := r.Sys.Told("each"), r.Sys.Told("trials")
	n, of := whole(r.Value(times), hands), whole(r.Value(each), cards)
	bars := 2*(small*1.4+12*k) + small*1.6
	tight := p.Narrow() && box.H < 270*k
	if tight { // what the line at the bars is called, how many hands a hit is and the mean are only told
		bars -= small
	}
	foot := geom.R(box.X, box.Bottom()-bars, box.W, bars)
	part := float32(0.46)
	if p.Narrow() { // the knob below the piles needs its room on the lowest phone
		part = 0.54
	}
	room := box.Trim(0, 0, 0, bars+8*k)
	if tight {
		part = max(0.5, 86*k/room.H)
	}
	left, right := path.Beside(p, room, part)
	if !p.Narrow() {
		left = left.Trim(0, 0, 24*k, 0)
	}
	b.deal(p, r, left, n, of)
	b.pile(p, r, right, n, of, tight)
	if !r.Open() {
		b.earned(p, r, foot, tight)
	}
}

// deal lays out the hands.
func (b *Builder) deal(p *pen.Pen, r *system.Run, box geom.Rect, n, of int) {
	small, k, l := theme.Small*p.K, p.K, p.L
	each, chance := r.Sys.Told("each"), r.Sys.Told("chance")
	about.Num(p, r, each, r.Value(each), r.Before(each), small, box.W*0.5)
	at := b.marks.Set(p, r, each, r.Value(each), pen.Key(roleName, 0, 0), box.X, box.Y+small, small, p.Th.Ink, scene.Start)
	about.Num(p, r, chance, r.Value(chance), r.Before(chance), small, box.Right()-at.Right()-12*k)
	b.marks.Set(p, r, chance, r.Value(chance), pen.Key(roleName, 1, 0), at.Right()+12*k, box.Y+small, small, p.Th.Ink, scene.Start)
	box = box.Trim(0, small*1.7, 0, 2*k)
	if n == 0 || of == 0 || box.H < 20*k {
		return
	}
	w, h, across := fit(box, n, of, 40*k)
	v := r.Value(chance)
	for i := range n {
		hand := geom.R(box.X+float32(i%across)*box.W/float32(across), box.Y+float32(i/across)*h, w*float32(of), h).Trim(0, 0, 0, h*0.16)
		if !r.Open() && b.deck.count(i, of, v) > 0 {
			l.Rect(pen.Key(roleBorder, uint32(i), 0), hand.Trim(-w*0.12, -w*0.12, -w*0.02, -w*0.12), p.Tint(p.Th.Press, 0.16), w*0.2)
		}
		for j := range of {
			q := geom.R(hand.X+w*float32(j), hand.Y, w*0.82, hand.H)
			if r.Open() || !b.deck.lit(i, j, v) {
				l.Edge(pen.Key(roleSquare, uint32(i), j), q, p.Th.Axis, w*0.12, k, scene.Dash{})
				continue
			}
			b.held(p, pen.Key(roleSquare, uint32(i), j), pen.Key(roleHatch, uint32(i), j), q)
		}
	}
}

// held draws what came through by an assumed chance.
func (b *Builder) held(p *pen.Pen, fill, hatch scene.Key, q geom.Rect) {
	if q.W < 5*p.K {
		p.L.Rect(fill, q, p.Th.Press, q.W*0.12)
		return
	}
	p.L.Rect(fill, q, p.Tint(p.Th.Press, 0.5), q.W*0.12)
	p.L.Hatch(hatch, q, p.Th.Press, 3.4*p.K, 1.4*p.K)
}

// fit finds the width, widest at most, and height of a card at which n hands of as many stand in box with a gap between
// them, and how many hands lie side by side.
func fit(box geom.Rect, n, of int, widest float32) (w, h float32, across int) {
	for c := 1; c <= n; c++ {
		rows := float32((n + c - 1) / c)
		try := min(box.W/float32(c)/(float32(of)+0.7), box.H/rows*0.72, widest)
		if try > w {
			w, across = try, c
		}
	}
	return w, w / 0.72, across
}

// pile stacks the hands by how many came through: none, one, two … Those with at least one stand under a bracket; the knob
// below is how many come through on average.
func (b *Builder) pile(p *pen.Pen, r *system.Run, box geom.Rect, n, of int, tight bool) {
	small, k, l := theme.Small*p.K, p.K, p.L
	if tight {
		box = box.Trim(0, theme.Label*k+16*k, 0, small*1.25+20*k)
	} else {
		box = box.Trim(0, small+theme.Label*k+20*k, 0, small*3+16*k)
	}
	if of == 0 || box.H < 4*k {
		return
	}
	col := box.W / float32(of+1)
	x := layout.Scale{Hi: float64(of), From: box.X + col/2, To: box.Right() - col/2}
	l.Solid(pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, k, box.X, box.Bottom(), box.Right(), box.Bottom())
	step := 1
	for col*float32(step) < 20*k {
		step++
	}
	for i := 0; i <= of; i += step {
		p.Txt = pen.AppendPlain(p.Txt[:0], float64(i))
		p.Put(pen.Key(pen.RoleTickLabel, 0, i), x.At(float64(i)), box.Bottom()+small*1.25, small, p.Th.Muted, scene.Middle)
	}
	if r.Open() {
		return
	}
	var now, was [cards + 1]int
	chance, first := r.Value(r.Sys.Told("chance")), r.Before(r.Sys.Told("chance"))
	high := 1
	for i := range n {
		now[b.deck.count(i, of, chance)]++
		was[b.deck.count(i, of, first)]++
	}
	for c := range of + 1 {
		high = max(high, now[c], was[c])
	}
	side := min(box.H/float32(high), col*0.86, 26*k)
	across := 1 // squares abreast in a column, where it is wider than high
	for across < 6 && side*float32(across+1) <= col*0.9 && side < box.H/float32(high)*1.01 {
		across++
	}
	side = min(col*0.9/float32(across), box.H/float32((high+across-1)/across), 26*k)
	place := func(c, i int) geom.Rect {
		return geom.R(x.At(float64(c))-side*float32(across)/2+side*float32(i%across), box.Bottom()-side*float32(i/across+1), side, side)
	}
	if dealt := r.Sys.Told("trials"); first != chance && r.Value(dealt) == r.Before(dealt) && r.Value(r.Sys.Told("each")) == r.Before(r.Sys.Told("each")) {
		for c := range of + 1 {
			if was[c] > 0 {
				top := place(c, was[c]-1).Y
				l.Edge(pen.Key(roleBefore, uint32(c), 0), geom.R(x.At(float64(c))-side*float32(across)/2, top, side*float32(across), box.Bottom()-top), p.Th.Muted, 0, k, scene.Dash{})
			}
		}
	}
	clear(now[:])
	for i := range n {
		c := b.deck.count(i, of, chance)
		q := place(c, now[c])
		q = geom.R(q.X+q.W*0.08, q.Y+q.H*0.08, q.W*0.84, q.H*0.84)
		now[c]++
		if c == 0 {
			l.Edge(pen.Key(roleSlit, uint32(i), 0), q, p.Th.Axis, side*0.1, k, scene.Dash{})
		} else {
			b.held(p, pen.Key(roleSlit, uint32(i), 0), pen.Key(roleSlit, uint32(i), 1), q)
		}
	}
	b.hit(p, r, geom.R(x.At(1)-col*0.45, box.Y-8*k, box.Right()-x.At(1)+col*0.45, 1), box, tight)
	b.mean(p, r, x, box, tight)
}

// hit sets over the piles of at least one how likely they are, and how many of the hands that makes.
func (b *Builder) hit(p *pen.Pen, r *system.Run, over, box geom.Rect, tight bool) {
	small, size, k := theme.Small*p.K, theme.Label*p.K, p.K
	p.L.Begin(scene.Line, pen.Key(roleLine, 0, 0), p.Th.Press, 1.6*k, scene.Dash{})
	p.L.Point(over.X, over.Y+4*k)
	p.L.Point(over.X, over.Y)
	p.L.Point(over.Right(), over.Y)
	p.L.Point(over.Right(), over.Y+4*k)
	p.L.End()
	name := r.Sys.Told("y")
	about.Num(p, r, name, r.Value(name), r.Before(name), size, box.W)
	y := over.Y - 6*k
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 2, 0), box.Right(), y, size, p.Th.Ink, scene.End)
	if name = r.Sys.Told("hits"); name != "" && tight {
		b.marks.Keep(p, r, name)
	} else if name != "" {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W)
		b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 3, 0), box.Right(), y-size-2*k, small, p.Th.Muted, scene.End)
	}
}

// mean is the knob at how many come through on average, which moves the chance of each.
func (b *Builder) mean(p *pen.Pen, r *system.Run, x layout.Scale, box geom.Rect, tight bool) {
	small, k := theme.Small*p.K, p.K
	name, chance := r.Sys.Told("mean"), r.Sys.Told("chance")
	v, i := r.Value(name), r.Sys.Param(chance)
	if !sim.Answered(v) || i < 0 {
		return
	}
	y := box.Bottom() + small*1.25 + 12*k
	p.L.Begin(scene.Segments, pen.Key(roleLine, 1, 0), p.Th.Press, 1.4*k, scene.Dash{})
	p.L.Segment(x.From, y, x.To, y)
	p.L.Segment(x.At(v), box.Bottom()-4*k, x.At(v), box.Bottom()) // the number below stays whole
	p.L.Segment(x.At(v), box.Bottom()+small*1.45, x.At(v), y)
	p.L.End()
	about.Num(p, r, name, v, r.Before(name), small, box.W)
	if w := p.Width(small); tight {
		b.marks.Keep(p, r, name)
	} else {
		b.marks.Set(p, r, name, v, pen.Key(roleName, 4, 0), geom.Clamp(x.At(v)-w/2, box.X, box.Right()-w), y+small+7*k, small, p.Th.Ink, scene.Start)
	}
	of := &r.Sys.Params[i]
	about.Along(p, pen.Key(roleGrip, 0, 0), geom.Point{X: x.At(v), Y: y}, i, of.Min.Float(), of.Max.Float(), x.From, x.To)
}

// earned draws what comes in at first, all of it, and later, from those that came through, in one scale; a line is what
// somebody was seen to earn.
func (b *Builder) earned(p *pen.Pen, r *system.Run, box geom.Rect, tight bool) {
	small, k, l := theme.Small*p.K, p.K, p.L
	names, n := about.Names(r.Sys.Told("earned"))
	mark := r.Sys.Told("seen")
	hi := 0.0
	names[2] = mark
	for _, name := range names[:3] {
		for _, v := range [...]float64{r.Value(name), r.Before(name)} {
			if sim.Answered(v) {
				hi = max(hi, v)
			}
		}
	}
	if n < 2 || hi <= 0 {
		return
	}
	x := layout.Scale{Hi: hi, From: box.X, To: box.Right() - 4*k}
	row := small*1.4 + 12*k
	for i, name := range names[:2] {
		y := box.Y + row*float32(i)
		v, was := r.Value(name), r.Before(name)
		about.Num(p, r, name, v, was, small, box.W)
		b.marks.Set(p, r, name, v, pen.Key(roleName, uint32(6+i), 0), box.X, y+small, small, p.Th.Ink, scene.Start)
		q := geom.R(box.X, y+small*1.4, x.At(v)-box.X, 9*k)
		l.Rect(pen.Key(roleBorder, uint32(100+i), 0), q, p.Tint(p.Th.Press, 0.3), 0)
		l.Hatch(pen.Key(roleHatch, uint32(100+i), 0), q, p.Th.Press, 5*k, 1.3*k)
		if v != was {
			l.Edge(pen.Key(roleBefore, uint32(100+i), 0), geom.R(q.X, q.Y, x.At(was)-box.X, q.H), p.Th.Muted, 0, k, scene.Dash{})
		}
	}
	if v := r.Value(mark); sim.Answered(v) {
		bottom := box.Y + row*2
		l.Solid(pen.Key(roleLine, 2, 0), about.Ink(p, r, mark), 2*k, x.At(v), bottom-12*k, x.At(v), bottom+4*k)
		if tight {
			b.marks.Keep(p, r, mark)
			return
		}
		about.Num(p, r, mark, v, v, small, box.W)
		w := p.Width(small)
		b.marks.Set(p, r, mark, v, pen.Key(roleName, 9, 0), geom.Clamp(x.At(v)-w/2, box.X, box.Right()-w), bottom+small+5*k, small, p.Th.Muted, scene.Start)
	}
}
