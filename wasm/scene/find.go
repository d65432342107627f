package scene

import "yuntu/wasm/geom"

// finger is the least width and height, in pixels, of what can be touched.
const finger = 24

// Hit returns the target under p, or 0: of the marks there the last, else the last that is near enough for a finger, else of
// the shapes that have a target the last that is filled there.
func (l *List) Hit(p geom.Point) Target {
	for i := len(l.Hits) - 1; i >= 0; i-- {
		if l.Hits[i].Mark.Contains(p) {
			return l.Hits[i].Target
		}
	}
	for i := len(l.Hits) - 1; i >= 0; i-- {
		if l.Hits[i].Box.Contains(p) {
			return l.Hits[i].Target
		}
	}
	for i := len(l.Ops) - 1; i >= 0; i-- {
		if op := &l.Ops[i]; op.Target != 0 && op.Alpha == 1 && l.fills(op, p) { // not of a picture that goes
			return op.Target
		}
	}
	return 0
}

// fills reports whether a box or an area has p in it.
func (l *List) fills(op *Op, p geom.Point) bool {
	switch op.Kind {
	case Rect:
		return geom.R(op.X, op.Y, op.W, op.H).Contains(p)
	case Area:
		for c := l.Points(op); len(c) >= 6; c = c[3:] {
			if f := (p.X - c[0]) / (c[3] - c[0]); f >= 0 && f <= 1 {
				return p.Y >= geom.Mix(c[1], c[4], f) && p.Y <= geom.Mix(c[2], c[5], f)
			}
		}
	}
	return false
}

// WordsOf returns the words of a mark: those of the note that belongs to it, else
// of a note about another mark that stands for the same. Both are nil where the
// outline says nothing of it; they stay valid until Reset.
func (l *List) WordsOf(t Target) (label, value []byte) {
	if t == 0 {
		return nil, nil
	}
	for i := range l.Notes {
		if l.Notes[i].Target == t {
			return l.Words(l.Notes[i])
		}
	}
	ref := l.Ref(t)
	if ref == (Ref{}) {
		return nil, nil
	}
	for i := range l.Notes {
		if l.Ref(l.Notes[i].Target) == ref {
			return l.Words(l.Notes[i])
		}
	}
	return nil, nil
}
