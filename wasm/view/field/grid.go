package field

import "yuntu/wasm/geom"

// grid is where squares stand: in rows across and one after another along, two blocks with a gap between them. Along goes
// to the right, or up where the grid rises.
type grid struct {
	box    geom.Rect
	n, own int     // squares in all, and in the first block
	rows   int     // across
	cell   float32 // side of a square with its gap
	gap    float32 // between the blocks
	rise   bool
}

// lay gives n squares, own of them apart, the largest size up to most at which all stand in box, at its left.
func lay(box geom.Rect, n, own int, gap, most float32) grid {
	g := grid{box: box, n: n, own: own, gap: gap, rows: 1} // also where nothing fits
	for rows := 1; rows <= max(1, n); rows++ {
		try := g
		try.rows = rows
		long := try.columns()
		try.cell = min(most, box.H/float32(rows), (box.W-try.apart())/float32(max(1, long)))
		if try.cell > g.cell {
			g = try
		}
	}
	g.box.W, g.box.H = float32(g.columns())*g.cell+g.apart(), float32(g.rows)*g.cell
	return g
}

// stack gives n squares the full height of box, in as many even rows as leave them at most as wide as box.
func stack(box geom.Rect, n int) grid {
	g := grid{box: box, n: n, rise: true, rows: 1}
	for across := 1; across <= n; across++ {
		if cell := box.H * float32(across) / float32(n); n%across == 0 && cell*float32(across) <= box.W {
			g.rows, g.cell = across, cell
		}
	}
	if g.cell == 0 {
		g.cell = box.H / float32(max(1, n))
	}
	g.box.W = float32(g.rows) * g.cell
	return g
}

// slant is the gap of hatching in a square: whole pixels, which the 2D painter fills in one go instead of stroke by stroke.
func (g *grid) slant(k float32) float32 { return float32(int(max(3.4*k, g.cell*0.28) + 0.5)) }

// columns is how many columns the two blocks take.
func (g *grid) columns() int { return up(g.own, g.rows) + up(g.n-g.own, g.rows) }

func (g *grid) apart() float32 {
	if g.own == 0 || g.own == g.n {
		return 0
	}
	return g.gap
}

func up(n, by int) int { return (n + by - 1) / by }

// column is where the i-th square stands: in which column, how far down it, and how far along the column begins.
func (g *grid) column(i int) (down int, from float32) {
	col, skip := i/g.rows, float32(0)
	down = i % g.rows
	if i >= g.own {
		i -= g.own
		col, down, skip = up(g.own, g.rows)+i/g.rows, i%g.rows, g.apart()
	}
	return down, float32(col)*g.cell + skip
}

// at is the box of the i-th square, with a quiet edge.
func (g *grid) at(i int) geom.Rect {
	down, from := g.column(i)
	d := g.cell * 0.09
	return g.place(from+d, float32(down)*g.cell+d, g.cell-2*d, g.cell-2*d)
}

// place turns along and across into a box on the stage.
func (g *grid) place(along, across, long, wide float32) geom.Rect {
	if g.rise {
		return geom.R(g.box.X+across, g.box.Bottom()-along-long, wide, long)
	}
	return geom.R(g.box.X+along, g.box.Y+across, long, wide)
}

// along is how far v squares reach: columns count in parts.
func (g *grid) along(v float64) float32 {
	v = max(0, min(v, float64(g.n)))
	if own := float64(g.own); g.own > 0 && v > own {
		return float32(up(g.own, g.rows))*g.cell + g.apart() + float32((v-own)/float64(g.rows))*g.cell
	}
	return float32(v/float64(g.rows)) * g.cell
}

// border gives the four corners of the edge behind the first v squares: it has a step where a column is begun.
func (g *grid) border(v int) (c [4]geom.Point) {
	down, from := 0, g.along(float64(g.n))
	if v < g.n {
		down, from = g.column(v)
	}
	next := from
	if down > 0 {
		next += g.cell
	}
	step := float32(down) * g.cell
	for i, p := range [...][2]float32{{next, 0}, {next, step}, {from, step}, {from, float32(g.rows) * g.cell}} {
		r := g.place(p[0], p[1], 0, 0)
		c[i] = geom.Point{X: r.X, Y: r.Y}
	}
	return c
}
