package data

import (
	"bytes"
	"testing"

	"github.com/tinylib/msgp/msgp"
)

// What this package writes is what tinylib/msgp writes, and each reads the other.
func TestNumbersAsMsgp(t *testing.T) {
	numbers := []int64{0, 1, -1, -32, -33, 31, 32, 127, 128, -128, -129, 255, 256}
	for shift := 8; shift < 63; shift++ {
		v := int64(1) << shift
		numbers = append(numbers, v-1, v, v+1, -v-1, -v, -v+1)
	}
	numbers = append(numbers, 1<<63-1, -1<<63)
	for _, v := range numbers {
		b := appendInt([]byte{0xc0}, v)
		if want := msgp.AppendInt64([]byte{0xc0}, v); !bytes.Equal(b, want) {
			t.Errorf("%d is written % x, msgp writes % x", v, b, want)
		}
		ways := [][]byte{b[1:], msgp.AppendInt64(nil, v)}
		if v >= 0 {
			ways = append(ways, msgp.AppendUint64(nil, uint64(v)))
		}
		for _, way := range ways {
			got, rest, ok := takeInt(append(way, 7))
			if !ok || got != v || len(rest) != 1 {
				t.Errorf("% x is read as %d, %v; want %d", way, got, ok, v)
			}
			for n := range way {
				if _, _, ok := takeInt(way[:n]); ok {
					t.Errorf("% x was read though cut off", way[:n])
				}
			}
		}
		if got, rest, err := msgp.ReadInt64Bytes(b[1:]); err != nil || got != v || len(rest) > 0 {
			t.Errorf("msgp reads %d as %d, %v", v, got, err)
		}
	}
	for _, b := range [][]byte{{0xc0}, {0xc2}, {0x80}, {0xa0}, {0xca, 0, 0, 0, 0}, msgp.AppendUint64(nil, 1<<63)} {
		if v, _, ok := takeInt(b); ok {
			t.Errorf("% x was read as %d", b, v)
		}
	}
}

func TestHeadersAsMsgp(t *testing.T) {
	for _, n := range []int{0, 1, 15, 16, 31, 32, 255, 256, 65535, 65536, 70000} {
		content := bytes.Repeat([]byte("a"), n)
		for name, c := range map[string]struct {
			kind headKind
			want []byte
		}{
			"string": {stringHead, msgp.AppendStringFromBytes(nil, content)},
			"blob":   {blobHead, msgp.AppendBytes(nil, content)},
		} {
			b := appendBlob(nil, c.kind, content)
			if !bytes.Equal(b, c.want) {
				t.Errorf("%s of %d begins % x, with msgp % x", name, n, b[:min(6, len(b))], c.want[:min(6, len(c.want))])
			}
			if got, ok := takeBlob(b, c.kind); !ok || !bytes.Equal(got, content) {
				t.Errorf("%s of %d is not read back", name, n)
			}
			if _, ok := takeBlob(b[:len(b)-1], c.kind); ok {
				t.Errorf("%s of %d was read though cut off", name, n)
			}
		}
		b := appendHead(nil, arrayHead, n)
		if want := msgp.AppendArrayHeader(nil, uint32(n)); !bytes.Equal(b, want) {
			t.Errorf("array of %d begins % x, with msgp % x", n, b, want)
		}
		if got, rest, ok := takeHead(b, arrayHead); !ok || got != n || len(rest) > 0 {
			t.Errorf("array of %d is read as %d, %v", n, got, ok)
		}
	}
	if _, _, ok := takeHead([]byte{0xdd, 0xff, 0xff, 0xff, 0xff}, arrayHead); ok {
		t.Error("an array of four thousand millions")
	}
}

// Every section is MessagePack that msgp can step through.
func TestSectionsAsMsgp(t *testing.T) {
	packed := packedSmall(t)
	for i, part := range split(t, packed.Core) {
		if s := Section(i); s == ModelBlob { // it stands in a piece
			if len(part) > 0 {
				t.Errorf("%v: % x", s, part)
			}
			continue
		}
		if rest, err := msgp.Skip(part); err != nil || len(rest) > 0 {
			t.Errorf("%v: %v, %d bytes behind it", Section(i), err, len(rest))
		}
	}
	for i, file := range packed.Pieces {
		rest, err := msgp.Skip(file[headSize:])
		if err == nil {
			rest, err = msgp.Skip(rest)
		}
		if err != nil || len(rest) > 0 {
			t.Errorf("%v: %v, %d bytes behind it", Piece(i), err, len(rest))
		}
	}
}
