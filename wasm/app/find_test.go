package app

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
)

// hitJSON is Found of web/bridge.d.ts.
type hitJSON struct {
	ID, Kind, KindLabel, Matched, Phrase, Why, Query, Note string
	Page                                                   string
	Name                                                   map[string]string
	Ranges, MatchedRanges                                  [][]int
	Score                                                  float64
}

type answerJSON struct {
	Hits    []hitJSON
	Nearest bool
	Perhaps bool
}

func ask(t testing.TB, a *App, query string, limit int) (answer answerJSON) {
	t.Helper()
	if err := json.Unmarshal(a.SearchJSON(query, limit), &answer); err != nil {
		t.Fatalf("%q: %v", query, err)
	}
	return answer
}

// However a quarter is typed, the same is found, and found: as links write it, as names do, in full width.
func TestAQuarterIsFoundHoweverItIsTyped(t *testing.T) {
	a := opened(t, "")
	for _, lang := range langs {
		a.Open("lang=" + lang)
		want := ""
		for _, query := range []string{"2023年第三季度", "2023年第三季", "2023Q3", "2023 Q3", "2023q3", "23Q3", "2023年Q3", "2023年 Q3", "Q3 2023", "2023-Q3", "２０２３Ｑ３", "2023年三季度", "2023年第3季"} {
			answer := ask(t, a, query, 12)
			got := ""
			for _, h := range answer.Hits {
				got += h.ID + " "
			}
			if want == "" {
				want = got
			}
			if answer.Nearest || got != want || !strings.Contains(got, "figure:s2-azure-growth figure:s4-idc-2023q3-") {
				t.Errorf("%s: %q finds %v (nearest: %v), want %v", lang, query, got, answer.Nearest, want)
			}
		}
	}
	if got := ask(t, a, "Azure 2023Q3", 12); len(got.Hits) == 0 || got.Hits[0].ID != "figure:s2-azure-growth" || got.Nearest {
		t.Errorf("a quarter with a name finds %+v", got)
	}
	if got := ask(t, a, "Baidu Q3 2025", 12); len(got.Hits) == 0 || got.Hits[0].ID != "source:alphasense-baidu-ai-cloud-2025-11" {
		t.Errorf("a title in English finds %+v", got)
	}
}

// A view is found by its id, as a mechanism is by its own.
func TestViewsAreFoundByTheirIDs(t *testing.T) {
	a := opened(t, "")
	for _, lang := range langs {
		a.Open("lang=" + lang)
		for _, id := range names.Views {
			if answer := ask(t, a, id, 12); answer.Nearest || answer.Hits[0].ID != "view:"+id {
				t.Errorf("%s: %q finds %s first", lang, id, answer.Hits[0].ID)
			}
		}
	}
}

// Who writes a name in Latin letters as it sounds finds it, before what has its letters somewhere.
func TestANameIsFoundAsItSounds(t *testing.T) {
	a := opened(t, "")
	for _, lang := range langs {
		a.Open("lang=" + lang)
		for _, query := range []string{"Baidoo", "baydu", "BAIDOU"} {
			answer := ask(t, a, query, 12)
			if answer.Nearest || answer.Hits[0].ID != "entity:baidu" && (len(answer.Hits) < 2 || answer.Hits[1].ID != "entity:baidu") {
				t.Fatalf("%s: %q finds %+v", lang, query, answer)
			}
		}
		h := ask(t, a, "Baidoo", 12).Hits[0]
		if r := append(h.Ranges, h.MatchedRanges...); len(r) != 1 || len(r[0]) != 3 || h.Why == "" {
			t.Errorf("%s: Baidu is not marked as taken for what was typed: %+v", lang, h)
		}
	}
}

// What nothing fits is never an answer without a word: letters between signs, a word here and a piece there.
func TestAGuessIsCalledOne(t *testing.T) {
	a := opened(t, "")
	for _, lang := range langs {
		a.Open("lang=" + lang)
		for _, query := range []string{"<b>x", "b x", "foo bar", "zzzzqq"} {
			if answer := ask(t, a, query, 12); len(answer.Hits) > 0 && !answer.Nearest {
				t.Errorf("%s: %q finds %s and does not say that it is a guess", lang, query, answer.Hits[0].ID)
			}
		}
	}
}

// A hit of each table leads to the picture, the time, the focus and the card that belong to it.
func TestHitsLead(t *testing.T) {
	a := opened(t, "")
	for _, c := range []struct{ query, id, view, market, time, focus, card string }{
		{"华为云", "entity:huawei-cloud", "share", "canalys-china", "", "huawei-cloud", ""},
		{"华为", "entity:huawei", "share", "canalys-china", "", "huawei-cloud", ""},
		{"baidu ai cloud", "entity:baidu-ai-cloud", "share", "canalys-china", "2022Q3", "baidu-ai-cloud", ""},
		{"亚马逊AWS", "entity:aws", "share", "", "", "aws", ""},
		{"meta", "entity:meta", "capex", "", "", "meta", ""},
		{"anthropic", "entity:anthropic", "m16", "", "", "", ""},
		{"市场份额", "view:share", "share", "", "", "", ""},
		{"资本开支", "view:capex", "capex", "", "", "", ""},
		{"投资换算力", "system:m16", "m16", "", "", "", ""},
		{"m11", "system:m11", "m11", "", "", "", ""},
		{"invest for compute", "system:m16", "m16", "", "", "", ""},
		{"價格戰", "system:m11", "m11", "", "", "", ""},
		{"阿里云整体裁员比例", "figure:s0-layoff-2023-overall-rate", "share", "", "2023Q2", "alibaba-cloud", "figure:s0-layoff-2023-overall-rate"},
		{"阿里三年投入计划（称基础设施）", "figure:s3-capex-pledge-infra", "capex", "", "2025Q4", "alibaba-group", "figure:s3-capex-pledge-infra"},
		{"上市喜讯才过五天，裁员消息传开", "event:layoffs-news", "share", "", "2023Q2", "alibaba-cloud", "event:layoffs-news"},
		{"阿里公布三年至少3800亿元的投入计划", "event:pledge-380", "capex", "", "2025Q1", "alibaba-group", "event:pledge-380"},
		{"Gartner全球IaaS份额", "series:gartner-iaas", "share", "gartner-iaas", "", "", ""},
		{"腾讯季度资本开支", "series:capex-tencent", "capex", "", "", "tencent", ""},
		{"阿里：三年至少3800亿元投云与AI硬件", "plan:alibaba-380bn-2025", "capex", "", "2025Q1", "alibaba-group", "plan:alibaba-380bn-2025"},
		{"亚马逊首笔投资Anthropic", "deal:amazon-anthropic-2023", "m16", "", "", "", "deal:amazon-anthropic-2023"},
		{"百余款产品，平均降20%以上", "price:alibaba-2024-02-average", "share", "", "2024Q1", "alibaba-cloud", "price:alibaba-2024-02-average"},
		{"取消分拆后蒸发的市值", "supply:spin-off-value-2023", "share", "", "2023Q4", "", "supply:spin-off-value-2023"},
		{"Gartner IaaS market share 2015-2016", "source:gartner-2015-theregister", "share", "gartner-iaas", "2015Q4", "", "obs:"},
	} {
		a.Open("")
		var hit *hitJSON
		answer := ask(t, a, c.query, 12)
		for i := range answer.Hits {
			if answer.Hits[i].ID == c.id {
				hit = &answer.Hits[i]
			}
		}
		if hit == nil {
			t.Errorf("%q does not find %s", c.query, c.id)
			continue
		}
		s, problems := state.Decode(a.w, hit.Query)
		if len(problems) > 0 {
			t.Errorf("%q leads to %q: %+v", c.query, hit.Query, problems)
		}
		set := a.w.Data
		if view := a.w.ViewWord(s); view != c.view {
			t.Errorf("%q leads to the view %s, want %s", c.query, view, c.view)
		}
		if market := set.SeriesKey(s.Market); c.market != "" && market != c.market {
			t.Errorf("%q leads to the market %s, want %s", c.query, market, c.market)
		}
		if at := quarterWord(locale.Quarter(s.T)); c.time != "" && at != c.time {
			t.Errorf("%q leads to %s, want %s", c.query, at, c.time)
		}
		if focus := set.EntityKey(s.Focus); focus != c.focus && c.focus != "" {
			t.Errorf("%q leads to a focus on %q, want %q", c.query, focus, c.focus)
		}
		if card := a.w.CardKey(s.Card); c.card == "" != (card == "") || !strings.HasPrefix(card, c.card) {
			t.Errorf("%q opens the card %q, want %q", c.query, card, c.card)
		}
	}
}

// Everything that can be found leads to a link that is understood whole and written in its shortest form, in whichever
// language and view it was found, and says in a line what it is.
func TestEverythingLeadsSomewhere(t *testing.T) {
	places := []string{"", "view=capex", "market=gartner-iaas&form=race", "view=m16", "step=3"}
	if testing.Short() {
		places = places[2:3]
	}
	for _, lang := range langs {
		for _, from := range places {
			a := opened(t, strings.TrimPrefix(from+"&lang="+lang, "&"))
			home := a.goTo()
			for _, n := range a.entries {
				id := n.ID(a.w.Data)
				note, query := a.lead(n)
				s, problems := state.Decode(a.w, query)
				if len(problems) > 0 {
					t.Errorf("%s from %q: %q: %+v", id, from, query, problems)
				}
				if again := state.Encode(a.w, s); again != query {
					t.Errorf("%s from %q: %q is written %q", id, from, query, again)
				}
				if s.Lang != a.s.Lang {
					t.Errorf("%s from %q leads to another language: %q", id, from, query)
				}
				if n.Table == names.Entity && query == home && id != "entity:canalys" { // whose market is the one to begin with
					t.Errorf("%s from %q leads nowhere", id, from)
				}
				if strings.Contains(note, "⟨") || strings.Contains(query, "⟨") {
					t.Errorf("%s: a word is missing in %q", id, note)
				}
				if note == "" && n.Table != names.Series && n.Table != names.Source {
					t.Errorf("%s says nothing of itself", id)
				}
			}
		}
	}
}

func TestExpectedKindFirst(t *testing.T) {
	for _, lang := range langs {
		a := opened(t, "lang="+lang)
		if answer := ask(t, a, "contents", 1); len(answer.Hits) != 1 || answer.Hits[0].Page != "contents" || ask(t, a, "aws", 1).Hits[0].Page != "" {
			t.Errorf("the contents lead to %+v", answer.Hits)
		}
		for _, c := range []struct{ query, kind, id string }{
			{"降价", "system", "entity:price-war"}, {"降價", "system", "entity:price-war"}, {"jiangjia", "system", "entity:price-war"},
			{"3800亿", "figure", ""}, {"3800億", "figure", ""},
			{"2024 价格", "figure", ""}, {"2024價格", "figure", ""}, {"2024 prices", "figure", ""},
			{"IPO", "system", "entity:cloud-spinoff"}, {"ipo", "system", "entity:cloud-spinoff"},
			{"阿里云", "company", "entity:alibaba-cloud"}, {"阿里雲", "company", "entity:alibaba-cloud"}, {"aliyun", "company", "entity:alibaba-cloud"},
			{"hwy", "company", "entity:huawei-cloud"}, {"张勇", "person", "entity:zhang-yong"}, {"張勇", "person", "entity:zhang-yong"},
			{"市场份额", "chapter", "view:share"}, {"投资换算力", "system", "system:m16"}, {"投資換算力", "system", "system:m16"}, {"invest for compute", "system", "system:m16"},
			{"m16", "system", "system:m16"}, {"tongyi qianwen", "product", ""}, {"资本开支", "chapter", "view:capex"}, {"目录", "chapter", "page:contents"}, {"目錄", "chapter", "page:contents"}, {"contents", "chapter", "page:contents"},
		} {
			answer := ask(t, a, c.query, 24)
			if answer.Nearest || len(answer.Hits) == 0 {
				t.Errorf("%q finds nothing in %s", c.query, lang)
			} else if h := answer.Hits[0]; h.Kind != c.kind || c.id != "" && h.ID != c.id {
				t.Errorf("%q finds %s %s first in %s, want %s %s", c.query, h.Kind, h.ID, lang, c.kind, c.id)
			}
		}
	}
}

// Every kind stands together under one heading, the best hit in the first.
func TestGroupsAreWhole(t *testing.T) {
	a := opened(t, "")
	for _, query := range []string{"阿里", "2023", "gartner", "云", "a", "amazon anthropic", "降价", "ai"} {
		answer := ask(t, a, query, 50)
		seen, best := map[string]bool{}, 0.
		for i, h := range answer.Hits {
			best = max(best, h.Score)
			if i > 0 && answer.Hits[i-1].Kind == h.Kind {
				if answer.Hits[i-1].Score < h.Score {
					t.Errorf("%q: %s stands above %s", query, answer.Hits[i-1].ID, h.ID)
				}
				continue
			}
			if seen[h.Kind] {
				t.Errorf("%q: %s in two places", query, h.Kind)
			}
			seen[h.Kind] = true
			if h.KindLabel == "" || strings.Contains(h.KindLabel, "⟨") {
				t.Errorf("%q: %s is headed %q", query, h.Kind, h.KindLabel)
			}
		}
		if len(answer.Hits) == 0 || answer.Hits[0].Score != best {
			t.Errorf("%q: the best isn't first: %+v", query, answer.Hits)
		}
	}
}

// An empty query offers who is in the picture, and the pages of the lesson that come next.
func TestStarts(t *testing.T) {
	for _, c := range []struct{ link, has, lacks, step string }{
		{"", "entity:amazon", "entity:huawei-cloud", "step:half"}, // what opens
		{"view=share", "entity:alibaba-cloud", "entity:others", "step:half"},
		{"view=capex", "entity:amazon", "entity:huawei-cloud", "step:half"},
		{"step=2", "", "", "step:"},
	} {
		a := opened(t, c.link)
		answer := ask(t, a, " \t　", 24)
		var ids []string
		chapters := 0
		for _, h := range answer.Hits {
			ids = append(ids, h.ID)
			if h.Kind == "chapter" {
				chapters++
			}
			if h.Note == "" || h.Matched != "" || h.Why != "" || len(h.Ranges) > 0 {
				t.Errorf("%q offers %+v", c.link, h)
			}
		}
		all := strings.Join(ids, " ") + " "
		if answer.Nearest || chapters == 0 || chapters == len(ids) || len(ids) > maxOnScreen+maxChapters ||
			!strings.Contains(all, c.has) || c.lacks != "" && strings.Contains(all, c.lacks+" ") || !strings.Contains(all, c.step) {
			t.Errorf("%q offers %v", c.link, ids)
		}
		if c.link == "step=2" && strings.Contains(all, "step:half ") {
			t.Errorf("%q offers pages that were read", c.link)
		}
	}
}

// What is near is offered and called so; what is near nothing finds nothing.
func TestNearestAreCalledSo(t *testing.T) {
	for _, lang := range langs {
		a := opened(t, "lang="+lang)
		if answer := ask(t, a, "qwert", 24); !answer.Nearest || answer.Perhaps || len(answer.Hits) != 3 {
			t.Errorf("qwert: %+v", answer)
		}
		for _, query := range []string{"asdfgh", "xqzzkw", "海底捞火锅店", "jjvvqqx", "zxcvbn", "blockchain", "区块链"} {
			if answer := ask(t, a, query, 24); answer.Nearest || len(answer.Hits) > 0 {
				t.Errorf("%q: %+v", query, answer)
			}
		}
		if answer := ask(t, a, "阿里云", 24); answer.Nearest {
			t.Error("阿里云 is only near")
		}
	}
}

// On an English page letters are English first: whoever is called so, and what names them, before what is only pronounced so within a Chinese name.
func TestLettersAreEnglishFirst(t *testing.T) {
	a := opened(t, "lang=en")
	for query, kinds := range map[string][]string{"zhang": {"person", "event"}, "wang": {"person"}} {
		answer := ask(t, a, query, 24)
		var order []string
		for _, h := range answer.Hits {
			if n := len(order); n == 0 || order[n-1] != h.Kind {
				order = append(order, h.Kind)
			}
		}
		if len(order) < len(kinds) || !slices.Equal(order[:len(kinds)], kinds) || answer.Nearest {
			t.Errorf("%q finds %v, want %v first", query, order, kinds)
		}
	}
	if answer := ask(t, a, "jiangjia", 24); answer.Nearest || len(answer.Hits) == 0 || answer.Hits[0].Matched != "降价" {
		t.Errorf("pinyin alone finds %+v", answer)
	}
}

// What is found by year and topic says so in the words of the page; what is seen anyway isn't said.
func TestPhrases(t *testing.T) {
	a := opened(t, "lang=zh-Hans")
	for _, c := range []struct{ query, id, matched, phrase string }{
		{"2024 价格", "price:alibaba-2024-02-average", "2024 价格", "主题：{text}"},
		{"3800亿", "figure:s3-capex-pledge-infra", "3800億", "原文写作{text}"},
		{"aliyun", "entity:alibaba-cloud", "", ""},
		{"alibaba cloud", "entity:alibaba-cloud", "Alibaba Cloud", "又作{text}"},
		{"2024", "price:alibaba-2024-02-average", "", ""},
	} {
		found := false
		for _, h := range ask(t, a, c.query, 50).Hits {
			if h.ID != c.id {
				continue
			}
			found = true
			if h.Matched != c.matched || h.Phrase != c.phrase {
				t.Errorf("%q met %q, told as %q, want %q, %q", c.query, h.Matched, h.Phrase, c.matched, c.phrase)
			}
		}
		if !found {
			t.Errorf("%q does not find %s", c.query, c.id)
		}
	}
}

// A key that the index makes of two scripts is no name that anybody is called by.
func TestMadeKeysAreNotNames(t *testing.T) {
	asOnHost(t)
	for l := range locale.Count {
		a := opened(t, "lang="+l.Tag())
		for _, query := range []string{"人工智慧first", "人工智能", "人工智慧coin"} {
			for _, h := range ask(t, a, query, 8).Hits {
				if strings.HasPrefix(h.Matched, "人工智") && strings.ContainsAny(h.Matched, "abcdefghijklmnopqrstuvwxyz") {
					t.Errorf("%s: %q is also called %q", query, h.Name[l.Tag()], h.Matched)
				}
			}
		}
	}
	for _, c := range []struct{ query, matched string }{{"AI人才", "AI人才"}, {"z.ai", "Z.ai"}} {
		if h := ask(t, opened(t, "lang=en"), c.query, 1).Hits; len(h) == 0 || h[0].Matched != c.matched {
			t.Errorf("%s finds %+v", c.query, h)
		}
	}
}

// A reader of Traditional Chinese is told the topic in that script, however it was typed, and so is one of Simplified.
func TestTopicsInTheReadersScript(t *testing.T) {
	for lang, want := range map[string]string{"zh-Hant": "2023 降價", "zh-Hans": "2023 降价"} {
		a := opened(t, "lang="+lang)
		for _, query := range []string{"2023 降價", "2023 降价"} {
			found := 0
			for _, h := range ask(t, a, query, 24).Hits {
				if strings.HasPrefix(h.Matched, "2023 ") {
					if found++; h.Matched != want {
						t.Errorf("%s: %q tells %s of %q, want %q", lang, query, h.ID, h.Matched, want)
					}
				}
			}
			if found == 0 {
				t.Errorf("%s: %q finds no topic", lang, query)
			}
		}
	}
}

func TestDatesAreWritten(t *testing.T) {
	asOnHost(t)
	for _, c := range []struct{ period, hans, hant, en string }{
		{"2023-05-18", "2023年5月18日", "2023年5月18日", "18 May 2023"},
		{"2023-05", "2023年5月", "2023年5月", "May 2023"},
		{"2023", "2023年", "2023年", "2023"},
		{"2023Q3", "2023年第三季度", "2023年第三季", "Q3 2023"},
		{"2023H1", "2023年上半年", "2023年上半年", "H1 2023"},
		{"FY2023", "2023财年", "2023會計年度", "FY2023"},
		{"2025/2027", "2025年至2027年", "2025年至2027年", "2025 to 2027"},
		{"2025/2025", "2025年", "2025年", "2025"},
		{"2025/..", "2025年起", "2025年起", "from 2025"},
		{"", "", "", ""}, {"2023-13", "2023-13", "2023-13", "2023-13"}, {"2023-05-32", "2023-05-32", "2023-05-32", "2023-05-32"}, {"soon", "soon", "soon", "soon"},
	} {
		for l, want := range []string{c.hans, c.hant, c.en} {
			a := opened(t, "lang="+langs[l])
			if got := a.when(c.period); got != want {
				t.Errorf("%q is written %q in %s, want %q", c.period, got, langs[l], want)
			}
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	a := opened(b, "")
	a.SearchJSON("yun", 1)
	for _, query := range []string{"华为", "aliyun", "a", "2024 价格", "gartner"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				a.SearchJSON(query, 24)
			}
		})
	}
}
