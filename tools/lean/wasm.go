package main

import (
	"encoding/binary"
	"errors"
	"slices"
)

// The parts of WebAssembly that are needed here: sections, and of the data section the stretches of memory that it fills.

const dataSection = 11

var errWasm = errors.New("not a program of this linker")

// section is one of a module: its number and what it holds.
type section struct {
	id   byte
	body []byte
}

// sections takes a module apart.
func sections(module []byte) (list []section, err error) {
	if len(module) < 8 || string(module[:8]) != "\x00asm\x01\x00\x00\x00" {
		return nil, errWasm
	}
	for b := module[8:]; len(b) > 0; {
		id := b[0]
		n, k := binary.Uvarint(b[1:])
		if k <= 0 || n > uint64(len(b)-1-k) {
			return nil, errWasm
		}
		list = append(list, section{id, b[1+k : 1+k+int(n)]})
		b = b[1+k+int(n):]
	}
	return list, nil
}

// join puts a module together.
func join(list []section) []byte {
	b := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range list {
		b = append(b, s.id)
		b = binary.AppendUvarint(b, uint64(len(s.body)))
		b = append(b, s.body...)
	}
	return b
}

// memory reads what a data section fills memory with, from address 0 on.
func memory(body []byte) (m []byte, err error) {
	n, k := binary.Uvarint(body)
	if k <= 0 {
		return nil, errWasm
	}
	for b := body[k:]; n > 0; n-- {
		if len(b) < 2 || b[0] != 0 || b[1] != 0x41 { // in memory 0, at an i32.const
			return nil, errWasm
		}
		at, k := varint(b[2:])
		if b = b[2+k:]; k <= 0 || at < 0 || len(b) == 0 || b[0] != 0x0b {
			return nil, errWasm
		}
		size, k := binary.Uvarint(b[1:])
		if b = b[1:]; k <= 0 || size > uint64(len(b)-k) || at+int64(size) > 1<<28 {
			return nil, errWasm
		}
		if grown := int(at) + int(size) - len(m); grown > 0 {
			m = append(m, make([]byte, grown)...)
		}
		copy(m[at:], b[k:k+int(size)])
		b = b[k+int(size):]
	}
	return m, nil
}

// gap is how many zeros it takes to begin a new stretch behind them; memory is zero before it is filled. The linker leaves
// out eight: the place of each of its hundred thousand stretches compresses badly, zeros to nothing. And a browser takes
// no more than a hundred thousand.
const gap = 512

// fill writes a data section that fills memory with m.
func fill(m []byte) []byte {
	var body []byte
	n := 0
	for at := 0; at < len(m); {
		if m[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0
		for i := at; i < len(m) && zeros < gap; i++ {
			if m[i] == 0 {
				zeros++
			} else {
				end, zeros = i+1, 0
			}
		}
		body = append(body, 0, 0x41)
		body = appendVarint(body, int64(at))
		body = append(body, 0x0b)
		body = binary.AppendUvarint(body, uint64(end-at))
		body = append(body, m[at:end]...)
		at = end
		n++
	}
	return slices.Concat(binary.AppendUvarint(nil, uint64(n)), body)
}

// varint reads a signed LEB128, which is not the signed varint of encoding/binary.
func varint(b []byte) (v int64, n int) {
	for shift := uint(0); n < len(b) && shift < 63; shift += 7 {
		c := b[n]
		n++
		v |= int64(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v, n
		}
	}
	return 0, 0
}

func appendVarint(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		if v >>= 7; v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
