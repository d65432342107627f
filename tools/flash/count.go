package flash

import "yuntu/wasm/scene"

// Limit is the area that may flash at the same time, in CSS pixels: a quarter of
// a window of 341 × 256, ten degrees of sight at the usual distance.
const Limit = windowW * windowH / 4

const (
	windowW, windowH = 341, 256
	// changes of light to and fro that are more than three flashes, each a pair.
	many = 7
	// step is the change of light that counts, and dark the light of the darker side below which it does.
	step, dark = 0.1, 0.8
)

// Rates are how fast the frames may be shown against how fast they were seen: half as fast, twice…
var Rates = [...]float64{0.125, 0.25, 0.5, 1}

// Counter looks at frame after frame. The zero value is ready; all frames are of one size.
type Counter struct {
	// Worst is, for each of Rates, the largest area so far in any window, in CSS pixels, that flashed more than three times within a second.
	Worst [len(Rates)]int

	screen screen
	pixels []pixel
	sums   []int
}

// pixel is what one pixel did: the last extreme of its light, where it was going, and when it last turned.
type pixel struct {
	edge  float32
	way   int8
	at    uint8
	turns [many]float32
}

// See takes the next frame, seen at a time in seconds.
func (c *Counter) See(l *scene.List, paper scene.Color, seconds float64) {
	s := &c.screen
	s.paint(l, paper)
	if c.pixels == nil {
		c.pixels = make([]pixel, len(s.light))
		for i := range c.pixels {
			c.pixels[i].edge = s.light[i]
			for k := range c.pixels[i].turns {
				c.pixels[i].turns[k] = -1e9
			}
		}
		return
	}
	turned := false
	for i := range c.pixels {
		if c.pixels[i].see(s.light[i], float32(seconds)) {
			turned = true
		}
	}
	if !turned {
		return
	}
	for i, r := range Rates {
		c.Worst[i] = max(c.Worst[i], c.area(float32(seconds), float32(r)))
	}
}

// see reports whether the light turned: a change of at least step against the way before.
func (p *pixel) see(light, now float32) (turned bool) {
	d := light - p.edge
	switch {
	case p.way >= 0 && d > 0, p.way <= 0 && d < 0:
		if p.way != 0 || d >= step || d <= -step {
			if p.way == 0 {
				turned = min(light, p.edge) < dark
				p.way = 1
				if d < 0 {
					p.way = -1
				}
			}
			p.edge = light // further the same way
		}
	case (d >= step || d <= -step) && min(light, p.edge) < dark:
		p.way, p.edge, turned = -p.way, light, true
	}
	if turned {
		p.turns[p.at%many] = now
		p.at = (p.at + 1) % many
	}
	return turned
}

// area is the largest area in any window that has flashed too often within the second before now.
func (c *Counter) area(now, second float32) int {
	s := &c.screen
	w := s.w + 1
	if len(c.sums) != w*(s.h+1) {
		c.sums = make([]int, w*(s.h+1))
	}
	any := false
	for y := range s.h {
		row := 0
		for x := range s.w {
			p := &c.pixels[y*s.w+x]
			if now-p.turns[p.at] < second-1e-3 { // the oldest of the last seven
				row++
				any = true
			}
			c.sums[(y+1)*w+x+1] = c.sums[y*w+x+1] + row
		}
	}
	if !any {
		return 0
	}
	ww, wh := min(windowW/grain, s.w), min(windowH/grain, s.h)
	worst := 0
	for y := wh; y <= s.h; y++ {
		for x := ww; x <= s.w; x++ {
			worst = max(worst, c.sums[y*w+x]-c.sums[(y-wh)*w+x]-c.sums[y*w+x-ww]+c.sums[(y-wh)*w+x-ww])
		}
	}
	return worst * grain * grain
}
