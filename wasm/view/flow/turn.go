package flow

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// A turn is one round of a deal, or of a later year in which no stake comes: what the system's model says, in millions of
// dollars. The formula that is shown beside the picture is the one that runs.
//
//	stake ─┬─ credits ──────────────► compute ─┬─ cost of serving (leaves)
//	       └─ cash ─┬─ spent on cloud ─►       └─ gross profit (back in the group)
//	                └─ spent elsewhere (leaves)
//
// The group's cash is down by Out = Stake − Profit whatever the part paid in credits: credits only decide whether the
// money goes out and comes back, or never leaves. In a later year the model company's own revenue stands for the cash.
type turn struct {
	run  *system.Run
	id   data.DealID
	deal data.Deal
	at   locale.Quarter // of the deal
	in   round
	out  moved
	from [state.MaxParams]state.CardID // what stands behind each parameter
	base data.ObsID                    // the last quarter of the revenue compared with, or 0
	paid float64                       // of the stake; see paid.go
	rest data.Status                   // what the rest of it is; Paid when there is none

	paidBy, restBy data.DealID // the rows that say so

	second bool // the second of two deals
}

// round is what goes in.
type round struct {
	Later bool    // a later year: no stake comes, the model company spends what it earns itself
	Stake float64 // what the investor puts in, in the year of the deal
	Own   float64 // what the model company earns itself, in a later year
	Base  float64 // the cloud's yearly revenue before, to compare with; 0 when unknown
}

// flows is what comes to the model company in the year that is shown.
func (r round) flows() float64 {
	if r.Later {
		return r.Own
	}
	return r.Stake
}

// moved is what a round moves.
type moved struct {
	Credits   float64 // compute handed over instead of cash
	Cash      float64 // money that leaves the group
	Elsewhere float64 // of the model company's money, spent outside the investor's cloud
	Returned  float64 // of the cash, paid back for compute
	Unused    float64 // credits beyond what is spent on the cloud
	Revenue   float64 // what the cloud reports: credits used and cash returned
	Cost      float64 // of serving that revenue: power, machines, people
	Profit    float64 // Revenue − Cost
	Out       float64 // what the group is down after the round; below nought what it is up
	Growth    float64 // Revenue as a part of Base; 0 when Base is unknown
}

// whole is what the widest band of a picture of it stands for.
func (t *turn) whole() float64 {
	return max(t.in.Stake, t.in.flows(), t.run.Before("stake"), 1e-9)
}

// newTurn is the round that r shows.
func newTurn(r *system.Run) turn {
	w, s := r.W, r.S
	t := turn{run: r, id: s.Deal, deal: w.Data.Deal(s.Deal)}
	t.at = system.DealQuarter(t.deal.Date)
	for i := range min(len(r.Sys.Params), state.MaxParams) {
		_, t.from[i] = system.Start(w, s, i)
		if table, row := t.from[i].Split(); table == state.CardObs && s.SimSet>>i&1 == 0 {
			t.base = data.ObsID(row)
		}
	}
	of := func(name string) float64 {
		if v := r.Value(name); sim.Answered(v) {
			return v
		}
		return 0
	}
	t.in = round{Later: of("later") > 0, Stake: of("stake"), Own: of("own"), Base: of("base")}
	t.out = moved{Credits: of("credits_paid"), Cash: of("cash"), Elsewhere: of("elsewhere"), Returned: of("returned"), Unused: of("unused"),
		Revenue: of("revenue"), Cost: of("cost"), Profit: of("profit"), Out: of("out"), Growth: of("growth") / 100}
	t.settle(w.Data)
	return t
}
