package scene

import "yuntu/wasm/geom"

// Here is a place in a list that is being made: what comes after it can be shifted.
type Here struct{ ops, hits, grips int }

// Here returns the end of the list as it is.
func (l *List) Here() Here { return Here{len(l.Ops), len(l.Hits), len(l.grips)} }

// Shift moves everything since h by dx and dy: marks, what can be touched and what can be dragged. So a picture that is made
// for a stage of its own can stand beside another one.
func (l *List) Shift(h Here, dx, dy float32) {
	if dx == 0 && dy == 0 {
		return
	}
	by := geom.Point{X: dx, Y: dy}
	for i := h.ops; i < len(l.Ops); i++ {
		op := &l.Ops[i]
		switch op.Kind {
		case Line, Segments:
			for c := l.Points(op); len(c) > 1; c = c[2:] {
				c[0], c[1] = c[0]+dx, c[1]+dy
			}
		case Area:
			for c := l.Points(op); len(c) > 2; c = c[3:] {
				c[0], c[1], c[2] = c[0]+dx, c[1]+dy, c[2]+dy
			}
		default:
			op.X, op.Y = op.X+dx, op.Y+dy
		}
	}
	for i := h.hits; i < len(l.Hits); i++ {
		l.Hits[i].Box, l.Hits[i].Mark = shifted(l.Hits[i].Box, by), shifted(l.Hits[i].Mark, by)
	}
	for i := h.grips; i < len(l.grips); i++ {
		l.grips[i].move(by)
	}
}

// move shifts a grip and the line along which it is dragged.
func (g *grip) move(by geom.Point) {
	g.box, g.mark = shifted(g.box, by), shifted(g.mark, by)
	g.h.A, g.h.B = geom.Point{X: g.h.A.X + by.X, Y: g.h.A.Y + by.Y}, geom.Point{X: g.h.B.X + by.X, Y: g.h.B.Y + by.Y}
}

func shifted(r geom.Rect, by geom.Point) geom.Rect { return geom.R(r.X+by.X, r.Y+by.Y, r.W, r.H) }
