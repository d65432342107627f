package flow

import (
	"math"

	"yuntu/wasm/geom"
)

// A course is where one round of money runs. It is laid out along u, the way of
// the stake, and across, v; on a wide stage u is x and v is y, on a narrow one
// the course runs down the page and v counts from its right edge.
//
//	u0    inv          model              cloud     end
//	       ┃━━━━━━━━━━━━┃━━ elsewhere ━━━━━━━━━━━━━━━▶   v0
//	━━━━━━━┃   stake    ┃╲                 ┃━ cost ━▶
//	       ┃            ┃ ╲━━━━ paid ━━━━━━┃━╮ turn      center
//	       ┃◀━━━━━━━━━━━━━━━━━━ profit ━━━━━━╯
//
// In a later year nothing comes from the investor: the model company's own money begins at start, between the two.
//
// A place across the stake is an offset from its first edge in pixels: first
// what is spent elsewhere, then what pays for compute, first of it the cost of
// serving; credits lie last. A flow keeps its offsets all the way, so that what
// goes into a node comes out of it.
type course struct {
	down bool
	px   float32 // pixels per million dollars

	start                            float32 // where the money begins: at u0, or in a later year right before the model company
	u0, inv, model, cloud, away, end float32 // away: where the part spent elsewhere leaves
	bend0, bend1                     float32 // of the shift from model to cloud
	turnAt                           float32
	bar                              float32 // thickness of a node

	v0     float32
	shift  float32 // how far the part that pays for compute moves across
	inner  float32 // least radius of the turn
	ring   float32 // inner radius of the turn
	center float32 // v of the turn

	edge float32 // narrow: x of v = 0
	foot float32 // wide: v at which the way back may end
	side float32 // wide: u up to which the turn may reach

	elsewhere, cost, paid, stake float32 // offsets at which each part ends; stake is all that comes
	cash                         float32 // offset at which credits begin
}

// profit is the width of what comes back.
func (c *course) profit() float32 { return c.paid - c.cost }

// point maps a place to the stage.
func (c *course) point(u, v float32) geom.Point {
	if c.down {
		return geom.Point{X: c.edge - v, Y: u}
	}
	return geom.Point{X: u, Y: v}
}

// box maps a box to the stage.
func (c *course) box(u0, u1, v0, v1 float32) geom.Rect {
	if c.down {
		return geom.R(c.edge-v1, u0, v1-v0, u1-u0)
	}
	return geom.R(u0, v0, u1-u0, v1-v0)
}

// size sets the offsets from the amounts.
func (c *course) size(t *turn) {
	f := &t.out
	c.elsewhere = float32(f.Elsewhere) * c.px
	c.cost = c.elsewhere + float32(f.Cost)*c.px
	c.paid = c.elsewhere + float32(f.Revenue)*c.px
	c.cash = float32(f.Cash) * c.px
	c.stake = float32(t.in.flows()) * c.px
	c.start = c.u0
	if t.in.Later {
		c.cash, c.start = c.stake, geom.Mix(c.inv, c.model, 0.45)
	}
	// The way back passes clear of the stake, also where only a part of it
	// goes on to the cloud.
	c.ring = max(c.inner, (c.stake+c.inner-c.paid)/2)
	if !c.down {
		// The course was made for the most that can come back. What does not
		// comes back as air: the turn is as wide as the stage allows, and the way
		// back runs along its foot wherever the sliders stand.
		high := (c.foot - c.v0 - c.shift - c.paid - c.profit()) / 2
		c.ring = max(c.ring, min(high, c.side-c.turnAt-c.profit()))
	}
	c.center = c.v0 + c.shift + c.paid + c.ring
}

// lane is the first edge of the way back.
func (c *course) lane() float32 { return c.center + c.ring }

// moved returns how far across the shift has got at u.
func (c *course) moved(u float32) float32 {
	if u >= c.bend1 {
		return c.shift
	}
	return c.shift * geom.Smooth((u-c.bend0)/(c.bend1-c.bend0))
}

// bendSteps is how finely the shift is measured.
const bendSteps = 24

// bendLength is the length of the shift along its curve.
func (c *course) bendLength() (length float32) {
	du := (c.bend1 - c.bend0) / bendSteps
	last := float32(0)
	for i := 1; i <= bendSteps; i++ {
		v := c.shift * geom.Smooth(float32(i)/bendSteps)
		length += float32(math.Sqrt(float64(du*du + (v-last)*(v-last))))
		last = v
	}
	return length
}

// along returns the place d pixels along the way of the money at an offset,
// and how long that way is. Speed is the same everywhere because the place is
// found by length.
func (c *course) along(offset, d, bend float32) (p geom.Point, length float32) {
	v := c.v0 + offset
	switch {
	case offset < c.elsewhere:
		length = c.away - c.start
		return c.point(c.start+d, v), length
	case offset >= c.paid: // credits that nobody used end at the model company
		return c.point(c.start+d, v), c.model - c.start
	}
	first := c.bend0 - c.start
	last := c.end
	if offset >= c.cost {
		last = c.turnAt
	}
	length = first + bend + last - c.bend1
	radius := c.center - (v + c.shift)
	half := math.Pi * radius
	if offset >= c.cost {
		length += half + c.turnAt - c.inv
	}
	if d <= first {
		return c.point(c.start+d, v), length
	}
	if d -= first; d <= bend {
		return c.bent(v, d), length
	}
	if d -= bend; d <= last-c.bend1 {
		return c.point(c.bend1+d, v+c.shift), length
	}
	d -= last - c.bend1
	if d <= half && radius > 0 {
		sin, cos := math.Sincos(float64(d / radius))
		return c.point(c.turnAt+radius*float32(sin), c.center-radius*float32(cos)), length
	}
	return c.point(c.turnAt-(d-half), c.center+radius), length
}

// bent returns the place d pixels into the shift.
func (c *course) bent(v, d float32) geom.Point {
	du := (c.bend1 - c.bend0) / bendSteps
	last := float32(0)
	for i := 1; i <= bendSteps; i++ {
		next := c.shift * geom.Smooth(float32(i)/bendSteps)
		step := float32(math.Sqrt(float64(du*du + (next-last)*(next-last))))
		if d <= step || i == bendSteps {
			f := d / step
			return c.point(c.bend0+(float32(i-1)+f)*du, v+geom.Mix(last, next, f))
		}
		d -= step
		last = next
	}
	return c.point(c.bend1, v+c.shift)
}
