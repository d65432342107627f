package data

import (
	"os"
	"testing"

	"yuntu/data/locale"
)

// packedForBench is the real dataset where it has been built, else a small one.
func packedForBench(b *testing.B) *Packed {
	packed := packedSmall(b)
	if core, err := os.ReadFile("../.cache/parts/dataset.msgp"); err == nil {
		packed.Core = core
		for p := range Pieces {
			if packed.Pieces[p], err = os.ReadFile("../.cache/parts/dataset." + p.String() + ".msgp"); err != nil {
				b.Fatal(err)
			}
		}
	}
	return packed
}

func BenchmarkDecode(b *testing.B) {
	packed := packedForBench(b)
	b.SetBytes(int64(len(packed.Core)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode(packed.Core); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkAdd is what the words of one language take.
func BenchmarkAdd(b *testing.B) {
	packed := packedForBench(b)
	words := packed.Pieces[WordsOf(locale.En)]
	b.SetBytes(int64(len(words)))
	s, err := Decode(packed.Core)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		s.pieces[locale.En].there = false
		if err := s.Add(words); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSplit is the part of Decode that only checks the hash.
func BenchmarkSplit(b *testing.B) {
	packed := packedForBench(b)
	for b.Loop() {
		if _, err := Split(packed.Core); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkObs reads every observation once.
func BenchmarkObs(b *testing.B) {
	packed := packedForBench(b)
	s, err := Decode(packed.Core, packed.Pieces[:]...)
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
	packed := packedForBench(b)
	s, err := Decode(packed.Core, packed.Pieces[:]...)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s.Word(locale.Hant, "play")
	}
}
