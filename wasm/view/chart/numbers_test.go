package chart

import (
	"bytes"
	"fmt"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

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
							near = near || string(l.Run(op)) == figure && periodBeside(&l, e, op.Color.A()) == string(m.appendPeriod(nil, s.Lang, locale.Quarter(p.t)))
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
