// Package packed keeps a packed dataset as files: the core under the name that it is given, dataset.msgp, and each piece
// beside it, dataset.zh-Hans.msgp.
package packed

import (
	"os"
	"path/filepath"
	"strings"

	"yuntu/data"
)

// Name returns the name of a piece's file from that of the core.
func Name(core string, p data.Piece) string {
	ext := filepath.Ext(core)
	return strings.TrimSuffix(core, ext) + "." + p.String() + ext
}

// Read reads the core and all its pieces, and leaves it to [data.Decode] whether they belong together.
func Read(core string) (p *data.Packed, err error) {
	p = &data.Packed{}
	if p.Core, err = os.ReadFile(core); err != nil {
		return nil, err
	}
	for i := range p.Pieces {
		if p.Pieces[i], err = os.ReadFile(Name(core, data.Piece(i))); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// Write writes the core and all its pieces. It puts the bytes of each file into place in one go, so that nobody reads half of one.
func Write(core string, p *data.Packed) error {
	if err := os.MkdirAll(filepath.Dir(core), 0o755); err != nil {
		return err
	}
	for i, piece := range p.Pieces {
		if err := write(Name(core, data.Piece(i)), piece); err != nil {
			return err
		}
	}
	return write(core, p.Core)
}

func write(name string, b []byte) error {
	if err := os.WriteFile(name+".new", b, 0o644); err != nil {
		return err
	}
	return os.Rename(name+".new", name)
}
