package data

import "yuntu/data/locale"

// SystemID addresses a system within one Set; 0 is none.
type SystemID uint8

// System is a mechanism that can be turned in the hand: formulas, a picture, an argument. Its parameters are
// [Set.Params], its other numbers [Set.Quantities], its code [Set.Models].
type System struct {
	ID      string // "m11"
	Part    Part
	Order   uint8  // within its part, from 1
	Kind    string // of picture: "path", "field", …
	Spec    string // what the picture is told: axis=cut;y=profit
	Related string // ids of systems, split by |
	Aliases string // what else it is searched by, split by |
	Years   uint8  // that its code runs through, or 0
	// Formula is its definitions in order, a MathML element each, split by line feeds. A name stands as
	// <mi data-q="NAME">, a word of the language as <mtext data-w="WORD">.
	Formula string

	Name, Claim, Argument, Question [locale.Count]string
	// Answer is a sentence with {name} for what comes out; None stands instead of it where the first number of the
	// answer has none. Sides are the accounts that disagree, "" where none do.
	Answer, None, Sides [locale.Count]string
	// Guess is what the reader is asked to guess before he is told, and Turned what it turned out to be, both with {name} for numbers;
	// "" where nothing is asked.
	Guess, Turned [locale.Count]string
}

// Part is where a system stands in the contents.
type Part uint8

// The parts.
const (
	MarketPart Part = iota
	PricePart
	AIPart
	CompanyPart
	PartsOfContents
)

var partNames = [PartsOfContents]string{"market", "price", "ai", "company"}

// String returns the word of the tables: "market".
func (p Part) String() string { return name(partNames[:], int(p)) }

// ParsePart reads a part.
func ParsePart(s string) (Part, bool) { return parse[Part](partNames[:], s) }

// The texts of systems that may hold marks.
const (
	SystemClaim uint8 = iota
	SystemArgument
	SystemQuestion
	SystemAnswer
	SystemNone
	SystemSides
)

// Quantity is a number of a system that nobody moves: a constant, a result, or what a series has in each year.
type Quantity struct {
	System SystemID
	ID     string
	Role   Role
	Unit   Unit
	Exp    uint8  // values count 10^Exp of the unit
	Value  Value  // of a constant
	Figure string // key of the card behind a constant, or "assumption"
	Label  [locale.Count]string
	Help   [locale.Count]string
}

// Role is what a quantity is in its model.
type Role uint8

// The roles. Results and series stand in the order of the code's.
const (
	Constant Role = iota
	Result
	Yearly
	Between // an intermediate step or a stock, which has only a name
	Roles
)

type systemCols struct {
	n             int
	id            strs
	part          []Part
	order, years  []uint8
	kind, spec    strs
	related, also strs
	formula       strs
	name, claim   words
	argument      words
	question      words
	answer, none  words
	sides         words
	guess, turned words
}

func (t *systemCols) fields(c *coder, r *System) {
	str(c, &t.id, &r.ID)
	num(c, &t.part, &r.Part, PartsOfContents-1)
	num(c, &t.order, &r.Order, 255)
	str(c, &t.kind, &r.Kind)
	str(c, &t.spec, &r.Spec)
	strLater(c, &t.related, &r.Related)
	strLater(c, &t.also, &r.Aliases)
	num(c, &t.years, &r.Years, 255)
	strLater(c, &t.formula, &r.Formula)
	perLanguageLater(c, &t.name, &r.Name)
	perLanguageLater(c, &t.claim, &r.Claim)
	perLanguageLater(c, &t.argument, &r.Argument)
	perLanguageLater(c, &t.question, &r.Question)
	perLanguageLater(c, &t.answer, &r.Answer)
	perLanguageLater(c, &t.none, &r.None)
	perLanguageLater(c, &t.sides, &r.Sides)
	perLanguageLater(c, &t.guess, &r.Guess)
	perLanguageLater(c, &t.turned, &r.Turned)
}

type quantityCols struct {
	n           int
	system      []SystemID
	id          strs
	role        []Role
	unit        []Unit
	exp         []uint8
	value       values
	figure      strs
	label, help words
}

func (t *quantityCols) fields(c *coder, r *Quantity) {
	num(c, &t.system, &r.System, SystemID(c.systems))
	str(c, &t.id, &r.ID)
	num(c, &t.role, &r.Role, Roles-1)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.exp, &r.Exp, 12)
	value(c, &t.value, &r.Value)
	strLater(c, &t.figure, &r.Figure)
	perLanguageLater(c, &t.label, &r.Label)
	perLanguageLater(c, &t.help, &r.Help)
}

// Systems returns how many systems there are.
func (s *Set) Systems() int { return s.systems.n }

// System returns a system.
func (s *Set) System(id SystemID) (r System) {
	if 1 <= id && int(id) <= s.systems.n {
		s.systems.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// SystemKey returns a system's string id; "" for none.
func (s *Set) SystemKey(id SystemID) string {
	if id < 1 || int(id) > s.systems.n {
		return ""
	}
	return s.systems.id.at(int(id) - 1)
}

// SystemByID finds a system by its string id.
func (s *Set) SystemByID(id string) (SystemID, bool) {
	n := find(s.bySystem, &s.systems.id, id)
	return SystemID(n), n > 0
}

// Quantities returns the constants, results and series of a system in their order. Cost: a row each.
func (s *Set) Quantities(id SystemID) (list []Quantity) {
	for i, of := range s.quantities.system {
		if of == id {
			list = append(list, Quantity{})
			s.quantities.fields(&coder{i: i}, &list[len(list)-1])
		}
	}
	return list
}

// Models returns the code of the systems, in their order, as package sim writes it; nil as long as it isn't there. Read only.
func (s *Set) Models() []byte { return s.blobs[RestPiece] }

// Measured returns a number that counts 10^exp of a unit as the tables count: money in millions, all else in pieces.
func Measured(v float64, u Unit, exp uint8) (float64, Unit) {
	v *= float64(pow10[min(int(exp), len(pow10)-1)])
	switch u {
	case CNY:
		return v / 1e6, CNYm
	case USD:
		return v / 1e6, USDm
	case HKDm:
		return v / 1e6, HKDm
	}
	return v, u
}
