package tables

import (
	"cmp"
	"iter"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
)

// rounded reports whether the shares that are drawn for a share's period, the
// others' among them, miss the whole, by no more than what rounding each of
// them can make; of a sum of the first few, whether theirs miss it so.
func (p *Reading) rounded(o data.Obs) bool {
	parts, others := p.drawn(o)
	whole, slack := 100.0, 0.0
	if n, few := firsts[o.Metric]; few {
		parts, whole, slack, others = parts[:min(n, len(parts))], o.Value.Float(), half(o.Value), 0
	} else if others == 0 {
		return false
	}
	sum := others
	for _, v := range parts {
		sum += v.Float()
		slack += half(v)
	}
	gap := math.Abs(sum - whole)
	return gap > 0.05 && gap <= slack+1e-9
}

// firsts says how many of the largest a metric adds up.
var firsts = map[data.Metric]int{data.Top3: 3, data.Top4: 4, data.Top5: 5}

// misses reports whether a sum of the first few that has no note is another
// number than what their shares add to. Where one is known only nearly,
// nobody expects them to add.
func (p *Reading) misses(o data.Obs) bool {
	n, few := firsts[o.Metric]
	parts, _ := p.drawn(o)
	if !few || o.Note != 0 || o.Bound != data.Exact || o.Preferred != data.Drawn || len(parts) < n || p.nearly(o) {
		return false
	}
	sum := 0.0
	for _, v := range parts[:n] {
		sum += v.Float()
	}
	return math.Abs(sum-o.Value.Float()) > half(o.Value)+1e-9
}

// drawn returns the vendors' shares that are drawn for an observation's time,
// the largest first, and what the others have together.
func (p *Reading) drawn(o data.Obs) (vendors []data.Value, others float64) {
	for x := range p.sharesOf(o) {
		if p.Tables.Entities[x.Entity-1].ID == "others" {
			others = x.Value.Float()
			continue
		}
		vendors = append(vendors, x.Value)
	}
	slices.SortFunc(vendors, func(a, b data.Value) int { return cmp.Compare(b.Float(), a.Float()) })
	return vendors, others
}

// nearly reports whether a share that is drawn for an observation's time is
// known only nearly.
func (p *Reading) nearly(o data.Obs) bool {
	for x := range p.sharesOf(o) {
		if x.Bound != data.Exact {
			return true
		}
	}
	return false
}

func (p *Reading) sharesOf(o data.Obs) iter.Seq[data.Obs] {
	return func(yield func(data.Obs) bool) {
		for _, x := range p.Tables.Obs {
			if x.Series == o.Series && x.Period == o.Period && x.Frequency == o.Frequency && x.Metric == data.Share &&
				x.Preferred == data.Drawn && x.Entity > 0 && x.Value.Ok && !yield(x) {
				return
			}
		}
	}
}

// half is half of what a value's last decimal counts.
func half(v data.Value) float64 {
	_, decimals, _ := strings.Cut(v.String(), ".")
	return math.Pow10(-len(decimals)) / 2
}

// ordinals are how a page names a rank; order is how it says that what it
// lists stands in order. A group ("the first three", 第2至第5名) names no rank.
var (
	ordinals = [...]string{"", `first|no\. ?1|第一|第1名`, `second|第二|第2名`, `third|第三|第3名`, `fourth|第四|第4名`, `fifth|第五|第5名`, `sixth|第六|第6名`}
	order    = regexp.MustCompile(`(?i)\bfollowed by\b|^and |顺序|順序`)
	group    = regexp.MustCompile(`至第|前[一二三四五六七八九十]|(?i)\b(top|first) (two|three|four|five|six)`)
)

// ranked reports whether a row's token names its rank, or says that it lists
// in order.
func ranked(o data.Obs) bool {
	if order.MatchString(o.Token) {
		return true
	}
	named := int(o.Rank) < len(ordinals) && o.Rank > 0 && regexp.MustCompile(`(?i)`+ordinals[o.Rank]).MatchString(o.Token)
	return named && !group.MatchString(o.Token)
}

var (
	size = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)
	rate = regexp.MustCompile(`(\d+(?:\.\d+)?)%`)
)

// chained reports whether a value's leading digits are those of the sizes in
// its token, each divided by one plus the rates that follow it, added up;
// "a + b" is one size.
func chained(o data.Obs) bool {
	total, last := 0.0, 0.0
	for _, part := range strings.Split(o.Token, " | ") {
		if m := rate.FindStringSubmatch(part); m != nil {
			r, _ := strconv.ParseFloat(m[1], 64)
			last /= 1 + r/100
			continue
		}
		total, last = total+last, 0
		for _, of := range strings.Split(part, " + ") {
			v, _ := strconv.ParseFloat(strings.ReplaceAll(size.FindString(of), ",", ""), 64)
			last += v
		}
	}
	total += last
	if total <= 0 || !o.Value.Ok {
		return false
	}
	want := o.Value.Float()
	for total*10 <= want*1.5 {
		total *= 10
	}
	return math.Abs(total/want-1) < 0.005
}

// exact reports whether a price's two amounts give the percentage it states;
// also where it states none, or gives no two amounts.
func exact(x data.Price) bool {
	before, e1 := strconv.ParseFloat(x.Before, 64)
	after, e2 := strconv.ParseFloat(x.After, 64)
	if e1 != nil || e2 != nil || before == 0 || !x.Avg.Ok || x.Avg != x.Max || x.Bound != data.Exact {
		return true
	}
	unit := 2 * half(x.Avg)
	return math.Abs(math.Round(math.Abs(after/before-1)*100/unit)*unit-x.Avg.Float()) < unit/2
}
