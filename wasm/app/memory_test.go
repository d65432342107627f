package app

import (
	"runtime"
	"testing"

	"yuntu/wasm/paint/mesh"
	"yuntu/wasm/state"
)

// rounds are views, forms, papers and languages that somebody goes through over and over.
var rounds = []string{
	"form=race", "form=table", "view=capex&form=stream&span=cumulative", "view=m16", "view=m02", "view=m36&lang=zh-Hant", "step=4&lang=zh-Hant",
	"form=lines&lang=en&theme=dark", "card=alibaba-cloud&lang=en",
}

// Who plays on for ten minutes, changes the language and searches, holds no more than after one.
func TestPlayHoldsNothing(t *testing.T) {
	a := opened(t, "")
	var sheet mesh.Sheet
	round := func() {
		for _, q := range rounds {
			a.Open(q)
			a.SearchJSON("阿里", 20)
			a.Do(state.Action{Do: state.Play})
			for range hertz / 2 {
				a.Advance(1. / hertz)
				sheet.Build(a.List(), a.Font(), 1)
				a.Panel()
			}
		}
	}
	held := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	for range 2 {
		round()
	}
	before := held()
	const more = 8
	for range more {
		round()
	}
	if after := held(); after > before+before/100 {
		t.Errorf("%d rounds on, the heap is %d KiB instead of %d: %d bytes for each change", more, after>>10, before>>10, (after-before)/uint64(more*len(rounds)))
	}
	runtime.KeepAlive(a)
}
