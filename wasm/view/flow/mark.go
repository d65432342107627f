package flow

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// The roles of the loop's own marks.
const (
	roleShape uint8 = pen.RolesFlow + iota // ribbons and nodes, by part
	roleText
)

// The parts of the loop, for keys and words.
const (
	partSource = iota
	partCash
	partCredits
	partUnused
	partCompute
	partElsewhere
	partRevenue
	partCost
	partProfit
	partDown
	partOwn
	partInvestor
	partModel
	partCloud
	partGrowth
	partScale
	partStar
	partBase
	partPaid
)

func key(role uint8, part, n int) scene.Key {
	return pen.Key(role, uint32(part), n)
}

// secondParts is added to the parts of the second of two deals: their marks are others.
const secondParts = 128

// key names a mark of this deal.
func (m *marks) key(role uint8, part, n int) scene.Key {
	if m.t.second {
		part += secondParts
	}
	return key(role, part, n)
}

// partOf is the part that a mark of a ribbon belongs to.
func partOf(k scene.Key) int {
	part := int(k>>12&0xfff) % 32 // of both halves of the way, and of the second of two deals
	if part == partCompute {
		return partRevenue
	}
	return part
}

// Movement: pixels a second at scale 1, and the distances between particles
// along and across a flow.
const (
	particleSpeed = 90
	particleGap   = 330
	particleLane  = 7
)

// marks is one picture being made.
type marks struct {
	*pen.Pen
	s     state.State
	t     *turn
	c     course
	two   bool    // it stands beside another deal
	px    float32 // of two deals: pixels per million dollars
	whole float32 // what the widest band stands for, in millions of dollars; of two deals that of both

	investor, model, other scene.Color
	top, bottom            float32
	seen                   [partPaid + 1]scene.Target
	told                   [2]scene.Target // of what was paid, and of the rest
	words                  int             // the first op that may be a label in a ribbon
}

func (m *marks) inks() {
	m.other = m.Th.Other
	m.investor, m.model = m.Color(m.t.deal.Investor), m.Color(m.t.deal.Target)
}

// downPage reports whether the course runs down the page: on a narrow stage,
// unless it is too low for that.
func downPage(f pen.Frame) bool {
	return f.W < 680*f.Scale && (f.W < 520*f.Scale || f.H > 0.62*f.W)
}

// down reports whether the course runs down the page. Of two deals it always does: they are narrow, or low.
func (m *marks) down() bool { return m.two || downPage(m.F) }

// place lays the course out.
func (m *marks) place() {
	top, bottom := m.above(), m.below()
	b, c, k := m.Pen, &m.c, m.K
	size, small := theme.Label*k, theme.Small*k
	pad := b.Pad()
	m.top, m.bottom = top, bottom
	c.down = m.down()
	c.bar = 5 * k
	// most is the largest part of the stake that can come back.
	most := float32(m.param("margin").Max.Float() / 100)
	var wide float32 // of the whole stake
	if c.down {
		c.shift, c.inner = 10*k, 11*k
		c.u0 = top
		lead, tail, gap := small+12*k, 2*(small+6*k)+6*k, 2*small+8*k
		if m.two && bottom-top < 260*k { // two on a phone
			lead, tail, gap = 12*k, 12*k, 15*k
		}
		c.inv = top + lead
		c.end = bottom - tail
		room := c.end - c.inv - 3*c.bar - c.inner - 4*k - 2*gap
		wide = max(6*k, min(0.2*b.F.W, room/most, (b.F.W-pad-2*c.inner-c.shift-174*k)/(1+most)))
		c.turnAt = c.end - c.inner - most*wide
		c.cloud = c.turnAt - c.bar - 4*k
		c.model = geom.Mix(c.inv, c.cloud, 0.5)
		c.away = c.model + c.bar + 0.3*(c.cloud-c.model)
		c.v0 = 0
		c.edge = pad + (1+most)*wide + 2*c.inner + c.shift
	} else {
		c.shift, c.inner = size+small+18*k, geom.Clamp(0.05*b.F.H, 16*k, 36*k)
		left := geom.Clamp(0.14*b.F.W, 100*k, 124*k)
		right := geom.Clamp(0.17*b.F.W, 108*k, 150*k)
		c.u0, c.inv = pad, pad+left
		c.end = b.F.W - pad - right - 14*k
		c.v0 = top + size + 12*k
		room := bottom - c.v0 - c.shift - 2*c.inner - small - 14*k
		wide = max(6*k, min(room/(1+most), 0.2*b.F.W, 220*k, (c.end-c.inv-220*k-c.inner)/most))
		c.turnAt = c.end - c.inner - most*wide
		c.cloud = c.turnAt - c.bar - 6*k
		c.model = geom.Mix(c.inv, c.cloud, 0.5)
		c.away = c.end
		c.foot, c.side = bottom-small-14*k, c.end+14*k
	}
	c.bend0 = c.model + c.bar
	c.bend1 = geom.Mix(c.bend0, c.cloud, 0.7)
	if c.down {
		c.bend1 = geom.Mix(c.bend0, c.cloud, 0.8)
	}
	if c.px = wide / m.whole; m.px > 0 {
		c.px = m.px
	}
	c.size(m.t)
}

// ribbons draws the flows.
func (m *marks) ribbons() {
	c := &m.c
	own, paid, credit, cost := m.swatch(partCash), m.swatch(partElsewhere), m.swatch(partCredits), m.swatch(partCost)
	if m.t.in.Later {
		m.ghost()
		m.band(partOwn, 0, c.start, c.model, 0, c.stake, m.swatch(partOwn))
	} else {
		m.band(partSource, 0, c.u0, c.inv, 0, c.stake, m.Tint(m.investor, 0.16))
		m.band(partCash, 0, c.inv, c.model, 0, c.cash, own)
		m.band(partCredits, 0, c.inv, c.model, c.cash, c.stake, credit)
	}
	m.band(partElsewhere, 0, c.model, c.away, 0, c.elsewhere, paid)
	m.tip(partElsewhere, 1, c.away, 0, c.elsewhere, paid)
	back := min(max(c.cash, c.elsewhere), c.paid)
	m.bend(partCompute, c.elsewhere, back, paid)
	m.bend(partCompute+32, back, c.paid, credit)
	m.band(partCost, 0, c.cloud, c.end, c.shift+c.elsewhere, c.shift+c.cost, cost)
	m.tip(partCost, 1, c.end, c.shift+c.elsewhere, c.shift+c.cost, cost)
	profit := m.swatch(partProfit)
	m.band(partProfit, 0, c.cloud, c.turnAt+0.5, c.shift+c.cost, c.shift+c.paid, profit)
	if c.profit() > 0.05 {
		m.flow(0, 0, c.profit(), profit, m.turn)
		// The way back runs the other way round: what was first lies last.
		end := c.lane() - c.v0 + c.profit()
		m.flow(4, 0, c.profit(), profit, func(n int, from, to float32, col scene.Color) {
			m.stretch(partProfit, n, c.inv, c.turnAt+0.5, end-to, end-from, col)
		})
	}
}

// ghost shows, in a later year, where the stake came in the year of the deal.
func (m *marks) ghost() {
	c := &m.c
	wide := float32(m.t.in.Stake) * c.px
	if wide < 2*m.K {
		return
	}
	m.L.Edge(m.key(roleShape, partSource, 0), c.box(c.u0, c.inv-c.bar-2*m.K, c.v0, c.v0+wide), m.edge(), 0, m.K, scene.Dash{On: 4 * m.K, Off: 3 * m.K})
	m.L.Edge(m.key(roleShape, partCash, 0), c.box(c.inv+2*m.K, c.start-8*m.K, c.v0, c.v0+wide), m.edge(), 0, m.K, scene.Dash{On: 4 * m.K, Off: 3 * m.K})
}

// band draws a straight flow between two offsets.
func (m *marks) band(part, n int, u0, u1, from, to float32, col scene.Color) {
	m.flow(n, from, to, col, func(n int, from, to float32, col scene.Color) { m.stretch(part, n, u0, u1, from, to, col) })
}

// stretch draws a straight stretch between two offsets.
func (m *marks) stretch(part, n int, u0, u1, from, to float32, col scene.Color) {
	if to-from < 0.05 || u1 <= u0 {
		return
	}
	m.L.Rect(m.key(roleShape, part, n), m.c.box(u0, u1, m.c.v0+from, m.c.v0+to), col, 0)
	m.L.Begin(scene.Segments, 0, m.edge(), 1*m.K, scene.Dash{})
	for _, v := range [2]float32{from, to} {
		a, z := m.c.point(u0, m.c.v0+v), m.c.point(u1, m.c.v0+v)
		m.L.Segment(a.X, a.Y, z.X, z.Y)
	}
	m.L.End()
}

// edge is the colour of a flow's two sides: its own is too pale to be told from the paper by everybody.
func (m *marks) edge() scene.Color { return m.Th.Muted }

// tip ends a flow that leaves.
func (m *marks) tip(part, n int, u, from, to float32, col scene.Color) {
	m.flow(n, from, to, col, func(n int, from, to float32, col scene.Color) { m.point(part, n, u, from, to, col) })
}

// point is an arrow as wide as the flow, and a little more.
func (m *marks) point(part, n int, u, from, to float32, col scene.Color) {
	c, l := &m.c, m.L
	w := to - from
	if w < 0.05 {
		return
	}
	long := geom.Clamp(w*0.5, 6*m.K, 14*m.K)
	wing := 3 * m.K
	v0, v1 := c.v0+from-wing, c.v0+to+wing
	mid := (v0 + v1) / 2
	l.Begin(scene.Area, m.key(roleShape, part, n), col, 0, scene.Dash{})
	if c.down {
		a, z, p := c.point(u, v1), c.point(u, v0), c.point(u+long, mid)
		l.Span(a.X, a.Y, a.Y)
		l.Span(p.X, a.Y, p.Y)
		l.Span(z.X, z.Y, z.Y)
	} else {
		l.Span(u, v0, v1)
		l.Span(u+long, mid, mid)
	}
	l.End()
}

// bend draws the shift from the model company to the cloud.
func (m *marks) bend(part int, from, to float32, col scene.Color) {
	m.flow(0, from, to, col, func(n int, from, to float32, col scene.Color) { m.bent(part, n, from, to, col) })
}

func (m *marks) bent(part, n int, from, to float32, col scene.Color) {
	c, l := &m.c, m.L
	if to-from < 0.05 {
		return
	}
	l.Begin(scene.Area, m.key(roleShape, part, n), col, 0, scene.Dash{})
	if !c.down {
		for i := 0; i <= bendSteps; i++ {
			u := geom.Mix(c.bend0, c.bend1, float32(i)/bendSteps)
			v := c.v0 + c.moved(u)
			l.Span(u, v+from, v+to)
		}
	} else {
		// Down the page the edges are found the other way round: at each x,
		// from where to where along u the ribbon covers it.
		x0, x1 := c.edge-c.v0-to-c.shift, c.edge-c.v0-from
		const steps = 2 * bendSteps
		for i := 0; i <= steps; i++ {
			x := geom.Mix(x0, x1, float32(i)/steps)
			v := c.edge - c.v0 - x
			l.Span(x, m.reached(v-to), m.reached(v-from))
		}
	}
	l.End()
	for _, v := range [2]float32{from, to} {
		l.Begin(scene.Line, 0, m.edge(), 1*m.K, scene.Dash{})
		for i := 0; i <= bendSteps; i++ {
			u := geom.Mix(c.bend0, c.bend1, float32(i)/bendSteps)
			p := c.point(u, c.v0+c.moved(u)+v)
			l.Point(p.X, p.Y)
		}
		l.End()
	}
	m.stretch(part, n+1, c.bend1-0.5, c.cloud, c.shift+from, c.shift+to, col)
}

// reached returns where the shift has moved by s.
func (m *marks) reached(s float32) float32 {
	c := &m.c
	switch {
	case s <= 0:
		return c.bend0
	case s >= c.shift:
		return c.bend1
	}
	lo, hi := float32(0), float32(1)
	for range 16 {
		mid := (lo + hi) / 2
		if geom.Smooth(mid)*c.shift < s {
			lo = mid
		} else {
			hi = mid
		}
	}
	return geom.Mix(c.bend0, c.bend1, (lo+hi)/2)
}

// turn draws the half ring by which the profit turns back, between two
// offsets of the profit.
func (m *marks) turn(n int, from, to float32, col scene.Color) {
	c := &m.c
	if to-from < 0.05 {
		return
	}
	r, outer := c.ring+c.profit()-to, c.ring+c.profit()-from
	if c.down {
		x := c.edge - c.center
		m.quarter(n+1, r, outer, col, 1, func(d, lo, hi float32) { m.L.Span(x+d, c.turnAt+lo, c.turnAt+hi) })
		m.quarter(n+2, r, outer, col, -1, func(d, lo, hi float32) { m.L.Span(x-d, c.turnAt+lo, c.turnAt+hi) })
		return
	}
	m.quarter(n+1, r, outer, col, 1, func(d, lo, hi float32) { m.L.Span(c.turnAt+d, c.center-hi, c.center-lo) })
	m.quarter(n+2, r, outer, col, 1, func(d, lo, hi float32) { m.L.Span(c.turnAt+d, c.center+lo, c.center+hi) })
}

// quarter draws a quarter of the ring: at each distance d from its middle line
// it reaches from lo to hi. way is the order in which d has to come.
func (m *marks) quarter(n int, r, outer float32, col scene.Color, way int, span func(d, lo, hi float32)) {
	const steps = 16
	over := float32(0)
	if col == m.Th.Paper { // what hollows out covers the seams of what it hollows
		over = 1
	}
	m.L.Begin(scene.Area, m.key(roleShape, partProfit, n), col, 0, scene.Dash{})
	for i := range 2*steps + 1 {
		if way < 0 {
			i = 2*steps - i
		}
		var d float32 // half of the steps along the inner curve, half along the outer one
		if i <= steps {
			d = r * float32(math.Sin(math.Pi/2*float64(i)/steps))
		} else {
			from := math.Asin(float64(r / outer))
			d = outer * float32(math.Sin(from+(math.Pi/2-from)*float64(i-steps)/steps))
		}
		if i == 0 {
			d = -0.5 - over // into the straight stretch, or a seam would show
		}
		lo := leg(r, d)
		if lo == 0 {
			lo = -0.4 - over // the quarters overlap for the same reason
		}
		span(d, lo, leg(outer, d))
	}
	m.L.End()
}

// leg returns how high a circle stands at a distance from its middle.
func leg(r, d float32) float32 { return float32(math.Sqrt(float64(max(0, r*r-d*d)))) }

// nodes draws where money changes hands.
func (m *marks) nodes() {
	c, l := &m.c, m.L
	end := c.v0 + c.px*float32(m.t.in.Stake)
	if c.profit() > 0.05 {
		end = c.lane() + c.profit()
	}
	least := 2 * m.K
	l.Rect(m.key(roleShape, partInvestor, 0), c.box(c.inv-c.bar, c.inv, c.v0, max(end, c.v0+least)), m.investor, 0)
	l.Rect(m.key(roleShape, partModel, 0), c.box(c.model, c.model+c.bar, c.v0, c.v0+max(c.stake, least)), m.model, 0)
	from := c.v0 + c.shift + c.elsewhere
	l.Rect(m.key(roleShape, partCloud, 0), c.box(c.cloud-c.bar, c.cloud, from, from+max(c.paid-c.elsewhere, least)), m.investor, 0)
}

// arrows says which way the money goes, also where nothing moves.
func (m *marks) arrows() {
	c := &m.c
	first, room := geom.Mix(c.u0, c.inv-c.bar, 0.6), c.inv-c.u0
	if m.t.in.Later {
		first, room = c.start+10*m.K, (c.model-c.start)/2
	}
	// Where a stretch is short there is none: it would stand on a node.
	if room > 18*m.K {
		m.chevron(partCash, first, c.v0+c.stake/2, 1, c.stake)
	}
	if c.cloud-c.bend1 > 14*m.K {
		m.chevron(partCompute, c.cloud-c.bar-12*m.K, c.v0+c.shift+(c.elsewhere+c.paid)/2, 1, c.paid-c.elsewhere)
	}
	m.chevron(partProfit, geom.Mix(c.inv, c.model, 0.35), c.lane()+c.profit()/2, -1, c.profit())
	if c.model-c.start > 30*m.K {
		m.chevron(partModel, c.model-12*m.K, c.v0+c.stake/2, 1, c.stake)
	}
}

func (m *marks) chevron(part int, u, v, way, width float32) {
	if width < 0.05 {
		return
	}
	l, c, r := m.L, &m.c, 4.5*m.K
	l.Begin(scene.Line, m.key(roleShape, part, 9), m.Th.Ink.Fade(0.7), 1.6*m.K, scene.Dash{})
	for _, p := range [...]geom.Point{c.point(u-way*r*0.6, v-r), c.point(u+way*r*0.4, v), c.point(u-way*r*0.6, v+r)} {
		l.Point(p.X, p.Y)
	}
	l.End()
}

// particles draws money on its way: one line of them every few pixels across
// the stake, so that their number goes with the amount, each a pure function of
// the phase. There are none before the first movement, nor where motion is reduced.
func (m *marks) particles() {
	b, c, k := m.Pen, &m.c, m.K
	if b.F.Reduced || m.s.Phase <= 0 || c.stake <= 0 {
		return
	}
	bend := c.bendLength()
	gap := particleGap * float64(k)
	run := m.s.Phase * particleSpeed * float64(k)
	col := b.Th.Ink.Fade(0.72)
	for i := 0; ; i++ {
		offset := (float32(i) + 0.5) * particleLane * k
		if offset >= c.stake {
			return
		}
		offset = m.within(offset)
		d := float32(math.Mod(run+gap*scatter(uint32(i)), gap))
		for {
			p, length := c.along(offset, d, bend)
			if d >= length {
				break
			}
			near := min(1, min(d, length-d)/(14*k), m.clear(p)/(5*k)-0.6)
			if near > 0.02 && m.moving(offset, d, bend) {
				b.L.Dot(0, p, 2.1*k, col.Fade(near), 0)
			}
			d += float32(gap)
		}
	}
}

// scatter returns where in the gap a line of particles starts, 0…1: fixed for
// each, and without a pattern, so that no rows form.
func scatter(i uint32) float64 {
	i = (i + 1) * 0x9E3779B1
	i = (i ^ i>>15) * 0x85EBCA77
	return float64((i^i>>13)&0xffff) / 0x10000
}

// within moves an offset off the edges of its flow, so that a particle is
// seen whole.
func (m *marks) within(offset float32) float32 {
	c, r := &m.c, 3*m.K
	from := float32(0)
	for _, to := range [...]float32{c.elsewhere, c.cost, c.paid, c.stake} {
		if offset < to {
			if to-from < 2*r {
				return (from + to) / 2
			}
			return geom.Clamp(offset, from+r, to-r)
		}
		from = max(from, to)
	}
	return offset
}

// clear returns how far p is from the next word.
func (m *marks) clear(p geom.Point) float32 {
	far := float32(math.MaxFloat32)
	for i := m.words; i < len(m.L.Ops); i++ {
		op := &m.L.Ops[i]
		if op.Kind != scene.Label {
			continue
		}
		x := op.X
		switch op.Align {
		case scene.Middle:
			x -= op.W / 2
		case scene.End:
			x -= op.W
		}
		dx := max(x-p.X, p.X-x-op.W)
		dy := max(op.Y-0.85*op.Size-p.Y, p.Y-op.Y-0.15*op.Size)
		far = min(far, max(dx, dy))
	}
	return far
}
