package about

import "testing"

func TestSentence(t *testing.T) {
	for _, c := range [][3]string{
		{"Buying costs {build}. Above {use} it pays.", "Buying costs {build}. ", "Above {use} it pays."},
		{"买齐要{build}。用到{use}以上才便宜。", "买齐要{build}。", "用到{use}以上才便宜。"},
		{"One sentence of 3.5", "One sentence of 3.5", ""},
	} {
		if first, rest := sentence(c[0]); first != c[1] || rest != c[2] {
			t.Errorf("%q is cut into %q and %q", c[0], first, rest)
		}
	}
}
