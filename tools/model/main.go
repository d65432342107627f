// Command model runs a system's formulas and prints what comes out.
//
//	go run ./tools/model                          all systems, with their parameters
//	go run ./tools/model m22 margin=9 growth=20   one JSON object: parameters and results, null for no answer
//
// Numbers are written in the units of data/models/*.model: percentages in per cent, money as the file says. The exit status
// is 1 for a system, a name or a value that there is not, 2 when the models themselves are wrong.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

func main() {
	dir := flag.String("data", "data", "folder of tables, texts and models")
	flag.Parse()
	all, errs := models.ReadAll(*dir)
	if len(errs) > 0 {
		fmt.Fprintln(os.Stderr, errors.Join(errs...))
		os.Exit(2)
	}
	if err := run(os.Stdout, all, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "model:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, all []*models.Model, args []string) error {
	if len(args) == 0 {
		for _, m := range all {
			fmt.Fprint(w, m.ID)
			for _, p := range m.Params {
				fmt.Fprintf(w, " %s=%s[%s..%s %s]", p.Name, models.Written(p.Default), models.Written(p.Min), models.Written(p.Max), p.Unit.Name)
			}
			fmt.Fprint(w, " =>")
			for _, r := range m.Results {
				fmt.Fprintf(w, " %s[%s]", r.Name, r.Unit.Name)
			}
			fmt.Fprintln(w)
		}
		return nil
	}
	for _, m := range all {
		if m.ID == args[0] {
			return answer(w, m, args[1:])
		}
	}
	return fmt.Errorf("there is no system %q", args[0])
}

func answer(w io.Writer, m *models.Model, args []string) error {
	var pairs []models.Pair
	for _, a := range args {
		name, v, ok := strings.Cut(a, "=")
		x, err := strconv.ParseFloat(v, 64)
		if !ok || err != nil || x-x != 0 {
			return fmt.Errorf("%q is not NAME=NUMBER", a)
		}
		pairs = append(pairs, models.Pair{Name: name, Value: x})
	}
	in, err := m.In(pairs)
	if err != nil {
		return err
	}
	out := make([]float64, len(m.Results))
	sim.NewMachine(&m.Code).Run(in, out)
	answer := struct {
		System  string              `json:"system"`
		Params  map[string]float64  `json:"params"`
		Results map[string]*float64 `json:"results"`
	}{m.ID, map[string]float64{}, map[string]*float64{}}
	for i, p := range m.Params {
		answer.Params[p.Name] = tidy(in[i] / p.Unit.Base)
	}
	for i, r := range m.Results {
		answer.Results[r.Name] = nil
		if v := tidy(out[i] / r.Unit.Base); sim.Answered(v) {
			answer.Results[r.Name] = &v
		}
	}
	return json.NewEncoder(w).Encode(answer)
}

// tidy takes off the last digits, which are the arithmetic's and not the model's: 19.999999999999996 is 20.
func tidy(v float64) float64 {
	if !sim.Answered(v) {
		return v
	}
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 12, 64), 64)
	return v
}
