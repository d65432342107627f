package chart

import (
	"sort"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// A pass is one line's first figure past another's.
type pass struct {
	t         float64
	who, whom data.EntityID
}

// told is how long, in data periods, a passing is told of where no other one
// comes; the last tenth it fades.
const told = 3

// mostPasses are put into words: more of one data point than anybody reads, and than a line has room for.
const mostPasses = 8

// overtakes returns who is first seen past whom at which data point: both have
// figures there, and had at the figure before, on one base. Both have changed their rank on the way.
func (m *model) overtakes() (out []pass) {
	for i := range m.lines {
		a := &m.lines[i]
		if a.others || len(a.rank.Steps) == 0 {
			continue
		}
		for j := range i {
			b := &m.lines[j]
			if b.others || len(b.rank.Steps) == 0 {
				continue
			}
			ahead := 0.0 // the last difference that was not nil
			for x, y := 0, 0; x < len(a.pts) && y < len(b.pts); {
				p, q := a.pts[x], b.pts[y]
				if p.cut || q.cut {
					ahead = 0
				}
				if p.t != q.t {
					if p.t < q.t {
						x++
					} else {
						y++
					}
					continue
				}
				d := p.v - q.v
				if d*ahead < 0 {
					if d > 0 {
						out = append(out, pass{p.t, a.entity, b.entity})
					} else {
						out = append(out, pass{p.t, b.entity, a.entity})
					}
				}
				if d != 0 {
					ahead = d
				}
				x, y = x+1, y+1
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].t < out[j].t })
	return out
}

// passed returns the passings that are told of at t, all of one data point, and how present they are.
func (m *model) passed(t float64) (at []pass, in float32) {
	for i := len(m.passes) - 1; i >= 0; i-- {
		p := m.passes[i]
		if p.t > t+plateau*m.step || len(at) > 0 && p.t != at[0].t {
			if len(at) > 0 {
				break
			}
			continue
		}
		at = m.passes[i : i+1+len(at)]
	}
	if len(at) == 0 {
		return nil, 0
	}
	since := (t - at[0].t) / m.step
	return at, geom.Smooth(float32((since+plateau)/ease)) * geom.Smooth(float32((told-since)/(0.1*told)))
}

// passNote says in the foot, right of right, who passed whom and when.
func (b *Builder) passNote(m *model, t float64, right, base, room float32) {
	at, in := m.passed(t)
	if in <= 0 {
		return
	}
	size := theme.Small * b.K
	for b.passWords(m, at); len(at) > 1 && b.Width(size) > room; b.passWords(m, at) {
		at = at[:len(at)-1] // one that is told whole says more than half of another
	}
	b.Fit(size, room)
	b.Put(key(roleCursor, 0, 1), right, base, size, b.Th.Ink.Fade(in), scene.End)
}

// passWords starts b.Txt with "Q4 2023: Google passed Alibaba".
func (b *Builder) passWords(m *model, at []pass) {
	d := b.W.Data
	q := locale.Quarter(at[0].t)
	b.Txt = b.Txt[:0]
	for i, p := range at[:min(len(at), mostPasses)] {
		word := "passed"
		if i > 0 {
			word = "passed.too"
		}
		// What the words are filled with stands in Tmp, one after the other.
		if b.Tmp = append(b.Tmp[:0], b.Txt...); i == 0 {
			b.Tmp = locale.AppendPeriod(b.Tmp, b.Lang, q, m.track.Frequency(q))
		}
		first := len(b.Tmp)
		b.Tmp = append(b.Tmp, d.Short(p.who, b.Lang)...)
		second := len(b.Tmp)
		b.Tmp = append(b.Tmp, d.Short(p.whom, b.Lang)...)
		b.Txt = pen.AppendFilled(b.Txt[:0], d.Word(b.Lang, word), pen.Arg("before", b.Tmp[:first]),
			pen.Arg("who", b.Tmp[first:second]), pen.Arg("whom", b.Tmp[second:]))
	}
}
