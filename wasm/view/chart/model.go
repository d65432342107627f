package chart

import (
	"sync"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// Parts of a data period.
const (
	plateau = 0.15 // on either side of a data point the value stands still
	swap    = 0.35 // how long two ranks take to cross
	fade    = 0.03 // how long remarks take to come and go
	ease    = 0.1  // how long a number takes from quiet to full
	firm    = 0.14 // how long a hatched stretch takes to become solid: before its data point
	rise    = 0.35 // how long an entrant takes to come up
)

// longest is the longest gap, in periods, that is bridged by interpolation.
// Beyond it a line ends and begins again.
const longest = 4

// crowd is how many lines a race goes on with: no stage has more rows, and nobody reads or hears more of a moment. The
// table has them all.
const crowd = 100

// A point is a figure of a line.
type point struct {
	t, v   float64
	lo, hi float64 // what other sources say for the same thing, v included
	obs    data.ObsID
	card   state.CardID // what opens instead of obs where v was worked out, or 0
	kind   data.Kind
	bound  data.Bound
	dec    uint8        // decimals as printed
	cut    bool         // not joined to the point before
	brk    data.BreakID // the break that cuts, or 0 where the gap is too long
}

// doubtful reports whether a point is neither observed nor worked out.
func (p *point) doubtful() bool { return !p.kind.Observed() && p.kind != data.Derived }

// A line is one vendor's or company's figures over time.
type line struct {
	entity data.EntityID
	others bool
	pts    []point
	ranks  []placing // where only a rank is known, by time
	rank   layout.Ranking
	far    bool // never among the first of a crowd
}

// ref is what a press on a point's number opens.
func (p *point) ref(e data.EntityID) scene.Ref {
	return scene.Ref{Entity: uint32(e), Obs: uint32(p.obs), Card: uint32(p.card)}
}

// ref is what a press on a sum opens.
func (x *sum) ref() scene.Ref { return scene.Ref{Obs: uint32(x.obs), Card: uint32(x.card)} }

// A placing is a rank without a figure.
type placing struct {
	t    float64
	rank uint8
	obs  data.ObsID
}

// A sum is the whole at a time: the market's size, or what all spend.
type sum struct {
	t, v      float64
	obs       data.ObsID
	card      state.CardID // what opens where the sum was worked out, or 0
	kind      data.Kind
	bound     data.Bound
	growth    data.Value // per cent against a year before; Ok false when unknown
	growthObs data.ObsID
}

// A band is what the leading n have together.
type band struct {
	t, v  float64
	n     uint8 // 3, 4, 5
	dec   uint8
	obs   data.ObsID
	kind  data.Kind
	bound data.Bound
	bare  bool // the vendors' own shares are not published for this period
}

// A target is an announced plan with what has been spent on its account.
type target struct {
	plan      data.PlanID
	label     [locale.Count]string
	entity    data.EntityID
	low, high float64 // millions in unit
	unit      data.Unit
	from, to  locale.Quarter
	shown     float64 // announced: drawn from here on
	announced string
	gone      float64 // replaced by a later plan: drawn until here; 0 never
	kind      data.Kind
	spent     []point // since the plan's first quarter, in the plan's currency
}

// A model is everything that the four forms mark.
type model struct {
	view   state.View
	span   state.Span
	usd    bool
	name   [locale.Count]string                  // of a market
	shorts map[data.BreakID][locale.Count]string // words at the breaks
	dated  map[data.BreakID][locale.Count]string // the same with the first period on the new base, where the picture shows another one
	track  state.Track
	step   float64
	points []float64 // data points of the track
	breaks []state.TrackBreak
	lines  []line // the leading one at the end first, others last
	sums   []sum
	bands  []band
	plans  []target
	cur    locale.Currency
	sized  locale.Currency // of sums

	max, stack float64   // the largest value, and the largest sum of all lines
	peaks      []float64 // by point: the largest value near it
	rows       int       // the most that stand at one time
	passes     []pass    // rising in time
}

type modelKey struct {
	w      *state.World
	view   state.View
	series data.SeriesID
	span   state.Span
	usd    bool
}

func keyOf(w *state.World, s state.State) modelKey {
	if s.View == state.Share {
		return modelKey{w: w, view: s.View, series: s.Market}
	}
	return modelKey{w: w, view: s.View, span: s.Span, usd: s.InUSD}
}

// made remembers the last models, so that the words, the table and the legend
// of one picture are not each computed anew. A model never changes once made.
var made struct {
	sync.Mutex
	keys   [4]modelKey
	models [4]*model
	next   int
}

// modelOf returns the model of what s shows.
func modelOf(w *state.World, s state.State) *model {
	key := keyOf(w, s)
	made.Lock()
	defer made.Unlock()
	for i, k := range made.keys {
		if k == key {
			return made.models[i]
		}
	}
	m := newModel(w, s)
	made.keys[made.next], made.models[made.next] = key, m
	made.next = (made.next + 1) % len(made.keys)
	return m
}

func newModel(w *state.World, s state.State) *model {
	track := w.Track(s)
	m := &model{view: s.View, step: float64(max(1, track.Step)), breaks: track.Breaks, track: track}
	for _, q := range track.Points {
		m.points = append(m.points, float64(q))
	}
	if len(m.points) == 0 {
		return m
	}
	if s.View == state.Share {
		m.selectShare(w, s.Market)
	} else {
		m.selectCapex(w, s.Span, s.InUSD)
	}
	m.shorts = map[data.BreakID][locale.Count]string{}
	for i := 1; i <= w.Data.Breaks(); i++ {
		m.shorts[data.BreakID(i)] = w.Data.Break(data.BreakID(i)).Short
	}
	m.dated = map[data.BreakID][locale.Count]string{}
	for _, br := range m.breaks {
		var said [locale.Count]string
		for l := range said {
			lang := locale.Lang(l)
			said[l] = string(pen.AppendFilled(nil, w.Data.Word(lang, "break.from"),
				pen.Arg("period", locale.AppendPeriod(nil, lang, br.From, track.Frequency(br.From))), pen.Arg("break", []byte(m.shorts[br.ID][l]))))
		}
		m.dated[br.ID] = said
	}
	m.finish()
	return m
}

// finish derives what movement needs: where lines are cut, the order over
// time, the axis.
func (m *model) finish() {
	end := m.points[len(m.points)-1]
	// A last data point that stands far off is not reached by interpolation.
	far := len(m.points) > 1 && end-m.points[len(m.points)-2] > 2*m.step
	for i := range m.lines {
		pts := m.lines[i].pts
		for j := range pts {
			p := &pts[j]
			if j == 0 {
				continue
			}
			if gap := p.t - pts[j-1].t; gap > longest*m.step || far && p.t == end {
				p.cut = true
			}
		}
	}
	sorted.By(m.lines, func(a, b line) int {
		if a.others != b.others {
			if a.others {
				return 1
			}
			return -1
		}
		switch va, vb := a.last(), b.last(); {
		case va > vb:
			return -1
		case va < vb:
			return 1
		}
		return int(a.entity) - int(b.entity)
	})
	curves := make([]layout.Curve, len(m.lines))
	for i := range m.lines {
		curves[i] = m.lines[i].curve(m)
	}
	for i, r := range layout.Rank(curves, m.points, swap*m.step) {
		m.lines[i].rank, m.lines[i].far = r, r.Best() >= crowd
	}
	for _, t := range m.points {
		n := 0
		for _, d := range []float64{-0.5, 0, 0.5} {
			k := 0
			for _, c := range curves {
				if _, class := c.At(t + d*m.step); class < classAbsent {
					k++
				}
			}
			n = max(n, k)
		}
		m.rows = min(max(m.rows, n), crowd)
	}
	tops := make([]float64, len(m.points))
	for k, t := range m.points {
		whole := 0.0
		for i := range m.lines {
			sm := m.lines[i].at(t, m)
			if sm.stand == observed || sm.stand == moving {
				whole += sm.v
			}
			if sm.stand != absent {
				tops[k] = max(tops[k], sm.v, sm.hi)
			}
		}
		m.max = max(m.max, tops[k])
		m.stack = max(m.stack, whole)
	}
	for k := range tops {
		m.peaks = append(m.peaks, max(tops[max(0, k-1)], tops[k], tops[min(len(tops)-1, k+1)]))
	}
	if m.view == state.Share {
		m.stack = 100
		// Shares of one market keep one axis: nothing grows out of it.
		for k := range m.peaks {
			m.peaks[k] = m.max
		}
	}
	m.passes = m.overtakes()
}

// last returns the newest figure of a line, for the order of the model.
func (ln *line) last() float64 {
	if len(ln.pts) == 0 {
		return -1
	}
	return ln.pts[len(ln.pts)-1].v
}

func (m *model) has(e data.EntityID) bool {
	for i := range m.lines {
		if m.lines[i].entity == e {
			return true
		}
	}
	return false
}

func (m *model) clamp(t float64) float64 {
	if len(m.points) == 0 || t != t {
		return 0
	}
	return geom.Clamp(t, m.points[0], m.points[len(m.points)-1])
}

// nearest returns the data point next to t.
func (m *model) nearest(t float64) float64 {
	best := t
	for i, p := range m.points {
		if i == 0 || abs(p-t) < abs(best-t) {
			best = p
		}
	}
	return best
}

// clock is the period that the clock shows: the nearest one of the calendar, also
// where no data point stands.
func (m *model) clock(t float64) locale.Quarter {
	first := m.points[0]
	n := (t - first) / m.step
	return locale.Quarter(first + m.step*float64(int(n+0.5)))
}

// sure is 1 while t stands on a data point, 0 between them.
func (m *model) sure(t float64) float32 {
	return m.on(t, m.nearest(t))
}

// breakNear returns the break that t lies in, between its two points, with how
// far inside 0…1; the stop before it counts when the animation rests there. What
// is known between the points before the break is still on the old base.
func (m *model) breakNear(t float64, stopped data.BreakID) (id data.BreakID, in float32) {
	for _, b := range m.breaks {
		lo, hi := max(float64(b.Before), float64(b.From)-m.step)+plateau*m.step, float64(b.At)-plateau*m.step
		if a := layout.Window(t, lo, hi, fade*m.step); a > in {
			id, in = b.ID, a
		}
		if stopped == b.ID && abs(t-float64(b.Before)) < plateau*m.step {
			return b.ID, 1
		}
	}
	return id, in
}

// axis is the end of the value axis at t: smooth, never jumps, never less than
// what is drawn.
func (m *model) axis(t float64) float64 {
	for k := 0; k+1 < len(m.points); k++ {
		a, b := m.points[k], m.points[k+1]
		if t <= b {
			f := float64(geom.Smooth(float32((t - a) / (b - a))))
			return (m.peaks[k] + (m.peaks[k+1]-m.peaks[k])*f) * 1.02
		}
	}
	return m.peaks[len(m.peaks)-1] * 1.02
}

// sumAt returns the sum of the period next to t, with how surely t stands on it.
func (m *model) sumAt(t float64) (x sum, sure float32, ok bool) {
	for _, s := range m.sums {
		if abs(s.t-t) <= m.step/2 {
			return s, m.on(t, s.t), true
		}
	}
	return sum{}, 0, false
}

// sumBy returns the newest sum at t, with how surely t stands on its period.
func (m *model) sumBy(t float64) (x sum, sure float32, ok bool) {
	for _, s := range m.sums {
		if s.t <= t+plateau*m.step+1e-9 {
			x, ok = s, true
		}
	}
	return x, m.on(t, x.t), ok
}

// on is 1 while t stands on the period at, 0 away from it.
func (m *model) on(t, at float64) float32 {
	return geom.Smooth(float32((plateau*m.step - abs(t-at)) / (fade * m.step)))
}

// bandAt returns the band of the period next to t.
func (m *model) bandAt(t float64) (band, bool) {
	for _, b := range m.bands {
		if abs(b.t-t) <= m.step/2 {
			return b, true
		}
	}
	return band{}, false
}

func abs(v float64) float64 {
	if v < 0 {
		return -v
	}
	return v
}
