package packed

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"yuntu/data"
)

func TestFiles(t *testing.T) {
	p, err := data.Encode(&data.Tables{Lexicon: []byte("x")})
	if err != nil {
		t.Fatal(err)
	}
	core := filepath.Join(t.TempDir(), "new", "dataset.msgp")
	if err := Write(core, p); err != nil {
		t.Fatal(err)
	}
	got, err := Read(core)
	if err != nil || !reflect.DeepEqual(got, p) {
		t.Errorf("came back as %v, %v", got, err)
	}
	all, _ := os.ReadDir(filepath.Dir(core))
	var names []string
	for _, f := range all {
		names = append(names, f.Name())
	}
	if want := []string{"dataset.en.msgp", "dataset.en.rest.msgp", "dataset.lexicon.msgp", "dataset.msgp", "dataset.rest.msgp",
		"dataset.zh-Hans.msgp", "dataset.zh-Hans.rest.msgp", "dataset.zh-Hant.msgp", "dataset.zh-Hant.rest.msgp"}; !reflect.DeepEqual(names, want) {
		t.Errorf("the folder holds %v", names)
	}
	if err := os.Remove(Name(core, data.LexiconPiece)); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(core); !os.IsNotExist(err) {
		t.Errorf("without a piece: %v", err)
	}
}
