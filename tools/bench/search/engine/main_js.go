// Command engine is search alone as WebAssembly, so that the benchmark times what a page would wait for.
package main

import (
	"strings"
	"syscall/js"

	"yuntu/data/lexicon"
	"yuntu/wasm/search"
)

func main() {
	var index *search.Index
	var hits []search.Hit
	packed, err := lexicon.Pack()
	if err != nil {
		panic(err)
	}
	// engineBuild takes one name a line: the three languages and the aliases, split by tabs.
	js.Global().Set("engineBuild", js.FuncOf(func(_ js.Value, args []js.Value) any {
		lex, err := search.DecodeLexicon(packed)
		if err != nil {
			panic(err)
		}
		text := args[0].String()
		entries := make([]search.Entry, 0, strings.Count(text, "\n")+1)
		for text != "" {
			var line, aliases string
			line, text, _ = strings.Cut(text, "\n")
			var e search.Entry
			e.Names[0], line, _ = strings.Cut(line, "\t")
			e.Names[1], line, _ = strings.Cut(line, "\t")
			e.Names[2], aliases, _ = strings.Cut(line, "\t")
			if aliases != "" {
				e.Aliases = strings.Split(aliases, "|")
			}
			entries = append(entries, e)
		}
		index = search.Build(lex, entries)
		return len(entries)
	}))
	// engineFind answers with the places of the entries, the best first, split by commas.
	js.Global().Set("engineFind", js.FuncOf(func(_ js.Value, args []js.Value) any {
		hits = index.AppendHits(hits[:0], args[0].String(), search.Options{Limit: 10})
		var b []byte
		for i := range hits {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendInt(b, hits[i].Entry)
		}
		return string(b)
	}))
	bytes := js.Global().Get("Uint8Array").New(len(packed))
	js.CopyBytesToJS(bytes, packed)
	js.Global().Set("engineLexicon", bytes)
	js.Global().Call("engineReady")
	select {}
}

func appendInt(b []byte, n uint32) []byte {
	if n >= 10 {
		b = appendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}
