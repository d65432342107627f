// Package search finds names by what a reader types: either Chinese script, pinyin in full, in part or by initials,
// English, mixes of these, and all of them with slips.
//
// It is pure: the same lexicon, entries and query give the same hits on every machine. An index answers without
// allocating anything but the result; for that it owns scratch memory, so it serves one caller at a time.
package search

import (
	"slices"

	"yuntu/data/locale"
)

// Kind says what sort of thing an entry is.
type Kind uint8

const (
	Term Kind = iota
	Cloud
	Company
	Person
	Product
	Model
	Org
	Agency
	Place
	Publication
	System
	Series
	Event
	Figure
	Chapter
	Source
	kinds
)

var kindNames = [kinds]string{
	"term", "cloud", "company", "person", "product", "model", "org", "agency", "place", "publication", "system",
	"series", "event", "figure", "chapter", "source",
}

// String returns the word for the kind that tables and links use.
func (k Kind) String() string {
	if k < kinds {
		return kindNames[k]
	}
	return ""
}

// KindOf returns the kind with that name. The tables also say concept and event-series.
func KindOf(name string) (Kind, bool) {
	switch name {
	case "concept":
		return Term, true
	case "event-series":
		return Event, true
	}
	for k, n := range kindNames {
		if n == name {
			return Kind(k), true
		}
	}
	return 0, false
}

// Entry is something that can be found.
type Entry struct {
	ID         uint32 // the caller's
	Kind       Kind
	Names      [locale.Count]string // zh-Hans, zh-Hant, en; at least one isn't empty
	Aliases    []string
	Prominence int // 0–9; the more prominent of two equal hits comes first
}

// Options of a query.
type Options struct {
	Lang  uint8 // the name that is shown: 0 zh-Hans, 1 zh-Hant, 2 en
	Limit int   // 10 when it is 0, 50 at most
}

// Why says by which way a query met a name.
type Why uint8

const (
	ByName   Why = iota // typed as it is written, in whichever script or case
	BySpell             // by pinyin or initials
	BySound             // with another character of that sound
	ByRepair            // with a slip put right
)

// Range is a piece of a text in UTF-16 units, as JavaScript counts. Like says that the piece was not typed so, but
// taken for what was typed.
type Range struct {
	Start, End uint16
	Like       bool
}

// Marks are the matched pieces of a text, in order and apart from each other.
type Marks struct {
	n uint8
	r [8]Range
}

// Ranges returns the pieces.
func (m *Marks) Ranges() []Range { return m.r[:m.n] }

// Take marks the first n units as taken for what was typed.
func (m *Marks) Take(n int) { m.n, m.r[0] = 1, Range{End: uint16(n), Like: true} }

// Hit is an entry that a query found.
type Hit struct {
	Entry   uint32 // its place in what Build was given
	Score   int32  // 1000 for the best there can be, then downwards
	Why     Why
	Near    bool   // not an answer, only the nearest there is
	Matched string // the form that met the query, "" when it is the name shown
	Shown   Marks  // in the name shown; where Matched isn't "" there are none
	Marks   Marks  // in Matched
}

// nearest is how many entries Nearest offers.
const nearest = 3

// AppendHits appends the hits for query, the best first. Nothing is a hit that differs too much: no hit is an answer.
func (x *Index) AppendHits(dst []Hit, query string, o Options) []Hit {
	return x.find(dst, query, o, false)
}

// AppendNearest appends the three entries nearest to query, however far they are, each marked as Near.
func (x *Index) AppendNearest(dst []Hit, query string, o Options) []Hit {
	o.Limit = nearest
	return x.find(dst, query, o, true)
}

// ranked is an entry on its way to becoming a hit.
type ranked struct {
	cost, raw   int32 // with and without the bonus of prominence
	entry, form uint32
	size        int32
	turned      bool // the parts of the query stand the other way round
}

// before orders hits: what fits better, then the shorter form, then the place in the index, which goes by prominence.
func (r ranked) before(s ranked) bool {
	if r.cost != s.cost {
		return r.cost < s.cost
	}
	if r.size != s.size {
		return r.size < s.size
	}
	return r.form < s.form
}

func (x *Index) find(dst []Hit, query string, o Options, near bool) []Hit {
	if o.Limit <= 0 {
		o.Limit = 10
	}
	o.Limit = min(o.Limit, maxHits)
	o.Lang = min(o.Lang, 2)
	x.query.reset()
	x.turned = false
	x.lex.appendFold(&x.query, query, maxQuery)
	q := x.query.unit
	if len(q) == 0 || len(x.forms) == 0 {
		return dst
	}
	accept := accepted(q)
	cut := 0
	if c := x.query.cut; c > 1 && len(q)-c > 1 && x.query.parts == 2 {
		cut = c
	}
	// An edge costs up to 70 at either end; what is left out there doesn't make a name a worse answer, so that the
	// bound for now is wider than what will be accepted.
	bound := accept + 2*weights.edge + penaltyAcronym
	if near {
		bound = inf - 1
	}
	x.top = x.top[:0]
	x.rankAll(cut, bound, o.Limit, near)
	if cut > 0 && (len(x.top) == 0 || x.top[0].raw > turnAbove) {
		cut = x.turn(cut)
		x.turned = true
		x.rankAll(cut, bound, o.Limit, near)
	}
	found := len(dst)
	for _, r := range x.top {
		if r.turned != x.turned {
			cut = x.turn(cut)
			x.turned = r.turned
			x.align.setQuery(q, cut)
		}
		if h, ok := x.hit(r, accept, near, o.Lang); ok {
			dst = append(dst, h)
		}
	}
	if !near && len(q) > 1 && (len(dst) == found || dst[found].Score < 1000-piecesAbove) {
		if x.turned {
			x.turn(cut)
		}
		dst = x.addPieces(dst, found, o)
	}
	return dst
}

// rankAll ranks what is worth aligning with the query as it stands.
func (x *Index) rankAll(cut int, bound int32, limit int, near bool) {
	x.align.setQuery(x.query.unit, cut)
	x.collect(near)
	for _, f := range x.chosen {
		x.rank(f, bound, limit)
	}
}

// turn puts the second part of the query first and returns where the other one begins now.
func (x *Index) turn(cut int) int {
	q := x.query.unit
	slices.Reverse(q[:cut])
	slices.Reverse(q[cut:])
	slices.Reverse(q)
	return len(q) - cut
}

// rank aligns the query with form f and keeps its entry if it is among the best.
func (x *Index) rank(f uint32, bound int32, limit int) {
	form := &x.forms[f]
	bonus := int32(x.prominence[form.entry])
	if len(x.query.unit) <= 2 {
		bonus *= 2 // so short a query fits many names equally
	}
	if len(x.top) == limit {
		bound = min(bound, x.top[limit-1].cost+bonus)
	}
	t, word := x.units(f)
	raw, _ := x.align.align(t, word, bound-int32(form.penalty))
	if raw += int32(form.penalty); raw > bound {
		return
	}
	if x.turned {
		raw += penaltyTurned
	}
	if form.text>>28 == textAlias && raw > exactly {
		raw += penaltyPart
	}
	r := ranked{cost: raw, raw: raw, entry: form.entry, form: f, size: int32(len(t)), turned: x.turned}
	if raw > exactly {
		r.cost = max(raw-bonus, exactly+1)
	}
	at := len(x.top)
	for i := range x.top {
		if x.top[i].entry == r.entry {
			if !r.before(x.top[i]) {
				return
			}
			at = i
			break
		}
	}
	if at == len(x.top) {
		if len(x.top) == limit {
			if !r.before(x.top[limit-1]) {
				return
			}
			at--
		} else {
			x.top = append(x.top, r)
		}
	}
	for ; at > 0 && r.before(x.top[at-1]); at-- {
		x.top[at] = x.top[at-1]
	}
	x.top[at] = r
}

// alike is how much worse the name shown may fit than the form that was ranked and still be the one to tell of.
const alike = 20

// exactly is the greatest cost that is still the name itself; prominence doesn't come before it.
const exactly = 2

// meeting says how a query met a text.
type meeting struct {
	why   Why
	inner int32 // cost, the parts left out before and after not counted
	ok    bool  // near enough for an answer
}

// meet traces the alignment of the query with a text and leaves its marks in x.marks.
func (x *Index) meet(t []uint16, word []bool, accept int32) (m meeting) {
	cost, end := x.align.align(t, word, inf)
	m.inner = cost - x.align.trace(t, word, end, x.marks[:])
	bare, met := int32(0), 0 // initials; units that were met at all
	for _, how := range x.marks[:len(t)] {
		if how != missed {
			met++
		}
		switch how {
		case initialed:
			bare++
			m.why = max(m.why, BySpell)
		case spelled:
			m.why = max(m.why, BySpell)
		case sounded:
			m.why = max(m.why, BySound)
		case corrected:
			m.why = ByRepair
		}
	}
	if m.why <= BySpell && x.query.unit[0] < 0x80 && m.inner-bare*int32(weights.initial) >= weights.gapLetter {
		m.why = ByRepair // letters too many or too few leave no mark
	}
	m.ok = met > 0 && m.inner <= x.acceptable(m, accept, bare, cost-m.inner, t, word, end)
	return m
}

// class is the same for what a reader takes as equally good: pinyin and the letters themselves.
func (m meeting) class() Why { return max(m.why, BySpell) }

// written returns another form of a ranked entry that has the query as it was typed, the ranked one when there is none.
func (x *Index) written(r ranked, m meeting, accept int32) (form uint32, why Why) {
	for f := x.firstForm(r.form); int(f) < len(x.forms) && x.forms[f].entry == r.entry; f++ {
		if x.forms[f].text>>28 == textMade {
			continue
		}
		t, word := x.units(f)
		if o := x.meet(t, word, accept); o.ok && o.why == ByName && o.inner <= m.inner {
			return f, ByName
		}
	}
	return r.form, m.why
}

// hit says where and why the query met a ranked entry. It tells of the name shown wherever that fits the query as well
// as the form that was ranked, since a reader should see what was found in what is on the page.
func (x *Index) hit(r ranked, accept int32, near bool, lang uint8) (Hit, bool) {
	t, word := x.units(r.form)
	m := x.meet(t, word, accept)
	if !m.ok && !near {
		return Hit{}, false
	}
	h := Hit{Entry: r.entry, Score: max(1000-r.cost, 0), Near: near, Why: m.why}
	shown := x.names[3*r.entry+uint32(lang)]
	if shown == "" {
		shown = x.firstName(r.entry)
	}
	x.shown.reset()
	x.lex.appendFold(&x.shown, shown, maxForm)
	if s := x.shown.unit; equal(s, t) {
		h.Shown = marksOf(&x.shown, x.marks[:len(t)])
		return h, true
	} else if o := x.meet(s, x.shown.word, accept); o.ok && (o.class() < m.class() || o.class() == m.class() && o.inner <= m.inner+alike) {
		h.Why = o.why
		h.Shown = marksOf(&x.shown, x.marks[:len(s)])
		return h, true
	}
	if m.why == BySpell {
		r.form, h.Why = x.written(r, m, accept)
		t, word = x.units(r.form)
	}
	h.Matched = x.text(r.form)
	x.shown.reset()
	x.lex.appendFold(&x.shown, h.Matched, maxForm)
	if lang == 1 {
		if other := x.traditional(r.form, t); other != "" {
			h.Matched = other
		}
	}
	if len(x.shown.unit) == len(t) {
		x.meet(t, word, accept)
		h.Marks = marksOf(&x.shown, x.marks[:len(t)])
	}
	return h, true
}

// traditional returns the alias behind the one that a form is, where it is the same in other characters: lists of
// aliases have the Simplified one first. x.shown holds its folding then.
func (x *Index) traditional(form uint32, t []uint16) string {
	at := x.forms[form].text
	if next := at&(1<<28-1) + 1; at>>28 == textAlias && int(next) < len(x.aliases) {
		x.spare.reset()
		x.lex.appendFold(&x.spare, x.aliases[next], maxForm)
		if equal(x.spare.unit, t) {
			x.shown, x.spare = x.spare, x.shown
			return x.aliases[next]
		}
	}
	return ""
}

// firstMark is the first of n units that the query met.
func (x *Index) firstMark(n int) int {
	for j, m := range x.marks[:n] {
		if m != missed {
			return j
		}
	}
	return 0
}

func equal(a, b []uint16) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// marksOf turns marked units into ranges of the text they came from.
func marksOf(f *folded, marks []uint8) (m Marks) {
	for i, how := range marks {
		if how == missed {
			continue
		}
		r := Range{f.at[i], f.end[i], how == corrected || how == sounded}
		if m.n > 0 {
			last := &m.r[m.n-1]
			if r.End <= last.End {
				continue // a second unit of the same character
			}
			if i > 0 && marks[i-1] != missed && last.Like == r.Like {
				last.End = r.End
				continue
			}
			r.Start = max(r.Start, last.End)
		}
		if int(m.n) == len(m.r) {
			break
		}
		m.r[m.n] = r
		m.n++
	}
	return m
}
