package claims

import (
	"regexp"
	"strings"
)

var small = map[string]float64{"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
	"dozen": 12}

var parts = map[string]float64{"third": 3, "thirds": 3, "fifth": 5, "fifths": 5, "sixth": 6, "seventh": 7, "eighth": 8, "tenth": 10, "tenths": 10, "quarters": 4}

var (
	word   = regexp.MustCompile(`[A-Za-z]+`)
	joints = regexp.MustCompile(`^[ -]$`)
)

// enWords reads numbers in English words: twelve, twenty-one, two and a half, half, a third, two thirds, twice, tenfold.
func enWords(text string) (found []number) {
	at := word.FindAllStringIndex(text, -1)
	said := func(i int) string { return strings.ToLower(text[at[i][0]:at[i][1]]) }
	add := func(n number, from, to int) {
		n.at, n.end = at[from][0], at[to][1]
		n.scale(text)
		found = append(found, n)
	}
	for i := 0; i < len(at); i++ {
		w := said(i)
		next := func(j int) string {
			if i+j < len(at) {
				return said(i + j)
			}
			return ""
		}
		whole, fold := strings.CutSuffix(w, "fold")
		v, plain := small[whole]
		switch {
		case w == "half" || w == "halves":
			add(number{v: 0.5, unit: 0.1, step: 0.1, exact: true}, i, i)
		case w == "twice" || w == "double" || w == "doubled" || w == "doubles" || w == "doubling":
			add(number{v: 2, unit: 1, step: 1, class: times}, i, i)
		case w == "triple" || w == "tripled" || w == "triples" || w == "threefold":
			add(number{v: 3, unit: 1, step: 1, class: times}, i, i)
		case w == "quadruple" || w == "quadrupled" || w == "fourfold":
			add(number{v: 4, unit: 1, step: 1, class: times}, i, i)
		case plain && fold:
			add(number{v: v, unit: 1, step: lastDigit(v, 1), class: times}, i, i)
		case (w == "a" || w == "an") && parts[next(1)] > 0 && next(1) != "quarters":
			add(number{v: 1 / parts[next(1)], unit: 0.01, step: 0.01, exact: true}, i, i+1)
			i++
		case w == "a" && (next(1) == "hundred" || next(1) == "dozen"):
			add(number{v: small[next(1)], unit: 1, step: small[next(1)]}, i, i+1)
			i++
		case !plain || fold:
		case next(1) != "" && parts[next(1)] > 0 && v < parts[next(1)] && next(1) != "quarters":
			add(number{v: v / parts[next(1)], unit: 0.01, step: 0.01, exact: true}, i, i+1)
			i++
		default:
			last := i
			if one := small[next(1)]; v >= 20 && one > 0 && one < 10 && joints.MatchString(text[at[i][1]:at[i+1][0]]) {
				v, last = v+one, i+1
			}
			n := number{v: v, unit: 1, step: lastDigit(v, 1)}
			if last+3 < len(at) && said(last+1) == "and" && said(last+2) == "a" && said(last+3) == "half" {
				n.v, n.unit, n.step = v+0.5, 0.1, 0.5
				last += 3
			}
			add(n, i, last)
			i = last
		}
	}
	return found
}

var (
	han    = map[rune]float64{'零': 0, '〇': 0, '一': 1, '二': 2, '两': 2, '兩': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	zhRun  = regexp.MustCompile(`(?:百分之)?[零〇一二两兩三四五六七八九十百千万萬亿億兆半]+(?:分之[一二三四五六七八九十]+)?(?:成[半一二三四五六七八九]?|倍半)?`)
	powers = map[rune]float64{'十': 10, '百': 100, '千': 1000}
	large  = map[rune]float64{'万': 1e4, '萬': 1e4, '亿': 1e8, '億': 1e8, '兆': 1e12}
)

// zhWords reads numbers in Chinese words: 十二, 一百二十, 两倍半, 八成, 三成半, 一半, 三分之二, 百分之五.
func zhWords(text string) (found []number) {
	for _, m := range zhRun.FindAllStringIndex(text, -1) {
		s := text[m[0]:m[1]]
		n := number{at: m[0], end: m[1]}
		if strings.HasSuffix(text[:m[0]], "第") { // an ordinal
			continue
		}
		body, percentage := strings.CutPrefix(s, "百分之")
		tenths, isTenths := "", false
		if i := strings.Index(body, "成"); i >= 0 {
			body, tenths, isTenths = body[:i], body[i+len("成"):], true
		}
		body, halfMore := strings.CutSuffix(body, "倍半")
		under, over, fraction := strings.Cut(body, "分之")
		v, ok := hanNumber(under)
		switch {
		case s == "半" || s == "一半":
			n.v, n.unit, n.step, n.exact = 0.5, 0.1, 0.1, true
		case !ok:
			continue
		case fraction:
			top, _ := hanNumber(over)
			n.v, n.unit, n.step, n.exact = top/v, 0.01, 0.01, true
		case isTenths:
			n.v, n.unit, n.step, n.class = v*10, 10, 10, percent
			if tenths == "半" {
				n.v, n.unit, n.step = n.v+5, 5, 5
			} else if more, ok := hanNumber(tenths); ok {
				n.v, n.unit, n.step = n.v+more, 1, 1
			}
		case halfMore:
			n.v, n.unit, n.step, n.class = v+0.5, 0.1, 0.5, times
		default:
			n.v, n.unit, n.step = v, 1, lastDigit(v, 1)
			if percentage {
				n.class = percent
			}
		}
		found = append(found, n)
	}
	for _, w := range [...]string{"翻倍", "翻番", "翻了一番", "翻一番"} {
		if i := strings.Index(text, w); i >= 0 {
			found = append(found, number{v: 2, unit: 1, step: 1, class: times, at: i, end: i + len(w)})
		}
	}
	return found
}

// hanNumber reads a whole number in Chinese words.
func hanNumber(s string) (v float64, ok bool) {
	var part, digit float64
	open := false // a digit waits for its power
	for _, r := range s {
		switch {
		case powers[r] > 0:
			if !open {
				digit = 1
			}
			part, digit, open = part+digit*powers[r], 0, false
		case large[r] > 0:
			if part+digit == 0 && v == 0 {
				return 0, false
			}
			v, part, digit, open = (v+part+digit)*large[r], 0, 0, false
		default:
			d, known := han[r]
			if !known || open && digit > 0 {
				return 0, false
			}
			digit, open = d, true
		}
	}
	return v + part + digit, s != ""
}
