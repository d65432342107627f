package app

import (
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"yuntu/wasm/view"
)

// What a download's plain numbers lose stands beside them, and the reader's own unit in the head.
func TestCSVKeepsWhatThePageSays(t *testing.T) {
	for _, c := range []struct{ query, period, want string }{
		{"lang=en&market=canalys-china", "2020Q3", "Market size: >$5bn"},
		{"lang=en&market=canalys-china", "2025Q3", "Alibaba: ~36%"},
		{"lang=en&market=canalys-china", "2024Q4", "Market size: $11.7bn∗"},
		{"lang=en&market=canalys-china", "2023Q2", "Leaders together: Top three together 72%"},
		{"lang=zh-Hans&market=canalys-china", "2020Q3", "市场规模：>50亿美元"},
	} {
		a := opened(t, c.query)
		rows, err := csv.NewReader(strings.NewReader(string(a.CSV()))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, r := range rows {
			found = found || r[0] == c.period && strings.Contains(r[len(r)-1], c.want)
		}
		if !found {
			t.Errorf("%s: %s lacks %q", c.query, c.period, c.want)
		}
	}
	for _, q := range []string{"view=capex", "view=loop", "market=gartner-iaas", "market=canalys-china"} {
		for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
			a := opened(t, q+"&lang="+lang)
			table := view.Table(a.w, a.s)
			rows, _ := csv.NewReader(strings.NewReader(string(a.CSV()))).ReadAll()
			head := strings.Join(rows[0], " ")
			for _, code := range []string{"pct", "usd-m", "cny-m", "()"} {
				if strings.Contains(head, code) {
					t.Errorf("%s, %s: the head is %s", q, lang, head)
				}
			}
			for i, row := range table.Rows {
				for j, cell := range row {
					if table.Columns[j].Unit == "" || cell.Plain == "" {
						continue
					}
					v, _ := strconv.ParseFloat(cell.Plain, 64)
					if lang != "en" && table.Columns[j].Unit != "pct" {
						v /= 100 // 亿
					}
					if got, err := strconv.ParseFloat(rows[i+1][j], 64); err != nil || got-v > 1e-9 || v-got > 1e-9 {
						t.Errorf("%s, %s: %s for %s", q, lang, rows[i+1][j], cell.Plain)
					}
				}
			}
		}
	}
	for in, want := range map[string]string{"22190.1": "221.901", "5": "0.05", "-1200": "-12", "100": "1"} {
		if got := shifted(in, 2); got != want {
			t.Errorf("%s becomes %s", in, got)
		}
	}
}
