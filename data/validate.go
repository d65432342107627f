//go:build !flat

package data

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"yuntu/data/locale"
)

// Problem is something that a reader of the dataset must not meet.
type Problem struct {
	Table Section
	Row   int // from 0, in the order of [Tables]
	Lang  int // the language whose words are at fault, or -1
	Text  string
	First int // the row, from 1, that this one says again; 0 for none
}

// Validate returns what is wrong with tables that decode: figures without a
// source or period, words that one language lacks, sums that can't be, links
// into nothing. Empty means fit to publish.
func Validate(t *Tables) []Problem {
	v := &validator{t: t, figures: map[string]bool{}, deals: map[string]bool{}, plans: map[string]bool{}, asking: map[string]bool{}, drawn: map[Obs]int{}}
	for _, f := range t.Figures {
		v.figures[f.ID] = true
	}
	for _, d := range t.Deals {
		v.deals[d.ID] = true
	}
	for _, p := range t.Plans {
		v.plans[p.ID] = true
	}
	for _, x := range t.Systems {
		v.asking[x.ID] = strings.Contains(x.Spec, ";guess=")
	}
	for i, o := range t.Obs {
		if key := o.thing(); o.Preferred == Drawn && v.drawn[key] == 0 {
			v.drawn[key] = i + 1
		}
	}
	v.words()
	v.sources()
	v.observations()
	v.sums()
	v.rest()
	return v.found
}

type validator struct {
	t                     *Tables
	figures, deals, plans map[string]bool
	asking                map[string]bool // systems, and whether they ask the reader to guess
	drawn                 map[Obs]int     // the first drawn row of each thing, from 1
	found                 []Problem
}

func (v *validator) say(table Section, row int, format string, a ...any) {
	v.found = append(v.found, Problem{Table: table, Row: row, Lang: -1, Text: fmt.Sprintf(format, a...)})
}

// again tells of a row that says what another, counted from 1, said before it.
func (v *validator) again(table Section, row, first int, format string, a ...any) {
	v.say(table, row, format, a...)
	v.found[len(v.found)-1].First = first
}

// need says what a text is for.
type need bool

const (
	must need = true
	may  need = false
)

func (v *validator) words() {
	t := v.t
	for i, r := range t.Notes {
		v.text(NoteTable, i, "text", r.Text, must)
	}
	for i, r := range t.Entities {
		v.text(EntityTable, i, "name", r.Name, must)
		if short := r.Short; short != ([locale.Count]string{}) { // an empty one falls back on the name, language by language
			for l := range short {
				short[l] = cmp.Or(short[l], r.Name[l])
			}
			v.text(EntityTable, i, "short name", short, may)
		}
		v.text(EntityTable, i, "about", r.About, need(r.Color != 0))
	}
	for i, r := range t.Series {
		v.text(SeriesTable, i, "name", r.Name, must)
		v.text(SeriesTable, i, "scope", r.Scope, may)
	}
	for i, r := range t.Breaks {
		v.text(BreakTable, i, "short", r.Short, must)
		v.text(BreakTable, i, "text", r.Text, must)
	}
	for i, r := range t.Plans {
		v.text(PlanTable, i, "label", r.Label, must)
	}
	for i, r := range t.Deals {
		v.text(DealTable, i, "label", r.Label, must)
	}
	for i, r := range t.Prices {
		v.text(PriceTable, i, "label", r.Label, must)
	}
	for i, r := range t.Supply {
		v.text(SupplyTable, i, "label", r.Label, must)
	}
	for i, r := range t.Figures {
		v.text(FigureTable, i, "label", r.Label, must)
		v.text(FigureTable, i, "note", r.Note, may)
	}
	for i, r := range t.Events {
		v.text(EventTable, i, "title", r.Title, must)
		v.text(EventTable, i, "note", r.Note, may)
	}
	for i, r := range t.Params {
		v.text(ParamTable, i, "label", r.Label, must)
		v.text(ParamTable, i, "help", r.Help, may)
	}
	for i, r := range t.Steps {
		v.text(StepTable, i, "title", r.Title, must)
		v.text(StepTable, i, "body", r.Body, must)
		own := need(r.Guess != "" && !v.asking[r.Guess]) // a system that asks has its words
		v.text(StepTable, i, "question", r.Question, own)
		v.text(StepTable, i, "answer", r.Answer, own)
	}
	for i, r := range t.Sums {
		v.text(SumTable, i, "label", r.Label, must)
	}
	for i, r := range t.Clashes {
		v.text(ClashTable, i, "text", r.Text, must)
		v.text(ClashTable, i, "sides", r.Sides, may)
	}
	for i, r := range t.UI {
		v.text(UITable, i, "text", r.Text, must)
	}
	for i, r := range t.Canvas {
		v.text(CanvasTable, i, "text", r.Text, must)
	}
}

// text checks that words are there in every language or, where they may be
// missing, in none, and that all languages leave the same blanks.
func (v *validator) text(table Section, row int, what string, words [locale.Count]string, n need) {
	if words == ([locale.Count]string{}) {
		if n == must {
			v.say(table, row, "no %s in any language", what)
		}
		return
	}
	blanks := ""
	for l, s := range words {
		say := func(format string, a ...any) {
			v.found = append(v.found, Problem{Table: table, Row: row, Lang: l, Text: fmt.Sprintf(format, a...)})
		}
		if s == "" {
			say("no %s in %s", what, locale.Lang(l).Tag())
			continue
		}
		if table != UITable && table != CanvasTable && strings.TrimSpace(s) != s { // those have words such as ": "
			say("%s begins or ends with a space", what)
		}
		switch b := Blanks(s); {
		case blanks == "":
			blanks = "=" + b // of the first language that has words
		case blanks != "="+b:
			say("%s has the blanks [%s], %s has [%s]", what, b, locale.Hans.Tag(), blanks[1:])
		}
		n, first := sentences(s), sentences(words[locale.Hans])
		slack := 0 // the two scripts say the same, sentence by sentence
		if locale.Lang(l) == locale.En {
			slack = 1 + first/4
		}
		if max(n, first) > 1 && max(n-first, first-n) > slack {
			say("%s has %d sentences, %s has %d: is one missing?", what, n, locale.Hans.Tag(), first)
		}
	}
}

// sentences counts the ends of sentences.
func sentences(s string) (n int) {
	r := []rune(s)
	for i, c := range r {
		if strings.ContainsRune("。！？", c) || strings.ContainsRune(".!?", c) && (i+1 == len(r) || unicode.IsSpace(r[i+1]) || strings.ContainsRune("|”’)", r[i+1])) {
			n++
		}
	}
	return n
}

// Blanks returns the {names} that code fills in, sorted, each as often as it
// occurs, with spaces between.
func Blanks(s string) string {
	var found []string
	for {
		_, rest, ok := strings.Cut(s, "{")
		if !ok {
			break
		}
		name, rest, ok := strings.Cut(rest, "}")
		if !ok {
			found = append(found, "{ without }")
			break
		}
		found = append(found, name)
		s = rest
	}
	slices.Sort(found)
	return strings.Join(found, " ")
}

func (v *validator) sources() {
	used := map[SourceID]bool{}
	none := func(table Section, row int, id SourceID) {
		used[id] = true
		if id == 0 {
			v.say(table, row, "no source")
		}
	}
	for i, r := range v.t.Obs {
		none(ObsTable, i, r.Source)
	}
	for i, r := range v.t.Rates {
		none(RateTable, i, r.Source)
	}
	for i, r := range v.t.Plans {
		none(PlanTable, i, r.Source)
	}
	for i, r := range v.t.Deals {
		none(DealTable, i, r.Source)
	}
	for i, r := range v.t.Prices {
		none(PriceTable, i, r.Source)
	}
	for i, r := range v.t.Supply {
		none(SupplyTable, i, r.Source)
	}
	for i, r := range v.t.Figures {
		none(FigureTable, i, r.Source)
	}
	for i, r := range v.t.Events {
		none(EventTable, i, r.Source)
	}
	known := map[string]bool{}
	for i, r := range v.t.Sources {
		twice := r.ID != "" && known[r.ID] // rows mean the first of that name
		known[r.ID] = true
		if !used[SourceID(i+1)] && !twice {
			v.say(SourceTable, i, "no row has anything from this source")
		}
		if ours := r.Is != [locale.Count]string{}; ours == (r.Title != "") {
			v.say(SourceTable, i, "%s", map[bool]string{false: "no title, and no words for what the page is", true: "a title, and words for what the page is, which are for pages without one"}[ours])
		}
		v.text(SourceTable, i, "words for what the page is", r.Is, may)
		if r.URL != "" && !strings.HasPrefix(r.URL, "https://") && !strings.HasPrefix(r.URL, "http://") {
			v.say(SourceTable, i, "address %q is neither https nor http", r.URL)
		}
		if r.URL == "" && r.Upstream == "" && r.Via != Article {
			v.say(SourceTable, i, "neither an address nor the document behind it")
		}
	}
}

// thing is what an observation is of.
func (o Obs) thing() Obs {
	return Obs{Series: o.Series, Entity: o.Entity, Metric: o.Metric, Period: o.Period, Frequency: o.Frequency, Fiscal: o.Fiscal}
}

func (v *validator) observations() {
	for i, o := range v.t.Obs {
		if o.Period == 0 {
			v.say(ObsTable, i, "no period")
		}
		if !o.Value.Ok && o.Rank == 0 {
			v.say(ObsTable, i, "neither value nor rank")
		}
		if o.Metric == Share && o.Entity == 0 {
			v.say(ObsTable, i, "a share without an entity")
		}
		if (o.Metric == Share || o.Metric >= Top3 && o.Metric <= TopN) && o.Value.Ok && (o.Value.Float() < 0 || o.Value.Float() > 100) {
			v.say(ObsTable, i, "a share of %s per cent", o.Value)
		}
		if o.Series == 0 {
			v.say(ObsTable, i, "no series")
			continue
		}
		if first := v.drawn[o.thing()]; o.Preferred == Drawn && first != i+1 {
			v.again(ObsTable, i, first, "drawn twice: another row with preferred 1 has the same series, entity, metric and period")
		}
	}
}

// sums finds periods of a market that is shared out more than once.
func (v *validator) sums() {
	type whole struct {
		series SeriesID
		period locale.Quarter
		f      locale.Frequency
	}
	sum := map[whole]float64{}
	for i, o := range v.t.Obs {
		if o.Preferred != Drawn || o.Metric != Share || !o.Value.Ok || o.Series == 0 || v.drawn[o.thing()] != i+1 {
			continue
		}
		k := whole{o.Series, o.Period, o.Frequency}
		before := sum[k]
		sum[k] += o.Value.Float()
		if before <= 101 && sum[k] > 101 { // once per period, at the row that is too many
			v.say(ObsTable, i, "the shares of %s add up to more than 101", o.AppendPeriodKey(nil))
		}
	}
}

func (v *validator) rest() {
	t := v.t
	for i, r := range t.Rates {
		if !r.Value.Ok || r.Value.Mant <= 0 {
			v.say(RateTable, i, "no rate above 0")
		}
		if first := slices.IndexFunc(t.Rates[:i], func(o Rate) bool { return o.Period == r.Period }); first >= 0 {
			v.again(RateTable, i, first+1, "a second rate for the quarter")
		}
	}
	for i, r := range t.Plans {
		if !r.Low.Ok || !r.High.Ok || r.High.Float() < r.Low.Float() {
			v.say(PlanTable, i, "low and high are not in order")
		}
		if r.To < r.From {
			v.say(PlanTable, i, "to lies before from")
		}
		if r.Entity == 0 {
			v.say(PlanTable, i, "no entity")
		}
		if r.Revises != "" && !v.plans[r.Revises] {
			v.say(PlanTable, i, "revises unknown plan %q", r.Revises)
		}
	}
	for i, r := range t.Deals {
		if r.Investor == 0 || r.Target == 0 {
			v.say(DealTable, i, "without investor or target")
		}
		for _, of := range [...]DealID{r.Part, r.Same} {
			if of == 0 {
				continue
			}
			whole := t.Deals[of-1]
			if int(of) == i+1 || whole.Part != 0 || whole.Same != 0 {
				v.say(DealTable, i, "part of, or the same as, %q, which is no whole deal", whole.ID)
			}
			if whole.Investor != r.Investor || whole.Target != r.Target {
				v.say(DealTable, i, "part of, or the same as, %q between others", whole.ID)
			}
			if share := whole.Value.Float() * r.Credit.Float() / 100; r.Metric == "credits" && of == r.Part && r.Credit.Ok && math.Abs(r.Value.Float()-share) > share/100 {
				v.say(DealTable, i, "credits of %s, which are not %s%% of %q", r.Value, r.Credit, whole.ID)
			}
		}
		if r.Value.Ok && r.Status == NoMoney && (r.Unit == USDm || r.Unit == CNYm || r.Unit == HKDm) && r.Metric != "valuation" {
			v.say(DealTable, i, "no status: is the money paid, pledged, conditional or planned?")
		}
	}
	for i, r := range t.Prices {
		if r.Max.Ok && (r.Low.Ok && r.Low.Float() > r.Max.Float() || r.Avg.Ok && r.Avg.Float() > r.Max.Float()) {
			v.say(PriceTable, i, "low-pct, avg-pct and max-pct are not in order")
		}
	}
	for i, r := range t.Supply {
		if r.High.Ok && (!r.Value.Ok || r.High.Float() < r.Value.Float()) {
			v.say(SupplyTable, i, "value and high are not in order")
		}
	}
	for i, r := range t.Figures {
		if r.Unit == Direction && r.Value != (Value{1, 0, true}) && r.Value != (Value{-1, 0, true}) {
			v.say(FigureTable, i, "a sign is 1 or -1")
		}
		if r.High.Ok && (!r.Value.Ok || r.High.Float() < r.Value.Float()) {
			v.say(FigureTable, i, "value and high are not in order")
		}
	}
	for i, r := range t.Params {
		if d := r.Default.Float(); !r.Default.Ok || !r.Min.Ok || !r.Max.Ok || d < r.Min.Float() || d > r.Max.Float() {
			v.say(ParamTable, i, "the default lies outside min…max")
		}
		if !r.Step.Ok || r.Step.Mant <= 0 {
			v.say(ParamTable, i, "no step above 0")
		}
	}
	v.steps()
}
