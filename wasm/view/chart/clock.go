package chart

import (
	"slices"
	"strings"

	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// Clock returns the time that s shows, in words; between two data points it
// says so.
func Clock(w *state.World, s state.State) string { return string(AppendClock(nil, w, s)) }

// AppendClock is Clock into a slice.
func AppendClock(dst []byte, w *state.World, s state.State) []byte {
	track := w.Track(s)
	if len(track.Points) == 0 {
		return dst
	}
	before, after := track.Points[0], track.Points[len(track.Points)-1]
	for _, p := range track.Points {
		d := s.T - float64(p)
		if abs(d) <= plateau*float64(track.Step) {
			return locale.AppendPeriod(dst, s.Lang, p, track.Frequency(p))
		}
		if d > 0 {
			before = p
		} else if p < after {
			after = p
		}
	}
	var x, y [40]byte
	return pen.AppendFilled(dst, w.Data.Word(s.Lang, "clock.between"),
		pen.Arg("a", locale.AppendPeriod(x[:0], s.Lang, before, track.Frequency(before))),
		pen.Arg("b", locale.AppendPeriod(y[:0], s.Lang, after, track.Frequency(after))))
}

// ClockShapes returns the forms that Clock takes along the track, with 0 for
// every digit: a box that holds them all holds every moment's words.
func ClockShapes(w *state.World, s state.State) (shapes []string) {
	track := w.Track(s)
	add := func(t float64) {
		s.T = t
		shape := strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0'
			}
			return r
		}, Clock(w, s))
		if !slices.Contains(shapes, shape) {
			shapes = append(shapes, shape)
		}
	}
	for i, p := range track.Points {
		add(float64(p))
		if i > 0 {
			add(float64(track.Points[i-1]+p) / 2)
		}
	}
	return shapes
}
