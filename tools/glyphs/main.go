// Command glyphs bakes the outlines for the labels on the stage.
//
//	glyphs -runes runes.txt -out data/fonts/glyphs.bin
//
// It reads Noto Sans CJK as Debian's fonts-noto-cjk installs it and writes the
// file that wasm/typeset reads. The rune list has a line per script: "sc", a tab
// and the runes that simplified labels use; "tc", a tab and those of traditional
// ones. English labels may take from both. A rune that stands in both lists and
// looks different in Taiwan is stored twice, else once.
//
// The light face is baked only for the clock, for what package locale writes
// periods with.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// clock is what the large light figures are made of.
var clock = " .,%+−–-/:∗" + locale.ClockRunes()

// always is there whatever the list says: ASCII, what package locale can print,
// and the signs that views use without asking the dataset.
var always = ascii() + locale.CanvasRunes + "\u00a0·–—…“”‘’×∗▲▼△▽→←↑↓≈≥≤±％（），。、：；！？「」『』《》・"

func ascii() string {
	var b strings.Builder
	for r := ' '; r < 127; r++ {
		b.WriteRune(r)
	}
	return b.String()
}

func main() {
	runes := flag.String("runes", "data/fonts/runes.txt", "rune list")
	dir := flag.String("fonts", "/usr/share/fonts/opentype/noto", "folder of the NotoSansCJK-*.ttc")
	out := flag.String("out", "data/fonts/glyphs.bin", "file to write")
	em := flag.Int("em", 320, "units per em: finer is larger")
	flag.Parse()
	if err := run(*runes, *dir, *out, *em); err != nil {
		fmt.Fprintln(os.Stderr, "glyphs:", err)
		os.Exit(1)
	}
}

func run(list, dir, out string, em int) error {
	sc, tc, err := readRunes(list)
	if err != nil {
		return err
	}
	b := typeset.NewBuilder(em)
	problems, err := bake(b, filepath.Join(dir, "NotoSansCJK-Regular.ttc"), scene.Regular, sc, tc, em)
	if err != nil {
		return err
	}
	few := sorted(clock)
	light, err := bake(b, filepath.Join(dir, "NotoSansCJK-Light.ttc"), scene.Light, few, few, em)
	if err != nil {
		return err
	}
	if problems = append(problems, light...); len(problems) > 0 {
		return fmt.Errorf("%s:\n  %s", list, strings.Join(problems, "\n  "))
	}
	blob := b.Encode()
	f, err := typeset.Decode(blob)
	if err != nil {
		return fmt.Errorf("what was written can't be read: %w", err)
	}
	if err := os.WriteFile(out, blob, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, %d outlines for %d simplified, %d traditional and %d clock runes, %d units per em\n",
		out, len(blob), f.Len(), len(sc), len(tc), len(few), em)
	return nil
}

// readRunes returns the runes of the two scripts, ascending, each once.
func readRunes(name string) (sc, tc []rune, err error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, nil, err
	}
	in := map[string]string{}
	for i, line := range strings.Split(strings.TrimRight(string(text), "\n"), "\n") {
		script, runes, ok := strings.Cut(strings.TrimSuffix(line, "\r"), "\t")
		if !ok || script != "sc" && script != "tc" {
			return nil, nil, fmt.Errorf("%s:%d: want sc or tc, a tab and runes", name, i+1)
		}
		in[script] += runes
	}
	return sorted(always + in["sc"]), sorted(always + in["tc"]), nil
}

func sorted(s string) []rune {
	r := []rune(s)
	slices.Sort(r)
	return slices.Compact(r)
}
