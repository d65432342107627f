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
	Projects []Project
}

// Project is somebody with what is told of it.
type Project struct {
	Who      data.EntityID
	Accounts []Account
}

// Account is what one source tells: the place among the fates, and the row that says so.
type Account struct {
	Fate int
	Card CardID
}

// Told reports whether an account has it that p came to a fate.
func (p *Project) Told(fate int) bool {
	return slices.ContainsFunc(p.Accounts, func(x Account) bool { return x.Fate == fate })
}

// sorts reads what a system's row tells of projects; what is not there is left out, the packer says so.
func (w *World) sorts(x *System) (k Sorting) {
	list := x.Told("sort")
	if list == "" {
		return k
	}
	k.Fates = strings.Split(x.Told("fates"), "|")
	for part := range strings.SplitSeq(list, "|") {
		id, rest, _ := strings.Cut(part, ":")
		word, ref, told := strings.Cut(rest, ":")
		who, ok := w.Data.EntityByID(id)
		if !ok {
			continue
		}
		i := slices.IndexFunc(k.Projects, func(p Project) bool { return p.Who == who })
		if i < 0 {
			if i = len(k.Projects); i == MaxSorted {
				break
			}
			k.Projects = append(k.Projects, Project{Who: who})
		}
		if fate := slices.Index(k.Fates, word); told && fate >= 0 {
			k.Projects[i].Accounts = append(k.Projects[i].Accounts, Account{fate, w.RefCard(ref)})
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
	x := &w.System(s).Sort
	var b []byte
	for i, p := range x.Projects {
		if n := int(s.Sorted[i]); n > 0 && n <= len(x.Fates) {
			if len(b) > 0 {
				b = append(b, '_')
			}
			b = append(append(append(b, w.Data.EntityKey(p.Who)...), ':'), x.Fates[n-1]...)
		}
	}
	if len(b) == 0 {
		return "-"
	}
	return string(b)
}

func setSort(w *World, s State, value string) (State, Why) {
	x := &w.System(s).Sort
	s.Sorted, s.Told = [MaxSorted]uint8{}, false
	switch {
	case value == "", value == "-" && len(x.Projects) == 0: // "-" is the same everywhere: nothing is sorted
		return s, none
	case len(x.Projects) == 0:
		return s, UnknownValue
	}
	why := none
	for part := range strings.SplitSeq(strings.TrimPrefix(value, "-"), "_") {
		id, word, _ := strings.Cut(part, ":")
		who, _ := w.Data.EntityByID(id)
		i := slices.IndexFunc(x.Projects, func(p Project) bool { return p.Who == who })
		n := slices.Index(x.Fates, word)
		if i >= 0 && n >= 0 {
			s.Sorted[i], s.Told = uint8(n+1), true
		} else if part != "" {
			why = UnknownValue
		}
	}
	s.Told = s.Told || value == "-"
	return s, why
}
