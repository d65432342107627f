//go:build !flat

package data

import (
	"strings"

	"yuntu/data/locale"
)

// steps checks that what a reader guesses can be answered.
func (v *validator) steps() {
	obs := map[string]bool{}
	for _, o := range v.t.Obs {
		if int(o.Series) < 1 || int(o.Series) > len(v.t.Series) || int(o.Entity) > len(v.t.Entities) {
			continue
		}
		entity := ""
		if o.Entity > 0 {
			entity = v.t.Entities[o.Entity-1].ID
		}
		obs[string(o.AppendPeriodKey([]byte(v.t.Series[o.Series-1].ID+"/"+entity+"/"+o.Metric.String()+"/")))] = true
	}
	numbers := map[uint8]int{}
	for i, r := range v.t.Steps {
		if r.ID != "" && strings.Trim(r.ID, "0123456789") == "" {
			v.say(StepTable, i, "links would take %q for a number", r.ID)
		}
		if first := numbers[r.Number]; first > 0 && r.Number != 0 {
			v.again(StepTable, i, first, "another page has the number %d", r.Number)
		} else {
			numbers[r.Number] = i + 1
		}
		if r.Guess == "" {
			continue
		}
		if asks, system := v.asking[r.Guess]; system {
			v.systemStep(i, r, asks)
			continue
		}
		if !v.figures[r.Guess] && !obs[r.Guess] {
			v.say(StepTable, i, "%q, to be guessed, is neither an observation nor a figure, nor a system that asks", r.Guess)
		}
		if !r.GuessMin.Ok || !r.GuessMax.Ok || !r.GuessStep.Ok || r.GuessStep.Mant <= 0 || r.GuessMin.Float() >= r.GuessMax.Float() {
			v.say(StepTable, i, "the range of the guess is not in order")
		}
	}
}

// systemStep checks a page that asks what its system asks: it shows that system as it opens, and all else is the system's.
func (v *validator) systemStep(i int, r Step, asks bool) {
	if !asks {
		v.say(StepTable, i, "the system %s asks nothing", r.Guess)
	}
	if r.Query != "view="+r.Guess {
		v.say(StepTable, i, "it asks what %s asks, so its query is view=%s: the case that is asked for is the system's", r.Guess, r.Guess)
	}
	if r.GuessMin.Ok || r.GuessMax.Ok || r.GuessStep.Ok || r.Question != ([locale.Count]string{}) || r.Answer != ([locale.Count]string{}) {
		v.say(StepTable, i, "range, question and answer are those of %s, in systems.csv and guesses.csv", r.Guess)
	}
}
