// Command serve hands out a built folder the way a good static host would: right MIME types, the compressed twin of a
// file where the client takes it, validators instead of guesses about age, and the headers that keep a page safe.
//
//	go run ./tools/serve -dir dist            # http://127.0.0.1:8080/, PORT changes the port, 0 picks a free one
//	go run ./tools/serve -rate 200000         # as over a link of 200 kB/s
//	go run ./tools/serve -cut main.wasm@90000 # the connection breaks after 90,000 bytes of that file
//
// It listens on the loopback address only. The flags that break things are for tests.
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("serve: ")
	var opts Options
	dir := flag.String("dir", "dist", "folder to serve")
	flag.Int64Var(&opts.Rate, "rate", 0, "bytes per second, shared by all connections; 0 means as fast as possible")
	flag.Var((*faultFlag)(&opts.Cut), "cut", "`FILE@BYTES`: break the connection after so many bytes; may be repeated")
	flag.Var((*faultFlag)(&opts.Short), "short", "`FILE@BYTES`: serve only the first bytes, as if the file ended there; may be repeated")
	flag.Var((*faultFlag)(&opts.Hold), "hold", "`FILE@MILLISECONDS`: answer only after so long; may be repeated")
	flag.Var((*faultFlag)(&opts.Spoil), "spoil", "`FILE@BYTE`: that byte is another, to be kept as if it were right, until a client asks past its caches; may be repeated")
	flag.Var((*listFlag)(&opts.Block), "block", "`FILE`: answer 403; may be repeated")
	flag.BoolVar(&opts.Plain, "plain", false, "leave out the headers that other people's pages ask for")
	flag.Parse()

	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	root, err := os.OpenRoot(*dir)
	if err != nil {
		log.Fatalf("%v (run ./build.sh build first)", err)
	}
	ln, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", port))
	if err != nil {
		log.Fatalf("%v (PORT=8081 ./build.sh serve uses another port)", err)
	}
	// The one line on standard output: tests read the address from it.
	fmt.Printf("http://%s/\n", ln.Addr())
	srv := &http.Server{Handler: New(root.FS(), opts), ReadHeaderTimeout: 10 * time.Second}
	log.Fatal(srv.Serve(ln))
}
