package flow

import (
	"math"

	"yuntu/wasm/sim"
	"yuntu/wasm/state"
)

// round is one turn of money from a cloud company through a model company and back: what goes in, in millions of dollars
// and parts of one.
type round struct {
	Stake  float64 // what the investor puts in
	Cloud  float64 // part of the stake that the model company spends on the investor's cloud
	Credit float64 // part of the stake that is paid in cloud credits instead of cash
	Margin float64 // gross margin of the cloud
	Base   float64 // the cloud's yearly revenue before, to compare with; 0 when unknown
}

// moved is what a round moves, as the system's model says; the formula that is shown beside the picture is the one that
// runs here.
//
//	stake ─┬─ credits ──────────────► compute ─┬─ cost of serving (leaves)
//	       └─ cash ─┬─ spent on cloud ─►       └─ gross profit (back in the group)
//	                └─ spent elsewhere (leaves)
//
// The group's cash is down by Out = Stake − Profit whatever the part paid in credits: credits only decide whether the
// money goes out and comes back, or never leaves.
type moved struct {
	Credits   float64 // compute handed over instead of cash
	Cash      float64 // money that leaves the group
	Elsewhere float64 // of the cash, spent outside the investor's cloud
	Returned  float64 // of the cash, paid back for compute
	Unused    float64 // credits beyond what is spent on the cloud
	Revenue   float64 // what the cloud reports: credits used and cash returned
	Cost      float64 // of serving that revenue: power, machines, people
	Profit    float64 // Revenue − Cost
	Out       float64 // what the group is down after the round: cash spent elsewhere and the cost of serving
	Growth    float64 // Revenue as a part of Base; 0 when Base is unknown
}

// run puts a round through the model of a system. Results are found by their names, which are a contract.
func run(x *state.System, in round) (out moved) {
	var machine sim.Machine
	var params [state.MaxParams]float64
	var results [16]float64
	for i := range min(len(x.Params), state.MaxParams) {
		switch x.Params[i].ID {
		case "stake":
			params[i] = in.Stake * 1e6
		case "cloud":
			params[i] = in.Cloud
		case "credits":
			params[i] = in.Credit
		case "margin":
			params[i] = in.Margin
		case "base":
			params[i] = in.Base * 1e6
		}
	}
	machine.Use(x.Code)
	machine.Run(params[:], results[:])
	for i, q := range x.Results() {
		v := results[min(i, len(results)-1)]
		if math.IsNaN(v) {
			v = 0
		}
		switch q.ID {
		case "credits_paid":
			out.Credits = v / 1e6
		case "cash":
			out.Cash = v / 1e6
		case "elsewhere":
			out.Elsewhere = v / 1e6
		case "returned":
			out.Returned = v / 1e6
		case "unused":
			out.Unused = v / 1e6
		case "revenue":
			out.Revenue = v / 1e6
		case "cost":
			out.Cost = v / 1e6
		case "profit":
			out.Profit = v / 1e6
		case "out":
			out.Out = v / 1e6
		case "growth":
			out.Growth = v
		}
	}
	return out
}
