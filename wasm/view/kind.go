package view

import (
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

// kinds is one builder of each kind; the zero value is ready.
type kinds struct {
	chart  chart.Builder     // share and capital expenditure
	flow   flow.Builder      // investment that comes back
	path   path.Builder      // how a result bends as one number changes
	field  field.Builder     // few of many
	sets   sets.Builder      // claims that overlap
	area   area.Builder      // a whole cut in strips, and what moves over
	spread spread.Builder    // together they need less than each alone
	users  users.Builder     // what the ones who use most cost
	wheel  wheel.Builder     // each turn feeds the next
	trend  trend.Builder     // what was observed, and what a model says goes on from it
	lanes  lanes.Builder     // who did what when, and what happened meanwhile
	tanks  tanks.Builder     // one fills what another loses
	fall   waterfall.Builder // from which parts a value is made
	houses houses.Builder    // two that trade under one roof
	ring   ring.Builder      // a clock, and what something is worth meanwhile
	tree   tree.Builder      // where a cut fell

	scatter  scatter.Builder  // two things of each quarter against each other
	exchange exchange.Builder // what one lost, others have
	table    table.Builder    // two who may hold or cut, and which way it tips
	columns  columns.Builder  // who overtakes whom, and when
	queue    queue.Builder    // those inside make those outside wait
	balance  balance.Builder  // more of one, less of the other, and which way it tips
	areas    areas.Builder    // a once and an always
	gates    gates.Builder    // one closed gate stops all
	margins  margins.Builder  // what a part takes in, by what is left of it
}

// of returns the kind of picture that shows r. What has no folder of its own is drawn as a path: its main number over
// the parameter that it turns on.
func (k *kinds) of(r *system.Run) kind {
	if r.S.View != state.Sys {
		return &k.chart
	}
	switch r.Sys.Kind {
	case "flow":
		if r.Sys.Told("houses") != "" {
			return &k.houses
		}
		return &k.flow
	case "field":
		return &k.field
	case "area":
		return &k.area
	case "spread":
		return &k.spread
	case "users":
		return &k.users
	case "wheel":
		return &k.wheel
	case "sets":
		return &k.sets
	case "trend":
		return &k.trend
	case "tanks":
		return &k.tanks
	case "ring":
		return &k.ring
	case "tree":
		return &k.tree
	case "waterfall":
		return &k.fall
	case "scatter":
		return &k.scatter
	case "exchange":
		return &k.exchange
	case "table":
		return &k.table
	case "columns":
		return &k.columns
	case "queue":
		return &k.queue
	case "balance":
		return &k.balance
	case "areas":
		return &k.areas
	case "margins":
		return &k.margins
	case "gates":
		return &k.gates
	case "lanes":
		if r.Sys.Told("heads") != "" || r.Sys.Told("routes") != "" {
			return &k.lanes
		}
	}
	return &k.path
}

// all returns every kind.
func (k *kinds) all() []kind {
	return []kind{&k.chart, &k.flow, &k.path, &k.field, &k.sets, &k.area, &k.spread, &k.users, &k.wheel, &k.trend, &k.lanes, &k.tanks, &k.fall, &k.houses, &k.ring, &k.tree, &k.scatter, &k.exchange, &k.table, &k.columns, &k.queue, &k.balance, &k.areas, &k.gates, &k.margins}
}
