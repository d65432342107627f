package view

import (
	"strings"

	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// A kind is a way of making pictures of a run. The set is closed: kinds holds one
// of each. What a kind says (all but Build) needs nothing that it drew before.
type kind interface {
	// Build draws with p: marks, targets, handles, and the outline in words. It
	// allocates nothing when warm.
	Build(p *pen.Pen, r *system.Run)
	// Words is the claim that the picture makes, and what to know about it.
	Words(r *system.Run) (headline pen.Prose, body []pen.Prose)
	// Table is the picture as rows.
	Table(r *system.Run) pen.TableData
	// Legend lists the marks that occur in the picture over all of its time.
	Legend(r *system.Run) []pen.LegendItem
	// Source is what the picture stands on.
	Source(r *system.Run) pen.Sourced
	// WorkOut takes apart what a card is about; ok is false for the cards of
	// other kinds, and where a row is missing.
	WorkOut(r *system.Run, c state.CardID) (out pen.Worked, ok bool)
}

// A maker makes the builder of one kind of picture.
type maker struct {
	kind string // as a system's row names it; "" outside the systems
	told string // what of the row's spec it takes, one of these keys ("heads|routes"); "" whatever it says
	make func() kind
}

// which returns the place in makers of the kind of picture that shows r.
func which(r *system.Run) int {
	name := ""
	if r.S.View == state.Sys {
		name = r.Sys.Kind
	}
	for i := range makers {
		if m := &makers[i]; m.kind == name && (m.told == "" || tells(r.Sys, m.told)) {
			return i
		}
	}
	return 0
}

// tells reports whether a system's row says something under one of several keys.
func tells(x *state.System, keys string) bool {
	for keys != "" {
		var key string
		if key, keys, _ = strings.Cut(keys, "|"); x.Told(key) != "" {
			return true
		}
	}
	return false
}

// kinds is one builder of each kind, made when it is first asked for; the zero value is ready.
type kinds struct {
	made [len(makers)]kind
	// What was shown last, and by which of them: a picture is drawn many times before it is another one's.
	sys  *state.System
	view state.View
	last kind
}

// of returns the kind of picture that shows r.
func (k *kinds) of(r *system.Run) kind {
	if k.last != nil && k.sys == r.Sys && k.view == r.S.View {
		return k.last
	}
	i := which(r)
	if k.made[i] == nil {
		k.made[i] = makers[i].make()
	}
	k.sys, k.view, k.last = r.Sys, r.S.View, k.made[i]
	return k.last
}
