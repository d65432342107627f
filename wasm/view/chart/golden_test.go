package chart

import (
	"testing"

	"yuntu/data"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// pinned are the pictures that are kept as files.
var pinned = []struct {
	name, query string
	f           pen.Frame
}{
	{"race-canalys-2021q2", "market=canalys-china&form=race&t=2021Q2", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-canalys-between", "market=canalys-china&form=race&t=2021Q3~0.9&lang=zh-Hant", pen.Frame{W: 900, H: 560, Scale: 1, Dark: true}},
	{"race-canalys-band", "market=canalys-china&form=race&t=2023Q3&lang=en", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-canalys-phone", "market=canalys-china&form=race&t=2020Q1", pen.Frame{W: 390, H: 440, Scale: 1}},
	{"race-synergy-break", "market=synergy-world&form=race&t=2024Q2~0.4", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-gartner-reduced", "market=gartner-iaas&form=race&t=2023&lang=en", pen.Frame{W: 390, H: 440, Scale: 1, Reduced: true}},
	{"race-gartner-observed", "market=gartner-iaas&form=race&t=2020~2&obs=1", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"race-capex-2025q3", "view=capex&form=race&t=2025Q3&lang=en&cur=usd", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"lines-canalys", "market=canalys-china&t=2025Q4", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"lines-synergy-cursor", "market=synergy-world&t=2022Q3&lang=en&f=google-cloud", pen.Frame{W: 900, H: 560, Scale: 1, Dark: true}},
	{"lines-capex-projector", "view=capex&t=2026Q2&lang=zh-Hant", pen.Frame{W: 1280, H: 720, Scale: 1.35}},
	{"stream-canalys", "market=canalys-china&form=stream&t=2025Q4", pen.Frame{W: 900, H: 560, Scale: 1}},
	{"stream-capex-phone", "view=capex&form=stream&t=2026Q2&lang=en&cur=usd", pen.Frame{W: 390, H: 440, Scale: 1, Dark: true}},
	{"table-gartner", "market=gartner-iaas&form=table&t=2023", pen.Frame{W: 900, H: 560, Scale: 1}},
}

func TestGolden(t *testing.T) {
	w := world(t)
	goldens := viewtest.OpenGoldens(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, g := range pinned {
		b.Build(&l, w, decode(t, w, g.query), g.f)
		goldens.Check(g.name, &l, g.f.Dark, func(r scene.Ref) string {
			switch {
			case r.Card != 0:
				return w.CardKey(state.CardID(r.Card))
			case r.Obs != 0:
				return w.Data.ObsKey(data.ObsID(r.Obs))
			}
			return ""
		})
	}
	goldens.Done()
}
