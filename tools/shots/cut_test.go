package main

import (
	"fmt"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
)

// No word and no number is cut: every chart, every system as it opens, with each slider at both ends and all of them at both, and every deal
// beside the next, in each language, on phones, on a laptop and on a desk.
func TestNothingIsCut(t *testing.T) {
	a := open(t)
	w := a.World()
	var queries []string
	for i := range w.Systems {
		x := &w.Systems[i]
		id, all := "view="+x.ID, [2]string{}
		queries = append(queries, id, id+"&guess=-")
		for _, p := range x.Params {
			for k, v := range [2]float64{p.Min.Float(), p.Max.Float()} {
				q := fmt.Sprintf("&sim.%s=%v", p.ID, v)
				queries, all[k] = append(queries, id+"&guess=-"+q), all[k]+q
			}
		}
		queries = append(queries, id+"&guess=-"+all[0], id+"&guess=-"+all[1])
	}
	for i, d := range w.Deals {
		with := w.Data.Deal(w.Deals[(i+1)%len(w.Deals)]).ID
		for _, later := range []string{"", "&sim.later=1"} {
			queries = append(queries, "view=m16&deal="+w.Data.Deal(d).ID+later, "view=m16&deal="+w.Data.Deal(d).ID+"&with="+with+later)
		}
	}
	for _, form := range [...]string{"lines", "race", "stream"} {
		for _, m := range w.Markets {
			queries = append(queries, "market="+w.Data.Series(m).ID+"&form="+form)
		}
		for _, span := range [...]string{"quarter", "trailing", "cumulative"} {
			queries = append(queries, "view=capex&form="+form+"&span="+span, "view=capex&form="+form+"&span="+span+"&focus=alibaba-group")
		}
	}
	bad := 0
	for _, q := range queries {
		for l := range locale.Count {
			stages := [][2]float32{{390, 371}, {390, 440}, {928, 584}, {1280, 720}}
			if strings.Contains(q, "form=") { // charts also in a small frame
				stages = append(stages, [2]float32{280, 330}, [2]float32{320, 290})
			}
			for _, stage := range stages {
				link := q + "&lang=" + l.Tag()
				if !a.Open(link) {
					t.Fatalf("the program does not understand %q", link)
				}
				a.Resize(stage[0], stage[1])
				a.Settle()
				list := a.List()
				for i := range list.Ops {
					op := &list.Ops[i]
					if op.Kind != scene.Label {
						continue
					}
					if text := string(list.Run(op)); strings.Contains(text, "…") && bad < 20 {
						bad++
						t.Errorf("%s at %v×%v: %q", link, stage[0], stage[1], text)
					}
				}
			}
		}
	}
}

// Nor is a caption of a race on a small phone, whatever the time: the size of the whole, who passed whom, what was announced.
func TestNoCaptionOfARaceIsCut(t *testing.T) {
	a := open(t)
	w := a.World()
	var queries []string
	for _, m := range w.Markets {
		queries = append(queries, "form=race&market="+w.Data.Series(m).ID)
	}
	for _, span := range [...]string{"quarter", "trailing", "cumulative"} {
		queries = append(queries, "form=race&view=capex&span="+span)
	}
	for _, q := range queries {
		for l := range locale.Count {
			a.Open(q + "&lang=" + l.Tag())
			track := w.Track(a.State())
			for i := range 25 {
				at := track.Min() + float64(i)/24*(track.Max()-track.Min())
				year := int(at) / 4
				link := fmt.Sprintf("%s&lang=%s&t=%dQ1~%.2f", q, l.Tag(), year, at-float64(4*year))
				for _, stage := range [...][2]float32{{360, 320}, {320, 250}} {
					a.Open(link)
					a.Resize(stage[0], stage[1])
					a.Settle()
					list := a.List()
					for i := range list.Ops {
						if op := &list.Ops[i]; op.Kind == scene.Label && strings.Contains(string(list.Run(op)), "…") {
							t.Errorf("%s at %v×%v: %q", link, stage[0], stage[1], list.Run(op))
						}
					}
				}
			}
		}
	}
}
