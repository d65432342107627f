package claims

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yuntu/data/locale"
)

// A mention is a period that a text names, with where it stands.
type mention struct {
	Span
	at, end int
}

var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

const (
	ordinal = `(first|second|third|fourth|last|final)`
	monthRe = `(January|February|March|April|May|June|July|August|September|October|November|December)`
	year    = `((?:199|20[0-2]|203)\d)`
)

// forms are the ways a period is written, in the order they are tried: what stands within an earlier one is not read again.
var forms = []struct {
	re   *regexp.Regexp
	read func(g []string) Span
}{
	{regexp.MustCompile(year + `-(\d\d)-\d\d`), func(g []string) Span { return month(g[1], g[2]) }},
	{regexp.MustCompile(year + ` ?Q([1-4])`), func(g []string) Span { return quarter(g[1], g[2]) }},
	{regexp.MustCompile(`Q([1-4]) ?(?:of )?` + year), func(g []string) Span { return quarter(g[2], g[1]) }},
	{regexp.MustCompile(year + ` ?H([12])`), func(g []string) Span { return half(g[1], g[2]) }},
	{regexp.MustCompile(`H([12]) ?` + year), func(g []string) Span { return half(g[2], g[1]) }},
	{regexp.MustCompile(year + `-(\d\d)\b`), func(g []string) Span { return month(g[1], g[2]) }},
	{regexp.MustCompile(`(?i)\b` + ordinal + `(?: quarter| three months)?,? (?:of|in) ` + year), func(g []string) Span { return quarter(g[2], g[1]) }},
	{regexp.MustCompile(`(?i)\b(first|second) half (?:of )?` + year), func(g []string) Span { return half(g[2], g[1]) }},
	{regexp.MustCompile(`(?i)\b(?:mid|middle of)[- ]` + year), func(g []string) Span { return Span{quarter(g[1], "2").From, quarter(g[1], "3").To} }},
	{regexp.MustCompile(`(?i)\b(?:start|beginning|early)(?: of| in)? ` + year), func(g []string) Span { return quarter(g[1], "1") }},
	{regexp.MustCompile(`(?i)\b(?:end|late|close)(?: of| in)? ` + year), func(g []string) Span { return quarter(g[1], "4") }},
	{regexp.MustCompile(`\d{1,2} ` + monthRe + ` ` + year), func(g []string) Span { return month(g[2], g[1]) }},
	{regexp.MustCompile(monthRe + `(?: \d{1,2},?)? ` + year), func(g []string) Span { return month(g[2], g[1]) }},
	{regexp.MustCompile(`FY ?` + year), func(g []string) Span { return whole(g[1]) }},
	{regexp.MustCompile(`(?i)fiscal (?:year )?` + year), func(g []string) Span { return whole(g[1]) }},
	{regexp.MustCompile(year + `年?(?:的)?第?([1-4一二三四])季度?`), func(g []string) Span { return quarter(g[1], g[2]) }},
	{regexp.MustCompile(year + `年(上|下)半年`), func(g []string) Span { return half(g[1], g[2]) }},
	{regexp.MustCompile(year + `年年?(?:底|末)`), func(g []string) Span { return quarter(g[1], "4") }},
	{regexp.MustCompile(year + `年年?初`), func(g []string) Span { return quarter(g[1], "1") }},
	{regexp.MustCompile(year + `年年?中`), func(g []string) Span { return Span{quarter(g[1], "2").From, quarter(g[1], "3").To} }},
	{regexp.MustCompile(year + `年(\d{1,2})月(?:\d{1,2}日)?`), func(g []string) Span { return month(g[1], g[2]) }},
	{regexp.MustCompile(year + `(?:财年|財年|會計年度|年度)`), func(g []string) Span { return whole(g[1]) }},
	{regexp.MustCompile(year + `年?`), func(g []string) Span { return whole(g[1]) }},
}

// loose are pieces of dates without a year; they name no period by themselves.
var loose = regexp.MustCompile(`第[1-4一二三四]季度?|\d{1,2}月(?:\d{1,2}日|底|初|末)?|\d{1,2}日|\bQ[1-4]\b|\bH[12]\b|` +
	monthRe + ` \d{1,2}\b|\b\d{1,2} ` + monthRe + `|[1-4]Q|\bFY\d\d\b`)

// amounts begin what stands behind a number that only looks like a year: 2009亿美元.
var amounts = regexp.MustCompile(`^(?:万|萬|亿|億|兆|元|美元|%|％| ?(?:tn|bn|m|trillion|billion|million)\b)`)

func digitOf(s string) int {
	switch strings.ToLower(s) {
	case "first", "一", "上":
		return 1
	case "second", "二", "下":
		return 2
	case "third", "三":
		return 3
	case "fourth", "last", "final", "四":
		return 4
	}
	if i := slices.Index(months, s); i >= 0 {
		return i + 1
	}
	n, _ := strconv.Atoi(s)
	return n
}

func quarter(y, q string) Span {
	year, _ := strconv.Atoi(y)
	n := locale.Q(year, digitOf(q))
	return Span{n, n}
}

func half(y, h string) Span {
	year, _ := strconv.Atoi(y)
	n := locale.Q(year, 2*digitOf(h))
	return Span{n - 1, n}
}

func month(y, m string) Span {
	n := digitOf(m)
	if n < 1 || n > 12 {
		return Span{}
	}
	year, _ := strconv.Atoi(y)
	q := locale.Q(year, (n+2)/3)
	return Span{q, q}
}

func whole(y string) Span {
	year, _ := strconv.Atoi(y)
	return Span{locale.Q(year, 1), locale.Q(year, 4)}
}

// mentions returns the periods that a text names, and the text with spaces for everything that is a date.
func mentions(text string) (found []mention, rest string) {
	b := []byte(text)
	wipe := func(from, to int) {
		for i := from; i < to; i++ {
			b[i] = ' '
		}
	}
	for _, f := range forms {
		for _, m := range f.re.FindAllSubmatchIndex(b, -1) {
			if m[0] > 0 && isDigit(b[m[0]-1]) || m[1] < len(b) && isDigit(b[m[1]]) || m[0] > 0 && strings.IndexByte("$.", b[m[0]-1]) >= 0 || amounts.Match(b[m[1]:]) {
				continue
			}
			var g []string
			for i := 0; i+1 < len(m); i += 2 {
				g = append(g, string(b[m[i]:m[i+1]]))
			}
			if s := f.read(g); s != (Span{}) {
				found = append(found, mention{s, m[0], m[1]})
				wipe(m[0], m[1])
			}
		}
	}
	for _, m := range loose.FindAllIndex(b, -1) {
		wipe(m[0], m[1])
	}
	slices.SortFunc(found, func(a, b mention) int { return a.at - b.at })
	return found, string(b)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// blank returns a text with spaces in place of its dates.
func blank(text string) string {
	_, rest := mentions(text)
	return rest
}

var (
	yearOff    = regexp.MustCompile(`(?i)year (?:earlier|before|ago|later|on\b|after)|a year|year on year|previous year|next year|following year|year-on-year|一年|上年|前年|次年|翌年|去年|同比|年增|年減|年减|同期|財年|财年|fiscal year`)
	quarterOff = regexp.MustCompile(`(?i)(\w+) quarters? (?:earlier|before|later|on\b|after|ago)|([一二两兩三四五六七八九十\d]+)(?:个|個)?季(?:度)?(?:前|后|後|以前|以后|以後|之前|之后|之後)`)
	nearOff    = regexp.MustCompile(`(?i)next quarter|following quarter|previous quarter|quarter before|quarter earlier|quarter later|上一季|下一季|前一季|次季|上季`)
	yearsOff   = regexp.MustCompile(`(?i)(\w+) years (?:earlier|before|later|on\b|after|ago)|([一二两兩三四五六七八九十\d]+)年(?:前|后|後|以前|以后|以後|之前|之后|之後|里|裡|內|内)`)
	part       = regexp.MustCompile(`第[1-4一二三四]季|` + `(?i)\b` + ordinal + ` quarter|` + `(?i)(?:the|to) ` + ordinal + `\b|年底|年末|年初|\d{1,2}月|` + monthRe)
)

// Periods are those that a text names, by itself or against another: "a year before" is named where the year is.
type Periods struct {
	named   []Span
	offsets []locale.Quarter
	parts   bool // it names quarters or months without their year
}

// PeriodsOf reads the periods of a text.
func PeriodsOf(text string) Periods {
	found, _ := mentions(text)
	p := Periods{offsets: []locale.Quarter{0}}
	for _, m := range found {
		p.named = append(p.named, m.Span)
	}
	add := func(n locale.Quarter) { p.offsets = append(p.offsets, n, -n) }
	if yearOff.MatchString(text) {
		add(4)
	}
	if nearOff.MatchString(text) {
		add(1)
	}
	count := func(re *regexp.Regexp, each float64) {
		for _, m := range re.FindAllStringSubmatch(text, -1) {
			n := numbers(m[1] + m[2] + " ")
			if len(n) == 1 && n[0].v >= 1 && n[0].v < 20 {
				add(locale.Quarter(n[0].v * each))
			}
		}
	}
	count(quarterOff, 1)
	count(yearsOff, 4)
	p.parts = part.MatchString(blankWhole(text))
	return p
}

// blankWhole blanks the periods that have their year and leaves the rest.
func blankWhole(text string) string {
	found, _ := mentions(text)
	b := []byte(text)
	for _, m := range found {
		for i := m.at; i < m.end; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}

// Add names more periods, such as that of the picture beside the text.
func (p *Periods) Add(s ...Span) { p.named = append(p.named, s...) }

// Names reports whether the text names a period: as long as it is, or a longer one that ends with it. Where the text
// tells quarters or months without their year, the year is enough.
func (p *Periods) Names(s Span) bool {
	for _, n := range p.named {
		for _, off := range p.offsets {
			a := Span{n.From + off, n.To + off}
			switch {
			case a == s, a.To == s.To && a.From >= s.From: // "to March 2026" names the year that ends then
				return true
			case a.From <= s.From && s.To <= a.To && a.To-a.From == 1: // the middle of a year
				return true
			case p.parts && s.From >= a.From && s.To <= a.To:
				return true
			case s.To-s.From == 3 && a.To-a.From == 3 && a.To.Year() == s.To.Year(): // a fiscal year
				return true
			}
		}
	}
	return false
}
