package app

import "yuntu/data"

// saidWord is the word for how a plan came to be known: only whoever will spend
// the money announces; an estimate, or what unnamed people tell, is published.
func saidWord(k data.Kind) string {
	switch k {
	case data.Target:
		return "card.announced"
	case data.Derived:
		return "card.derived"
	}
	return "card.published"
}
