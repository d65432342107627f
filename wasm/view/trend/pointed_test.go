package trend

import (
	"math"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// 26 April 2023 is 25.5 days into the first month of the second quarter of 2023, whose figure stands in its middle.
func TestMoment(t *testing.T) {
	for date, want := range map[string]float64{
		"2023-04-26": float64(locale.Q(2023, 2)) - 0.5 + 25.5/31/3, "2024-02-29": float64(locale.Q(2024, 1)) - 0.5 + (1+28.5/31)/3, "2023-04": float64(locale.Q(2023, 2)) - 0.5 + 0.5/3,
	} {
		if got, ok := moment(date); !ok || math.Abs(got-want) > 1e-9 {
			t.Errorf("%s is at %v, want %v", date, got, want)
		}
	}
	for _, date := range []string{"", "2023", "2023-13", "2023-00", "abcd-ef"} {
		if at, ok := moment(date); ok {
			t.Errorf("%q is at %v", date, at)
		}
	}
}

// Pages of the lesson that point: what was observed has the stage for itself, points are ringed with their number beside
// them, and price cuts hang from the line at their dates, as deep as they were.
func TestPointed(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for lang := range locale.Count {
		for _, f := range []pen.Frame{wide, phone, {W: 760, H: 590, Scale: 1.35}} {
			for _, q := range []string{"step=3", "step=4", "step=8"} {
				drawn(t, &b, &l, q, lang, f)
				if err := viewtest.Overlap(&l, f); err != "" {
					t.Errorf("%s %v %v: %s", q, lang.Tag(), f.W, err)
				}
				if err := viewtest.Keys(&l, pen.RolesTrend); err != "" {
					t.Errorf("%s: %s", q, err)
				}
				for i := range l.Ops {
					if role := uint8(l.Ops[i].Key >> 24); role >= pen.RolesPath && role < pen.RolesFrom(pen.RolesPath) {
						t.Fatalf("%s: a curve of the model is drawn", q)
					}
				}
			}
		}
	}
	rows := func() (all []string) {
		for _, n := range l.Notes {
			label, value := l.Words(n)
			all = append(all, string(label)+" | "+string(value))
		}
		return all
	}
	drawn(t, &b, &l, "step=3", locale.En, wide)
	rings := 0
	for i := range l.Ops {
		if uint8(l.Ops[i].Key>>24) == roleRing {
			rings++
		}
	}
	if rings != 2 {
		t.Errorf("%d points are ringed, want 2", rings)
	}
	if all := strings.Join(rows(), "\n"); !strings.Contains(all, "Q1 2021 | 37%") || !strings.Contains(all, "Q1 2023 | -2%") && !strings.Contains(all, "Q1 2023 | −2%") {
		t.Errorf("the outline lacks what is pointed at:\n%s", all)
	}

	drawn(t, &b, &l, "step=4", locale.En, wide)
	if len(b.field.cuts) != 2 {
		t.Fatalf("%d price cuts", len(b.field.cuts))
	}
	who := uint32(64 + len(b.seen.runs))
	least := viewtest.Mark(t, &l, pen.Key(roleStep, who, 0))
	most := viewtest.Mark(t, &l, pen.Key(roleStep, who, 8))
	second := viewtest.Mark(t, &l, pen.Key(roleStep, who, 9))
	if r := least.H / most.H; math.Abs(float64(r)-15./50) > 0.01 {
		t.Errorf("15 of 50 per cent is %v", r)
	}
	if r := second.H / most.H; math.Abs(float64(r)-55./50) > 0.01 {
		t.Errorf("55 to 50 per cent is %v", r)
	}
	if second.X <= most.X {
		t.Error("the later cut is not further right")
	}
	if text := string(l.Text); !strings.Contains(text, "15%–50%") {
		t.Error("15–50 per cent is not written")
	}
	if all := strings.Join(rows(), "\n"); !strings.Contains(all, "2023-04") || !strings.Contains(all, "2024-02-29") {
		t.Errorf("the outline lacks the dates:\n%s", all)
	}
}

// Warm, it allocates nothing.
func TestPointedAllocates(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "step=4")
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	r := drawn(t, &b, &l, "step=4", locale.En, wide)
	var p pen.Pen
	if n := testing.AllocsPerRun(20, func() { p.Begin(&l, w, s.Lang, wide); b.Build(&p, r) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Words stand behind their bar, unless the next bar or the stage's end is in the way.
func TestBeside(t *testing.T) {
	f := field{cuts: []step{{t: 1}, {t: 2}}}
	f.Pen = pen.Pen{K: 1, F: pen.Frame{W: 400}}
	f.sx = layout.Scale{Lo: 0, Hi: 10, From: 0, To: 400}
	bar := func(x float32) geom.Rect { return geom.R(x-6, 0, 12, 50) }
	for _, c := range []struct {
		bar  geom.Rect
		w    float32
		i    int
		want float32
	}{
		{bar(40), 20, 0, 52},   // 52 to 72, and the next bar begins at 74
		{bar(40), 23, 0, 5},    // 34 − 6 − 23
		{bar(80), 60, 1, 92},   // the last
		{bar(360), 60, 1, 288}, // 354 − 6 − 60
	} {
		if got := f.beside(c.bar, c.w, c.i); got != c.want {
			t.Errorf("words %v wide beside the bar %d at %v stand at %v, want %v", c.w, c.i, c.bar.X, got, c.want)
		}
	}
}
