package flow

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/svg"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Microsoft's 10 billion of January 2023. The four quarters before are 2022's:
// 20,905 + 20,325 + 21,508 would leave the fourth out; the table adds to 81,793.
// Revenue 8.5 of that is 10.39 per cent.
func TestLoopNumbers(t *testing.T) {
	w := loopWorld(t)
	tu := turnOf(w, loopState(t, w, "deal=microsoft-openai-2023"))
	sum := 0.0
	for _, r := range viewtest.ReadTable(t, "tables/cloud.csv") {
		if r["series"] == "cloud-intelligent-cloud-revenue" && strings.HasPrefix(r["period"], "2022Q") && r["preferred"] == "1" && r["metric"] == "revenue" {
			sum += viewtest.Decimal(r["value"]).Float()
		}
	}
	if tu.in.Base != sum || sum != 81793 {
		t.Errorf("base %v, want %v", tu.in.Base, sum)
	}
	near(t, "revenue", tu.out.Revenue, 8500)
	near(t, "profit", tu.out.Profit, 5100)
	near(t, "out", tu.out.Out, 4900)
	near(t, "growth", tu.out.Growth, 8500./81793)

	// 2019: half of it in credits, as another row says.
	tu = turnOf(w, loopState(t, w, "deal=microsoft-openai-2019"))
	near(t, "credits", tu.out.Credits, 500)
	// Yuan are turned into dollars at the rate of the quarter: 5,900 / 7.19.
	s := loopState(t, w, "deal=alibaba-moonshot-fy2024") // the same money as another row tells of
	if w.Data.Deal(s.Deal).ID != "alibaba-moonshot-2024" {
		t.Errorf("another account of a deal opens %q", w.Data.Deal(s.Deal).ID)
	}
	s.Deal, _ = w.Data.DealByID("alibaba-moonshot-fy2024")
	tu = turnOf(w, s)
	rate, _, _ := w.Data.Rate(locale.Q(2024, 1))
	near(t, "yuan", tu.in.Stake, 5900/rate.Float())
	if len(w.Deals) < 8 {
		t.Errorf("only %d deals to choose from", len(w.Deals))
	}
	// The revenue compared with is known for every deal that can be chosen.
	for _, id := range w.Deals {
		if tu := turnOf(w, loopState(t, w, "deal="+w.Data.Deal(id).ID)); tu.base == 0 || tu.out.Growth <= 0 {
			t.Errorf("%s is compared with nothing", tu.deal.ID)
		}
	}
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-6*max(1, math.Abs(want)) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestLoopParams(t *testing.T) {
	w := loopWorld(t)
	s := loopState(t, w, "deal=amazon-anthropic-2024&sim.stake=9000")
	deal, _ := w.Data.DealByID("amazon-anthropic-2024")
	figure, _ := w.Data.FigureByID("s4-a16z-funding-share")
	for i, p := range w.Params(loopState(t, w, "")) {
		now := about.Param(w, s, i)
		switch p.ID {
		case "stake":
			if now.Value != 9000 || now.Default != 4000 || now.Max != 9000 || now.Card != state.MakeCard(state.CardDeal, uint32(deal)) {
				t.Errorf("stake: %+v", now)
			}
		case "cloud":
			if now.Value != 85 || now.BandLow != 80 || now.BandHigh != 90 || now.Card != state.MakeCard(state.CardFigure, uint32(figure)) {
				t.Errorf("cloud: %+v", now)
			}
		case "later", "credits", "margin":
			if now.Card != 0 || now.BandHigh != now.BandLow {
				t.Errorf("%s is an assumption: %+v", p.ID, now)
			}
		case "base": // AWS 2023Q4 to 2024Q3: 24,204 + 25,037 + 26,281 + 27,452
			if table, _ := now.Card.Split(); now.Value != 102974 || table != state.CardObs {
				t.Errorf("base: %+v", now)
			}
		case "own": // as much as the stake of the deal, whatever it is moved to
			if now.Value != 4000 || now.Max != 100000 || now.Card != 0 {
				t.Errorf("own: %+v", now)
			}
		case "spent":
			if now.Value != 15 || now.BandLow != 10 || now.BandHigh != 50 || now.Card == 0 {
				t.Errorf("spent: %+v", now)
			}
		default:
			t.Errorf("the model has no parameter %s", p.ID)
		}
	}
	if about.Param(w, s, -1) != (pen.ParamNow{}) || about.Param(w, s, 99) != (pen.ParamNow{}) {
		t.Error("a parameter that is not there")
	}
}

// loopCases are deals with their own numbers and at the ends of the sliders.
var loopCases = []string{
	"", "&sim.cloud=0", "&sim.cloud=100", "&sim.credits=100", "&sim.credits=80&sim.cloud=40",
	"&sim.margin=0", "&sim.margin=90&sim.cloud=100", "&sim.stake=0", "&sim.base=0", "&sim.cloud=97&sim.credits=5",
	"&sim.later=1", "&sim.later=1&sim.spent=0", "&sim.later=1&sim.spent=100&sim.margin=90", "&sim.later=1&sim.own=0", "&sim.later=1&sim.own=100000&sim.stake=0",
}

var loopSizes = []pen.Frame{
	{W: 900, H: 560, Scale: 1}, {W: 1280, H: 720, Scale: 1.35}, {W: 390, H: 440, Scale: 1}, {W: 320, H: 333, Scale: 1}, {W: 720, H: 380, Scale: 1, Dark: true},
	{W: 640, H: 244, Scale: 1}, {W: 849, H: 540, Scale: 1.35}, // a desk at 200 %, a projector
}

func eachLoop(t *testing.T, w *state.World, fn func(name string, s state.State, f pen.Frame)) {
	for _, id := range w.Deals {
		for _, c := range loopCases {
			for _, f := range loopSizes {
				for l := locale.Hans; l < locale.Count; l++ {
					q := "deal=" + w.Data.Deal(id).ID + c
					s := loopState(t, w, q)
					s.Lang = l
					fn(q+" "+l.Tag(), s, f)
				}
			}
		}
	}
}

// across returns how wide the op with a key stands across the flow.
func across(l *scene.List, part, n int, down bool) float32 {
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Key != key(roleShape, part, n) {
			continue
		}
		switch {
		case op.Kind == scene.Rect && down:
			return op.W
		case op.Kind == scene.Rect:
			return op.H
		case op.Kind == scene.Area && !down:
			c := l.Points(op)
			return c[2] - c[1]
		}
	}
	return 0
}

// Every width is its amount times one scale, and what goes into the model
// company and into the cloud comes out of them.
func TestLoopConserves(t *testing.T) {
	w := loopWorld(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	eachLoop(t, w, func(name string, s state.State, f pen.Frame) {
		if s.Lang != locale.Hans {
			return
		}
		b.Build(&l, w, s, f)
		tu := turnOf(w, s)
		down := downPage(f)
		get := func(part, n int) float64 { // what was paid and what wasn't
			return float64(across(&l, part, n, down) + across(&l, part, n+16, down))
		}
		stake, part := get(partSource, 0), partSource
		if tu.in.Later {
			stake, part = get(partOwn, 0), partOwn
		}
		if tu.amount(part) == 0 {
			if stake != 0 {
				t.Errorf("%s: a ribbon for nothing", name)
			}
			return
		}
		px := stake / tu.amount(part)
		if px <= 0 {
			t.Fatalf("%s at %v: no stake drawn", name, f)
		}
		for _, x := range []struct {
			what   string
			got    float64
			amount float64
		}{
			{"credits", get(partCredits, 0), tu.out.Credits},
			{"elsewhere", get(partElsewhere, 0), tu.out.Elsewhere}, {"cost", get(partCost, 0), tu.out.Cost},
			{"profit out", get(partProfit, 0), tu.out.Profit}, {"profit back", get(partProfit, 4), tu.out.Profit},
			{"paid", get(partCompute, 1) + get(partCompute+32, 1), tu.out.Revenue},
			{"model", stake - get(partElsewhere, 0) - get(partCompute, 1) - get(partCompute+32, 1), tu.out.Unused},
			{"cash", get(partCash, 0) * float64(b2i(!tu.in.Later)), tu.out.Cash},
			{"cloud", get(partCompute, 1) + get(partCompute+32, 1) - get(partCost, 0) - get(partProfit, 0), 0},
		} {
			if math.Abs(x.got-x.amount*px) > 0.12 {
				t.Errorf("%s at %vx%v: %s is %.2f wide, want %.2f", name, f.W, f.H, x.what, x.got, x.amount*px)
			}
		}
	})
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// A key names one mark, or the transition would move the wrong one.
func TestLoopKeys(t *testing.T) {
	w := loopWorld(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, c := range loopCases {
		for _, f := range loopSizes {
			b.Build(&l, w, loopState(t, w, "deal=microsoft-openai-2019"+c), f)
			if err := viewtest.Keys(&l, pen.RolesFlow); err != "" {
				t.Errorf("%s at %v: %s", c, f.W, err)
			}
		}
	}
}

func dots(l *scene.List) (n int) {
	for i := range l.Ops {
		if l.Ops[i].Kind == scene.Dot && l.Ops[i].Key == 0 { // not what can be dragged
			n++
		}
	}
	return n
}

// Particles are there once something moved, unless motion is reduced, and are
// the same at the same phase.
func TestParticles(t *testing.T) {
	w := loopWorld(t)
	var b builder
	var l, again scene.List
	l.Measure, again.Measure = viewtest.Pitch{}, viewtest.Pitch{}
	f := pen.Frame{W: 900, H: 560, Scale: 1}
	s := loopState(t, w, "deal=amazon-anthropic-2026")
	if b.Build(&l, w, s, f); dots(&l) != 0 {
		t.Error("something moves before the first movement")
	}
	s.Phase = 12.34
	b.Build(&l, w, s, f)
	b.Build(&again, w, s, f)
	if n := dots(&l); n < 20 || n > 200 || !bytes.Equal(svg.Append(nil, &l, svg.Options{}), svg.Append(nil, &again, svg.Options{})) {
		t.Errorf("%d particles, or another picture at the same phase", n)
	}
	full := dots(&l)
	half := loopState(t, w, "deal=amazon-anthropic-2026&sim.stake=2500")
	half.Phase = s.Phase
	if b.Build(&l, w, half, f); math.Abs(float64(dots(&l))/float64(full)-0.5) > 0.12 {
		t.Errorf("half the money has %d particles, the whole %d", dots(&l), full)
	}
	f.Reduced = true
	if b.Build(&l, w, s, f); dots(&l) != 0 {
		t.Error("particles where motion is reduced")
	}
	pledged := loopState(t, w, "deal=microsoft-openai-2023")
	pledged.Phase = s.Phase
	if b.Build(&l, w, pledged, f); dots(&l) != 0 {
		t.Errorf("%d particles of money that nobody is known to have paid", dots(&l))
	}
}

func TestLoopAllocatesNothing(t *testing.T) {
	w := loopWorld(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	for _, f := range loopSizes[1:3] {
		for lang := locale.Hans; lang < locale.Count; lang++ {
			s := loopState(t, w, "deal=microsoft-openai-2019&sim.credits=90&sim.cloud=60")
			s.Lang, s.Phase = lang, 3
			b.Build(&l, w, s, f)
			if n := testing.AllocsPerRun(20, func() { s.Phase += 0.1; b.Build(&l, w, s, f) }); n > 0 {
				t.Errorf("%s at %v: %v allocations a frame", lang.Tag(), f.W, n)
			}
		}
	}
}

// No two labels share a place, none leaves the stage, at every size, deal and
// end of the sliders.
func TestLoopLabelsKeepApart(t *testing.T) {
	w := loopWorld(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	bad := 0
	eachLoop(t, w, func(name string, s state.State, f pen.Frame) {
		b.Build(&l, w, s, f)
		err := viewtest.Overlap(&l, f)
		for i := range l.Ops {
			if op := &l.Ops[i]; op.Kind == scene.Label && bytes.Contains(l.Run(op), []byte("…")) {
				err = "cut short: " + string(l.Run(op))
			}
		}
		if err != "" && bad < 12 {
			bad++
			t.Errorf("%s at %vx%v: %s", name, f.W, f.H, err)
		}
	})
}

// What is written inside a ribbon can be read on it.
func TestLoopContrast(t *testing.T) {
	w := loopWorld(t)
	for _, id := range w.Deals {
		for _, dark := range []bool{false, true} {
			s := loopState(t, w, "deal="+w.Data.Deal(id).ID)
			tu := turnOf(w, s)
			m := marks{Pen: new(pen.Pen), s: s, t: &tu, whole: float32(tu.whole())}
			m.Begin(&scene.List{}, w, s.Lang, pen.Frame{W: 900, H: 560, Dark: dark})
			m.inks()
			for _, part := range []int{partCash, partCredits, partElsewhere, partProfit} {
				if c := theme.Contrast(m.swatch(part), m.Th.Ink); c < 4.5 {
					t.Errorf("%s, dark %v: %s on its ribbon has contrast %.2f", w.Data.Deal(id).ID, dark, partWords[part], c)
				}
			}
		}
	}
}

var loopGoldens = []struct {
	name, query string
	phase       float64
	f           pen.Frame
}{
	{"openai-hans", "deal=microsoft-openai-2023", 0, pen.Frame{W: 900, H: 560, Scale: 1}},
	{"openai-hant", "deal=microsoft-openai-2019&lang=zh-Hant", 4, pen.Frame{W: 900, H: 560, Scale: 1, Dark: true}},
	{"openai-en", "deal=microsoft-openai-2019&lang=en", 0, pen.Frame{W: 1280, H: 720, Scale: 1.35}},
	{"moonshot-phone", "deal=alibaba-moonshot-2024", 2.5, pen.Frame{W: 390, H: 440, Scale: 1}},
	{"unused-small", "deal=google-anthropic-2023-10&lang=en&sim.credits=80&sim.cloud=40", 0, pen.Frame{W: 320, H: 333, Scale: 1}},
	{"conditions-en", "deal=amazon-openai-2026&lang=en", 9, pen.Frame{W: 900, H: 620, Scale: 1}},
	{"conditions-phone", "deal=amazon-openai-2026&lang=zh-Hans", 9, pen.Frame{W: 390, H: 560, Scale: 1}},
}

func TestLoopGolden(t *testing.T) {
	w := loopWorld(t)
	goldens := viewtest.OpenGoldens(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, g := range loopGoldens {
		s := loopState(t, w, g.query)
		s.Phase = g.phase
		b.Build(&l, w, s, g.f)
		goldens.Check(g.name, &l, g.f.Dark, nil)
	}
	goldens.Done()
}

// number is a whole number of a model.
func number(v float64) data.Value { return data.Value{Mant: int64(v), Ok: true} }

// A press in the middle of a band of money opens what its name opens, on every stage; the profit's way back too.
func TestBandsOpen(t *testing.T) {
	w := viewtest.World(t)
	for _, f := range loopSizes {
		var b Builder
		var p pen.Pen
		l := scene.List{Measure: viewtest.Pitch{}}
		s := viewtest.State(t, w, "view=m16&lang=en")
		p.Begin(&l, w, s.Lang, f)
		b.Build(&p, system.Of(w, s))
		p.End()
		open := map[int]bool{}
		for i := range l.Ops {
			op := &l.Ops[i]
			if uint8(op.Key>>24) != roleShape || op.Kind != scene.Rect || op.Target == 0 {
				continue
			}
			part := partOf(op.Key)
			card := state.MakeCard(state.CardLoop, uint32(part+1))
			if got := l.Ref(op.Target).Card; part != partSource && got != uint32(card) {
				t.Errorf("at %v: part %d opens %x, want %x", f, part, got, card)
			}
			open[part] = true
		}
		for _, part := range []int{partCash, partCredits, partElsewhere, partRevenue, partCost, partProfit} {
			if !open[part] {
				t.Errorf("at %v: nothing opens part %d", f, part)
			}
		}
	}
}
