package chart

import (
	"bytes"
	"fmt"
	"testing"
	"unicode"
	"unicode/utf8"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// Each plate of a stream, the ground under words that stand among layers, holds words, overlaps no other, stays on the stage, and
// that of a plan or of a sum lies on no layer: at every data point, in three languages, on all stages.
func TestPlatesOfStreams(t *testing.T) {
	w := world(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	others, _ := w.Data.EntityByID("others")
	plates := 0
	for _, q := range pictures(w) {
		for lang := range languages() {
			s := decode(t, w, q+"&lang="+lang.Tag())
			if s.Form != state.Stream {
				continue
			}
			for _, f := range sizes {
				for _, at := range w.Track(s).Points {
					s.T = float64(at)
					b.Build(&l, w, s, f)
					var all []geom.Rect
					for i := range l.Ops {
						op := &l.Ops[i]
						if op.Kind != scene.Rect || op.Width != 0 || op.Color|0xff != theme.Of(f.Dark).Paper|0xff || op.Color.A() < 60 || op.W <= 8 {
							continue
						}
						r := geom.R(op.X, op.Y, op.W, op.H)
						fail := func(what string) {
							t.Errorf("%s in %s at %v×%v, %v: the plate %v %s", q, lang.Tag(), f.W, f.H, at, r, what)
						}
						words, sum := false, false
						for j := i + 1; j < len(l.Ops) && !words; j++ {
							x := &l.Ops[j]
							words = x.Kind == scene.Label && x.X >= r.X && x.X <= r.Right() && x.Y >= r.Y && x.Y <= r.Bottom()
							if words {
								first, _ := utf8.DecodeRune(l.Run(x))
								sum = s.View == state.Share && unicode.IsLetter(first) && bytes.ContainsRune(l.Run(x), '%')
							}
						}
						if !words {
							fail("holds no words")
						}
						if r.X < 0 || r.Y < 0 || r.Right() > f.W || r.Bottom() > f.H {
							fail("leaves the stage")
						}
						for _, o := range all {
							if r.Overlaps(o) {
								fail(fmt.Sprint("lies on ", o))
							}
						}
						all = append(all, r)
						for j := 0; j < i && (sum || s.View == state.Capex && r.H > 30); j++ { // a figure stands on its layer, a plan and a sum of leaders do not
							if x := &l.Ops[j]; x.Kind == scene.Area && uint8(x.Key>>24) == roleBar && uint32(x.Key)&0xffffff>>12 != uint32(others) && meets(l.Points(x), r) {
								fail("lies on a layer")
							}
						}
					}
					plates += len(all)
				}
			}
		}
	}
	if plates < 100 {
		t.Errorf("only %d plates were looked at", plates)
	}
}

// meets reports whether an area of spans x, y0, y1 has one in r.
func meets(spans []float32, r geom.Rect) bool {
	for i := 0; i+2 < len(spans); i += 3 {
		if x := spans[i]; x > r.X && x < r.Right() && min(spans[i+1], spans[i+2]) < r.Bottom() && max(spans[i+1], spans[i+2]) > r.Y {
			return true
		}
	}
	return false
}

// Who is in focus is told from all others by more than a colour: ink runs along both edges of the layer, and no further than the cursor.
func TestRimOfFocus(t *testing.T) {
	w := world(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	rim := func(q string) (segments int, right float32) {
		s := decode(t, w, q)
		b.Build(&l, w, s, sizes[0])
		for i := range l.Ops {
			if op := &l.Ops[i]; op.Kind == scene.Segments && op.Key == key(roleRest, 0, 1) {
				p := l.Points(op)
				for j := 0; j+3 < len(p); j += 4 {
					segments++
					right = max(right, p[j+2])
				}
			}
		}
		return segments, right
	}
	if n, _ := rim("view=capex&form=stream"); n != 0 {
		t.Errorf("nobody is in focus, and there are %d edges of ink", n)
	}
	all, end := rim("view=capex&form=stream&focus=alibaba-group&t=2026Q2")
	if all != 2*29 { // 30 quarters, 29 stretches, each with two edges
		t.Errorf("edges of ink: %d, want 58", all)
	}
	some, mid := rim("view=capex&form=stream&focus=alibaba-group&t=2023Q1")
	if some != 2*16 || mid >= end { // to the first quarter of 2023
		t.Errorf("edges of ink to the cursor: %d, want 32; %v of %v", some, mid, end)
	}
}

// Between two figures of all others the rest reaches to the whole, as it does where nobody counted them: what lies between the two
// figures would leave a notch, since the others of each time are what the named ones leave.
func TestOthersAreNotGuessed(t *testing.T) {
	w := world(t)
	others := 0
	for _, id := range w.Markets {
		s := decode(t, w, "form=stream&market="+w.Data.Series(id).ID)
		m := newModel(w, s)
		b := Builder{s: s}
		for i := range m.lines {
			if !m.lines[i].others {
				continue
			}
			others++
			for j := range m.points[1:] {
				if how, v0, v1 := b.piece(m, i, j); how == hatched {
					t.Errorf("%s: all others from %v to %v between %v and %v", w.Data.Series(id).ID, v0, v1, m.points[j], m.points[j+1])
				}
			}
		}
	}
	if others == 0 {
		t.Error("no market counts all others")
	}
}
