//go:build flat

package main

// The program without Ebitengine, for machines where it would not paint: no graphics card, or a slow line. It is
// lighter by a sixth and the same in all else. What differs stands here and in loop_js.go; which program is fetched
// is boot.js's choice, made before it fetches any.

// game is the engine's place, empty.
type game struct{ b *bridge }

func newGame(b *bridge) *game { return &game{b} }

// takeCanvas has nothing to take: no engine has put one into the page.
func takeCanvas() {}

// start goes back to the painter that there is. The page doesn't ask for the other here; it loads the other program.
func (g *game) start() { g.b.setPainter(flat) }

func (g *game) hide() {}
func (g *game) fit()  {}
func (g *game) look() {}
