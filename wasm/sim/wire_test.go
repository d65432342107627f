package sim

import (
	"reflect"
	"testing"
)

func sample() []Code {
	return []Code{
		{Numbers: []float64{2, 0.25}, Params: 1, Slots: 2, Years: 3, Before: []byte{byte(Param), 0, byte(Store), 0}, Year: []byte{byte(Year), 0, byte(Store), 1}, After: []byte{},
			Results: []uint8{0}, Series: []uint8{1}, In: []float64{0.01}, Out: []float64{1e8}, Yearly: []float64{1}},
		{Numbers: []float64{}, Before: []byte{}, Year: []byte{}, After: []byte{}, Results: []uint8{}, Series: []uint8{}, In: []float64{}, Out: []float64{}, Yearly: []float64{}},
	}
}

func TestWire(t *testing.T) {
	got, err := Decode(Encode(sample()))
	if err != nil || !reflect.DeepEqual(got, sample()) {
		t.Errorf("got %+v, %v", got, err)
	}
	whole := Encode(sample())
	given := sample()
	given[1].Given = [][]float64{{1, 2.5}, {}}
	if got, err := Decode(Encode(given)); err != nil || !reflect.DeepEqual(got, given) {
		t.Errorf("got %+v, %v", got, err)
	}
	longer := Encode(given)
	for n := range longer {
		if _, err := Decode(longer[:n]); err == nil && n != len(whole) { // as it was written before anything was given
			t.Errorf("the first %d of %d bytes are taken", n, len(longer))
		}
	}
	for n := range whole {
		if _, err := Decode(whole[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are taken", n, len(whole))
		}
	}
	if _, err := Decode(append(whole, 0)); err == nil {
		t.Error("a byte too many is taken")
	}
}

// Any bytes are refused, or give models that run.
func FuzzDecode(f *testing.F) {
	f.Add(Encode(sample()))
	given := sample()
	given[0].Given = [][]float64{{1, None}}
	f.Add(Encode(given))
	f.Add([]byte{})
	f.Add([]byte{1, 0, 0, 0, 1, 255})
	f.Fuzz(func(t *testing.T, b []byte) {
		models, err := Decode(b)
		if err != nil {
			return
		}
		for i := range models {
			m := NewMachine(&models[i])
			out := make([]float64, len(models[i].Results))
			m.Run(make([]float64, models[i].Params), out)
		}
	})
}
