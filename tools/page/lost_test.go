package main

import (
	"encoding/json"
	"os"
	"os/exec"
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

// visit is a browser on the page for an address that is none, in Node: $1 the script, $2 the path of the site, $3 the addresses, as JSON. It
// prints where each leads; "" for one that stays.
const visit = `
const [script, root, addresses] = process.argv.slice(1), code = require("fs").readFileSync(script, "utf8"), host = "https://example.org";
const to = JSON.parse(addresses).map((a) => {
  let led = "";
  const location = Object.assign(new URL(root + a, host), { replace: (url) => { led = url; } });
  new Function("location", "document", code)(location, { currentScript: { src: host + root + "lost.js" }, addEventListener() {} });
  return led.replace(host + root, "");
});
console.log(JSON.stringify(to));`

// An address that is none leads where it meant, with query and place, wherever the site stands; and what it leads to leads nowhere else.
func TestLostLeads(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("there is no Node")
	}
	leads := [...][2]string{
		{"EN/%3Fview=m11", "en/?view=m11"},
		{"zh-tw/", "zh-Hant/"},
		{"zh_CN/systems/", "zh-Hans/systems/"},
		{"zh_Hant_TW/", "zh-Hant/"},
		{"zh-hans/systems/M11.html", "zh-Hans/systems/m11.html"},
		{"en/systems/%EF%BC%89", "en/systems/"},
		{"en/systems/m11", "en/systems/m11.html"},
		{"en/systems/m11/", "en/systems/m11.html"},
		{"en/systems/m11.", "en/systems/m11.html"},
		{"en/systems/m11.htm", "en/systems/m11.html"},
		{"EN/systems/share-race?t=2024Q1#table", "en/systems/share-race.html?t=2024Q1#table"},
		{"en/systems/m11%3Ft=2", "en/systems/m11.html?t=2"},
		{"zh-Hant/systems/m11%E3%80%82", "zh-Hant/systems/m11.html"},
		{"en/systems/m99.html", ""},
		{"en/systems/m99.html?t=1#table", ""},
		{"en/nothing", ""},
		{"nothing/at/all", ""},
	}
	for _, root := range []string{"/", "/yuntu/"} {
		for again := range 2 {
			var addresses []string
			for _, l := range leads {
				addresses = append(addresses, l[again])
			}
			asked, err := json.Marshal(addresses)
			if err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command("node", "-e", visit, "--", filepath.Join("..", "..", "web", "lost.js"), root, string(asked)).Output()
			if err != nil {
				t.Fatal(err)
			}
			var led []string
			if err := json.Unmarshal(out, &led); err != nil {
				t.Fatal(err)
			}
			for i, l := range leads {
				want := l[1]
				if again > 0 {
					want = ""
				}
				if led[i] != want {
					t.Errorf("%s%s leads to %q, want %q", root, addresses[i], led[i], want)
				}
			}
		}
	}
}
