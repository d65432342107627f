package flow

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/about"
)

// handles make edges of the picture movable: in the stake the one between cash and credits, in a later year the one between
// what is spent elsewhere and on the cloud, behind the cloud the one between what serving costs and what is left. Of two
// deals those of the first.
func (m *marks) handles() {
	c, k := &m.c, m.K
	if m.t.second {
		return
	}
	if m.t.in.Later {
		m.handle("spent", partModel, c.model+c.bar/2, c.v0+c.stake, c.v0, m.model)
	} else {
		m.handle("credits", partCredits, c.inv+10*k, c.v0+c.stake, c.v0, m.investor)
	}
	m.handle("margin", partCost, c.cloud+8*k, c.v0+c.shift+c.paid, c.v0+c.shift+c.elsewhere, m.investor)
}

// handle makes a parameter in per cent movable across a flow at u, from its place at nought to that at a hundred.
func (m *marks) handle(name string, part int, u, v0, v100 float32, col scene.Color) {
	i := m.t.run.Sys.Param(name)
	if i < 0 || v0-v100 < 8*m.K {
		return
	}
	p := &m.t.run.Sys.Params[i]
	at := func(v float64) geom.Point { return m.c.point(u, geom.Mix(v0, v100, float32(v/100))) }
	h := scene.Handle{Param: uint8(i), A: at(p.Min.Float()), B: at(p.Max.Float()), Lo: p.Min.Float(), Hi: p.Max.Float()}
	m.L.Handle(about.Grip(m.Pen, m.key(roleShape, part, 40), at(m.t.run.Now[i]), col), h)
}
