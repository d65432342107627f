package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// tree is a copy of the project that may be spoiled.
type tree struct{ dir string }

// copyTree copies what the project keeps, not what it builds.
func copyTree(from string) (tree, error) {
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return tree{}, err
	}
	for _, name := range []string{"data", "tools", "wasm", "web", "docs", "go.mod", "go.sum", "build.sh"} {
		if err := exec.Command("cp", "-R", filepath.Join(from, name), dir).Run(); err != nil {
			return tree{}, errors.Join(err, os.RemoveAll(dir))
		}
	}
	return tree{dir}, nil
}

func (t tree) remove() { os.RemoveAll(t.dir) }

// dataset is where a tree keeps the dataset packed from its tables without a fault.
func (t tree) dataset() string { return filepath.Join(t.dir, "dataset.msgp") }

// pack packs the dataset, so that tests of what reads it need not.
func (t tree) pack() error {
	cmd := exec.Command("go", "run", "./tools/pack", "-data", "data", "-out", t.dataset())
	cmd.Dir = t.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	return nil
}

// tests runs the tests of packages, one package after the other until one fails. packed says that they may read the dataset
// that was packed before the fault.
func (t tree) tests(packages []string, packed bool) (output string, err error) {
	for _, p := range packages {
		cmd := exec.Command("go", "test", "-failfast", "-vet=off", "-timeout=120s", p)
		cmd.Dir, cmd.Env = t.dir, append(os.Environ(), "YUNTU_DATASET=")
		if packed {
			cmd.Env = append(os.Environ(), "YUNTU_DATASET="+t.dataset())
		}
		out, err := cmd.CombinedOutput()
		if err != nil {
			return string(out), err
		}
	}
	return "", nil
}

// verdict is what became of a fault.
type verdict string

const (
	noticed   verdict = "noticed"
	unnoticed verdict = "SURVIVED"
	nonsense  verdict = "" // it doesn't compile
)

// try puts a fault into the tree, runs the tests and takes it out again.
func (t tree) try(f fault, packages []string, packed bool) (verdict, error) {
	path := filepath.Join(t.dir, f.file)
	whole, err := os.ReadFile(path)
	if err != nil {
		return nonsense, err
	}
	spoiled := string(whole[:f.from]) + f.now + string(whole[f.to:])
	if err := os.WriteFile(path, []byte(spoiled), 0o644); err != nil {
		return nonsense, err
	}
	out, failed := t.tests(packages, packed)
	if err := os.WriteFile(path, whole, 0o644); err != nil {
		return nonsense, err
	}
	switch {
	case failed == nil:
		return unnoticed, nil
	case strings.Contains(out, "[build failed]") || strings.Contains(out, "[setup failed]"):
		return nonsense, nil
	}
	return noticed, nil
}
