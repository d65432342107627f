package app

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// args is an action object as a page sends it.
type args map[string]any

func (a args) Num(key string) float64 { v, _ := a[key].(float64); return v }
func (a args) Str(key string) string  { v, _ := a[key].(string); return v }
func (a args) Flag(key string) bool   { v, _ := a[key].(bool); return v }
func (a args) Each(key string, fn func(k, v string)) {
	values, _ := a[key].(map[string]string)
	for k, v := range values {
		fn(k, v)
	}
}

func act(t *testing.T, a *App, do string, with args) {
	t.Helper()
	if !a.Act(do, with) {
		t.Errorf("%q is no action", do)
	}
}

func quarter(t *testing.T, period string) float64 {
	t.Helper()
	q, _, ok := locale.ParsePeriod(period)
	if !ok {
		t.Fatal(period)
	}
	return float64(q)
}

// What each action of the contract does.
func TestAct(t *testing.T) {
	for _, c := range []struct {
		from, do string
		with     args
		want     string // the link afterwards, parts that must stand in it
		without  string
	}{
		{"", "set", args{"values": map[string]string{"view": "capex", "form": "race"}}, "view=capex form=race", ""},
		{"view=capex&form=race", "set", args{"values": map[string]string{"form": ""}}, "view=capex", "form="},
		{"view=m16&sim.margin=30", "reset", nil, "view=m16", "sim."},
		{"", "lesson", args{"by": 1.}, "step=half", ""},
		{"step=3", "lesson", args{"by": -1.}, "step=rivals", ""},
		{"step=3&f=aws", "lesson", args{"by": 0.}, "step=slump", "f=aws"},
		{"n=plan:alibaba-380bn-2025", "close", nil, "", "n="},
		{"market=canalys-china&t=2021Q1", "step", args{"by": 1.}, "t=2021Q2", ""},
		{"market=canalys-china&t=2021Q1", "step", args{"by": -2.}, "t=2020Q3", ""},
		{"market=canalys-china&t=2021Q1", "seek", args{"t": quarter(t, "2020Q2")}, "t=2020Q2", ""},
		{"market=canalys-china&t=2021Q1", "seek", args{"t": math.NaN()}, "t=2021Q1", ""},
		{"market=canalys-china&t=2021Q1", "seek", args{"t": "2020Q2"}, "", "t=2021Q1"}, // not a number counts as 0: the first quarter
		{"step=5", "guess", args{"value": 41.}, "step=guess-share", ""},
	} {
		a := opened(t, c.from)
		act(t, a, c.do, c.with)
		q := "&" + a.Query()
		for _, part := range strings.Fields(c.want) {
			if !strings.Contains(q, "&"+part) {
				t.Errorf("%s, %s: %s lacks %s", c.from, c.do, q, part)
			}
		}
		if c.without != "" && strings.Contains(q, "&"+c.without) {
			t.Errorf("%s, %s: %s has still %s", c.from, c.do, q, c.without)
		}
	}
	if opened(t, "").Act("dance", nil) {
		t.Error("an action that is none was taken")
	}
}

// A page that sends thousands of keys, or long ones, is not listened to for long.
func TestActBounds(t *testing.T) {
	a := opened(t, "")
	long := map[string]string{"f": strings.Repeat("x", 2000), strings.Repeat("k", 100): "1"}
	act(t, a, "set", args{"values": long})
	if a.Query() != opened(t, "").Query() {
		t.Errorf("an overlong value changed the link to %s", a.Query())
	}
	for _, by := range []float64{math.Inf(1), math.Inf(-1), math.NaN(), 1e300} {
		for _, do := range []string{"step", "overtake", "lesson"} {
			act(t, a, do, args{"by": by})
		}
		act(t, a, "seek", args{"t": by})
		act(t, a, "guess", args{"value": by})
		act(t, a, "press", args{"x": by, "y": by})
		act(t, a, "open", args{"target": by})
	}
	if a.List() == nil || a.Panel().Headline == "" {
		t.Error("nothing is left to see")
	}
}

// hit returns a point of the first mark of a kind that no other mark covers.
func hit(t *testing.T, a *App, is func(scene.Ref) bool) (args, scene.Ref) {
	t.Helper()
	l := a.List()
	for _, h := range l.Hits {
		for _, across := range []float32{0.5, 0.1, 0.9} {
			at := args{"x": float64(h.Box.X + across*h.Box.W), "y": float64(h.Box.Y + h.Box.H/2)}
			if ref := l.Ref(h.Target); is(ref) && a.at(at) == h.Target {
				return at, ref
			}
		}
	}
	t.Fatal("no such mark")
	return nil, scene.Ref{}
}

func isNumber(r scene.Ref) bool { return r.Obs != 0 }
func isName(r scene.Ref) bool {
	return r.Entity != 0 && r.Obs == 0 && r.Figure == 0 && r.What == 0
}

// A press on a number opens its card, a press on a name brings its bearer forward, and a second one puts it back.
func TestPress(t *testing.T) {
	a := opened(t, "market=canalys-china&form=race&t=2021Q1")
	at, ref := hit(t, a, isNumber)
	act(t, a, "press", at)
	if got, want := a.State().Card, state.MakeCard(state.CardObs, ref.Obs); got != want {
		t.Errorf("the number opened %s", a.World().CardKey(got))
	}
	act(t, a, "close", nil)
	set(a, "form", "table") // a row's name is a mark of its own
	a.Settle()
	at, ref = hit(t, a, isName)
	act(t, a, "press", at)
	if got := a.State().Focus; uint32(got) != uint32(ref.Entity) {
		t.Errorf("the name brought %d forward, not %d", got, ref.Entity)
	}
	act(t, a, "press", at) // while the picture is still on its way
	if a.State().Focus != 0 {
		t.Error("a second press keeps it forward")
	}
	before := a.Query()
	act(t, a, "press", args{"x": 899., "y": 559.})
	if a.Query() != before {
		t.Errorf("a press on the paper leads to %s", a.Query())
	}
}

// A pointer over a vendor brings it forward, without a trace in the link; leaving takes it back.
func TestHover(t *testing.T) {
	a := opened(t, "market=canalys-china&form=table&t=2021Q1")
	at, ref := hit(t, a, isName)
	query, version := a.Query(), a.ListVersion()
	act(t, a, "hover", at)
	if a.frame().Lit != data.EntityID(ref.Entity) || a.ListVersion() == version {
		t.Error("the pointer changes nothing")
	}
	if a.Query() != query || a.State().Focus != 0 {
		t.Error("hovering is written into the link")
	}
	a.List()
	version = a.ListVersion()
	act(t, a, "hover", at)
	if a.ListVersion() != version {
		t.Error("a pointer that stays builds another picture")
	}
	act(t, a, "leave", nil)
	if a.frame().Lit != 0 || a.ListVersion() == version {
		t.Error("leaving leaves it forward")
	}
}

// The keyboard's focus on a row lights its line as the pointer does, in every form, and no mark changes its place in the list
// for it: the rows of the outline are about the same marks as before, also where whoever is in focus has a plan of its own drawn.
func TestFocusOnARowLightsItsLine(t *testing.T) {
	for _, q := range []string{"market=canalys-china", "view=capex&form=lines", "view=capex&form=stream", "view=capex&form=stream&t=2023Q2", "view=capex&form=race&t=2023Q2", "view=capex&form=table"} {
		a := opened(t, q)
		lit := 0
		for _, n := range slices.Clone(a.List().Notes) {
			ref := a.List().Ref(n.Target)
			if n.Role != scene.Item || ref.Entity == 0 {
				continue
			}
			before := slices.Clone(a.List().Targets)
			colors := func() (all []scene.Color) {
				for _, op := range a.List().Ops {
					all = append(all, op.Color)
				}
				return all
			}
			plain := colors()
			act(t, a, "light", map[string]any{"target": float64(n.Target)})
			if !slices.Equal(a.List().Targets, before) {
				t.Errorf("%s: with %s lit the marks are others", q, a.w.Data.EntityKey(data.EntityID(ref.Entity)))
			}
			if !slices.Equal(plain, colors()) {
				lit++
			}
			act(t, a, "leave", nil)
			if !slices.Equal(plain, colors()) {
				t.Errorf("%s: what was lit stays so", q)
			}
		}
		if lit < 3 {
			t.Errorf("%s: %d rows light their line", q, lit)
		}
	}
}

// One period takes 0.9 seconds at speed 1, half of that at 2, whatever the length of a frame.
func TestAdvance(t *testing.T) {
	for _, c := range []struct {
		speed string
		dt    float64
	}{{"1", 1. / 60}, {"1", 1. / 144}, {"2", 1. / 60}, {"4", 1. / 30}, {"0.5", 1. / 60}} {
		a := opened(t, "form=race&t=2020Q1&speed="+c.speed)
		a.Do(state.Action{Do: state.Play})
		const periods = 4
		factor := map[string]float64{"0.5": 0.5, "1": 1, "2": 2, "4": 4}[c.speed]
		for s := 0.; s < periods*state.PeriodSeconds/factor-1e-9; s += c.dt {
			if !a.Advance(c.dt) {
				t.Fatalf("speed %s: it stops by itself", c.speed)
			}
		}
		slack := c.dt * factor / state.PeriodSeconds * 1.01
		if got, want := a.State().T, quarter(t, "2020Q1")+periods; math.Abs(got-want) > slack {
			t.Errorf("speed %s, frames of %.3f s: %.3f quarters later, want %d", c.speed, c.dt, got-want+periods, periods)
		}
	}
}

// Nothing moves where nobody looks, and nothing is asked for at rest.
func TestAdvanceRests(t *testing.T) {
	a := opened(t, "view=capex&form=race&t=2020Q1")
	a.List()
	for range 100 {
		a.Advance(1. / 60)
		a.List()
	}
	if a.Advance(1. / 60) {
		t.Error("a picture at rest asks for frames")
	}
	a.Do(state.Action{Do: state.Play})
	a.Visible(false)
	before := a.State().T
	if a.Advance(10) || a.State().T != before {
		t.Error("time passes while nobody can see it")
	}
	a.Visible(true)
	if !a.Advance(1./60) || a.State().T-before > 0.1 {
		t.Error("coming back jumps over what was not seen")
	}
}

// Play runs to the end of the series, stops before every break and says why.
func TestPlayStops(t *testing.T) {
	a := opened(t, "market=canalys-china&form=race&t=2019Q4")
	var said []string
	for range 8 {
		a.Do(state.Action{Do: state.Play})
		for i := 0; i < 60*60 && a.State().Playing; i++ {
			a.Advance(1. / 60)
		}
		if a.State().Playing {
			t.Fatal("it plays for ever")
		}
		if stop := a.State().Stopped; stop != 0 {
			text := a.stopped().String()
			if got := a.Panel().Announce; got != text || text == "" {
				t.Errorf("the stop is announced as %q, want %q", got, text)
			}
			said = append(said, text)
			continue
		}
		break
	}
	track := a.World().Track(a.State())
	if a.State().T != track.Max() {
		t.Errorf("it ends at %.2f, the series at %.0f", a.State().T, track.Max())
	}
	breaks := 0
	for _, b := range track.Breaks {
		if !b.Begins {
			breaks++
		}
	}
	if len(said) != breaks || breaks == 0 {
		t.Errorf("%d stops for %d breaks", len(said), breaks)
	}
}

// The stop and the mark on the time line name the first period on the new base, whatever the clock shows.
func TestBreaksNameTheirPeriod(t *testing.T) {
	seen := 0
	for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
		a := opened(t, "form=race&lang="+lang)
		for _, market := range a.w.Markets {
			a.Open("form=race&lang=" + lang + "&market=" + a.w.Data.Series(market).ID)
			panel := string(a.Panel().JSON)
			for _, b := range a.w.Track(a.s).Breaks {
				br := a.w.Data.Break(b.ID)
				period := locale.Period(a.s.Lang, br.At, a.w.Data.Series(br.Series).Frequency)
				a.s.Stopped = b.ID
				if said := a.stopped().String(); !strings.HasPrefix(said, period) || !strings.HasSuffix(said, br.Text[a.s.Lang]) {
					t.Errorf("%s stops with %q", br.ID, said)
				}
				if b.Begins {
					continue
				}
				seen++
				tick := fmt.Sprintf(`{"t":%v,"label":"%s`, b.Place, period)
				if _, rest, ok := strings.Cut(panel, tick); !ok || !strings.Contains(rest[:80], br.Short[a.s.Lang]) {
					t.Errorf("no mark of %s with its period at %v", br.ID, b.Place)
				}
			}
		}
	}
	if seen < 15 {
		t.Errorf("only %d breaks", seen)
	}
}

// Overtakes are walked one by one, forward and back.
func TestOvertake(t *testing.T) {
	a := opened(t, "view=capex&form=race")
	act(t, a, "seek", args{"t": 0.})
	var there []float64
	for {
		before := a.State().T
		act(t, a, "overtake", args{"by": 1.})
		if a.State().T <= before {
			break
		}
		there = append(there, a.State().T)
	}
	if len(there) < 3 {
		t.Fatalf("only %d overtakes", len(there))
	}
	for i := len(there) - 2; i >= 0; i-- {
		act(t, a, "overtake", args{"by": -1.})
		if a.State().T != there[i] {
			t.Errorf("back from %v leads to %v, want %v", there[i+1], a.State().T, there[i])
		}
	}
}

// A guess is typed in the unit that the reader reads: what stands around the field is what stands in the answer.
func TestGuessField(t *testing.T) {
	for lang, want := range map[string][2]string{"en": {"Rmb|bn|1000", "|%|1"}, "zh-Hans": {"|亿元|100", "|%|1"}, "zh-Hant": {"|億元人民幣|100", "|%|1"}} {
		for i, step := range []string{"9", "5"} {
			a := opened(t, "step="+step+"&lang="+lang)
			st := a.w.Data.Step(data.StepID(a.s.Step))
			scale, before, after := a.field(st.GuessUnit)
			if got := fmt.Sprint(before, "|", after, "|", scale); got != want[i] {
				t.Errorf("%s, step %s: a guess is typed as %s, want %s", lang, step, got, want[i])
			}
			v := 120 * scale
			if step == "5" {
				v = 41
			}
			if got := a.amount(v, st.GuessUnit); got != before+strconv.Itoa(int(v/scale))+after {
				t.Errorf("%s: %v reads %s", lang, v/scale, got)
			}
		}
	}
}

// After a guess the picture plays to the time that was asked for, and rests just there.
func TestRevealStopsThere(t *testing.T) {
	a := opened(t, "step=5")
	act(t, a, "guess", args{"value": 41.})
	act(t, a, "commit", nil)
	if !a.State().Playing {
		t.Fatal("the answer is not played")
	}
	until := a.State().Until
	for range 6000 {
		if !a.State().Playing {
			break
		}
		// The frame that lands exactly on the end must end it too.
		rest := (until - a.State().T) * state.PeriodSeconds
		a.Advance(min(1./60, max(rest, 1e-4)))
	}
	if s := a.State(); s.Playing || s.T != until || s.Until != 0 {
		t.Errorf("playing %v at %v, until %v", s.Playing, s.T, until)
	}
}
