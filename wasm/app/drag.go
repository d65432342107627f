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

// grab takes hold of the mark at a point; what it moves stays held however the picture changes under it. A handle without
// length is a place to go to: taking hold of it is enough.
func (a *App) grab(p geom.Point) {
	if a.held, a.holding = a.List().Grip(p); a.holding && a.held.A == a.held.B {
		a.drag(p)
	}
}

// drag moves what the mark that is held stands for to what a finger at p means, in its steps.
func (a *App) drag(p geom.Point) {
	if !a.holding {
		return
	}
	v := a.held.Value(p)
	if a.held.Param == scene.OfGuess {
		k, _ := a.w.Ask(a.s)
		a.Do(state.Action{Do: state.SetGuess, Value: stepped(v, k.Min, k.Step)})
		return
	}
	all := a.w.Params(a.s)
	if int(a.held.Param) >= len(all) {
		return
	}
	x := &all[a.held.Param]
	v = stepped(v, x.Min.Float(), x.Step.Float())
	// As it would be written: the last digits of the arithmetic are not the finger's.
	v = decimal(v, int(max(x.Step.Dec, x.Min.Dec)))
	a.Do(state.Action{Do: state.Move, By: int(a.held.Param), Value: geom.Clamp(v, x.Min.Float(), x.Max.Float())})
}

// stepped is the place nearest to v that is a number of steps from lo.
func stepped(v, lo, step float64) float64 {
	if step > 0 {
		v = lo + step*math.Round((v-lo)/step)
	}
	return v
}

// decimal is v with so many decimals.
func decimal(v float64, decimals int) float64 {
	var text [32]byte
	v, _ = strconv.ParseFloat(string(strconv.AppendFloat(text[:0], v, 'f', decimals, 64)), 64)
	return v
}

// drop lets go.
func (a *App) drop() { a.held, a.holding, a.waits = scene.Handle{}, false, false }
