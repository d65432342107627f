package typeset

// Op is a step of an outline: what it takes from Points stands beside it.
type Op uint8

// The steps. Every contour starts with a Move and closes by itself.
const (
	Move  Op = iota // one point
	Line            // one point
	Cubic           // two control points and the end
)

// Box is the ink of a glyph in units, y down from the baseline; a blank has X0 == X1.
type Box struct{ X0, Y0, X1, Y1 int16 }

// Outline is the shape of a glyph, filled where the winding is not zero. The
// slices belong to the font: read, don't write.
type Outline struct {
	Ops    []Op
	Points []int16 // x, y pairs in units of 1/Em, origin on the baseline, y down
	Em     int
	Box    Box
}

// Outline returns the shape of a glyph; an unknown glyph has none.
func (f *Font) Outline(g Glyph) Outline {
	if int(g) >= len(f.advance) {
		return Outline{Em: max(1, f.em)}
	}
	return Outline{
		Ops:    f.ops[f.opAt[g]:f.opAt[g+1]],
		Points: f.points[f.pointAt[g]:f.pointAt[g+1]],
		Em:     f.em,
		Box:    f.box[g],
	}
}
