package app

import (
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// market returns the market among keys, and whether they name a time and a focus.
func market(keys []state.KV) (id string, dated, focused bool) {
	for _, k := range keys {
		switch k.Key {
		case "market":
			id = k.Value
		case "t":
			dated = true
		case "f":
			focused = true
		}
	}
	return id, dated, focused
}

// Something is shown in the market on screen if that has its time and whom it is about; else in one that has more of both,
// its time before its name; what no market has leads nowhere.
func TestSpot(t *testing.T) {
	a := opened(t, "market=gartner-iaas")
	entity := func(id string) data.EntityID {
		e, ok := a.w.Data.EntityByID(id)
		if !ok {
			t.Fatalf("no entity %s", id)
		}
		return e
	}
	for _, c := range []struct {
		market, who, period string
		want                string // "" for any other than the one on screen
		dated, focused      bool
	}{
		{"gartner-iaas", "alibaba-cloud", "2021", "gartner-iaas", true, true},
		{"canalys-china", "alibaba-cloud", "2021Q4", "canalys-china", true, true},
		{"gartner-iaas", "alibaba-cloud", "", "gartner-iaas", false, true},        // no time: the one on screen will do
		{"gartner-iaas", "alibaba-cloud", "1999", "gartner-iaas", false, true},    // a time that none has
		{"gartner-iaas", "baidu-ai-cloud", "2021Q4", "canalys-china", true, true}, // whom this market doesn't have
		{"gartner-iaas", "microsoft-azure", "2025Q3", "", true, true},             // a time that this market doesn't have
		{"gartner-iaas", "openai", "2021", "gartner-iaas", true, false},           // whom no market has: its time alone
		{"gartner-iaas", "", "1999", "none", false, false},
		{"gartner-iaas", "", "", "none", false, false},
		{"gartner-iaas", "", "2021", "gartner-iaas", true, false},
	} {
		if !a.Open("market=" + c.market) {
			t.Fatal(c.market)
		}
		e := data.EntityID(0)
		if c.who != "" {
			e = entity(c.who)
		}
		got, dated, focused := market(a.spot(e, c.period))
		if got == "" {
			got = "none"
		}
		if c.want == "" && (got == c.market || got == "none") || c.want != "" && got != c.want || dated != c.dated || focused != c.focused {
			t.Errorf("%s of %q on %s: %s, dated %v, focused %v", c.period, c.who, c.market, got, dated, focused)
		}
	}
}

// An entity leads to the market that has the most of its figures, of several with as many the first, and to none that has
// but one of them.
func TestEntityLeadsToItsMarket(t *testing.T) {
	a := opened(t, "view=capex")
	led, single := 0, 0
	for i := range a.w.Data.Entities() {
		e := data.EntityID(i + 1)
		counts, most, first := map[string]int{}, 1, ""
		for _, m := range a.w.Markets {
			id := a.w.Data.SeriesKey(m)
			if counts[id] = a.shares(m, e); counts[id] > most {
				most, first = counts[id], id
			}
			if counts[id] == 1 {
				single++
			}
		}
		_, query := a.leadEntity(e)
		s, _ := state.Decode(a.w, query)
		if first == "" && s.Card == 0 && s.View == state.Share && strings.Contains(query, "market=") && counts[a.w.Data.SeriesKey(s.Market)] == 1 {
			t.Errorf("%s leads to %s", a.w.Data.EntityKey(e), query)
		}
		if first != "" {
			if led++; s.View != state.Share || a.w.Data.SeriesKey(s.Market) != first {
				t.Errorf("%s leads to %s, want %s: %v", a.w.Data.EntityKey(e), query, first, counts)
			}
		}
	}
	if led < 10 || single == 0 {
		t.Errorf("%d are led to a market, %d have but one figure in one", led, single)
	}
}

// What a number rests on, told as a span: from the first to the last of its rows, whatever their order.
func TestBetween(t *testing.T) {
	a := opened(t, "lang=en")
	row := func(q string) term {
		o, ok := a.w.Data.ObsByKey("capex-alibaba/alibaba-group/capex/" + q)
		if !ok {
			t.Fatal(q)
		}
		return term{card: state.MakeCard(state.CardObs, uint32(o))}
	}
	when := func(q string) string {
		p, f, _ := locale.ParsePeriod(q)
		return locale.Period(locale.En, p, f)
	}
	for _, c := range []struct {
		terms    []term
		from, to string
	}{
		{[]term{row("2023Q2"), row("2022Q4"), row("2023Q1")}, "2022Q4", "2023Q2"},
		{[]term{row("2022Q4"), {}, row("2023Q1")}, "2022Q4", "2023Q1"},
		{[]term{row("2023Q1")}, "2023Q1", "2023Q1"},
	} {
		got := a.between(c.terms)
		if !strings.Contains(got, when(c.from)) || !strings.Contains(got, when(c.to)) || (c.from == c.to) != (got == when(c.from)) {
			t.Errorf("%q, want from %s to %s", got, when(c.from), when(c.to))
		}
	}
	if got := a.between([]term{{}}); got != "" {
		t.Errorf("%q rests on no row", got)
	}
}

// A form's word is the one that links have.
func TestFormWord(t *testing.T) {
	a := opened(t, "")
	for f := state.Lines; f <= state.Table; f++ {
		if s, problems := state.Decode(a.w, "view=capex&form="+formWord(f)); len(problems) > 0 && f != state.Race || s.Form != f && f != state.Race {
			t.Errorf("form=%s opens form %d, want %d: %v", formWord(f), s.Form, f, problems)
		}
	}
	if s, _ := state.Decode(a.w, "view=share&form="+formWord(state.Race)); s.Form != state.Race {
		t.Errorf("form=%s opens form %d", formWord(state.Race), s.Form)
	}
}

// A series that is found by its name leads to where it is drawn, and one that no picture draws to the card of its newest figure.
func TestSeriesLeadsToItsPictureOrItsNewestFigure(t *testing.T) {
	a := opened(t, "")
	set, cards := a.w.Data, 0
	for i := 1; i <= set.SeriesCount(); i++ {
		id := data.SeriesID(i)
		first, end := set.ObsRange(id)
		s, _ := state.Decode(a.w, a.seriesLink(id))
		switch {
		case slices.Contains(a.w.Markets, id):
			if s.View != state.Share || s.Market != id {
				t.Errorf("%s leads to %s", set.SeriesKey(id), a.seriesLink(id))
			}
		case slices.Contains(a.w.Capex, id):
			if first < end && s.View != state.Capex {
				t.Errorf("%s leads to %s", set.SeriesKey(id), a.seriesLink(id))
			}
		case first < end:
			cards++
			if key := a.seriesLink(id); key != a.obsLink(end-1) {
				t.Errorf("%s leads to %s, not to its newest figure", set.SeriesKey(id), key)
			}
		}
	}
	if cards == 0 {
		t.Error("every series has a picture")
	}
}

// What is itself a time, such as when something is due, is not told twice.
func TestTimeIsToldOnce(t *testing.T) {
	a := opened(t, "")
	twice := 0
	for id := range uint32(a.w.Data.Figures() + 1) {
		if id == 0 {
			continue
		}
		if c := a.card(state.MakeCard(state.CardFigure, id)); c.value == c.period && c.value != "" {
			twice++
			if got := a.valued(state.CardFigure, id); got != c.value {
				t.Errorf("figure %d, %s, is told as %q", id, c.value, got)
			}
		}
	}
	if twice == 0 {
		t.Error("no figure is a time: look for another")
	}
}
