package main

import (
	"fmt"
	"strings"

	"yuntu/wasm/app"
	"yuntu/wasm/svg"
)

// moments are the frames of the strip: one bar passes another, from one data point to the next.
var moments = [...]string{"2021Q2", "2021Q2~0.30", "2021Q2~0.45", "2021Q2~0.55", "2021Q2~0.70", "2021Q3"}

// strip draws six frames of the race side by side, two to a row, as one picture: what moves in a film can be looked at.
func strip(a *app.App) []byte {
	const w, h, gap = 640, 420, 12
	var out strings.Builder
	rows := (len(moments) + 1) / 2
	fmt.Fprintf(&out, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">\n", 2*w+gap, rows*(h+gap)-gap)
	for i, t := range moments {
		a.Open("lang=en&view=capex&form=race&motion=full&t=" + t)
		a.Resize(w, h)
		a.Settle()
		fmt.Fprintf(&out, "<g transform=\"translate(%d %d)\">%s</g>\n", i%2*(w+gap), i/2*(h+gap), svg.Append(nil, a.List(), svg.Options{Paper: a.Paper(), Outlines: true, Font: a.Font(), ID: fmt.Sprintf("f%d-", i)}))
	}
	out.WriteString("</svg>\n")
	return []byte(strings.ReplaceAll(out.String(), `<?xml version="1.0" encoding="UTF-8"?>`, ""))
}
