// Command wasm is Yuntu in the browser: package app behind window.yuntu and
// window.yuntuStage (web/bridge.d.ts), and the two live painters.
//
// boot.js leaves the dataset's core and the words of the page's language in
// window.yuntuBoot.dataset and starts the program; window.yuntu.ready says how
// that went. What else there is of the dataset comes by [stage.add]. Which painter works is the
// page's choice, made before any of them starts: [stage.paint]. The engine is
// started with the first "gpu" and never when there is none; with the build tag
// flat the program is linked without it.
package main

import (
	"errors"
	"syscall/js"

	"yuntu/wasm/app"
)

func main() {
	reached("main")
	takeCanvas()
	a, err := open(js.Global().Get("yuntuBoot"))
	if err != nil {
		refuse(err)
		return
	}
	reached("decoded")
	b := newBridge(a)
	b.publish()
	select {} // the page calls from here on
}

// open takes the dataset out of the page and decodes it.
func open(boot js.Value) (*app.App, error) {
	var files [][]byte
	if boot.Truthy() && boot.Get("dataset").Truthy() {
		list := boot.Get("dataset")
		for i := range list.Length() {
			files = append(files, bytes(list.Index(i)))
		}
	}
	if len(files) == 0 {
		return nil, errors.New("wasm: the page left no dataset")
	}
	boot.Set("dataset", nil) // the page's copy can go
	if len(files) < 2 {
		return app.New(files[0])
	}
	a, err := app.New(files[0], files[1])
	if err != nil {
		return nil, err
	}
	taken := []any{boot.Get("pieces").Index(0)}
	for i, file := range files[2:] { // the program is live without these, and wants them where it needs them
		if a.Add(file) == nil {
			taken = append(taken, boot.Get("pieces").Index(i+1))
		}
	}
	boot.Set("pieces", taken)
	if shown := boot.Get("resume"); shown.Type() == js.TypeString { // by the program that this one takes over from
		a.Open(shown.String())
	}
	return a, nil
}

// reached notes in the browser's record when a step of the start was reached, as boot.js does.
func reached(step string) { js.Global().Get("performance").Call("mark", "yuntu."+step) }

// bytes copies a Uint8Array; what is none is empty.
func bytes(from js.Value) []byte {
	if !from.InstanceOf(js.Global().Get("Uint8Array")) {
		return nil
	}
	b := make([]byte, from.Length())
	js.CopyBytesToGo(b, from)
	return b
}

// refuse leaves a window.yuntu that is never ready.
func refuse(err error) {
	yuntu := js.Global().Get("Object").New()
	yuntu.Set("ready", js.Global().Get("Promise").Call("reject", jsError(err)))
	js.Global().Set("yuntu", yuntu)
	// The promise's reader needs a turn before the program may end.
	select {}
}

func jsError(err error) js.Value { return js.Global().Get("Error").New(err.Error()) }

// guarded is a function for the page. A panic inside does not end the program:
// it becomes an error event of the page, once told, with the call's name.
func guarded(name string, fn func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) (result any) {
		defer func() {
			if r := recover(); r != nil {
				report(errors.New(name + ": " + said(r)))
			}
		}()
		return fn(args)
	})
}

// said is what a panic says; package fmt, which could say more of others than these, weighs 0.05 MB.
func said(r any) string {
	switch r := r.(type) {
	case error:
		return r.Error()
	case string:
		return r
	}
	return "panic"
}

// report hands an error to the page as if one of its own scripts had thrown it.
func report(err error) {
	e := jsError(err)
	if thrown, ok := err.(js.Error); ok {
		e = thrown.Value
	}
	if f := js.Global().Get("reportError"); f.Truthy() {
		f.Invoke(e)
		return
	}
	js.Global().Get("console").Call("error", e)
}
