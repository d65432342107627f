package system

import (
	"slices"
	"strings"

	"yuntu/wasm/state"
)

// Rests returns the names that a number of a system is worked out from, in no order: those that its formula holds, those that their formulas
// hold, and so on. How far a slider goes, which is all that reach asks of a parameter, is none of its values.
func Rests(x *state.System, name string) (names []string) {
	definitions := map[string][]string{}
	for f := range strings.SplitSeq(x.Formula, "\n") {
		if in := named(f); len(in) > 0 {
			definitions[in[0]] = in[1:]
		}
	}
	names = []string{name}
	for i := 0; i < len(names); i++ {
		for _, n := range definitions[names[i]] {
			if !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	return names[1:]
}

// named are the names in a definition: its own, then what it is made of.
func named(formula string) (names []string) {
	for {
		before, rest, ok := strings.Cut(formula, `<mi data-q="`)
		if !ok {
			return names
		}
		var name string
		name, formula, _ = strings.Cut(rest, `"`)
		if !strings.HasSuffix(before, `<mtext data-w="reach">reach</mtext>`) {
			names = append(names, name)
		}
	}
}
