package chart

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

// A new basis from 2023Q2 on keeps that quarter's figure apart from any before it, and no two of those behind it; one of
// another vendor tears nothing.
func TestTear(t *testing.T) {
	d := world(t).Data
	id, ok := d.SeriesByID("canalys-china")
	if !ok {
		t.Fatal("no series canalys-china")
	}
	huawei, _ := d.EntityByID("huawei-cloud")
	alibaba, _ := d.EntityByID("alibaba-cloud")
	for _, c := range []struct {
		who         data.EntityID
		before, now locale.Quarter
		cut         bool
	}{
		{alibaba, locale.Q(2023, 1), locale.Q(2023, 2), true},
		{alibaba, locale.Q(2022, 4), locale.Q(2023, 3), true},
		{alibaba, locale.Q(2023, 2), locale.Q(2023, 3), false},
		{alibaba, locale.Q(2022, 4), locale.Q(2023, 1), false},
		{huawei, locale.Q(2019, 4), locale.Q(2020, 1), true},
		{alibaba, locale.Q(2019, 4), locale.Q(2020, 1), false},
	} {
		var m model
		ln := line{entity: c.who, pts: []point{{t: float64(c.before)}, {t: float64(c.now)}}}
		m.tear(d, &ln, id)
		if p := ln.pts[1]; p.cut != c.cut || (p.brk != 0) != c.cut || ln.pts[0].cut {
			t.Errorf("%s from %v to %v: cut %v by break %d", d.EntityKey(c.who), c.before, c.now, p.cut, p.brk)
		}
	}
}
