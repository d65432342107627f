package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/search"
)

// ask appends the hits for a query that is put as the names are written. A quarter has two ways to be written, in Chinese and
// in English; that counts which fits better, so that one quarter finds the same however it was typed.
func ask(dst []search.Hit, index *search.Index, query string, o search.Options) []search.Hit {
	query = together(query)
	ways := [2]string{quarters(query, false), quarters(query, true)}
	if ways[0] == query && ways[1] == query {
		return index.AppendHits(dst, query, o)
	}
	if o.Lang == uint8(locale.En) {
		slices.Reverse(ways[:])
	}
	from := len(dst)
	dst = index.AppendHits(dst, ways[0], o)
	other := index.AppendHits(nil, ways[1], o)
	if len(other) > 0 && (len(dst) == from || other[0].Score > dst[from].Score) {
		dst = append(dst[:from], other...)
	}
	return dst
}

// sounding puts before hits that are none too good who is called what sounds like query: Baidoo is Baidu. They are as good as the best.
func sounding(hits []search.Hit, list []Name, set *data.Set, query string, lang uint8) []search.Hit {
	if len(hits) > 0 && hits[0].Score > heard {
		return hits
	}
	want := sound(nil, query)
	if len(want) < 4 {
		return hits
	}
	var is []byte
	for i, n := range list {
		if n.Table != Entity {
			continue
		}
		name := n.Names(set)[locale.En]
		if is = sound(is[:0], name); string(is) != string(want) || slices.ContainsFunc(hits, func(h search.Hit) bool { return h.Entry == uint32(i) }) {
			continue
		}
		h := search.Hit{Entry: uint32(i), Score: heard, Why: search.ByRepair}
		if whole := search.Whole(name); lang == uint8(locale.En) {
			h.Shown = whole
		} else {
			h.Matched, h.Marks = name, whole
		}
		hits = slices.Insert(hits, 0, h)
	}
	return hits
}

// heard is the score of a name that only sounds like the query.
const heard = 930

// quarters says every quarter in s as names do: 2023Q3, 23Q3, Q3 2023, 2023年Q3, 2023年三季度 are 2023年第三季, in English Q3 2023.
func quarters(s string, english bool) string {
	if !strings.ContainsAny(s, "qQｑＱ季") {
		return s
	}
	var out strings.Builder
	word := false // the character before is a letter or a digit
	for s != "" {
		if year, n, rest, ok := quarter(s); ok && !word {
			if out.Len() > 0 && !strings.HasSuffix(out.String(), " ") {
				out.WriteByte(' ')
			}
			if english {
				out.WriteString("Q" + string(rune('0'+n)) + " " + year)
			} else {
				out.WriteString(year + "年第" + string([]rune("一二三四")[n-1]) + "季")
			}
			if s = rest; s != "" && s[0] != ' ' {
				out.WriteByte(' ')
			}
			continue
		}
		r, size := narrow(s)
		word = 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
		out.WriteString(s[:size])
		s = s[size:]
	}
	return out.String()
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
	if n = strings.IndexRune("一二三四", r)/len("一") + 1; '1' <= r && r <= '4' {
		n = int(r - '0')
	} else if !strings.ContainsRune("一二三四", r) || r == utf8.RuneError {
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
		case (c == 'o' || c == 'e') && next == c: // oo, ee
			c = map[byte]byte{'o': 'u', 'e': 'i'}[c]
			i++
		case c == 'o' && next == 'u':
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
