package app

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// writer appends JSON. It holds only what the panel needs: encoding/json would
// add its reflection to every phone's download.
type writer struct {
	dst   []byte
	comma bool // a value stands before
}

func (w *writer) sep() {
	if w.comma {
		w.dst = append(w.dst, ',')
	}
	w.comma = false
}

// open starts an object or array, as a member when key is not "".
func (w *writer) open(key string, bracket byte) {
	w.sep()
	w.key(key)
	w.dst = append(w.dst, bracket)
	w.comma = false
}

func (w *writer) close(bracket byte) {
	w.dst = append(w.dst, bracket)
	w.comma = true
}

func (w *writer) key(key string) {
	if key != "" {
		w.dst = appendString(w.dst, key)
		w.dst = append(w.dst, ':')
	}
}

func (w *writer) str(key, v string) {
	w.sep()
	w.key(key)
	w.dst = appendString(w.dst, v)
	w.comma = true
}

func (w *writer) bytes(key string, v []byte) {
	w.sep()
	w.key(key)
	w.dst = appendString(w.dst, v)
	w.comma = true
}

func (w *writer) num(key string, v float64) {
	w.sep()
	w.key(key)
	w.dst = strconv.AppendFloat(w.dst, v, 'f', -1, 64)
	w.comma = true
}

func (w *writer) flag(key string, v bool) {
	w.sep()
	w.key(key)
	w.dst = strconv.AppendBool(w.dst, v)
	w.comma = true
}

func (w *writer) strs(key string, v []string) {
	w.open(key, '[')
	for _, s := range v {
		w.str("", s)
	}
	w.close(']')
}

const hexDigits = "0123456789abcdef"

// appendString appends s quoted; what is not UTF-8 becomes U+FFFD.
func appendString[T string | []byte](dst []byte, s T) []byte {
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
			i++
		case c < 0x20 || c == 0x7f:
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			i++
		case c < utf8.RuneSelf:
			dst = append(dst, c)
			i++
		default:
			r, n := utf8.DecodeRuneInString(string(s[i:min(len(s), i+utf8.UTFMax)]))
			dst = utf8.AppendRune(dst, r)
			i += n
		}
	}
	return append(dst, '"')
}

// part appends where v stands between lo and hi, 0 to 1 in thousandths; null for no answer.
func (w *writer) part(v, lo, hi float64) {
	switch {
	case v != v:
		w.sep()
		w.dst = append(w.dst, "null"...)
		w.comma = true
	case hi <= lo:
		w.num("", 0)
	default:
		w.num("", math.Round((v-lo)/(hi-lo)*1000)/1000)
	}
}
