package search

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/agnivade/levenshtein"
)

// tiny is a lexicon for tests of the machinery.
func tiny(t testing.TB) *Lexicon {
	t.Helper()
	tables := Tables{
		Fold: []FoldRow{{'云', []rune("雲")}, {'里', []rune("裏裡")}, {'发', []rune("發髮")}, {'为', []rune("為爲")}, {'华', []rune("華")}},
		Chars: []CharRow{
			{'云', []string{"yun"}, "mmi"}, {'阿', []string{"a", "e"}, "nlmnr"}, {'里', []string{"li"}, "wg"}, {'理', []string{"li"}, "mgwg"}, {'华', []string{"hua"}, "opj"},
			{'为', []string{"wei"}, "iksi"}, {'发', []string{"fa"}, "ivhe"}, {'号', []string{"hao"}, "rmvs"}, {'吕', []string{"lv"}, "rr"}, {'乐', []string{"le", "yue"}, "hvd"},
		},
		Compat: []CompatRow{{'Ａ', "a"}, {'à', "a"}, {'ā', "a"}, {'ü', "v"}, {'ǚ', "v"}, {'ﬁ', "fi"}, {'ò', "o"}},
		Words:  []WordRow{{"云里", "云端"}, {"云里", "云上"}},
	}
	b, err := tables.Append(nil)
	if err != nil {
		t.Fatal(err)
	}
	x, err := DecodeLexicon(b)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestFold(t *testing.T) {
	x := tiny(t)
	for _, c := range []struct{ in, want string }{
		{"阿里雲", "阿里云"}, {"Ａli Cloud!", "alicloud"}, {"nǚ", "nv"}, {"nu\u0308", "nv"}, {"à la", "ala"}, {"a\u0300", "a"}, {"ﬁn", "fin"},
		{"发(fà)號", "发号"}, {"號(hào", "号"}, {"号(hao)", "号"}, {"号(OCI)", "号oci"}, {"号(oci)", "号oci"}, {"（云）", "云"}, {"号（hao）云", "号云"}, {"ＡI", "ai"}, {"\xff\xfe", ""}, {"𠮷", string(rune(0xE000 + 0x20BB7%0x1900))},
	} {
		var f folded
		x.appendFold(&f, strings.ReplaceAll(c.in, "號", "号"), 100)
		var got []rune
		for _, u := range f.unit {
			got = append(got, rune(u))
		}
		if string(got) != c.want {
			t.Errorf("%q folds to %q, want %q", c.in, string(got), c.want)
		}
	}
}

// TestPlacesAreUTF16 checks the way back from a unit to the text it came from.
func TestPlacesAreUTF16(t *testing.T) {
	x := tiny(t)
	var f folded
	x.appendFold(&f, "𠮷 ﬁ雲", 100)
	want := [][2]uint16{{0, 2}, {3, 4}, {3, 4}, {4, 5}}
	if len(f.unit) != len(want) {
		t.Fatalf("%d units", len(f.unit))
	}
	for i, w := range want {
		if f.at[i] != w[0] || f.end[i] != w[1] {
			t.Errorf("unit %d: %d–%d, want %v", i, f.at[i], f.end[i], w)
		}
	}
}

func TestWordsHaveStarts(t *testing.T) {
	x := tiny(t)
	var f folded
	x.appendFold(&f, "Open-source AICloud 3D 云ab", 100)
	var starts strings.Builder
	for i, w := range f.word {
		if w {
			starts.WriteRune(rune(f.unit[i]))
		}
	}
	if starts.String() != "osa3da" {
		t.Errorf("words begin with %q", starts.String())
	}
}

// TestUnitWeightsAreLevenshtein is the oracle: with every weight at 1 and nothing free, the alignment is the plain
// distance.
func TestUnitWeightsAreLevenshtein(t *testing.T) {
	one := costs{
		sameSound: 1, likeSound: 1, farSound: 1, soundAndShape: 1, shapeBest: 1, shapeWorst: 1, numeral: 1, other: 1, otherLetter: 1, otherDigit: 1,
		confused: 1, extra: 1, repeated: 1, extraLetter: 1, gap: 1, gapMore: 1, gapSpelled: 1, gapLetter: 1, gapLetterMore: 1, gapPart: 1, gapPartMore: 1,
		head: 1, headLetter: 1, tail: 1, tailLetter: 1, edge: 1 << 16,
	}
	a := newAligner(tiny(t), &one)
	r := rand.New(rand.NewPCG(1, 2))
	pool := []rune("云阿里理华为发号吕乐abcuvy019")
	text := func() []uint16 {
		u := make([]uint16, r.IntN(24))
		for i := range u {
			u[i] = uint16(pool[r.IntN(len(pool))])
		}
		return u
	}
	word := make([]bool, 24)
	str := func(u []uint16) string {
		s := make([]rune, len(u))
		for i := range u {
			s[i] = rune(u[i])
		}
		return string(s)
	}
	for n := range 10_000 {
		q, name := text(), text()
		if n%2 == 0 { // a relative of the query rather than a stranger
			name = append([]uint16(nil), q...)
			for range r.IntN(4) {
				if len(name) > 0 {
					name[r.IntN(len(name))] = uint16(pool[r.IntN(len(pool))])
				}
			}
		}
		a.setQuery(q, 0)
		got, _ := a.align(name, word[:len(name)], inf)
		if want := levenshtein.ComputeDistance(str(q), str(name)); int(got) != want {
			t.Fatalf("%q to %q: %d, want %d", str(q), str(name), got, want)
		}
	}
}

func TestSpellings(t *testing.T) {
	for _, c := range []struct {
		letters, syllable string
		end               bool
		want              uint8
	}{
		{"zhang", "zhang", false, 0}, {"zang", "zhang", false, weights.confused}, {"zan", "zhang", false, weights.confused},
		{"nv", "lv", false, weights.confused}, {"lu", "lv", false, weights.confused},
		{"z", "zhang", false, weights.initial}, {"zh", "zhang", false, weights.initial}, {"z", "zhang", true, weights.cutEnd},
		{"zha", "zhang", false, weights.cut}, {"zha", "zhang", true, weights.cutEnd}, {"hei", "fei", false, weights.farConfused},
		{"xinag", "xiang", false, weights.slip}, {"xiamg", "xiang", false, weights.slip}, {"xiaang", "xiang", false, weights.slip}, {"xing", "xiang", false, weights.slip},
		{"il", "li", false, weights.slipShort}, {"q", "xiang", false, never}, {"bcd", "xiang", false, never},
	} {
		g, s := newLetters([]byte(c.letters)), newSyllable([]byte(c.syllable))
		if got := weights.spelling(&g, &s, c.end); got != c.want {
			t.Errorf("%s for %s (at the end: %v): %d, want %d", c.letters, c.syllable, c.end, got, c.want)
		}
	}
}

func index(t testing.TB, entries ...Entry) *Index { return Build(tiny(t), entries) }

var ali = Entry{ID: 7, Kind: Cloud, Names: [3]string{"阿里云", "阿里雲", "Alibaba Cloud"}, Aliases: []string{"Aliyun"}}

func piece(s string, r Range) string {
	u := []rune(s)
	return string(u[r.Start:r.End]) // no surrogates in these tests
}

func TestMarksInTheNameShown(t *testing.T) {
	x := index(t, ali, Entry{Names: [3]string{"华为云", "華為雲", "Huawei Cloud"}})
	for _, c := range []struct {
		query   string
		lang    uint8
		marked  string // pieces; like ones in brackets
		matched string
		why     Why
	}{
		{"阿里", 0, "阿里", "", ByName},
		{"阿里云", 1, "阿里雲", "", ByName},
		{"aly", 1, "阿里雲", "", BySpell},
		{"理云", 1, "(里)|雲", "", BySound},
		{"cloud", 2, "", "", ByName},
		{"阿里", 2, "", "阿里云", ByName},
		{"aliyun", 0, "阿里云", "", BySpell},
	} {
		hits := x.AppendHits(nil, c.query, Options{Lang: c.lang})
		if len(hits) == 0 {
			t.Errorf("%q finds nothing", c.query)
			continue
		}
		h := hits[0]
		if c.query != "cloud" && h.Entry != 0 || h.Matched != c.matched || h.Why != c.why {
			t.Errorf("%q: entry %d, matched %q, why %d", c.query, h.Entry, h.Matched, h.Why)
		}
		if c.marked == "" {
			continue
		}
		var got []string
		for _, r := range h.Shown.Ranges() {
			p := piece(ali.Names[c.lang], r)
			if r.Like {
				p = "(" + p + ")"
			}
			got = append(got, p)
		}
		if strings.Join(got, "|") != c.marked {
			t.Errorf("%q in language %d marks %v, want %s", c.query, c.lang, got, c.marked)
		}
	}
}

// TestTheNameShownIsToldFirst asks for what fits several names of an entry: the one on the page is marked, another one
// is told of only when it says more.
func TestTheNameShownIsToldFirst(t *testing.T) {
	cloud := Entry{Names: [3]string{"华为云", "華為雲", "Huawei Cloud"}, Aliases: []string{"HWC"}}
	x := index(t, cloud)
	for _, c := range []struct {
		query   string
		lang    uint8
		marked  string // in the name shown, or in the form that is told of
		matched string
		why     Why
	}{
		{"huawei", 0, "华为", "", BySpell},
		{"huawei", 1, "華為", "", BySpell},
		{"huawei", 2, "Huawei", "", ByName},
		{"HUAWEI", 2, "Huawei", "", ByName},
		{"华为", 1, "華為", "", ByName},
		{"華為雲", 0, "华为云", "", ByName},
		{"华为", 2, "华为", "华为云", ByName},
		{"huawie", 2, "Huaw|ei", "", ByRepair},
		{"clou", 2, "Clou", "", ByName},
		{"cloud", 0, "Cloud", "Huawei Cloud", ByName},
		{"huaweiyun", 2, "华为云", "华为云", BySpell},
		{"hwy", 2, "华为云", "华为云", BySpell},
		{"hwc", 2, "HWC", "HWC", ByName},
		{"ㄏㄨㄚˊㄨㄟˊㄩㄣˊ", 1, "華為雲", "", BySpell},
	} {
		hits := x.AppendHits(nil, c.query, Options{Lang: c.lang})
		if len(hits) != 1 {
			t.Errorf("%q: %d hits", c.query, len(hits))
			continue
		}
		h := hits[0]
		text, marks := cloud.Names[c.lang], &h.Shown
		if h.Matched != "" {
			text, marks = h.Matched, &h.Marks
		}
		var got []string
		for _, r := range marks.Ranges() {
			got = append(got, piece(text, r))
		}
		if h.Matched != c.matched || h.Why != c.why || strings.Join(got, "|") != c.marked {
			t.Errorf("%q in language %d: matched %q, marked %q, why %d", c.query, c.lang, h.Matched, got, h.Why)
		}
	}
}

// TestZhuyin reads syllables as they stand in the box while they are being composed.
func TestZhuyin(t *testing.T) {
	x := tiny(t)
	for in, want := range map[string]string{
		"ㄏㄨㄚˊㄨㄟˊ": "huawei", "ㄚㄌㄧˇㄩㄣˊ": "aliyun", "ㄌㄩˇ": "lv", "ㄋㄩㄝˋ": "nve", "ㄐㄩ": "ju", "ㄒㄩㄝˊ": "xue", "ㄑㄩㄢˊ": "quan", "ㄒㄩㄥˊ": "xiong", "ㄩㄥˇ": "yong",
		"ㄕˋ": "shi", "ㄕ": "sh", "ㄓㄨㄥ": "zhong", "ㄨㄥ": "weng", "ㄉㄧㄡ": "diu", "ㄧㄡˇ": "you", "ㄉㄨㄟˋ": "dui", "ㄉㄨㄣ": "dun", "ㄧㄣ": "yin", "ㄊㄥˊㄒㄩㄣˋ": "tengxun",
		"ㄅㄛ": "bo", "ㄦˊ": "er", "ㄞ": "ai", "华ㄨㄟ": "华wei", "ㄏ ㄨ": "hwu", "ˊ": "", "ㄚㄚ": "aa", "ㄧㄧㄧ": "yiyiyi", "ㄏㄏ": "hh",
	} {
		var f folded
		x.appendFold(&f, in, 100)
		var got []rune
		for _, u := range f.unit {
			got = append(got, rune(u))
		}
		if string(got) != want {
			t.Errorf("%s folds to %q, want %q", in, string(got), want)
		}
	}
	// Every combination is spelt somehow, and takes up all of what is there.
	for initial := rune(firstZhuyin) - 1; initial <= onlyInitials; initial++ {
		for medial := rune(firstMedial) - 1; medial <= lastZhuyin; medial++ {
			for final := rune(firstFinal) - 1; final < firstMedial; final++ {
				var s []rune
				if initial >= firstZhuyin {
					s = append(s, initial)
				}
				if medial >= firstMedial {
					s = append(s, medial)
				}
				if final >= firstFinal {
					s = append(s, final)
				}
				if len(s) == 0 {
					continue
				}
				if head, tail, n, wide := zhuyin(string(s)); head+tail == "" || n != len(string(s)) || wide != len(s) {
					t.Errorf("%s is read as %q %q, %d bytes, %d characters", string(s), head, tail, n, wide)
				}
			}
		}
	}
}

func TestOtherNamesAreToldAndMarked(t *testing.T) {
	x := index(t, Entry{Names: [3]string{"华为云", "華為雲", "Huawei Cloud"}, Aliases: []string{"HWC one"}})
	hits := x.AppendHits(nil, "hwc", Options{})
	if len(hits) != 1 {
		t.Fatalf("%d hits", len(hits))
	}
	h := hits[0]
	if len(h.Shown.Ranges()) > 0 || h.Matched != "HWC one" || len(h.Marks.Ranges()) != 1 || piece(h.Matched, h.Marks.Ranges()[0]) != "HWC" {
		t.Errorf("%+v", h)
	}
}

func TestProminenceBreaksTies(t *testing.T) {
	x := index(t, Entry{Names: [3]string{"阿里甲"}}, Entry{Names: [3]string{"阿里乙"}, Prominence: 5}, Entry{Names: [3]string{"阿里"}})
	hits := x.AppendHits(nil, "阿里", Options{})
	if len(hits) != 3 || hits[0].Entry != 2 || hits[1].Entry != 1 || hits[2].Entry != 0 {
		t.Errorf("%+v", hits)
	}
}

func TestPartsInEitherOrder(t *testing.T) {
	x := index(t, Entry{Names: [3]string{"阿里乐乐乐华为"}}, Entry{Names: [3]string{"吕里"}})
	for _, q := range []string{"阿里 华为", "华为 阿里", "阿里　华为", "ali huawei", "huawei ali"} {
		hits := x.AppendHits(nil, q, Options{})
		if len(hits) == 0 || hits[0].Entry != 0 {
			t.Errorf("%q: %+v", q, hits)
			continue
		}
		if r := hits[0].Shown.Ranges(); len(r) != 2 || r[0] != (Range{0, 2, false}) || r[1] != (Range{5, 7, false}) {
			t.Errorf("%q marks %v", q, r)
		}
	}
	// Without a space the query is cut in two only because nothing else is found.
	if hits := x.AppendHits(nil, "华为阿里", Options{}); len(hits) != 1 || hits[0].Entry != 0 || len(hits[0].Shown.Ranges()) != 1 {
		t.Errorf("%+v", hits)
	}
}

func TestNearest(t *testing.T) {
	x := index(t, ali)
	const far = "阿号号号号号"
	if hits := x.AppendHits(nil, far, Options{}); len(hits) != 0 {
		t.Errorf("%q is answered", far)
	}
	hits := x.AppendNearest(nil, far, Options{})
	if len(hits) != 1 || !hits[0].Near {
		t.Errorf("%+v", hits)
	}
}

func TestOldHitsStay(t *testing.T) {
	x := index(t, ali)
	first := x.AppendHits(nil, "阿里", Options{})
	both := x.AppendHits(first, "云", Options{})
	if len(both) != 2 || both[0] != first[0] {
		t.Errorf("%+v", both)
	}
}

func TestLimits(t *testing.T) {
	var many []Entry
	for range 80 {
		many = append(many, Entry{Names: [3]string{"阿里云"}})
	}
	x := index(t, many...)
	for limit, want := range map[int]int{-1: 10, 0: 10, 3: 3, 50: 50, 999: 50} {
		if got := len(x.AppendHits(nil, "阿里", Options{Limit: limit, Lang: 9})); got > want || limit == 3 && got != 3 {
			t.Errorf("limit %d gives %d hits", limit, got)
		}
	}
	empty := Build(tiny(t), nil)
	if hits := empty.AppendHits(nil, "阿里", Options{}); len(hits) != 0 {
		t.Errorf("%+v out of nothing", hits)
	}
	if hits := x.AppendHits(nil, " ·\t", Options{}); len(hits) != 0 {
		t.Errorf("%+v for no query", hits)
	}
}

func TestKinds(t *testing.T) {
	for k := range kinds {
		if got, ok := KindOf(k.String()); !ok || got != k {
			t.Errorf("%d is called %q, which is %d", k, k.String(), got)
		}
	}
	if _, ok := KindOf("planet"); ok {
		t.Error("a planet is no kind")
	}
}

func FuzzDecodeLexicon(f *testing.F) {
	tables := Tables{Chars: []CharRow{{'云', []string{"yun"}, "mmi"}}, Fold: []FoldRow{{'云', []rune("雲")}}, Words: []WordRow{{"云云", "云"}}, Compat: []CompatRow{{'ﬁ', "fi"}, {'à', "a"}}}
	b, err := tables.Append(nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(lexiconMagic))
	f.Fuzz(func(t *testing.T, b []byte) {
		x, err := DecodeLexicon(b)
		if err != nil {
			return
		}
		Build(x, []Entry{ali}).AppendHits(nil, "阿里yun", Options{})
	})
}
