package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"reflect"
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
	if err := run(path, "", 3, nil, strings.NewReader(queries), &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	return read(t, out.String())
}

// read takes what the command printed apart.
func read(t *testing.T, out string) (lines []line) {
	t.Helper()
	for s := range strings.Lines(out) {
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
		{"id,zh-Hans\n", `n.csv:1: no column "zh-Hant" in the header`},
		{"id,id\n", `n.csv:1: column "id" twice`},
		{header + "a,甲,,\n", "n.csv:2: 4 columns where the header has 5"},
		{header + "a,甲,,,\n,乙,,,\n", "n.csv:3: no id"},
		{header + "a,,,,别名\n", `n.csv:2: "a" has no name`},
		{header + "a,甲,,,\nb,乙,,,\na,丙,,,\n", `n.csv:4: id "a" stands already in line 2`},
		{header + "a,\xff,,,\n", "n.csv:2: "},
		{header + "a,\"甲,,,\n", "n.csv:"},
		{header + "a,甲\"乙,,,\n,丙,,,\n", "n.csv:3: no id"}, // and what comes after is read
		{"ali,阿里云,阿里雲,Alibaba,\n", `n.csv:1: no column "id" in the header; want id,zh-Hans,zh-Hant,en,aliases`},
		{"\n\n", "n.csv:1: no header"},
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

// A names file as spreadsheets write them: CRLF, a byte order mark, columns in another order and more of them, quotes.
func TestNamesAreRead(t *testing.T) {
	for _, c := range []struct {
		names string
		want  row
	}{
		{header + "a,甲,乙,C,x|y\n", row{name{"a", "name", [3]string{"甲", "乙", "C"}}, []string{"x", "y"}, 0}},
		{"\uFEFFid,zh-Hans,zh-Hant,en,aliases\r\na,甲,乙,C,x\r\n", row{name{"a", "name", [3]string{"甲", "乙", "C"}}, []string{"x"}, 0}},
		{"en,aliases,more,zh-Hant,prominence,id,kind,zh-Hans\nC,x,?,乙,7,a,firm,甲\n", row{name{"a", "firm", [3]string{"甲", "乙", "C"}}, []string{"x"}, 7}},
		{header + "a,\"甲,一\",,\"say \"\"C\"\"\",\n", row{name{"a", "name", [3]string{"甲,一", "", `say "C"`}}, nil, 0}},
		{header + "\n a , 甲 ,,, | x || \n\n", row{name{"a", "name", [3]string{"甲", "", ""}}, []string{"x"}, 0}},
		{header + "a,,,C,", row{name{"a", "name", [3]string{"", "", "C"}}, nil, 0}},
	} {
		list, err := parseNames("n.csv", []byte(c.names))
		if err != nil || len(list) != 1 || !reflect.DeepEqual(list[0], c.want) {
			t.Errorf("%q is read as %+v, %v, want %+v", c.names, list, err, c.want)
		}
	}
}

// matched is the text that met the query, whichever it was.
func TestMatched(t *testing.T) {
	names := header + "ali,阿里云,阿里雲,Alibaba Cloud,Aliyun|BABA\n" + "en,,,Snowflake,\n"
	for _, c := range []struct{ query, want string }{
		{"阿里云", "阿里云"}, {"阿里雲", "阿里云"}, {"阿理云", "阿里云"}, {"a li yun", "阿里云"}, {"baba", "BABA"}, {"alibaba", "Alibaba Cloud"}, {"snow", "Snowflake"},
	} {
		lines := ask(t, names, c.query)
		if len(lines[0].Hits) == 0 || lines[0].Hits[0].Matched != c.want {
			t.Errorf("%q: %+v, want it to have met %q", c.query, lines[0].Hits, c.want)
		}
	}
}

// Whatever stands in the input, every line of it has its answer, on a line that other programs can read.
func TestHostileQueries(t *testing.T) {
	names := header + "ali,阿里云,阿里雲,Alibaba Cloud,\n"
	queries := []string{"\uFEFF阿里", "\xff\xfe", "\x00", `"\`, "</script>", "\u2028", strings.Repeat("a", 1<<20), " \t ", "阿里\r"}
	lines := ask(t, names, strings.Join(queries, "\n")+"\n")
	if len(lines) != len(queries) {
		t.Fatalf("%d lines for %d queries", len(lines), len(queries))
	}
	for i, q := range queries {
		q = strings.ToValidUTF8(strings.TrimSuffix(strings.TrimPrefix(q, "\uFEFF"), "\r"), "\uFFFD")
		if i == 1 {
			q = "\uFFFD\uFFFD" // one for each byte
		}
		if got := lines[i]; got.Query != q || got.Hits == nil {
			t.Errorf("%.20q comes back as %.20q with %v", q, got.Query, got.Hits)
		}
	}
	if len(lines[0].Hits) != 1 || len(lines[8].Hits) != 1 {
		t.Error("a byte order mark or a carriage return hides a name")
	}
}

func TestFlags(t *testing.T) {
	for _, n := range []int{0, -1, 51} {
		if err := run("", "", n, nil, strings.NewReader(""), io.Discard, io.Discard); err == nil {
			t.Errorf("-n %d was taken", n)
		}
	}
	if err := run("", "", 1, []string{"阿里云"}, strings.NewReader(""), io.Discard, io.Discard); err == nil {
		t.Error("a query as an argument was taken")
	}
}

func FuzzNames(f *testing.F) {
	f.Add([]byte(header+"a,阿里云,阿里雲,Alibaba,Aliyun|BABA\n"), "aliyun")
	f.Add([]byte(header+"\"a,甲\n"), "\xff(")
	f.Add([]byte("\uFEFFen,id,zh-Hant,zh-Hans,aliases,prominence\r\n\"A, B\",a,乙,甲,x|,9\r\n"), "\uFEFFab\n\n")
	f.Fuzz(func(t *testing.T, names []byte, query string) {
		rows, err := parseNames("n.csv", names)
		if err != nil {
			for told := range strings.Lines(err.Error()) {
				if !strings.HasPrefix(told, "n.csv:") {
					t.Errorf("%q has no place", told)
				}
			}
			return
		}
		if len(rows) > 1000 {
			return
		}
		s, err := ofRows(rows)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		if err := s.answer(5, strings.NewReader(query), &out); err != nil {
			t.Fatal(err)
		}
		want := strings.Count(query, "\n")
		if rest := query[strings.LastIndexByte(query, '\n')+1:]; rest != "" && query != "\uFEFF" {
			want++
		}
		lines := read(t, out.String())
		if len(lines) != want {
			t.Errorf("%d lines for %d queries", len(lines), want)
		}
		for _, l := range lines {
			for i, h := range l.Hits {
				if h.Matched == "" || h.Score < 0 || h.Score > 1000 || i > 0 && h.Score > l.Hits[i-1].Score {
					t.Errorf("%q: %+v", l.Query, l.Hits)
				}
			}
		}
	})
}
