package tables

import (
	"regexp"
	"strings"

	"yuntu/data/locale"
)

// Wording returns the decided words as the tables of docs/wording.md, one per language.
func (p *Reading) Wording() string {
	var b strings.Builder
	for l, rules := range p.rules {
		b.WriteString("## " + locale.Lang(l).Tag() + "\n\n| thing | say | not |\n|---|---|---|\n")
		for _, x := range rules {
			thing := x.thing
			if x.where != "" {
				thing += " (in " + x.where + "s)"
			}
			not := shown(x.refuse)
			if x.except != nil {
				not += "; but " + shown(x.except)
			}
			b.WriteString("| " + thing + " | " + x.say + " | " + not + " |\n")
		}
		b.WriteString("\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// shown lists words as they are and patterns as code.
func shown(list []string) string {
	var parts []string
	for _, s := range list {
		if regexp.QuoteMeta(s) != s || strings.TrimSpace(s) != s || s == "" {
			s = "`" + strings.ReplaceAll(s, "|", `\|`) + "`"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, ", ")
}
