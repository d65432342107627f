package data

import "testing"

// What is not there is not found, whatever is asked for.
func TestNothingIsFoundUnderNoName(t *testing.T) {
	var s Set
	for what, found := range map[string]func(string) bool{
		"source":             func(id string) bool { _, ok := s.SourceByID(id); return ok },
		"entity":             func(id string) bool { _, ok := s.EntityByID(id); return ok },
		"series":             func(id string) bool { _, ok := s.SeriesByID(id); return ok },
		"figure":             func(id string) bool { _, ok := s.FigureByID(id); return ok },
		"event":              func(id string) bool { _, ok := s.EventByID(id); return ok },
		"plan":               func(id string) bool { _, ok := s.PlanByID(id); return ok },
		"deal":               func(id string) bool { _, ok := s.DealByID(id); return ok },
		"step":               func(id string) bool { _, ok := s.StepByID(id); return ok },
		"sum":                func(id string) bool { _, ok := s.SumByID(id); return ok },
		"system":             func(id string) bool { _, ok := s.SystemByID(id); return ok },
		"figure of a series": func(id string) bool { _, ok := s.ObsByKey(id); return ok },
	} {
		for _, id := range []string{"", "nobody", "a/b/c/2020Q1"} {
			if found(id) {
				t.Errorf("a %s was found under %q", what, id)
			}
		}
	}
}
