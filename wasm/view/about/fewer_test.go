package about

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// A name gives way in whole words, without those that lead nowhere; of two joined by "and" one is not said alone.
func TestFewer(t *testing.T) {
	p := pen.Pen{L: &scene.List{Measure: viewtest.Pitch{}}}
	wide := func(s string) float32 { return p.L.Advance([]byte(s), scene.Regular, 12) }
	for _, c := range []struct{ name, room, want string }{
		{"Newcomers with an account", "Newcomers with an acc", "Newcomers"},
		{"Revenue from guests", "Revenue from gu", "Revenue"},
		{"Group profit of a quarter", "Group profit of a q", "Group profit"},
		{"Taobao and Tmall’s profit", "Taobao and Tmall’s p", "Taobao and Tmall"},
		{"Taobao and Tmall’s profit", "Taobao and Tm", ""},
		{"取消溢价的好处", "取消溢价的好", "取消溢价"},
		{"公有云收入", "公有云收", ""},
		{"Revenue", "Reven", ""},
		{"The loss from Q1 2020 to Q3 2022", "The loss from Q1 2020 to Q3 2", "The loss"},
		{"The loss, Q1 2020 to Q3 2022", "The loss, Q1 20", "The loss"},
	} {
		if n := fewer(&p, []byte(c.name), 12, wide(c.room)); c.name[:n] != c.want {
			t.Errorf("of %q %q is said, want %q", c.name, c.name[:n], c.want)
		}
	}
}
