package system

import "testing"

// AppendWhole is for tests that need a dataset.
var AppendWhole = appendWhole

func TestDigits(t *testing.T) {
	for _, c := range []struct {
		v    float64
		most int
		want int
	}{
		{1234.5, 2, 0}, {1000, 2, 0}, {999.94, 2, 1}, {100, 2, 0}, {100.4, 2, 1}, {-100.4, 2, 1}, {100.4, 0, 0}, {99.96, 2, 0}, {99.94, 2, 1},
		{10.04, 2, 0}, {10.06, 2, 1}, {9.994, 2, 2}, {9.5, 2, 1}, {0.1, 2, 1}, {0.1234, 2, 2}, {0.0992, 2, 4}, {0.01, 2, 2}, {0, 2, 0}, {0.002, 2, 3}, {0.00234, 2, 5}, {0.0000123, 2, 7}, {-0.002, 2, 3}, {1e-15, 2, 0},
	} {
		if got := digits(c.v, c.most); got != c.want {
			t.Errorf("%v is written with %d decimals, want %d", c.v, got, c.want)
		}
	}
}
