package scene

// crowd is how many marks there are at most among which lonely ones are looked for: a chart with more has them in series.
const crowd = 160

// adopted is a mark that arrow keys come to from by, going a way, as from nowhere else.
type adopted struct {
	mark, by Target
	way      Way
}

// adopt returns the marks to which no other leads by itself, each with the one nearest to it that isn't such a mark. Each
// goes between that one and where that would have led, so that nothing is left out for it; those of one mark and way follow
// each other. They are found once for a picture.
func (l *List) adopt() []adopted {
	if l.walked == len(l.Hits) {
		return l.lonely
	}
	l.walked, l.lonely = len(l.Hits), l.lonely[:0]
	if l.walked > crowd {
		return nil
	}
	led := make([]bool, len(l.Targets)+1)
	for more := true; more; { // as far as one comes from the first
		more = false
		for i := range l.Hits {
			for way := Left; way <= Down && (i == 0 || led[l.Hits[i].Target]); way++ {
				if t := l.near(l.Hits[i].Target, way); !led[t] {
					led[t], more = true, true
				}
			}
		}
	}
	for i := range l.Hits {
		h := &l.Hits[i]
		if led[h.Target] {
			continue
		}
		best, one := float32(-1), adopted{mark: h.Target}
		for j := range l.Hits {
			if !led[l.Hits[j].Target] {
				continue
			}
			for way := Left; way <= Down; way++ {
				a, b := lie(l.Hits[j].Mark, way), lie(h.Mark, way)
				d, aside := b.along-a.along, max(b.mid-a.mid, a.mid-b.mid)
				if far := d + aside; d >= aside && (best < 0 || far < best) {
					best, one.by, one.way = far, l.Hits[j].Target, way
				}
			}
		}
		if best >= 0 {
			l.lonely = append(l.lonely, one)
		}
	}
	return l.lonely
}
