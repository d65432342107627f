package app

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
)

// What stands in the column of units of a download is a unit: no number, no sum, no sentence. Every system as it opens, and the
// charts, in every language.
func TestUnitsAreUnits(t *testing.T) {
	a := opened(t, "view=capex")
	w := a.World()
	queries := []string{"view=capex&form=race", "view=capex&form=lines&span=trailing"}
	for _, m := range w.Markets {
		queries = append(queries, "market="+w.Data.Series(m).ID+"&form=lines")
	}
	for i := range w.Systems {
		queries = append(queries, "view="+w.Systems[i].ID+"&guess=-")
	}
	units := 0
	for _, q := range queries {
		for l := range locale.Count {
			if !a.Open(q + "&lang=" + l.Tag()) {
				t.Fatalf("the program does not understand %q", q)
			}
			rows, err := csv.NewReader(bytes.NewReader(a.CSV())).ReadAll()
			if err != nil || len(rows) < 2 {
				t.Fatalf("%s in %s: %d rows, %v", q, l.Tag(), len(rows), err)
			}
			at := slices.Index(rows[0], a.word("csv.unit"))
			for _, row := range rows[1:] {
				unit := row[at]
				if strings.ContainsAny(unit, "0123456789=.。;；:：{}") || len([]rune(unit)) > 24 {
					t.Errorf("%s in %s: %q is no unit", q, l.Tag(), unit)
				}
				if unit != "" {
					units++
				}
			}
		}
	}
	if units < 500 {
		t.Errorf("only %d units were looked at", units)
	}
}
