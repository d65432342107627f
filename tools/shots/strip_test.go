package main

import (
	"strings"
	"testing"
)

// The strip is one picture of six frames that differ, and each has its shapes under names of its own.
func TestStrip(t *testing.T) {
	all := string(strip(open(t)))
	frames := strings.Split(all, "<g transform=\"translate(")
	seen := map[string]bool{}
	for _, f := range strings.Split(all, "viewBox=\"0 0 640 420\"")[1:] {
		seen[strings.Join(strings.Fields(f), " ")] = true
	}
	if len(seen) != len(moments) || len(frames) < len(moments) || strings.Contains(all, "<?xml") {
		t.Errorf("%d frames that differ, want %d", len(seen), len(moments))
	}
	for _, id := range []string{`id="f0-g`, `id="f5-g`} {
		if !strings.Contains(all, id) {
			t.Errorf("no shape is called %s…", id)
		}
	}
}
