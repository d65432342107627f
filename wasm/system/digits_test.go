package system_test

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/system"
)

// What was set is written to its last digit, what comes out is rounded for reading, and nothing but nought as nought.
func TestDigitsOfWhatWasSet(t *testing.T) {
	d := viewtest.World(t).Data
	num := func(s string) data.Value { v, _ := data.ParseValue(s); return v }
	for _, c := range []struct {
		v              float64
		step, first    string
		unit           data.Unit
		exp            uint8
		hans, hant, en string
	}{
		{0.002, "0.0001", "0.002", data.USD, 0, "0.002美元", "0.002美元", "$0.002"},
		{1061.96, "0.01", "1061.96", data.CNY, 8, "1061.96亿元", "1061.96億元人民幣", "Rmb106.196bn"},
		{-1061.96, "0.01", "1061.96", data.CNY, 8, "−1061.96亿元", "−1061.96億元人民幣", "−Rmb106.196bn"},
		{10000, "100", "10000", data.GPUs, 0, "1万张", "1萬張", "10,000 GPUs"},
		{12300, "100", "10000", data.GPUs, 0, "1.23万张", "1.23萬張", "12,300 GPUs"},
		{12350, "10", "10000", data.GPUs, 0, "12,350张", "12,350張", "12,350 GPUs"},
		{580, "1", "2000", data.Servers, 4, "580万台", "580萬台", "5.8m servers"},
		{1.67, "0.01", "1.67", data.PP, 0, "1.67个百分点", "1.67個百分點", "1.67 percentage points"},
		{1, "0.1", "1", data.PP, 0, "1个百分点", "1個百分點", "1 percentage point"},
		{32.125, "0.005", "32.5", data.Pct, 0, "32.125%", "32.125%", "32.125%"},
		{0, "0.5", "-2", data.Pct, 0, "0%", "0%", "0%"},
		{-2, "0.5", "-2", data.Pct, 0, "−2%", "−2%", "−2%"},
		{1234.5678, "1", "10", data.USD, 6, "12.3亿美元", "12.3億美元", "$1.23bn"}, // converted: no step of the slider
		{5, "1", "5", data.USD, 0, "5美元", "5美元", "$5"},
	} {
		p := data.Param{Unit: c.unit, Exp: c.exp, Step: num(c.step), Default: num(c.first)}
		for l, want := range [locale.Count]string{c.hans, c.hant, c.en} {
			if got := string(system.AppendParam(nil, d, locale.Lang(l), &p, c.v)); got != want {
				t.Errorf("%v by %s in %s is %q, want %q", c.v, c.step, locale.Lang(l).Tag(), got, want)
			}
		}
	}
}

// Things that cannot be split are written whole: about so many where the model has a part of one.
func TestWholeThings(t *testing.T) {
	d := viewtest.World(t).Data
	for _, c := range []struct {
		v        float64
		unit     data.Unit
		hans, en string
	}{
		{81.537, data.People, "约82人", "about 82 people"},
		{15.000000000000002, data.People, "15人", "15 people"},
		{1.3, data.Firms, "约1家", "about 1 firm"},
		{0.4, data.Firms, "0.4家", "0.4 firms"}, // what is not nought is not written as nought
		{-3.6, data.People, "约−4人", "about −4 people"},
		{1234.56, data.Servers, "1235台", "1,235 servers"}, // as any other number of four digits
		{12345.6, data.Servers, "1.23万台", "12,346 servers"},
	} {
		if hans, en := string(system.AppendWhole(nil, d, locale.Hans, c.v, c.unit)), string(system.AppendWhole(nil, d, locale.En, c.v, c.unit)); hans != c.hans || en != c.en {
			t.Errorf("%v is %q and %q, want %q and %q", c.v, hans, en, c.hans, c.en)
		}
	}
}
