package app

import (
	"sync"
	"testing"

	"yuntu/data"
	"yuntu/tools/viewtest"
	"yuntu/wasm/search"
)

var langs = []string{"zh-Hans", "zh-Hant", "en"}

// opened is a program with that dataset that shows a link.
func opened(t testing.TB, query string) *App {
	t.Helper()
	p, err := viewtest.Packed()
	if err != nil {
		t.Fatal(err)
	}
	var pieces [][]byte
	for i, piece := range p.Pieces {
		if data.Piece(i) != data.LexiconPiece {
			pieces = append(pieces, piece)
		}
	}
	a, err := New(p.Core, pieces...)
	if err != nil {
		t.Fatal(err)
	}
	if a.lexicon, err = lexicon(); err == nil {
		err = a.Add(p.Pieces[data.LexiconPiece])
	}
	if err != nil {
		t.Fatal(err)
	}
	if !a.Open(query) {
		t.Fatalf("%q is not understood", query)
	}
	return a
}

// lexicon is decoded once for all tests, which takes longer than all else in opened; nothing changes it.
var lexicon = sync.OnceValues(func() (*search.Lexicon, error) {
	p, err := viewtest.Packed()
	if err != nil {
		return nil, err
	}
	set, err := data.Decode(p.Core, p.Pieces[data.LexiconPiece])
	if err != nil {
		return nil, err
	}
	return search.DecodeLexicon(set.Lexicon())
})

// few reports whether a walk leaves its ith case out: with -short, as in wasm, where all takes ten times as long and the
// host has walked the whole way, it takes every fifth.
func few(i int) bool { return testing.Short() && i%5 != 0 }

// asOnHost leaves a test to the host, with -short: what it reads is put together of words and whole numbers, as it is there.
func asOnHost(t *testing.T) {
	if testing.Short() {
		t.Skip("read on the host")
	}
}
