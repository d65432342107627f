package app

import (
	"yuntu/data"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view"
)

func option(w *writer, value, label, note string, off bool) {
	w.open("", '{')
	w.str("value", value)
	w.str("label", label)
	if note != "" {
		w.str("note", note)
	}
	if off {
		w.flag("off", true)
	}
	w.close('}')
}

// choice writes a choice whose options carry words with the prefix of its key.
func (a *App) choice(w *writer, key, value, style string, values ...string) {
	w.open("", '{')
	w.str("type", "choice")
	w.str("key", key)
	w.str("label", a.word("control."+key))
	w.str("value", value)
	w.str("style", style)
	w.open("options", '[')
	for _, v := range values {
		option(w, v, a.word(key+"."+v), "", false)
	}
	w.close(']')
	w.close('}')
}

func (a *App) writeControls(w *writer) {
	w.open("controls", '[')
	defer w.close(']')
	set := a.w.Data
	lang := a.s.Lang
	form := [...]string{"lines", "race", "stream", "table"}[a.s.Form]
	switch a.s.View {
	case state.Share:
		a.choice(w, "form", form, "tabs", "race", "lines", "stream", "table")
		w.open("", '{')
		w.str("type", "choice")
		w.str("key", "market")
		w.str("label", a.word("control.market"))
		w.str("value", set.Series(a.s.Market).ID)
		w.str("style", "menu")
		w.open("options", '[')
		for _, m := range a.w.Markets {
			s := set.Series(m)
			option(w, s.ID, s.Name[lang], s.Scope[lang], false)
		}
		w.close(']')
		w.close('}')
		a.toggle(w, "obs", a.s.Observed)
	case state.Capex:
		a.choice(w, "form", form, "tabs", "race", "lines", "stream", "table")
		a.choice(w, "span", [...]string{"quarter", "trailing", "cumulative"}[a.s.Span], "tabs", "quarter", "trailing", "cumulative")
		cur := "cny"
		if a.s.InUSD {
			cur = "usd"
		}
		a.choice(w, "cur", cur, "tabs", "cny", "usd")
	case state.Sys:
		if !a.w.OfDeals(a.s) {
			a.writeSliders(w)
			return
		}
		w.open("", '{')
		w.str("type", "choice")
		w.str("key", "deal")
		w.str("label", a.word("control.deal"))
		w.str("value", set.Deal(a.s.Deal).ID)
		w.str("style", "menu")
		w.open("options", '[')
		for _, i := range a.w.Deals {
			d := set.Deal(i)
			option(w, d.ID, d.Label[lang], "", false)
		}
		w.close(']')
		w.close('}')
		a.writeSecond(w)
		a.writeSliders(w)
	}
}

// writeSecond writes the choice of a deal beside the one that is shown.
func (a *App) writeSecond(w *writer) {
	w.open("", '{')
	w.str("type", "choice")
	w.str("key", "with")
	w.str("label", a.word("control.with"))
	w.str("value", a.w.Data.Deal(a.s.With).ID)
	w.str("style", "menu")
	w.open("options", '[')
	option(w, "", a.word("with.none"), "", false)
	for _, i := range a.w.Deals {
		if i != a.s.Deal {
			d := a.w.Data.Deal(i)
			option(w, d.ID, d.Label[a.s.Lang], "", false)
		}
	}
	w.close(']')
	w.close('}')
}

func (a *App) toggle(w *writer, key string, on bool) {
	a.writeSwitch(w, key, a.word("control."+key), a.word("control."+key+".help"), on)
}

func (a *App) writeSwitch(w *writer, key, label, help string, on bool) {
	w.open("", '{')
	w.str("type", "switch")
	w.str("key", key)
	w.str("label", label)
	w.str("help", help)
	w.flag("value", on)
	w.close('}')
}

// slides reports whether the panel has a slider for the i-th parameter: not where it stands is the answer, nor for a switch.
func (a *App) slides(i int) bool {
	p := &a.run.Sys.Params[i]
	return !a.run.Asked(p.ID) && p.Unit != data.Switch
}

// writeStand writes where a slider stands.
func (a *App) writeStand(w *writer, p *data.Param, v float64) {
	w.num("value", v)
	a.buf = system.AppendParam(a.buf[:0], a.w.Data, a.s.Lang, p, v)
	w.bytes("text", a.buf)
}

func (a *App) writeSliders(w *writer) {
	if a.w.Pointed(a.s) {
		return
	}
	lang := a.s.Lang
	a.run.Set(a.w, a.s)
	for i, p := range a.w.Params(a.s) {
		if i >= state.MaxParams {
			break
		}
		if a.run.Asked(p.ID) { // where it stands is the answer
			continue
		}
		now := view.Param(a.w, a.s, i)
		if p.Unit == data.Switch {
			a.writeSwitch(w, "sim."+p.ID, p.Label[lang], p.Help[lang], now.Value > 0)
			continue
		}
		w.open("", '{')
		w.str("type", "slider")
		w.str("key", "sim."+p.ID)
		w.str("label", p.Label[lang])
		a.prose(w, "help", a.marked(p.Help, data.ParamTable, a.w.Data.ParamPlace(p.Model)+i+1, data.ParamHelp))
		a.writeStand(w, &p, now.Value)
		w.num("min", now.Min)
		w.num("max", now.Max)
		w.num("step", p.Step.Float())
		w.num("initial", now.Default)
		w.flag("changed", a.s.SimSet>>i&1 == 1)
		if now.BandHigh > now.BandLow {
			w.open("band", '[')
			w.num("", now.BandLow)
			w.num("", now.BandHigh)
			w.close(']')
		}
		// An assumption opens the card that says why.
		figure, backing := a.w.ParamCard(a.s, i), a.word("known.assumption")
		if now.Card != 0 {
			figure, backing = now.Card, a.cardTitle(now.Card)
		}
		w.str("figure", a.key(figure))
		w.str("backing", backing)
		w.close('}')
	}
}
