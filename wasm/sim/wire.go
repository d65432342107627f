package sim

import (
	"errors"
	"math"

	"yuntu/data/raw"
)

// ErrWire is what [Decode] returns for bytes that no [Encode] wrote.
var ErrWire = errors.New("sim: these bytes are no models")

// Encode writes models for [Decode]: how many there are, then each with its counts, lists and numbers; behind them, where any
// has some, what was given to each.
func Encode(models []Code) []byte {
	b := raw.AppendUvarint(nil, uint64(len(models)))
	list := func(l []byte) { b = append(raw.AppendUvarint(b, uint64(len(l))), l...) }
	floats := func(l []float64) {
		b = raw.AppendUvarint(b, uint64(len(l)))
		for _, v := range l {
			b = raw.AppendUint64(b, math.Float64bits(v))
		}
	}
	given := false
	for i := range models {
		c := &models[i]
		given = given || len(c.Given) > 0
		for _, n := range [...]int{c.Params, c.Slots, c.Years} {
			b = raw.AppendUvarint(b, uint64(n))
		}
		list(c.Before)
		list(c.Year)
		list(c.After)
		list(c.Results)
		list(c.Series)
		floats(c.Numbers)
		floats(c.In)
		floats(c.Out)
		floats(c.Yearly)
	}
	for i := 0; given && i < len(models); i++ {
		b = raw.AppendUvarint(b, uint64(len(models[i].Given)))
		for _, run := range models[i].Given {
			floats(run)
		}
	}
	return b
}

// Decode reads what Encode wrote; every model has passed [Code.Check]. The lists are slices of b.
func Decode(b []byte) ([]Code, error) {
	r := wireReader{b}
	models := make([]Code, 0, 64)
	for n := r.uint(); n > 0 && !r.bad(); n-- {
		var c Code
		c.Params, c.Slots, c.Years = r.uint(), r.uint(), r.uint()
		c.Before, c.Year, c.After, c.Results, c.Series = r.list(), r.list(), r.list(), r.list(), r.list()
		c.Numbers, c.In, c.Out, c.Yearly = r.floats(), r.floats(), r.floats(), r.floats()
		if r.bad() || len(c.In) != c.Params || len(c.Out) != len(c.Results) || len(c.Yearly) != len(c.Series) {
			return nil, ErrWire
		}
		if err := c.Check(); err != nil {
			return nil, err
		}
		models = append(models, c)
	}
	given := len(r.b) > 0
	for i := 0; given && i < len(models); i++ {
		for n := r.uint(); n > 0 && !r.bad(); n-- {
			models[i].Given = append(models[i].Given, r.floats())
		}
	}
	if r.bad() || len(r.b) > 0 {
		return nil, ErrWire
	}
	return models, nil
}

// wireReader takes from the front of b; nil b is a fault that stays.
type wireReader struct{ b []byte }

func (r *wireReader) bad() bool { return r.b == nil }

func (r *wireReader) uint() int {
	v, n := raw.Uvarint(r.b)
	if n <= 0 || v > 1<<16 {
		r.b = nil
		return 0
	}
	r.b = r.b[n:]
	return int(v)
}

func (r *wireReader) list() []byte {
	n := r.uint()
	if r.bad() || n > len(r.b) {
		r.b = nil
		return nil
	}
	l := r.b[:n:n]
	r.b = r.b[n:]
	return l
}

func (r *wireReader) floats() []float64 {
	n := r.uint()
	if r.bad() || 8*n > len(r.b) {
		r.b = nil
		return nil
	}
	l := make([]float64, n)
	for i := range l {
		l[i] = math.Float64frombits(raw.Uint64(r.b[8*i:]))
	}
	r.b = r.b[8*n:]
	return l
}
