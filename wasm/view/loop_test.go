package view

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/svg"
	"yuntu/wasm/theme"
)

var theLoopWorld *state.World

// loopWorld reads what the loop and the lesson need from the real tables.
func loopWorld(t testing.TB) *state.World {
	t.Helper()
	if theLoopWorld != nil {
		return theLoopWorld
	}
	var tab data.Tables
	entity, series, source := map[string]data.EntityID{}, map[string]data.SeriesID{}, map[string]data.SourceID{}
	for i, r := range readTable(t, "tables/entities.csv") {
		entity[r["id"]] = data.EntityID(i + 1)
		e := data.Entity{ID: r["id"], Color: hex(r["color"]), Dark: hex(r["dark"])}
		for l := range locale.Count {
			e.Name[l], e.Short[l] = r[l.Tag()], r["short-"+l.Tag()]
		}
		tab.Entities = append(tab.Entities, e)
	}
	for i, r := range readTable(t, "tables/sources.csv") {
		source[r["id"]] = data.SourceID(i + 1)
		tab.Sources = append(tab.Sources, data.Source{ID: r["id"], Publisher: r["publisher"]})
	}
	for i, r := range readTable(t, "tables/series.csv") {
		series[r["id"]] = data.SeriesID(i + 1)
		s := data.Series{ID: r["id"], Order: uint8(decimal(r["order"]).Mant)}
		s.Topic, _ = data.ParseTopic(r["topic"])
		s.Frequency = map[string]locale.Frequency{"quarter": locale.Quarterly, "half": locale.HalfYearly, "year": locale.Yearly}[r["frequency"]]
		tab.Series = append(tab.Series, s)
	}
	for _, name := range []string{"shares", "capex", "cloud"} {
		for _, r := range readTable(t, "tables/"+name+".csv") {
			period, fiscal := strings.CutPrefix(r["period"], "FY")
			q, f, ok := locale.ParsePeriod(period)
			if !ok {
				continue
			}
			if fiscal { // of Alibaba; the others' years end elsewhere, which nothing here asks
				q -= 3
			}
			o := data.Obs{Series: series[r["series"]], Entity: entity[r["entity"]], Period: q, Frequency: f, Fiscal: fiscal,
				Value: decimal(r["value"]), Source: source[r["source"]]}
			o.Metric, _ = data.ParseMetric(r["metric"])
			o.Unit, _ = data.ParseUnit(r["unit"])
			o.Preferred, _ = data.ParsePreferred(r["preferred"])
			tab.Obs = append(tab.Obs, o)
		}
	}
	for _, r := range readTable(t, "tables/fx.csv") {
		q, _, _ := locale.ParsePeriod(r["period"])
		tab.Rates = append(tab.Rates, data.Rate{Period: q, Value: decimal(r["cny-per-usd"]), Source: source[r["source"]]})
	}
	labels := texts(t, "deals", "label")
	for _, r := range readTable(t, "tables/deals.csv") {
		d := data.Deal{ID: r["id"], Investor: entity[r["investor"]], Target: entity[r["target"]], Metric: r["metric"], Date: r["date"],
			Value: decimal(r["value"]), Credit: decimal(r["credit-pct"]), Source: source[r["source"]], Base: series[r["base"]], Label: labels[r["id"]]}
		d.Unit, _ = data.ParseUnit(r["unit"])
		d.Kind, _ = data.ParseKind(r["kind"])
		d.Status, _ = data.ParseStatus(r["status"])
		tab.Deals = append(tab.Deals, d)
	}
	deal := map[string]data.DealID{}
	for i, d := range tab.Deals {
		deal[d.ID] = data.DealID(i + 1)
	}
	for i, r := range readTable(t, "tables/deals.csv") {
		tab.Deals[i].Part, tab.Deals[i].Same = deal[r["part-of"]], deal[r["same-as"]]
	}
	for _, r := range readTable(t, "tables/figures.csv") {
		f := data.Figure{ID: r["id"], Value: decimal(r["value"]), High: decimal(r["high"]), Source: source[r["source"]]}
		tab.Figures = append(tab.Figures, f)
	}
	for _, r := range readTable(t, "tables/params.csv") {
		p := data.Param{ID: r["id"], Model: r["model"], Default: decimal(r["default"]), Min: decimal(r["min"]), Max: decimal(r["max"]),
			Step: decimal(r["step"]), Figure: r["figure"]}
		p.Unit, _ = data.ParseUnit(r["unit"])
		tab.Params = append(tab.Params, p)
	}
	title, body := texts(t, "steps", "title"), texts(t, "steps", "body")
	question, answer := texts(t, "steps", "question"), texts(t, "steps", "answer")
	for _, r := range readTable(t, "tables/steps.csv") {
		s := data.Step{ID: r["id"], Query: r["query"], Guess: r["guess-figure"], GuessMin: decimal(r["guess-min"]), GuessMax: decimal(r["guess-max"]),
			GuessStep: decimal(r["guess-step"]), Title: title[r["id"]], Body: body[r["id"]], Question: question[r["id"]], Answer: answer[r["id"]]}
		s.GuessUnit, _ = data.ParseUnit(r["guess-unit"])
		tab.Steps = append(tab.Steps, s)
	}
	words := texts(t, "loop", "text")
	for _, r := range readTable(t, "text/en/loop.csv") {
		tab.Canvas = append(tab.Canvas, data.Text{ID: r["id"], Text: words[r["id"]]})
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	theLoopWorld = state.NewWorld(set)
	return theLoopWorld
}

func hex(s string) (v uint32) {
	for _, c := range strings.TrimPrefix(strings.ToLower(s), "#") {
		v = v<<4 | uint32(strings.IndexRune("0123456789abcdef", c))
	}
	return v
}

func loopState(t testing.TB, w *state.World, query string) state.State {
	t.Helper()
	s, problems := state.Decode(w, "view=loop&"+query)
	if len(problems) > 0 {
		t.Fatalf("%s: %+v", query, problems)
	}
	return s
}

// Microsoft's 10 billion of January 2023. The four quarters before are 2022's:
// 20,905 + 20,325 + 21,508 would leave the fourth out; the table adds to 81,793.
// Revenue 8.5 of that is 10.39 per cent.
func TestLoopNumbers(t *testing.T) {
	w := loopWorld(t)
	tu := newTurn(w, loopState(t, w, "deal=microsoft-openai-2023"))
	sum := 0.0
	for _, r := range readTable(t, "tables/cloud.csv") {
		if r["series"] == "cloud-intelligent-cloud-revenue" && strings.HasPrefix(r["period"], "2022Q") && r["preferred"] == "1" && r["metric"] == "revenue" {
			sum += decimal(r["value"]).Float()
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
	tu = newTurn(w, loopState(t, w, "deal=microsoft-openai-2019"))
	near(t, "credits", tu.out.Credits, 500)
	// Yuan are turned into dollars at the rate of the quarter: 5,900 / 7.19.
	s := loopState(t, w, "deal=alibaba-moonshot-fy2024") // the same money as another row tells of
	if w.Data.Deal(s.Deal).ID != "alibaba-moonshot-2024" {
		t.Errorf("another account of a deal opens %q", w.Data.Deal(s.Deal).ID)
	}
	s.Deal, _ = w.Data.DealByID("alibaba-moonshot-fy2024")
	tu = newTurn(w, s)
	rate, _, _ := w.Data.Rate(locale.Q(2024, 1))
	near(t, "yuan", tu.in.Stake, 5900/rate.Float())
	if len(w.Deals) < 8 {
		t.Errorf("only %d deals to choose from", len(w.Deals))
	}
	// The revenue compared with is known for every deal that can be chosen.
	for _, id := range w.Deals {
		if tu := newTurn(w, loopState(t, w, "deal="+w.Data.Deal(id).ID)); tu.base == 0 || tu.out.Growth <= 0 {
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
	for i, p := range w.Params() {
		now := Param(w, s, i)
		switch p.ID {
		case "stake":
			if now.Value != 9000 || now.Default != 4000 || now.Max != 9000 || now.Card != state.MakeCard(state.CardDeal, uint32(deal)) {
				t.Errorf("stake: %+v", now)
			}
		case "cloud-part":
			if now.Value != 85 || now.BandLow != 80 || now.BandHigh != 90 || now.Card != state.MakeCard(state.CardFigure, uint32(figure)) {
				t.Errorf("cloud-part: %+v", now)
			}
		case "credit-part", "margin":
			if now.Card != 0 || now.BandHigh != now.BandLow {
				t.Errorf("%s is an assumption: %+v", p.ID, now)
			}
		case "base-revenue": // AWS 2023Q4 to 2024Q3: 24,204 + 25,037 + 26,281 + 27,452
			if table, _ := now.Card.Split(); now.Value != 102974 || table != state.CardObs {
				t.Errorf("base-revenue: %+v", now)
			}
		default:
			t.Errorf("the model has no parameter %s", p.ID)
		}
	}
	if Param(w, s, -1) != (ParamNow{}) || Param(w, s, 99) != (ParamNow{}) {
		t.Error("a parameter that is not there")
	}
}

// loopCases are deals with their own numbers and at the ends of the sliders.
var loopCases = []string{
	"", "&sim.cloud-part=0", "&sim.cloud-part=100", "&sim.credit-part=100", "&sim.credit-part=80&sim.cloud-part=40",
	"&sim.margin=0", "&sim.margin=90&sim.cloud-part=100", "&sim.stake=0", "&sim.base-revenue=0", "&sim.cloud-part=97&sim.credit-part=5",
}

var loopSizes = []Frame{
	{W: 900, H: 560, Scale: 1}, {W: 1280, H: 720, Scale: 1.35}, {W: 390, H: 440, Scale: 1}, {W: 320, H: 333, Scale: 1}, {W: 720, H: 380, Scale: 1, Dark: true},
	{W: 640, H: 244, Scale: 1}, {W: 849, H: 540, Scale: 1.35}, // a desk at 200 %, a projector
}

func eachLoop(t *testing.T, w *state.World, fn func(name string, s state.State, f Frame)) {
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
		if op.Key != loopKey(roleLoop, part, n) {
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
	var b Builder
	var l scene.List
	l.Measure = pitch{}
	eachLoop(t, w, func(name string, s state.State, f Frame) {
		if s.Lang != locale.Hans {
			return
		}
		b.Build(&l, w, s, f)
		tu := newTurn(w, s)
		down := downPage(f)
		get := func(part, n int) float64 { // what was paid and what wasn't
			return float64(across(&l, part, n, down) + across(&l, part, n+16, down))
		}
		stake := get(partSource, 0)
		if tu.in.Stake == 0 {
			if stake != 0 {
				t.Errorf("%s: a ribbon for nothing", name)
			}
			return
		}
		px := stake / tu.in.Stake
		if px <= 0 {
			t.Fatalf("%s at %v: no stake drawn", name, f)
		}
		for _, x := range []struct {
			what   string
			got    float64
			amount float64
		}{
			{"cash", get(partCash, 0), tu.out.Cash}, {"credits", get(partCredits, 0), tu.out.Credits},
			{"elsewhere", get(partElsewhere, 0), tu.out.Elsewhere}, {"cost", get(partCost, 0), tu.out.Cost},
			{"profit out", get(partProfit, 0), tu.out.Profit}, {"profit back", get(partProfit, 4), tu.out.Profit},
			{"paid", get(partCompute, 1) + get(partCompute+32, 1), tu.out.Revenue},
			{"model", get(partCash, 0) + get(partCredits, 0) - get(partElsewhere, 0) - get(partCompute, 1) - get(partCompute+32, 1), tu.out.Unused},
			{"cloud", get(partCompute, 1) + get(partCompute+32, 1) - get(partCost, 0) - get(partProfit, 0), 0},
		} {
			if math.Abs(x.got-x.amount*px) > 0.12 {
				t.Errorf("%s at %vx%v: %s is %.2f wide, want %.2f", name, f.W, f.H, x.what, x.got, x.amount*px)
			}
		}
	})
}

// A course by hand, without a bend: 10 long to the investor, 100 to the model
// company, 200 to the turn; a band of 40, of which 10 leave elsewhere, 10 are
// cost and 20 profit; the turn's inner radius is 10.
func TestCourse(t *testing.T) {
	c := course{u0: 0, inv: 10, model: 100, bend0: 100, bend1: 150, cloud: 180, away: 120, turnAt: 200, end: 220, inner: 10, px: 1}
	tu := turn{}
	tu.in.Stake = 40
	tu.out.Cash, tu.out.Elsewhere, tu.out.Revenue, tu.out.Cost, tu.out.Profit = 40, 10, 30, 10, 20
	c.size(&tu)
	if c.center != 50 || c.profit() != 20 {
		t.Fatalf("center %v profit %v, want 50 and 20", c.center, c.profit())
	}
	bend := c.bendLength()
	if math.Abs(float64(bend-50)) > 1e-3 {
		t.Fatalf("a straight bend is %v long, want 50", bend)
	}
	// Offset 30 is the middle of the profit: radius 50-30 = 20, so the half
	// turn is 62.83 long, and the way back 190.
	_, long := c.along(30, 0, bend)
	if math.Abs(float64(long)-(200+20*math.Pi+190)) > 1e-3 {
		t.Errorf("the profit's way is %v long", long)
	}
	for _, x := range []struct {
		offset, d float32
		want      geom.Point
	}{
		{30, 50, geom.Point{X: 50, Y: 30}}, {30, 125, geom.Point{X: 125, Y: 30}}, {30, 190, geom.Point{X: 190, Y: 30}},
		{30, 200 + 10*math.Pi, geom.Point{X: 220, Y: 50}}, {30, 200 + 20*math.Pi + 100, geom.Point{X: 100, Y: 70}},
		{5, 110, geom.Point{X: 110, Y: 5}}, {15, 210, geom.Point{X: 210, Y: 15}},
	} {
		if got, _ := c.along(x.offset, x.d, bend); geom.Dist(got, x.want) > 1e-2 {
			t.Errorf("offset %v after %v: %v, want %v", x.offset, x.d, got, x.want)
		}
	}
	if _, long := c.along(5, 0, bend); long != 120 {
		t.Errorf("what is spent elsewhere goes %v, want 120", long)
	}
	// Down the page the same places are mirrored: v counts from the edge.
	c.down, c.edge = true, 300
	if got, _ := c.along(30, 50, bend); got != (geom.Point{X: 270, Y: 50}) {
		t.Errorf("down the page: %v", got)
	}
}

// The same course with room: 40 of stake and 20 of profit leave 60 between the
// foot at 120 and what is drawn, so the turn's inner radius is 30; where only
// 240 are free to the right of a turn at 200, the ring of 20 takes 20 of them.
func TestTurnTakesTheRoom(t *testing.T) {
	tu := turn{}
	tu.in.Stake = 40
	tu.out.Cash, tu.out.Elsewhere, tu.out.Revenue, tu.out.Cost, tu.out.Profit = 40, 10, 30, 10, 20
	for _, x := range []struct{ foot, side, ring, end float32 }{
		{120, 1000, 30, 120}, {120, 240, 20, 100}, {60, 1000, 10, 80},
	} {
		c := course{turnAt: 200, inner: 10, px: 1, foot: x.foot, side: x.side}
		c.size(&tu)
		if end := c.lane() + c.profit(); c.ring != x.ring || end != x.end {
			t.Errorf("foot %v, side %v: ring %v and end %v, want %v and %v", x.foot, x.side, c.ring, end, x.ring, x.end)
		}
	}
}

func TestDownPage(t *testing.T) {
	for _, x := range []struct {
		f    Frame
		down bool
	}{
		{Frame{W: 928, H: 584, Scale: 1}, false}, {Frame{W: 390, H: 439, Scale: 1}, true}, {Frame{W: 320, H: 180, Scale: 1}, true},
		{Frame{W: 640, H: 244, Scale: 1}, false}, {Frame{W: 640, H: 420, Scale: 1}, true}, {Frame{W: 849, H: 540, Scale: 1.35}, true},
	} {
		if got := downPage(x.f); got != x.down {
			t.Errorf("%+v: down %v, want %v", x.f, got, x.down)
		}
	}
}

// At a laptop's size every deal fills the stage down to its foot, wherever the
// margin stands.
func TestLoopFillsTheStage(t *testing.T) {
	w := loopWorld(t)
	for _, id := range w.Deals {
		for _, margin := range []string{"", "&sim.margin=0", "&sim.margin=30", "&sim.margin=90"} {
			s := loopState(t, w, "deal="+w.Data.Deal(id).ID+margin)
			tu := newTurn(w, s)
			b := &Builder{}
			l := scene.List{Measure: pitch{}}
			l.Reset(928, 584)
			b.begin(&l, w, s, Frame{W: 928, H: 584, Scale: 1})
			m := loopMarks{b: b, t: &tu}
			m.place(m.heading(), m.star())
			if end := m.c.lane() + m.c.profit(); end < 0.86*584 || end > m.bottom {
				t.Errorf("%s%s: the way back ends at %v of 584, the picture at %v", w.Data.Deal(id).ID, margin, end, m.bottom)
			}
		}
	}
}

// Money moves as fast everywhere: a pixel of way is a pixel on the stage.
func TestParticleSpeed(t *testing.T) {
	w := loopWorld(t)
	for _, f := range loopSizes {
		s := loopState(t, w, "deal=microsoft-openai-2019")
		tu := newTurn(w, s)
		b := &Builder{}
		l := scene.List{Measure: pitch{}}
		l.Reset(f.W, f.H)
		b.begin(&l, w, s, f)
		m := loopMarks{b: b, t: &tu}
		m.place(m.heading(), m.star())
		bend := m.c.bendLength()
		for offset := float32(0.5); offset < m.c.stake; offset += 3 {
			last, long := m.c.along(offset, 0, bend)
			for d := float32(1); d < long; d++ {
				p, _ := m.c.along(offset, d, bend)
				if step := geom.Dist(p, last); step < 0.9 || step > 1.02 {
					t.Fatalf("%vx%v, offset %v: a step of %v after %v", f.W, f.H, offset, step, d)
				}
				last = p
			}
		}
	}
}

// A key names one mark, or the transition would move the wrong one.
func TestLoopKeys(t *testing.T) {
	w := loopWorld(t)
	var b Builder
	l := scene.List{Measure: pitch{}}
	for _, c := range loopCases {
		for _, f := range loopSizes {
			b.Build(&l, w, loopState(t, w, "deal=microsoft-openai-2019"+c), f)
			seen := map[scene.Key]bool{}
			for i := range l.Ops {
				if k := l.Ops[i].Key; k != 0 && seen[k] {
					t.Errorf("%s at %v: key %x twice", c, f.W, k)
				} else {
					seen[k] = true
				}
			}
		}
	}
}

func dots(l *scene.List) (n int) {
	for i := range l.Ops {
		if l.Ops[i].Kind == scene.Dot {
			n++
		}
	}
	return n
}

// Particles are there once something moved, unless motion is reduced, and are
// the same at the same phase.
func TestParticles(t *testing.T) {
	w := loopWorld(t)
	var b Builder
	var l, again scene.List
	l.Measure, again.Measure = pitch{}, pitch{}
	f := Frame{W: 900, H: 560, Scale: 1}
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
	var b Builder
	var l scene.List
	l.Measure = pitch{}
	for _, f := range loopSizes[1:3] {
		for lang := locale.Hans; lang < locale.Count; lang++ {
			s := loopState(t, w, "deal=microsoft-openai-2019&sim.credit-part=90&sim.cloud-part=60")
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
	var b Builder
	var l scene.List
	l.Measure = pitch{}
	bad := 0
	eachLoop(t, w, func(name string, s state.State, f Frame) {
		b.Build(&l, w, s, f)
		err := overlap(&l, f)
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
			tu := newTurn(w, s)
			b := &Builder{}
			b.begin(&scene.List{}, w, s, Frame{W: 900, H: 560, Dark: dark})
			m := loopMarks{b: b, t: &tu}
			m.inks()
			for _, part := range []int{partCash, partCredits, partElsewhere, partProfit} {
				if c := theme.Contrast(m.swatch(part), b.th.Ink); c < 4.5 {
					t.Errorf("%s, dark %v: %s on its ribbon has contrast %.2f", w.Data.Deal(id).ID, dark, partWords[part], c)
				}
			}
		}
	}
}

// A press on a number opens the deal, the figure or the revenue behind it.
func TestLoopTargets(t *testing.T) {
	w := loopWorld(t)
	var b Builder
	var l scene.List
	l.Measure = pitch{}
	s := loopState(t, w, "deal=microsoft-openai-2019&lang=en")
	b.Build(&l, w, s, loopSizes[0])
	part := func(name string) state.CardID {
		return state.MakeCard(state.CardLoop, uint32(slices.Index(state.LoopParts[:], name)))
	}
	for label, want := range map[string]state.CardID{
		"Cash":                          part("cash"),
		"Credits":                       part("credits"),
		"Elsewhere":                     part("elsewhere"),
		"Gross profit":                  part("profit"),
		"Cloud revenue looks larger by": part("growth"),
	} {
		found := false
		for _, n := range l.Notes {
			if text, _ := l.Words(n); string(text) == label {
				found = true
				if got := state.CardID(l.Ref(n.Target).Card); got != want {
					t.Errorf("%s opens %s, want %s", label, w.CardKey(got), w.CardKey(want))
				}
			}
		}
		if !found {
			t.Errorf("no line %q in the outline", label)
		}
	}
	// What such a card lists leads on to the deal, the row on its credits, the figure and the quarters of revenue.
	seen := map[state.CardID]bool{}
	var follow func(c state.CardID)
	follow = func(c state.CardID) {
		if seen[c] {
			return
		}
		seen[c] = true
		x, ok := WorkOut(w, s, c)
		for _, term := range x.Terms {
			if !ok || term.Card == 0 {
				t.Errorf("a term of %s opens nothing", w.CardKey(c))
			}
			follow(term.Card)
		}
	}
	follow(part("down"))
	follow(part("growth"))
	share, _ := w.ParseCard("param:cloud-part") // the page's own choice out of the figure's range
	credits, _ := w.Data.DealByID("microsoft-openai-credits-2019")
	for _, c := range []state.CardID{state.MakeCard(state.CardDeal, uint32(s.Deal)), state.MakeCard(state.CardDeal, uint32(credits)),
		share, state.MakeCard(state.CardObs, uint32(newTurn(w, s).base))} {
		if !seen[c] {
			t.Errorf("no way leads to %s", w.CardKey(c))
		}
	}
}

// The words say the numbers of the picture, and leave out what is unknown.
func TestLoopWords(t *testing.T) {
	w := loopWorld(t)
	head, body := LoopWords(w, loopState(t, w, "deal=microsoft-openai-2023&lang=en"))
	all := said(head, body)
	for _, want := range []string{"$10bn", "$8.5bn", "$5.1bn", "$3.4bn", "$4.9bn", "10.4%", "$81.8bn"} {
		if !strings.Contains(all, want) {
			t.Errorf("%s is missing in %q", want, all)
		}
	}
	_, body = LoopWords(w, loopState(t, w, "deal=microsoft-openai-2023&lang=en&sim.base-revenue=0"))
	if strings.Contains(body[0].String(), "larger") {
		t.Errorf("compared with nothing: %q", body[0])
	}
	for l := locale.Hans; l < locale.Count; l++ {
		for _, c := range loopCases {
			s := loopState(t, w, "deal=microsoft-openai-2023"+c)
			s.Lang = l
			head, body := LoopWords(w, s)
			tab := loopTable(w, s)
			text := said(head, body) + tab.Caption
			for _, r := range tab.Rows {
				for _, cell := range r {
					text += cell.Text
				}
			}
			if strings.ContainsAny(text, "{}⟨") {
				t.Errorf("%s %s: %s", l.Tag(), c, text)
			}
		}
	}
	src := loopSource(w, loopState(t, w, "deal=microsoft-openai-2019"))
	if len(src.Sources) != 4 { // the deal, its credits, a16z, the revenue
		t.Errorf("%d sources: %+v", len(src.Sources), src)
	}
}

var loopGoldens = []struct {
	name, query string
	phase       float64
	f           Frame
}{
	{"loop-openai-hans", "deal=microsoft-openai-2023", 0, Frame{W: 900, H: 560, Scale: 1}},
	{"loop-openai-hant", "deal=microsoft-openai-2019&lang=zh-Hant", 4, Frame{W: 900, H: 560, Scale: 1, Dark: true}},
	{"loop-openai-en", "deal=microsoft-openai-2019&lang=en", 0, Frame{W: 1280, H: 720, Scale: 1.35}},
	{"loop-moonshot-phone", "deal=alibaba-moonshot-2024", 2.5, Frame{W: 390, H: 440, Scale: 1}},
	{"loop-unused-small", "deal=google-anthropic-2023-10&lang=en&sim.credit-part=80&sim.cloud-part=40", 0, Frame{W: 320, H: 333, Scale: 1}},
	{"loop-conditions-en", "deal=amazon-openai-2026&lang=en", 9, Frame{W: 900, H: 620, Scale: 1}},
	{"loop-conditions-phone", "deal=amazon-openai-2026&lang=zh-Hans", 9, Frame{W: 390, H: 560, Scale: 1}},
}

func TestLoopGolden(t *testing.T) {
	w := loopWorld(t)
	update := os.Getenv("UPDATE_GOLDEN") != ""
	wanted := map[string]bool{}
	var b Builder
	l := scene.List{Measure: pitch{}}
	for _, g := range loopGoldens {
		s := loopState(t, w, g.query)
		s.Phase = g.phase
		b.Build(&l, w, s, g.f)
		var outline []byte
		for _, n := range l.Notes {
			label, value := l.Words(n)
			outline = append(outline, strings.Repeat("  ", int(n.Level)-1)...)
			outline = append(outline, label...)
			if len(value) > 0 {
				outline = append(append(outline, " | "...), value...)
			}
			outline = append(outline, '\n')
		}
		for file, got := range map[string][]byte{
			g.name + ".svg": svg.Append(nil, &l, svg.Options{Paper: theme.Of(g.f.Dark).Paper}),
			g.name + ".txt": outline,
		} {
			wanted[file] = true
			path := filepath.Join("testdata", file)
			if update {
				if err := os.MkdirAll("testdata", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
				continue
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Errorf("%v; UPDATE_GOLDEN=1 writes it", err)
			} else if !bytes.Equal(got, want) {
				t.Errorf("%s: %s", file, firstDifference(got, want))
			}
		}
	}
	files, _ := filepath.Glob("testdata/loop*")
	for _, f := range files {
		if !wanted[filepath.Base(f)] {
			t.Errorf("%s belongs to no picture", f)
		}
	}
}
