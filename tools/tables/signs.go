package tables

import "yuntu/data"

// signs refuses what is less than nothing: a market, spending, a turnover; falls and cuts of more than all there was. What can be
// negative is a profit and a growth.
func (p *Reading) signs() {
	for i, o := range p.Tables.Obs {
		if !o.Value.Ok {
			continue
		}
		at := p.at[data.ObsTable][i]
		switch v := o.Value.Float(); o.Metric {
		case data.Size, data.Capex, data.Revenue:
			if v < 0 {
				p.say(at, "%s %s: less than nothing", o.Metric, o.Value)
			}
		case data.Growth:
			if v < -100 {
				p.say(at, "a fall by %s per cent: more than there was", o.Value.String()[1:])
			}
		}
	}
	none := func(at place, what string, list ...data.Value) {
		for _, v := range list {
			if v.Ok && v.Float() < 0 {
				p.say(at, "%s %s: less than nothing", what, v)
				return
			}
		}
	}
	for i, x := range p.Tables.Plans {
		none(p.at[data.PlanTable][i], "a plan of", x.Low, x.High)
	}
	for i, x := range p.Tables.Deals {
		none(p.at[data.DealTable][i], "a deal of", x.Value, x.Credit, x.Stake)
		for _, v := range [...]data.Value{x.Credit, x.Stake} {
			if v.Ok && v.Float() > 100 {
				p.say(p.at[data.DealTable][i], "a part of %s per cent: more than the whole", v)
			}
		}
	}
	for i, x := range p.Tables.Supply {
		none(p.at[data.SupplyTable][i], x.Metric, x.Value, x.High)
	}
	for i, x := range p.Tables.Prices {
		at := p.at[data.PriceTable][i]
		none(at, "a change by", x.Avg, x.Low, x.Max)
		for _, v := range [...]data.Value{x.Avg, x.Low, x.Max} {
			if x.Change != data.Rise && v.Ok && v.Float() > 100 && !p.unread[cell{at, "direction"}] {
				p.say(at, "a price lower by %s per cent: more than there was", v)
				break
			}
		}
	}
}
