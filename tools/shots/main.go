// Command shots draws every picture of the product without a browser, so that
// a person can look at all of them on one page, and checks what a machine can
// see: no label outside its stage, none over another, no rune without a glyph.
//
//	go run ./tools/shots -dataset dist/dataset.msgp -out artefacts/pictures
//
// -strip artefacts/race.svg draws six frames of the race instead, from one data point to the next.
//
// It writes one SVG per picture and an index.html with all of them. The exit
// status is 1 when a check failed; every failure is printed.
package main

import (
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/packed"
	"yuntu/wasm/app"
)

func main() {
	dataset := flag.String("dataset", "dist/dataset.msgp", "packed dataset")
	out := flag.String("out", "artefacts/pictures", "folder to write to")
	only := flag.String("only", "", "draw only the pictures whose name holds this")
	film := flag.String("strip", "", "write six frames of the race as one picture to this file, and nothing else")
	flag.Parse()
	failed, err := run(*dataset, *out, *only, *film)
	if err != nil {
		fmt.Fprintln(os.Stderr, "shots:", err)
		os.Exit(1)
	}
	if failed > 0 {
		os.Exit(1)
	}
}

func run(dataset, out, only, film string) (failed int, err error) {
	files, err := packed.Read(dataset)
	if err != nil {
		return 0, err
	}
	a, err := app.New(files.Core, files.Pieces[:]...)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", dataset, err)
	}
	if film != "" {
		return 0, os.WriteFile(film, strip(a), 0o666)
	}
	if err := os.MkdirAll(out, 0o777); err != nil {
		return 0, err
	}
	var index strings.Builder
	index.WriteString("<!doctype html><meta charset=utf-8><title>Shots</title><style>body{font:13px system-ui;margin:16px;background:#888}figure{display:inline-block;margin:8px;vertical-align:top}figcaption{color:#fff}</style>\n")
	n := 0
	for _, s := range pictures(a) {
		if !strings.Contains(s.name, only) {
			continue
		}
		a.Open(s.query)
		a.Prefers(s.dark, s.reduced)
		a.Resize(s.w, s.h)
		a.Settle()
		missing := a.Font().Missing()
		list := a.List()
		problems := check(list)
		if m := a.Font().Missing() - missing; m > 0 {
			problems = append(problems, fmt.Sprintf("%d runes without a glyph", m))
		}
		for _, p := range problems {
			failed++
			fmt.Printf("%s (%s): %s\n", s.name, s.query, p)
		}
		if err := os.WriteFile(filepath.Join(out, s.name+".svg"), a.SVG(), 0o666); err != nil {
			return failed, err
		}
		fmt.Fprintf(&index, "<figure><img src=%q width=%v height=%v><figcaption>%s</figcaption></figure>\n", s.name+".svg", s.w/2, s.h/2, html.EscapeString(s.name+" "+strings.Join(problems, "; ")))
		n++
	}
	fmt.Printf("shots: %d pictures, %d failures\n", n, failed)
	return failed, os.WriteFile(filepath.Join(out, "index.html"), []byte(index.String()), 0o666)
}

// shot is one picture.
type shot struct {
	name, query   string
	w, h          float32
	dark, reduced bool
}

// stages are the sizes that a stage has: on a laptop, on a phone, in a small
// frame, on a projector.
var stages = []struct {
	name string
	w, h float32
	big  bool
}{{"wide", 928, 584, false}, {"phone", 390, 439, false}, {"frame", 320, 300, false}, {"projector", 1180, 880, true}}

// pictures lists every step of the lesson, every view in its forms at several times, and every system as it opens and with
// each parameter at both ends, in all sizes and languages.
func pictures(a *app.App) (list []shot) {
	w := a.World()
	for l := locale.Hans; l < locale.Count; l++ {
		add := func(name, query string, dark, reduced bool) {
			for _, st := range stages {
				if st.w < 390 && strings.HasPrefix(name, "sys-") {
					continue // a system's picture is made for 390 × 440 and more
				}
				q := "lang=" + l.Tag() + "&" + query
				if st.big {
					q += "&big=1"
				}
				list = append(list, shot{strings.Join([]string{name, st.name, l.Tag()}, "_"), q, st.w, st.h, dark, reduced})
			}
		}
		for i := 1; i <= w.Steps(); i++ {
			add(fmt.Sprintf("step%02d", i), "step="+w.Data.Step(data.StepID(i)).ID, false, false)
		}
		for _, m := range w.Markets {
			id := w.Data.Series(m).ID
			for _, form := range []string{"lines", "race", "stream", "table"} {
				q := "market=" + id + "&form=" + form
				a.Open(q)
				track := w.Track(a.State())
				for i, f := range []float64{0, 0.4, 0.8, 1} {
					t := track.Min() + f*(track.Max()-track.Min())
					year, rest := int(t)/4, t-float64(int(t)/4*4)
					add(fmt.Sprintf("share-%s-%s-%d", id, form, i), fmt.Sprintf("%s&t=%dQ1~%.2f", q, year, rest), i == 1, i == 2)
				}
			}
		}
		for _, span := range []string{"quarter", "trailing", "cumulative"} {
			for _, form := range []string{"lines", "race", "stream", "table"} {
				for i, t := range []string{"2019Q1", "2023Q2~0.40", "2026Q2"} {
					add(fmt.Sprintf("capex-%s-%s-%d", span, form, i), fmt.Sprintf("view=capex&span=%s&form=%s&t=%s&cur=%s", span, form, t, []string{"cny", "usd"}[i%2]), i == 1, false)
				}
			}
		}
		for _, d := range w.Deals {
			id := w.Data.Deal(d).ID
			add("loop-"+id, "view=m16&deal="+id, false, false)
		}
		add("loop-moved", "view=m16&sim.cloud=40&sim.credits=50&sim.margin=30", true, true)
		for i := range w.Systems {
			id := w.Systems[i].ID
			add("sys-"+id, "view="+id+"&guess=-", false, false)
			add("sys-"+id+"-dark", "view="+id, true, false) // as it opens: one that asks first has a question
			for k, p := range w.Systems[i].Params {
				add(fmt.Sprintf("sys-%s-%s-least", id, p.ID), fmt.Sprintf("view=%s&sim.%s=%v", id, p.ID, p.Min.Float()), k%2 == 1, false)
				add(fmt.Sprintf("sys-%s-%s-most", id, p.ID), fmt.Sprintf("view=%s&sim.%s=%v", id, p.ID, p.Max.Float()), k%2 == 1, false)
			}
		}
	}
	return list
}
