package claims

import (
	"regexp"
	"strings"

	"yuntu/data"
)

// hedge is what the words around a number say of its exactness.
type hedge uint8

const (
	flat     hedge = iota // nothing
	about                 // about, 约, 左右
	close                 // nearly, close to, 近: below, and not far
	below                 // less than, 不到: below
	most                  // at most, up to, 最多
	above                 // more than, 超过, 多: above
	least                 // at least, 至少
	orMore                // 以上: at least, and not more than
	hedgeEnd              // how many there are
)

// hedges are the words, longest first where one contains another.
var hedges = [hedgeEnd][]string{
	about: {"about", "around", "roughly", "approximately", "some", "circa", "~", "大约", "大約", "约", "約", "大概", "大致"},
	close: {"nearly", "almost", "close to", "just under", "just short of", "approaching", "将近", "將近", "接近", "近"},
	below: {"less than", "fewer than", "under", "below", "short of", "不到", "不足", "低于", "低於", "少于", "少於", "未满", "未滿"},
	most:  {"at most", "no more than", "not more than", "up to", "as much as", "at the most", "最多", "至多", "不超过", "不超過", "最高", "最深"},
	above: {"more than", "over", "above", "upwards of", "just over", "exceeding", "in excess of", "超过", "超過", "逾", "高于", "高於", "突破"},
	least: {"at least", "no less than", "not less than", "至少", "不少于", "不少於", "不低于", "不低於", "起码", "起碼"},
}

// behind are the words that may stand behind a number instead.
var behind = [hedgeEnd][]string{
	about:  {"or so", "左右", "上下"},
	most:   {"at most", "以下", "以内", "以內"},
	above:  {"多", "余", "餘", "有余", "有餘"},
	least:  {"or more", "at least"},
	orMore: {"以上"},
}

var inside [hedgeEnd][]*regexp.Regexp

func init() {
	for h, list := range hedges {
		for _, w := range list {
			p := regexp.QuoteMeta(w)
			if w[0] < 0x80 && w[0] != '~' {
				p = `(?i)\b` + p + `\b`
			}
			inside[h] = append(inside[h], regexp.MustCompile(p))
		}
	}
}

var (
	noMore    = regexp.MustCompile(`(?i)no more than|not more than|不超过|不超過`)
	noLess    = regexp.MustCompile(`(?i)no less than|not less than|不少于|不少於|不低于|不低於`)
	overTwice = regexp.MustCompile(`[0-9%十百千万萬亿億倍成半][多余餘]|有[余餘]`)
)

// hedgeOf reads the words in a mark, right before it and right behind it.
func hedgeOf(text string, from, to int) hedge {
	words := text[from:to]
	// What contains another word goes first: "no more than" is no "more than".
	switch {
	case noMore.MatchString(words):
		return most
	case noLess.MatchString(words):
		return least
	}
	for _, h := range [...]hedge{least, most, below, above, close, about} {
		for _, p := range inside[h] {
			if p.MatchString(words) {
				return h
			}
		}
	}
	if overTwice.MatchString(words) {
		return above
	}
	for _, h := range [...]hedge{about, most, least, orMore, above} {
		for _, w := range behind[h] {
			if strings.HasSuffix(words, w) || strings.HasPrefix(strings.TrimLeft(text[to:], " "), w) {
				return h
			}
		}
	}
	before := strings.ToLower(strings.TrimRight(text[:from], " "))
	for _, head := range [...]string{"cny", "rmb", "$", "us$", " a", " the", "为", "為", "有", "了"} {
		before = strings.TrimRight(strings.TrimSuffix(before, head), " ")
	}
	best, longest := flat, 0
	for h, list := range hedges {
		for _, w := range list {
			if len(w) > longest && strings.HasSuffix(before, w) {
				best, longest = hedge(h), len(w)
			}
		}
	}
	return best
}

// allows reports whether words may stand for a value that is known with a bound.
func (h hedge) allows(b data.Bound) bool {
	switch b {
	case data.About:
		return h != flat
	case data.AtLeast:
		return h == above || h == least
	case data.AtMost:
		return h == below || h == most || h == close
	case data.Nearly:
		return h == close || h == about
	case data.UpTo:
		return h == most
	case data.NoLess:
		return h == least || h == orMore
	}
	return true
}
