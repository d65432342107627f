package chart

import (
	"bytes"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
)

// bands shades the periods for which only the leading ones' sum is published;
// with words it labels them instead, once the readings have their places.
func (b *Builder) bands(m *model, p plot, words bool) {
	half := p.x.At(m.step/2) - p.x.At(0)
	for i := range m.bands {
		if x := &m.bands[i]; !words && x.bare { // under all else, which has numbers of its own
			b.L.Target(geom.R(p.x.At(x.t)-half, p.field.Y, 2*half, p.field.H), scene.Ref{Obs: uint32(x.obs)})
		}
	}
	for i := 0; i < len(m.bands); i++ {
		if !m.bands[i].bare {
			continue
		}
		j := i
		for j+1 < len(m.bands) && m.bands[j+1].bare && m.bands[j+1].n == m.bands[i].n && m.bands[j+1].t-m.bands[j].t <= m.step*1.01 {
			j++
		}
		r := geom.R(p.x.At(m.bands[i].t)-half, p.field.Y, p.x.At(m.bands[j].t)-p.x.At(m.bands[i].t)+2*half, p.field.H)
		if !words {
			b.L.Rect(0, r, b.Th.Wash, 0)
			i = j
			continue
		}
		lo, hi := m.bands[i].v, m.bands[i].v
		for _, x := range m.bands[i : j+1] {
			lo, hi = min(lo, x.v), max(hi, x.v)
		}
		b.Word(bandWord(m.bands[i].n))
		b.Txt = append(b.Txt, ' ')
		b.Txt = locale.AppendNumber(b.Txt, b.Lang, lo, int(m.bands[i].dec))
		if hi > lo {
			b.Txt = append(b.Txt, dash...)
			b.Txt = locale.AppendNumber(b.Txt, b.Lang, hi, int(m.bands[i].dec))
		}
		b.Txt = append(b.Txt, '%')
		b.bandLabel(p, r, m.bands[i:j+1])
		i = j
	}
}

var dash = []byte("–")

// bandLabel sets b.Txt at the top of a band: from its left side, or up to its
// right one, a row lower where that is taken. Its numbers open the least and the
// most of the figures that it sums up.
func (b *Builder) bandLabel(p plot, r geom.Rect, bands []band) {
	k, small := b.K, theme.Small*b.K
	w := b.Width(small)
	for row := range 3 {
		y := p.field.Y + 3*k + float32(row)*small*1.5
		for _, x := range [2]float32{r.X + 4*k, r.Right() - 6*k - w} {
			at := geom.R(x, y, w, small*1.3)
			if x < p.field.X || at.Right() > p.field.Right() || !b.clear.Free(at) {
				continue
			}
			b.Boxes.Take(at)
			b.clear.Take(at)
			b.Put(0, x, y+small, small, b.Th.Muted, scene.Start)
			least, most := &bands[0], &bands[0]
			for i := range bands {
				if bands[i].v < least.v {
					least = &bands[i]
				}
				if bands[i].v > most.v {
					most = &bands[i]
				}
			}
			b.L.Target(at, scene.Ref{Obs: uint32(least.obs)})
			if i := bytes.LastIndex(b.Txt, dash); i >= 0 && least != most {
				before := b.L.Advance(b.Txt[:i], scene.Regular, small)
				b.L.Target(geom.R(x+before, y, w-before, at.H), scene.Ref{Obs: uint32(most.obs)})
			}
			return
		}
	}
}

// keepClear takes the places of the breaks, so that no word stands on one.
func (b *Builder) keepClear(m *model, p plot) {
	for _, br := range m.breaks {
		x := p.x.At(br.Place)
		b.Boxes.Take(geom.R(x-4*b.K, p.field.Y, 8*b.K, p.field.H*0.3))
	}
}
