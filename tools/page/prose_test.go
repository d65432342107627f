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

// script runs lines of a module beside those of the page, in Node, on a page that can make elements and nothing else, and returns what it prints.
func script(t *testing.T, lines string) []byte {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("there is no Node")
	}
	dir := t.TempDir()
	modules, err := filepath.Glob(filepath.Join("..", "..", "web", "*.js"))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range modules {
		b, err := os.ReadFile(m)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, filepath.Base(m)), b, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	const page = `globalThis.document = { documentElement: {}, createElement: (tag) => ({ tag, className: "", kids: [], append(...kids) { this.kids.push(...kids); }, setAttribute() {}, addEventListener() {} }) };
globalThis.location = new URL("https://example.org/");
globalThis.window = globalThis;
`
	for name, text := range map[string]string{"package.json": `{"type":"module"}`, "page.js": page, "main.js": `import "./page.js";` + lines} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c := exec.Command("node", "main.js")
	c.Dir = dir
	out, err := c.Output()
	if err != nil {
		var text string
		if exit, ok := err.(*exec.ExitError); ok {
			text = string(exit.Stderr)
		}
		t.Fatalf("%v\n%s", err, text)
	}
	return out
}

// No line ends inside a number or between it and its unit, in any language: the live page and the pages of words find the same.
func TestAmountsStayWhole(t *testing.T) {
	texts := []string{
		"阿里三年投入超过3,800亿元人民币，占5.8个百分点", "值1150億美元，成長23.5%，2023年", "要20個月、4.2年", "用 3,800 亿元",
		"It fell by 8.5 points and 57 per cent in 3 years.", "Rmb380bn, $14.7bn, −2%", "In 2023 three went.", "6.5倍，每张25万元", "到2026年年中",
	}
	want := [][]string{
		{"3,800亿元人民币", "5.8个百分点"}, {"1150億美元", "23.5%", "2023年"}, {"20個月", "4.2年"}, {"3,800 亿元"},
		{"8.5 points", "57 per cent", "3 years"}, {"−2%"}, nil, {"6.5倍", "25万元"}, {"2026年"},
	}
	asked, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	var got [][]string
	if err := json.Unmarshal(script(t, `
import { prose, unbroken } from "./prose.js";
const flat = (all) => all.map((x) => (typeof x === "string" ? x : flat(x.kids))).join("");
console.log(JSON.stringify(`+string(asked)+`.map((text) => {
  const nodes = unbroken(text), number = prose([{ text, n: "1" }], () => {})[0];
  if (flat(nodes) !== text || flat([number]) !== text) throw text;
  if (number.kids.length !== nodes.length) throw "a number that opens is broken: " + text;
  return nodes.filter((x) => x.className === "keep").map((x) => flat([x]));
})));`), &got); err != nil {
		t.Fatal(err)
	}
	marked := regexp.MustCompile(`<span class="keep">(.*?)</span>`)
	for i, text := range texts {
		var still []string
		for _, m := range marked.FindAllStringSubmatch(string(whole(text)), -1) {
			still = append(still, m[1])
		}
		for who, list := range map[string][]string{"the live page": got[i], "a page of words": still} {
			if strings.Join(list, "|") != strings.Join(want[i], "|") {
				t.Errorf("%s keeps %q of %q, want %q", who, list, text, want[i])
			}
		}
	}
}

// What stands above a picture on paper is the claim with where it holds; of a lesson what its page says, as long as its picture is there.
func TestClaimOnPaper(t *testing.T) {
	if out := strings.TrimSpace(string(script(t, `
import { claimed } from "./prose.js";
const title = ["Growth ", { text: "fell", n: "1" }], headline = ["A is ", { text: "5%", n: "2" }];
console.log([
  claimed({ began: "From 2020: ", headline }),
  claimed({ began: "From 2020: ", headline, lesson: { title } }),
  claimed({ began: "", headline, lesson: { title, strayed: true } }),
].join("|"));`))); out != "From 2020: A is 5%|Growth fell|A is 5%" {
		t.Errorf("the claims are %q", out)
	}
}

// The words on the search box stand in it whole, beside the key that leads there; where the fewest have no room the key gives way.
func TestCaptionOfTheSearchBox(t *testing.T) {
	out := strings.TrimSpace(string(script(t, `
import { speak } from "./dom.js";
import { caption } from "./search.js";
speak({ "search.label": "Search firms, events", "search.placeholder": "Search: Alibaba, Azure, OpenAI…" }); // 140 and 217 wide
const key = { style: {}, hidden: false, get offsetWidth() { return this.hidden || this.style.display === "none" ? 0 : 22; } };
const input = { parentElement: { querySelector: () => key }, setAttribute() {}, clientWidth: 0, placeholder: "" };
document.getElementById = (id) => (id === "find" ? input : { setAttribute() {} });
const element = document.createElement;
document.createElement = (tag) => (tag === "canvas" ? { getContext: () => ({ measureText: (text) => ({ width: 7 * text.length }) }) } : element(tag));
globalThis.getComputedStyle = () => ({ fontWeight: "400", fontSize: "15px", fontFamily: "serif" });
const said = [];
for (const [width, hidden] of [[300, false], [250, false], [240, false], [240, true], [180, false], [160, false], [160, true], [120, true], [300, false]]) {
  input.clientWidth = width;
  key.hidden = hidden;
  caption();
  said.push(width + " " + input.placeholder.length + " " + key.offsetWidth);
}
console.log(said.join("|"));`)))
	if want := "300 31 22|250 20 22|240 20 22|240 31 0|180 20 22|160 20 0|160 20 0|120 6 0|300 31 22"; out != want {
		t.Errorf("width, letters and key are %s, want %s", out, want)
	}
}
