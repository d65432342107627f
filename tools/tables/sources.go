package tables

import (
	"regexp"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// sources reads the pages that figures were read on, with the names of their
// publishers and hosts in each language.
func (p *Reading) sources() {
	names, texts := p.publishers(), p.texts("sources.csv", "is")
	name := func(s string) [locale.Count]string {
		if n := names[s]; n != nil {
			n.used = true
			return n.in
		}
		return [locale.Count]string{}
	}
	for _, r := range p.csv("tables/sources.csv", false, "id", "title", "lang", "publisher", "host?", "url", "date", "via",
		"upstream", "voice") {
		s := data.Source{
			ID: p.id(r, data.SourceTable), Title: r.get("title"), Publisher: r.get("publisher"), URL: r.get("url"),
			Date: p.date(r, "date", false), Via: word(p, r, "via", data.ParseVia), Upstream: r.get("upstream"),
			Lang: r.get("lang"), Host: r.get("host"), Voice: word(p, r, "voice", data.ParseKind),
			By: name(r.get("publisher")), At: name(r.get("host")),
		}
		if s.Voice < data.ByFirm && r.get("voice") != "" {
			p.bad(r, "voice", "voice %q: want firm, press, unnamed or market", r.get("voice"))
		}
		s.Is = texts.row(p, data.SourceTable, s.ID, "is")
		if s.Lang == "" {
			p.say(r.place, "no lang: which language is the page in?")
		}
		p.Tables.Sources = append(p.Tables.Sources, s)
	}
	texts.rest(p, data.SourceTable)
	for _, n := range names {
		if !n.used {
			p.say(n.at, "no source has the publisher or host %q", n.id)
		}
	}
}

// described is what no name has: an address, names of hosts and publishers pass.
var described = regexp.MustCompile(`^[a-z][^.]* |\b(and|of|filings|slides|reports|facts)\b`)

// upstreams wants what a source itself cites to be told in each language: as an address, a name, or a word of panel.csv.
func (p *Reading) upstreams() {
	words := map[string]bool{}
	for _, w := range append(append([]data.Text{}, p.Tables.UI...), p.Tables.Canvas...) {
		words[w.ID] = true
	}
	for i, s := range p.Tables.Sources {
		at := p.at[data.SourceTable][i]
		switch {
		case strings.HasPrefix(s.Upstream, "upstream."):
			if !words[s.Upstream] {
				p.say(at, "upstream: there is no word %q", s.Upstream)
			}
		case described.MatchString(s.Upstream) && !strings.Contains(s.Upstream, "://"):
			p.say(at, "upstream %q is a description: want a word upstream.… in panel.csv, in each language", s.Upstream)
		}
	}
}

// publisher is a name that differs by language.
type publisher struct {
	id   string
	in   [locale.Count]string
	at   place
	used bool
}

func (p *Reading) publishers() map[string]*publisher {
	names := map[string]*publisher{}
	taken := map[string]string{}
	for _, r := range p.csv("tables/publishers.csv", true, "id", "zh-Hans", "zh-Hant", "en") {
		n := &publisher{id: r.get("id"), at: r.place}
		if names[n.id] != nil {
			p.say(r.place, "publisher %q again", n.id)
		}
		for l := range n.in {
			tag := locale.Lang(l).Tag()
			n.in[l] = r.get(tag)
			p.scripted(r, l, tag, n.in[l])
			if n.in[l] == "" {
				p.say(r.place, "no name in %s", tag)
			} else if other := taken[tag+n.in[l]]; other != "" {
				p.say(r.place, "%q is called %q in %s too", other, n.in[l], tag)
			}
			taken[tag+n.in[l]] = n.id
		}
		names[n.id] = n
	}
	return names
}

// kind reads how a value is known. "reported" is what the page says; who
// speaks there stands with the source.
func (p *Reading) kind(r row) data.Kind {
	k := word(p, r, "kind", data.ParseKind)
	if k == data.Reported {
		if id := p.ids[data.SourceTable][r.get("source")]; id > 0 {
			k = p.Tables.Sources[id-1].Voice
		}
	}
	return k
}

// filings reads which of a company's own papers stands behind an observation
// or a plan. What a transcription says and names the filing of is said by the
// firm.
func (p *Reading) filings() {
	obs, plans := map[string]int{}, map[string]int{}
	for i, key := range data.ObsKeys(&p.Tables) {
		obs[key] = i
	}
	for i, x := range p.Tables.Plans {
		plans["plan:"+x.ID] = i
	}
	ids := map[string]data.FilingID{}
	for _, r := range p.csv("tables/filings.csv", true, "of", "url") {
		url := r.get("url")
		if !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
			p.say(r.place, "address %q is neither https nor http", url)
		}
		id := ids[url]
		if id == 0 {
			p.Tables.Filings = append(p.Tables.Filings, data.Filing{URL: url})
			p.at[data.FilingTable] = append(p.at[data.FilingTable], r.place)
			id = data.FilingID(len(p.Tables.Filings))
			ids[url] = id
		}
		i, isObs := obs[r.get("of")]
		j, isPlan := plans[r.get("of")]
		switch {
		case isObs && p.Tables.Obs[i].Filing != 0 || isPlan && p.Tables.Plans[j].Filing != 0:
			p.say(r.place, "a second filing of %q", r.get("of"))
		case isObs:
			o := &p.Tables.Obs[i]
			o.Filing = id
			if s := o.Source; s > 0 && o.Kind == data.ByPress && p.Tables.Sources[s-1].Via == data.Transcription {
				o.Kind = data.ByFirm
			}
		case isPlan:
			p.Tables.Plans[j].Filing = id
		default:
			p.bad(r, "of", "%q is no observation and no plan", r.get("of"))
			continue
		}
		kind := data.ByFirm
		if isObs {
			kind = p.Tables.Obs[i].Kind
		} else {
			kind = p.Tables.Plans[j].Kind
		}
		if kind == data.ByUnnamed || kind == data.Estimate {
			p.bad(r, "of", "a company's own paper stands behind %q, which is known as %s", r.get("of"), kind)
		}
	}
}
