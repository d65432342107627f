package data

import "testing"

// Every section has a name of its own, which errors about a damaged file carry.
func TestSectionNames(t *testing.T) {
	seen := map[string]bool{}
	for s := range Sections {
		name := s.String()
		if name == "" || name == "?" || seen[name] {
			t.Errorf("section %d is called %q", s, name)
		}
		seen[name] = true
	}
	for s, want := range map[Section]string{SourceTable: "sources", ObsTable: "observations", UITable: "ui", MarkTable: "marks", FilingTable: "filings"} {
		if s.String() != want {
			t.Errorf("%s is called %s", want, s)
		}
	}
}
