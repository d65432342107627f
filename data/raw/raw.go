// Package raw reads and writes whole numbers as bytes. The library's encoding/binary imports reflection, for what nothing
// here asks of it, and a program that has no other use for that is 0.03 MB of brotli lighter without.
package raw

// Uint32 reads four bytes, the lowest first.
func Uint32(b []byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// Uint64 reads eight bytes, the lowest first.
func Uint64(b []byte) uint64 { return uint64(Uint32(b)) | uint64(Uint32(b[4:]))<<32 }

// PutUint64 writes eight bytes, the lowest first.
func PutUint64(b []byte, v uint64) {
	for i := range 8 {
		b[i] = byte(v >> (8 * i))
	}
}

// AppendUint32 appends four bytes, the lowest first.
func AppendUint32(b []byte, v uint32) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}

// AppendUint64 appends eight bytes, the lowest first.
func AppendUint64(b []byte, v uint64) []byte {
	return AppendUint32(AppendUint32(b, uint32(v)), uint32(v>>32))
}

// AppendBig appends the last size bytes of v, the highest first.
func AppendBig(b []byte, size int, v uint64) []byte {
	for size--; size >= 0; size-- {
		b = append(b, byte(v>>(8*size)))
	}
	return b
}

// Uvarint reads a number of seven bits a byte, the lowest first, each but the last with the eighth bit set, and says how
// many bytes it took: 0 where the number doesn't end, or is longer than 64 bits.
func Uvarint(b []byte) (v uint64, n int) {
	for i, c := range b[:min(len(b), 10)] {
		if i == 9 && c > 1 {
			break
		}
		v |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			return v, i + 1
		}
	}
	return 0, 0
}

// AppendUvarint appends a number as [Uvarint] reads it.
func AppendUvarint(b []byte, v uint64) []byte {
	for ; v >= 0x80; v >>= 7 {
		b = append(b, byte(v)|0x80)
	}
	return append(b, byte(v))
}
