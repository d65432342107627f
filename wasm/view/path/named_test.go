package path

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
)

// A box of 200 × 100 with its line at 50, and words that are 53.6 long: above the line they are from 36 to 46, from
// 5 on or up to 195. What is in the way sends them to the other end, between, below the line, and there into two lines.
func TestNamedOffTheCurve(t *testing.T) {
	line := geom.R(0, 47, 200, 6)
	for _, c := range []struct {
		name  string
		taken []geom.Rect
		want  geom.Rect
		lines int
	}{
		{"at the left end", nil, geom.R(5, 36, 53.6, 10), 1},
		{"a curve there", []geom.Rect{geom.R(50, 0, 8, 100)}, geom.R(141.4, 36, 53.6, 10), 1},
		{"one at each end", []geom.Rect{geom.R(50, 0, 8, 100), geom.R(150, 0, 8, 100)}, geom.R(73.2, 36, 53.6, 10), 1},
		{"full above", []geom.Rect{geom.R(0, 20, 200, 25)}, geom.R(5, 54, 53.6, 10), 1},
		{"room for a word alone", []geom.Rect{geom.R(0, 0, 200, 45), geom.R(45, 50, 155, 50)}, geom.R(5, 54, 33.23, 22.5), 2},
		{"full", []geom.Rect{geom.R(0, 0, 200, 100)}, geom.R(5, 36, 53.6, 10), 1},
	} {
		curve := Curve{box: geom.R(0, 0, 200, 100), level: 5, sy: layout.Scale{Lo: 0, Hi: 10, From: 100, To: 0}}
		curve.L, curve.K = &scene.List{Measure: viewtest.Pitch{}}, 1
		curve.Txt = append(curve.Txt, "ten letters"...)
		curve.Boxes.Take(line)
		for _, r := range c.taken {
			curve.Boxes.Take(r)
		}
		if got, lines := curve.beside(10); !near(got.X, c.want.X) || !near(got.Y, c.want.Y) || !near(got.W, c.want.W) || !near(got.H, c.want.H) || lines != c.lines {
			t.Errorf("%s: %+v in %d lines, want %+v in %d", c.name, got, lines, c.want, c.lines)
		}
	}
}

func near(a, b float32) bool { return a-b < 0.05 && b-a < 0.05 }
