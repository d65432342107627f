package main

import (
	"os"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/lexicon"
	"yuntu/tools/tables"
	"yuntu/wasm/app"
)

// Systems of the project are drawn wherever their sliders stand. One whose row tells its kind nothing is refused by name:
// exchange and scatter ended in a trace, others drew nothing.
func TestWhatCannotBeDrawn(t *testing.T) {
	r := tables.Read("../../data")
	var err error
	if r.Tables.Glyphs, err = os.ReadFile("../../data/fonts/glyphs.bin"); err != nil {
		t.Fatal(err)
	}
	if r.Tables.Lexicon, err = lexicon.Pack(); err != nil {
		t.Fatal(err)
	}
	at := -1
	for i, x := range r.Tables.Systems {
		if x.ID == "m11" {
			at = i
		}
	}
	x := &r.Tables.Systems[at]
	for _, c := range []struct{ kind, spec, want string }{
		{x.Kind, x.Spec, ""},
		{"exchange", "axis=cut;y=profit;answer=profit", "it panics"},
		{"scatter", "axis=cut;y=profit;answer=profit", "it panics"},
		{"gates", "axis=cut;y=profit;answer=profit", "it has no mark"},
		{"waterfall", "axis=cut;y=profit;answer=profit", "it has no mark"},
	} {
		x.Kind, x.Spec = c.kind, c.spec
		packed, err := data.Encode(&r.Tables)
		if err != nil {
			t.Fatal(err)
		}
		a, err := app.New(packed.Core, packed.Pieces[:]...)
		if err != nil {
			t.Fatal(err)
		}
		said := ""
		if err := drawn(a, "../../data"); err != nil {
			said = err.Error()
		}
		if (c.want == "") != (said == "") || !strings.Contains(said, c.want) || c.want != "" && !strings.Contains(said, "systems.csv:12: m11, kind "+c.kind+",") {
			t.Errorf("kind %s: said %q, want %q", c.kind, said, c.want)
		}
	}
}
