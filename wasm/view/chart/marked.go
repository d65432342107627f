package chart

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// elsewhere returns a figure that the state points at, if it is a share of one whose line is drawn, counted by somebody else.
func (b *Builder) elsewhere(m *model, c state.CardID) (g data.Figure, at locale.Quarter, ok bool) {
	table, row := c.Split()
	if table != state.CardFigure || m.view != state.Share {
		return g, 0, false
	}
	g = b.W.Data.Figure(data.FigureID(row))
	at, _, ok = locale.ParsePeriod(g.Period)
	return g, at, ok && g.Unit == data.Pct && g.Value.Ok && m.has(g.Entity)
}

// others puts what somebody else says beside the lines, as an open square at its time: it is counted in another way.
func (b *Builder) others(m *model, p plot) {
	k, small := b.K, theme.Small*b.K
	for i, c := range b.s.Marked {
		b.marked[i] = 0
		g, q, ok := b.elsewhere(m, c)
		if !ok || float64(q) < p.x.Lo || float64(q) > p.x.Hi {
			continue
		}
		at := geom.Point{X: p.x.At(float64(q)), Y: p.y.At(geom.Clamp(g.Value.Float(), p.y.Lo, p.y.Hi))}
		r := geom.R(at.X-4.5*k, at.Y-4.5*k, 9*k, 9*k)
		b.L.Rect(0, r, b.Th.Paper, 0)
		b.L.Edge(key(roleMarked, g.Entity, i), r, b.Th.Ink, 0, 1.8*k, scene.Dash{})
		b.Boxes.Take(r)
		b.clear.Take(r)
		b.marked[i] = b.L.Target(r, scene.Ref{Figure: uint32(figureOf(c))})
		var v [32]byte
		b.Txt = pen.AppendFilled(b.Txt[:0], b.W.Data.Word(b.Lang, "lines.other"), pen.Arg("value", b.sized(v[:0], &g)))
		w := b.Width(small)
		place, ok := b.clear.Fit(at, w, small*1.3, 8*k, p.field)
		ground := ok
		if !ok {
			place, ok = b.Boxes.Fit(at, w, small*1.3, 8*k, p.field)
		}
		if !ok {
			continue
		}
		b.Boxes.Take(place)
		b.clear.Take(place)
		if ground {
			b.L.Rect(0, geom.R(place.X-2*k, place.Y, place.W+4*k, place.H), b.Th.Paper.Fade(0.82), 0)
		}
		b.Put(key(roleMarked, g.Entity, 8+i), place.X, place.Y+small, small, b.Th.Ink, scene.Start)
		b.L.Target(place, scene.Ref{Figure: uint32(figureOf(c))})
	}
}

func figureOf(c state.CardID) data.FigureID { _, row := c.Split(); return data.FigureID(row) }

func (b *Builder) sized(dst []byte, g *data.Figure) []byte {
	return locale.AppendShare(pen.AppendBound(dst, g.Bound), b.Lang, g.Value.Float(), int(g.Value.Dec))
}

// tellOthers adds them to the outline.
func (b *Builder) tellOthers(m *model) {
	if b.s.Form != state.Lines {
		return
	}
	for i, c := range b.s.Marked {
		if g, _, ok := b.elsewhere(m, c); ok && b.marked[i] != 0 {
			b.Val = b.sized(b.Val[:0], &g)
			b.Text(g.Label[b.Lang])
			b.Note(2, scene.Item, b.marked[i])
		}
	}
}
