package data

import (
	"unicode/utf8"

	"yuntu/data/locale"
	"yuntu/data/raw"
)

// Piece is a file of a dataset beside its core. A page is live with the core and the words of one language; all else
// can come later, or never.
//
// A piece has the header of the core with YUNTP in place of YUNTU and the
// piece's number in place of the number of sections; behind it stand a text, a
// MessagePack string, and a blob, MessagePack binary (one of the two in files of before 1.9). In the core's section of
// that name stands an array instead: length of the text and checksum of the piece. So the core's own checksum, which
// names the dataset, covers the pieces; a piece of another dataset is noticed;
// and a piece in which nothing has changed is the same file again.
type Piece uint8

// The pieces, in the order of the texts that they hold (coder.go): the words of each language, in the order of
// [locale.Lang], with the outlines of their letters; the lexicon, which has no text; what of each language only cards,
// systems and search need, with the letters that only systems draw; and what of that is the same in each language, with
// the code of the systems.
const (
	LexiconPiece = Piece(locale.Count)
	RestPiece    = Piece(texts - 1)
	Pieces       = RestPiece + 1 // how many there are
)

const pieceMagic = "YUNTP"

// WordsOf returns the piece that holds the words of a language that the first picture needs.
func WordsOf(l locale.Lang) Piece { return Piece(l) }

// RestOf returns the piece that holds the other words of a language.
func RestOf(l locale.Lang) Piece { return Piece(l) + Piece(later) }

// String returns what the piece is called in the names of files: "zh-Hans", "lexicon", "zh-Hans.rest", "rest".
func (p Piece) String() string {
	switch {
	case p < LexiconPiece:
		return locale.Lang(p).Tag()
	case p == LexiconPiece:
		return "lexicon"
	case p < RestPiece:
		return locale.Lang(p-Piece(later)).Tag() + ".rest"
	case p == RestPiece:
		return "rest"
	}
	return "?"
}

// pieceSections are the core's sections that name the pieces.
var pieceSections = [Pieces]Section{locale.Hans: HansText, locale.Hant: HantText, locale.En: EnText, LexiconPiece: LexiconBlob,
	later + int(locale.Hans): HansRest, later + int(locale.Hant): HantRest, later + int(locale.En): EnRest, RestPiece: PlainRest}

// Packed is a dataset as it is kept: its core and its pieces.
type Packed struct {
	Core   []byte
	Pieces [Pieces][]byte
}

// pieceSum is what the core knows of a piece.
type pieceSum struct {
	length int // of its text; of the blob before 1.9, in the lexicon
	hash   uint64
	there  bool // it has come
}

// packPiece returns a piece's file, and what stands in its section of the core.
func packPiece(p Piece, text, blob []byte) (file, section []byte) {
	file = append([]byte(pieceMagic), major, minor, byte(p))
	file = append(file, make([]byte, headSize-len(file))...)
	file = append(file, appendBlob(nil, stringHead, text)...)
	file = append(file, appendBlob(nil, blobHead, blob)...)
	hash := checksum(file[headSize:])
	raw.PutUint64(file[8:], hash)
	section = appendHead(nil, arrayHead, 2)
	section = appendInt(section, int64(len(text)))
	return file, appendInt(section, int64(hash))
}

// takeSum reads what packPiece left in the core; ok is false where the section
// holds the text or blob itself, as it did up to 1.5, or nothing.
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

// opened is what a piece's file holds; its checksum has been compared.
type opened struct {
	piece      Piece
	text, blob []byte
	hash       uint64
}

// openPiece takes a piece's file apart.
func openPiece(file []byte) (o opened, err error) {
	bad := func(code Code, text string) (opened, error) { return opened{}, &Error{code, text} }
	if err := checkHead(file, pieceMagic, "not a piece of a dataset"); err != nil {
		return opened{}, err
	}
	if o.piece = Piece(file[7]); o.piece >= Pieces {
		return bad(Version, "a piece that this program does not know")
	}
	body := file[headSize:]
	kinds := []headKind{stringHead, blobHead}
	if file[6] < minorParts {
		if kinds = kinds[:1]; o.piece == LexiconPiece {
			kinds[0] = blobHead
		}
	}
	parts := [2][]byte{}
	short, whole := false, true
	for i, kind := range kinds {
		n, rest, ok := takeHead(body, kind)
		if !ok {
			short, whole = short || len(body) < 5, false // the longest head
			break
		}
		if len(rest) < n {
			short, whole = true, false
			break
		}
		parts[i], body = rest[:n], rest[n:]
	}
	switch {
	case short:
		return bad(Truncated, o.piece.String()+": the end is missing")
	case checksum(file[headSize:]) != raw.Uint64(file[8:]):
		return bad(Hash, o.piece.String()+": the content is not what was packed")
	case !whole || len(body) > 0:
		return bad(Corrupt, o.piece.String()+": not one text and one blob")
	}
	if o.text, o.blob = parts[0], parts[1]; file[6] < minorParts && o.piece == LexiconPiece {
		o.text, o.blob = nil, parts[0]
	}
	o.hash = raw.Uint64(file[8:])
	return o, nil
}

// Add brings in a piece. Ids and what was read of other pieces stay what they
// are. A piece that is there already changes nothing. After an error, which is
// an [*Error], the Set is as it was. The Set keeps the blob as a slice of
// file. Nobody may read the Set meanwhile.
func (s *Set) Add(file []byte) error {
	o, err := openPiece(file)
	if err != nil {
		return err
	}
	sum := &s.pieces[o.piece]
	length := len(o.text)
	if file[6] < minorParts && o.piece == LexiconPiece {
		length = len(o.blob)
	}
	if length != sum.length || o.hash != sum.hash {
		return &Error{Hash, o.piece.String() + ": of another dataset"}
	}
	if sum.there {
		return nil
	}
	if o.piece != LexiconPiece {
		if err := s.fill(int(o.piece), o.text); err != nil {
			return err
		}
	}
	if len(o.blob) > 0 {
		s.blobs[o.piece] = o.blob
	}
	sum.there = true
	return nil
}

// Has reports whether a piece has come.
func (s *Set) Has(p Piece) bool { return p < Pieces && s.pieces[p].there }

// fill gives every column of strings its part of a text.
func (s *Set) fill(of int, text []byte) error {
	if !utf8.Valid(text) {
		return &Error{Corrupt, textSections[of].String() + ": not one UTF-8 string"}
	}
	c := &coder{mode: fill, wire: &wire{of: of, content: string(text)}}
	if err := s.tables(c, nil); err != nil {
		return err
	}
	for _, x := range c.cuts {
		*x.to = x.text
	}
	for i := range s.allParams {
		s.params.fields(&coder{i: i}, &s.allParams[i])
	}
	return nil
}
