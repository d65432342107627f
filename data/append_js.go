package data

import "yuntu/data/raw"

// The program never writes a dataset. This is for the tests that run as wasm,
// which pack small ones; they hold it against tinylib/msgp byte for byte.

// appendInt appends v in its shortest form, the way msgp.AppendInt64 does.
func appendInt(b []byte, v int64) []byte {
	switch {
	case v >= 0 && v <= 0x7f, v < 0 && v >= -32:
		return append(b, byte(v))
	case v >= 0 && v < 1<<7, v < 0 && v >= -1<<7:
		return append(b, 0xd0, byte(v))
	case v >= -1<<15 && v < 1<<15:
		return raw.AppendBig(append(b, 0xd1), 2, uint64(v))
	case v >= -1<<31 && v < 1<<31:
		return raw.AppendBig(append(b, 0xd2), 4, uint64(v))
	}
	return raw.AppendBig(append(b, 0xd3), 8, uint64(v))
}

// appendHead appends the header of an array, a string or a blob.
func appendHead(b []byte, k headKind, n int) []byte {
	switch {
	case k.fix != 0 && n <= k.fixMax:
		return append(b, k.fix|byte(n))
	case k.one != 0 && n < 1<<8:
		return append(b, k.one, byte(n))
	case n < 1<<16:
		return raw.AppendBig(append(b, k.two), 2, uint64(n))
	}
	return raw.AppendBig(append(b, k.two+1), 4, uint64(n))
}

func appendBlob(b []byte, k headKind, content []byte) []byte {
	return append(appendHead(b, k, len(content)), content...)
}
