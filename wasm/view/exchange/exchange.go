// Package exchange draws what one has lost and others have: a bar at the left, bands from it to those who took a part. The
// split that the reader makes is hatched and dragged; beside it, in one scale with it, stands what was published of another
// loss, each rival in his colour, and as a hatched rest what nobody has published.
//
// A row of systems.csv of this kind tells, besides axis:
//
//	loss=lost                            the parameter that is split
//	to=to_foreign|to_home|to_state       its parts
//	by=foreign|home|state                the parameters that weigh them
//	seen=leader_lost                     a loss that was published
//	owner=leader_now                     the figure that tells whose it is
//	gains=huawei_gain|tencent_gain       who gained how much of it
//	whose=huawei_now|tencent_now         the figures that tell whose gains they are
//	took=home_took                       their sum, which may be guessed
//	rest=unpublished                     what is left over
package exchange

import (
	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws exchanges. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	of    *state.System
	owner [5]data.EntityID // whose the published loss is, then whose the gains
}

// owners looks up whose colours the published parts have, for a system that is fresh.
func (b *Builder) owners(r *system.Run) {
	if b.of == r.Sys {
		return
	}
	b.of, b.owner = r.Sys, [5]data.EntityID{about.Whose(r, r.Sys.Told("owner"))}
	whose, n := about.Names(r.Sys.Told("whose"))
	for i := range n {
		b.owner[1+i] = about.Whose(r, whose[i])
	}
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of an exchange's marks.
const (
	roleBar uint8 = pen.RolesExchange + iota
	roleBand
	roleHatch
	roleBefore
	roleGrip
	roleName
	roleValue
)

// Build draws the reader's split, and beside or below it what was published.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 160 || p.F.H < 160 {
		return
	}
	b.marks.Reset()
	b.owners(r)
	box := p.Heading(r.Sys.Name[p.Lang], "")
	first, second := box, box
	if gap := 24 * p.K; p.Narrow() {
		first.H = (box.H - gap/2) / 2
		second = geom.R(box.X, box.Bottom()-first.H, box.W, first.H)
	} else {
		first.W = (box.W - gap) / 2
		second = geom.R(box.Right()-first.W, box.Y, first.W, box.H)
	}
	loss, seen := r.Value(r.Sys.Told("loss")), r.Value(r.Sys.Told("seen"))
	most := max(1, loss, r.Before(r.Sys.Told("loss")))
	if sim.Answered(seen) {
		most = max(most, seen)
	}
	b.split(p, r, lay(p, first, most, 0))
	b.seen(p, r, lay(p, second, most, 1))
	b.marks.Outline(p, r)
}

// sheet is where one exchange stands.
type sheet struct {
	n      uint32 // 0 the reader's, 1 the published one
	left   geom.Rect
	right  geom.Rect // of those who take, without gaps
	words  float32   // where words begin beside them
	end    float32   // and end
	px     float32   // pixels for a point
	gap    float32
	name   float32 // baseline of what is lost
	strong float32 // how far the bands are faded
	bare   bool    // names have no room beside units: what is lost, above them, tells the unit
}

// lay finds the places in a box where most points are at most as high as it is.
func lay(p *pen.Pen, box geom.Rect, most float64, n uint32) sheet {
	k, small := p.K, theme.Small*p.K
	s := sheet{n: n, gap: small * 1.9, name: box.Y + small*1.2, end: box.Right(), strong: 0.3}
	if p.Narrow() {
		s.gap = small * 1.1
	}
	top := box.Y + small*2 + 4*k
	high := box.Bottom() - top - 2*s.gap - small
	s.px = max(0, high) / float32(most)
	s.left = geom.R(box.X, top+s.gap, min(46*k, box.W*0.12), 0)
	part := float32(0.5)
	if p.Narrow() { // a line of words beside each part
		part = 0.3
	}
	s.right = geom.R(box.X+box.W*part, top, min(26*k, box.W*0.07), 0)
	s.words = s.right.Right() + 8*k
	return s
}

// part is the place of an amount at the right, below what stands above it.
func (s *sheet) part(v float64, above float32, gaps int) geom.Rect {
	return geom.R(s.right.X, s.right.Y+above+float32(gaps)*s.gap, s.right.W, float32(max(0, v))*s.px)
}

// band draws what goes from the left, where it begins so far down, to a place at the right.
func (b *Builder) band(p *pen.Pen, s *sheet, n int, from float32, to geom.Rect, c scene.Color) {
	if to.H <= 0 {
		return
	}
	const slices = 16
	p.L.Begin(scene.Area, pen.Key(roleBand, s.n, n), c, 0, scene.Dash{})
	for i := range slices + 1 {
		f := float32(i) / slices
		y := geom.Mix(s.left.Y+from, to.Y, geom.Smooth(f))
		p.L.Span(geom.Mix(s.left.Right(), to.X, f), y, y+to.H)
	}
	p.L.End()
}

// pitch is how far apart the words beside two parts stand at least.
func pitch(p *pen.Pen) float32 {
	if p.Narrow() {
		return theme.Small * p.K * 1.2
	}
	return theme.Small * p.K * 2.3
}

// lost sets what is split above its bar.
func (b *Builder) lost(p *pen.Pen, r *system.Run, s *sheet, name string, wide float32) {
	about.Num(p, r, name, r.Value(name), r.Before(name), theme.Small*p.K, wide)
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, s.n, 0), s.left.X, s.name, theme.Small*p.K, p.Th.Ink, scene.Start)
}

// unit sees, on a narrow stage, whether a part has room for its name and its unit.
func (s *sheet) unit(p *pen.Pen, r *system.Run, name string) {
	v := r.Value(name)
	about.Num(p, r, name, v, v, theme.Small*p.K, 1e4)
	s.bare = s.bare || p.Narrow() && p.Width(theme.Small*p.K) > s.end-s.words
}

// beside names a part at its right: what it is called and, below or behind it, how much it is.
func (b *Builder) beside(p *pen.Pen, r *system.Run, s *sheet, n int, name string, at geom.Rect, v, was float64) {
	k, small := p.K, theme.Small*p.K
	room, y := s.end-s.words, at.Center().Y
	if s.bare {
		about.Name(p, r, name, small, room-small*2.5)
		if len(p.Txt) > 0 {
			p.Txt = append(p.Txt, ' ')
		}
		p.Txt = about.AppendPoints(p.Txt, r, name, v)
		b.marks.Set(p, r, name, v, pen.Key(roleValue, s.n, n), s.words, y+small*0.36, small, p.Th.Ink, scene.Start)
		return
	}
	for _, was := range [...]float64{was, v} { // with its change in one line, or without
		if about.Num(p, r, name, v, was, small, 1e4); p.Width(small) <= room {
			b.marks.Set(p, r, name, v, pen.Key(roleValue, s.n, n), s.words, y+small*0.36, small, p.Th.Ink, scene.Start)
			return
		}
	}
	p.Text(r.Label(name))
	p.Fit(small, room)
	p.Put(pen.Key(roleName, s.n, 1+n), s.words, y-small*0.2-1*k, small, p.Th.Muted, scene.Start)
	about.Value(p, r, name, v)
	full := len(p.Txt)
	if p.Txt = about.AppendChange(p.Txt, r, name, v, was); p.Width(small) > room {
		p.Txt = p.Txt[:full]
	}
	b.marks.Set(p, r, name, v, pen.Key(roleValue, s.n, n), s.words, y+small*1.05, small, p.Th.Ink, scene.Start)
}
