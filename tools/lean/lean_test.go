package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// built is a program as the linker leaves it.
func built(t testing.TB) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "turn.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", out, "./testdata/turn")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// run returns what a program writes to its output, and to its errors, in Node.
func run(t *testing.T, program []byte) (out, errors string) {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "run.wasm")
	if err := os.WriteFile(name, program, 0o644); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	c := exec.Command("node", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), name)
	c.Stdout, c.Stderr, c.Env = &stdout, &stderr, []string{"PATH=" + os.Getenv("PATH")}
	if err := c.Run(); c.ProcessState == nil {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String()
}

// A program without names, files and lines does what it did: only the trace of its end says less.
func TestProgramIsTheSame(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("there is no Node")
	}
	program := built(t)
	lean, freed, err := shrink(slices.Clone(program))
	if err != nil {
		t.Fatal(err)
	}
	if freed < 50_000 {
		t.Errorf("%d bytes freed", freed)
	}
	if n, was := stretches(t, lean), stretches(t, program); n > 1000 || n > was/10 {
		t.Errorf("memory is filled by %d stretches, before by %d", n, was)
	}
	out, end := run(t, program)
	leanOut, leanEnd := run(t, lean)
	if out == "" || out != leanOut {
		t.Errorf("it says\n%s\nwant\n%s", leanOut, out)
	}
	if !strings.Contains(end, "main.go:") || strings.Contains(leanEnd, "main.go:") || strings.Contains(leanEnd, "main.deep") || !strings.Contains(leanEnd, "panic: the end") {
		t.Errorf("it ends with\n%s\nand before with\n%s", leanEnd, end)
	}
	if again, freed, err := shrink(slices.Clone(lean)); err != nil || freed != 0 || !bytes.Equal(again, lean) {
		t.Errorf("a second time it frees %d bytes (%v)", freed, err)
	}
}

// stretches is how many a program fills memory with.
func stretches(t *testing.T, program []byte) int {
	t.Helper()
	list, err := sections(program)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(list, func(s section) bool { return s.id == dataSection })
	n, _ := binary.Uvarint(list[i].body)
	return int(n)
}

// What is no program of this linker is refused, whatever its bytes.
func FuzzShrink(f *testing.F) {
	f.Add([]byte("\x00asm\x01\x00\x00\x00"))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x10\x0b\x01x"))
	m := make([]byte, 400)
	copy(m[16:], magic)
	for k, v := range map[int]uint64{1: 1, 4: 72, 5: 90, 6: 96, 7: 104, 8: 128} {
		binary.LittleEndian.PutUint64(m[16+8*k:], v)
	}
	for _, at := range []int{16 + 128 + 4, 16 + 128 + 8, 16 + 128 + 8 + atLists} {
		b := slices.Clone(m)
		b[at] = 8
		f.Add(join([]section{{dataSection, fill(b)}}))
		b[at] = 200
		f.Add(join([]section{{dataSection, fill(b)}}))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if out, _, err := shrink(b); err == nil {
			if _, _, err := shrink(out); err != nil {
				t.Errorf("its own work is refused: %v", err)
			}
		}
	})
}

// Memory comes back as it was filled.
func TestMemory(t *testing.T) {
	for _, m := range [][]byte{{}, {1}, {0, 0, 1}, slices.Concat([]byte{1}, make([]byte, gap-1), []byte{2}), slices.Concat(make([]byte, 1<<17), []byte{1}, make([]byte, gap), []byte{2})} {
		got, err := memory(fill(m))
		if err != nil || !bytes.Equal(got, m) {
			t.Errorf("%d bytes came back as %d (%v)", len(m), len(got), err)
		}
	}
	for v := range int64(70_000) {
		if got, n := varint(appendVarint(nil, v-35_000)); got != v-35_000 || n == 0 {
			t.Fatalf("%d is read as %d", v-35_000, got)
		}
	}
}
