package state

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
)

// Links as they arrive: passed on by programs, copied out of sentences, mistyped. What the link means is understood;
// what is no fault of the reader's is not told.
func TestLinksThatWerePassedOn(t *testing.T) {
	w := small(t)
	for _, c := range []struct {
		query, again, problems string
	}{
		// Hung on by others.
		{"form=race&from=singlemessage&isappinstalled=0&scene=1&nsukey=Ab1%2Bc3d4e5f6g7h8i9j0%3D%3D", "form=race", ""},
		{"utm_source=x&form=race&utm_content=50%off&openExternalBrowser=1", "form=race", ""},
		{"form=race&fbclid=IwAR0x&gclid=1&msclkid=2&ttclid=3&yclid=4&dclid=5&wbraid=6&igshid=7&mc_cid=8&_hsenc=9&wt_mc=a&s_cid=b&at_medium=c&pk_campaign=d&mtm_kwd=e", "form=race", ""},
		{"form=race&spm=a.b.c&share_source=copy_web&vd_source=1&xsec_token=AB&li_fat_id=z&ref_src=twsrc%5Etfw&lipi=urn", "form=race", ""},
		{"form=race&id=chart&childId=p-0&initialWidth=600&parentTitle=A%20B&parentUrl=http%3A%2F%2Fx", "form=race", ""},
		// By nobody that the list has, but looking like it.
		{"form=race&_from=1&$web=2&1732780000&ts2=1732780000123", "form=race", ""},
		{"form=race&ticket=ST-1a2b3c4d5e6f7g8h9i0j", "form=race", ""},
		{"form=race&colour=red", "form=race", "?"},
		{"form=race&colour=red&shade=blue&hue=green", "form=race", "?"}, // once
		// Out of sentences and tags.
		{"view=capex&form=race。", "view=capex&form=race", ""},
		{"view=capex&form=race%E3%80%82", "view=capex&form=race", ""},
		{"form=race，", "form=race", ""}, {"form=race）", "form=race", ""}, {"form=race】", "form=race", ""}, {"form=race」", "form=race", ""},
		{"form=race).", "form=race", ""}, {"form=race;", "form=race", ""}, {"form=race:", "form=race", ""}, {"form=race'", "form=race", ""},
		{"form=race%22%3E", "form=race", ""}, {"form=race…", "form=race", ""}, {"form=race%3E", "form=race", ""}, {"form=race</a>", "form=race", ""},
		{"form=race）看看", "form=race", ""}, {"form=race%0A", "form=race", ""}, {"form=race+", "form=race", ""}, {"form=race**", "form=race", ""},
		{"form=race%E2%80%AE", "form=race", ""}, // a mark that turns the writing round
		{"form=race😀", "form=race", ""},
		{"t=2019Q3。&from=timeline", "t=2019Q3", ""},
		{"sim.margin=30).&view=loop", "view=m16&sim.margin=30", ""},
		{"view=capex&amp;form=race", "view=capex&form=race", ""},
		{"view=capex&amp;amp;form=race&quot;", "view=capex&form=race", ""},
		{"view=capex&amp%3Bform=race", "view=capex&form=race", ""},
		{"view%3Dcapex%26form%3Drace", "view=capex&form=race", ""},
		{"lang=en&view%3Dcapex%26form%3Drace", "lang=en&view=capex&form=race", ""},
		{"View=Capex&FORM=RACE&t=2024q1", "view=capex&form=race&t=2020Q3", "t"}, // the time is past the end, and was understood
		// Mistyped: the nearest is taken, and told.
		{"view=capx", "view=capex", "view>capex"},
		{"view=shrae&form=rcae", "form=race", "view>share form>race"},
		{"market=wrld", "market=world", "market>world"},
		{"f=alli", "f=ali", "f>ali"},
		{"theme=drak", "theme=dark", "theme>dark"},
		{"n=break:bace", "n=break:base", "n>break:base"},
		{"view=m22&y=aftr", "view=m22&y=after", "y>after"},
		{"veiw=capex", "view=capex", ">view"},
		{"veiw=castle", "", "?"},
		{"view=share&veiw=capex", "", "?"}, // the link has a view
		{"view=m22&sim.margni=30", "view=m22&sim.margin=30", ">sim.margin"},
		{"view=castle", "", "view"},
		{"f=云云", "", "f"}, // few characters, of many bytes
		{"view=m222", "view=m22", "view>m22"},
		{"view=m99", "", "view"}, // m16 and m22 are equally far
	} {
		s, problems := Decode(w, c.query)
		if got := Encode(w, s); got != c.again {
			t.Errorf("%q is understood as %q, want %q", c.query, got, c.again)
		}
		var all []string
		for _, p := range problems {
			all = append(all, told(p))
		}
		if got := strings.Join(all, " "); got != c.problems {
			t.Errorf("%q: told %q, want %q", c.query, got, c.problems)
		}
	}
}

// Nothing of what a link says is in what is told of it, and it is not told for long.
func TestProblemsAreWordsOfOurs(t *testing.T) {
	w := small(t)
	const evil = "Buy gold here"
	var b strings.Builder
	for i := range 300 {
		for _, k := range Keys() {
			fmt.Fprintf(&b, "%s=%s%d&", k, evil, i)
		}
		fmt.Fprintf(&b, "%s%d=1&sim.%s=2&%%zz%s&", evil, i, evil, evil)
	}
	for _, query := range []string{b.String(), b.String()[:4000], evil + "=" + evil, "f=\u202e" + evil, "n=" + evil, "t=" + evil, "x=" + evil, "vs=" + evil, "lang=" + evil} {
		_, problems := Decode(w, query)
		if len(problems) > maxProblems {
			t.Errorf("%d problems are told of %.40q", len(problems), query)
		}
		for i, p := range problems {
			if strings.Contains(p.Key+p.Took, "gold") || p.Key != "" && keyOf(p.Key) < 0 {
				t.Errorf("%.40q writes %q %q on the page", query, p.Key, p.Took)
			}
			if slices.Contains(problems[:i], p) {
				t.Errorf("%.40q: told twice: %+v", query, p)
			}
		}
	}
}

// A link that is too long keeps its language and what stands whole in its beginning; one without a language that we
// have keeps the page's.
func TestLanguageOfLinks(t *testing.T) {
	w := small(t)
	pad := "&f=" + strings.Repeat("x", 2*maxQuery)
	for _, c := range []struct {
		query string
		in    locale.Lang
		want  locale.Lang
	}{
		{"view=capex" + pad + "&lang=en", locale.Hans, locale.En},
		{"lang=zh-Hant&view=capex" + pad, locale.En, locale.Hant},
		{"view=capex" + pad + "&amp;lang=en。", locale.Hans, locale.En},
		{"view=capex" + pad, locale.En, locale.En},
		{"view=capex", locale.Hant, locale.Hant},
		{"view=capex&lang=xx", locale.En, locale.En},
		{"view=capex&lang=EN", locale.Hans, locale.En},
		{"view=capex&lang=zh-TW", locale.Hans, locale.Hant},
		{"lang=en&view=capex&lang=zh-Hans", locale.Hant, locale.Hans},
	} {
		s, _ := DecodeIn(w, c.query, c.in)
		if s.Lang != c.want || s.View != Capex {
			t.Errorf("%.30q on a page in %s: %s, view %v; want %s and capex", c.query, c.in.Tag(), s.Lang.Tag(), s.View, c.want.Tag())
		}
	}
}

// Every key of ours stands in the table of docs/embedding.md.
func TestKeysAreDocumented(t *testing.T) {
	b, err := os.ReadFile("../../docs/embedding.md")
	if err != nil {
		t.Fatal(err)
	}
	var first strings.Builder // the first column of the table
	for _, m := range regexp.MustCompile(`(?m)^\|( `+"`"+`[^|]*)\|`).FindAllStringSubmatch(string(b), -1) {
		first.WriteString(m[1])
	}
	for _, k := range append(Keys(), simPrefix+"*") {
		if !strings.Contains(first.String(), "`"+k+"`") {
			t.Errorf("docs/embedding.md says nothing of %s", k)
		}
	}
}

// The lists of docs/embedding.md are the lists that work, and none of our own names is on them.
func TestForeignNamesAreDocumented(t *testing.T) {
	b, err := os.ReadFile("../../docs/embedding.md")
	if err != nil {
		t.Fatal(err)
	}
	_, doc, ok := strings.Cut(string(b), "\n## What others hang on a link\n")
	if !ok {
		t.Fatal("docs/embedding.md has no chapter about what others hang on a link")
	}
	doc, _, _ = strings.Cut(doc, "\n## ")
	var have, want []string
	for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(doc, -1) {
		have = append(have, m[1])
	}
	for _, x := range Foreign {
		want = append(want, x.Names...)
		for _, n := range x.Names {
			if n != strings.ToLower(n) || strings.Count(strings.Join(want, " ")+" ", " "+n+" ") > 1 {
				t.Errorf("%q has capitals or stands twice", n)
			}
			if keyOf(n) >= 0 || n == "v" || renamed[n] != "" {
				t.Errorf("%q is a key of ours", n)
			}
		}
	}
	for _, p := range ForeignPrefixes {
		want = append(want, p+"…")
	}
	for _, p := range ForeignSuffixes {
		want = append(want, "…"+p)
	}
	if !slices.Equal(have, want) {
		t.Errorf("docs/embedding.md lists\n%v\nwhat works is\n%v", have, want)
	}
	for _, k := range Keys() {
		if listed(k) {
			t.Errorf("our own %q counts as somebody else's", k)
		}
	}
}
