package chart

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// A new basis from 2023Q2 on keeps that quarter's figure apart from any before it, and no two of those behind it; one of
// another vendor tears nothing.
func TestTear(t *testing.T) {
	d := world(t).Data
	id, ok := d.SeriesByID("canalys-china")
	if !ok {
		t.Fatal("no series canalys-china")
	}
	huawei, _ := d.EntityByID("huawei-cloud")
	alibaba, _ := d.EntityByID("alibaba-cloud")
	for _, c := range []struct {
		who         data.EntityID
		before, now locale.Quarter
		cut         bool
	}{
		{alibaba, locale.Q(2023, 1), locale.Q(2023, 2), true},
		{alibaba, locale.Q(2022, 4), locale.Q(2023, 3), true},
		{alibaba, locale.Q(2023, 2), locale.Q(2023, 3), false},
		{alibaba, locale.Q(2022, 4), locale.Q(2023, 1), false},
		{huawei, locale.Q(2019, 4), locale.Q(2020, 1), true},
		{alibaba, locale.Q(2019, 4), locale.Q(2020, 1), false},
	} {
		var m model
		ln := line{entity: c.who, pts: []point{{t: float64(c.before)}, {t: float64(c.now)}}}
		m.tear(d, &ln, id)
		if p := ln.pts[1]; p.cut != c.cut || (p.brk != 0) != c.cut || ln.pts[0].cut {
			t.Errorf("%s from %v to %v: cut %v by break %d", d.EntityKey(c.who), c.before, c.now, p.cut, p.brk)
		}
	}
}

// Where only the leading ones' sum is known, no stroke of it runs through words.
func TestSumsLeaveWordsAlone(t *testing.T) {
	w := world(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	strokes, named := 0, 0
	for _, m := range w.Markets {
		for _, f := range []pen.Frame{{W: 1280, H: 720, Scale: 1}, {W: 390, H: 440, Scale: 1}} {
			for lang := range locale.Count {
				b.Build(&l, w, decode(t, w, "form=stream&market="+w.Data.SeriesKey(m)+"&lang="+lang.Tag()), f)
				for i := range l.Ops {
					stroke := &l.Ops[i]
					if stroke.Kind != scene.Segments || stroke.Color != theme.Of(false).Ink.Fade(0.8) {
						continue
					}
					strokes++
					at := l.Points(stroke)
					for j := range l.Ops {
						op := &l.Ops[j]
						if op.Kind != scene.Label || op.Align != scene.Start || op.Size != theme.Small {
							continue
						}
						named++
						if op.X < at[2] && at[0] < op.X+op.W && op.Y-op.Size*0.7 < at[1] && at[1] < op.Y {
							t.Errorf("%s at %v in %s: the stroke at %v…%v, %v runs through %q", w.Data.SeriesKey(m), f.W, lang.Tag(), at[0], at[2], at[1], l.Run(op))
						}
					}
				}
			}
		}
	}
	if strokes == 0 || named == 0 {
		t.Errorf("%d strokes, %d words", strokes, named)
	}
}
