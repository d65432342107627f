package claims

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

func TestParse(t *testing.T) {
	plain, marks, err := Parse("took [46.4 per cent](c/a/share/2019Q4) of [两](said)")
	if err != nil || plain != "took 46.4 per cent of 两" {
		t.Fatalf("%q %v", plain, err)
	}
	want := []Mark{{5, 18, "c/a/share/2019Q4"}, {22, 25, "said"}}
	if !reflect.DeepEqual(marks, want) {
		t.Errorf("%v", marks)
	}
	for _, bad := range []string{"[a", "a]", "[a](b", "[a] (b)", "[](b)", "[ a](b)", "[a](b c)", "[a]()", "[a[b](c)](d)", "[a](b)]", "[a]x](b)"} {
		if _, _, err := Parse(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func am(v float64, u data.Unit, b ...data.Bound) Amount {
	a := Amount{Value: v, High: v, Unit: u}
	for _, x := range b {
		a.Bound = x
	}
	return a
}

// What may be written for a value, and what may not.
func TestMatch(t *testing.T) {
	capex := am(67700, data.CNYm)
	for _, c := range []struct {
		text string // the words of the mark between [ ]
		a    Amount
		ok   bool
	}{
		{"[677亿元]", capex, true},
		{"[677億元]", capex, true},
		{"[777亿元]", capex, false},
		{"[CNY 67.7bn]", capex, true},
		{"[CNY 77.7bn]", capex, false},
		{"[$67.7bn]", capex, false},
		{"[677亿美元]", capex, false},
		{"[677]亿元", capex, true},
		{"约[2009亿美元]", am(200919, data.USDm), true}, // no year
		{"约[2019亿美元]", am(200919, data.USDm), false},
		{"[777]亿元", capex, false},
		{"[约680亿元]", capex, true},
		{"[680亿元]", capex, false},
		{"约[680亿元]", capex, true},
		{"[近700亿元]", capex, true},
		{"[近600亿元]", capex, false},
		{"[不到700亿元]", capex, true},
		{"[超过600亿元]", capex, true},
		{"[超过700亿元]", capex, false},
		{"[more than CNY 67bn]", capex, true},
		{"[more than CNY 68bn]", capex, false},
		{"[600多亿元]", capex, true},
		{"[2.6万亿元]", am(2_600_000, data.CNYm), true},
		{"[2.6兆元]", am(2_600_000, data.CNYm), true},
		{"[26,000亿元]", am(2_600_000, data.CNYm), true},
		{"[$2.6tn]", am(2_600_000, data.USDm), true},
		{"[$2.6bn]", am(2_600_000, data.USDm), false},
		{"[at least CNY 380bn]", am(380000, data.CNYm, data.AtLeast), true},
		{"[CNY 380bn]", am(380000, data.CNYm, data.AtLeast), false},
		{"at least [CNY 380bn]", am(380000, data.CNYm, data.AtLeast), true},
		{"[至多3800亿元]", am(380000, data.CNYm, data.AtLeast), false},
		{"[3800亿元]以上", am(380000, data.CNYm, data.AtLeast), false}, // 以上 has the number itself in it, "more than" has not
		{"[3800亿元以上]", am(380000, data.CNYm, data.AtLeast), false},
		{"[3800億元以上]", am(380000, data.CNYm, data.NoLess), true},
		{"[3800亿元]以上", am(380000, data.CNYm, data.NoLess), true},
		{"[超過3800億元]", am(380000, data.CNYm, data.AtLeast), true},
		{"[20%]", am(20, data.Pct, data.About), false},
		{"[约20%]", am(20, data.Pct, data.About), true},
		{"[46.4 per cent]", am(46.4, data.Pct), true},
		{"[46.4%]", am(46.4, data.Pct), true},
		{"[46%]", am(46.4, data.Pct), true},
		{"[47%]", am(46.4, data.Pct), false},
		{"[46.4] per cent", am(46.4, data.Pct), true},
		{"[46.4 points]", am(46.4, data.Pct), false},
		{"[nearly half]", am(46.4, data.Pct), true},
		{"[近一半]", am(46.4, data.Pct), true},
		{"[half]", am(46.4, data.Pct), false},
		{"[近两成]", am(19.7, data.Pct), true},
		{"[nearly a fifth]", am(19.7, data.Pct), true},
		{"[近六成]", am(57.46, data.Pct), true},
		{"[Nearly 60%]", am(57.46, data.Pct), true},
		{"[八成]", am(80.4, data.Pct), true},
		{"[三成半]", am(35, data.Pct), true},
		{"[百分之三十]", am(30, data.Pct), true},
		{"[twice]", am(2.0, data.Times), true},
		{"[more than two and a half times]", am(2.68, data.Times), true},
		{"[两倍半多]", am(2.68, data.Times), true},
		{"[close to twelve times]", am(11.89, data.Times), true},
		{"[接近十二倍]", am(11.89, data.Times), true},
		{"[more than tenfold]", am(11.78, data.Times), true},
		{"[十倍多]", am(11.78, data.Times), true},
		{"[thirteen] to one", am(13.39, data.Times), true},
		{"[fourteen] to one", am(13.39, data.Times), false},
		{"[about ten points]", am(10.4, data.PP), true},
		{"[十个点]", am(10.4, data.PP), true},
		{"[近兩個點]", am(1.9, data.PP), true},
		{"[5.8个点]", am(5.8, data.PP), true},
		{"fell by [2%]", am(-2, data.Pct), true},
		{"[−2%]", am(-2, data.Pct), true},
		{"[−3%]", am(-2, data.Pct), false},
		{"[一年前增长66.9%]", am(66.9, data.Pct), true},
		{"[over 100 products]", am(100, data.Number, data.AtLeast), true},
		{"[一百多款产品]", am(100, data.Number, data.AtLeast), true},
		{"[一百多款产品]", am(200, data.Number), false},
		{"[15–50%]", Amount{15, 50, data.Pct, data.Exact, 0}, true},
		{"[15%至50%]", Amount{15, 50, data.Pct, data.Exact, 0}, true},
		{"[15–60%]", Amount{15, 50, data.Pct, data.Exact, 0}, false},
		{"[15%]", Amount{15, 50, data.Pct, data.Exact, 0}, false},
		{"[最多50%]", Amount{15, 50, data.Pct, data.Exact, 0}, true},
		{"[80–90%] of it", Amount{80, 90, data.Pct, data.Exact, 0}, true},
		{"[six quarters]", am(6, data.Quarters), true},
		{"[连续六个季度]", am(6, data.Quarters), true},
		{"[七个季度]", am(6, data.Quarters), false},
		{"[no number]", am(6, data.Quarters), false},
		{"[17% and 18% and 19%]", am(17, data.Pct), false},
		{"[17% to 18%]", am(17, data.Pct), false},
	} {
		text := c.text
		from := strings.Index(text, "[")
		to := strings.Index(text, "]") - 1
		text = text[:from] + text[from+1:to+1] + text[to+2:]
		err := Match(text, from, to, []Amount{c.a})
		if (err == nil) != c.ok {
			t.Errorf("%s for %v %s (%q): %v", c.text, c.a.Value, c.a.Unit, c.a.Bound, err)
		}
	}
}

func TestBare(t *testing.T) {
	names := NewNames([]string{"A100", "GPT-4", "20-F", "5G", "no digit"})
	for text, want := range map[string]string{
		"2019年第4季，阿里云占46.4%":                                        "46.4",
		"On April 26 2023 it cut; on February 29 2024 again by 20%": "20",
		"2024年2月29日再降55%；2月底":                                       "55",
		"A100, GPT-4 and 5G; 1000 A1000":                            "1000|1000",
		"in the 20-F for FY2024 and 2025Q1 and H1 2025":             "",
		"$2,019m and 2100":                                          "2,019|2100",
		"eight companies spent 16.9bn in Q1 2019":                   "16.9",
		"from 2017–2018, 20182":                                     "20182",
		"on 26 April 2023 and on 29 February 2024":                  "",
		"约2009亿美元，2010億元，$2010bn":                                   "2009|2010|2010",
	} {
		if got := strings.Join(Bare(text, nil, names), "|"); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	if got := Bare("占46.4%", []Mark{{3, 8, "x"}}, nil); len(got) > 0 {
		t.Errorf("the number in a mark is bare: %v", got)
	}
}

func TestPeriods(t *testing.T) {
	q := func(y, n int) Span { return Span{locale.Q(y, n), locale.Q(y, n)} }
	for _, c := range []struct {
		text string
		s    Span
		ok   bool
	}{
		{"in the fourth quarter of 2019", q(2019, 4), true},
		{"in the fourth quarter of 2019", q(2019, 3), false},
		{"2019年第4季", q(2019, 4), true},
		{"2019年第四季", q(2019, 4), true},
		{"2019年第4季", q(2022, 3), false},
		{"by the end of 2022", q(2022, 4), true},
		{"2022年底", q(2022, 4), true},
		{"in 2022", q(2022, 4), false},
		{"in 2022", q(2022, 1), false},
		{"in 2022", Span{locale.Q(2022, 1), locale.Q(2022, 4)}, true},
		{"Q2 2026", q(2026, 2), true},
		{"in the second quarter of 2026, against a year before", q(2025, 2), true},
		{"2026年第2季，一年前", q(2025, 2), true},
		{"2026年第2季", q(2025, 2), false},
		{"2023年第3季；三个季度前", q(2022, 4), true},
		{"three quarters before the second of 2024", q(2023, 3), true},
		{"the four quarters to March 2025", Span{locale.Q(2024, 2), locale.Q(2025, 1)}, true},
		{"mid-2023", q(2023, 2), true},
	} {
		p := PeriodsOf(c.text)
		if p.Names(c.s) != c.ok {
			t.Errorf("%q names %v: %v", c.text, c.s, !c.ok)
		}
	}
}

type rows map[string]Term

func (r rows) Row(ref string) (Term, error) {
	if t, ok := r[ref]; ok {
		t.Ref = ref
		return t, nil
	}
	return Term{}, errors.New("no row " + ref)
}

func (r rows) Run(stem, from, to string) (list []Term, err error) {
	a, _, _ := locale.ParsePeriod(from)
	z, _, _ := locale.ParsePeriod(to)
	for q := a; q <= z; q++ {
		t, err := r.Row(stem + "/" + string(locale.AppendKey(nil, q, locale.Quarterly)))
		if err != nil {
			return nil, err
		}
		list = append(list, t)
	}
	return list, nil
}

func (r rows) Rate(q locale.Quarter) (float64, bool) { return 7, q < locale.Q(2026, 1) }

func TestWork(t *testing.T) {
	q := func(y, n int) Span { return Span{locale.Q(y, n), locale.Q(y, n)} }
	table := rows{
		"c/a/share/2019Q4": {Value: 46.4, Unit: data.Pct, Span: q(2019, 4)},
		"c//size/2019Q4":   {Value: 3300, Unit: data.USDm, Span: q(2019, 4)},
		"x/a/capex/2025Q1": {Value: 700, Unit: data.CNYm, Span: q(2025, 1)},
		"x/a/capex/2025Q2": {Value: 1400, Unit: data.CNYm, Span: q(2025, 2)},
		"x/a/capex/2026Q1": {Value: 2100, Unit: data.CNYm, Span: q(2026, 1)},
		"plan:p":           {Value: 4200, Unit: data.CNYm, Bound: data.AtLeast},
	}
	for _, c := range []struct {
		formula string
		unit    data.Unit
		want    float64
		parts   string
	}{
		{"c/a/share/2019Q4 * c//size/2019Q4", data.USDm, 1531.2, ""},
		{"x/a/capex/2025Q2 / x/a/capex/2025Q1", data.Times, 2, ""},
		{"x/a/capex/2025Q2 / x/a/capex/2025Q1 - 1", data.Pct, 100, ""},
		{"sum(x/a/capex, 2025Q1..2025Q2)", data.CNYm, 2100, "( x/a/capex/2025Q1 + x/a/capex/2025Q2 )"},
		{"usd(sum(x/a/capex, 2025Q1..2025Q2))", data.USDm, 300, "( ( usd:x/a/capex/2025Q1 + usd:x/a/capex/2025Q2 ) )"},
		{"usd(x/a/capex/2025Q1) + c//size/2019Q4", data.USDm, 3400, ""},
		{"max(x/a/capex, 2025Q1..2025Q2)", data.CNYm, 1400, ""},
		{"(x/a/capex/2025Q1 + x/a/capex/2025Q2) / plan:p", data.Pct, 50, ""},
		{"2 * (3 - c/a/share/2019Q4 / c/a/share/2019Q4)", data.Number, 4, ""},
		{"100 - c/a/share/2019Q4", data.Pct, 0, "bad"},
		{"c//size/2019Q4 + x/a/capex/2025Q1", data.USDm, 0, "bad"},
		{"c//size/2019Q4 * c//size/2019Q4", data.USDm, 0, "bad"},
		{"usd(x/a/capex/2026Q1)", data.USDm, 0, "bad"},
		{"usd(plan:p)", data.USDm, 0, "bad"},
		{"x/a/capex/2025Q1", data.USDm, 0, "bad"},
		{"sum(x/a/capex, 2025Q1..2025Q4)", data.CNYm, 0, "bad"},
		{"mean(x/a/capex, 2025Q1..2025Q4)", data.CNYm, 0, "bad"},
		{"x/a/capex/2025Q1 +", data.CNYm, 0, "bad"},
		{"(x/a/capex/2025Q1", data.CNYm, 0, "bad"},
		{"x/a/capex/2025Q1 2", data.CNYm, 0, "bad"},
		{"1 + 1", data.Number, 0, "bad"},
		{"", data.Number, 0, "bad"},
		{"x/a/capex/2025Q1 / 0", data.CNYm, 0, "bad"},
	} {
		r, err := Work(c.formula, c.unit, table)
		switch parts := strings.Join(r.Parts, " "); {
		case (err != nil) != (c.parts == "bad"):
			t.Errorf("%s: %v", c.formula, err)
		case err != nil:
		case !near(r.Value, c.want):
			t.Errorf("%s is %v, want %v", c.formula, r.Value, c.want)
		case c.parts != "" && parts != c.parts:
			t.Errorf("%s is written out %s", c.formula, parts)
		}
	}
	if r, err := Work("plan:p / 2", data.CNYm, table); err != nil || r.Bound != data.AtLeast {
		t.Errorf("half of at least something is %q, %v", r.Bound, err)
	}
}
