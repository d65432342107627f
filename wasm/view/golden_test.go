package view

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/svg"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// goldens are pictures kept as files that a person can look at: the SVG and
// what a screen reader gets. UPDATE_GOLDEN=1 writes them anew; read the diff.
var goldens = []struct {
	name, query string
	f           pen.Frame
}{
	{"race-canalys-2021q2", "market=canalys-china&form=race&t=2021Q2", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-canalys-between", "market=canalys-china&form=race&t=2021Q3~0.9&lang=zh-Hant", pen.Frame{W: 900, H: 560, Scale: 1, Dark: true}},
	{"race-canalys-band", "market=canalys-china&form=race&t=2023Q3&lang=en", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-canalys-phone", "market=canalys-china&form=race&t=2020Q1", pen.Frame{W: 390, H: 440, Scale: 1}},
	{"race-synergy-break", "market=synergy-world&form=race&t=2024Q2~0.4", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-gartner-reduced", "market=gartner-iaas&form=race&t=2023&lang=en", pen.Frame{W: 390, H: 440, Scale: 1, Reduced: true}},
	{"race-gartner-observed", "market=gartner-iaas&form=race&t=2020~2&obs=1", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-capex-2025q3", "view=capex&form=race&t=2025Q3&lang=en&cur=usd", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"lines-canalys", "market=canalys-china&t=2025Q4", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"lines-synergy-cursor", "market=synergy-world&t=2022Q3&lang=en&f=google-cloud", pen.Frame{W: 900, H: 560, Scale: 1, Dark: true}},
	{"lines-capex-projector", "view=capex&t=2026Q2&lang=zh-Hant", pen.Frame{W: 1280, H: 720, Scale: 1.35}},
	{"stream-canalys", "market=canalys-china&form=stream&t=2025Q4", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"stream-capex-phone", "view=capex&form=stream&t=2026Q2&lang=en&cur=usd", pen.Frame{W: 390, H: 440, Scale: 1, Dark: true}},
	{"table-gartner", "market=gartner-iaas&form=table&t=2023", pen.Frame{W: 900, H: 560, Scale: 1}},
}

func TestGolden(t *testing.T) {
	w := world(t)
	update := os.Getenv("UPDATE_GOLDEN") != ""
	if update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
	}
	wanted := map[string]bool{}
	var b Builder
	var l scene.List
	l.Measure = pitch{}
	for _, g := range goldens {
		s := decode(t, w, g.query)
		b.Build(&l, w, s, g.f)
		var outline []byte
		for _, n := range l.Notes {
			label, value := l.Words(n)
			outline = append(outline, strings.Repeat("  ", int(n.Level)-1)...)
			outline = append(outline, label...)
			if len(value) > 0 {
				outline = append(append(outline, " | "...), value...)
			}
			if r := l.Ref(n.Target); r.Card != 0 {
				outline = append(append(outline, " | "...), w.CardKey(state.CardID(r.Card))...)
			} else if r.Obs != 0 {
				outline = append(append(outline, " | "...), w.Data.ObsKey(data.ObsID(r.Obs))...)
			}
			outline = append(outline, '\n')
		}
		for file, got := range map[string][]byte{
			g.name + ".svg": svg.Append(nil, &l, svg.Options{Paper: theme.Of(g.f.Dark).Paper}),
			g.name + ".txt": outline,
		} {
			wanted[file] = true
			path := filepath.Join("testdata", file)
			if update {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
				continue
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Errorf("%v; UPDATE_GOLDEN=1 writes it", err)
			} else if !bytes.Equal(got, want) {
				t.Errorf("%s: %s", file, firstDifference(got, want))
			}
		}
	}
	files, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !wanted[f.Name()] && !strings.HasPrefix(f.Name(), "loop") {
			t.Errorf("testdata/%s belongs to no picture", f.Name())
		}
	}
}

func firstDifference(got, want []byte) string {
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			old := "nothing"
			if i < len(w) {
				old = w[i]
			}
			return "line " + strings.TrimSpace(g[i]) + "\n   was " + old
		}
	}
	return "it is shorter than it was"
}
