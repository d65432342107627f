package tables

import (
	"math"
	"path/filepath"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

// systemPanels holds what a picture is told of series against what the model gives: panels=growth|profit:revenue are the runs
// whose keys stand in obs, in the same order, since the same quarter.
func (p *Reading) systemPanels(r row, m *models.Model) {
	told := map[string]string{}
	for _, part := range strings.Split(r.get("spec"), ";") {
		key, value, _ := strings.Cut(part, "=")
		told[key] = value
	}
	if told["panels"] == "" {
		return
	}
	want := told["panels"]
	for _, g := range m.Givens {
		if since := string(locale.AppendKey(nil, g.Since, locale.Quarterly)); told["since"] != since {
			p.say(r.place, "spec since=%s: what %s gives begins in %s", told["since"], m.ID, since)
			break
		}
	}
	each := func(c rune) bool { return c == '|' || c == ':' }
	names, keys := strings.FieldsFunc(want, each), strings.FieldsFunc(told["obs"], each)
	for i, name := range names {
		at := slices.IndexFunc(m.Givens, func(g models.Given) bool { return g.Name == name })
		if at < 0 || i >= len(keys) || m.Givens[at].Key != keys[i] {
			p.say(r.place, "spec obs: %s of panels is not given from there", name)
		}
	}
}

// given compares what a model gives with the tables, quarter by quarter: the drawn figure where there is one, - where there
// is none, and nothing newer that the model does not know.
func (p *Reading) given(b *ledger, m *models.Model) {
	for _, g := range m.Givens {
		at := place{file: filepath.Join(p.dir, "models", m.ID+".model"), line: g.Line}
		noun, exp, _ := g.Unit.Parts()
		for i, v := range g.Values {
			quarter := string(locale.AppendKey(nil, g.Since+locale.Quarter(i), locale.Quarterly))
			o, ok := b.observation(g.Key + "/" + quarter)
			ok = ok && o.Preferred == data.Drawn && o.Value.Ok
			in, unit := data.Measured(v, noun, exp)
			switch {
			case sim.Answered(v) && !ok:
				p.say(at, "%s has %s for %s, the tables have no figure", g.Name, models.Written(v), quarter)
			case !sim.Answered(v) && ok:
				p.say(at, "%s has no figure for %s, the tables have %s", g.Name, quarter, o.Value)
			case ok && unit != o.Unit:
				p.say(at, "%s counts %s, the tables count %s", g.Name, unit, o.Unit)
			case ok && math.Abs(in-o.Value.Float()) > 1e-9*math.Abs(in):
				p.say(at, "%s has %s for %s, the tables have %s", g.Name, models.Written(v), quarter, o.Value)
			}
		}
		last := g.Since + locale.Quarter(len(g.Values)-1)
		if newest := b.newest(g.Key, 0); newest.To > last {
			p.say(at, "%s ends in %s, the tables have a figure for %s", g.Name, locale.AppendKey(nil, last, locale.Quarterly),
				locale.AppendKey(nil, newest.To, locale.Quarterly))
		}
	}
}
