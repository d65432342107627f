package tables

import (
	"regexp"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// What a figure's words say of who speaks and of how long it was counted, its row says too.

var (
	nameless = regexp.MustCompile(`未具名|不具名|匿名|知情人士|(?i)\bunnamed\b|familiar with the matter`)
	soFar    = regexp.MustCompile(`(?:^|[^一二两兩三四五六七八九十百几幾半0-9])年[内內]|累计|累計|至今|迄今|(?i)\bso far\b|\bto date\b`)
	toADay   = regexp.MustCompile(`\d{4}-\d\d(-\d\d)?$`)
	begun    = [locale.Count]string{locale.Hans: "默认", locale.Hant: "預設", locale.En: "sliders"}
)

// figureSaid says what the words of a figure tell that its row does not; "" for nothing.
func figureSaid(f data.Figure) string {
	for l := range f.Note {
		if nameless.MatchString(f.Note[l]) && f.Kind != data.ByUnnamed && f.Kind != data.Estimate {
			return "told by people who are not named: want the kind unnamed or estimate"
		}
		if soFar.MatchString(f.Label[l]) && !toADay.MatchString(f.Period) {
			return "counted so far, and the period does not say to which month or day"
		}
	}
	return ""
}

// sumSaid says in which language the words of a sum over sliders do not tell where these stand; "" in none.
func sumSaid(formula string, label [locale.Count]string) string {
	if strings.Contains(formula, "param:") {
		for l := range label {
			if !strings.Contains(label[l], begun[l]) {
				return "a sum over param: that does not say in " + locale.Lang(l).Tag() + " that the sliders stand where they begin: want “" + begun[l] + "” in its label"
			}
		}
	}
	return ""
}

// sayings reports figures and sums whose words say more than their rows.
func (p *Reading) sayings() {
	for i, f := range p.Tables.Figures {
		if why := figureSaid(f); why != "" {
			p.say(p.at[data.FigureTable][i], "%s: %s", f.ID, why)
		}
	}
}
