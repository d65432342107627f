package tables

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/wasm/state"
)

// sorted checks what a system has its reader sort (package state, Sorting): fates=A|B|… with a word fate.A each, and
// sort=WHO:FATE:REF|…|WHO, where each account is a row with a card, and whoever stands alone has no account at all.
func (p *Reading) sorted(b *ledger, r row) {
	told := map[string]string{}
	for part := range strings.SplitSeq(r.get("spec"), ";") {
		key, value, _ := strings.Cut(part, "=")
		told[key] = value
	}
	if told["fates"] == "" && told["sort"] == "" {
		return
	}
	fates := strings.Split(told["fates"], "|")
	for _, f := range fates {
		if !slices.ContainsFunc(p.Tables.UI, func(x data.Text) bool { return x.ID == "fate."+f }) {
			p.say(r.place, "spec fates: no word fate.%s in panel.csv", f)
		}
	}
	accounts, seen := map[string]int{}, map[string]bool{}
	for part := range strings.SplitSeq(told["sort"], "|") {
		who, rest, found := strings.Cut(part, ":")
		fate, ref, _ := strings.Cut(rest, ":")
		if p.ids[data.EntityTable][who] == 0 {
			p.say(r.place, "spec sort: there is no entity %q", who)
		}
		n, twice := accounts[who]
		if seen[part] || twice && (n == 0 || !found) {
			p.say(r.place, "spec sort: %s twice", part)
		}
		seen[part], accounts[who] = true, n
		if !found {
			continue
		}
		accounts[who]++
		if !slices.Contains(fates, fate) {
			p.say(r.place, "spec sort: %q of %s is none of fates=%s", fate, who, told["fates"])
		}
		if table, _, _ := strings.Cut(ref, ":"); table == "param" || table == "sum" {
			p.say(r.place, "spec sort: a %s tells of nobody", table)
		} else if _, err := b.Worth(ref); err != nil {
			p.say(r.place, "spec sort: %v", err)
		}
	}
	if len(accounts) > state.MaxSorted {
		p.say(r.place, "spec sort: %d to sort, at most %d", len(accounts), state.MaxSorted)
	}
}
