package main

import (
	"fmt"
	"strings"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// check returns what is wrong with a picture's labels.
func check(l *scene.List) (problems []string) {
	var boxes []geom.Rect
	var texts []string
	stage := geom.R(0, 0, l.Width, l.Height)
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Kind != scene.Label || float32(op.Color.A())*op.Alpha < 24 {
			continue
		}
		text := string(l.Run(op))
		if strings.ContainsAny(text, "⟨⟩\ufffd") || strings.Contains(text, "NaN") || strings.Contains(text, "Inf") {
			problems = append(problems, fmt.Sprintf("%q is no word and no number", text))
		}
		box := labelBox(op)
		const slack = 0.75
		if box.X < -slack || box.Y < -slack || box.Right() > stage.W+slack || box.Bottom() > stage.H+slack {
			problems = append(problems, fmt.Sprintf("%q stands outside the stage", text))
		}
		if op.Size < 11.99 {
			problems = append(problems, fmt.Sprintf("%q is %v px, less than 12", text, op.Size))
		}
		for j, other := range boxes {
			if tight(box).Overlaps(tight(other)) && !(op.Size > 40) {
				problems = append(problems, fmt.Sprintf("%q stands over %q", text, texts[j]))
			}
		}
		boxes, texts = append(boxes, box), append(texts, text)
	}
	return problems
}

// labelBox is the box from the ascent to the descent of a label.
func labelBox(op *scene.Op) geom.Rect {
	x := op.X
	switch op.Align {
	case scene.Middle:
		x -= op.W / 2
	case scene.End:
		x -= op.W
	}
	return geom.R(x, op.Y-0.8*op.Size, op.W, op.Size)
}

// tight is the part of a label's box that ink fills.
func tight(r geom.Rect) geom.Rect { return r.Trim(0.5, 0.12*r.H, 0.5, 0.22*r.H) }
