package exchange

import (
	"math"
	"testing"
	"unicode"
	"unicode/utf8"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m03", pen.RolesExchange, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m03")
}

func drawn(t *testing.T, l *scene.List, s state.State) *system.Run {
	t.Helper()
	w := viewtest.World(t)
	var b Builder
	var p pen.Pen
	r := system.Of(w, s)
	p.Begin(l, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, r)
	return r
}

// 5.8 split 1 : 1 : 2 is 1.45, 1.45 and 2.9; of the published 8.5 Huawei has 4.9, Tencent 2.1, Baidu 0.4, and 1.1 are the
// rest: all heights are in one scale, and the published ones in the colours of their owners.
func TestHeights(t *testing.T) {
	l := scene.List{Measure: viewtest.Pitch{}}
	w := viewtest.World(t)
	r := drawn(t, &l, viewtest.State(t, w, "view=m03&sim.state=2"))
	px := float64(viewtest.Mark(t, &l, pen.Key(roleBar, 0, 0)).H) / 5.8
	for _, c := range []struct {
		set  uint32
		n    int
		want float64
	}{{0, 1, 1.45}, {0, 2, 1.45}, {0, 3, 2.9}, {1, 0, 8.5}, {1, 1, 4.9}, {1, 2, 2.1}, {1, 3, 0.4}, {1, 4, 1.1}} {
		if h := float64(viewtest.Mark(t, &l, pen.Key(roleBar, c.set, c.n)).H) / px; math.Abs(h-c.want) > 0.01 {
			t.Errorf("bar %d of %d is %v high, want %v", c.n, c.set, h, c.want)
		}
	}
	var p pen.Pen
	p.Begin(&scene.List{}, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
	huawei := about.Ink(&p, r, "huawei_now")
	if viewtest.Mark(t, &l, pen.Key(roleBar, 1, 1)).Color != huawei || huawei == about.Ink(&p, r, "leader_now") || huawei == p.Th.Press {
		t.Error("Huawei's part isn't in Huawei's colour")
	}
}

// The edge below the state's part stands at its weight; a finger that goes down makes it weigh more, and the lower edge of
// the loss is that of 5.8 points.
func TestHandles(t *testing.T) {
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &l, viewtest.State(t, viewtest.World(t), "view=m03"))
	part, loss := viewtest.Mark(t, &l, pen.Key(roleBar, 0, 3)), viewtest.Mark(t, &l, pen.Key(roleBar, 0, 0))
	edge := geom.Point{X: part.X + part.W/2, Y: part.Y + part.H}
	h, ok := l.Grip(edge)
	if !ok || h.Param != 3 || math.Abs(h.Value(edge)-1) > 1e-3 || h.Value(geom.Point{X: edge.X, Y: edge.Y + 5}) <= 1 {
		t.Errorf("held by %+v, %v", h, ok)
	}
	foot := geom.Point{X: loss.X + loss.W/2, Y: loss.Y + loss.H}
	if h, ok := l.Grip(foot); !ok || h.Param != 0 || math.Abs(h.Value(foot)-5.8) > 1e-3 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}

// Before the guess nothing tells who gained how much; the edge of what they took is the guess.
func TestGuess(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m03")
	s.Shown = false
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &l, s)
	for _, op := range l.Ops {
		if op.Key == pen.Key(roleBar, 1, 2) {
			t.Error("a part of the answer is drawn")
		}
	}
	at := viewtest.Mark(t, &l, pen.Key(roleBar, 1, 1))
	if h, ok := l.Grip(geom.Point{X: at.X + at.W/2, Y: at.Y + at.H}); !ok || h.Param != scene.OfGuess || h.Hi != 8.5 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}

// On a narrow stage every part has its name: where names have no room beside units, the unit is told above them.
func TestNarrowPartsAreNamed(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	var p pen.Pen
	l := scene.List{Measure: viewtest.Pitch{}}
	for lang := range locale.Count {
		for _, f := range [...]pen.Frame{{W: 280, H: 330, Scale: 1}, {W: 320, H: 232, Scale: 1}, {W: 320, H: 290, Scale: 1}, {W: 390, H: 440, Scale: 1}} {
			p.Begin(&l, w, lang, f)
			b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m03&lang="+lang.Tag())))
			for i := range l.Ops {
				op := &l.Ops[i]
				if op.Kind != scene.Label || uint8(op.Key>>24) != roleValue {
					continue
				}
				words := string(l.Run(op))
				if first, _ := utf8.DecodeRuneInString(words); !unicode.IsLetter(first) || op.X+op.W > f.W {
					t.Errorf("in %s at %v×%v: %q, to %v", lang.Tag(), f.W, f.H, words, op.X+op.W)
				}
			}
		}
	}
}
