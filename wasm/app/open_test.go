package app

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// everywhere is a query for each picture: markets, spans and currencies in every form, deals.
func everywhere(w *state.World) (all []string) {
	forms := []string{"lines", "race", "stream", "table"}
	for _, m := range w.Markets {
		for _, f := range forms {
			all = append(all, "market="+w.Data.SeriesKey(m)+"&form="+f)
		}
	}
	for _, span := range []string{"quarter", "trailing", "cumulative"} {
		for _, cur := range []string{"cny", "usd"} {
			for _, f := range forms {
				all = append(all, "view=capex&span="+span+"&cur="+cur+"&form="+f)
			}
		}
	}
	for _, d := range w.Deals {
		id := "view=m16&deal=" + w.Data.Deal(d).ID
		all = append(all, id, id+"&sim.stake=1234&sim.credits=40")
	}
	return all
}

var figures = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)

// opener walks the numbers of a picture and follows each to a source.
type opener struct {
	t     *testing.T
	a     *App
	query string
	names *strings.Replacer // what entities are called has digits that are no numbers
	known map[state.CardID]bool
	// settled: time stands on a data point. Between two, rows of the race cross, and one label lies over another.
	settled bool
	seen    int
}

func (o *opener) fail(where, text, why string) {
	o.t.Helper()
	o.t.Errorf("%s t=%v: %s %q: %s", o.query, o.a.s.T, where, text, why)
}

// sourced reports whether a card has a source, or all that it lists leads to one; what nobody published is an
// assumption, and says so.
func (o *opener) sourced(id state.CardID) bool {
	if ok, known := o.known[id]; known {
		return ok
	}
	o.known[id] = false // a card that leads to itself leads nowhere
	key := o.a.w.CardKey(id)
	if back, ok := o.a.w.ParseCard(key); !ok || back != id {
		o.t.Errorf("%s: the card %s is not found again by its key", o.query, key)
	}
	c := o.a.card(id)
	ok := c.title != "" && c.value != "" || c.note != ""
	if table, _ := id.Split(); c.source == 0 && !(table == state.CardParam && len(c.terms) == 0) {
		ok = ok && len(c.terms) > 0
		for _, x := range c.terms {
			ok = ok && x.label != "" && x.value != "" && o.sourced(x.card)
		}
	}
	o.known[id] = ok
	return ok
}

// follow checks that a number opens a card that tells it.
func (o *opener) follow(where, text, number string, id state.CardID) {
	o.t.Helper()
	o.seen++
	switch {
	case id == 0:
		o.fail(where, text, "opens nothing")
	case !o.sourced(id):
		o.fail(where, text, "opens "+o.a.w.CardKey(id)+", which has no source")
	case o.a.s.Lang == locale.En && o.settled && number != "" && !tells(o.a.card(id), number):
		o.fail(where, text, "opens "+o.a.w.CardKey(id)+", which says "+o.a.card(id).value)
	}
}

// tells reports whether a card's value, or that of what it stands beside, is the number to the digits printed.
func tells(c card, number string) bool {
	want, _ := strconv.ParseFloat(strings.ReplaceAll(number, ",", ""), 64)
	all := c.value + " " + c.title
	for _, x := range c.others {
		all += " " + x.value
	}
	for _, s := range figures.FindAllString(all, -1) {
		got, _ := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
		for _, scale := range []float64{1, 1e-3, 1e3} { // Rmb0.98tn and Rmb980bn
			if d := got*scale - want; d <= 0.051+0.006*want && d >= -0.051-0.006*want {
				return true
			}
		}
	}
	return false
}

// stage walks the labels: every number, at its own place, but for scales and times.
func (o *opener) stage() {
	o.t.Helper()
	l := o.a.settled()
	for _, ref := range l.Targets { // no hand over what does nothing
		if cardOf(ref) == 0 && ref.Entity == 0 {
			o.fail("on stage", "", "a mark that can be pressed and does nothing")
		} else if id := cardOf(ref); id != 0 && !o.sourced(id) {
			o.fail("on stage", o.a.w.CardKey(id), "a mark opens a card without a source")
		}
	}
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Kind != scene.Label || pen.Scale(op.Key) || float32(op.Color.A())*op.Alpha < 128 {
			continue
		}
		text := string(l.Run(op))
		left := op.X
		switch op.Align {
		case scene.Middle:
			left -= op.W / 2
		case scene.End:
			left -= op.W
		}
		for _, m := range o.numbers(text) {
			from, to := l.Advance([]byte(text[:m[0]]), op.Face, op.Size), l.Advance([]byte(text[:m[1]]), op.Face, op.Size)
			at := geom.Point{X: left + (from+to)/2, Y: op.Y - op.Size*0.35}
			o.follow("on stage", text, text[m[0]:m[1]], cardOf(l.Ref(l.Hit(at))))
		}
	}
}

// numbers finds the figures of a text that are no part of a name or a period.
func (o *opener) numbers(text string) [][]int {
	return figures.FindAllStringIndex(periods.ReplaceAllStringFunc(o.names.Replace(text), func(s string) string {
		return strings.Repeat(" ", len(s))
	}), -1)
}

// periods are what labels call quarters, halves and years, and the counts in names of the leading ones.
var periods = regexp.MustCompile(`Q[1-4] \d{4}|H[12] \d{4}|\d{4} ?[QH]\d|\d{4}年(?:第[\d一二三四]季度?|[上下]半年)?|\b(?:19|20)\d\d\b`)

// outline walks the rows for those who have no pointer.
func (o *opener) outline() {
	o.t.Helper()
	l := o.a.settled()
	for _, n := range l.Notes {
		label, value := l.Words(n)
		if n.Role != scene.Item && n.Role != scene.Remark {
			continue
		}
		text := string(label) + " " + string(value)
		if m := o.numbers(text); len(m) > 0 {
			o.follow("in the outline", text, text[m[0][0]:m[0][1]], cardOf(l.Ref(n.Target)))
		}
	}
}

func (o *opener) table() {
	o.t.Helper()
	tab := view.Table(o.a.w, o.a.s)
	for _, row := range tab.Rows {
		for i, c := range row {
			if !tab.Columns[i].Numeric {
				continue
			}
			if m := o.numbers(c.Text); len(m) > 0 {
				o.follow("in the table", c.Text, c.Text[m[len(m)-1][0]:m[len(m)-1][1]], c.Card)
			}
		}
	}
}

// words walks the claim and the sentences under it.
func (o *opener) words() {
	o.t.Helper()
	head, body := view.Words(o.a.w, o.a.s)
	for _, p := range append(body, head) {
		for _, x := range p {
			if x.Card == 0 {
				continue
			}
			m := o.numbers(x.Text)
			if len(m) == 0 || !o.a.w.OfDeals(o.a.s) { // what is not worked out here the packer has compared
				o.follow("in the words", x.Text, "", x.Card)
				continue
			}
			o.follow("in the words", x.Text, x.Text[m[0][0]:m[0][1]], x.Card)
		}
		if o.a.w.OfDeals(o.a.s) {
			for _, x := range p {
				if x.Card == 0 && strings.IndexFunc(o.names.Replace(strings.ReplaceAll(x.Text, "a16z", "")), unicode.IsDigit) >= 0 {
					o.fail("in the words", x.Text, "a number that opens nothing")
				}
			}
		}
	}
}

// Every number on the stage, in the outline, the table and the words of every picture opens a card with a source, or a
// card that lists what it was worked out from. Axes, times and the scale of the loop are told by their role.
func TestEveryNumberOpens(t *testing.T) {
	a := opened(t, "")
	var names []string
	for i := 1; i <= a.w.Data.Entities(); i++ {
		e := a.w.Data.Entity(data.EntityID(i))
		for l := range e.Name {
			for _, s := range []string{e.Name[l], e.Short[l]} {
				if strings.IndexFunc(s, unicode.IsDigit) >= 0 {
					names = append(names, s, strings.Repeat(" ", len(s)))
				}
			}
		}
	}
	o := &opener{t: t, a: a, names: strings.NewReplacer(names...)}
	least := 20000
	if few(1) {
		least /= 8
	}
	for i, query := range everywhere(a.w) {
		if few(i) { // five and the number of forms have no divisor in common
			continue
		}
		for l := range locale.Count {
			o.query = query + "&lang=" + l.Tag()
			if !a.Open(o.query) {
				t.Fatalf("%s is not understood", o.query)
			}
			for _, size := range []geom.Point{{X: 1000, Y: 620}, {X: 390, Y: 440}} {
				a.Resize(size.X, size.Y)
				o.known = map[state.CardID]bool{}
				track := a.w.Track(a.s)
				times := []float64{a.s.T}
				n := len(track.Points)
				if n > 0 {
					times = nil
					for _, p := range []int{0, n / 3, n / 2, 2 * n / 3, n - 1} {
						times = append(times, float64(track.Points[p]))
					}
					for _, b := range track.Breaks {
						times = append(times, float64(b.Before), float64(b.Before+b.At)/2)
					}
				}
				for _, at := range times {
					a.Do(state.Action{Do: state.Seek, T: at})

					_, o.settled = track.Near(a.s.T)
					o.settled = o.settled || n == 0
					o.stage()
					o.outline()
				}
			}
			o.table()
			o.words()
			if t.Failed() && testing.Short() {
				return
			}
		}
	}
	t.Logf("%d numbers", o.seen)
	if o.seen < least {
		t.Errorf("only %d numbers were seen", o.seen)
	}
}
