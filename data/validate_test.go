package data

import (
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
)

// Each promise about a row, once broken and once kept by a row that differs in nothing else.
func TestValidateRows(t *testing.T) {
	v := func(n int64) Value { return Value{Mant: n, Ok: true} }
	period := locale.Quarter(8000)
	obs := Obs{Series: 1, Entity: 1, Source: 1, Metric: Share, Period: period, Value: v(40), Preferred: Drawn}
	other := obs
	other.Entity = 2
	deal := Deal{ID: "d", Investor: 1, Target: 2, Value: v(100), Unit: USDm, Metric: "investment", Status: Paid}
	plan := Plan{ID: "p", Entity: 1, Low: v(1), High: v(2), From: 1, To: 2}
	param := Param{Default: v(5), Min: v(0), Max: v(10), Step: v(1)}
	guess := Step{Guess: "f", GuessMin: v(0), GuessMax: v(10), GuessStep: v(1)}
	ask, asks := Step{Guess: "s", Query: "view=s"}, System{ID: "s", Spec: "axis=x;guess=y"}
	for _, c := range []struct {
		says  string
		table Section
		good  Tables
		spoil func(t *Tables)
	}{
		{"no period", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Period = 0 }},
		{"neither value nor rank", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Value = Value{} }},
		{"a share without an entity", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Entity = 0 }},
		{"a share of -1 per cent", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Value = v(-1) }},
		{"a share of 101 per cent", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Value = v(101) }},
		{"no series", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Series = 0 }},
		{"no source", ObsTable, Tables{Obs: []Obs{obs}}, func(t *Tables) { t.Obs[0].Source = 0 }},
		{"drawn twice", ObsTable, Tables{Obs: []Obs{obs, other}}, func(t *Tables) { t.Obs[1].Entity = 1 }},
		{"add up to more than 101", ObsTable, Tables{Obs: []Obs{obs, other}}, func(t *Tables) { t.Obs[1].Value = v(62) }},
		{"no rate above 0", RateTable, Tables{Rates: []Rate{{Period: period, Value: v(7)}}}, func(t *Tables) { t.Rates[0].Value = v(0) }},
		{"a second rate for the quarter", RateTable, Tables{Rates: []Rate{{Period: period, Value: v(7)}, {Period: period + 1, Value: v(7)}}}, func(t *Tables) { t.Rates[1].Period = period }},
		{"low and high are not in order", PlanTable, Tables{Plans: []Plan{plan}}, func(t *Tables) { t.Plans[0].Low = v(3) }},
		{"to lies before from", PlanTable, Tables{Plans: []Plan{plan}}, func(t *Tables) { t.Plans[0].To = 0 }},
		{"no entity", PlanTable, Tables{Plans: []Plan{plan}}, func(t *Tables) { t.Plans[0].Entity = 0 }},
		{"revises unknown plan", PlanTable, Tables{Plans: []Plan{plan, {ID: "q", Entity: 1, Low: v(1), High: v(1), Revises: "p"}}}, func(t *Tables) { t.Plans[1].Revises = "r" }},
		{"without investor or target", DealTable, Tables{Deals: []Deal{deal}}, func(t *Tables) { t.Deals[0].Target = 0 }},
		{"which is no whole deal", DealTable, Tables{Deals: []Deal{deal, {ID: "e", Investor: 1, Target: 2, Part: 1}, {ID: "g", Investor: 1, Target: 2, Part: 1}}}, func(t *Tables) { t.Deals[2].Part = 2 }},
		{"between others", DealTable, Tables{Deals: []Deal{deal, {ID: "e", Investor: 1, Target: 2, Same: 1}}}, func(t *Tables) { t.Deals[1].Target = 3 }},
		{"credits of 70", DealTable, Tables{Deals: []Deal{deal, {ID: "e", Investor: 1, Target: 2, Part: 1, Metric: "credits", Credit: v(80), Value: v(80), Unit: USDm, Status: Paid}}}, func(t *Tables) { t.Deals[1].Value = v(70) }},
		{"no status", DealTable, Tables{Deals: []Deal{deal}}, func(t *Tables) { t.Deals[0].Status = NoMoney }},
		{"low-pct, avg-pct and max-pct", PriceTable, Tables{Prices: []Price{{Low: v(1), Avg: v(2), Max: v(3)}}}, func(t *Tables) { t.Prices[0].Avg = v(4) }},
		{"value and high are not in order", SupplyTable, Tables{Supply: []Supply{{Value: v(1), High: v(2)}}}, func(t *Tables) { t.Supply[0].High = v(0) }},
		{"a sign is 1 or -1", FigureTable, Tables{Figures: []Figure{{Unit: Direction, Value: v(-1)}}}, func(t *Tables) { t.Figures[0].Value = v(2) }},
		{"value and high are not in order", FigureTable, Tables{Figures: []Figure{{Value: v(1), High: v(2)}}}, func(t *Tables) { t.Figures[0].High = v(0) }},
		{"the default lies outside", ParamTable, Tables{Params: []Param{param}}, func(t *Tables) { t.Params[0].Default = v(11) }},
		{"no step above 0", ParamTable, Tables{Params: []Param{param}}, func(t *Tables) { t.Params[0].Step = v(0) }},
		{"is neither an observation nor a figure", StepTable, Tables{Steps: []Step{guess}, Figures: []Figure{{ID: "f"}}}, func(t *Tables) { t.Steps[0].Guess = "g" }},
		{"the system s asks nothing", StepTable, Tables{Steps: []Step{ask}, Systems: []System{asks}}, func(t *Tables) { t.Systems[0].Spec = "axis=x" }},
		{"its query is view=s", StepTable, Tables{Steps: []Step{ask}, Systems: []System{asks}}, func(t *Tables) { t.Steps[0].Query = "view=s&sim.x=1" }},
		{"range, question and answer are those of s", StepTable, Tables{Steps: []Step{ask}, Systems: []System{asks}}, func(t *Tables) { t.Steps[0].GuessMin = v(1) }},
		{"range, question and answer are those of s", StepTable, Tables{Steps: []Step{ask}, Systems: []System{asks}}, func(t *Tables) { t.Steps[0].Answer[0] = "答" }},
		{"another page has the number 3", StepTable, Tables{Steps: []Step{{ID: "a", Number: 3}, {ID: "b"}, {ID: "c"}}}, func(t *Tables) { t.Steps[2].Number = 3 }},
		{"links would take \"7\" for a number", StepTable, Tables{Steps: []Step{{ID: "a7"}}}, func(t *Tables) { t.Steps[0].ID = "7" }},
		{"the range of the guess", StepTable, Tables{Steps: []Step{guess}, Figures: []Figure{{ID: "f"}}}, func(t *Tables) { t.Steps[0].GuessMin = v(10) }},
		{"no title", SourceTable, Tables{Sources: []Source{{Title: "A", URL: "https://example.org"}}}, func(t *Tables) { t.Sources[0].Title = "" }},
		{"a title, and words for what the page is", SourceTable, Tables{Sources: []Source{{Title: "A", URL: "https://example.org"}}}, func(t *Tables) { t.Sources[0].Is[0] = "甲" }},
		{"neither https nor http", SourceTable, Tables{Sources: []Source{{Title: "A", URL: "https://example.org"}}}, func(t *Tables) { t.Sources[0].URL = "ftp://example.org" }},
		{"neither an address nor the document", SourceTable, Tables{Sources: []Source{{Title: "A", URL: "https://example.org"}}}, func(t *Tables) { t.Sources[0].URL = "" }},
		{"no row has anything from this source", SourceTable, Tables{Obs: []Obs{obs}, Sources: []Source{{Title: "A"}}}, func(t *Tables) { t.Obs[0].Source = 2 }},
	} {
		said := func() bool {
			return slices.ContainsFunc(Validate(&c.good), func(p Problem) bool { return p.Table == c.table && strings.Contains(p.Text, c.says) })
		}
		if said() {
			t.Errorf("%q is said of a good row", c.says)
		}
		if c.spoil(&c.good); !said() {
			t.Errorf("%q is not said: %v", c.says, Validate(&c.good))
		}
	}
}
