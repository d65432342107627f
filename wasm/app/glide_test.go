package app

import (
	"slices"
	"strings"
	"testing"

	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

const hertz = 60

// glides are changes of another picture: where it begins, and what the reader then chooses.
var glides = []struct{ from, key, value string }{
	{"form=race&t=2019Q4", "form", "lines"},
	{"form=lines", "form", "race"},
	{"form=race", "view", "capex"},
	{"form=race", "market", "gartner-iaas"},
	{"form=lines", "f", "tencent-cloud"},
	{"view=capex&form=race", "span", "cumulative"},
	{"view=capex&form=race", "cur", "usd"},
	{"view=capex", "view", "m16"},
	{"view=m16", "view", "share"},
}

func set(a *App, key, value string) {
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: key, Value: value}}})
}

// askAll reads everything that the page may ask for at any time.
func askAll(a *App) {
	a.Panel()
	a.OutlineJSON()
	a.SVG()
	a.SearchJSON("", 20)
}

// picture is what of a list is seen.
func picture(l *scene.List) *scene.List {
	return &scene.List{Ops: slices.Clone(l.Ops), Coords: slices.Clone(l.Coords), Text: slices.Clone(l.Text)}
}

func alike(a, b *scene.List) bool {
	return slices.Equal(a.Ops, b.Ops) && slices.Equal(a.Coords, b.Coords) && slices.Equal(a.Text, b.Text)
}

// frames lets time pass until nothing moves and returns the different pictures that were seen.
func frames(t *testing.T, a *App, dt float64) (seen []*scene.List) {
	t.Helper()
	for again := true; again; {
		again = a.Advance(dt)
		if l := a.List(); len(seen) == 0 || !alike(l, seen[len(seen)-1]) {
			seen = append(seen, picture(l))
		}
		askAll(a)
		if len(seen) > 10*hertz {
			t.Fatal("it moves for ever")
		}
	}
	return seen
}

func TestAChangeOfPictureGlides(t *testing.T) {
	for i, g := range glides {
		if few(i) {
			continue
		}
		a := opened(t, g.from)
		old := picture(a.List())
		askAll(a)
		set(a, g.key, g.value)
		askAll(a)
		if !within(old, a.List()) {
			t.Errorf("%s, then %s=%s: it does not begin with what was seen", g.from, g.key, g.value)
		}
		seen := frames(t, a, 1./hertz)
		if len(seen) < hertz/2-3 || len(seen) > hertz/2+1 {
			t.Errorf("%s, then %s=%s: %d different pictures in half a second", g.from, g.key, g.value, len(seen))
		}
		if want := opened(t, a.Query()).List(); !alike(seen[len(seen)-1], want) {
			t.Errorf("%s, then %s=%s: it ends elsewhere than %q", g.from, g.key, g.value, a.Query())
		}
		v := a.ListVersion()
		if again := a.Advance(1. / hertz); again || a.ListVersion() != v {
			t.Errorf("%s, then %s=%s: it goes on after its end", g.from, g.key, g.value)
		}
	}
}

// within reports whether the marks of old, less its clips, are in l where they were.
func within(old, l *scene.List) bool {
	type mark struct {
		key        scene.Key
		kind       scene.Kind
		x, y, w, h float32
	}
	at := func(op scene.Op) mark { return mark{op.Key, op.Kind, op.X, op.Y, op.W, op.H} }
	there := map[mark]bool{}
	for _, op := range l.Ops {
		there[at(op)] = true
	}
	for _, op := range old.Ops {
		if op.Kind != scene.Clip && op.Kind != scene.Unclip && op.Kind != scene.Label && op.Alpha > 0 && !there[at(op)] {
			return false
		}
	}
	return true
}

func TestAGlideThatIsInterruptedGoesOnFromWhereItIs(t *testing.T) {
	a := opened(t, "form=race&t=2019Q4")
	a.List()
	set(a, "form", "lines")
	for range 10 {
		a.Advance(1. / hertz)
		a.List()
	}
	half := picture(a.List())
	// Two changes in one go are one to the reader.
	set(a, "form", "race")
	set(a, "market", "gartner-iaas")
	askAll(a)
	if !within(half, a.List()) {
		t.Error("it jumps where it is interrupted")
	}
	seen := frames(t, a, 1./hertz)
	if want := opened(t, a.Query()).List(); len(seen) < hertz/2-3 || !alike(seen[len(seen)-1], want) {
		t.Errorf("%d pictures, and the last is not that of %q", len(seen), a.Query())
	}
}

// Where motion is reduced one picture fades into the other in half a second: every mark stands where it stood or where it
// will, and is only more or less there.
func TestReducedMotionFades(t *testing.T) {
	type place struct {
		kind       scene.Kind
		key        scene.Key
		x, y, w, h float32
	}
	where := func(l *scene.List, into map[place]bool) {
		for _, op := range l.Ops {
			into[place{op.Kind, op.Key, op.X, op.Y, op.W, op.H}] = true
		}
	}
	for i, g := range glides {
		if few(i) {
			continue
		}
		a := opened(t, g.from)
		a.Prefers(false, true)
		ends := map[place]bool{}
		where(a.List(), ends)
		set(a, g.key, g.value)
		seen := frames(t, a, 1./hertz)
		if len(seen) < hertz/2-3 || len(seen) > hertz/2+1 {
			t.Errorf("%s, then %s=%s: %d different pictures in half a second", g.from, g.key, g.value, len(seen))
		}
		want := opened(t, a.Query())
		want.Prefers(false, true)
		if !alike(seen[len(seen)-1], want.List()) {
			t.Errorf("%s, then %s=%s: it ends elsewhere than %q", g.from, g.key, g.value, a.Query())
		}
		where(want.List(), ends)
		for i, l := range seen {
			on := map[place]bool{}
			where(l, on)
			for p := range on {
				if !ends[p] {
					t.Fatalf("%s, then %s=%s: picture %d has %+v, which neither has", g.from, g.key, g.value, i, p)
				}
			}
		}
	}
	a := opened(t, "form=race")
	a.List()
	set(a, "form", "lines")
	a.Advance(1. / hertz)
	a.Prefers(false, true)
	if seen := frames(t, a, 1./hertz); len(seen) != 1 {
		t.Errorf("%d pictures after motion was reduced on the way", len(seen))
	}
}

func TestASlowMachineSeesTheWholeWay(t *testing.T) {
	a := opened(t, "form=race")
	a.List()
	set(a, "form", "lines")
	if seen := frames(t, a, 0.1); len(seen) < 11 {
		t.Errorf("%d pictures at ten frames a second", len(seen))
	}
}

func TestNothingGlidesBeforeAnybodySawIt(t *testing.T) {
	a := opened(t, "form=race")
	a.List()
	a.Visible(false)
	set(a, "form", "lines")
	askAll(a)
	a.Visible(true)
	if seen := frames(t, a, 1./hertz); len(seen) != 1 {
		t.Errorf("%d pictures of a change that happened out of sight", len(seen))
	}
}

// What is said of the picture is what will be seen.
func TestThePanelIsThereBeforeThePicture(t *testing.T) {
	for _, g := range glides {
		a := opened(t, g.from)
		askAll(a)
		set(a, g.key, g.value)
		before := string(a.OutlineJSON())
		panel := string(a.Panel().JSON)
		if !strings.Contains(panel, before) {
			t.Errorf("%s, then %s=%s: panel and outline tell of different pictures", g.from, g.key, g.value)
		}
		for a.Advance(1. / hertz) {
			a.List()
		}
		if after := string(a.OutlineJSON()); after != before {
			t.Errorf("%s, then %s=%s: the outline changes with the glide:\n%s\n%s", g.from, g.key, g.value, before, after)
		}
	}
}

func TestAWarmGlideAllocatesNothing(t *testing.T) {
	a := opened(t, "form=race&t=2019Q4")
	a.List()
	there := func(form string) {
		set(a, "form", form)
		a.Panel()
	}
	for range 2 { // list and prev change places with every glide
		for _, form := range []string{"lines", "race"} {
			there(form)
			for a.Advance(1. / hertz) {
				a.List()
			}
		}
	}
	there("lines")
	moved := 0
	if n := testing.AllocsPerRun(20, func() {
		if a.Advance(1. / hertz) {
			moved++
		}
		a.List()
	}); n != 0 || moved < 20 {
		t.Errorf("%v allocations a frame, %d frames moved", n, moved)
	}
}
