package data

import "yuntu/data/locale"

// Deal is money or compute between an investor and a model company.
type Deal struct {
	ID               string
	Investor, Target EntityID
	Metric           string // of deals.csv: "investment", "compute", …
	Date             string
	Value            Value
	Unit             Unit
	Bound            Bound
	Credit           Value // per cent paid in cloud credits, where known
	Stake            Value // per cent
	Kind             Kind
	Source           SourceID
	Token            string
	Note             NoteID
	Label            [locale.Count]string
	Base             SeriesID // quarterly revenue of the investor's own cloud; 0 when it has none
	Status           Status
	Part             DealID // the deal that this is a part of, or 0
	Same             DealID // the deal that this is another account of, or 0
}

// Status says how far the money of a deal has got.
type Status uint8

// The statuses. A pledge, a condition and a payment are three things.
const (
	NoMoney     Status = iota // a valuation, a stake, a capacity
	Paid                      // paid in
	Pledged                   // promised or contracted; what of it is paid stands in the deal's parts
	Conditional               // due only when conditions are met
	Planned                   // talked of, not signed
	Statuses
)
