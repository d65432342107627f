package app

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// sortable is what the page reads of a system that has its reader sort.
type sortable struct {
	Told                  bool
	Title, Help, Go, None string
	Fates                 []struct{ Value, Label string }
	Projects              []project
}

type project struct {
	ID, Name, Yours string
	Accounts        []struct{ Fate, Text, About, N string }
}

func sortOf(t *testing.T, a *App) *sortable {
	t.Helper()
	var p struct{ System struct{ Sort *sortable } }
	if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
		t.Fatal(err)
	}
	return p.System.Sort
}

// As long as the reader sorts, panel, table and download hold no account; then each stands beside what he said, and its card
// opens.
func TestSortTellsAfterwards(t *testing.T) {
	asOnHost(t)
	for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
		a := opened(t, "view=m35&lang="+lang)
		before, csv := sortOf(t, a), string(a.CSV())
		if before == nil || before.Told || len(before.Projects) < 4 || len(before.Fates) != 4 {
			t.Fatalf("%s: to sort: %+v", lang, before)
		}
		act(t, a, "set", args{"values": map[string]string{"sort": "xiaomanlv:move_aliyun-iot-unit:stop_dingtalk:move_tongyi-tingwu:core"}})
		after := sortOf(t, a)
		if !after.Told || after.Title == before.Title || after.Go == before.Go || len(after.Projects) != len(before.Projects) {
			t.Fatalf("%s: told: %+v", lang, after)
		}
		accounts, whole := 0, string(a.CSV())
		for i, p := range after.Projects {
			if old := before.Projects[i]; old.Yours != "" || len(old.Accounts) != 0 || old.Name != p.Name {
				t.Errorf("%s: before it is told: %+v", lang, old)
			}
			for _, x := range p.Accounts {
				accounts++
				if x.Fate == "" || x.Text == "" || x.About == "" || strings.ContainsAny(x.Text+x.About+p.Yours, "{}") {
					t.Errorf("%s: %s: %+v", lang, p.ID, x)
				}
				own := opened(t, "view=m35&lang="+lang+"&n="+x.N)
				if own.s.Card == 0 || own.card(own.s.Card).source == 0 {
					t.Errorf("%s: %s of %s has no page behind it", lang, x.N, p.ID)
				}
				// The table and its download say as much, and only now.
				if !strings.Contains(whole, x.N) || !strings.Contains(whole, p.Name) || strings.HasPrefix(x.N, "figure:s0-xiaomanlv") && strings.Contains(csv, x.N) {
					t.Errorf("%s: the download lacks %s", lang, x.N)
				}
			}
		}
		if none := strings.Count(whole, after.None); none != 2 || accounts != 12 {
			t.Errorf("%s: %d accounts, %d without one", lang, accounts, none)
		}
		if link := opened(t, a.Query()); link.s.Linked() != a.s.Linked() {
			t.Errorf("%s: the link %s opens something else", lang, a.Query())
		}
		act(t, a, "set", args{"values": map[string]string{"sort": ""}})
		if again := sortOf(t, a); again.Told || string(a.CSV()) != csv || a.Query() != opened(t, "view=m35&lang="+lang).Query() {
			t.Errorf("%s: taken back, %s", lang, a.Query())
		}
	}
}

// Three of those four have an account. The cart was moved, and DingTalk, of which two things are told, left the segment by the
// second; hardware integration shrank and was not ended.
func TestSortCompares(t *testing.T) {
	a := opened(t, "lang=en&view=m35&sort=xiaomanlv:move_aliyun-iot-unit:stop_dingtalk:move_tongyi-tingwu:core")
	s := sortOf(t, a)
	if want := "As told: 2 of 3 (those that you sorted and that an account tells of)."; s.Help != want {
		t.Errorf("in all: %q", s.Help)
	}
	said := map[string]string{}
	for _, p := range s.Projects {
		said[p.ID] = p.Yours
	}
	for id, want := range map[string]string{"xiaomanlv": "You: Move out, as told", "aliyun-iot-unit": "You: Stop, told otherwise", "dingtalk": "You: Move out, as told", "tongyi-tingwu": "You: Core", "public-cloud": "You: not sorted"} {
		if said[id] != want {
			t.Errorf("%s: %q, want %q", id, said[id], want)
		}
	}
	if told := sortOf(t, opened(t, "lang=en&view=m35&sort=-")); told.Help != "" || !told.Told || told.Projects[0].Yours != "You: not sorted" {
		t.Errorf("told without having sorted: %+v", told)
	}
	i := slices.IndexFunc(s.Projects, func(p project) bool { return p.ID == "aliyun-iot-unit" })
	x := s.Projects[i].Accounts[0]
	if x.Fate != "Shrink" || !strings.Contains(x.Text, ": over 50%") || !strings.Contains(x.About, "2023 · ") || x.N != "figure:s3-iot-layoff-rate" {
		t.Errorf("of hardware integration: %+v", x)
	}
	if other := sortOf(t, opened(t, "view=m11&sort=-")); other != nil {
		t.Error("a system without projects has something to sort")
	}
	if a.w.System(opened(t, "view=m11").s).Sort.Projects != nil || len(a.w.System(a.s).Sort.Projects) != 12 {
		t.Error("too many, or some where there are none")
	}
}
