package pen

import "yuntu/wasm/scene"

// Note adds a line to the outline: Txt with the value in Val. level is the depth
// of the tree, 1 is the heading; t the mark that it stands for, or 0.
func (p *Pen) Note(level uint8, role scene.Role, t scene.Target) {
	p.L.Note(level, role, t, p.Txt, p.Val)
}

// Say adds a line to the outline that has no value: Txt.
func (p *Pen) Say(level uint8, role scene.Role, t scene.Target) {
	p.L.Note(level, role, t, p.Txt, nil)
}
