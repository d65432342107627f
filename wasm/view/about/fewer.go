package about

import (
	"bytes"
	"strings"

	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// dangling are words that a name can't end with.
var dangling = [...]string{" of", " a", " an", " the", " from", " at", " by", " no", " to", " for", " in", " on", " with", " that", " who", " which", " it", " is", " break", "’s", " Q1", " Q2", " Q3", " Q4"}

// Name starts p.Txt with what a number is called; where that is wider than w in fewer words, or not at all: half a word says less.
func Name(p *pen.Pen, r *system.Run, name string, size, w float32) {
	if p.Text(r.Label(name)); p.Width(size) <= w {
		return
	}
	if p.Txt = p.Txt[:fewer(p, p.Txt, size, w)]; others(r, name, p.Txt) {
		p.Txt = p.Txt[:0]
	}
}

// fewer returns how much of a name to say where all of it is wider than w: whole words up to where a phrase of it ends. In
// Chinese that is before a 的 or at a mark. 0 where not even the first phrase fits, or what is left would be one of two.
func fewer(p *pen.Pen, name []byte, size, w float32) int {
	for n := len(name); n > 0; {
		n = max(bytes.LastIndexByte(name[:n], ' '), bytes.LastIndex(name[:n], []byte("的")), bytes.LastIndex(name[:n], []byte("，")))
		if n <= 0 {
			return 0
		}
		for again := true; again; {
			again = false
			n = len(bytes.TrimRight(name[:n], " ,"))
			if n > 0 && '0' <= name[n-1] && name[n-1] <= '9' && bytes.HasPrefix(name[n:], []byte(" to ")) { // half a span of time
				n, again = bytes.LastIndexByte(name[:n], ' ')+1, true
			}
			for _, end := range dangling {
				if bytes.HasSuffix(name[:n], []byte(end)) {
					n, again = n-len(end), true
				}
			}
		}
		if bytes.HasSuffix(name[:n], []byte(" and")) {
			return 0
		}
		if p.L.Advance(name[:n], scene.Regular, size) <= w {
			return n
		}
	}
	return 0
}

// others reports whether what is left of a number's name would be said of another number of the same system, or of none.
func others(r *system.Run, name string, left []byte) bool {
	for _, end := range dangling {
		if strings.EqualFold(strings.TrimPrefix(end, " "), string(left)) {
			return true
		}
	}
	for i := range r.Sys.Params {
		if p := &r.Sys.Params[i]; p.ID != name && strings.HasPrefix(r.Label(p.ID), string(left)) {
			return true
		}
	}
	for i := range r.Sys.Quantities {
		if q := &r.Sys.Quantities[i]; q.ID != name && strings.HasPrefix(r.Label(q.ID), string(left)) {
			return true
		}
	}
	return false
}
