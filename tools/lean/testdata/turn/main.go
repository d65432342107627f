// Command turn does what a program without names, files and lines has to do as before: it collects garbage under deep
// stacks, recovers from panics, waits for goroutines, and reads the names of types.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type leaf struct{ name string }

func deep(n int, keep *leaf) (string, int) {
	here := &leaf{fmt.Sprint(keep.name, n)}
	if n == 0 {
		runtime.GC()
		return here.name, runtime.NumGoroutine()
	}
	if n%100 == 0 {
		runtime.GC()
	}
	name, count := deep(n-1, here)
	return name[:1] + here.name[:1], count
}

func caught(f func()) (what any) {
	defer func() { what = recover() }()
	f()
	return nil
}

func main() {
	fmt.Println(deep(500, &leaf{"x"}))
	var none *leaf
	fmt.Println(caught(func() { fmt.Println(none.name) }), caught(func() { fmt.Println([]int{}[len(none2())]) }))
	var wg sync.WaitGroup
	sums := make(chan int, 9)
	for i := range 9 {
		wg.Add(1)
		go func() { defer wg.Done(); runtime.Gosched(); _, n := deep(i, &leaf{"y"}); sums <- n }()
	}
	wg.Wait()
	fmt.Printf("%d of %T, %v\n", len(sums), none, any(*&leaf{"z"}))
	panic("the end")
}

func none2() []int { return make([]int, 3) }
