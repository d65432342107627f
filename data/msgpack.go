package data

import "encoding/binary"

// The part of MessagePack that the format needs: whole numbers, array
// headers, one string or blob. It is written out here because importing
// tinylib/msgp into the program costs 0.09 MB of brotli: its init keeps the
// JSON writers alive. The tests hold this file against tinylib/msgp, byte for
// byte in both directions.

// appendInt appends v in its shortest form, the way msgp.AppendInt64 does.
func appendInt(b []byte, v int64) []byte {
	switch {
	case v >= 0 && v <= 0x7f, v < 0 && v >= -32:
		return append(b, byte(v))
	case v >= 0 && v < 1<<7, v < 0 && v >= -1<<7:
		return append(b, 0xd0, byte(v))
	case v >= -1<<15 && v < 1<<15:
		return binary.BigEndian.AppendUint16(append(b, 0xd1), uint16(v))
	case v >= -1<<31 && v < 1<<31:
		return binary.BigEndian.AppendUint32(append(b, 0xd2), uint32(v))
	}
	return binary.BigEndian.AppendUint64(append(b, 0xd3), uint64(v))
}

// takeInt reads a whole number of any width; ok is false when there is none.
func takeInt(b []byte) (v int64, rest []byte, ok bool) {
	if len(b) == 0 {
		return 0, b, false
	}
	head := b[0]
	if head <= 0x7f || head >= 0xe0 {
		return int64(int8(head)), b[1:], true
	}
	if head < 0xcc || head > 0xd3 {
		return 0, b, false
	}
	size := 1 << (head & 3) // cc…cf unsigned, d0…d3 signed: 1, 2, 4 and 8 bytes
	if len(b) <= size {
		return 0, b, false
	}
	u := uint64(0)
	for _, c := range b[1 : 1+size] {
		u = u<<8 | uint64(c)
	}
	if head >= 0xd0 {
		shift := 64 - 8*size
		return int64(u<<shift) >> shift, b[1+size:], true
	}
	return int64(u), b[1+size:], u < 1<<63
}

// appendHead appends the header of an array, a string or a blob.
func appendHead(b []byte, k headKind, n int) []byte {
	switch {
	case k.fix != 0 && n <= k.fixMax:
		return append(b, k.fix|byte(n))
	case k.one != 0 && n < 1<<8:
		return append(b, k.one, byte(n))
	case n < 1<<16:
		return binary.BigEndian.AppendUint16(append(b, k.two), uint16(n))
	}
	return binary.BigEndian.AppendUint32(append(b, k.two+1), uint32(n))
}

func takeHead(b []byte, k headKind) (n int, rest []byte, ok bool) {
	size := 0
	switch {
	case len(b) == 0:
		return 0, b, false
	case k.fix != 0 && b[0]&^byte(k.fixMax) == k.fix:
		return int(b[0]) & k.fixMax, b[1:], true
	case k.one != 0 && b[0] == k.one:
		size = 1
	case b[0] == k.two:
		size = 2
	case b[0] == k.two+1:
		size = 4
	}
	if size == 0 || len(b) <= size {
		return 0, b, false
	}
	u := uint32(0)
	for _, c := range b[1 : 1+size] {
		u = u<<8 | uint32(c)
	}
	if u >= 1<<31 { // would not fit an int of 32 bits, nor any file
		return 0, b, false
	}
	return int(u), b[1+size:], true
}

// headKind is how a kind of header is written: within the first byte up to
// fixMax, behind it in one byte, or in two or (the next code) four.
type headKind struct {
	fix    byte
	fixMax int
	one    byte
	two    byte
}

var (
	arrayHead  = headKind{fix: 0x90, fixMax: 15, two: 0xdc}
	stringHead = headKind{fix: 0xa0, fixMax: 31, one: 0xd9, two: 0xda}
	blobHead   = headKind{one: 0xc4, two: 0xc5}
)

func appendBlob(b []byte, k headKind, content []byte) []byte {
	return append(appendHead(b, k, len(content)), content...)
}

// takeBlob reads a string or blob that fills all of b.
func takeBlob(b []byte, k headKind) ([]byte, bool) {
	n, rest, ok := takeHead(b, k)
	return rest, ok && n == len(rest)
}

// skipColumn steps over an array of whole numbers.
func skipColumn(b []byte) (rest []byte, ok bool) {
	n, b, ok := takeHead(b, arrayHead)
	for ; ok && n > 0; n-- {
		_, b, ok = takeInt(b)
	}
	return b, ok
}
