package tables

import (
	"regexp"

	"yuntu/data"
)

// payment matches words that say that money has changed hands, and not only
// that it is to: "invested", "investing $5bn today", "put", "raised"; but not
// "committed to investing" and not "begin with $15bn".
var payment = regexp.MustCompile(`(?i)\b(?:invested|put|paid|raised|ticket|today|exercised|for an? .*equity interest)\b|已付|已投|投了`)

// unpaid reports deals that are called paid although no page says so: neither
// the deal's own words or title, nor those of a part or of another account; and
// those told as done that depend on something, or are only planned.
func (p *Reading) unpaid() {
	said := map[data.DealID]bool{}
	for i, x := range p.Tables.Deals {
		title := ""
		if x.Source > 0 {
			title = p.Tables.Sources[x.Source-1].Title
		}
		if !payment.MatchString(x.Token) && !payment.MatchString(title) {
			continue
		}
		for _, id := range [...]data.DealID{data.DealID(i + 1), x.Part, x.Same} {
			said[id] = true
		}
	}
	for i, x := range p.Tables.Deals {
		if (x.Status == data.Conditional || x.Status == data.Planned) && x.Kind.Observed() && x.Kind != data.ByUnnamed {
			p.say(p.at[data.DealTable][i], "%s, and told as something that is: want the kind target", x.Status)
		}
		if x.Status == data.Paid && !said[data.DealID(i+1)] {
			p.say(p.at[data.DealTable][i], "called paid, and the source's words say nothing of a payment: %q", x.Token)
		}
	}
}
