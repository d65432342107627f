package tables

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

// A scope that says what there is of vendors besides shares has no shares.
func TestScopes(t *testing.T) {
	p := Read("../../data")
	shares := map[data.SeriesID]bool{}
	for _, o := range p.Tables.Obs {
		shares[o.Series] = shares[o.Series] || o.Metric == data.Share && o.Value.Ok
	}
	said := 0
	for i, s := range p.Tables.Series {
		if scope := s.Scope[locale.En]; strings.Contains(scope, "for vendors only") {
			said++
			if shares[data.SeriesID(i+1)] {
				t.Errorf("%s: there are shares, and the scope says %q", s.ID, scope)
			}
		}
	}
	if said < 4 {
		t.Errorf("%d scopes say what there is of vendors, there were 4", said)
	}
}

// A version that stands in a thing's own name is no figure: "DeepSeek-V3: version 3" says nothing.
func TestVersionsSaySomething(t *testing.T) {
	p, seen := Read("../../data"), 0
	for _, f := range p.Tables.Figures {
		if f.Unit.String() != "version" {
			continue
		}
		seen++
		announced := f.Kind == data.Target || f.Kind == data.ByUnnamed // of what is still to come
		if name := p.Tables.Entities[f.Entity-1].Name[locale.En]; !announced && strings.Contains(name, strings.TrimSuffix(f.Value.String(), ".0")) {
			t.Errorf("%s: version %s of %s", f.ID, f.Value, name)
		}
	}
	if seen == 0 {
		t.Error("no figure is a version")
	}
}
