package data

import (
	"slices"
	"strconv"
	"strings"

	"yuntu/data/locale"
)

// An observation is written series/entity/metric/period in links and steps:
// synergy-world/aws/share/2023Q3. The entity is empty for the whole market.
// A second and third row for the same thing get /2, /3 behind.

// AppendPeriodKey appends the observation's period as tables write it:
// 2023Q3, 2023H1, 2023, FY2024.
func (o Obs) AppendPeriodKey(dst []byte) []byte {
	if o.Fiscal {
		dst = append(dst, "FY"...)
	}
	return locale.AppendKey(dst, o.Period, o.Frequency)
}

// ObsKey returns the key of an observation; "" when there is none.
func (s *Set) ObsKey(id ObsID) string {
	if id < 1 || int(id) > s.obs.n {
		return ""
	}
	o := s.Obs(id)
	nth := 1
	for id > 1 && s.sameThing(id-1, o) {
		id--
		nth++
	}
	b := append(make([]byte, 0, 64), s.SeriesKey(o.Series)...)
	b = append(append(b, '/'), s.EntityKey(o.Entity)...)
	b = append(append(append(b, '/'), o.Metric.String()...), '/')
	b = o.AppendPeriodKey(b)
	if nth > 1 {
		b = strconv.AppendInt(append(b, '/'), int64(nth), 10)
	}
	return string(b)
}

// ObsKeys returns the key of each observation of tables, in their order.
func ObsKeys(t *Tables) []string {
	order := make([]int, len(t.Obs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareObs(t.Obs[a], t.Obs[b]) })
	keys, seen := make([]string, len(t.Obs)), map[string]int{}
	for _, i := range order {
		o := t.Obs[i]
		if o.Series == 0 {
			continue
		}
		entity := ""
		if o.Entity > 0 {
			entity = t.Entities[o.Entity-1].ID
		}
		key := string(o.AppendPeriodKey([]byte(t.Series[o.Series-1].ID + "/" + entity + "/" + o.Metric.String() + "/")))
		if seen[key]++; seen[key] > 1 {
			keys[i] = key + "/" + strconv.Itoa(seen[key])
		} else {
			keys[i] = key
		}
	}
	return keys
}

// sameThing reports whether observation id says what o says, perhaps with
// another value or from another source.
func (s *Set) sameThing(id ObsID, o Obs) bool {
	p := s.Obs(id)
	return p.Series == o.Series && p.Entity == o.Entity && p.Metric == o.Metric &&
		p.Period == o.Period && p.Frequency == o.Frequency && p.Fiscal == o.Fiscal
}

// ObsByKey finds an observation by its key.
func (s *Set) ObsByKey(key string) (ObsID, bool) {
	var part [5]string
	n := 0
	for p := range strings.SplitSeq(key, "/") {
		if n == len(part) {
			return 0, false
		}
		part[n] = p
		n++
	}
	series, ok := s.SeriesByID(part[0])
	if !ok || n < 4 {
		return 0, false
	}
	want := Obs{Series: series}
	if part[1] != "" {
		if want.Entity, ok = s.EntityByID(part[1]); !ok {
			return 0, false
		}
	}
	if want.Metric, ok = ParseMetric(part[2]); !ok {
		return 0, false
	}
	nth := 1
	if n == 5 {
		var err error
		if nth, err = strconv.Atoi(part[4]); err != nil || nth < 2 || strconv.Itoa(nth) != part[4] {
			return 0, false
		}
	}
	for id, end := s.ObsRange(series); id < end; id++ {
		o := s.Obs(id)
		if o.Entity == want.Entity && o.Metric == want.Metric {
			var buf [16]byte
			if string(o.AppendPeriodKey(buf[:0])) == part[3] {
				if nth--; nth == 0 {
					return id, true
				}
			}
		}
	}
	return 0, false
}
