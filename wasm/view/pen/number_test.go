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
		{string(AppendGrowth(nil, locale.En, data.Value{Mant: 1234, Dec: 2, Ok: true})), "+12.3%"},
		{string(AppendGrowth(nil, locale.En, data.Value{Mant: -4, Ok: true})), "−4%"},
		{string(AppendGrowth(nil, locale.En, data.Value{Ok: true})), "0%"},
		{string(AppendShort([]byte("in "), locale.En, locale.Q(2023, 3), locale.Quarterly)), "in Q3 2023"},
		{string(AppendShort(nil, locale.Hant, locale.Q(2023, 3), locale.Quarterly)), "2023 Q3"},
		{string(AppendShort(nil, locale.Hans, locale.Q(2023, 4), locale.Yearly)), "2023"},
		{KindWord(data.Estimate), "kind.estimate"},
		{KindWord(data.Reported), ""},
		{MoneyUnit(locale.USD), "usd-m"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
}
