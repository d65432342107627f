package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"strings"
	"testing"

	"yuntu/tools/models"
)

// TestMain is the command itself where MODEL_ARGS is set, so that a test sees what a shell sees.
func TestMain(m *testing.M) {
	if args, ok := os.LookupEnv("MODEL_ARGS"); ok {
		os.Args = append([]string{"model", "-data", "../../data"}, strings.Fields(args)...)
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

type answered struct {
	System  string
	Params  map[string]float64
	Results map[string]*float64
}

// Every check of every model once more, through the words that the command takes and the JSON that it prints.
func TestChecksHoldOutside(t *testing.T) {
	all, errs := models.ReadAll("../../data")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	checks := 0
	for _, m := range all {
		for _, c := range m.Checks {
			args := []string{m.ID}
			for _, p := range c.In {
				args = append(args, fmt.Sprintf("%s=%v", p.Name, p.Value))
			}
			var out bytes.Buffer
			if err := run(&out, all, args); err != nil {
				t.Errorf("%v: %v", args, err)
				continue
			}
			var a answered
			if err := json.Unmarshal(out.Bytes(), &a); err != nil {
				t.Errorf("%v prints %s: %v", args, out.Bytes(), err)
				continue
			}
			for _, want := range c.Out {
				checks++
				got, ok := a.Results[want.Name]
				slack := max(want.Half, c.Within) * (1 + 1e-9)
				switch {
				case !ok:
					t.Errorf("%v: no %s", args, want.Name)
				case want.None != (got == nil):
					t.Errorf("%v: %s is %v, want %v", args, want.Name, got, want)
				case got != nil && math.Abs(*got-want.Value) > slack:
					t.Errorf("%v: %s is %v, want %v", args, want.Name, *got, want)
				}
			}
		}
	}
	if checks < 100 {
		t.Errorf("only %d results were compared", checks)
	}
}

// What the shell gets: status 0 with one JSON object, 1 with one line for what there is not.
func TestStatus(t *testing.T) {
	for args, want := range map[string]int{
		"m22 margin=9 growth=20": 0, "": 0, "m22 growth=-10 margin=1": 0,
		"m99": 1, "m22 nothing=1": 1, "m22 margin=1000": 1, "m22 margin=NaN": 1, "m22 margin": 1, "m22 margin=1e400": 1,
	} {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "MODEL_ARGS="+args)
		var out, told bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &told
		err := cmd.Run()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		if got := cmd.ProcessState.ExitCode(); got != want {
			t.Errorf("%q ends with %d, want %d: %s", args, got, want, told.String())
		}
		if want == 1 && (out.Len() > 0 || strings.Count(told.String(), "\n") != 1) {
			t.Errorf("%q prints %q and says %q", args, out.String(), told.String())
		}
		if strings.HasPrefix(args, "m22") && want == 0 && !json.Valid(out.Bytes()) {
			t.Errorf("%q prints %q", args, out.String())
		}
	}
}

// No answer is null, not a number and not missing.
func TestNoAnswerIsNull(t *testing.T) {
	all, _ := models.ReadAll("../../data")
	var out bytes.Buffer
	if err := run(&out, all, []string{"m22", "growth=-10", "margin=1"}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), `"payback":null`) {
		t.Errorf("prints %s", out.String())
	}
}
