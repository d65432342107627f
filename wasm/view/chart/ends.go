package chart

import (
	"slices"
	"sort"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// End is a period with which the figures of some of a picture's lines end.
type End struct {
	At locale.Quarter
	// Frequency is that of the figures; Month the calendar month in which they end, 1…12.
	Frequency locale.Frequency
	Month     int
	Entities  []data.EntityID
}

// Ends returns where the figures behind the lines of a picture end, the newest first, also those past the end of its time
// line. The loop has none.
func Ends(w *state.World, s state.State) (ends []End) {
	add := func(e data.EntityID, at locale.Quarter, f locale.Frequency) {
		x := End{At: at, Frequency: f, Month: lastMonth(at, w.Data.Entity(e).YearEnds)}
		k := slices.IndexFunc(ends, func(y End) bool { return y.At == x.At && y.Month == x.Month })
		if k < 0 {
			k, ends = len(ends), append(ends, x)
		}
		ends[k].Entities = append(ends[k].Entities, e)
	}
	switch s.View {
	case state.Share:
		m := modelOf(w, s)
		for i := range m.lines {
			if ln := &m.lines[i]; !ln.others && len(ln.pts) > 0 {
				at := locale.Quarter(ln.pts[len(ln.pts)-1].t)
				add(ln.entity, at, m.track.Frequency(at))
			}
		}
	case state.Capex:
		for _, id := range w.Capex {
			if own := quarters(w.Data, id); len(own) > 0 {
				last := own[len(own)-1]
				add(w.Data.Obs(last.obs).Entity, locale.Quarter(last.t), locale.Quarterly)
			}
		}
	}
	sort.SliceStable(ends, func(i, j int) bool {
		return ends[i].At > ends[j].At || ends[i].At == ends[j].At && ends[i].Month > ends[j].Month
	})
	return ends
}

// lastMonth returns the month in which a company's quarter ends that stands at q: where its fiscal year ends in May, its
// quarters end in February, May, August and November.
func lastMonth(q locale.Quarter, yearEnds uint8) int {
	in := 3
	if yearEnds > 0 {
		in = (int(yearEnds)-1)%3 + 1
	}
	return 3*(q.Of()-1) + in
}
