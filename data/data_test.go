package data

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"yuntu/data/locale"
)

func num1(mant int64, dec uint8) Value { return Value{Mant: mant, Dec: dec, Ok: true} }

// small is a dataset with every table and every kind of column in it.
func small() *Tables {
	w := func(s string) [locale.Count]string { return [locale.Count]string{s + "简", s + "繁", s + " en"} }
	q := locale.Q
	return &Tables{
		Sources: []Source{{ID: "synergy-2023q3", Title: "Q3 2023", Publisher: "Synergy", URL: "https://example.org/a", Date: "2023-10-26", Via: Press, Voice: ByPress, Lang: "en"},
			{ID: "ali-fy24", Is: w("阿里巴巴业绩"), Upstream: "6-K", Via: Primary, Voice: ByFirm, Lang: "zh-Hans", Host: "SEC", By: w("阿里"), At: w("证监会")}},
		Filings: []Filing{{"https://example.org/20-f"}, {"https://example.org/6-k"}},
		Notes:   []Text{{"rounded", w("四舍五入")}},
		Entities: []Entity{
			{ID: "aws", Kind: Cloud, Name: w("AWS"), Short: w("A"), Aliases: "amazon|亚马逊", Color: 0xE07B00, Dark: 0xFFB04D, YearEnds: 3, Prominence: 9},
			{ID: "alibaba-cloud", Kind: Cloud, Name: [locale.Count]string{"阿里云", "阿里雲", "Alibaba Cloud"}, Color: 0xFF6A00},
		},
		Series: []Series{
			{ID: "synergy-world", Topic: TopicShare, Publisher: "Synergy", Region: "world", Unit: Pct, Order: 1, Name: w("全球"), Scope: w("IaaS")},
			{ID: "empty", Frequency: locale.Yearly, Name: w("空")},
			{ID: "cloud-revenue", Topic: TopicCloud, Metric: Revenue, Unit: CNYm, Name: w("收入")},
		},
		Obs: []Obs{ // out of order on purpose
			{Series: 3, Entity: 2, Metric: Revenue, Period: q(2024, 1), Frequency: locale.Yearly, Fiscal: true, Value: num1(106374, 0), Unit: CNYm, Source: 2, Preferred: Drawn, Kind: ByFirm, Filing: 2},
			{Series: 1, Entity: 1, Period: q(2023, 3), Value: num1(3200, 2), Source: 1, Preferred: Second, Token: "32%", Note: 1},
			{Series: 1, Entity: 1, Period: q(2023, 3), Value: num1(-320, 1), Kind: Estimate, Bound: AtMost, Rank: 1, Source: 1, Preferred: Drawn, Token: "about 32"},
			{Series: 1, Metric: Size, Period: q(2023, 4), Value: num1(68, 0), Unit: USDm, Source: 1, Preferred: Drawn},
			{Series: 1, Entity: 2, Period: q(2023, 2), Frequency: locale.HalfYearly, Rank: 4, Source: 1, Preferred: Slip},
		},
		Breaks: []Break{{ID: "b1", Series: 1, At: q(2022, 1), Short: w("口径"), Text: w("口径变了")}},
		Rates:  []Rate{{q(2024, 2), num1(72453, 4), 1}, {q(2024, 1), num1(718, 2), 1}},
		Plans:  []Plan{{ID: "ali-380", Entity: 2, Low: num1(380000, 0), High: num1(380000, 0), Unit: CNYm, From: q(2025, 1), To: q(2027, 4), Announced: "2025-02-24", Kind: Target, Source: 2, Token: "3800亿", Label: w("三年"), Bound: NoLess, Filing: 1}},
		Deals: []Deal{{ID: "amzn-anthropic", Investor: 1, Target: 2, Metric: "equity_or_note_investment", Date: "2023-09", Value: num1(4000, 0), Unit: USDm, Bound: AtLeast, Stake: num1(125, 1), Source: 1, Note: 1, Label: w("投资"), Base: 1, Status: Pledged},
			{ID: "amzn-first", Investor: 1, Target: 2, Source: 1, Status: Paid, Part: 1, Same: 2}},
		Prices: []Price{{ID: "p1", Entity: 2, Date: "2024-02-29", Product: "ECS", Avg: num1(20, 0), Max: num1(55, 0), Change: Listed, Before: "1", After: "2", Source: 2, Label: w("降价"), Low: num1(5, 0), Bound: AtLeast, Unit: CNYPerGB}},
		Supply: []Supply{{ID: "s1", Entity: 1, Metric: "gpu_order", Period: "2023", Value: num1(50, 1), Unit: USDm, Kind: Claim, Source: 1, Label: w("订单"), High: num1(70, 1), Bound: About}},
		Figures: []Figure{{ID: "f1", Topic: "share", Entity: 1, Metric: "x", Value: num1(1, 0), High: num1(2, 0), Period: "2019/2023", AsOf: "2024-01", Source: 1, Line: 300, Token: "1到2", Label: w("一"), Note: w("注")},
			{ID: "f0", Source: 2}},
		Events: []Event{{ID: "e1", Date: "2024-02-29", Entities: []EntityID{2, 1}, Figures: []FigureID{1}, Source: 1, Line: 7, Title: w("事")},
			{ID: "e0", Date: "2024", Source: 1}, {ID: "e2", Figures: []FigureID{2, 1}, Source: 1}},
		Params: []Param{{ID: "zeta", Model: "loop", Default: num1(5, 1), Max: num1(1, 0), Step: num1(5, 2), Unit: Times, Exp: 4, Low: num1(1, 0), High: num1(2, 0), Figure: "f1", Label: w("甲")},
			{ID: "other", Model: "cut", Figure: "assumption", Label: w("乙")}, {ID: "alpha", Model: "loop", Figure: "assumption", Label: w("丙")}},
		Steps:    []Step{{ID: "one", Query: "view=share&t=2019.0", GuessMax: num1(60, 0), Guess: "synergy-world/aws/share/2023Q3", Title: w("题"), Body: w("文"), Question: w("问"), Answer: w("答"), Number: 7}},
		UI:       []Text{{"play", [locale.Count]string{"播放", "播放", "Play"}}, {"close", [locale.Count]string{"关闭", "關閉", "Close"}}},
		Canvas:   []Text{{"observed", w("观测")}},
		Sums:     []Sum{{ID: "s", Value: num1(15312, 4), Unit: USDm, Bound: About, Parts: "2 * usd:cloud-revenue/alibaba-cloud/revenue/FY2024", Label: w("和")}},
		Marks:    []Mark{{StepTable, 1, StepAnswer, locale.En, 2, 5, "sum:s"}, {NoteTable, 1, NoteText, locale.En, 4, 6, "figure:f1"}, {NoteTable, 1, NoteText, locale.En, 0, 3, "said"}},
		Clashes:  []Clash{{"why", "figure:f1|event:e", w("不同"), w("甲|乙")}, {"what", "figure:f1|synergy-world/aws/share/2023Q3", w("不同"), [locale.Count]string{}}},
		Lexicon:  []byte{1, 2, 3},
		Glyphs:   []byte{4, 5},
		Outlines: [Pieces][]byte{locale.En: {7, 8, 9}, later + int(locale.En): {10}},
		First:    [Sections]int{SourceTable: 1, UITable: 2, CanvasTable: 1},
		Systems: []System{{ID: "m11", Part: PricePart, Order: 1, Kind: "path", Spec: "axis=cut", Related: "m12", Aliases: "price war", Years: 15, Formula: "<math/>",
			Name: w("降价"), Claim: w("断言"), Argument: w("论"), Question: w("问"), Answer: w("答{volume}"), None: w("无"), Sides: w("两说")}, {ID: "m12"}},
		Quantities: []Quantity{{System: 2, ID: "index", Role: Result, Unit: Index, Label: w("指数"), Help: w("助")},
			{System: 1, ID: "before", Unit: CNY, Exp: 8, Value: num1(1000, 1), Figure: "figure:f1", Label: w("前")}},
		Chains: []Chain{{From: 1, To: 2, Take: "cut", Put: "first", What: w("{value}"), Told: w("由{from}带来")}, {From: 2, To: 1, Told: w("没有")}},
		Models: []byte{6}, Opening: "view=capex",
	}
}

func packedSmall(t testing.TB) *Packed {
	t.Helper()
	p, err := Encode(small())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func mustSet(t testing.TB, tables *Tables) *Set {
	t.Helper()
	s, err := tables.Set()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Every row comes back as it went in, short names filled in, in the order
// that the package promises.
func TestRoundTrip(t *testing.T) {
	in := small()
	s := mustSet(t, in)
	in.Entities[1].Short = in.Entities[1].Name
	in.Obs = []Obs{in.Obs[3], in.Obs[2], in.Obs[1], in.Obs[4], in.Obs[0]}
	in.Rates = []Rate{in.Rates[1], in.Rates[0]}
	in.Params = []Param{in.Params[1], in.Params[0], in.Params[2]}
	in.Quantities = []Quantity{in.Quantities[1], in.Quantities[0]}
	in.Marks = []Mark{in.Marks[2], in.Marks[1], in.Marks[0]}
	in.Events[1].Entities, in.Events[1].Figures, in.Events[2].Entities = []EntityID{}, []FigureID{}, []EntityID{}
	if got := TablesOf(s); !reflect.DeepEqual(got, in) {
		t.Errorf("came back as\n%+v\nwent in as\n%+v", got, in)
	}
}

func TestEncodeIsDeterministic(t *testing.T) {
	a, b := packedSmall(t), packedSmall(t)
	if !reflect.DeepEqual(a, b) {
		t.Error("the same rows gave other bytes")
	}
	s, _ := Decode(a.Core, a.Pieces[:]...)
	c, err := Encode(TablesOf(s))
	if err != nil || !reflect.DeepEqual(a, c) {
		t.Errorf("packing what was read gave other bytes (%v)", err)
	}
	if len(s.Hash()) != 16 {
		t.Errorf("hash %q", s.Hash())
	}
}

func TestReadAPI(t *testing.T) {
	s := mustSet(t, small())
	ali, ok := s.EntityByID("alibaba-cloud")
	if !ok || ali != 2 || s.EntityKey(ali) != "alibaba-cloud" {
		t.Fatal("EntityByID", ali, ok)
	}
	if _, ok := s.EntityByID("alibaba"); ok {
		t.Error("found an entity that is not there")
	}
	if got := s.Short(ali, locale.Hant); got != "阿里雲" {
		t.Errorf("Short %q", got)
	}
	if s.Short(0, locale.En)+s.Short(99, locale.En)+s.Name(1, 7) != "" || s.Entity(0).ID != "" || s.Obs(99).Source != 0 {
		t.Error("a row that is not there is not empty")
	}
	if s.Color(1, false) != 0xE07B00 || s.Color(1, true) != 0xFFB04D {
		t.Error("Color")
	}
	for id, want := range map[SeriesID][2]ObsID{0: {1, 1}, 1: {1, 5}, 2: {5, 5}, 3: {5, 6}, 4: {1, 1}} {
		if first, end := s.ObsRange(id); first != want[0] || end != want[1] {
			t.Errorf("ObsRange(%d) = %d, %d; want %v", id, first, end, want)
		}
	}
	if f := s.Filing(s.Obs(5).Filing); f != "https://example.org/6-k" || s.Filing(s.Plan(1).Filing) != "https://example.org/20-f" || s.Filing(0)+s.Filing(9) != "" {
		t.Errorf("Filing %q", f)
	}
	if src := s.Source(2); src.Speaker(locale.Hant) != "阿里繁" || src.ReadOn(locale.En) != "证监会 en" {
		t.Errorf("a publisher's names: %+v", src)
	}
	if src := s.Source(1); src.Speaker(locale.Hans) != "Synergy" || src.ReadOn(locale.Hans) != "" {
		t.Errorf("a publisher with one name: %+v", src)
	}
	if v, src, ok := s.Rate(locale.Q(2024, 1)); !ok || v.Float() != 7.18 || src != 1 {
		t.Error("Rate", v, src, ok)
	}
	if _, _, ok := s.Rate(locale.Q(2024, 3)); ok {
		t.Error("a rate that is not there")
	}
	if p := s.Params("loop"); len(p) != 2 || p[0].ID != "zeta" || p[1].ID != "alpha" || len(s.Params("none")) != 0 {
		t.Errorf("Params %v", p)
	}
	if s.Word(locale.Hant, "close") != "關閉" || s.Word(locale.En, "observed") != "观测 en" || s.Word(locale.En, "nope") != "⟨nope⟩" {
		t.Error("Word")
	}
	var ids []string
	for id, text := range s.Words(locale.En) {
		ids = append(ids, id+"="+text)
	}
	if !slices.Equal(ids, []string{"play=Play", "close=Close"}) {
		t.Errorf("Words %v", ids)
	}
	if s.Note(1, locale.Hans) != "四舍五入简" || s.Note(0, locale.Hans) != "" {
		t.Error("Note")
	}
	if string(s.Lexicon()) != "\x01\x02\x03" || string(s.Glyphs()) != "\x04\x05" || s.Opening() != "view=capex" {
		t.Error("blobs")
	}
}

// What is printed is observed, whoever says it; nothing else is.
func TestObserved(t *testing.T) {
	var seen []string
	for k := range Kinds {
		if k.Observed() {
			seen = append(seen, k.String())
		}
	}
	if want := []string{"reported", "firm", "press", "unnamed", "market"}; !slices.Equal(seen, want) || Kinds.Observed() {
		t.Errorf("observed are %v", seen)
	}
}

func TestObsKey(t *testing.T) {
	s := mustSet(t, small())
	want := []string{"synergy-world//size/2023Q4", "synergy-world/aws/share/2023Q3", "synergy-world/aws/share/2023Q3/2",
		"synergy-world/alibaba-cloud/share/2023H1", "cloud-revenue/alibaba-cloud/revenue/FY2024"}
	for i, key := range want {
		id := ObsID(i + 1)
		if got := s.ObsKey(id); got != key {
			t.Errorf("ObsKey(%d) = %q, want %q", id, got, key)
		}
		if got, ok := s.ObsByKey(key); !ok || got != id {
			t.Errorf("ObsByKey(%q) = %d, %v", key, got, ok)
		}
	}
	if s.ObsKey(0) != "" || s.ObsKey(6) != "" {
		t.Error("a key for no observation")
	}
	in := small()
	for i, key := range ObsKeys(in) { // before packing, in any order
		if id, ok := s.ObsByKey(key); !ok || s.Obs(id).Value != in.Obs[i].Value {
			t.Errorf("row %d has the key %q", i, key)
		}
	}
	for _, key := range []string{"", "synergy-world", "synergy-world/aws/share", "synergy-world/aws/share/2023", "synergy-world/aws/share/2023Q3/1",
		"synergy-world/aws/share/2023Q3/02", "synergy-world/aws/share/2023Q3/3", "synergy-world/aws/share/2023Q3/2/", "x/aws/share/2023Q3",
		"synergy-world/x/share/2023Q3", "synergy-world/aws/x/2023Q3", "cloud-revenue/alibaba-cloud/revenue/2024"} {
		if id, ok := s.ObsByKey(key); ok {
			t.Errorf("ObsByKey(%q) = %d", key, id)
		}
	}
}

// What a frame asks for costs no memory.
func TestFrameCallsDoNotAllocate(t *testing.T) {
	s := mustSet(t, small())
	sink := 0
	n := testing.AllocsPerRun(100, func() {
		for id, end := s.ObsRange(1); id < end; id++ {
			o := s.Obs(id)
			sink += len(o.Token) + len(s.Short(o.Entity, locale.Hant)) + len(s.Name(o.Entity, locale.En)) + int(s.Color(o.Entity, true))
		}
		sink += len(s.Word(locale.En, "close")) + len(s.Word(locale.Hans, "observed")) + len(s.Params("loop")) + len(s.Series(1).ID)
		sink += len(s.Break(1).ID) + len(s.Plan(1).ID) + len(s.Deal(1).ID) + len(s.Event(1).Entities) + len(s.Figure(1).Token)
		id, _ := s.EntityByID("aws")
		v, _, _ := s.Rate(locale.Q(2024, 1))
		sink += int(id) + int(v.Dec)
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
	_ = sink
}

// Obs, which is written out, says what the columns say.
func TestObsIsItsColumns(t *testing.T) {
	s := mustSet(t, small())
	for i, want := range TablesOf(s).Obs {
		if got := s.Obs(ObsID(i + 1)); got != want {
			t.Errorf("observation %d is %+v, its columns say %+v", i+1, got, want)
		}
	}
}

func code(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

func TestDecodeSaysWhatIsWrong(t *testing.T) {
	good := packedSmall(t).Core
	edit := func(f func(b []byte) []byte) []byte { return f(slices.Clone(good)) }
	for name, c := range map[string]struct {
		in   []byte
		want Code
	}{
		"empty":         {nil, Truncated},
		"half a magic":  {[]byte("YUN"), Truncated},
		"html":          {[]byte("<!doctype html>"), Magic},
		"a piece":       {packedSmall(t).Pieces[0], Magic},
		"header only":   {good[:headSize], Truncated},
		"half":          {good[:len(good)/2], Truncated},
		"a byte short":  {good[:len(good)-1], Truncated},
		"a byte more":   {append(slices.Clone(good), 0), Hash},
		"next major":    {edit(func(b []byte) []byte { b[5]++; return b }), Version},
		"a bit flipped": {edit(func(b []byte) []byte { b[len(b)-3] ^= 4; return b }), Hash},
	} {
		if _, err := Decode(c.in); code(err) != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// Marks are found by their text and come in the order they stand.
func TestMarks(t *testing.T) {
	s := mustSet(t, small())
	if m := s.Marks(NoteTable, 1, NoteText, locale.En); len(m) != 2 || m[0].Ref != "said" || m[1].From != 4 {
		t.Errorf("the note has %v", m)
	}
	if m := s.Marks(StepTable, 1, StepAnswer, locale.En); len(m) != 1 || m[0].Ref != "sum:s" {
		t.Errorf("the answer has %v", m)
	}
	for _, m := range [][]Mark{s.Marks(StepTable, 1, StepAnswer, locale.Hans), s.Marks(StepTable, 1, StepBody, locale.En), s.Marks(NoteTable, 2, NoteText, locale.En), s.Marks(CanvasTable, 1, 0, 0)} {
		if len(m) != 0 {
			t.Errorf("%v stands nowhere", m)
		}
	}
	if id, ok := s.SumByID("s"); !ok || s.Sum(id).Value.String() != "1.5312" || s.Sum(id+1).ID != "" {
		t.Error("the sum")
	}
}

// What a page without a title is, is told in the reader's language, and told apart from a page's own title.
func TestCalled(t *testing.T) {
	is := [locale.Count]string{"业绩会", "法說會", "An earnings call"}
	for _, c := range []struct {
		title, want string
		lang        locale.Lang
		ours        bool
	}{
		{"Cloud revenue is up", "Cloud revenue is up", locale.Hans, false},
		{"[Sic] transit", "[Sic] transit", locale.En, false},
		{"", "An earnings call", locale.En, true},
		{"", "法說會", locale.Hant, true},
	} {
		s := Source{Title: c.title, Is: is}
		if got, ours := s.Called(c.lang); got != c.want || ours != c.ours {
			t.Errorf("%q: %q, ours %v", c.title, got, ours)
		}
	}
}
