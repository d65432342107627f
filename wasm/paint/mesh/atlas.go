package mesh

import (
	"math"

	"yuntu/wasm/typeset"
)

// The texture: white texels in the upper left corner, glyphs in rows below and
// beside it.
const (
	AtlasWidth  = 2048
	AtlasHeight = 1024
	whiteSide   = 4
	white       = whiteSide / 2 // texel corner in the middle of the white ones
)

// Atlas holds the glyphs that were drawn so far, in the sizes and sub-pixel
// places at which they were drawn.
type Atlas struct {
	entries map[image]entry
	rows    []row
	bottom  int
	raster  typeset.Raster
	uploads []Upload
	pixels  []byte
}

// entry is a glyph in the texture: where, how large, and where its upper left
// corner stands from the pen.
type entry struct {
	u, v, w, h uint16
	x, y       int16
}

// row is a shelf of glyphs of similar height.
type row struct{ y, h, x int }

// Upload is a rectangle of the texture to write: white, with the coverage in all
// four channels.
type Upload struct {
	X, Y, W, H int
	RGBA       []byte
}

// Take returns what has to be written into the texture before the mesh is
// drawn, and forgets it. The slices are valid until the next Build.
func (a *Atlas) Take() []Upload {
	u := a.uploads
	a.uploads = a.uploads[:0]
	return u
}

// Len returns how many glyph images there are.
func (a *Atlas) Len() int { return len(a.entries) }

func (a *Atlas) begin() {
	if len(a.uploads) == 0 {
		a.pixels = a.pixels[:0]
	}
	if a.entries == nil {
		a.entries = map[image]entry{}
		a.reset()
	}
}

// reset empties the texture.
func (a *Atlas) reset() {
	clear(a.entries)
	a.rows = append(a.rows[:0], row{y: 0, h: whiteSide, x: whiteSide})
	a.bottom = whiteSide
	a.uploads, a.pixels = a.uploads[:0], a.pixels[:0]
	for range whiteSide * whiteSide * 4 {
		a.pixels = append(a.pixels, 255)
	}
	a.uploads = append(a.uploads, Upload{W: whiteSide, H: whiteSide, RGBA: a.pixels})
}

// Forget makes the next Build write the whole texture again: it was lost.
func (a *Atlas) Forget() { a.entries = nil }

// glyph returns where an image is, rasterising it the first time.
func (a *Atlas) glyph(f *typeset.Font, key image) (entry, bool) {
	if e, ok := a.entries[key]; ok {
		return e, true
	}
	r := &a.raster
	key.draw(r, f)
	if r.W == 0 {
		a.entries[key] = entry{}
		return entry{}, true
	}
	u, v, ok := a.place(r.W+1, r.H+1)
	if !ok {
		return entry{}, false
	}
	e := entry{uint16(u), uint16(v), uint16(r.W), uint16(r.H), int16(r.X), int16(r.Y)}
	a.entries[key] = e
	first := len(a.pixels)
	for _, c := range r.Pix {
		a.pixels = append(a.pixels, c, c, c, c)
	}
	a.uploads = append(a.uploads, Upload{u, v, r.W, r.H, a.pixels[first:]})
	return e, true
}

// place finds room on a shelf that is not much too high, or opens a new one.
func (a *Atlas) place(w, h int) (u, v int, ok bool) {
	for i := range a.rows {
		s := &a.rows[i]
		if h <= s.h && s.h <= h+h/4+2 && s.x+w <= AtlasWidth {
			s.x += w
			return s.x - w, s.y, true
		}
	}
	high := h + h/8
	if a.bottom+high > AtlasHeight {
		high = h
	}
	if a.bottom+high > AtlasHeight || w > AtlasWidth {
		return 0, 0, false
	}
	a.rows = append(a.rows, row{a.bottom, high, w})
	a.bottom += high
	return 0, a.bottom - high, true
}

func floor(v float32) float32 { return float32(math.Floor(float64(v))) }
