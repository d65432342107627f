package tables

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yuntu/tools/models"
)

// systemRows are the rows of the project's own systems, with their models.
func systemRows(t *testing.T) (rows []row, of map[string]*models.Model) {
	t.Helper()
	f, err := os.Open("../../data/tables/systems.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cells, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	head := map[string]int{}
	for i, name := range cells[0] {
		head[name] = i
	}
	for i, c := range cells[1:] {
		rows = append(rows, row{place{file: "systems.csv", line: i + 2}, head, c})
	}
	list, _ := models.ReadAll("../../data")
	of = map[string]*models.Model{}
	for _, m := range list {
		of[m.ID] = m
	}
	return rows, of
}

// with is a row with another kind and spec, and what is said of it.
func with(r row, m *models.Model, kind, spec string) (said []string) {
	r.cell = slices.Clone(r.cell)
	r.cell[r.head["kind"]], r.cell[r.head["spec"]] = kind, spec
	var p Reading
	p.kindSpec(r, m)
	for _, x := range p.found {
		said = append(said, x.text)
	}
	return said
}

// A row fits its own kind, and no other one: where only the kind was changed nothing was drawn, or drawing ended in a panic.
func TestKindWantsItsSpec(t *testing.T) {
	rows, of := systemRows(t)
	for _, r := range rows {
		m := of[r.get("id")]
		if m == nil {
			continue
		}
		for _, kind := range systemKinds {
			if said := with(r, m, kind, r.get("spec")); (len(said) > 0) == (kind == r.get("kind")) {
				t.Errorf("%s as %s: %q", r.get("id"), kind, said)
			}
		}
	}
}

func TestSpecOfAPath(t *testing.T) {
	rows, of := systemRows(t)
	at := slices.IndexFunc(rows, func(r row) bool { return r.get("id") == "m11" })
	r, m := rows[at], of["m11"]
	for _, x := range []struct{ kind, spec, want string }{
		{"path", "axis=cut;y=profit;answer=volume|profit", ""},
		{"path", "axs=cut;y=profit;answer=profit", "kind path wants axis= in spec"},
		{"path", "axs=cut;axis=cut;y=profit;answer=profit", "kind path does not read axs="},
		{"path", "axis=profit;y=profit;answer=profit", `kind path wants a parameter as axis, and m11 has no parameter "profit"`},
		{"path", "axis=cut;answer=profit", "kind path wants y= in spec"},
		{"path", "axis=cut;y=cut;answer=profit", `kind path wants results as y, and m11 has no result "cut"`},
		{"path", "axis=cut;y=profit;answer=profit|gain", `kind path wants results as answer, and m11 has no result "gain"`},
		{"path", "axis=cut;y=profit;y=volume;answer=profit", "spec y stands twice"},
		{"path", "axis=cut;y=profit;answer=profit;series=profit", `kind path wants a series as series, and m11 has no series "profit"`},
		{"exchange", "axis=cut;y=profit;answer=profit", "kind exchange wants loss= to= by="},
		{"scatter", "axis=cut;y=profit;answer=profit", "kind scatter wants obs= since= dot="},
		{"flow", "axis=cut;y=profit;answer=profit", "kind flow wants deals="},
	} {
		said := strings.Join(with(r, m, x.kind, x.spec), "\n")
		if x.want == "" && said != "" || !strings.Contains(said, x.want) {
			t.Errorf("%s %s: said %q, want %q", x.kind, x.spec, said, x.want)
		}
	}
}

var readKey = regexp.MustCompile(`(?:Sys|x|told|r)\.Told\("([a-z0-9-]+)"\)|\btold\("([a-z0-9-]+)"\)`)

// The keys of each kind are those that its sources read, none more and none less.
func TestKindsReadTheirKeys(t *testing.T) {
	sources := func(kind string) (all string) {
		files, err := filepath.Glob("../../wasm/view/" + kind + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", kind, err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all += string(b)
		}
		return all
	}
	always, makers := strings.Fields(everyKind), sources(".")
	curve := sources("path")
	for kind, forms := range kindForms {
		var known []string
		text := sources(kind)
		if kind == "flow" {
			text += sources("houses")
		}
		if !strings.Contains(makers, `{"`+kind+`", `) {
			t.Errorf("nothing draws kind %s", kind)
		}
		for _, f := range forms {
			for _, key := range strings.Fields(f.by + " " + f.wants + " " + f.may) {
				known = append(known, key)
				aside := strings.Contains(plot+" ", " "+key+" ") && strings.Contains(curve, `"`+key+`"`) ||
					kind+" "+key == "flow deals" || // package state reads it
					slices.Contains([]string{"flow y2", "table gap", "users axis2"}, kind+" "+key) // rows say these, and no picture reads them yet
				if !strings.Contains(text, `"`+key+`"`) && !aside {
					t.Errorf("kind %s is told %s=, which its sources don't read", kind, key)
				}
			}
		}
		for _, found := range readKey.FindAllStringSubmatch(text, -1) {
			if key := found[1] + found[2]; !slices.Contains(known, key) && !slices.Contains(always, key) {
				t.Errorf("kind %s reads %s=, which no form of it names", kind, key)
			}
		}
	}
}
