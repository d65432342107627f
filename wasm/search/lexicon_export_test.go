package search

// Describe returns the readings and the Cangjie code of a folded character, for tests.
func Describe(x *Lexicon, c rune) (readings []string, shape string) {
	spelt := func(s int) string {
		var b []byte
		for v := x.syllables[s].spell; v != 0; v >>= 8 {
			b = append([]byte{byte(v)}, b...)
		}
		return string(b)
	}
	readings = append(readings, spelt(x.usual(uint16(c))))
	for _, s := range x.rest(uint16(c)) {
		readings = append(readings, spelt(int(s)))
	}
	for v := x.cangjie(uint16(c)); v != 0; v >>= 5 {
		shape += string(rune('a' - 1 + v&31))
	}
	return readings, shape
}

// FoldOf returns the character that c is searched as, 0 for itself.
func FoldOf(x *Lexicon, c rune) rune { return rune(x.fold[c]) }
