package app

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
)

// speaking is a program that has the words of one language and no lexicon.
func speaking(t testing.TB, l locale.Lang, query string) (*App, *data.Packed) {
	t.Helper()
	p, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	a, err := New(p.Core, p.Pieces[data.WordsOf(l)])
	if err != nil {
		t.Fatal(err)
	}
	if !a.Open(query) {
		t.Fatalf("%q is not understood", query)
	}
	return a, p
}

// told is a panel without what counts how often there was another before, and what it wants.
func told(t testing.TB, a *App) (panel map[string]any, wants string) {
	t.Helper()
	if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil {
		t.Fatal(err)
	}
	wants, _ = panel["wants"].(string)
	for _, key := range []string{"version", "wants", "announce", "words"} {
		delete(panel, key)
	}
	return panel, wants
}

// same compares all that a reader sees and hears with what a program says that has had every word from the start.
func same(t testing.TB, what string, a *App, query string) {
	t.Helper()
	whole := opened(t, query)
	got, _ := told(t, a)
	want, _ := told(t, whole)
	g, _ := json.Marshal(got)
	w, _ := json.Marshal(want)
	if string(g) != string(w) {
		t.Errorf("%s: the panel says\n%.600s\nwant\n%.600s", what, g, w)
	}
	a.Settle()
	if g, w := string(a.OutlineJSON()), string(whole.OutlineJSON()); g != w {
		t.Errorf("%s: the picture says\n%.600s\nwant\n%.600s", what, g, w)
	}
}

func speak(a *App, l locale.Lang) {
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "lang", Value: l.Tag()}}})
}

func TestNewWantsWords(t *testing.T) {
	p, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := New(p.Core, p.Pieces[data.LexiconPiece]); err == nil || !strings.Contains(err.Error(), "no language has words") {
		t.Errorf("without words: %v", err)
	}
	var bad *data.Error
	if _, err := New(p.Core, p.Pieces[0][:99]); !errors.As(err, &bad) || bad.Code != data.Truncated {
		t.Errorf("with half a piece: %v", err)
	}
}

// One language is enough for everything but search and the other languages.
func TestOneLanguageIsEnough(t *testing.T) {
	for l := range locale.Count {
		for _, query := range []string{"", "view=capex&form=lines", "view=loop", "step=3", "form=lines&n=obs:canalys-china/alibaba-cloud/share/2019Q4"} {
			a, _ := speaking(t, l, query)
			if a.State().Lang != l {
				t.Fatalf("it begins in %s, want %s", a.State().Lang.Tag(), l.Tag())
			}
			same(t, l.Tag()+" "+query, a, query+"&lang="+l.Tag())
			if svg := string(a.SVG()); svg != string(opened(t, query+"&lang="+l.Tag()).SVG()) {
				t.Errorf("%s %q: another picture", l.Tag(), query)
			}
		}
	}
}

// A language whose words are not there is wanted, and shown once they are; until then everything goes on.
func TestLanguageWanted(t *testing.T) {
	const query = "view=capex&form=lines&cur=usd"
	a, p := speaking(t, locale.En, query)
	same(t, "before", a, query+"&lang=en")
	speak(a, locale.Hant)
	if _, wants := told(t, a); wants != "zh-Hant" || a.State().Lang != locale.En {
		t.Fatalf("it shows %s and wants %q", a.State().Lang.Tag(), wants)
	}
	same(t, "while it waits", a, query+"&lang=en")
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "span", Value: "cumulative"}}})
	if err := a.Add(p.Pieces[data.WordsOf(locale.Hans)]); err != nil {
		t.Fatal(err)
	}
	if _, wants := told(t, a); wants != "zh-Hant" || a.State().Lang != locale.En {
		t.Errorf("with the words of another one it shows %s and wants %q", a.State().Lang.Tag(), wants)
	}
	a.List()
	version := a.ListVersion()
	if err := a.Add(p.Pieces[data.LexiconPiece]); err != nil || a.ListVersion() != version {
		t.Errorf("what is not shown changes the picture (%v)", err)
	}
	if err := a.Add(p.Pieces[data.WordsOf(locale.Hant)]); err != nil {
		t.Fatal(err)
	}
	if _, wants := told(t, a); wants != "" || a.State().Lang != locale.Hant || a.ListVersion() == version {
		t.Errorf("with its words it shows %s and wants %q", a.State().Lang.Tag(), wants)
	}
	same(t, "then", a, query+"&span=cumulative&lang=zh-Hant")
	speak(a, locale.Hans)
	same(t, "back to one that is there", a, query+"&span=cumulative&lang=zh-Hans")
}

// Words that can't be had leave everything as it is, and may be asked for again.
func TestLanguageGivenUp(t *testing.T) {
	a, p := speaking(t, locale.Hans, "view=loop")
	speak(a, locale.En)
	before := a.PanelVersion()
	if a.Panel(); a.PanelVersion() != before {
		t.Error("asking changes the panel")
	}
	cut := p.Pieces[data.WordsOf(locale.En)]
	var bad *data.Error
	if err := a.Add(cut[:len(cut)-9]); !errors.As(err, &bad) || bad.Code != data.Truncated {
		t.Errorf("half the words: %v", err)
	}
	if _, wants := told(t, a); wants != "en" {
		t.Errorf("after half the words it wants %q", wants)
	}
	a.Stay()
	if _, wants := told(t, a); wants != "" {
		t.Errorf("it still wants %q", wants)
	}
	same(t, "given up", a, "view=loop&lang=zh-Hans")
	if err := a.Add(cut); err != nil || a.State().Lang != locale.Hans {
		t.Errorf("words that nobody waits for change the language (%v)", err)
	}
	speak(a, locale.En)
	same(t, "once more", a, "view=loop&lang=en")

	// Whoever asks for another language has asked for that one.
	a, p = speaking(t, locale.Hans, "")
	speak(a, locale.En)
	speak(a, locale.Hant)
	if _, wants := told(t, a); wants != "zh-Hant" {
		t.Errorf("it wants %q", wants)
	}
	speak(a, locale.Hans)
	if _, wants := told(t, a); wants != "" {
		t.Errorf("the language shown was asked for, and it wants %q", wants)
	}
	for l := range locale.Count {
		if err := a.Add(p.Pieces[data.WordsOf(l)]); err != nil || a.State().Lang != locale.Hans {
			t.Errorf("%s: %v", a.State().Lang.Tag(), err)
		}
	}
}

// A link opens at once in the language that is there, then in its own, with what was wrong with it told in each.
func TestLinkInAnotherLanguage(t *testing.T) {
	a, p := speaking(t, locale.En, "")
	if a.Open("view=capex&f=nobody&lang=zh-Hant") {
		t.Error("understood")
	}
	for _, l := range []locale.Lang{locale.En, locale.Hant} {
		panel, wants := told(t, a)
		problems := panel["problems"].([]any)
		if panel["lang"] != l.Tag() || panel["view"] != "capex" || len(problems) != 1 || (wants == "") != (l == locale.Hant) {
			t.Errorf("%s: lang %v, view %v, problems %v, wants %q", l.Tag(), panel["lang"], panel["view"], problems, wants)
		}
		if want := fill(a.w.Data.Word(l, "problem.value"), "key", "f"); problems[0] != want {
			t.Errorf("the problem is told as %q, want %q", problems[0], want)
		}
		if err := a.Add(p.Pieces[data.WordsOf(locale.Hant)]); err != nil {
			t.Fatal(err)
		}
	}
	if a.Open("view=loop&lang=zh-Hans"); a.State().Lang != locale.Hant {
		t.Error("a language without words is shown")
	}
	if a.Open("view=share&lang=en"); a.State().Lang != locale.En {
		t.Error("a language with words is not")
	}
	if _, wants := told(t, a); wants != "" {
		t.Errorf("it wants %q, which a later link made void", wants)
	}
}

// Search waits until every name is there, and then finds what it would have found.
func TestSearchWaits(t *testing.T) {
	a, p := speaking(t, locale.En, "")
	whole := opened(t, "lang=en")
	if got, want := string(a.SearchJSON("", 12)), string(whole.SearchJSON("", 12)); len(got) < 100 || !strings.Contains(got, `"waiting":false`) || len(got) > len(want) {
		t.Errorf("the starts are %.300s", got)
	}
	for _, piece := range []data.Piece{data.LexiconPiece, data.WordsOf(locale.Hant), data.WordsOf(locale.Hans)} {
		if got := string(a.SearchJSON("华为云", 12)); got != `{"hits":[],"nearest":false,"perhaps":false,"waiting":true}` {
			t.Errorf("without %s it answers %.200s", piece, got)
		}
		if err := a.Add(p.Pieces[piece]); err != nil {
			t.Fatal(err)
		}
	}
	for _, query := range []string{"", "华为云", "gartner", "降價", "xqzzkw"} {
		if got, want := string(a.SearchJSON(query, 12)), string(whole.SearchJSON(query, 12)); got != want {
			t.Errorf("%q finds\n%.400s\nwant\n%.400s", query, got, want)
		}
	}
}

// A lexicon that was packed damaged has the right checksum. Nothing is found then, and it says so; nothing else is lost.
func TestDamagedLexicon(t *testing.T) {
	p, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	set, err := data.Decode(p.Core, p.Pieces[:]...)
	if err != nil {
		t.Fatal(err)
	}
	whole := set.Lexicon()
	for _, cut := range []int{0, 3, 40, len(whole) / 2, len(whole) - 1} {
		spoilt, err := data.Encode(&data.Tables{Glyphs: set.Glyphs(), Lexicon: whole[:cut]})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := New(spoilt.Core, spoilt.Pieces[:]...); code(err) != data.Corrupt {
			t.Errorf("cut at %d, all at once: %v", cut, err)
		}
		a, err := New(spoilt.Core, spoilt.Pieces[:data.LexiconPiece]...)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := a.Add(spoilt.Pieces[data.LexiconPiece]); code(err) != data.Corrupt {
				t.Errorf("cut at %d, brought later: %v", cut, err)
			}
			if answer := string(a.SearchJSON("华为云", 12)); !strings.Contains(answer, `"hits":[]`) || !strings.Contains(answer, `"waiting":true`) {
				t.Errorf("cut at %d: a search is answered by %s", cut, answer)
			}
		}
		if len(a.Panel().JSON) == 0 || !a.Open("form=race") {
			t.Error("and the page is lost")
		}
	}
}

func code(err error) data.Code {
	var bad *data.Error
	if !errors.As(err, &bad) {
		return ""
	}
	return bad.Code
}
