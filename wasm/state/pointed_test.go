package state_test

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
)

// What a picture points at stands in the link, comes back from it, and goes with the picture.
func TestMarks(t *testing.T) {
	w := viewtest.World(t)
	for _, q := range []string{
		"market=canalys-china&form=lines&mark=figure:s4-idc-2023q3-aliyun-share",
		"view=m13&mark=obs:cloud-alibaba-growth/alibaba-cloud/growth/2021Q1,price:alibaba-2024-02-average",
		"step=4", "step=8",
	} {
		s, problems := state.Decode(w, q)
		if len(problems) > 0 || s.Marked[0] == 0 {
			t.Fatalf("%s: %v %v", q, problems, s.Marked)
		}
		if back, _ := state.Decode(w, state.Encode(w, s)); back.Linked() != s.Linked() {
			t.Errorf("%s comes back as %s", q, state.Encode(w, back))
		}
		if pointed := s.View == state.Sys; w.Pointed(s) != pointed || pointed && len(w.Track(s).Points) > 0 {
			t.Errorf("%s: pointed %v, %d points of time", q, w.Pointed(s), len(w.Track(s).Points))
		}
		if s.View == state.Sys && state.Update(w, s, state.Action{Do: state.Play}).Playing {
			t.Errorf("%s plays", q)
		}
		for _, kv := range []state.KV{{Key: "view", Value: "capex"}, {Key: "step", Value: ""}} {
			if kv.Key == "step" && s.Step == 0 {
				continue
			}
			if s := state.Update(w, s, state.Action{Do: state.Set, Values: []state.KV{kv}}); s.Marked != [state.MaxMarked]state.CardID{} {
				t.Errorf("%s keeps its marks after %v", q, kv)
			}
		}
	}
	for q, why := range map[string]state.Why{"mark=nothing": state.UnknownValue, "view=m11&mark=price:alibaba-2024-02-average": state.UnknownValue,
		"mark=sum:alibaba-six-quarters,sum:alibaba-six-quarters,sum:alibaba-six-quarters,sum:alibaba-six-quarters": state.OutOfRange} {
		if _, problems := state.Decode(w, q); len(problems) != 1 || problems[0].Why != why {
			t.Errorf("%s: %v, want %v", q, problems, why)
		}
	}
}
