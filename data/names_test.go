package data

import "testing"

func TestNamesParseBack(t *testing.T) {
	back := func(what string, n int, f func(int) (string, int, bool)) {
		seen := map[string]bool{}
		for i := range n {
			s, got, ok := f(i)
			if !ok || got != i || seen[s] {
				t.Errorf("%s %d is %q, parsed as %d, %v", what, i, s, got, ok)
			}
			seen[s] = true
		}
		if s, _, ok := f(n); ok || s != "?" {
			t.Errorf("%s %d is %q", what, n, s)
		}
	}
	back("kind", int(Kinds), func(i int) (string, int, bool) { s := Kind(i).String(); v, ok := ParseKind(s); return s, int(v), ok })
	back("bound", int(Bounds), func(i int) (string, int, bool) { s := Bound(i).String(); v, ok := ParseBound(s); return s, int(v), ok })
	back("metric", int(Metrics), func(i int) (string, int, bool) {
		s := Metric(i).String()
		v, ok := ParseMetric(s)
		return s, int(v), ok
	})
	back("topic", int(Topics), func(i int) (string, int, bool) { s := Topic(i).String(); v, ok := ParseTopic(s); return s, int(v), ok })
	back("via", int(Vias), func(i int) (string, int, bool) { s := Via(i).String(); v, ok := ParseVia(s); return s, int(v), ok })
	back("preferred", int(Preferences), func(i int) (string, int, bool) {
		s := Preferred(i).String()
		v, ok := ParsePreferred(s)
		return s, int(v), ok
	})
	back("entity kind", int(EntityKinds), func(i int) (string, int, bool) {
		s := EntityKind(i).String()
		v, ok := ParseEntityKind(s)
		return s, int(v), ok
	})
	back("unit", int(Units), func(i int) (string, int, bool) { s := Unit(i).String(); v, ok := ParseUnit(s); return s, int(v), ok })
}

// Digits survive: what the table has is what comes out.
func TestValueKeepsItsDigits(t *testing.T) {
	for s, f := range map[string]float64{"0": 0, "26.70": 26.7, "-0.05": -0.05, "-3.5": -3.5, "106374": 106374, "7.123456789": 7.123456789,
		"0.000000001": 1e-9, "9007199254740992": 1 << 53, "12.0": 12, "": 0} {
		v, ok := ParseValue(s)
		if !ok || v.String() != s || v.Float() != f || v.Ok != (s != "") {
			t.Errorf("%q is %+v, written %q, as a float %v (%v)", s, v, v.String(), v.Float(), ok)
		}
	}
	for _, s := range []string{"-", ".", ".5", "5.", "1,000", "1e3", "+1", " 1", "1.2.3", "--1", "9007199254740993", "0.0000000001", "９"} {
		if v, ok := ParseValue(s); ok {
			t.Errorf("%q was read as %v", s, v)
		}
	}
}
