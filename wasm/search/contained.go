package search

// span is a form that stands whole in the query.
type span struct {
	form       uint32
	start, end uint8 // units of the query
}

// maxSpans bounds how many names a query is taken for.
const maxSpans = 4

// appendContained appends the entries whose names stand whole in a query that as a whole finds nothing, as when
// somebody adds what kind of thing a name is, or asks for two at once. Longer names come first, and what stands inside
// one of them doesn't count.
func (x *Index) appendContained(dst []Hit, o Options) []Hit {
	q, word := x.query.unit, x.query.word
	x.spans = x.spans[:0]
	for at := range q[:len(q)-1] {
		if q[at] < 0x80 && at > 0 && q[at-1] < 0x80 && !word[at] {
			continue // inside a word
		}
		for _, f := range x.beginningWith(q[at:]) {
			t, _ := x.units(f)
			end := at + len(t)
			if len(t) < 2 || len(t) == len(q) || end > len(q) || x.forms[f].text>>28 == textMade || !equal(q[at:end], t) {
				continue
			}
			if end == len(q) || q[end-1] >= 0x80 || q[end] >= 0x80 || word[end] {
				x.addSpan(span{f, uint8(at), uint8(end)})
			}
		}
	}
	for _, s := range x.spans[:min(len(x.spans), o.Limit)] {
		x.query.unit = q[s.start:s.end]
		x.align.setQuery(x.query.unit, 0)
		r := ranked{cost: penaltyContained - int32(s.end-s.start), entry: x.forms[s.form].entry, form: s.form}
		if h, ok := x.hit(r, acceptHan, false, o.Lang); ok {
			dst = append(dst, h)
		}
	}
	x.query.unit = q
	return dst
}

// beginningWith returns the forms that may begin as q does, and some others.
func (x *Index) beginningWith(q []uint16) []uint32 {
	h := uint32(0)
	if q[0] >= 0x80 {
		h = hash(tagFirst, uint32(q[0]))
	} else {
		x.letters = x.lex.soundLetters(x.letters[:0], q[:min(len(q), 4)])
		x.initials = canonical(x.initials[:0], x.letters)
		if len(x.initials) < 2 {
			return nil
		}
		h = hash(tagStart, uint32(x.initials[0])<<8|uint32(x.initials[1]))
	}
	b := h >> x.shift
	return x.posts[x.start[b]:x.start[b+1]]
}

// addSpan keeps the longest names, each entry once; of equal length, the first in the query, then the more prominent.
func (x *Index) addSpan(s span) {
	at := len(x.spans)
	for i, k := range x.spans {
		longer := k.end-k.start >= s.end-s.start
		if longer && (k.start <= s.start && s.end <= k.end && k.end-k.start > s.end-s.start || x.forms[k.form].entry == x.forms[s.form].entry) {
			return
		}
		if !longer && at == len(x.spans) {
			at = i
		}
	}
	if len(x.spans) < maxSpans {
		x.spans = append(x.spans, span{})
	} else if at == maxSpans {
		return
	}
	copy(x.spans[at+1:], x.spans[at:])
	x.spans[at] = s
	// What the new one holds, or is another name of, goes.
	kept := x.spans[:at+1]
	for _, k := range x.spans[at+1:] {
		if !(s.start <= k.start && k.end <= s.end && k.end-k.start < s.end-s.start) && x.forms[k.form].entry != x.forms[s.form].entry {
			kept = append(kept, k)
		}
	}
	x.spans = kept
}
