package tables

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"yuntu/data/lexicon"
	"yuntu/data/locale"
)

// scripts knows the characters that only one of the two Chinese scripts writes: of those that the lexicon folds, the
// simplified ones that Big5 lacks and the others that GB 2312 lacks. What both sets hold, such as 后, is left to the rules of
// wording.csv; but for 云, which this subject has in every line.
type scripts struct {
	folded map[rune]bool // whether it is the simplified form of its class
}

func (s *scripts) read(p *Reading) {
	t, err := lexicon.Tables()
	if err != nil {
		p.say(place{file: "data/lexicon"}, "%v", err)
	}
	s.folded = map[rune]bool{}
	for _, f := range t.Fold {
		s.folded[f.Head] = true
		for _, r := range f.Doubles {
			s.folded[r] = false
		}
	}
}

// oldWord takes out the old word for to say, which is written 云 in both scripts.
var oldWord = strings.NewReplacer("云云", "", "人云亦云", "")

// foreign returns the characters of a text that its script does not write, each once.
func (s *scripts) foreign(text string, l locale.Lang) string {
	var found []rune
	if l == locale.Hant && strings.ContainsRune(oldWord.Replace(text), '云') {
		found = append(found, '云')
	}
	for _, r := range text {
		simplified, two := s.folded[r]
		if !two || strings.ContainsRune(string(found), r) {
			continue
		}
		switch {
		case l == locale.Hant && simplified && !inBig5(r),
			l == locale.Hans && !simplified && !encodes(simplifiedchinese.HZGB2312, r):
			found = append(found, r)
		}
	}
	return string(found)
}

// inBig5 reports whether Big5 itself holds a character. The encoder also knows what Hong Kong added, simplified ones
// among them, and puts it before, between and behind the two levels of Big5.
func inBig5(r rune) bool {
	b, err := traditionalchinese.Big5.NewEncoder().Bytes(utf8.AppendRune(nil, r))
	if err != nil || len(b) != 2 {
		return false
	}
	at := int(b[0])<<8 | int(b[1])
	return 0xa440 <= at && at <= 0xc67e || 0xc940 <= at && at <= 0xf9d5
}

func encodes(set encoding.Encoding, r rune) bool {
	_, err := set.NewEncoder().Bytes(utf8.AppendRune(nil, r))
	return err == nil
}
