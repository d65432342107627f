package svg

import (
	"strconv"

	"yuntu/wasm/typeset"
)

// appendOutline writes a glyph as path data in whole font units, with relative
// steps and the shortest command for each.
func appendOutline(dst []byte, o typeset.Outline) []byte {
	x, y := 0, 0   // where the pen is
	sx, sy := 0, 0 // where the contour began: z goes back there
	p := 0
	last := byte(0)
	num := func(first bool, v int) {
		if !first && v >= 0 {
			dst = append(dst, ' ')
		}
		dst = strconv.AppendInt(dst, int64(v), 10)
	}
	command := func(c byte) (first bool) {
		if c == last {
			return false
		}
		dst, last = append(dst, c), c
		return true
	}
	for i, op := range o.Ops {
		at := func(k int) (int, int) { return int(o.Points[p+2*k]), int(o.Points[p+2*k+1]) }
		switch op {
		case typeset.Move:
			if i > 0 {
				dst = append(dst, 'z')
				x, y = sx, sy
			}
			nx, ny := at(0)
			dst = append(dst, 'm')
			last = 'l' // numbers after a move are lines
			num(true, nx-x)
			num(false, ny-y)
			x, y, sx, sy = nx, ny, nx, ny
			p += 2
		case typeset.Line:
			nx, ny := at(0)
			switch {
			case ny == y:
				num(command('h'), nx-x)
			case nx == x:
				num(command('v'), ny-y)
			default:
				num(command('l'), nx-x)
				num(false, ny-y)
			}
			x, y = nx, ny
			p += 2
		case typeset.Cubic:
			first := command('c')
			for k := range 3 {
				nx, ny := at(k)
				num(first && k == 0, nx-x)
				num(false, ny-y)
			}
			x, y = at(2)
			p += 6
		}
	}
	if len(o.Ops) > 0 {
		dst = append(dst, 'z')
	}
	return dst
}
