// Package sorted puts short lists in order. The sorts of package slices are written out once for each kind of element
// that they are used with, 20 KB of program each time; this one takes a twentieth of that. It allocates nothing.
package sorted

// By sorts a list as compare says, equal ones in the order in which they stood. It is meant for lists of some hundred:
// it compares n·log n times, and moves what stands in wrong places n times each at worst; a list that is in order moves nothing.
func By[T any](list []T, compare func(a, b T) int) {
	for i := 1; i < len(list); i++ {
		x := list[i]
		if compare(x, list[i-1]) >= 0 {
			continue
		}
		lo, hi := 0, i-1 // x belongs before list[hi], and not before what stands before list[lo]
		for lo < hi {
			if mid := (lo + hi) / 2; compare(x, list[mid]) >= 0 {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		copy(list[lo+1:i+1], list[lo:i])
		list[lo] = x
	}
}
