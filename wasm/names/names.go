// Package names lists what a reader can look for in a dataset: every row with a name of its own, as entries of package
// search. The page and the command line both search this list, so that one query has one answer.
//
//	list := names.List(set)
//	index := search.Build(lexicon, names.Entries(set, list))
//	hits := names.Find(nil, index, list, set, "降价", search.Options{Limit: 24})
//
// Ids ("entity:aws", "figure:…") hold across versions of a dataset; places in the list don't.
package names

import (
	"cmp"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/search"
)

// Table is where a name stands.
type Table uint8

// The tables, in the order of the list.
const (
	Entity Table = iota
	View
	Page
	Figure
	Event
	Step
	Series
	Plan
	Deal
	Price
	Supply
	System
	Source
	Tables // how many there are
)

var tableWords = [Tables]string{"entity", "view", "page", "figure", "event", "step", "series", "plan", "deal", "price", "supply", "system", "source"}

// Views are the pictures that are no system's; their names are words of the page: "view.share" and so on. Their rows count from 1 too.
var Views = [...]string{"share", "capex"}

// Pages are pages of the site without a picture of their own, whose names are words of the page. Their rows count from 1 too.
var Pages = [...]string{"contents"}

// Name is something that can be found.
type Name struct {
	Table Table
	Row   uint32
}

// List lists everything in set that has a name.
func List(set *data.Set) (list []Name) {
	for t, n := range [Tables]int{Entity: set.Entities(), View: len(Views), Page: len(Pages), System: set.Systems(), Figure: set.Figures(), Event: set.Events(),
		Step: set.Steps(), Series: set.SeriesCount(), Plan: set.Plans(), Deal: set.Deals(), Price: set.Prices(),
		Supply: set.SupplyRows(), Source: set.Sources()} {
		for i := range n {
			if Table(t) == View && !drawn(set, i) {
				continue
			}
			list = append(list, Name{Table(t), uint32(i + 1)})
		}
	}
	return list
}

// drawn reports whether a picture of Views has a series.
func drawn(set *data.Set, view int) bool {
	for i := 1; i <= set.SeriesCount(); i++ {
		if s := set.Series(data.SeriesID(i)); s.Topic == [...]data.Topic{data.TopicShare, data.TopicCapex}[view] {
			return true
		}
	}
	return false
}

// Entries gives the names of a list to an index.
func Entries(set *data.Set, list []Name) []search.Entry {
	out := make([]search.Entry, len(list))
	for i, n := range list {
		out[i] = search.Entry{ID: uint32(i), Kind: n.Kind(set), Names: n.Names(set), Aliases: n.Aliases(set), Prominence: n.prominence(set)}
	}
	return out
}

// ID returns the id under which links and other programs know it.
func (n Name) ID(set *data.Set) string {
	id := ""
	switch n.Table {
	case Entity:
		id = set.Entity(data.EntityID(n.Row)).ID
	case View:
		id = Views[n.Row-1]
	case Page:
		id = Pages[n.Row-1]
	case System:
		id = set.SystemKey(data.SystemID(n.Row))
	case Figure:
		id = set.Figure(data.FigureID(n.Row)).ID
	case Event:
		id = set.Event(data.EventID(n.Row)).ID
	case Step:
		id = set.Step(data.StepID(n.Row)).ID
	case Series:
		id = set.Series(data.SeriesID(n.Row)).ID
	case Plan:
		id = set.Plan(data.PlanID(n.Row)).ID
	case Deal:
		id = set.Deal(data.DealID(n.Row)).ID
	case Price:
		id = set.Price(data.PriceID(n.Row)).ID
	case Supply:
		id = set.Supply(data.SupplyID(n.Row)).ID
	case Source:
		id = set.Source(data.SourceID(n.Row)).ID
	}
	return tableWords[n.Table] + ":" + id
}

// Names returns what it is called in the three languages.
func (n Name) Names(set *data.Set) (names [locale.Count]string) {
	switch n.Table {
	case Entity:
		return set.Entity(data.EntityID(n.Row)).Name
	case View:
		for l := range names {
			names[l] = set.Word(locale.Lang(l), "view."+Views[n.Row-1])
		}
	case Page:
		for l := range names {
			names[l] = set.Word(locale.Lang(l), Pages[n.Row-1])
		}
	case System:
		return set.System(data.SystemID(n.Row)).Name
	case Figure:
		return set.Figure(data.FigureID(n.Row)).Label
	case Event:
		return set.Event(data.EventID(n.Row)).Title
	case Step:
		return set.Step(data.StepID(n.Row)).Title
	case Series:
		return set.Series(data.SeriesID(n.Row)).Name
	case Plan:
		return set.Plan(data.PlanID(n.Row)).Label
	case Deal:
		return set.Deal(data.DealID(n.Row)).Label
	case Price:
		x := set.Price(data.PriceID(n.Row))
		return of(set, x.Entity, x.Label)
	case Supply:
		return set.Supply(data.SupplyID(n.Row)).Label
	case Source:
		src := set.Source(data.SourceID(n.Row))
		for l := range names {
			names[l], _ = src.Called(locale.Lang(l))
		}
	}
	return names
}

// of puts the name of e before a label that neither has it nor begins with its short form.
func of(set *data.Set, e data.EntityID, label [locale.Count]string) [locale.Count]string {
	for l, text := range label {
		lang := locale.Lang(l)
		name, colon := set.Name(e, lang), ": "
		if lang.Chinese() {
			colon = "："
		}
		short := cmp.Or(set.Short(e, lang), name)
		if name != "" && text != "" && !strings.Contains(text, name) && !strings.HasPrefix(text, short) {
			label[l] = name + colon + text
		}
	}
	return label
}

// Kind returns what sort of thing it is.
func (n Name) Kind(set *data.Set) search.Kind {
	switch n.Table {
	case Entity:
		return entityKinds[set.Entity(data.EntityID(n.Row)).Kind]
	case View, Page, Step:
		return search.Chapter
	case System:
		return search.System
	case Event:
		return search.Event
	case Series:
		return search.Series
	case Source:
		return search.Source
	}
	return search.Figure
}

var entityKinds = [data.EntityKinds]search.Kind{
	data.Cloud: search.Cloud, data.Company: search.Company, data.Person: search.Person, data.Product: search.Product,
	data.Model: search.Model, data.Org: search.Org, data.Agency: search.Agency, data.Publication: search.Publication,
	data.EventSeries: search.Event, data.Concept: search.Term, data.Place: search.Place,
}

// prominence is 0 to 9: of two names that fit a query equally the more prominent one comes first.
func (n Name) prominence(set *data.Set) int {
	switch n.Table {
	case Entity:
		return int(set.Entity(data.EntityID(n.Row)).Prominence)
	case View, Page:
		return 9
	case Step, Price:
		return 2
	case Event, Series, Plan:
		return 1
	}
	return 0
}

// Group returns the heading under which a kind is listed: company, person, product, system, event, figure, chapter or
// source.
func Group(k search.Kind) string {
	switch k {
	case search.Cloud, search.Company:
		return "company"
	case search.Person:
		return "person"
	case search.Product, search.Model:
		return "product"
	case search.Event:
		return "event"
	case search.Figure, search.Series:
		return "figure"
	case search.Chapter:
		return "chapter"
	case search.Source, search.Publication:
		return "source"
	}
	return "system"
}

// Find appends the hits for a query as they are listed: those of one heading next to each other, the heading of the best
// hit first, the order under a heading as they fit. A list longer than brief leaves every heading room: where there are
// too many hits, the heading with most of them gives up its last.
func Find(dst []search.Hit, index *search.Index, list []Name, set *data.Set, query string, o search.Options) []search.Hit {
	limit := o.Limit
	if limit > brief {
		o.Limit = most
	}
	from := len(dst)
	dst = ask(dst, index, query, o)
	dst = sounding(dst, from, list, set, query, o.Lang)
	hits := dst[from:]
	unseen(hits, o.Lang)
	ByGroup(hits, list, set)
	for len(hits) > limit && limit > brief {
		hits = giveUp(hits, list, set)
	}
	return dst[:from+len(hits)]
}

const (
	brief = 10
	most  = 50 // what search hands out at most
)

// giveUp takes the last hit of the longest group away, of the last one among equals.
func giveUp(hits []search.Hit, list []Name, set *data.Set) []search.Hit {
	cut, longest := 0, 0
	for i := 0; i < len(hits); {
		g, end := Group(list[hits[i].Entry].Kind(set)), i
		for end < len(hits) && Group(list[hits[end].Entry].Kind(set)) == g {
			end++
		}
		if end-i >= longest {
			longest, cut = end-i, end-1
		}
		i = end
	}
	return append(hits[:cut], hits[cut+1:]...)
}

// ByGroup puts hits that are listed under one heading next to each other: the heading of the best hit first, the order
// under a heading as it was.
func ByGroup(hits []search.Hit, list []Name, set *data.Set) {
	group := func(h *search.Hit) string { return Group(list[h.Entry].Kind(set)) }
	for done := 0; done < len(hits); {
		g := group(&hits[done])
		for i := done; i < len(hits); i++ {
			if group(&hits[i]) != g {
				continue
			}
			h := hits[i]
			copy(hits[done+1:i+1], hits[done:i])
			hits[done] = h
			done++
		}
	}
}
