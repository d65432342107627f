// Package paint shows a display list with Ebitengine: one texture, one vertex
// buffer, one draw call. What the triangles are is decided in package mesh, which
// builds anywhere; this is the glue that needs a browser.
package paint

import (
	"image"
	"unsafe"

	"github.com/hajimehoshi/ebiten/v2"

	"yuntu/wasm/paint/mesh"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// A mesh vertex is an engine vertex, so that the buffer needs no copying.
var _ [unsafe.Sizeof(ebiten.Vertex{})]byte = [unsafe.Sizeof(mesh.Vertex{})]byte{}

// Painter draws lists. The zero value is ready; it may only be used inside the
// engine's frames.
type Painter struct {
	mesh    mesh.Mesh
	texture *ebiten.Image
	options ebiten.DrawTrianglesOptions
	shown   frame
}

// frame is what the mesh was built from.
type frame struct {
	list    *scene.List
	version uint64
	paper   scene.Color
	scale   float32
}

// Draw paints a list over the whole screen, scale device pixels to a logical one.
// The mesh is built again only when the version or the frame differ.
func (p *Painter) Draw(screen ebiten.FinalScreen, l *scene.List, version uint64, font *typeset.Font, paper scene.Color, scale float32) {
	if p.texture == nil {
		p.texture = ebiten.NewImageWithOptions(image.Rect(0, 0, mesh.AtlasWidth, mesh.AtlasHeight), &ebiten.NewImageOptions{Unmanaged: true})
		p.options.ColorScaleMode = ebiten.ColorScaleModePremultipliedAlpha
		p.mesh.Atlas.Forget()
	}
	if now := (frame{l, version, paper, scale}); now != p.shown || len(p.mesh.Indices) == 0 {
		p.mesh.Build(l, font, paper, scale)
		p.shown = now
	}
	for _, u := range p.mesh.Atlas.Take() {
		p.texture.SubImage(image.Rect(u.X, u.Y, u.X+u.W, u.Y+u.H)).(*ebiten.Image).WritePixels(u.RGBA)
	}
	p.Again(screen)
}

// Again draws what was drawn last.
func (p *Painter) Again(screen ebiten.FinalScreen) {
	v := p.mesh.Vertices
	if len(v) == 0 {
		return
	}
	screen.DrawTriangles32(unsafe.Slice((*ebiten.Vertex)(unsafe.Pointer(&v[0])), len(v)), p.mesh.Indices, p.texture, &p.options)
}
