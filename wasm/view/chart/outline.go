package chart

import (
	"bytes"

	"yuntu/data"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// outline writes what the picture says: its name, the time, every line in the
// order of rank with its value and how that is known, then what is missing or
// torn. It is what a screen reader gets, and what tests read.
func (b *Builder) outline(m *model, t float64) {
	d, f := b.W.Data, m.format(b.W.Data, b.Lang)
	b.Text(m.title(d, b.Lang))
	b.Val = append(b.Val[:0], m.unit(d, b.Lang)...)
	b.Note(1, scene.Heading, 0)
	s := b.s
	s.T = t
	b.Txt = AppendClock(b.Txt[:0], b.W, s)
	b.Say(2, scene.Clock, 0)

	// In rank order; what has no place yet is left out.
	b.order = b.order[:0]
	for i := range m.lines {
		if b.samples[i].stand == absent {
			continue
		}
		at := len(b.order)
		b.order = append(b.order, i)
		for at > 0 && m.lines[b.order[at-1]].rank.Settled(t) > m.lines[i].rank.Settled(t) {
			b.order[at], b.order[at-1] = b.order[at-1], i
			at--
		}
	}
	between := [...]string{moving: "interpolated", torn: "torn"}
	for _, i := range b.order {
		ln, sm := &m.lines[i], &b.samples[i]
		b.Val = b.Val[:0]
		switch {
		case sm.stand == observed:
			b.Val = f.figure(b.Val, sm.p.v, sm.p.dec, data.Reported, sm.p.bound) // a word says here what a star does in the picture
			if !sm.p.kind.Observed() {
				b.Val = append(b.Val, d.Word(b.Lang, "comma")...)
				b.Val = append(b.Val, d.Word(b.Lang, pen.KindWord(sm.p.kind))...)
			}
			if sm.hi > sm.lo {
				var x, y [24]byte
				b.Val = append(b.Val, d.Word(b.Lang, "comma")...)
				b.Val = pen.AppendFilled(b.Val, d.Word(b.Lang, "sources-differ"),
					pen.Arg("low", f.figure(x[:0], sm.lo, sm.p.dec, 0, 0)), pen.Arg("high", f.figure(y[:0], sm.hi, sm.p.dec, 0, 0)))
			}
		case sm.stand == placed:
			b.Val = rankWords(b.Val, d, b.Lang, sm.place.rank)
		case sm.stand == ended:
			b.lastWords(m, f, sm.p)
			b.Val = append(b.Val, b.Txt...)
		default:
			if sm.p != nil {
				b.lastWords(m, f, sm.p)
				b.Val = append(append(b.Val, b.Txt...), d.Word(b.Lang, "comma")...)
			}
			b.Val = append(b.Val, d.Word(b.Lang, between[sm.stand])...)
		}
		b.name(ln)
		// What has a number opens it, with a mark or without one.
		opens := b.targets[i]
		if r := b.L.Ref(opens); r.Obs == 0 && r.Card == 0 {
			switch {
			case sm.stand == placed:
				opens = b.L.Like(scene.Ref{Entity: uint32(ln.entity), Obs: uint32(sm.place.obs)})
			case sm.p != nil:
				opens = b.L.Like(sm.p.ref(ln.entity))
			}
		}
		b.Note(2, scene.Item, opens)
	}

	b.tellGuess(f)
	b.tellOthers(m)
	if x, on, ok := m.sumAt(t); ok && on > 0.5 {
		b.sumFigure(m, &x, false)
		b.Val = append(b.Val[:0], b.Txt...)
		if i := bytes.LastIndex(b.Val, growthDot); i >= 0 { // the growth has a row of its own
			b.Val = b.Val[:i]
		}
		b.Word(m.sumWord())
		b.Note(2, scene.Remark, b.L.Like(x.ref()))
		if x.growth.Ok {
			b.Word("growth")
			b.Val = pen.AppendGrowth(b.Val[:0], b.Lang, x.growth)
			b.Note(2, scene.Remark, b.L.Like(scene.Ref{Obs: uint32(x.growthObs)}))
		}
	}
	if x, ok := m.bandAt(t); ok && x.bare && m.on(t, x.t) > 0.5 {
		b.Val = f.figure(b.Val[:0], x.v, x.dec, x.kind, x.bound)
		b.Val = append(b.Val, d.Word(b.Lang, "comma")...)
		b.Val = append(b.Val, d.Word(b.Lang, "no-split")...)
		b.Word(bandWord(x.n))
		b.Note(2, scene.Remark, b.L.Like(scene.Ref{Obs: uint32(x.obs)}))
	}
	if at, in := m.passed(t); in > 0 && b.s.Form == state.Race {
		b.passWords(m, at)
		b.Say(2, scene.Remark, 0)
	}
	if id, in := m.breakNear(t, b.s.Stopped); in > 0 {
		b.Text(m.dated[id][b.Lang])
		b.Say(2, scene.Remark, b.L.Like(scene.Ref{What: scene.WhatBreak, Extra: uint32(id)}))
	}
	if p := b.plan(m, t); p != nil {
		b.Text(p.label[b.Lang])
		b.Say(2, scene.Remark, b.L.Like(scene.Ref{Entity: uint32(p.entity), Extra: uint32(p.plan), What: scene.WhatPlan}))
		if spent, last := p.spentBy(t); last != nil {
			b.spentWords(p, spent, last, "plan.spent")
			b.Say(2, scene.Remark, b.L.Like(p.spentRef(last)))
		}
	}
}
