package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// A series that there is not is told with the one that was meant, by the packer as well as by what it asks for outlines.
func TestUnknownSeries(t *testing.T) {
	base := archive(t, "testdata/base.txtar")
	base["tables/shares.csv"] = bytes.Replace(base["tables/shares.csv"], []byte("world,alibaba,"), []byte("worl,alibaba,"), 1)
	dir := unpack(t, base)
	const want = "/tables/shares.csv:4: unknown series \"worl\"; perhaps world\n"
	var stdout, stderr bytes.Buffer
	if err := pack(dir, "../../data", "", false, &stdout, &stderr); err == nil || !strings.Contains(stderr.String(), want) {
		t.Errorf("%v, says\n%s", err, stderr.String())
	}
	stderr.Reset()
	if err := listRunes(dir, "../../data", &stdout, &stderr); err == nil || !strings.Contains(stderr.String(), want) {
		t.Errorf("runes: %v, says\n%s", err, stderr.String())
	}
}

// A mistake of the packer's own is one line, with the folder.
func TestSurvive(t *testing.T) {
	if err := survive("my-market", func() error { panic("oh") }); err == nil || err.Error() != "my-market: stumbled, which is a mistake of its own: oh; nothing written" {
		t.Error(err)
	}
	if want := errors.New("x"); survive("", func() error { return want }) != want {
		t.Error("an error is lost")
	}
}
