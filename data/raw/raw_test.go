package raw

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"
)

// Numbers are read and written as the library does it.
func TestAsTheLibrary(t *testing.T) {
	for _, v := range []uint64{0, 1, 127, 128, 255, 256, 16383, 16384, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, math.MaxUint64} {
		b := AppendUvarint(nil, v)
		if want := binary.AppendUvarint(nil, v); !bytes.Equal(b, want) {
			t.Errorf("%d is written % x, want % x", v, b, want)
		}
		if got, n := Uvarint(append(b, 7)); got != v || n != len(b) {
			t.Errorf("%d is read as %d, %d bytes", v, got, n)
		}
		for i := range b {
			if _, n := Uvarint(b[:i]); n != 0 {
				t.Errorf("%d of %d bytes of %d are read", i, len(b), v)
			}
		}
		little, big := binary.LittleEndian.AppendUint64(nil, v), binary.BigEndian.AppendUint64(nil, v)
		put := make([]byte, 8)
		if PutUint64(put, v); !bytes.Equal(put, little) || !bytes.Equal(AppendUint64(nil, v), little) || Uint64(little) != v || Uint32(little) != uint32(v) {
			t.Errorf("%d as little endian: % x", v, put)
		}
		if got := AppendUint32(nil, uint32(v)); !bytes.Equal(got, little[:4]) {
			t.Errorf("%d as little endian: % x", v, got)
		}
		for size := range 9 {
			if got := AppendBig(nil, size, v); !bytes.Equal(got, big[8-size:]) {
				t.Errorf("%d as big endian of %d: % x", v, size, got)
			}
		}
	}
	for _, long := range [][]byte{bytes.Repeat([]byte{0xff}, 11), append(bytes.Repeat([]byte{0xff}, 9), 2)} {
		if _, n := Uvarint(long); n != 0 {
			t.Errorf("% x is read", long)
		}
	}
}
