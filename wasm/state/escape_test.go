package state

import "testing"

// Bytes come escaped in either case, as different programs write them.
func TestUnescape(t *testing.T) {
	for in, want := range map[string]string{"%e4%ba%91": "云", "%E4%BA%91": "云", "a+b": "a b", "%4F%4f": "OO", "plain": "plain"} {
		if got, ok := unescape(in); got != want || !ok {
			t.Errorf("%s is %q, %v, want %q", in, got, ok, want)
		}
		if got, ok := unescape(string(appendEscaped(nil, want))); got != want || !ok {
			t.Errorf("%q comes back as %q", want, got)
		}
	}
	for _, in := range []string{"%", "%4", "%g0", "%0G", "%/0", "%:0", "%@0", "%`0"} {
		if got, ok := unescape(in); ok {
			t.Errorf("%s is %q", in, got)
		}
	}
}
