package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const header = "id,zh-Hans,zh-Hant,en,aliases\n"

// ask runs the command over a names file and returns its lines.
func ask(t *testing.T, names, queries string) []line {
	t.Helper()
	path := filepath.Join(t.TempDir(), "names.csv")
	if err := os.WriteFile(path, []byte(names), 0o644); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run(path, "", 3, nil, strings.NewReader(queries), &out); err != nil {
		t.Fatal(err)
	}
	var lines []line
	for s := range strings.Lines(out.String()) {
		var l line
		d := json.NewDecoder(strings.NewReader(s))
		d.DisallowUnknownFields()
		if err := d.Decode(&l); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, l)
	}
	return lines
}

func TestOneLineForEachQuery(t *testing.T) {
	names := header + "ali,阿里云,阿里雲,Alibaba Cloud,Aliyun\n" + "hw,华为云,華為雲,Huawei Cloud,\n"
	long := strings.Repeat("云", 100_000)
	lines := ask(t, names, "aly\n\nhuaweiyun\r\n"+long+"\n華為\nzzqq")
	if len(lines) != 6 {
		t.Fatalf("%d lines for 6 queries", len(lines))
	}
	for i, want := range []struct{ query, id string }{{"aly", "ali"}, {"", ""}, {"huaweiyun", "hw"}, {long, ""}, {"華為", "hw"}, {"zzqq", ""}} {
		l := lines[i]
		if l.Query != want.query {
			t.Errorf("line %d answers %.20q", i+1, l.Query)
		}
		if l.Hits == nil {
			t.Errorf("line %d: hits are null", i+1)
		}
		if want.id == "" && i != 3 && len(l.Hits) > 0 || want.id != "" && (len(l.Hits) == 0 || l.Hits[0].ID != want.id) {
			t.Errorf("%.20q: %+v, want %q", l.Query, l.Hits, want.id)
		}
	}
}

func TestBadRows(t *testing.T) {
	for _, c := range []struct{ names, want string }{
		{"", "n.csv:1: no header"},
		{"id,zh-Hans\n", `n.csv:1: no column "zh-Hant"`},
		{"id,id\n", `n.csv:1: column "id" twice`},
		{header + "a,甲,,\n", "n.csv:2: 4 columns where the header has 5"},
		{header + "a,甲,,,\n,乙,,,\n", "n.csv:3: no id"},
		{header + "a,,,,别名\n", `n.csv:2: "a" has no name`},
		{header + "a,甲,,,\nb,乙,,,\na,丙,,,\n", `n.csv:4: id "a" stands already in line 2`},
		{header + "a,\xff,,,\n", "n.csv:2: "},
		{header + "a,\"甲,,,\n", "n.csv:"},
		{header + "a,甲\"乙,,,\n", "n.csv:2: "},
		{header + "a," + strings.Repeat("甲", 1001) + ",,,\n", "n.csv:2: a name of more than 1000"},
		{"id,zh-Hans,zh-Hant,en,aliases,prominence\na,甲,,,,10\n", `n.csv:2: prominence "10"`},
		{header + "\"a\nb\",甲,,,\n,乙,,,\n", "n.csv:4: no id"},
	} {
		_, err := parseNames("n.csv", []byte(c.names))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.60q: %v, want %q", c.names, err, c.want)
		}
	}
}

func TestManyBadRowsAreCounted(t *testing.T) {
	_, err := parseNames("n.csv", []byte(header+strings.Repeat(",甲,,,\n", 50)))
	if lines := strings.Split(err.Error(), "\n"); len(lines) != maxReport+1 || lines[maxReport] != "n.csv: and 30 more bad rows" {
		t.Errorf("%d lines, the last %q", len(lines), lines[len(lines)-1])
	}
}

func TestByteOrderMarkIsNoName(t *testing.T) {
	list, err := parseNames("n.csv", []byte("\uFEFF"+header+"a,甲,,,乙| |丙\n"))
	if err != nil || len(list) != 1 || list[0].id != "a" || len(list[0].aliases) != 2 {
		t.Errorf("%+v, %v", list, err)
	}
}

func TestFlags(t *testing.T) {
	for _, n := range []int{0, -1, 51} {
		if err := run("", "", n, nil, strings.NewReader(""), &strings.Builder{}); err == nil {
			t.Errorf("-n %d was taken", n)
		}
	}
	if err := run("", "", 1, []string{"阿里云"}, strings.NewReader(""), &strings.Builder{}); err == nil {
		t.Error("a query as an argument was taken")
	}
}

func FuzzNames(f *testing.F) {
	f.Add([]byte(header+"a,阿里云,阿里雲,Alibaba,Aliyun|BABA\n"), "aliyun")
	f.Add([]byte(header+"\"a,甲\n"), "\xff(")
	f.Fuzz(func(t *testing.T, names []byte, query string) {
		list, err := parseNames("n.csv", names)
		if err != nil || len(list) > 1000 {
			return
		}
		index, err := build(list)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		if err := answer(index, list, 5, strings.NewReader(query), &out); err != nil {
			t.Fatal(err)
		}
		if got, want := strings.Count(out.String(), "\n"), len(strings.Split(strings.TrimSuffix(query, "\n"), "\n")); query != "" && got != want {
			t.Errorf("%d lines for %d queries", got, want)
		}
	})
}

// TestDataset asks the project's own data for what the page must find.
func TestDataset(t *testing.T) {
	list, err := readDataset("../../data")
	if err != nil {
		t.Fatal(err)
	}
	index, err := build(list)
	if err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]string{"阿里雲": "entity:alibaba-cloud", "aly": "entity:alibaba-cloud", "IPO": "", "降价": "entity:price-war", "3800亿": "", "2024 价格": ""} {
		var out strings.Builder
		if err := answer(index, list, 10, strings.NewReader(query), &out); err != nil {
			t.Fatal(err)
		}
		var l line
		if err := json.Unmarshal([]byte(out.String()), &l); err != nil {
			t.Fatal(err)
		}
		if len(l.Hits) == 0 || want != "" && l.Hits[0].ID != want {
			t.Errorf("%q: %+v, want %q", query, l.Hits, want)
		}
	}
}
