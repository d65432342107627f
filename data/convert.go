package data

import "yuntu/data/locale"

// Convert turns millions of a unit into millions of renminbi or dollars, at the
// quarter's mean rate. converted says that a rate was used; ok is false where
// there is none, and for other units.
func (s *Set) Convert(q locale.Quarter, v float64, u Unit, usd bool) (out float64, converted, ok bool) {
	if (u == USDm) == usd {
		return v, false, u == USDm || u == CNYm
	}
	rate, _, ok := s.Rate(q)
	if !ok || rate.Float() <= 0 {
		return 0, false, false
	}
	if usd {
		return v / rate.Float(), true, u == CNYm
	}
	return v * rate.Float(), true, u == USDm
}
