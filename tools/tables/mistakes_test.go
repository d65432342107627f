package tables

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

// edit is a mistake in a copy of the example: in a file, old becomes new. Without old the file is new, without both it is gone.
type edit struct{ file, old, new string }

// mistakes are what somebody slips in who puts in data of his own, and all that he is told of it.
func mistakes(t *testing.T, edits []edit, want ...string) {
	t.Helper()
	dir := copied(t, nil)
	for _, e := range edits {
		name := filepath.Join(dir, filepath.FromSlash(e.file))
		if e.old+e.new == "" {
			if err := os.RemoveAll(name); err != nil {
				t.Fatal(err)
			}
			continue
		}
		text := e.new
		if e.old != "" {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(b), e.old) {
				t.Fatalf("%s has no %q", e.file, e.old)
			}
			text = strings.Replace(string(b), e.old, e.new, 1)
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got := said(ReadWith(dir, "../../data"))
	for i := range got {
		got[i] = strings.ReplaceAll(got[i], filepath.ToSlash(dir)+"/", "")
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v: got\n%s\nwant\n%s", edits, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

const (
	shares   = "tables/shares.csv"
	series   = "tables/series.csv"
	entities = "tables/entities.csv"
	origins  = "tables/sources.csv"
)

// A value is counted in what its metric and its series are.
func TestUnits(t *testing.T) {
	mistakes(t, []edit{{shares, "2023Q2,14,pct", "2023Q2,14,usd-m"}}, "tables/shares.csv:8: share in usd-m: want pct")
	mistakes(t, []edit{{shares, "2023Q3,980,usd-m", "2023Q3,980,pct"}}, "tables/shares.csv:13: size in pct: want cny-m, usd-m, hkd-m or tokens")
	mistakes(t, []edit{{series, "share,pct,1", "share,usd-m,1"}}, "tables/series.csv:2: share in usd-m: want pct")
	mistakes(t, []edit{{shares, "2023Q2,14,pct", "2023Q2,14,pctt"}}, `tables/shares.csv:8: unknown unit "pctt"; perhaps pct`)
	mistakes(t, []edit{{"tables/steps.csv", "0,60,1,pct", "0,60,1,usd-m"}}, `tables/steps.csv:3: guess-unit usd-m, and "example/hill/share/2024Q4" is counted in pct`)
	spend := "series,entity,metric,period,value,unit,kind,bound,rank,preferred,source,token,note\n"
	mistakes(t, []edit{
		{series, "share,pct,1\n", "share,pct,1\nspend,capex,Example Count,nowhere,quarter,capex,usd-m,\n"},
		{"tables/capex.csv", "", spend + "spend,gold,capex,2023Q1,5,pct,reported,,,1,count-2023,5,\nspend,gold,capex,2023Q2,5,cny-m,reported,,,1,count-2023,5,\n" +
			"spend,gold,growth,2023Q2,5,usd-m,reported,,,1,count-2023,5,\nspend,gold,revenue,2023Q2,5,cny-m,reported,,,1,count-2023,5,\n"},
		{"text/zh-Hans/series.csv", "\nexample,", "\nspend,支出,\nexample,"}, {"text/zh-Hant/series.csv", "\nexample,", "\nspend,支出,\nexample,"},
		{"text/en/series.csv", "\nexample,", "\nspend,Spending,\nexample,"},
	}, "tables/capex.csv:2: capex in pct: want cny-m, usd-m or hkd-m", `tables/capex.csv:3: capex in cny-m, and the series "spend" counts usd-m`,
		"tables/capex.csv:4: growth in usd-m: want pct")
	mistakes(t, []edit{
		{"tables/plans.csv", "", "id,entity,low,high,unit,bound,from,to,announced,kind,source,token,revises\np,gold,5,,tokens,,2024,2026,2024,target,count-2023,5,\n"},
		{"text/zh-Hans/plans.csv", "", "id,label\np,计划\n"}, {"text/zh-Hant/plans.csv", "", "id,label\np,計畫\n"}, {"text/en/plans.csv", "", "id,label\np,Plan\n"},
	}, "tables/plans.csv:2: a plan in tokens: want cny-m, usd-m, hkd-m or pct")
}

// Slips of copying: a share that is not what the page prints, a rank that the shares contradict.
func TestCopied(t *testing.T) {
	mistakes(t, []edit{{"tables/shares.csv", "2023Q1,50,pct,reported,,1,1,count-2023,50%", "2023Q1,50,pct,reported,,1,1,count-2023,55%"}}, `tables/shares.csv:2: value 50, and the token says "55%"`)
	mistakes(t, []edit{{"tables/shares.csv", "2023Q1,30,pct,reported,,2,1,count-2023,30%", "2023Q1,30,pct,reported,,1,1,count-2023,30%"}, {"tables/shares.csv", "2023Q1,50,pct,reported,,1,1,count-2023,50%", "2023Q1,50,pct,reported,,2,1,count-2023,50%"}},
		"tables/shares.csv:2: rank 2 with 50, and rank 1 of the same period has 30")
}

// A figure that stands in the row's words and not in its value, or another one there.
func TestTokens(t *testing.T) {
	const first = "2023Q1,50,pct,reported,,1,1,count-2023,50%"
	mistakes(t, []edit{{shares, first, "2023Q1,,pct,reported,,1,1,count-2023,50%"}}, `tables/shares.csv:2: no value, and the token says "50%"`)
	mistakes(t, []edit{{shares, first, "2023Q1,x,pct,reported,,1,1,count-2023,50%"}}, `tables/shares.csv:2: value "x" is not a plain decimal`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "1060,usd-m,reported,,,1,count-2023,$1.05bn"}}, `tables/shares.csv:17: value 1060 usd-m, and the token says "$1.05bn"`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "1050,usd-m,reported,,,1,count-2023,10.5亿元"}}, `tables/shares.csv:17: value 1050 usd-m, and the token says "10.5亿元"`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "1050,usd-m,reported,,,1,count-2023,\"1,060\""}}, `tables/shares.csv:17: value 1050 usd-m, and the token says "1,060"`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "1050,usd-m,reported,,,1,count-2023,\"1,050\""}})
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "1050,usd-m,reported,,,1,count-2023,US$1.1 billion"}})
}

// Less than nothing is no market; a picture of one counts in one currency.
func TestSigns(t *testing.T) {
	mistakes(t, []edit{{shares, "1050,usd-m", "-1050,usd-m"}}, "tables/shares.csv:17: size -1050: less than nothing")
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "7600,cny-m,reported,,,1,count-2023,76亿元"}},
		`tables/shares.csv:17: size in cny-m, and the others of the series "example" are in usd-m: the picture counts in one currency, that of the first; a note has to say so`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023,$1050m", "8000,hkd-m,reported,,,1,count-2023,HK$8bn"}}, "tables/shares.csv:17: size in hkd-m: the picture of a market counts in cny-m or usd-m")
	price := func(row string) []edit {
		return []edit{{"tables/prices.csv", "", "id,entity,date,product,avg-pct,low-pct,max-pct,bound,direction,before,after,unit,kind,source,token,note\n" + row + "\n"},
			{"text/zh-Hans/prices.csv", "", "id,label\nx,降价\n"}, {"text/zh-Hant/prices.csv", "", "id,label\nx,降價\n"}, {"text/en/prices.csv", "", "id,label\nx,A cut\n"}}
	}
	mistakes(t, price("x,gold,2023-05-01,Storage,150,,150,,cut,,,,reported,count-2023,150%,"), "tables/prices.csv:2: a price lower by 150 per cent: more than there was")
	mistakes(t, price("x,gold,2023-05-01,Storage,-15,,,,cut,,,,reported,count-2023,15%,"), "tables/prices.csv:2: a change by -15: less than nothing")
	mistakes(t, price("x,gold,2023-05-01,Storage,400,,400,,rise,,,,reported,count-2023,400%,"))
}

// everywhere is a mistake in the words of all languages, in their line after the header.
func everywhere(name string, line int, change func(string) string) (all []edit) {
	for _, l := range []string{"zh-Hans", "zh-Hant", "en"} {
		b, err := os.ReadFile(filepath.Join(example, "text", l, name))
		if err != nil {
			panic(err)
		}
		old := strings.SplitAfter(string(b), "\n")[line-1]
		all = append(all, edit{"text/" + l + "/" + name, old, change(old)})
	}
	return all
}

// A blank that no place fills is refused where all languages agree on it, too.
func TestBlanks(t *testing.T) {
	blank := func(s string) string { return strings.Replace(s, ",", ",{x}", 1) }
	mistakes(t, everywhere("ui.csv", 2, blank), "text/zh-Hans/ui.csv:2: text: nothing fills {x}")
	mistakes(t, everywhere("ui.csv", 3, blank), "text/zh-Hans/ui.csv:3: text: nothing fills {x}")
	mistakes(t, everywhere("panel.csv", 2, blank), "text/zh-Hans/panel.csv:2: text: nothing fills {x}")
	mistakes(t, everywhere("views.csv", 2, blank), "text/zh-Hans/views.csv:2: text: nothing fills {x}")
	mistakes(t, everywhere("steps.csv", 2, blank), "text/zh-Hans/steps.csv:2: title: nothing fills {x}")
	mistakes(t, everywhere("entities.csv", 2, blank), "text/zh-Hans/entities.csv:2: about: nothing fills {x}")
	mistakes(t, everywhere("ui.csv", 4, func(s string) string { return s + "search.placeholder,{known}{knowm}\n" }), "text/zh-Hans/ui.csv:5: text: nothing fills {knowm}; perhaps known")
}

// A word that no place says is a slip.
func TestDeadWords(t *testing.T) {
	for _, c := range []struct{ file, id, way string }{
		{"ui.csv", "site.nam", "; perhaps site.name"}, {"ui.csv", "search.placehoder", "; perhaps search.placeholder"},
		{"views.csv", "share.exampel.headline", "; perhaps share.example.headline"}, {"views.csv", "share.nobody.headline", ""}, {"panel.csv", "quite.another", ""},
	} {
		var want []string
		for _, l := range []string{"en", "zh-Hans", "zh-Hant"} {
			want = append(want, "text/"+l+"/"+c.file+`:3: no place says "`+c.id+`"`+c.way)
		}
		mistakes(t, everywhere(c.file, 2, func(s string) string { return s + c.id + ",X\n" }), want...)
	}
	mistakes(t, everywhere("panel.csv", 2, func(s string) string { return s + "topic.share,X\n" }))
}

// What the other Chinese script writes is refused, whether the dataset has rules of wording or not.
func TestScripts(t *testing.T) {
	mistakes(t, []edit{{entities, "金云,金雲", "金云,金云"}}, "tables/entities.csv:2: zh-Hant: 云 belongs to the other script")
	mistakes(t, []edit{{entities, "金云,金雲", "金云,华雲"}}, "tables/entities.csv:2: zh-Hant: 华 belongs to the other script")
	mistakes(t, []edit{{"text/zh-Hans/ui.csv", "site.tagline,", "site.tagline,這"}}, "text/zh-Hans/ui.csv:3: text: 這 belongs to the other script")
	mistakes(t, []edit{{"text/zh-Hant/ui.csv", "site.tagline,", "site.tagline,这"}}, "text/zh-Hant/ui.csv:3: text: 这 belongs to the other script")
	mistakes(t, []edit{{"tables/publishers.csv", "", "id,zh-Hans,zh-Hant,en\nExample Count,统计,统計,Example Count\n"}}, "tables/publishers.csv:2: zh-Hant: 统 belongs to the other script")
}

// A date that can't be is refused: a year that nobody tells of, a source older than what was read there.
func TestDates(t *testing.T) {
	mistakes(t, []edit{{origins, "2024-02-01", "2124-02-01"}}, `tables/sources.csv:2: date "2124-02-01" lies outside 1990…2100`)
	mistakes(t, []edit{{origins, "2024-02-01", "1925-02-01"}}, `tables/sources.csv:2: date "1925-02-01" lies outside 1990…2100`)
	mistakes(t, []edit{{origins, "2025-02-01", "2023-02-01"}}, `tables/sources.csv:3: date "2023-02-01", and 2024Q4, read there, was not over yet (tables/shares.csv:30, one row of 16)`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023", "1050,usd-m,reported,,,1,count-2022"},
		{origins, "\ncount-2024", "\ncount-2022,Counted,en,Example Count,,https://example.org/2022,2023,primary,,market\ncount-2024"}})
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023", "1050,usd-m,reported,,,1,count-2022"},
		{origins, "\ncount-2024", "\ncount-2022,Counted,en,Example Count,,https://example.org/2022,2023-09,primary,,market\ncount-2024"}},
		`tables/shares.csv:17: source "count-2022" is of 2023-09, when 2023Q4 was not over yet`)
	mistakes(t, []edit{{shares, "1050,usd-m,reported,,,1,count-2023", "1050,usd-m,estimate,,,1,count-2022"},
		{origins, "\ncount-2024", "\ncount-2022,Counted,en,Example Count,,https://example.org/2022,2023-09,primary,,market\ncount-2024"}})
	mistakes(t, []edit{{shares, "size,2024Q4", "size,2109Q4"}}, `tables/shares.csv:33: period "2109Q4" lies outside 1990…2100`)
	for written, meant := range map[string]string{"2024-Q4": "2024Q4", "2024 q4": "2024Q4", "Q4 2024": "2024Q4", "4Q2024": "2024Q4", "2024-H2": "2024H2", "2024FY": "FY2024"} {
		mistakes(t, []edit{{shares, "size,2024Q4", "size," + written}}, `tables/shares.csv:33: period "`+written+`": want 2023, 2023H1, 2023Q3 or FY2023; perhaps `+meant)
	}
	mistakes(t, []edit{{shares, "size,2024Q4", "size,FY 2024"}}, `tables/shares.csv:33: period "FY 2024": want FY and a year; perhaps FY2024`)
	for _, written := range []string{"2024Q5", "Q4", "soon", "2024-13"} {
		mistakes(t, []edit{{shares, "size,2024Q4", "size," + written}}, `tables/shares.csv:33: period "`+written+`": want 2023, 2023H1, 2023Q3 or FY2023`)
	}
}

// Who stands in one picture has a colour of his own.
func TestColours(t *testing.T) {
	mistakes(t, []edit{{entities, "#2E7D32,#66BB6A", "#B8860B,#E5B93C"}}, `tables/entities.csv:3: color #B8860B is that of "gold" too, and both stand in one picture`,
		`tables/entities.csv:3: dark #E5B93C is that of "gold" too, and both stand in one picture`)
	mistakes(t, []edit{{entities, "#2E7D32", "#B7850C"}}, `tables/entities.csv:3: color #B7850C and that of "gold", #B8860B, look the same in one picture (0.6 apart, want 11)`)
	mistakes(t, []edit{{entities, "#2E7D32", "#FBFAF7"}}, "tables/entities.csv:3: color #FBFAF7 has a contrast of 1.0:1 to its paper: want 3:1")
	mistakes(t, []edit{{entities, "#66BB6A", "#15171A"}}, "tables/entities.csv:3: dark #15171A has a contrast of 1.0:1 to its paper: want 3:1")
	mistakes(t, []edit{{entities, "#66BB6A", "#000000"}}, "tables/entities.csv:3: dark #000000 means none: want another, such as #000001")
	mistakes(t, []edit{{entities, "#66BB6A", ""}}, "tables/entities.csv:3: a colour for one paper only")
}

// The site opens with a market: one that has no place in the menu is none.
func TestNoMarket(t *testing.T) {
	mistakes(t, []edit{{series, "share,pct,1", "share,pct,"}}, `tables/series.csv:2: no order, so that "example" is not drawn, nor any other market: the site opens with one that has a number there, such as 1`)
}

// Whatever comes twice is told once, with the place of the first.
func TestTwice(t *testing.T) {
	row := "example,gold,share,2023Q1,50,pct,reported,,1,1,count-2023,50%,\n"
	mistakes(t, []edit{{shares, row, row + row}}, "tables/shares.csv:3: drawn twice: another row with preferred 1 has the same series, entity, metric and period, first at tables/shares.csv:2")
	src := "count-2024,\"Three clouds counted, 2024 (made up)\",en,Example Count,,https://example.org/2024,2025-02-01,primary,,market\n"
	mistakes(t, []edit{{origins, src, src + src}}, `tables/sources.csv:4: id "count-2024" again, first at tables/sources.csv:3`)
	mistakes(t, []edit{{"tables/fx.csv", "", "period,cny-per-usd,source\n2023Q3,7,count-2024\n2023Q3,7,count-2024\n"}}, "tables/fx.csv:3: a second rate for the quarter, first at tables/fx.csv:2")
}

// Each link that the program would not understand is told where it stands, with what was perhaps meant, beside all else.
func TestLinks(t *testing.T) {
	const steps, opening = "tables/steps.csv", "tables/opening.csv"
	mistakes(t, []edit{{steps, "form=lines", "form=line"}, {steps, "lead,form=race", "lead,form=rase"}, {steps, "guess,form=race", "guess,fomr=race"},
		{shares, "2023Q2,14,pct", "2023Q2,14,"}, {opening, "", "query\nview=nope\n"}},
		`tables/opening.csv:2: query: unknown view "nope"`, "tables/shares.csv:8: no unit", `tables/steps.csv:2: query: unknown form "rase"; perhaps race`,
		`tables/steps.csv:3: query: unknown key "fomr"; perhaps form`, `tables/steps.csv:4: query: unknown form "line"; perhaps lines`)
	mistakes(t, []edit{{steps, "t=2023Q1", "t=2023-Q1&market=exmaple"}, {steps, "f=hill", "f=hil"}, {steps, "t=2024Q4,", "t=2031Q4&form=race&nothing=1,"}},
		`tables/steps.csv:2: query: unknown market "exmaple"; perhaps example`, `tables/steps.csv:2: query: unknown t "2023-Q1"; perhaps 2023Q1`,
		`tables/steps.csv:3: query: unknown f "hil"; perhaps hill`, `tables/steps.csv:4: query: form twice`,
		`tables/steps.csv:4: query: t "2031Q4" lies outside of what there is; the nearest is 2024Q4`, `tables/steps.csv:4: query: unknown key "nothing"`)
	mistakes(t, []edit{{steps, "t=2023Q1", "t=2031Q1"}, {shares, "2023Q2,14,pct", "2023Q2,14,"}}, "tables/shares.csv:8: no unit")
	mistakes(t, []edit{{opening, "", "query\nform=race\n"}})
	mistakes(t, []edit{{opening, "", "query\n"}}, "tables/opening.csv:1: no row: the link of the picture that an address opens; without the file, the first")
}

// A word that is missing is told once, where it belongs.
func TestMissingWords(t *testing.T) {
	hans := file(t, "text/zh-Hant/entities.csv")
	lines := strings.SplitAfter(hans, "\n")
	mistakes(t, []edit{{"text/zh-Hant/entities.csv", lines[2], ""}}, `text/zh-Hant/entities.csv:2: id "hill" is missing behind this line, unlike in text/zh-Hans/entities.csv:3`)
	for l, name := range []string{"zh-Hans", "zh-Hant", "en"} {
		ui := strings.SplitAfter(file(t, "text/"+name+"/ui.csv"), "\n")
		of := "zh-Hans"
		if l == 0 {
			of = "zh-Hant"
		}
		mistakes(t, []edit{{"text/" + name + "/ui.csv", ui[2], "site.tagline,\n"}}, "text/"+name+`/ui.csv:3: text of "site.tagline" is empty, unlike in `+of)
		mistakes(t, []edit{{"text/" + name + "/ui.csv", ui[2], ""}}, "text/"+name+`/ui.csv:2: id "site.tagline" is missing behind this line, unlike in text/`+of+"/ui.csv:3")
	}
	mistakes(t, []edit{{"text/zh-Hant/entities.csv", "\nhill,", "\nhil,"}}, `text/zh-Hant/entities.csv:3: unknown id "hil"; perhaps hill`)
	mistakes(t, []edit{{"text/zh-Hans/ui.csv", "site.tagline", "site.taglin"}}, `text/zh-Hans/ui.csv:3: unknown id "site.taglin"; perhaps site.tagline`)
	mistakes(t, []edit{{"text/en/entities.csv", "\nhill,", "\nmountain,A cloud.\nhill,"}}, `text/en/entities.csv:3: unknown id "mountain"`)
	mistakes(t, []edit{{"text/en/steps.csv", "", ""}}, "text/en/steps.csv: missing or empty, unlike in the other languages")
	mistakes(t, []edit{{"text/en/steps.csv", "", "id,title,body,question,answer\n"}}, "text/en/steps.csv: missing or empty, unlike in the other languages")
	mistakes(t, []edit{{"text/en/steps.csv", file(t, "text/en/steps.csv"), ""}}, "text/en/steps.csv:1: no header line")
	mistakes(t, []edit{{"text/en", "", ""}}, "text/en: missing: the words of this language")
	none := []edit{}
	for _, name := range []string{"zh-Hans", "zh-Hant", "en"} {
		none = append(none, edit{"text/" + name + "/entities.csv", strings.SplitAfter(file(t, "text/"+name+"/entities.csv"), "\n")[2], ""})
	}
	mistakes(t, none, "tables/entities.csv:3: no about in any language")
	for _, name := range []string{"steps.csv", "views.csv"} {
		row := strings.SplitAfter(file(t, "text/en/"+name), "\n")[1]
		id, _, _ := strings.Cut(row, ",")
		mistakes(t, []edit{{"text/en/" + name, row, ""}}, "text/en/"+name+`:1: id "`+id+`" is missing behind this line, unlike in text/zh-Hans/`+name+":2")
	}
}

// What keeps a file from being read is told, and nothing that follows from it.
func TestOneCause(t *testing.T) {
	text := file(t, shares)
	head, _, _ := strings.Cut(text, "\n")
	mistakes(t, []edit{{shares, head, head + ",comment"}}, `tables/shares.csv:1: unknown column "comment"`)
	mistakes(t, []edit{{shares, head, strings.Replace(head, "entity", "entitty", 1)}}, `tables/shares.csv:1: unknown column "entitty"; perhaps entity`)
	mistakes(t, []edit{{shares, head, head + ",note"}}, `tables/shares.csv:1: column "note" twice`)
	mistakes(t, []edit{{shares, head, strings.TrimSuffix(head, ",note")}}, `tables/shares.csv:1: no column "note"`)
	mistakes(t, []edit{{shares, text, strings.ReplaceAll(text, "\n", "\r")}}, "tables/shares.csv:1: lines end in CR alone; save it with LF or CRLF")
	mistakes(t, []edit{{shares, text, strings.ReplaceAll(text, "\n", "\r\n")}})
	mistakes(t, []edit{{shares, head, "sep=,\n" + head}}, `tables/shares.csv:1: "sep=," before the header line: take it out`)
	for _, id := range []string{"Hill", "hill ", "hi\u200bll"} {
		mistakes(t, []edit{{entities, "\nhill,", "\n" + id + ","}}, "tables/entities.csv:3: id "+strconv.Quote(id)+": want lower-case letters, digits and -; perhaps hill")
	}
	mistakes(t, []edit{{origins, "", ""}}, "tables/sources.csv: can't be read: no such file or directory")
	mistakes(t, []edit{{"tables", "", ""}}, "tables: can't be read: no such file or directory")
	row := strings.SplitAfter(file(t, origins), "\n")[1]
	mistakes(t, []edit{{origins, row, "count-2023\n"}, {shares, ",2023Q2,14,", ",2023Q2,"}}, "tables/shares.csv:8: 12 fields under a header of 13", "tables/sources.csv:2: 1 field under a header of 10")
}

// A file whose name has a slip is not passed over.
func TestStrays(t *testing.T) {
	mistakes(t, []edit{{"tables/share.csv", "", "x\n"}, {"tables/capx.csv", "", "x\n"}, {"text/en/uii.csv", "", "x\n"}, {"text/zh-hant/ui.csv", "", "x\n"}, {"models/m01.modl", "", "x\n"}, {"tables/.hidden", "", "x"},
		{"text/en/readme", "", "x"}},
		"models/m01.modl: no model: want NAME.model", "tables/capx.csv: no table of this name; perhaps capex.csv", "tables/share.csv: no table of this name; perhaps shares.csv",
		"text/en/readme: no file of words of this name", "text/en/uii.csv: no file of words of this name; perhaps ui.csv", "text/zh-hant: no language of this name; perhaps zh-Hant")
	mistakes(t, []edit{{"tables/source.csv", "", file(t, origins)}, {origins, "", ""}}, "tables/source.csv: no table of this name; perhaps sources.csv")
}

// Who is asked to guess can guess the answer, of a figure and of a system.
func TestAnswersCanBeGuessed(t *testing.T) {
	mistakes(t, []edit{{"tables/steps.csv", "0,60,1,pct", "0,20,1,pct"}}, `tables/steps.csv:3: guess-min 0 and guess-max 20 leave out the answer: "example/hill/share/2024Q4" is 34`)
}

// A figure that no picture of its series would show is refused; what sums others up is not.
func TestPeriodsFitTheirSeries(t *testing.T) {
	p := ReadWith(copied(t, map[string][]byte{series: []byte(strings.Replace(file(t, series), "quarter,share", "year,share", 1))}), "../../data")
	if got, want := strings.Join(said(p), "\n"), `shares.csv:2: period "2023Q1" is shorter than those of its series, whose frequency is year: no picture would show it`; !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant among it\n%s", got, want)
	}
	for _, c := range []struct {
		series data.Series
		period locale.Quarter
		often  locale.Frequency
		want   bool
	}{
		{data.Series{Topic: data.TopicShare, Frequency: locale.Quarterly}, locale.Q(2024, 4), locale.Yearly, true},
		{data.Series{Topic: data.TopicShare, Frequency: locale.HalfYearly}, locale.Q(2024, 4), locale.Quarterly, true},
		{data.Series{Topic: data.TopicShare, Frequency: locale.HalfYearly}, locale.Q(2024, 3), locale.Quarterly, true},
		{data.Series{Topic: data.TopicShare, Frequency: locale.Yearly}, locale.Q(2024, 4), locale.HalfYearly, false},
		{data.Series{Topic: data.TopicCapex, Frequency: locale.Yearly}, locale.Q(2024, 4), locale.HalfYearly, false},
		{data.Series{Topic: data.TopicCloud, Frequency: locale.Yearly}, locale.Q(2024, 4), locale.HalfYearly, true},
		{data.Series{Topic: data.TopicCloud, Frequency: locale.Yearly}, locale.Q(2024, 4), locale.Quarterly, false},
	} {
		if got := fits(c.series, data.Obs{Period: c.period, Frequency: c.often}); got != c.want {
			t.Errorf("%+v: a period of %v fits: %v", c.series, c.often, got)
		}
	}
}
