// Package houses draws two houses under one roof that trade with each other: what one pays the other as a band of true width
// beside what strangers pay, what of it leaves for a house outside, and the strip of it that is paid above the price outside.
// Who heads which house, and who went from one to the other, stands above them.
//
// What the row of a system tells it (names of its numbers, but houses and events):
//
//	houses=GROUP|BUYER|SELLER   entities: the roof, and the two under it
//	inside=AMOUNT               what the buyer pays while nothing has left
//	leaving=AMOUNT              what of it leaves
//	left=AMOUNT                 what the seller takes in afterwards, with what strangers pay
//	extra=AMOUNT                what of it is above the price outside
//	measure=AMOUNT              what the seller earns, laid as often as it goes along what leaves
//	turns=PART|LEAVES|PREMIUM   parameters that move the three
//	events=EVENT                its first entity went from the buyer to the seller, in place of the second
package houses

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws houses. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	taken layout.Boxes // by words
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of houses.
const (
	roleRoof uint8 = pen.RolesHouses + iota
	roleHouse
	roleBand
	roleHatch
	roleBefore
	roleGrip
	roleName
	rolePlace
	roleHead
)

// rows is how many lines the words over the way, and those of a house, take at most.
const rows = 4

// plan is where everything stands.
type plan struct {
	px                    float32   // pixels of height for one
	roof                  geom.Rect // of the group
	buyer, seller, other  geom.Rect // of the three houses: what they pay, take in, and what leaves to
	inside, leaving, left float64
	extra, measure        float64
	stranger              geom.Rect // what strangers pay, where it begins
	row, more             float32   // of a line, and of those that the words over the way take behind the first
}

// lay finds the places in box. From the top: words, what leaves over the seller, the seller, and what strangers pay below it.
func lay(r *system.Run, box geom.Rect, row, more, k float32) (a plan, ok bool) {
	told := r.Sys.Told
	a.inside, a.leaving, a.left, a.extra = r.Value(told("inside")), r.Value(told("leaving")), r.Value(told("left")), r.Value(told("extra"))
	a.measure = r.Value(told("measure"))
	most := max(a.inside, r.Before(told("inside")))
	whole := a.left + a.leaving
	strangers := whole - a.inside
	if !sim.Answered(whole) || !(whole > 0) {
		return a, false
	}
	a.row, a.more = row, more
	heads, gap := row*3.2+more, row*1.4
	room := box.H - heads - 3*gap - row*1.6
	a.px = room / float32(most+whole+strangers)
	wide := box.W * 0.1
	a.roof = geom.R(box.X, box.Y, box.W*0.7, heads+2*gap+float32(most+whole)*a.px)
	top := box.Y + heads
	a.other = geom.R(box.Right()-wide, top, wide, float32(a.leaving)*a.px)
	top += float32(most)*a.px + gap
	a.seller = geom.R(box.X+box.W*0.7-wide-18*k, top, wide, float32(whole)*a.px)
	a.buyer = geom.R(box.X+18*k, top-gap*0.5, wide, float32(a.inside)*a.px)
	a.stranger = geom.R(box.X, a.roof.Bottom()+gap, wide*0.5, float32(strangers)*a.px)
	return a, true
}

// way is how wide the words over the way from head to head may be: between the heads, or on a narrow stage, where they stand
// over them too, across the roof.
func (a *plan) way(p *pen.Pen) float32 {
	if p.Narrow() {
		return a.roof.W - 18*p.K
	}
	return a.seller.X + a.seller.W/2 - a.buyer.X - a.buyer.W/2 - 40*p.K
}

// Build draws roof, houses, bands, heads and words.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	b.taken.Reset()
	if p.F.W < 200 || p.F.H < 200 {
		return
	}
	box := p.Heading(r.Sys.Name[p.Lang], "")
	k, small := p.K, theme.Small*p.K
	a, ok := lay(r, box, small*1.3, 0, k)
	if !ok {
		return
	}
	if id, came, _ := event(r); id != 0 && came != 0 {
		p.Text(r.W.Data.Event(id).Title[p.Lang])
		more := small * 1.25 * float32(p.Lines(small, a.way(p), rows)-1)
		if p.Narrow() {
			more += 7 * k
		}
		a, _ = lay(r, box, small*1.3, more, k)
	}
	p.L.Rect(pen.Key(roleRoof, 0, 0), a.roof, p.Th.Wash, 8*k)
	p.L.Edge(pen.Key(roleRoof, 0, 1), a.roof, p.Th.Muted, 8*k, 1.3*k, scene.Dash{})
	b.bands(p, r, &a)
	b.hold(p, r, &a)
	b.places(p, r, &a, box)
	b.heads(p, r, &a)
	b.numbers(p, r, &a, box)
	b.marks.Outline(p, r)
	b.said(p, r)
}

// band draws a flow of one width from x0, y0 to x1, y1, in a soft step.
func (b *Builder) band(p *pen.Pen, n int, x0, y0, x1, y1, high float32, c scene.Color) {
	if high <= 0 {
		return
	}
	const steps = 24
	p.L.Begin(scene.Area, pen.Key(roleBand, uint32(n), 0), c, 0, scene.Dash{})
	for i := range steps + 1 {
		f := float32(i) / steps
		y := geom.Mix(y0, y1, f*f*(3-2*f))
		p.L.Span(geom.Mix(x0, x1, f), y, y+high)
	}
	p.L.End()
}

// bands draws what strangers pay, what the buyer goes on paying, what leaves over the seller's head, and the houses' own bars.
func (b *Builder) bands(p *pen.Pen, r *system.Run, a *plan) {
	k, l := p.K, p.L
	stays := float32(a.inside-a.leaving) * a.px
	away := float32(a.leaving) * a.px
	grey := p.Tint(p.Th.Other, 0.4)
	b.band(p, 0, a.stranger.X, a.stranger.Y, a.seller.X, a.seller.Y+float32(a.inside)*a.px, a.stranger.H, grey)
	b.band(p, 1, a.buyer.Right(), a.buyer.Bottom()-stays, a.seller.X, a.seller.Y+away, stays, p.Tint(p.Th.Press, 0.4))
	b.band(p, 2, a.buyer.Right(), a.buyer.Y, a.other.X, a.other.Y, away, p.Tint(p.Th.Press, 0.18))
	if away > 0 {
		q := geom.R(a.seller.X, a.seller.Y, a.seller.W, away) // what the seller took in before
		l.Rect(pen.Key(roleHouse, 1, 2), q, p.Th.Paper, 0)
		l.Edge(pen.Key(roleBefore, 0, 0), q, p.Th.Muted, 0, 1.4*k, scene.Dash{On: 4 * k, Off: 3 * k})
		l.Rect(pen.Key(roleHouse, 2, 0), a.other, p.Tint(p.Th.Press, 0.3), 0)
		l.Hatch(pen.Key(roleHatch, 2, 0), a.other, p.Th.Press, 6*k, 1.3*k)
	}
	b.measured(p, a)
	l.Rect(pen.Key(roleHouse, 1, 1), geom.R(a.seller.X, a.seller.Y+away, a.seller.W, stays), p.Th.Press, 0)
	l.Rect(pen.Key(roleHouse, 1, 0), geom.R(a.seller.X, a.seller.Bottom()-a.stranger.H, a.seller.W, a.stranger.H), p.Tint(p.Th.Other, 0.85), 0)
	l.Rect(pen.Key(roleHouse, 0, 0), a.buyer, p.Th.Press, 0)
	if extra := float32(a.extra) * a.px; extra > 0 { // at the buyer's foot
		q := geom.R(a.buyer.X, a.buyer.Bottom()-extra, a.buyer.W, extra)
		l.Rect(pen.Key(roleHouse, 0, 1), q, p.Th.Paper, 0)
		l.Hatch(pen.Key(roleHatch, 0, 0), q, p.Th.Press, 4*k, 1.3*k)
		l.Edge(pen.Key(roleHouse, 0, 2), q, p.Th.Press, 0, 1*k, scene.Dash{})
	}
	if was := float32(r.Before(r.Sys.Told("leaving"))) * a.px; was != away && r.Before(r.Sys.Told("inside")) == a.inside {
		l.Edge(pen.Key(roleBefore, 1, 0), geom.R(a.other.X, a.other.Y, a.other.W, was), p.Th.Muted, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
	}
}

// measured lays what the seller earns along what leaves: one full, then the lines up to which each further one would reach.
func (b *Builder) measured(p *pen.Pen, a *plan) {
	k, one := p.K, float32(a.measure)*a.px
	if !(one > 0) {
		return
	}
	q := geom.R(a.other.X-11*k, a.other.Y, 7*k, one)
	p.L.Rect(pen.Key(roleHouse, 3, 0), q, p.Th.Ink, 0)
	p.L.Begin(scene.Segments, pen.Key(roleHouse, 3, 1), p.Th.Ink, 1.2*k, scene.Dash{})
	for n := float32(2); n*one <= a.other.H && one > 3*k; n++ {
		p.L.Segment(q.X, q.Y+n*one, q.Right(), q.Y+n*one)
	}
	p.L.End()
}

// reach is how far from the middle of the buyer's bar its outer edges are held: a finger can tell them apart.
func (a *plan) reach(k float32) float32 { return max(a.buyer.W/2, 25*k) }

// hold makes three edges of the buyer's bar draggable: its foot, where what leaves is parted from what stays, and the strip.
func (b *Builder) hold(p *pen.Pen, r *system.Run, a *plan) {
	turns, n := about.Names(r.Sys.Told("turns"))
	results := [...]string{r.Sys.Told("inside"), r.Sys.Told("leaving"), r.Sys.Told("extra")}
	for i, name := range turns[:min(n, len(results))] {
		j, of := r.Sys.Param(name), r.Result(results[i])
		if j < 0 || of < 0 {
			continue
		}
		x := &r.Sys.Params[j]
		lo, hi := x.Min.Float(), x.Max.Float()
		y := func(v float64) float32 {
			amount := float32(r.At(j, of, v)) * a.px
			if i == 2 { // from the foot up
				return a.buyer.Bottom() - amount
			}
			return a.buyer.Y + amount
		}
		at := a.buyer.X + a.buyer.W/2 + a.reach(p.K)*[...]float32{0, 1, -1}[i]
		from, to := y(lo), y(hi)
		if max(from-to, to-from) < 2*p.K {
			continue
		}
		about.Up(p, pen.Key(roleGrip, uint32(i), 0), geom.Point{X: at, Y: y(r.Now[j])}, j, lo, hi, from, to)
	}
}

// entity returns the n-th of the houses; 0 where there is none.
func entity(r *system.Run, n int) data.EntityID {
	list := r.Sys.Told("houses")
	name := ""
	for ; n >= 0; n-- {
		name, list, _ = strings.Cut(list, "|")
	}
	id, _ := r.W.Data.EntityByID(name)
	return id
}

// name starts p.Txt with the name of the n-th of the houses.
func name(p *pen.Pen, r *system.Run, n int) {
	p.Text(r.W.Data.Entity(entity(r, n)).Name[p.Lang])
}

// event returns what the row tells happened, with its first two entities; 0 where nothing is told.
func event(r *system.Run) (id data.EventID, came, went data.EntityID) {
	id, ok := r.W.Data.EventByID(r.Sys.Told("events"))
	if !ok {
		return 0, 0, 0
	}
	if who := r.W.Data.Event(id).Entities; len(who) > 1 {
		came, went = who[0], who[1]
	}
	return id, came, went
}

// said adds to the outline who went where.
func (b *Builder) said(p *pen.Pen, r *system.Run) {
	if id, _, _ := event(r); id != 0 {
		p.Text(r.W.Data.Event(id).Title[p.Lang])
		p.Say(2, scene.Item, p.L.Like(scene.Ref{What: scene.WhatEvent, Extra: uint32(id)}))
	}
}

// Source adds the source of what happened.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	if id, _, _ := event(r); id != 0 {
		s := r.W.Data.Event(id).Source
		for _, have := range out.Sources {
			if have == s {
				return out
			}
		}
		out.Sources = append(out.Sources, s)
	}
	return out
}
