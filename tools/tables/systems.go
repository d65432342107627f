package tables

import (
	"cmp"
	"errors"
	"math"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/claims"
	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

// A system is a row of systems.csv, its words, and a model. What is checked here is that they belong together: a model
// for every row, words for every number of the model, blanks that the model fills, defaults that are the figures they name.

var systemColumns = []string{"name", "claim", "argument", "question", "answer", "none", "sides"}

// systemReading is what the rows of systems.csv come with.
type systemReading struct {
	list    []readSystem
	words   *texts
	guesses *texts // words of what is guessed
}

// readSystem is a row of systems.csv with its model. One that is not shown yet is checked like the others and not packed.
type readSystem struct {
	row   row
	model *models.Model // nil where there is none
	at    int           // in Tables.Systems, or -1
}

// readSystems reads systems.csv with its words, labels and models.
func (p *Reading) readSystems() {
	words, labels := p.texts("systems.csv", systemColumns...), p.texts("quantities.csv", "label", "help")
	list, errs := models.ReadAll(p.dir)
	for _, err := range errs {
		at := place{file: filepath.Join(p.dir, "models")}
		var bad *models.Error
		if errors.As(err, &bad) {
			at = place{file: bad.File, line: bad.Line}
			err = errors.New(bad.Text)
		}
		p.say(at, "%v", err)
	}
	byID := map[string]*models.Model{}
	for _, m := range list {
		byID[m.ID] = m
	}
	p.system.words, p.system.guesses = words, p.texts("guesses.csv", "question", "answer")
	rows := p.csv("tables/systems.csv", true, "id", "part", "order", "kind", "spec", "related", "aliases", "shown")
	known, shown := map[string]bool{}, map[string]bool{}
	for _, r := range rows {
		known[r.get("id")] = true
		shown[r.get("id")] = r.get("shown") == "1"
	}
	var code []sim.Code
	for _, r := range rows {
		p.among(r, "kind", systemKinds)
		p.among(r, "shown", []string{"", "1"})
		var related []string
		for _, x := range strings.Split(r.get("related"), "|") {
			if x != "" && !known[x] {
				p.say(r.place, "related: there is no system %q", x)
			}
			if shown[x] {
				related = append(related, x)
			}
		}
		id := r.get("id")
		m := byID[id]
		if !shown[id] {
			p.system.list = append(p.system.list, readSystem{r, m, -1})
			p.labelled(r, m, labels)
			words.used[id] = true
			continue
		}
		id = p.id(r, data.SystemTable)
		p.system.list = append(p.system.list, readSystem{r, m, len(p.Tables.Systems)})
		x := data.System{ID: id, Part: word(p, r, "part", data.ParsePart), Order: uint8(p.small(r, "order", 255)), Kind: r.get("kind"),
			Spec: r.get("spec"), Related: strings.Join(related, "|"), Aliases: r.get("aliases")}
		x.Name = words.row(p, data.SystemTable, id, "name")
		if m == nil {
			p.say(r.place, "%s has no model", id)
			m = &models.Model{ID: id}
		}
		x.Years, x.Formula = uint8(m.Code.Years), strings.Join(m.MathML(), "\n")
		p.Tables.Systems = append(p.Tables.Systems, x)
		code = append(code, m.Code)
		p.quantities(r, m, labels)
	}
	p.Tables.Models = sim.Encode(code)
	for _, m := range list {
		if !known[m.ID] {
			p.say(place{file: filepath.Join(p.dir, "models", m.ID+".model")}, "no row of systems.csv has this model")
		}
	}
	words.rest(p, data.SystemTable)
	labels.rest(p, data.QuantityTable)
}

// labelled checks that every number of a model that is not shown yet has its label.
func (p *Reading) labelled(r row, m *models.Model, labels *texts) {
	if m == nil {
		p.say(r.place, "%s has no model", r.get("id"))
		return
	}
	for _, name := range numbersOf(m) {
		id := m.ID + "." + name
		if labels.used[id] = true; labels.rows[id] == nil {
			p.say(r.place, "%s has no label in quantities.csv", id)
		}
	}
}

// quantities makes rows of the numbers of a model, the parameters in a table of their own.
func (p *Reading) quantities(r row, m *models.Model, labels *texts) {
	file := filepath.Join(p.dir, "models", m.ID+".model")
	text := func(table data.Section, line int, name string) (label, help [locale.Count]string) {
		id := m.ID + "." + name
		if labels.rows[id] == nil {
			p.say(r.place, "%s has no label in quantities.csv", id)
		}
		at := r
		at.place = place{file: file, line: line}
		p.book(at, table, id)
		return labels.row(p, table, id, "label"), labels.of(p, id, "help")
	}
	unit := func(line int, u models.Unit) (data.Unit, uint8) {
		noun, exp, ok := u.Parts()
		if !ok {
			p.say(place{file: file, line: line}, "the page has no words for the unit %s", u.Name)
		}
		return noun, exp
	}
	for _, q := range m.Params {
		x := data.Param{ID: q.Name, Model: m.ID, Default: exactly(q.Default), Min: exactly(q.Min), Max: exactly(q.Max), Step: exactly(q.Step), Figure: cmp.Or(q.From, "assumption")}
		if q.Banded {
			x.Low, x.High = exactly(q.Low), exactly(q.High)
		}
		x.Unit, x.Exp = unit(q.Line, q.Unit)
		x.Label, x.Help = text(data.ParamTable, q.Line, q.Name)
		p.Tables.Params = append(p.Tables.Params, x)
	}
	system := data.SystemID(len(p.Tables.Systems))
	for _, q := range m.Consts {
		x := data.Quantity{System: system, ID: q.Name, Role: data.Constant, Value: exactly(q.Default), Figure: cmp.Or(q.From, "assumption")}
		x.Unit, x.Exp = unit(q.Line, q.Unit)
		x.Label, x.Help = text(data.QuantityTable, q.Line, q.Name)
		p.Tables.Quantities = append(p.Tables.Quantities, x)
	}
	for _, l := range m.Lines {
		if l.Kind == "let" || l.Kind == "stock" || l.Kind == "given" {
			x := data.Quantity{System: system, ID: l.Name, Role: data.Between}
			x.Label, _ = text(data.QuantityTable, l.Line, l.Name)
			p.Tables.Quantities = append(p.Tables.Quantities, x)
		}
	}
	for i, list := range [...][]models.Result{m.Results, m.Series} {
		for _, q := range list {
			x := data.Quantity{System: system, ID: q.Name, Role: data.Result + data.Role(i)}
			x.Unit, x.Exp = unit(q.Line, q.Unit)
			x.Label, x.Help = text(data.QuantityTable, q.Line, q.Name)
			p.Tables.Quantities = append(p.Tables.Quantities, x)
		}
	}
}

// exactly is a number of a model as the decimal that stands there.
func exactly(v float64) data.Value {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, part, _ := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole+part, 10, 64)
	return data.Value{Mant: n, Dec: uint8(len(part)), Ok: err == nil}
}

// systems checks the words of the systems against models and tables, and puts them into their rows.
func (p *Reading) systems(b *ledger) {
	for _, x := range p.system.list {
		if x.model != nil {
			p.systemSpec(b, x.row, x.model)
			p.systemPanels(x.row, x.model)
			p.sorted(b, x.row)
			p.systemWords(b, x)
			p.systemGuess(x)
			p.backing(b, x.model)
			p.given(b, x.model)
		}
	}
}

func (p *Reading) among(r row, column string, list []string) {
	if !slices.Contains(list, r.get(column)) {
		p.say(r.place, "%s %q: want one of %s", column, r.get(column), strings.Join(list, " "))
	}
}

// numbersOf lists the names of a model that a reader meets.
func numbersOf(m *models.Model) (list []string) {
	for _, q := range slices.Concat(m.Params, m.Consts) {
		list = append(list, q.Name)
	}
	for _, of := range [][]models.Result{m.Results, m.Series} {
		for _, q := range of {
			list = append(list, q.Name)
		}
	}
	for _, l := range m.Lines {
		if l.Kind == "let" || l.Kind == "stock" || l.Kind == "given" {
			list = append(list, l.Name)
		}
	}
	return list
}

// systemSpec checks what a picture is told: axis=cut;y=profit;answer=volume|profit.
func (p *Reading) systemSpec(b *ledger, r row, m *models.Model) {
	p.kindSpec(r, m)
	names := numbersOf(m)
	for _, part := range strings.Split(r.get("spec"), ";") {
		key, value, ok := strings.Cut(part, "=")
		if !ok {
			p.say(r.place, "spec %q is not KEY=VALUE", part)
			continue
		}
		switch key {
		case "claim":
			if value != "always" {
				p.say(r.place, "spec claim: %q is not always", value)
			}
		case "guessin":
			p.guessRange(r, m, value)
		case "kind2":
			if !slices.Contains(systemKinds, value) {
				p.say(r.place, "spec kind2: %q is no kind", value)
			}
		case "marks", "deals", "unit", "series-of", "obs", "since", "points", "told": // words that the picture knows
		case "fates", "sort": // see sorted
		case "houses":
			for _, id := range strings.Split(value, "|") {
				if p.ids[data.EntityTable][id] == 0 {
					p.say(r.place, "spec %s: there is no entity %q", key, id)
				}
			}
		case "dated", "figures":
			for _, ref := range strings.Split(value, "|") {
				if _, err := b.Worth(ref); err != nil {
					p.say(r.place, "spec %s: %v", key, err)
				}
			}
		case "routes", "owned", "hosting": // ENTITY, or ENTITY:EVENT
			for _, pair := range strings.Split(value, "|") {
				who, what, _ := strings.Cut(pair, ":")
				if p.ids[data.EntityTable][who] == 0 || (key != "routes") != (p.ids[data.EventTable][what] != 0) {
					p.say(r.place, "spec %s: %q is not somebody and an event", key, pair)
				}
			}
		case "heads", "events", "stop":
			for _, id := range strings.Split(value, "|") {
				if p.ids[data.EventTable][id] == 0 {
					p.say(r.place, "spec %s: there is no event %q", key, id)
				}
			}
		default: // names of numbers, or a number that stands there itself
			for _, name := range strings.FieldsFunc(value, func(c rune) bool { return c == '|' || c == ':' }) {
				if _, err := strconv.ParseFloat(name, 64); err != nil && !slices.Contains(names, name) {
					p.say(r.place, "spec %s: %s has no %q", key, m.ID, name)
				}
			}
		}
	}
}

// systemGuess checks the words of what a system asks the reader to guess, and puts them into its row. Their numbers are
// {names} of the model.
func (p *Reading) systemGuess(s readSystem) {
	id, names, digits := s.row.get("id"), numbersOf(s.model), p.digitNames()
	all := p.system.guesses.rows[id]
	if (all != nil) != strings.Contains(s.row.get("spec"), ";guess=") {
		p.say(s.row.place, "%s: words in guesses.csv and guess=NAME go together", id)
	}
	if all == nil {
		return
	}
	p.system.guesses.used[id] = true
	x := &data.System{}
	if s.at >= 0 {
		x = &p.Tables.Systems[s.at]
	}
	for c, to := range map[string]*[locale.Count]string{"question": &x.Guess, "answer": &x.Turned} {
		for l, r := range all {
			to[l] = r.get(c)
			for _, n := range blank.FindAllString(to[l], -1) {
				if !slices.Contains(names, n[1:len(n)-1]) {
					p.say(r.place, "%s: %s has no %s to fill in", c, id, n)
				}
			}
			for _, n := range claims.Bare(blank.ReplaceAllString(to[l], ""), nil, digits) {
				p.say(r.place, "%s: %s is no {name} of the model", c, n)
			}
			if to[l] == "" || data.Blanks(to[l]) != data.Blanks(to[locale.Hans]) {
				p.say(r.place, "%s is missing, or leaves other blanks than in %s", c, locale.Hans.Tag())
			}
		}
	}
}

var blank = regexp.MustCompile(`\{[a-z0-9_]+\}`)

// systemWords checks the texts of one system in each language.
func (p *Reading) systemWords(b *ledger, s readSystem) {
	m, x := s.model, &data.System{}
	if s.at >= 0 {
		x = &p.Tables.Systems[s.at]
	}
	id := s.row.get("id")
	all := p.system.words.rows[id]
	if all == nil {
		p.say(s.row.place, "%s has no words in systems.csv", id)
		return
	}
	fields := map[string]struct {
		to    *[locale.Count]string
		field uint8
	}{"name": {&x.Name, 0}, "claim": {&x.Claim, data.SystemClaim}, "argument": {&x.Argument, data.SystemArgument}, "question": {&x.Question, data.SystemQuestion},
		"answer": {&x.Answer, data.SystemAnswer}, "none": {&x.None, data.SystemNone}, "sides": {&x.Sides, data.SystemSides}}
	names, digits := numbersOf(m), p.digitNames()
	var periods [locale.Count]claims.Periods
	for l := range all {
		scope := ""
		for _, c := range systemColumns {
			plain, _, _ := claims.Parse(all[l].get(c))
			scope += plain + " \n"
		}
		periods[l] = claims.PeriodsOf(scope)
	}
	for _, c := range systemColumns {
		var refs [locale.Count][]string
		var texts [locale.Count]string
		for l, r := range all {
			text, marks, err := claims.Parse(r.get(c))
			if err != nil {
				p.say(r.place, "%s: %v", c, err)
				continue
			}
			texts[l], fields[c].to[l] = text, text
			for _, k := range marks {
				refs[l] = append(refs[l], k.Ref)
				if s.at >= 0 {
					p.Tables.Marks = append(p.Tables.Marks, data.Mark{Table: data.SystemTable, Row: uint16(s.at + 1), Field: fields[c].field, Lang: locale.Lang(l),
						From: uint16(k.From), To: uint16(k.To), Ref: k.Ref})
				}
				p.systemMark(b, r, text, k, periods[l])
			}
			for _, x := range blank.FindAllString(text, -1) {
				if !slices.Contains(names, x[1:len(x)-1]) {
					p.say(r.place, "%s: %s has no %s to fill in", c, id, x)
				}
			}
			for _, x := range claims.Bare(blank.ReplaceAllString(text, ""), marks, digits) {
				p.say(r.place, "%s: %s stands without a mark", c, x)
			}
			if c != "none" && c != "sides" && text == "" {
				p.say(r.place, "no %s", c)
			}
			if c == "answer" {
				p.never(r, m, s.row, text)
			}
			slices.Sort(refs[l])
			if !slices.Equal(refs[l], refs[locale.Hans]) {
				p.say(r.place, "%s rests on %v, in %s on %v", c, refs[l], locale.Hans.Tag(), refs[locale.Hans])
			}
			if data.Blanks(text) != data.Blanks(texts[locale.Hans]) || (text == "") != (texts[locale.Hans] == "") {
				p.say(r.place, "%s leaves other blanks than in %s", c, locale.Hans.Tag())
			}
		}
	}
}

// never checks that an answer has words for where a number in it lies beyond what can be set: those of the number, or those
// of the main one.
func (p *Reading) never(r row, m *models.Model, of row, answer string) {
	_, main, _ := strings.Cut(of.get("spec"), "answer=")
	main, _, _ = strings.Cut(main, "|")
	main, _, _ = strings.Cut(main, ";")
	none := r.get("none")
	for _, x := range blank.FindAllString(answer, -1) {
		name := x[1 : len(x)-1]
		if m.Bounded(name) && !strings.Contains(none, x) && (name != main || none == "" || strings.HasPrefix(none, "{")) {
			p.say(r.place, "none: no words for where %s has no answer: %sand what is said then", name, x)
		}
	}
}

func (p *Reading) systemMark(b *ledger, r row, text string, k claims.Mark, periods claims.Periods) {
	if k.Ref == claims.Said {
		return
	}
	w, err := b.Worth(k.Ref)
	if err == nil {
		err = claims.Match(text, k.From, k.To, w.Amounts)
	}
	if err != nil {
		p.say(r.place, "[%s](%s): %v", text[k.From:k.To], k.Ref, err)
		return
	}
	if last, ok := b.lastPeriod(k.Ref); ok && !periods.Names(last) {
		p.say(r.place, "[%s](%s): the words don't name its period, %s", text[k.From:k.To], k.Ref, spanWords(last))
	}
}

// backing compares each default with the figure that it rests on. One that follows from the figure says how.
func (p *Reading) backing(b *ledger, m *models.Model) {
	for _, q := range slices.Concat(m.Params, m.Consts) {
		if q.From == "" {
			continue
		}
		at := place{file: filepath.Join(p.dir, "models", m.ID+".model"), line: q.Line}
		w, err := b.Worth(q.From)
		if err != nil {
			p.say(at, "%s: %v", q.Name, err)
			continue
		}
		v, fits := q.Default*q.Unit.Base, q.Why != ""
		for _, a := range w.Amounts {
			low, high := a.Value*baseOf(a.Unit), max(a.Value, a.High)*baseOf(a.Unit)
			slack := 1e-9 * math.Abs(v)
			fits = fits || low-slack <= v && v <= high+slack
		}
		if !fits {
			p.say(at, "%s is %s %s, %s says something else; # says how it follows", q.Name, models.Written(q.Default), q.Unit.Name, q.From)
		}
	}
}

// baseOf is a unit of the tables in the base units of models.
func baseOf(u data.Unit) float64 {
	switch u {
	case data.Pct, data.PP:
		return 0.01
	case data.CNYm, data.USDm, data.HKDm:
		return 1e6
	case data.Quarters:
		return 1. / 4
	case data.Months:
		return 1. / 12
	case data.Weeks:
		return 7. / 365
	case data.Days:
		return 1. / 365
	}
	return 1
}
