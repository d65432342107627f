package app

import (
	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// Mark is one mark of the picture as the pointer's label and the arrow keys tell of it. The zero value is none.
type Mark struct {
	Target       scene.Target
	Box          geom.Rect // what is drawn, in CSS pixels; none where only the outline has it
	Label, Value string    // as in the outline, where it has a row
	More         string    // what they leave open of period and kind of knowing
	Opens        bool      // it opens a card or comes into focus
}

// MarkAt returns the mark at a point of the stage.
func (a *App) MarkAt(x, y float64) Mark {
	return a.Mark(a.List().Hit(geom.Point{X: float32(finite(x)), Y: float32(finite(y))}))
}

// NextMark returns the mark that is next from a target in a direction, as [scene.List.Next] says.
func (a *App) NextMark(from scene.Target, way scene.Way) Mark {
	return a.Mark(a.List().Next(from, way))
}

// Mark returns what a target is. The outline has the words of what the picture tells now; what it leaves out, such as the
// points of other periods, is named by its card, and who only comes into focus by name.
func (a *App) Mark(t scene.Target) (m Mark) {
	l := a.List()
	if t == 0 || int(t) > len(l.Targets) {
		return m
	}
	ref := l.Ref(t)
	id := cardOf(ref)
	m.Target, m.Opens = t, opens(ref)
	for i := range l.Hits {
		if l.Hits[i].Target == t {
			m.Box = l.Hits[i].Mark
		}
	}
	label, value := l.WordsOf(t)
	m.Label, m.Value = string(label), string(value)
	var c card
	if id != 0 {
		c = a.card(id)
	}
	switch {
	case m.Label != "" || m.Value != "":
	case id != 0:
		m.Label, m.Value = c.title, c.value
	case ref.Entity != 0:
		m.Label = a.w.Data.Name(data.EntityID(ref.Entity), a.s.Lang)
	}
	m.More = c.period
	if c.kind != "" {
		if m.More != "" {
			m.More += a.word("list.comma")
		}
		m.More += c.kind
	}
	return m
}
