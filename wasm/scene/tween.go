package scene

import (
	"slices"

	"yuntu/wasm/sorted"
)

// Tween fills a list part-way between two others: marks that share a key and a
// kind move, the rest fades out and in. It owns its scratch; after the first
// use it allocates nothing. Cost: n log n in the marks with a key.
type Tween struct {
	keys  []tweenKey // of the from list, sorted
	taken []bool     // by index in from.Ops
}

type tweenKey struct {
	key  Key
	kind Kind
	at   int32
}

// Mix resets dst and fills it with the picture a fraction f of the way from
// from to to; f is eased by the caller. What can be touched, dragged and
// read is always that of to: the reader is already there.
func (t *Tween) Mix(dst, from, to *List, f float32) {
	dst.tell(to)
	t.keys = t.keys[:0]
	t.taken = t.taken[:0]
	for i := range from.Ops {
		t.taken = append(t.taken, false)
		if op := &from.Ops[i]; op.Key != 0 && op.Kind != Clip && op.Kind != Unclip {
			t.keys = append(t.keys, tweenKey{op.Key, op.Kind, int32(i)})
		}
	}
	sorted.By(t.keys, compareKeys)

	// What has no partner leaves first, below what stays.
	for i := range to.Ops {
		if j := t.find(&to.Ops[i]); j >= 0 {
			t.taken[j] = true
		}
	}
	for i := range from.Ops {
		op := from.Ops[i]
		if !t.taken[i] && op.Kind != Clip && op.Kind != Unclip {
			op.Alpha *= max(0, 1-2*f) // gone by half-way
			if op.Alpha > 0 {
				dst.copyOp(op, from)
			}
		}
	}
	for i := range t.taken {
		t.taken[i] = false
	}
	for i := range to.Ops {
		op := to.Ops[i]
		if op.Kind == Clip || op.Kind == Unclip {
			continue // a clip would cut what is still on its way
		}
		j := t.find(&to.Ops[i])
		if j < 0 {
			op.Alpha *= max(0, 2*f-1)
			if op.Alpha > 0 {
				dst.copyOp(op, to)
			}
			continue
		}
		t.taken[j] = true
		dst.mixOp(&from.Ops[j], from, &op, to, f)
	}
}

// tell empties l and gives it what of a picture is touched, dragged and read.
func (l *List) tell(of *List) {
	l.Reset(of.Width, of.Height)
	l.Measure = of.Measure
	l.Hits = append(l.Hits, of.Hits...)
	l.grips = append(l.grips, of.grips...)
	l.Targets = append(l.Targets, of.Targets...)
	l.Text = append(l.Text, of.Text...)
	l.Notes = append(l.Notes, of.Notes...)
}

// Fade is Mix without any movement: one picture fades into the other.
func (*Tween) Fade(dst, from, to *List, f float32) {
	dst.tell(to)
	for _, part := range [2]struct {
		l *List
		f float32
	}{{from, 1 - f}, {to, f}} {
		for _, op := range part.l.Ops {
			if op.Alpha *= part.f; op.Alpha > 0 || op.Kind == Clip || op.Kind == Unclip {
				dst.copyOp(op, part.l)
			}
		}
	}
}

func compareKeys(a, b tweenKey) int {
	if a.key != b.key {
		if a.key < b.key {
			return -1
		}
		return 1
	}
	return int(a.kind) - int(b.kind)
}

// find returns the first untaken op of from with op's key and kind, or -1.
func (t *Tween) find(op *Op) int {
	if op.Key == 0 {
		return -1
	}
	i, _ := slices.BinarySearchFunc(t.keys, tweenKey{op.Key, op.Kind, 0}, compareKeys)
	for ; i < len(t.keys) && t.keys[i].key == op.Key && t.keys[i].kind == op.Kind; i++ {
		if j := t.keys[i].at; !t.taken[j] {
			return int(j)
		}
	}
	return -1
}

// copyOp appends an op of src with its coordinates and text.
func (l *List) copyOp(op Op, src *List) {
	switch op.Kind {
	case Line, Area, Segments:
		first := uint32(len(l.Coords))
		l.Coords = append(l.Coords, src.Coords[op.First:][:op.Count]...)
		op.First = first
	case Label:
		first := uint32(len(l.Text))
		l.Text = append(l.Text, src.Text[op.First:][:op.Count]...)
		op.First = first
	}
	l.Ops = append(l.Ops, op)
}

// mixOp appends the op part-way between a and b. Lines of different length are
// resampled: vertex i of the longer one pairs with its share of the shorter.
func (l *List) mixOp(a *Op, from *List, b *Op, to *List, f float32) {
	op := *b
	op.X, op.Y = mix(a.X, b.X, f), mix(a.Y, b.Y, f)
	op.W, op.H = mix(a.W, b.W, f), mix(a.H, b.H, f)
	op.Size, op.Width = mix(a.Size, b.Size, f), mix(a.Width, b.Width, f)
	op.Alpha = mix(a.Alpha, b.Alpha, f)
	op.Color = Blend(a.Color, b.Color, f)
	switch b.Kind {
	case Label:
		first := uint32(len(l.Text))
		l.Text = append(l.Text, to.Text[b.First:][:b.Count]...)
		op.First = first
		op.W = b.W
	case Line, Area, Segments:
		stride := uint32(2)
		if b.Kind == Area {
			stride = 3
		} else if b.Kind == Segments {
			stride = 4
		}
		na, nb := a.Count/stride, b.Count/stride
		n := max(na, nb)
		first := uint32(len(l.Coords))
		for i := range n {
			ia, ib := i, i
			if na < n {
				ia = i * (na - 1) / max(1, n-1)
			}
			if nb < n {
				ib = i * (nb - 1) / max(1, n-1)
			}
			for k := range stride {
				l.Coords = append(l.Coords, mix(from.Coords[a.First+ia*stride+k], to.Coords[b.First+ib*stride+k], f))
			}
		}
		op.First, op.Count = first, n*stride
	}
	l.Ops = append(l.Ops, op)
}

func mix(a, b, f float32) float32 { return a + (b-a)*f }
