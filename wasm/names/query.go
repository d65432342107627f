package names

import (
	"strings"
	"unicode/utf8"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/search"
	"yuntu/wasm/sorted"
)

// ask appends the hits for a query that is put as the names are written. A quarter has two ways to be written, in Chinese and
// in English; that counts which fits better, so that one quarter finds the same however it was typed.
func ask(dst []search.Hit, index *search.Index, query string, o search.Options) []search.Hit {
	query = together(query)
	english := o.Lang == uint8(locale.En)
	one, other := quarters(query, english), quarters(query, !english)
	from := len(dst)
	dst = index.AppendHits(dst, one, o)
	if one == other {
		return dst
	}
	if hits := index.AppendHits(nil, other, o); len(hits) > 0 && (len(dst) == from || hits[0].Score > dst[from].Score) {
		dst = append(dst[:from], hits...)
	}
	return dst
}

// sounding puts before the hits from a place on, where they are none too good, who is called what sounds like query: Baidoo is
// Baidu. Two of one sound are one too many to guess between: the first in the list.
func sounding(hits []search.Hit, from int, list []Name, set *data.Set, query string, lang uint8) []search.Hit {
	if len(hits) > from && hits[from].Score > heard {
		return hits
	}
	want := sound(nil, query)
	if len(want) < 4 {
		return hits
	}
	var is []byte
	for i := range list {
		if list[i].Table != Entity {
			break // they come first
		}
		name := set.Entity(data.EntityID(list[i].Row)).Name[locale.En]
		if is = sound(is[:0], name); string(is) != string(want) {
			continue
		}
		for k := from; k < len(hits); k++ {
			if hits[k].Entry == uint32(i) {
				return hits
			}
		}
		hits = append(hits, search.Hit{})
		copy(hits[from+1:], hits[from:])
		h := &hits[from]
		*h = search.Hit{Entry: uint32(i), Score: heard, Why: search.ByRepair}
		if lang == uint8(locale.En) {
			h.Shown.Take(len(name))
		} else {
			h.Matched = name
			h.Marks.Take(len(name))
		}
		return hits
	}
	return hits
}

// heard is the score of a name that only sounds like the query.
const heard = 930

// unseen puts what letters meet in Chinese alone, and there only in a part of a name, behind what they meet in the English names
// that an English page shows: who types Zhang there looks for somebody called so, and not for the 掌 of 三任掌门.
func unseen(hits []search.Hit, lang uint8) {
	if lang != uint8(locale.En) {
		return
	}
	fits := func(h *search.Hit) int32 {
		if h.Why == search.BySpell && h.Matched != "" && h.Score < whole {
			return h.Score - behind
		}
		return h.Score
	}
	sorted.By(hits, func(x, y search.Hit) int { return int(fits(&y) - fits(&x)) })
}

const (
	whole  = 990 // of a hit whose whole name was typed
	behind = 40  // more than the words around a name in an English title cost
)

// quarters says every quarter in s as names do: 2023Q3, 23Q3, Q3 2023, 2023年Q3, 2023年三季度 are 2023年第三季, in English Q3 2023.
func quarters(s string, english bool) string {
	if !strings.ContainsAny(s, "qQｑＱ季") {
		return s
	}
	out := ""
	word := false // the character before is a letter or a digit
	for s != "" {
		if year, n, rest, ok := quarter(s); ok && !word {
			if out != "" && out[len(out)-1] != ' ' {
				out += " "
			}
			if english {
				out += "Q" + "1234"[n-1:n] + " " + year
			} else {
				out += year + "年第" + ordinals[3*n-3:3*n] + "季"
			}
			if s = rest; s != "" && s[0] != ' ' {
				out += " "
			}
			continue
		}
		r, size := narrow(s)
		word = 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
		out += s[:size]
		s = s[size:]
	}
	return out
}

// quarter reads a quarter that s begins with, and what follows it.
func quarter(s string) (year string, n int, rest string, ok bool) {
	if n, rest, ok = ordinal(s, false); ok { // Q3 2023
		if year, rest, ok = yearOf(strings.TrimLeft(rest, " ")); ok && !digit(rest) {
			return year, n, strings.TrimPrefix(rest, "年"), true
		}
		return "", 0, "", false
	}
	if year, rest, ok = yearOf(s); !ok {
		return "", 0, "", false
	}
	rest = strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(rest, " "), "年"), " -")
	n, rest, ok = ordinal(rest, true)
	return year, n, rest, ok && !digit(rest)
}

const ordinals = "一二三四"

func digit(s string) bool {
	r, _ := narrow(s)
	return '0' <= r && r <= '9'
}

// yearOf reads a year of this century, in four digits or two, that s begins with.
func yearOf(s string) (year, rest string, ok bool) {
	for rest = s; len(year) < 4 && digit(rest); {
		r, size := narrow(rest)
		year, rest = year+string(r), rest[size:]
	}
	if len(year) == 2 {
		year = "20" + year
	}
	return year, rest, len(year) == 4 && year[:2] == "20"
}

// ordinal reads which quarter it is: Q3, and in Chinese 第三季度, 3季, too.
func ordinal(s string, chinese bool) (n int, rest string, ok bool) {
	r, size := narrow(s)
	if r|0x20 == 'q' {
		s = s[size:]
		r, size = narrow(s)
		return int(r - '0'), s[size:], '1' <= r && r <= '4'
	}
	s = strings.TrimPrefix(s, "第")
	r, size = narrow(s)
	if n = strings.Index(ordinals, s[:size])/len("一") + 1; '1' <= r && r <= '4' {
		n = int(r - '0')
	} else if size != len("一") || !strings.Contains(ordinals, s[:size]) {
		return 0, "", false
	}
	rest, ok = strings.CutPrefix(s[size:], "季")
	return n, strings.TrimPrefix(rest, "度"), ok && chinese
}

// narrow is the first character of s, in its narrow form, and how many bytes it has.
func narrow(s string) (rune, int) {
	r, size := utf8.DecodeRuneInString(s)
	if 0xFF01 <= r && r <= 0xFF5E {
		r -= 0xFEE0
	}
	return r, size
}

// together is s without what stands between its letters, where none has a letter beside it.
func together(s string) string {
	letters := make([]byte, 0, 8)
	for i := range len(s) {
		c := s[i] | 0x20
		switch {
		case 'a' <= c && c <= 'z':
			if i > 0 && 'a' <= s[i-1]|0x20 && s[i-1]|0x20 <= 'z' {
				return s
			}
			letters = append(letters, c)
		case s[i] >= utf8.RuneSelf || '0' <= c && c <= '9':
			return s
		}
	}
	if len(letters) < 2 {
		return s
	}
	return string(letters)
}

// sound appends the letters of s as they are heard in a name in Latin letters: of those that sound alike one stands for
// all, and nothing is doubled. Nothing comes of a text with other characters than these and spaces.
func sound(dst []byte, s string) []byte {
	from := len(dst)
	at := func(i int) byte {
		if i < len(s) {
			return s[i] | 0x20
		}
		return 0
	}
	for i := 0; i < len(s); i++ {
		c, next := at(i), at(i+1)
		switch {
		case c == ' ':
			continue
		case c < 'a' || c > 'z':
			return dst[:from]
		case c == 'e' && next == 'e':
			c = 'i'
			i++
		case c == 'o' && (next == 'o' || next == 'u'):
			c = 'u'
			i++
		case c == 'p' && next == 'h':
			c = 'f'
			i++
		case c == 'c' && (next == 'e' || next == 'i' || next == 'y'), c == 'z':
			c = 's'
		case (c == 'c' || c == 'k' || c == 'q') && next != 'h':
			c = 'k'
		case c == 'y':
			c = 'i'
		}
		if len(dst) == from || dst[len(dst)-1] != c {
			dst = append(dst, c)
		}
	}
	return dst
}
