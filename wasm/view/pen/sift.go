package pen

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// Sift takes out words that later ones, plates, marks or grips lie on, and those past the edge of the stage: half a number is
// worse than none. What they say is still in the outline.
func (p *Pen) Sift() {
	for i := range p.L.Ops {
		op := &p.L.Ops[i]
		if op.Kind != scene.Label {
			continue
		}
		r := ink(op)
		gone := r.X < -1 || r.Y < -1 || r.Right() > p.F.W+1 || r.Bottom() > p.F.H+1
		for j := i + 1; j < len(p.L.Ops) && !gone; j++ {
			gone = r.Overlaps(ink(&p.L.Ops[j]))
		}
		if gone {
			op.Count, op.Color = 0, 0
		}
	}
}

// ink is what a label, a filled box or a dot covers; nothing for others.
func ink(op *scene.Op) geom.Rect {
	switch {
	case op.Color.A() < 64:
	case op.Kind == scene.Label && op.Count > 0:
		x := op.X
		switch op.Align {
		case scene.Middle:
			x -= op.W / 2
		case scene.End:
			x -= op.W
		}
		return geom.R(x, op.Y-op.Size*0.76, op.W, op.Size*0.84).Inset(0.6)
	case op.Kind == scene.Rect && op.Width == 0:
		return geom.R(op.X, op.Y, op.W, op.H).Inset(0.6)
	case op.Kind == scene.Dot:
		return geom.R(op.X-op.Size, op.Y-op.Size, 2*op.Size, 2*op.Size).Inset(1.5)
	}
	return geom.Rect{X: -1e6}
}
