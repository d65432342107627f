package search

// costs are the weights of the alignment in hundredths of a wrong character. docs/search.md gives the reasons.
type costs struct {
	// A character in place of another one.
	sameSound, likeSound, farSound int32 // sounds the same; by a usual confusion; by a rarer one
	rareReading                    int32 // added when it takes a rarer reading
	soundAndShape                  int32 // same sound and alike to look at
	shapeBest, shapeWorst          int32 // alike to look at, from nearly the same to half the same
	numeral                        int32 // 1 for 一
	other, otherLetter             int32
	otherDigit                     int32 // another digit, or one too many: another number

	// Letters in place of a Han character.
	confused, farConfused uint8
	initial               uint8
	cut, cutEnd           uint8
	slip, slipShort       uint8
	twoSlips              uint8

	extra, repeated, extraLetter int32 // typed too much
	swap                         int32
	gap, gapMore                 int32 // left out inside
	gapLetter, gapLetterMore     int32
	gapSpelled                   int32 // a Han character left out among letters
	gapPart, gapPartMore         int32 // left out between the two parts of a query
	head, headLetter             int32 // left out before and after
	tail, tailLetter             int32
	edge                         int32 // no edge costs more
	word                         int32 // an edge at the start of a word costs this part of 4
	partHead, part               int32 // added to an edge: the whole name comes before its beginning, that before its end

	letters bool // letters may stand for Han characters, neighbours may be swapped
}

var weights = costs{
	sameSound: 35, likeSound: 42, farSound: 55, rareReading: 8, soundAndShape: 30,
	shapeBest: 45, shapeWorst: 70, numeral: 20, other: 90, otherLetter: 74, otherDigit: 150,
	confused: 18, farConfused: 30, initial: 10, cut: 26, cutEnd: 6, slip: 55, slipShort: 70, twoSlips: 110,
	extra: 85, repeated: 45, extraLetter: 80, swap: 45,
	gap: 30, gapMore: 12, gapLetter: 40, gapLetterMore: 12, gapSpelled: 50, gapPart: 28, gapPartMore: 1,
	head: 8, headLetter: 5, tail: 5, tailLetter: 2, edge: 40, word: 2, partHead: 10, part: 4,
	letters: true,
}

// Penalties of a form, and what is still an answer.
const (
	penaltyOther     = 2   // English or another name
	penaltyHant      = 1   // the other script
	penaltyWording   = 3   // Taiwan's wording, where the table supplied it
	penaltyAcronym   = 16  // the capitals of an English name
	penaltyPart      = 6   // a part of another name, or a slip in one: the name itself says more
	penaltyTurned    = 15  // the two parts of the query stand the other way round
	penaltyContained = 130 // the name is only a piece of the query
	bonusHalf        = 40  // but half of it or more
	penaltyToken     = 20  // for each further word of a query that is taken word by word
	penaltyDropped   = 70  // a word that the name hasn't got
	dropped          = 8   // what is left of the query then, for each letter, twice for a character
	droppedLetters   = 6   // more for a letter in a word that may be pinyin
	maxDropped       = 20  // letters
	piecesAbove      = 90  // cost of the best hit above which the query is taken to pieces
	halvesAbove      = 190 // and cut in two
	turnAbove        = 50  // cost of the best hit above which the other way round is tried
	acceptHan        = 40  // accepted cost for each Han character of the query
	acceptLetter     = 15  // for each letter
	acceptFew        = 12  // for each letter of a query of no more than few
	few              = 5
	acceptWhole      = 18 // for each letter of few or more, where they are a whole name with slips and none an initial
	acceptBare       = 10 // taken off again for each bare initial when something else is wrong too
	acceptInner      = 30 // and when the match begins inside a word or a name, or few letters stand against a long title
	longTitle        = 4  // times the length of the query

	brief            = 4  // letters; of so few is accepted no more than:
	acceptMixed      = 26 // syllables, whole or not, mixed with initials
	acceptMixedInner = 12 // and from within a name
	acceptEdges      = 8  // of the name left out when there is a slip
)
