package search

import "runtime"

// Index answers queries over the entries it was built from.
type Index struct {
	lex        *Lexicon
	forms      []form
	unit       []uint16 // of all forms
	word       []bool
	names      []string // three of each entry
	aliases    []string // of all entries
	made       []string // texts that no entry holds: wording of Taiwan, acronyms
	prominence []uint8

	shift uint              // 32 − bits of a bucket's number
	start []uint32          // by bucket and one past: where its postings begin
	posts []uint32          // forms, in order within a bucket
	sizes [channels][]uint8 // by form: how many units, letters of its sound and initials it has

	// Scratch of one query.
	query, shown folded
	spare        folded
	align        *aligner
	grams        [channels][]gram
	score        []uint32 // by form: the choice that it was last part of << scoreBits | what it has gathered there
	now, asked   uint32   // choices and queries, counted
	turned       bool     // the parts of the query stand the other way round
	touched      []uint32 // room for every form
	chosen       []uint32
	taken        []uint32 // by form: the query it was chosen for
	top          []ranked
	pieces       []fragment
	tokens       []token
	candidate    []candidate
	marks        [maxForm]uint8
	letters      []byte
	initials     []byte
	spell        speller
}

// form is one of the texts under which an entry can be found. Forms stand in the order of prominence.
type form struct {
	at      uint32 // in unit
	entry   uint32
	text    uint32 // kind of text << 28 | its place
	n       uint8
	penalty uint8
}

// scoreBits hold the rarest grams of the longest query: one for each of the six letters of 96 characters, of a weight
// of 20.
const scoreBits = 16

const maxHits = 50

// Kinds of text.
const (
	textName = iota
	textAlias
	textMade
)

// yield lets the collector do its share after some steps of a long loop. A browser has one thread, and a collection that
// never gets its turn there keeps every write of a pointer slow until the loop ends.
func yield(step int) {
	if step&0xFF == 0xFF {
		runtime.Gosched()
	}
}

// Build makes an index. Entries without any name are never found.
func Build(lex *Lexicon, entries []Entry) *Index {
	x := &Index{lex: lex, align: newAligner(lex, &weights)}
	x.names = make([]string, 0, 3*len(entries))
	x.prominence = make([]uint8, len(entries))
	for i := range entries {
		e := &entries[i]
		x.names = append(x.names, e.Names[0], e.Names[1], e.Names[2])
		x.prominence[i] = uint8(min(max(e.Prominence, 0), 9))
	}
	x.forms = make([]form, 0, 3*len(entries))
	x.unit = make([]uint16, 0, 24*len(entries))
	x.word = make([]bool, 0, 24*len(entries))
	for p := 9; p >= 0; p-- {
		for i := range entries {
			if int(x.prominence[i]) == p {
				yield(i)
				x.addForms(uint32(i), &entries[i])
			}
		}
	}
	x.shown.reset()
	x.buildGrams()
	x.score = make([]uint32, len(x.forms))
	x.touched = make([]uint32, len(x.forms))
	x.taken = make([]uint32, len(x.forms))
	x.top = make([]ranked, 0, maxHits)
	x.pieces = make([]fragment, 0, maxPieces)
	x.tokens = make([]token, 0, maxTokens)
	x.candidate = make([]candidate, 0, maxTokens*perToken)
	return x
}

// Len is the number of entries.
func (x *Index) Len() int { return len(x.prominence) }

func (x *Index) units(f uint32) ([]uint16, []bool) {
	o := &x.forms[f]
	return x.unit[o.at : o.at+uint32(o.n)], x.word[o.at : o.at+uint32(o.n)]
}

func (x *Index) text(f uint32) string {
	t := x.forms[f].text
	switch at := t & (1<<28 - 1); t >> 28 {
	case textName:
		return x.names[at]
	case textAlias:
		return x.aliases[at]
	default:
		return x.made[at]
	}
}

func (x *Index) firstName(entry uint32) string {
	for _, n := range x.names[3*entry : 3*entry+3] {
		if n != "" {
			return n
		}
	}
	return ""
}
