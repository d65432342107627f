package tables

import (
	"regexp"
	"slices"
	"strings"

	"yuntu/data/locale"
	"yuntu/tools/claims"
)

// wording is text/wording.csv: what each thing is called in each language and what is refused instead. docs/wording.md
// shows the same rows.
type wording [locale.Count][]rule

// A rule says how one thing is called in one language. What it refuses is looked for in every word of that language,
// except in quotation and title marks and inside what the rule excepts.
type rule struct {
	place
	thing, say, where string
	refuse, except    []string // alternatives as written; nothing refused: nothing that a machine can see
	bad, good         *regexp.Regexp
}

// quoted is somebody else's wording.
var quoted = regexp.MustCompile(`《[^》]*》|“[^”]*”|「[^」]*」`)

// wording reads the rules; a dataset without them has none, and is held to its scripts all the same.
func (p *Reading) wording() {
	p.scripts.read(p)
	for _, r := range p.csv("text/wording.csv", true, "language", "thing", "say", "refuse", "except", "where") {
		x := rule{place: r.place, thing: r.get("thing"), say: r.get("say"), where: r.get("where")}
		l := locale.Hans
		for l < locale.Count && l.Tag() != r.get("language") {
			l++
		}
		if l == locale.Count {
			p.say(r.place, "unknown language %q", r.get("language"))
			continue
		}
		if x.thing == "" || x.say == "" {
			p.say(r.place, "no thing, or nothing to say")
		}
		if !slices.Contains([]string{"", "sentence", "label"}, x.where) {
			p.say(r.place, "where %q: want sentence, label or nothing", x.where)
		}
		if i := slices.IndexFunc(p.rules[l], func(y rule) bool { return y.thing == x.thing && y.where == x.where }); i >= 0 {
			p.say(r.place, "%q again, first at line %d", x.thing, p.rules[l][i].line)
		}
		x.refuse, x.bad = p.alternatives(r, "refuse")
		x.except, x.good = p.alternatives(r, "except")
		p.rules[l] = append(p.rules[l], x)
	}
}

// alternatives compiles a column of a rule, which is a regular expression, and splits a|b(c|d) into a and b(c|d).
func (p *Reading) alternatives(r row, column string) (list []string, x *regexp.Regexp) {
	s := r.get(column)
	if s == "" {
		return nil, nil
	}
	x, err := regexp.Compile(s)
	if err != nil {
		p.say(r.place, "%s: %v", column, err)
		return nil, nil
	}
	if x.MatchString("") {
		p.say(r.place, "%s: %q is in every word", column, s)
		return nil, nil
	}
	depth, from := 0, 0
	for i, c := range s {
		switch {
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == '|' && depth == 0:
			list = append(list, s[from:i])
			from = i + 1
		}
	}
	return append(list, s[from:]), x
}

// worded checks the words of one cell.
func (p *Reading) worded(r row, l int, file, column string) {
	text := r.get(column)
	if text == "" {
		return
	}
	if plain, _, err := claims.Parse(text); err == nil {
		text = plain
	}
	where := "label"
	if isSentence(file, column, r.get("id")) {
		where = "sentence"
	}
	for _, x := range p.rules[l] {
		if x.bad == nil || x.where != "" && x.where != where {
			continue
		}
		free := quoted.FindAllStringIndex(text, -1)
		if x.good != nil {
			free = append(free, x.good.FindAllStringIndex(text, -1)...)
		}
		for _, m := range x.bad.FindAllStringIndex(text, -1) {
			if !slices.ContainsFunc(free, func(f []int) bool { return f[0] <= m[0] && m[1] <= f[1] }) {
				p.say(r.place, "%s says %q; %s: %s (wording.csv:%d)", column, text[m[0]:m[1]], x.thing, x.say, x.line)
			}
		}
	}
	p.scripted(r, l, column, text)
}

// scripted refuses what the other Chinese script writes.
func (p *Reading) scripted(r row, l int, column, text string) {
	if s := p.scripts.foreign(text, locale.Lang(l)); s != "" && !strings.HasPrefix(r.get("id"), "lang.") {
		p.say(r.place, "%s: %s belongs to the other script", column, s)
	}
}

// isSentence tells running text from labels, titles and buttons.
func isSentence(file, column, id string) bool {
	switch column {
	case "about", "scope", "note", "help", "body", "question", "answer", "sides", "claim", "argument", "none", "told":
		return true
	case "title":
		return file == "steps.csv"
	case "text":
		_, page := onPage(id)
		return page || file == "notes.csv" || file == "breaks.csv" || file == "clashes.csv"
	}
	return false
}
