// Command lean takes out of a linked program what only traces of crashes print, and fills memory in few stretches.
//
//	lean program.wasm
//
// The linker keeps the names of functions and the file and line of every instruction; nothing in the program asks for
// them. What the collector needs stays. A program that isn't built as expected is refused and left as it is.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	flag.Parse()
	for _, name := range flag.Args() {
		if err := lean(name); err != nil {
			fmt.Fprintf(os.Stderr, "lean: %s: %v\n", name, err)
			os.Exit(1)
		}
	}
}

func lean(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	out, freed, err := shrink(b)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, %d without %d of names, files and lines\n", name, len(b), len(out), freed)
	return os.WriteFile(name, out, 0o755)
}

// shrink returns a program without names, files and lines.
func shrink(program []byte) (out []byte, freed int, err error) {
	list, err := sections(program)
	if err != nil {
		return nil, 0, err
	}
	for i, s := range list {
		if s.id != dataSection {
			continue
		}
		m, err := memory(s.body)
		if err != nil {
			return nil, 0, err
		}
		if freed, err = dropLines(m); err != nil {
			return nil, 0, err
		}
		list[i].body = fill(m)
		return join(list), freed, nil
	}
	return nil, 0, errWasm
}
