package view

import (
	"bytes"

	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// outline writes what the picture says: its name, the time, every line in the
// order of rank with its value and how that is known, then what is missing or
// torn. It is what a screen reader gets, and what tests read.
func (b *Builder) outline(m *model, t float64) {
	d, f := b.w.Data, m.format(b.w.Data, b.lang)
	b.title(m)
	b.tmp = append(b.tmp[:0], b.txt...)
	b.unit(m)
	b.l.Note(1, scene.Heading, 0, b.tmp, b.txt)
	s := b.s
	s.T = t
	b.txt = AppendClock(b.txt[:0], b.w, s)
	b.l.Note(2, scene.Clock, 0, b.txt, nil)

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
	for _, i := range b.order {
		ln, sm := &m.lines[i], &b.samples[i]
		b.val = b.val[:0]
		switch {
		case sm.stand == observed:
			b.val = f.point(b.val, sm.p)
			if !sm.p.kind.Observed() {
				b.val = append(b.val, d.Word(b.lang, "comma")...)
				b.val = append(b.val, d.Word(b.lang, kindWord(sm.p.kind))...)
			}
			if sm.hi > sm.lo {
				var x, y [24]byte
				b.val = append(b.val, d.Word(b.lang, "comma")...)
				b.val = appendFilled(b.val, d.Word(b.lang, "sources-differ"),
					arg{"low", f.figure(x[:0], sm.lo, sm.p.dec, 0, 0)}, arg{"high", f.figure(y[:0], sm.hi, sm.p.dec, 0, 0)})
			}
		case sm.stand == placed:
			b.val = rankWords(b.val, d, b.lang, sm.place.rank)
		case sm.stand == ended:
			b.lastWords(m, f, sm.p)
			b.val = append(b.val, b.txt...)
		case sm.stand == torn:
			b.val = append(b.val, d.Word(b.lang, "torn")...)
		default:
			b.val = append(b.val, d.Word(b.lang, "interpolated")...)
		}
		b.name(ln)
		// What has a number opens it, with a mark or without one.
		opens := b.targets[i]
		if r := b.l.Ref(opens); r.Obs == 0 && r.Card == 0 {
			switch {
			case sm.stand == placed:
				opens = b.l.Like(scene.Ref{Entity: uint32(ln.entity), Obs: uint32(sm.place.obs)})
			case sm.stand == observed, sm.stand == ended:
				opens = b.l.Like(sm.p.ref(ln.entity))
			}
		}
		b.l.Note(2, scene.Item, opens, b.txt, b.val)
	}

	if x, on, ok := m.sumAt(t); ok && on > 0.5 {
		b.sumFigure(m, &x, false)
		b.val = append(b.val[:0], b.txt...)
		if i := bytes.LastIndex(b.val, growthDot); i >= 0 { // the growth has a row of its own
			b.val = b.val[:i]
		}
		b.word("market-size")
		if m.view == state.Capex {
			b.word("capex.all")
		}
		b.l.Note(2, scene.Remark, b.l.Like(x.ref()), b.txt, b.val)
		if x.growth.Ok {
			b.word("growth")
			b.val = appendGrowth(b.val[:0], x.growth)
			b.l.Note(2, scene.Remark, b.l.Like(scene.Ref{Obs: uint32(x.growthObs)}), b.txt, b.val)
		}
	}
	if x, ok := m.bandAt(t); ok && x.bare && m.on(t, x.t) > 0.5 {
		b.val = f.figure(b.val[:0], x.v, x.dec, x.kind, x.bound)
		b.val = append(b.val, d.Word(b.lang, "comma")...)
		b.val = append(b.val, d.Word(b.lang, "no-split")...)
		b.word(bandWord(x.n))
		b.l.Note(2, scene.Remark, b.l.Like(scene.Ref{Obs: uint32(x.obs)}), b.txt, b.val)
	}
	if id, in := m.breakNear(t, b.s.Stopped); in > 0 {
		b.txt = append(b.txt[:0], m.dated[id][b.lang]...)
		b.l.Note(2, scene.Remark, b.l.Like(scene.Ref{What: scene.WhatBreak, Extra: uint32(id)}), b.txt, nil)
	}
	if p := b.plan(m, t); p != nil {
		b.txt = append(b.txt[:0], p.label[b.lang]...)
		b.l.Note(2, scene.Remark, b.l.Like(scene.Ref{Entity: uint32(p.entity), Extra: uint32(p.plan), What: scene.WhatPlan}), b.txt, nil)
		if spent, last := p.spentBy(t); last != nil {
			b.spentWords(p, spent, last, "plan.spent")
			b.l.Note(2, scene.Remark, b.l.Like(last.ref(p.entity)), b.txt, nil)
		}
	}
}
