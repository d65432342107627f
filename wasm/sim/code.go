// Package sim runs the models behind the sliders: code for a stack of numbers that the packer compiled from formulas, pure
// functions of their parameters, so that a reader can check every number on paper.
package sim

import (
	"errors"
	"math"
)

// Code is a model as the packer compiled it: three runs of instructions for a stack of numbers. Before runs once, Year for
// each of Years years in a row, After once more. The zero Code has no results.
//
// An instruction is a byte of the Op constants; those that name a number, a parameter or a slot have its index in the byte
// behind. "No answer" is a NaN: it goes through arithmetic untouched, so whatever rests on it has no answer either, and
// what is not finite becomes it.
//
// Given are runs of quarterly values that were observed, in base units, NaN where there is none: [Mean] looks at them.
type Code struct {
	Numbers             []float64
	Params, Slots       int
	Years               int
	Before, Year, After []byte
	Results             []uint8 // slots
	Series              []uint8 // slots whose value of every year can be drawn
	// In, Out and Yearly say how a reader writes parameters, results and series: one of theirs in base units (yuan,
	// dollars, years, pieces, parts of one).
	In, Out, Yearly []float64
	Given           [][]float64
}

// Op is an instruction.
type Op byte

// The instructions. Those of the first block have an index behind them.
const (
	Number Op = iota // push Numbers[i]
	Param            // push parameter i
	Load             // push slot i
	Store            // pop into slot i
	First            // pop a condition; where it holds and slot i has no answer yet, the year goes there
	Least            // pop a number; slot i keeps the least
	Most             // pop a number; slot i keeps the greatest
	Year             // push the year, from 1; the index is not used
	indexed

	Add
	Sub
	Mul
	Div
	Pow
	Neg
	Less
	LessEqual
	Equal
	And
	Or
	Not
	Min
	Max
	Abs
	Exp
	Log
	Sqrt
	Floor
	Ceil
	If   // condition, then, else: pops three, pushes one
	Mean // which of Given, from, to: pops three, pushes the mean of the quarters that begin at from or later and before to
	Ops
)

// takes is how many numbers an instruction pops; each of the second block pushes one.
var takes = [Ops]int{Store: 1, First: 1, Least: 1, Most: 1, Add: 2, Sub: 2, Mul: 2, Div: 2, Pow: 2, Neg: 1, Less: 2, LessEqual: 2, Equal: 2,
	And: 2, Or: 2, Not: 1, Min: 2, Max: 2, Abs: 1, Exp: 1, Log: 1, Sqrt: 1, Floor: 1, Ceil: 1, If: 3, Mean: 3}

// What a Code may be at most.
const (
	MaxStack = 32
	MaxSlots = 128
	MaxYears = 120
)

// Why code can't be run.
var (
	ErrOp    = errors.New("sim: an instruction that there is not")
	ErrIndex = errors.New("sim: an index outside its list")
	ErrStack = errors.New("sim: the stack runs empty or over, or is not empty where a number is kept or at the end")
	ErrSize  = errors.New("sim: more slots or years than there may be")
)

// Check reads every instruction once, so that running it can't go wrong whatever the bytes are.
func (c *Code) Check() error {
	if c.Slots > MaxSlots || c.Slots < 0 || c.Years > MaxYears || c.Years < 0 || c.Params < 0 {
		return ErrSize
	}
	for _, list := range [...][]uint8{c.Results, c.Series} {
		for _, s := range list {
			if int(s) >= c.Slots {
				return ErrIndex
			}
		}
	}
	for _, code := range [...][]byte{c.Before, c.Year, c.After} {
		if err := c.check(code); err != nil {
			return err
		}
	}
	return nil
}

func (c *Code) check(code []byte) error {
	depth := 0
	for i := 0; i < len(code); i++ {
		op := Op(code[i])
		if op >= Ops || op == indexed {
			return ErrOp
		}
		if depth -= takes[op]; depth < 0 {
			return ErrStack
		}
		if op > indexed {
			depth++
			continue
		}
		if i++; i == len(code) {
			return ErrIndex
		}
		in := c.Slots
		switch op {
		case Number:
			in, depth = len(c.Numbers), depth+1
		case Param:
			in, depth = c.Params, depth+1
		case Load:
			depth++
		case Year:
			in, depth = 256, depth+1
		}
		if int(code[i]) >= in {
			return ErrIndex
		}
		if depth > MaxStack || takes[op] > 0 && depth > 0 {
			return ErrStack
		}
	}
	if depth != 0 {
		return ErrStack
	}
	return nil
}

// None is "no answer".
var None = math.NaN()

// Answered reports whether there is an answer.
func Answered(v float64) bool { return !math.IsNaN(v) }
