package pen

import "math"

// Year is the year of a system that stands at t, in years from its start: the same in the clock and in every picture.
func Year(t float64) float64 { return math.Round(t) }
