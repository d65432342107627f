// Package claims compares what sentences say with what tables hold.
//
// A number in a sentence is written like a link: the words of the number, then what they rest on.
//
//	took [46.4 per cent](canalys-china/alibaba-cloud/share/2019Q4) of it
//	[约15亿美元](sum:alibaba-2019q4)
//
// [Parse] takes the marks out of a text. [Match] reads a number as English and Chinese write it, with its scale and with
// words such as "about" or 不到, and compares it with an [Amount]. [Parser] works out the formulas of sums.csv.
// [Periods] finds the dates and periods that a text names, [Bare] the numbers that no mark covers. Nothing here knows a
// file or a table: package tables says what a reference is worth.
package claims

import (
	"errors"
	"strings"
)

// Said is the reference of a number that is only a count of what its own sentence lists, or a turn of speech.
const Said = "said"

// Mark is a number in a text: where it stands, in bytes of the plain text, and what it rests on.
type Mark struct {
	From, To int
	Ref      string
}

// Parse returns a text without its marks, and the marks in the order they stand.
func Parse(text string) (plain string, marks []Mark, err error) {
	var b strings.Builder
	for {
		open := strings.IndexByte(text, '[')
		if stray := strings.IndexByte(text, ']'); stray >= 0 && (open < 0 || stray < open) {
			return "", nil, errors.New("a ] without its [")
		}
		if open < 0 {
			b.WriteString(text)
			return b.String(), marks, nil
		}
		b.WriteString(text[:open])
		words, rest, ok := strings.Cut(text[open+1:], "](")
		ref, rest, closed := strings.Cut(rest, ")")
		switch {
		case !ok || strings.Contains(words, "]"):
			return "", nil, errors.New("a [ that no ](reference) follows")
		case strings.Contains(words, "["):
			return "", nil, errors.New("a mark inside a mark")
		case !closed:
			return "", nil, errors.New("a reference without its )")
		case words == "" || strings.TrimSpace(words) != words:
			return "", nil, errors.New("a mark's words are empty, or begin or end with a space")
		case ref == "" || strings.ContainsAny(ref, " \t([|"):
			return "", nil, errors.New("a mark's reference is empty or has a space in it")
		}
		from := b.Len()
		b.WriteString(words)
		marks = append(marks, Mark{from, b.Len(), ref})
		text = rest
	}
}
