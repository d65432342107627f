package about

import (
	"math"
	"testing"

	"yuntu/data"
	"yuntu/tools/viewtest"
)

// 1 January is where its quarter begins; a month, a quarter and a year stand for their middle.
func TestQuarters(t *testing.T) {
	for date, want := range map[string]float64{"2023-01-01": 8092, "2023-09-10": 8094 + (2+9./31)/3, "2022-12": 8091 + 2.5/3, "2025Q2": 8101.5, "2020": 8082} {
		if got := Quarters(date); math.Abs(got-want) > 1e-9 {
			t.Errorf("%s is %v, want %v", date, got, want)
		}
	}
}

// 20,000 dollars of June 2023 are renminbi at that quarter's rate, about seven; what names nothing is left out.
func TestDated(t *testing.T) {
	w := viewtest.World(t)
	list := AppendDated(nil, w, "supply:a100-gray-2023-06|figure:s1-a100-street-price|figure:none")
	if len(list) != 2 {
		t.Fatalf("%d dates", len(list))
	}
	if d := list[0]; !d.Worked || d.Unit != data.CNY || d.V < 135000 || d.V > 150000 || d.At != Quarters("2023-06") {
		t.Errorf("the first is %+v", d)
	}
	if d := list[1]; d.Worked || d.V != 250000 || d.At != Quarters("2023-08") || d.Label(0) == "" {
		t.Errorf("the second is %+v", d)
	}
}
