package state

import "testing"

// An address that names no picture opens the dataset's; one that names anything of a picture means what it always did.
func TestOpening(t *testing.T) {
	w := opening(t, "view=capex&form=stream")
	if w.Opening().View != Capex || w.Default().View != Share {
		t.Fatalf("opens with view %v, keys start from %v", w.Opening().View, w.Default().View)
	}
	for _, c := range []struct{ query, means, again string }{
		{"", "view=capex&form=stream", ""},
		{"?", "view=capex&form=stream", ""},
		{"lang=en", "lang=en&view=capex&form=stream", "lang=en"},
		{"theme=dark&ui=min&motion=reduced&big=1&speed=2&painter=2d", "view=capex&form=stream&theme=dark&ui=min&motion=reduced&big=1&speed=2&painter=2d", "theme=dark&motion=reduced&ui=min&painter=2d&big=1&speed=2"},
		{"fbclid=IwAR0x&utm_source=x", "view=capex&form=stream", ""}, // hung on by others
		{"colour=red", "view=capex&form=stream", ""},                 // names nothing
		{"view=capex&form=stream", "view=capex&form=stream", ""},
		{"view=share", "view=share", "view=share"},
		{"view=share&theme=dark", "view=share&theme=dark", "theme=dark&view=share"},
		{"form=race", "view=share&form=race", "form=race"}, // as links were written before anything else opened
		{"form=lines", "view=share", "view=share"},
		{"market=world", "view=share&market=world", "market=world"},
		{"step=1", "step=1", "step=one"},
		{"view=capex", "view=capex", "view=capex"},
		{"view=m22&sim.growth=30", "view=m22&sim.growth=30", "view=m22&sim.growth=30"},
	} {
		s, _ := Decode(w, c.query)
		if want, problems := Decode(w, c.means); s != want || len(problems) > 0 {
			t.Errorf("%q opens %q, want %q", c.query, Encode(w, s), c.means)
		}
		again := Encode(w, s)
		if again != c.again {
			t.Errorf("%q is written as %q, want %q", c.query, again, c.again)
		}
		if back, _ := Decode(w, again); back.Linked() != s.Linked() {
			t.Errorf("%q is read back as another picture", again)
		}
	}
	// What this dataset has not is passed over: the first picture opens.
	if w := opening(t, "view=castle&form=stream"); w.Opening() != w.Default() {
		t.Errorf("opens %+v", w.Opening())
	}
}

// Without markets, companies and deals the first system opens; a parameter that is one too many is none.
func TestOpensTheFirstSystem(t *testing.T) {
	w := opening(t, "")
	w.Markets, w.Deals, w.Loop, w.capex = nil, nil, 0, Track{}
	s := w.Default()
	if s.View != Sys || s.System != 1 {
		t.Errorf("opens view %v, system %d", s.View, s.System)
	}
	s.System = 2
	n := len(w.Params(s))
	if to, why := w.move(s, n, 1); why != UnknownKey || to != s {
		t.Errorf("parameter %d of %d is moved: %v", n, n, why)
	}
}
