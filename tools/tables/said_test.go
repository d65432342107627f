package tables

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

// What the words of a figure tell, its row has to tell too.
func TestFigureSaid(t *testing.T) {
	words := func(zh, en string) [locale.Count]string {
		return [locale.Count]string{locale.Hans: zh, locale.Hant: zh, locale.En: en}
	}
	for _, c := range []struct {
		f  data.Figure
		ok bool
	}{
		{data.Figure{Kind: data.Reported, Note: words("知情人士透露。", "Said by people familiar with the matter.")}, false},
		{data.Figure{Kind: data.Claim, Note: words("说话的人未具名。", "The speaker is unnamed.")}, false},
		{data.Figure{Kind: data.ByUnnamed, Note: words("知情人士透露。", "Said by people familiar with the matter.")}, true},
		{data.Figure{Kind: data.Estimate, Note: words("知情人士的估计。", "An estimate by unnamed people.")}, true},
		{data.Figure{Period: "2024", Label: words("年内涨幅", "Rise so far this year")}, false},
		{data.Figure{Period: "2024-05", Label: words("年内涨幅", "Rise so far this year")}, true},
		{data.Figure{Period: "2024/2024-05-03", Label: words("累计签下", "Signed so far")}, true},
		{data.Figure{Period: "2024", Label: words("三年内的投入", "Spending within three years")}, true},
	} {
		if why := figureSaid(c.f); (why == "") != c.ok {
			t.Errorf("%q, %q of %q: %q", c.f.Note[locale.En], c.f.Label[locale.En], c.f.Period, why)
		}
	}
}

// A sum over sliders says in each language that they stand where they begin.
func TestSumSaid(t *testing.T) {
	formula, label := "deal:d * param:m16.cloud", [locale.Count]string{"收入（按默认设定）", "營收（依預設值）", "Revenue, as the sliders begin"}
	if why := sumSaid(formula, label); why != "" {
		t.Error(why)
	}
	label[locale.En] = "Revenue"
	if why := sumSaid(formula, label); !strings.Contains(why, " en ") {
		t.Errorf("%q", why)
	}
	if why := sumSaid("deal:d * 2", label); why != "" {
		t.Error(why)
	}
}

// A derived row needs a note that tells how; a rank without a bar none of whom a share is drawn; a note a row that has it.
func TestNotesAreKept(t *testing.T) {
	for what, ok := range map[string]bool{"": false, "about": false, "second": false, "worked": true, "chained": true, "how": true, "growth": true} {
		if why := explained(data.Obs{Kind: data.Derived}, what); (why == "") != ok {
			t.Errorf("derived with a note that promises %q: %q", what, why)
		}
		if why := explained(data.Obs{Kind: data.Reported}, what); why != "" {
			t.Errorf("reported: %q", why)
		}
	}
	p := &Reading{unread: map[cell]bool{}, Tables: data.Tables{Obs: []data.Obs{
		{Series: 1, Entity: 2, Metric: data.Share, Period: 8092, Rank: 3, Note: 1},
		{Series: 1, Entity: 2, Metric: data.Share, Period: 8093, Preferred: data.Drawn, Value: data.Value{Mant: 7, Ok: true}},
	}, Notes: []data.Text{{ID: "kept"}, {ID: "idle"}}}}
	p.at[data.NoteTable] = make([]place, 2)
	if p.drawnShare(p.Tables.Obs[0]) {
		t.Error("a share of another quarter")
	}
	p.Tables.Obs[1].Period = 8092
	if !p.drawnShare(p.Tables.Obs[0]) {
		t.Error("a share is drawn, and the rank does not know")
	}
	p.unused()
	if got := said(p); len(got) != 1 || !strings.Contains(got[0], `"idle"`) {
		t.Errorf("%q", got)
	}
	before := len(said(p))
	if p.kept(place{}, promised{"approximate", "about"}, data.Nearly, true); len(said(p)) != before+1 {
		t.Error("nearly, with a note that says about")
	}
}

// A sum of the first few is what their shares add to, or has a note; where one of them is known only nearly, none is wanted.
func TestFirstFewAdd(t *testing.T) {
	share := func(who data.EntityID, s string, b data.Bound) data.Obs {
		v, _ := data.ParseValue(s)
		return data.Obs{Entity: who, Metric: data.Share, Value: v, Bound: b, Preferred: data.Drawn}
	}
	top := func(s string) data.Obs {
		o := share(0, s, data.Exact)
		o.Metric = data.Top3
		return o
	}
	p := &Reading{Tables: data.Tables{Entities: []data.Entity{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}, {ID: "others"}}}}
	p.Tables.Obs = []data.Obs{share(1, "31", data.Exact), share(2, "3", data.Exact), share(3, "24", data.Exact), share(4, "11", data.Exact), share(5, "31", data.Exact)}
	for said, misses := range map[string]bool{"66": false, "66.4": true, "67": true} {
		if p.misses(top(said)) != misses {
			t.Errorf("31 + 24 + 11 against %s: want %t", said, misses)
		}
	}
	if p.rounded(top("66")) || !p.rounded(top("67")) || p.rounded(top("69")) {
		t.Error("rounding explains 67, and neither 66 nor 69")
	}
	noted := top("67")
	if noted.Note = 1; p.misses(noted) {
		t.Error("a note says why")
	}
	p.Tables.Obs[0].Bound = data.About
	if p.misses(top("67")) {
		t.Error("about 31 may be 32")
	}
}

// What a source cites is an address, a name, or a word that each language has.
func TestUpstreams(t *testing.T) {
	for upstream, want := range map[string]string{
		"https://example.com/facts-of-2024": "", "sec.gov; abc.xyz": "", "IDC; Omdia": "", "Alibaba 20-F, FY2025 (SEC)": "", "upstream.sec": "",
		"upstream.none": "no word", "SEC filings and XBRL facts": "description", "results presentations": "description",
	} {
		p := &Reading{Tables: data.Tables{Sources: []data.Source{{ID: "s", Upstream: upstream}}, UI: []data.Text{{ID: "upstream.sec"}}}}
		p.at[data.SourceTable] = []place{{}}
		p.upstreams()
		if got := strings.Join(said(p), "\n"); (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("%q: %q", upstream, got)
		}
	}
}
