package scene

// Kind says what an Op draws. The set is closed; every painter handles all of it.
type Kind uint32

// The kinds. Which fields of Op each one reads stands beside it.
const (
	// Rect fills X,Y,W,H with Color; Size is the corner radius.
	// With Width > 0 only the edge is drawn, Width wide, inside the box,
	// dashed by DashOn/DashOff.
	Rect Kind = iota
	// Line strokes the points x,y, x,y, … with Color, Width wide, round joins,
	// butt ends; dashed by DashOn/DashOff.
	Line
	// Area fills between two lines over shared x: points are x,y0,y1 triples,
	// x never falling. Ribbons, streams, bands and wedges are areas.
	Area
	// Dot fills a circle around X,Y of radius Size; with Width > 0 only the
	// ring is drawn, Width wide, inside the radius.
	Dot
	// Segments strokes independent lines x0,y0,x1,y1 with Color, Width wide.
	// Hatching is segments; Size is then the gap from one to the next, else 0.
	Segments
	// Label sets the text with its anchor at X,Y on the baseline; Size is the
	// em size, W the advance width (filled in by the builder), Align the
	// anchor, Face the weight.
	Label
	// Clip limits what follows to X,Y,W,H until Unclip. Clips do not nest.
	Clip
	// Unclip ends the clip.
	Unclip
)

// Align says where a label's anchor is.
type Align uint16

// The anchors.
const (
	Start Align = iota
	Middle
	End
)

// Face picks one of the two baked weights.
type Face uint16

// The faces.
const (
	Regular Face = iota
	Light        // large figures: the clock
)

// Color is straight (not premultiplied) 0xRRGGBBAA.
type Color uint32

// RGB returns an opaque colour from 0xRRGGBB.
func RGB(v uint32) Color { return Color(v<<8 | 0xff) }

// A returns the alpha, 0…255.
func (c Color) A() uint8 { return uint8(c) }

// Fade returns the colour with its alpha multiplied by f, 0…1.
func (c Color) Fade(f float32) Color {
	a := float32(c&0xff)*max(0, min(1, f)) + 0.5
	return c&^0xff | Color(a)
}

// Blend returns the colour part-way from a to b, f from 0 to 1.
func Blend(a, b Color, f float32) Color {
	if a == b {
		return a
	}
	var c Color
	for s := 0; s < 32; s += 8 {
		x, y := float32(a>>s&0xff), float32(b>>s&0xff)
		c |= Color(uint8(x+(y-x)*f+0.5)) << s
	}
	return c
}

// Key names a mark across two lists, so that the tween can move it instead of
// fading. Zero never matches. Make one with [MakeKey].
type Key uint32

// MakeKey packs what a mark is (its role, 1…255) and whose it is (0…0xffffff).
func MakeKey(role uint8, who uint32) Key { return Key(uint32(role)<<24 | who&0xffffff) }

// Target is what a pointer hits: an index into [List.Targets], plus one; 0 is nothing.
type Target uint32

// Op is one thing to draw: 16 words of 4 bytes, so that the page can read an
// array of them from the program's memory. The layout is a contract with
// web/stage2d.js; a test pins the offsets.
type Op struct {
	Kind   Kind    // 0
	Key    Key     // 1
	Target Target  // 2
	Color  Color   // 3
	X      float32 // 4
	Y      float32 // 5
	W      float32 // 6
	H      float32 // 7
	Size   float32 // 8
	Width  float32 // 9
	DashOn float32 // 10, 0 is solid
	// DashOff is the gap after each dash.
	DashOff float32 // 11
	// First and Count are the run in List.Coords (Line, Area, Segments;
	// counted in floats) or in List.Text (Label; counted in bytes).
	First uint32  // 12
	Count uint32  // 13
	Align Align   // 14, low half
	Face  Face    // 14, high half
	Alpha float32 // 15, multiplies Color's alpha; the tween writes it
}
