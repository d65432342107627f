package app

import (
	"encoding/xml"
	"strings"
	"testing"

	"yuntu/wasm/view"
)

// A picture that travels alone says what it shows, who says so, and where it is alive; to eyes and to screen readers.
func TestFileSVG(t *testing.T) {
	asOnHost(t)
	const link = "https://example.org/en/?view=x&t=2020"
	for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
		for _, query := range []string{"", "view=capex", "form=race&market=gartner-iaas", "view=m01", "view=m16", "theme=dark&view=m11"} {
			a := opened(t, query+"&lang="+lang)
			a.Resize(390, 440)
			got := a.FileSVG(link)
			var x struct {
				Role    string `xml:"role,attr"`
				Hidden  string `xml:"aria-hidden,attr"`
				Lang    string `xml:"lang,attr"`
				Title   string `xml:"title"`
				Desc    string `xml:"desc"`
				ViewBox string `xml:"viewBox,attr"`
				Words   []struct {
					Y    float32 `xml:"y,attr"`
					Text string  `xml:",chardata"`
				} `xml:"text"`
			}
			if err := xml.Unmarshal(got, &x); err != nil {
				t.Fatalf("%s: %v", query, err)
			}
			headline, _ := view.Words(a.w, a.s)
			src := view.Source(a.w, a.s)
			if x.Role != "img" || x.Hidden != "" || x.Lang != lang || x.Title != headline.String() {
				t.Errorf("%s, %s: role %q, hidden %q, lang %q, title %q", query, lang, x.Role, x.Hidden, x.Lang, x.Title)
			}
			seen := ""
			for _, w := range x.Words {
				seen += w.Text
			}
			bare := func(s string) string { return strings.ReplaceAll(s, " ", "") }
			for _, want := range []string{headline.String(), src.Publisher, link} {
				if !strings.Contains(bare(seen), bare(want)) {
					t.Errorf("%s, %s: %q is not seen", query, lang, want)
				}
			}
			for _, id := range src.Sources {
				if s := a.w.Data.Source(id); !strings.Contains(x.Desc, s.URL) {
					t.Errorf("%s, %s: the description lacks %s", query, lang, s.URL)
				}
			}
		}
	}
}

// A file's name has no sign that a system or a link would have to escape.
func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"a–z, A–Z, 0–9": "a-z-a-z-0-9", "Tencent’s cloud": "tencents-cloud", "  (m22)  ": "m22", "阿里云": "", "`{/:@[": "", "x//y": "x-y",
	} {
		if got := slug(name); got != want {
			t.Errorf("%q is %q as a file's name, want %q", name, got, want)
		}
	}
}
