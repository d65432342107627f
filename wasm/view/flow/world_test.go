package flow

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/models"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

var theLoopWorld *state.World

// loopWorld reads what the loop and the lesson need from the real tables.
func loopWorld(t testing.TB) *state.World {
	t.Helper()
	if theLoopWorld != nil {
		return theLoopWorld
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
		tab.Sources = append(tab.Sources, data.Source{ID: r["id"], Publisher: r["publisher"]})
	}
	for i, r := range viewtest.ReadTable(t, "tables/series.csv") {
		series[r["id"]] = data.SeriesID(i + 1)
		s := data.Series{ID: r["id"], Order: uint8(viewtest.Decimal(r["order"]).Mant)}
		s.Topic, _ = data.ParseTopic(r["topic"])
		s.Frequency = map[string]locale.Frequency{"quarter": locale.Quarterly, "half": locale.HalfYearly, "year": locale.Yearly}[r["frequency"]]
		tab.Series = append(tab.Series, s)
	}
	for _, name := range []string{"shares", "capex", "cloud"} {
		for _, r := range viewtest.ReadTable(t, "tables/"+name+".csv") {
			period, fiscal := strings.CutPrefix(r["period"], "FY")
			q, f, ok := locale.ParsePeriod(period)
			if !ok {
				continue
			}
			if fiscal { // of Alibaba; the others' years end elsewhere, which nothing here asks
				q -= 3
			}
			o := data.Obs{Series: series[r["series"]], Entity: entity[r["entity"]], Period: q, Frequency: f, Fiscal: fiscal,
				Value: viewtest.Decimal(r["value"]), Source: source[r["source"]]}
			o.Metric, _ = data.ParseMetric(r["metric"])
			o.Unit, _ = data.ParseUnit(r["unit"])
			o.Preferred, _ = data.ParsePreferred(r["preferred"])
			tab.Obs = append(tab.Obs, o)
		}
	}
	for _, r := range viewtest.ReadTable(t, "tables/fx.csv") {
		q, _, _ := locale.ParsePeriod(r["period"])
		tab.Rates = append(tab.Rates, data.Rate{Period: q, Value: viewtest.Decimal(r["cny-per-usd"]), Source: source[r["source"]]})
	}
	labels := viewtest.Texts(t, "deals", "label")
	for _, r := range viewtest.ReadTable(t, "tables/deals.csv") {
		d := data.Deal{ID: r["id"], Investor: entity[r["investor"]], Target: entity[r["target"]], Metric: r["metric"], Date: r["date"],
			Value: viewtest.Decimal(r["value"]), Credit: viewtest.Decimal(r["credit-pct"]), Source: source[r["source"]], Base: series[r["base"]], Label: labels[r["id"]]}
		d.Unit, _ = data.ParseUnit(r["unit"])
		d.Kind, _ = data.ParseKind(r["kind"])
		d.Status, _ = data.ParseStatus(r["status"])
		tab.Deals = append(tab.Deals, d)
	}
	deal := map[string]data.DealID{}
	for i, d := range tab.Deals {
		deal[d.ID] = data.DealID(i + 1)
	}
	for i, r := range viewtest.ReadTable(t, "tables/deals.csv") {
		tab.Deals[i].Part, tab.Deals[i].Same = deal[r["part-of"]], deal[r["same-as"]]
	}
	for _, r := range viewtest.ReadTable(t, "tables/figures.csv") {
		f := data.Figure{ID: r["id"], Value: viewtest.Decimal(r["value"]), High: viewtest.Decimal(r["high"]), Source: source[r["source"]]}
		tab.Figures = append(tab.Figures, f)
	}
	list, errs := models.ReadAll(viewtest.Data(t))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, m := range list {
		if m.ID != "m16" {
			continue
		}
		tab.Systems, tab.Models = []data.System{{ID: m.ID, Kind: "flow", Spec: "deals=1"}}, sim.Encode([]sim.Code{m.Code})
		for _, q := range m.Results {
			x := data.Quantity{System: 1, ID: q.Name, Role: data.Result}
			x.Unit, x.Exp, _ = q.Unit.Parts()
			tab.Quantities = append(tab.Quantities, x)
		}
		for _, q := range m.Params {
			p := data.Param{ID: q.Name, Model: m.ID, Default: number(q.Default), Min: number(q.Min), Max: number(q.Max), Step: number(q.Step),
				Low: number(q.Low), High: number(q.High), Figure: q.From}
			p.Unit, p.Exp, _ = q.Unit.Parts()
			tab.Params = append(tab.Params, p)
		}
	}
	title, body := viewtest.Texts(t, "steps", "title"), viewtest.Texts(t, "steps", "body")
	question, answer := viewtest.Texts(t, "steps", "question"), viewtest.Texts(t, "steps", "answer")
	for _, r := range viewtest.ReadTable(t, "tables/steps.csv") {
		s := data.Step{ID: r["id"], Query: r["query"], Guess: r["guess-figure"], GuessMin: viewtest.Decimal(r["guess-min"]), GuessMax: viewtest.Decimal(r["guess-max"]),
			GuessStep: viewtest.Decimal(r["guess-step"]), Title: title[r["id"]], Body: body[r["id"]], Question: question[r["id"]], Answer: answer[r["id"]]}
		s.GuessUnit, _ = data.ParseUnit(r["guess-unit"])
		tab.Steps = append(tab.Steps, s)
	}
	words := viewtest.Texts(t, "loop", "text")
	for _, r := range viewtest.ReadTable(t, "text/en/loop.csv") {
		tab.Canvas = append(tab.Canvas, data.Text{ID: r["id"], Text: words[r["id"]]})
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	theLoopWorld = state.NewWorld(set)
	return theLoopWorld
}

// turnOf is the round that s shows.
func turnOf(w *state.World, s state.State) turn { return newTurn(system.Of(w, s)) }

// builder makes flows as package view does.
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

func loopState(t testing.TB, w *state.World, query string) state.State {
	t.Helper()
	s, problems := state.Decode(w, "view=m16&"+query)
	if len(problems) > 0 {
		t.Fatalf("%s: %+v", query, problems)
	}
	return s
}
