package system

import "testing"

// What words say stands in MathML as it is read.
func TestEscaped(t *testing.T) {
	if got, want := escaped("a<b & 二>c"), "a&lt;b &amp; 二&gt;c"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
