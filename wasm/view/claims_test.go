package view

import (
	"fmt"
	"strings"
	"testing"

	"yuntu/wasm/locale"
)

// The figures in the claims are those of the tables: if a row changes, the
// sentence that rests on it has to.
func TestClaimsHold(t *testing.T) {
	w := world(t)
	for _, c := range []struct{ query, entity, period, en string }{
		{"market=gartner-iaas", "alibaba-cloud", "2021", "9.8 per cent"},
		{"market=gartner-iaas", "alibaba-cloud", "2023", "7.9 per cent"},
		{"market=gartner-iaas", "google-cloud", "2023", "8.2"},
		{"market=canalys-china", "alibaba-cloud", "2019Q4", "46.4 per cent"},
		{"market=canalys-china", "alibaba-cloud", "2022Q3", "36 per cent"},
		{"market=synergy-world", "aws", "2019Q4", "33 per cent"},
		{"market=synergy-world", "aws", "2025Q4", "28 per cent"},
		{"market=synergy-world", "google-cloud", "2020Q2", "9 per cent"},
		{"market=synergy-world", "google-cloud", "2025Q4", "to 15"},
		{"market=synergy-world", "microsoft-azure", "2024Q2", "from 23"},
		{"market=synergy-world", "microsoft-azure", "2024Q3", "to 20"},
		{"market=canalys-world-revised", "aws", "2022Q1", "from 34"},
		{"market=canalys-world-revised", "aws", "2025Q4", "to 32"},
		{"market=canalys-world-revised", "microsoft-azure", "2022Q1", "from 17"},
		{"market=canalys-world-revised", "microsoft-azure", "2025Q4", "to 22"},
		{"market=canalys-world-revised", "google-cloud", "2022Q1", "from 8"},
		{"market=canalys-world-revised", "google-cloud", "2025Q4", "to 12"},
		{"market=canalys-world", "microsoft-azure", "2019Q3", "from 17"},
		{"market=canalys-world", "microsoft-azure", "2024Q1", "to 25"},
		{"market=canalys-world", "aws", "2019Q3", "from 33"},
		{"market=canalys-world", "aws", "2024Q1", "to 31"},
		{"market=canalys-world", "google-cloud", "2019Q3", "from 6"},
		{"market=canalys-world", "google-cloud", "2024Q1", "to 10"},
		{"market=canalys-world", "alibaba-cloud", "2020Q4", "6 per cent"},
		{"view=capex", "alibaba-group", "2026Q2", "Rmb67.7bn"},
		{"view=capex", "alibaba-group", "2025Q2", "Rmb38.7bn"},
		{"view=capex&cur=usd", "amazon", "2026Q2", "$54.2bn"},
		{"view=capex&span=trailing", "alibaba-group", "2023Q3", "Rmb22.5bn"},
		{"view=capex&span=trailing", "alibaba-group", "2026Q2", "Rmb155bn"},
		{"view=capex&span=cumulative&cur=usd", "amazon", "2026Q2", "$548bn"},
		{"view=capex&span=cumulative&cur=usd", "alibaba-group", "2026Q2", "$69.1bn"},
	} {
		s := decode(t, w, c.query+"&lang=en")
		head, body := Words(w, s)
		if !strings.Contains(head+strings.Join(body, " "), c.en) {
			t.Errorf("%s: the words don't say %q", c.query, c.en)
		}
		e, _ := w.Data.EntityByID(c.entity)
		q, _, _ := locale.ParsePeriod(c.period)
		m, found := newModel(w, s), false
		for i := range m.lines {
			if p := m.lines[i].figure(float64(q)); p != nil && m.lines[i].entity == e {
				got := strings.Trim(string(m.format(w.Data, s.Lang).point(nil, p)), "∗%~")
				said := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(c.en, "from "), "to "), " per cent")
				if found = true; got != said {
					t.Errorf("%s %s %s is %s, the words say %q", c.query, c.entity, c.period, got, c.en)
				}
			}
		}
		if !found {
			t.Errorf("%s: no figure for %s in %s", c.query, c.entity, c.period)
		}
	}
}

// Sums in the claims, added up here a second time from the table's rows.
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
	}{{"2023Q2", "1.08", "54", "20"}, {"2026Q2", "3.95", "295", "13"}} {
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
