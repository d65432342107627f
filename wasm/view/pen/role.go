package pen

import "yuntu/wasm/scene"

// The role in a key says what a mark is, so that the same mark moves between two
// pictures instead of fading. These are the roles of marks that are the same
// thing in every kind of picture.
const (
	RoleTitle     uint8 = iota + 1
	RoleUnit            // what the picture counts
	RoleScale           // what a width or a length stands for
	RoleClock           // the time at hand
	RoleTickLabel       // of a value axis
	RolePeriod          // of a time axis, or at the head of a column
	RoleTick            // a line of the grid
	RoleGuess           // of the reader's
)

// Each kind of picture has roles of its own, from its first one on: two kinds
// can't take each other's marks for theirs.
const (
	RolesChart uint8 = firstKind + RolesPerKind*iota
	RolesFlow
	RolesPath
	RolesField
	RolesArea
	RolesSpread
	RolesUsers
	RolesWheel
	RolesSets
	RolesLanes
	RolesTrend
	RolesTanks
	RolesWaterfall
	RolesHouses
	RolesRing
	RolesTree
	RolesQueue
	RolesBalance
	RolesAreas
	RolesGates
)

// RolesPerKind is how many roles a kind has that stands in that list.
const RolesPerKind = 12

const firstKind = 9

// Kinds that need no more than RolesFew take theirs from the upper end: there are 255 roles in all.
const (
	RolesScatter uint8 = 256 - RolesFew*(1+iota)
	RolesTable
	RolesExchange
	RolesColumns
)

// RolesFew is how many roles a kind of the second list has.
const RolesFew = 7

// Key names a mark: what it is, whose it is (below 4096) and which of its parts
// (below 4096).
func Key(role uint8, who uint32, n int) scene.Key {
	return scene.MakeKey(role, who<<12|uint32(n)&0xfff)
}

// Scale reports whether a label names a scale, a time, the picture, or what somebody guessed, and so
// tells no figure that a source could stand behind.
func Scale(k scene.Key) bool {
	role := uint8(k >> 24)
	return RoleTitle <= role && role <= RolePeriod || role == RoleGuess
}
