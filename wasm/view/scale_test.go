package view

import (
	"fmt"
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// A stage twice as large with type twice as large shows the same picture, twice as large: every length is a multiple of
// the stage or of the scale.
func TestPicturesScale(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	one, two := scene.List{Measure: viewtest.Pitch{}}, scene.List{Measure: viewtest.Pitch{}}
	links := append([]string{}, pictures...)
	for i := range w.Systems {
		links = append(links, "view="+w.Systems[i].ID)
	}
	for _, q := range links {
		for _, size := range [][2]float32{{900, 560}, {390, 440}} {
			s := viewtest.State(t, w, q)
			b.Build(&one, w, s, pen.Frame{W: size[0], H: size[1], Scale: 1})
			b.Build(&two, w, s, pen.Frame{W: 2 * size[0], H: 2 * size[1], Scale: 2})
			if why := twice(&one, &two); why != "" {
				t.Errorf("%s at %v×%v: %s", q, size[0], size[1], why)
			}
		}
	}
}

// twice says what in b is not twice as large as in a; "" for nothing.
func twice(a, b *scene.List) string {
	if len(a.Ops) != len(b.Ops) {
		return "another number of marks"
	}
	for i := range a.Ops {
		p, q := a.Ops[i], b.Ops[i]
		what := fmt.Sprintf("mark %d of role %d", i, uint8(p.Key>>24))
		if p.Kind == scene.Label {
			what = string(a.Run(&p))
		}
		if p.Kind != q.Kind || p.Key != q.Key {
			return what + ": another mark"
		}
		if p.Width == q.Width { // a hairline stays one, and what stands beside it keeps its pixel
			q.Width = 2 * p.Width
		}
		for _, l := range [][2]float32{{p.X, q.X}, {p.Y, q.Y}, {p.W, q.W}, {p.H, q.H}, {p.Size, q.Size}, {p.Width, q.Width}, {p.DashOn, q.DashOn}, {p.DashOff, q.DashOff}} {
			if off(l[0], l[1]) {
				return fmt.Sprintf("%s: %v and %v", what, p, q)
			}
		}
		if p.Kind == scene.Segments && p.Size > 0 {
			continue // hatching, whose gap was compared: it is whole pixels, so strokes stand elsewhere
		}
		if p.Kind == scene.Line || p.Kind == scene.Segments || p.Kind == scene.Area {
			from, to := a.Points(&p), b.Points(&q)
			if len(from) != len(to) { // a curve that is sampled pixel by pixel
				continue
			}
			for j := range from {
				if off(from[j], to[j]) {
					return fmt.Sprintf("%s: a line with %v and %v", what, from[j], to[j])
				}
			}
		}
	}
	return ""
}

func off(a, b float32) bool {
	return math.Abs(float64(2*a-b)) > 1.6
}
