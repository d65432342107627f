package pen

import (
	"slices"

	"yuntu/wasm/scene"
)

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

// Each kind of picture has roles of its own, from its first one on: two kinds can't take each other's marks for theirs. A
// line says where the kind before ends, and so how many that has; the compiler says when there are more than 255.
const (
	RolesChart     uint8 = RoleGuess + 1
	RolesFlow            = RolesChart + 11
	RolesPath            = RolesFlow + 4
	RolesField           = RolesPath + 12
	RolesArea            = RolesField + 10
	RolesSpread          = RolesArea + 11
	RolesUsers           = RolesSpread + 10
	RolesWheel           = RolesUsers + 11
	RolesSets            = RolesWheel + 12
	RolesLanes           = RolesSets + 10
	RolesTrend           = RolesLanes + 12
	RolesTanks           = RolesTrend + 12
	RolesWaterfall       = RolesTanks + 9
	RolesHouses          = RolesWaterfall + 10
	RolesRing            = RolesHouses + 9
	RolesTree            = RolesRing + 10
	RolesQueue           = RolesTree + 9
	RolesBalance         = RolesQueue + 10
	RolesAreas           = RolesBalance + 8
	RolesGates           = RolesAreas + 8
	RolesScatter         = RolesGates + 8
	RolesTable           = RolesScatter + 7
	RolesExchange        = RolesTable + 7
	RolesColumns         = RolesExchange + 7
	RolesMargins         = RolesColumns + 7
	RolesEnd             = RolesMargins + 8
)

// roles is where each kind begins, and the end of the last.
var roles = [...]uint8{RolesChart, RolesFlow, RolesPath, RolesField, RolesArea, RolesSpread, RolesUsers, RolesWheel, RolesSets, RolesLanes, RolesTrend, RolesTanks, RolesWaterfall, RolesHouses, RolesRing, RolesTree, RolesQueue, RolesBalance, RolesAreas, RolesGates, RolesScatter, RolesTable, RolesExchange, RolesColumns, RolesMargins, RolesEnd}

// RolesFrom returns the end of the roles of the kind whose first is given: the first of the next kind.
func RolesFrom(first uint8) (end uint8) { return roles[slices.Index(roles[:], first)+1] }

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
