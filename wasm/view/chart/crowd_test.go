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

// crowded is a market of n vendors over ten years, as tools/bench makes it: thirty leaders pass each other, the tail keeps its order.
func crowded(t testing.TB, n int) *state.World {
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
		w := crowded(b, n)
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
		w := crowded(b, n)
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

// counted is a pitch that counts what is measured.
type counted struct {
	viewtest.Pitch
	n *int
}

func (c counted) Advance(text []byte, f scene.Face, size float32) float32 {
	*c.n++
	return c.Pitch.Advance(text, f, size)
}

// A frame of the race is as much work with a thousand vendors as with two hundred: what never comes near is neither looked at nor told. Whoever is
// in focus is.
func TestCrowdIsLeftBehind(t *testing.T) {
	var measured, notes, ops [2]int
	for i, n := range []int{200, 1000} {
		w := crowded(t, n)
		var b builder
		var l scene.List
		l.Measure = counted{n: &measured[i]}
		s := decode(t, w, "form=race&t=2020Q3")
		b.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1})
		notes[i], ops[i] = len(l.Notes), len(l.Ops)
		told := len(l.Notes)
		s = decode(t, w, "form=race&t=2020Q3&focus=vendor-180")
		if b.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1}); len(l.Notes) != told+1 {
			t.Errorf("of %d, with the 180th in focus %d are told, without him %d", n, len(l.Notes), told)
		}
	}
	if notes[0] != notes[1] || 10*measured[1] > 11*measured[0] || 10*ops[1] > 11*ops[0] { // the axes differ
		t.Errorf("two hundred and a thousand: measured %v, told %v, drawn %v", measured, notes, ops)
	}
}
