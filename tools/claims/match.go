package claims

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// Match compares the number between two places of a text with what its reference is worth: the nil error means that one
// of the amounts, rounded as the number is written, is what the words say.
func Match(text string, from, to int, worth []Amount) error {
	if len(worth) == 0 {
		return errors.New("the reference has no number to compare with")
	}
	found := counted(numbers(text[from:to]), worth)
	for i := range found { // what stands outside of the mark: 约[677]亿元, CNY [67.7bn]
		n := &found[i]
		if from+n.end == to {
			n.scale(text[from:])
		}
		n.classify(text[:from+n.at], text[min(len(text), from+n.end):])
	}
	spread(found)
	switch len(found) {
	case 0:
		return errors.New("no number in the words of the mark")
	case 1, 2:
	default:
		return fmt.Errorf("%d numbers in one mark", len(found))
	}
	h := hedgeOf(text, from, to)
	var why error
	for _, a := range worth {
		err := a.says(found, h)
		if err == nil {
			return nil
		}
		if why == nil {
			why = err
		} else {
			why = fmt.Errorf("%w; or %w", why, err)
		}
	}
	return why
}

// counted leaves out what is not the number meant: words for numbers beside figures, and lengths of time where none is
// asked for.
func counted(found []number, worth []Amount) []number {
	timely, figures := false, false
	for _, a := range worth {
		timely = timely || isDuration(a.Unit)
	}
	var kept []number
	for _, n := range found {
		if n.class == length && !timely {
			continue
		}
		kept = append(kept, n)
		figures = figures || n.digit
	}
	if !figures {
		return kept
	}
	found, kept = kept, nil
	for _, n := range found {
		if n.digit {
			kept = append(kept, n)
		}
	}
	return kept
}

// spread gives the first of two numbers what is only written behind the second: 15–50%, 80 to 90 per cent.
func spread(found []number) {
	if len(found) != 2 {
		return
	}
	a, z := &found[0], &found[1]
	if a.class == unsaid {
		a.class, a.cur = z.class, z.cur
	} else if z.class == unsaid {
		z.class, z.cur = a.class, a.cur
	}
	if f := math.Round(z.unit / math.Pow10(int(math.Round(math.Log10(z.unit))))); f == 1 && a.v < z.v/100 { // 15–20bn
		scale := z.v / firstDigits(z.v)
		if scale > 1 && a.v*scale <= z.v {
			a.v, a.unit, a.step = a.v*scale, a.unit*scale, a.step*scale
		}
	}
}

// firstDigits returns v below 1000 with its scale of thousands taken out.
func firstDigits(v float64) float64 {
	for math.Abs(v) >= 1000 {
		v /= 1000
	}
	return v
}

// says reports how an amount differs from the one or two numbers written for it.
func (a Amount) says(found []number, h hedge) error {
	low, high := a.plain()
	if !a.ranged() {
		if len(found) == 2 {
			return errors.New("two numbers for one value")
		}
		return a.equal(found[0], low, h)
	}
	if len(found) == 2 {
		if err := a.equal(found[0], low, h); err != nil {
			return err
		}
		return a.equal(found[1], high, h)
	}
	if err := a.equal(found[0], low, h); err == nil && (h == least || h == orMore || h == above) {
		return nil
	}
	if err := a.equal(found[0], high, h); err == nil && (h == most || h == below || h == close) {
		return nil
	}
	return fmt.Errorf("%s is a range, %s to %s", show(found[0]), number9(a.Value), number9(a.High))
}

func (a Amount) equal(n number, v float64, h hedge) error {
	if err := a.suits(&n, &v); err != nil {
		return err
	}
	if !h.allows(a.Bound) {
		return fmt.Errorf("the table says %s %s, the words don't", said[a.Bound], number9(v))
	}
	if h == orMore {
		h = least
	}
	if n.v >= 0 && v < 0 { // "fell by 2 per cent"
		v = -v
	}
	if n.v < 0 && v < 0 {
		n.v, v = -n.v, -v
	}
	off := v - n.v
	slack := n.unit/2 + 1e-9*math.Abs(n.v)
	ok := math.Abs(off) <= slack
	switch h {
	case flat:
		if n.exact {
			ok = near(n.v, v)
		}
	case about:
		ok = math.Abs(off) <= max(slack, min(n.step/2, 0.05*math.Abs(n.v))) || n.exact && math.Abs(off) <= 0.05*n.v
	case close:
		ok = off < 0 && -off <= min(n.step, 0.1*n.v)+1e-9*n.v || n.exact && off < 0 && -off <= 0.1*n.v || (a.Bound == data.AtMost || a.Bound == data.Nearly) && near(v, n.v)
	case below:
		ok = off < 0 && -off <= min(n.step, 0.25*n.v)+1e-9*n.v || n.exact && off < 0 && -off <= 0.15*n.v || (a.Bound == data.AtMost || a.Bound == data.Nearly) && near(v, n.v)
	case most:
		ok = ok && off <= slack
	case above:
		ok = off > 1e-9*n.v && off < min(n.step, 0.25*n.v)+1e-9*n.v || n.exact && off > 0 && off <= 0.25*n.v || (a.Bound == data.AtLeast || a.Bound == data.NoLess) && near(v, n.v)
	case least:
		ok = ok || off > 0 && off < min(n.step, 0.25*n.v)
	}
	if !ok {
		return fmt.Errorf("%s is written, the table has %s%s", show(n), number9(v), bracketed(said[a.Bound]))
	}
	return nil
}

// suits checks that a number counts what the amount does, and brings both to one size.
func (a Amount) suits(n *number, v *float64) error {
	wrong := func(what string) error { return fmt.Errorf("%s is %s, the table has %s", show(*n), what, a.Unit) }
	c, isMoney := money(a.Unit)
	switch {
	case isMoney:
		if n.class != cash && n.class != unsaid {
			return wrong("no money")
		}
		if n.class == cash && n.cur != c {
			return wrong("another currency")
		}
	case a.Unit == data.Pct, a.Unit == data.PP:
		if n.class == cash || n.class == length {
			return wrong("no percentage")
		}
		if a.Unit == data.Pct && n.class == points {
			return wrong("a difference in points")
		}
		if n.exact || n.class == times {
			n.v, n.unit, n.step = n.v*100, n.unit*100, n.step*100
		}
	case a.Unit == data.Times:
		if n.class == cash || n.class == points || n.class == length {
			return wrong("no ratio")
		}
		if n.class == percent {
			n.v, n.unit, n.step = n.v/100, n.unit/100, n.step/100
		}
	case n.class == cash, n.class == percent, n.class == points:
		if !(n.class == cash && a.Unit.Rate() || n.class == percent && a.Unit == data.PctPerPP) {
			return wrong("something else")
		}
	}
	return nil
}

// said is how a bound is told in a complaint.
var said = [data.Bounds]string{data.About: "about", data.AtMost: "at most", data.AtLeast: "at least", data.Nearly: "nearly", data.UpTo: "up to",
	data.NoLess: "at least", data.Digits: "the digits of"}

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

func show(n number) string {
	s := number9(n.v)
	switch n.class {
	case percent:
		s += "%"
	case points:
		s += " points"
	case times:
		s += " times"
	case cash:
		s = [...]string{locale.CNY: "CNY ", locale.USD: "$", locale.HKD: "HK$"}[n.cur] + s
	}
	return s
}

// number9 writes a number to nine digits.
func number9(v float64) string {
	s := strconv.FormatFloat(v, 'g', 9, 64)
	if strings.Contains(s, "e") {
		s = strconv.FormatFloat(v, 'f', 0, 64)
	}
	return s
}
