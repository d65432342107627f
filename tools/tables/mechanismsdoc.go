package tables

import (
	"fmt"
	"strings"

	"yuntu/data/locale"
)

// Mechanisms returns all systems as the table of docs/mechanisms.md, in the order of systems.csv: what is not shown yet has
// no link.
func (p *Reading) Mechanisms() string {
	var b strings.Builder
	b.WriteString("| id | name | | kind | formulas | checks | link |\n|---|---|---|---|---|---|---|\n")
	shown := 0
	for _, x := range p.system.list {
		id, checks := x.row.get("id"), 0
		if x.model != nil {
			for _, c := range x.model.Checks {
				checks += len(c.Out)
			}
		}
		name := func(l locale.Lang) string {
			if rows := p.system.words.rows[id]; rows != nil {
				return rows[l].get("name")
			}
			return ""
		}
		link := ""
		if x.at >= 0 {
			link = "`?view=" + id + "`"
			shown++
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | [%s.model](../data/models/%s.model) | %d | %s |\n", id, name(locale.En), name(locale.Hans), x.row.get("kind"), id, id, checks, link)
	}
	fmt.Fprintf(&b, "\n%d systems, %d of them shown.\n", len(p.system.list), shown)
	return b.String()
}
