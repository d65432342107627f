package viewtest

import (
	"fmt"
	"slices"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// Overlap says which label leaves the stage or stands on another; "" for none.
func Overlap(l *scene.List, f pen.Frame) string {
	var boxes []geom.Rect
	var words []string
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Kind != scene.Label || op.Color.A() < 40 || op.Count == 0 {
			continue
		}
		r := geom.R(op.X, op.Y-op.Size*0.76, op.W, op.Size*0.84)
		switch op.Align {
		case scene.Middle:
			r.X -= op.W / 2
		case scene.End:
			r.X -= op.W
		}
		word := string(l.Run(op))
		if r.X < -0.5 || r.Y < -0.5 || r.Right() > f.W+0.5 || r.Bottom() > f.H+0.5 {
			return fmt.Sprintf("%q at %v leaves the stage", word, r)
		}
		for j, o := range boxes {
			if r.Inset(0.6).Overlaps(o.Inset(0.6)) {
				return fmt.Sprintf("%q at %v stands on %q at %v", word, r, words[j], o)
			}
		}
		boxes, words = append(boxes, r), append(words, word)
	}
	return ""
}

// Keys says which key names two marks, or has a role that belongs to another
// kind than those whose roles begin with first; "" for none. Two marks of one
// key would change places in a tween.
func Keys(l *scene.List, first ...uint8) string {
	seen := map[scene.Key]int{}
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Key == 0 {
			continue
		}
		if j, ok := seen[op.Key]; ok {
			return fmt.Sprintf("ops %d and %d (kind %d) have the key %x", j, i, op.Kind, op.Key)
		}
		seen[op.Key] = i
		if role := uint8(op.Key >> 24); role >= pen.RolesChart && !slices.ContainsFunc(first, func(f uint8) bool { return f <= role && role < pen.RolesFrom(f) }) {
			return fmt.Sprintf("op %d (kind %d) has the role %d of another kind", i, op.Kind, role)
		}
	}
	return ""
}

// Unreached counts the marks that arrow keys never come to, from none on.
func Unreached(l *scene.List) (n int, example geom.Rect) {
	seen := map[scene.Target]bool{}
	at := []scene.Target{0}
	for len(at) > 0 {
		from := at[0]
		at = at[1:]
		for way := scene.Left; way <= scene.Down; way++ {
			if to := l.Next(from, way); to != 0 && !seen[to] {
				seen[to] = true
				at = append(at, to)
			}
		}
	}
	for _, h := range l.Hits {
		if !seen[h.Target] {
			n, example = n+1, h.Mark
		}
	}
	return n, example
}
