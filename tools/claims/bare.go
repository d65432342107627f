package claims

import (
	"regexp"
	"slices"
	"strings"
)

// Names are words with digits in them that are no numbers: A100, GPT-4, 20-F.
type Names []string

// NewNames orders names so that the longest is found first, and leaves out those without a digit.
func NewNames(all []string) Names {
	var n Names
	for _, s := range all {
		if strings.ContainsAny(s, "0123456789") {
			n = append(n, s)
		}
	}
	slices.SortFunc(n, func(a, b string) int {
		if d := len(b) - len(a); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return slices.Compact(n)
}

// wipe puts spaces in place of the names in a text.
func (n Names) wipe(text string) string {
	for _, s := range n {
		for at := 0; ; {
			i := strings.Index(text[at:], s)
			if i < 0 {
				break
			}
			i += at
			at = i + len(s)
			if i > 0 && isWord(text[i-1]) && isWord(s[0]) || at < len(text) && isWord(text[at]) && isWord(s[len(s)-1]) {
				continue // a part of a longer word or number
			}
			text = text[:i] + strings.Repeat(" ", len(s)) + text[at:]
		}
	}
	return text
}

func isWord(c byte) bool { return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

var anyDigits = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)

// Bare returns the Arabic numbers of a text that stand in no mark, in no date and in no name.
func Bare(text string, marks []Mark, names Names) []string {
	b := []byte(text)
	for _, m := range marks {
		for i := m.From; i < m.To; i++ {
			b[i] = ' '
		}
	}
	return anyDigits.FindAllString(blank(names.wipe(string(b))), -1)
}
