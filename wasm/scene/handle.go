package scene

import "yuntu/wasm/geom"

// Handle is a mark that can be dragged along a line: its place between A and B is the value of a parameter between Lo
// and Hi, in proportion. One without length is a place to go to: a press sets the parameter to Lo.
type Handle struct {
	Param  uint8 // place of the parameter among those of the picture's system, or OfGuess
	A, B   geom.Point
	Lo, Hi float64 // in the parameter's unit; Lo may be the larger one
}

// OfGuess is the Param of a handle that moves the reader's guess.
const OfGuess = 255

// grip is a handle with what is drawn, and what a finger can take hold of.
type grip struct {
	box, mark geom.Rect
	h         Handle
}

// Value is the parameter's value for a finger at p: p is dropped on the line, and held between its ends. It is not
// rounded to the parameter's step. A line without length has Lo.
func (h Handle) Value(p geom.Point) float64 {
	dx, dy := float64(h.B.X-h.A.X), float64(h.B.Y-h.A.Y)
	long := dx*dx + dy*dy
	if long == 0 {
		return h.Lo
	}
	switch f := (float64(p.X-h.A.X)*dx + float64(p.Y-h.A.Y)*dy) / long; {
	case f >= 1:
		return h.Hi // to the last digit
	case f > 0:
		return h.Lo + f*(h.Hi-h.Lo)
	}
	return h.Lo
}

// At is where the mark stands for a value.
func (h Handle) At(v float64) geom.Point {
	f := float32(0)
	if h.Hi != h.Lo {
		f = float32(geom.Clamp((v-h.Lo)/(h.Hi-h.Lo), 0, 1))
	}
	return geom.Point{X: geom.Mix(h.A.X, h.B.X, f), Y: geom.Mix(h.A.Y, h.B.Y, f)}
}

// hold is the least width and height, in pixels, of what can be dragged.
const hold = 44

// Handle makes what is drawn in r draggable; a finger has at least 44 pixels to take hold of.
func (l *List) Handle(r geom.Rect, h Handle) {
	l.grips = append(l.grips, grip{r.Grow(hold, hold), r, h})
}

// Grip returns the handle under p: of the marks drawn there the last, else the nearest that a finger can reach.
func (l *List) Grip(p geom.Point) (Handle, bool) {
	for i := len(l.grips) - 1; i >= 0; i-- {
		if l.grips[i].mark.Contains(p) {
			return l.grips[i].h, true
		}
	}
	var h Handle
	best := float32(-1)
	for _, g := range l.grips {
		if !g.box.Contains(p) {
			continue
		}
		dx, dy := max(g.mark.X-p.X, p.X-g.mark.Right(), 0), max(g.mark.Y-p.Y, p.Y-g.mark.Bottom(), 0)
		if d := dx*dx + dy*dy; best < 0 || d <= best {
			h, best = g.h, d
		}
	}
	return h, best >= 0
}
