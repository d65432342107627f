// Command decode puts the dataset's decoder before JavaScript, so that it can be timed beside JSON.parse: in one
// process, on the same bytes, turn by turn.
package main

import (
	"syscall/js"

	"yuntu/data"
)

func main() {
	var files [][]byte // the core, then the parts
	js.Global().Set("yuntuBytes", js.FuncOf(func(_ js.Value, args []js.Value) any {
		for _, from := range args {
			b := make([]byte, from.Length())
			js.CopyBytesToGo(b, from)
			files = append(files, b)
		}
		return nil
	}))
	js.Global().Set("yuntuDecode", js.FuncOf(func(js.Value, []js.Value) any {
		set, err := data.Decode(files[0], files[1:]...)
		if err != nil {
			return err.Error()
		}
		return set.Observations()
	}))
	select {}
}
