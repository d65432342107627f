package flow

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// title starts b.Txt with the name of the picture.
func (m *marks) title() {
	b, d := m.Pen, m.W.Data
	b.Tmp = append(b.Tmp[:0], d.Short(m.t.deal.Investor, b.Lang)...)
	one := len(b.Tmp)
	b.Tmp = append(b.Tmp, d.Short(m.t.deal.Target, b.Lang)...)
	two := len(b.Tmp)
	b.Tmp = pen.AppendMonth(b.Tmp, d, b.Lang, m.t.deal.Date)
	word := "loop.title"
	switch {
	case m.two:
		word = "loop.two.title"
	case m.t.in.Later:
		word = "loop.later.title"
	}
	b.Fill(word, pen.Arg("investor", b.Tmp[:one]), pen.Arg("target", b.Tmp[one:two]), pen.Arg("date", b.Tmp[two:]))
}

// name starts b.Txt with the word of a part.
func (m *marks) name(part int) {
	b := m.Pen
	if part == partRevenue {
		b.Tmp = append(b.Tmp[:0], b.W.Data.Short(m.t.deal.Investor, b.Lang)...)
		b.Fill(partWords[part], pen.Arg("investor", b.Tmp))
		return
	}
	m.plain(m.t.word(part))
}

// plain starts b.Txt with a word that may be broken over lines, in one line.
func (m *marks) plain(id string) {
	b := m.Pen
	word := b.W.Data.Word(b.Lang, id)
	b.Txt = b.Txt[:0]
	for i := range len(word) {
		switch {
		case word[i] != '|': // where a narrow column breaks the line
			b.Txt = append(b.Txt, word[i])
		case b.Lang == locale.En:
			b.Txt = append(b.Txt, ' ')
		}
	}
}

// money appends a part's amount, with the sign of what is worked out.
func (m *marks) money(dst []byte, part int) []byte {
	dst = locale.AppendMoney(dst, m.Lang, locale.USD, m.t.amount(part))
	if m.t.worked(m.W, m.s, part) {
		dst = append(dst, pen.Star...)
	}
	return dst
}

// growth starts b.Txt with the revenue against the year before; false where
// that is unknown.
func (m *marks) growth() bool {
	b := m.Pen
	if m.t.out.Growth <= 0 {
		return false
	}
	b.Tmp = appendGrowthOf(b.Tmp[:0], b.Lang, m.t.out.Growth)
	b.Fill("loop.growth", pen.Arg("n", b.Tmp))
	return true
}

// appendGrowthOf appends +9.7%, or +0.04% where a decimal would say nothing.
func appendGrowthOf(dst []byte, l locale.Lang, part float64) []byte {
	dst = append(dst, '+')
	switch pct := 100 * part; {
	case pct < 0.095:
		return locale.AppendShare(dst, l, pct, 2)
	default:
		return locale.AppendShare(dst, l, pct, 1)
	}
}

// labels sets the words beside what they name.
func (m *marks) labels() {
	m.scale()
	if m.c.down {
		m.column()
		return
	}
	m.around()
}

// line sets b.Txt and makes it touchable.
func (m *marks) line(part, n int, x, y, size float32, col scene.Color, a scene.Align) {
	b := m.Pen
	w := b.Put(m.key(roleText, part, n), x, y, size, col, a)
	ref := scene.Ref{Card: uint32(m.t.card(b.W, m.s, part))}
	switch a {
	case scene.Middle:
		x -= w / 2
	case scene.End:
		x -= w
	}
	if t := b.L.Target(geom.R(x, y-size*0.85, w, size), ref); n == 1 || m.seen[part] == 0 {
		m.seen[part] = t
	}
}

// pair sets name over amount, the middle of the two at y.
func (m *marks) pair(part int, x, y, width float32) {
	b, k := m.Pen, m.K
	size, small := theme.Label*k, theme.Small*k
	if m.name(part); part == partRevenue && b.Width(small) > width {
		b.Word("loop.revenue.short")
	}
	b.Fit(small, width)
	b.Put(m.key(roleText, part, 0), x, y-2.5*k, small, b.Th.Muted, scene.Start)
	b.Txt = m.money(b.Txt[:0], part)
	m.line(part, 1, x, y+size-0.5*k, size, b.Th.Ink, scene.Start)
}

// around sets the labels of a wide stage.
func (m *marks) around() {
	b, c, k, d := m.Pen, &m.c, m.K, m.W.Data
	size, small := theme.Label*k, theme.Small*k
	pad := b.Pad()
	b.Short(m.t.deal.Investor)
	b.Fit(size, c.model-c.inv-8*k)
	b.Put(m.key(roleText, partInvestor, 0), c.inv-c.bar, c.v0-8*k, size, b.Th.Ink, scene.Start)
	b.Short(m.t.deal.Target)
	b.Put(m.key(roleText, partModel, 0), c.model, c.v0-8*k, size, b.Th.Ink, scene.Start)

	// Where the money comes from, under its stub.
	left := c.inv - c.bar - pad - 6*k
	source := partWords[partSource]
	if m.t.in.Later {
		source = "loop.later.none"
	}
	words, y, n := d.Word(b.Lang, source), c.v0+float32(m.t.in.Stake)*c.px+small+6*k, 0
	for words != "" {
		var part string
		part, words, _ = strings.Cut(words, "|")
		b.Text(part)
		b.Fit(small, left)
		b.Put(m.key(roleText, partSource, n), pad, y, small, b.Th.Muted, scene.Start)
		y, n = y+small+3*k, n+1
	}
	sourceEnd := y

	// The stake, or what the company earns itself: in its ribbons where there is room, else below them.
	from := c.inv
	if m.t.in.Later {
		from = c.start
	}
	middle, room := (from+c.model-c.bar)/2, c.model-from
	below := c.v0 + max(c.stake, float32(m.t.in.Stake)*c.px) + small + 8*k
	for _, part := range [...]int{partCash, partCredits, partOwn} {
		from, to := float32(0), c.cash
		if part == partCredits {
			from, to = c.cash, c.stake
		}
		if (part == partOwn) != m.t.in.Later {
			continue
		}
		if m.t.amount(part) <= 0 {
			continue
		}
		m.name(part)
		b.Txt = append(b.Txt, ' ')
		b.Txt = m.money(b.Txt, part)
		if to-from >= small+7*k && b.Width(small) < room-44*k {
			m.line(part, 1, middle-6*k, c.v0+(from+to)/2+small*0.36, small, b.Th.Ink, scene.Middle)
			continue
		}
		b.L.Rect(m.key(roleShape, part, 8), geom.R(c.inv+8*k, below-9*k, 9*k, 9*k), m.swatch(part), 0)
		b.Fit(small, c.model-c.inv-26*k)
		m.line(part, 1, c.inv+22*k, below, small, b.Th.Ink, scene.Start)
		below += small + 6*k
	}
	if m.t.out.Unused > 0 {
		m.name(partUnused)
		b.Txt = append(b.Txt, ' ')
		b.Txt = m.money(b.Txt, partUnused)
		m.line(partUnused, 1, c.inv+22*k, below, small, b.Th.Muted, scene.Start)
		below += small + 6*k
	}
	m.keys(c.inv+8*k, below, c.model-c.inv-12*k)

	right := c.end + 20*k
	if m.t.out.Elsewhere > 0 {
		m.pair(partElsewhere, right, c.v0+c.elsewhere/2, b.F.W-pad*0.5-right)
	}
	if m.t.out.Cost > 0 {
		m.pair(partCost, right, c.v0+c.shift+(c.elsewhere+c.cost)/2, b.F.W-pad*0.5-right)
	}
	from = c.v0 + c.shift + c.elsewhere
	m.name(partRevenue)
	x := geom.Clamp(c.end+10*k-b.Width(small), c.bend1, c.cloud-c.bar)
	m.pair(partRevenue, x, from-size-6*k, c.end+10*k-x)
	if m.growth() {
		b.Fit(small, c.turnAt-c.model-20*k)
		m.line(partGrowth, 1, c.turnAt, c.center+small*0.36, small, b.Th.Muted, scene.End)
	}
	if paid := c.paid - c.elsewhere; paid >= small+7*k {
		m.name(partCompute)
		if b.Width(small) < c.cloud-c.bend1-30*k {
			m.line(partCompute, 1, c.bend1, c.v0+c.shift+(c.elsewhere+c.paid)/2+small*0.36, small, b.Th.Ink, scene.Start)
		}
	}
	lane := c.lane()
	if m.t.out.Profit > 0 {
		m.name(partProfit)
		b.Txt = append(b.Txt, ' ')
		b.Txt = m.money(b.Txt, partProfit)
		y := lane + c.profit() + small + 6*k
		if c.profit() >= small+7*k {
			y = lane + c.profit()/2 + small*0.36
		}
		b.Fit(small, c.turnAt-c.model+20*k)
		x := max(geom.Mix(c.inv, c.turnAt, 0.62), c.model+12*k+b.Width(small)/2)
		m.line(partProfit, 1, x, y, small, b.Th.Ink, scene.Middle)
	}
	m.pair(partDown, pad, max(lane+c.profit()/2, sourceEnd+small), left)
}

// swatch is the colour of a part's ribbon: whose money it is, pale enough for
// words to be read on it.
func (m *marks) swatch(part int) scene.Color {
	strong, pale := float32(0.55), float32(0.28)
	if m.F.Dark {
		strong, pale = 0.44, 0.24
	}
	switch part {
	case partCash, partProfit:
		return m.Tint(m.investor, strong)
	case partCredits, partUnused:
		return m.Tint(m.investor, pale)
	case partElsewhere, partOwn:
		return m.Tint(m.model, strong-0.06)
	case partCost:
		return m.Tint(m.other, strong)
	}
	return 0
}

// column sets the labels of a narrow stage: one line each, right of the
// course, as near to what they name as the others let them.
func (m *marks) column() {
	b, c, k := m.Pen, &m.c, m.K
	small := theme.Small * k
	x := c.edge + 12*k
	width := b.F.W - b.Pad()*0.5 - x
	var parts [partPaid + 1]int
	b.Ys = b.Ys[:0]
	add := func(part int, at float32) {
		parts[len(b.Ys)] = part
		b.Ys = append(b.Ys, at)
	}
	third := (c.model - c.inv) / 3
	add(partSource, geom.Mix(c.u0, c.inv-c.bar, 0.4))
	add(partInvestor, c.inv-c.bar/2+2*k)
	if m.t.in.Later {
		add(partOwn, (c.start+c.model)/2)
	} else if m.t.out.Cash > 0 || m.t.in.Stake == 0 {
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
	// Where there is no room for all, what the title says already goes first.
	fits := int((m.bottom-m.top+8*k)/(small+6*k)) + 1
	for _, drop := range [...]int{partGrowth, partInvestor, partModel, partSource, partDown, partCash} {
		if i := slices.Index(parts[:len(b.Ys)], drop); len(b.Ys) > fits && i >= 0 {
			copy(parts[i:], parts[i+1:len(b.Ys)])
			b.Ys = append(b.Ys[:i], b.Ys[i+1:]...)
		}
	}
	layout.Spread(b.Ys, small+6*k, m.top-4*k, m.bottom+4*k)
	for i, at := range b.Ys {
		part, y := parts[i], at+small*0.36
		switch part {
		case partInvestor:
			b.Short(m.t.deal.Investor)
			b.Put(m.key(roleText, part, 0), x, y, small*theme.Label/theme.Small, b.Th.Ink, scene.Start)
			continue
		case partModel:
			b.Short(m.t.deal.Target)
			b.Put(m.key(roleText, part, 0), x, y, small*theme.Label/theme.Small, b.Th.Ink, scene.Start)
			continue
		case partSource:
			if m.name(part); m.t.in.Later {
				m.plain("loop.later.none")
			}
			b.Fit(small, width)
			b.Put(m.key(roleText, part, 0), x, y, small, b.Th.Muted, scene.Start)
			continue
		case partGrowth:
			m.growth()
			b.Fit(small, width)
			m.line(part, 1, x, y, small, b.Th.Muted, scene.Start)
			continue
		}
		at := x
		if col := m.swatch(part); col != 0 {
			b.L.Rect(m.key(roleShape, part, 8), geom.R(x, y-small*0.73, 8*k, 8*k), col, 0)
			at += 12 * k
		}
		// The amount stays whole; the name gives way.
		b.Val = m.money(b.Val[:0], part)
		room := b.L.Advance(b.Val, scene.Regular, small)
		if part == partRevenue {
			b.Word("loop.revenue.short")
		} else {
			m.name(part)
		}
		b.Fit(small, x+width-at-room-5*k)
		w := b.Put(m.key(roleText, part, 0), at, y, small, b.Th.Muted, scene.Start)
		b.Txt = append(b.Txt[:0], b.Val...)
		m.line(part, 1, at+w+5*k, y, small, b.Th.Ink, scene.Start)
	}
}

// outline says the picture in words, from the stake to what is left of it.
func (m *marks) outline() {
	b := m.Pen
	m.title()
	b.Say(1, scene.Heading, 0)
	if !m.t.second {
		b.Word("loop.widths")
		b.Say(1, scene.Legend, 0)
	}
	for _, part := range m.t.parts() {
		target := m.seen[part]
		if target == 0 {
			target = b.L.Like(scene.Ref{Card: uint32(m.t.card(b.W, m.s, part))})
		}
		switch part {
		case partGrowth:
			if !m.growth() {
				continue
			}
			b.Val = append(b.Val[:0], b.Txt...)
			b.Word("loop.against")
			b.Note(3, scene.Item, target)
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
		m.way(part)
		b.Val = m.money(b.Val[:0], part)
		b.Note(level, scene.Item, target)
	}
	if m.t.rest != data.Paid {
		if m.t.paid > 0 {
			m.settledWords(true)
			b.Say(2, scene.Item, m.told[0])
		}
		m.settledWords(false)
		b.Say(2, scene.Item, m.told[1])
	}
	if m.two && !m.t.second { // the second one's follow
		return
	}
	b.Word("loop.star")
	b.Say(1, scene.Remark, 0)
}
