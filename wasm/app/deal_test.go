package app

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
)

// dealPanel is what is read of the panel of a system about deals.
type dealPanel struct {
	Query    string
	Controls []struct {
		Type, Key   string
		Help, Value any
		Max         float64
	}
	System struct {
		Matters []struct {
			Key string
			Bar [3]*float64
		}
		Curve   struct{ Left, Right string }
		Receipt struct {
			Rows []struct{ Label, Now, Before string }
		}
	}
}

func readDeal(t *testing.T, a *App) (p dealPanel) {
	t.Helper()
	if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
		t.Fatal(err)
	}
	return p
}

// Whether it is a later year is a switch among the sliders: it is in the link, it moves by its key, and the sliders behind
// it are still found by their places among the sliders.
func TestSwitch(t *testing.T) {
	a := opened(t, "view=m16&lang=en")
	at, sliders := -1, []string{}
	for _, c := range readDeal(t, a).Controls {
		switch c.Type {
		case "slider":
			sliders = append(sliders, c.Key)
		case "switch":
			if at = len(sliders); c.Key != "sim.later" || c.Help == nil || c.Value != false {
				t.Errorf("the switch is %+v", c)
			}
		}
	}
	if at < 0 || len(sliders) <= at || sliders[at] != "sim.own" {
		t.Fatalf("a switch before slider %d of %v", at, sliders)
	}
	set(a, "sim.later", "1")
	if p := readDeal(t, a); !strings.Contains(p.Query, "sim.later=1") {
		t.Errorf("the link is %q", p.Query)
	}
	if text := a.Panel().Headline; !strings.Contains(text, "follow-up year") {
		t.Errorf("the claim is %q", text)
	}
	a.Move(at, 2000)
	if i := a.w.System(a.s).Param("own"); a.s.Sim[i] != 2000 {
		t.Errorf("the slider behind the switch has put what the company earns at %v", a.s.Sim[i])
	}
	var moved struct{ Sliders []struct{ Value float64 } }
	if err := json.Unmarshal(a.Moved(true), &moved); err != nil || len(moved.Sliders) != len(sliders) || moved.Sliders[at].Value != 2000 {
		t.Errorf("the sliders that follow are %+v, %v", moved, err)
	}
	set(a, "sim.later", "0")
	if text := a.Panel().Headline; strings.Contains(text, "follow-up year") {
		t.Errorf("switched off, the claim is %q", text)
	}
}

// A deal begins with its own money: receipt, curve and what matters most are about that, and not about the model's default.
// Microsoft's one billion of 2019: half in credits, a slider up to two.
func TestDealIsWhereItBegins(t *testing.T) {
	a := opened(t, "view=m16&lang=en&deal=microsoft-openai-2019&x=stake")
	p := readDeal(t, a)
	for _, row := range p.System.Receipt.Rows {
		if row.Now != row.Before {
			t.Errorf("nothing was moved, and %s is %s and was %s", row.Label, row.Now, row.Before)
		}
	}
	if rows := p.System.Receipt.Rows; len(rows) < 8 || rows[0].Now != "$1bn" || rows[2].Now != "50%" {
		t.Errorf("the receipt has %+v", rows)
	}
	if c := p.System.Curve; c.Left != "$0" || c.Right != "$2bn" {
		t.Errorf("the curve goes from %s to %s", c.Left, c.Right)
	}
	// Out = stake·(1 − cloud·margin): 0 to 2 billion of stake, then the margin with 850 million of revenue.
	m := p.System.Matters
	if len(m) != 8 || m[0].Key != "sim.stake" || m[1].Key != "sim.margin" {
		t.Fatalf("what matters most is %+v", m)
	}
	for _, x := range m {
		if idle := x.Key == "sim.own" || x.Key == "sim.spent" || x.Key == "sim.base"; idle && (x.Bar[0] == nil || x.Bar[1] == nil || math.Abs(*x.Bar[0]-*x.Bar[1]) > 1e-9) {
			t.Errorf("%s moves what the group pays in the year of the deal: %+v", x.Key, x.Bar)
		}
	}
	set(a, "sim.stake", "2000")
	if rows := readDeal(t, a).System.Receipt.Rows; rows[0].Now != "$2bn" || rows[0].Before != "$1bn" {
		t.Errorf("moved, the receipt has %+v", rows[0])
	}
}

// A second deal is chosen from the others, stands in the link and in a file's name, and can be taken away; choosing it as the
// first leaves the first without a second.
func TestSecondDeal(t *testing.T) {
	a := opened(t, "view=m16&lang=en&deal=microsoft-openai-2023")
	values := func() (value string, options []string) {
		var p struct {
			Controls []struct {
				Key     string
				Value   any
				Options []struct{ Value string }
			}
		}
		if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
			t.Fatal(err)
		}
		for _, c := range p.Controls {
			if c.Key == "with" {
				value, _ = c.Value.(string)
				for _, o := range c.Options {
					options = append(options, o.Value)
				}
			}
		}
		return value, options
	}
	value, options := values()
	if value != "" || len(options) != len(a.w.Deals) || options[0] != "" || strings.Contains(strings.Join(options, " "), "microsoft-openai-2023") {
		t.Fatalf("beside it stands %q of %v", value, options)
	}
	set(a, "with", "amazon-anthropic-2024")
	if value, _ = values(); value != "amazon-anthropic-2024" || !strings.Contains(a.Query(), "with=amazon-anthropic-2024") || !strings.Contains(a.FileName(true), "-with-amazon-anthropic-2024-") {
		t.Errorf("beside it stands %q, the link is %q, the file %q", value, a.Query(), a.FileName(true))
	}
	if table := a.Panel().Table; len(table.Columns) != 4 {
		t.Errorf("the table has %d columns", len(table.Columns))
	}
	if c := string(a.CSV()); !strings.Contains(c, ",10000,4000,") {
		t.Errorf("the file has no row of both stakes: %.300s", c)
	}
	set(a, "deal", "amazon-anthropic-2024")
	if value, _ = values(); value != "" {
		t.Errorf("a deal stands beside itself: %q", value)
	}
	set(a, "with", "microsoft-openai-2023")
	set(a, "with", "")
	if value, _ = values(); value != "" || strings.Contains(a.Query(), "with=") {
		t.Errorf("taken away, %q stands beside it", value)
	}
}
