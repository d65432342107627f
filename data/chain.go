package data

import "yuntu/data/locale"

// Chain is a step on which one system leads to the next: what comes out of one goes into the other, and the words for it.
type Chain struct {
	From, To SystemID
	// Take is a parameter or a result of From, Put the parameter of To that it goes into, in the same unit but perhaps another
	// power of ten; both "" where nothing that comes out fits anything.
	Take, Put string
	// What is what one takes along, with {value}; "" for nothing. Told says in a sentence what was carried from {from}, with
	// {value}, or why nothing can be.
	What, Told [locale.Count]string
}

type chainCols struct {
	n          int
	from, to   []SystemID
	take, put  strs
	what, told words
}

func (t *chainCols) fields(c *coder, r *Chain) {
	num(c, &t.from, &r.From, SystemID(c.systems))
	num(c, &t.to, &r.To, SystemID(c.systems))
	strLater(c, &t.take, &r.Take)
	strLater(c, &t.put, &r.Put)
	perLanguageLater(c, &t.what, &r.What)
	perLanguageLater(c, &t.told, &r.Told)
}

// Chains returns the steps from system to system, in the order of the tables. Cost: a row each.
func (s *Set) Chains() []Chain { return rows(s.chains.n, s.chains.fields) }
