// Command lint looks at Go code with all that go vet and staticcheck look for, in one process: go vet starts one for each
// of the four hundred packages that ours stand on, and takes longer alone than both do here.
//
//	go run ./tools/lint ./...
//
// Takes staticcheck's flags, -checks among them, and patterns of packages; finds `//lint:ignore CHECK reason` as
// staticcheck does, for vet's checks by their names (printf, copylocks) too. Prints a line for each finding and ends with
// status 1 if there is one.
package main

import (
	"os"

	"golang.org/x/tools/go/analysis/suite/vet"
	"honnef.co/go/tools/lintcmd"
	"honnef.co/go/tools/simple"
	"honnef.co/go/tools/staticcheck"
	"honnef.co/go/tools/stylecheck"
	"honnef.co/go/tools/unused"
)

func main() {
	cmd := lintcmd.NewCommand("lint")
	cmd.ParseFlags(os.Args[1:])
	cmd.AddBareAnalyzers(vet.Suite...)
	cmd.AddAnalyzers(simple.Analyzers...)
	cmd.AddAnalyzers(staticcheck.Analyzers...)
	cmd.AddAnalyzers(stylecheck.Analyzers...)
	cmd.AddAnalyzers(unused.Analyzer)
	cmd.Run()
}
