package trend

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/system"
)

// observed is what the tables have for a system's picture.
type observed struct {
	runs  []series
	said  []said
	since locale.Quarter
}

// series is what was observed of one thing, in order of time.
type series struct {
	name   data.SeriesID
	who    data.EntityID
	unit   data.Unit
	bars   bool // amounts stand on a ground, rates are joined by lines
	points []point
	ranks  []point // periods of which only a rank is known
	breaks []float64
}

// point is a figure at the quarter in which its period ends.
type point struct {
	t      float64
	v      float64
	id     data.ObsID
	single bool // printed as it stands, not worked out
	step   float64
	rank   uint8
}

// said is a figure of the articles that stands beside.
type said struct {
	t, v float64
	id   data.FigureID
}

// read takes up what the row of a system names: obs=SERIES/ENTITY/METRIC|…, of amounts with :growth their change, since=2021Q1, points=figure|….
func (o *observed) read(r *system.Run) {
	d := r.W.Data
	o.since, _, _ = locale.ParsePeriod(r.Sys.Told("since"))
	for rest := r.Sys.Told("obs"); rest != ""; {
		var name string
		name, rest, _ = strings.Cut(rest, "|")
		name, growth := strings.CutSuffix(name, ":growth")
		part := strings.Split(name, "/")
		if len(part) != 3 {
			continue
		}
		id, ok := d.SeriesByID(part[0])
		who, known := d.EntityByID(part[1])
		if !ok || !known {
			continue
		}
		x := series{name: id, who: who}
		first, end := d.ObsRange(id)
		for i := first; i < end; i++ {
			ob := d.Obs(i)
			if ob.Entity != who || ob.Preferred != data.Drawn || ob.Fiscal || ob.Metric.String() != part[2] || ob.Period < o.since {
				continue
			}
			at := point{float64(ob.Period), ob.Value.Float(), i, ob.Kind.Observed(), float64(ob.Frequency.Step()), ob.Rank}
			x.unit, x.bars = ob.Unit, ob.Metric == data.Profit || ob.Metric == data.Capex
			switch {
			case ob.Value.Ok:
				x.points = append(x.points, at)
			case ob.Rank > 0:
				x.ranks = append(x.ranks, at)
			}
		}
		for i := 1; i <= d.Breaks(); i++ {
			if b := d.Break(data.BreakID(i)); b.Series == id && (b.Entity == 0 || b.Entity == who) {
				x.breaks = append(x.breaks, float64(b.At))
			}
		}
		if growth {
			x.grow()
		}
		o.runs = append(o.runs, x)
	}
	for rest := r.Sys.Told("points"); rest != ""; {
		var name string
		name, rest, _ = strings.Cut(rest, "|")
		id, ok := d.FigureByID(name)
		f := d.Figure(id)
		if q, _, dated := locale.ParsePeriod(f.Period); ok && dated {
			o.said = append(o.said, said{float64(q), f.Value.Float(), id})
		}
	}
}

// grow turns amounts into their change on the year before, in per cent; those of the first year have none.
func (x *series) grow() {
	var rises []point
	for _, a := range x.points {
		for _, z := range x.points {
			if z.t == a.t-4 && z.step == a.step && z.v > 0 {
				rises = append(rises, point{t: a.t, v: 100 * (a.v/z.v - 1), id: a.id, step: a.step})
			}
		}
	}
	x.points, x.unit, x.bars = rises, data.Pct, false
}

// torn reports whether the base changes between two times.
func (x *series) torn(a, z float64) bool {
	for _, at := range x.breaks {
		if a < at && at <= z {
			return true
		}
	}
	return false
}
