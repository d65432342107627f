package wheel

// most is how many years a wheel turns at most.
const most = 60

// shell is how far a wheel has wound by the end of each year, when each turn is as wide as what all users would pay in it,
// and how much of that they do pay.
type shell struct {
	sum  [most + 1]float64
	paid [most + 1]float64
	n    int
}

// fill reads the years from the model's series, revenue and what all users would pay. start, what came in before the first
// year, is the turn from which it winds.
func (w *shell) fill(start float64, revenue, worth []float64) {
	w.n = min(len(revenue), len(worth), most)
	w.sum[0] = max(start, 0)
	for i := range w.n {
		w.sum[i+1] = w.sum[i] + max(worth[i], 0)
		w.paid[i] = 0
		if worth[i] > 0 {
			w.paid[i] = max(0, min(1, revenue[i]/worth[i]))
		}
	}
	w.paid[w.n] = w.paid[max(w.n-1, 0)]
}

// out is how far out its edge is at t years; the turn before the first begins at nothing.
func (w *shell) out(t float64) float64 {
	if t < 0 {
		return w.sum[0] * max(0, 1+t)
	}
	i := min(int(t), w.n)
	return w.sum[i] + (w.sum[min(i+1, w.n)]-w.sum[i])*(t-float64(i))
}

// filled is how far out what is paid reaches at t: the turn lies on the one before it.
func (w *shell) filled(t float64) float64 {
	in := w.out(t - 1)
	return in + (w.out(t)-in)*w.paid[min(max(int(t), 0), w.n)]
}

// gains reports whether a turn is wider than the one before it.
func (w *shell) gains() bool {
	return w.n > 1 && w.sum[2]-w.sum[1] > (w.sum[1]-w.sum[0])*(1+1e-9)
}
