package state

import (
	"testing"

	"yuntu/data/locale"
)

// Words for no answer begin with the name of another number only where both braces stand at their head; all else is said of
// the main one, braces or not.
func TestNevers(t *testing.T) {
	for _, c := range []struct{ words, main, name, says, nought string }{
		{"Never.|{years}Not in this life.", "Never.", "years", "Not in this life.", ""},
		{"{years}Not in this life.", "", "years", "Not in this life.", ""},
		{"years}Never.", "years}Never.", "years", "", ""},
		{"{years Never.", "{years Never.", "years", "", ""},
		{"Never of {years}.", "Never of {years}.", "years", "", ""},
		{"", "", "years", "", ""},
		{"Never.|{!years}At once.", "Never.", "years", "", "At once."},
		{"{!years}At once.|{years}Not in this life.", "", "years", "Not in this life.", "At once."},
	} {
		x := System{}
		x.None[locale.En] = c.words
		x.nevers()
		if x.None[locale.En] != c.main || x.Never(c.name, false, locale.En) != c.says || x.Never(c.name, false, locale.Hans) != "" || x.Never(c.name, true, locale.En) != c.nought {
			t.Errorf("%q: the main number says %q, %s says %q", c.words, x.None[locale.En], c.name, x.Never(c.name, false, locale.En))
		}
	}
}
