package chart

import (
	"yuntu/data"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Words returns the claim that the picture makes and what to know about it.
// Lines of views.csv: share.<market>.headline and .body, capex.<span>.headline
// and .body; paragraphs of a body are split by |. Where the picture counts in
// dollars, capex.<span>.usd.headline stands in the place of a claim that counts
// in renminbi, and capex.usd.body says that the words do.
func (*Builder) Words(r *system.Run) (headline pen.Prose, body []pen.Prose) {
	w, s := r.W, r.S
	id := "capex." + spanID(s.Span)
	if s.View == state.Share {
		id = "share." + w.Data.SeriesKey(s.Market)
	}
	headline, body = pen.Spoken(w, s.Lang, id+".headline"), pen.Spoken(w, s.Lang, id+".body").Split("|")
	if s.View == state.Capex && s.InUSD {
		if own := id + ".usd.headline"; w.Data.CanvasRow(own) != 0 { // one without amounts, or of a plan in its own currency, says the same
			headline = pen.Spoken(w, s.Lang, own)
		}
		last := len(body) - 1
		body[last] = append(body[last][:len(body[last]):len(body[last])], pen.Spoken(w, s.Lang, "capex.usd.body")...)
	}
	return headline, body
}

func spanID(s state.Span) string {
	return [...]string{"quarter", "trailing", "cumulative"}[min(int(s), 2)]
}

// Source returns what the picture of s stands on.
func (*Builder) Source(r *system.Run) pen.Sourced {
	w, s := r.W, r.S
	d := w.Data
	var out pen.Sourced
	if s.View == state.Share {
		sr := d.Series(s.Market)
		out.Name, out.Scope, out.Publisher = sr.Name[s.Lang], sr.Scope[s.Lang], sr.Publisher
	} else {
		out.Name, out.Scope = d.Word(s.Lang, "capex.name"), d.Word(s.Lang, "capex.scope")
	}
	m := modelOf(w, s)
	count := map[data.SourceID]int{}
	use := func(o data.ObsID) {
		if o == 0 {
			return
		}
		src := d.Obs(o).Source
		if count[src]++; count[src] == 1 {
			out.Sources = append(out.Sources, src)
		}
	}
	for i := range m.lines {
		for _, p := range m.lines[i].pts {
			use(p.obs)
		}
		for _, r := range m.lines[i].ranks {
			use(r.obs)
		}
	}
	for _, x := range m.sums {
		use(x.obs)
		use(x.growthObs)
	}
	for _, x := range m.bands {
		use(x.obs)
	}
	sortByCount(out.Sources, count)
	return out
}

// Legend returns the marks that occur in the picture of s over all of its time.
func (*Builder) Legend(r *system.Run) []pen.LegendItem {
	s, m := r.S, modelOf(r.W, r.S)
	var has pen.Marks
	for i := range m.lines {
		ln := &m.lines[i]
		for j, p := range ln.pts {
			has[pen.Solid] = true
			has[pen.Starred] = has[pen.Starred] || p.kind == data.Derived
			has[pen.Dotted] = has[pen.Dotted] || p.kind == data.Estimate
			has[pen.Whisker] = has[pen.Whisker] || p.hi > p.lo && s.Form != state.Stream
			if j > 0 {
				has[pen.Torn] = has[pen.Torn] || p.cut && p.brk != 0
				gap := p.t-ln.pts[j-1].t > m.step*1.01
				has[pen.Hatched] = has[pen.Hatched] || !p.cut && !s.Observed && (gap || s.Form == state.Race)
			}
		}
		if n := len(ln.pts); n > 0 && n < 1<<15 && ln.pts[n-1].t < m.points[len(m.points)-1] && s.Form == state.Race && !ln.others {
			has[pen.Ended] = true
		}
		has[pen.NoBar] = has[pen.NoBar] || len(ln.ranks) > 0 && s.Form == state.Race
	}
	for _, b := range m.bands {
		has[pen.Banded] = has[pen.Banded] || b.bare
	}
	has[pen.Outline] = len(m.plans) > 0 && s.Form != state.Table
	if s.Form == state.Table {
		has[pen.Hatched], has[pen.Torn], has[pen.Banded] = false, false, false
	}
	return has.Legend(r.W.Data, s.Lang)
}

// Overtakes returns the times at which a vendor is first seen past another, on
// one base, both with figures.
func (*Builder) Overtakes(r *system.Run) (out []float64) {
	for _, p := range modelOf(r.W, r.S).passes {
		if len(out) == 0 || out[len(out)-1] != p.t {
			out = append(out, p.t)
		}
	}
	return out
}

func sortByCount(ids []data.SourceID, count map[data.SourceID]int) {
	sorted.By(ids, func(a, b data.SourceID) int { return count[b] - count[a] })
}
