package chart

import (
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// The body of a bar up to what both figures share is solid on the whole way, so that it never changes; only the rest is
// hatched, and nothing is at a data point.
func TestABarStaysSolid(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	s := decode(t, w, "market=canalys-china&form=race")
	m := newModel(w, s)
	e, _ := w.Data.EntityByID("alibaba-cloud")
	ln := &m.lines[slices.IndexFunc(m.lines, func(ln line) bool { return ln.entity == e })]
	looked := 0
	for j := 1; j < len(ln.pts); j++ {
		p, q := &ln.pts[j-1], &ln.pts[j]
		if q.cut {
			continue
		}
		for f := 0.0; f <= 1; f += 0.05 {
			s.T = p.t + (q.t-p.t)*f
			b.Build(&l, w, s, sizes[0])
			var solid, hatched float32
			for i := range l.Ops {
				switch op := &l.Ops[i]; op.Key {
				case key(roleBar, e, 0):
					solid = op.W
					if op.Color != scene.RGB(w.Data.Color(e, false)) {
						t.Fatalf("at %.2f the bar is %08x", s.T, op.Color)
					}
				case key(roleHatch, e, 1):
					hatched = op.W
				}
			}
			looked++
			sm := ln.at(s.T, m)
			if whole := solid + hatched; solid < whole*float32(min(p.v, q.v)/max(p.v, q.v, sm.v))-1 {
				t.Errorf("at %.2f, between %v and %v, %v of %v are solid", s.T, p.v, q.v, solid, whole)
			}
			if (f == 0 || f > 0.999) && hatched > 0.5 {
				t.Errorf("at %.2f, where there is a figure, %v are hatched", s.T, hatched)
			}
		}
	}
	if looked < 100 {
		t.Errorf("only %d moments were looked at", looked)
	}
}

// Who has no figure after a break keeps the last one: an empty bar of its length with its number and period.
func TestALastFigureStays(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	s := decode(t, w, "market=canalys-china&form=race&t=2024Q4&lang=en")
	b.Build(&l, w, s, sizes[0])
	e, _ := w.Data.EntityByID("baidu-ai-cloud")
	var edge *scene.Op
	number := ""
	for i := range l.Ops {
		switch op := &l.Ops[i]; op.Key {
		case key(roleRest, e, 0):
			edge = op
		case key(roleNumber, e, 0):
			number = string(l.Run(op))
		case key(roleBar, e, 0):
			t.Error("it has a bar")
		}
	}
	if edge == nil || edge.Width <= 0 || edge.W < 20 {
		t.Fatalf("no outline: %+v", edge)
	}
	if period := periodBeside(&l, e, 255); !strings.Contains(period, " 202") || !strings.HasSuffix(number, "%") {
		t.Errorf("beside it stands %q, %q", number, period)
	}
}

// A passing is told by name and with its period, from its data point on.
func TestWhoPassedWhom(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, c := range []struct{ lang, want string }{
		{"en", "2023: Google passed Alibaba"}, {"zh-Hans", "2023年：谷歌超过阿里"}, {"zh-Hant", "2023年：Google超過阿里"},
	} {
		for _, f := range sizes[:2] {
			s := decode(t, w, "market=gartner-iaas&form=race&t=2023&lang="+c.lang)
			b.Build(&l, w, s, f)
			if !strings.Contains(string(l.Text), c.want) {
				t.Errorf("%s, %v wide: not told %q", c.lang, f.W, c.want)
			}
			s.T -= 2
			b.Build(&l, w, s, f)
			if strings.Contains(string(l.Text), c.want) {
				t.Errorf("%s: told too early", c.lang)
			}
		}
	}
}

// A value is never on its way from one base to another.
func TestNothingMovesAcrossABreak(t *testing.T) {
	w := world(t)
	torn := 0
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		m := newModel(w, s)
		for i := range m.lines {
			ln := &m.lines[i]
			for j := 1; j < len(ln.pts); j++ {
				a, z := ln.pts[j-1], ln.pts[j]
				if !z.cut {
					continue
				}
				torn++
				for f := 0.0; f <= 1; f += 0.02 {
					if v := ln.at(a.t+(z.t-a.t)*f, m).v; v != a.v && v != z.v {
						t.Fatalf("%s: %s stands at %v between %v and %v", q, w.Data.EntityKey(ln.entity), v, a.v, z.v)
					}
				}
			}
		}
		if s.Form != state.Lines {
			continue
		}
		// No stroke joins the two points.
		l := scene.List{Measure: viewtest.Pitch{}}
		s.T = m.points[len(m.points)-1]
		b := Builder{s: s}
		b.Begin(&l, w, s.Lang, pen.Frame{W: 900, H: 560, Scale: 1})
		p := b.plot(m, s.T, m.max)
		b.strokes(m, p, false)
		for i := range l.Ops {
			if l.Ops[i].Kind != scene.Line {
				continue
			}
			c := l.Points(&l.Ops[i])
			for k := 2; k+1 < len(c); k += 2 {
				for j := range m.lines {
					for n := 1; n < len(m.lines[j].pts); n++ {
						a, z := m.lines[j].pts[n-1], m.lines[j].pts[n]
						if z.cut && c[k-2] == p.x.At(a.t) && c[k-1] == p.y.At(a.v) && c[k] == p.x.At(z.t) && c[k+1] == p.y.At(z.v) {
							t.Errorf("%s: a stroke joins %v and %v", q, a.v, z.v)
						}
					}
				}
			}
		}
	}
	if torn == 0 {
		t.Error("no break was looked at")
	}
}

// An axis in motion never jumps, and never ends before what is drawn on it.
func TestAxisHoldsEverything(t *testing.T) {
	w := world(t)
	for _, q := range []string{"view=capex&form=race", "view=capex&form=race&span=trailing&cur=usd", "market=gartner-iaas&form=race"} {
		m := newModel(w, decode(t, w, q))
		last := m.axis(m.points[0])
		for at := m.points[0]; at <= m.points[len(m.points)-1]; at += 0.01 {
			hi := m.axis(at)
			if d := hi/last - 1; d > 0.05 || d < -0.05 {
				t.Fatalf("%s: the axis jumps from %v to %v at %v", q, last, hi, at)
			}
			last = hi
			for i := range m.lines {
				if sm := m.lines[i].at(at, m); sm.stand == observed && sm.v > hi {
					t.Fatalf("%s: %v stands out of an axis to %v at %v", q, sm.v, hi, at)
				}
			}
		}
	}
}

// Google is first seen past Alibaba in Gartner's figures of 2023 (8.2 to 7.9).
func TestOvertakes(t *testing.T) {
	w := world(t)
	id, _ := w.Data.SeriesByID("gartner-iaas")
	got := new(Builder).Overtakes(system.Of(w, state.State{Market: id}))
	if len(got) == 0 || got[len(got)-1] != float64(locale.Q(2023, 4)) {
		t.Errorf("overtakes %v, want the last at 2023", got)
	}
	id, _ = w.Data.SeriesByID("canalys-china")
	// Huawei passes Tencent at no figure: it starts above it (14.1 to 13.9).
	if got := new(Builder).Overtakes(system.Of(w, state.State{Market: id})); len(got) != 0 {
		t.Errorf("canalys-china: %v, want none", got)
	}
}

// Reduced motion stands at data points: between two it shows the nearer.
func TestReducedStands(t *testing.T) {
	w := world(t)
	var b builder
	var at, near scene.List
	at.Measure, near.Measure = viewtest.Pitch{}, viewtest.Pitch{}
	s := decode(t, w, "market=canalys-china&form=race")
	f := pen.Frame{W: 900, H: 560, Scale: 1, Reduced: true}
	s.T = float64(locale.Q(2021, 2)) + 0.3
	b.Build(&near, w, s, f)
	s.T = float64(locale.Q(2021, 2))
	b.Build(&at, w, s, f)
	if len(at.Ops) != len(near.Ops) {
		t.Fatalf("%d and %d ops", len(at.Ops), len(near.Ops))
	}
	for i := range at.Ops {
		if at.Ops[i] != near.Ops[i] {
			t.Fatalf("op %d differs", i)
		}
	}
}

// On a stage with room for three of eight, the one in focus stands on the last
// row, wherever it ranks, and the others keep theirs.
func TestFocusStaysInTheRace(t *testing.T) {
	w := world(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	rows := func(query string) (names []string) {
		s := decode(t, w, query)
		b.Build(&l, w, s, pen.Frame{W: 390, H: 200, Scale: 1})
		if err := viewtest.Overlap(&l, pen.Frame{W: 390, H: 200, Scale: 1}); err != "" {
			t.Errorf("%s: %s", query, err)
		}
		for i := range l.Ops {
			op := &l.Ops[i]
			if name := string(l.Run(op)); op.Kind == scene.Label && float32(op.Color.A())*op.Alpha > 24 &&
				strings.Contains("Amazon Alphabet Microsoft Meta Oracle Alibaba Tencent Baidu", name) {
				names = append(names, name)
			}
		}
		return names // from the last row to the first
	}
	all := rows("view=capex&form=race&t=2026Q2&lang=en")
	if len(all) < 2 || len(all) > 5 || slices.Contains(all, "Baidu") {
		t.Fatalf("without a focus: %v", all)
	}
	got := rows("view=capex&form=race&t=2026Q2&lang=en&f=baidu")
	if len(got) != len(all) || got[0] != "Baidu" || !slices.Equal(got[1:], all[1:]) {
		t.Errorf("in focus: %v, without: %v", got, all)
	}
	if first := rows("view=capex&form=race&t=2026Q2&lang=en&f=amazon"); !slices.Equal(first, all) {
		t.Errorf("in focus and in sight anyway: %v, want %v", first, all)
	}
}

// However many pass each other at one data point, their words are no longer than those of a few: they are measured in each frame.
func TestFewPassesAreTold(t *testing.T) {
	w := world(t)
	b := Builder{Pen: pen.Pen{W: w, Lang: locale.En}}
	m := newModel(w, decode(t, w, "market=canalys-china&form=race"))
	google, _ := w.Data.EntityByID("google-cloud")
	alibaba, _ := w.Data.EntityByID("alibaba-cloud")
	all := slices.Repeat([]pass{{float64(locale.Q(2023, 4)), google, alibaba}}, 500)
	b.passWords(m, all)
	if n := strings.Count(string(b.Txt), w.Data.Short(google, locale.En)); n != mostPasses {
		t.Errorf("%d of 500 are told: %.80q", n, b.Txt)
	}
}
