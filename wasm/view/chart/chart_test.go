package chart

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// pictures returns the query of every picture of Share and Capex, without its time.
func pictures(w *state.World) (out []string) {
	for _, form := range []string{"race", "lines", "stream", "table"} {
		for _, m := range w.Markets {
			out = append(out, "market="+w.Data.SeriesKey(m)+"&form="+form)
		}
		for _, span := range []string{"quarter", "trailing", "cumulative"} {
			out = append(out, "view=capex&span="+span+"&form="+form, "view=capex&cur=usd&span="+span+"&form="+form)
		}
	}
	return out
}

// times returns points, places between them and breaks of a picture's track.
func times(w *state.World, s state.State) (out []float64) {
	t := w.Track(s)
	for i, p := range t.Points {
		out = append(out, float64(p))
		if i+1 < len(t.Points) {
			gap := float64(t.Points[i+1] - p)
			out = append(out, float64(p)+0.3*gap, float64(p)+0.5*gap, float64(p)+0.81*gap)
		}
	}
	return out
}

// some returns n of the times, spread over all.
func some(ts []float64, n int) (out []float64) {
	for i := range n {
		out = append(out, ts[i*(len(ts)-1)/max(1, n-1)])
	}
	return out
}

func TestWarmBuildAllocatesNothing(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	f := pen.Frame{W: 900, H: 560, Scale: 1}
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		ts := some(times(w, s), 9)
		all := func() {
			for _, at := range ts {
				s.T = at
				b.Build(&l, w, s, f)
			}
		}
		all()
		if n := testing.AllocsPerRun(3, all); n != 0 {
			t.Errorf("%s: %v allocations", q, n)
		}
	}
}

// What is drawn as a share adds up to the whole at most, whatever the time.
func TestSharesAddUp(t *testing.T) {
	w := world(t)
	for _, id := range w.Markets {
		s := state.State{Market: id}
		m := newModel(w, s)
		for _, at := range times(w, s) {
			sum := 0.0
			for i := range m.lines {
				if sm := m.lines[i].at(at, m); sm.stand == observed || sm.stand == moving && sm.p != nil {
					sum += sm.v
				}
			}
			if sum > 101 {
				t.Errorf("%s at %.2f: %.1f per cent drawn", w.Data.SeriesKey(id), at, sum)
			}
		}
	}
}

// Between two figures no number is printed at the cursor, and in the race only
// the last one observed, with its period: whatever else stands there belongs to
// a line that has a figure at the time.
func TestNoNumberBetween(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		if s.Form == state.Table {
			continue
		}
		m := newModel(w, s)
		for _, at := range times(w, s) {
			s.T = at
			b.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1})
			for i := range l.Ops {
				op := &l.Ops[i]
				if op.Kind != scene.Label || op.Key>>24 != scene.Key(roleNumber) || op.Key&0xfff != 0 || op.Color.A() < 8 {
					continue
				}
				e := data.EntityID(op.Key >> 12 & 0xfff)
				for j := range m.lines {
					if m.lines[j].entity != e {
						continue
					}
					near := false
					for k := range m.lines[j].pts {
						p := &m.lines[j].pts[k]
						near = near || abs(p.t-at) <= plateau*m.step
						if s.Form == state.Race && p.t < at && (k+1 == len(m.lines[j].pts) || m.lines[j].pts[k+1].t > at-1e-9) {
							figure := string(m.format(w.Data, s.Lang).point(nil, p))
							near = near || string(l.Run(op)) == figure && periodBeside(&l, e, op.Color.A()) == string(m.appendPeriod(nil, locale.Quarter(p.t)))
						}
					}
					if !near {
						t.Fatalf("%s at %.2f: %q is printed, and there is no figure", q, at, l.Run(op))
					}
				}
			}
		}
	}
}

// periodBeside returns the period that a race sets beside somebody's number, which is as dark as that nearly.
func periodBeside(l *scene.List, e data.EntityID, dark uint8) string {
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == scene.Label && op.Key == key(pen.RolePeriod, e, 0) && int(op.Color.A())*5 >= int(dark)*4 {
			return string(l.Run(op))
		}
	}
	return ""
}

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
	if period := periodBeside(&l, e, 255); !strings.HasPrefix(period, "202") || !strings.HasSuffix(number, "%") {
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

// Every number printed at a figure is that of the table, to the digit.
func TestNumbersAreTheTables(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	printed := 0
	for _, id := range w.Markets {
		s := state.State{Market: id, Form: state.Race, Lang: locale.En}
		first, end := w.Data.ObsRange(id)
		for _, p := range w.Track(s).Points {
			s.T = float64(p)
			b.Build(&l, w, s, pen.Frame{W: 900, H: 700, Scale: 1})
			for o := first; o < end; o++ {
				ob := w.Data.Obs(o)
				if ob.Period != p || ob.Metric != data.Share || ob.Preferred != data.Drawn || !ob.Value.Ok || ob.Frequency != w.Data.Series(id).Frequency {
					continue
				}
				want := fmt.Sprintf("%.*f%%", ob.Value.Dec, ob.Value.Float())
				found := false
				for _, n := range l.Notes {
					if n.Role != scene.Item || l.Ref(n.Target).Obs != uint32(o) {
						continue
					}
					label, value := l.Words(n)
					if string(label) == w.Data.Short(ob.Entity, locale.En) && bytes.Contains(value, []byte(want)) {
						found = true
						printed++
					}
				}
				if !found {
					t.Errorf("%s: the outline lacks %s", w.Data.ObsKey(o), want)
				}
			}
		}
	}
	if printed < 200 {
		t.Errorf("only %d numbers were looked at", printed)
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

// sizes are the stages that the page makes: desktop, phone, small phone, wide
// embed, projector.
var sizes = []pen.Frame{
	{W: 900, H: 560, Scale: 1}, {W: 390, H: 440, Scale: 1}, {W: 320, H: 400, Scale: 1}, {W: 1200, H: 340, Scale: 1}, {W: 1280, H: 720, Scale: 1.35, Dark: true},
}

// Every label stands on the stage and on no other label. Two that swap their
// ranks pass over each other; they are looked at before and after.
func TestLabelsKeepApart(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range pictures(w) {
		for lang := range locale.Count {
			s := decode(t, w, q+"&lang="+lang.Tag())
			for _, f := range sizes {
				m := newModel(w, s)
				for _, at := range some(times(w, s), 14) {
					if s.T = at; s.Form == state.Race && swapping(m, at) {
						continue
					}
					b.Build(&l, w, s, f)
					if err := viewtest.Overlap(&l, f); err != "" {
						t.Errorf("%s&lang=%s at %.2f on %vx%v: %s", q, lang.Tag(), at, f.W, f.H, err)
						break
					}
				}
			}
		}
	}
}

// swapping reports whether a line is on its way to another row.
func swapping(m *model, t float64) bool {
	for i := range m.lines {
		y := m.lines[i].rank.At(t, swap*m.step)
		if sm := m.lines[i].at(t, m); y != float32(int(y)) || sm.rise < 1 && sm.stand != absent {
			return true
		}
	}
	return false
}

// Every touchable thing says what it is, and every number opens a row.
func TestTargetsOpenRows(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		for _, at := range some(times(w, s), 5) {
			s.T = at
			b.Build(&l, w, s, sizes[0])
			for _, r := range l.Targets {
				if r.Entity == 0 && r.Obs == 0 && r.Card == 0 && r.Extra == 0 && s.View == state.Share {
					t.Errorf("%s: a target stands for nothing", q)
				}
				if r.Obs != 0 && w.Data.Obs(data.ObsID(r.Obs)).Source == 0 {
					t.Errorf("%s: a target opens no row", q)
				}
			}
		}
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

// Alibaba's plan runs from 2025Q1; by 2026Q2 its quarters add to 218.4bn.
func TestPlanSpent(t *testing.T) {
	w := world(t)
	m := newModel(w, state.State{View: state.Capex})
	for _, p := range m.plans {
		if w.Data.EntityKey(p.entity) != "alibaba-group" {
			continue
		}
		got, last := p.spentBy(float64(locale.Q(2026, 2)))
		want := 24612.0 + 38676 + 31501 + 29005 + 26881 + 67693
		if last == nil || abs(got-want) > 1500 {
			t.Errorf("spent %v, want about %v", got, want)
		}
		if before, _ := p.spentBy(float64(locale.Q(2024, 4))); before != 0 {
			t.Errorf("%v spent before the plan begins", before)
		}
		return
	}
	t.Error("no plan of Alibaba's")
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

// Every word that the code asks for is there, in three languages.
func TestWordsAreThere(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range pictures(w) {
		for lang := range locale.Count {
			s := decode(t, w, q+"&lang="+lang.Tag())
			r := *system.Of(w, s)
			head, body := new(Builder).Words(&r)
			all := viewtest.Said(head, body) + Clock(w, s) + new(Builder).Source(&r).Name + new(Builder).Table(&r).Caption
			for _, i := range new(Builder).Legend(&r) {
				all += i.Word
			}
			for _, c := range new(Builder).Table(&r).Columns {
				all += c.Label
			}
			b.Build(&l, w, s, sizes[0])
			if all += string(l.Text); strings.Contains(all, "⟨") {
				i := strings.Index(all, "⟨")
				t.Errorf("%s&lang=%s: a word is missing: %s", q, lang.Tag(), all[i:min(len(all), i+40)])
			}
			if len(body) < 2 || len(body) > 4 {
				t.Errorf("%s: a body of %d paragraphs", q, len(body))
			}
		}
	}
}

// The table has every figure that a picture draws, with its row.
func TestTable(t *testing.T) {
	w := world(t)
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		tab, m := new(Builder).Table(system.Of(w, s)), newModel(w, s)
		n := 0
		for _, r := range tab.Rows {
			if len(r) != len(tab.Columns) {
				t.Fatalf("%s: a row of %d under %d columns", q, len(r), len(tab.Columns))
			}
			for _, c := range r[1 : 1+len(m.lines)] {
				if c.Plain != "" && c.Card != 0 && c.Unit != "rank" {
					n++
				}
			}
		}
		want := 0
		for i := range m.lines {
			want += len(m.lines[i].pts)
		}
		if n != want {
			t.Errorf("%s: %d figures in the table, %d in the picture", q, n, want)
		}
	}
}

func BenchmarkBuild(b *testing.B) {
	w := world(b)
	var bld builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range []string{"market=canalys-china&form=race", "view=capex&form=lines", "view=capex&form=stream"} {
		b.Run(q, func(b *testing.B) {
			s := decode(b, w, q)
			ts := times(w, s)
			for i := 0; b.Loop(); i++ {
				s.T = ts[i%len(ts)]
				bld.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1})
			}
		})
	}
}

// A key names one mark of a picture: two of the same would change places in a
// tween.
func TestKeysAreUnique(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, q := range pictures(w) {
		s := decode(t, w, q)
		for _, at := range some(times(w, s), 7) {
			s.T = at
			b.Build(&l, w, s, sizes[0])
			if err := viewtest.Keys(&l, pen.RolesChart); err != "" {
				t.Errorf("%s at %.2f: %s", q, at, err)
			}
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
