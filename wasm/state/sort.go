package state

import (
	"slices"
	"strings"

	"yuntu/data"
)

// Some systems are about named projects. The reader puts each where he thinks that it went before he is told what the sources
// tell of it: fates=A|B|… are the places, sort=WHO:FATE:REF|WHO:FATE:REF|WHO|… what became of whom. Whoever stands there
// twice is told of in two ways; whoever stands there alone is somebody of whom no account was found.

// MaxSorted bounds the projects of a system; the packer refuses one with more.
const MaxSorted = 16

// Sorting is what a system has its reader sort; none where Projects is empty.
type Sorting struct {
	Fates    []string
	Projects []data.EntityID
	Accounts []Account
}

// Account is what one source tells: of which of the projects, its place among the fates, and the row that says so.
type Account struct {
	Project, Fate int
	Card          CardID
}

// Of returns the accounts of the i-th project, and whether one of them has it that it came to a fate.
func (k *Sorting) Of(i, fate int) (list []Account, told bool) {
	for _, x := range k.Accounts {
		if x.Project == i {
			list, told = append(list, x), told || x.Fate == fate
		}
	}
	return list, told
}

// sorts reads what a system's row tells of projects; what is not there is left out, the packer says so.
func (w *World) sorts(x *System) (k Sorting) {
	list := x.Told("sort")
	if list == "" {
		return k
	}
	k.Fates = strings.Split(x.Told("fates"), "|")
	for _, part := range strings.Split(list, "|") {
		id, rest, _ := strings.Cut(part, ":")
		word, ref, _ := strings.Cut(rest, ":")
		who, ok := w.Data.EntityByID(id)
		i := slices.Index(k.Projects, who)
		if i < 0 && ok && len(k.Projects) < MaxSorted {
			i = len(k.Projects)
			k.Projects = append(k.Projects, who)
		}
		if fate := slices.Index(k.Fates, word); i >= 0 && fate >= 0 {
			k.Accounts = append(k.Accounts, Account{i, fate, w.RefCard(ref)})
		}
	}
	return k
}

// sortWord is how the reader has sorted, as links say it: xiaomanlv:move_dingtalk:core, "-" for who wanted to be told without;
// "" as long as nothing is told.
func (w *World) sortWord(s State) string {
	if !s.Told {
		return ""
	}
	x, out := &w.System(s).Sort, ""
	for i, who := range x.Projects {
		if n := s.Sorted[i]; n > 0 {
			out += "_" + w.Data.EntityKey(who) + ":" + x.Fates[n-1]
		}
	}
	if out == "" {
		return "-"
	}
	return out[1:]
}

func setSort(w *World, s State, value string) (State, Why) {
	x, why := &w.System(s).Sort, none
	s.Sorted, s.Told = [MaxSorted]uint8{}, value == "-" && len(x.Projects) > 0
	if value == "" || value == "-" { // which is the same everywhere: nothing is sorted
		return s, none
	}
	for _, part := range strings.Split(value, "_") {
		id, word, _ := strings.Cut(part, ":")
		who, _ := w.Data.EntityByID(id)
		i, n := slices.Index(x.Projects, who), slices.Index(x.Fates, word)
		if i < 0 || n < 0 {
			why = UnknownValue
			continue
		}
		s.Sorted[i], s.Told = uint8(n+1), true
	}
	return s, why
}
