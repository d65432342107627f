// Command compress puts a .br and a .gz beside every file of a built folder that gains by it, and prints what each file
// weighs in each form: the bytes that cross the wire.
//
//	go run ./tools/compress -cache .cache/compress dist
//
// Best compression of the programs takes a minute and more, so what was compressed once is kept in the cache folder under
// the hash of its bytes. Where the brotli command is installed it does the large files: the same method in a third of the
// time. The same bytes always give the same twins: no names and no dates go into them.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"

	"github.com/andybalholm/brotli"
)

// worth lists the kinds of file that shrink. Pictures in PNG and fonts in WOFF2 are compressed already.
var worth = []string{".css", ".csv", ".html", ".js", ".json", ".msgp", ".svg", ".ts", ".txt", ".wasm", ".webmanifest", ".xml"}

// smallest is the size below which a twin saves less than the headers weigh.
const smallest = 256

// coder is one way to compress.
type coder struct {
	suffix string
	// version goes into the cache's key: raise it when the encoder or its settings change.
	version string
	encode  func(w io.Writer) io.WriteCloser
	// command does the same, from its input to its output, where it is installed and the file is large.
	command []string
}

// large is the size from which starting a process for a file is the shorter way.
const large = 16 << 10

// window is the logarithm of how far back brotli looks: all of the smaller program, most of the larger one. A reader's
// browser keeps as many bytes while it unpacks.
const window = 23

// coders are the ways for a file of this name. The hundreds of pictures are compressed a notch less hard: the last one
// takes two and a half times as long and makes them a sixtieth smaller.
func coders(name string) []coder {
	quality := 11
	if filepath.Ext(name) == ".svg" {
		quality = 10
	}
	return []coder{
		{suffix: ".br", version: fmt.Sprintf("brotli-1.2.8-q%d-w%d", quality, window), encode: func(w io.Writer) io.WriteCloser {
			return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: quality, LGWin: window})
		}, command: []string{"brotli", fmt.Sprintf("--quality=%d", quality), fmt.Sprintf("--lgwin=%d", window), "--stdout", "-"}},
		{suffix: ".gz", version: "gzip-9", encode: func(w io.Writer) io.WriteCloser {
			z, _ := gzip.NewWriterLevel(w, gzip.BestCompression) // the level is valid
			return z
		}},
	}
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("compress: ")
	cache := flag.String("cache", "", "folder that keeps finished work between runs")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("want one folder")
	}
	rows, err := Folder(flag.Arg(0), *cache)
	if err != nil {
		log.Fatal(err)
	}
	Print(os.Stdout, rows)
}

// Row is one file and what it weighs: as it is, and in each coding (0: no twin).
type Row struct {
	Name          string
	Plain, Br, Gz int
}

// Folder writes the twins of all files below dir and reports every file that has one, biggest first. A twin that is
// there already is overwritten; one that would not be smaller is left out.
func Folder(dir, cache string) ([]Row, error) {
	var names []string
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && slices.Contains(worth, filepath.Ext(p)) {
			names = append(names, p)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	rows := make([]Row, len(names))
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	slots := make(chan struct{}, 2) // the encoder holds some hundred bytes of state per byte of window
	for i, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			rows[i], errs[i] = file(name, cache)
			<-slots
		}()
	}
	wg.Wait()
	for i := range rows {
		if errs[i] != nil {
			return nil, errs[i]
		}
		rel, err := filepath.Rel(dir, names[i])
		if err != nil {
			return nil, err
		}
		rows[i].Name = filepath.ToSlash(rel)
	}
	slices.SortFunc(rows, func(a, b Row) int {
		if a.Plain != b.Plain {
			return b.Plain - a.Plain
		}
		return strings.Compare(a.Name, b.Name)
	})
	return rows, nil
}

func file(name, cache string) (Row, error) {
	plain, err := os.ReadFile(name)
	if err != nil {
		return Row{}, err
	}
	row := Row{Plain: len(plain)}
	for _, c := range coders(name) {
		if len(plain) < smallest {
			os.Remove(name + c.suffix)
			continue
		}
		small, err := cached(c, plain, cache)
		if err != nil {
			return Row{}, fmt.Errorf("%s: %w", name, err)
		}
		if len(small) >= len(plain) {
			os.Remove(name + c.suffix)
			continue
		}
		if err := os.WriteFile(name+c.suffix, small, 0o644); err != nil {
			return Row{}, err
		}
		if c.suffix == ".br" {
			row.Br = len(small)
		} else {
			row.Gz = len(small)
		}
	}
	return row, nil
}

// cached is encode with a memory.
func cached(c coder, plain []byte, cache string) ([]byte, error) {
	if cache == "" {
		return encode(c, plain)
	}
	sum := sha256.Sum256(plain)
	at := filepath.Join(cache, c.version, hex.EncodeToString(sum[:]))
	if small, err := os.ReadFile(at); err == nil {
		return small, nil
	}
	small, err := encode(c, plain)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
		return nil, err
	}
	// Written aside and moved, so that a stopped run leaves no half entry.
	part := fmt.Sprintf("%s.%d", at, os.Getpid())
	if err := os.WriteFile(part, small, 0o644); err != nil {
		return nil, err
	}
	return small, os.Rename(part, at)
}

func encode(c coder, plain []byte) ([]byte, error) {
	var out bytes.Buffer
	if len(c.command) > 0 && len(plain) >= large {
		if path, err := exec.LookPath(c.command[0]); err == nil {
			run := exec.Command(path, c.command[1:]...)
			run.Stdin, run.Stdout = bytes.NewReader(plain), &out
			if err := run.Run(); err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			return out.Bytes(), nil
		}
	}
	w := c.encode(&out)
	if _, err := w.Write(plain); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// Print lays the rows out as a table with a sum.
func Print(w io.Writer, rows []Row) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "bytes\tbrotli\tgzip\t\t")
	var sum Row
	for _, r := range rows {
		fmt.Fprintf(t, "%d\t%d\t%d\t  %s\t\n", r.Plain, r.Br, r.Gz, r.Name)
		sum.Plain, sum.Br, sum.Gz = sum.Plain+r.Plain, sum.Br+r.Br, sum.Gz+r.Gz
	}
	fmt.Fprintf(t, "%d\t%d\t%d\t  %s\t\n", sum.Plain, sum.Br, sum.Gz, "all")
	t.Flush()
}
