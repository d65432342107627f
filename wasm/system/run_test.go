package system

import (
	"math"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
)

// world has one system: doubled = 2·growth per cent of a base of 500, none where growth is 0; its sum over three years.
func world(t testing.TB) *state.World {
	t.Helper()
	w := func(s string) [locale.Count]string { return [locale.Count]string{s, s, s} }
	num := func(v int64) data.Value { return data.Value{Mant: v, Ok: true} }
	tab := &data.Tables{
		Systems: []data.System{{ID: "m01", Kind: "path", Spec: "axis=growth;y=gain;answer=gain", Years: 3, Name: w("n"), Claim: w("c"), Argument: w("a"), Question: w("q"), Answer: w("a")}},
		Params: []data.Param{
			{ID: "growth", Model: "m01", Default: num(20), Min: num(0), Max: num(40), Step: num(1), Unit: data.Pct, Low: num(10), High: num(30), Figure: "assumption", Label: w("growth")},
			{ID: "base", Model: "m01", Default: num(5), Min: num(1), Max: num(9), Step: num(1), Unit: data.CNY, Exp: 8, Figure: "assumption", Label: w("base")},
		},
		Quantities: []data.Quantity{{System: 1, ID: "gain", Role: data.Result, Unit: data.CNY, Exp: 8, Label: w("gain")}, {System: 1, ID: "sum", Role: data.Yearly, Unit: data.CNY, Exp: 8, Label: w("sum")}},
		Models: sim.Encode([]sim.Code{{
			Params: 2, Slots: 2, Years: 3, In: []float64{0.01, 1e8}, Out: []float64{1e8}, Yearly: []float64{1e8}, Results: []uint8{0}, Series: []uint8{1}, Numbers: []float64{0},
			// gain = growth·base where 0 < growth, else 0/0
			Before: []byte{byte(sim.Number), 0, byte(sim.Param), 0, byte(sim.Less), byte(sim.Param), 0, byte(sim.Param), 1, byte(sim.Mul),
				byte(sim.Number), 0, byte(sim.Number), 0, byte(sim.Div), byte(sim.If), byte(sim.Store), 0},
			Year: []byte{byte(sim.Load), 0, byte(sim.Year), 0, byte(sim.Mul), byte(sim.Store), 1},
		}}),
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	return state.NewWorld(set)
}

func open(t testing.TB, query string) *Run {
	t.Helper()
	w := world(t)
	s, problems := state.Decode(w, query)
	if len(problems) > 0 {
		t.Fatalf("%s: %v", query, problems)
	}
	r := new(Run)
	r.Set(w, s)
	return r
}

// 20 per cent of 5亿 is 1亿 a year; moved to 30 per cent 1.5, and over three years 1.5, 3, 4.5.
func TestRun(t *testing.T) {
	r := open(t, "view=m01&sim.growth=30")
	if r.Value("gain") != 1.5 || r.Before("gain") != 1 || r.Value("growth") != 30 || r.Before("growth") != 20 || !r.Moved() {
		t.Errorf("gain %v, before %v", r.Value("gain"), r.Before("gain"))
	}
	ys := r.Series("sum", nil)
	if len(ys) != 3 || ys[0] != 1.5 || ys[1] != 3 || ys[2] != 4.5 {
		t.Errorf("over the years %v", ys)
	}
	if !math.IsNaN(r.Value("nothing")) || len(r.Series("gain", nil)) != 0 {
		t.Error("there is a number of no name")
	}
}

func TestNone(t *testing.T) {
	r := open(t, "view=m01&sim.growth=0")
	if sim.Answered(r.Value("gain")) {
		t.Errorf("without growth the gain is %v", r.Value("gain"))
	}
}

// From 0 to 40 per cent in five steps: no answer, then 0.5, 1, 1.5, 2.
func TestSweep(t *testing.T) {
	r := open(t, "view=m01")
	xs, ys := r.Sweep(0, 0, 5, false, nil, nil)
	for i, want := range []float64{0, 10, 20, 30, 40} {
		if math.Abs(xs[i]-want) > 1e-9 || i > 0 && math.Abs(ys[i]-want/20) > 1e-9 || i == 0 && sim.Answered(ys[0]) {
			t.Errorf("at %v it is %v", xs[i], ys[i])
		}
	}
}

// What a system has not, or fewer than two points, is no sweep.
func TestNoSweep(t *testing.T) {
	r := open(t, "view=m01")
	params, results := len(r.Sys.Params), len(r.Sys.Results())
	for _, c := range []struct{ axis, result, n int }{{-1, 0, 5}, {params, 0, 5}, {0, -1, 5}, {0, results, 5}, {0, 0, 1}, {0, 0, 0}} {
		if xs, ys := r.Sweep(c.axis, c.result, c.n, false, nil, nil); len(xs) != 0 || len(ys) != 0 {
			t.Errorf("%+v gives %v, %v", c, xs, ys)
		}
	}
}

// The base moves the gain from 0.2 to 1.8, growth over its sourced stretch from 0.5 to 1.5.
func TestEffects(t *testing.T) {
	r := open(t, "view=m01")
	e := r.Effects(0, nil)
	if len(e) != 2 || e[0].Param != 1 || math.Abs(e[0].Span()-1.6) > 1e-9 || math.Abs(e[1].Span()-1) > 1e-9 || !e[1].Sourced {
		t.Errorf("effects %+v", e)
	}
}

func TestMeasures(t *testing.T) {
	d := &data.Set{}
	for _, c := range []struct {
		v    float64
		u    data.Unit
		exp  uint8
		lang locale.Lang
		want string
	}{
		{12.0004, data.Index, 0, locale.En, "12"}, {139.78, data.Index, 0, locale.En, "139.8"}, {6.125, data.Index, 0, locale.En, "6.13"},
		{0.0256, data.Index, 0, locale.En, "0.0256"}, {25, data.Pct, 0, locale.En, "25%"}, {9.54, data.Pct, 0, locale.En, "9.54%"},
		{3800, data.CNY, 8, locale.Hans, "3800亿元"}, {3800, data.CNY, 8, locale.En, "Rmb380bn"}, {53270, data.Index, 0, locale.En, "53,270"},
	} {
		got := string(AppendMeasure(nil, d, c.lang, c.v, c.u, c.exp))
		if c.u == data.Index { // this set has no words: the phrase is its id
			got = string(AppendPhrase(nil, "{n}", appendNumber(nil, c.lang, c.v), false))
		}
		if got != c.want {
			t.Errorf("%v is written %q, want %q", c.v, got, c.want)
		}
	}
	if got := string(AppendPhrase(nil, "{n} [year|years]", []byte("1"), true)); got != "1 year" {
		t.Errorf("one year is %q", got)
	}
}

func TestWarmRunAllocatesNothing(t *testing.T) {
	r := open(t, "view=m01&sim.growth=30")
	w, s := r.W, r.S
	xs, ys := make([]float64, 0, 200), make([]float64, 0, 200)
	effects, buf := make([]Effect, 0, 8), make([]byte, 0, 64)
	if n := testing.AllocsPerRun(100, func() {
		r.Set(w, s)
		xs, ys = r.Sweep(0, 0, 200, false, xs[:0], ys[:0])
		effects = r.Effects(0, effects[:0])
		buf = r.AppendValue(buf[:0], "base", r.Value("base"))
	}); n != 0 {
		t.Errorf("a warm run allocates %v times", n)
	}
}

// Numbers become words of the language, the names of the model's language too; what is not known keeps its name.
func TestFormula(t *testing.T) {
	x := &state.System{Params: []data.Param{{ID: "cut", Label: [locale.Count]string{locale.En: "Cut & rise"}}}}
	x.Formula = `<math><mi data-q="cut">cut</mi><mo>=</mo><mn>1</mn></math>` + "\n" + `<math><mi data-q="q">q</mi></math>`
	got := Formula(x, &data.Set{}, locale.En)
	if len(got) != 2 || got[0] != `<math><mi data-q="cut">Cut &amp; rise</mi><mo>=</mo><mn>1</mn></math>` || got[1] != `<math><mi data-q="q">q</mi></math>` {
		t.Errorf("got %q", got)
	}
	if Formula(&state.System{}, &data.Set{}, locale.En) != nil {
		t.Error("a system without formulas has some")
	}
}
