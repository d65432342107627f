package data

import (
	"encoding/binary"
	"unicode/utf8"

	"yuntu/data/locale"
)

// Piece is a file of a dataset that can come later than its core, or never:
// the words of one language, or what only search needs.
//
// A piece has the header of the core with YUNTP in place of YUNTU and the
// piece's number in place of the number of sections; behind it stands what the
// core's section of that name would hold. There the core has an array
// instead: length and checksum of the piece. So the core's own checksum, which
// names the dataset, covers the pieces; a piece of another dataset is noticed;
// and a piece in which nothing has changed is the same file again.
type Piece uint8

// The pieces: the words of each language, in the order of [locale.Lang], then
// the lexicon.
const (
	LexiconPiece = Piece(locale.Count)
	Pieces       = LexiconPiece + 1 // how many there are
)

const pieceMagic = "YUNTP"

// WordsOf returns the piece that holds the words of a language.
func WordsOf(l locale.Lang) Piece { return Piece(l) }

// String returns what the piece is called in the names of files: "zh-Hans",
// "lexicon".
func (p Piece) String() string {
	switch {
	case p < LexiconPiece:
		return locale.Lang(p).Tag()
	case p == LexiconPiece:
		return "lexicon"
	}
	return "?"
}

var pieceSections = [Pieces]Section{locale.Hans: HansText, locale.Hant: HantText, locale.En: EnText, LexiconPiece: LexiconBlob}

func (p Piece) head() headKind {
	if p == LexiconPiece {
		return blobHead
	}
	return stringHead
}

// Packed is a dataset as it is kept: its core and its pieces.
type Packed struct {
	Core   []byte
	Pieces [Pieces][]byte
}

// pieceSum is what the core knows of a piece.
type pieceSum struct {
	length int
	hash   uint64
	there  bool // it has come
}

// packPiece returns a piece's file, and what stands in its section of the core.
func packPiece(p Piece, content []byte) (file, section []byte) {
	file = append([]byte(pieceMagic), major, minor, byte(p))
	file = append(file, make([]byte, headSize-len(file))...)
	file = append(file, appendBlob(nil, p.head(), content)...)
	hash := checksum(file[headSize:])
	binary.LittleEndian.PutUint64(file[8:], hash)
	section = appendHead(nil, arrayHead, 2)
	section = appendInt(section, int64(len(content)))
	return file, appendInt(section, int64(hash))
}

// takeSum reads what packPiece left in the core; ok is false where the section
// holds the text or blob itself, as it did up to 1.5.
func takeSum(section []byte) (sum pieceSum, ok bool) {
	n, b, ok := takeHead(section, arrayHead)
	if !ok || n != 2 {
		return pieceSum{}, false
	}
	length, b, ok := takeInt(b)
	if !ok || length < 0 || length > maxFile {
		return pieceSum{}, false
	}
	hash, b, ok := takeInt(b)
	return pieceSum{length: int(length), hash: uint64(hash)}, ok && len(b) == 0
}

// openPiece returns what a piece's file holds and the checksum of that, which
// has been compared.
func openPiece(file []byte) (p Piece, content []byte, hash uint64, err error) {
	bad := func(code Code, text string) (Piece, []byte, uint64, error) { return 0, nil, 0, &Error{code, text} }
	if err := checkHead(file, pieceMagic, "not a piece of a dataset"); err != nil {
		return 0, nil, 0, err
	}
	if p = Piece(file[7]); p >= Pieces {
		return bad(Version, "a piece that this program does not know")
	}
	n, content, ok := takeHead(file[headSize:], p.head())
	switch {
	case ok && len(content) < n, !ok && len(file) < headSize+5: // the longest head
		return bad(Truncated, p.String()+": the end is missing")
	case checksum(file[headSize:]) != binary.LittleEndian.Uint64(file[8:]):
		return bad(Hash, p.String()+": the content is not what was packed")
	case !ok || len(content) > n:
		return bad(Corrupt, p.String()+": not one text or blob")
	}
	return p, content, binary.LittleEndian.Uint64(file[8:]), nil
}

// Add brings in a piece. Ids and what was read of other pieces stay what they
// are. A piece that is there already changes nothing. After an error, which is
// an [*Error], the Set is as it was. The Set keeps the lexicon as a slice of
// file. Nobody may read the Set meanwhile.
func (s *Set) Add(file []byte) error {
	p, content, hash, err := openPiece(file)
	if err != nil {
		return err
	}
	sum := &s.pieces[p]
	if len(content) != sum.length || hash != sum.hash {
		return &Error{Hash, p.String() + ": of another dataset"}
	}
	if sum.there {
		return nil
	}
	if p == LexiconPiece {
		s.blobs[0] = content
	} else if err := s.fill(int(p), content); err != nil {
		return err
	}
	sum.there = true
	return nil
}

// Has reports whether a piece has come.
func (s *Set) Has(p Piece) bool { return p < Pieces && s.pieces[p].there }

// fill gives every column of strings its piece of a text.
func (s *Set) fill(of int, text []byte) error {
	if !utf8.Valid(text) {
		return &Error{Corrupt, textSections[of].String() + ": not one UTF-8 string"}
	}
	c := &coder{mode: fill, wire: &wire{of: of, content: string(text)}}
	if err := s.tables(c, nil); err != nil {
		return err
	}
	for _, x := range c.cuts {
		x.col.text = x.text
	}
	for i := range s.allParams {
		s.params.fields(&coder{i: i}, &s.allParams[i])
	}
	return nil
}
