package tables

import (
	"maps"
	"slices"
	"strings"

	"yuntu/tools/models"
)

// A form is what a kind of picture reads of a system's row besides what every kind may be told. A test holds it against the
// kinds' sources, so that a key which is read stands here and one that stands here is read.
type form struct {
	by    string // the key that asks for this form; "" for the one that is drawn else
	wants string // keys without which there is no picture
	may   string // keys that it reads where they are there
}

// plot is what package path reads for a curve.
const plot = " line at from low high series"

// kindForms are the kinds of pictures; of a kind's forms the first that is asked for is drawn.
var kindForms = map[string][]form{
	"areas":     {{"", "once daily days", ""}},
	"area":      {{"fixed", "whole fixed said line bars", ""}, {"", "whole axis2 parts cut rest part inside", ""}},
	"balance":   {{"", "left right gone grips tilt full", "also"}},
	"columns":   {{"", "columns now grow passes goals due obs since", ""}},
	"exchange":  {{"", "loss to by seen owner gains whose took rest", ""}},
	"field":     {{"bill", "total won", "unit"}, {"turned", "total won lines reach start goal", "unit other"}, {"price", "won money dated", "unit dim group also"}, {"trials", "each chance hits mean earned", "total seen"}, {"", "total won", "unit blocks ends also"}},
	"flow":      {{"houses", "inside leaving left extra measure turns events", ""}, {"", "deals", "y2"}},
	"gates":     {{"", "gates total mean weakest more figures", ""}},
	"lanes":     {{"heads", "since starts obs panels means events", "shift"}, {"", "since routes owned hosting other ends lost dear", plot}},
	"margins":   {{"", "whole wide high earns gone edges level first", "also"}},
	"path":      {{"paid", "band at", ""}, {"sent", "won", plot}, {"", "", "marks slab" + plot}},
	"queue":     {{"gate", "inside queue out wait", "unit"}, {"", "now from end by mean gifts gift", "unit"}},
	"ring":      {{"", "events stop obs says times line", ""}},
	"scatter":   {{"", "obs since dot across bar", ""}},
	"sets":      {{"", "claims lie now both all mean", ""}},
	"spread":    {{"", "apart pooled each", "axis2"}},
	"table":     {{"", "cells tips stairs cuts steps follow", "gap" + plot}},
	"tanks":     {{"stock", "start in out steady mark hold", ""}, {"", "source holes", "taps turns says tip limit"}},
	"tree":      {{"", "overall teams cuts rest named moved", ""}},
	"trend":     {{"", "obs since", "points ahead joint levels level sum squares told" + plot}},
	"users":     {{"", "price top others part cost burn", "axis2"}},
	"waterfall": {{"", "parts block effect total part lines goto", ""}},
	"wheel":     {{"", "axis2 revenue worth spend start deep mark", plot}},
}

// everyKind is what the row of any system may tell, and everyWants what it has to.
const (
	everyKind  = "axis y answer claim guess guessin guessat given average deals fates sort kind2 play opens"
	everyWants = "axis y answer"
)

var systemKinds = slices.Sorted(maps.Keys(kindForms))

// kindSpec checks that a picture is told all that it wants, nothing that it does not read, and of its axes parameters.
func (p *Reading) kindSpec(r row, m *models.Model) {
	kind := r.get("kind")
	forms := kindForms[kind]
	if len(forms) == 0 {
		return // see among
	}
	told := map[string]string{}
	for part := range strings.SplitSeq(r.get("spec"), ";") {
		key, value, _ := strings.Cut(part, "=")
		if _, twice := told[key]; twice {
			p.say(r.place, "spec %s stands twice", key)
		}
		told[key] = value
	}
	f := forms[len(forms)-1]
	for _, x := range forms {
		if told[x.by] != "" {
			f = x
			break
		}
	}
	var missing []string
	for _, key := range strings.Fields(everyWants + " " + f.wants) {
		if told[key] == "" {
			missing = append(missing, key+"=")
		}
	}
	if len(missing) > 0 {
		p.say(r.place, "kind %s wants %s in spec", kind, strings.Join(missing, " "))
	}
	known := strings.Fields(everyKind + " " + f.by + " " + f.wants + " " + f.may)
	var unread []string
	for _, key := range slices.Sorted(maps.Keys(told)) {
		if key != "" && !slices.Contains(known, key) {
			unread = append(unread, key+"=")
		}
	}
	if len(unread) > 0 {
		p.say(r.place, "kind %s does not read %s of spec: it knows %s", kind, strings.Join(unread, " "), strings.Join(known, " "))
	}
	for _, key := range [...]string{"axis", "axis2"} {
		if name := told[key]; name != "" && !slices.ContainsFunc(m.Params, func(q models.Param) bool { return q.Name == name }) {
			p.say(r.place, "kind %s wants a parameter as %s, and %s has no parameter %q", kind, key, m.ID, name)
		}
	}
	result := func(name string) bool {
		return slices.ContainsFunc(m.Results, func(q models.Result) bool { return q.Name == name })
	}
	for _, key := range [...]string{"y", "answer"} {
		for name := range strings.SplitSeq(told[key], "|") {
			if name != "" && !result(name) {
				p.say(r.place, "kind %s wants results as %s, and %s has no result %q", kind, key, m.ID, name)
			}
		}
	}
	if name := told["series"]; name != "" && !slices.ContainsFunc(m.Series, func(q models.Result) bool { return q.Name == name }) {
		p.say(r.place, "kind %s wants a series as series, and %s has no series %q", kind, m.ID, name)
	}
}
