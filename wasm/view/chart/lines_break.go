package chart

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// breakWords names the breaks in a row over the field, each above its place or,
// where that is taken, right after the one before.
func (b *Builder) breakWords(m *model, p plot) {
	k, small := b.K, theme.Small*b.K
	free := b.Pad()
	for _, br := range m.breaks {
		b.Text(m.shorts[br.ID][b.Lang])
		w := b.Width(small)
		x := p.x.At(br.Place) - w/2
		if x = max(free, min(x, b.F.W-b.Pad()-w)); x+w > b.F.W-2 {
			continue
		}
		b.Put(0, x, p.field.Y-5*k, small, b.Th.Muted, scene.Start)
		b.L.Target(geom.R(x, p.field.Y-5*k-small, w, small*1.3), scene.Ref{What: scene.WhatBreak, Extra: uint32(br.ID)})
		free = x + w + 8*k
	}
}

// tears draws the breaks: the whole field, or one vendor's line.
func (b *Builder) tears(m *model, p plot) {
	k, small := b.K, theme.Small*b.K
	b.breakWords(m, p)
	for _, br := range m.breaks {
		id := br.ID
		// Whose is it? If only some lines are cut there, the mark stands on them.
		whole := true
		for i := range m.lines {
			for j := 1; j < len(m.lines[i].pts); j++ {
				a, z := m.lines[i].pts[j-1].t, m.lines[i].pts[j].t
				if a < float64(br.At) && float64(br.At) <= z && m.lines[i].pts[j].brk != id {
					whole = false
				}
			}
		}
		x := p.x.At(br.Place)
		torn := false
		for i := range m.lines {
			for _, pt := range m.lines[i].pts {
				torn = torn || pt.brk == id
			}
		}
		if !torn { // somebody joins the list: nothing is cut, the place is marked
			b.L.Stroke(0, b.Th.Muted, 1*k, scene.Dash{On: 1.5 * k, Off: 3 * k}, x, p.field.Y, x, p.field.Bottom())
		} else if whole || b.s.Form == state.Stream { // a stack is torn as a whole
			b.Zigzag(x, p.field.Y, p.field.Bottom(), 1)
		} else {
			for i := range m.lines {
				for j := 1; j < len(m.lines[i].pts); j++ {
					if z := &m.lines[i].pts[j]; z.brk == id {
						y := p.y.At((m.lines[i].pts[j-1].v + z.v) / 2)
						b.Zigzag(x, y-9*k, y+9*k, 1)
					}
				}
			}
		}
		b.L.Target(geom.R(x-6*k, p.field.Y-small, 12*k, p.field.H*0.25), scene.Ref{What: scene.WhatBreak, Extra: uint32(id)})
	}
}
