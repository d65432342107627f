package app

import (
	"math"
	"strconv"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// Grip reports whether a mark that can be dragged is at a point of the stage.
func (a *App) Grip(x, y float64) bool {
	_, ok := a.List().Grip(geom.Point{X: float32(finite(x)), Y: float32(finite(y))})
	return ok
}

// grab takes hold of the mark at a point; what it moves stays held however the picture changes under it.
func (a *App) grab(p geom.Point) {
	a.held, a.holding = a.List().Grip(p)
}

// drag moves the parameter of the mark that is held to what a finger at p means, in its steps.
func (a *App) drag(p geom.Point) {
	if a.holding && a.held.Param == scene.OfGuess {
		k, _ := a.w.Ask(a.s)
		v := a.held.Value(p)
		a.Do(state.Action{Do: state.SetGuess, Value: k.Min + k.Step*math.Round((v-k.Min)/k.Step)})
		return
	}
	all := a.w.Params(a.s)
	if !a.holding || int(a.held.Param) >= len(all) {
		return
	}
	x := &all[a.held.Param]
	v, step, lo := a.held.Value(p), x.Step.Float(), x.Min.Float()
	if step > 0 {
		v = lo + step*math.Round((v-lo)/step)
	}
	v = geom.Clamp(v, lo, x.Max.Float())
	text := strconv.FormatFloat(v, 'f', int(max(x.Step.Dec, x.Min.Dec)), 64)
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "sim." + x.ID, Value: text}}})
}

// drop lets go.
func (a *App) drop() { a.held, a.holding = scene.Handle{}, false }
