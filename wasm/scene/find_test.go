package scene

import (
	"testing"

	"yuntu/wasm/geom"
)

// laid returns a list with a mark for each box; the target of box i is i+1.
func laid(boxes ...geom.Rect) *List {
	l := new(List)
	l.Reset(400, 400)
	for i, r := range boxes {
		l.Target(r, Ref{Entity: uint32(i + 1)})
	}
	return l
}

// walk presses a way until nothing comes any more.
func walk(l *List, from Target, way Way) (out []Target) {
	for range 2*len(l.Hits) + 1 {
		if from = l.Next(from, way); from == 0 {
			return out
		}
		out = append(out, from)
	}
	return append(out, 0) // goes round
}

func TestNext(t *testing.T) {
	for _, x := range []struct {
		name  string
		boxes []geom.Rect
		from  Target
		way   Way
		want  []Target
	}{
		{"nothing", nil, 0, Right, nil},
		{"one", []geom.Rect{geom.R(0, 0, 9, 9)}, 1, Right, nil},
		// Middles at 50, 10, 30: the order of the row is not that of drawing.
		{"a row", []geom.Rect{geom.R(40, 0, 20, 20), geom.R(0, 0, 20, 20), geom.R(20, 0, 20, 20)}, 0, Right, []Target{2, 3, 1}},
		{"a row, back", []geom.Rect{geom.R(40, 0, 20, 20), geom.R(0, 0, 20, 20), geom.R(20, 0, 20, 20)}, 0, Left, []Target{1, 3, 2}},
		{"a row has nothing below", []geom.Rect{geom.R(40, 0, 20, 20), geom.R(0, 0, 20, 20)}, 1, Down, nil},
		// Bars of a race: middles at 50, 30 and 70 across, 10, 40, 70 down.
		{"bars", []geom.Rect{geom.R(0, 0, 100, 20), geom.R(0, 30, 60, 20), geom.R(0, 60, 140, 20)}, 0, Down, []Target{1, 2, 3}},
		{"bars, up", []geom.Rect{geom.R(0, 0, 100, 20), geom.R(0, 30, 60, 20), geom.R(0, 60, 140, 20)}, 3, Up, []Target{2, 1}},
		// Boxes that touch are not in one row: right of 1 is 3, though the middle of 2 is nearer.
		{"a table of tight rows", []geom.Rect{geom.R(0, 0, 40, 20), geom.R(60, 20, 20, 20), geom.R(80, 0, 30, 20)}, 1, Right, []Target{3}},
		// 20 of 40 is half of it: 2 is in the row; 19 is not, and 3 is nearer (50 ahead, none aside).
		{"half in the row", []geom.Rect{geom.R(0, 0, 20, 40), geom.R(90, 20, 20, 40), geom.R(50, 60, 20, 40)}, 1, Right, []Target{2}},
		{"less than half", []geom.Rect{geom.R(0, 0, 20, 40), geom.R(90, 21, 20, 40), geom.R(50, 45, 20, 40)}, 1, Right, []Target{3, 2}},
		// 30 ahead with a gap of 30 is as much ahead as aside; a gap of 31 is more aside.
		{"ahead", []geom.Rect{geom.R(0, 0, 20, 20), geom.R(30, 50, 20, 20)}, 1, Right, []Target{2}},
		{"aside", []geom.Rect{geom.R(0, 0, 20, 20), geom.R(30, 51, 20, 20)}, 1, Right, nil},
		{"nothing but aside, down", []geom.Rect{geom.R(0, 0, 20, 20), geom.R(51, 30, 20, 20)}, 1, Down, []Target{2}},
		{"aside is below", []geom.Rect{geom.R(0, 0, 20, 20), geom.R(30, 51, 20, 20)}, 1, Down, []Target{2}},
		// Dots of 4 count as 12: 5 apart they overlap by 7 of 12, 7 apart by 5.
		{"dots of a flat line", []geom.Rect{geom.R(0, 0, 4, 4), geom.R(40, 5, 4, 4), geom.R(80, 10, 4, 4)}, 0, Right, []Target{1, 2, 3}},
		{"a step of a staircase", []geom.Rect{geom.R(0, 0, 4, 4), geom.R(40, 30, 4, 4), geom.R(80, 60, 4, 4)}, 0, Right, []Target{1, 2, 3}},
		// Three in one place, one after: there and back, each once.
		{"a stack", []geom.Rect{geom.R(0, 0, 4, 4), geom.R(-2, -2, 8, 8), geom.R(0, 0, 4, 4), geom.R(50, 0, 4, 4)}, 0, Right, []Target{1, 2, 3, 4}},
		{"a stack, back", []geom.Rect{geom.R(0, 0, 4, 4), geom.R(-2, -2, 8, 8), geom.R(0, 0, 4, 4), geom.R(50, 0, 4, 4)}, 0, Left, []Target{4, 3, 2, 1}},
		// One above the other is neither left nor right of it.
		{"a column", []geom.Rect{geom.R(0, 0, 20, 8), geom.R(0, 6, 20, 8)}, 1, Right, nil},
		{"a column, down", []geom.Rect{geom.R(0, 0, 20, 8), geom.R(0, 6, 20, 8)}, 1, Down, []Target{2}},
		// Of two columns ahead the nearer one, and there the mark nearest in height.
		{"columns of dots", []geom.Rect{geom.R(0, 50, 4, 4), geom.R(30, 70, 4, 4), geom.R(30, 40, 4, 4), geom.R(60, 20, 4, 4)}, 1, Right, []Target{3, 4}},
	} {
		got := walk(laid(x.boxes...), x.from, x.way)
		if len(got) != len(x.want) {
			t.Errorf("%s: %v, want %v", x.name, got, x.want)
			continue
		}
		for i := range got {
			if got[i] != x.want[i] {
				t.Errorf("%s: %v, want %v", x.name, got, x.want)
				break
			}
		}
	}
	// A target that only the outline can open has no place: it begins from outside.
	l := laid(geom.R(0, 0, 20, 20), geom.R(40, 0, 20, 20))
	only := l.Like(Ref{Obs: 9})
	if got := l.Next(only, Left); got != 2 {
		t.Errorf("from a target without a mark: %d, want 2", got)
	}
}

// A board of 4 by 3 boxes of different sizes around even middles: every way goes
// through a whole row or column.
func TestNextSkipsNothing(t *testing.T) {
	l := new(List)
	l.Reset(400, 400)
	for y := range 3 {
		for x := range 4 {
			w, h := float32(10+7*((x+2*y)%3)), float32(10+5*((2*x+y)%4))
			l.Target(geom.R(float32(40+60*x)-w/2, float32(40+50*y)-h/2, w, h), Ref{Entity: 1})
		}
	}
	for y := range 3 {
		for i, got := range walk(l, Target(4*y+1), Right) {
			if want := Target(4*y + 2 + i); got != want {
				t.Errorf("row %d: step %d leads to %d, want %d", y, i, got, want)
			}
		}
	}
	for x := range 4 {
		if got := walk(l, Target(8+x+1), Up); len(got) != 2 || got[0] != Target(4+x+1) || got[1] != Target(x+1) {
			t.Errorf("column %d: %v", x, got)
		}
	}
}

func TestWordsOf(t *testing.T) {
	var l List
	l.Reset(100, 100)
	bar := l.Target(geom.R(0, 0, 50, 10), Ref{Entity: 7})
	name := l.Target(geom.R(60, 0, 20, 10), Ref{Entity: 7})
	other := l.Target(geom.R(0, 20, 50, 10), Ref{Entity: 8})
	blank := l.Target(geom.R(0, 40, 50, 10), Ref{})
	l.Note(1, Heading, 0, []byte("title"), nil)
	l.Note(2, Item, l.Like(Ref{Entity: 9}), []byte("nine"), nil)
	l.Note(2, Item, bar, []byte("seven"), []byte("7%"))
	l.Note(2, Remark, name, []byte("named"), nil)
	for _, x := range []struct {
		t            Target
		label, value string
	}{{bar, "seven", "7%"}, {name, "named", ""}, {other, "", ""}, {blank, "", ""}, {0, "", ""}, {99, "", ""}} {
		if label, value := l.WordsOf(x.t); string(label) != x.label || string(value) != x.value {
			t.Errorf("target %d: %q %q, want %q %q", x.t, label, value, x.label, x.value)
		}
	}
	// A second mark for the same has the same words.
	if label, _ := l.WordsOf(l.Target(geom.R(0, 60, 50, 10), Ref{Entity: 7})); string(label) != "seven" {
		t.Errorf("another mark of seven reads %q", label)
	}
}

// From (10, 50) to (110, 50) the value goes from 0 to 200: 2 a pixel.
func TestHandle(t *testing.T) {
	flat := Handle{Param: 3, A: geom.Point{X: 10, Y: 50}, B: geom.Point{X: 110, Y: 50}, Lo: 0, Hi: 200}
	up := Handle{A: geom.Point{X: 0, Y: 100}, B: geom.Point{X: 0, Y: 0}, Lo: 5, Hi: 25}
	slant := Handle{A: geom.Point{X: 0, Y: 0}, B: geom.Point{X: 30, Y: 40}, Lo: 100, Hi: 0}
	point := Handle{A: geom.Point{X: 7, Y: 7}, B: geom.Point{X: 7, Y: 7}, Lo: 4, Hi: 9}
	for _, x := range []struct {
		h    Handle
		p    geom.Point
		want float64
	}{
		{flat, geom.Point{X: 10, Y: 50}, 0}, {flat, geom.Point{X: 110, Y: 50}, 200}, {flat, geom.Point{X: 60, Y: 50}, 100},
		{flat, geom.Point{X: 35, Y: -400}, 50}, // only the way along the line counts
		{flat, geom.Point{X: -5, Y: 50}, 0}, {flat, geom.Point{X: 500, Y: 0}, 200},
		{up, geom.Point{X: 0, Y: 25}, 20}, {up, geom.Point{X: 9, Y: 75}, 10},
		// (25, 0) on the unit line (0.6, 0.8) is 15 of 50: three tenths of the way down from 100.
		{slant, geom.Point{X: 25, Y: 0}, 70}, {slant, geom.Point{X: 30, Y: 40}, 0}, {slant, geom.Point{X: -1, Y: 0}, 100},
		{point, geom.Point{X: 50, Y: 50}, 4},
	} {
		if got := x.h.Value(x.p); got < x.want-1e-12 || got > x.want+1e-12 {
			t.Errorf("%+v at %v: %v, want %v", x.h, x.p, got, x.want)
		}
	}
}

// A knob of 8 can be taken 22 around its middle, one of 50 where it is drawn; of two that a finger can reach it has the nearer one.
func TestGrip(t *testing.T) {
	var l List
	l.Reset(200, 200)
	l.Handle(geom.R(96, 96, 8, 8), Handle{Param: 1})
	l.Handle(geom.R(110, 75, 50, 50), Handle{Param: 2})
	l.Handle(geom.R(86, 96, 8, 8), Handle{Param: 3})
	for _, x := range []struct {
		p    geom.Point
		want uint8
	}{
		{geom.Point{X: 100, Y: 100}, 1}, // on its mark, though a later one is near
		{geom.Point{X: 95, Y: 100}, 3}, {geom.Point{X: 108, Y: 121}, 1}, {geom.Point{X: 92, Y: 121}, 3}, {geom.Point{X: 90, Y: 77}, 0}, {geom.Point{X: 68, Y: 78}, 3},
		{geom.Point{X: 115, Y: 80}, 2}, {geom.Point{X: 159, Y: 124}, 2}, {geom.Point{X: 160, Y: 100}, 0}, {geom.Point{X: 112, Y: 100}, 2},
	} {
		h, ok := l.Grip(x.p)
		if ok != (x.want != 0) || h.Param != x.want {
			t.Errorf("at %v handle %d, %v, want %d", x.p, h.Param, ok, x.want)
		}
	}
	l.Reset(200, 200)
	if _, ok := l.Grip(geom.Point{X: 100, Y: 100}); ok {
		t.Error("a handle outlives its picture")
	}
}

// The mark stands where its value is read again.
func TestHandleAt(t *testing.T) {
	h := Handle{A: geom.Point{X: 10, Y: 80}, B: geom.Point{X: 110, Y: 30}, Lo: -50, Hi: 50}
	for v, want := range map[float64]geom.Point{-50: {X: 10, Y: 80}, 0: {X: 60, Y: 55}, 50: {X: 110, Y: 30}, 70: {X: 110, Y: 30}, -51: {X: 10, Y: 80}} {
		if got := h.At(v); got != want {
			t.Errorf("%v stands at %v, want %v", v, got, want)
		}
	}
	if got := h.Value(h.At(20)); got < 19.99 || got > 20.01 {
		t.Errorf("20 is read again as %v", got)
	}
	if got := (Handle{A: geom.Point{X: 3, Y: 4}, B: geom.Point{X: 9, Y: 9}}).At(7); got != (geom.Point{X: 3, Y: 4}) {
		t.Errorf("a handle without a range stands at %v", got)
	}
}

func TestQuestionsAllocateNothing(t *testing.T) {
	l := laid(geom.R(0, 0, 20, 20), geom.R(40, 0, 20, 20), geom.R(0, 40, 20, 20))
	l.Note(2, Item, 2, []byte("two"), []byte("2"))
	l.Handle(geom.R(0, 0, 8, 8), Handle{Param: 1})
	sum := 0.0
	if n := testing.AllocsPerRun(100, func() {
		for _, way := range [...]Way{Left, Right, Up, Down} {
			l.Next(1, way)
		}
		l.WordsOf(2)
		h, _ := l.Grip(geom.Point{X: 4, Y: 4})
		sum += h.Value(geom.Point{X: 9, Y: 9})
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A band that goes up from 0…20 at 0 to 60…80 at 100 is touched between its edges alone: at 50 from 30 to 50. Words on it come
// first, and a finger near them; what goes with its picture is not touched.
func TestHitOfShapes(t *testing.T) {
	l := laid(geom.R(40, 30, 10, 10))
	l.Begin(Area, 1, 0xff, 0, Dash{})
	l.Span(0, 0, 20)
	l.Span(100, 60, 80)
	l.End()
	l.Rect(2, geom.R(100, 60, 50, 20), 0xff, 0)
	l.Targets = append(l.Targets, Ref{Entity: 2}, Ref{Entity: 3})
	l.Ops[0].Target, l.Ops[1].Target = 2, 3
	for _, x := range []struct {
		at   geom.Point
		want Target
	}{{geom.Point{X: 45, Y: 35}, 1}, {geom.Point{X: 52, Y: 35}, 1}, {geom.Point{X: 62, Y: 50}, 2}, {geom.Point{X: 80, Y: 40}, 0}, {geom.Point{X: 38, Y: 45}, 1}, {geom.Point{X: 120, Y: 70}, 3}, {geom.Point{X: 120, Y: 81}, 0}} {
		if got := l.Hit(x.at); got != x.want {
			t.Errorf("at %v: %d, want %d", x.at, got, x.want)
		}
	}
	l.Ops[1].Alpha = 0.5
	if got := l.Hit(geom.Point{X: 120, Y: 70}); got != 0 {
		t.Errorf("what fades is touched: %d", got)
	}
}
