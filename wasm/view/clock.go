package view

import (
	"slices"
	"strings"

	"yuntu/wasm/state"
	"yuntu/wasm/view/chart"
	"yuntu/wasm/view/pen"
)

// AppendClock appends the time that s shows, in words: a period, where it is between two data points both, or the year of
// a system that runs through years. Pictures without a time line have none.
func AppendClock(dst []byte, w *state.World, s state.State) []byte {
	if s.View != state.Sys {
		return chart.AppendClock(dst, w, s)
	}
	if w.System(s).Years == 0 {
		return dst
	}
	var n [8]byte
	return pen.AppendFilled(dst, w.Data.Word(s.Lang, "clock.year"), pen.Arg("n", pen.AppendPlain(n[:0], pen.Year(s.T))))
}

// Clock is AppendClock as a string.
func Clock(w *state.World, s state.State) string { return string(AppendClock(nil, w, s)) }

// ClockShapes returns the forms that Clock takes along the track, with 0 for every digit: a box that holds them all holds
// every moment's words.
func ClockShapes(w *state.World, s state.State) (shapes []string) {
	if s.View != state.Sys {
		return chart.ClockShapes(w, s)
	}
	for _, p := range w.Track(s).Points {
		s.T = float64(p)
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
	return shapes
}
