package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/app"
	"yuntu/wasm/scene"
)

// open is a program with the real dataset.
func open(t *testing.T) *app.App {
	t.Helper()
	files, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	a, err := app.New(files.Core, files.Pieces[:]...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// Every picture of the product stands up to check.
func TestPictures(t *testing.T) {
	a := open(t)
	for i, s := range pictures(a) {
		if testing.Short() && i%7 != 0 {
			continue
		}
		if !a.Open(s.query) {
			t.Errorf("%s: the program does not understand %q", s.name, s.query)
		}
		a.Prefers(s.dark, s.reduced)
		a.Resize(s.w, s.h)
		a.Settle()
		missing := a.Font().Missing()
		for _, p := range check(a.List()) {
			t.Errorf("%s (%s): %s", s.name, s.query, p)
		}
		if n := a.Font().Missing() - missing; n > 0 {
			t.Errorf("%s (%s): %d runes without a glyph", s.name, s.query, n)
		}
	}
}

// A replay is a visit written down: one action a line, and at each "mark" what
// the program then shows. What is shown stands beside it in a .want file that
// a person can read; UPDATE_GOLDEN=1 writes it anew.
func TestReplays(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.replay")
	if len(files) == 0 {
		t.Fatal("no replays")
	}
	used := map[string]bool{}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".replay"), func(t *testing.T) {
			got := replay(t, file)
			want := strings.TrimSuffix(file, ".replay") + ".want"
			used[want] = true
			if os.Getenv("UPDATE_GOLDEN") != "" {
				if err := os.WriteFile(want, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			b, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if string(b) != got {
				t.Errorf("%s differs, got:\n%s", want, got)
			}
		})
	}
	goldens, _ := filepath.Glob("testdata/*.want")
	for _, g := range goldens {
		if !used[g] {
			t.Errorf("%s belongs to no replay", g)
		}
	}
}

func replay(t *testing.T, file string) string {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	a := open(t)
	var out strings.Builder
	for i, line := range strings.Split(string(text), "\n") {
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch verb {
		case "", "#":
		case "open":
			fmt.Fprintf(&out, "open %s: %v\n", rest, a.Open(rest))
		case "size":
			var w, h float32
			fmt.Sscan(rest, &w, &h)
			a.Resize(w, h)
		case "wait": // seconds, at 60 frames a second, as long as something moves
			seconds, _ := strconv.ParseFloat(rest, 64)
			frames := 0
			for ; float64(frames) < seconds*60 && a.Advance(1./60); frames++ {
				a.List()
			}
			fmt.Fprintf(&out, "wait %s: %d frames\n", rest, frames)
		case "mark":
			mark(&out, a, rest)
		default:
			if !a.Act(verb, words(rest)) {
				t.Fatalf("%s:%d: no such action %q", file, i+1, verb)
			}
		}
	}
	return out.String()
}

// words are an action's members as key=value, values with _ for a space.
type words string

func (w words) find(key string) string {
	for _, f := range strings.Fields(string(w)) {
		if k, v, _ := strings.Cut(f, "="); k == key {
			return v
		}
	}
	return ""
}

func (w words) Str(key string) string { return w.find(key) }
func (w words) Num(key string) float64 {
	v, _ := strconv.ParseFloat(w.find(key), 64)
	return v
}
func (w words) Flag(key string) bool { return w.find(key) == "true" }
func (w words) Each(_ string, fn func(k, v string)) {
	for _, f := range strings.Fields(string(w)) {
		k, v, _ := strings.Cut(f, "=")
		fn(k, v)
	}
}

// mark writes what a reader has before them: link, claim, time, and the
// figures that are printed, from left to right and top to bottom.
func mark(out *strings.Builder, a *app.App, name string) {
	p := a.Panel()
	fmt.Fprintf(out, "\n== %s\nlink   %s\ntitle  %s\ntime   %s\n", name, p.Query, p.Title, a.AppendTime(nil))
	if p.Announce != "" {
		fmt.Fprintf(out, "says   %s\n", p.Announce)
	}
	a.Settle()
	l := a.List()
	type label struct {
		x, y float32
		text string
	}
	var labels []label
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == scene.Label && float32(op.Color.A())*op.Alpha > 24 {
			labels = append(labels, label{op.X, op.Y, string(l.Run(op))})
		}
	}
	sort.SliceStable(labels, func(i, j int) bool {
		a, b := labels[i], labels[j]
		if d := a.y - b.y; d < -3 || d > 3 {
			return d < 0
		}
		return a.x < b.x
	})
	for i, x := range labels {
		switch {
		case i == 0:
			out.WriteString("labels ")
		case x.y-labels[i-1].y > 3:
			out.WriteString("\n       ")
		default:
			out.WriteString(" | ")
		}
		out.WriteString(x.text)
	}
	out.WriteString("\n\n")
}
