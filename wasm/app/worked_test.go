package app

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
)

// The cards of numbers that pictures work out, added up here a second time from the rows.
func TestWorkedCards(t *testing.T) {
	a := opened(t, "lang=en")
	row := func(key string) float64 {
		o, ok := a.w.Data.ObsByKey(key)
		if !ok {
			t.Fatalf("no row %s", key)
		}
		return a.w.Data.Obs(o).Value.Float()
	}
	alibaba := func(q string) float64 { return row("capex-alibaba/alibaba-group/capex/" + q) }
	year := alibaba("2025Q3") + alibaba("2025Q4") + alibaba("2026Q1") + alibaba("2026Q2")
	rate, _, _ := a.w.Data.Rate(2026*4 + 1)
	for key, want := range map[string]struct {
		v     float64
		terms int
	}{
		"trailing:capex-alibaba/2026Q2/cny":                    {year, 4},
		"converted:capex-alibaba/2026Q2/usd":                   {alibaba("2026Q2") / rate.Float(), 1},
		"cumulative:capex-alibaba/2019Q3/cny":                  {alibaba("2019Q1") + alibaba("2019Q2") + alibaba("2019Q3"), 3},
		"spent:alibaba-380bn-2025/2025Q2":                      {alibaba("2025Q1") + alibaba("2025Q2"), 2},
		"total:capex/2026Q2/usd/trailing":                      {0, 8},
		"total:capex/2026Q2/cny":                               {0, 8},
		"converted:capex-amazon/2026Q2/cny":                    {row("capex-amazon/amazon/capex/2026Q2") * rate.Float(), 1},
		"cumulative:capex-amazon/2026Q2/usd":                   {0, 30},
		"trailing:capex-microsoft/2019Q1/usd":                  {0, 4},
		"loop:base&deal=microsoft-openai-2023":                 {0, 4},
		"loop:profit&deal=microsoft-openai-2023":               {5100, 2},
		"loop:profit&deal=microsoft-openai-2023&sim.margin=50": {4250, 2},
	} {
		query := "n=" + key
		if strings.HasPrefix(key, "loop") {
			query = "view=m16&" + query
		}
		if !a.Open(query + "&lang=en") {
			t.Errorf("%s is not understood", query)
			continue
		}
		x, ok := view.WorkOut(a.w, a.s, a.s.Card)
		sum := 0.0
		for _, term := range x.Terms {
			sum += term.Value
		}
		if d := x.Value - want.v; !ok || len(x.Terms) != want.terms || want.v != 0 && (d > 0.5 || d < -0.5) {
			t.Errorf("%s is %v of %d terms, want %v of %d", key, x.Value, len(x.Terms), want.v, want.terms)
		}
		if d := x.Value - sum; !strings.HasPrefix(key, "loop:p") && (d > 0.5 || d < -0.5) {
			t.Errorf("%s is %v, its terms add up to %v", key, x.Value, sum)
		}
		c := a.card(a.s.Card)
		if c.title == "" || c.value == "" || len(c.terms) < want.terms {
			t.Errorf("the card of %s is %+v", key, c)
		}
		if converted := strings.HasPrefix(key, "converted"); converted && (c.terms[0].from == "" || c.terms[1].source == 0 || !strings.Contains(c.terms[1].value, "Rmb")) {
			t.Errorf("%s hides what was converted and at which rate: %+v", key, c.terms)
		}
	}
	for _, bad := range []string{"trailing:capex-alibaba/2026Q2", "trailing:canalys-china/2026Q2/cny", "trailing:capex-alibaba/2026/cny", "total:capex/2026Q2",
		"total:share/2026Q2/cny", "total:capex/2026Q2/cny/quarter", "spent:nothing/2026Q2", "spent:alibaba-380bn-2025/2025Q2/cny", "fx:2026", "fx:1990Q1", "loop:", "loop:x", "sum:x", "param:x", "trailing:", "converted:capex-alibaba/2026Q2/eur"} {
		if c, ok := a.w.ParseCard(bad); ok {
			t.Errorf("%s is taken for %s", bad, a.w.CardKey(c))
		}
	}
	// A key of the right shape for a quarter that has no figure says so and shows nothing made up.
	if c, ok := a.w.ParseCard("trailing:capex-alibaba/1950Q1/cny"); !ok || a.card(c).value != "" {
		t.Error("a card of a quarter without figures")
	}
}

// A sum's card shows its formula with values, lists the rows, and what was converted with its rate.
func TestSumCard(t *testing.T) {
	a := opened(t, "lang=en")
	c := a.sum(data.Sum{ID: "x", Label: [locale.Count]string{locale.En: "What it is of"}, Value: data.Value{Mant: 98, Dec: 1, Ok: true}, Unit: data.USDm, Bound: data.About,
		Parts: "2 * ( usd:capex-alibaba/alibaba-group/capex/2026Q2 + capex-amazon/amazon/capex/2026Q2 )"}, card{})
	if !strings.HasPrefix(c.note, "2 × [$") || !strings.Contains(c.note, " (Alibaba Group) + $") || strings.Contains(c.note, "capex") || c.title != "What it is of" {
		t.Errorf("the formula reads %q", c.note)
	}
	if len(c.terms) != 3 || c.terms[0].from == "" || c.terms[0].source == 0 || c.terms[2].label != a.word("card.rate") || !strings.Contains(c.value, "$9.8m") {
		t.Errorf("%+v", c)
	}
	if id, _ := c.terms[2].card.Split(); id != state.CardRate {
		t.Error("the rate opens no card")
	}
}

// A working names each amount by what tells it from the others, adds up the quarters of one company, and keeps only the brackets that matter.
func TestFormulasNameTheirTerms(t *testing.T) {
	a := opened(t, "lang=en")
	for _, x := range []struct{ parts, want string }{
		{"canalys-china/alibaba-cloud/share/2019Q4 - canalys-china/alibaba-cloud/share/2022Q3", "46.4% (Q4 2019) − 36% (Q3 2022)"},
		{"canalys-china//size/2022Q3 * canalys-china/alibaba-cloud/share/2022Q3", "$7.8bn (market size) × 36% (Alibaba Cloud · market share)"},
		{"( ( capex-alibaba/alibaba-group/capex/2025Q1 + capex-alibaba/alibaba-group/capex/2025Q2 ) )", "The amounts below, added up"},
		{"( usd:capex-alibaba/alibaba-group/capex/2026Q2 )", "Converted at the quarter’s mean exchange rate"},
		{"( ( capex-alibaba/alibaba-group/capex/2019Q1 ) + ( capex-tencent/tencent/capex/2019Q1 ) ) / 2", "[Rmb6.537bn (Alibaba Group) + Rmb4.506bn (Tencent)] ÷ 2"},
		{"capex-alibaba/alibaba-group/capex/2019Q1 - ( capex-tencent/tencent/capex/2019Q1 + capex-baidu/baidu/capex/2019Q1 )",
			"Rmb6.537bn (Alibaba Group) − [Rmb4.506bn (Tencent) + Rmb2.973bn (Baidu)]"},
	} {
		if got := a.sum(data.Sum{Parts: x.parts}, card{}).note; got != x.want {
			t.Errorf("%s reads %q, want %q", x.parts, got, x.want)
		}
	}
}

// A term says what the card says that it opens: an assumption isn't shown as the figure from which it was taken.
func TestTermsSayWhatTheirCardsSay(t *testing.T) {
	a := opened(t, "view=m16&lang=en")
	queries, checked := []string{"n=total:capex/2026Q2/cny", "n=trailing:capex-alibaba/2026Q2/usd", "n=spent:alibaba-380bn-2025/2025Q4"}, 0
	for _, d := range a.w.Deals {
		for _, more := range []string{"", "&sim.cloud=40", "&sim.stake=300"} {
			for _, part := range state.LoopParts[1:] {
				queries = append(queries, "view=m16&deal="+a.w.Data.Deal(d).ID+more+"&n=loop:"+part)
			}
			for _, p := range a.w.Params(a.s) {
				queries = append(queries, "view=m16&deal="+a.w.Data.Deal(d).ID+more+"&n=param:m16."+p.ID)
			}
		}
	}
	for i := 1; i <= a.w.Data.Sums(); i++ {
		queries = append(queries, "n=sum:"+a.w.Data.Sum(data.SumID(i)).ID)
	}
	for _, q := range queries {
		if !a.Open(q + "&lang=en") {
			t.Fatalf("%s is not understood", q)
		}
		for _, x := range a.card(a.s.Card).terms {
			at, said := a.card(x.card), x.value
			if x.from != "" {
				said = x.from
			}
			checked++
			table, row := x.card.Split()
			if table == state.CardDeal && strings.HasSuffix(said, "%") && a.plain(a.w.Data.Deal(data.DealID(row)).Credit)+"%" == said {
				continue
			}
			if at.value != said || at.value == "" {
				t.Errorf("%s: %q is %s, and its card %s says %s", q, x.label, said, a.w.CardKey(x.card), at.value)
			}
		}
	}
	if checked < 300 {
		t.Errorf("only %d terms", checked)
	}
	a.Open("view=m16&deal=microsoft-openai-2023&n=loop:revenue&lang=en")
	if c := a.card(a.s.Card); a.w.CardKey(c.terms[1].card) != "param:m16.cloud" {
		t.Errorf("the part spent on cloud opens %s", a.w.CardKey(c.terms[1].card))
	}
	a.Open("view=m16&deal=microsoft-openai-2023&n=param:m16.cloud&lang=en")
	if c := a.card(a.s.Card); c.value != "85%" || c.kind != a.word("known.assumption") || len(c.terms) != 1 || c.terms[0].value != "80–90%" {
		t.Errorf("the card of the part spent on cloud is %+v", c)
	}
}

// Every slider opens what is behind it: a figure, or the card of the assumption; its words have numbers that open.
func TestSlidersOpen(t *testing.T) {
	a := opened(t, "view=m16&lang=en")
	for _, d := range a.w.Deals {
		a.Open("view=m16&lang=en&deal=" + a.w.Data.Deal(d).ID)
		panel := string(a.Panel().JSON)
		sliders := 0
		for _, p := range a.w.Params(a.s) {
			if p.Unit != data.Switch { // a box that is ticked claims nothing
				sliders++
			}
		}
		if strings.Contains(panel, `"figure":"","backing"`) || strings.Count(panel, `"backing":`) != sliders {
			t.Errorf("%s: a slider opens nothing", a.w.Data.Deal(d).ID)
		}
		if !strings.Contains(panel, `{"text":"37 per cent","n":"sum:aws-margin-2024"}`) || !strings.Contains(panel, `"figure":"param:m16.margin"`) {
			t.Errorf("%s: the margin's numbers don't open", a.w.Data.Deal(d).ID)
		}
	}
}

// What says "derived" shows how: a note, or a list; and a sum of rows has their time.
func TestDerivedShowsHow(t *testing.T) {
	for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
		a := opened(t, "view=capex&lang="+lang)
		queries := []string{"fx:2026Q2", "total:capex/2026Q2/cny", "trailing:capex-alibaba/2026Q2/cny", "converted:capex-alibaba/2026Q2/usd", "spent:alibaba-380bn-2025/2026Q2"}
		for i := 1; i <= a.w.Data.Sums(); i++ {
			queries = append(queries, "sum:"+a.w.Data.Sum(data.SumID(i)).ID)
		}
		for _, q := range queries {
			a.Open("view=capex&lang=" + lang + "&n=" + q)
			c := a.card(a.s.Card)
			if c.kind == a.word("known.derived") && c.note == "" && len(c.terms) == 0 {
				t.Errorf("%s, %s: derived, and nothing shows how", lang, q)
			}
			for _, x := range c.terms {
				if table, _ := x.card.Split(); table == state.CardObs && c.period == "" {
					t.Errorf("%s, %s: rows of a time, and the card has none", lang, q)
					break
				}
			}
		}
		for i := 1; i <= a.w.Data.Observations(); i++ {
			ob := a.w.Data.Obs(data.ObsID(i))
			if title := a.obsTitle(ob); ob.Entity == 0 && !strings.HasPrefix(title, a.w.Data.Series(ob.Series).Name[a.s.Lang]) {
				t.Errorf("%s: %q of which market?", lang, title)
			}
		}
	}
}

// A card of a figure says of which time it is, or that its source gives none.
func TestFiguresNameTheirTime(t *testing.T) {
	for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
		a, none := opened(t, "lang="+lang), 0
		for i := 1; i <= a.w.Data.Figures(); i++ {
			f := a.w.Data.Figure(data.FigureID(i))
			c := a.card(state.MakeCard(state.CardFigure, uint32(i)))
			if c.period == "" {
				t.Errorf("%s: %s has no time", lang, f.ID)
			}
			if f.Period == "" {
				none++
				if !strings.Contains(c.period, f.AsOf[:4]) || c.period == a.when(f.AsOf) {
					t.Errorf("%s: %s, of no time, says %q", lang, f.ID, c.period)
				}
			}
		}
		if none == 0 {
			t.Error("every figure has a period")
		}
	}
}

// Numbers in the words of a break open from its card as they do elsewhere.
func TestNumbersOfBreaksOpen(t *testing.T) {
	a := opened(t, "lang=en")
	opens := 0
	for id := range a.w.Data.Breaks() {
		a.Do(state.Action{Do: state.OpenCard, Card: state.MakeCard(state.CardBreak, uint32(id+1))})
		var p struct{ Card struct{ Note []any } }
		sound(t, a.Panel().JSON, &p)
		for _, part := range p.Card.Note {
			if _, number := part.(map[string]any); number {
				opens++
			}
		}
	}
	if opens == 0 {
		t.Error("no number of any break opens")
	}
}
