package field

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m06", pen.RolesField, b.Build)
	viewtest.Stands(t, "m10", pen.RolesField, b.Build, "&t=0", "&t=7.5")
	viewtest.Stands(t, "m36", pen.RolesField, b.Build, "&guess=-")
	viewtest.Stands(t, "m17", pen.RolesField, b.Build)
	viewtest.Stands(t, "m24", pen.RolesField, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m06", "m10", "m17", "m24", "m36")
}

// Ten squares, two of them apart, in 100 by 30 with a gap of 10. In two rows the two have one column and the eight four:
// 15 is the size by height, and five of 15 and the gap are less than 100. In three rows it would be 10, in one 9.
func TestGrid(t *testing.T) {
	g := lay(geom.R(0, 0, 100, 30), 10, 2, 10, 64)
	if g.rows != 2 || g.cell != 15 {
		t.Fatalf("%d rows of %v", g.rows, g.cell)
	}
	if g.box.W != 85 || g.box.H != 30 {
		t.Errorf("it is %v by %v", g.box.W, g.box.H)
	}
	if down, from := g.column(1); down != 1 || from != 0 {
		t.Errorf("the second square is %d down and from %v", down, from)
	}
	if down, from := g.column(5); down != 1 || from != 40 {
		t.Errorf("the sixth square is %d down and from %v", down, from)
	}
	for v, want := range map[float64]float32{0: 0, 1: 7.5, 2: 15, 3: 32.5, 10: 85, 99: 85} {
		if got := g.along(v); got != want {
			t.Errorf("%v squares reach to %v, want %v", v, got, want)
		}
	}
	// Eleven: the second block's fifth column has one square, and all of its room.
	if g := lay(geom.R(0, 0, 100, 30), 11, 2, 10, 64); g.box.W != 100 || g.at(10).Right() > g.box.Right() {
		t.Errorf("eleven squares are %v wide", g.box.W)
	}
	want := [4]geom.Point{{X: 55, Y: 0}, {X: 55, Y: 15}, {X: 40, Y: 15}, {X: 40, Y: 30}}
	if got := g.border(5); got != want {
		t.Errorf("behind five squares the border is %v, want %v", got, want)
	}
}

// 200 squares in 100 by 200: ten across of 10, and no more, as 20 across would be 400 wide. The 60th ends at a height of 60.
func TestStack(t *testing.T) {
	g := stack(geom.R(0, 0, 100, 200), 200)
	if g.rows != 10 || g.cell != 10 || g.box.W != 100 || g.along(60) != 60 {
		t.Errorf("%d across of %v, %v wide; 60 squares are %v high", g.rows, g.cell, g.box.W, g.along(60))
	}
	if q := g.at(10); q.Bottom() > 190 || q.Y < 180 || q.X > 10 {
		t.Errorf("the eleventh square lies at %v", q)
	}
}

// hatched counts the squares that rest on an assumption, solid those that were seen.
func squares(l *scene.List) (hatched, all int) {
	for i := range l.Ops {
		switch op := &l.Ops[i]; uint8(op.Key >> 24) {
		case roleHatch:
			hatched++
		case roleSquare:
			all++
		}
	}
	return hatched, all
}

// With trust alone 2 per cent of 426 are 8.52: within the nine that were won. With technology alone 35 per cent are 149.1,
// so 141 more are hatched, the last in part; the knob stands at the end of its way.
func TestDeals(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m06")
	if hatched, all := squares(l); hatched != 0 || all != 427 { // the ninth is edge and part
		t.Errorf("at first %d hatched of %d", hatched, all)
	}
	l, _ = viewtest.Drawn(t, b.Build, "view=m06&sim.technology=100")
	if hatched, _ := squares(l); hatched != 141 {
		t.Errorf("by technology %d are hatched", hatched)
	}
	h, ok := l.Grip(geom.Point{X: b.x(149.1), Y: b.g.box.Bottom() + 12})
	// Ten points of weight are 14.06 deals, and from the end of the way back to its middle the border goes evenly.
	if got := h.Value(geom.Point{X: b.x(149.1 - 14.058)}); !ok || h.Lo != 0 || h.Hi != 100 || math.Abs(float64(h.B.X-b.x(149.1))) > 0.1 || math.Abs(got-90) > 0.1 {
		t.Errorf("the knob moves %+v", h)
	}
}

// 29 per cent of 200 squares are 58; after 7.5 years at 1.67 points 41.5 per cent are 83.05, so 26 are hatched, the last in part. In a
// plot of one height with the field, the border is as high as the line.
func TestYears(t *testing.T) {
	var b Builder
	l, r := viewtest.Drawn(t, b.Build, "view=m10&t=0")
	if hatched, all := squares(l); hatched != 0 || all != 200 {
		t.Errorf("at first %d hatched of %d", hatched, all)
	}
	l, _ = viewtest.Drawn(t, b.Build, "view=m10&t=7.5")
	if hatched, _ := squares(l); hatched != 26 {
		t.Errorf("after 7.5 years %d are hatched", hatched)
	}
	if got := at(b.ys[0][1:], 29, 7.5); math.Abs(got-41.525) > 1e-6 {
		t.Errorf("the line is at %v", got)
	}
	if r.Value("caict") != 28 {
		t.Errorf("by another measure %v", r.Value("caict"))
	}
}

// 70 of a hundred million at 250,000 each are 28,000 cards: 28 squares of a thousand, of 140 at the least price. At 70,000
// they are 100. What is bought is seen until the reader moves the price; a park of ten thousand is ten squares wide.
func TestBought(t *testing.T) {
	var b Builder
	for q, want := range map[string]struct{ filled, hatched int }{"": {28, 0}, "&sim.price=7": {100, 100}, "&sim.price=5": {140, 140}} {
		l, _ := viewtest.Drawn(t, b.Build, "view=m24"+q)
		hatched, all := squares(l)
		empty := 140 - want.filled
		if b.g.n != 140 || all != want.filled+empty || hatched != want.hatched {
			t.Errorf("%s: %d marks of %d, %d hatched", q, all, b.g.n, hatched)
		}
		whole, parts := 0, 0
		for i := range l.Ops {
			if op := &l.Ops[i]; uint8(op.Key>>24) == roleSquare && op.Width == 0 {
				whole++
			}
			if op := &l.Ops[i]; op.Key == pen.Key(roleLine, 0, 0) {
				parts = int(op.Count) / 4
			}
		}
		if whole != want.filled {
			t.Errorf("%s: %d squares are filled", q, whole)
		}
		if groups := want.filled / 10; parts != 2*(groups+min(1, want.filled%10))+groups {
			t.Errorf("%s: the groups are %d lines", q, parts)
		}
	}
}

// The line across the dated prices is the price: dragged from 25 up by a seventh of the scale's 35 steps it is 30.
func TestPriceIsDragged(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m24")
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Key == pen.Key(roleGrip, 0, 0) {
			h, ok := l.Grip(geom.Point{X: op.X, Y: op.Y})
			to := geom.Point{X: op.X, Y: op.Y + (h.B.Y-h.A.Y)/7}
			if got := h.Value(to); !ok || math.Abs(got-30) > 1e-3 {
				t.Errorf("it is %v, with %+v", got, h)
			}
		}
	}
	if n := len(b.dates.list); n != 5 {
		t.Errorf("%d dated prices", n)
	}
}

// Of sixty hands each card is lit in twelve at a chance of a fifth, in none at nought and in all at a hundred; what is lit
// at one chance is lit at every larger one.
func TestDeck(t *testing.T) {
	var d deck
	d.mix()
	for j := range cards {
		for chance, want := range map[float64]int{0: 0, 20: 12, 50: 30, 100: 60} {
			n := 0
			for i := range hands {
				if d.lit(i, j, chance) {
					n++
				}
				if d.lit(i, j, chance) && !d.lit(i, j, min(100, chance+10)) {
					t.Errorf("card %d of hand %d goes out as the chance grows", j, i)
				}
			}
			if n != want {
				t.Errorf("at %v card %d is lit in %d hands", chance, j, n)
			}
		}
	}
	var other deck
	if other.mix(); other != d {
		t.Error("two decks are shuffled differently")
	}
}

// Four hands of five cards in 228 by 40: side by side each has room for 5.7 cards of 10; two abreast have 20 of height, and
// 14.4 of width at most, three 15.2 → 13.3 by width.
func TestFit(t *testing.T) {
	w, h, across := fit(geom.R(0, 0, 228, 40), 4, 5, 40)
	if math.Abs(float64(w)-14.4) > 1e-3 || math.Abs(float64(h)-20) > 1e-3 || across != 2 {
		t.Errorf("cards of %v by %v, %d hands abreast", w, h, across)
	}
}

// The hands piled up are all that were dealt; those with a card that came through are counted right of none.
func TestPile(t *testing.T) {
	var b Builder
	for q, want := range map[string]int{"": -1, "&sim.survive=0": 0, "&sim.survive=100": 40} {
		l, r := viewtest.Drawn(t, b.Build, "view=m17"+q)
		piled, through := 0, 0
		for i := range l.Ops {
			if op := &l.Ops[i]; uint8(op.Key>>24) == roleSlit && op.Key&0xfff == 0 {
				if piled++; op.Width == 0 {
					through++
				}
			}
		}
		if want < 0 { // within four of the 26.9 that are to be expected
			if want = int(r.Value("lucky")); through < want-4 || through > want+4 {
				t.Errorf("%d of %d hands have one, to be expected are %d", through, piled, want)
			}
			want = through
		}
		if piled != 40 || through != want {
			t.Errorf("%s: %d hands, %d with one", q, piled, through)
		}
	}
}

func TestAt(t *testing.T) {
	ys := []float64{10, 30}
	for at0, want := range map[float64]float64{0: 4, 0.5: 7, 1: 10, 1.5: 20, 2: 30, 3: 30} {
		if got := at(ys, 4, at0); got != want {
			t.Errorf("after %v years %v, want %v", at0, got, want)
		}
	}
}

// The outline names the numbers in the order in which the answer does.
func TestOutline(t *testing.T) {
	var b Builder
	l, r := viewtest.Drawn(t, b.Build, "view=m10&t=0&lang=en")
	for i, name := range []string{"pace", "years_straight", "start", "target", "years_s_curve", "machines"} {
		if label, _ := l.Words(l.Notes[1+i]); string(label) != r.Label(name) || l.Notes[1+i].Target == 0 {
			t.Errorf("line %d is %q, want %q", i, label, r.Label(name))
		}
	}
}

// The bill has one area however many carry it: 5 per cent carry 10,654 each, 10 per cent half of that on twice the width. On a
// scale up to 20,000 it is then 0.2664 of the height. Who pays 1,000 fills 0.05 of it.
func TestBill(t *testing.T) {
	area := map[string]float32{}
	for q, want := range map[string]struct{ wide, high float64 }{"&sim.paying=5": {0.05, 0.53270}, "&sim.paying=10": {0.1, 0.26635}} {
		var b Builder
		l, _ := viewtest.Drawn(t, b.Build, "view=m36&guess=-"+q)
		bill, paid := viewtest.Mark(t, l, pen.Key(roleBill, 0, 1)), viewtest.Mark(t, l, pen.Key(roleBill, 1, 0))
		scale := paid.H / 0.05
		if got := float64(bill.H / scale); math.Abs(got-want.high) > 1e-3 {
			t.Errorf("%s: the bill is %v of the height, want %v", q, got, want.high)
		}
		// 230 squares in rows: 11.5 and 23 of them are so many columns, a begun one in part.
		if got := float64(bill.W); math.Abs(got-float64(b.g.along(230*want.wide))) > 1e-3 {
			t.Errorf("%s: it is %v wide", q, got)
		}
		area[q] = bill.W * bill.H
	}
	if a, z := area["&sim.paying=5"], area["&sim.paying=10"]; math.Abs(float64(a/z-1)) > 1e-3 {
		t.Errorf("it is %v large, with more who carry it %v", a, z)
	}
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m36&guess=-&sim.paying=0")
	for i := range l.Ops {
		if l.Ops[i].Key == pen.Key(roleBill, 0, 1) {
			t.Error("nobody pays, and somebody carries the bill")
		}
	}
	h, ok := l.Grip(geom.Point{X: b.x(0), Y: b.g.box.Bottom() + 10})
	if got := h.Value(geom.Point{X: b.g.box.X + b.g.along(115), Y: 0}); !ok || math.Abs(got-50) > 0.5 {
		t.Errorf("half-way along the knob stands for %v", got)
	}
}

// The 2D painter fills hatching with a pattern where its gap is whole pixels.
func TestSlant(t *testing.T) {
	for cell, want := range map[float32]float32{8: 3, 23.89: 7, 40: 11} {
		g := grid{cell: cell}
		if got := g.slant(1); got != want {
			t.Errorf("a square of %v is hatched every %v pixels, want %v", cell, got, want)
		}
	}
}

// Every dated price is named right beside its point, on its own side of the price's line, on the smallest stages too.
func TestPricesAreNamedBesideTheirPoints(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	var p pen.Pen
	l := scene.List{Measure: viewtest.Pitch{}}
	for lang := range locale.Count {
		for _, q := range [...]string{"", "&sim.price=5", "&sim.price=14", "&sim.price=40"} {
			s := viewtest.State(t, w, "view=m24&lang="+lang.Tag()+q)
			for _, f := range [...]pen.Frame{{W: 320, H: 232, Scale: 1}, {W: 320, H: 290, Scale: 1}, {W: 390, H: 440, Scale: 1}, {W: 880, H: 560, Scale: 1}} {
				p.Begin(&l, w, lang, f)
				b.Build(&p, system.Of(w, s))
				p.End()
				line := viewtest.Mark(t, &l, pen.Key(roleLine, 1, 0))
				y := l.Points(&line)[1]
				for j := range b.dates.list {
					dot, named := viewtest.Mark(t, &l, pen.Key(rolePoint, uint32(j), 0)), false
					for _, op := range l.Ops {
						if op.Key != pen.Key(roleName, 7, j) {
							continue
						}
						named = true
						words := geom.R(op.X, op.Y-op.Size, op.W, op.Size*1.2)
						near := words.Trim(-7.5, -7.5, -7.5, -7.5).Contains(geom.Point{X: dot.X, Y: dot.Y})
						if !near || (dot.Y > y+1) != (words.Y > y) && (dot.Y > y+1 || dot.Y < y-1) {
							t.Errorf("%q in %s at %v×%v: %q at %v, its point at %v, %v, the line at %v", q, lang.Tag(), f.W, f.H, l.Run(&op), words, dot.X, dot.Y, y)
						}
					}
					if !named && q == "" {
						t.Errorf("in %s at %v×%v: no words at %s", lang.Tag(), f.W, f.H, b.dates.list[j].Label(lang))
					}
				}
			}
		}
	}
}
