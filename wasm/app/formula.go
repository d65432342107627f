package app

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// part is a node of a sum's formula: a chain of parts with an operator before each, or a leaf.
type part struct {
	op    byte // what stands before it in its chain; '+' before the first of a sum, '*' of a product
	chain byte // '+' or '*' for a chain, 0 for a leaf
	kids  []part

	text      string       // of a leaf: its value, or a number of the formula itself
	at        state.CardID // what it opens; 0 for a number of the formula itself
	value     float64      // of an observation, in unit
	unit      data.Unit
	converted bool
	ob        data.Obs   // the observation, or the last of those that were added up
	to        data.ObsID // its number; 0 where it is none
}

// parse reads a sum's parts; leaf makes the leaves.
type parse struct {
	tokens []string
	leaf   func(token string) part
}

func (p *parse) next() (token string) {
	if len(p.tokens) > 0 {
		token = p.tokens[0]
	}
	return token
}

// chained reads what is joined by one of two operators, and drops the brackets that change nothing.
func (p *parse) chained(first, then byte, kid func() part) part {
	out := part{chain: first}
	for op := first; ; {
		k := kid()
		if k.op = op; k.chain == first && op == first {
			out.kids = append(out.kids, k.kids...)
		} else {
			out.kids = append(out.kids, k)
		}
		if t := p.next(); len(t) != 1 || t[0] != first && t[0] != then {
			break
		}
		op, p.tokens = p.tokens[0][0], p.tokens[1:]
	}
	if first == '+' {
		out.kids = addedUp(out.kids)
	}
	if len(out.kids) == 1 {
		return out.kids[0]
	}
	return out
}

func (p *parse) sum() part { return p.chained('+', '-', p.product) }

func (p *parse) product() part {
	return p.chained('*', '/', func() part {
		if len(p.tokens) == 0 {
			return part{}
		}
		t := p.tokens[0]
		p.tokens = p.tokens[1:]
		if t != "(" {
			return p.leaf(t)
		}
		out := p.sum()
		p.tokens = p.tokens[min(1, len(p.tokens)):]
		return out
	})
}

// addedUp makes one leaf of the observations of one thing that follow each other in a sum.
func addedUp(kids []part) (out []part) {
	for _, k := range kids {
		if n := len(out) - 1; n >= 0 && k.op == '+' && out[n].op == '+' && k.follows(&out[n]) {
			out[n].value += k.value
			out[n].ob, out[n].to = k.ob, k.to
			continue
		}
		out = append(out, k)
	}
	return out
}

// follows tells whether a leaf is the next quarter of the same thing.
func (k *part) follows(x *part) bool {
	return k.to != 0 && x.to != 0 && k.unit == x.unit && k.converted == x.converted && k.ob.Frequency == locale.Quarterly &&
		k.ob.Series == x.ob.Series && k.ob.Entity == x.ob.Entity && k.ob.Metric == x.ob.Metric && k.ob.Period == x.ob.Period+1
}

// phrasing writes a formula with each value named by what tells it from the others: whose, what, when.
type phrasing struct {
	a                 *App
	w                 strings.Builder
	names, ofs, whens map[string]bool
	seen              map[state.CardID]bool
}

func (t *phrasing) look(k part) {
	for _, x := range k.kids {
		t.look(x)
	}
	if k.to != 0 {
		name, of, when := t.words(k)
		t.names[name], t.ofs[of], t.whens[when] = true, true, true
	}
}

// words are whose, what and when an observation is; whose is "" for a whole market.
func (t *phrasing) words(k part) (name, of, when string) {
	_, first := k.at.Split()
	if k.ob.Entity != 0 {
		name = t.a.w.Data.Name(k.ob.Entity, t.a.s.Lang)
	}
	return name, t.a.word("metric." + metricWords[k.ob.Metric]), t.a.lasting(data.ObsID(first), k.to)
}

func (t *phrasing) write(k part) {
	if k.chain != 0 {
		for i, x := range k.kids {
			if i > 0 {
				t.w.WriteString(map[byte]string{'+': " + ", '-': " − ", '*': " × ", '/': " ÷ "}[x.op])
			}
			if x.chain == 0 {
				t.write(x)
				continue
			}
			if bare := x.chain == '*' && k.chain == '+'; bare {
				t.write(x)
			} else {
				t.w.WriteByte('[')
				t.write(x)
				t.w.WriteByte(']')
			}
		}
		return
	}
	if k.at == 0 || t.seen[k.at] {
		t.w.WriteString(k.text)
		return
	}
	t.seen[k.at] = true
	label, text := t.a.card(k.at).title, k.text
	if k.to != 0 {
		name, of, when := t.words(k)
		alone := len(t.names) == 1 && len(t.ofs) == 1 && len(t.whens) == 1
		label = ""
		for _, x := range [...]struct {
			said string
			vary bool
		}{{name, len(t.names) > 1}, {of, len(t.ofs) > 1 || len(t.names) > 1 && name == ""}, {when, len(t.whens) > 1}} {
			if x.vary || alone {
				label = joined(label, x.said)
			}
		}
		if _, row := k.at.Split(); k.to != data.ObsID(row) {
			text = t.a.amount(k.value, k.unit)
		}
	}
	t.w.WriteString(fill(t.a.word("card.part"), "value", text, "of", label))
}

// formula writes how a sum was worked out; leaves that are one thing's periods are added up first.
func (a *App) formula(parts string, leaf func(token string) part) string {
	p := parse{strings.Split(parts, " "), leaf}
	k := p.sum()
	switch {
	case k.chain == 0 && k.converted && k.at == state.MakeCard(state.CardObs, uint32(k.to)):
		return a.word("card.converted")
	case k.chain == 0:
		return a.word("card.added")
	}
	t := phrasing{a: a, names: map[string]bool{}, ofs: map[string]bool{}, whens: map[string]bool{}, seen: map[state.CardID]bool{}}
	t.look(k)
	t.write(k)
	return t.w.String()
}

// lasting is the time from one observation to another; between two fiscal years their short names are enough.
func (a *App) lasting(first, last data.ObsID) string {
	x, y := a.w.Data.Obs(first), a.w.Data.Obs(last)
	from, to := a.obsPeriod(first, x), a.obsPeriod(last, y)
	switch {
	case from == to:
		return to
	case x.Fiscal && y.Fiscal:
		from, to = a.moment("FY"+itoa(x.Period.Year())), a.moment("FY"+itoa(y.Period.Year()))
	}
	return a.until(from, to)
}
