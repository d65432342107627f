package app

import (
	"encoding/json"
	"errors"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
)

// speaking is a program that has all words of one language and no lexicon.
func speaking(t testing.TB, l locale.Lang, query string) (*App, *data.Packed) {
	t.Helper()
	return having(t, query, data.WordsOf(l), data.RestPiece, data.RestOf(l))
}

// having is a program that has some pieces of the dataset.
func having(t testing.TB, query string, pieces ...data.Piece) (*App, *data.Packed) {
	t.Helper()
	p, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	var files [][]byte
	for _, x := range pieces {
		files = append(files, p.Pieces[x])
	}
	a, err := New(p.Core, files...)
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
	if w, ok := panel["wants"].(map[string]any); ok {
		for i, file := range w["files"].([]any) {
			if i > 0 {
				wants += " "
			}
			wants += file.(string)
		}
	}
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
	differ(t, what+": the panel", string(g), string(w))
	a.Settle()
	differ(t, what+": the picture", string(a.OutlineJSON()), string(whole.OutlineJSON()))
}

// differ says where two texts part, if they do.
func differ(t testing.TB, what, got, want string) {
	t.Helper()
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	if got != want {
		t.Errorf("%s says\n…%.300s\nwant\n…%.300s", what, got[max(0, i-100):], want[max(0, i-100):])
	}
}

// drawing is a picture as SVG, its letters numbered as they come: a font to which parts are added numbers them otherwise.
func drawing(a *App) string {
	numbers := map[string]string{}
	return regexp.MustCompile(`\bg\d+\b`).ReplaceAllStringFunc(string(a.SVG()), func(id string) string {
		if numbers[id] == "" {
			numbers[id] = "g" + strconv.Itoa(len(numbers))
		}
		return numbers[id]
	})
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
	asOnHost(t)
	for l := range locale.Count {
		for _, query := range []string{"", "view=capex&form=lines", "view=loop", "step=3", "form=lines&n=obs:canalys-china/alibaba-cloud/share/2019Q4"} {
			a, _ := speaking(t, l, query)
			if a.State().Lang != l {
				t.Fatalf("it begins in %s, want %s", a.State().Lang.Tag(), l.Tag())
			}
			same(t, l.Tag()+" "+query, a, query+"&lang="+l.Tag())
			if drawing(a) != drawing(opened(t, query+"&lang="+l.Tag())) {
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
	if _, wants := told(t, a); wants != "en en.rest" {
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
	if _, wants := told(t, a); wants != "en.rest" || a.State().Lang != locale.Hans {
		t.Errorf("with half of what a system needs it is in %s and wants %q", a.State().Lang.Tag(), wants)
	}
	if err := a.Add(p.Pieces[data.RestOf(locale.En)]); err != nil {
		t.Fatal(err)
	}
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
	for _, piece := range []data.Piece{data.LexiconPiece, data.WordsOf(locale.Hant), data.WordsOf(locale.Hans), data.RestOf(locale.Hant), data.RestOf(locale.Hans)} {
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
		a, err := New(spoilt.Core, spoilt.Pieces[:data.LexiconPiece]...) // without what comes later
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

// pictures are links of what a page is live with, all that a reader can turn in them before anything else has come.
func pictures(t testing.TB) (queries []string) {
	a := opened(t, "")
	queries = []string{"step=1", "f=alibaba-cloud", "view=capex&form=lines&cur=usd", "view=capex&form=race&span=trailing", "view=capex&form=table", "theme=dark"}
	for _, id := range a.w.Markets {
		for _, form := range []string{"race", "lines", "table"} {
			queries = append(queries, "market="+a.w.Data.SeriesKey(id)+"&form="+form)
		}
	}
	return queries
}

// With the core and one language's first words every picture of market share and capital spending is whole, with its
// table, sources and files; only what is told of a vendor follows.
func TestFirstPictures(t *testing.T) {
	asOnHost(t)
	for l := range locale.Count {
		for i, query := range pictures(t) {
			if few(i + int(l)) { // five and the number of forms have no divisor in common
				continue
			}
			query += "&lang=" + l.Tag()
			a, p := having(t, query, data.WordsOf(l))
			whole := opened(t, query)
			if got, want := drawing(a), drawing(whole); got != want {
				t.Errorf("%s: another picture", query)
			}
			if got, want := string(a.CSV()), string(whole.CSV()); got != want {
				t.Errorf("%s: the sheet says\n%.600s\nwant\n%.600s", query, got, want)
			}
			if a.Font().Missing() > 0 {
				t.Errorf("%s: %d letters are missing", query, a.Font().Missing())
			}
			if !strings.HasPrefix(query, "f=") {
				same(t, "at first", a, query)
			}
			for _, x := range []data.Piece{data.RestOf(l), data.RestPiece} {
				if err := a.Add(p.Pieces[x]); err != nil {
					t.Fatal(err)
				}
			}
			same(t, "then", a, query)
		}
	}
}

// A system, a card, a later page of the lesson wait for what they show; the picture stays, and answers.
func TestSystemWaits(t *testing.T) {
	set := func(kv ...string) state.Action {
		x := state.Action{Do: state.Set}
		for i := 0; i < len(kv); i += 2 {
			x.Values = append(x.Values, state.KV{Key: kv[i], Value: kv[i+1]})
		}
		return x
	}
	a, p := having(t, "view=share&lang=en", data.WordsOf(locale.En))
	id := a.w.Data.SystemKey(1)
	add := func(pieces ...data.Piece) {
		t.Helper()
		for _, x := range pieces {
			if err := a.Add(p.Pieces[x]); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, x := range map[string]state.Action{"view=" + id: set("view", id), "n=obs:canalys-china/alibaba-cloud/share/2019Q4": set("n", "obs:canalys-china/alibaba-cloud/share/2019Q4"), "step=2": set("step", "2")} {
		a, p = having(t, "view=share&lang=en", data.WordsOf(locale.En))
		a.Do(x)
		if _, wants := told(t, a); wants != "rest en.rest" {
			t.Fatalf("%s wants %q", name, wants)
		}
		same(t, name+" while it waits", a, "view=share&lang=en")
		a.Do(set("theme", "dark")) // is done at once, to what is shown and to what comes
		same(t, name+" in the dark", a, "view=share&theme=dark&lang=en")
		add(data.RestOf(locale.En), data.LexiconPiece)
		if _, wants := told(t, a); wants != "rest" {
			t.Errorf("%s then wants %q", name, wants)
		}
		bad := p.Pieces[data.RestPiece]
		if err := a.Add(bad[:len(bad)/2]); code(err) != data.Truncated {
			t.Errorf("%s: half a piece: %v", name, err)
		}
		add(data.RestPiece)
		if _, wants := told(t, a); wants != "" {
			t.Errorf("%s still wants %q", name, wants)
		}
		same(t, name+" then", a, name+"&theme=dark&lang=en")
	}

	// So it is where a link is waited for, which names a state whole: what was found, or what a host sends.
	for _, kv := range [][]string{{"theme", "dark"}, {"big", "1"}, {"motion", "reduced"}, {"lang", "zh-Hant"}} {
		a, p = having(t, "view=share&lang=en", data.WordsOf(locale.En), data.WordsOf(locale.Hant), data.RestOf(locale.En), data.RestOf(locale.Hant))
		a.Open("view=" + id + "&lang=en")
		a.Do(set(kv...))
		a.Do(state.Action{Do: state.Seek, T: a.State().T - 1}) // which is of what is shown alone
		add(data.RestPiece)
		same(t, "a link, then "+kv[0], a, "view="+id+"&lang=en&"+kv[0]+"="+kv[1])
	}

	// Whoever goes elsewhere has gone elsewhere.
	a, p = having(t, "view=share&lang=en", data.WordsOf(locale.En))
	a.Do(set("view", id))
	a.Do(set("view", "capex"))
	if _, wants := told(t, a); wants != "" || a.State().View != state.Capex {
		t.Errorf("it shows view %d and wants %q", a.State().View, wants)
	}
	add(data.RestPiece, data.RestOf(locale.En))
	same(t, "elsewhere", a, "view=capex&lang=en")

	// A language asked for meanwhile is the one in which the system is shown.
	a, p = having(t, "view=share&lang=en", data.WordsOf(locale.En))
	a.Do(set("view", id))
	speak(a, locale.Hant)
	if _, wants := told(t, a); wants != "zh-Hant rest zh-Hant.rest" {
		t.Errorf("it wants %q", wants)
	}
	add(data.WordsOf(locale.Hant))
	same(t, "in its language", a, "view=share&lang=zh-Hant")
	add(data.RestPiece, data.RestOf(locale.Hant))
	same(t, "a system in it", a, "view="+id+"&lang=zh-Hant")

	// What can't be had is given up, and may be asked for again by the link that the panel told.
	a, p = having(t, "view=share&lang=en", data.WordsOf(locale.En))
	if !a.Open("view=" + id + "&theme=dark") {
		t.Error("a link of a system is not understood")
	}
	panel := struct{ Wants struct{ Query string } }{}
	if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil {
		t.Fatal(err)
	}
	a.Stay()
	if _, wants := told(t, a); wants != "" {
		t.Errorf("given up, it wants %q", wants)
	}
	add(data.RestPiece, data.RestOf(locale.En))
	same(t, "given up", a, "view=share&lang=en")
	a.Open(panel.Wants.Query)
	same(t, "once more", a, "view="+id+"&theme=dark&lang=en")
	a, _ = having(t, "view=share&lang=en", data.WordsOf(locale.En))
	speak(a, locale.Hans) // the usual language, which other links leave out
	if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil || !strings.Contains(panel.Wants.Query, "lang=zh-Hans") {
		t.Errorf("it wants %q (%v)", panel.Wants.Query, err)
	}
}

// What comes for another time, words of another language and the lexicon, makes no panel, and no picture's figures anew; once that language is
// shown, its words are there.
func TestOtherWordsChangeNothing(t *testing.T) {
	for _, query := range []string{"form=race", "view=m11"} {
		a, p := having(t, query+"&lang=en", data.WordsOf(locale.En), data.RestPiece, data.RestOf(locale.En))
		a.Panel()
		version, world := a.PanelVersion(), a.World()
		for _, l := range []locale.Lang{locale.Hans, locale.Hant} {
			for _, piece := range []data.Piece{data.WordsOf(l), data.RestOf(l)} {
				if err := a.Add(p.Pieces[piece]); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := a.Add(p.Pieces[data.LexiconPiece]); err != nil || a.PanelVersion() != version || a.World() != world {
			t.Errorf("%s: another panel: %v, another world: %v (%v)", query, a.PanelVersion() != version, a.World() != world, err)
		}
		for _, l := range []locale.Lang{locale.Hant, locale.Hans, locale.En} {
			speak(a, l)
			same(t, query+" in "+l.Tag(), a, query+"&lang="+l.Tag())
		}
	}
}
