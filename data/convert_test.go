package data

import (
	"testing"

	"yuntu/data/locale"
)

// 7.2 yuan a dollar in the first quarter of 2024: 720 million of one are 100 of the other.
func TestConvert(t *testing.T) {
	tab := Tables{Sources: []Source{{ID: "s"}}, Rates: []Rate{{Period: locale.Q(2024, 1), Value: Value{Mant: 72, Dec: 1, Ok: true}, Source: 1}}}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	q := locale.Q(2024, 1)
	for _, x := range []struct {
		q         locale.Quarter
		v         float64
		u         Unit
		usd       bool
		want      float64
		converted bool
		ok        bool
	}{
		{q, 720, CNYm, true, 100, true, true}, {q, 100, USDm, false, 720, true, true},
		{q, 5, CNYm, false, 5, false, true}, {q, 5, USDm, true, 5, false, true},
		{q + 1, 720, CNYm, true, 0, false, false}, // no rate
	} {
		v, converted, ok := set.Convert(x.q, x.v, x.u, x.usd)
		if v < x.want-1e-9 || v > x.want+1e-9 || converted != x.converted || ok != x.ok {
			t.Errorf("%v of unit %d, in dollars %v: %v, %v, %v", x.v, x.u, x.usd, v, converted, ok)
		}
	}
	if _, _, ok := set.Convert(q, 5, Pct, true); ok {
		t.Error("per cent are money")
	}
	if _, _, ok := set.Convert(q, 5, Pct, false); ok {
		t.Error("per cent are money")
	}
}
