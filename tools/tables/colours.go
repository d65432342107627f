package tables

import (
	"slices"

	"yuntu/data"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
)

const (
	leastApart    = 11 // theme.Distance of two in one picture, for every sight
	leastSeen     = 5  // below that, the usual sight takes two for one
	leastContrast = 3  // of whoever is drawn against its paper
)

// colours refuses one colour for two who stand in one picture, in a market or side by side in capital spending, and one that does not
// stand out from its paper. Of two that are hard to tell apart it warns: with many vendors there may be no better ones.
func (p *Reading) colours() {
	drawn := map[data.SeriesID][]data.EntityID{} // spending is one picture, under the first of its series
	spending := data.SeriesID(0)
	for _, o := range p.Tables.Obs {
		if o.Series == 0 || o.Entity == 0 || o.Preferred != data.Drawn {
			continue
		}
		s := p.Tables.Series[o.Series-1]
		switch {
		case s.Order == 0:
		case s.Topic == data.TopicShare && o.Metric == data.Share:
			drawn[o.Series] = append(drawn[o.Series], o.Entity)
		case s.Topic == data.TopicCapex && o.Metric == data.Capex:
			if spending == 0 {
				spending = o.Series
			}
			drawn[spending] = append(drawn[spending], o.Entity)
		}
	}
	for i, e := range p.Tables.Entities {
		at := p.at[data.EntityTable][i]
		for dark, c := range [...]uint32{e.Color, e.Dark} {
			column := [...]string{"color", "dark"}[dark]
			if c == 0 || p.unread[cell{at, column}] {
				continue
			}
			if got := theme.Contrast(scene.RGB(c), theme.Of(dark == 1).Paper); got < leastContrast {
				p.say(at, "%s #%06X has a contrast of %.1f:1 to its paper: want %d:1", column, c, got, leastContrast)
			}
		}
	}
	for i := range p.Tables.Series {
		list := drawn[data.SeriesID(i+1)]
		p.alike(list, "color", func(e data.Entity) uint32 { return e.Color })
		p.alike(list, "dark", func(e data.Entity) uint32 { return e.Dark })
	}
}

// sights are the ways of seeing, in words.
var sights = [theme.Sights]string{theme.Usual: "", theme.Deuteranopia: " for eyes without green cones", theme.Protanopia: " for eyes without red cones",
	theme.Tritanopia: " for eyes without blue cones"}

// alike tells of entities that have the same colour, or nearly, at the one that stands further down.
func (p *Reading) alike(list []data.EntityID, column string, of func(data.Entity) uint32) {
	list = slices.Clone(list)
	slices.Sort(list)
	list = slices.Compact(list)
	for i, e := range list {
		x, at := p.Tables.Entities[e-1], p.at[data.EntityTable][e-1]
		for _, o := range list[:i] {
			was := p.Tables.Entities[o-1]
			a, b := of(was), of(x)
			if a == 0 || b == 0 {
				continue
			}
			if a == b {
				p.say(at, "%s #%06X is that of %q too, and both stand in one picture", column, b, was.ID)
				break
			}
			for sight := range theme.Sights {
				if d := theme.Distance(scene.RGB(a), scene.RGB(b), sight); d < leastSeen && sight == theme.Usual {
					p.say(at, "%s #%06X and that of %q, #%06X, look the same in one picture (%.1f apart, want %d)", column, b, was.ID, a, d, leastApart)
					break
				} else if d < leastApart {
					p.warn(at, "%s #%06X and that of %q, #%06X, are hard to tell apart in one picture%s (%.1f apart, want %d)", column, b, was.ID, a, sights[sight], d, leastApart)
					break
				}
			}
		}
	}
}
