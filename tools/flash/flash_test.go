package flash

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/tools/viewtest"
	"yuntu/wasm/app"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// A square that is white and black by turns, n times a second for two seconds.
func blink(n int, side float32, a, b uint32) (c Counter) {
	for f := range 120 {
		l := scene.List{Width: 600, Height: 400}
		ink := a
		if f*n*2/60%2 == 1 {
			ink = b
		}
		l.Rect(0, geom.R(60, 60, side, side), scene.RGB(ink), 0)
		c.See(&l, scene.RGB(0x777777), float64(f)/60)
	}
	return c
}

func TestWhatCountsAsFlashing(t *testing.T) {
	for _, x := range []struct {
		name string
		c    Counter
		want int // CSS pixels
	}{
		{"three a second", blink(3, 150, 0xffffff, 0), 0},
		{"five a second", blink(5, 150, 0xffffff, 0), 150 * 150},
		{"five a second over more than a window", blink(5, 300, 0xffffff, 0), windowW / grain * grain * (windowH / grain * grain) * 300 / (windowW / grain * grain)},
		{"five a second, hardly darker", blink(5, 150, 0x999999, 0x909090), 0},
		{"five a second, both light", blink(5, 150, 0xffffff, 0xeaeaea), 0},
	} {
		if got := x.c.Worst[len(Rates)-1]; got < x.want*91/100 || got > x.want*109/100 {
			t.Errorf("%s: %d pixels, want %d", x.name, got, x.want)
		}
	}
	if c := blink(10, 150, 0xffffff, 0); c.Worst[len(Rates)-1] == 0 || c.Worst[0] != 0 {
		t.Errorf("ten a second: %v; shown eight times as slowly they are one and a quarter", c.Worst)
	}
}

// What lies on top hides what is under it, by as much as it is opaque.
func TestPaint(t *testing.T) {
	l := scene.List{Width: 90, Height: 90}
	l.Rect(0, geom.R(0, 0, 90, 90), scene.RGB(0xffffff), 0)
	l.Rect(0, geom.R(30, 30, 30, 30), scene.RGB(0).Fade(0.5), 0)
	var s screen
	s.paint(&l, scene.RGB(0))
	for _, x := range []struct {
		x, y int
		want float32
	}{{1, 1, 1}, {7, 7, 0.2140}, {13, 7, 1}} {
		if got := s.light[x.y*s.w+x.x]; got < x.want-0.01 || got > x.want+0.01 {
			t.Errorf("the light at %d, %d is %v, want %v", x.x, x.y, got, x.want)
		}
	}
}

// moving are the queries of all pictures that play.
func moving(a *app.App) (out []string) {
	w := a.World()
	for _, form := range []string{"race", "lines", "stream"} {
		for _, m := range w.Markets {
			out = append(out, "market="+w.Data.SeriesKey(m)+"&form="+form)
		}
		for _, span := range []string{"quarter", "trailing", "cumulative"} {
			out = append(out, "view=capex&form="+form+"&span="+span)
		}
	}
	out = append(out, "market=canalys-china&form=race&obs=1", "view=capex&form=race&f=baidu")
	for i := range w.Systems {
		out = append(out, "view="+w.Data.SystemKey(data.SystemID(i+1)))
	}
	return out
}

// No picture flashes, however fast it plays (WCAG 2.3.1). Each is played at the highest speed; the slower ones show the same
// frames more slowly.
func TestNothingFlashes(t *testing.T) {
	packed, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	for _, theme := range []string{"light", "dark"} {
		t.Run(theme, func(t *testing.T) {
			t.Parallel()
			a, err := app.New(packed.Core, packed.Pieces[:]...)
			if err != nil {
				t.Fatal(err)
			}
			a.Resize(900, 560)
			for i, q := range moving(a) {
				if testing.Short() && i%4 != 0 {
					continue
				}
				// What races is looked at on both papers, the rest on one or the other.
				if !strings.Contains(q, "race") && (i%2 == 0) == (theme == "light") {
					continue
				}
				if !a.Open(q + "&speed=4&motion=full&theme=" + theme) {
					t.Fatalf("%s is not understood", q)
				}
				c, frames := play(a)
				for k, area := range c.Worst {
					if area > Limit {
						t.Errorf("%s at speed %v: %d CSS pixels flash more than three times a second, %d may", q, state.Speeds[k], area, Limit)
					}
				}
				if frames < hertz/2 && a.State().View != state.Sys {
					t.Errorf("%s: only %d frames", q, frames)
				}
			}
		})
	}
}

// hertz is how often the painted frames are looked at: far oftener than a flash that counts is long.
const hertz = 30

// play plays what is open to its end, over every stop, ten seconds at most; a system, which sweeps in less than two, for four.
func play(a *app.App) (c Counter, frames int) {
	a.Settle()
	a.Do(state.Action{Do: state.Seek, T: a.World().Track(a.State()).Min()})
	a.Do(state.Action{Do: state.Play})
	most := 10 * hertz
	if a.State().View == state.Sys {
		most = 4 * hertz
	}
	for stops := 0; frames < most; frames++ {
		c.See(a.List(), a.Paper(), float64(frames)/hertz)
		a.Advance(1. / hertz)
		if s := a.State(); !s.Playing {
			if stops++; s.Stopped == 0 || stops > 9 {
				break
			}
			a.Do(state.Action{Do: state.Play})
		}
	}
	return c, frames
}
