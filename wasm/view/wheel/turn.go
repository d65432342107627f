package wheel

// most is how many years a wheel turns at most.
const most = 60

// A turn passes four stations; what is passed on from each is as wide as what it counts.
const (
	given    = iota // from generosity to users: what users would pay and don't
	drawn           // from users to revenue: what they would pay
	paid            // from revenue to investment: what they do pay
	spent           // from investment back to generosity
	quarters        // their number
)

// turns has what each year's turn passes on from each station. The one before the first year passes on what came in then:
// nothing was given away, nothing spent again.
type turns struct {
	on [most + 1][quarters]float64
	n  int
}

// fill reads the years from the model's series: revenue, what all users would pay, and what is spent.
func (w *turns) fill(start float64, revenue, worth, spend []float64) {
	w.n = min(len(revenue), len(worth), len(spend), most)
	w.on[0] = [quarters]float64{drawn: max(0, start), paid: max(0, start)}
	for i := range w.n {
		all, part := max(0, worth[i]), max(0, revenue[i])
		w.on[i+1] = [quarters]float64{max(0, all-part), all, min(part, all), max(0, spend[i])}
	}
}

// at is what stands at a place of the ring at t years, f of the way round: this year's turn up to where it has come, beyond it
// that of the year before.
func (w *turns) at(t, f float64) *[quarters]float64 {
	year := int(t)
	if f < t-float64(year) {
		year++
	}
	return &w.on[min(year, w.n)]
}

// widest is the most that is passed on in any year.
func (w *turns) widest() (v float64) {
	for _, on := range w.on[:w.n+1] {
		v = max(v, on[drawn], on[spent])
	}
	return v
}

// gains reports whether a turn draws more than the one before it.
func (w *turns) gains() bool {
	return w.n > 1 && w.on[2][drawn] > w.on[1][drawn]*(1+1e-9)
}
