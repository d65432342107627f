package names

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/lexicon"
	"yuntu/wasm/search"
)

func three(s string) [3]string { return [3]string{s, s, s} }

// small has a row or two in every table.
func small(t *testing.T) *data.Set {
	t.Helper()
	tables := data.Tables{
		Sources: []data.Source{{ID: "paper", Title: "价格战", Publisher: "日报", Via: data.Via(1)}},
		Entities: []data.Entity{
			{ID: "ali", Kind: data.Cloud, Name: [3]string{"阿里云", "阿里雲", "Alibaba Cloud"}, Short: three("阿里"), Aliases: "Aliyun|BABA", Prominence: 9},
			{ID: "wang", Kind: data.Person, Name: three("王坚"), Short: three("王坚")},
		},
		Series: []data.Series{{ID: "world", Metric: data.Share, Name: three("全球")}},
		Plans:  []data.Plan{{ID: "plan", Entity: 1, Label: three("三年计划"), Announced: "2025-02", Source: 1}},
		Deals:  []data.Deal{{ID: "deal", Investor: 1, Label: three("阿里投资"), Date: "2023", Source: 1}},
		Prices: []data.Price{{ID: "cut", Entity: 1, Label: three("对象存储"), Date: "2024-02-29", Source: 1}},
		Supply: []data.Supply{{ID: "chips", Label: three("芯片"), Period: "2025Q1", Source: 1}},
		Figures: []data.Figure{
			{ID: "avg", Topic: "price-war", Period: "FY2024", Label: three("平均降幅"), Token: "20%", Source: 1},
			{ID: "rank", Topic: "market-share", Period: "period", Label: three("位次"), Token: "阿里云", Source: 1},
		},
		Events:  []data.Event{{ID: "war", Date: "2024-02", Figures: []data.FigureID{1}, Title: three("再度降价"), Source: 1}},
		Systems: []data.System{{ID: "m11", Name: three("降价之后"), Aliases: "price war|价格战"}},
		Steps:   []data.Step{{ID: "one", Title: three("第一步")}},
		UI: []data.Text{{ID: "view.share", Text: [3]string{"市场份额", "市場份額", "Market share"}}, {ID: "topic.price-war", Text: [3]string{"价格|降价", "價格|降價", "prices"}},
			{ID: "metric.share", Text: [3]string{"份额", "份額", "share"}}, {ID: "topic.capex", Text: three("投资")}},
	}
	set, err := tables.Set()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestListHasEveryTable(t *testing.T) {
	set := small(t)
	var ids []string
	for _, n := range List(set) {
		ids = append(ids, n.ID(set)+"="+Group(n.Kind(set)))
		if n.Table != View && n.Table != Page && n.Names(set)[0] == "" {
			t.Errorf("%s has no name", n.ID(set))
		}
	}
	want := "entity:ali=company entity:wang=person view:share=chapter page:contents=chapter figure:avg=figure figure:rank=figure " +
		"event:war=event step:one=chapter series:world=figure plan:plan=figure deal:deal=figure price:cut=figure supply:chips=figure system:m11=system source:paper=source"
	if got := strings.Join(ids, " "); got != want {
		t.Errorf("the list is\n%s\nwant\n%s", got, want)
	}
}

// A price is called after its vendor once, by whichever of its names the label has.
func TestPricesNameTheirVendorOnce(t *testing.T) {
	set := small(t)
	for label, want := range map[string]string{"对象存储": "阿里云：对象存储", "阿里云降价": "阿里云降价", "阿里一月两降": "阿里一月两降"} {
		if got := of(set, 1, three(label)); got[0] != want {
			t.Errorf("%s is %s, want %s", label, got[0], want)
		}
	}
}

func TestAliases(t *testing.T) {
	set := small(t)
	for _, c := range []struct {
		name Name
		want string
		way  Way // of the last
	}{
		{Name{Entity, 1}, "Aliyun BABA", Called},
		{Name{Entity, 2}, "", Called},
		{Name{Figure, 1}, "20% 2024_价格 2024_價格 2024_prices 2024_降价 2024_降價", About},
		{Name{Figure, 2}, "", Called}, // a name is no number, a period without a year no year
		{Name{Event, 1}, "2024_价格 2024_價格 2024_prices 2024_降价 2024_降價", About},
		{Name{Price, 1}, "2024_价格 2024_價格 2024_prices 2024_降价 2024_降價", About},
		{Name{Plan, 1}, "2025_投资 2025_投资 2025_投资", About},
		{Name{Deal, 1}, "", Called}, // this dataset has no word for it
		{Name{Series, 1}, "份额 份額 share", About},
		{Name{System, 1}, "m11 price_war 价格战", Called},
		{Name{Source, 1}, "日报", Published},
	} {
		list := c.name.Aliases(set)
		if got := strings.ReplaceAll(strings.Join(list, "\x00"), " ", "_"); strings.ReplaceAll(got, "\x00", " ") != c.want {
			t.Errorf("%s is also called %q, want %q", c.name.ID(set), list, c.want)
		} else if len(list) > 0 && c.name.Way(set, list[len(list)-1]) != c.way {
			t.Errorf("%s: %q is of way %d, want %d", c.name.ID(set), list[len(list)-1], c.name.Way(set, list[len(list)-1]), c.way)
		}
	}
	if way := (Name{Figure, 1}).Way(set, "20%"); way != Printed {
		t.Errorf("20%% is of way %d", way)
	}
	if got := (Name{Price, 1}).Names(set); got != [3]string{"阿里云：对象存储", "阿里雲：对象存储", "Alibaba Cloud: 对象存储"} {
		t.Errorf("the price is called %q", got)
	}
}

// many is a dataset with so many companies, people and events whose names all begin alike.
func many(t *testing.T, companies, people, events int) (*data.Set, []Name, *search.Index) {
	t.Helper()
	var tables data.Tables
	for i, n := range []int{companies, people} {
		for j := range n {
			name := three(fmt.Sprintf("云图%c%c", '一'+rune(i), '丁'+rune(j)))
			tables.Entities = append(tables.Entities, data.Entity{ID: fmt.Sprintf("e%d-%d", i, j), Kind: []data.EntityKind{data.Company, data.Person}[i], Name: name, Short: name})
		}
	}
	for j := range events {
		tables.Events = append(tables.Events, data.Event{ID: fmt.Sprintf("v%d", j), Date: "2024", Title: three(fmt.Sprintf("云图大会第%d届", j+1))})
	}
	set, err := tables.Set()
	if err != nil {
		t.Fatal(err)
	}
	packed, err := lexicon.Pack()
	if err != nil {
		t.Fatal(err)
	}
	lex, err := search.DecodeLexicon(packed)
	if err != nil {
		t.Fatal(err)
	}
	list := List(set)
	return set, list, search.Build(lex, Entries(set, list))
}

// A long list leaves every heading room, a short one has the best; both begin with the best and keep headings whole.
func TestFind(t *testing.T) {
	for _, c := range []struct{ companies, people, events, limit, wantCompanies, wantPeople, wantEvents int }{
		{30, 5, 5, 24, 14, 5, 5},
		{20, 20, 5, 24, 10, 9, 5},
		{40, 0, 0, 24, 24, 0, 0},
		{3, 2, 1, 24, 3, 2, 1},
		{30, 1, 5, 10, 10, 0, 0},
		{12, 0, 0, 1, 1, 0, 0},
	} {
		set, list, index := many(t, c.companies, c.people, c.events)
		prefix := []search.Hit{{Score: -1}}
		all := Find(prefix, index, list, set, "云图", search.Options{Limit: c.limit})
		hits := all[1:]
		if all[0].Score != -1 {
			t.Error("what stood before is gone")
		}
		got, groups := map[string]int{}, []string(nil)
		for i := range hits {
			g := Group(list[hits[i].Entry].Kind(set))
			got[g]++
			groups = append(groups, g)
			if hits[i].Score > hits[0].Score {
				t.Errorf("%+v: the best is not first", c)
			}
		}
		if got["company"]+got["person"]+got["event"] != len(hits) || len(hits) > c.limit ||
			got["company"] != c.wantCompanies || got["person"] != c.wantPeople || got["event"] != c.wantEvents {
			t.Errorf("%+v: found %v", c, got)
		}
		if n := len(slices.Compact(groups)); n != len(got) {
			t.Errorf("%+v: %d headings for %d kinds", c, n, len(got))
		}
	}
}

func TestQuartersAreSaidAsNamesSayThem(t *testing.T) {
	for query, want := range map[string][2]string{
		"2023Q3":        {"2023年第三季", "Q3 2023"},
		"云 23Q1收入":      {"云 2023年第一季 收入", "云 Q1 2023 收入"},
		"2023年第4季度 AWS": {"2023年第四季 AWS", "Q4 2023 AWS"},
		"Q2 2024 aws":   {"2024年第二季 aws", "Q2 2024 aws"},
		"Q2 云":          {"Q2 云", "Q2 云"}, // of which year?
		"2023Q5":        {"2023Q5", "2023Q5"},
		"2023Q31":       {"2023Q31", "2023Q31"},
		"GQ3 2023":      {"GQ3 2023", "GQ3 2023"},
		"1923Q3":        {"1923Q3", "1923Q3"},
		"季":             {"季", "季"},
		"2023年第":        {"2023年第", "2023年第"},
		"q":             {"q", "q"},
	} {
		if got := [2]string{quarters(query, false), quarters(query, true)}; got != want {
			t.Errorf("%q is %q, want %q", query, got, want)
		}
	}
}

func TestLettersThatStandAloneAreOneWord(t *testing.T) {
	for query, want := range map[string]string{"<b>x": "bx", "A.W.S": "aws", "b": "b", "<b>": "<b>", "a bc": "a bc", "小 g": "小 g", "m 1 1": "m 1 1", "": ""} {
		if got := together(query); got != want {
			t.Errorf("%q is %q, want %q", query, got, want)
		}
	}
}

func TestLatinNamesAsTheySound(t *testing.T) {
	for _, same := range [][]string{{"Baidu", "Baidoo", "baydou", "Bai du"}, {"Tencent", "tensent"}, {"Google", "gugle"}, {"Anthropic", "anthropik"}, {"Alphabet", "alfabet"}, {"Meta", "metta"}} {
		for _, s := range same {
			if got, want := string(sound(nil, s)), string(sound(nil, same[0])); got != want || got == "" {
				t.Errorf("%s sounds %q, %s %q", s, got, same[0], want)
			}
		}
	}
	for _, s := range []string{"百度", "m11", "a-b"} {
		if got := sound(nil, s); len(got) > 0 {
			t.Errorf("%q sounds %q", s, got)
		}
	}
}
