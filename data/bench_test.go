package data

import (
	"os"
	"testing"

	"yuntu/data/locale"
)

// packedForBench is the real dataset where it has been built, else a small one.
func packedForBench(b *testing.B) []byte {
	packed, err := os.ReadFile("../.cache/parts/dataset.msgp")
	if err != nil {
		if packed, err = Encode(small()); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(packed)))
	return packed
}

func BenchmarkDecode(b *testing.B) {
	packed := packedForBench(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode(packed); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParts is the part of Decode that only checks the hash.
func BenchmarkParts(b *testing.B) {
	packed := packedForBench(b)
	for b.Loop() {
		if _, err := Parts(packed); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkObs reads every observation once.
func BenchmarkObs(b *testing.B) {
	s, err := Decode(packedForBench(b))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		for id := range ObsID(s.Observations()) {
			if s.Obs(id+1).Series == 0 {
				b.Fatal("an observation without a series")
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(s.Observations()), "ns/row")
}

func BenchmarkWord(b *testing.B) {
	s, err := Decode(packedForBench(b))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s.Word(locale.Hant, "play")
	}
}
