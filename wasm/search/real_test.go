package search_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"yuntu/data/lexicon"
	"yuntu/tools/bench/search/invented"
	"yuntu/wasm/search"
)

var typed = []string{"阿里云", "aly", "huaweiyun", "ｈｕａｗｅｉ", "英偉達(dá)", "tengxnyun", "ālǐyún", "王林", "Alibaba Cloud Intelligence", "neural netwrk", "百模大站", "zzzz", "", "12 34",
	"ㄏㄨㄚˊㄨㄟˊ", "ㄊㄥˊㄒㄩ", "hua'wei", "hua wei yun", "手田水口",
	"腾讯公司", "hinton教授", "蚂蚁金服", "比较一下阿里云和騰訊雲哪家便宜", "gds万国", "ant ipo暂停"}

func TestNothingIsAllocatedOnceWarm(t *testing.T) {
	entries, _ := testSet(t, 670)
	x := search.Build(theLexicon(t), entries)
	hits := make([]search.Hit, 0, 64)
	all := func() {
		for lang := range uint8(3) {
			for _, q := range typed {
				hits = x.AppendHits(hits[:0], q, search.Options{Lang: lang})
				hits = x.AppendNearest(hits[:0], q, search.Options{Lang: lang})
			}
		}
	}
	all()
	if n := testing.AllocsPerRun(20, all); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestPasteIsBounded(t *testing.T) {
	entries, _ := testSet(t, 670)
	x := search.Build(theLexicon(t), entries)
	for name, one := range map[string]string{"Zhuyin": "ㄏㄨㄚˊ", "Han": "云计算市场", "letters": "yunjisuan", "spaces": "  \t", "signs": "，。《》", "brackets": "号(", "marks": "a\u0301\u0301", "broken": "\xff\xe4", "emoji": "👩‍🚀"} {
		s := strings.Repeat(one, 100_000/utf8.RuneCountInString(one)+1)
		begin := time.Now()
		x.AppendHits(nil, s, search.Options{})
		x.AppendNearest(nil, s, search.Options{})
		if took := time.Since(begin); took > time.Second {
			t.Errorf("100,000 characters of %s take %v", name, took)
		}
	}
}

// TestMarksFitTheText checks for every query of both sets that ranges stand in order, apart, inside the text, and on
// whole characters.
func TestMarksFitTheText(t *testing.T) {
	entries, _ := testSet(t, 670)
	x := search.Build(theLexicon(t), entries)
	queries := append(readCSV(t, "testdata/dev2_queries.csv"), readCSV(t, "testdata/dev_queries.csv")...)
	if testing.Short() {
		queries = queries[:500]
	}
	var hits []search.Hit
	for _, q := range queries {
		for lang := range uint8(3) {
			hits = x.AppendHits(hits[:0], q[1], search.Options{Lang: lang})
			for i := range hits {
				h := &hits[i]
				shown := entries[h.Entry].Names[lang]
				checkMarks(t, q[1], shown, &h.Shown)
				checkMarks(t, q[1], h.Matched, &h.Marks)
				if h.Matched == "" && len(h.Shown.Ranges()) == 0 {
					t.Errorf("%q: %q is found and nothing of it marked", q[1], shown)
				}
			}
		}
	}
}

func checkMarks(t *testing.T, query, text string, m *search.Marks) {
	t.Helper()
	u := utf16.Encode([]rune(text))
	last := uint16(0)
	for i, r := range m.Ranges() {
		if r.Start >= r.End || int(r.End) > len(u) || i > 0 && r.Start < last {
			t.Fatalf("%q in %q: ranges %v", query, text, m.Ranges())
		}
		if utf16.IsSurrogate(rune(u[r.Start])) && u[r.Start] >= 0xDC00 || int(r.End) < len(u) && u[r.End] >= 0xDC00 && u[r.End] < 0xE000 {
			t.Fatalf("%q in %q: half a character in %v", query, text, m.Ranges())
		}
		last = r.End
	}
}

// TestCompatIsNFKD holds the committed table against the Unicode tables themselves.
func TestCompatIsNFKD(t *testing.T) {
	tables, err := lexicon.Tables()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range tables.Compat {
		want := strings.ReplaceAll(strings.ToLower(norm.NFKD.String(string(c.From))), "u\u0308", "v")
		want = strings.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
				return r
			}
			return -1
		}, want)
		got := strings.Map(func(r rune) rune {
			if r < utf8.RuneSelf {
				return r
			}
			return -1
		}, c.To)
		if got != want && !strings.ContainsRune("ßæœøđðþłıÆŒØĐÐÞŁİǼǽǢǣǾǿᴭᶞẞ", c.From) {
			t.Errorf("%U is searched as %q, NFKD has %q", c.From, c.To, want)
		}
	}
}

// TestOneToMany holds the pairs that machine conversion loses: whichever glyph is typed, the name is found first.
func TestOneToMany(t *testing.T) {
	names := []string{"后羿", "太后", "发布会", "理发店", "公里数", "手里剑", "云从科技", "干旱监测", "乾坤", "干部", "周鸿祎", "一周年", "于谦", "于是", "余承东", "剩余", "范冰冰", "模范", "丰田", "丰采", "百炼", "产业链"}
	typed := map[string]string{"后羿": "後羿", "太后": "太後", "发布会": "發佈會", "理发店": "理髮店", "公里数": "公裡數", "手里剑": "手裏劍", "云从科技": "雲從科技", "干旱监测": "乾旱監測", "乾坤": "干坤", "干部": "幹部",
		"周鸿祎": "週鴻禕", "一周年": "一週年", "于谦": "於謙", "于是": "於是", "余承东": "餘承東", "剩余": "剩餘", "范冰冰": "範冰冰", "模范": "模範", "丰田": "豐田", "丰采": "豐采", "百炼": "百鍊", "产业链": "產業鏈"}
	var entries []search.Entry
	for _, n := range names {
		entries = append(entries, search.Entry{Names: [3]string{n}})
	}
	x := search.Build(theLexicon(t), entries)
	for i, n := range names {
		for _, q := range []string{n, typed[n]} {
			hits := x.AppendHits(nil, q, search.Options{})
			if len(hits) == 0 || hits[0].Entry != uint32(i) || hits[0].Score != 1000 {
				t.Errorf("%q doesn't find %q first", q, n)
			}
		}
	}
}

func TestNamesAreReadAsPeopleReadThem(t *testing.T) {
	x := search.Build(theLexicon(t), []search.Entry{
		{Names: [3]string{"单田芳"}}, {Names: [3]string{"任正非"}}, {Names: [3]string{"重庆银行"}}, {Names: [3]string{"曾国藩"}}, {Names: [3]string{"吕布"}}, {Names: [3]string{"厦门"}}, {Names: [3]string{"乐视网"}},
	})
	for i, q := range []string{"shantianfang", "renzhengfei", "chongqingyinhang", "zengguofan", "lvbu", "xiamen", "leshiwang"} {
		for _, q := range []string{q, strings.ToUpper(q)} {
			if hits := x.AppendHits(nil, q, search.Options{}); len(hits) == 0 || hits[0].Entry != uint32(i) {
				t.Errorf("%q: %+v", q, hits)
			}
		}
	}
	for _, q := range []string{"lübu", "lǚ bù", "lubu", "Lü Bu"} {
		if hits := x.AppendHits(nil, q, search.Options{}); len(hits) == 0 || hits[0].Entry != 4 {
			t.Errorf("%q: %+v", q, hits)
		}
	}
}

// TestLongInitials types the initials of titles that are longer than the beginnings that are indexed.
func TestLongInitials(t *testing.T) {
	titles := []string{"中华人民共和国网络安全法", "国家人工智能产业综合标准化体系", "全国一体化算力网络国家枢纽节点建设"}
	var entries []search.Entry
	for _, s := range titles {
		entries = append(entries, search.Entry{Names: [3]string{s}})
	}
	entries = invented.Fill(entries, 2000)
	x := search.Build(theLexicon(t), entries)
	for i, q := range []string{"zhrmghgwlaqf", "gjrgzncyzhbzhtx", "qgythslwlgjsnjdjs", "zhrmghgwl", "gjrgzncyzhbz", "zhonghrmghgwlaqf"} {
		hits := x.AppendHits(nil, q, search.Options{})
		if len(hits) == 0 || hits[0].Entry != uint32(i%3) && i != 4 && i != 5 || i == 4 && hits[0].Entry != 1 || i == 5 && hits[0].Entry != 0 {
			t.Errorf("%q: %+v", q, hits)
		}
	}
}

// TestStampsRunOver asks until the stamps of both scratch tables have begun anew, and expects the same answers.
func TestStampsRunOver(t *testing.T) {
	x := search.Build(theLexicon(t), []search.Entry{{Names: [3]string{"阿里云"}}, {Names: [3]string{"腾讯云"}}, {Names: [3]string{"华为云"}}})
	var hits []search.Hit
	for n := range 20_000 {
		q, want := "ali云", uint32(0)
		if n%2 == 1 {
			q, want = "tengxun", 1
		}
		hits = x.AppendHits(hits[:0], q, search.Options{})
		if len(hits) == 0 || hits[0].Entry != want {
			t.Fatalf("%q, asked for the %dth time: %+v", q, n+1, hits)
		}
	}
}

func FuzzQuery(f *testing.F) {
	entries, _ := testSet(f, 670)
	x := search.Build(theLexicon(f), entries)
	for _, q := range typed {
		f.Add(q)
	}
	f.Add("\xff\x00號(")
	f.Fuzz(func(t *testing.T, q string) {
		for lang := range uint8(4) {
			a := x.AppendHits(nil, q, search.Options{Lang: lang, Limit: 20})
			b := x.AppendHits(nil, q, search.Options{Lang: lang, Limit: 20})
			if len(a) != len(b) {
				t.Fatalf("%q: %d hits, then %d", q, len(a), len(b))
			}
			for i := range a {
				if a[i] != b[i] {
					t.Fatalf("%q: hit %d differs", q, i)
				}
				if i > 0 && a[i].Score > a[i-1].Score {
					t.Fatalf("%q: hit %d is better than the one before", q, i)
				}
				checkMarks(t, q, entries[a[i].Entry].Names[min(lang, 2)], &a[i].Shown)
				checkMarks(t, q, a[i].Matched, &a[i].Marks)
			}
			x.AppendNearest(nil, q, search.Options{Lang: lang})
		}
	})
}

func BenchmarkQueries(b *testing.B) {
	queries := readCSV(b, "testdata/dev2_queries.csv")
	for _, n := range []int{670, 10_000, 100_000} {
		entries, _ := testSet(b, n)
		x := search.Build(theLexicon(b), entries)
		b.Run(map[int]string{670: "670", 10_000: "10k", 100_000: "100k"}[n], func(b *testing.B) {
			b.ReportAllocs()
			var hits []search.Hit
			for i := 0; b.Loop(); i++ {
				hits = x.AppendHits(hits[:0], queries[i%len(queries)][1], search.Options{})
			}
		})
	}
}

func BenchmarkBuild(b *testing.B) {
	entries, _ := testSet(b, 100_000)
	lex := theLexicon(b)
	for b.Loop() {
		search.Build(lex, entries)
	}
}

// TestWordsOfSeveralForms types words of which each fits another name of the same thing, or none.
func TestWordsOfSeveralForms(t *testing.T) {
	entries := []search.Entry{
		{Names: [3]string{"万国数据", "萬國數據", "GDS Holdings"}}, {Names: [3]string{"杰弗里·辛顿", "傑佛瑞·辛頓", "Geoffrey Hinton"}}, {Names: [3]string{"蚂蚁集团", "螞蟻集團", "Ant Group"}},
		{Names: [3]string{"万国博览会", "萬國博覽會", "World's fair"}}, {Names: [3]string{"腾讯", "騰訊", "Tencent"}}, {Names: [3]string{"腾讯金融科技收入", "騰訊金融科技營收", "Tencent FinTech: revenue"}},
	}
	x := search.Build(theLexicon(t), entries)
	for q, want := range map[string]uint32{"gds万国": 0, "万国 gds": 0, "hinton教授": 1, "蚂蚁金服": 2, "腾讯公司": 4, "騰訊公司": 4} {
		hits := x.AppendHits(nil, q, search.Options{})
		if len(hits) == 0 || hits[0].Entry != want || hits[0].Near {
			t.Errorf("%q: %+v, wanted entry %d", q, hits, want)
		}
		for i := range hits {
			if i > 0 && hits[i].Score > hits[i-1].Score || slices.ContainsFunc(hits[:i], func(h search.Hit) bool { return h.Entry == hits[i].Entry }) {
				t.Errorf("%q: hit %d is better than the one before, or there twice", q, i)
			}
		}
	}
	for _, q := range []string{"蚂号金号", "gds号号号号号号", "号号 乙乙"} {
		if hits := x.AppendHits(nil, q, search.Options{}); len(hits) != 0 {
			t.Errorf("%q: %+v", q, hits)
		}
	}
}

// TestNamesInsideALongerQuery types more than there is: the names that stand whole in the query are found.
func TestNamesInsideALongerQuery(t *testing.T) {
	names := []string{"阿里云", "阿里", "腾讯云", "CoWoS", "Alibaba Cloud", "AI", "马云", "阿里云"}
	var entries []search.Entry
	for _, n := range names {
		entries = append(entries, search.Entry{Names: [3]string{n}})
	}
	x := search.Build(theLexicon(t), entries)
	for q, want := range map[string][]uint32{
		"CoWoS封装": {3},
		"比较一下阿里云和騰訊雲哪家便宜":                                         {0, 7, 2},
		"why is alibaba cloud so much larger than everybody else": {4},
		"mycowosite": nil, // not a word of its own
		"哪一年马云不再露面了": {6},
		"完全不相干的话":    nil,
	} {
		hits := x.AppendHits(nil, q, search.Options{})
		if len(hits) != len(want) {
			t.Errorf("%q: %+v", q, hits)
			continue
		}
		for i, h := range hits {
			if h.Entry != want[i] || h.Near || len(h.Shown.Ranges()) != 1 {
				t.Errorf("%q: hit %d is %+v, wanted entry %d", q, i, h, want[i])
			}
		}
	}
	if hits := x.AppendHits(nil, "比较一下阿里云和騰訊雲哪家便宜", search.Options{Limit: 1}); len(hits) != 1 {
		t.Errorf("%d hits where 1 was wanted", len(hits))
	}
}

// TestAliasesInTheReadersScript finds by an alias that stands in both scripts, and expects the one that is read.
func TestAliasesInTheReadersScript(t *testing.T) {
	x := search.Build(theLexicon(t), []search.Entry{{Names: [3]string{"价格战", "價格戰", "Cloud price war"}, Aliases: []string{"2015 降价", "2015 降價", "price cuts"}}, {Names: [3]string{"Other"}, Aliases: []string{"降价"}}})
	for lang, want := range []string{"2015 降价", "2015 降價", "2015 降价"} {
		for _, q := range []string{"2015降价", "2015降價"} {
			hits := x.AppendHits(nil, q, search.Options{Lang: uint8(lang)})
			if len(hits) == 0 || hits[0].Matched != want || len(hits[0].Marks.Ranges()) == 0 {
				t.Errorf("%q, language %d: %+v", q, lang, hits)
			}
		}
	}
	if hits := x.AppendHits(nil, "降價", search.Options{Lang: 1}); len(hits) != 2 || hits[0].Matched != "降价" {
		t.Errorf("the last alias: %+v", hits)
	}
}
