package sim

import (
	"math"
	"testing"
)

// (2 + p) / 4 with p = 6 is 2; the same over nothing has no answer.
func TestRun(t *testing.T) {
	c := &Code{Numbers: []float64{2, 4}, Params: 1, Slots: 1, Results: []uint8{0},
		Before: []byte{byte(Number), 0, byte(Param), 0, byte(Add), byte(Number), 1, byte(Div), byte(Store), 0}}
	if err := c.Check(); err != nil {
		t.Fatal(err)
	}
	out := make([]float64, 1)
	NewMachine(c).Run([]float64{6}, out)
	if out[0] != 2 {
		t.Errorf("(2 + 6) / 4 is %v", out[0])
	}
	c.Numbers[1] = 0
	NewMachine(c).Run([]float64{6}, out)
	if Answered(out[0]) {
		t.Errorf("8 / 0 is %v", out[0])
	}
}

// Quarters of 8, none, 4 and 2 begin at 0, ¼, ½ and ¾. From 0 to ¾ the mean is (8+4)/2; what is ½ but for its last digits
// is ½; where no value is, there is no mean.
func TestMean(t *testing.T) {
	c := &Code{Numbers: []float64{0, 1, -1, None}, Params: 3, Slots: 1, Results: []uint8{0}, Given: [][]float64{{8, None, 4, 2}},
		Before: []byte{byte(Param), 0, byte(Param), 1, byte(Param), 2, byte(Mean), byte(Store), 0}}
	if err := c.Check(); err != nil {
		t.Fatal(err)
	}
	m, out := NewMachine(c), make([]float64, 1)
	for _, x := range [][4]float64{
		{0, 0, 0.75, 6}, {0, 0, 1e6, 14. / 3}, {0, -5, 0.25, 8}, {0, 0.5, 0.5, None}, {0, 0.25, 0.5, None}, {0, 1, 2, None},
		{0, 0.1 + 0.4 + 1e-12, 0.75, 4}, {0, 0, 0.5 + 1e-12, 8}, {0, 0.5, 0.1, None}, {1, 0, 1, None}, {-1, 0, 1, None}, {None, 0, 1, None},
		{0, None, 1, None}, {0, 0, None, None}, {0, 0.01, 1, 3}, {0, math.Inf(-1), math.Inf(1), 14. / 3},
	} {
		m.Run(x[:3], out)
		if got := out[0]; Answered(got) != Answered(x[3]) || Answered(got) && math.Abs(got-x[3]) > 1e-12 {
			t.Errorf("the mean of %v from %v to %v is %v, want %v", x[0], x[1], x[2], got, x[3])
		}
	}
	if n := testing.AllocsPerRun(20, func() { m.Run([]float64{0, 0, 1}, out) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestCheckRefuses(t *testing.T) {
	for _, c := range []Code{
		{Before: []byte{byte(Ops)}},
		{Before: []byte{byte(Add)}},
		{Before: []byte{byte(Mean)}},
		{Before: []byte{byte(Number)}},
		{Before: []byte{byte(Number), 0}},
		{Numbers: []float64{1}, Before: []byte{byte(Number), 0}},
		{Before: []byte{byte(Param), 0}},
		{Before: []byte{byte(Load), 0}},
		{Slots: MaxSlots + 1},
		{Years: MaxYears + 1},
		{Slots: 1, Before: []byte{byte(Load), 0, byte(Load), 0, byte(Store), 0, byte(Store), 0}},
		{Results: []uint8{0}},
		{Slots: 1, Series: []uint8{1}},
	} {
		if c.Check() == nil {
			t.Errorf("%+v is taken", c)
		}
	}
	for _, c := range []Code{{Slots: MaxSlots}, {Years: MaxYears}, {}, {Slots: 1, Results: []uint8{0}}} { // as much as there may be
		if err := c.Check(); err != nil {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// Whatever passes Check runs without a panic and gives finite numbers or none, and a sweep gives what runs give.
func FuzzCode(f *testing.F) {
	f.Add([]byte{byte(Number), 0, byte(Param), 0, byte(Add), byte(Store), 0}, []byte{byte(Year), 0, byte(Store), 1}, []byte{}, 2.5)
	f.Add([]byte{byte(Param), 1, byte(Log), byte(Store), 0}, []byte{byte(Load), 1, byte(First), 0}, []byte{byte(Number), 1, byte(Exp), byte(Store), 2}, -1.)
	f.Add([]byte{byte(Number), 0, byte(Number), 0, byte(Param), 0, byte(Mean), byte(Store), 0}, []byte{}, []byte{byte(Number), 1, byte(Number), 0, byte(Number), 2, byte(Mean), byte(Store), 1}, 0.75)
	// What is the same at all points is kept once: as a condition, chosen by one, kept by a year, and beside what is not.
	f.Add([]byte{byte(Param), 1, byte(Param), 0, byte(Number), 2, byte(If), byte(Store), 0, byte(Number), 0, byte(Param), 0, byte(Number), 1, byte(If), byte(Store), 1},
		[]byte{byte(Load), 1, byte(Param), 0, byte(Sub), byte(Store), 1, byte(Year), 0, byte(Least), 2, byte(Load), 1, byte(Most), 2, byte(Param), 0, byte(Number), 1, byte(Less), byte(First), 3},
		[]byte{byte(Load), 2, byte(Load), 1, byte(Div), byte(Store), 1}, 0.5)
	f.Add([]byte{byte(Number), 1, byte(Param), 0, byte(Pow), byte(Store), 1}, []byte{byte(Param), 1, byte(First), 3}, []byte{byte(Load), 3, byte(Param), 0, byte(Min), byte(Load), 1, byte(Mul), byte(Store), 1}, 3.)
	f.Fuzz(func(t *testing.T, before, year, after []byte, v float64) {
		c := &Code{Numbers: []float64{0, 1, 1e300}, Params: 2, Slots: 4, Years: 3, Before: before, Year: year, After: after,
			Results: []uint8{0, 1, 2, 3}, Series: []uint8{1}, Given: [][]float64{{1, None, 3}, {1e308, 1e308}}}
		if c.Check() != nil {
			return
		}
		v = max(-1e308, min(v, 1e308))
		in, out := []float64{v, 1}, make([]float64, 4)
		m := NewMachine(c)
		m.Run(in, out)
		m.Trace(in, 0, out)
		for result := range c.Results {
			xs, ys := make([]float64, abreast+3), make([]float64, abreast+3)
			for i := range xs {
				xs[i] = v * float64(i-2) / 64
			}
			m.Sweep(in, 0, result, xs, ys)
			for i, x := range xs {
				m.Run([]float64{x, 1}, out)
				if ys[i] != out[result] && (Answered(ys[i]) || Answered(out[result])) {
					t.Fatalf("slot %d with %v is %v in a sweep, %v in a run", result, x, ys[i], out[result])
				}
			}
		}
		for i, x := range out {
			if math.IsInf(x, 0) {
				t.Errorf("slot %d is infinite", i)
			}
		}
	})
}
