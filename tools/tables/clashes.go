package tables

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// clashes reads what is told in several ways. Every member has to be a row that a card can open.
func (p *Reading) clashes() {
	texts := p.texts("clashes.csv", "text", "sides")
	ledger := newLedger(p)
	for _, r := range p.csv("tables/clashes.csv", true, "id", "members") {
		x := data.Clash{ID: p.id(r, data.ClashTable), Members: r.get("members")}
		seen := map[string]bool{}
		for ref := range strings.SplitSeq(x.Members, "|") {
			if seen[ref] {
				p.bad(r, "members", "members: %s twice", ref)
			}
			seen[ref] = true
			if table, _, _ := strings.Cut(ref, ":"); table == "param" || table == "sum" {
				p.bad(r, "members", "members: a %s has no sides", table)
			} else if _, err := ledger.Worth(ref); err != nil {
				p.bad(r, "members", "members: %v", err)
			}
		}
		x.Text, x.Sides = texts.row(p, data.ClashTable, x.ID, "text"), texts.of(p, x.ID, "sides")
		sides := strings.Count(x.Sides[0], "|")
		if len(seen) < 2 && sides == 0 {
			p.say(r.place, "one row alone contradicts nothing")
		}
		for l, s := range x.Sides {
			if strings.Count(s, "|") != sides {
				p.say(p.textAt(data.ClashTable, len(p.Tables.Clashes), l), "other sides than in %s", locale.Hans.Tag())
			}
		}
		p.Tables.Clashes = append(p.Tables.Clashes, x)
	}
	texts.rest(p, data.ClashTable)
}
