package chart

import (
	"os"
	"strings"
	"testing"

	"yuntu/wasm/state"
)

// What a plain address opens is the picture with most figures to show, at its newest period and with none missing there, in
// the form whose upper edge is what its claim speaks of: the sum.
func TestOpeningHasMostToShow(t *testing.T) {
	b, err := os.ReadFile("../../../data/tables/opening.csv")
	if err != nil {
		t.Fatal(err)
	}
	_, query, _ := strings.Cut(strings.TrimSpace(string(b)), "\n")
	w := world(t)
	figures := func(query string) (n int) {
		m := newModel(w, decode(t, w, query))
		for i := range m.lines {
			n += len(m.lines[i].pts)
		}
		return n
	}
	most := figures(query)
	for _, other := range pictures(w) {
		if n := figures(other); n > most {
			t.Errorf("%s shows %d figures, what opens shows %d", other, n, most)
		}
	}
	s := decode(t, w, query)
	m := newModel(w, s)
	last := m.points[len(m.points)-1]
	if s.Form != state.Stream || s.T != last {
		t.Errorf("%s opens as %v at %v, want the sum at %v", query, s.Form, s.T, last)
	}
	for i := range m.lines {
		if n := len(m.lines[i].pts); n == 0 || m.lines[i].pts[n-1].t != last {
			t.Errorf("%s ends before", w.Data.EntityKey(m.lines[i].entity))
		}
	}
	if x, on, ok := m.sumAt(last); !ok || on < 1 || x.card == 0 {
		t.Error("no sum at its end")
	}
}
