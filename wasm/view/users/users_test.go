package users

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m18", pen.RolesUsers, b.Build, "&t=2.5", "&t=15")
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m18")
}

// The mean of all columns is the model's: a tenth at 90 and the others at 23.33 make 30; the others rise, none above the
// heavy ones.
func TestCosts(t *testing.T) {
	for _, c := range []struct{ mean, top, heavy, want float64 }{
		{70. / 3, 90, 0.1, 30}, {90, 90, 0.5, 90}, {10, 12, 0, 10}, {0, 90, 1. / 3, 30}, {20, 25, 0.105, 20.525},
	} {
		var row [columns]float32
		if !costs(&row, c.mean, c.top, c.heavy) {
			t.Errorf("%+v: there is no such row", c)
		}
		sum := 0.0
		for i, v := range row {
			sum += float64(v)
			if i > 0 && v < row[i-1]-1e-3 || float64(v) > c.top+1e-3 {
				t.Errorf("%+v: column %d costs %v after %v", c, i, v, row[max(0, i-1)])
			}
		}
		if math.Abs(sum/columns-c.want) > 1e-3 {
			t.Errorf("%+v: the mean is %v", c, sum/columns)
		}
	}
	var row [columns]float32
	if costs(&row, -5, 90, 0.4) || row[0] != 0 || math.Abs(float64(row[99])-90) > 1e-3 {
		t.Errorf("others who cost less than nothing are drawn at %v", row[0])
	}
}

// From 30 to 20 in a year and to 10 in two: in half a year to √(30·20), after the last year no further.
func TestLater(t *testing.T) {
	s := []float64{20, 10}
	for _, c := range []struct{ t, want float64 }{{0, 1}, {1, 2. / 3}, {0.5, math.Sqrt(600) / 30}, {2, 1. / 3}, {3, 1. / 3}} {
		if got := later(s, 30, c.t); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("at %v it is %v, want %v", c.t, got, c.want)
		}
	}
	if later(nil, 30, 1) != 1 {
		t.Error("without years it changes")
	}
}
