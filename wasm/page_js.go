package main

import "syscall/js"

// listeners are functions of the page, called in the order in which they came. They stand in a Set of the page's, so that
// another program can take them over and they can leave when this one is no more.
type listeners struct {
	set   js.Value
	fns   []js.Value // what was in it when it was last looked at
	stale bool
}

func (l *listeners) any() bool { return len(l.all()) > 0 }

// again has the Set looked at again even if it holds as many as before: the page itself changes those of times and follows.
func (l *listeners) again() *listeners {
	l.stale = true
	return l
}

// all returns the functions; it makes a new slice when they are others, so that one that is being called stays as it is.
func (l *listeners) all() []js.Value {
	if n := l.set.Get("size").Int(); l.stale || n != len(l.fns) {
		l.fns, l.stale = elements(l.set), false
	}
	return l.fns
}

// elements returns what is in a Set.
func elements(set js.Value) []js.Value {
	all := js.Global().Get("Array").Call("from", set)
	fns := make([]js.Value, all.Length())
	for i := range fns {
		fns[i] = all.Index(i)
	}
	return fns
}

// adder returns the page's way to add a listener, which returns the remover.
func (l *listeners) adder() func(args []js.Value) any {
	return func(args []js.Value) any {
		if len(args) == 0 || args[0].Type() != js.TypeFunction {
			panic("a listener is a function")
		}
		l.set.Call("add", args[0])
		l.stale = true
		return l.set.Get("delete").Call("bind", l.set, args[0]) // a function of the page's own
	}
}

// call calls them all; one that throws is reported and keeps nobody from being
// called.
func (l *listeners) call(args ...any) {
	for _, fn := range l.all() {
		invoke(fn, args)
	}
}

func invoke(fn js.Value, args []any) {
	defer func() {
		if r := recover(); r != nil {
			if err, ok := r.(js.Error); ok {
				report(err)
				return
			}
			panic(r)
		}
	}()
	fn.Invoke(args...)
}

// object makes an object of the page out of functions, or gives them to the one that has this name.
func object(name string, methods map[string]func([]js.Value) any) js.Value {
	o := js.Global().Get(name)
	if !o.Truthy() {
		o = js.Global().Get("Object").New()
	}
	for key, fn := range methods {
		o.Set(key, guarded(name+"."+key, fn))
	}
	return o
}

// member reads the members of an object of the page; it implements [app.Args].
type member struct{ v js.Value }

func (m member) Num(key string) float64 {
	if v := m.v.Get(key); v.Type() == js.TypeNumber {
		return v.Float()
	}
	return 0
}

func (m member) Str(key string) string {
	if v := m.v.Get(key); v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}

func (m member) Flag(key string) bool { return m.v.Get(key).Equal(js.ValueOf(true)) }

// maxMembers is how many members of an object of the page are looked at: more than anything of ours has.
const maxMembers = 256

func (m member) Each(key string, fn func(k, v string)) {
	o := m.v.Get(key)
	if o.Type() != js.TypeObject {
		return
	}
	keys := js.Global().Get("Object").Call("keys", o)
	for i := range min(keys.Length(), maxMembers) {
		k := keys.Index(i).String()
		if v := o.Get(k); v.Type() == js.TypeString {
			fn(k, v.String())
		}
	}
}

func num(args []js.Value, i int) float64 {
	if i < len(args) && args[i].Type() == js.TypeNumber {
		return args[i].Float()
	}
	return 0
}

func str(args []js.Value, i int) string {
	if i < len(args) && args[i].Type() == js.TypeString {
		return args[i].String()
	}
	return ""
}

// parse turns JSON into an object of the page.
func parse(b []byte) js.Value { return json.Call("parse", string(b)) }
