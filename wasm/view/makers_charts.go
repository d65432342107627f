//go:build charts

package view

import "yuntu/wasm/view/chart"

// Systems says whether this program makes pictures of systems. What a plain address opens needs none, so that the
// program that comes first is lighter by a quarter without them; package app never shows one with it.
const Systems = false

// makers are all kinds that the program has.
var makers = [...]maker{
	{"", "", func() kind { return new(chart.Builder) }}, // share and capital expenditure
}
