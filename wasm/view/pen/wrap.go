package pen

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"yuntu/wasm/scene"
)

// Wrap returns how many bytes of text stand on a first line at most w wide, and
// where the second begins: a line ends at a space or between two Chinese
// characters, never before a closing mark or after an opening one; a word is not
// cut, nor a number from its Chinese unit. Where the rest still fits, it ends after
// a Chinese mark rather than in the middle of a phrase. Text that fits is all on the first line; with no place to break, all
// of it is too, and the caller cuts it.
func (p *Pen) Wrap(text []byte, size, w float32) (end, next int) {
	if p.L.Advance(text, scene.Regular, size) <= w {
		return len(text), len(text)
	}
	end, next = len(text), len(text)
	phrase := 0 // the last end after a mark
	last := ' '
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if unit := r; unicode.IsDigit(last) {
			if r == ' ' {
				unit, _ = utf8.DecodeRune(text[i+n:])
			}
			if unicode.Is(unicode.Han, unit) {
				i += n
				last = ' '
				continue
			}
		}
		if r == ' ' || last != ' ' && (wide(last) || wide(r)) && !closes(r) && !opens(last) && !within(text, i) {
			if p.L.Advance(text[:i], scene.Regular, size) > w {
				break
			}
			if isOneOf(last, "，；：") {
				phrase = i
			}
			if end, next = i, i; r == ' ' {
				next++
			}
		}
		i += n
		last = r
	}
	if phrase > 0 && p.L.Advance(text[phrase:], scene.Regular, size) <= w {
		return phrase, phrase
	}
	return end, next
}

// wide reports whether a line may be broken beside r.
func wide(r rune) bool {
	return unicode.Is(unicode.Han, r) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xff60
}

// closes and opens report what belongs to the word before and after: marks, and
// the parts of 亿元 and 亿美元.
func closes(r rune) bool {
	return unicode.Is(unicode.Pe, r) || unicode.Is(unicode.Pf, r) || isOneOf(r, "，。、；：！？%％元")
}

func opens(r rune) bool {
	return unicode.Is(unicode.Ps, r) || unicode.Is(unicode.Pi, r) || isOneOf(r, "万萬亿億兆美")
}

// currency is a word that follows its amount, and goes to the next line whole.
var currency = []byte("人民幣")

// within reports whether a line that ends at i breaks the currency.
func within(text []byte, i int) bool {
	for _, d := range [...]int{3, 6} { // after its first character, after its second
		if i >= d && bytes.HasPrefix(text[i-d:], currency) {
			return true
		}
	}
	return false
}

func isOneOf(r rune, set string) bool {
	for len(set) > 0 {
		x, n := utf8.DecodeRuneInString(set)
		if x == r {
			return true
		}
		set = set[n:]
	}
	return false
}
