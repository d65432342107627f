package tables

import (
	"slices"
	"strings"

	"yuntu/data"
)

// needs tells what a picture wants that is not there: a market its time line, its colours and its words, spending its words,
// a site what it is called. docs/dataset.md lists the same.
func (p *Reading) needs() {
	words := map[string]bool{}
	for _, list := range [...][]data.Text{p.Tables.UI, p.Tables.Canvas} {
		for _, x := range list {
			words[x.ID] = true
		}
	}
	lack := func(ids ...string) string {
		return strings.Join(slices.DeleteFunc(ids, func(id string) bool { return words[id] }), ", ")
	}
	spending, market := false, false
	for i, s := range p.Tables.Series {
		if s.Order == 0 || i >= len(p.at[data.SeriesTable]) {
			continue
		}
		at := p.at[data.SeriesTable][i]
		switch s.Topic {
		case data.TopicShare:
			market = true
			if missing := lack("share."+s.ID+".headline", "share."+s.ID+".body"); missing != "" {
				p.say(at, "a market without words: %s in views.csv", missing)
			}
			if p.program != "" {
				p.timeLine(i, at)
			}
		case data.TopicCapex:
			spending = true
		}
	}
	if p.program == "" {
		return
	}
	p.picture(market)
	if missing := lack(slices.Clone(siteWords)...); missing != "" {
		p.say(place{file: p.dir + "/text/en/ui.csv"}, "no %s: what the site is called and says of itself", missing)
	}
	if !spending {
		return
	}
	var ids []string
	for _, name := range [...]string{"panel.csv", "canvas.csv", "views.csv"} {
		for _, id := range reading(p.program).texts(name, "text").ids {
			if strings.HasPrefix(id, "capex.") {
				ids = append(ids, id)
			}
		}
	}
	if missing := lack(ids...); missing != "" {
		p.say(place{file: p.dir + "/text/en/views.csv"}, "spending without words: %s", missing)
	}
}

// timeLine tells of a market with nothing to be played, and of vendors without a colour in it.
func (p *Reading) timeLine(series int, at place) {
	periods := map[any]bool{}
	for _, o := range p.Tables.Obs {
		if int(o.Series) != series+1 || o.Metric != data.Share || o.Preferred != data.Drawn {
			continue
		}
		if o.Value.Ok || o.Rank > 0 {
			periods[o.Period] = true
		}
		if e := int(o.Entity); e > 0 && p.Tables.Entities[e-1].Color == 0 {
			p.say(p.at[data.EntityTable][e-1], "%q has shares of a market and no colour", p.Tables.Entities[e-1].ID)
		}
	}
	switch len(periods) {
	case 0:
		p.say(at, "a market without shares: those of two periods are needed")
	case 1:
		p.say(at, "a market with shares of 1 period: two are needed")
	}
}

// picture tells of a dataset whose markets have shares and no place in the menu: the page opens with one. A dataset without any is
// not begun yet.
func (p *Reading) picture(market bool) {
	for i, s := range p.Tables.Series {
		if at := p.at[data.SeriesTable][i]; !market && s.Topic == data.TopicShare && !p.unread[cell{at, "order"}] && !p.unread[cell{at, "topic"}] {
			p.say(at, "no order, so that %q is not drawn, nor any other market: the site opens with one that has a number there, such as 1", s.ID)
			return
		}
	}
}
