package chart

import (
	"fmt"
	"testing"

	"yuntu/data/locale"
)

// Sums in the claims, added up here a second time from what the pictures draw; the packer compares the words with the
// tables.
func TestSumsInClaimsHold(t *testing.T) {
	w := world(t)
	m := newModel(w, decode(t, w, "view=capex&span=trailing"))
	side := func(period string) (us, cn float64) {
		q, _, _ := locale.ParsePeriod(period)
		for i := range m.lines {
			p := m.lines[i].figure(float64(q))
			if p == nil {
				t.Fatalf("no figure in %s", period)
			}
			switch w.Data.EntityKey(m.lines[i].entity) {
			case "alibaba-group", "tencent", "baidu":
				cn += p.v
			default:
				us += p.v
			}
		}
		return us, cn
	}
	for _, c := range []struct {
		period         string
		us, cn, factor string
	}{{"2023Q2", "1.08", "54", "20"}, {"2025Q2", "2.26", "223", "10"}, {"2026Q2", "3.95", "295", "13"}} {
		us, cn := side(c.period)
		if got := fmt.Sprintf("%.2f %.0f %.0f", us/1e6, cn/1e3, us/cn); got != c.us+" "+c.cn+" "+c.factor {
			t.Errorf("%s: %s, the words say %s %s %s", c.period, got, c.us, c.cn, c.factor)
		}
	}
	for _, c := range []struct{ query, period, want string }{
		{"view=capex&cur=usd", "2019Q1", "$16.9bn"}, {"view=capex&cur=usd", "2026Q2", "$201bn"},
		{"market=gartner-iaas", "2021", "$92.8bn"}, {"market=gartner-iaas", "2023", "$140bn"},
		{"market=canalys-china", "2019Q4", "$3.3bn"}, {"market=canalys-china", "2022Q3", "$7.8bn"},
		{"market=synergy-world", "2020Q1", "$29bn"},
		{"market=canalys-world-revised", "2024Q2", "$78.2bn"},
	} {
		m := newModel(w, decode(t, w, c.query))
		q, _, _ := locale.ParsePeriod(c.period)
		x, _, ok := m.sumAt(float64(q))
		if got := string(locale.AppendMoney(nil, locale.En, m.sized, x.v)); !ok || got != c.want {
			t.Errorf("%s %s: %s, the words say %s", c.query, c.period, got, c.want)
		}
	}
}

// A sum of four quarters begins where all companies have four: one that begins sooner would jump when the others come.
func TestFourQuartersAreOfAll(t *testing.T) {
	w := world(t)
	for _, cur := range []string{"", "&cur=usd"} {
		m := newModel(w, decode(t, w, "view=capex&form=stream&span=trailing"+cur))
		for i := range m.lines {
			if p := m.lines[i].figure(m.points[0]); p == nil {
				t.Errorf("%s: %s has no four quarters at the beginning, %v", cur, w.Data.Entity(m.lines[i].entity).ID, m.points[0])
			}
		}
	}
}
