package system_test

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// The slowest of all systems counts: the name of each benchmark is its id.
func each(b *testing.B, do func(b *testing.B, r *system.Run, axis, result int)) {
	w := viewtest.World(b)
	for i := range w.Systems {
		x := &w.Systems[i]
		if len(x.Params) == 0 || len(x.Code.Results) == 0 {
			continue
		}
		b.Run(x.ID, func(b *testing.B) {
			s, _ := state.Decode(w, "view="+x.ID+"&guess=-")
			var r system.Run
			r.Set(w, s)
			b.ReportAllocs()
			do(b, &r, x.Axis, 0)
		})
	}
}

// BenchmarkSweep is the curve of a result over a parameter, 200 points.
func BenchmarkSweep(b *testing.B) {
	var xs, ys []float64
	each(b, func(b *testing.B, r *system.Run, axis, result int) {
		for b.Loop() {
			xs, ys = r.Sweep(axis, result, 200, false, xs[:0], ys[:0])
		}
	})
}

// BenchmarkMatters is what matters most: every parameter across its band or range.
func BenchmarkMatters(b *testing.B) {
	var effects []system.Effect
	each(b, func(b *testing.B, r *system.Run, axis, result int) {
		for b.Loop() {
			effects = r.Effects(result, effects[:0])
		}
	})
}
