package mesh

import (
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// Sheet sets the labels of a list for the 2D painter in the page, which then
// only copies pixels: the glyphs and their places are those of the GPU painter.
// All of it is flat so that the page reads it from the program's memory.
type Sheet struct {
	// Runs holds, for every Label op in order, a count and then for each glyph
	// the index of its image and the device pixel of the image's upper left
	// corner, as signed numbers.
	Runs []int32
	// Images holds four words for each glyph image: offset in Pixels, width,
	// height, nothing.
	Images []uint32
	// Pixels is the coverage of the images, row by row.
	Pixels []byte
	// Generation counts how often the images began anew.
	Generation uint32

	index  map[image]int32
	pens   []pen
	raster typeset.Raster
}

// pen is where an image stands from the pen.
type pen struct{ x, y int16 }

// maxSheet is how many bytes of coverage are kept before the images begin anew.
const maxSheet = 4 << 20

// Build sets all labels of a list. A warm Build allocates nothing.
func (s *Sheet) Build(l *scene.List, font *typeset.Font, scale float32) {
	if s.index == nil || len(s.Pixels) > maxSheet {
		s.index = map[image]int32{}
		s.Images, s.Pixels, s.pens = s.Images[:0], s.Pixels[:0], s.pens[:0]
		s.Generation++
	}
	s.Runs = s.Runs[:0]
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Kind != scene.Label {
			continue
		}
		head := len(s.Runs)
		s.Runs = append(s.Runs, 0)
		t := set(op, l.Run(op), font, scale)
		for {
			img, left, ok := t.next()
			if !ok {
				break
			}
			if n := s.image(font, img); n >= 0 {
				s.Runs = append(s.Runs, n, int32(left)+int32(s.pens[n].x), int32(t.y)+int32(s.pens[n].y))
				s.Runs[head]++
			}
		}
	}
}

// image returns the index of an image, -1 for a blank.
func (s *Sheet) image(f *typeset.Font, i image) int32 {
	if n, ok := s.index[i]; ok {
		return n
	}
	r := &s.raster
	i.draw(r, f)
	if r.W == 0 {
		s.index[i] = -1
		return -1
	}
	n := int32(len(s.pens))
	s.index[i] = n
	s.pens = append(s.pens, pen{int16(r.X), int16(r.Y)})
	s.Images = append(s.Images, uint32(len(s.Pixels)), uint32(r.W), uint32(r.H), 0)
	s.Pixels = append(s.Pixels, r.Pix...)
	return n
}
