package path

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// cuts are the price cuts of the tables, read once.
type cuts struct {
	of  *state.World
	all []cut
}

type cut struct {
	by    float64 // per cent: the mean, else the largest
	who   data.EntityID
	id    data.PriceID
	label [locale.Count]string
}

func (c *cuts) read(w *state.World) {
	if c.of == w {
		return
	}
	c.of, c.all = w, c.all[:0]
	for i := 1; i <= w.Data.Prices(); i++ {
		x := w.Data.Price(data.PriceID(i))
		by := x.Avg
		if !by.Ok {
			by = x.Max
		}
		if x.Change == data.Cut && by.Ok {
			c.all = append(c.all, cut{by.Float(), x.Entity, data.PriceID(i), x.Label})
		}
	}
}

// draw sets a small mark on the axis for each cut; those of one depth stand on each other.
func (c *cuts) draw(p *pen.Pen, r *system.Run, v *Curve) {
	c.read(r.W)
	k := p.K
	for i := range c.all {
		x := &c.all[i]
		if x.by < v.sx.Lo || x.by > v.sx.Hi {
			continue
		}
		up := 0
		for j := range i {
			if v.sx.At(c.all[j].by)-v.sx.At(x.by) < 3*k && v.sx.At(x.by)-v.sx.At(c.all[j].by) < 3*k {
				up++
			}
		}
		box := geom.R(v.sx.At(x.by)-1.5*k, v.box.Bottom()-float32(up+1)*7*k, 3*k, 6*k)
		p.L.Rect(0, box, p.Color(x.who), 0)
		t := p.L.Target(box, scene.Ref{Card: uint32(state.MakeCard(state.CardPrice, uint32(x.id)))})
		p.Val = r.AppendValue(p.Val[:0], v.r.Sys.Params[v.w.Axis].ID, x.by)
		p.Text(x.label[p.Lang])
		p.Note(3, scene.Item, t)
	}
}
