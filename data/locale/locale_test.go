package locale

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParse(t *testing.T) {
	for tag, want := range map[string]Lang{
		"zh": Hans, "zh-CN": Hans, "zh-SG": Hans, "ZH-hans-HK": Hans, "zh-TW": Hant, "zh_HK": Hant, "zh-Hant-MO": Hant, "en-GB": En, "EN": En,
	} {
		if got, ok := Parse(tag); !ok || got != want {
			t.Errorf("Parse(%q) = %v %v, want %v", tag, got.Tag(), ok, want.Tag())
		}
	}
	for _, tag := range []string{"", "fr", "zha", "english", "e"} {
		if l, ok := Parse(tag); ok {
			t.Errorf("Parse(%q) = %v, want none", tag, l.Tag())
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		key            string
		f              Frequency
		hans, hant, en string
	}{
		{"2023Q3", Quarterly, "2023年第三季度", "2023年第三季", "Q3 2023"},
		{"2024H1", HalfYearly, "2024年上半年", "2024年上半年", "H1 2024"},
		{"2015", Yearly, "2015年", "2015年", "2015"},
	} {
		q, f, ok := ParsePeriod(c.key)
		if !ok || f != c.f {
			t.Fatalf("ParsePeriod(%q) = %v %v %v", c.key, q, f, ok)
		}
		if got := string(AppendKey(nil, q, f)); got != c.key {
			t.Errorf("%s is written back as %s", c.key, got)
		}
		for l, want := range []string{c.hans, c.hant, c.en} {
			if got := Period(Lang(l), q, f); got != want {
				t.Errorf("%s in %s is %q, want %q", c.key, Lang(l).Tag(), got, want)
			}
		}
	}
	for _, bad := range []string{"", "20", "2023Q5", "2023Q0", "2023H3", "-023Q1", "2023q1", "2023Q11", "3000"} {
		if _, _, ok := ParsePeriod(bad); ok {
			t.Errorf("ParsePeriod(%q) is taken", bad)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		v      float64
		d      int
		zh, en string
	}{
		{26.7, 1, "26.7", "26.7"}, {0, 0, "0", "0"}, {-0.04, 1, "0.0", "0.0"}, {-5.8, 1, "−5.8", "−5.8"}, {999, 0, "999", "999"}, {1234, 0, "1234", "1,234"},
		{-1234.5, 1, "−1234.5", "−1,234.5"}, {12345, 0, "12,345", "12,345"}, {1234567.5, 1, "1,234,567.5", "1,234,567.5"}, {0.05, 1, "0.1", "0.1"},
	} {
		for l, want := range []string{c.zh, c.zh, c.en} {
			if got := string(AppendNumber(nil, Lang(l), c.v, c.d)); got != want {
				t.Errorf("%v to %d places in %s is %q, want %q", c.v, c.d, Lang(l).Tag(), got, want)
			}
		}
	}
}

// At every boundary of 万, 亿, 万亿 (萬, 億, 兆) and million, billion, trillion.
func TestMoney(t *testing.T) {
	for _, c := range []struct {
		millions       float64
		hans, hant, en string
	}{
		{380_000, "3800亿元", "3800億元人民幣", "Rmb380bn"},
		{0, "0元", "0元人民幣", "Rmb0"},
		{0.5, "50万元", "50萬元人民幣", "Rmb500,000"},
		{0.99996, "100万元", "100萬元人民幣", "Rmb1m"},
		{99.99, "9999万元", "9999萬元人民幣", "Rmb100m"},
		{100, "1亿元", "1億元人民幣", "Rmb100m"},
		{999.6, "10亿元", "10億元人民幣", "Rmb1bn"},
		{126_063, "1261亿元", "1261億元人民幣", "Rmb126bn"},
		{999_940, "9999亿元", "9999億元人民幣", "Rmb1tn"},
		{1_000_000, "1万亿元", "1兆元人民幣", "Rmb1tn"},
		{-8_400, "−84亿元", "−84億元人民幣", "−Rmb8.4bn"},
	} {
		for l, want := range []string{c.hans, c.hant, c.en} {
			if got := string(AppendMoney(nil, Lang(l), CNY, c.millions)); got != want {
				t.Errorf("%v million yuan in %s is %q, want %q", c.millions, Lang(l).Tag(), got, want)
			}
		}
	}
	if got := string(AppendMoney(nil, En, USD, 12_345)); got != "$12.3bn" {
		t.Errorf("dollars: %q", got)
	}
}

// Every digit is kept, whatever the unit; hundred million hundred millions have a name of their own.
func TestExact(t *testing.T) {
	for _, c := range []struct {
		mant           int64
		exp            int
		money          bool
		hans, hant, en string
	}{
		{0, 6, true, "0", "0", "0"},
		{26000, 8, true, "2.6万亿", "2.6兆", "2.6tn"},
		{2600000, 6, true, "2.6万亿", "2.6兆", "2.6tn"},
		{10000, 8, true, "1万亿", "1兆", "1tn"},
		{1234567, 6, true, "12,345.67亿", "12,345.67億", "1,234.567bn"},
		{126063, 6, true, "1260.63亿", "1260.63億", "126.063bn"},
		{99995, 4, true, "9.9995亿", "9.9995億", "999.95m"},
		{-3063, 6, true, "−30.63亿", "−30.63億", "−3.063bn"},
		{30, 6, true, "3000万", "3000萬", "30m"},
		{250000, 0, true, "25万", "25萬", "250,000"},
		{6, 0, true, "6", "6", "6"},
		{6867, -3, true, "6.867", "6.867", "6.867"},
		{5, -4, true, "0.0005", "0.0005", "0.0005"},
		{4000, 0, false, "4000", "4000", "4,000"},
		{18000, 0, false, "1.8万", "1.8萬", "18,000"},
		{12345, 0, false, "12,345", "12,345", "12,345"},
		{23000000, 0, false, "2300万", "2300萬", "23m"},
		{140, 12, false, "140万亿", "140兆", "140tn"},
		{5367, 11, false, "536.7万亿", "536.7兆", "536.7tn"},
		{261, -1, false, "26.1", "26.1", "26.1"},
	} {
		for l, want := range []string{c.hans, c.hant, c.en} {
			if got := string(AppendExact(nil, Lang(l), c.mant, c.exp, c.money)); got != want {
				t.Errorf("%d e%d in %s is %q, want %q", c.mant, c.exp, Lang(l).Tag(), got, want)
			}
		}
	}
}

func TestCanvasRunesCoverWhatIsWritten(t *testing.T) {
	for l := Hans; l < Count; l++ {
		var b []byte
		for _, v := range []float64{0, 0.5, -99, 12345, 1e6, 2.5e7} {
			for c := CNY; c <= HKD; c++ {
				b = AppendMoney(b, l, c, v)
			}
		}
		for q := 1; q <= 4; q++ {
			for f := Quarterly; f <= Yearly; f++ {
				b = AppendPeriod(b, l, Q(2024, q), f)
			}
		}
		for len(b) > 0 {
			r, n := utf8.DecodeRune(b)
			if !strings.ContainsRune(CanvasRunes, r) {
				t.Errorf("%s writes %q, which CanvasRunes lacks", l.Tag(), r)
			}
			b = b[n:]
		}
	}
}

// A date lies in the quarter of its month, a year in its first.
func TestQuarterOf(t *testing.T) {
	for date, want := range map[string]Quarter{"2025-02-24": Q(2025, 1), "2025-12": Q(2025, 4), "2025": Q(2025, 1),
		"2023H1": Q(2023, 1), "spring": 0, "": 0} {
		if got := QuarterOf(date); got != want {
			t.Errorf("%s is quarter %d, want %d", date, got, want)
		}
	}
}
