package app

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// resting is what of a panel a finger moves.
type resting struct {
	Controls []struct {
		Type, Text string
		Value      any
		Changed    bool
	}
	Body   []any
	System struct {
		Curve map[string]any
		Guess map[string]any
	}
}

// followed is what followed a finger.
type followed struct {
	Sliders []struct {
		Value   float64
		Text    string
		Changed bool
	}
	Body  []any
	Whole bool
	Curve map[string]any
	Guess map[string]any
}

func sound(t *testing.T, b []byte, to any) {
	t.Helper()
	if err := json.Unmarshal(b, to); err != nil {
		t.Fatalf("%v in %s", err, b)
	}
}

// Every slider of every system in every language at both ends: what follows the finger is what the panel says when it rests,
// and that is, but for its version, the panel of somebody who comes by the link.
func TestFollows(t *testing.T) {
	a, other := opened(t, ""), opened(t, "")
	numbers := 0
	for i := range a.w.Systems {
		if few(i) {
			continue
		}
		x := &a.w.Systems[i]
		for l := range locale.Count {
			open := "view=" + x.ID + "&guess=-&lang=" + l.Tag()
			a.Open(open)
			for k, p := range x.Params {
				for _, v := range [...]float64{p.Max.Float(), p.Min.Float()} {
					a.Panel()
					before := a.s
					a.Move(k, v)
					if a.s == before {
						continue
					}
					where := open + "&sim." + p.ID
					if !a.Waits() {
						t.Fatalf("%s: the panel does not wait", where)
					}
					var m followed
					sound(t, a.Moved(true), &m)
					var now resting
					rest := bytes.Clone(a.Panel().JSON)
					sound(t, rest, &now)
					n := 0
					for _, c := range now.Controls {
						if c.Type == "slider" {
							if s := m.Sliders[n]; any(s.Value) != c.Value || s.Text != c.Text || s.Changed != c.Changed {
								t.Errorf("%s: slider %d follows to %+v and rests at %+v", where, n, s, c)
							}
							n++
						}
					}
					if n != len(m.Sliders) || n == 0 {
						t.Errorf("%s: %d of %d sliders follow", where, len(m.Sliders), n)
					}
					if len(m.Body) == 0 || !reflect.DeepEqual(m.Body, now.Body[:len(m.Body)]) || m.Whole && len(m.Body) != len(now.Body) {
						t.Errorf("%s: the words follow to %v and rest at %v", where, m.Body, now.Body)
					}
					for key, v := range m.Curve {
						numbers++
						if !reflect.DeepEqual(v, now.System.Curve[key]) {
							t.Errorf("%s: %s of the curve follows to %v and rests at %v", where, key, v, now.System.Curve[key])
						}
					}
					a.Rest()
					other.Open(a.Query() + "&lang=" + l.Tag())
					if !bytes.Equal(unversioned(rest), unversioned(other.Panel().JSON)) {
						t.Errorf("%s: the panel is not that of its link", where)
					}
				}
			}
		}
	}
	if least := 1000; numbers < least && !few(1) || numbers < least/8 {
		t.Errorf("only %d parts of curves followed", numbers)
	}
}

// unversioned is a panel without its version, its announcement and the words of the page that come once.
func unversioned(panel []byte) []byte {
	_, after, _ := bytes.Cut(panel, []byte(`,`))
	before, _, _ := bytes.Cut(after, []byte(`,"words":{`))
	return bytes.TrimSuffix(before, []byte("}"))
}

// A guess follows the finger; a slider that gives the answer away is more than a move, and so is everything that is no finger's.
func TestMoreThanAMove(t *testing.T) {
	a := opened(t, "view=m11&lang=en")
	a.Panel()
	a.Move(TheGuess, 150)
	var m followed
	sound(t, a.Moved(false), &m)
	if !a.Waits() || m.Guess["value"] != 150. || m.Guess["text"] != "150%" || m.Body != nil || m.Curve != nil {
		t.Errorf("the guess follows as %+v", m)
	}
	var now resting
	sound(t, a.Panel().JSON, &now)
	if now.System.Guess["text"] != "150%" {
		t.Errorf("the guess rests at %v", now.System.Guess)
	}
	a.Move(0, 50)
	if a.s.SimSet == 0 || a.Waits() {
		t.Error("the answer waits")
	}
	a.Panel()
	a.Move(0, 60)
	if !a.Waits() {
		t.Error("the panel does not wait for the slider")
	}
	was := a.Moves()
	a.Move(0, 60)
	if !a.Waits() || a.Moves() != was {
		t.Error("what does not move is not told, and ends no wait")
	}
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "theme", Value: "dark"}}})
	if a.Waits() {
		t.Error("another paper waits for a finger")
	}
	a.Move(0, 70)
	a.Act("drop", args{})
	if a.Waits() {
		t.Error("nothing is held, and the panel waits")
	}
}

// Played, a system without years moves its slider: that follows, and the panel waits until the end.
func TestPlayedFollows(t *testing.T) {
	a := opened(t, "view=m11&guess=-")
	a.Panel()
	a.Do(state.Action{Do: state.Play})
	a.Panel()
	was := a.Moves()
	for range 30 {
		a.Advance(1. / 60)
	}
	if !a.Waits() || a.Moves() == was {
		t.Fatal("the slider does not follow what plays")
	}
	for a.Advance(1. / 30) {
		a.List()
	}
	if a.Waits() || a.PanelVersion() == a.panelVersion {
		t.Error("the panel has not followed at the end")
	}
}

// A slider that moves, what follows it, and its picture allocate nothing, in every system, once each end has been seen.
func TestWarmSliderAllocatesNothing(t *testing.T) {
	a := opened(t, "")
	for i := range a.w.Systems {
		if few(i) {
			continue
		}
		x := &a.w.Systems[i]
		a.Open("view=" + x.ID + "&guess=-")
		if a.w.OfDeals(a.s) {
			continue // its words are of its kind
		}
		a.Settle()
		for k, p := range x.Params {
			n, lo, hi := 0, p.Min.Float(), p.Max.Float()
			frame := func() {
				n++
				a.Move(k, lo+(hi-lo)*float64(n%5)/4)
				a.Moved(true)
				a.Advance(1. / 60)
				a.List()
			}
			for range 10 {
				frame()
			}
			if n := testing.AllocsPerRun(10, frame); n != 0 {
				t.Errorf("%s, %s: %v allocations", x.ID, p.ID, n)
			}
		}
	}
}

// Before the answer there is no curve of it.
func TestNoCurveBeforeTheAnswer(t *testing.T) {
	for query, want := range map[string]bool{"view=m10": true, "view=m11": false} {
		a := opened(t, query)
		var m followed
		sound(t, a.Moved(true), &m)
		if a.run.Open() == want {
			t.Fatalf("%s: look for another system: its answer waits: %v", query, !want)
		}
		if got := m.Curve != nil; got != want {
			t.Errorf("%s: a curve comes: %v", query, got)
		}
	}
}
