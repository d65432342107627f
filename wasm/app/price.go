package app

import "yuntu/data"

// priced says what a row of prices is about: the price before and after where the page has them, then by how much it
// changed and which way, or how it compares. "" where nobody said how much.
func (a *App) priced(p data.Price) (text string) {
	before, _ := data.ParseValue(p.Before)
	after, _ := data.ParseValue(p.After)
	if after.Ok {
		num := a.plain(after)
		if before.Ok {
			word := "price.fell"
			if after.Float() > before.Float() {
				word = "price.rose"
			}
			num = fill(a.word(word), "before", a.plain(before), "after", num)
		}
		text = phrase(a.unit(p.Unit), num, false)
	}
	for _, part := range a.changes(p) {
		if text != "" {
			text += a.word("list.comma")
		}
		text += part
	}
	return text
}

// changes says by how much.
func (a *App) changes(p data.Price) (parts []string) {
	pct := func(v data.Value, b data.Bound) string { return a.write(figure{low: v, unit: data.Pct, bound: b}) }
	way := [data.Changes]string{data.Cut: "lead.cut", data.Rise: "lead.rise", data.Below: "lead.below"}[p.Change]
	add := func(word, n string) { parts = append(parts, fill(a.word(word), "n", n)) }
	same := p.Avg.Ok && p.Avg == p.Max
	switch {
	case way == "" || !p.Avg.Ok && !p.Max.Ok:
	case p.Change == data.Below:
		add(way, pct(p.Max, p.Bound))
	case p.Change == data.Cut && p.Max.Float() == 100:
		parts = append(parts, a.word("lead.free"))
	case p.Low.Ok:
		add(way+"-by", a.write(figure{p.Low, p.Max, data.Pct, p.Bound}))
	case same:
		add(way+"-by", pct(p.Avg, p.Bound))
	case p.Avg.Ok:
		add(way+"-mean", pct(p.Avg, p.Bound))
		if p.Max.Ok {
			add("lead.most", pct(p.Max, data.Exact))
		}
	default:
		add(way, pct(p.Max, p.Bound))
	}
	return parts
}
