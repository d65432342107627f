// Command mutate asks whether the tests would notice: it puts one fault at a time into a copy of the tree, runs the tests
// that ought to fail, and lists the faults that none of them saw.
//
//	go run ./tools/mutate              80 faults, drawn with seed 1
//	go run ./tools/mutate -n 200 -seed 7
//	go run ./tools/mutate -only wasm/view/chart/lines.go
//
// Faults are drawn evenly over the parts of the tree in [parts] and, within a part, over the kinds of fault, so that
// numbers, bounds, signs, missing statements and words of one language all get their turn. A fault that doesn't compile
// is no fault; another is drawn for it. What survives and why it may is written down in docs/testing.md.
//
// It takes a few seconds a fault and is not part of ./build.sh test. The exit status is 1 when more than -most survive.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
)

func main() {
	n := flag.Int("n", 80, "faults to try")
	seed := flag.Uint64("seed", 1, "seed of the draw")
	only := flag.String("only", "", "only faults in files whose path contains this")
	most := flag.Int("most", 5, "survivors that are still no failure")
	flag.Parse()
	survived, err := run(*n, *seed, *only)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(2)
	}
	if survived > *most {
		os.Exit(1)
	}
}

func run(n int, seed uint64, only string) (survived int, err error) {
	tree, err := copyTree(".")
	if err != nil {
		return 0, err
	}
	defer tree.remove()
	if err := tree.pack(); err != nil {
		return 0, err
	}
	if out, err := tree.tests(allTests, true); err != nil {
		return 0, fmt.Errorf("the tests fail without any fault:\n%s", out)
	}
	draw := rand.New(rand.NewPCG(seed, 0))
	decks := make([]*deck, 0, len(parts))
	for _, p := range parts {
		faults, err := p.faults(tree.dir, only)
		if err != nil {
			return 0, err
		}
		if len(faults) > 0 {
			decks = append(decks, newDeck(p, faults, draw))
		}
	}
	tried := 0
	for at := 0; tried < n && len(decks) > 0; at++ {
		d := decks[at%len(decks)]
		f, ok := d.next()
		if !ok {
			decks = append(decks[:at%len(decks)], decks[at%len(decks)+1:]...)
			continue
		}
		verdict, err := tree.try(f, d.part.tests, d.part.packed)
		if err != nil {
			return survived, err
		}
		if verdict == nonsense {
			continue
		}
		tried++
		fmt.Printf("%3d %-8s %s\n", tried, verdict, f)
		if verdict == unnoticed {
			survived++
		}
	}
	fmt.Printf("\n%d faults, %d noticed, %d survived\n", tried, tried-survived, survived)
	return survived, nil
}

// part is a piece of the tree, the faults that it can have, and the packages whose tests ought to notice, nearest first.
type part struct {
	faults func(dir, only string) ([]fault, error)
	tests  []string
	packed bool // a fault there doesn't change what is packed
}

// allTests are the packages of every part.
var allTests = []string{"./data", "./data/locale", "./wasm/state", "./wasm/view/...", "./wasm/app", "./tools/tables", "./tools/pack"}

var parts = []part{
	{faults: inGo("data/*.go"), tests: []string{"./data", "./wasm/app", "./wasm/view/...", "./wasm/state", "./tools/pack"}},
	{faults: inGo("wasm/state/*.go"), tests: []string{"./wasm/state", "./wasm/app", "./wasm/view/..."}, packed: true},
	{faults: inGo("wasm/view/*.go", "wasm/view/*/*.go"), tests: []string{"./wasm/view/...", "./wasm/app"}, packed: true},
	{faults: inGo("wasm/app/*.go"), tests: []string{"./wasm/app"}, packed: true},
	{faults: inGo("wasm/system/*.go", "wasm/sim/*.go", "data/locale/*.go"), tests: []string{"./wasm/system", "./wasm/sim", "./data/locale", "./wasm/app", "./wasm/view/..."}, packed: true},
	{faults: inTables("data/tables/*.csv", tableFaults), tests: []string{"./tools/pack", "./wasm/app", "./wasm/view/...", "./data"}},
	{faults: inTables("data/text/*/*.csv", wordFaults), tests: []string{"./tools/pack", "./wasm/app", "./wasm/view/..."}},
}

// deck deals the faults of a part, one kind after the other.
type deck struct {
	part  part
	kinds [][]fault
	at    int
}

func newDeck(p part, faults []fault, draw *rand.Rand) *deck {
	d := &deck{part: p}
	where := map[string]int{}
	for _, f := range faults {
		i, ok := where[f.kind]
		if !ok {
			i = len(d.kinds)
			where[f.kind] = i
			d.kinds = append(d.kinds, nil)
		}
		d.kinds[i] = append(d.kinds[i], f)
	}
	for _, k := range d.kinds {
		draw.Shuffle(len(k), func(i, j int) { k[i], k[j] = k[j], k[i] })
	}
	draw.Shuffle(len(d.kinds), func(i, j int) { d.kinds[i], d.kinds[j] = d.kinds[j], d.kinds[i] })
	return d
}

func (d *deck) next() (fault, bool) {
	for range d.kinds {
		k := &d.kinds[d.at%len(d.kinds)]
		d.at++
		if len(*k) > 0 {
			f := (*k)[0]
			*k = (*k)[1:]
			return f, true
		}
	}
	return fault{}, false
}

// fault is a replacement of bytes in a file.
type fault struct {
	kind     string
	file     string // below the tree
	line     int
	from, to int // bytes of the file that are replaced
	was, now string
}

func (f fault) String() string {
	short := func(s string) string {
		s = strings.Join(strings.Fields(s), " ")
		if r := []rune(s); len(r) > 60 {
			s = string(r[:60]) + "…"
		}
		return s
	}
	return fmt.Sprintf("%s:%d: %s: %q is %q", f.file, f.line, f.kind, short(f.was), short(f.now))
}
