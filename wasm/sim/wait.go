package sim

// waits finds the years in which a result waits for nothing but conditions: the slots that [First] fills and that the
// result rests on. Once each of them has its year, later years change nothing of the result. ok is false where it rests
// on anything else that years change.
func (c *Code) waits(result uint8, dst []uint8) (slots []uint8, ok bool) {
	var needed [MaxSlots]bool
	needed[result] = true
	for c.needs(c.After, &needed) { // it has no order that counts here: what is needed needs what it is made of
	}
	ok = true
	statements(c.Year, func(_ []byte, op Op, to uint8) {
		switch {
		case !needed[to]:
		case op == First:
			dst = append(dst, to)
		default:
			ok = false
		}
	})
	return dst, ok && len(dst) > 0
}

// statements calls do with each run of code that ends by keeping a number, how it does so, and in which slot.
func statements(code []byte, do func(code []byte, op Op, to uint8)) {
	from := 0
	indices(code, func(op Op, to uint8, end int) {
		switch op {
		case Store, First, Least, Most:
			do(code[from:end], op, to)
			from = end
		}
	})
}

// indices calls do with each instruction that has an index, the index, and where it ends.
func indices(code []byte, do func(op Op, index uint8, end int)) {
	for i := 0; i < len(code); i++ {
		if op := Op(code[i]); op < indexed {
			i++
			do(op, code[i], i+1)
		}
	}
}
