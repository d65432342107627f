package view

import (
	"bytes"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// name starts b.Txt with a line's short name.
func (b *Builder) name(ln *line) { b.Short(ln.entity) }

// appendPeriod is appendShort for a period of the picture.
func (m *model) appendPeriod(dst []byte, q locale.Quarter) []byte {
	return pen.AppendShort(dst, q, m.track.Frequency(q))
}

// moment starts b.Txt with the period of the picture at t as people write it: 2023年第三季度, Q3 2023.
func (b *Builder) moment(m *model, t float64) {
	q := m.clock(t)
	b.Txt = locale.AppendPeriod(b.Txt[:0], b.Lang, q, m.track.Frequency(q))
}

// format is how a picture's figures are written.
type format struct {
	lang  locale.Lang
	share bool
	cur   locale.Currency
	set   *data.Set
}

func (m *model) format(d *data.Set, l locale.Lang) format {
	return format{lang: l, share: m.view == state.Share, cur: m.cur, set: d}
}

// figure appends a value as it may be printed on the picture: with the digits
// of its source, ~ < > ≤ ≥ where it is not exact, ∗ where it was worked out.
func (f format) figure(dst []byte, v float64, dec uint8, kind data.Kind, bound data.Bound) []byte {
	dst = pen.AppendBound(dst, bound)
	if f.share {
		dst = locale.AppendShare(dst, v, int(min(dec, 2)))
	} else {
		dst = f.money(dst, v)
	}
	return pen.AppendStar(dst, kind)
}

// money appends an amount in millions, short: the currency stands in the title.
func (f format) money(dst []byte, v float64) []byte {
	if f.lang == locale.En {
		return locale.AppendMoney(dst, f.lang, f.cur, v)
	}
	return locale.AppendScaled(dst, f.lang, v*1e6)
}

func (f format) point(dst []byte, p *point) []byte {
	return f.figure(dst, p.v, p.dec, p.kind, p.bound)
}

// tick appends the label of an axis.
func (f format) tick(dst []byte, v float64) []byte {
	if f.share {
		d := 0
		if v != float64(int(v)) {
			d = 1
		}
		return locale.AppendShare(dst, v, d)
	}
	if v == 0 {
		return append(dst, '0')
	}
	n := len(dst)
	dst = f.money(dst, v)
	if rest, ok := bytes.CutPrefix(dst[n:], []byte("Rmb")); ok { // the title says so
		dst = append(dst[:n], rest...)
	}
	return dst
}

func bandWord(n uint8) string {
	switch n {
	case 4:
		return "top4"
	case 5:
		return "top5"
	}
	return "top3"
}

// Clock returns the time that s shows, in words; between two data points it
// says so.
func Clock(w *state.World, s state.State) string { return string(AppendClock(nil, w, s)) }

// AppendClock is Clock into a slice.
func AppendClock(dst []byte, w *state.World, s state.State) []byte {
	track := w.Track(s)
	if len(track.Points) == 0 {
		return dst
	}
	before, after := track.Points[0], track.Points[len(track.Points)-1]
	for _, p := range track.Points {
		d := s.T - float64(p)
		if abs(d) <= plateau*float64(track.Step) {
			return locale.AppendPeriod(dst, s.Lang, p, track.Frequency(p))
		}
		if d > 0 {
			before = p
		} else if p < after {
			after = p
		}
	}
	var x, y [40]byte
	return pen.AppendFilled(dst, w.Data.Word(s.Lang, "clock.between"),
		pen.Arg("a", locale.AppendPeriod(x[:0], s.Lang, before, track.Frequency(before))),
		pen.Arg("b", locale.AppendPeriod(y[:0], s.Lang, after, track.Frequency(after))))
}

// ClockShapes returns the forms that Clock takes along the track, with 0 for
// every digit: a box that holds them all holds every moment's words.
func ClockShapes(w *state.World, s state.State) (shapes []string) {
	track := w.Track(s)
	add := func(t float64) {
		s.T = t
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
	for i, p := range track.Points {
		add(float64(p))
		if i > 0 {
			add(float64(track.Points[i-1]+p) / 2)
		}
	}
	return shapes
}

// Words returns the claim that the picture makes and what to know about it.
// Lines of views.csv: share.<market>.headline and .body, capex.<span>.headline
// and .body; paragraphs of a body are split by |.
func Words(w *state.World, s state.State) (headline pen.Prose, body []pen.Prose) {
	id := "capex." + spanID(s.Span)
	switch {
	case w.OfDeals(s):
		return LoopWords(w, s)
	case s.View == state.Share:
		id = "share." + w.Data.SeriesKey(s.Market)
	}
	return pen.Spoken(w, s.Lang, id+".headline"), pen.Spoken(w, s.Lang, id+".body").Split("|")
}

func spanID(s state.Span) string {
	return [...]string{"quarter", "trailing", "cumulative"}[min(int(s), 2)]
}

// Source returns what the picture of s stands on.
func Source(w *state.World, s state.State) pen.Sourced {
	if w.OfDeals(s) {
		return loopSource(w, s)
	}
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
func Legend(w *state.World, s state.State) []pen.LegendItem {
	if w.OfDeals(s) {
		return loopLegend(w, s)
	}
	m := modelOf(w, s)
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
	return has.Legend(w.Data, s.Lang)
}

// Overtakes returns the times at which a vendor is first seen past another, on
// one base, both with figures.
func Overtakes(w *state.World, s state.State) []float64 {
	if w.OfDeals(s) {
		return nil
	}
	return modelOf(w, s).passes
}
