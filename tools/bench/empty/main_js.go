// Command empty is the smallest program of the engine: it clears the screen. What it weighs and costs is what nobody
// who uses the engine can avoid.
package main

import (
	"syscall/js"

	"github.com/hajimehoshi/ebiten/v2"
)

type game struct{ live bool }

func (g *game) Update() error { return nil }

func (g *game) Draw(screen *ebiten.Image) {
	if !g.live {
		g.live = true
		js.Global().Get("document").Get("documentElement").Get("classList").Call("add", "live")
	}
}

func (g *game) Layout(w, h int) (int, int) { return w, h }

func main() {
	if err := ebiten.RunGame(&game{}); err != nil {
		panic(err)
	}
}
