package chart

import (
	"fmt"
	"math"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// crowd is a market of n vendors over ten years, as tools/bench makes it: thirty leaders pass each other, the tail keeps its order.
func crowd(t testing.TB, n int) *state.World {
	t.Helper()
	tab := data.Tables{
		Sources: []data.Source{{ID: "made-up"}},
		Series:  []data.Series{{ID: "made-up", Topic: data.TopicShare, Metric: data.Share, Unit: data.Pct, Frequency: locale.Quarterly, Order: 1}},
	}
	weight := make([][]float64, n)
	sums := make([]float64, 40)
	for i := range n {
		name := fmt.Sprint("Vendor ", i+1)
		tab.Entities = append(tab.Entities, data.Entity{ID: fmt.Sprint("vendor-", i+1), Name: [locale.Count]string{name, name, name}})
		swing, slow := 0.0, 8+float64(i*7%12)
		if i < 30 {
			swing = 0.35
		}
		for q := range sums {
			w := (1 + swing*math.Sin(float64(i)+float64(q)*2*math.Pi/slow)) / float64(i+4)
			weight[i] = append(weight[i], w)
			sums[q] += w
		}
	}
	for i := range n {
		for q, w := range weight[i] {
			tab.Obs = append(tab.Obs, data.Obs{Series: 1, Entity: data.EntityID(i + 1), Metric: data.Share, Period: locale.Q(2016, 1) + locale.Quarter(q), Frequency: locale.Quarterly,
				Value: viewtest.Decimal(fmt.Sprintf("%.4f", w/sums[q]*99)), Unit: data.Pct, Preferred: data.Drawn, Source: 1})
		}
	}
	canvas := viewtest.Texts(t, "canvas", "text")
	for _, r := range viewtest.ReadTable(t, "text/en/canvas.csv") {
		tab.Canvas = append(tab.Canvas, data.Text{ID: r["id"], Text: canvas[r["id"]]})
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	return state.NewWorld(set)
}

func BenchmarkCrowdModel(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		w := crowd(b, n)
		s := decode(b, w, "form=race")
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				newModel(w, s)
			}
		})
	}
}

func BenchmarkCrowdFrame(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		w := crowd(b, n)
		s := decode(b, w, "form=race")
		var c builder
		var l scene.List
		l.Measure = viewtest.Pitch{}
		c.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1})
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				s.T = float64(locale.Q(2016, 1)) + float64(i%390)/10
				c.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1})
			}
		})
	}
}
