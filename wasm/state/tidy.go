package state

import "strings"

// A link is copied out of sentences and passed on by programs. What they leave on it is no part of it: the stop or the
// bracket behind it, &amp; for &, marks that turn the writing round. No key or value of ours has any of that.

// tidyKey is a name without what it was wrapped in; "" when nothing is left.
func tidyKey(k string) string {
	k = strings.ToLower(k)
	for strings.HasPrefix(k, "amp;") { // once for each time that & was written as &amp;
		k = k[len("amp;"):]
	}
	switch k = tidyValue(k); k {
	case "amp", "quot", "apos", "lt", "gt", "nbsp": // of &quot; behind the link
		return ""
	}
	return k
}

// tidyValue is a value as far as it is one.
func tidyValue(v string) string {
	if i := strings.IndexFunc(v, ends); i >= 0 {
		v = v[:i]
	}
	return strings.TrimRight(v, " .,;:!?'()[]*_~&=#")
}

// ends reports whether a link can't go on with a rune: a control character, quotes and tags, and of what is not ASCII
// spaces, punctuation, marks of direction and pictures.
func ends(r rune) bool {
	switch {
	case r < ' ', strings.ContainsRune("\"<>`|\\^{}", r), 0x7f <= r && r < 0xc0:
		return true
	case 0x2000 <= r && r < 0x2c00, 0x3000 <= r && r < 0x3040, 0xfe00 <= r && r < 0xff10:
		return true
	}
	return 0xff1a <= r && r < 0xff21 || 0xff3b <= r && r < 0xff41 || 0xff5b <= r && r < 0x20000
}
