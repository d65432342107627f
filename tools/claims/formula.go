package claims

import (
	"errors"
	"fmt"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// Lookup says what the rows of a dataset are worth to a formula.
type Lookup interface {
	// Row returns the one number behind a reference.
	Row(ref string) (Term, error)
	// Run returns the drawn rows of series/entity/metric from one period to another, every one of them.
	Run(stem, from, to string) ([]Term, error)
	// Rate returns the yuan of a dollar in a quarter.
	Rate(q locale.Quarter) (float64, bool)
}

// Term is a row in a formula.
type Term struct {
	Ref   string
	Value float64 // money in millions
	Unit  data.Unit
	Bound data.Bound
	Span  Span // zero where it is about no time
}

// Result is what a formula comes to.
type Result struct {
	Amount
	// Parts is the formula with its runs written out, its pieces between spaces: numbers, references, + - * / ( ), with
	// usd: or cny: before what is converted.
	Parts []string
	Terms []Term
}

// Work reads a formula and works it out in a unit.
//
//	formula = product { ("+" | "-") product }
//	product = factor { ("*" | "/") factor }
//	factor  = number | reference | "(" formula ")"
//	        | "sum" "(" stem "," period ".." period ")" | ("max" | "min") the same
//	        | ("usd" | "cny") "(" formula ")"
//
// An operator stands between spaces, because references hold - and /.
func Work(formula string, unit data.Unit, rows Lookup) (Result, error) {
	p := &parser{tokens: tokens(formula), rows: rows}
	v, err := p.sum()
	if err == nil && len(p.tokens) > 0 {
		err = fmt.Errorf("%q is not expected", p.tokens[0])
	}
	if err != nil {
		return Result{}, err
	}
	if len(p.terms) == 0 {
		return Result{}, errors.New("a formula without a row of the tables")
	}
	out := Result{Parts: p.parts, Terms: p.terms}
	out.Amount, err = v.in(unit)
	return out, err
}

func tokens(s string) (list []string) {
	word := ""
	flush := func() {
		if word != "" {
			list, word = append(list, word), ""
		}
	}
	for _, r := range s {
		switch r {
		case ' ':
			flush()
		case '(', ')', ',':
			flush()
			list = append(list, string(r))
		default:
			word += string(r)
		}
	}
	flush()
	return list
}

type parser struct {
	tokens []string
	rows   Lookup
	to     locale.Currency // what is converted into, when converts
	turns  bool
	parts  []string
	terms  []Term
}

func (p *parser) next() string {
	if len(p.tokens) == 0 {
		return ""
	}
	return p.tokens[0]
}

func (p *parser) take() string {
	t := p.next()
	if t != "" {
		p.tokens = p.tokens[1:]
	}
	return t
}

func (p *parser) want(t string) error {
	if got := p.take(); got != t {
		return fmt.Errorf("want %q where %q stands", t, got)
	}
	return nil
}

func (p *parser) put(part string) { p.parts = append(p.parts, part) }

func (p *parser) sum() (quantity, error) { return p.chain("+", "-", p.product) }

func (p *parser) product() (quantity, error) { return p.chain("*", "/", p.factor) }

func (p *parser) chain(a, b string, each func() (quantity, error)) (quantity, error) {
	v, err := each()
	for err == nil && (p.next() == a || p.next() == b) {
		op := p.take()
		p.put(op)
		var w quantity
		if w, err = each(); err == nil {
			v, err = v.apply(op, w)
		}
	}
	return v, err
}

func (p *parser) factor() (quantity, error) {
	t := p.take()
	if p.next() == "(" && t != "(" {
		return p.call(t)
	}
	switch t {
	case "", ")", ",", "+", "-", "*", "/":
		return quantity{}, fmt.Errorf("want a number or a row where %q stands", t)
	case "(":
		p.put("(")
		v, err := p.sum()
		if err == nil {
			err = p.want(")")
		}
		p.put(")")
		return v, err
	}
	if v, ok := data.ParseValue(t); ok {
		p.put(t)
		return quantity{v: v.Float(), of: bare}, nil
	}
	row, err := p.rows.Row(t)
	if err != nil {
		return quantity{}, err
	}
	return p.row(row)
}

// row makes a number of a row, converted where it stands in usd() or cny().
func (p *parser) row(t Term) (quantity, error) {
	q, err := t.quantity()
	if err != nil {
		return q, err
	}
	part := t.Ref
	if p.turns && q.of == cashOf && q.cur != p.to {
		if q.cur == locale.HKD || t.Span == (Span{}) || t.Span.From != t.Span.To {
			return q, fmt.Errorf("%s can't be converted: it is not the amount of one quarter in yuan or dollars", t.Ref)
		}
		rate, ok := p.rows.Rate(t.Span.To)
		if !ok {
			return q, fmt.Errorf("%s can't be converted: fx.csv has no rate for its quarter", t.Ref)
		}
		if p.to == locale.USD {
			q.v /= rate
			part = "usd:" + part
		} else {
			q.v *= rate
			part = "cny:" + part
		}
		q.cur = p.to
	}
	p.put(part)
	p.terms = append(p.terms, t)
	return q, nil
}

func (p *parser) call(name string) (v quantity, err error) {
	p.take() // the bracket
	switch name {
	case "usd", "cny":
		was, turned := p.to, p.turns
		p.to, p.turns = locale.CNY, true
		if name == "usd" {
			p.to = locale.USD
		}
		p.put("(")
		if v, err = p.sum(); err == nil {
			err = p.want(")")
		}
		p.put(")")
		p.to, p.turns = was, turned
		return v, err
	case "sum", "max", "min":
		return p.run(name)
	}
	return v, fmt.Errorf("there is no function %q; there are sum, max, min, usd and cny", name)
}

func (p *parser) run(name string) (v quantity, err error) {
	stem := p.take()
	if err := p.want(","); err != nil {
		return v, err
	}
	from, to, ok := strings.Cut(p.take(), "..")
	if !ok {
		return v, fmt.Errorf("%s wants a span such as 2025Q1..2026Q2", name)
	}
	if err := p.want(")"); err != nil {
		return v, err
	}
	rows, err := p.rows.Run(stem, from, to)
	if err != nil {
		return v, err
	}
	if name != "sum" {
		best := rows[0]
		for _, r := range rows[1:] {
			if name == "max" && r.Value > best.Value || name == "min" && r.Value < best.Value {
				best = r
			}
		}
		return p.row(best)
	}
	if len(rows) > 1 {
		p.put("(")
	}
	for i, r := range rows {
		w := quantity{}
		if i > 0 {
			p.put("+")
		}
		if w, err = p.row(r); err != nil {
			return v, err
		}
		if i == 0 {
			v = w
		} else if v, err = v.apply("+", w); err != nil {
			return v, err
		}
	}
	if len(rows) > 1 {
		p.put(")")
	}
	return v, nil
}
