package view

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
)

// title starts b.txt with the name of the picture.
func (m *loopMarks) title() {
	b, d := m.b, m.b.w.Data
	b.tmp = append(b.tmp[:0], d.Short(m.t.deal.Investor, b.lang)...)
	one := len(b.tmp)
	b.tmp = append(b.tmp, d.Short(m.t.deal.Target, b.lang)...)
	two := len(b.tmp)
	b.tmp = appendDealDate(b.tmp, d, b.lang, m.t.deal.Date)
	b.txt = b.filled("loop.title", arg{"investor", b.tmp[:one]}, arg{"target", b.tmp[one:two]}, arg{"date", b.tmp[two:]})
}

// filled returns b.txt with a word of the canvas and its places filled.
func (b *Builder) filled(id string, args ...arg) []byte {
	return appendFilled(b.txt[:0], b.w.Data.Word(b.lang, id), args...)
}

// name starts b.txt with the word of a part.
func (m *loopMarks) name(part int) {
	b := m.b
	if part == partRevenue {
		b.tmp = append(b.tmp[:0], b.w.Data.Short(m.t.deal.Investor, b.lang)...)
		b.txt = b.filled(partWords[part], arg{"investor", b.tmp})
		return
	}
	word := b.w.Data.Word(b.lang, partWords[part])
	b.txt = b.txt[:0]
	for i := range len(word) {
		switch {
		case word[i] != '|': // where a narrow column breaks the line
			b.txt = append(b.txt, word[i])
		case b.lang == locale.En:
			b.txt = append(b.txt, ' ')
		}
	}
}

// money appends a part's amount, with the sign of what is worked out.
func (m *loopMarks) money(dst []byte, part int) []byte {
	dst = locale.AppendMoney(dst, m.b.lang, locale.USD, m.t.amount(part))
	if m.t.worked(m.b.w, m.b.s, part) {
		dst = append(dst, "∗"...)
	}
	return dst
}

// growth starts b.txt with the revenue against the year before; false where
// that is unknown.
func (m *loopMarks) growth() bool {
	b := m.b
	if m.t.out.Growth <= 0 {
		return false
	}
	b.tmp = appendGrowthOf(b.tmp[:0], m.t.out.Growth)
	b.txt = b.filled("loop.growth", arg{"n", b.tmp})
	return true
}

// appendGrowthOf appends +9.7%, or +0.04% where a decimal would say nothing.
func appendGrowthOf(dst []byte, part float64) []byte {
	dst = append(dst, '+')
	switch pct := 100 * part; {
	case pct < 0.095:
		return locale.AppendShare(dst, pct, 2)
	default:
		return locale.AppendShare(dst, pct, 1)
	}
}

// labels sets the words beside what they name.
func (m *loopMarks) labels() {
	m.scale()
	if m.c.down {
		m.column()
		return
	}
	m.around()
}

// line sets b.txt and makes it touchable.
func (m *loopMarks) line(part, n int, x, y, size float32, col scene.Color, a scene.Align) {
	b := m.b
	w := b.put(loopKey(roleLoopText, part, n), x, y, size, col, a)
	ref := scene.Ref{Card: uint32(m.t.card(b.w, b.s, part))}
	switch a {
	case scene.Middle:
		x -= w / 2
	case scene.End:
		x -= w
	}
	if t := b.l.Target(geom.R(x, y-size*0.85, w, size), ref); n == 1 || m.seen[part] == 0 {
		m.seen[part] = t
	}
}

// pair sets name over amount, the middle of the two at y.
func (m *loopMarks) pair(part int, x, y, width float32) {
	b, k := m.b, m.b.k
	size, small := theme.Label*k, theme.Small*k
	if m.name(part); part == partRevenue && b.width(small) > width {
		b.word("loop.revenue.short")
	}
	b.fit(small, width)
	b.put(loopKey(roleLoopText, part, 0), x, y-2.5*k, small, b.th.Muted, scene.Start)
	b.txt = m.money(b.txt[:0], part)
	m.line(part, 1, x, y+size-0.5*k, size, b.th.Ink, scene.Start)
}

// around sets the labels of a wide stage.
func (m *loopMarks) around() {
	b, c, k, d := m.b, &m.c, m.b.k, m.b.w.Data
	size, small := theme.Label*k, theme.Small*k
	pad := b.pad()
	b.txt = append(b.txt[:0], d.Short(m.t.deal.Investor, b.lang)...)
	b.fit(size, c.model-c.inv-8*k)
	b.put(loopKey(roleLoopText, partInvestor, 0), c.inv-c.bar, c.v0-8*k, size, b.th.Ink, scene.Start)
	b.txt = append(b.txt[:0], d.Short(m.t.deal.Target, b.lang)...)
	b.put(loopKey(roleLoopText, partModel, 0), c.model, c.v0-8*k, size, b.th.Ink, scene.Start)

	// Where the money comes from, under its stub.
	left := c.inv - c.bar - pad - 6*k
	words, y, n := d.Word(b.lang, partWords[partSource]), c.v0+c.stake+small+6*k, 0
	for words != "" {
		var part string
		part, words, _ = strings.Cut(words, "|")
		b.txt = append(b.txt[:0], part...)
		b.fit(small, left)
		b.put(loopKey(roleLoopText, partSource, n), pad, y, small, b.th.Muted, scene.Start)
		y, n = y+small+3*k, n+1
	}
	sourceEnd := y

	// The stake: in its ribbons where there is room, else below them.
	middle := (c.inv + c.model - c.bar) / 2
	below := c.v0 + c.stake + small + 8*k
	for _, part := range [...]int{partCash, partCredits} {
		from, to := float32(0), c.cash
		if part == partCredits {
			from, to = c.cash, c.stake
		}
		if m.t.amount(part) <= 0 {
			continue
		}
		m.name(part)
		b.txt = append(b.txt, ' ')
		b.txt = m.money(b.txt, part)
		if to-from >= small+7*k && b.width(small) < c.model-c.inv-44*k {
			m.line(part, 1, middle-6*k, c.v0+(from+to)/2+small*0.36, small, b.th.Ink, scene.Middle)
			continue
		}
		b.l.Rect(loopKey(roleLoop, part, 8), geom.R(c.inv+8*k, below-9*k, 9*k, 9*k), m.swatch(part), 0)
		b.fit(small, c.model-c.inv-26*k)
		m.line(part, 1, c.inv+22*k, below, small, b.th.Ink, scene.Start)
		below += small + 6*k
	}
	if m.t.out.Unused > 0 {
		m.name(partUnused)
		b.txt = append(b.txt, ' ')
		b.txt = m.money(b.txt, partUnused)
		m.line(partUnused, 1, c.inv+22*k, below, small, b.th.Muted, scene.Start)
		below += small + 6*k
	}
	m.keys(c.inv+8*k, below, c.model-c.inv-12*k)

	right := c.end + 20*k
	if m.t.out.Elsewhere > 0 {
		m.pair(partElsewhere, right, c.v0+c.elsewhere/2, b.f.W-pad*0.5-right)
	}
	if m.t.out.Cost > 0 {
		m.pair(partCost, right, c.v0+c.shift+(c.elsewhere+c.cost)/2, b.f.W-pad*0.5-right)
	}
	from := c.v0 + c.shift + c.elsewhere
	m.name(partRevenue)
	x := geom.Clamp(c.end+10*k-b.width(small), c.bend1, c.cloud-c.bar)
	m.pair(partRevenue, x, from-size-6*k, c.end+10*k-x)
	if m.growth() {
		b.fit(small, c.turnAt-c.model-20*k)
		m.line(partGrowth, 1, c.turnAt, c.center+small*0.36, small, b.th.Muted, scene.End)
	}
	if paid := c.paid - c.elsewhere; paid >= small+7*k {
		m.name(partCompute)
		if b.width(small) < c.cloud-c.bend1-30*k {
			m.line(partCompute, 1, c.bend1, c.v0+c.shift+(c.elsewhere+c.paid)/2+small*0.36, small, b.th.Ink, scene.Start)
		}
	}
	lane := c.lane()
	if m.t.out.Profit > 0 {
		m.name(partProfit)
		b.txt = append(b.txt, ' ')
		b.txt = m.money(b.txt, partProfit)
		y := lane + c.profit() + small + 6*k
		if c.profit() >= small+7*k {
			y = lane + c.profit()/2 + small*0.36
		}
		b.fit(small, c.turnAt-c.model+20*k)
		x := max(geom.Mix(c.inv, c.turnAt, 0.62), c.model+12*k+b.width(small)/2)
		m.line(partProfit, 1, x, y, small, b.th.Ink, scene.Middle)
	}
	m.pair(partDown, pad, max(lane+c.profit()/2, sourceEnd+small), left)
}

// swatch is the colour of a part's ribbon: whose money it is, pale enough for
// words to be read on it.
func (m *loopMarks) swatch(part int) scene.Color {
	strong, pale := float32(0.55), float32(0.28)
	if m.b.f.Dark {
		strong, pale = 0.44, 0.24
	}
	switch part {
	case partCash, partProfit:
		return m.tint(m.investor, strong)
	case partCredits, partUnused:
		return m.tint(m.investor, pale)
	case partElsewhere:
		return m.tint(m.model, strong-0.06)
	case partCost:
		return m.tint(m.other, strong)
	}
	return 0
}

// column sets the labels of a narrow stage: one line each, right of the
// course, as near to what they name as the others let them.
func (m *loopMarks) column() {
	b, c, k, d := m.b, &m.c, m.b.k, m.b.w.Data
	small := theme.Small * k
	x := c.edge + 12*k
	width := b.f.W - b.pad()*0.5 - x
	var parts [partStar]int
	b.ys = b.ys[:0]
	add := func(part int, at float32) {
		parts[len(b.ys)] = part
		b.ys = append(b.ys, at)
	}
	third := (c.model - c.inv) / 3
	add(partSource, geom.Mix(c.u0, c.inv-c.bar, 0.4))
	add(partInvestor, c.inv-c.bar/2+2*k)
	if m.t.out.Cash > 0 || m.t.in.Stake == 0 {
		add(partCash, c.inv+third)
	}
	if m.t.out.Credits > 0 {
		add(partCredits, c.inv+2*third)
	}
	if m.t.out.Unused > 0 {
		add(partUnused, c.model-6*k)
	}
	add(partModel, c.model+c.bar/2)
	if m.t.out.Elsewhere > 0 {
		add(partElsewhere, (c.model+c.away)/2+6*k)
	}
	add(partRevenue, c.cloud-c.bar/2)
	if m.t.out.Growth > 0 {
		add(partGrowth, c.cloud+6*k)
	}
	if m.t.out.Cost > 0 {
		add(partCost, geom.Mix(c.cloud, c.end, 0.6))
	}
	if m.t.out.Profit > 0 {
		add(partProfit, c.end)
	}
	add(partDown, c.end+4*k)
	layout.Spread(b.ys, small+6*k, m.top-4*k, m.bottom+4*k)
	for i, at := range b.ys {
		part, y := parts[i], at+small*0.36
		switch part {
		case partInvestor:
			b.txt = append(b.txt[:0], d.Short(m.t.deal.Investor, b.lang)...)
			b.put(loopKey(roleLoopText, part, 0), x, y, small*theme.Label/theme.Small, b.th.Ink, scene.Start)
			continue
		case partModel:
			b.txt = append(b.txt[:0], d.Short(m.t.deal.Target, b.lang)...)
			b.put(loopKey(roleLoopText, part, 0), x, y, small*theme.Label/theme.Small, b.th.Ink, scene.Start)
			continue
		case partSource:
			m.name(part)
			b.fit(small, width)
			b.put(loopKey(roleLoopText, part, 0), x, y, small, b.th.Muted, scene.Start)
			continue
		case partGrowth:
			m.growth()
			b.fit(small, width)
			m.line(part, 1, x, y, small, b.th.Muted, scene.Start)
			continue
		}
		at := x
		if col := m.swatch(part); col != 0 {
			b.l.Rect(loopKey(roleLoop, part, 8), geom.R(x, y-small*0.73, 8*k, 8*k), col, 0)
			at += 12 * k
		}
		// The amount stays whole; the name gives way.
		b.val = m.money(b.val[:0], part)
		room := b.l.Advance(b.val, scene.Regular, small)
		if part == partRevenue {
			b.word("loop.revenue.short")
		} else {
			m.name(part)
		}
		b.fit(small, x+width-at-room-5*k)
		w := b.put(loopKey(roleLoopText, part, 0), at, y, small, b.th.Muted, scene.Start)
		b.txt = append(b.txt[:0], b.val...)
		m.line(part, 1, at+w+5*k, y, small, b.th.Ink, scene.Start)
	}
}

// outline says the picture in words, from the stake to what is left of it.
func (m *loopMarks) outline() {
	b := m.b
	m.title()
	b.l.Note(1, scene.Heading, 0, b.txt, nil)
	b.word("loop.widths")
	b.l.Note(1, scene.Legend, 0, b.txt, nil)
	for _, part := range [...]int{partSource, partCash, partCredits, partUnused, partElsewhere, partCompute, partRevenue, partGrowth, partCost, partProfit, partDown} {
		target := m.seen[part]
		if target == 0 {
			target = b.l.Like(scene.Ref{Card: uint32(m.t.card(b.w, b.s, part))})
		}
		switch part {
		case partGrowth:
			if !m.growth() {
				continue
			}
			b.val = append(b.val[:0], b.txt...)
			b.word("loop.against")
			b.l.Note(3, scene.Item, target, b.txt, b.val)
			continue
		case partCredits, partUnused:
			if m.t.amount(part) <= 0 {
				continue
			}
		}
		level := uint8(2)
		if part == partCash || part == partCredits || part == partCost || part == partUnused {
			level = 3
		}
		m.name(part)
		b.val = m.money(b.val[:0], part)
		b.l.Note(level, scene.Item, target, b.txt, b.val)
	}
	if m.t.rest != data.Paid {
		if m.t.paid > 0 {
			m.settledWords(true)
			b.l.Note(2, scene.Item, m.told[0], b.txt, nil)
		}
		m.settledWords(false)
		b.l.Note(2, scene.Item, m.told[1], b.txt, nil)
	}
	b.word("loop.star")
	b.l.Note(1, scene.Remark, 0, b.txt, nil)
}
