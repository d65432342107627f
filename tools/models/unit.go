package models

import (
	"strings"

	"yuntu/data"
)

// Unit is how a number is written and what it counts.
type Unit struct {
	Name string
	Base float64 // a number in this unit, in base units
	Dim  dim
}

// dim are the powers of what is counted: yuan, dollars, Hong Kong dollars, years, pieces.
type dim [5]int8

const (
	yuan = iota
	dollar
	hkdollar
	year
	piece
)

func (d dim) plain() bool { return d == dim{} }

// counts reports whether a bare number may stand for it: so many years, so many pieces.
func (d dim) counts() bool { return d == dim{year: 1} || d == dim{piece: 1} || d.plain() }

func (d dim) times(o dim, sign int8) dim {
	for i := range d {
		d[i] += sign * o[i]
	}
	return d
}

func (d dim) String() string {
	if d.plain() {
		return "a plain number"
	}
	var parts []string
	for i, name := range [...]string{"yuan", "dollars", "Hong Kong dollars", "years", "pieces"} {
		switch {
		case d[i] == 1:
			parts = append(parts, name)
		case d[i] == -1:
			parts = append(parts, "per "+strings.TrimSuffix(name, "s"))
		case d[i] != 0:
			parts = append(parts, name+" to a power")
		}
	}
	return strings.Join(parts, " ")
}

var nouns = map[string]Unit{
	"pct": {Base: 0.01}, "pp": {Base: 0.01}, "x": {Base: 1}, "index": {Base: 1}, "rank": {Base: 1},
	"cny": {Base: 1, Dim: dim{yuan: 1}}, "usd": {Base: 1, Dim: dim{dollar: 1}}, "hkd": {Base: 1, Dim: dim{hkdollar: 1}},
	"year": {Base: 1, Dim: dim{year: 1}}, "years": {Base: 1, Dim: dim{year: 1}}, "quarters": {Base: 1. / 4, Dim: dim{year: 1}},
	"quarter": {Base: 1. / 4, Dim: dim{year: 1}}, "months": {Base: 1. / 12, Dim: dim{year: 1}}, "month": {Base: 1. / 12, Dim: dim{year: 1}},
	"days": {Base: 1. / 365, Dim: dim{year: 1}}, "day": {Base: 1. / 365, Dim: dim{year: 1}}, "hours": {Base: 1. / 8760, Dim: dim{year: 1}},
	"hour":  {Base: 1. / 8760, Dim: dim{year: 1}},
	"count": {Base: 1, Dim: dim{piece: 1}}, "people": {Base: 1, Dim: dim{piece: 1}}, "cards": {Base: 1, Dim: dim{piece: 1}},
	"machines": {Base: 1, Dim: dim{piece: 1}}, "deals": {Base: 1, Dim: dim{piece: 1}}, "firms": {Base: 1, Dim: dim{piece: 1}},
	"users": {Base: 1, Dim: dim{piece: 1}}, "person": {Base: 1, Dim: dim{piece: 1}}, "tokens": {Base: 1, Dim: dim{piece: 1}}, "answers": {Base: 1, Dim: dim{piece: 1}},
	"score": {Base: 1}, "switch": {Base: 1},
}

var prefixes = []struct {
	word string
	by   float64
}{{"10k-", 1e4}, {"100m-", 1e8}, {"m-", 1e6}, {"bn-", 1e9}, {"k-", 1e3}}

// ParseUnit reads a unit as models write it: "pct", "100m-cny", "10k-people", "cny/card", "10k-usd/day".
func ParseUnit(s string) (Unit, bool) {
	top, below, _ := strings.Cut(s, "/")
	u, ok := noun(top)
	if !ok {
		return Unit{}, false
	}
	if below != "" {
		per, ok := noun(strings.TrimSuffix(below, "s"))
		if !ok {
			if per, ok = noun(below); !ok {
				if per, ok = noun(below + "s"); !ok {
					return Unit{}, false
				}
			}
		}
		u.Base /= per.Base
		u.Dim = u.Dim.times(per.Dim, -1)
	}
	u.Name = s
	return u, true
}

func noun(s string) (Unit, bool) {
	by := 1.
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(s, p.word); ok {
			s, by = rest, p.by
			break
		}
	}
	u, ok := nouns[s]
	u.Base *= by
	return u, ok
}

// pageNouns are the units that the page has words for, by the noun of a model's unit.
var pageNouns = map[string]data.Unit{
	"pct": data.Pct, "pp": data.PP, "x": data.Times, "index": data.Index, "score": data.Index, "rank": data.Rank, "cny": data.CNY, "usd": data.USD,
	"year": data.Years, "years": data.Years, "quarters": data.Quarters, "months": data.Months, "days": data.Days, "hours": data.Hours,
	"count": data.Number, "people": data.People, "users": data.People, "person": data.People, "cards": data.GPUs, "machines": data.Servers, "deals": data.Deals,
	"firms": data.Firms, "tokens": data.Tokens, "answers": data.Index, "switch": data.Switch,
}

// Parts returns what the page writes for a unit: the noun of what stands above the stroke, and the power of ten of its prefix.
// What stands below the stroke is said by the label.
func (u Unit) Parts() (noun data.Unit, exp uint8, ok bool) {
	top, _, _ := strings.Cut(u.Name, "/")
	for _, p := range prefixes {
		if rest, cut := strings.CutPrefix(top, p.word); cut {
			top = rest
			for v := p.by; v > 1; v /= 10 {
				exp++
			}
			break
		}
	}
	noun, ok = pageNouns[top]
	return noun, exp, ok
}
