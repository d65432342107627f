package wheel

import "math"

// year is what is passed on from station to station in one turn, in the money of the model: the use that is given away,
// revenue, what is spent, and what that builds for the next turn.
type year [4]float64

// most is how many years a wheel turns at most.
const most = 60

// turns is the years of a wheel. At 0 stands what there was before it was given a push.
type turns struct {
	years [most + 1]year
	n     int
	stops int // the first year that passes on less than the one before it, or n+1
}

// fill reads the years from the model's series: revenue, what all users would pay, and spending. start is the revenue
// before the first year.
func (w *turns) fill(start float64, revenue, worth, spend []float64) {
	w.n = min(len(revenue), len(worth), len(spend), most)
	w.stops = w.n + 1
	w.years[0] = year{0, start, 0, 0}
	for i := range w.n {
		w.years[i+1] = year{max(0, worth[i]-revenue[i]), revenue[i], spend[i], spend[i]}
		if w.stops > w.n && revenue[i] < w.years[i][1] {
			w.stops = i + 1
		}
	}
}

// held is t, or where the wheel stops before: at the end of the first year that passes on less.
func (w *turns) held(t float64) float64 { return math.Max(0, math.Min(t, float64(min(w.stops, w.n)))) }

// at returns what is passed on at t: the stations that the turn has come past have the new year's, the others still the
// old one's; one that it is passing is between the two.
func (w *turns) at(t float64) (now year) {
	t = w.held(t)
	n := min(int(t), max(0, w.n-1))
	f := 4 * (t - float64(n))
	for i := range now {
		part := math.Max(0, math.Min(1, f-float64(i)))
		now[i] = w.years[n][i] + (w.years[min(n+1, w.n)][i]-w.years[n][i])*part
	}
	return now
}

// widest is the largest amount of all years up to the one where it stops.
func (w *turns) widest() (most float64) {
	for i := range min(w.n, w.stops) + 1 {
		for _, v := range w.years[i] {
			most = math.Max(most, v)
		}
	}
	return most
}
