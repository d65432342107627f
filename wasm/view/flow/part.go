package flow

import (
	"yuntu/data"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// The words of the parts, in loop.csv.
var partWords = [...]string{
	partSource: "loop.source", partCash: "loop.cash", partCredits: "loop.credits", partUnused: "loop.unused", partCompute: "loop.compute",
	partElsewhere: "loop.elsewhere", partRevenue: "loop.revenue", partCost: "loop.cost", partProfit: "loop.profit", partDown: "loop.down", partOwn: "loop.own",
}

// The words of the parts that are called, or worked out, in another way in a later year.
var laterWords = [...]string{partSource: "loop.later.source", partElsewhere: "loop.later.elsewhere", partRevenue: "loop.later.revenue", partDown: "loop.gain", partOwn: "loop.own"}

// word is the id of a part's name.
func (t *turn) word(part int) string {
	if t.in.Later && part == partDown {
		return laterWords[partDown]
	}
	return partWords[part]
}

// how is the id of the words that say how a part is worked out.
func (t *turn) how(part int) string {
	if part == partCompute {
		part = partRevenue
	}
	if t.in.Later && part < len(laterWords) && laterWords[part] != "" {
		return laterWords[part] + ".how"
	}
	return partWords[part] + ".how"
}

// parts are those that the table and the outline tell, in the order in which the money moves.
func (t *turn) parts() []int {
	if t.in.Later {
		return laterParts[:]
	}
	return roundParts[:]
}

var (
	roundParts = [...]int{partSource, partCash, partCredits, partUnused, partElsewhere, partCompute, partRevenue, partGrowth, partCost, partProfit, partDown}
	laterParts = [...]int{partSource, partOwn, partElsewhere, partCompute, partRevenue, partGrowth, partCost, partProfit, partDown}
)

// amount returns what a part of the round moves, in millions of dollars.
func (t *turn) amount(part int) float64 {
	f := &t.out
	switch part {
	case partSource:
		if t.in.Later {
			return 0
		}
		return t.in.Stake
	case partOwn:
		return t.in.Own
	case partCash:
		return f.Cash
	case partCredits:
		return f.Credits
	case partUnused:
		return f.Unused
	case partCompute, partRevenue:
		return f.Revenue
	case partElsewhere:
		return f.Elsewhere
	case partCost:
		return f.Cost
	case partProfit:
		return f.Profit
	}
	if t.in.Later {
		return -f.Out
	}
	return f.Out
}

// worked reports whether a part's amount rests on more than the deal itself.
func (t *turn) worked(w *state.World, s state.State, part int) bool {
	for i, p := range w.Params(s) {
		if i >= state.MaxParams {
			break
		}
		moved := s.SimSet>>i&1 == 1
		switch {
		case p.ID == "stake" && moved:
			return true
		case p.ID == "credits" && part != partSource && (moved || t.from[i] == 0):
			return true
		}
	}
	return part != partSource && part != partCash && part != partCredits
}

// card is what a press on a part's number opens: the deal where the number is its own, else how it was worked out.
func (t *turn) card(w *state.World, s state.State, part int) state.CardID {
	if part == partSource && !t.in.Later && t.deal.Unit == data.USDm && t.deal.Value.Ok && !t.worked(w, s, part) {
		return state.MakeCard(state.CardDeal, uint32(t.id))
	}
	place := part + 1 // in state.LoopParts
	switch part {
	case partGrowth:
		place = len(state.LoopParts) - 2
	case partBase:
		place = len(state.LoopParts) - 1
	}
	if t.second {
		place |= state.OfSecond
	}
	return state.MakeCard(state.CardLoop, uint32(place))
}

// param returns a parameter of the model by its id.
func (m *marks) param(id string) data.Param {
	for _, p := range m.W.Params(m.s) {
		if p.ID == id {
			return p
		}
	}
	return data.Param{}
}

// way adds to the name of a part, in Txt, who gives it to whom; nothing for what goes from nobody to nobody else.
func (m *marks) way(part int) {
	b := m.Pen
	var x, y [96]byte
	investor, target := b.W.Data.Short(m.t.deal.Investor, b.Lang), b.W.Data.Short(m.t.deal.Target, b.Lang)
	cloud := func(dst []byte) []byte {
		var z [64]byte
		return pen.AppendFilled(dst, b.W.Data.Word(b.Lang, "loop.cloud.body"), pen.Arg("investor", append(z[:0], investor...)))
	}
	from, to := x[:0], y[:0]
	switch part {
	case partCash, partCredits:
		from, to = append(from, investor...), append(to, target...)
	case partOwn:
		from, to = append(from, b.W.Data.Word(b.Lang, "loop.customers.body")...), append(to, target...)
	case partCompute:
		from, to = append(from, target...), cloud(to)
	case partElsewhere:
		from, to = append(from, target...), append(to, b.W.Data.Word(b.Lang, "loop.others.body")...)
	case partProfit:
		from, to = cloud(from), append(to, investor...)
	default:
		return
	}
	b.Tmp = append(b.Tmp[:0], b.Txt...)
	b.Txt = pen.AppendFilled(b.Txt[:0], b.W.Data.Word(b.Lang, "loop.way.body"), pen.Arg("part", b.Tmp), pen.Arg("from", from), pen.Arg("to", to))
}
