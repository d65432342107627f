package models

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"

	"yuntu/wasm/sim"
)

// The project's own models: every check in them holds, or this lists the lines.
func TestModels(t *testing.T) {
	list, errs := ReadAll("../../data")
	for _, err := range errs {
		t.Error(err)
	}
	for _, m := range list {
		if len(m.Checks) == 0 {
			t.Errorf("%s has no check", m.ID)
		}
	}
	if len(list) == 0 {
		t.Error("no models")
	}
}

const doubling = `
param growth 100 pct in 0..200 by 10 assumption
param start  2 100m-cny in 1..10 by 1 assumption
years 4
stock size = start next size*(1+growth)
series income 100m-cny = size/2
result last 100m-cny  = at(4, size)
result sum 100m-cny   = sum(income)
result most 100m-cny  = most(income)
result least 100m-cny = least(income)
result above years    = first(year, size > 10*start/2)
check growth=100 start=2 => last=32 sum=30 most=16 least=2 above=3
check growth=0 => above=none
`

// 2 doubles to 4, 8, 16, 32; half of each is 2, 4, 8, 16, together 30; over 10 from the third year.
func TestYears(t *testing.T) {
	m, errs := Parse("x.model", "x", doubling)
	for _, err := range errs {
		t.Error(err)
	}
	in, err := m.In(nil)
	if err != nil {
		t.Fatal(err)
	}
	machine := sim.NewMachine(&m.Code)
	ys := make([]float64, 4)
	if n := machine.Trace(in, 0, ys); n != 4 || ys[0] != 2e8 || ys[3] != 16e8 {
		t.Errorf("%d years: %v", n, ys)
	}
	machine.Sweep(in, 0, 0, []float64{0, 1}, ys)
	if ys[0] != 2e8 || ys[1] != 32e8 {
		t.Errorf("swept over growth: %v", ys[:2])
	}
	out := make([]float64, len(m.Results))
	if n := testing.AllocsPerRun(20, func() { machine.Run(in, out); machine.Sweep(in, 0, 0, in, ys) }); n != 0 {
		t.Errorf("a run allocates %v times", n)
	}
}

const quarters = `
param lag 0 quarters in 0..4 by 1 assumption
const start 1 quarters assumption
given g pct from s/e/growth since 2020Q4 = 10 20 - 40
given m 100m-cny from s/e/revenue since 2020Q4 = 1 2 3
result early pct = mean(g, 0, start+lag)
result late pct = mean(g, start+lag)
result money 100m-cny = mean(m, lag, start+lag)
result part x = mean(m, 0, 2*start)/mean(m, start)
check => early=10 late=30 money=1 part=0.6
check lag=1 => early=15 late=40 money=2
check lag=2 => early=15 late=40 money=3
check lag=3 => early=23.33 late=none money=none
`

// From the start on 20, nothing and 40: their mean is 30; two quarters later it is that of 40 alone.
func TestGiven(t *testing.T) {
	m, errs := Parse("x.model", "x", quarters)
	for _, err := range errs {
		t.Error(err)
	}
	if len(m.Givens) != 2 || m.Givens[0].Key != "s/e/growth" || m.Givens[1].Values[2] != 3 || sim.Answered(m.Givens[0].Values[2]) {
		t.Errorf("given is %+v", m.Givens)
	}
	all := strings.Join(m.MathML(), "\n")
	for _, want := range []string{
		`<mi data-q="g">g</mi><mo>=</mo><mtext data-w="given">given</mtext>`,
		`<mtext data-w="mean">mean</mtext><mo>(</mo><mi data-q="g">g</mi><mo>,</mo><mn>0</mn><mo>≤</mo><mtext data-w="quarter">quarter</mtext><mo>&lt;</mo>`,
		`<mo>≤</mo><mtext data-w="quarter">quarter</mtext><mo>)</mo>`,
	} {
		if !strings.Contains(all, want) {
			t.Errorf("%s\nlacks %s", all, want)
		}
	}
}

// Each refusal names the line and what is wrong with it.
func TestRefusals(t *testing.T) {
	const head = "param a 1 100m-cny in 0..2 by 1 assumption\nparam b 1 100m-usd in 0..2 by 1 assumption\nparam s 5 pct in 0..9 by 1 assumption\n"
	const given = "given g pct from s/e/growth since 2020Q1 = 1 2\n"
	for line, want := range map[string]string{
		"result r 100m-cny = a + b":                           "yuan and dollars don't go together",
		"result r 100m-cny = a + s":                           "yuan and a plain number don't go together",
		"result r 100m-usd = a":                               "r is yuan, and 100m-usd counts dollars",
		"result r pct = a/b":                                  "pct counts a plain number",
		"result r x = log(a)":                                 "log of yuan",
		"result r x = pow(2, a)":                              "pow to yuan",
		"result r x = c":                                      `"c" is not defined above`,
		"result r x = sin(s)":                                 `"sin" is no function`,
		"result r x = min(s)":                                 "min takes 2 arguments, not 1",
		"result r x = s s":                                    "x.model:4",
		"result r x = s; s":                                   "x.model:4",
		"result r x = s ^ 2":                                  "a power is pow(x, y)",
		"result r x = \"s\"":                                  "is no number",
		"result r x = s.t":                                    "nothing else",
		"result r x = func() {}":                              "nothing else",
		"result r furlongs = s":                               `"furlongs" is no unit`,
		"result a x = s":                                      `"a" is defined twice`,
		"result year x = s":                                   `"year" is a word of the language`,
		"result R x = s":                                      `"R" is no name`,
		"result r x = year":                                   "has a value for every year",
		"result r x = s\ncheck => r=6":                        "r is 0.05, the check says 6",
		"result r pct = s\ncheck => r=6":                      "r is 5, the check says 6",
		"result r pct = s\ncheck => q=6":                      `"q" is no result`,
		"result r pct = s\ncheck q=1 => r=6":                  `"q" is no parameter`,
		"result r pct = s\ncheck s=10 => r=6":                 "s=10 lies outside 0..9",
		"result r x = exp(1000*s)":                            "reaches",
		"let r = s":                                           "there is no result",
		"param p 5 pct in 0..4 by 1 assumption":               "the default 5 lies outside 0..4",
		"param p 5 pct in 9..4 by 1 assumption":               "is empty",
		"param p 5 pct in 0..9 by 1":                          "param is written",
		"param p 5 pct in 0..9 by 1 guess":                    "behind the range",
		"param p 5 pct in 0..9 by 1 assumption band 3..20":    "does not lie in",
		"param p NaN pct in 0..9 by 1 assumption":             `"NaN" is no number`,
		"given g pct from s/e/growth = 1":                     "given is written",
		"given g pct from s/growth since 2020Q1 = 1":          "given is written",
		"given g pct from s/e/growth since 2020 = 1":          `"2020" is no quarter`,
		"given g furlongs from s/e/growth since 2020Q1 = 1":   "is no unit",
		"given g pct from s/e/growth since 2020Q1 = 1 x":      `"x" is no number`,
		"given g pct from s/e/growth since 2020Q1 = 1 -":      "ends with a quarter that has no figure",
		"given a pct from s/e/growth since 2020Q1 = 1":        `"a" is defined twice`,
		given + "given h pct from s/e/share since 2020Q2 = 1": "h begins in another quarter than g",
		given + "result r pct = g":                            "g has a value for every quarter",
		given + "result r pct = mean(g)":                      "mean is written",
		given + "result r pct = mean(s, 0, 1)":                "mean is taken of what a line gives",
		given + "result r pct = mean(g, a, 1)":                "mean from yuan",
		given + "result r pct = mean(1, 0, 1)":                "mean is taken of what a line gives",
		given + "result r 100m-cny = mean(g, 0, 1)":           "100m-cny counts yuan",
		"years 500":        "years is a whole number from 1 to 120",
		"years 3\nyears 3": "years stands twice",
		"stock q = 1 next q*2\nresult r x = at(1, q)":             "no line says how many",
		"years 2\nstock q = a next b\nresult r 100m-cny = sum(q)": "yuan and dollars",
		"years 2\nstock q = 1 next q\nresult r x = q":             "has a value for every year",
		"years 2\nstock q = 1 next q\nresult r x = sum(q) + q":    "one year and on all years",
		"wish r x = 1": `"wish" is none of`,
	} {
		_, errs := Parse("x.model", "x", head+line)
		found := false
		for _, err := range errs {
			found = found || strings.Contains(err.Error(), want) && strings.HasPrefix(err.Error(), "x.model:")
		}
		if !found {
			t.Errorf("%q: %v, want %s", line, errs, want)
		}
	}
}

// "No answer" goes through arithmetic, conditions choose around it, and nothing becomes infinite.
func TestNone(t *testing.T) {
	m, errs := Parse("x.model", "x", `
param s 0 x in 0..1 by 1 assumption
result over x  = 1/s
result sum x   = 1 + none
result safe x  = if(s > 0, 1/s, 7)
result log x   = log(s)
result root x  = sqrt(s-1)
check => over=none sum=none safe=7 log=none root=none
check s=1 => over=1 safe=1 log=0 root=0
`)
	if m == nil || len(errs) > 0 {
		t.Error(errs)
	}
}

// Any bytes as a model give a model or errors with file and line, and what compiles runs.
func FuzzParse(f *testing.F) {
	f.Add(doubling)
	f.Add(quarters)
	f.Add("param a 1 x in 0..2 by 1 assumption\nresult r x = if(a > 1, none, -a)")
	f.Add("result r x = ((((((((((((((1))))))))))))))\ncheck => r=1e999")
	f.Fuzz(func(t *testing.T, text string) {
		m, errs := Parse("f.model", "f", text)
		for _, err := range errs {
			if !strings.HasPrefix(err.Error(), "f.model:") {
				t.Errorf("%v", err)
			}
		}
		if len(errs) > 0 {
			return
		}
		in, err := m.In(nil)
		if err != nil {
			t.Fatal(err)
		}
		out := make([]float64, len(m.Results))
		sim.NewMachine(&m.Code).Run(in, out)
		for i, v := range out {
			if math.IsInf(v, 0) {
				t.Errorf("%s is infinite", m.Results[i].Name)
			}
		}
	})
}

// (1 − cut) to the power −e, over a sum: brackets stand where they have to, and only there.
func TestMathML(t *testing.T) {
	m, errs := Parse("x.model", "x", "param cut 20 pct in 0..90 by 1 assumption\nparam e 1 x in 0..4 by 1 assumption\n"+
		"result r x = pow(1-cut, -e)/(1+e) - (cut+e)*2\nresult q x = if(e > 1, none, log(plain(e)))")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	strip := strings.NewReplacer("<mrow>", "", "</mrow>", "", "<mo>", "", "</mo>", "", "<mn>", "", "</mn>", "", "</mi>", "", "</mtext>", "",
		`<mi data-q="cut">`, "", `<mi data-q="e">`, "", `<mi data-q="r">`, "", `<mi data-q="q">`, "", "<math>", "", "</math>", "", "<mi>", "",
		`<mtext data-w="if">`, "", `<mtext data-w="else">`, "", `<mtext data-w="none">`, "")
	for i, want := range []string{
		"r=<mfrac><msup>(1−cut)−e</msup>1+e</mfrac>−(cut+e)·2",
		"q={<mtable><mtr><mtd>none</mtd><mtd>ife&gt;1</mtd></mtr><mtr><mtd>ln(e)</mtd><mtd>else</mtd></mtr></mtable>",
	} {
		if got := strip.Replace(m.MathML()[i]); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
	}
	list, _ := ReadAll("../../data")
	for _, m := range list {
		for _, s := range m.MathML() {
			d := xml.NewDecoder(strings.NewReader(s))
			for {
				if _, err := d.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Errorf("%s: %v in %s", m.ID, err, s)
					break
				}
			}
		}
	}
}
