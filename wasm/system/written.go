package system

import "math"

// Written is the value v of a number as [Run.AppendValue] writes it, rounded for reading; v is an answer.
func (r *Run) Written(name string, v float64) float64 {
	var text [64]byte
	digits, begun := 0., false
	for _, c := range r.AppendValue(text[:0], name, math.Abs(v)) {
		if '0' <= c && c <= '9' {
			digits, begun = digits*10+float64(c-'0'), true
		} else if begun && c != ',' && c != '.' { // behind the number
			break
		}
	}
	if digits == 0 {
		return 0
	}
	// What the last digit counts is a power of ten, whatever the unit and the language make of it.
	exp := math.Round(math.Log10(math.Abs(v) / digits))
	return math.Copysign(math.Round(digits)*math.Pow(10, exp), v)
}
