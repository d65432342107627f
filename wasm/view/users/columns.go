package users

import "math"

// columns is how many the users are cut into: one of a hundred each.
const columns = 100

// steepest is how fast cost rises among the others where nothing keeps it flatter: as the power 1.5 of the place.
const steepest = 1.5

// costs fills dst with what a user of each column costs, from who uses least to who uses most: the heavy ones, a part of
// all, cost top each; the others rise from nothing and cost mean on average. It is no record: it is drawn so that the
// mean of all columns is the model's. Each column is the mean of its users. It reports false where no such row of users
// exists: the others would have to cost less than nothing.
func costs(dst *[columns]float32, mean, top, heavy float64) bool {
	others := 1 - heavy
	power := 1 + math.Max(0, math.Min(steepest, top/mean-1))
	until := func(u float64) float64 {
		if u <= others {
			return math.Max(0, mean) * others * math.Pow(u/others, power)
		}
		return math.Max(0, mean)*others + top*(u-others)
	}
	last := 0.0
	for i := range dst {
		next := until(float64(i+1) / columns)
		dst[i] = float32(columns * (next - last))
		last = next
	}
	return mean >= 0
}
