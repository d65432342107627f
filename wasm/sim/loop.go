// Package sim holds the models behind the sliders: pure functions of their
// parameters, with numbers a reader can check on paper.
package sim

// Round is one turn of money from a cloud company through a model company and
// back. Amounts are in one currency and one unit; shares are 0…1.
type Round struct {
	Stake  float64 // what the investor puts in
	Cloud  float64 // part of the stake that the model company spends on the investor's cloud
	Credit float64 // part of the stake that is paid in cloud credits instead of cash
	Margin float64 // gross margin of the cloud
	Base   float64 // the cloud's yearly revenue before, to compare with; 0 when unknown
}

// Flow is what a Round moves.
//
//	stake ─┬─ credits ──────────────► compute ─┬─ cost of serving (leaves)
//	       └─ cash ─┬─ spent on cloud ─►       └─ gross profit (back in the group)
//	                └─ spent elsewhere (leaves)
//
// The group's cash is down by Out = Stake − Profit whatever the part paid in
// credits: credits only decide whether the money goes out and comes back, or
// never leaves. So Out = Stake·(1 − Cloud·Margin) as long as the credits are
// all used.
type Flow struct {
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

// Turn computes one round. Shares outside 0…1 and negative amounts are taken
// as the nearest sensible value.
func Turn(r Round) Flow {
	r.Stake, r.Base = max(0, r.Stake), max(0, r.Base)
	r.Cloud, r.Credit, r.Margin = unit(r.Cloud), unit(r.Credit), unit(r.Margin)
	f := Flow{Credits: r.Stake * r.Credit, Cash: r.Stake * (1 - r.Credit), Revenue: r.Stake * r.Cloud}
	used := min(f.Credits, f.Revenue)
	f.Unused = f.Credits - used
	f.Returned = f.Revenue - used
	f.Elsewhere = f.Cash - f.Returned
	f.Cost = f.Revenue * (1 - r.Margin)
	f.Profit = f.Revenue - f.Cost
	f.Out = f.Cash - f.Returned + f.Cost
	if r.Base > 0 {
		f.Growth = f.Revenue / r.Base
	}
	return f
}

func unit(v float64) float64 { return max(0, min(1, v)) }
