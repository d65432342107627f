package models

import (
	"bufio"
	"go/ast"
	"go/parser"
	"regexp"
	"strconv"
	"strings"

	"yuntu/wasm/sim"
)

// Parse reads and compiles a model; file is its name in errors, id the system it belongs to. It returns every line that is
// wrong.
func Parse(file, id, text string) (*Model, []error) {
	p := &reader{file: file, m: &Model{ID: id}, c: newCompiler(file)}
	s := bufio.NewScanner(strings.NewReader(text))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		p.line++
		line, why, _ := strings.Cut(s.Text(), "#")
		p.why = strings.TrimSpace(why)
		if strings.TrimSpace(line) != "" {
			p.read(line)
		}
	}
	if err := s.Err(); err != nil {
		p.say("%v", err)
	}
	p.finish()
	return p.m, p.errs
}

type reader struct {
	file string
	line int
	why  string // what stands behind # on the line
	m    *Model
	c    *compiler
	errs []error
}

func (p *reader) say(format string, args ...any) {
	p.errs = append(p.errs, errorf(p.file, p.line, format, args...))
}

var (
	word       = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	paramForm  = regexp.MustCompile(`^(\S+)\s+(\S+)\s+(\S+)\s+in\s+(\S+?)\.\.(\S+)\s+by\s+(\S+)\s+(.*)$`)
	constForm  = regexp.MustCompile(`^(\S+)\s+(\S+)\s+(\S+)\s+(from\s+\S+|assumption)$`)
	backing    = regexp.MustCompile(`^(assumption|from\s+(\S+))(?:\s+band\s+(\S+?)\.\.(\S+)(?:\s+from\s+(\S+))?)?$`)
	resultForm = regexp.MustCompile(`^(\S+)\s+(\S+)\s+=\s*(.+)$`)
	letForm    = regexp.MustCompile(`^(\S+)\s+=\s*(.+)$`)
)

func (p *reader) read(line string) {
	kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	rest = strings.TrimSpace(rest)
	switch kind {
	case "param":
		p.param(rest)
	case "const":
		p.constant(rest)
	case "let":
		if f := letForm.FindStringSubmatch(rest); f == nil {
			p.say("let is written: let NAME = EXPRESSION")
		} else {
			p.define(kind, f[1], Unit{}, f[2])
		}
	case "result", "series":
		f := resultForm.FindStringSubmatch(rest)
		if f == nil {
			p.say("%s is written: %s NAME UNIT = EXPRESSION", kind, kind)
			return
		}
		u, ok := ParseUnit(f[2])
		if !ok {
			p.say("%q is no unit", f[2])
			return
		}
		p.define(kind, f[1], u, f[3])
	case "given":
		p.given(rest)
	case "stock":
		p.stock(rest)
	case "years":
		n, err := strconv.Atoi(rest)
		if err != nil || n < 1 || n > sim.MaxYears {
			p.say("years is a whole number from 1 to %d, not %q", sim.MaxYears, rest)
			return
		}
		if p.c.years > 0 {
			p.say("years stands twice")
		}
		p.c.years = n
	case "check":
		p.check(rest)
	default:
		p.say("%q is none of param, const, given, let, stock, series, result, years, check", kind)
	}
}

func (p *reader) number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v-v != 0 { // neither NaN nor infinite
		p.say("%q is no number", s)
		return 0
	}
	return v
}

func (p *reader) param(rest string) {
	f := paramForm.FindStringSubmatch(rest)
	if f == nil {
		p.say("param is written: param NAME DEFAULT UNIT in MIN..MAX by STEP assumption, or from KEY, then perhaps band LOW..HIGH")
		return
	}
	u, ok := ParseUnit(f[3])
	if !ok {
		p.say("%q is no unit", f[3])
		return
	}
	b := backing.FindStringSubmatch(strings.TrimSpace(f[7]))
	if b == nil {
		p.say("behind the range stands what the default rests on: assumption, or from KEY, then perhaps band LOW..HIGH; not %q", f[7])
		return
	}
	q := Param{Name: f[1], Default: p.number(f[2]), Unit: u, Min: p.number(f[4]), Max: p.number(f[5]), Step: p.number(f[6]), From: b[2], Why: p.why, Line: p.line}
	if b[3] != "" {
		q.Low, q.High, q.Banded = p.number(b[3]), p.number(b[4]), true
		if q.Low < q.Min || q.High > q.Max || q.Low > q.High {
			p.say("the band %s..%s does not lie in %s..%s", b[3], b[4], f[4], f[5])
		}
	}
	switch {
	case q.Min >= q.Max:
		p.say("the range %s..%s is empty", f[4], f[5])
	case q.Default < q.Min || q.Default > q.Max:
		p.say("the default %s lies outside %s..%s", f[2], f[4], f[5])
	case q.Step <= 0 || q.Step > q.Max-q.Min:
		p.say("the step %s fits no range %s..%s", f[6], f[4], f[5])
	}
	if p.name(q.Name) {
		p.c.param(q)
		p.m.Params = append(p.m.Params, q)
	}
}

func (p *reader) constant(rest string) {
	f := constForm.FindStringSubmatch(rest)
	if f == nil {
		p.say("const is written: const NAME VALUE UNIT from KEY, or assumption")
		return
	}
	u, ok := ParseUnit(f[3])
	if !ok {
		p.say("%q is no unit", f[3])
		return
	}
	if p.name(f[1]) {
		v := p.number(f[2])
		p.c.constant(f[1], v*u.Base, u.Dim)
		q := Param{Name: f[1], Default: v, Unit: u, Why: p.why, Line: p.line}
		if from, ok := strings.CutPrefix(f[4], "from"); ok {
			q.From = strings.TrimSpace(from)
		}
		p.m.Consts = append(p.m.Consts, q)
		p.m.Lines = append(p.m.Lines, Line{"const", f[1], &ast.BasicLit{Value: f[2] + " " + f[3]}, nil, p.line})
	}
}

// name refuses what is no name, or stands already.
func (p *reader) name(s string) bool {
	switch {
	case !word.MatchString(s):
		p.say("%q is no name: lower-case letters, digits and _", s)
	case p.c.known(s):
		p.say("%q is defined twice", s)
	case reserved[s]:
		p.say("%q is a word of the language", s)
	default:
		return true
	}
	return false
}

// expression reads Go's syntax, in which `if` is a word that begins no expression: it is read under another name.
func (p *reader) expression(s string) ast.Expr {
	e, err := parser.ParseExpr(ifWord.ReplaceAllString(s, "If("))
	if err != nil {
		p.say("%s: %v", strings.TrimSpace(s), err)
		return nil
	}
	return e
}

var ifWord = regexp.MustCompile(`\bif\s*\(`)

func (p *reader) define(kind, name string, u Unit, text string) {
	e := p.expression(text)
	if e == nil || !p.name(name) {
		return
	}
	d, err := p.c.define(name, e)
	if err != nil {
		p.say("%v", err)
		return
	}
	if kind != "let" && !d.fits(u.Dim) {
		p.say("%s is %s, and %s counts %s", name, d, u.Name, u.Dim)
	}
	if kind != "let" {
		p.c.retype(name, value{dim: u.Dim})
	}
	p.m.Lines = append(p.m.Lines, Line{kind, name, e, nil, p.line})
	switch kind {
	case "result":
		if p.c.yearly(name) {
			p.say("%s has a value for every year: first, at, sum, least or most make one of them", name)
		}
		p.m.Results = append(p.m.Results, Result{name, u, p.line})
	case "series":
		if !p.c.yearly(name) {
			p.say("%s is the same in every year", name)
		}
		p.m.Series = append(p.m.Series, Result{name, u, p.line})
	}
}

func (p *reader) stock(rest string) {
	f := letForm.FindStringSubmatch(rest)
	first, next := "", ""
	ok := false
	if f != nil {
		first, next, ok = strings.Cut(f[2], " next ")
	}
	if !ok {
		p.say("stock is written: stock NAME = FIRST next EXPRESSION")
		return
	}
	e, n := p.expression(first), p.expression(next)
	if e == nil || n == nil || !p.name(f[1]) {
		return
	}
	if err := p.c.stock(f[1], e, n); err != nil {
		p.say("%v", err)
		return
	}
	p.m.Lines = append(p.m.Lines, Line{"stock", f[1], e, n, p.line})
}
