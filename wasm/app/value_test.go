package app

import (
	"regexp"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// readers are the program in each language, with the dataset of the project.
func readers(t *testing.T) (all [locale.Count]*App) {
	for l := range locale.Count {
		all[l] = opened(t, "lang="+l.Tag())
	}
	return all
}

func val(t *testing.T, s string) data.Value {
	t.Helper()
	v, ok := data.ParseValue(s)
	if !ok {
		t.Fatalf("%q is no value", s)
	}
	return v
}

func TestValuesAreWritten(t *testing.T) {
	apps := readers(t)
	for _, c := range []struct {
		low, high      string
		unit           data.Unit
		bound          data.Bound
		hans, hant, en string
	}{
		{"", "", data.USDm, data.Exact, "", "", ""},
		{"15", "50", data.Pct, data.Exact, "15%至50%", "15%至50%", "15–50%"},
		{"26.70", "", data.Pct, data.About, "约26.70%", "約26.70%", "about 26.70%"},
		{"-2", "", data.Pct, data.Exact, "−2%", "−2%", "−2%"},
		{"-5.8", "", data.PP, data.Exact, "−5.8个百分点", "−5.8個百分點", "−5.8 percentage points"},
		{"1", "", data.PP, data.Exact, "1个百分点", "1個百分點", "1 percentage point"},
		{"2600000", "", data.USDm, data.Exact, "2.6万亿美元", "2.6兆美元", "$2.6tn"},
		{"1000000", "", data.CNYm, data.Exact, "1万亿元", "1兆元人民幣", "Rmb1tn"},
		{"126063", "", data.CNYm, data.Exact, "1260.63亿元", "1260.63億元人民幣", "Rmb126.063bn"},
		{"-3063", "", data.CNYm, data.Exact, "−30.63亿元", "−30.63億元人民幣", "−Rmb3.063bn"},
		{"91000", "93000", data.USDm, data.Exact, "910亿至930亿美元", "910億至930億美元", "$91bn–$93bn"},
		{"20000", "100000", data.CNYm, data.AtLeast, "200亿至超过1000亿元", "200億至逾1000億元人民幣", "Rmb20bn to over Rmb100bn"},
		{"380000", "380000", data.CNYm, data.AtLeast, "超过3800亿元", "逾3800億元人民幣", "over Rmb380bn"},
		{"16000", "", data.USDm, data.NoLess, "至少160亿美元", "至少160億美元", "at least $16bn"},
		{"5000", "", data.USDm, data.UpTo, "至多50亿美元", "至多50億美元", "up to $5bn"},
		{"4800", "", data.HKDm, data.Exact, "48亿港元", "48億港元", "HK$4.8bn"},
		{"0", "", data.USDm, data.Exact, "0美元", "0美元", "$0"},
		{"30", "", data.USDm, data.Exact, "3000万美元", "3000萬美元", "$30m"},
		{"250000", "", data.CNY, data.Exact, "25万元", "25萬元人民幣", "Rmb250,000"},
		{"20", "", data.USDPerUserMonth, data.AtLeast, "每人每月超过20美元", "每人每月逾20美元", "over $20 a user a month"},
		{"1", "9", data.Deals, data.Digits, "个位数", "個位數", "single digits"},
		{"0", "9", data.Pct, data.Digits, "个位数", "個位數", "single digits"},
		{"10", "99", data.Pct, data.Digits, "两位数", "兩位數", "double digits"},
		{"100", "999", data.Pct, data.Digits, "三位数", "三位數", "triple digits"},
		{"-1", "", data.Direction, data.Exact, "下降", "下降", "fell"},
		{"1", "", data.Direction, data.Exact, "上升", "上升", "rose"},
		{"1", "", data.Weeks, data.AtMost, "不到1周", "不到1週", "under 1 week"},
		{"1", "2", data.Years, data.Exact, "1至2年", "1至2年", "1–2 years"},
		{"1.5", "", data.Years, data.Exact, "1.5年", "1.5年", "1.5 years"},
		{"100", "", data.People, data.Nearly, "近100人", "近100人", "nearly 100 people"},
		{"10000", "25000", data.GPUs, data.About, "约1万至2.5万张", "約1萬至2.5萬張", "about 10,000–25,000 GPUs"},
		{"1", "", data.Firms, data.Exact, "1家", "1家", "1 firm"},
		{"36", "", data.Firms, data.Exact, "36家", "36家", "36 firms"},
		{"20000000", "", data.Servers, data.Exact, "2000万台", "2000萬台", "20m servers"},
		{"140000000000000", "", data.Tokens, data.Exact, "140万亿个Token", "140兆個Token", "140tn tokens"},
		{"51", "", data.Age, data.Exact, "51岁", "51歲", "51"},
		{"2", "4", data.Times, data.Exact, "2至4倍", "2至4倍", "2–4×"},
		{"0.0005", "", data.CNYPerKTokens, data.Exact, "0.0005元/千Token", "0.0005元人民幣/千Token", "Rmb0.0005 per 1,000 tokens"},
	} {
		f := figure{val(t, c.low), val(t, c.high), c.unit, c.bound}
		for l, want := range []string{c.hans, c.hant, c.en} {
			if got := apps[l].write(f); got != want {
				t.Errorf("%s to %q %s %s in %s is %q, want %q", c.low, c.high, c.unit, c.bound, locale.Lang(l).Tag(), got, want)
			}
		}
	}
}

func TestPricesAreWritten(t *testing.T) {
	apps := readers(t)
	for _, c := range []struct {
		p        data.Price
		hans, en string
	}{
		{data.Price{}, "", ""},
		{data.Price{Max: val(t, "50")}, "最高降幅50%", "cut by up to 50%"},
		{data.Price{Low: val(t, "20"), Max: val(t, "50")}, "降幅20%至50%", "cut by 20–50%"},
		{data.Price{Avg: val(t, "20"), Max: val(t, "55"), Bound: data.AtLeast}, "平均降幅超过20%；最高55%", "cut by over 20% on average; up to 55%"},
		{data.Price{Avg: val(t, "23")}, "平均降幅23%", "cut by 23% on average"},
		{data.Price{Avg: val(t, "5"), Max: val(t, "5"), Change: data.Rise}, "涨幅5%", "raised by 5%"},
		{data.Price{Avg: val(t, "100"), Max: val(t, "100")}, "改为免费", "made free"},
		{data.Price{Avg: val(t, "99.3"), Max: val(t, "99.3"), Change: data.Below}, "比同行低99.3%", "99.3% below rivals"},
		{data.Price{After: "0.0008", Unit: data.CNYPerKTokens, Change: data.Listed}, "0.0008元/千Token", "Rmb0.0008 per 1,000 tokens"},
		{data.Price{Avg: val(t, "36"), Max: val(t, "36"), Before: "768", After: "485", Unit: data.CNYPerYear}, "每年由768元降至485元；降幅36%", "Rmb768 → 485 a year; cut by 36%"},
	} {
		if hans, en := apps[locale.Hans].priced(c.p), apps[locale.En].priced(c.p); hans != c.hans || en != c.en {
			t.Errorf("%+v is %q and %q, want %q and %q", c.p, hans, en, c.hans, c.en)
		}
	}
}

func TestSpansOfQuarters(t *testing.T) {
	apps := readers(t)
	for _, c := range []struct {
		from, to locale.Quarter
		hans, en string
	}{
		{locale.Q(2025, 1), locale.Q(2027, 4), "2025年至2027年", "2025 to 2027"},
		{locale.Q(2026, 1), locale.Q(2026, 4), "2026年", "2026"},
		{locale.Q(2026, 3), locale.Q(2026, 3), "2026年第三季度", "Q3 2026"},
		{locale.Q(2026, 3), locale.Q(2026, 4), "2026年下半年", "H2 2026"},
		{locale.Q(2024, 3), locale.Q(2025, 2), "2024年第三季度至2025年第二季度", "Q3 2024 to Q2 2025"},
	} {
		if hans, en := apps[locale.Hans].quarters(c.from, c.to), apps[locale.En].quarters(c.from, c.to); hans != c.hans || en != c.en {
			t.Errorf("%d to %d is %q and %q, want %q and %q", c.from, c.to, hans, en, c.hans, c.en)
		}
	}
	fiscal := data.Obs{Period: locale.Q(2026, 1), Frequency: locale.Yearly, Fiscal: true}
	if got := apps[locale.En].obsPeriod(0, fiscal); got != "fiscal year to March 2026" {
		t.Errorf("the fiscal year is %q", got)
	}
}

// TestFiscalYearsEndWhereTheCompanyEndsThem sees that no card moves the end of a company's year to that of a quarter.
func TestFiscalYearsEndWhereTheCompanyEndsThem(t *testing.T) {
	a := readers(t)[locale.En]
	seen := map[uint8]bool{}
	for i := 1; i <= a.w.Data.Observations(); i++ {
		ob := a.w.Data.Obs(data.ObsID(i))
		ends := a.w.Data.Entity(ob.Entity).YearEnds
		if !ob.Fiscal || ends == 0 {
			continue
		}
		seen[ends] = true
		if got, want := a.obsPeriod(data.ObsID(i), ob), "fiscal year to "+months[ends-1]+" "; !strings.HasPrefix(got, want) {
			t.Errorf("observation %d is of the %q, want %q…", i, got, want)
		}
	}
	if len(seen) < 3 {
		t.Errorf("years end in %d months, want three", len(seen))
	}
}

// TestNotesOfDealsAreWholeSentences sees that what is added to a note neither follows its full stop with a semicolon nor
// runs on.
func TestNotesOfDealsAreWholeSentences(t *testing.T) {
	apps := readers(t)
	for _, a := range apps {
		for i := 1; i <= a.w.Data.Deals(); i++ {
			var c card
			d := a.w.Data.Deal(data.DealID(i))
			c.note = a.w.Data.Note(d.Note, a.s.Lang)
			a.dealt(&c, data.DealID(i), d)
			if strings.Contains(c.note, "。；") || strings.Contains(c.note, ".;") {
				t.Errorf("%s: %q", d.ID, c.note)
			}
			if d.Metric == "credits" && strings.Contains(c.scope, "%") {
				t.Errorf("%s are credits, and the card says that %q", d.ID, c.scope)
			}
		}
	}
}

// nonsense is what no card may say of a value, whatever its row holds.
var nonsense = regexp.MustCompile(`[{}\[\]|⟨⟩?]|NaN|(^|[^.\d])1 (days|weeks|months|quarters|years|people|tokens|firms|models|deals|GPUs|chips|percentage points)\b` +
	`|(^|[ ：])-\d|\d (亿|億|万|萬|元|美元|人|个|個|%)|百万|百萬|(^|[^.\d])\d{5,}(亿|億)|(^|[^.\d])\d{4,}bn|999%|not disclosed|未披露|未揭露|^; |; ;|；；`)

// bare is a number without its unit.
var bare = regexp.MustCompile(`^−?[\d.,]+$`)

// Every card of the dataset, in the three languages: nothing unfilled, no unit, range or bound lost on the way.
func TestNoCardLosesAnything(t *testing.T) {
	for _, a := range readers(t) {
		lang, set := a.s.Lang, a.w.Data
		check := func(table uint8, row int, f figure, alone bool) {
			id := state.MakeCard(table, uint32(row))
			c := a.card(id)
			say := func(what string) {
				t.Errorf("%s %s: %s: %q, %q", lang.Tag(), a.w.CardKey(id), what, c.value, c.period)
			}
			for _, text := range []string{c.value, c.period} {
				if nonsense.MatchString(text) || text != strings.TrimSpace(text) {
					say("nonsense")
				}
			}
			for _, caption := range []string{"axis.share", "axis.cny", "axis.usd"} {
				if strings.Contains(c.value, a.word(caption)) {
					say("the caption of an axis")
				}
			}
			if !f.low.Ok || !alone {
				return
			}
			if c.value == "" {
				say("no value")
			}
			if f.bound == data.Digits || f.unit == data.Direction {
				if strings.ContainsAny(c.value, "0123456789−") {
					say("a number that nobody printed")
				}
				return
			}
			for _, end := range []data.Value{f.low, f.high} {
				if end.Ok && !strings.Contains(c.value, strings.TrimPrefix(a.digits(end, f.unit), "−")) {
					say("an end is missing")
				}
			}
			if word := strings.TrimSpace(a.bounded("", f.bound)); !strings.Contains(c.value, word) {
				say("a bound is missing")
			}
			if bare.MatchString(c.value) && !(lang == locale.En && f.unit == data.Age) {
				say("a number without its unit")
			}
			if strings.HasPrefix(f.low.String(), "-") != strings.Contains(c.value, "−") {
				say("the sign")
			}
		}
		for i := range set.Observations() {
			o := set.Obs(data.ObsID(i + 1))
			check(state.CardObs, i+1, figure{low: o.Value, unit: o.Unit, bound: o.Bound}, true)
		}
		for i := range set.Figures() {
			f := set.Figure(data.FigureID(i + 1))
			check(state.CardFigure, i+1, figure{f.Value, f.High, f.Unit, f.Bound}, f.Unit != data.Date)
		}
		for i := range set.Plans() {
			p := set.Plan(data.PlanID(i + 1))
			check(state.CardPlan, i+1, figure{p.Low, p.High, p.Unit, p.Bound}, true)
		}
		for i := range set.Deals() {
			d := set.Deal(data.DealID(i + 1))
			check(state.CardDeal, i+1, figure{low: d.Value, unit: d.Unit, bound: d.Bound}, true)
		}
		for i := range set.SupplyRows() {
			s := set.Supply(data.SupplyID(i + 1))
			check(state.CardSupply, i+1, figure{s.Value, s.High, s.Unit, s.Bound}, true)
		}
		for i := range set.Prices() {
			p := set.Price(data.PriceID(i + 1))
			check(state.CardPrice, i+1, figure{}, false)
			c := a.card(state.MakeCard(state.CardPrice, uint32(i+1)))
			for _, part := range []string{p.Before, p.After, p.Low.String(), p.Max.String()} {
				if free := part == "100" && p.Change == data.Cut; !free && !strings.Contains(c.value, part) {
					t.Errorf("%s %s: %q lacks %s", lang.Tag(), p.ID, c.value, part)
				}
			}
		}
		for i := range set.Events() {
			e := set.Event(data.EventID(i + 1))
			check(state.CardEvent, i+1, figure{}, false)
			c := a.card(state.MakeCard(state.CardEvent, uint32(i+1)))
			for _, id := range e.Figures {
				f := set.Figure(id)
				if f.Unit != data.Date && !strings.Contains(c.value, f.Label[lang]+a.word("list.colon")+a.card(state.MakeCard(state.CardFigure, uint32(id))).value) {
					t.Errorf("%s %s: %q says otherwise than the card of %s", lang.Tag(), e.ID, c.value, f.ID)
				}
			}
		}
	}
}

// hedged is a number with what is said of it.
var hedged = regexp.MustCompile(`(?:(约|約|逾|超过|超|近|至少|至多|about|nearly|almost|over|above|more than|at least|up to) ?|^|[^A-Za-z0-9.])((?:Rmb|HK\$|\$)?[0-9][0-9.]*)`)

// A title that repeats the value says it with the same bound, and credits are not said to be paid in credits in part.
func TestTitlesHedgeAsTheValueDoes(t *testing.T) {
	same := strings.NewReplacer("超过", "逾", "超", "逾", "almost", "nearly", "above", "over", "more than", "over")
	for _, a := range readers(t) {
		set, checked := a.w.Data, 0
		check := func(table uint8, row int) {
			c := a.card(state.MakeCard(table, uint32(row)))
			for _, v := range hedged.FindAllStringSubmatch(c.value, -1) {
				for _, in := range hedged.FindAllStringSubmatch(c.title, -1) {
					if in[2] != v[2] {
						continue
					}
					if checked++; same.Replace(in[1]) != same.Replace(v[1]) {
						t.Errorf("%s: %q has the value %q", a.s.Lang.Tag(), c.title, c.value)
					}
				}
			}
		}
		for i := range set.Plans() {
			check(state.CardPlan, i+1)
		}
		for i := range set.SupplyRows() {
			check(state.CardSupply, i+1)
		}
		for i := range set.Deals() {
			check(state.CardDeal, i+1)
			if d := set.Deal(data.DealID(i + 1)); d.Metric == "credits" && strings.Contains(a.card(state.MakeCard(state.CardDeal, uint32(i+1))).scope, "50%") {
				t.Errorf("%s: the credits of %s are said to be half credits", a.s.Lang.Tag(), d.ID)
			}
		}
		for i := range set.Figures() {
			check(state.CardFigure, i+1)
		}
		if checked < 20 {
			t.Errorf("%s: only %d titles repeat their value", a.s.Lang.Tag(), checked)
		}
	}
}

// printed is a figure that a page prints in Chinese with nothing but its unit.
var printed = regexp.MustCompile(`^([\d.]+(?:万亿|亿|万|%|个百分点|倍)?)(美元|元|家|个|款|次|张|台|天|岁|人|年)?$`)

// What an article printed in Chinese stands on the simplified card digit by digit, except where the row says that its
// value is worked out.
func TestCardsSayWhatThePagePrinted(t *testing.T) {
	a := opened(t, "lang=zh-Hans")
	simplified := strings.NewReplacer("億", "亿", "萬", "万", "個", "个", "張", "张", "歲", "岁", "點", "点")
	n := 0
	for i := range a.w.Data.Figures() {
		f := a.w.Data.Figure(data.FigureID(i + 1))
		token := strings.TrimPrefix(simplified.Replace(f.Token), "-")
		parts := printed.FindStringSubmatch(token)
		if f.Kind == data.Derived || f.Unit == data.Date || f.Unit == data.Edition || parts == nil {
			continue
		}
		n++
		got := a.figured(f)
		if !strings.Contains(got, parts[1]) || strings.HasSuffix(parts[2], "元") && !strings.HasSuffix(got, parts[2]) {
			t.Errorf("%s: the page has %q, the card %q", f.ID, f.Token, got)
		}
	}
	share := regexp.MustCompile(`^-?([\d.]+)(?:%| per ?cent)?$`)
	for i := range a.w.Data.Observations() {
		o := a.w.Data.Obs(data.ObsID(i + 1))
		parts := share.FindStringSubmatch(o.Token)
		if parts == nil || o.Unit != data.Pct || o.Kind == data.Derived || !o.Value.Ok {
			continue
		}
		n++
		want := parts[1]
		if strings.Contains(want, ".") {
			want = strings.TrimRight(strings.TrimRight(want, "0"), ".")
		}
		if got := a.observed(o); !strings.Contains(got, want) {
			t.Errorf("%s: the page has %q, the card %q", a.w.CardKey(state.MakeCard(state.CardObs, uint32(i+1))), o.Token, got)
		}
	}
	if n < 500 {
		t.Errorf("only %d figures compared", n)
	}
}

func TestSentence(t *testing.T) {
	for _, c := range []struct {
		lang              locale.Lang
		first, then, want string
	}{
		{locale.En, "Canalys: mainland China", "Spending by quarter", "Canalys: mainland China. Spending by quarter"},
		{locale.En, "A slip", "4%", "A slip: 4%"},
		{locale.Hans, "Canalys：中国大陆", "按季", "Canalys：中国大陆。按季"},
		{locale.Hant, "筆誤", "4%", "筆誤：4%"},
		{locale.En, "", "by quarter", "by quarter"},
		{locale.En, "Canalys: mainland China", "", "Canalys: mainland China"},
	} {
		if got := sentence(c.lang, c.first, c.then); got != c.want {
			t.Errorf("%q and %q are %q, want %q", c.first, c.then, got, c.want)
		}
	}
}
