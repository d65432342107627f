package pen

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
)

// Zigzag draws a torn edge down from y0 to y1, the mark of a changed base: a gap
// of paper between two jagged lines. alpha is 0…1.
func (p *Pen) Zigzag(x, y0, y1, alpha float32) {
	if alpha <= 0 || y1 <= y0 {
		return
	}
	k := p.K
	p.L.Rect(0, geom.R(x-2.5*k, y0, 5*k, y1-y0), p.Th.Paper.Fade(alpha), 0)
	for _, off := range [2]float32{-2.5, 2.5} {
		p.L.Begin(scene.Line, 0, p.Th.Ink.Fade(0.55*alpha), 1*k, scene.Dash{})
		side := float32(1.6)
		for y := y0; y < y1; y += 4 * k {
			p.L.Point(x+(off+side)*k, y)
			side = -side
		}
		p.L.Point(x+(off+side)*k, y1)
		p.L.End()
	}
}

// Whisker draws how far sources differ, from x0 to x1 along y with ends of half
// the given height, and an edge of paper so that it shows on any colour.
func (p *Pen) Whisker(k scene.Key, x0, x1, y, half float32, c scene.Color) {
	for pass := range 2 {
		kk, col, w := scene.Key(0), p.Th.Paper.Fade(float32(c.A())/255*0.8), 3.6*p.K
		if pass == 1 {
			kk, col, w = k, c, 1.2*p.K
		}
		p.L.Begin(scene.Segments, kk, col, w, scene.Dash{})
		p.L.Segment(x0, y, x1, y)
		p.L.Segment(x0, y-half, x0, y+half)
		p.L.Segment(x1, y-half, x1, y+half)
		p.L.End()
	}
}

// Arrow draws a small triangle around x, y that points up or down.
func (p *Pen) Arrow(x, y, r float32, up bool, c scene.Color) {
	a0, a1 := y+r*0.8, y-r
	if !up {
		a0, a1 = y-r*0.8, y+r
	}
	p.L.Begin(scene.Area, 0, c, 0, scene.Dash{})
	p.L.Span(x-r, a0, a0)
	p.L.Span(x, min(a0, a1), max(a0, a1))
	p.L.Span(x+r, a0, a0)
	p.L.End()
}

// Hatch fills slices of a layer with diagonal strokes, the mark of what was not
// observed; they line up with those of scene.List.Hatch.
func (p *Pen) Hatch(k scene.Key, quads []layout.Quad, c scene.Color) {
	p.L.Begin(scene.Segments, k, c, 1.3*p.K, scene.Dash{})
	p.L.Coords = layout.AppendHatch(p.L.Coords, quads, 6*p.K)
	p.L.End()
}

// Slices fills slices that lie beside each other.
func (p *Pen) Slices(k scene.Key, quads []layout.Quad, c scene.Color) {
	p.L.Begin(scene.Area, k, c, 0, scene.Dash{})
	for i, q := range quads {
		if i == 0 {
			p.L.Span(q.X0, q.A0, q.B0)
		}
		p.L.Span(q.X1, q.A1, q.B1)
	}
	p.L.End()
}

// Tint mixes a colour into the paper, f from 0 to 1: opaque, so that two of them
// may touch.
func (p *Pen) Tint(c scene.Color, f float32) scene.Color {
	paper := p.Th.Paper
	ch := func(shift uint) uint32 {
		a, z := float32(uint32(paper)>>shift&0xff), float32(uint32(c)>>shift&0xff)
		return uint32(geom.Mix(a, z, f) + 0.5)
	}
	return scene.RGB(ch(24)<<16 | ch(16)<<8 | ch(8))
}
