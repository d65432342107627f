package view

import (
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// everything has every view in each of its forms, every system, and those that draw two things.
func everything(t *testing.T) (queries []string) {
	w := viewtest.World(t)
	for _, form := range [...]string{"lines", "race", "stream", "table"} {
		queries = append(queries, "view=share&market=canalys-china&form="+form, "view=share&market=gartner-iaas&form="+form, "view=capex&form="+form)
	}
	for i := range w.Systems {
		queries = append(queries, "view="+w.Systems[i].ID)
	}
	return append(queries, "view=m16&deal=amazon-openai-2026&with=microsoft-openai-2019", "view=m11&guess=40")
}

// On a stage too low for a picture nothing is drawn and all is told; on the least that holds one, nothing is upside down, empty
// or outside of it, and nothing divides by what is not there, however narrow it is.
func TestLowStages(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, q := range everything(t) {
		for lang := range locale.Count {
			s := viewtest.State(t, w, q+"&lang="+lang.Tag())
			for _, width := range [...]float32{280, 390, 560, 720, 1280} {
				least := pen.Frame{W: width}.Least()
				for _, h := range [...]float32{0, 80, 120, 160, 200, least - 1, least, least + 20, least + 60} {
					b.Build(&l, w, s, pen.Frame{W: width, H: h, Scale: 1})
					if l.Height != h || len(l.Notes) < 3 {
						t.Errorf("%s in %s at %v×%v: %v high, %d lines of outline", q, lang.Tag(), width, h, l.Height, len(l.Notes))
					}
					if (len(l.Ops) > 0) != (h >= least) || (len(l.Hits) > 0) != (h >= least) {
						t.Errorf("%s in %s at %v×%v: %d marks, %d can be touched", q, lang.Tag(), width, h, len(l.Ops), len(l.Hits))
					}
					if e := viewtest.Outside(&l); e != "" {
						t.Errorf("%s in %s at %v×%v: %s", q, lang.Tag(), width, h, e)
					}
					for i := range l.Ops {
						if op := &l.Ops[i]; op.Kind == scene.Rect && (op.W < 0 || op.H < 0) {
							t.Errorf("%s in %s at %v×%v: op %d is %v×%v", q, lang.Tag(), width, h, i, op.W, op.H)
						}
					}
				}
			}
			for width := float32(0); width < 280; width += 20 {
				b.Build(&l, w, s, pen.Frame{W: width, H: 232, Scale: 1})
			}
		}
	}
}
