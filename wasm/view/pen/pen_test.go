package pen

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

func words(t testing.TB) *state.World {
	t.Helper()
	text := func(id, words string) data.Text {
		x := data.Text{ID: id}
		for l := range locale.Count {
			x.Text[l] = words
		}
		return x
	}
	tab := data.Tables{Canvas: []data.Text{text("sum", "{a} and {b}, {a} again"), text("aa", "ten letters")}}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	return state.NewWorld(set)
}

func TestFill(t *testing.T) {
	p := Pen{W: words(t), Lang: locale.En}
	for _, x := range []struct {
		id   string
		args []Place
		want string
	}{
		{"sum", []Place{Arg("a", []byte("1")), Arg("b", []byte("2"))}, "1 and 2, 1 again"},
		{"sum", []Place{Arg("b", []byte("2"))}, " and 2,  again"},
		{"aa", []Place{Arg("a", []byte("1"))}, "ten letters"},
	} {
		if p.Fill(x.id, x.args...); string(p.Txt) != x.want {
			t.Errorf("%s: %q, want %q", x.id, p.Txt, x.want)
		}
	}
}

// A letter is 5 wide at size 10: of "ten letters", 55, nine and the ellipsis take 50.
func TestFit(t *testing.T) {
	p := Pen{L: &scene.List{Measure: halves{}}}
	for _, x := range []struct {
		text string
		w    float32
		want string
	}{{"ten letters", 55, "ten letters"}, {"ten letters", 54, "ten lette…"}, {"阿里云", 29, "阿里…"}, {"ab", 4, ""}} {
		p.Txt = append(p.Txt[:0], x.text...)
		if p.Fit(10, x.w); string(p.Txt) != x.want {
			t.Errorf("%q in %v: %q, want %q", x.text, x.w, p.Txt, x.want)
		}
	}
}

// Lines of size 10 stand 12.5 apart; the last takes what is left and is cut.
func TestParagraph(t *testing.T) {
	var l scene.List
	l.Measure = halves{}
	p := Pen{L: &l}
	for _, x := range []struct {
		text  string
		w     float32
		n     int
		lines []string
		last  float32
	}{
		{"one", 50, 3, []string{"one"}, 100},
		{"one two three four", 50, 3, []string{"one two", "three four"}, 112.5},
		{"one two three four", 40, 3, []string{"one two", "three", "four"}, 125},
		{"one two three four", 40, 2, []string{"one two", "three f…"}, 112.5},
		{"one two three four", 40, 1, []string{"one two…"}, 100},
		{"", 40, 2, nil, 100},
	} {
		l.Reset(400, 300)
		p.Txt = append(p.Txt[:0], x.text...)
		if got := p.Lines(10, x.w, x.n); got != max(1, len(x.lines)) {
			t.Errorf("%q: %d lines, want %d", x.text, got, len(x.lines))
		}
		last := p.Paragraph(Key(200, 0, 0), 7, 100, 10, x.w, x.n, scene.RGB(0))
		if last != x.last || len(l.Ops) != len(x.lines) {
			t.Fatalf("%q in %v: %d lines down to %v, want %q down to %v", x.text, x.w, len(l.Ops), last, x.lines, x.last)
		}
		for i := range l.Ops {
			op := &l.Ops[i]
			if string(l.Run(op)) != x.lines[i] || op.X != 7 || op.Y != 100+12.5*float32(i) || op.Key != Key(200, 0, i) {
				t.Errorf("%q, line %d: %q at %v, %v with key %x", x.text, i, l.Run(op), op.X, op.Y, op.Key)
			}
		}
	}
}

// At scale 1 a wide stage has 20 of margin: the title stands on 10+20 of it. The
// unit stands 12 after it, or on a line of its own where there is no room.
func TestHeading(t *testing.T) {
	var l scene.List
	l.Measure = halves{}
	var p Pen
	w := words(t)
	p.Begin(&l, w, locale.En, Frame{W: 600, H: 400})
	box := p.Heading("title", "unit")
	title, unit := &l.Ops[0], &l.Ops[1]
	if title.X != 20 || unit.Y != title.Y || unit.X != 20+title.W+12 {
		t.Errorf("title at %v, %v, unit at %v, %v", title.X, title.Y, unit.X, unit.Y)
	}
	if want := geom.R(20, title.Y+10, 560, 400-title.Y-10-12); box != want {
		t.Errorf("%v is left, want %v", box, want)
	}
	p.Begin(&l, w, locale.En, Frame{W: 60, H: 400})
	p.Heading("title", "unit")
	if title, unit = &l.Ops[0], &l.Ops[1]; unit.X != 12 || unit.Y <= title.Y {
		t.Errorf("narrow: title at %v, %v, unit at %v, %v", title.X, title.Y, unit.X, unit.Y)
	}
	for i := range l.Ops {
		if !Scale(l.Ops[i].Key) {
			t.Errorf("op %d is taken for a figure", i)
		}
	}
	if Scale(Key(RoleTick, 0, 0)) || Scale(Key(RolesChart, 0, 0)) || Scale(0) {
		t.Error("a mark is taken for a scale")
	}
}

// A name that is wider than its stage has a second line before any of it is left out, and the unit stands below that.
func TestLongNamesHaveTwoLines(t *testing.T) {
	var l scene.List
	l.Measure = halves{}
	var p Pen
	p.Begin(&l, words(t), locale.En, Frame{W: 160, H: 400})
	p.Heading("a name of several words", "unit")
	said := ""
	for i := range l.Ops {
		said += string(l.Run(&l.Ops[i])) + "|"
	}
	if want := "a name of several|words|unit|"; said != want || l.Ops[1].Y <= l.Ops[0].Y || l.Ops[2].Y <= l.Ops[1].Y {
		t.Errorf("it says %q, want %q", said, want)
	}
}

func TestWarmPenAllocatesNothing(t *testing.T) {
	var l scene.List
	l.Measure = halves{}
	var p Pen
	w := words(t)
	all := func() {
		p.Begin(&l, w, locale.En, Frame{W: 300, H: 400})
		p.Heading("title", "unit")
		p.Fill("sum", Arg("a", p.Tmp), Arg("b", p.Val))
		p.Paragraph(0, 0, 50, 10, 40, 3, p.Th.Ink)
		p.Zigzag(5, 5, 50, 1)
		p.Whisker(0, 5, 9, 5, 3, p.Th.Ink)
		p.Arrow(5, 5, 3, true, p.Th.Ink)
		p.Say(1, scene.Remark, 0)
		p.End()
	}
	all()
	if n := testing.AllocsPerRun(50, all); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
