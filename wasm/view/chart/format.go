package chart

import (
	"bytes"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// name starts b.Txt with a line's short name.
func (b *Builder) name(ln *line) { b.Short(ln.entity) }

// appendPeriod is pen.AppendShort for a period of the picture.
func (m *model) appendPeriod(dst []byte, l locale.Lang, q locale.Quarter) []byte {
	return pen.AppendShort(dst, l, q, m.track.Frequency(q))
}

// moment starts b.Txt with the period of the picture at t as people write it: 2023年第三季度, Q3 2023.
func (b *Builder) moment(m *model, t float64) {
	q := m.clock(t)
	b.Txt = locale.AppendPeriod(b.Txt[:0], b.Lang, q, m.track.Frequency(q))
}

// format is how a picture's figures are written.
type format struct {
	lang  locale.Lang
	share bool
	cur   locale.Currency
	set   *data.Set
}

func (m *model) format(d *data.Set, l locale.Lang) format {
	return format{lang: l, share: m.view == state.Share, cur: m.cur, set: d}
}

// figure appends a value as it may be printed on the picture: with the digits
// of its source, ~ < > ≤ ≥ where it is not exact, ∗ where it was worked out.
func (f format) figure(dst []byte, v float64, dec uint8, kind data.Kind, bound data.Bound) []byte {
	dst = pen.AppendBound(dst, bound)
	if f.share {
		dst = locale.AppendShare(dst, f.lang, v, int(min(dec, 2)))
	} else {
		dst = f.money(dst, v)
	}
	return pen.AppendStar(dst, kind)
}

// money appends an amount in millions, short: the currency stands in the title.
func (f format) money(dst []byte, v float64) []byte {
	if f.lang == locale.En {
		return locale.AppendMoney(dst, f.lang, f.cur, v)
	}
	return locale.AppendScaled(dst, f.lang, v*1e6)
}

func (f format) point(dst []byte, p *point) []byte {
	return f.figure(dst, p.v, p.dec, p.kind, p.bound)
}

// tick appends the label of an axis.
func (f format) tick(dst []byte, v float64) []byte {
	if f.share {
		d := 0
		if v != float64(int(v)) {
			d = 1
		}
		return locale.AppendShare(dst, f.lang, v, d)
	}
	if v == 0 {
		return append(dst, '0')
	}
	n := len(dst)
	dst = f.money(dst, v)
	if rest, ok := bytes.CutPrefix(dst[n:], []byte("Rmb")); ok { // the title says so
		dst = append(dst[:n], rest...)
	}
	return dst
}

func bandWord(n uint8) string {
	switch n {
	case 4:
		return "top4"
	case 5:
		return "top5"
	}
	return "top3"
}
