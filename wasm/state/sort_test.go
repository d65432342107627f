package state

import "testing"

// sorting is small with a system that has two to sort: one told of in two ways, one of whom nothing was found.
func sorting(t *testing.T) *World {
	t.Helper()
	tab := tables()
	tab.Systems[1].Spec += ";fates=core|move|stop;sort=ali:move:break:base|aws|ali:stop:deal:deal-a|nobody:stop:break:base"
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	return NewWorld(set)
}

func TestSorting(t *testing.T) {
	w := sorting(t)
	k := w.Systems[1].Sort
	if len(k.Projects) != 2 || len(w.Systems[0].Sort.Projects) != 0 {
		t.Fatalf("to sort: %+v", k)
	}
	for fate, want := range []bool{false, true, true} {
		list, told := k.Of(0, fate)
		if len(list) != 2 || list[0].Card != w.RefCard("break:base") || list[1].Card != w.RefCard("deal:deal-a") || list[0].Card == 0 || told != want {
			t.Errorf("of the first it is told: %+v, that it came to %d: %v", list, fate, told)
		}
	}
	if list, told := k.Of(1, 0); list != nil || told {
		t.Errorf("of the second it is told: %+v", list)
	}
}

// A link of what was sorted opens as it was left, and says so if there is no such thing.
func TestSortedLink(t *testing.T) {
	w := sorting(t)
	for query, want := range map[string]struct {
		word string
		why  Why
	}{
		"view=m22":                            {"", none},
		"view=m22&sort=-":                     {"-", none},
		"view=m22&sort=aws:stop":              {"aws:stop", none},
		"view=m22&sort=aws:core_ali:move":     {"ali:move_aws:core", none},
		"view=m22&sort=ali:move_ali:stop":     {"ali:stop", none},
		"view=m22&sort=ali:sold":              {"", UnknownValue},
		"view=m22&sort=ali:sold_aws:stop":     {"aws:stop", UnknownValue},
		"view=m22&sort=nobody:stop":           {"", UnknownValue},
		"view=m22&sort=ali":                   {"", UnknownValue},
		"view=m16&sort=ali:move":              {"", UnknownValue},
		"view=m16&sort=-":                     {"", none},
		"view=share&sort=ali:move":            {"", UnknownValue},
		"view=m22&sort=aws:core&sim.growth=5": {"aws:core", none},
	} {
		s, problems := Decode(w, query)
		if got := w.sortWord(s); got != want.word || (want.why == none) != (len(problems) == 0) || len(problems) > 0 && (problems[0].Key != "sort" || problems[0].Why != want.why) {
			t.Errorf("%s: %q, %v", query, got, problems)
		}
		if again, problems := Decode(w, Encode(w, s)); again != s.Linked() || len(problems) > 0 {
			t.Errorf("%s is written %s, which opens something else: %v", query, Encode(w, s), problems)
		}
	}
	s, _ := Decode(w, "view=m22&sort=ali:move")
	if away := Update(w, s, Action{Do: Set, Values: []KV{{"view", "m16"}}}); away.Told || away.Sorted != [MaxSorted]uint8{} {
		t.Error("another system keeps what was sorted here")
	}
	if again := Update(w, s, Action{Do: Set, Values: []KV{{"sort", ""}}}); again.Told || again.Sorted != [MaxSorted]uint8{} {
		t.Error("what is taken back stays")
	}
}
