package about

import (
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/system"
)

// gains are the words right before a number, and those right behind it, with which a number below zero says the opposite.
var gains = [2][]string{
	{"剩", "剩下", "多", "多出", "多了", "赚", "赚了", "賺", "賺了", "省", "省下", "gain of ", "gains ", "gain ", "adds ", "added ", "leaves ", "earns ", "saves "},
	{" added", " left", " more", " gained", " saved", " is saved", " earned"},
}

// No number below zero stands where the words count a gain, at any corner of what the sliders can be set to.
func TestNoNegativeGain(t *testing.T) {
	w := viewtest.World(t)
	var r system.Run
	reported := map[string]bool{}
	for i := range w.Systems {
		x := &w.Systems[i]
		s := viewtest.State(t, w, "view="+x.ID)
		for c := range 1 << len(x.Params) {
			for k := range x.Params {
				p := &x.Params[k]
				if s.Sim[k] = p.Min.Float(); c>>k&1 == 1 {
					s.Sim[k] = p.Max.Float()
				}
				s.SimSet |= 1 << k
			}
			for s.Lang = range locale.Count {
				r.Set(w, s)
				before, name := "", ""
				Answered(&r, func(words string) {
					if v := r.Value(name); name != "" && v < 0 {
						for i, at := range [...]func(string) bool{func(w string) bool { return strings.HasSuffix(before, w) }, func(w string) bool { return strings.HasPrefix(words, w) }} {
							for _, gain := range gains[i] {
								if key := x.ID + name + s.Lang.Tag(); at(gain) && !reported[key] {
									reported[key] = true
									t.Errorf("%s in %s: %s is %s beside %q", x.ID, s.Lang.Tag(), name, r.Text(name), gain)
								}
							}
						}
					}
					before, name = words, ""
				}, func(n string) { name = n })
			}
		}
	}
}
