package main

import (
	"fmt"
	"strings"
)

// lostPage is what 404.html is filled with.
type lostPage struct {
	Root  string
	Langs []lostWords
}

// lostWords are a language's words for an address that is none, with what its links are called.
type lostWords struct{ Lang, Title, Text, Name, Contents string }

// lost writes the page that hosts show for an address that is none. It is seen at any depth, so nothing on it can be named as seen from there:
// alone of all pages it has to know under which path the site stands.
func (in Input) lost(words map[string]map[string]string, files *files) error {
	root := in.Site
	if root == "" {
		root = "/"
	}
	if !strings.HasPrefix(root, "/") || !strings.HasSuffix(root, "/") || strings.HasPrefix(root, "//") {
		return fmt.Errorf("page: the site can't stand under %q: want a path such as / or /yuntu/", in.Site)
	}
	content := lostPage{Root: root}
	for _, lang := range langs {
		w := words[lang]
		content.Langs = append(content.Langs, lostWords{lang, w["lost.title"], w["lost.text"], strings.ReplaceAll(w["lost.open"], "{name}", w["site.name"]), w["contents"]})
	}
	html, err := fill(in.Web, "404.html", root, content, words[langs[0]], files)
	if err == nil {
		files.keep("404.html", html)
	}
	return err
}
