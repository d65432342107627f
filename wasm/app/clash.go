package app

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/state"
)

// clashing looks up once which contradictions a card has part in, and what the parts of each are.
type clashing struct {
	of    map[state.CardID][]int
	parts [][]state.CardID // by contradiction, from 1
}

func lookClashes(w *state.World) *clashing {
	c := &clashing{map[state.CardID][]int{}, make([][]state.CardID, w.Data.Clashes()+1)}
	for i := 1; i <= w.Data.Clashes(); i++ {
		for ref := range strings.SplitSeq(w.Data.Clash(i).Members, "|") {
			if !strings.Contains(ref, ":") {
				ref = "obs:" + ref
			}
			if id, ok := w.ParseCard(ref); ok {
				c.of[id] = append(c.of[id], i)
				c.parts[i] = append(c.parts[i], id)
			}
		}
	}
	return c
}

// writeClashes writes what is told otherwise of the open card's row, with the rows that tell it.
func (a *App) writeClashes(w *writer) {
	if a.clashes == nil {
		a.clashes = lookClashes(a.w)
	}
	w.open("clashes", '[')
	for _, i := range a.clashes.of[a.s.Card] {
		x := a.w.Data.Clash(i)
		w.open("", '{')
		w.str("text", x.Text[a.s.Lang])
		w.open("sides", '[')
		if sides := x.Sides[a.s.Lang]; sides != "" {
			for s := range strings.SplitSeq(sides, "|") {
				w.str("", s)
			}
		}
		w.close(']')
		w.open("others", '[')
		for _, id := range a.clashes.parts[i] {
			if id == a.s.Card {
				continue
			}
			a.writePart(w, id)
		}
		w.close(']')
		w.close('}')
	}
	w.close(']')
}

// writePart names a row that tells it otherwise: a figure with its value, an event or a break with its time.
func (a *App) writePart(w *writer, id state.CardID) {
	c := a.card(id)
	value := c.value
	if table, row := id.Split(); table == state.CardEvent || table == state.CardBreak || c.value == "" {
		value = c.period
	} else if table == state.CardObs {
		// A series' own words tell apart what has the same metric.
		ob := a.w.Data.Obs(data.ObsID(row))
		c.title = joined(a.w.Data.Series(ob.Series).Name[a.s.Lang], c.period)
		if ob.Entity != 0 {
			c.title = joined(a.w.Data.Name(ob.Entity, a.s.Lang), c.title)
		}
	}
	w.open("", '{')
	w.str("id", a.w.CardKey(id))
	w.str("title", c.title)
	w.str("value", value)
	w.close('}')
}
