// Package models reads data/models/*.model: formulas as a reader would write them, and turns them into code for package
// sim. What is shown and what runs come from this one text.
//
//	# how far a price can fall
//	param  cut        20 pct   in 0..90 by 1    from figure:s4-price-cut-2024-avg   band 15..55
//	param  elasticity 1.5 x    in 0..4 by 0.1   assumption
//	const  before     100 100m-cny              assumption
//	let    q          = pow(1-cut, -elasticity)
//	result revenue 100m-cny = before * (1-cut) * q
//	check  cut=50 elasticity=1 => revenue=100
//
// What runs through time has a number of years, stocks that are put forward once a year at their place in the text, and
// results that look at all years:
//
//	years  15
//	stock  users = 1 next users*(1+growth)
//	series income 100m-cny = base*users
//	result doubled years = first(year, users >= 2)
//	result peak 100m-cny = most(income)
//
// What was observed quarter by quarter is given, as published, with - where no figure was found; the packer compares it
// with the tables. mean is taken over the quarters that begin at a time or later, and before another; time counts from the
// first quarter given, and without an end it goes to the last:
//
//	given  growth pct from cloud-alibaba-growth/alibaba-cloud/growth since 2018Q4 = 84 - 66 64
//	result early pct = mean(growth, start, start+lag)
//	result late pct  = mean(growth, start+lag)
//
// A result that says where to put a parameter, such as from which on something pays, is told as far as the parameter can be
// put there; beyond its range there is no answer:
//
//	result pays pct = reach(100/index - 1, stolen)
//
// A default is the value of the figure behind it, or what stands behind # on its line says how it follows from it.
//
// Expressions are Go's: + - * / ( ), < <= > >= == != && || !, and the functions of [functions]. `none` is "no answer", and
// so is what can't be computed. Numbers are counted in base units (yuan, dollars, years, pieces, parts of one), and a unit
// on a line says how a reader writes them; package model's units are checked, so that 亿元 and 亿美元 are never added.
//
// Every refusal is an [Error] with the file and line it is about.
package models

import (
	"fmt"
	"go/ast"

	"yuntu/data/locale"
	"yuntu/wasm/sim"
)

// Model is a file that was read and compiled.
type Model struct {
	ID      string
	Params  []Param
	Consts  []Param // what no reader moves; only name, value, unit and what is behind it
	Results []Result
	Series  []Result
	Givens  []Given
	Checks  []Check
	Code    sim.Code
	Lines   []Line // every definition in order, for the shown form
}

// Param is a number that a reader can move, in the unit as written.
type Param struct {
	Name                    string
	Default, Min, Max, Step float64
	Unit                    Unit
	From                    string // key of the figure behind it, "" for an assumption
	Why                     string // how the default follows from the figure where it isn't the figure itself
	Low, High               float64
	Banded                  bool // Low and High are a band that a source supports
	Line                    int
}

// Given is a run of quarterly values as published.
type Given struct {
	Name   string
	Unit   Unit
	Key    string         // SERIES/ENTITY/METRIC of the tables
	Since  locale.Quarter // of the first value
	Values []float64      // as written; sim.None where no figure was found
	Line   int
}

// Result is a number that comes out.
type Result struct {
	Name string
	Unit Unit
	Line int
}

// Line is one definition as it is shown.
type Line struct {
	Kind, Name string
	Expr       ast.Expr
	Next       ast.Expr // of a stock
	Line       int
}

// Check is a line that says what must come out.
type Check struct {
	In, Out []Pair
	Within  float64 // tolerance in the result's unit; 0: half of the last digit as written
	Line    int
}

// Pair is a name with a value as written; None is "no answer".
type Pair struct {
	Name  string
	Value float64
	None  bool
	Half  float64 // half of the last digit
}

// Error is what is wrong with a line of a model.
type Error struct {
	File string
	Line int
	Text string
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Text) }
