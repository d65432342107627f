package pen

import "yuntu/wasm/state"

// Run is what a picture shows: the dataset, and what the reader chose from it.
// Every kind of picture works out the rest from these two.
type Run struct {
	W *state.World
	S state.State
}
