package app

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

func (a *App) writeTimeline(w *writer) {
	t := a.w.Track(a.s)
	if a.w.Pointed(a.s) || a.resting() || a.s.View != state.Sys && len(t.Points) < 2 {
		return
	}
	w.open("timeline", '{')
	w.num("min", t.Min())
	w.num("max", t.Max())
	w.num("t", a.s.T)
	if a.s.View == state.Sys && len(t.Points) > 0 {
		w.flag("years", true)
	}
	w.str("text", view.Clock(a.w, a.s))
	w.strs("shapes", view.ClockShapes(a.w, a.s))
	w.open("ticks", '[')
	for _, p := range t.Points {
		label := ""
		if at := a.s; a.s.View == state.Sys {
			at.T = float64(p)
			label = view.Clock(a.w, at)
		} else {
			label = locale.Period(a.s.Lang, p, t.Frequency(p))
		}
		tick(w, float64(p), label, "point", "")
	}
	for _, b := range t.Breaks {
		if b.Begins {
			continue // nothing stops there
		}
		br := a.w.Data.Break(b.ID)
		tick(w, b.Place, fill(fill(a.word("break.from"), "period", a.breakPeriod(b.ID)), "break", br.Short[a.s.Lang]), "break", br.Text[a.s.Lang])
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
	a.prose(w, "stopped", a.stopped())
	w.close('}')
}

// breakPeriod is the first period on a break's new base.
func (a *App) breakPeriod(id data.BreakID) string {
	b := a.w.Data.Break(id)
	return locale.Period(a.s.Lang, b.At, a.w.Data.Series(b.Series).Frequency)
}

// stopped says what the animation stopped at, from its period on: the clock
// shows the last point before it, which may be several periods back.
func (a *App) stopped() pen.Prose {
	id := a.s.Stopped
	if id == 0 {
		return nil
	}
	said := a.marked(a.w.Data.Break(id).Text, data.BreakTable, int(id), data.BreakText)
	return append(unmarked(fill(fill(a.word("break.from"), "period", a.breakPeriod(id)), "break", "")), said...)
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
