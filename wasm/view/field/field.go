// Package field draws few of many: one mark per deal, machine, card or firm, in a block that keeps its order; those that
// change do so one after another from the border inwards.
//
// What the row of a system tells it (all are names of its numbers, but unit):
//
//	total=all                 how many there are; when not told, as many as the axis brings at most
//	won=deals                 how many of them have changed, in the unit of total
//	unit=10                   how much of total one mark stands for, 1 when not told
//	blocks=own|telcos         two blocks, whose constants come to total; the first is the winner's
//	ends=by_trust|by_technology  per cent of total between which the border goes as the axis moves
//	also=chance               a number to say beside won
//
// A field of which a part turns through years stands beside the path of that part, in one scale with it:
//
//	turned=turned             won in each year
//	lines=straight|along_s    the part in each year, in per cent of total
//	reach=years_straight|…    when each line comes to its goal
//	start=start goal=target   where the lines begin, and the goal
//	other=caict               the beginning by another measure
//
// A field of which some carry a bill has it above them: as wide as they are many, so high that its area is the bill:
//
//	bill=loss|fee_needed|fee|income|covered   the bill, what it comes to for each, what each pays, and what that brings
//
// A field of what a sum of money buys fills as a price falls, beside dated prices:
//
//	price=price money=budget  the price of one, and the sum
//	dated=supply:ID|figure:ID prices on an axis of time
//	dim=efficiency            how much each can do, in per cent: paler
//	group=park                how many, in the unit of total, make a group at 100 per cent
//	also=effective|parks      numbers to say beside won
//
// A field of hands, each of some cards that come through by a chance, is piled up beside by how many do:
//
//	trials=trials each=bets   how many hands, sixty at most, and of how many cards, twenty at most
//	chance=survive            of each card, in per cent; y is the chance that a hand has at least one
//	hits=lucky mean=survivors how many hands have one, and how many cards come through, on average
//	earned=FIRST|LATER        what all cards bring at first, and those that came through later
//	seen=baidu                what somebody was seen to earn, in the unit of both
package field

import (
	"math"
	"strconv"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws fields. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	g     grid
	one   float64 // what a mark stands for
	ys    [2][]float64
	was   [2][]float64
	years []float64
	dates dates
	deck  deck
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of a field's marks.
const (
	roleSquare uint8 = pen.RolesField + iota
	roleHatch
	roleBorder
	roleGrip
	roleName
	roleLine
	roleBefore
	rolePoint
	roleSlit
	roleBill
)

// most is how many marks a field has at most.
const most = 1000

// Build draws the field, and beside it the path where there is one.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 40 || p.F.H < 40 || len(r.Sys.Params) == 0 {
		return
	}
	total := r.Sys.Told("total")
	b.one = 1
	if unit := r.Sys.Told("unit"); unit != "" { // an error would be an allocation
		if v, _ := strconv.ParseFloat(unit, 64); v > 0 {
			b.one = v
		}
	}
	if total == "" {
		total = r.Sys.Told("won")
	}
	n := 0
	if all := b.all(r); sim.Answered(all) {
		n = int(geom.Clamp(math.Round(all/b.one), 0, most))
	}
	box := about.Head(p, r, total, b.one)
	switch {
	case r.Sys.Told("lines") != "":
		b.rising(p, r, box, n)
	case r.Sys.Told("bill") != "":
		b.bill(p, r, box, n)
	case r.Sys.Told("price") != "":
		b.bought(p, r, box, n)
	case r.Sys.Told("trials") != "":
		b.drawn(p, r, box)
	default:
		b.running(p, r, box, n)
	}
	b.marks.Outline(p, r)
	if r.Sys.Told("price") != "" {
		b.dates.outline(p, r)
	}
}

// all is how many there are; without a total as many as the axis brings at most.
func (b *Builder) all(r *system.Run) float64 {
	if total := r.Sys.Told("total"); total != "" {
		return r.Value(total)
	}
	x, won := &r.Sys.Params[r.Sys.Axis], r.Result(r.Sys.Told("won"))
	return max(r.At(r.Sys.Axis, won, x.Min.Float()), r.At(r.Sys.Axis, won, x.Max.Float()))
}

// count is a number of the system in marks; 0 where it has no answer.
func (b *Builder) count(v float64) float64 {
	if !sim.Answered(v) {
		return 0
	}
	return geom.Clamp(v/b.one, 0, float64(b.g.n))
}

// running draws two blocks with the border between what is won and what is not, and below it between which ends it goes.
func (b *Builder) running(p *pen.Pen, r *system.Run, box geom.Rect, n int) {
	small, size, k := theme.Small*p.K, theme.Label*p.K, p.K
	blocks, parts := about.Names(r.Sys.Told("blocks"))
	if r.Open() { // who has how many is what is asked
		parts = 0
	}
	own := 0
	if parts == 2 {
		own = int(b.part(r, blocks[0]))
	}
	below := size + 2.9*small + 30*k
	b.g = lay(box.Trim(0, small+8*k, 0, below), n, min(own, n), 10*k, 64*k)
	g := &b.g
	g.box.X += (box.W - g.box.W) / 2
	g.box.Y += (box.H - small - 8*k - below - g.box.H) / 3
	won, name := r.Value(r.Sys.Told("won")), r.Sys.Told("won")
	was := r.Before(name)
	mine, theirs := p.Th.Press, p.Th.Other
	if parts == 2 {
		mine, theirs = about.Ink(p, r, blocks[0]), about.Ink(p, r, blocks[1])
		y := g.box.Y - 8*k
		half := g.box.W/2 - 6*k
		about.Num(p, r, blocks[0], r.Value(blocks[0]), r.Value(blocks[0]), small, half)
		b.marks.Set(p, r, blocks[0], r.Value(blocks[0]), pen.Key(roleName, 0, 0), g.box.X, y, small, p.Th.Ink, scene.Start)
		about.Num(p, r, blocks[1], r.Value(blocks[1]), r.Value(blocks[1]), small, half)
		b.marks.Set(p, r, blocks[1], r.Value(blocks[1]), pen.Key(roleName, 1, 0), g.box.Right(), y, small, p.Th.Ink, scene.End)
	}
	b.squares(p, b.count(won), own, mine, theirs, false)
	if r.Open() {
		b.guess(p, r, name)
		return
	}
	if sim.Answered(was) && was != won {
		b.edge(p, int(math.Ceil(b.count(was))), pen.Key(roleBefore, 0, 0), p.Th.Ink, 1.2*k)
	}
	b.track(p, r, name, won, was, mine)
	b.guess(p, r, name)
}

// part is a number of the system in marks, in whole ones.
func (b *Builder) part(r *system.Run, name string) float64 {
	if v := r.Value(name); sim.Answered(v) {
		return math.Round(v / b.one)
	}
	return 0
}

// squares draws the marks: of those won the first seen are solid, the others rest on assumptions and are hatched; one may
// be won in part.
func (b *Builder) squares(p *pen.Pen, won float64, seen int, mine, theirs scene.Color, servers bool) {
	g, l := &b.g, p.L
	round := g.cell * 0.12
	for i := range g.n {
		q, part := g.at(i), float32(geom.Clamp(won-float64(i), 0, 1))
		key := pen.Key(roleSquare, uint32(i), 0)
		switch {
		case part == 0 && i < g.own:
			l.Edge(key, q, mine, round, p.K, scene.Dash{})
			continue
		case part == 0:
			l.Rect(key, q, theirs, round)
			continue
		case part < 1 && i >= g.own:
			l.Rect(key, q, theirs, round)
		case part < 1:
			l.Edge(key, q, mine, round, p.K, scene.Dash{})
		}
		if part < 1 {
			key = pen.Key(roleSquare, uint32(i), 1)
			if g.rise {
				q.W *= part
			} else {
				q.H *= part
			}
		}
		if i < seen {
			l.Rect(key, q, mine, round)
			continue
		}
		l.Rect(key, q, p.Tint(mine, 0.25), round)
		l.Hatch(pen.Key(roleHatch, uint32(i), 0), q, mine, g.slant(p.K), 1.2*p.K)
	}
	if servers && g.cell > 6*p.K {
		b.slits(p)
	}
}

// slits turn squares into servers: two openings each, cut through in paper.
func (b *Builder) slits(p *pen.Pen) {
	p.L.Begin(scene.Segments, pen.Key(roleSlit, 0, 0), p.Th.Paper.Fade(0.8), max(1*p.K, b.g.cell*0.07), scene.Dash{})
	for i := range b.g.n {
		q := b.g.at(i)
		for _, f := range [...]float32{0.36, 0.66} {
			p.L.Segment(q.X+q.W*0.2, q.Y+q.H*f, q.X+q.W*0.66, q.Y+q.H*f)
		}
	}
	p.L.End()
}

// edge draws the border behind the first v squares.
func (b *Builder) edge(p *pen.Pen, v int, k scene.Key, c scene.Color, width float32) {
	for pass := range 2 { // on paper first, so that it shows on any square
		kk, col, w := scene.Key(0), p.Th.Paper, width+2.2*p.K
		if pass == 1 {
			kk, col, w = k, c, width
		}
		p.L.Begin(scene.Line, kk, col, w, scene.Dash{})
		for _, at := range b.g.border(v) {
			p.L.Point(at.X, at.Y)
		}
		p.L.End()
	}
}
