package main

import (
	"encoding/json"
	"io"
	"strings"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/app"
)

// asked are queries of every class; the first hit's kind is what a reader would expect to be told of first.
var asked = []struct{ query, kind, id string }{
	{"降价", "system", "entity:price-war"},
	{"降價", "system", "entity:price-war"},
	{"jiangjia", "system", "entity:price-war"},
	{"3800亿", "figure", ""},
	{"3800億", "figure", ""},
	{"2024 价格", "figure", ""},
	{"2024 價格", "figure", ""},
	{"2024 price cuts", "figure", ""},
	{"IPO", "system", ""},
	{"阿里云", "company", "entity:alibaba-cloud"},
	{"阿里雲", "company", "entity:alibaba-cloud"},
	{"aliyun", "company", "entity:alibaba-cloud"},
	{"aly", "company", "entity:alibaba-cloud"},
	{"騰訊云", "company", "entity:tencent-cloud"},
	{"ㄊㄥˊㄒㄩㄣˋ", "company", "entity:tencent"},
	{"英偉達(dá)", "company", "entity:nvidia"},
	{"huaweiyum", "company", "entity:huawei-cloud"},
	{"王坚", "person", "entity:wang-jian"},
	{"王堅", "person", "entity:wang-jian"},
	{"deepseek r1", "product", "entity:deepseek-r1"},
	{"市场份额", "chapter", "view:share"},
	{"市場份額", "chapter", "view:share"},
	{"投资换算力", "system", "system:m16"},
	{"m11", "system", "system:m11"},
	{"不到一年降价两次", "chapter", "step:cuts"},
	{"豆包以极低价打响模型价格战", "event", "event:doubao-price"},
	{"資料中心", "figure", "plan:microsoft-fy2025"},
	{"Gartner Says Worldwide IaaS", "source", ""},
}

func TestDataset(t *testing.T) {
	s, err := readDataset("../../data", io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range asked {
		var out strings.Builder
		if err := s.answer(10, strings.NewReader(c.query), &out); err != nil {
			t.Fatal(err)
		}
		hits := read(t, out.String())[0].Hits
		if len(hits) == 0 {
			t.Errorf("%q finds nothing", c.query)
		} else if hits[0].Kind != c.kind || c.id != "" && hits[0].ID != c.id {
			t.Errorf("%q finds %s %s first, want %s %s", c.query, hits[0].Kind, hits[0].ID, c.kind, c.id)
		}
	}
}

// Whoever asks for a company, a product or a person by name is led to it first; where a name is several things', to one of them.
func TestNamesFindTheirOwn(t *testing.T) {
	s, err := readDataset("../../data", io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, n := range s.list {
		if n.kind != "company" && n.kind != "product" && n.kind != "person" {
			continue
		}
		for _, name := range n.names {
			if name == "" {
				continue
			}
			asked++
			var out strings.Builder
			if err := s.answer(3, strings.NewReader(name), &out); err != nil {
				t.Fatal(err)
			}
			hits := read(t, out.String())[0].Hits
			if len(hits) == 0 {
				t.Errorf("%q finds nothing", name)
			} else if h := hits[0]; h.ID != n.id && (h.Kind != "company" && h.Kind != "product" && h.Kind != "person" || h.Name.Hans != name && h.Name.Hant != name && h.Name.En != name) {
				t.Errorf("%q finds %s first, want %s", name, h.ID, n.id)
			}
		}
	}
	if asked < 300 {
		t.Errorf("only %d names were asked for", asked)
	}
}

// The command answers what the page does: the same ids, kinds, names and scores in the same order.
func TestDatasetIsThePages(t *testing.T) {
	s, err := readDataset("../../data", io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	page, err := app.New(packed.Core, packed.Pieces[:]...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range asked {
		var out strings.Builder
		if err := s.answer(24, strings.NewReader(c.query), &out); err != nil {
			t.Fatal(err)
		}
		ours := read(t, out.String())[0].Hits
		var there struct{ Hits []hit }
		if err := json.Unmarshal(page.SearchJSON(c.query, 24), &there); err != nil {
			t.Fatal(err)
		}
		if len(ours) != len(there.Hits) {
			t.Errorf("%q: %d hits, the page has %d", c.query, len(ours), len(there.Hits))
			continue
		}
		for i, h := range there.Hits {
			if h.Matched == "" {
				h.Matched = h.Name.Hans
				if strings.Contains(ours[i].Matched, "人工智") { // the index's own key of an AI: the page tells nobody's word
					h.Matched = ours[i].Matched
				}
			}
			if h != ours[i] {
				t.Errorf("%q, %d: %+v, the page has %+v", c.query, i, ours[i], h)
			}
		}
	}
}

// A folder with something wrong in it is told as pack tells it.
func TestBadDataset(t *testing.T) {
	var told strings.Builder
	err := run("", t.TempDir(), 10, nil, strings.NewReader("x\n"), io.Discard, &told)
	if err == nil || !strings.Contains(told.String(), "/tables: can't be read") {
		t.Errorf("%v, %q", err, told.String())
	}
}
