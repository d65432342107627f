package chart

import (
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// gap lies between a number and its period, at scale 1.
const gap = 6

// raceRow draws one line's name, bar and number. What was observed is solid and
// stays; only what lies between that and a moving end is hatched. The number is
// the last one observed: full at its data point, else quiet and with its period.
func (b *Builder) raceRow(m *model, f format, t float64, r *row, x layout.Scale, left, size float32, above bool) {
	k := b.K
	ln, sm := &m.lines[r.line], &b.samples[r.line]
	c := b.color(m, r.line).Fade(r.alpha)
	ink := b.ink(m, r.line).Fade(r.alpha)
	quiet := b.Th.Muted.Fade(r.alpha)
	name := ink
	if sm.was != nil {
		name = scene.Blend(ink, quiet, sm.left)
	}
	bar := geom.R(x.From, r.y+r.h*0.16, 0, r.h*0.68)
	if thick := 40 * k; bar.H > thick {
		bar.Y += (bar.H - thick) / 2
		bar.H = thick
	}
	base := bar.Y + bar.H/2 + size*0.36
	b.name(ln)
	aside := left // where a period stands over its bar
	if above {
		base = r.y + size + 1*k
		bar.Y, bar.H = base+4*k, geom.Clamp(r.y+r.h-base-11*k, 6*k, 22*k)
		aside += b.say(key(roleName, ln.entity, 0), left, base, size, name, scene.Start, false) + gap*k
	} else {
		b.say(key(roleName, ln.entity, 0), x.From-9*k, base, size, name, scene.End, false)
	}
	mid := bar.Y + bar.H/2 + size*0.36
	ref := scene.Ref{Entity: uint32(ln.entity)}
	hit := geom.R(left, r.y, x.From-left, r.h)

	end := x.From
	var last *point
	if sm.bar > 0 && !(b.s.Observed && sm.stand == moving && sm.p == nil) {
		end = b.raceBar(ln, sm, bar, x, c, r.alpha)
		hit = hit.Union(geom.R(x.From, bar.Y, end-x.From, bar.H))
	}
	// tell sets a figure behind what is drawn of it, and its period as far as it is not at hand.
	tell := func(p *point, at, alpha, full float32) {
		b.Txt = f.point(b.Txt[:0], p)
		w := b.say(key(roleNumber, ln.entity, 0), at, mid, size, scene.Blend(quiet, ink, full).Fade(alpha), scene.Start, true)
		hit = hit.Union(geom.R(at, bar.Y, w, bar.H))
		if b.F.Reduced && full > 0 {
			b.moved(m, r.line, t, at+w+9*k, mid-size*0.34)
		}
		b.Txt = m.appendPeriod(b.Txt[:0], b.Lang, locale.Quarter(p.t))
		at, y := at+w+gap*k, mid
		if above {
			at, y = aside, base
		}
		b.say(key(pen.RolePeriod, ln.entity, 0), at, y, theme.Small*k, quiet.Fade(alpha*(1-full)), scene.Start, !above)
	}
	switch {
	case sm.stand == observed:
		at := end + 7*k
		if sm.hi > sm.lo && sm.sure > 0 {
			b.Whisker(key(roleWhisker, ln.entity, 0), x.At(sm.lo), x.At(sm.hi), bar.Y+bar.H/2, min(5*k, bar.H/3), b.Th.Ink.Fade(0.8*sm.sure*r.alpha))
			at = geom.Mix(at, max(at, x.At(sm.hi)+7*k), sm.sure)
		}
		ref = sm.p.ref(ln.entity)
		tell(sm.p, at, 1, sm.sure)
	case sm.stand == moving && sm.p != nil:
		ref = sm.p.ref(ln.entity)
		tell(sm.p, end+7*k, 1, 0)
	case sm.was != nil && !ln.others:
		ref = sm.was.ref(ln.entity)
		end = b.emptyBar(ln, sm, bar, x, c, r.alpha)
		hit = hit.Union(geom.R(x.From, bar.Y, end-x.From, bar.H))
		tell(sm.was, end+7*k, sm.seen(), 0)
		if sm.stand == placed {
			b.placedWords(ln, sm, bar, x, end, r.alpha*(1-2*sm.bar))
			ref.Obs, ref.Card = uint32(sm.place.obs), 0
			last = sm.was
		}
	case sm.stand == placed:
		b.placedWords(ln, sm, bar, x, x.From, r.alpha*(1-2*sm.bar))
		ref.Obs = uint32(sm.place.obs)
		hit.W = x.To - hit.X
	}
	if b.guess.who != 0 && b.guess.who == ln.entity && !ln.others && (sm.stand == observed || sm.stand == moving) {
		edge, room := hit.Right()+14*k, bar.Y-r.y
		if above {
			room = 0
		}
		if sm.stand != observed || sm.sure < 0.99 { // the number has its period beside it: the line alone
			edge, room = b.F.W, 0
		}
		b.guessMark(f, x, geom.R(x.From, bar.Y, end-x.From, bar.H), edge, mid, room)
	}
	r.bar = geom.R(x.From, bar.Y, end-x.From, bar.H)
	if r.alpha > 0.5 {
		b.targets[r.line] = b.L.Target(hit, ref)
		if last != nil { // the row is the rank's, the number beside it is older
			b.L.Target(geom.R(end, bar.Y, hit.Right()-end, bar.H), last.ref(ln.entity))
		}
	}
}

// seen is how present the number of an outline is: it is there from the start,
// being the bar's, and goes when the next bar comes.
func (sm *sample) seen() float32 {
	if sm.next != nil && sm.v == sm.next.v {
		return sm.left
	}
	return 1
}

// raceBar draws a bar as far as it is there, and returns its end.
func (b *Builder) raceBar(ln *line, sm *sample, bar geom.Rect, x layout.Scale, c scene.Color, alpha float32) (end float32) {
	k := b.K
	solid, till := sm.reach()
	if b.s.Observed && sm.stand == moving {
		solid, till = sm.p.v, sm.p.v
	}
	c = c.Fade(sm.bar)
	bar.W = max(1, x.At(till)-x.From)
	end = bar.Right()
	sure, rest := bar, bar
	sure.W = geom.Clamp(x.At(solid)-x.From, 0, bar.W)
	rest.X, rest.W = sure.Right(), bar.W-sure.W
	if sure.W > 0 {
		b.L.Rect(key(roleBar, ln.entity, 0), sure, c, 0)
	}
	if rest.W > 0.01 {
		b.L.Rect(key(roleHatch, ln.entity, 1), rest, c.Fade(0.28), 0)
		b.L.Hatch(key(roleHatch, ln.entity, 0), rest, c, 6*k, 1.5*k)
	}
	if sm.stand == observed && sm.p.doubtful() {
		b.L.Edge(0, bar, b.Th.Ink.Fade(sm.sure*alpha), 0, 1.4*k, scene.Dash{On: 1.6 * k, Off: 2 * k})
	}
	return end
}

// emptyBar draws the outline of the last figure, torn where the base changes, and returns its end.
func (b *Builder) emptyBar(ln *line, sm *sample, bar geom.Rect, x layout.Scale, c scene.Color, alpha float32) (end float32) {
	k := b.K
	bar.W = max(1, x.At(sm.was.v)-x.From)
	b.L.Edge(key(roleRest, ln.entity, 0), bar, c.Fade(sm.left), 0, 1.4*k, scene.Dash{})
	if sm.stand == torn && bar.W > 24*k {
		b.Zigzag(bar.X+bar.W/2, bar.Y-2*k, bar.Bottom()+2*k, sm.left*alpha)
	}
	return bar.Right()
}

// placedWords tells a rank without a figure: inside the outline of the last one where it has room there, else where a bar would be.
func (b *Builder) placedWords(ln *line, sm *sample, bar geom.Rect, x layout.Scale, end, alpha float32) {
	size := theme.Small * b.K
	b.Txt = rankWords(b.Txt[:0], b.W.Data, b.Lang, sm.place.rank)
	room := b.F.W - b.Pad() - x.From - 7*b.K
	if end > x.From {
		if room = end - x.From - 14*b.K; b.Width(size) > room || bar.H < size*1.3 {
			return
		}
	}
	if alpha <= 0.05 {
		return
	}
	b.Fit(size, room)
	b.say(key(roleNumber, ln.entity, 1), x.From+7*b.K, bar.Y+bar.H/2+size*0.36, size, b.Th.Muted.Fade(alpha), scene.Start, false)
}

// lastWords starts b.Txt with "last figure Q2 2022: 9%".
func (b *Builder) lastWords(m *model, f format, p *point) {
	var x, y [48]byte
	b.Txt = pen.AppendFilled(b.Txt[:0], b.W.Data.Word(b.Lang, "last-figure"),
		pen.Arg("period", locale.AppendPeriod(x[:0], b.Lang, locale.Quarter(p.t), m.track.Frequency(locale.Quarter(p.t)))),
		pen.Arg("value", f.point(y[:0], p)))
}

// moved marks a rank that differs from that at the data point before.
func (b *Builder) moved(m *model, i int, t float64, x, y float32) {
	before := t
	for _, p := range m.points {
		if p < t-1e-6 {
			before = p
		}
	}
	r := &m.lines[i].rank
	if sm := m.lines[i].at(before, m); sm.stand == absent || m.lines[i].others {
		return
	}
	if d := r.Settled(t) - r.Settled(before); d != 0 {
		b.Arrow(x, y, 4*b.K, d < 0, b.Th.Muted)
	}
}
