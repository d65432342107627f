package viewtest

import (
	"bytes"
	"fmt"
	"slices"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// label is the box that a label's ink fills; ok is false for what is no label, or one that is not seen.
func label(op *scene.Op) (r geom.Rect, ok bool) {
	if op.Kind != scene.Label || op.Color.A() < 40 || op.Count == 0 {
		return r, false
	}
	r = geom.R(op.X, op.Y-op.Size*0.76, op.W, op.Size*0.84)
	switch op.Align {
	case scene.Middle:
		r.X -= op.W / 2
	case scene.End:
		r.X -= op.W
	}
	return r, true
}

// Overlap says which label leaves the stage or stands on another; "" for none.
func Overlap(l *scene.List, f pen.Frame) string {
	var boxes []geom.Rect
	var words []string
	for i := range l.Ops {
		op := &l.Ops[i]
		r, ok := label(op)
		if !ok {
			continue
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

// Covered says which label is covered by a plate that was meant for another, or by a grip; "" for none.
func Covered(l *scene.List) string {
	for i := range l.Ops {
		r, ok := label(&l.Ops[i])
		if !ok {
			continue
		}
		for j := i + 1; j < len(l.Ops); j++ {
			op := &l.Ops[j]
			var over geom.Rect
			switch {
			case op.Kind == scene.Rect && op.Width == 0 && op.Color.A() > 100:
				over = geom.R(op.X, op.Y, op.W, op.H)
			case op.Kind == scene.Dot && op.Color.A() > 100 && op.Size > 4:
				over = geom.R(op.X-op.Size*0.8, op.Y-op.Size*0.8, op.Size*1.6, op.Size*1.6)
			default:
				continue
			}
			if r.Inset(1.2).Overlaps(over) {
				return fmt.Sprintf("%q at %v is covered by op %d, kind %d at %v", l.Run(&l.Ops[i]), r, j, op.Kind, over)
			}
		}
	}
	return ""
}

// Struck says which label a line runs through, without a plate between them; "" for none. Hatching is no line.
func Struck(l *scene.List) string {
	for i := range l.Ops {
		r, ok := label(&l.Ops[i])
		if !ok {
			continue
		}
		in := r.Trim(1, r.H*0.2, 1, r.H*0.2)
		from := 0
		for j := range i { // a plate under it clears what was drawn before
			if op := &l.Ops[j]; op.Kind == scene.Rect && op.Width == 0 && op.Color.A() > 180 && op.X <= in.X && op.Y <= in.Y && op.X+op.W >= in.Right() && op.Y+op.H >= in.Bottom() {
				from = j
			}
		}
		for j := from; j < len(l.Ops); j++ {
			op := &l.Ops[j]
			if op.Kind != scene.Line && op.Kind != scene.Segments || op.Color.A() < 100 || op.Count < 4 {
				continue
			}
			c, step := l.Points(op), 2
			if op.Kind == scene.Segments {
				if len(c) > 12 { // hatching
					continue
				}
				step = 4
			}
			for n := 0; n+3 < len(c); n += step {
				if crosses(in, c[n], c[n+1], c[n+2], c[n+3]) {
					return fmt.Sprintf("%q at %v is struck by op %d, %v", l.Run(&l.Ops[i]), r, j, c[n:n+4])
				}
			}
		}
	}
	return ""
}

// Cut says which label ends in the middle of a word; "" for none.
func Cut(l *scene.List) string {
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == scene.Label && bytes.HasSuffix(l.Run(op), []byte("…")) {
			return fmt.Sprintf("%q is cut", l.Run(op))
		}
	}
	return ""
}

// Near says which two grips stand so near to each other that a finger can't tell them apart; "" for none.
func Near(l *scene.List, k float32) string {
	var at []geom.Point
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == scene.Dot && op.Size == 6.5*k && op.Width == 2.4*k {
			for _, o := range at {
				if dx, dy := o.X-op.X, o.Y-op.Y; dx*dx+dy*dy < 24*24*k*k {
					return fmt.Sprintf("grips at %v and %v, %v", o, op.X, op.Y)
				}
			}
			at = append(at, geom.Point{X: op.X, Y: op.Y})
		}
	}
	return ""
}

// crosses reports whether a stretch has a point in a box.
func crosses(r geom.Rect, x0, y0, x1, y1 float32) bool {
	for i := range 101 {
		f := float32(i) / 100
		if r.Contains(geom.Point{X: geom.Mix(x0, x1, f), Y: geom.Mix(y0, y1, f)}) {
			return true
		}
	}
	return false
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

// Lonely counts the marks that arrow keys don't come to from any other mark, and says where one is.
func Lonely(l *scene.List) (n int, example geom.Rect) {
	seen := map[scene.Target]bool{}
	for _, h := range l.Hits {
		for way := scene.Left; way <= scene.Down; way++ {
			seen[l.Next(h.Target, way)] = true
		}
	}
	for _, h := range l.Hits {
		if !seen[h.Target] && len(l.Hits) > 1 {
			n, example = n+1, h.Mark
		}
	}
	return n, example
}
