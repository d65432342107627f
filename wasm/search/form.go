package search

import "unicode/utf8"

// addForms adds the texts under which an entry is found, the plainest first: a text that folds to one that is there
// already is left out.
func (x *Index) addForms(i uint32, e *Entry) {
	first := len(x.forms)
	for lang, name := range e.Names {
		penalty := [3]uint8{0, penaltyHant, penaltyOther}[lang]
		x.addForm(first, i, name, textName<<28|(3*i+uint32(lang)), penalty)
	}
	for _, a := range e.Aliases {
		x.aliases = append(x.aliases, a)
		x.addForm(first, i, a, textAlias<<28|uint32(len(x.aliases)-1), penaltyOther)
	}
	for f, last := first, len(x.forms); f < last; f++ {
		for nth := range maxWordings {
			made := x.reworded(uint32(f), nth)
			if made == "" {
				break
			}
			x.addMade(first, i, made, penaltyWording)
		}
	}
	if made := acronym(e.Names[2]); made != "" {
		x.addMade(first, i, made, penaltyAcronym)
	}
}

func (x *Index) addMade(first int, i uint32, text string, penalty uint8) {
	x.made = append(x.made, text)
	if !x.addForm(first, i, text, textMade<<28|uint32(len(x.made)-1), penalty) {
		x.made = x.made[:len(x.made)-1]
	}
}

func (x *Index) addForm(first int, entry uint32, s string, text uint32, penalty uint8) bool {
	if s == "" {
		return false
	}
	x.shown.reset()
	x.lex.appendFold(&x.shown, s, maxForm)
	if len(x.shown.unit) == 0 {
		return false
	}
	for f := first; f < len(x.forms); f++ {
		if t, _ := x.units(uint32(f)); equal(t, x.shown.unit) {
			return false
		}
	}
	x.forms = append(x.forms, form{at: uint32(len(x.unit)), entry: entry, text: text, n: uint8(len(x.shown.unit)), penalty: penalty})
	x.unit = append(x.unit, x.shown.unit...)
	x.word = append(x.word, x.shown.word...)
	return true
}

// maxWordings is how many other wordings of one word are tried.
const maxWordings = 2

// reworded returns a Han form in the nth wording of Taiwan, the longest words first, "" when it knows no other.
func (x *Index) reworded(f uint32, nth int) string {
	t, begins := x.units(f)
	opens := false
	for _, u := range t {
		if x.lex.opens[u>>6]&(1<<(u&63)) != 0 {
			opens = true
			break
		}
	}
	if !opens {
		return ""
	}
	b := x.letters[:0]
	changed := false
	for i := 0; i < len(t); {
		n := 0
		if x.lex.opens[t[i]>>6]&(1<<(t[i]&63)) != 0 {
			var to string
			to, n = x.lex.wording(t[i:], nth)
			if t[i] < 0x80 && n > 0 && !wholeWord(t, begins, i, i+n) {
				n = 0
			}
			if n > 0 {
				b = append(b, to...)
				changed = true
				i += n
			}
		}
		if n == 0 {
			b = utf8.AppendRune(b, rune(t[i]))
			i++
		}
	}
	x.letters = b
	if !changed {
		return ""
	}
	return string(b)
}

// wholeWord says whether no letters stand against t[start:end] on either side.
func wholeWord(t []uint16, begins []bool, start, end int) bool {
	return (begins[start] || start == 0 || t[start-1] >= 0x80) && (end == len(t) || t[end] >= 0x80 || t[end-1] >= 0x80 || begins[end])
}

// wording returns the nth other wording for the longest word that t begins with, the last if there are fewer, and the
// word's length.
func (x *Lexicon) wording(t []uint16, nth int) (to string, n int) {
	if len(t) < 2 {
		return "", 0
	}
	key := uint32(t[0])<<16 | uint32(t[1])
	at, end := 0, len(x.wordStart)
	for at < end {
		if mid := (at + end) / 2; x.wordStart[mid] < key {
			at = mid + 1
		} else {
			end = mid
		}
	}
	best, left := -1, 0
	for ; at < len(x.words) && x.wordStart[at] == key; at++ {
		switch k := beginning(x.words[at].from, t); {
		case k > n:
			best, n, left = at, k, nth
		case k > 0 && k == n && left > 0:
			best = at
			left--
		}
	}
	if best < 0 {
		return "", 0
	}
	return x.words[best].to, n
}

// beginning returns how many units of t the word takes up, 0 when t doesn't begin with it.
func beginning(word string, t []uint16) (n int) {
	for _, r := range word {
		if n == len(t) || rune(t[n]) != r {
			return 0
		}
		n++
	}
	return n
}

// acronym returns the capitals of an English name of several words, when it has three to six.
func acronym(s string) string {
	var b [6]byte
	n := 0
	words := 0
	for i := 0; i < len(s); i++ {
		start := i == 0 || s[i-1] == ' ' || s[i-1] == '-'
		if start {
			words++
		}
		if start && 'A' <= s[i] && s[i] <= 'Z' {
			if n == len(b) {
				return ""
			}
			b[n] = s[i]
			n++
		}
	}
	if n < 3 || words < 3 {
		return ""
	}
	return string(b[:n])
}
