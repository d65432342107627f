package app

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// Args gives the members of an action object of web/bridge.d.ts: zero values
// for what is absent or of another type.
type Args interface {
	Num(key string) float64
	Str(key string) string
	Flag(key string) bool
	// Each calls fn for every string member of an object member.
	Each(key string, fn func(k, v string))
}

// Act applies an action object; ok is false when its `do` is none of the
// contract's, and nothing happened.
func (a *App) Act(do string, args Args) (ok bool) {
	num := func(key string) int { return int(geom.Clamp(finite(args.Num(key)), -1e6, 1e6)) }
	switch do {
	case "set":
		var kv []state.KV
		args.Each("values", func(k, v string) {
			if len(kv) < 64 && len(k) <= 64 && len(v) <= 2048 {
				kv = append(kv, state.KV{Key: k, Value: v})
			}
		})
		a.Do(state.Action{Do: state.Set, Values: kv})
	case "play":
		a.Do(state.Action{Do: state.Play})
	case "pause":
		a.Do(state.Action{Do: state.Pause})
	case "toggle":
		a.Do(state.Action{Do: state.Toggle})
	case "step":
		a.Do(state.Action{Do: state.StepBy, By: geom.Clamp(num("by"), -1000, 1000)})
	case "overtake":
		a.Do(state.Action{Do: state.Overtake, By: num("by")})
	case "seek":
		a.Do(state.Action{Do: state.Seek, T: args.Num("t")})
	case "hover":
		a.over(a.at(args))
	case "light":
		a.over(scene.Target(max(0, num("target"))))
	case "leave":
		a.over(0)
	case "press":
		a.open(a.at(args))
	case "open":
		a.open(scene.Target(max(0, num("target"))))
	case "grab":
		a.grab(a.point(args))
	case "drag":
		a.drag(a.point(args))
	case "drop":
		a.drop()
	case "close":
		a.Do(state.Action{Do: state.CloseCard})
	case "reset":
		a.Do(state.Action{Do: state.Reset})
	case "walk": // to "", back
		to, ok := a.w.Data.SystemByID(args.Str("to"))
		if ok || args.Str("to") == "" {
			a.Do(state.Action{Do: state.Onward, By: int(to)})
		}
	case "lesson":
		a.Do(state.Action{Do: state.Lesson, By: geom.Clamp(num("by"), -1000, 1000)})
	case "guess":
		a.Do(state.Action{Do: state.SetGuess, Value: finite(args.Num("value"))})
	case "commit":
		a.Do(state.Action{Do: state.Commit})
	case "skip":
		a.Do(state.Action{Do: state.Skip})
	case "again":
		a.Do(state.Action{Do: state.Again})
	default:
		return false
	}
	return true
}

func finite(v float64) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return v
}

// at returns the target under the pointer.
func (a *App) at(args Args) scene.Target { return a.List().Hit(a.point(args)) }

func (a *App) point(args Args) geom.Point {
	return geom.Point{X: float32(finite(args.Num("x"))), Y: float32(finite(args.Num("y")))}
}

// over brings the vendor of a mark forward, as long as nothing is chosen. Every mark stays what and where it is.
func (a *App) over(t scene.Target) {
	was := a.hover
	a.hover = data.EntityID(a.List().Ref(t).Entity)
	if a.hover != was && a.s.Focus == 0 {
		a.dirty = true
	}
}

// open follows a target: a number opens its source, a vendor comes into focus
// (and leaves it when it was there).
func (a *App) open(t scene.Target) {
	ref := a.List().Ref(t)
	card := cardOf(ref)
	if card != 0 {
		a.Do(state.Action{Do: state.OpenCard, Card: card})
		return
	}
	e := data.EntityID(ref.Entity)
	if ref.Entity == 0 {
		return // the paper: a press beside the marks keeps what is chosen
	}
	id := a.w.Data.Entity(e).ID
	if a.s.Focus == e {
		id = ""
	}
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "f", Value: id}}})
}

// opens reports whether a mark has something to open: a card, or somebody to come into focus.
func opens(ref scene.Ref) bool { return cardOf(ref) != 0 || ref.Entity != 0 }

// cardOf is the card that a mark opens; 0 where it only brings somebody into focus.
func cardOf(ref scene.Ref) state.CardID {
	switch {
	case ref.Card != 0:
		return state.CardID(ref.Card)
	case ref.Obs != 0:
		return state.MakeCard(state.CardObs, ref.Obs)
	case ref.Figure != 0:
		return state.MakeCard(state.CardFigure, ref.Figure)
	case ref.What == scene.WhatBreak:
		return state.MakeCard(state.CardBreak, ref.Extra)
	case ref.What == scene.WhatPlan:
		return state.MakeCard(state.CardPlan, ref.Extra)
	case ref.What == scene.WhatDeal:
		return state.MakeCard(state.CardDeal, ref.Extra)
	case ref.What == scene.WhatEvent:
		return state.MakeCard(state.CardEvent, ref.Extra)
	}
	return 0
}
