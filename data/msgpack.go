package data

// Reading the part of MessagePack that the format needs: whole numbers, array
// headers, one string or blob. tinylib/msgp writes the dataset
// (append_host.go), but the program reads it with this file: importing msgp
// adds 0.09 MB of brotli to every download, because its init keeps the JSON
// writers alive. The tests hold the two against each other.

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
