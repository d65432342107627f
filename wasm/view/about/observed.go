package about

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// Point is a figure of the tables, as it stands there, of the period that ends with a quarter and is Step quarters long.
type Point struct {
	Period  locale.Quarter
	Step    float64
	V       float64
	Obs     data.ObsID
	Printed bool // not worked out
}

// Observed returns the drawn figures of SERIES/ENTITY/METRIC from a quarter on, in their order, and whose and what they
// are; nothing of a key that is none. It is for the first time that a system is drawn: it allocates.
func Observed(w *state.World, key string, since locale.Quarter) (points []Point, who data.EntityID, unit data.Unit) {
	part := strings.Split(key, "/")
	if len(part) != 3 {
		return nil, 0, 0
	}
	series, ok := w.Data.SeriesByID(part[0])
	who, known := w.Data.EntityByID(part[1])
	if !ok || !known {
		return nil, 0, 0
	}
	for id, end := w.Data.ObsRange(series); id < end; id++ {
		ob := w.Data.Obs(id)
		if ob.Entity != who || ob.Preferred != data.Drawn || ob.Fiscal || ob.Metric.String() != part[2] || ob.Period < since || !ob.Value.Ok {
			continue
		}
		unit = ob.Unit
		points = append(points, Point{ob.Period, float64(ob.Frequency.Step()), ob.Value.Float(), id, ob.Kind.Observed()})
	}
	return points, who, unit
}
