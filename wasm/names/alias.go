package names

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// Way says what another name is to the thing that it belongs to.
type Way uint8

// The ways.
const (
	Called    Way = iota // another name
	Printed              // as the source writes the figure
	Published            // who published it
	About                // year and topic
)

// Aliases returns the other names: those that the tables list, the id of a view and a system, a figure as it is printed, who published a page and on which site, and year with
// topic ("2024 价格"), which is how people ask for figures that they can't name.
func (n Name) Aliases(set *data.Set) (list []string) {
	switch n.Table {
	case Entity:
		return some(set.Entity(data.EntityID(n.Row)).Aliases)
	case View:
		return []string{Views[n.Row-1]}
	case System:
		id := data.SystemID(n.Row)
		list = append(list, set.SystemKey(id))
		return append(list, some(set.System(id).Aliases)...)
	case Source:
		src := set.Source(data.SourceID(n.Row))
		for _, name := range append([]string{src.Publisher, src.Host}, append(src.By[:], src.At[:]...)...) {
			if name != "" && !slices.Contains(list, name) {
				list = append(list, name)
			}
		}
	case Figure:
		if token := set.Figure(data.FigureID(n.Row)).Token; strings.ContainsAny(token, numerals) {
			list = some(token) // of a place in a list it is only the name of whose place it is
		}
	case Series:
		return words(set, "metric."+set.Series(data.SeriesID(n.Row)).Metric.String())
	}
	year, topics := n.topics(set)
	for _, topic := range topics {
		for _, w := range words(set, "topic."+topic) {
			list = append(list, year+" "+w)
		}
	}
	return list
}

const numerals = "0123456789零一二三四五六七八九十百千万亿萬億两兩半倍"

// Way returns what one of the aliases is.
func (n Name) Way(set *data.Set, alias string) Way {
	switch n.Table {
	case Source:
		return Published
	case Series:
		return About
	case Figure:
		if alias == set.Figure(data.FigureID(n.Row)).Token {
			return Printed
		}
	}
	if year, topics := n.topics(set); len(topics) > 0 && strings.HasPrefix(alias, year+" ") {
		return About
	}
	return Called
}

// topics returns the year of something dated and what it is about, as the tables say it.
func (n Name) topics(set *data.Set) (year string, topics []string) {
	var date string
	switch n.Table {
	case Figure:
		x := set.Figure(data.FigureID(n.Row))
		date, topics = x.Period, some(x.Topic)
	case Event:
		x := set.Event(data.EventID(n.Row))
		date = x.Date
		for _, f := range x.Figures {
			topics = append(topics, set.Figure(f).Topic)
		}
	case Plan:
		date, topics = set.Plan(data.PlanID(n.Row)).Announced, some("capex")
	case Deal:
		date, topics = set.Deal(data.DealID(n.Row)).Date, some("ai-investment")
	case Price:
		date, topics = set.Price(data.PriceID(n.Row)).Date, some("price-war")
	case Supply:
		date, topics = set.Supply(data.SupplyID(n.Row)).Period, some("compute-supply")
	}
	date = strings.TrimPrefix(date, "FY")
	if len(date) < 4 || strings.Trim(date[:4], "0123456789") != "" {
		return "", nil
	}
	return date[:4], topics
}

// some returns what is split by | in a cell; nothing for an empty one.
func some(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// words returns the words that stand under an id, each beside what the other languages call it, as search wants
// Traditional forms behind their Simplified ones; none where the dataset hasn't got the id.
func words(set *data.Set, id string) (list []string) {
	var in [locale.Count][]string
	for l := range locale.Count {
		if w := set.Word(l, id); w != "" && !strings.HasPrefix(w, "⟨") {
			in[l] = strings.Split(w, "|")
		}
	}
	for k := range max(len(in[locale.Hans]), len(in[locale.Hant]), len(in[locale.En])) {
		for _, ws := range in {
			if k < len(ws) {
				list = append(list, ws[k])
			}
		}
	}
	return list
}
