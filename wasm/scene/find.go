package scene

import "yuntu/wasm/geom"

// finger is the least width and height, in pixels, of what can be touched.
const finger = 24

// Hit returns the target under p, or 0: of the marks drawn there the last, else
// the last that is near enough for a finger.
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
	return 0
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
