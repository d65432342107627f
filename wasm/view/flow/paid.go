package flow

import (
	"bytes"
	"math"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// A pledge, a condition and a payment are three things. What was paid is drawn
// filled; what is promised, or due only on conditions, as an outline: the same
// part of each flow, because nobody knows which dollar goes where.

// settle finds how much of the stake was paid, and what the rest is.
func (t *turn) settle(d *data.Set) {
	t.paid, t.rest = t.in.flows(), data.Paid
	t.paidBy, t.restBy = t.id, t.id
	if t.in.Later || t.deal.Status == data.Paid || t.deal.Status == data.NoMoney {
		return
	}
	t.paid, t.rest = 0, t.deal.Status
	for i := 1; i <= d.Deals(); i++ {
		part := d.Deal(data.DealID(i))
		if part.Part != t.id || !part.Value.Ok {
			continue
		}
		v, _, ok := d.Convert(system.DealQuarter(part.Date), part.Value.Float(), part.Unit, true)
		switch {
		case part.Status == data.Paid && ok:
			t.paid, t.paidBy = t.paid+v, data.DealID(i)
		case part.Status != data.Paid && part.Status != data.NoMoney:
			t.rest, t.restBy = part.Status, data.DealID(i)
		}
	}
	if t.paid = min(t.paid, t.in.Stake); t.paid == t.in.Stake {
		t.rest = data.Paid
		return
	}
	if t.paid == 0 { // no part of it was paid: all of it is what the deal is
		t.rest, t.restBy = t.deal.Status, t.id
	}
	// How much is promised is only told of the deal as it was made.
	row := d.Deal(t.restBy)
	if v, _, ok := d.Convert(system.DealQuarter(row.Date), row.Value.Float(), row.Unit, true); !ok || math.Abs(t.in.Stake-t.paid-v) > 0.5 {
		t.restBy = 0
	}
}

// settled is a part of the stake and the row that tells of it.
type settled struct {
	v   float64
	row data.DealID
}

func (s settled) card() state.CardID {
	if s.row == 0 {
		return 0
	}
	return state.MakeCard(state.CardDeal, uint32(s.row))
}

func (t *turn) settled(paid bool) settled {
	if paid {
		return settled{t.paid, t.paidBy}
	}
	return settled{t.in.Stake - t.paid, t.restBy}
}

// filled is the part of each flow that was paid, 0…1.
func (t *turn) filled() float32 {
	if t.rest == data.Paid || t.in.Stake <= 0 {
		return 1
	}
	return float32(t.paid / t.in.Stake)
}

// restWords names what the part that wasn't paid is.
var restWords = [data.Statuses]string{data.Pledged: "loop.pledged", data.Conditional: "loop.conditional", data.Planned: "loop.planned"}

// flow draws a stretch between two offsets: filled as far as it was paid, an
// outline beyond. n tells the shapes of a part apart.
func (m *marks) flow(n int, from, to float32, col scene.Color, draw func(n int, from, to float32, col scene.Color)) {
	split := from + (to-from)*m.t.filled()
	draw(n, from, split, col)
	if split >= to {
		return
	}
	edge := 1.3 * m.K
	draw(n+16, split, to, col)
	if to-split > 2*edge {
		draw(n+24, split+edge, to-edge, m.Th.Paper)
	}
}

// moving reports whether money moves at a place: d pixels along the way of an
// offset.
func (m *marks) moving(offset, d, bend float32) bool {
	part := m.t.filled()
	if part >= 1 {
		return true
	}
	c := &m.c
	flows := [...]float32{c.elsewhere, c.cost, c.paid, c.stake}
	ends := flows[:]
	switch {
	case d < c.inv-c.start:
		return offset < part*c.stake
	case d < c.model-c.start:
		ends = []float32{c.cash, c.stake}
	case d < c.bend0-c.start+bend+c.cloud-c.bend1:
		ends = []float32{c.elsewhere, min(max(c.cash, c.elsewhere), c.paid), c.paid, c.stake}
	}
	from := float32(0)
	for _, to := range ends {
		if offset < to {
			return offset < from+part*(to-from)
		}
		from = max(from, to)
	}
	return false
}

// pieces returns what is told of the parts of a deal none of which was paid:
// what is to come first, and what later or on conditions.
func (t *turn) pieces(d *data.Set, l locale.Lang) (out []pen.Prose) {
	for i := 1; i <= d.Deals() && t.paid == 0; i++ {
		x := d.Deal(data.DealID(i))
		if v, _, ok := d.Convert(system.DealQuarter(x.Date), x.Value.Float(), x.Unit, true); ok && x.Part == t.id && x.Value.Ok && x.Status != data.NoMoney {
			out = append(out, pen.Filled(d.Word(l, "loop.pledged.piece.body"), []pen.Blank{{Name: "label", Text: x.Label[l]},
				{Name: "amount", Text: string(locale.AppendMoney(nil, l, locale.USD, v)), Card: settled{v, data.DealID(i)}.card()}}))
		}
	}
	return out
}

// settledWords starts b.Txt with what was paid, or what was not.
func (m *marks) settledWords(paid bool) {
	b, word, part := m.Pen, "loop.paid", m.t.settled(true)
	if !paid {
		word, part = restWords[m.t.rest], m.t.settled(false)
	}
	if b.Tmp = b.Tmp[:0]; part.row != 0 {
		b.Tmp = locale.AppendMoney(b.Tmp, b.Lang, locale.USD, part.v)
	}
	b.Fill(word, pen.Arg("amount", b.Tmp))
	b.Txt = bytes.TrimSpace(b.Txt)
}

// keys sets the two keys of filled and outlined from x, y on, one under the
// other; it returns where the next line may stand.
func (m *marks) keys(x, y, width float32) float32 {
	b, k := m.Pen, m.K
	if m.t.rest == data.Paid {
		return y
	}
	small := theme.Small * k
	for n, paid := range [...]bool{true, false} {
		if paid && m.t.paid == 0 {
			continue
		}
		box := geom.R(x, y-9*k, 9*k, 9*k)
		if paid {
			b.L.Rect(m.key(roleShape, partPaid, n), box, m.swatch(partCash), 0)
		} else {
			b.L.Edge(m.key(roleShape, partPaid, n), box, m.swatch(partCash), 0, 1.3*k, scene.Dash{})
		}
		m.settledWords(paid)
		b.Fit(small, width-14*k)
		w := b.Put(m.key(roleText, partPaid, n), x+14*k, y, small, b.Th.Ink, scene.Start)
		if card := m.t.settled(paid).card(); card != 0 {
			m.told[n] = b.L.Target(geom.R(x, y-small*0.85, 14*k+w, small), scene.Ref{Card: uint32(card)})
		}
		y += small + 6*k
	}
	return y
}
