package state

import (
	"cmp"
	"slices"
	"sort"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sorted"
)

// World is what every state is read against; it never changes after NewWorld.
type World struct {
	Data    *data.Set
	Markets []data.SeriesID // animated share series in menu order
	Capex   []data.SeriesID // the companies' quarterly series
	Deals   []data.DealID   // deals whose round of money can be shown
	Systems []System        // by SystemID, from 1
	Loop    data.SystemID   // the one about deals, or 0
	Chains  []data.Chain    // steps from system to system
	tracks  map[data.SeriesID]Track
	capex   Track
	year    Track           // capex, where four quarters are added up
	steps   []State         // each step's own state, Lang Hans
	asks    []data.SystemID // whose own question each step asks; 0 for nobody's
	opening State
}

// Track is the time line of a picture: where the data points are and where
// the base changes.
type Track struct {
	Step   int // quarters between two regular points
	Points []locale.Quarter
	Breaks []TrackBreak
	// Single holds the points of a half-yearly market whose figures are of one quarter only.
	Single []locale.Quarter
	usual  locale.Frequency
	// Seconds that a period takes at speed 1; 0 is PeriodSeconds.
	Seconds float64
}

// Frequency says how long a period the figures at q are of.
func (t Track) Frequency(q locale.Quarter) locale.Frequency {
	if slices.Contains(t.Single, q) {
		return locale.Quarterly
	}
	return t.usual
}

// TrackBreak is a change of base between two points.
type TrackBreak struct {
	ID data.BreakID
	// Before is the last point on the old base, At the first on the new.
	Before, At locale.Quarter
	// From is the first period on the new base, whether the track has a point there or not; Place lies right before it.
	From  locale.Quarter
	Place float64
	// Begins says that somebody is listed from here on and no line is cut: it is marked, but nothing stops there.
	Begins bool
}

// Min and Max are the ends of the track; both 0 for an empty one.
func (t Track) Min() float64 {
	if len(t.Points) == 0 {
		return 0
	}
	return float64(t.Points[0])
}

// Max returns the last point.
func (t Track) Max() float64 {
	if len(t.Points) == 0 {
		return 0
	}
	return float64(t.Points[len(t.Points)-1])
}

// NewWorld reads the dataset's menus and time lines.
func NewWorld(set *data.Set) *World {
	w := &World{Data: set, tracks: map[data.SeriesID]Track{}}
	for i := 1; i <= set.SeriesCount(); i++ {
		id := data.SeriesID(i)
		s := set.Series(id)
		if s.Order == 0 {
			continue
		}
		switch s.Topic {
		case data.TopicShare:
			w.Markets = append(w.Markets, id)
			w.tracks[id] = w.market(id, s.Frequency)
		case data.TopicCapex:
			w.Capex = append(w.Capex, id)
		}
	}
	// sort, not slices: each kind of element that slices.SortFunc is used with
	// adds 20 KB to the program, and these are sorted once.
	byOrder := func(ids []data.SeriesID) {
		sort.SliceStable(ids, func(i, j int) bool { return set.Series(ids[i]).Order < set.Series(ids[j]).Order })
	}
	byOrder(w.Markets)
	byOrder(w.Capex)
	w.capex = w.track(w.Capex, data.Capex, locale.Quarterly, CapexStart)
	w.capex.Seconds = 1.5 // eight bars change places with nearly every period: faster they would flash
	w.year = w.capex
	for len(w.year.Points) > 0 && w.year.Points[0] < w.capex.Points[0]+3 { // before, a sum would be of those whose figures begin sooner
		w.year.Points = w.year.Points[1:]
	}
	for i := 1; i <= set.Deals(); i++ {
		if loopDeal(set.Deal(data.DealID(i))) {
			w.Deals = append(w.Deals, data.DealID(i))
		}
	}
	w.systems()
	w.opening = w.Default()
	if s, problems := Decode(w, set.Opening()); len(problems) == 0 {
		w.opening = s
	}
	w.steps, w.asks = make([]State, set.Steps()), make([]data.SystemID, set.Steps())
	for i := range w.steps {
		st := set.Step(data.StepID(i + 1))
		w.asks[i], _ = set.SystemByID(st.Guess)
		s, _ := Decode(w, st.Query)
		s.Step = uint8(i + 1)
		w.steps[i] = s
	}
	return w
}

// CapexStart is the first quarter for which all eight companies have a figure.
var CapexStart = locale.Q(2019, 1)

// market is the time line of a market. It begins where two vendors are known (where there never are, with the first one), and
// has a point wherever a share is known or two ranks are. A half-yearly one takes single quarters where that is all there is.
func (w *World) market(id data.SeriesID, f locale.Frequency) Track {
	t := Track{Step: f.Step(), usual: f}
	var shares, ranks, single []locale.Quarter
	for o, end := w.Data.ObsRange(id); o < end; o++ {
		ob := w.Data.Obs(o)
		if ob.Preferred != data.Drawn || ob.Metric != data.Share || ob.Fiscal {
			continue
		}
		switch {
		case ob.Frequency == f && ob.Value.Ok:
			shares = append(shares, ob.Period)
		case ob.Frequency == f && ob.Rank > 0:
			ranks = append(ranks, ob.Period)
		case f == locale.HalfYearly && ob.Frequency == locale.Quarterly && ob.Value.Ok && ob.Period.Of()%2 == 0:
			single = append(single, ob.Period)
		}
	}
	count := func(in []locale.Quarter, q locale.Quarter) (n int) {
		for _, p := range in {
			if p == q {
				n++
			}
		}
		return n
	}
	met := false // two vendors: what lies before is no race
	all := slices.Concat(shares, ranks, single)
	sorted.By(all, cmp.Compare)
	for _, q := range slices.Compact(all) {
		known, alone := count(shares, q)+count(ranks, q), count(single, q)
		if !met && max(known, alone) > 1 {
			met, t = true, Track{Step: t.Step, usual: f}
		}
		switch {
		case count(shares, q) > 0 || count(ranks, q) > 1:
		case alone > 0:
			t.Single = append(t.Single, q)
		default:
			continue
		}
		t.Points = append(t.Points, q)
	}
	w.cut(&t, []data.SeriesID{id}, data.Share)
	return t
}

func (w *World) track(series []data.SeriesID, m data.Metric, f locale.Frequency, from locale.Quarter) Track {
	t := Track{Step: f.Step(), usual: f}
	for _, id := range series {
		first, end := w.Data.ObsRange(id)
		for o := first; o < end; o++ {
			ob := w.Data.Obs(o)
			if ob.Preferred == data.Drawn && ob.Metric == m && ob.Value.Ok && !ob.Fiscal && ob.Frequency == f && ob.Period >= from {
				t.Points = append(t.Points, ob.Period)
			}
		}
	}
	sort.Slice(t.Points, func(i, j int) bool { return t.Points[i] < t.Points[j] })
	// A picture of several series has a point where half of them have a figure:
	// one company that reports early doesn't stretch the time line.
	var points []locale.Quarter
	for i, n := 0, 0; i < len(t.Points); i++ {
		if n++; i+1 < len(t.Points) && t.Points[i+1] == t.Points[i] {
			continue
		}
		if 2*n >= len(series) {
			points = append(points, t.Points[i])
		}
		n = 0
	}
	t.Points = points
	w.cut(&t, series, m)
	return t
}

// cut adds the changes of base to a time line.
func (w *World) cut(t *Track, series []data.SeriesID, m data.Metric) {
	for i := 1; i <= w.Data.Breaks(); i++ {
		b := w.Data.Break(data.BreakID(i))
		if !slices.Contains(series, b.Series) || b.Entity != 0 && len(series) > 1 {
			continue
		}
		j, _ := slices.BinarySearch(t.Points, b.At)
		if j > 0 && j < len(t.Points) {
			before := float64(t.Points[j-1])
			place := max((before+float64(b.At))/2, float64(b.At)-float64(w.Data.Series(b.Series).Frequency.Step())/2)
			t.Breaks = append(t.Breaks, TrackBreak{data.BreakID(i), t.Points[j-1], t.Points[j], b.At, place, w.begins(b, m)})
		}
	}
	sort.SliceStable(t.Breaks, func(i, j int) bool { return t.Breaks[i].At < t.Breaks[j].At })
}

// begins reports whether a break is about one entity that has no figure drawn before it.
func (w *World) begins(b data.Break, m data.Metric) bool {
	if b.Entity == 0 {
		return false
	}
	first, end := w.Data.ObsRange(b.Series)
	for o := first; o < end; o++ {
		if ob := w.Data.Obs(o); ob.Entity == b.Entity && ob.Metric == m && ob.Preferred == data.Drawn && ob.Value.Ok && ob.Period < b.At {
			return false
		}
	}
	return true
}

// Track returns the time line that s moves on: the years of a system; one without years has none.
func (w *World) Track(s State) Track {
	switch s.View {
	case Share:
		return w.tracks[s.Market]
	case Capex:
		if s.Span == Trailing {
			return w.year
		}
		return w.capex
	}
	if w.Pointed(s) {
		return Track{}
	}
	return w.System(s).track
}

// Has reports whether there are data for a picture.
func (w *World) Has(v View) bool {
	switch v {
	case Share:
		return len(w.Markets) > 0
	case Capex:
		return len(w.capex.Points) > 1
	}
	return len(w.Systems) > 0
}

// Opening returns the state of a link that names no picture: what the dataset opens with.
func (w *World) Opening() State { return w.opening }

// plain reports whether s shows what the dataset opens with, however it stands.
func (w *World) plain(s State) bool {
	o := w.opening
	o.Lang, o.Theme, o.Motion, o.Chrome, o.Painter, o.Projector, o.Speed = s.Lang, s.Theme, s.Motion, s.Chrome, s.Painter, s.Projector, s.Speed
	return s.Linked() == o.Linked()
}

// Default returns the state that the keys of a link start from: what they leave out.
func (w *World) Default() State {
	s := State{Speed: 1}
	for v := Sys + 1; v > 0; v-- { // the first that there is
		if w.Has(v - 1) {
			s.View = v - 1
		}
	}
	if s.View == Sys {
		s.System = min(1, data.SystemID(len(w.Systems)))
		s.Axis, s.Result = w.axes(s)
	}
	if len(w.Markets) > 0 {
		s.Market = w.Markets[0]
	}
	if len(w.Deals) > 0 {
		s.Deal = w.Deals[0]
	}
	s.T = w.defaultT(s)
	return s
}

// defaultT is the end of the track for the forms that show it whole, and its
// start for the race and for systems that tell so: opens=0.
func (w *World) defaultT(s State) float64 {
	t := w.Track(s)
	if s.Form == Race && s.View != Sys || w.System(s).Told("opens") == "0" {
		return t.Min()
	}
	return t.Max()
}

// Resting reports whether the time of s is the one that its picture opens with.
func (w *World) Resting(s State) bool { return s.T == w.defaultT(s) }

// Steps returns the number of steps in the lesson.
func (w *World) Steps() int { return len(w.steps) }
