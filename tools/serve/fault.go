package main

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"
)

// faultFlag collects FILE@NUMBER arguments into a map from file name to a count of bytes or milliseconds.
type faultFlag map[string]int64

func (f *faultFlag) String() string { return "" }

func (f *faultFlag) Set(s string) error {
	name, count, ok := strings.Cut(s, "@")
	n, err := strconv.ParseInt(count, 10, 64)
	if !ok || name == "" || err != nil || n < 0 {
		return fmt.Errorf("want FILE@NUMBER, got %q", s)
	}
	if *f == nil {
		*f = faultFlag{}
	}
	(*f)[name] = n
	return nil
}

// listFlag collects repeated string arguments.
type listFlag []string

func (l *listFlag) String() string     { return strings.Join(*l, ",") }
func (l *listFlag) Set(s string) error { *l = append(*l, s); return nil }

// link is a slow line shared by every response. Bytes leave it in the order in which they were asked for.
type link struct {
	rate int64 // bytes per second
	mu   sync.Mutex
	free time.Time // when the line has sent all it was given
}

// chunk is what is sent between two waits: small, so that a progress bar sees the bytes come in.
const chunk = 4 << 10

// wait takes n bytes' worth of the line and returns once they would have gone through.
func (l *link) wait(n int) {
	l.mu.Lock()
	if now := time.Now(); l.free.Before(now) {
		l.free = now
	}
	l.free = l.free.Add(time.Duration(n) * time.Second / time.Duration(l.rate))
	until := l.free
	l.mu.Unlock()
	time.Sleep(time.Until(until))
}
