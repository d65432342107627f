package typeset

import (
	"bytes"
	"math"
	"os"
	"reflect"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
)

// small is a font of 100 units with a square A, another A for Taiwan, a round O
// and a blank.
func small(t testing.TB) (*Font, []byte) {
	t.Helper()
	b := NewBuilder(100)
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(b.Set('A', scene.Regular, square(10, 50)))
	must(b.SetHant('A', scene.Regular, square(20, 50)))
	must(b.Set('B', scene.Regular, square(10, 50)))
	must(b.SetHant('B', scene.Regular, square(10, 50)))
	must(b.Set(' ', scene.Regular, &Shape{Width: 25}))
	var o Shape
	o.Width = 80
	o.Move(40, -80)
	o.Cubic(60, -80, 80, -60, 80, -40)
	o.Cubic(80, -20, 60, 0, 40, 0)
	o.Cubic(20, 0, 0, -20, 0, -40)
	o.Cubic(0, -60, 20, -80, 40, -80)
	must(b.Set('O', scene.Light, &o))
	blob := b.Encode()
	f, err := Decode(blob)
	must(err)
	return f, blob
}

func square(x, side float64) *Shape {
	s := &Shape{Width: side + 2*x}
	s.Move(x, -side)
	s.Line(x+side, -side)
	s.Line(x+side, 0)
	s.Line(x, 0)
	s.Line(x, -side)
	return s
}

func TestRoundTrip(t *testing.T) {
	f, blob := small(t)
	// box, square, square of Taiwan, blank, O
	if f.Len() != 5 {
		t.Errorf("%d outlines, want 5: equal ones are stored once", f.Len())
	}
	o := f.Outline(f.Glyph('A', scene.Regular))
	want := []int16{10, -50, 60, -50, 60, 0, 10, 0}
	if len(o.Ops) != 4 || len(o.Points) != len(want) {
		t.Fatalf("A is %v %v, want a move and three lines: the closing one is not stored", o.Ops, o.Points)
	}
	for i := range want {
		if o.Points[i] != want[i] {
			t.Fatalf("A is %v, want %v", o.Points, want)
		}
	}
	if (o.Box != Box{10, -50, 60, 0}) {
		t.Errorf("box of A is %v", o.Box)
	}
	o = f.Outline(f.Glyph('O', scene.Light))
	if got := o.Points[len(o.Points)-2:]; got[0] != 40 || got[1] != -80 {
		t.Errorf("O ends at %v, want its start 40, -80", got)
	}
	_, again := small(t)
	if !bytes.Equal(blob, again) {
		t.Error("the same glyphs are written differently the second time")
	}
}

func TestRegion(t *testing.T) {
	f, _ := small(t)
	a, b := f.Glyph('A', scene.Regular), f.Glyph('B', scene.Regular)
	if a != b {
		t.Errorf("A and B have one shape but are glyphs %d and %d", a, b)
	}
	f.Use(locale.Hant)
	if f.Glyph('A', scene.Regular) == a {
		t.Error("A in Taiwan is A of the mainland")
	}
	if f.Glyph('B', scene.Regular) != b {
		t.Error("B in Taiwan is another B")
	}
	f.Use(locale.En)
	if f.Glyph('A', scene.Regular) != a {
		t.Error("A in English is not A of the mainland")
	}
}

func TestAdvance(t *testing.T) {
	f, _ := small(t)
	for _, c := range []struct {
		text string
		face scene.Face
		want float32
	}{
		{"", scene.Regular, 0},
		{"A", scene.Regular, 14}, // 70 units at 20 px
		{"A A", scene.Regular, 14 + 5 + 14},
		{"O", scene.Light, 16},
		{"A", scene.Light, 14},   // the light face lacks it
		{"O", scene.Regular, 12}, // the box, 60 units
		{"云", scene.Regular, 12},
		{"\xff", scene.Regular, 12},
	} {
		if got := f.Advance([]byte(c.text), c.face, 20); math.Abs(float64(got-c.want)) > 1e-4 {
			t.Errorf("%q is %v wide, want %v", c.text, got, c.want)
		}
	}
	if f.Missing() != 3 {
		t.Errorf("%d missing glyphs, want 3", f.Missing())
	}
	text := []byte("A A 云")
	if n := testing.AllocsPerRun(100, func() { f.Advance(text, scene.Regular, 13) }); n != 0 {
		t.Errorf("Advance allocates %v times", n)
	}
}

// A square of 50 units at 10 px per em is 5 px; moved half a pixel it covers half
// of the first and of the last column.
func TestRasterSquare(t *testing.T) {
	f, _ := small(t)
	var r Raster
	r.Draw(f, f.Glyph('A', scene.Regular), 10, 0)
	if r.X != 1 || r.Y != -5 {
		t.Fatalf("the square starts at %d, %d, want 1, -5", r.X, r.Y)
	}
	for y := range r.H {
		for x := range r.W {
			want := byte(0)
			if x < 5 && y < 5 {
				want = 255
			}
			if got := r.Pix[y*r.W+x]; got != want {
				t.Fatalf("pixel %d, %d is %d, want %d", x, y, got, want)
			}
		}
	}
	r.Draw(f, f.Glyph('A', scene.Regular), 10, 0.5)
	row := r.Pix[:r.W]
	if r.X != 1 || row[0] != 128 || row[1] != 255 || row[5] != 128 {
		t.Errorf("half a pixel right: from %d, %v", r.X, row)
	}
}

// The area that the four curves of O enclose is known from their points; the
// coverage of all pixels adds up to it.
func TestRasterArea(t *testing.T) {
	f, _ := small(t)
	var r Raster
	g := f.Glyph('O', scene.Light)
	// One quarter, from its centre in steps of 40: (0,-1) (.5,-1) (1,-.5) (1,0). With
	// cij the cross product of points i and j its area is (6c01+3c02+c03+3c12+3c13+6c23)/20
	// = (3+3+1+2.25+3+3)/20 = 0.7625.
	const want = 4 * 0.7625 * 40 * 40 / 100 / 100
	for _, size := range []float32{13, 40, 200} {
		r.Draw(f, g, size, 0.25)
		var sum float64
		for _, p := range r.Pix {
			sum += float64(p) / 255
		}
		if got := sum / float64(size*size); math.Abs(got-want) > 0.01*want {
			t.Errorf("O covers %.4f em² at %v px, want %.4f", got, size, want)
		}
	}
	if n := testing.AllocsPerRun(50, func() { r.Draw(f, g, 40, 0) }); n != 0 {
		t.Errorf("a warm raster allocates %v times", n)
	}
}

func baked(t testing.TB) []byte {
	t.Helper()
	blob, err := os.ReadFile("../../data/fonts/glyphs.bin")
	if err != nil {
		t.Fatal(err)
	}
	return blob
}

// What stands in the repository has every rune that the program itself prints,
// digits of one width, and other forms for Taiwan.
func TestBaked(t *testing.T) {
	f, err := Decode(baked(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range locale.CanvasRunes {
		if !f.Has(r, scene.Regular) {
			t.Errorf("%q is not baked", r)
		}
	}
	for l := locale.Hans; l < locale.Count; l++ {
		f.Use(l)
		for _, r := range locale.ClockRunes() {
			if !f.Has(r, scene.Light) || f.Glyph(r, scene.Light) == f.Glyph(r, scene.Regular) {
				t.Errorf("%s: %q of the clock is not light", l.Tag(), r)
			}
		}
	}
	f.Use(locale.Hans)
	for _, face := range []scene.Face{scene.Regular, scene.Light} {
		one := f.Width(f.Glyph('1', face))
		for r := '0'; r <= '9'; r++ {
			if w := f.Width(f.Glyph(r, face)); w != one {
				t.Errorf("%c is %v wide, 1 is %v", r, w, one)
			}
		}
	}
	if f.Glyph('8', scene.Regular) == f.Glyph('8', scene.Light) {
		t.Error("the clock's 8 is not light")
	}
	if len(f.sets[locale.Hant][scene.Regular]) != 2 {
		t.Error("no rune has another form in Taiwan")
	}
	var r Raster
	for g := range Glyph(f.Len()) {
		r.Draw(f, g, 14, 0.75)
		r.Draw(f, g, 97, 0)
	}
}

// A language's letters may come in parts, each with what it has; the letters of before keep their numbers, and all
// are drawn as in the font that they are taken from.
func TestParts(t *testing.T) {
	whole, err := Decode(baked(t))
	if err != nil {
		t.Fatal(err)
	}
	for l := range locale.Count {
		soon, late := []rune("A8云雲骨"), []rune("骨8歲降")
		first, err := Subset(whole, l, soon, []rune("8年"))
		if err != nil {
			t.Fatal(err)
		}
		rest, err := Subset(whole, l, late, nil)
		if err != nil {
			t.Fatal(err)
		}
		f := new(Font)
		if f.Add(l, rest[:len(rest)-1]) == nil || f.Len() != 0 {
			t.Fatal("half a font is added")
		}
		if err := f.Add(l, first); err != nil {
			t.Fatal(err)
		}
		f.Use(l)
		before := f.Glyph('云', scene.Regular)
		if f.Has('降', scene.Regular) || f.Has('B', scene.Regular) || f.Add(l, rest[:len(rest)-1]) == nil || f.Has('降', scene.Regular) {
			t.Error("letters out of nowhere")
		}
		if err := f.Add(l, rest); err != nil {
			t.Fatal(err)
		}
		whole.Use(l)
		for face, runes := range [faces]string{scene.Regular: "A8云雲骨歲降", scene.Light: "8年"} {
			for _, r := range runes {
				face := scene.Face(face)
				if whole.Has(r, face) != f.Has(r, face) || whole.Has(r, face) && !reflect.DeepEqual(f.Outline(f.Glyph(r, face)), whole.Outline(whole.Glyph(r, face))) {
					t.Errorf("%s: %q in face %d is drawn otherwise", l.Tag(), r, face)
				}
			}
		}
		if f.Glyph('云', scene.Regular) != before {
			t.Error("a letter has another number")
		}
		f.Use((l + 1) % locale.Count)
		if f.Has('A', scene.Regular) {
			t.Error("another language has letters")
		}
	}
	// Glyphs of another grid don't mix.
	b := NewBuilder(100)
	if err := whole.Add(locale.En, b.Encode()); err == nil {
		t.Error("two grids")
	}
}

func FuzzDecode(f *testing.F) {
	_, blob := small(f)
	f.Add(blob)
	f.Add([]byte("YTG1"))
	if real, err := os.ReadFile("../../data/fonts/glyphs.bin"); err == nil {
		f.Add(real)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		font, err := Decode(b)
		if err != nil {
			return
		}
		var r Raster
		for g := range Glyph(min(font.Len(), 50)) {
			r.Draw(font, g, 9, 0.5)
		}
		font.Add(locale.Hant, b) // onto itself
		font.Use(locale.Hant)
		font.Advance([]byte("Az 云 2023"), scene.Light, 14)
	})
}

func BenchmarkRaster(b *testing.B) {
	f, err := Decode(baked(b))
	if err != nil {
		b.Fatal(err)
	}
	g := f.Glyph('疆', scene.Regular)
	if g == 0 {
		g = f.Glyph('雲', scene.Regular)
	}
	var r Raster
	for b.Loop() {
		r.Draw(f, g, 28, 0)
	}
}

func BenchmarkDecode(b *testing.B) {
	blob := baked(b)
	for b.Loop() {
		if _, err := Decode(blob); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAdvance(b *testing.B) {
	f, err := Decode(baked(b))
	if err != nil {
		b.Fatal(err)
	}
	text := []byte("阿里云 26.7%")
	for b.Loop() {
		f.Advance(text, scene.Regular, 14)
	}
}
