package mesh

import (
	"math"
	"os"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// canvas draws a mesh as a GPU would: at pixel centres, an edge belonging to the
// triangle left of it or above, colours interpolated, source over.
type canvas struct {
	w, h    int
	pix     [][4]float64
	texture []byte
}

func draw(m *Mesh, w, h int) *canvas {
	c := &canvas{w: w, h: h, pix: make([][4]float64, w*h), texture: make([]byte, AtlasWidth*AtlasHeight)}
	c.draw(m)
	return c
}

func (c *canvas) draw(m *Mesh) {
	for _, u := range m.Atlas.Take() {
		for y := range u.H {
			for x := range u.W {
				c.texture[(u.Y+y)*AtlasWidth+u.X+x] = u.RGBA[4*(y*u.W+x)]
			}
		}
	}
	for i := 0; i+2 < len(m.Indices); i += 3 {
		c.triangle(&m.Vertices[m.Indices[i]], &m.Vertices[m.Indices[i+1]], &m.Vertices[m.Indices[i+2]])
	}
}

func (c *canvas) triangle(p, q, r *Vertex) {
	edge := func(a, b *Vertex, x, y float64) float64 {
		return (float64(b.X)-float64(a.X))*(y-float64(a.Y)) - (float64(b.Y)-float64(a.Y))*(x-float64(a.X))
	}
	area := edge(p, q, float64(r.X), float64(r.Y))
	if area == 0 {
		return
	}
	if area < 0 {
		q, r, area = r, q, -area
	}
	own := func(a, b *Vertex) bool { return a.Y == b.Y && b.X > a.X || b.Y < a.Y }
	covers := func(e float64, a, b *Vertex) bool { return e > 0 || e == 0 && own(a, b) }
	x0, x1 := int(min(p.X, q.X, r.X)), int(max(p.X, q.X, r.X))+1
	y0, y1 := int(min(p.Y, q.Y, r.Y)), int(max(p.Y, q.Y, r.Y))+1
	for y := max(0, y0); y < min(c.h, y1); y++ {
		for x := max(0, x0); x < min(c.w, x1); x++ {
			cx, cy := float64(x)+0.5, float64(y)+0.5
			a, b, d := edge(q, r, cx, cy), edge(r, p, cx, cy), edge(p, q, cx, cy)
			if !covers(a, q, r) || !covers(b, r, p) || !covers(d, p, q) {
				continue
			}
			a, b, d = a/area, b/area, d/area
			mix := func(u, v, w float32) float64 { return a*float64(u) + b*float64(v) + d*float64(w) }
			tex := float64(c.texture[int(mix(p.V, q.V, r.V))*AtlasWidth+int(mix(p.U, q.U, r.U))]) / 255
			dst := &c.pix[y*c.w+x]
			alpha := mix(p.A, q.A, r.A) * tex
			for i, v := range [4]float64{mix(p.R, q.R, r.R), mix(p.G, q.G, r.G), mix(p.B, q.B, r.B), mix(p.A, q.A, r.A)} {
				dst[i] = v*tex + dst[i]*(1-alpha)
			}
		}
	}
}

// alpha returns the coverage of a pixel, ink that of the whole picture.
func (c *canvas) alpha(x, y int) float64 { return c.pix[y*c.w+x][3] }

func (c *canvas) ink() (sum float64) {
	for _, p := range c.pix {
		sum += p[3]
	}
	return sum
}

var black = scene.RGB(0)

func one(fill func(l *scene.List)) *canvas {
	var l scene.List
	l.Reset(40, 40)
	fill(&l)
	var m Mesh
	m.Build(&l, nil, 0, 1)
	return draw(&m, 40, 40)
}

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.Abs(got-want) > tolerance {
		t.Errorf("%s: %.4f, want %.4f", what, got, want)
	}
}

// A box on whole pixels is crisp; one that ends inside a pixel covers its share
// of it; one thinner than a pixel is pale.
func TestBox(t *testing.T) {
	c := one(func(l *scene.List) { l.Rect(0, geom.R(2, 3, 5, 4), black, 0) })
	for y := range 40 {
		for x := range 40 {
			want := 0.0
			if x >= 2 && x < 7 && y >= 3 && y < 7 {
				want = 1
			}
			if math.Abs(c.alpha(x, y)-want) > 1e-9 {
				t.Fatalf("pixel %d, %d is %v, want %v", x, y, c.alpha(x, y), want)
			}
		}
	}
	c = one(func(l *scene.List) { l.Rect(0, geom.R(2.25, 3, 5, 4), black, 0) })
	near(t, "left edge", c.alpha(2, 5), 0.75, 1e-5)
	near(t, "inside", c.alpha(3, 5), 1, 1e-5)
	near(t, "right edge", c.alpha(7, 5), 0.25, 1e-5)
	c = one(func(l *scene.List) { l.Rect(0, geom.R(2.25, 3, 0.5, 10), black, 0) })
	near(t, "half a pixel wide", c.alpha(2, 8), 0.5, 1e-5)
	near(t, "its neighbour", c.alpha(3, 8), 0, 1e-5)
	c = one(func(l *scene.List) { l.Rect(0, geom.R(2.75, 3, 0.5, 10), black, 0) })
	near(t, "half of it here", c.alpha(2, 8), 0.25, 1e-5)
	near(t, "half of it there", c.alpha(3, 8), 0.25, 1e-5)
}

// The ink of a shape is its area.
func TestInk(t *testing.T) {
	for _, c := range []struct {
		name string
		want float64
		fill func(l *scene.List)
	}{
		{"rounded box", 20*10 - (4-math.Pi)*9, func(l *scene.List) { l.Rect(0, geom.R(5.3, 6.1, 20, 10), black, 3) }},
		{"dot", math.Pi * 49, func(l *scene.List) { l.Dot(0, geom.Point{X: 20.2, Y: 19.7}, 7, black, 0) }},
		{"ring", math.Pi * (49 - 25), func(l *scene.List) { l.Dot(0, geom.Point{X: 20.2, Y: 19.7}, 7, black, 2) }},
		{"thin ring", math.Pi * (49 - 6.5*6.5), func(l *scene.List) { l.Dot(0, geom.Point{X: 20.2, Y: 19.7}, 7, black, 0.5) }},
		{"edge", 20*10 - 16*6, func(l *scene.List) { l.Edge(0, geom.R(5.5, 6.5, 20, 10), black, 0, 2, scene.Dash{}) }},
		{"rounded edge", 20*10 - (4-math.Pi)*16 - 16*6 + (4-math.Pi)*4, func(l *scene.List) {
			l.Edge(0, geom.R(5.5, 6.5, 20, 10), black, 4, 2, scene.Dash{})
		}},
		{"area", 20 * (10 + 5) / 2, func(l *scene.List) {
			l.Begin(scene.Area, 0, black, 0, scene.Dash{})
			l.Span(5, 10, 20)
			l.Span(15, 12.5, 20)
			l.Span(25, 15, 20)
			l.End()
		}},
		{"level line", 20 * 3, func(l *scene.List) { line(l, 3, scene.Dash{}, 5, 10.5, 25, 10.5) }},
		{"hair line", 20 * 0.4, func(l *scene.List) { line(l, 0.4, scene.Dash{}, 5, 10.5, 25, 10.5) }},
		{"slanting line", 25 * 3, func(l *scene.List) { line(l, 3, scene.Dash{}, 5, 10, 25, 25) }},
		{"gentle turn", 3 * (10 + math.Sqrt(104)), func(l *scene.List) { line(l, 3, scene.Dash{}, 5, 10, 15, 10, 25, 12) }},
		// 4 on, 2 off over 20: 4+4+4+2.
		{"dashes", 14 * 2, func(l *scene.List) { line(l, 2, scene.Dash{On: 4, Off: 2}, 5, 10, 25, 10) }},
		// Over a corner: 12 along, 8 down; dashes 0–5, 8–13, 16–20.
		{"dashes over a corner", 14 * 2, func(l *scene.List) { line(l, 2, scene.Dash{On: 5, Off: 3}, 5, 10, 17, 10, 17, 18) }},
		{"segments", 3 * 10 * 1.5, func(l *scene.List) {
			l.Begin(scene.Segments, 0, black, 1.5, scene.Dash{})
			l.Segment(5, 5, 15, 5)
			l.Segment(5, 10, 15, 10)
			l.Segment(20, 20, 20, 30)
			l.End()
		}},
		{"clipped box", 5 * 4, func(l *scene.List) {
			l.Clip(geom.R(10, 10, 5, 4))
			l.Rect(0, geom.R(5, 5, 20, 20), black, 0)
			l.Unclip()
		}},
		{"clipped away", 0, func(l *scene.List) {
			l.Clip(geom.R(10, 10, 5, 4))
			l.Dot(0, geom.Point{X: 30, Y: 30}, 5, black, 0)
			l.Unclip()
		}},
		{"half a dot", math.Pi * 36 / 2, func(l *scene.List) {
			l.Clip(geom.R(0, 0, 20, 40))
			l.Dot(0, geom.Point{X: 20, Y: 20}, 6, black, 0)
			l.Unclip()
		}},
	} {
		got := one(c.fill).ink()
		near(t, c.name, got, c.want, 0.015*c.want+0.05)
	}
}

func line(l *scene.List, width float32, d scene.Dash, c ...float32) {
	l.Begin(scene.Line, 0, black, width, d)
	for i := 0; i < len(c); i += 2 {
		l.Point(c[i], c[i+1])
	}
	l.End()
}

// A sharp turn is round: at a right angle with a line 8 wide the outer corner
// reaches 4 pixels from the joint, not the 5.7 of a mitre.
func TestRoundJoin(t *testing.T) {
	c := one(func(l *scene.List) { line(l, 8, scene.Dash{}, 5, 20, 20, 20, 20, 35) })
	near(t, "outer corner", c.alpha(23, 16), 0, 0.01)
	near(t, "on the arc", c.alpha(22, 17), 1, 0.3)
	near(t, "joint", c.alpha(20, 19), 1, 1e-5)
	near(t, "inner side", c.alpha(14, 25), 0, 1e-5)
	// Left turns as well.
	c = one(func(l *scene.List) { line(l, 8, scene.Dash{}, 5, 20, 20, 20, 20, 5) })
	near(t, "outer corner of a left turn", c.alpha(23, 23), 0, 0.01)
	near(t, "within the arc of a left turn", c.alpha(21, 22), 1, 0.05)
}

func TestColor(t *testing.T) {
	c := one(func(l *scene.List) {
		l.Rect(0, geom.R(0, 0, 10, 10), scene.Color(0xff800080), 0)
		l.Ops[0].Alpha = 0.5
	})
	p := c.pix[5*40+5]
	a := 128.0 / 255 / 2
	for i, want := range [4]float64{a, a * 128 / 255, 0, a} {
		near(t, "premultiplied channel", p[i], want, 1e-5)
	}
	var m Mesh
	var l scene.List
	l.Reset(8, 8)
	m.Build(&l, nil, scene.RGB(0xffffff), 2)
	if got := draw(&m, 20, 20).ink(); got != 256 {
		t.Errorf("paper covers %v pixels, want 16 by 16", got)
	}
}

func font(t testing.TB) *typeset.Font {
	t.Helper()
	blob, err := os.ReadFile("../../../data/fonts/glyphs.bin")
	if err != nil {
		t.Fatal(err)
	}
	f, err := typeset.Decode(blob)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// A label is the raster's coverage, pixel for pixel, at the place of the pen.
func TestLabel(t *testing.T) {
	f := font(t)
	var l scene.List
	l.Measure = f
	l.Reset(40, 40)
	w := l.Label(0, geom.Point{X: 30.3, Y: 25.4}, "8", scene.LabelStyle{Size: 16, Color: black, Align: scene.End})
	var m Mesh
	m.Build(&l, f, 0, 1)
	c := draw(&m, 40, 40)
	pen := math.Floor((30.3-float64(w))*4+0.5) / 4
	var r typeset.Raster
	r.Draw(f, f.Glyph('8', scene.Regular), 16, float32(pen-math.Floor(pen)))
	var want float64
	for y := range r.H {
		for x := range r.W {
			v := float64(r.Pix[y*r.W+x]) / 255
			want += v
			near(t, "pixel", c.alpha(int(math.Floor(pen))+r.X+x, 25+r.Y+y), v, 1e-6)
		}
	}
	near(t, "ink", c.ink(), want, 1e-3)
	if want < 10 {
		t.Errorf("an 8 of 16 px has %v pixels of ink", want)
	}
}

// The page copies the same pixels to the same places as the GPU.
func TestSheet(t *testing.T) {
	f := font(t)
	var l scene.List
	l.Measure = f
	l.Reset(40, 40)
	l.Rect(0, geom.R(0, 0, 0, 0), black, 0)
	l.Label(0, geom.Point{X: 20.3, Y: 12.4}, "1 8", scene.LabelStyle{Size: 11, Color: black, Align: scene.Middle})
	l.Label(0, geom.Point{X: 2, Y: 35.4}, "8", scene.LabelStyle{Size: 22, Color: black})
	var m Mesh
	m.Build(&l, f, 0, 1)
	want := draw(&m, 40, 40)
	var s Sheet
	s.Build(&l, f, 1)
	if len(s.Runs) != 1+2*3+1+3 || s.Runs[0] != 2 || s.Runs[7] != 1 {
		t.Fatalf("runs are %v: want two glyphs (the blank draws nothing), then one", s.Runs)
	}
	sum := 0.0
	for _, r := range [][]int32{s.Runs[1:4], s.Runs[4:7], s.Runs[8:11]} {
		im := s.Images[4*r[0]:][:4]
		for y := range int(im[2]) {
			for x := range int(im[1]) {
				v := float64(s.Pixels[int(im[0])+y*int(im[1])+x]) / 255
				sum += v
				near(t, "pixel", want.alpha(int(r[1])+x, int(r[2])+y), v, 1e-6)
			}
		}
	}
	near(t, "ink", sum, want.ink(), 1e-3)
	race(&l, 10, 0)
	s.Build(&l, f, 1)
	if n := testing.AllocsPerRun(20, func() { s.Build(&l, f, 1) }); n != 0 {
		t.Errorf("a warm sheet allocates %v times", n)
	}
}

// When the texture is full it starts anew, and the frame is whole.
func TestAtlasStartsAnew(t *testing.T) {
	f := font(t)
	var l scene.List
	var m Mesh
	for i := range 60 {
		l.Reset(1000, 1000)
		text := "阿里云腾讯华为百度0123456789"
		l.Label(0, geom.Point{X: 0, Y: 200}, text, scene.LabelStyle{Size: float32(100 + i), Color: black})
		m.Build(&l, f, 0, 1)
		quads := len(m.Indices) / 6
		if quads != 19 {
			t.Fatalf("round %d draws %d glyphs, want 19", i, quads)
		}
		m.Atlas.Take()
	}
	if m.Atlas.Len() > 500 {
		t.Errorf("%d glyph images of more than 100 px are said to fit", m.Atlas.Len())
	}
}

// race is a frame like that of the bar race.
func race(l *scene.List, bars int, t float32) {
	l.Reset(1200, 675)
	l.Begin(scene.Segments, 0, scene.Color(0x00000020), 1, scene.Dash{})
	for i := range 6 {
		l.Segment(float32(200+150*i)+t, 40, float32(200+150*i)+t, 600)
	}
	l.End()
	l.Clip(geom.R(0, 40, 1200, 580))
	for i := range bars {
		y, w := 50+float32(i)*550/float32(bars), 200+float32((i*37)%600)+t
		l.Rect(0, geom.R(180, y, w, 20), scene.RGB(uint32(i)*0x123457), 2)
		l.Hatch(0, geom.R(180+w-80, y, 80, 20), scene.RGB(0xffffff), 6, 1)
		l.Label(0, geom.Point{X: 172, Y: y + 15}, "阿里云", scene.LabelStyle{Size: 14, Color: black, Align: scene.End})
		l.Label(0, geom.Point{X: 188 + w, Y: y + 15}, "26.7%", scene.LabelStyle{Size: 14, Color: black})
	}
	l.Unclip()
	l.Begin(scene.Line, 0, black, 2, scene.Dash{On: 6, Off: 4})
	for i := range 50 {
		l.Point(float32(200+i*10), 300+100*float32(math.Sin(float64(i)/5)))
	}
	l.End()
	l.Label(0, geom.Point{X: 1180, Y: 640}, "2023年第三季度", scene.LabelStyle{Size: 56, Color: black, Align: scene.End, Face: scene.Light})
}

func TestBuildAllocatesNothingWhenWarm(t *testing.T) {
	f := font(t)
	f.Use(locale.Hans)
	var l scene.List
	l.Measure = f
	var m Mesh
	frame := func(t float32) {
		race(&l, 10, t)
		m.Build(&l, f, scene.RGB(0xFBFAF7), 1)
		m.Atlas.Take()
	}
	for i := range 100 {
		frame(float32(i) / 8)
	}
	i := 0
	if n := testing.AllocsPerRun(100, func() { frame(float32(i) / 8); i = (i + 1) % 100 }); n != 0 {
		t.Fatalf("a warm frame allocates %v times", n)
	}
}

func BenchmarkRace(b *testing.B) {
	f := font(b)
	for _, n := range []int{10, 100} {
		b.Run(map[int]string{10: "10bars", 100: "100bars"}[n], func(b *testing.B) {
			var l scene.List
			l.Measure = f
			var m Mesh
			race(&l, n, 0)
			for b.Loop() {
				m.Build(&l, f, scene.RGB(0xFBFAF7), 1)
			}
			b.ReportMetric(float64(len(m.Vertices)), "vertices")
		})
	}
}
