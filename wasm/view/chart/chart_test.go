package chart

import (
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
		for lang := range languages() {
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
