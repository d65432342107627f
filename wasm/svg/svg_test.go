package svg

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"os"
	"strings"
	"testing"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// body returns the lines between the <svg> and the </svg>.
func body(t *testing.T, o Options, fill func(l *scene.List)) string {
	t.Helper()
	var l scene.List
	l.Reset(100, 50)
	fill(&l)
	b := Append(nil, &l, o)
	wellFormed(t, b)
	s := string(b)
	s = s[strings.Index(s, "\n")+1:]
	return strings.TrimSuffix(s, "</svg>\n")
}

func wellFormed(t *testing.T, b []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(b))
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("not XML: %v\n%s", err, b)
		}
	}
}

func TestMarks(t *testing.T) {
	red := scene.RGB(0xe8590c)
	for _, c := range []struct {
		name, want string
		fill       func(l *scene.List)
	}{
		{"box", `<rect x="1" y="2.5" width="30.33" height="4" fill="#e8590c"/>`,
			func(l *scene.List) { l.Rect(0, geom.R(1, 2.5, 30.3333, 4), red, 0) }},
		{"pale round box", `<rect x="1" y="2" width="30" height="4" rx="2" fill="#e8590c" fill-opacity="0.35"/>`,
			func(l *scene.List) { l.Rect(0, geom.R(1, 2, 30, 4), red.Fade(0.35), 9) }},
		{"empty box", "", func(l *scene.List) { l.Rect(0, geom.R(1, 2, 0, 4), red, 0) }},
		{"invisible box", "", func(l *scene.List) { l.Rect(0, geom.R(1, 2, 3, 4), 0xe8590c00, 0) }},
		// 2 wide inside 10 by 8: the middle of the stroke is a box 1 further in.
		{"edge", `<rect x="1" y="1" width="8" height="6" rx="2" fill="none" stroke="#e8590c" stroke-width="2" stroke-dasharray="3 2"/>`,
			func(l *scene.List) { l.Edge(0, geom.R(0, 0, 10, 8), red, 3, 2, scene.Dash{On: 3, Off: 2}) }},
		{"dot", `<circle cx="5" cy="6" r="3" fill="#e8590c"/>`,
			func(l *scene.List) { l.Dot(0, geom.Point{X: 5, Y: 6}, 3, red, 0) }},
		{"ring", `<circle cx="5" cy="6" r="2.5" fill="none" stroke="#e8590c" stroke-width="1"/>`,
			func(l *scene.List) { l.Dot(0, geom.Point{X: 5, Y: 6}, 3, red, 1) }},
		{"line", `<path d="M0 -1L2 3.5 4 0" stroke-linejoin="round" fill="none" stroke="#e8590c" stroke-width="1.5"/>`,
			func(l *scene.List) {
				l.Begin(scene.Line, 0, red, 1.5, scene.Dash{})
				l.Point(-0.001, -1)
				l.Point(2, 3.5)
				l.Point(4, 0)
				l.End()
			}},
		{"segments", `<path d="M0 1L2 3M4 5L6 7" fill="none" stroke="#e8590c" stroke-width="1"/>`,
			func(l *scene.List) {
				l.Begin(scene.Segments, 0, red, 1, scene.Dash{})
				l.Segment(0, 1, 2, 3)
				l.Segment(4, 5, 6, 7)
				l.End()
			}},
		{"area", `<path d="M0 1L10 2 10 8 0 9Z" fill="#e8590c"/>`,
			func(l *scene.List) {
				l.Begin(scene.Area, 0, red, 0, scene.Dash{})
				l.Span(0, 1, 9)
				l.Span(10, 2, 8)
				l.End()
			}},
		{"label", `<text x="12" y="36" font-size="14" text-anchor="end" fill="#e8590c">A&lt;B&amp;云</text>`,
			func(l *scene.List) {
				l.Label(0, geom.Point{X: 12, Y: 36}, "A<B&云\x01", scene.LabelStyle{Size: 14, Color: red, Align: scene.End})
			}},
		{"clock", `<text x="1" y="2" font-size="56" text-anchor="middle" font-weight="300" fill="#e8590c">Q3</text>`,
			func(l *scene.List) {
				l.Label(0, geom.Point{X: 1, Y: 2}, "Q3", scene.LabelStyle{Size: 56, Color: red, Align: scene.Middle, Face: scene.Light})
			}},
		{"clip", `<clipPath id="c1"><rect x="0" y="1" width="2" height="3"/></clipPath><g clip-path="url(#c1)">
<circle cx="5" cy="6" r="3" fill="#e8590c"/>
</g>`,
			func(l *scene.List) {
				l.Clip(geom.R(0, 1, 2, 3))
				l.Dot(0, geom.Point{X: 5, Y: 6}, 3, red, 0)
				l.Unclip()
			}},
		{"not a number", `<circle cx="0" cy="0" r="3" fill="#e8590c"/>`,
			func(l *scene.List) {
				l.Dot(0, geom.Point{X: float32(math.NaN()), Y: float32(math.Inf(1))}, 3, red, 0)
			}},
	} {
		if got := strings.TrimSuffix(body(t, Options{}, c.fill), "\n"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestFrame(t *testing.T) {
	var l scene.List
	l.Reset(100, 50)
	got := string(Append(nil, &l, Options{Paper: scene.RGB(0xfbfaf7), Title: "谁 & whom", Fluid: true}))
	want := `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" font-family="` + fonts("") + `" role="img">
<title>谁 &amp; whom</title>
<rect width="100" height="50" fill="#fbfaf7"/>
</svg>
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A square with a hole; the second contour starts from where z leads back to.
func TestOutline(t *testing.T) {
	o := typeset.Outline{
		Em: 100,
		Ops: []typeset.Op{typeset.Move, typeset.Line, typeset.Line, typeset.Line,
			typeset.Move, typeset.Line, typeset.Cubic, typeset.Line},
		Points: []int16{10, -50, 60, -50, 60, 0, 10, 0,
			20, -40, 25, -10, 25, -5, 30, -5, 40, -20, 40, -30},
	}
	want := "m10-50h50v50h-50zm10 10 5 30c0 5 5 5 15-10v-10z"
	if got := string(appendOutline(nil, o)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestLabelsAsOutlines(t *testing.T) {
	blob, err := os.ReadFile("../../data/fonts/glyphs.bin")
	if err != nil {
		t.Fatal(err)
	}
	f, err := typeset.Decode(blob)
	if err != nil {
		t.Fatal(err)
	}
	got := body(t, Options{Font: f, Outlines: true, ID: "p"}, func(l *scene.List) {
		l.Measure = f
		l.Label(0, geom.Point{X: 50, Y: 40}, "1 1", scene.LabelStyle{Size: 16, Color: scene.RGB(0), Align: scene.End})
		l.Label(0, geom.Point{X: 50, Y: 40}, "1", scene.LabelStyle{Size: 16, Color: scene.RGB(0)})
	})
	if n := strings.Count(got, "<path"); n != 1 {
		t.Errorf("%d shapes for the one glyph with ink\n%s", n, got)
	}
	if n := strings.Count(got, "<use href=\"#pg"); n != 3 {
		t.Errorf("%d uses, want 3\n%s", n, got)
	}
	if !strings.Contains(got, `translate(50 40)scale(0.05)"`) {
		t.Errorf("16 px of 320 units is a scale of 0.05\n%s", got)
	}
	if strings.Contains(got, "<text") {
		t.Error("text is left")
	}
}
