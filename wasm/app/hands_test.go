package app

import (
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// A view that somebody comes back to stands at the time at which it was left.
func TestAViewKeepsItsTime(t *testing.T) {
	at := func(a *App) string { return quarterWord(locale.Quarter(a.s.T)) }
	a := opened(t, "form=race&t=2021Q1")
	set(a, "view", "capex")
	if got := at(a); got != "2019Q1" {
		t.Errorf("capital spending, never seen, opens at %s", got)
	}
	a.Do(state.Action{Do: state.Seek, T: float64(locale.Q(2024, 2))})
	set(a, "view", "m11")
	set(a, "view", "share")
	if got := at(a); got != "2021Q1" {
		t.Errorf("the share of the market is back at %s, want 2021Q1", got)
	}
	set(a, "view", "capex")
	if got := at(a); got != "2024Q2" {
		t.Errorf("capital spending is back at %s, want 2024Q2", got)
	}
	// What is asked for by its time has that, and where nothing was moved the view opens as ever.
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "view", Value: "share"}, {Key: "t", Value: "2022Q1"}}})
	if got := at(a); got != "2022Q1" {
		t.Errorf("a time that was asked for is %s, want 2022Q1", got)
	}
	a.Do(state.Action{Do: state.Seek, T: a.w.Track(a.s).Min()})
	set(a, "view", "capex")
	set(a, "view", "share")
	set(a, "form", "lines")
	if got := at(a); got != quarterWord(locale.Quarter(a.w.Track(a.s).Max())) {
		t.Errorf("lines of a race that was left where it begins stand at %s", got)
	}
}

// The picture's words are as large as the reader's, as far as the stage has room for them.
func TestWordsFollowTheReadersSize(t *testing.T) {
	label := func(a *App) (most float32) {
		for _, op := range a.List().Ops {
			if op.Kind == scene.Label && op.Size < 30 {
				most = max(most, op.Size)
			}
		}
		return most
	}
	a := opened(t, "form=lines")
	a.Resize(900, 560)
	before := label(a)
	a.Type(1.25)
	if got := label(a); got < before*1.24 || got > before*1.26 {
		t.Errorf("the largest word is %v, was %v, and the reader's are a quarter larger", got, before)
	}
	a.Type(3)
	if got := label(a); got > before*1.41 { // 560 of 400 high
		t.Errorf("the largest word is %v, was %v: the stage holds 1.4 times", got, before)
	}
	a.Resize(320, 400)
	if got := label(a); got > before*1.01 {
		t.Errorf("on the smallest stage the largest word is %v, was %v", got, before)
	}
	a.Type(1)
	a.Resize(900, 560)
	if got := label(a); got != before {
		t.Errorf("it comes back as %v, was %v", got, before)
	}
}
