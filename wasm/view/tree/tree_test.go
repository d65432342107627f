package tree

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m35", pen.RolesTree, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m35")
}

func near(a, b float32) bool { return math.Abs(float64(a-b)) < 0.05 }

// In 1,000 by 1,000 a per cent is 7 pixels, root and teams are 270 high, and gaps are 100. 7 per cent of the root are 49 pixels;
// 5, 3 and 1 per cent with 30, 50 and 70 of them cut take 1.5, 1.5 and 0.7 per cent of the strip.
func TestLay(t *testing.T) {
	w := viewtest.World(t)
	a, ok := lay(system.Of(w, viewtest.State(t, w, "view=m35")), geom.R(0, 0, 1000, 1000))
	if !ok || a.n != 4 || !near(a.one, 7) || !near(a.dark, 49) || !near(a.root.W, 700) {
		t.Fatalf("%+v", a)
	}
	for i, want := range []struct{ x, wide, cut, strip float32 }{{0, 35, 81, 0}, {135, 21, 135, 10.5}, {256, 7, 189, 21}, {363, 637, 9.792, 25.9}} {
		if q := a.blocks[i]; !near(q.X, want.x) || !near(q.W, want.wide) || !near(a.lost(i).H, want.cut) || !near(a.strip[i], want.strip) || q.H != a.root.H {
			t.Errorf("block %d is %v, lost %v, its strip begins at %v", i, q, a.lost(i).H, a.strip[i])
		}
	}
}

// Same number of people, same area: what all blocks lost is as large as the root's strip, wherever the sliders stand, as long as
// the figures agree; where they don't, everybody else has lost nothing that could be drawn, and the strip is too short.
func TestDarkIsOne(t *testing.T) {
	w := viewtest.World(t)
	for _, q := range viewtest.Ends(w, "m35") {
		r := system.Of(w, viewtest.State(t, w, q))
		a, ok := lay(r, geom.R(0, 0, 1000, 1000))
		if !ok {
			t.Fatal(q)
		}
		dark := float32(0)
		for i := range a.n {
			dark += a.lost(i).W * a.lost(i).H
		}
		strip := (a.dark - a.root.X) * a.root.H
		if sim.Answered(r.Value("rest")) != near(dark/a.root.H, strip/a.root.H) || !sim.Answered(r.Value("rest")) && a.strip[a.n-1] <= a.dark {
			t.Errorf("%s: teams lost %v, the whole %v; everybody else %v", q, dark, strip, r.Value("rest"))
		}
	}
}

// What goes to the teams of which the loss was reported is filled, and what goes on from it to everybody else is hatched.
func TestReportedFromWorkedOut(t *testing.T) {
	l, r := viewtest.Drawn(t, new(Builder).Build, "view=m35")
	_, n := about.Names(r.Sys.Told("teams"))
	for i := range n + 1 {
		want := scene.Area
		if i == n {
			want = scene.Segments
		}
		if op := viewtest.Mark(t, l, pen.Key(roleBranch, uint32(i), 0)); op.Kind != want {
			t.Errorf("branch %d is of kind %d, want %d", i, op.Kind, want)
		}
	}
}

// The edge of the first team, dragged to twice its width, is a team of ten per cent.
func TestDragged(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m35")
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, s))
	team := viewtest.Mark(t, l, pen.Key(roleTeam, 0, 0))
	h, ok := l.Grip(geom.Point{X: team.X + team.W, Y: team.Y + team.H/2})
	if got := h.Value(geom.Point{X: team.X + 2*team.W}); !ok || h.Param != 1 || math.Abs(got-10) > 1e-3 {
		t.Errorf("it is %v", got)
	}
}

// The line to a team's words goes down left of the words of every team further right: none is crossed.
func TestLinesCrossNoWords(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	for _, q := range []string{"", "&sim.hybrid=20", "&sim.iot=15&sim.driving=10"} {
		s := viewtest.State(t, w, "view=m35&lang=en"+q)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, system.Of(w, s))
		for i := range 3 {
			op := viewtest.Mark(t, l, pen.Key(roleLine, uint32(i), 0))
			line := l.Points(&op)
			for j := range l.Ops {
				o := &l.Ops[j]
				if o.Kind == scene.Label && uint8(o.Key>>24) == roleName && o.X < line[0] && line[0] < o.X+o.W && line[1] < o.Y && o.Y-o.Size*0.7 < line[3] {
					t.Errorf("%s: the line of team %d goes through %q", q, i, l.Run(o))
				}
			}
		}
	}
}
