package state

import (
	"math/rand/v2"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sim"
)

// small is a world of two vendors in one quarterly market with a break, one
// yearly market, one company's spending, a deal, two parameters and two steps.
func small(t testing.TB) *World { return opening(t, "") }

// opening is small with a picture to open with.
func opening(t testing.TB, query string) *World {
	t.Helper()
	tab := tables()
	tab.Opening = query
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	return NewWorld(set)
}

// tables is what small is made of.
func tables() *data.Tables {
	three := func(s string) [locale.Count]string { return [locale.Count]string{s, s, s} }
	num := func(v int64) data.Value { return data.Value{Mant: v, Ok: true} }
	tab := &data.Tables{
		Sources: []data.Source{{ID: "src", Title: "A page"}},
		Entities: []data.Entity{
			{ID: "ali", Kind: data.Cloud, Name: three("阿里云"), Short: three("阿里云")},
			{ID: "aws", Kind: data.Cloud, Name: three("AWS"), Short: three("AWS")},
		},
		Series: []data.Series{
			{ID: "china", Topic: data.TopicShare, Frequency: locale.Quarterly, Metric: data.Share, Order: 1, Name: three("China"), Scope: three("s")},
			{ID: "world", Topic: data.TopicShare, Frequency: locale.Yearly, Metric: data.Share, Order: 2, Name: three("World"), Scope: three("s")},
			{ID: "capex-ali", Topic: data.TopicCapex, Frequency: locale.Quarterly, Metric: data.Capex, Unit: data.CNYm, Order: 1, Name: three("c"), Scope: three("s")},
		},
		Breaks: []data.Break{{ID: "base", Series: 1, At: locale.Q(2020, 1), Short: three("new base"), Text: three("The base changed.")}},
		Deals:  []data.Deal{{ID: "deal-a", Investor: 1, Target: 2, Metric: "investment", Date: "2023-01", Value: num(10), Unit: data.USDm, Source: 1, Label: three("deal"), Base: 1}},
		Params: []data.Param{
			{ID: "cloud", Model: "m16", Default: num(85), Min: num(0), Max: num(100), Step: num(1), Figure: "assumption", Label: three("l"), Help: three("h")},
			{ID: "margin", Model: "m16", Default: num(60), Min: num(0), Max: num(90), Step: num(5), Figure: "assumption", Label: three("l"), Help: three("h")},
			{ID: "growth", Model: "m22", Default: num(20), Min: num(-10), Max: num(60), Step: num(1), Figure: "assumption", Label: three("l"), Help: three("h")},
			{ID: "margin", Model: "m22", Default: num(9), Min: num(1), Max: num(40), Step: num(1), Figure: "assumption", Label: three("l"), Help: three("h")},
		},
		Systems: []data.System{
			{ID: "m16", Kind: "flow", Spec: "deals=1", Name: three("n"), Claim: three("c"), Argument: three("a"), Question: three("q"), Answer: three("a")},
			{ID: "m22", Kind: "path", Spec: "axis=growth;y=doubled;answer=doubled;guess=doubled;guessin=0|40|1|8;guessat=growth|30", Years: 3, Name: three("n"), Claim: three("c"), Argument: three("a"), Question: three("q"), Answer: three("a")},
		},
		Quantities: []data.Quantity{{System: 2, ID: "after", Role: data.Result, Label: three("l")}, {System: 2, ID: "doubled", Role: data.Result, Label: three("l")}},
		Models: sim.Encode([]sim.Code{
			{Params: 2, In: []float64{0.01, 0.01}},
			{Params: 2, Slots: 2, Years: 3, Before: []byte{byte(sim.Param), 0, byte(sim.Store), 0, byte(sim.Param), 1, byte(sim.Store), 1},
				Results: []uint8{0, 1}, In: []float64{0.01, 1}, Out: []float64{1, 1}},
		}),
		Steps: []data.Step{
			{ID: "one", Query: "form=race&t=2019Q3&f=ali", Title: three("One"), Body: three("b"), Question: three(""), Answer: three("")},
			{ID: "two", Query: "view=loop&sim.margin=30", Title: three("Two"), Body: three("b"), Guess: "china/ali/share/2019Q2",
				GuessMin: num(0), GuessMax: num(60), GuessStep: num(1), Question: three("q"), Answer: three("a")},
			{ID: "three", Query: "form=race&t=2020Q1", Title: three("Three"), Body: three("b"), Guess: "china/ali/share/2020Q2",
				GuessMin: num(0), GuessMax: num(60), GuessStep: num(1), Question: three("q"), Answer: three("a")},
			{ID: "four", Query: "view=m22", Title: three("Four"), Body: three("b"), Guess: "m22"},
		},
	}
	add := func(s data.SeriesID, e data.EntityID, m data.Metric, q locale.Quarter, f locale.Frequency, v int64) {
		tab.Obs = append(tab.Obs, data.Obs{Series: s, Entity: e, Metric: m, Period: q, Frequency: f, Value: num(v), Preferred: data.Drawn, Source: 1})
	}
	for i := range 6 { // 2019Q2 … 2020Q3
		q := locale.Q(2019, 2) + locale.Quarter(i)
		add(1, 1, data.Share, q, locale.Quarterly, 43-int64(i))
		add(1, 2, data.Share, q, locale.Quarterly, 8)
		add(3, 1, data.Capex, q, locale.Quarterly, 100)
	}
	for y := 2015; y <= 2018; y++ {
		add(2, 1, data.Share, locale.Q(y, 4), locale.Yearly, 5)
	}
	return tab
}

// told is a problem in short: its key, "?" for a name that is none, "!" for what can't be read, "key>value" for what was taken.
func told(p Problem) string {
	switch {
	case p.Why == UnknownKey:
		return "?"
	case p.Why == Unreadable:
		return "!"
	case p.Why == Mistyped:
		return ">" + p.Key
	case p.Took != "":
		return p.Key + ">" + p.Took
	}
	return p.Key
}

func TestDecode(t *testing.T) {
	w := small(t)
	for _, c := range []struct {
		query    string
		again    string // what Encode makes of it
		problems string
	}{
		{"", "", ""},
		{"?form=race", "form=race", ""},
		{"t=2019Q3&form=race", "form=race&t=2019Q3", ""},
		{"focus=ali", "f=ali", ""},              // an old name of f
		{"v=1&lang=zh-TW", "lang=zh-Hant", ""},  // the version is read and left out
		{"view=loop&t=2019Q3", "view=m16", "t"}, // an old name, and no time where none is shown
		{"view=m16", "view=m16", ""},
		{"view=capex&cur=usd&span=trailing", "view=capex&span=trailing&cur=usd", ""},
		{"market=world", "market=world", ""},
		{"market=world&t=2016", "market=world&t=2016Q4", ""},
		{"t=2030Q1", "", "t"},
		{"t=2019Q3~0.5", "t=2019Q3~0.5", ""},
		{"sim.margin=30&view=loop", "view=m16&sim.margin=30", ""},
		{"view=loop&sim.margin=300", "view=m16&sim.margin=90", "sim.margin"},
		{"view=loop&sim.cloud-part=40", "view=m16&sim.cloud=40", ""},
		{"view=m22&sim.margin=30&sim.cloud=40", "view=m22&sim.margin=30", "?"}, // parameters belong to their system
		{"view=m22&t=2", "view=m22&t=2", ""},
		{"view=m22&t=3", "view=m22", ""},
		{"view=m22&t=4", "view=m22", "t"},
		{"view=m22&x=margin&y=after", "view=m22&x=margin&y=after", ""},
		{"view=m22&x=growth&y=cloud", "view=m22", "y"},
		{"view=m22&sim.margin=30&vs=growth:10_margin:20", "view=m22&vs=growth:10_margin:20&sim.margin=30", ""},
		{"view=m22&vs=-", "view=m22&vs=-", ""},
		{"view=m22&vs=growth:1000", "view=m22&vs=growth:60", "vs"},
		{"vs=-", "", "vs"},
		{"n=param:margin", "n=param:m16.margin", ""},
		{"n=param:cloud-part", "n=param:m16.cloud", ""},
		{"n=param:m22.margin", "n=param:m22.margin", ""},
		{"step=1", "step=one", ""}, // a number, as before pages had names
		{"step=one", "step=one", ""},
		{"step=thre", "step=three", "step>three"},
		{"step=nowhere", "", "step"},
		{"step=1&t=2019Q4", "step=one&t=2019Q4", ""},
		{"step=2&sim.margin=", "step=two&sim.margin=", ""},
		{"step=9", "step=four", "step"},
		{"step=four&guess=5", "step=four&guess=5", ""}, // the guess stands, and with it the case that was asked for
		{"step=four&sim.growth=10", "step=four&sim.growth=10", ""},
		{"step=three&guess=5", "step=three&guess=5", ""}, // on a page that asks for a figure beside its picture too
		{"step=one&guess=5", "step=one", "guess"},        // which asks nothing
		{"n=obs:china/ali/share/2019Q2", "n=obs:china/ali/share/2019Q2", ""},
		{"n=obs:nothing", "", "n"},
		{"nonsense=1&form=spiral", "", "? form"},
		{"%zz", "", "!"},
		{"&&=&", "", ""},
	} {
		s, problems := Decode(w, c.query)
		if got := Encode(w, s); got != c.again {
			t.Errorf("%q is written back as %q, want %q", c.query, got, c.again)
		}
		var keys []string
		for _, p := range problems {
			keys = append(keys, told(p))
		}
		if got := strings.Join(keys, " "); got != c.problems {
			t.Errorf("%q: problems with %q, want %q", c.query, got, c.problems)
		}
	}
}

// Walks of random actions: a link always brings back what it carries.
func TestLinksRoundTrip(t *testing.T) {
	w := small(t)
	r := rand.New(rand.NewPCG(1, 2))
	values := []KV{{"view", "capex"}, {"view", "share"}, {"view", "loop"}, {"view", "m22"}, {"sim.growth", "-3"}, {"x", "margin"}, {"y", "after"}, {"vs", "-"}, {"vs", "margin:11"}, {"vs", ""}, {"t", "2"}, {"form", "race"}, {"form", "lines"}, {"form", "stream"}, {"form", "table"},
		{"market", "world"}, {"market", "china"}, {"market", ""}, {"f", "ali"}, {"f", ""}, {"obs", "1"}, {"obs", ""}, {"span", "cumulative"}, {"cur", "usd"},
		{"cur", ""}, {"sim.margin", "45"}, {"sim.margin", ""}, {"sim.cloud", "80"}, {"theme", "dark"}, {"lang", "en"}, {"lang", "zh-Hant"},
		{"step", "1"}, {"step", "2"}, {"step", "four"}, {"step", ""}, {"n", "obs:china/ali/share/2019Q2"}, {"n", ""}, {"t", "2019Q4"}, {"t", ""}, {"speed", "4"}, {"big", "1"}, {"ui", "min"}}
	verbs := []Verb{Play, Pause, Toggle, StepBy, Seek, Tick, Reset, Lesson, SetGuess, Commit, Again, CloseCard}
	s := w.Default()
	for i := range 20_000 {
		if r.IntN(2) == 0 {
			s = Update(w, s, Action{Do: Set, Values: []KV{values[r.IntN(len(values))]}})
		} else {
			s = Update(w, s, Action{Do: verbs[r.IntN(len(verbs))], By: r.IntN(5) - 2, T: 8070 + r.Float64()*20, Seconds: r.Float64(), Value: r.Float64() * 100})
		}
		link := Encode(w, s)
		back, problems := Decode(w, link)
		want := s.Linked()
		if d := back.T - want.T; d < 0.006 && d > -0.006 {
			back.T = want.T // a link holds hundredths of a quarter
		}
		if back != want || len(problems) > 0 {
			t.Fatalf("after %d actions %q brings back\n%+v %v, want\n%+v", i, link, back, problems, want)
		}
	}
}

func TestPlayStopsAtABreakAndGoesOn(t *testing.T) {
	w := small(t)
	s, _ := Decode(w, "form=race")
	if s.T != float64(locale.Q(2019, 2)) {
		t.Fatalf("a race begins at %v", s.T)
	}
	s = Update(w, s, Action{Do: Play})
	form := s.Form
	run := func() {
		for range 1000 {
			if s = Update(w, s, Action{Do: Tick, Seconds: 1. / 60}); !s.Playing {
				return
			}
		}
		t.Fatal("it never stops")
	}
	run()
	if s.T != float64(locale.Q(2019, 4)) || s.Stopped == 0 {
		t.Fatalf("it stops at %v because of break %d, want 2019Q4 and a break", s.T, s.Stopped)
	}
	s = Update(w, s, Action{Do: Play})
	if s.T != float64(locale.Q(2020, 1)) || !s.Playing || s.Stopped != 0 {
		t.Fatalf("it goes on at %v", s.T)
	}
	run()
	if s.T != float64(locale.Q(2020, 3)) || s.Form != form {
		t.Fatalf("it ends at %v in form %d, want 2020Q3 and the form it began in, %d", s.T, s.Form, form)
	}
	if again, _ := Decode(w, Encode(w, s)); again.T != s.T || again.Form != form {
		t.Errorf("its link, %q, opens form %d at %v", Encode(w, s), again.Form, again.T)
	}
	// From the end it starts over.
	if s = Update(w, s, Action{Do: Play}); s.T != float64(locale.Q(2019, 2)) {
		t.Errorf("it starts over at %v", s.T)
	}
}

// Somebody who is listed for the first time cuts no line: time goes on over the mark, and only over that one.
func TestBeginningsDontStop(t *testing.T) {
	q := locale.Q(2020, 1)
	track := Track{Step: 1, Points: []locale.Quarter{q, q + 1, q + 2, q + 3}, Breaks: []TrackBreak{{ID: 1, Before: q, At: q + 1, Begins: true}, {ID: 2, Before: q + 2, At: q + 3}}}
	s := State{T: float64(q), Playing: true, Form: Race}
	for range 1000 {
		if s = (&World{}).tick(track, s, 1./60); !s.Playing {
			break
		}
	}
	if s.T != float64(q+2) || s.Stopped != 2 {
		t.Errorf("it stops at %v because of break %d, want the second at %v", s.T, s.Stopped, q+2)
	}
}

// One period takes 0.9 seconds whatever the frame rate.
func TestPeriodTakesItsTime(t *testing.T) {
	w := small(t)
	for _, fps := range []float64{24, 60, 144} {
		s, _ := Decode(w, "form=race")
		s = Update(w, s, Action{Do: Play})
		seconds := 0.0
		for s.T < float64(locale.Q(2019, 3)) {
			s = Update(w, s, Action{Do: Tick, Seconds: 1 / fps})
			seconds += 1 / fps
		}
		if seconds < PeriodSeconds-1e-9 || seconds > PeriodSeconds+1/fps+1e-9 {
			t.Errorf("at %v frames a second a period takes %v s", fps, seconds)
		}
	}
}

func TestStepsAndStraying(t *testing.T) {
	w := small(t)
	s := w.Default()
	s = Update(w, s, Action{Do: Lesson, By: 1})
	if s.Step != 1 || s.Form != Race || w.Strayed(s) {
		t.Fatalf("page 1 is %+v", s)
	}
	s = Update(w, s, Action{Do: StepBy, By: 1})
	if !w.Strayed(s) {
		t.Error("having moved time is not straying")
	}
	s = Update(w, s, Action{Do: Lesson})
	if w.Strayed(s) {
		t.Error("coming back to the page leaves it strayed")
	}
	s = Update(w, s, Action{Do: Lesson, By: 1})
	s = Update(w, s, Action{Do: Commit})
	if s.Committed {
		t.Error("nothing guessed, yet committed")
	}
	s = Update(w, s, Action{Do: SetGuess, Value: 99})
	s = Update(w, s, Action{Do: Commit})
	if !s.Committed || s.Guess != 60 {
		t.Errorf("a guess of 99 stands as %v, the scale ends at 60", s.Guess)
	}
	if s = Update(w, s, Action{Do: Lesson, By: 5}); s.Step != 4 {
		t.Errorf("after the last page comes %d", s.Step)
	}
}

// A guess that stands plays on to the time of what was guessed and stops
// there; taken back, the page is as it was.
func TestRevealPlaysToTheAnswer(t *testing.T) {
	w := small(t)
	s := w.StepState(3, w.Default()) // shows 2020Q1, asks for 2020Q2
	s = Update(w, s, Action{Do: Commit})
	if s.Committed {
		t.Fatal("nothing was guessed, yet it stands")
	}
	s = Update(w, s, Action{Do: SetGuess, Value: 20})
	s = Update(w, s, Action{Do: Commit})
	for i := 0; s.Playing; i++ {
		if i > 1000 {
			t.Fatal("it plays for ever")
		}
		s = Update(w, s, Action{Do: Tick, Seconds: 1. / 60})
	}
	if s.T != float64(locale.Q(2020, 2)) || !s.Committed || s.Form != Race || w.Strayed(s) {
		t.Fatalf("the answer shows %+v", s)
	}
	s = Update(w, s, Action{Do: Again})
	if s != w.StepState(3, w.Default()) {
		t.Fatalf("taken back: %+v", s)
	}
}

// A system that asks waits for a guess. Once that stands, or whoever came wanted the answer, or has moved anything, it is told
// for good; a link says so, and only the reader himself can take it back.
func TestSystemAsks(t *testing.T) {
	w := small(t)
	open := func(q string) State {
		s, problems := Decode(w, q)
		if len(problems) > 0 {
			t.Fatalf("%s: %+v", q, problems)
		}
		return s
	}
	for q, want := range map[string]bool{"view=m22": true, "view=m22&lang=en&theme=dark": true, "view=m16": false, "view=m22&sim.margin=10": false, "view=m22&t=2": false,
		"view=m22&ui=min": false, "view=m22&ui=none": false, "step=2&view=m22": false, "view=m22&guess=-": false, "view=m22&guess=3": false, "view=m22&vs=-": false, "": false} {
		if got := w.Asks(open(q)); got != want {
			t.Errorf("%q asks: %v", q, got)
		}
	}
	asks := open("view=m22")
	if k, ok := w.Ask(asks); !ok || k.At(asks) != 8 || k.Max != 40 {
		t.Fatalf("it asks %+v", k)
	}
	if s := Update(w, asks, Action{Do: Commit}); s.Committed {
		t.Error("nothing was guessed, yet it stands")
	}
	s := Update(w, asks, Action{Do: SetGuess, Value: 99})
	if s.Guess != 40 || !w.Asks(s) || Encode(w, s) != "view=m22" {
		t.Errorf("while it moves it is %v in %q", s.Guess, Encode(w, s))
	}
	s = Update(w, s, Action{Do: Commit})
	if !s.Committed || w.Asks(s) || s.Sim[0] != 30 || s.SimSet != 1 || Encode(w, s) != "view=m22&guess=40" {
		t.Errorf("it stands in %q with %v", Encode(w, s), s.Sim)
	}
	if got := open(Encode(w, s)); got != s {
		t.Errorf("its link opens %+v, not %+v", got, s)
	}
	moved := Update(w, s, Action{Do: Reset}) // the guess stays, the sliders are the reader's
	if got := Encode(w, moved); got != "view=m22&guess=40&sim.growth=" || open(got) != moved {
		t.Errorf("put back it is %q", got)
	}
	if s = Update(w, moved, Action{Do: Again}); s != asks {
		t.Errorf("taken back it is %+v", s)
	}
	// Who has seen the answer is not asked again by putting things back.
	for _, do := range []Action{{Do: Skip}, {Do: Set, Values: []KV{{"sim.margin", "10"}}}, {Do: StepBy, By: -1}, {Do: Play}} {
		s := Update(w, Update(w, Update(w, asks, do), Action{Do: Reset}), Action{Do: Pause})
		s = Update(w, s, Action{Do: Seek, T: 3})
		if w.Asks(s) || Encode(w, s) != "view=m22&guess=-" {
			t.Errorf("after %+v it asks again: %q", do, Encode(w, s))
		}
	}
	// Another picture and back: a new question.
	s = Update(w, Update(w, asks, Action{Do: Skip}), Action{Do: Set, Values: []KV{{"view", "m16"}}})
	if s.Shown || Encode(w, s) != "view=m16" {
		t.Errorf("elsewhere it is %q", Encode(w, s))
	}
	// The lesson has told; leaving it asks nothing.
	if s = Update(w, open("step=2&view=m22"), Action{Do: Set, Values: []KV{{"step", ""}}}); w.Asks(s) || open(Encode(w, s)).Linked() != s.Linked() {
		t.Errorf("out of the lesson it asks: %q", Encode(w, s))
	}
	for q, key := range map[string]string{"view=m22&guess=no": "guess", "view=m22&guess=99": "guess", "view=m16&guess=3": "guess", "view=m16&guess=-": ""} {
		if _, problems := Decode(w, q); len(problems) > 0 != (key != "") {
			t.Errorf("%s: %+v", q, problems)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, q := range []string{"", "view=capex&form=race&t=2019Q3", "step=2&sim.margin=", "n=obs:china/ali/share/2019Q2", "lang=zh-TW&big=1&%zz&=&&", "t=2019Q3~9e9"} {
		f.Add(q)
	}
	w := small(f)
	f.Fuzz(func(t *testing.T, q string) {
		s, _ := Decode(w, q)
		link := Encode(w, s)
		again, problems := Decode(w, link)
		if Encode(w, again) != link || len(problems) > 0 {
			t.Fatalf("%q leads to %q, which leads to %q %v", q, link, Encode(w, again), problems)
		}
	})
}
