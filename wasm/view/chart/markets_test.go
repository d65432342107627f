package chart

import (
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
)

// stands says how vendors are known at a period: their figures, or the rank in brackets.
func stands(t *testing.T, m *model, w *state.World, period string, vendors ...string) (out string) {
	t.Helper()
	q, _, ok := locale.ParsePeriod(period)
	if !ok {
		t.Fatalf("%s is no period", period)
	}
	f := m.format(w.Data, locale.En)
	for _, v := range vendors {
		e, _ := w.Data.EntityByID(v)
		text := "–"
		for i := range m.lines {
			if m.lines[i].entity != e {
				continue
			}
			switch sm := m.lines[i].at(float64(q), m); sm.stand {
			case observed:
				text = string(f.point(nil, sm.p))
			case placed:
				text = "[" + string('0'+rune(sm.place.rank)) + "]"
			}
		}
		out += text + " "
	}
	return out
}

// After the first break of Canalys's China the race goes on with three.
func TestRaceGoesOnAfterTheBreak(t *testing.T) {
	w := world(t)
	s := decode(t, w, "market=canalys-china&form=race&t=2023Q1")
	m := modelOf(w, s)
	for period, want := range map[string]string{
		"2023Q3": "39% 19% 15% ", "2024Q2": "36% 19% 16% ", "2024Q3": "36% 19% 15% ", "2024Q4": "36% – – ", "2025Q3": "~36% – – ",
	} {
		if got := stands(t, m, w, period, "alibaba-cloud", "huawei-cloud", "tencent-cloud"); got != want {
			t.Errorf("%s: %s, want %s", period, got, want)
		}
	}
	// Played from there, it runs on three bars to the next change of base.
	s = state.Update(w, s, state.Action{Do: state.Play})
	for range 4000 {
		s = state.Update(w, s, state.Action{Do: state.Tick, Seconds: 0.05})
		if s.Stopped != 0 && w.Data.Break(s.Stopped).ID == "canalys-china-2025q1-base" {
			return
		}
		if !s.Playing {
			s = state.Update(w, s, state.Action{Do: state.Play})
		}
	}
	t.Error("playing never reaches the change of base of 2025")
}

// A change of base stands right before the first period on the new one, also where no vendor's share stands at it: what is
// known of the periods before rests on the old base.
func TestBreakStandsWhereTheBaseChanges(t *testing.T) {
	w := world(t)
	m := modelOf(w, decode(t, w, "market=canalys-china&form=race"))
	q := float64(locale.Q(2023, 2))
	found := false
	for _, b := range m.breaks {
		if w.Data.Break(b.ID).ID != "canalys-china-2023q2-internal" {
			continue
		}
		found = true
		if b.Place != q-0.5 || b.Before != locale.Q(2022, 3) || b.At != locale.Q(2023, 3) || m.dated[b.ID][locale.En] != "Q2 2023: Internal use counted" {
			t.Errorf("it stands at %v between %v and %v as %q", b.Place, b.Before, b.At, m.dated[b.ID])
		}
	}
	if _, in := m.breakNear(q-1, 0); in > 0 || !found {
		t.Errorf("the quarter before, on the old base, stands under the break (%v)", in)
	}
	for _, at := range []float64{q, q + 0.5} {
		if id, in := m.breakNear(at, 0); in < 1 || w.Data.Break(id).At != locale.Q(2023, 2) {
			t.Errorf("at %v there is no break (%v)", at, in)
		}
	}
	for _, b := range modelOf(w, decode(t, w, "market=gartner-iaas&form=race")).breaks {
		if mid := float64(b.Before+b.At) / 2; b.Place != mid {
			t.Errorf("between neighbours, %v is not %v", b.Place, mid)
		}
	}
}

// IDC's market shows the carriers: single quarters where there is no half, shares, then ranks and the sum of the five.
func TestMarketOfIDC(t *testing.T) {
	w := world(t)
	s := decode(t, w, "market=idc-china-iaas&form=race")
	track, m := w.Track(s), modelOf(w, s)
	var points string
	for _, q := range track.Points {
		points += string(locale.AppendKey(nil, q, track.Frequency(q))) + " "
	}
	if want := "2020Q4 2021H1 2021H2 2022H1 2022H2 2023H1 2023H2 2025Q2 "; points != want {
		t.Errorf("points %s, want %s", points, want)
	}
	for period, want := range map[string]string{
		"2020Q4": "40.6% 11.0% 8.7% 11.0% 6.0% – ",
		"2023H1": "29.9% 13.2% 12.2% 9.0% 8.1% – ",
		"2023H2": "[1] [2] [3] [4] – [5] ",
	} {
		if got := stands(t, m, w, period, "alibaba-cloud", "huawei-cloud", "tianyi-cloud", "tencent-cloud", "aws", "china-mobile-cloud"); got != want {
			t.Errorf("%s: %s, want %s", period, got, want)
		}
	}
	// The half-year's size doesn't stand beside the quarter's share.
	q, _, _ := locale.ParsePeriod("2025Q2")
	if x, _, ok := m.sumAt(float64(q)); ok {
		t.Errorf("2025Q2 shows a size of %v, which is that of a half-year", x.v)
	}
	for _, x := range m.sums {
		if w.Data.Obs(x.obs).Unit != data.USDm || m.sized != locale.USD {
			t.Errorf("sizes in two currencies: %v", w.Data.Obs(x.obs))
		}
	}
}

// Gartner's 2019 stands on two bases: nothing is joined over the change.
func TestGartnersTwoBases(t *testing.T) {
	w := world(t)
	m := modelOf(w, decode(t, w, "market=gartner-iaas"))
	for _, c := range []struct {
		vendor, from, to string
		joined           bool
	}{
		{"aws", "2018", "2019", false}, {"aws", "2019", "2020", true}, {"alibaba-cloud", "2018", "2019", true},
		{"alibaba-cloud", "2019", "2020", false}, {"microsoft-azure", "2018", "2020", false},
	} {
		e, _ := w.Data.EntityByID(c.vendor)
		q, _, _ := locale.ParsePeriod(c.to)
		for i := range m.lines {
			if m.lines[i].entity == e {
				if p := m.lines[i].figure(float64(q)); p == nil || p.cut == c.joined {
					t.Errorf("%s %s to %s: %+v, want joined %v", c.vendor, c.from, c.to, p, c.joined)
				}
			}
		}
	}
}

// Huawei's cloud is told in two scopes. They are two series; in the segment's the restated year is not joined to the one before.
func TestTwoScopesStayApart(t *testing.T) {
	rows := viewtest.ReadTable(t, "tables/cloud.csv")
	want := map[string]map[string]string{
		"cloud-huawei-revenue": {"2022": "45400", "2023": "55300", "2024": "68801", "2025": "72075"},
		"cloud-huawei-segment": {"2023": "35514", "2024": "33325", "2025": "32161"},
	}
	got := map[string]int{}
	for _, r := range rows {
		if r["entity"] != "huawei-cloud" || r["metric"] != "revenue" || r["preferred"] != "1" {
			continue
		}
		if got[r["series"]]++; want[r["series"]][r["period"]] != r["value"] {
			t.Errorf("%s %s is %s, want %q", r["series"], r["period"], r["value"], want[r["series"]][r["period"]])
		}
	}
	for id, years := range want {
		if got[id] != len(years) {
			t.Errorf("%s has %d years, want %d", id, got[id], len(years))
		}
	}
	cut := false
	for _, b := range viewtest.ReadTable(t, "tables/breaks.csv") {
		cut = cut || b["series"] == "cloud-huawei-segment" && b["at"] == "2024"
	}
	if !cut {
		t.Error("the segment's restated year is joined to the year before")
	}
}
