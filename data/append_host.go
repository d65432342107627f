//go:build !js

package data

import "github.com/tinylib/msgp/msgp"

// Writing MessagePack, where the dataset is packed.

func appendInt(b []byte, v int64) []byte { return msgp.AppendInt64(b, v) }

// appendHead appends the header of an array; strings and blobs go through
// appendBlob.
func appendHead(b []byte, _ headKind, n int) []byte { return msgp.AppendArrayHeader(b, uint32(n)) }

func appendBlob(b []byte, k headKind, content []byte) []byte {
	if k == stringHead {
		return msgp.AppendStringFromBytes(b, content)
	}
	return msgp.AppendBytes(b, content)
}
