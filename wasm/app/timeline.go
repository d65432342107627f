package app

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
)

func (a *App) writeTimeline(w *writer) {
	t := a.w.Track(a.s)
	if a.s.View != state.Sys && len(t.Points) < 2 {
		return
	}
	w.open("timeline", '{')
	w.num("min", t.Min())
	w.num("max", t.Max())
	w.num("t", a.s.T)
	text, shapes := "", []string(nil)
	if a.s.View != state.Sys {
		text, shapes = view.Clock(a.w, a.s), view.ClockShapes(a.w, a.s)
	}
	w.str("text", text)
	w.strs("shapes", shapes)
	w.open("ticks", '[')
	for _, p := range t.Points {
		tick(w, float64(p), locale.Period(a.s.Lang, p, t.Frequency(p)), "point", "")
	}
	for _, b := range t.Breaks {
		if b.Begins {
			continue // nothing stops there
		}
		br := a.w.Data.Break(b.ID)
		tick(w, float64(b.Before+b.At)/2, br.Short[a.s.Lang], "break", br.Text[a.s.Lang])
	}
	if a.s.View != state.Sys {
		for _, at := range view.Overtakes(a.w, a.s) {
			tick(w, at, "", "overtake", "")
		}
	}
	w.close(']')
	w.flag("playing", a.s.Playing)
	w.flag("atEnd", len(t.Points) > 0 && a.s.T >= t.Max())
	w.str("speed", state.Words("speed")[a.s.Speed])
	a.prose(w, "stopped", a.marked(a.w.Data.Break(a.s.Stopped).Text, data.BreakTable, int(a.s.Stopped), data.BreakText))
	w.close('}')
}

func tick(w *writer, t float64, label, kind, note string) {
	w.open("", '{')
	w.num("t", t)
	w.str("label", label)
	w.str("kind", kind)
	if note != "" {
		w.str("note", note)
	}
	w.close('}')
}
