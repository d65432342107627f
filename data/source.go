package data

import (
	"cmp"

	"yuntu/data/locale"
)

// Source is a page, filing or article that a figure was read on.
type Source struct {
	ID, Title, Publisher, URL, Date, Upstream string
	Via                                       Via
	Lang                                      string               // of the page, as HTML names it; "" when untold
	Host                                      string               // the site it was read on where that isn't the publisher's own
	Voice                                     Kind                 // who speaks there: the kind of what is "reported" on it
	By, At                                    [locale.Count]string // what publisher and host are called in each language, where that differs
	Is                                        [locale.Count]string // what the page is, in our words, where its own title was not seen
}

// Called returns the title as the page prints it; or what the page is, in our
// words in a language, and true, where its own title was not seen.
func (s *Source) Called(l locale.Lang) (title string, ours bool) {
	if s.Title == "" {
		return s.Is[l], true
	}
	return s.Title, false
}

// Speaker returns the publisher's name in a language.
func (s *Source) Speaker(l locale.Lang) string { return cmp.Or(s.By[l], s.Publisher) }

// ReadOn returns the name of the site it was read on, "" for the publisher's
// own.
func (s *Source) ReadOn(l locale.Lang) string { return cmp.Or(s.At[l], s.Host) }

// Filing is a company's own paper that stands behind figures read elsewhere.
type Filing struct{ URL string }
