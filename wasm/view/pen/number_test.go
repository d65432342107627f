package pen

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

func TestNumbers(t *testing.T) {
	for _, x := range []struct{ got, want string }{
		{string(AppendBound([]byte("a"), data.Exact)), "a"},
		{string(AppendBound(nil, data.Nearly)), "~"},
		{string(AppendBound(nil, data.AtMost)), "<"},
		{string(AppendBound(nil, data.NoLess)), "≥"},
		{string(AppendStar([]byte("8"), data.Derived)), "8∗"},
		{string(AppendStar([]byte("8"), data.Reported)), "8"},
		{Plain(1061.956), "1061.96"},
		{Plain(3), "3"},
		{string(AppendGrowth(nil, data.Value{Mant: 1234, Dec: 2, Ok: true})), "+12.3%"},
		{string(AppendGrowth(nil, data.Value{Mant: -4, Ok: true})), "−4%"},
		{string(AppendGrowth(nil, data.Value{Ok: true})), "0%"},
		{string(AppendShort([]byte("in "), locale.Q(2023, 3), locale.Quarterly)), "in 2023 Q3"},
		{string(AppendShort(nil, locale.Q(2023, 4), locale.Yearly)), "2023"},
		{KindWord(data.Estimate), "kind.estimate"},
		{KindWord(data.Reported), ""},
		{MoneyUnit(locale.USD), "usd-m"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
	for date, want := range map[string]locale.Quarter{"2025-02-24": locale.Q(2025, 1), "2025-12": locale.Q(2025, 4), "2025": locale.Q(2025, 1),
		"2023H1": locale.Q(2023, 1), "spring": 0, "": 0} {
		if got := QuarterOf(date); got != want {
			t.Errorf("%s is quarter %d, want %d", date, got, want)
		}
	}
}

// 7.2 yuan a dollar in the first quarter of 2024: 720 million of one are 100 of the other.
func TestConvert(t *testing.T) {
	tab := data.Tables{Sources: []data.Source{{ID: "s"}}, Rates: []data.Rate{{Period: locale.Q(2024, 1), Value: data.Value{Mant: 72, Dec: 1, Ok: true}, Source: 1}}}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	q := locale.Q(2024, 1)
	for _, x := range []struct {
		q         locale.Quarter
		v         float64
		u         data.Unit
		usd       bool
		want      float64
		converted bool
		ok        bool
	}{
		{q, 720, data.CNYm, true, 100, true, true}, {q, 100, data.USDm, false, 720, true, true},
		{q, 5, data.CNYm, false, 5, false, true}, {q, 5, data.USDm, true, 5, false, true},
		{q + 1, 720, data.CNYm, true, 0, false, false}, // no rate
	} {
		v, converted, ok := Convert(set, x.q, x.v, x.u, x.usd)
		if v < x.want-1e-9 || v > x.want+1e-9 || converted != x.converted || ok != x.ok {
			t.Errorf("%v of unit %d, in dollars %v: %v, %v, %v", x.v, x.u, x.usd, v, converted, ok)
		}
	}
	if _, _, ok := Convert(set, q, 5, data.Pct, true); ok {
		t.Error("per cent are money")
	}
	if _, _, ok := Convert(set, q, 5, data.Pct, false); ok {
		t.Error("per cent are money")
	}
}
