package main

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// A browser spends a few milliseconds on each file that it is told to fetch, however small, and on a slow machine many
// times that; and it hears of a module only from those that need it. So modules are written apart and sent together:
// one that nobody imports, with all that it imports, is one file, each in a function of its own, in the order in which a
// browser would run them. What is asked for later, by import(…), stays a file.

var (
	imported      = regexp.MustCompile(`(?m)^import (?:\{([^}]*)\}|\* as (\w+)) from "\./([\w-]+\.js)";[^\n]*\n`)
	exported      = regexp.MustCompile(`(?m)^export ((?:async )?function|const|class) (\w+)`)
	foreign       = regexp.MustCompile(`(?m)^(?:import|export)\b[^(\n]*`)
	foreignImport = regexp.MustCompile(`(?m)^import\b[^(\n]*`)
	renamed       = regexp.MustCompile(`(\w+) as (\w+)`)
)

// join makes one file of each module that nobody imports and those that it does.
func join(source map[string]string) (map[string]string, error) {
	in := map[string]string{} // module → the file that it is joined to
	out, needed := map[string]string{}, map[string]bool{}
	for _, text := range source {
		for _, m := range imported.FindAllStringSubmatch(text, -1) {
			needed[m[3]] = true
		}
	}
	for _, root := range slices.Sorted(maps.Keys(source)) {
		if !strings.HasSuffix(root, ".js") || needed[root] {
			continue
		}
		var b strings.Builder
		if err := joined(&b, source, root, root, nil, in); err != nil {
			return nil, err
		}
		out[root] = b.String()
	}
	whole, err := sheets(source)
	if err != nil {
		return nil, err
	}
	maps.Copy(out, whole)
	for _, name := range slices.Sorted(maps.Keys(source)) {
		switch {
		case strings.HasSuffix(name, ".css"):
		case !strings.HasSuffix(name, ".js"):
			out[name] = source[name]
		case in[name] == "":
			return nil, fmt.Errorf("page: %s: modules import each other in a circle, and nothing leads into it", name)
		}
	}
	return out, nil
}

// joined writes a module behind those that it imports.
func joined(b *strings.Builder, source map[string]string, root, name string, path []string, in map[string]string) error {
	if slices.Contains(path, name) {
		return fmt.Errorf("page: modules import each other in a circle: %s", strings.Join(append(path, name), " → "))
	}
	switch {
	case source[name] == "":
		return fmt.Errorf("page: %s imports ./%s, which is not there", path[len(path)-1], name)
	case in[name] == root:
		return nil
	case in[name] != "":
		return fmt.Errorf("page: %s would be in %s and in %s, and know in one nothing of the other", name, in[name], root)
	}
	var failed error
	text := imported.ReplaceAllStringFunc(source[name], func(found string) string {
		m := imported.FindStringSubmatch(found)
		if err := joined(b, source, root, m[3], append(path, name), in); err != nil {
			failed = err
		}
		for _, each := range strings.Split(m[1], ",") {
			if each, _, _ = strings.Cut(strings.TrimSpace(each), " as "); failed == nil && each != "" && !exports(source[m[3]], each) {
				failed = fmt.Errorf("page: %s: %s has no line that begins with export and names %s", name, m[3], each)
			}
		}
		if m[2] != "" {
			return "const " + m[2] + " = " + variable(m[3]) + ";\n"
		}
		return "const {" + renamed.ReplaceAllString(m[1], "$1: $2") + "} = " + variable(m[3]) + ";\n"
	})
	if failed != nil {
		return failed
	}
	in[name] = root
	if name == root && !imported.MatchString(source[name]) { // a plain script, or a module that is asked for later
		b.WriteString(text)
		return nil
	}
	if name == root { // what it exports is asked for by whoever imports it later
		if m := foreignImport.FindString(text); m != "" {
			return fmt.Errorf("page: %s: can't be joined with what it needs: %s", name, m)
		}
		b.WriteString(text)
		return nil
	}
	var names []string
	text = exported.ReplaceAllStringFunc(text, func(found string) string {
		m := exported.FindStringSubmatch(found)
		names = append(names, m[2])
		return m[1] + " " + m[2]
	})
	if m := foreign.FindString(text); m != "" {
		return fmt.Errorf("page: %s: can't be joined with what it belongs to: %s", name, m)
	}
	fmt.Fprintf(b, "// %s\nconst %s = (() => {\n%sreturn { %s };\n})();\n", name, variable(name), text, strings.Join(names, ", "))
	return nil
}

// exports reports whether a module exports a name in a way that can be joined: the first of its statement.
func exports(text, name string) bool {
	return slices.ContainsFunc(exported.FindAllStringSubmatch(text, -1), func(m []string) bool { return m[2] == name })
}

// variable is what a joined module is called in its file.
func variable(name string) string {
	return "$" + strings.NewReplacer("-", "_", ".js", "").Replace(name)
}

var sheet = regexp.MustCompile(`(?m)^@import "([\w-]+\.css)";\n`)

// sheets puts what a style sheet imports in its place; what is imported is no file of its own.
func sheets(source map[string]string) (map[string]string, error) {
	out, parts := map[string]string{}, map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(source)) {
		if !strings.HasSuffix(name, ".css") {
			continue
		}
		var missing string
		out[name] = sheet.ReplaceAllStringFunc(source[name], func(line string) string {
			part := sheet.FindStringSubmatch(line)[1]
			text, ok := source[part]
			if !ok || sheet.MatchString(text) {
				missing = part
			}
			parts[part] = true
			return text
		})
		if missing != "" {
			return nil, fmt.Errorf("page: %s imports %s, which is not there or imports others", name, missing)
		}
	}
	maps.DeleteFunc(out, func(name, _ string) bool { return parts[name] })
	return out, nil
}
