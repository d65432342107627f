package tables

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"yuntu/data"
)

// titles reports sources whose title is not the page's own, one that stops
// where the address goes on and one in brackets, and those in another language
// than the words that were read there.
func (p *Reading) titles() {
	tokens := p.tokens()
	for i, s := range p.Tables.Sources {
		at := p.at[data.SourceTable][i]
		switch rest := beyond(s.Title, s.URL); {
		case strings.HasPrefix(s.Title, "[") && strings.HasSuffix(s.Title, "]"):
			p.say(at, "title %q: what a page without a title is belongs into text/…/sources.csv, in each language", s.Title)
		case rest != "":
			p.say(at, "the address goes on where the title ends (%q): want the whole title, or an ellipsis", rest)
		}
		chinese := strings.HasPrefix(s.Lang, "zh")
		if s.Via == data.Transcription || strings.HasPrefix(s.Host, "a ") { // a file, or read second-hand: its words are not the page's
			continue
		}
		words, all, none := false, true, true
		for _, t := range tokens[data.SourceID(i+1)] {
			if t != "" {
				words = words || han(t) || latin.MatchString(t)
				all, none = all && han(t), none && !han(t)
			}
		}
		if words && (!chinese && s.Lang != "ja" && all || chinese && none && s.Title == "") { // a page may print a Chinese headline above an English digest
			p.say(at, "lang is %q, and what was read there is in another: want the language of the page", s.Lang)
		}
	}
}

var (
	latin   = regexp.MustCompile(`[A-Za-z]{4,} [A-Za-z]{2,} `)
	between = regexp.MustCompile(`[^\pL\pN]+`)
)

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// tokens are the words that were read on each page.
func (p *Reading) tokens() map[data.SourceID][]string {
	t := map[data.SourceID][]string{}
	for _, x := range p.Tables.Obs {
		t[x.Source] = append(t[x.Source], x.Token)
	}
	for _, x := range p.Tables.Plans {
		t[x.Source] = append(t[x.Source], x.Token)
	}
	for _, x := range p.Tables.Deals {
		t[x.Source] = append(t[x.Source], x.Token)
	}
	for _, x := range p.Tables.Prices {
		t[x.Source] = append(t[x.Source], x.Token)
	}
	for _, x := range p.Tables.Supply {
		t[x.Source] = append(t[x.Source], x.Token)
	}
	for _, x := range p.Tables.Figures {
		t[x.Source] = append(t[x.Source], x.Token)
	}
	return t
}

// beyond returns the words with which an address goes on that begins as the
// title does; one word, or numbers, may be a site's own mark.
func beyond(title, address string) string {
	if path, err := url.PathUnescape(address); err == nil {
		address = path
	}
	begin := plain(title)
	if len(begin) < 12 || strings.HasSuffix(title, "…") {
		return ""
	}
	for _, part := range strings.FieldsFunc(address, func(r rune) bool { return strings.ContainsRune("/?=&%", r) }) {
		words := between.Split(part, -1)
		for n := range words {
			if plain(strings.Join(words[:n], "")) != begin {
				continue
			}
			var rest []string
			for _, w := range words[n:] {
				if w != "" && !strings.ContainsFunc(w, unicode.IsDigit) && w != "html" && w != "htm" {
					rest = append(rest, w)
				}
			}
			if len(rest) > 1 {
				return strings.Join(rest, " ")
			}
		}
	}
	return ""
}

// plain is what two ways of writing a title share: its letters and digits.
func plain(s string) string { return strings.ToLower(between.ReplaceAllString(s, "")) }
