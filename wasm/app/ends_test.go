package app

import (
	"encoding/json"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
)

func endsOf(t *testing.T, a *App, query string) string {
	t.Helper()
	if !a.Open(query) {
		t.Fatalf("%q is not understood", query)
	}
	var panel struct{ Source struct{ Ends string } }
	if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil {
		t.Fatal(err)
	}
	return panel.Source.Ends
}

// The page says with which period whose figures end, and that nothing newer was found; not that nothing was published.
func TestWhereFiguresEnd(t *testing.T) {
	a := opened(t, "")
	for query, want := range map[string]string{
		"lang=en&view=capex":                         "Newest figures: August 2026 for Oracle; June 2026 for Alibaba, Tencent, Baidu, Microsoft, Alphabet, Amazon, Meta. No later figure was found.",
		"lang=zh-Hans&view=capex&span=trailing":      "最新的数字：甲骨文到2026年8月；阿里巴巴、腾讯、百度、微软、Alphabet、亚马逊、Meta到2026年6月。没有查到更晚的数字。",
		"lang=zh-Hant&view=capex&span=cumulative":    "最新的數字：",
		"lang=en&market=idc-china-iaas":              "Newest figures: Q2 2025 for Alibaba; H1 2023 for Huawei, Tianyi, Tencent, AWS. No later figure was found.",
		"lang=en&market=gartner-iaas&form=table":     "Newest figures: 2024 for AWS, Microsoft, Google; 2023 for Alibaba, Huawei; 2016 for Rackspace. No later figure was found.",
		"lang=zh-Hans&market=canalys-china&t=2020Q1": "最新的数字：阿里云、华为云到2025年第四季度；腾讯云到2025年第一季度；",
		"lang=en&view=m16":                           "",
	} {
		if got := endsOf(t, a, query); !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
}

// Whatever picture it is, nobody's figures go on after the period that the page names: read a second time from the table.
func TestFiguresEndWhereThePageSays(t *testing.T) {
	a := opened(t, "")
	for _, m := range a.w.Markets {
		ends := endsOf(t, a, "lang=en&market="+a.w.Data.Series(m).ID)
		track := a.w.Track(a.s)
		for o, end := a.w.Data.ObsRange(m); o < end; o++ {
			ob := a.w.Data.Obs(o)
			if ob.Metric.String() != "share" || ob.Preferred != data.Drawn || !ob.Value.Ok || ob.Fiscal || ob.Frequency != track.Frequency(ob.Period) ||
				float64(ob.Period) < track.Min() || a.w.Data.EntityKey(ob.Entity) == "others" {
				continue
			}
			last := ob.Period
			for x := o; x < end; x++ {
				if y := a.w.Data.Obs(x); y.Entity == ob.Entity && y.Metric == ob.Metric && y.Preferred == data.Drawn && y.Value.Ok && y.Frequency == track.Frequency(y.Period) {
					last = max(last, y.Period)
				}
			}
			name := a.w.Data.Short(ob.Entity, locale.En)
			part := locale.Period(locale.En, last, track.Frequency(last)) + " for "
			i := strings.Index(ends, part)
			if i < 0 {
				t.Errorf("%s: %q doesn't name %s%s", a.w.Data.Series(m).ID, ends, part, name)
				continue
			}
			if list, _, _ := strings.Cut(ends[i:], ";"); !strings.Contains(list, name) {
				t.Errorf("%s: %q: %s ends with %s", a.w.Data.Series(m).ID, ends, name, part)
			}
		}
	}
}
