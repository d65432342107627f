// Package state is what the reader has chosen, as one comparable value.
//
// A [State] is made by [Decode] from a link's query, changed only by [Update],
// and written back by [Encode]. All three are total and have no effects: same
// input, same output, no clock. What follows from a State (the picture, the
// words, the link) is computed from it each time and never stored in it.
//
//	s, problems := state.Decode(w, "view=capex&form=race&t=2024Q1")
//	s = state.Update(w, s, state.Action{Do: state.Play})
//	s = state.Update(w, s, state.Action{Do: state.Tick, Seconds: 1. / 60})
//	link := state.Encode(w, s)
//
// For every s that Update can reach, Decode(Encode(s)) equals s in all that a
// link carries ([State.Linked]).
package state

import (
	"yuntu/data"
	"yuntu/data/locale"
)

// View is one of the pictures.
type View uint8

// The views.
const (
	Share View = iota // who holds how much of the market
	Capex             // what the eight companies spend
	Sys               // a system of the dataset: formulas that can be turned
)

// Form is one of the shapes that Share and Capex can take.
type Form uint8

// The forms.
const (
	Lines Form = iota
	Race
	Stream
	Table
	forms
)

// Span is what a bar of capital expenditure adds up.
type Span uint8

// The spans.
const (
	Quarter    Span = iota // the quarter alone
	Trailing               // the last four quarters
	Cumulative             // since the start of the track
	spans
)

// Theme is the reader's choice of paper.
type Theme uint8

// The themes; Auto follows the system.
const (
	Auto Theme = iota
	LightTheme
	DarkTheme
	themes
)

// Motion is the reader's choice of movement.
type Motion uint8

// The motions; AutoMotion follows the system.
const (
	AutoMotion Motion = iota
	FullMotion
	ReducedMotion
	motions
)

// Chrome is how much of the page stands around the stage.
type Chrome uint8

// The amounts.
const (
	FullPage Chrome = iota
	MinPage         // stage and scrubber
	NoPage          // stage alone
	chromes
)

// Painter is who paints.
type Painter uint8

// The painters; AutoPainter lets the page choose.
const (
	AutoPainter Painter = iota
	GPU
	Canvas2D
	painters
)

// MaxWalk bounds the systems that a reader has come through on a chain; the packer refuses a longer one.
const MaxWalk = 4

// MaxParams bounds the parameters of a system; the packer refuses one with more.
const MaxParams = 8

// State is everything that can differ between two readers of the same dataset.
// It is comparable: two equal states show the same picture.
type State struct {
	Lang   locale.Lang
	View   View
	Form   Form
	Market data.SeriesID // of Share
	Span   Span          // of Capex
	InUSD  bool          // Capex in dollars instead of renminbi
	Deal   data.DealID   // of the system that is about deals
	With   data.DealID   // a second deal beside it, or 0; never the same
	System data.SystemID // of Sys

	// T is the time shown, in quarters (locale.Quarter as a float); of a system that runs through years, the year.
	T float64
	// Observed hides every interpolated stretch.
	Observed bool
	Focus    data.EntityID // the vendor in focus, or 0
	// Card is the figure whose source is open, written in links by World.CardKey
	// 0 is none.
	Card CardID

	// Marked is what a picture points at: points of its own to be ringed, a figure of somebody else to be put in. A system
	// that points shows what was observed alone ([World.Pointed]).
	Marked [MaxMarked]CardID

	// Sim holds the moved parameters of the system, in the order of
	// Set.Params; SimSet has a bit for each that was moved.
	Sim    [MaxParams]float64
	SimSet uint8
	// Axis and Result are what the curve of a system shows: its parameter and its result, by index.
	Axis, Result uint8
	// Versus: the scenario is compared with another one, whose parameters are these.
	Versus    bool
	VersusSim [MaxParams]float64
	VersusSet uint8

	// Walk are the systems that the reader has come through on a chain to the one shown, as he left them, the first one first.
	Walk [MaxWalk]Stop

	// Sorted is where the reader has put the projects of a system (Sorting), by their place there, as one more than the place of
	// the fate; 0 is nowhere. Told says that he has been told what became of them.
	Sorted [MaxSorted]uint8
	Told   bool

	// Step is the page of the lesson, 1…; 0 outside the lesson.
	Step uint8
	// Guess is what the reader answers where he is asked ([World.Ask]); Guessing
	// says that a value was set, Committed that it stands, Shown that he wanted
	// the answer without one. A link carries what stands at a system.
	Guess     float64
	Guessing  bool
	Committed bool
	Shown     bool
	// Said are the guesses that stand on other pages of the lesson, so that who turns back finds his answers. A link has the
	// page's own.
	Said [MaxSaid]Said

	Theme     Theme
	Motion    Motion
	Chrome    Chrome
	Painter   Painter
	Projector bool
	Speed     uint8 // index in Speeds

	// Playing, Stopped, Phase and Until belong to the moment, not to the link.
	Playing bool
	Stopped data.BreakID // the break that stopped the animation, or 0
	Phase   float64      // seconds of movement in a picture of a system
	Until   float64      // where the playing ends by itself before the track does, or 0
}

// Said is a guess that stands on a page of the lesson; page 0 is none.
type Said struct {
	Step  uint8
	Guess float64
}

// MaxSaid is how many pages' guesses are kept; what is said on further ones is forgotten when the page is turned.
const MaxSaid = 8

// Speeds are the factors of the playback; index 1 is the default.
var Speeds = [...]float64{0.5, 1, 2, 4}

// Linked returns the state without what a link does not carry.
func (s State) Linked() State {
	s.Playing, s.Stopped, s.Phase, s.Until = false, 0, 0, 0
	if !s.Committed || s.View != Sys && s.Step == 0 {
		s.Guess, s.Guessing, s.Committed = 0, false, false
	}
	s.Said = [MaxSaid]Said{}
	return s
}
