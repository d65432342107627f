package main

import (
	"errors"
	"unsafe"

	"yuntu/wasm/scene"
)

// What the page calls directly instead of as methods of yuntuStage: a warm call allocates nothing.

// drawn counts a frame whose work began at a time.
func (b *bridge) drawn(began float64) {
	b.frames++
	b.cpu = now() - began
	if v := b.app.ListVersion(); v != b.built {
		b.built = v
		b.builds++
	}
}

// What a frame of the 2D painter tells the page; web/stage2d.js has the same.
const (
	moves       = 1 << iota // another frame is wanted
	timeMoved               // the time is another
	wordsMoved              // so are its words
	panelMoved              // the panel would say something else
	fingerMoved             // what follows a finger is another
)

// frame is a frame of the 2D painter. A warm one allocates nothing, and so that
// neither does the call, the page calls what stands below instead of methods of
// yuntuStage.
func (b *bridge) frame(ms float64) (flags int32) {
	if b.painter != flat || !b.visible {
		return 0
	}
	began := now()
	if b.app.Advance(max(0, min(ms, 100)) / 1000) {
		flags |= moves
	}
	l := b.app.List()
	if v := b.app.ListVersion(); v != b.set || b.scale != b.setAt {
		b.set, b.setAt = v, b.scale
		b.sheet.Build(l, b.app.Font(), b.scale)
		b.fillHead(l)
		b.drawn(began)
	}
	words := b.toldText
	if b.timeMoved() {
		flags |= timeMoved
		if b.toldText != words {
			flags |= wordsMoved
		}
	}
	b.head[18], b.head[19] = at(b.clock), uint32(len(b.clock))
	return flags | b.news()
}

// news says which of the panel and what follows a finger the page has to be told.
func (b *bridge) news() (flags int32) {
	if b.behind() {
		flags |= panelMoved
	}
	if b.follow() {
		flags |= fingerMoved
	}
	return flags
}

// exported is the bridge that the functions below speak for.
var exported *bridge

//go:wasmexport yuntuFrame
func yuntuFrame(ms float64) (flags int32) {
	defer caught("yuntuFrame", &flags)
	return exported.frame(ms)
}

//go:wasmexport yuntuMove
func yuntuMove(slider int32, v float64) (flags int32) {
	defer caught("yuntuMove", &flags)
	exported.app.Move(int(slider), v)
	return exported.news()
}

//go:wasmexport yuntuDrag
func yuntuDrag(x, y float64) (flags int32) {
	defer caught("yuntuDrag", &flags)
	exported.app.Drag(x, y)
	return exported.news()
}

//go:wasmexport yuntuFollow
func yuntuFollow(curve int32) (bytes int32) {
	defer caught("yuntuFollow", &bytes)
	exported.moved = exported.app.Moved(curve != 0)
	return int32(len(exported.moved))
}

//go:wasmexport yuntuMoved
func yuntuMoved() uint32 { return at(exported.moved) }

// caught makes a panic in what the page calls directly an error of the page, and the answer 0.
func caught(name string, answer *int32) {
	if r := recover(); r != nil {
		*answer = 0
		report(errors.New(name + ": " + said(r)))
	}
}

//go:wasmexport yuntuHead
func yuntuHead() uint32 { return uint32(uintptr(unsafe.Pointer(&exported.head))) }

//go:wasmexport yuntuTime
func yuntuTime() float64 { return exported.toldTime }

// headWords is how many words stand at yuntuHead.
const headWords = 20

func (b *bridge) fillHead(l *scene.List) {
	s := &b.sheet
	version := b.head[10] + 1
	b.head = [headWords]uint32{ // and the time's words, which come with each frame
		at(l.Ops), uint32(len(l.Ops)), at(l.Coords), uint32(len(l.Coords)), at(l.Text), uint32(len(l.Text)),
		uint32(l.Width*64 + 0.5), uint32(l.Height*64 + 0.5), uint32(b.app.Paper()), uint32(b.scale*4096 + 0.5), version,
		at(s.Runs), uint32(len(s.Runs)), at(s.Images), uint32(len(s.Images)), at(s.Pixels), uint32(len(s.Pixels)), s.Generation,
	}
}

// at returns the place of a slice in the program's memory. The collector moves
// nothing, so it holds as long as the slice is kept.
func at[T any](s []T) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(s)))) }
