package main

import (
	"bytes"
	"encoding/binary"
)

// The tables in which Go's runtime looks up what stands at an address in the code (cmd/link/internal/ld/pcln.go,
// runtime/symtab.go): for each function a record, which says where the tables of its stack's size, of the pointers on the
// stack, of files and of lines begin. The first two the collector needs. Files and lines are only printed with a trace; a
// record that says 0 has none, and "?" is printed then.

// header is a pcHeader: its fields in the order of the runtime, of 8 bytes each behind the first.
type header struct {
	at                             int // in memory
	funcs, files                   int
	names, units, paths, pcs, recs int // where each table begins, from the header
}

const (
	magic      = "\xf1\xff\xff\xff\x00\x00\x01\x08" // pcHeader.magic, padding, size of an instruction and of a pointer
	headerSize = 8 * 9
	recordSize = 44 // of a _func, before its lists
)

// Offsets within a record.
const (
	atName      = 4
	atPCSP      = 16
	atFile      = 20
	atLine      = 24
	atLists     = 28 // how many numbers the first list has
	atUnit      = 32
	atStartLine = 36
)

// findHeader returns the one header that memory holds.
func findHeader(m []byte) (h header, ok bool) {
	for from := 0; ; {
		i := bytes.Index(m[from:], []byte(magic))
		if i < 0 {
			return h, ok
		}
		at := from + i
		from = at + 1
		if at%8 != 0 || at+headerSize > len(m) {
			continue
		}
		word := func(k int) int { return int(binary.LittleEndian.Uint64(m[at+8*k:])) }
		x := header{at, word(1), word(2), word(4), word(5), word(6), word(7), word(8)}
		if !(headerSize <= x.names && x.names < x.units && x.units <= x.paths && x.paths < x.pcs && x.pcs < x.recs && at+x.recs < len(m)) ||
			x.funcs <= 0 || at+x.recs+8*x.funcs > len(m) {
			continue
		}
		if ok {
			return header{}, false // two of them
		}
		h, ok = x, true
	}
}

// kept are the beginnings of names of functions that stay: the runtime tells by names which goroutines are its own, and on
// whose stack a call by reflection stands.
var kept = [][]byte{[]byte("runtime."), []byte("reflect.")}

func keeps(name []byte) bool { return bytes.HasPrefix(name, kept[0]) || bytes.HasPrefix(name, kept[1]) }

// dropLines takes files, lines and the names of functions out of memory and returns how many bytes are zero now that were not.
func dropLines(m []byte) (freed int, err error) {
	h, ok := findHeader(m)
	if !ok {
		return 0, errWasm
	}
	names, pcs, recs := m[h.at+h.names:h.at+h.units], m[h.at+h.pcs:h.at+h.recs], m[h.at+h.recs:]
	nameless := bytes.IndexByte(names, 0)
	if nameless < 0 {
		return 0, errWasm
	}
	needed := make([]bool, len(pcs))
	need := func(offset uint32) error {
		if offset == 0 {
			return nil
		}
		end, ok := tableEnd(pcs, int(offset))
		if !ok {
			return errWasm
		}
		for i := int(offset); i < end; i++ {
			needed[i] = true
		}
		return nil
	}
	u32 := func(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }
	zero := func(b []byte) {
		for i := range b {
			if b[i] != 0 {
				b[i] = 0
				freed++
			}
		}
	}
	for i := range h.funcs {
		at := int(u32(recs, 8*i+4))
		if at < 8*h.funcs || at+recordSize > len(recs) {
			return 0, errWasm
		}
		f := recs[at:]
		lists := int(u32(f, atLists))
		if lists > 64 || len(f) < recordSize+4*lists {
			return 0, errWasm
		}
		if err := need(u32(f, atPCSP)); err != nil {
			return 0, err
		}
		for k := range lists {
			if err := need(u32(f, recordSize+4*k)); err != nil {
				return 0, err
			}
		}
		for _, field := range [...]int{atFile, atLine, atUnit, atStartLine} {
			zero(f[field : field+4])
		}
		if name := int(u32(f, atName)); name >= len(names) {
			return 0, errWasm
		} else if !keeps(names[name:]) {
			binary.LittleEndian.PutUint32(f[atName:], uint32(nameless))
		}
	}
	for i, used := range needed {
		if !used && i > 0 {
			zero(pcs[i : i+1])
		}
	}
	zero(m[h.at+h.units : h.at+h.paths])
	zero(m[h.at+h.paths : h.at+h.pcs])
	for at := nameless; at < len(names); {
		end := at + 1
		for end < len(names) && names[end] != 0 {
			end++
		}
		if !keeps(names[at+1 : end]) {
			zero(names[at+1 : end])
		}
		at = end
	}
	return freed, nil
}

// tableEnd returns where a table of differences ends: pairs of a value's and an address's, up to a value's of 0 that is not the first.
func tableEnd(pcs []byte, at int) (end int, ok bool) {
	for first := true; ; first = false {
		v, n := binary.Uvarint(pcs[min(at, len(pcs)):])
		if n <= 0 {
			return 0, false
		}
		if at += n; v == 0 && !first {
			return at, true
		}
		if _, n = binary.Uvarint(pcs[min(at, len(pcs)):]); n <= 0 {
			return 0, false
		}
		at += n
	}
}
