package tables

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/claims"
)

// ledger answers what a reference in a sentence or a formula is worth.
type ledger struct {
	p    *Reading
	obs  map[string][]int // rows of Tables.Obs by key without /2, the drawn one first
	sums map[string]claims.Result
}

func newLedger(p *Reading) *ledger {
	b := &ledger{p: p, obs: map[string][]int{}, sums: map[string]claims.Result{}}
	for i, o := range p.Tables.Obs {
		if o.Series > 0 {
			key := b.stem(o) + "/" + string(o.AppendPeriodKey(nil))
			b.obs[key] = append(b.obs[key], i)
		}
	}
	order := map[data.Preferred]int{data.Drawn: 0, data.Second: 1, data.Slip: 2}
	for _, rows := range b.obs {
		slices.SortStableFunc(rows, func(x, y int) int {
			return order[p.Tables.Obs[x].Preferred] - order[p.Tables.Obs[y].Preferred]
		})
	}
	return b
}

// stem is series/entity/metric of an observation.
func (b *ledger) stem(o data.Obs) string {
	entity := ""
	if o.Entity > 0 {
		entity = b.p.Tables.Entities[o.Entity-1].ID
	}
	return b.p.Tables.Series[o.Series-1].ID + "/" + entity + "/" + o.Metric.String()
}

// observation finds a row by its key.
func (b *ledger) observation(key string) (data.Obs, bool) {
	rows, nth := b.obs[key], 0
	if i := strings.LastIndexByte(key, '/'); rows == nil && i > 0 && len(key) == i+2 && '2' <= key[i+1] && key[i+1] <= '9' {
		rows, nth = b.obs[key[:i]], int(key[i+1]-'1')
	}
	if nth >= len(rows) {
		return data.Obs{}, false
	}
	return b.p.Tables.Obs[rows[nth]], true
}

func spanOf(o data.Obs) claims.Span {
	return claims.Span{From: o.Period - locale.Quarter(o.Frequency.Step()-1), To: o.Period}
}

func amount(v data.Value, u data.Unit, bound data.Bound) claims.Amount {
	return claims.Amount{Value: v.Float(), High: v.Float(), Unit: u, Bound: bound, Dec: int(v.Dec)}
}

// Worth returns all that a reference can stand for.
func (b *ledger) Worth(ref string) (w claims.Worth, err error) {
	add := func(v data.Value, u data.Unit, bound data.Bound) {
		if v.Ok && u != data.Date {
			w.Amounts = append(w.Amounts, amount(v, u, bound))
		}
	}
	about := func(period string) {
		if s, ok := dated(period); ok {
			w.Periods = append(w.Periods, s)
		}
	}
	t := &b.p.Tables
	table, id, named := strings.Cut(ref, ":")
	if !named {
		o, ok := b.observation(ref)
		if !ok {
			return w, fmt.Errorf("there is no row %s%s", ref, b.nearKey(ref))
		}
		add(o.Value, o.Unit, o.Bound)
		w.Periods, w.Stem = []claims.Span{spanOf(o)}, b.stem(o)
		return w, nil
	}
	section, known := cardTables[table]
	if !known {
		return w, fmt.Errorf("there is no table %q to refer to", table)
	}
	row := b.p.ids[section][id] - 1
	if row < 0 {
		return w, fmt.Errorf("there is no %s %q%s", table, id, b.p.near(id, section))
	}
	switch section {
	case data.FigureTable:
		x := t.Figures[row]
		add(x.Value, x.Unit, x.Bound)
		if x.High.Ok && len(w.Amounts) > 0 {
			w.Amounts[0].High = x.High.Float()
		}
		about(x.Period)
	case data.DealTable:
		x := t.Deals[row]
		add(x.Value, x.Unit, x.Bound)
		add(x.Credit, data.Pct, data.Exact)
		add(x.Stake, data.Pct, data.Exact)
		about(x.Date)
	case data.PlanTable:
		x := t.Plans[row]
		add(x.Low, x.Unit, data.Exact) // a plan goes by the name of its amount: "the Rmb380bn plan"
		if len(w.Amounts) > 0 {
			w.Amounts[0].High = x.High.Float()
		}
		if x.Bound != data.Exact {
			add(x.Low, x.Unit, x.Bound)
		}
		about(x.Announced)
	case data.PriceTable:
		x := t.Prices[row]
		add(x.Avg, data.Pct, x.Bound)
		max := data.Exact
		if !x.Avg.Ok {
			max = x.Bound
		}
		add(x.Max, data.Pct, max)
		if x.Low.Ok && x.Max.Ok {
			w.Amounts[len(w.Amounts)-1].Value = x.Low.Float()
		}
		for _, price := range []string{x.Before, x.After} {
			v, _ := data.ParseValue(price)
			add(v, x.Unit, data.Exact)
		}
		about(x.Date)
	case data.SupplyTable:
		x := t.Supply[row]
		add(x.Value, x.Unit, x.Bound)
		if x.High.Ok && len(w.Amounts) > 0 {
			w.Amounts[0].High = x.High.Float()
		}
		about(x.Period)
	case data.EventTable:
		x := t.Events[row]
		for _, f := range x.Figures {
			f := t.Figures[f-1]
			add(f.Value, f.Unit, f.Bound)
			if f.High.Ok && f.Value.Ok {
				w.Amounts[len(w.Amounts)-1].High = f.High.Float()
			}
		}
		about(x.Date)
	case data.ParamTable:
		x := t.Params[row]
		add(x.Default, x.Unit, data.Exact)
		if n := len(w.Amounts) - 1; n >= 0 {
			w.Amounts[n].Value *= math.Pow10(int(x.Exp))
		}
	case data.SumTable:
		r, ok := b.sums[id]
		if !ok {
			return w, fmt.Errorf("sum %q can't be worked out", id)
		}
		w.Amounts = []claims.Amount{r.Amount}
	}
	return w, nil
}

// cardTables are the tables that a reference can name, by the word before its colon.
var cardTables = map[string]data.Section{"figure": data.FigureTable, "deal": data.DealTable, "plan": data.PlanTable, "price": data.PriceTable,
	"supply": data.SupplyTable, "event": data.EventTable, "break": data.BreakTable, "param": data.ParamTable, "sum": data.SumTable}

// dated returns the quarters of a period as tables write it.
func dated(s string) (claims.Span, bool) {
	from, to, span := strings.Cut(s, "/")
	if span && to != ".." {
		a, ok1 := dated(from)
		z, ok2 := dated(to)
		return claims.Span{From: a.From, To: z.To}, ok1 && ok2
	}
	if q, f, ok := locale.ParsePeriod(strings.TrimPrefix(from, "FY")); ok {
		return claims.Span{From: q - locale.Quarter(f.Step()-1), To: q}, true
	}
	if wellDated(from) {
		year, _, _ := locale.ParsePeriod(from[:4])
		q := locale.Q(year.Year(), (int(from[5]-'0')*10+int(from[6]-'0')+2)/3)
		return claims.Span{From: q, To: q}, true
	}
	return claims.Span{}, false
}

// nearKey proposes the period that was perhaps meant.
func (b *ledger) nearKey(key string) string {
	i := strings.LastIndexByte(key, '/')
	if i < 0 {
		return ""
	}
	newest := ""
	for k := range b.obs {
		if strings.HasPrefix(k, key[:i+1]) && k > newest {
			newest = k
		}
	}
	if newest == "" {
		return ""
	}
	return "; the newest is " + newest[i+1:]
}

// Row is the one number behind a reference in a formula.
func (b *ledger) Row(ref string) (claims.Term, error) {
	w, err := b.Worth(ref)
	if err != nil {
		return claims.Term{}, err
	}
	if len(w.Amounts) == 0 {
		return claims.Term{}, fmt.Errorf("%s has no value", ref)
	}
	a := w.Amounts[0]
	if a.High > a.Value {
		return claims.Term{}, fmt.Errorf("%s is a range", ref)
	}
	t := claims.Term{Ref: ref, Value: a.Value, Unit: a.Unit, Bound: a.Bound}
	if len(w.Periods) == 1 {
		t.Span = w.Periods[0]
	}
	return t, nil
}

// Run returns the drawn rows of a stem between two periods of one frequency, every one.
func (b *ledger) Run(stem, from, to string) (list []claims.Term, err error) {
	a, f, ok1 := locale.ParsePeriod(strings.TrimPrefix(from, "FY"))
	z, g, ok2 := locale.ParsePeriod(strings.TrimPrefix(to, "FY"))
	fiscal := ""
	if strings.HasPrefix(from, "FY") {
		fiscal = "FY"
	}
	if !ok1 || !ok2 || f != g || a > z || strings.HasPrefix(to, "FY") != (fiscal != "") {
		return nil, fmt.Errorf("%s..%s is no span of periods", from, to)
	}
	for q := a; q <= z; q += locale.Quarter(f.Step()) {
		t, err := b.Row(stem + "/" + fiscal + string(locale.AppendKey(nil, q, f)))
		if err != nil {
			return nil, err
		}
		list = append(list, t)
	}
	return list, nil
}

// Rate returns the yuan of a dollar in a quarter.
func (b *ledger) Rate(q locale.Quarter) (float64, bool) {
	for _, r := range b.p.Tables.Rates {
		if r.Period == q {
			return r.Value.Float(), r.Value.Ok
		}
	}
	return 0, false
}

// newest returns the last drawn period of a stem that is as long as the one used.
func (b *ledger) newest(stem string, length locale.Quarter) (last claims.Span) {
	for _, o := range b.p.Tables.Obs {
		if o.Series == 0 || o.Preferred != data.Drawn || !o.Value.Ok {
			continue
		}
		if s := spanOf(o); s.To-s.From == length && s.To > last.To && b.stem(o) == stem {
			last = s
		}
	}
	return last
}
