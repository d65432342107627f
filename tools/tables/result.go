package tables

import (
	"errors"
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/tools/claims"
	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

// result is the word before the colon of a reference to what a system comes to: result:m12.index.
const result = "result:"

// errLink is at the end of what is wrong with a page's link, not with the words that rest on it.
var errLink = errors.New("")

// worth returns what a reference stands for in a text. What a system comes to is worth something only on a page of the
// lesson, whose link says how the sliders stand.
func (p *Reading) worth(b *ledger, x prose, ref string) (claims.Worth, error) {
	id, ok := strings.CutPrefix(ref, result)
	if !ok {
		return b.Worth(ref)
	}
	if x.table != data.StepTable {
		return claims.Worth{}, errors.New("a result stands only on a page of the lesson, whose link sets its sliders")
	}
	a, err := p.comesTo(p.Tables.Steps[x.row].Query, id)
	return claims.Worth{Amounts: []claims.Amount{a}}, err
}

// comesTo works out a result, m12.index, with the sliders of a link, which has to show its system.
func (p *Reading) comesTo(query, id string) (claims.Amount, error) {
	system, name, _ := strings.Cut(id, ".")
	link, err := url.ParseQuery(query)
	if err != nil || link.Get("view") != system {
		return claims.Amount{}, fmt.Errorf("the page's link, %q, does not show %s", query, system)
	}
	i := slices.IndexFunc(p.system.list, func(x readSystem) bool { return x.at >= 0 && x.model != nil && x.model.ID == system })
	if i < 0 {
		return claims.Amount{}, fmt.Errorf("there is no system %q", system)
	}
	m := p.system.list[i].model
	n := slices.IndexFunc(m.Results, func(r models.Result) bool { return r.Name == name })
	if n < 0 {
		return claims.Amount{}, fmt.Errorf("%s has no result %q", system, name)
	}
	var pairs []models.Pair
	for key := range link {
		if param, ok := strings.CutPrefix(key, "sim."); ok {
			v, err := strconv.ParseFloat(link.Get(key), 64)
			if err != nil {
				return claims.Amount{}, fmt.Errorf("%s=%s is no number%w", key, link.Get(key), errLink)
			}
			pairs = append(pairs, models.Pair{Name: param, Value: v})
		}
	}
	in, err := m.In(pairs)
	if err != nil {
		return claims.Amount{}, fmt.Errorf("%v%w", err, errLink)
	}
	out := make([]float64, len(m.Results))
	sim.NewMachine(&m.Code).Run(in, out)
	if !sim.Answered(out[n]) {
		return claims.Amount{}, fmt.Errorf("%s has no answer with the sliders of %q", id, query)
	}
	unit := m.Results[n].Unit
	noun, exp, _ := unit.Parts()
	v := out[n] / unit.Base * math.Pow10(int(exp))
	return claims.Amount{Value: v, High: v, Unit: noun, Dec: 9}, nil
}
