package data

import "yuntu/data/locale"

// Marks yields the marks of a text in the order they stand: of one of the
// texts (field) of a row (from 1) of a table, in a language.
func (s *Set) Marks(table Section, row int, field uint8, l locale.Lang) []Mark {
	want := Mark{Table: table, Row: uint16(row), Field: field, Lang: l}
	lo, hi := 0, s.marks.n
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if compareMarks(s.mark(mid), want) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	var found []Mark
	for ; lo < s.marks.n; lo++ {
		m := s.mark(lo)
		if m.Table != table || m.Row != want.Row || m.Field != field || m.Lang != l {
			break
		}
		found = append(found, m)
	}
	return found
}

func (s *Set) mark(i int) (r Mark) {
	s.marks.fields(&coder{i: i}, &r)
	return r
}

// CanvasRow returns the row of a word of the canvas, from 1; 0 when there is none.
func (s *Set) CanvasRow(id string) int { return find(s.byWord, &s.canvas.id, id) }

// Clashes returns how many contradictions there are.
func (s *Set) Clashes() int { return s.clashes.n }

// Clash returns a contradiction by its number, from 1.
func (s *Set) Clash(i int) (r Clash) {
	if 1 <= i && i <= s.clashes.n {
		s.clashes.fields(&coder{i: i - 1}, &r)
	}
	return r
}

// Sums returns how many sums there are.
func (s *Set) Sums() int { return s.sums.n }

// Sum returns a number that was worked out.
func (s *Set) Sum(id SumID) (r Sum) {
	if 1 <= id && int(id) <= s.sums.n {
		s.sums.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// SumByID finds a sum by its string id.
func (s *Set) SumByID(id string) (SumID, bool) {
	n := find(s.bySum, &s.sums.id, id)
	return SumID(n), n > 0
}
