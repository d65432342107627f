package tables

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/claims"
)

// prose is a text that may hold marks.
type prose struct {
	table data.Section
	row   int
	field uint8
	words *[locale.Count]string
	// told: the text belongs to those whose every number is marked.
	told bool
	// scope joins the texts that name periods for each other; "" for notes, which speak of their row's.
	scope string
}

// proses lists the texts in which a number can be pressed.
func (p *Reading) proses() (all []prose) {
	t := &p.Tables
	for i := range t.Notes {
		all = append(all, prose{data.NoteTable, i, data.NoteText, &t.Notes[i].Text, true, ""})
	}
	for i := range t.Breaks {
		all = append(all, prose{data.BreakTable, i, data.BreakText, &t.Breaks[i].Text, true, "break " + t.Breaks[i].ID})
	}
	for i := range t.Steps {
		s := &t.Steps[i]
		for f, w := range [...]*[locale.Count]string{data.StepTitle: &s.Title, data.StepBody: &s.Body, data.StepQuestion: &s.Question, data.StepAnswer: &s.Answer} {
			all = append(all, prose{data.StepTable, i, uint8(f), w, true, "step " + s.ID})
		}
	}
	for i := range t.Canvas {
		if view, ok := onPage(t.Canvas[i].ID); ok {
			// The loop's words have blanks, which the program fills with numbers that open.
			told := !strings.Contains(t.Canvas[i].Text[0], "{")
			all = append(all, prose{data.CanvasTable, i, data.CanvasText, &t.Canvas[i].Text, told, "view " + view})
		}
	}
	for i := range t.Params {
		all = append(all, prose{data.ParamTable, i, data.ParamHelp, &t.Params[i].Help, true, "param " + t.Params[i].ID})
	}
	for i := range t.Figures {
		all = append(all, prose{data.FigureTable, i, data.FigureNote, &t.Figures[i].Note, false, ""})
	}
	for i := range t.Events {
		all = append(all, prose{data.EventTable, i, data.EventNote, &t.Events[i].Note, false, ""})
	}
	for i := range t.Clashes {
		all = append(all, prose{data.ClashTable, i, data.ClashText, &t.Clashes[i].Text, false, ""})
	}
	return all
}

// onPage reports whether a word of the canvas stands on the page instead, and of which view.
func onPage(id string) (view string, ok bool) {
	view, ok = strings.CutSuffix(id, ".headline")
	if !ok {
		view, ok = strings.CutSuffix(id, ".body")
	}
	return view, ok
}

// textAt is where the words of a row stand in a language.
func (p *Reading) textAt(table data.Section, row, lang int) place {
	if w := p.words[table]; row < len(w) && w[row][lang].file != "" {
		return w[row][lang]
	}
	return p.at[table][row]
}

// claims takes the marks out of the words, and compares every number with what it rests on.
func (p *Reading) claims() {
	// Where a row could not be read, a sentence that rests on it would be blamed for nothing.
	sound := !slices.ContainsFunc(p.found, func(x problem) bool { return strings.HasPrefix(x.file, p.dir+"/tables/") })
	b := newLedger(p)
	if sound {
		p.workSums(b)
	} else { // they are not strangers
		p.ask("tables/sums.csv", "tables/names.csv")
		for l := range locale.Count {
			p.ask("text/" + l.Tag() + "/sums.csv")
		}
	}
	scopes := map[string]*[locale.Count]string{}
	gaps := map[string]*[locale.Count]bool{} // scopes of which a language lacks words: the period may stand in these
	marks := map[*[locale.Count]string]*[locale.Count][]claims.Mark{}
	all := p.proses()
	for _, x := range all {
		m := new([locale.Count][]claims.Mark)
		marks[x.words] = m
		for l, text := range x.words {
			plain, found, err := claims.Parse(text)
			if err != nil {
				p.say(p.textAt(x.table, x.row, l), "%v", err)
				continue
			}
			x.words[l], m[l] = plain, found
			if x.scope != "" {
				if scopes[x.scope] == nil {
					scopes[x.scope], gaps[x.scope] = new([locale.Count]string), new([locale.Count]bool)
				}
				scopes[x.scope][l] += plain + " \n"
				gaps[x.scope][l] = gaps[x.scope][l] || plain == "" && slices.ContainsFunc(x.words[:], func(s string) bool { return s != "" })
			}
			for _, k := range found {
				p.Tables.Marks = append(p.Tables.Marks, data.Mark{Table: x.table, Row: uint16(x.row + 1), Field: x.field, Lang: locale.Lang(l),
					From: uint16(k.From), To: uint16(k.To), Ref: k.Ref})
			}
		}
	}
	p.strayMarks()
	if !sound {
		return
	}
	names := p.digitNames()
	for _, x := range all {
		p.sameRefs(x, marks[x.words])
		for l := range x.words {
			scope := scopes[x.scope]
			if scope != nil && gaps[x.scope][l] {
				scope = nil
			}
			p.compare(b, x, l, marks[x.words][l], scope, names)
		}
	}
	p.aged(b, all, marks)
	p.systems(b)
}

// compare checks one text in one language.
func (p *Reading) compare(b *ledger, x prose, l int, marks []claims.Mark, scope *[locale.Count]string, names claims.Names) {
	at, text := p.textAt(x.table, x.row, l), x.words[l]
	var periods claims.Periods
	if scope != nil {
		periods = claims.PeriodsOf(scope[l])
		periods.Add(p.ownPeriods(x)...)
	}
	for _, m := range marks {
		words := text[m.From:m.To]
		if m.Ref == claims.Said {
			p.Claims.Said[l]++
			continue
		}
		p.Claims.Marks[l]++
		w, err := p.worth(b, x, m.Ref)
		if err == nil && !strings.HasPrefix(m.Ref, "break:") {
			err = claims.Match(text, m.From, m.To, w.Amounts)
		}
		if errors.Is(err, errLink) { // which is told where the link stands
			p.unlinked[x.row] = err
			continue
		}
		if err != nil {
			p.say(at, "[%s](%s): %v", words, m.Ref, err)
			continue
		}
		if x.table == data.StepTable && x.field != data.StepAnswer && p.Tables.Steps[x.row].Guess != "" && b.reveals(m.Ref, p.Tables.Steps[x.row].Guess) {
			p.say(at, "[%s](%s): tells what the reader is asked to guess", words, m.Ref)
		}
		if last, ok := b.lastPeriod(m.Ref); ok && scope != nil {
			p.Claims.Periods[l]++
			if !periods.Names(last) {
				p.say(at, "[%s](%s): the text does not name the period, %s", words, m.Ref, spanWords(last))
			}
		}
	}
	if !x.told {
		return
	}
	for _, n := range claims.Bare(text, marks, names) {
		p.say(at, "the number %s stands in no mark: want [%s](what it rests on)", n, n)
	}
}

// reveals reports whether a reference is what is to be guessed, or is worked out from it: of a system that asks, whatever
// it comes to.
func (b *ledger) reveals(ref, guess string) bool {
	if ref == guess || ref == "figure:"+guess || strings.HasPrefix(ref, result+guess+".") {
		return true
	}
	id, sum := strings.CutPrefix(ref, "sum:")
	return sum && slices.ContainsFunc(b.sums[id].Terms, func(t claims.Term) bool { return b.reveals(t.Ref, guess) })
}

// ownPeriods are those that a text has from where it stands: a step from the time its picture shows, a break from its place.
func (p *Reading) ownPeriods(x prose) (s []claims.Span) {
	switch x.table {
	case data.StepTable:
		if v, err := url.ParseQuery(p.Tables.Steps[x.row].Query); err == nil {
			if q, ok := dated(v.Get("t")); ok {
				s = append(s, q)
			}
		}
	case data.BreakTable:
		br := p.Tables.Breaks[x.row]
		step := locale.Quarter(1)
		if br.Series > 0 {
			step = locale.Quarter(p.Tables.Series[br.Series-1].Frequency.Step())
		}
		s = append(s, claims.Span{From: br.At - step + 1, To: br.At}, claims.Span{From: br.At - 2*step + 1, To: br.At - step})
	}
	return s
}

// lastPeriod returns the newest period of the observations that a reference rests on.
func (b *ledger) lastPeriod(ref string) (last claims.Span, ok bool) {
	for _, key := range b.rowsOf(ref) {
		if w, err := b.Worth(key); err == nil && w.Stem != "" && w.Periods[0].To > last.To {
			last, ok = w.Periods[0], true
		}
	}
	return last, ok
}

func spanWords(s claims.Span) string {
	f := locale.Quarterly
	switch s.To - s.From {
	case 1:
		f = locale.HalfYearly
	case 3:
		if s.To.Of() == 4 {
			f = locale.Yearly
			break
		}
		return "the year to " + string(locale.AppendKey(nil, s.To, locale.Quarterly))
	}
	return string(locale.AppendKey(nil, s.To, f))
}

// sameRefs checks that every language marks the same things.
func (p *Reading) sameRefs(x prose, m *[locale.Count][]claims.Mark) {
	refs := func(l int) (list []string) {
		for _, k := range m[l] {
			list = append(list, k.Ref)
		}
		slices.Sort(list)
		return slices.Compact(list)
	}
	first := refs(0)
	if x.words[0] == "" {
		return
	}
	for l := 1; l < int(locale.Count); l++ {
		if x.words[l] == "" {
			continue
		}
		for _, ref := range refs(l) {
			if !slices.Contains(first, ref) && ref != claims.Said {
				p.say(p.textAt(x.table, x.row, l), "%s is marked here and not in %s", ref, locale.Hans.Tag())
			}
		}
		for _, ref := range first {
			if !slices.Contains(refs(l), ref) && ref != claims.Said {
				p.say(p.textAt(x.table, x.row, l), "%s is marked in %s and not here", ref, locale.Hans.Tag())
			}
		}
	}
}

// aged warns of views and steps whose newest figure of something is older than the tables'. A step whose link sets the
// time, or a deal, speaks of that.
func (p *Reading) aged(b *ledger, all []prose, marks map[*[locale.Count]string]*[locale.Count][]claims.Mark) {
	type use struct {
		scope, stem string
		length      locale.Quarter
	}
	used := map[use]claims.Span{}
	where := map[string]place{}
	for _, x := range all {
		pinned := x.table == data.StepTable && (strings.Contains(p.Tables.Steps[x.row].Query, "t=") || strings.Contains(p.Tables.Steps[x.row].Query, "deal="))
		if x.table != data.CanvasTable && x.table != data.StepTable || pinned {
			continue
		}
		where[x.scope] = p.textAt(x.table, x.row, 0)
		for _, m := range marks[x.words][0] {
			for _, key := range b.rowsOf(m.Ref) {
				w, err := b.Worth(key)
				if err != nil || w.Stem == "" {
					continue
				}
				s := w.Periods[0]
				if k := (use{x.scope, w.Stem, s.To - s.From}); s.To > used[k].To {
					used[k] = s
				}
			}
		}
	}
	for k, s := range used {
		if last := b.newest(k.stem, k.length); last.To > s.To {
			p.Claims.Aged++
			p.warn(where[k.scope], "%s rests on %s of %s, the tables reach to %s", k.scope, k.stem, spanWords(s), spanWords(last))
		}
	}
}

// rowsOf returns the observations that a reference rests on.
func (b *ledger) rowsOf(ref string) []string {
	id, sum := strings.CutPrefix(ref, "sum:")
	if !sum {
		return []string{ref}
	}
	var keys []string
	for _, t := range b.sums[id].Terms {
		keys = append(keys, b.rowsOf(t.Ref)...)
	}
	return keys
}

// digitNames are the words with digits that are no numbers: what names.csv lists, and what entities are called.
func (p *Reading) digitNames() claims.Names {
	var all []string
	for _, r := range p.csv("tables/names.csv", true, "name") {
		if len(claims.NewNames([]string{r.get("name")})) == 0 {
			p.say(r.place, "%q has no digit", r.get("name"))
		}
		all = append(all, r.get("name"))
	}
	for _, e := range p.Tables.Entities {
		all = append(all, strings.Split(e.Aliases, "|")...)
		for l := range e.Name {
			all = append(all, e.Name[l], e.Short[l])
		}
	}
	return claims.NewNames(all)
}

// strayMarks refuses marks where nobody could press them.
func (p *Reading) strayMarks() {
	t := &p.Tables
	look := func(table data.Section, row int, words [locale.Count]string) {
		for l, s := range words {
			if strings.Contains(s, "](") {
				p.say(p.textAt(table, row, l), "a mark in words that can't be pressed")
			}
		}
	}
	for i, x := range t.Canvas {
		look(data.CanvasTable, i, x.Text)
	}
	for i, x := range t.UI {
		look(data.UITable, i, x.Text)
	}
	for i, x := range t.Breaks {
		look(data.BreakTable, i, x.Short)
	}
	for i, x := range t.Series {
		look(data.SeriesTable, i, x.Name)
		look(data.SeriesTable, i, x.Scope)
	}
	for i, x := range t.Entities {
		look(data.EntityTable, i, x.About)
	}
	for i, x := range t.Plans {
		look(data.PlanTable, i, x.Label)
	}
	for i, x := range t.Deals {
		look(data.DealTable, i, x.Label)
	}
	for i, x := range t.Prices {
		look(data.PriceTable, i, x.Label)
	}
	for i, x := range t.Supply {
		look(data.SupplyTable, i, x.Label)
	}
	for i, x := range t.Figures {
		look(data.FigureTable, i, x.Label)
	}
	for i, x := range t.Events {
		look(data.EventTable, i, x.Title)
	}
	for i, x := range t.Params {
		look(data.ParamTable, i, x.Label)
		look(data.ParamTable, i, x.Help)
	}
}

// workSums reads sums.csv and works its formulas out; one may use those above it.
func (p *Reading) workSums(b *ledger) {
	texts := p.texts("sums.csv", "label")
	for _, r := range p.csv("tables/sums.csv", true, "id", "formula", "unit") {
		x := data.Sum{ID: p.id(r, data.SumTable), Unit: word(p, r, "unit", data.ParseUnit)}
		x.Label = texts.row(p, data.SumTable, x.ID, "label")
		res, err := claims.Work(r.get("formula"), x.Unit, b)
		if err != nil {
			p.say(r.place, "%s: %v", r.get("formula"), err)
		} else {
			if why := sumSaid(r.get("formula"), x.Label); why != "" {
				p.say(r.place, "%s", why)
			}
			b.sums[x.ID] = res
			x.Value, x.Bound, x.Parts = rounded(res.Value), res.Bound, strings.Join(res.Parts, " ")
		}
		p.Tables.Sums = append(p.Tables.Sums, x)
	}
	texts.rest(p, data.SumTable)
}

// rounded keeps seven digits of a number that was worked out, and no zeros that say nothing.
func rounded(v float64) data.Value {
	for dec := 9; dec >= 0; dec-- {
		s := strconv.FormatFloat(v, 'f', dec, 64)
		if len(strings.TrimLeft(strings.ReplaceAll(s, ".", ""), "-0")) > 7 && dec > 0 {
			continue
		}
		if strings.Contains(s, ".") {
			s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
		}
		if x, ok := data.ParseValue(s); ok {
			return x
		}
	}
	return data.Value{}
}

// Claims counts what was compared, so that nothing is passed over in silence.
type Claims struct {
	Marks, Said, Periods [locale.Count]int // by language
	Aged                 int
}

func (p *Reading) warn(at place, format string, a ...any) {
	p.warned = append(p.warned, problem{at, fmt.Sprintf(format, a...)})
}

// Warnings prints what is worth a look and stops nobody, in the order of files and lines.
func (p *Reading) Warnings(w io.Writer) {
	for _, x := range sortedProblems(p.warned) {
		fmt.Fprintf(w, "%s:%d: warning: %s\n", x.file, x.line, x.text)
	}
}

// Print says in a line per language how many numbers were compared.
func (c *Claims) Print(w io.Writer, sums int) {
	for l := range locale.Count {
		fmt.Fprintf(w, "%s: %d numbers in words compared with the tables, %d of them with their period; %d only said\n",
			l.Tag(), c.Marks[l], c.Periods[l], c.Said[l])
	}
	fmt.Fprintf(w, "%d sums worked out; %d claims rest on a figure that has a newer one\n", sums, c.Aged)
}
