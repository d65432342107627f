package tables

import (
	"path/filepath"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/tools/claims"
	"yuntu/tools/models"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
)

// chains reads which systems lead on to which, and what is carried. What comes out at the defaults must fit where it goes:
// the same unit (a power of ten apart at most; what needs a rate or another span of time is worked out in the model, where
// it is shown), inside the range. Where nothing is carried the words say why.
func (p *Reading) chains() {
	texts := p.texts("chains.csv", "what", "told")
	byID := map[string]readSystem{}
	for _, x := range p.system.list {
		byID[x.row.get("id")] = x
	}
	next, into := map[string][]string{}, map[string]bool{}
	for _, r := range p.csv("tables/chains.csv", true, "id", "from", "take", "to", "put") {
		id, from, to := p.id(r, data.ChainTable), byID[r.get("from")], byID[r.get("to")]
		x := data.Chain{Take: r.get("take"), Put: r.get("put")}
		x.What, x.Told = texts.row(p, data.ChainTable, id, "what"), texts.of(p, id, "told")
		if texts.rows[id] == nil {
			p.say(r.place, "%s has no words in chains.csv", id)
		}
		if from.model == nil || to.model == nil || r.get("from") == r.get("to") {
			p.say(r.place, "%q and %q are not two systems", r.get("from"), r.get("to"))
			continue
		}
		if list := next[r.get("from")]; !slices.Contains(list, r.get("to")) {
			next[r.get("from")] = append(list, r.get("to"))
		}
		if x.Take != "" || x.Put != "" {
			p.carried(r, from.model, to.model)
			if key := r.get("from") + " " + r.get("to") + " " + x.Put; into[key] {
				p.say(r.place, "%s of %s takes two things", x.Put, to.model.ID)
			} else {
				into[key] = true
			}
		}
		p.chainWords(texts, id, x)
		if from.at >= 0 && to.at >= 0 {
			x.From, x.To = data.SystemID(from.at+1), data.SystemID(to.at+1)
			p.Tables.Chains = append(p.Tables.Chains, x)
		}
	}
	texts.rest(p, data.ChainTable)
	at := place{file: filepath.Join(p.dir, "tables", "chains.csv")}
	for from := range next {
		if n := longest(next, from, nil); n > state.MaxWalk+1 {
			p.say(at, "a chain that begins with %s comes back to where it was, or goes on for more than %d systems", from, state.MaxWalk+1)
		}
	}
}

// longest is how many systems the longest way from one on goes through; a way that comes back to where it was is longer
// than any.
func longest(next map[string][]string, from string, behind []string) (most int) {
	if slices.Contains(behind, from) {
		return 1 << 16
	}
	for _, to := range next[from] {
		most = max(most, longest(next, to, append(behind, from)))
	}
	return most + 1
}

// carried checks that what is taken from one system goes into the other.
func (p *Reading) carried(r row, from, to *models.Model) {
	taken, ok := unitOf(from, r.get("take"))
	if !ok {
		p.say(r.place, "take: %s has no parameter or result %q", from.ID, r.get("take"))
	}
	n := slices.IndexFunc(to.Params, func(q models.Param) bool { return q.Name == r.get("put") })
	if n < 0 {
		p.say(r.place, "put: %s has no parameter %q", to.ID, r.get("put"))
	}
	if !ok || n < 0 {
		return
	}
	q := &to.Params[n]
	a, _, _ := taken.Parts()
	b, _, _ := q.Unit.Parts()
	if a != b || taken.Dim != q.Unit.Dim {
		p.say(r.place, "%s is counted in %s, %s in %s: a result of %s has to work it out", r.get("take"), taken.Name, q.Name, q.Unit.Name, from.ID)
		return
	}
	in, _ := from.In(nil)
	var v float64
	if i := slices.IndexFunc(from.Params, func(q models.Param) bool { return q.Name == r.get("take") }); i >= 0 {
		v = in[i]
	} else {
		out := make([]float64, len(from.Results))
		sim.NewMachine(&from.Code).Run(in, out)
		v = out[slices.IndexFunc(from.Results, func(q models.Result) bool { return q.Name == r.get("take") })]
	}
	if v /= q.Unit.Base; !sim.Answered(v) || v < q.Min || v > q.Max {
		p.say(r.place, "%s is %s at the defaults, %s goes from %s to %s %s", r.get("take"), models.Written(v), q.Name, models.Written(q.Min), models.Written(q.Max), q.Unit.Name)
	}
}

// unitOf is the unit of a parameter or a result.
func unitOf(m *models.Model, name string) (models.Unit, bool) {
	for _, q := range m.Params {
		if q.Name == name {
			return q.Unit, true
		}
	}
	for _, q := range m.Results {
		if q.Name == name {
			return q.Unit, true
		}
	}
	return models.Unit{}, false
}

// chainWords checks the words of a step: what is carried is told with its {value} and where it is {from}; numbers that
// nobody works out have no place.
func (p *Reading) chainWords(texts *texts, id string, x data.Chain) {
	all := texts.rows[id]
	if all == nil {
		return
	}
	digits := p.digitNames()
	for l, r := range all {
		if r.file == "" {
			continue
		}
		what, told := "", "{from}"
		if x.Take != "" {
			what, told = "{value}", "{from}{value}"
		}
		for _, c := range []struct{ column, text, want string }{{"what", x.What[l], what}, {"told", x.Told[l], told}} {
			have := blank.FindAllString(c.text, -1)
			slices.Sort(have)
			switch got := strings.Join(have, ""); {
			case c.want == "" && c.text != "":
				p.say(r.place, "%s: nothing is taken along", c.column)
			case c.column == "told" && c.text == "", got != c.want && (x.Take != "" || got != ""):
				p.say(r.place, "%s: want words with %s", c.column, strings.ReplaceAll(c.want, "}{", "} and {"))
			}
			for _, n := range claims.Bare(blank.ReplaceAllString(c.text, ""), nil, digits) {
				p.say(r.place, "%s: %s is no {value}", c.column, n)
			}
		}
	}
}
