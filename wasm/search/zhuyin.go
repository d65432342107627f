package search

// Zhuyin is what Taiwan types: ㄏㄨㄚˊ is hua. A browser hands it to the page while the input method is composing, so it
// is folded to the letters of pinyin and goes the way of those.

const (
	firstZhuyin  = 'ㄅ' // the initials, then the finals, then the medials
	firstFinal   = 'ㄚ'
	firstMedial  = 'ㄧ'
	lastZhuyin   = 'ㄩ'
	onlyInitials = 'ㄙ' // the last of the initials; those from ㄓ on are syllables of their own
)

var (
	zhuyinInitials = [...]string{"b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s"}

	// By medial (none, ㄧ, ㄨ, ㄩ) and final (none, then in order): the letters behind an initial, and on their own where
	// those differ. What doesn't exist is spelt as it sounds.
	zhuyinFinals = [4][14]string{
		{"", "a", "o", "e", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "er"},
		{"i", "ia", "io", "ie", "ie", "iai", "iei", "iao", "iu", "ian", "in", "iang", "ing", "ier"},
		{"u", "ua", "uo", "ue", "ue", "uai", "ui", "uao", "uou", "uan", "un", "uang", "ong", "uer"},
		{"v", "va", "vo", "ve", "ve", "vai", "vei", "vao", "vou", "uan", "un", "vang", "iong", "ver"},
	}
	zhuyinAlone = [4][14]string{
		{"", "a", "o", "e", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "er"},
		{"yi", "ya", "yo", "ye", "ye", "yai", "yei", "yao", "you", "yan", "yin", "yang", "ying", "yer"},
		{"wu", "wa", "wo", "we", "we", "wai", "wei", "wao", "wou", "wan", "wen", "wang", "weng", "wer"},
		{"yu", "yua", "yuo", "yue", "yue", "yuai", "yuei", "yuao", "yuou", "yuan", "yun", "yuang", "yong", "yuer"},
	}
)

func isZhuyin(r rune) bool     { return r >= firstZhuyin && r <= lastZhuyin }
func isZhuyinTone(r rune) bool { return r == 'ˊ' || r == 'ˇ' || r == 'ˋ' || r == '˙' }

// zhuyin reads one syllable, which s begins with. It returns its two pieces of pinyin and its length in bytes and in
// characters, the tone's mark included.
func zhuyin(s string) (head, tail string, n, wide int) {
	initial, medial, final := -1, 0, 0
	for i, r := range s {
		n = i
		switch {
		case r >= firstZhuyin && r <= onlyInitials && wide == 0:
			initial = int(r - firstZhuyin)
		case r >= firstFinal && r < firstMedial && final == 0:
			final = int(r-firstFinal) + 1
		case r >= firstMedial && r <= lastZhuyin && medial == 0 && final == 0:
			medial = int(r-firstMedial) + 1
		case isZhuyinTone(r) && wide > 0:
			head, tail = spellZhuyin(initial, medial, final, true)
			return head, tail, n + len(string(r)), wide + 1
		default:
			head, tail = spellZhuyin(initial, medial, final, false)
			return head, tail, n, wide
		}
		wide++
	}
	head, tail = spellZhuyin(initial, medial, final, false)
	return head, tail, len(s), wide
}

// spellZhuyin spells a syllable. One with a tone is complete: ㄕˋ is shi, while ㄕ may still become shan.
func spellZhuyin(initial, medial, final int, complete bool) (head, tail string) {
	if initial < 0 {
		return "", zhuyinAlone[medial][final]
	}
	head, tail = zhuyinInitials[initial], zhuyinFinals[medial][final]
	switch {
	case tail == "" && complete && initial >= 14: // zh, ch, sh, r, z, c, s
		tail = "i"
	case medial == 3 && tail[0] == 'v' && head != "n" && head != "l": // ju, qu, xu, jue
		tail = [14]string{"u", "ua", "uo", "ue", "ue"}[min(final, 4)]
	case medial == 2 && final == 2 && initial < 4: // ㄅㄨㄛ, as some type it, is bo
		tail = "o"
	}
	return head, tail
}
