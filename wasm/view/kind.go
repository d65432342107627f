package view

import (
	"strings"

	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/area"
	"yuntu/wasm/view/areas"
	"yuntu/wasm/view/balance"
	"yuntu/wasm/view/chart"
	"yuntu/wasm/view/columns"
	"yuntu/wasm/view/exchange"
	"yuntu/wasm/view/field"
	"yuntu/wasm/view/flow"
	"yuntu/wasm/view/gates"
	"yuntu/wasm/view/houses"
	"yuntu/wasm/view/lanes"
	"yuntu/wasm/view/margins"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
	"yuntu/wasm/view/queue"
	"yuntu/wasm/view/ring"
	"yuntu/wasm/view/scatter"
	"yuntu/wasm/view/sets"
	"yuntu/wasm/view/spread"
	"yuntu/wasm/view/table"
	"yuntu/wasm/view/tanks"
	"yuntu/wasm/view/tree"
	"yuntu/wasm/view/trend"
	"yuntu/wasm/view/users"
	"yuntu/wasm/view/waterfall"
	"yuntu/wasm/view/wheel"
)

// A kind is a way of making pictures of a run. The set is closed: kinds holds one
// of each. What a kind says (all but Build) needs nothing that it drew before.
type kind interface {
	// Build draws with p: marks, targets, handles, and the outline in words. It
	// allocates nothing when warm.
	Build(p *pen.Pen, r *system.Run)
	// Words is the claim that the picture makes, and what to know about it.
	Words(r *system.Run) (headline pen.Prose, body []pen.Prose)
	// Table is the picture as rows.
	Table(r *system.Run) pen.TableData
	// Legend lists the marks that occur in the picture over all of its time.
	Legend(r *system.Run) []pen.LegendItem
	// Source is what the picture stands on.
	Source(r *system.Run) pen.Sourced
	// WorkOut takes apart what a card is about; ok is false for the cards of
	// other kinds, and where a row is missing.
	WorkOut(r *system.Run, c state.CardID) (out pen.Worked, ok bool)
}

// A maker makes the builder of one kind of picture.
type maker struct {
	kind string // as a system's row names it; "" outside the systems
	told string // what of the row's spec it takes, one of these keys ("heads|routes"); "" whatever it says
	make func() kind
}

// makers are all kinds; of those that fit a picture the first draws it. What none fits is drawn as the first of all: its main
// number over the parameter that it turns on.
var makers = [...]maker{
	{"path", "", func() kind { return new(path.Builder) }},               // how a result bends as one number changes
	{"", "", func() kind { return new(chart.Builder) }},                  // share and capital expenditure
	{"flow", "houses", func() kind { return new(houses.Builder) }},       // two that trade under one roof
	{"flow", "", func() kind { return new(flow.Builder) }},               // investment that comes back
	{"field", "", func() kind { return new(field.Builder) }},             // few of many
	{"sets", "", func() kind { return new(sets.Builder) }},               // claims that overlap
	{"area", "", func() kind { return new(area.Builder) }},               // a whole cut in strips, and what moves over
	{"spread", "", func() kind { return new(spread.Builder) }},           // together they need less than each alone
	{"users", "", func() kind { return new(users.Builder) }},             // what the ones who use most cost
	{"wheel", "", func() kind { return new(wheel.Builder) }},             // each turn feeds the next
	{"trend", "", func() kind { return new(trend.Builder) }},             // what was observed, and what a model says goes on from it
	{"lanes", "heads|routes", func() kind { return new(lanes.Builder) }}, // who did what when, and what happened meanwhile
	{"tanks", "", func() kind { return new(tanks.Builder) }},             // one fills what another loses
	{"waterfall", "", func() kind { return new(waterfall.Builder) }},     // from which parts a value is made
	{"ring", "", func() kind { return new(ring.Builder) }},               // a clock, and what something is worth meanwhile
	{"tree", "", func() kind { return new(tree.Builder) }},               // where a cut fell
	{"scatter", "", func() kind { return new(scatter.Builder) }},         // two things of each quarter against each other
	{"exchange", "", func() kind { return new(exchange.Builder) }},       // what one lost, others have
	{"table", "", func() kind { return new(table.Builder) }},             // two who may hold or cut, and which way it tips
	{"columns", "", func() kind { return new(columns.Builder) }},         // who overtakes whom, and when
	{"queue", "", func() kind { return new(queue.Builder) }},             // those inside make those outside wait
	{"balance", "", func() kind { return new(balance.Builder) }},         // more of one, less of the other, and which way it tips
	{"areas", "", func() kind { return new(areas.Builder) }},             // a once and an always
	{"gates", "", func() kind { return new(gates.Builder) }},             // one closed gate stops all
	{"margins", "", func() kind { return new(margins.Builder) }},         // what a part takes in, by what is left of it
}

// which returns the place in makers of the kind of picture that shows r.
func which(r *system.Run) int {
	name := ""
	if r.S.View == state.Sys {
		name = r.Sys.Kind
	}
	for i := range makers {
		if m := &makers[i]; m.kind == name && (m.told == "" || tells(r.Sys, m.told)) {
			return i
		}
	}
	return 0
}

// tells reports whether a system's row says something under one of several keys.
func tells(x *state.System, keys string) bool {
	for keys != "" {
		var key string
		if key, keys, _ = strings.Cut(keys, "|"); x.Told(key) != "" {
			return true
		}
	}
	return false
}

// kinds is one builder of each kind, made when it is first asked for; the zero value is ready.
type kinds struct {
	made [len(makers)]kind
	// What was shown last, and by which of them: a picture is drawn many times before it is another one's.
	sys  *state.System
	view state.View
	last kind
}

// of returns the kind of picture that shows r.
func (k *kinds) of(r *system.Run) kind {
	if k.last != nil && k.sys == r.Sys && k.view == r.S.View {
		return k.last
	}
	i := which(r)
	if k.made[i] == nil {
		k.made[i] = makers[i].make()
	}
	k.sys, k.view, k.last = r.Sys, r.S.View, k.made[i]
	return k.last
}
