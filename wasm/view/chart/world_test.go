package chart

import (
	"strconv"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// builder makes charts as package view does.
type builder struct {
	pen.Pen
	Builder
	run system.Run
}

func (b *builder) Build(l *scene.List, w *state.World, s state.State, f pen.Frame) {
	b.Pen.Begin(l, w, s.Lang, f)
	b.run.Set(w, s)
	b.Builder.Build(&b.Pen, &b.run)
	b.Pen.End()
}

func decode(t testing.TB, w *state.World, query string) state.State {
	t.Helper()
	return viewtest.State(t, w, query)
}

var theWorld *state.World

// world reads the real tables, as far as Share and Capex need them, without
// the packer: a second reading of the same files.
func world(t testing.TB) *state.World {
	t.Helper()
	if theWorld != nil {
		return theWorld
	}
	var tab data.Tables
	entity, series, source := map[string]data.EntityID{}, map[string]data.SeriesID{}, map[string]data.SourceID{}
	for i, r := range viewtest.ReadTable(t, "tables/entities.csv") {
		entity[r["id"]] = data.EntityID(i + 1)
		e := data.Entity{ID: r["id"], Color: viewtest.Color(r["color"]), Dark: viewtest.Color(r["dark"])}
		for l := range locale.Count {
			e.Name[l], e.Short[l] = r[l.Tag()], r["short-"+l.Tag()]
		}
		tab.Entities = append(tab.Entities, e)
	}
	for i, r := range viewtest.ReadTable(t, "tables/sources.csv") {
		source[r["id"]] = data.SourceID(i + 1)
		tab.Sources = append(tab.Sources, data.Source{ID: r["id"], Title: r["title"], URL: r["url"], Publisher: r["publisher"]})
	}
	names, scopes := viewtest.Texts(t, "series", "name"), viewtest.Texts(t, "series", "scope")
	for i, r := range viewtest.ReadTable(t, "tables/series.csv") {
		series[r["id"]] = data.SeriesID(i + 1)
		s := data.Series{ID: r["id"], Publisher: r["publisher"], Region: r["region"], Name: names[r["id"]], Scope: scopes[r["id"]]}
		s.Topic, _ = data.ParseTopic(r["topic"])
		s.Metric, _ = data.ParseMetric(r["metric"])
		s.Unit, _ = data.ParseUnit(r["unit"])
		s.Frequency = map[string]locale.Frequency{"quarter": locale.Quarterly, "half": locale.HalfYearly, "year": locale.Yearly}[r["frequency"]]
		order, _ := strconv.Atoi(r["order"])
		s.Order = uint8(order)
		tab.Series = append(tab.Series, s)
	}
	for _, name := range []string{"shares", "capex"} {
		for _, r := range viewtest.ReadTable(t, "tables/"+name+".csv") {
			q, f, ok := locale.ParsePeriod(r["period"])
			if !ok { // a fiscal year: no picture here draws one
				continue
			}
			o := data.Obs{Series: series[r["series"]], Entity: entity[r["entity"]], Period: q, Frequency: f, Value: viewtest.Decimal(r["value"]),
				Source: source[r["source"]], Token: r["token"]}
			o.Metric, _ = data.ParseMetric(r["metric"])
			o.Unit, _ = data.ParseUnit(r["unit"])
			o.Kind, _ = data.ParseKind(r["kind"])
			o.Bound, _ = data.ParseBound(r["bound"])
			o.Preferred, _ = data.ParsePreferred(r["preferred"])
			rank, _ := strconv.Atoi(r["rank"])
			o.Rank = uint8(rank)
			tab.Obs = append(tab.Obs, o)
		}
	}
	short, long := viewtest.Texts(t, "breaks", "short"), viewtest.Texts(t, "breaks", "text")
	for _, r := range viewtest.ReadTable(t, "tables/breaks.csv") {
		q, _, ok := locale.ParsePeriod(r["at"])
		if !ok {
			continue
		}
		tab.Breaks = append(tab.Breaks, data.Break{ID: r["id"], Series: series[r["series"]], Entity: entity[r["entity"]], At: q, Short: short[r["id"]], Text: long[r["id"]]})
	}
	for _, r := range viewtest.ReadTable(t, "tables/fx.csv") {
		q, _, _ := locale.ParsePeriod(r["period"])
		tab.Rates = append(tab.Rates, data.Rate{Period: q, Value: viewtest.Decimal(r["cny-per-usd"]), Source: source[r["source"]]})
	}
	labels := viewtest.Texts(t, "plans", "label")
	for _, r := range viewtest.ReadTable(t, "tables/plans.csv") {
		from, f, ok := locale.ParsePeriod(r["from"])
		to, _, ok2 := locale.ParsePeriod(r["to"])
		if !ok || !ok2 {
			continue
		}
		p := data.Plan{ID: r["id"], Entity: entity[r["entity"]], Low: viewtest.Decimal(r["low"]), High: viewtest.Decimal(r["high"]), From: from - locale.Quarter(f.Step()-1), To: to,
			Announced: r["announced"], Source: source[r["source"]], Token: r["token"], Revises: r["revises"], Label: labels[r["id"]]}
		if !p.High.Ok {
			p.High = p.Low
		}
		if !p.Low.Ok {
			p.Low = p.High
		}
		p.Unit, _ = data.ParseUnit(r["unit"])
		p.Kind, _ = data.ParseKind(r["kind"])
		tab.Plans = append(tab.Plans, p)
	}
	canvas := viewtest.Texts(t, "canvas", "text")
	for _, r := range viewtest.ReadTable(t, "text/en/canvas.csv") {
		tab.Canvas = append(tab.Canvas, data.Text{ID: r["id"], Text: canvas[r["id"]]})
	}
	views := viewtest.Texts(t, "views", "text")
	for _, r := range viewtest.ReadTable(t, "text/en/views.csv") {
		tab.UI = append(tab.UI, data.Text{ID: r["id"], Text: views[r["id"]]})
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	theWorld = state.NewWorld(set)
	return theWorld
}

// languages is how many a walk goes through: with -short, as in wasm, one, where the host has walked in all.
func languages() locale.Lang {
	if testing.Short() {
		return 1
	}
	return locale.Count
}
