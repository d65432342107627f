package app

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/view"
)

// rows reads a download as a spreadsheet does: a map from column to text for each row.
func rows(t *testing.T, query string) (list []map[string]string, head []string) {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(string(opened(t, query).CSV()))).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	for _, r := range all[1:] {
		row := map[string]string{}
		for i, c := range r {
			row[all[0][i]] = c
		}
		list = append(list, row)
	}
	return list, all[0]
}

// What a plain number loses stands beside it, in columns of its own.
func TestCSVKeepsWhatThePageSays(t *testing.T) {
	for _, c := range []struct {
		query, period, of, measure string
		want                       map[string]string
	}{
		{"lang=en&market=canalys-china", "2020Q3", "", "market size", map[string]string{"Value": "5000", "Unit": "$ millions", "Bound": "over"}},
		{"lang=en&market=canalys-china", "2025Q3", "Alibaba", "market share", map[string]string{"Value": "36", "Unit": "%", "Bound": "about"}},
		{"lang=en&market=canalys-china", "2024Q4", "", "market size", map[string]string{"Value": "11700", "Kind": "Derived", "Bound": ""}},
		{"lang=en&market=canalys-china", "2023Q2", "Top three together", "market share", map[string]string{"Value": "72", "Unit": "%"}},
		{"lang=en&market=canalys-china", "2023Q1", "Top four together", "market share", map[string]string{"Value": "79", "Unit": "%"}},
		{"lang=zh-Hans&market=canalys-china", "2020Q3", "", "市场规模", map[string]string{"数值": "50", "单位": "亿美元", "上下限": "超过"}},
	} {
		list, head := rows(t, c.query)
		found := false
		for _, r := range list {
			if r[head[0]] != c.period || r[head[2]] != c.measure || c.of != "" && r[head[1]] != c.of {
				continue
			}
			found = true
			for name, want := range c.want {
				if r[name] != want {
					t.Errorf("%s, %s %s: %s is %q, want %q", c.query, c.period, c.measure, name, r[name], want)
				}
			}
		}
		if !found {
			t.Errorf("%s lacks %s %s %s", c.query, c.period, c.of, c.measure)
		}
	}
}

// Every figure of the page's table is in the download, once, with its number; what an observed one was read on stands
// beside it; and no column holds two things.
func TestCSVIsTheTable(t *testing.T) {
	for i, q := range []string{"view=capex", "view=capex&cur=usd&span=trailing", "market=gartner-iaas", "market=canalys-china", "view=m16", "view=m01", "view=m11&sim.cut=50", "view=m18"} {
		if few(i) {
			continue
		}
		for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
			query := q + "&lang=" + lang
			a := opened(t, query)
			table := view.Table(a.w, a.s)
			list, head := rows(t, query)
			if dup := slices.Compact(slices.Sorted(slices.Values(head))); len(dup) != len(head) {
				t.Errorf("%s: a column's name stands twice: %v", query, head)
			}
			word := func(id string) string { return a.word("csv." + id) }
			for _, r := range list {
				for _, code := range []string{"⟨", "{", "pct", "usd-m", "cny-m"} {
					if strings.Contains(r[word("unit")]+strings.Join(head, " "), code) {
						t.Errorf("%s: %q in unit or head %v", query, code, r)
					}
				}
				if r[word("kind")] == "" {
					t.Errorf("%s: no kind: %v", query, r)
				}
				if strings.HasPrefix(r[word("key")], "obs:") && (r[word("source")] == "" || r[word("publisher")] == "") {
					t.Errorf("%s: an observation without its source: %v", query, r)
				}
			}
			if !table.Across {
				if len(list) != len(table.Rows) {
					t.Errorf("%s: %d rows for %d", query, len(list), len(table.Rows))
				}
				continue
			}
			n := 0
			for _, row := range table.Rows {
				for j, cell := range row[1:] {
					if cell.Plain == "" {
						if cell.Text != "" {
							t.Errorf("%s: %q is lost", query, cell.Text)
						}
						continue
					}
					v, _ := strconv.ParseFloat(cell.Plain, 64)
					if unit := table.Columns[j+1].Unit; lang != "en" && strings.HasSuffix(unit, "-m") {
						v /= 100 // 亿
					}
					got := list[n]
					if x, err := strconv.ParseFloat(got[word("value")], 64); err != nil || x-v > 1e-9 || v-x > 1e-9 || got[head[0]] != row[0].Plain {
						t.Errorf("%s: %v for %s of %s", query, got, cell.Plain, row[0].Plain)
					}
					n++
				}
			}
			if n != len(list) {
				t.Errorf("%s: %d rows for %d figures", query, len(list), n)
			}
		}
	}
	for in, want := range map[string]string{"22190.1": "221.901", "5": "0.05", "-1200": "-12", "100": "1"} {
		if got := shifted(in, 2); got != want {
			t.Errorf("%s becomes %s", in, got)
		}
	}
}

// A spreadsheet runs what begins like a formula, whoever wrote the tables.
func TestCSVRunsNothing(t *testing.T) {
	for in, want := range map[string]string{
		"=1+1": "'=1+1", "+49 30": "'+49 30", "-2+3": "'-2+3", "@SUM(A1)": "'@SUM(A1)", "\tx": "'\tx", " =1": "' =1", "＝1": "'＝1", "+5": "'+5", "-": "'-", "-1e5": "'-1e5",
		"-12.5": "-12.5", "-3": "-3", "0.4": "0.4", "": "", "−5": "−5", "Tencent": "Tencent", "a=b": "a=b",
	} {
		if got := harmless(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
	var f sheetWriter
	f.cell(`=HYPERLINK("http://x","y")`)
	f.cell("-7")
	f.end()
	if got, want := string(f.dst), `"'=HYPERLINK(""http://x"",""y"")",-7`+"\r\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// A system's numbers may be negative, and stay numbers.
	list, _ := rows(t, "view=m11&sim.cut=90&lang=en")
	for _, r := range list {
		for name, c := range r {
			if strings.HasPrefix(c, "-") && !isDecimal(c) {
				t.Errorf("%s: %q", name, c)
			}
		}
	}
}

// A file says by its name what is in it.
func TestFileName(t *testing.T) {
	asOnHost(t)
	for query, want := range map[string][2]string{
		"lang=en&market=canalys-china":            {"yuntu-share-canalys-china-pct-2019Q1-2025Q4", "yuntu-share-canalys-china-pct-lines-2019Q1-2025Q4"},
		"market=canalys-china&form=race&t=2021Q3": {"yuntu-share-canalys-china-pct-2019Q1-2025Q4", "yuntu-share-canalys-china-pct-race-2021Q3"},
		"view=capex&cur=usd&span=trailing":        {"yuntu-capex-trailing-usd-2019Q4-2026Q2", "yuntu-capex-trailing-usd-lines-2019Q4-2026Q2"},
		"view=m11&sim.cut=50":                     {"yuntu-m11-what-a-price-cut-must-bring-moved", "yuntu-m11-what-a-price-cut-must-bring-moved"},
	} {
		a := opened(t, query)
		for i, got := range []string{a.FileName(false), a.FileName(true)} {
			if got != want[i] {
				t.Errorf("%s: %s, want %s", query, got, want[i])
			}
		}
	}
	// Of two markets, spans or systems no two files have one name.
	seen := map[string]string{}
	for name, query := range views(opened(t, "").w) {
		got := opened(t, query+"&lang=en").FileName(true)
		if other, twice := seen[got]; twice && !strings.Contains(name+other, "lesson") {
			t.Errorf("%s and %s are both called %s", name, other, got)
		}
		seen[got] = name
	}
}

// The head of every column of numbers says what they count, in each language's own words, and what is downloaded stays as it was.
func TestHeadsNameTheirUnit(t *testing.T) {
	asOnHost(t)
	for query, want := range map[string][3]string{
		"market=canalys-china": {"%", "%", "%"}, "view=capex": {"人民币", "人民幣", "renminbi"}, "view=capex&cur=usd": {"美元", "美元", "US dollars"},
		"view=m16": {"美元", "美元", "US dollars"}, "view=m11": {"单位见各数", "單位見各數", "each with its unit"},
	} {
		for l := range locale.Count {
			a := opened(t, query+"&lang="+l.Tag())
			var panel struct {
				Table struct {
					Columns []struct {
						Label, Unit string
						Numeric     bool
					}
				}
			}
			if err := json.Unmarshal(a.Panel().AppendJSON(nil), &panel); err != nil {
				t.Fatal(err)
			}
			first := ""
			for _, c := range panel.Table.Columns {
				if c.Numeric != (c.Unit != "") {
					t.Errorf("%s in %s: %q has the unit %q", query, l.Tag(), c.Label, c.Unit)
				}
				if first == "" {
					first = c.Unit
				}
			}
			if first != want[l] {
				t.Errorf("%s in %s: the first numbers count %q, want %q", query, l.Tag(), first, want[l])
			}
			if csv := string(a.CSV()); query == "view=m11" && strings.Contains(csv, want[l]) {
				t.Errorf("%s in %s: the download has a page's words", query, l.Tag())
			}
		}
	}
}
