// Package locale knows the three languages: their tags, how they write
// numbers, money and periods. It holds no sentences; those stand in
// data/text. Everything here is a pure function.
package locale

// Lang is a language of the page.
type Lang uint8

// The languages, in the order of every [Count]string in the program.
const (
	Hans Lang = iota // Simplified Chinese, as in mainland China
	Hant             // Traditional Chinese, as in Taiwan
	En
	Count // how many there are
)

var tags = [Count]string{"zh-Hans", "zh-Hant", "en"}

// Tag returns the BCP 47 tag: "zh-Hans", "zh-Hant" or "en".
func (l Lang) Tag() string {
	if l >= Count {
		return tags[Hans]
	}
	return tags[l]
}

// Chinese reports whether the language writes Han characters.
func (l Lang) Chinese() bool { return l != En }

// Parse returns the language for a tag as browsers send it: "zh-TW",
// "zh-Hant-HK" and "zh-MO" are Hant, any other "zh" is Hans, "en-GB" is En.
func Parse(tag string) (l Lang, ok bool) {
	switch {
	case hasFold(tag, "zh-hant"), hasFold(tag, "zh-tw"), hasFold(tag, "zh-hk"), hasFold(tag, "zh-mo"):
		return Hant, true
	case hasFold(tag, "zh"):
		return Hans, true
	case hasFold(tag, "en"):
		return En, true
	}
	return Hans, false
}

// hasFold reports whether tag is prefix, or goes on after it with a subtag.
func hasFold(tag, prefix string) bool {
	if len(tag) < len(prefix) || len(tag) > len(prefix) && tag[len(prefix)] != '-' && tag[len(prefix)] != '_' {
		return false
	}
	for i := range len(prefix) {
		c := tag[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c == '_' {
			c = '-'
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}
