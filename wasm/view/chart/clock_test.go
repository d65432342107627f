package chart

import (
	"regexp"
	"slices"
	"testing"
)

var digit = regexp.MustCompile(`[0-9]`)

// Room for the shapes is room for the words of every moment.
func TestClockHasNoOtherShapes(t *testing.T) {
	w := world(t)
	for _, q := range pictures(w) {
		for _, lang := range []string{"zh-Hans", "zh-Hant", "en"} {
			s := decode(t, w, q+"&lang="+lang)
			shapes := ClockShapes(w, s)
			track := w.Track(s)
			for at := track.Min(); at < track.Max()+0.01; at += 0.11 {
				s.T = at
				if shape := digit.ReplaceAllString(Clock(w, s), "0"); !slices.Contains(shapes, shape) {
					t.Fatalf("%s in %s at %.2f: %q is none of %q", q, lang, at, shape, shapes)
				}
			}
			if len(shapes) > 16 {
				t.Errorf("%s in %s: %d shapes for the page to measure", q, lang, len(shapes))
			}
		}
	}
}
