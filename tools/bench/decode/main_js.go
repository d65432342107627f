// Command decode puts the dataset's decoder before JavaScript, so that it can be timed beside JSON.parse: in one
// process, on the same bytes, turn by turn.
package main

import (
	"syscall/js"

	"yuntu/data"
)

func main() {
	var packed []byte
	js.Global().Set("yuntuBytes", js.FuncOf(func(_ js.Value, args []js.Value) any {
		packed = make([]byte, args[0].Length())
		js.CopyBytesToGo(packed, args[0])
		return nil
	}))
	js.Global().Set("yuntuDecode", js.FuncOf(func(js.Value, []js.Value) any {
		set, err := data.Decode(packed)
		if err != nil {
			return err.Error()
		}
		return set.Observations()
	}))
	select {}
}
