// Package app is the whole program without a browser: dataset in, actions in,
// display list and panel out.
//
//	a, err := app.New(core, words)
//	a.Open("view=capex&form=race")
//	a.Resize(900, 560)
//	a.Do(state.Action{Do: state.Play})
//	for a.Advance(1. / 60) {
//		paint(a.List())
//	}
//
// The shell (wasm/bridge_js.go in a browser, a test elsewhere) tells it what
// happened and applies what differs in [App.Panel]; it computes nothing. There
// is one thread: no method may run during another.
package app

import (
	"errors"
	"slices"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/names"
	"yuntu/wasm/scene"
	"yuntu/wasm/search"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/typeset"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// App is the program. Make one with New.
type App struct {
	w        *state.World
	font     *typeset.Font
	s        state.State
	times    map[string]float64 // by view: where time stood when it was left, if not where it opens
	wanted   locale.Lang        // asked for, but its words are not there; nobody
	later    []intent           // asked for, but what it shows is not there
	inked    [data.Pieces]bool  // whose letters the font has
	worded   [data.Pieces]bool  // that were there when the world was made
	problems []state.Problem
	lexicon  *search.Lexicon
	names    *search.Index // built when first asked, once all that it needs is there
	entries  []names.Name  // what search can find, by index of search.Entry
	sights   *sights       // where it leads, built when first asked
	clashes  *clashing     // what contradicts what, built when a card is opened

	size          geom.Point
	dark, reduced bool // what the system prefers
	strong        bool
	letters       float64 // of the browser's text against the usual one; 0 is 1
	hidden        bool

	builder view.Builder
	// list is shown; next is what a transition moves to, prev what it left.
	list, next, prev *scene.List
	tween            scene.Tween
	left             float64 // seconds of the transition still to go
	leaving          bool    // prev holds what was last seen, and list nothing yet
	fading           bool    // nothing moves on the way: one picture fades into the other
	dirty            bool    // list does not show s
	listVersion      uint64

	panel        Panel
	panelDirty   bool
	panelVersion uint64
	wordsFor     locale.Lang // language of the words last handed out
	announce     string
	hover        data.EntityID
	held         scene.Handle // what a finger drags, while holding
	holding      bool
	waits        bool   // the panel is behind by no more than what a finger moved, and follows when that rests
	moves        uint64 // changes whenever Moved would say something else

	run       system.Run // of the panel
	from      system.Run // of a system from which something is carried
	bend, was system.Swept
	effects   []system.Effect
	keys      map[state.CardID]string
	buf       []byte // a text on its way
	moved     []byte
	outlined  []byte // the outline's rows
}

// transition is how long a change of view takes, in seconds; where motion is
// reduced one picture fades into the other.
const transition = 0.5

// stride is the most that a frame takes of a transition: a machine that paints
// slowly shows the same way, later, instead of two pictures of it.
const stride = 1. / 24

// New decodes the dataset's core and the pieces that are at hand, among them the
// words of a language, and opens the empty query. Other pieces may follow
// ([App.Add]). The error is a *data.Error for a bad dataset.
func New(core []byte, pieces ...[]byte) (*App, error) {
	set, err := data.Decode(core, pieces...)
	if err != nil {
		return nil, err
	}
	lang := locale.Hans
	for !set.Has(data.WordsOf(lang)) {
		if lang++; lang == locale.Count {
			return nil, errors.New("app: no language has words")
		}
	}
	font, err := letters(set)
	if err != nil {
		return nil, err
	}
	a := &App{font: font, list: new(scene.List), next: new(scene.List), prev: new(scene.List)}
	a.w, a.keys = state.NewWorld(set), map[state.CardID]string{}
	a.made()
	if err := a.read(); err != nil {
		return nil, err
	}
	a.entries = names.List(set)
	for _, l := range []*scene.List{a.list, a.next, a.prev} {
		l.Measure = font
	}
	a.size = geom.Point{X: 900, Y: 560}
	a.s, _ = state.Decode(a.w, "")
	a.s.Lang = lang
	font.Use(lang)
	a.wordsFor, a.wanted = locale.Count, nobody
	a.touch()
	return a, nil
}

// touch marks list and panel as behind the state.
func (a *App) touch() { a.dirty, a.panelDirty = true, true }

// Open shows a link's query; ok is false when part of it was not understood,
// which the panel then says. A link that names no language keeps the reader's:
// it stands in a page that has one.
func (a *App) Open(query string) (ok bool) {
	s, problems := state.DecodeIn(a.w, query, a.s.Lang)
	a.problems = problems
	a.take(intent{link: &s})
	a.panelDirty = true
	return len(problems) == 0
}

// Do applies an action.
func (a *App) Do(x state.Action) {
	if x.Do == state.Overtake {
		x.Stops = view.Overtakes(a.w, a.s)
	}
	if x.Do == state.Onward {
		x.Values = a.carrying(data.SystemID(x.By))
	}
	if (x.Do == state.Play || x.Do == state.Toggle && !a.s.Playing) && a.resting() {
		return
	}
	if x.Do == state.Set || x.Do == state.Lesson { // the reader goes on from what the link led to
		a.problems = nil
	}
	if x.Do == state.Set {
		if slices.ContainsFunc(x.Values, func(kv state.KV) bool { return kv.Key == "lang" }) {
			a.forget()
		}
	}
	if s := a.acted(a.s, x); len(a.later) == 0 && a.ready(s) {
		a.change(s)
		return
	}
	a.take(intent{action: x})
}

// acted returns what an action makes of s.
func (a *App) acted(s state.State, x state.Action) state.State {
	s = state.Update(a.w, s, x)
	if x.Do == state.Set {
		s = a.resume(s, x.Values)
	}
	return s
}

// resume puts a view that somebody comes back to at the time at which it was
// left; what was asked for by its time keeps that.
func (a *App) resume(s state.State, asked []state.KV) state.State {
	from, to := a.w.ViewWord(a.s), a.w.ViewWord(s)
	if from == to {
		return s
	}
	if a.times == nil {
		a.times = map[string]float64{}
	}
	delete(a.times, from)
	if !a.w.Resting(a.s) {
		a.times[from] = a.s.T
	}
	if t, ok := a.times[to]; ok && !slices.ContainsFunc(asked, func(kv state.KV) bool { return kv.Key == "t" }) {
		s = state.Update(a.w, s, state.Action{Do: state.Seek, T: t})
	}
	return s
}

// change makes s the state and starts a transition where the picture is
// another kind of picture.
func (a *App) change(s state.State) {
	old := a.s
	s.Lang = a.reach(s)
	if s == old {
		return
	}
	if s.Lang != old.Lang {
		a.reword(s.Lang)
	}
	a.s, a.waits = s, false
	a.font.Use(s.Lang)
	if s.Stopped != 0 && s.Stopped != old.Stopped {
		a.announce = a.stopped().String()
	}
	if moved := s; onlyTime(&moved, old) && s.Playing == old.Playing {
		a.dirty = true
		if !s.Playing {
			a.panelDirty = true
		}
		return
	}
	a.touch()
	if !a.w.Moved(s, old) && a.w.Jumped(s, old) {
		a.depart()
	}
}

// depart starts a transition from the picture that was last seen, be that one
// on its way itself. Nobody has seen one yet at the start, nor while hidden.
func (a *App) depart() {
	if a.listVersion == 0 || a.hidden {
		a.left = 0
		return
	}
	if !a.leaving {
		a.prev, a.list = a.list, a.prev
		a.leaving = true
	}
	a.left, a.fading = transition, a.stepping()
}

// onlyTime reports whether s differs from old in time alone; it spoils s.
func onlyTime(s *state.State, old state.State) bool {
	s.T, s.Phase = old.T, old.Phase
	return *s == old
}

// Resize gives the stage's size in CSS pixels.
func (a *App) Resize(w, h float32) {
	if p := (geom.Point{X: max(1, w), Y: max(1, h)}); p != a.size {
		a.size = p
		a.left = 0
		a.touch()
	}
}

// Prefers takes the system's preferences.
func (a *App) Prefers(dark, reduced bool) {
	if dark != a.dark || reduced != a.reduced {
		a.dark, a.reduced = dark, reduced
		a.touch()
	}
}

// PrefersContrast takes whether the system asks for more contrast.
func (a *App) PrefersContrast(more bool) {
	if more != a.strong {
		a.strong = more
		a.touch()
	}
}

// Type takes how large the reader has set his browser's text: 1 is usual.
func (a *App) Type(size float64) {
	if size = geom.Clamp(finite(size), 1, 4); size != a.letters {
		a.letters = size
		a.left = 0
		a.touch()
	}
}

// Visible says whether anybody can see the stage; nothing runs while not.
func (a *App) Visible(on bool) { a.hidden = !on }

// Dark reports which paper is shown.
func (a *App) Dark() bool {
	return a.s.Theme == state.DarkTheme || a.s.Theme == state.Auto && a.dark
}

// Reduced reports whether movement is reduced.
func (a *App) Reduced() bool {
	return a.s.Motion == state.ReducedMotion || a.s.Motion == state.AutoMotion && a.reduced
}

// stepping reports whether time moves from point to point instead of gliding.
func (a *App) stepping() bool { return a.Reduced() }

// resting reports whether what is shown only moves for movement's sake, and movement is reduced: then it can't be played.
func (a *App) resting() bool { return a.stepping() && a.w.OfDeals(a.s) }

// Advance lets dt seconds pass; again is true while something moves. It does
// nothing while the stage is hidden.
func (a *App) Advance(dt float64) (again bool) {
	if a.hidden {
		return false
	}
	if a.left > 0 {
		a.left = max(0, a.left-min(dt, stride))
		if a.stepping() && !a.fading {
			a.left = 0
		}
		a.dirty = true
	}
	if a.s.Playing && a.resting() {
		a.Do(state.Action{Do: state.Pause})
	}
	if a.s.Playing {
		old, waited := a.s, a.waits
		a.change(state.Update(a.w, a.s, state.Action{Do: state.Tick, Seconds: dt}))
		a.follow(old, waited)
	}
	return a.s.Playing || a.left > 0 || a.dirty
}

// List returns the display list of the moment, rebuilt where it is behind.
func (a *App) List() *scene.List {
	if !a.dirty {
		return a.list
	}
	a.dirty, a.leaving = false, false
	a.listVersion++
	if a.left <= 0 {
		a.builder.Build(a.list, a.w, a.shown(), a.frame())
		return a.list
	}
	a.builder.Build(a.next, a.w, a.shown(), a.frame())
	if f := geom.Smooth(float32(1 - a.left/transition)); a.fading {
		a.tween.Fade(a.list, a.prev, a.next, f)
	} else {
		a.tween.Mix(a.list, a.prev, a.next, f)
	}
	return a.list
}

// leastStage is the smallest stage that pictures are tested on, in pixels at scale 1.
var leastStage = geom.Point{X: 320, Y: 400}

func (a *App) frame() pen.Frame {
	f := pen.Frame{W: a.size.X, H: a.size.Y, Dark: a.Dark(), Strong: a.strong, Reduced: a.Reduced(), Scale: 1}
	if a.s.Projector {
		f.Scale = geom.Clamp(f.H/f.Least(), 1, 1.35)
	}
	if a.s.Focus == 0 {
		f.Lit = a.hover
	}
	if a.letters > 0 {
		// Larger than this a stage holds no picture; smaller is nobody's wish.
		most := max(f.Scale, min(f.W/leastStage.X, f.H/leastStage.Y))
		f.Scale = geom.Clamp(f.Scale*float32(a.letters), 1, most)
	}
	return f
}

// shown is the state as it is drawn: where motion is reduced, time stands at
// the last data point.
func (a *App) shown() state.State {
	s := a.s
	if a.stepping() && s.Playing && s.View != state.Sys {
		t := a.w.Track(s)
		for _, p := range t.Points {
			if float64(p) <= a.s.T+1e-6 {
				s.T = float64(p)
			}
		}
	}
	return s
}

// ListVersion changes whenever List shows something else.
func (a *App) ListVersion() uint64 {
	if a.dirty {
		return a.listVersion + 1
	}
	return a.listVersion
}

// Paper returns the colour behind the picture.
func (a *App) Paper() scene.Color { return theme.Of(a.Dark()).Paper }

// Font returns the glyphs, set to the language shown.
func (a *App) Font() *typeset.Font { return a.font }

// State returns the state.
func (a *App) State() state.State { return a.s }

// World returns what the state is read against.
func (a *App) World() *state.World { return a.w }

// Query returns the link of what is shown.
func (a *App) Query() string { return state.Encode(a.w, a.s) }

// AppendTime appends the time's words.
func (a *App) AppendTime(dst []byte) []byte { return view.AppendClock(dst, a.w, a.s) }

// Settle ends a transition under way, for those who want the picture that it
// leads to and have no time to pass.
func (a *App) Settle() {
	if a.left > 0 {
		a.left, a.dirty = 0, true
	}
}

// settled returns the list that a transition under way leads to, and lets it go
// on: what is said of the picture is already there, the picture is not.
func (a *App) settled() *scene.List {
	if a.left <= 0 {
		return a.List()
	}
	a.builder.Build(a.next, a.w, a.shown(), a.frame())
	return a.next
}
