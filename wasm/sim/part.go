package sim

// part is the statements of a code that one result rests on, in their order, and what its years wait for.
type part struct {
	of                  *Code
	result              uint8
	before, year, after []byte
	waits               []uint8 // slots: the years end once each has an answer; none where they all count
}

// use makes p the part of a code that a result rests on.
func (p *part) use(c *Code, result uint8) {
	if p.of == c && p.result == result {
		return
	}
	p.of, p.result = c, result
	var needed [MaxSlots]bool
	needed[result] = true
	for more := true; more; { // a year rests on the year before: what is needed needs what it is made of, wherever that stands
		more = false
		for _, code := range [...][]byte{c.Before, c.Year, c.After} {
			more = c.needs(code, &needed) || more
		}
	}
	p.before = kept(p.before[:0], c.Before, &needed)
	p.year = kept(p.year[:0], c.Year, &needed)
	p.after = kept(p.after[:0], c.After, &needed)
	ok := false
	if p.waits, ok = c.waits(result, p.waits[:0]); !ok {
		p.waits = p.waits[:0]
	}
}

// needs adds what the needed statements of code load, and reports whether that was anything new.
func (c *Code) needs(code []byte, needed *[MaxSlots]bool) (more bool) {
	statements(code, func(code []byte, _ Op, to uint8) {
		if needed[to] {
			indices(code, func(op Op, of uint8, _ int) {
				if op == Load && !needed[of] {
					needed[of], more = true, true
				}
			})
		}
	})
	return more
}

// kept appends the statements of code that are needed.
func kept(dst, code []byte, needed *[MaxSlots]bool) []byte {
	statements(code, func(code []byte, _ Op, to uint8) {
		if needed[to] {
			dst = append(dst, code...)
		}
	})
	return dst
}
