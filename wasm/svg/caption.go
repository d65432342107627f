package svg

import (
	"strings"
	"unicode/utf8"

	"yuntu/wasm/scene"
)

// A Caption is a line of words over or under a picture, in CSS pixels.
type Caption struct {
	Text  string
	Size  float32
	Bold  bool
	Color scene.Color
}

// leading is the height of a line as a multiple of its size.
const leading = 1.4

// Set breaks text into captions no wider than width, as far as that can be told without the reader's fonts: a letter of
// the West is taken for wider than it is. It breaks at blanks, and anywhere in Chinese, but before no closing mark.
func Set(text string, width, size float32, bold bool, c scene.Color) (lines []Caption) {
	em := width / size
	start, used, brk := 0, float32(0), 0 // brk: where the line may end, 0 for nowhere
	add := func(end int) {
		if s := strings.TrimSpace(text[start:end]); s != "" {
			lines = append(lines, Caption{s, size, bold, c})
		}
	}
	for i, r := range text {
		w := advance(r, bold)
		wide := r >= 0x2E80
		if i > start && (r == ' ' || wide && !strings.ContainsRune("，。；：、？！）》」』”％", r)) {
			brk = i
		}
		if used+w > em && i > start {
			end := i
			if brk > start {
				end = brk
			}
			add(end)
			start, used = end, 0
			for _, x := range text[end:i] {
				used += advance(x, bold)
			}
			brk = 0
		}
		used += w
	}
	add(len(text))
	return lines
}

// advance is how wide a letter is taken to be, in parts of its size.
func advance(r rune, bold bool) float32 {
	switch {
	case r >= 0x2E80 || r == utf8.RuneError || strings.ContainsRune("’‘“”—…", r): // as wide as a character in a Chinese font
		return 1
	case bold:
		return 0.62
	}
	return 0.58
}

// high is the height of captions with the margin around them.
func high(list []Caption, margin float32) float32 {
	if len(list) == 0 {
		return 0
	}
	h := margin
	for _, c := range list {
		h += c.Size * leading
	}
	return h
}

// captions writes lines below y.
func (w *writer) captions(list []Caption, y float32) {
	for i, c := range list {
		if i == 0 && y == 0 {
			y = w.o.Margin
		}
		w.str("<text")
		w.attr("x", w.o.Margin)
		w.attr("y", y+c.Size)
		w.attr("font-size", c.Size)
		w.str(` font-family="` + fonts(w.o.Lang) + `"`)
		if c.Bold {
			w.str(` font-weight="700"`)
		}
		w.paint("fill", c.Color, 1)
		w.str(">")
		w.text([]byte(c.Text))
		w.str("</text>\n")
		y += c.Size * leading
	}
}
