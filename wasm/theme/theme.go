// Package theme holds what the pictures look like: inks, paper, sizes. The
// page's style sheet uses the same values under the same names. Vendors'
// colours are data (entities.csv); the tests here check them against the paper
// and against each other, as the colour-blind see them too.
package theme

import "yuntu/wasm/scene"

// Theme is the set of colours for one paper.
type Theme struct {
	Paper scene.Color
	Ink   scene.Color // what is read
	Muted scene.Color // what is read second: units, periods, remarks
	Faint scene.Color // what recedes: the clock
	Grid  scene.Color // lines behind the picture
	Axis  scene.Color // the line that bars stand on
	Wash  scene.Color // a band behind marks
	Press scene.Color // what can be pressed
	Other scene.Color // marks that belong to nobody
}

var (
	light = Theme{
		Paper: scene.RGB(0xFBFAF7), Ink: scene.RGB(0x1C1B1A), Muted: scene.RGB(0x66635E), Faint: scene.RGB(0x8F8B84),
		Grid: scene.RGB(0x1C1B1A).Fade(0.13), Axis: scene.RGB(0x1C1B1A).Fade(0.42), Wash: scene.RGB(0x1C1B1A).Fade(0.05),
		Press: scene.RGB(0x0B5FA5), Other: scene.RGB(0x8F8F8E),
	}
	dark = Theme{
		Paper: scene.RGB(0x15171A), Ink: scene.RGB(0xE9E7E2), Muted: scene.RGB(0xA5A29B), Faint: scene.RGB(0x7C7A75),
		Grid: scene.RGB(0xE9E7E2).Fade(0.14), Axis: scene.RGB(0xE9E7E2).Fade(0.42), Wash: scene.RGB(0xE9E7E2).Fade(0.06),
		Press: scene.RGB(0x7DB8F0), Other: scene.RGB(0xBEBBB5),
	}
)

var (
	strongLight = strong(light, 0x4F4C48)
	strongDark  = strong(dark, 0xB9B6AF)
)

// strong is a theme in which nothing that is read recedes.
func strong(t Theme, faint uint32) Theme {
	t.Muted, t.Faint, t.Other = t.Ink, scene.RGB(faint), scene.RGB(faint)
	t.Grid, t.Axis, t.Wash = t.Ink.Fade(0.34), t.Ink.Fade(0.85), t.Ink.Fade(0.12)
	return t
}

// Strong returns the colours for readers whose system asks for more contrast.
func Strong(isDark bool) *Theme {
	if isDark {
		return &strongDark
	}
	return &strongLight
}

// Of returns the colours for dark or light paper.
func Of(isDark bool) *Theme {
	if isDark {
		return &dark
	}
	return &light
}

// Aside and StrongAside are how much a mark beside the one in focus stands out
// from the paper at least; the second where more contrast is asked for.
const (
	Aside       = 3.1
	StrongAside = 4.6
)

// Sizes in pixels at scale 1.
const (
	Title = 15 // the name of the picture
	Label = 14 // names and figures
	Small = 12 // axes and remarks; nothing is smaller
	Clock = 56
)
