package lanes

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
)

// observed is what the tables have for a system's picture.
type observed struct {
	heads, events []event
	panels        []panel
	routes        []route
	since         locale.Quarter
	n             int // quarters
}

// event is what happened at a time, in quarters since the first; who is its first entity.
type event struct {
	id  data.EventID
	who data.EntityID
	at  float64
	t   scene.Target // in the picture at hand
}

// panel is a series, or one as a part of another.
type panel struct {
	who         data.EntityID
	part, whole string // names of the runs that the model gives
	unit        data.Unit
	points      []point
}

// point is the figure of a quarter.
type point struct {
	q       int // since the first
	v       float64
	of      [2]data.ObsID // the row, and that of the whole
	printed bool          // as it stands, not worked out
	torn    bool          // the way of counting changed since the point before
	t       scene.Target  // in the picture at hand
}

// nth is the n-th of names split by |, from 0; "" where there are fewer.
func nth(list string, n int) string {
	var name string
	for ; n >= 0; n-- {
		name, list, _ = strings.Cut(list, "|")
	}
	return name
}

// read takes up what the row of a system names, from the tables the first time.
func (b *Builder) read(r *system.Run) {
	if b.known == nil {
		b.known = map[*state.System]*observed{}
	}
	if b.seen = b.known[r.Sys]; b.seen == nil {
		b.seen = new(observed)
		b.seen.read(r)
		b.known[r.Sys] = b.seen
	}
}

func (o *observed) read(r *system.Run) {
	d := r.W.Data
	o.since, _, _ = locale.ParsePeriod(r.Sys.Told("since"))
	happened := func(list string) (all []event) {
		for i := 0; nth(list, i) != "" && i < most; i++ {
			id, ok := d.EventByID(nth(list, i))
			if e := d.Event(id); ok && len(e.Entities) > 0 {
				all = append(all, event{id: id, who: e.Entities[0], at: about.Quarters(e.Date) - float64(o.since)})
			}
		}
		return all
	}
	o.readRoutes(r)
	o.heads, o.events = happened(r.Sys.Told("heads")), happened(r.Sys.Told("events"))
	for i := 0; nth(r.Sys.Told("obs"), i) != ""; i++ {
		var x panel
		x.part, x.whole, _ = strings.Cut(nth(r.Sys.Told("panels"), i), ":")
		of, whole, ratio := strings.Cut(nth(r.Sys.Told("obs"), i), ":")
		o.run(d, &x, of)
		if ratio {
			o.divide(d, &x, whole)
		}
		for _, at := range x.points {
			o.n = max(o.n, at.q+1)
		}
		if len(x.points) > 0 {
			o.panels = append(o.panels, x)
		}
	}
}

// run reads the drawn quarters of SERIES/ENTITY/METRIC.
func (o *observed) run(d *data.Set, x *panel, key string) {
	part := strings.Split(key, "/")
	if len(part) != 3 {
		return
	}
	series, _ := d.SeriesByID(part[0])
	x.who, _ = d.EntityByID(part[1])
	id, end := d.ObsRange(series)
	for ; id < end; id++ {
		ob := d.Obs(id)
		if ob.Entity != x.who || ob.Preferred != data.Drawn || ob.Frequency != locale.Quarterly || ob.Fiscal || ob.Metric.String() != part[2] || ob.Period < o.since || !ob.Value.Ok {
			continue
		}
		at := point{q: int(ob.Period - o.since), v: ob.Value.Float(), of: [2]data.ObsID{id}, printed: ob.Kind.Observed()}
		for i := 1; i <= d.Breaks() && len(x.points) > 0; i++ {
			br := d.Break(data.BreakID(i))
			from := o.since + locale.Quarter(x.points[len(x.points)-1].q)
			at.torn = at.torn || br.Series == series && (br.Entity == 0 || br.Entity == x.who) && from < br.At && br.At <= ob.Period
		}
		x.unit, x.points = ob.Unit, append(x.points, at)
	}
}

// divide makes points parts of those of another run, in per cent; a quarter that lacks one of the two has none.
func (o *observed) divide(d *data.Set, x *panel, key string) {
	var whole panel
	o.run(d, &whole, key)
	all := x.points
	x.unit, x.points = data.Pct, nil
	for _, a := range all {
		for _, z := range whole.points {
			if z.q == a.q && z.v != 0 {
				a.v, a.of[1], a.printed = 100*a.v/z.v, z.of[0], false
				x.points = append(x.points, a)
			}
		}
	}
}
