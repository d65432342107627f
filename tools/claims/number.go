package claims

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"yuntu/data/locale"
)

// class is what a number in a text counts, as far as the words beside it tell.
type class uint8

const (
	unsaid class = iota // nothing stands beside it
	percent
	points // percentage points
	times
	cash
	length // days … years
	things
)

// number is a number as it is written.
type number struct {
	v    float64
	unit float64 // what the last digit written counts: 46.4 has 0.1, 380bn 1e9
	step float64 // what the last digit other than 0 counts: 380bn has 1e10
	class
	cur   locale.Currency // of cash
	exact bool            // a fraction in words: half, a third
	digit bool            // written with Arabic digits
	at    int             // where it begins in the text
	end   int
}

var (
	arabic = regexp.MustCompile(`[−-]?\d+(?:,\d{3})+(?:\.\d+)?|[−-]?\d+(?:\.\d+)?`)

	enScale = regexp.MustCompile(`^[ -]?(trillion|tn|billion|bn|million|mn|m|thousand|hundred|k)\b`)
	zhScale = regexp.MustCompile(`^[多余餘]?(万亿|萬億|亿|億|兆|万|萬|千|百|十)`)
	scales  = map[string]float64{"trillion": 1e12, "tn": 1e12, "billion": 1e9, "bn": 1e9, "million": 1e6, "mn": 1e6, "m": 1e6,
		"thousand": 1e3, "k": 1e3, "hundred": 100,
		"万亿": 1e12, "萬億": 1e12, "亿": 1e8, "億": 1e8, "兆": 1e12, "万": 1e4, "萬": 1e4, "千": 1e3, "百": 100, "十": 10}
)

// numbers returns the numbers of a text, dates and periods left out.
func numbers(text string) []number {
	text = blank(text)
	found := digits(text)
	masked := []byte(text)
	for _, n := range found {
		for i := n.at; i < n.end; i++ {
			masked[i] = ' '
		}
	}
	found = append(found, enWords(string(masked))...)
	found = append(found, zhWords(string(masked))...)
	for i := range found {
		n := &found[i]
		n.classify(text[:n.at], text[n.end:])
	}
	return found
}

func digits(text string) (found []number) {
	for _, m := range arabic.FindAllStringIndex(text, -1) {
		n := number{at: m[0], end: m[1], digit: true}
		s := strings.ReplaceAll(text[m[0]:m[1]], ",", "")
		minus := false
		if rest, ok := strings.CutPrefix(s, "−"); ok {
			s, minus = rest, true
		} else if rest, ok := strings.CutPrefix(s, "-"); ok {
			s = rest
			minus = m[0] == 0 || strings.IndexByte(" (", text[m[0]-1]) >= 0 // 15-50 is a range
			if !minus {
				n.at++
			}
		}
		n.v, _ = strconv.ParseFloat(s, 64)
		_, after, _ := strings.Cut(s, ".")
		n.unit = math.Pow10(-len(after))
		n.step = lastDigit(n.v, n.unit)
		n.scale(text)
		if minus {
			n.v = -n.v
		}
		found = append(found, n)
	}
	return found
}

// lastDigit returns what the last digit of v other than 0 counts.
func lastDigit(v, unit float64) float64 {
	m := math.Round(v / unit)
	for m != 0 && math.Mod(m, 10) == 0 {
		m, unit = m/10, unit*10
	}
	return unit
}

// scale takes the scale words behind a number into it: 2.6万亿, $380bn.
func (n *number) scale(text string) {
	for {
		rest := text[n.end:]
		m := enScale.FindStringSubmatchIndex(rest)
		if m == nil {
			if m = zhScale.FindStringSubmatchIndex(rest); m == nil {
				return
			}
		}
		f := scales[rest[m[2]:m[3]]]
		n.v, n.unit, n.step = n.v*f, n.unit*f, n.step*f
		n.end += m[1]
	}
}

var (
	isPercent  = regexp.MustCompile(`^(%|％| ?per cent\b| ?percent\b)`)
	isPoints   = regexp.MustCompile(`^( ?percentage points?\b| ?points?\b|个百分点|個百分點|百分点|百分點|个点|個點)`)
	isTimes    = regexp.MustCompile(`^( ?times\b|-?fold\b|倍)`)
	isLength   = regexp.MustCompile(`^[ -]?(years?|quarters?|months?|weeks?|days?|年|季|个季|個季|个月|個月|周|週|日|天|个财年|個會計年度)`)
	moneyAfter = regexp.MustCompile(`^(元人民币|元人民幣|人民币|人民幣|美元|港元|元| yuan\b| dollars\b)`)
	moneyHead  = regexp.MustCompile(`(CNY |RMB |HK\$|US\$|\$|¥)$`)
	currencies = map[string]locale.Currency{"元": locale.CNY, "元人民币": locale.CNY, "元人民幣": locale.CNY, "人民币": locale.CNY, "人民幣": locale.CNY,
		" yuan": locale.CNY, "CNY ": locale.CNY, "RMB ": locale.CNY, "¥": locale.CNY, "美元": locale.USD, " dollars": locale.USD, "US$": locale.USD,
		"$": locale.USD, "港元": locale.HKD, "HK$": locale.HKD}
)

// classify reads the words on both sides of a number.
func (n *number) classify(before, after string) {
	switch {
	case n.class != unsaid:
		return
	case isPercent.MatchString(after):
		n.class = percent
	case isPoints.MatchString(after):
		n.class = points
	case isTimes.MatchString(after):
		n.class = times
	case isLength.MatchString(after):
		n.class = length
	}
	if m := moneyAfter.FindString(after); m != "" {
		n.class, n.cur = cash, currencies[m]
	} else if m := moneyHead.FindString(strings.TrimSuffix(before, "−")); m != "" {
		n.class, n.cur = cash, currencies[m]
	}
}
