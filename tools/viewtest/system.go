package viewtest

import (
	"fmt"
	"math"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// stages are a laptop's and a phone's.
var stages = []pen.Frame{{W: 1280, H: 720, Scale: 1}, {W: 880, H: 560, Scale: 1}, {W: 390, H: 440, Scale: 1, Dark: true}}

// Ends returns the links of a system as it opens, with each parameter at either end, and with all of them at either end.
func Ends(w *state.World, id string) (queries []string) {
	queries = []string{"view=" + id}
	all := [2]string{queries[0], queries[0]}
	n, _ := w.Data.SystemByID(id)
	for _, p := range w.Systems[n-1].Params {
		for i, v := range [2]float64{p.Min.Float(), p.Max.Float()} {
			q := fmt.Sprintf("&sim.%s=%v", p.ID, v)
			queries, all[i] = append(queries, "view="+id+q), all[i]+q
		}
	}
	return append(queries, all[0], all[1])
}

// Stands builds a system's picture in every language, on stages of three sizes, with its parameters at their ends, and
// complains about labels that meet, marks outside the stage, keys that name two marks, a handle that is not there, an
// outline without its numbers, and memory that a warm builder takes. A curve of package path may stand in any picture. more is put behind each link.
func Stands(t *testing.T, id string, roles uint8, build func(*pen.Pen, *system.Run), more ...string) {
	t.Helper()
	w := World(t)
	var p pen.Pen
	var r system.Run
	l := scene.List{Measure: Pitch{}}
	draw := func(s state.State, f pen.Frame) {
		p.Begin(&l, w, s.Lang, f)
		r.Set(w, s)
		build(&p, &r)
		p.End()
	}
	for _, q := range Ends(w, id) {
		for _, m := range append(more, "") {
			for lang := range locale.Count {
				s := State(t, w, q+m+"&lang="+lang.Tag())
				for _, f := range stages {
					draw(s, f)
					name := fmt.Sprintf("%s%s in %s at %v×%v", q, m, lang.Tag(), f.W, f.H)
					if e := Overlap(&l, f); e != "" {
						t.Errorf("%s: %s", name, e)
					}
					if e := Keys(&l, roles, pen.RolesPath); e != "" {
						t.Errorf("%s: %s", name, e)
					}
					if e := Outside(&l); e != "" {
						t.Errorf("%s: %s", name, e)
					}
					if len(l.Notes) < 3 || l.Notes[0].Role != scene.Heading || !gripped(&l) {
						t.Errorf("%s: %d lines of outline, something to drag: %v", name, len(l.Notes), gripped(&l))
					}
				}
			}
		}
	}
	s := State(t, w, "view="+id)
	for _, f := range stages {
		draw(s, f)
	}
	if n := testing.AllocsPerRun(5, func() { draw(s, stages[0]) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// Pictures holds the pictures of systems against goldens: as they open, in English on a laptop; with every parameter a third
// of its way from its least and half-way through the third year, in zh-Hans on a smaller stage; and as they open on a dark
// phone, in zh-Hant.
func Pictures(t *testing.T, build func(*pen.Pen, *system.Run), ids ...string) {
	t.Helper()
	w := World(t)
	g := OpenGoldens(t)
	var p pen.Pen
	l := scene.List{Measure: Pitch{}}
	for _, id := range ids {
		for i, q := range [...]string{"view=" + id + "&lang=en", moved(w, id) + "&lang=zh-Hans", "view=" + id + "&lang=zh-Hant"} {
			s := State(t, w, q)
			p.Begin(&l, w, s.Lang, stages[i])
			build(&p, system.Of(w, s))
			p.End()
			g.Check(id+[...]string{"", "-moved", "-phone"}[i], &l, stages[i].Dark, func(r scene.Ref) string {
				switch {
				case r.Card != 0:
					return w.CardKey(state.CardID(r.Card))
				case r.Obs != 0:
					return w.Data.ObsKey(data.ObsID(r.Obs))
				}
				return ""
			})
		}
	}
	g.Done()
}

// moved is the link of a system with every parameter a third of its way, to the step below.
func moved(w *state.World, id string) string {
	q := "view=" + id
	n, _ := w.Data.SystemByID(id)
	x := &w.Systems[n-1]
	for _, p := range x.Params {
		lo, step := p.Min.Float(), p.Step.Float()
		steps := math.Floor((p.Max.Float() - lo) / 3 / step)
		q += fmt.Sprintf("&sim.%s=%.10g", p.ID, lo+steps*step)
	}
	if x.Years > 0 {
		q += "&t=2.5"
	}
	return q
}

// gripped reports whether anything can be dragged.
func gripped(l *scene.List) bool {
	for y := float32(0); y < l.Height; y += 20 {
		for x := float32(0); x < l.Width; x += 20 {
			if _, ok := l.Grip(geom.Point{X: x, Y: y}); ok {
				return true
			}
		}
	}
	return false
}

// Outside says which mark leaves the stage; "" for none.
func Outside(l *scene.List) string {
	for i := range l.Ops {
		op := &l.Ops[i]
		x0, y0, x1, y1 := op.X, op.Y, op.X+op.W, op.Y+op.H
		switch op.Kind {
		case scene.Rect:
		case scene.Dot:
			x0, y0, x1, y1 = op.X-op.Size, op.Y-op.Size, op.X+op.Size, op.Y+op.Size
		case scene.Line, scene.Segments:
			for c := l.Points(op); len(c) > 1; c = c[2:] {
				x0, y0, x1, y1 = min(x0, c[0]), min(y0, c[1]), max(x1, c[0]), max(y1, c[1])
			}
		case scene.Area:
			for c := l.Points(op); len(c) > 2; c = c[3:] {
				x0, y0, x1, y1 = min(x0, c[0]), min(y0, c[1], c[2]), max(x1, c[0]), max(y1, c[1], c[2])
			}
		default:
			continue
		}
		const slack = 1
		if !(x0 >= -slack && y0 >= -slack && x1 <= l.Width+slack && y1 <= l.Height+slack) {
			return fmt.Sprintf("op %d (kind %d) leaves the stage: %v, %v to %v, %v", i, op.Kind, x0, y0, x1, y1)
		}
	}
	return ""
}

// Low builds a system's picture on stages smaller than those of Stands, as it opens, in every language: no word stands on
// another or under its plate, and none is cut.
func Low(t *testing.T, build func(*pen.Pen, *system.Run), id string) {
	t.Helper()
	w := World(t)
	var p pen.Pen
	l := scene.List{Measure: Pitch{}}
	for lang := range locale.Count {
		s := State(t, w, "view="+id+"&lang="+lang.Tag())
		for _, f := range [...]pen.Frame{{W: 320, H: 250, Scale: 1}, {W: 320, H: 290, Scale: 1}, {W: 280, H: 330, Scale: 1}, {W: 844, H: 260, Scale: 1}, {W: 240, H: 330, Scale: 1}} {
			p.Begin(&l, w, lang, f)
			build(&p, system.Of(w, s))
			p.End()
			for _, e := range [...]string{Overlap(&l, f), Covered(&l), Struck(&l), Cut(&l)} {
				if e != "" {
					t.Errorf("%s in %s at %v×%v: %s", id, lang.Tag(), f.W, f.H, e)
				}
			}
		}
	}
}
