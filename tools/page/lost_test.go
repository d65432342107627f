package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The page for an address that is none says so in three languages, and works at any depth: all that it names is named from the top of the host.
func TestLostPage(t *testing.T) {
	for site, root := range map[string]string{"": "/", "/": "/", "/yuntu/": "/yuntu/"} {
		out := t.TempDir()
		in := input(out)
		in.Site = site
		if err := Write(in, &pretend{}); err != nil {
			t.Fatal(err)
		}
		html := read_(t, out, "404.html")
		for _, lang := range langs {
			for _, want := range []string{`<section lang="` + lang + `">`, `href="` + root + lang + `/"`, `href="` + root + lang + `/systems/"`} {
				if !strings.Contains(html, want) {
					t.Errorf("site %q: it lacks %s", site, want)
				}
			}
		}
		for _, m := range regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllStringSubmatch(html, -1) {
			file, ok := strings.CutPrefix(m[1], root)
			if !ok {
				t.Errorf("site %q: %s is seen from where the page was asked for", site, m[1])
			}
			if strings.HasSuffix(file, "/") {
				file += "index.html"
			}
			if _, err := os.Stat(filepath.Join(out, filepath.FromSlash(file))); err != nil {
				t.Errorf("site %q: %v", site, err)
			}
		}
	}
	for _, site := range []string{"yuntu", "/yuntu", "//example.org/", "https://example.org/"} {
		in := input(t.TempDir())
		if in.Site = site; Write(in, &pretend{}) == nil {
			t.Errorf("a site can't stand under %q", site)
		}
	}
}
