package theme

import (
	"encoding/csv"
	"math"
	"os"
	"strconv"
	"testing"

	"yuntu/wasm/scene"
)

func TestContrast(t *testing.T) {
	if got := Contrast(scene.RGB(0), scene.RGB(0xffffff)); math.Abs(got-21) > 1e-9 {
		t.Errorf("black on white is %v, want 21", got)
	}
	// #767676 is the lightest grey that reads on white by WCAG: 4.54.
	if got := Contrast(scene.RGB(0x767676), scene.RGB(0xffffff)); math.Abs(got-4.54) > 0.01 {
		t.Errorf("#767676 on white is %.3f, want 4.54", got)
	}
}

func TestDistance(t *testing.T) {
	if got := Distance(scene.RGB(0), scene.RGB(0xffffff), Usual); math.Abs(got-100) > 0.1 {
		t.Errorf("black to white is %v, want 100", got)
	}
	// Pure red and a dark green: far apart for most, near for a protanope.
	red, green := scene.RGB(0xB02020), scene.RGB(0x5A5A20)
	if usual, prot := Distance(red, green, Usual), Distance(red, green, Protanopia); prot > usual/2 {
		t.Errorf("usual %v, protanope %v: the simulation does nothing", usual, prot)
	}
}

// More contrast means 7:1 for whatever is read, WCAG's highest level.
func TestStrongInksRead(t *testing.T) {
	for _, isDark := range []bool{false, true} {
		th := Strong(isDark)
		for name, c := range map[string]scene.Color{"ink": th.Ink, "muted": th.Muted, "faint": th.Faint, "other": th.Other} {
			if r := Contrast(c, th.Paper); r < 7 {
				t.Errorf("dark %v: %s is at %.2f", isDark, name, r)
			}
		}
		if th.Grid == Of(isDark).Grid || th.Axis == Of(isDark).Axis {
			t.Errorf("dark %v: the scales recede as before", isDark)
		}
	}
}

func TestInksRead(t *testing.T) {
	for _, dark := range []bool{false, true} {
		th := Of(dark)
		for _, c := range []struct {
			name  string
			c     scene.Color
			least float64
		}{{"ink", th.Ink, 12}, {"muted", th.Muted, 4.5}, {"press", th.Press, 4.5}, {"faint", th.Faint, 3}, {"other", th.Other, 3}} {
			if got := Contrast(c.c, th.Paper); got < c.least {
				t.Errorf("dark %v: %s has %.2f:1, want %v", dark, c.name, got, c.least)
			}
		}
	}
}

// colours reads id → light and dark colour out of the dataset's table.
func colours(t *testing.T) map[string][2]scene.Color {
	t.Helper()
	f, err := os.Open("../../data/tables/entities.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][2]scene.Color{}
	for _, r := range rows[1:] {
		if r[9] == "" {
			continue
		}
		var c [2]scene.Color
		for i := range c {
			v, err := strconv.ParseUint(r[9+i][1:], 16, 32)
			if err != nil {
				t.Fatalf("%s: %v", r[0], err)
			}
			c[i] = scene.RGB(uint32(v))
		}
		out[r[0]] = c
	}
	return out
}

// What is set back is seen: by 3:1 on both papers, by more where that is asked for, and in its own hue.
func TestRecede(t *testing.T) {
	for id, c := range colours(t) {
		for paper, dark := range []bool{false, true} {
			for _, least := range []float64{Aside, StrongAside} {
				p := Of(dark).Paper
				own := Contrast(c[paper], p)
				got := Contrast(Recede(c[paper], p, least), p)
				if got < min(own, least)-0.01 || got > max(least, own)+0.05 || own > least+1 && got > least+0.2 {
					t.Errorf("dark %v: %s has %.2f:1 set back to %v, and %.2f before", dark, id, got, least, own)
				}
			}
		}
	}
}

// Whoever is set back looks so, whatever the hue, also where hardly any way is left to the paper: nobody stays as vivid as the
// one in front of him. #B8860B was never set back on light paper.
func TestEveryHueRecedes(t *testing.T) {
	vivid := []scene.Color{scene.RGB(0xB8860B), scene.RGB(0xE5B93C)}
	for hue := range 72 {
		for _, light := range []float64{0.2, 0.35, 0.45, 0.55, 0.7} {
			for _, full := range []float64{0.6, 0.8, 1} {
				vivid = append(vivid, hued(float64(hue)*5, full, light))
			}
		}
	}
	for _, c := range vivid {
		for _, dark := range []bool{false, true} {
			p := Of(dark).Paper
			own := Contrast(c, p)
			for _, least := range []float64{Aside, StrongAside} {
				if own < 3 {
					continue
				}
				got := Recede(c, p, least)
				if Contrast(got, p) < min(own, least)-0.01 {
					t.Errorf("dark %v: #%06X set back to %v:1 has %.2f", dark, c>>8, least, Contrast(got, p))
				}
				if d, was, is := Distance(c, got, Usual), vividness(c), vividness(got); d < 8 || is > was*0.87 {
					t.Errorf("dark %v: #%06X (%.2f:1) set back to %v:1 is #%06X: %.0f apart, and %.0f of %.0f of its colour left", dark, c>>8, own, least, got>>8, d, is, was)
				}
			}
		}
	}
}

// vividness is how far a colour is from the grey of its lightness.
func vividness(c scene.Color) float64 {
	_, a, b := lab(c, Usual)
	return math.Hypot(a, b)
}

// hued is a colour by hue in degrees, saturation and lightness.
func hued(h, s, l float64) scene.Color {
	var v uint32
	for _, n := range []float64{0, 8, 4} {
		k := math.Mod(n+h/30, 12)
		v = v<<8 | uint32(math.Round(255*(l-s*min(l, 1-l)*max(-1, min(k-3, 9-k, 1)))))
	}
	return scene.RGB(v)
}

// Whoever has a colour can be drawn: its bar stands out from both papers.
func TestEveryColourStandsOut(t *testing.T) {
	for id, c := range colours(t) {
		for paper, dark := range []bool{false, true} {
			if got := Contrast(c[paper], Of(dark).Paper); got < 3 {
				t.Errorf("dark %v: %s has %.2f:1 against the paper, want 3", dark, id, got)
			}
		}
	}
}
