package workbook

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/xuri/excelize/v2"
)

// formulaCell is a cell with a formula as the library writes it: with a type that says text, and without a value.
var formulaCell = regexp.MustCompile(`<c r="([A-Z]+[0-9]+)"([^>]*) t="str"><f>([^<]*)</f></c>`)

// stored writes the book with what each formula comes to beside it, for those who show a file without computing it: a
// preview, a phone.
func stored(f *excelize.File) ([]byte, error) {
	var plain bytes.Buffer
	if err := f.Write(&plain); err != nil {
		return nil, err
	}
	in, err := zip.NewReader(bytes.NewReader(plain.Bytes()), int64(plain.Len()))
	if err != nil {
		return nil, err
	}
	if f, err = excelize.OpenReader(bytes.NewReader(plain.Bytes())); err != nil { // as a reader gets it
		return nil, err
	}
	defer f.Close()
	sheets := map[string]string{}
	for i, name := range f.GetSheetList() {
		sheets[fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)] = name
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range in.File {
		r, err := part.Open()
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		if sheet := sheets[part.Name]; sheet != "" {
			text = formulaCell.ReplaceAllFunc(text, func(c []byte) []byte {
				m := formulaCell.FindSubmatch(c)
				kind, v := comesTo(f, sheet, string(m[1]))
				return fmt.Appendf(nil, `<c r="%s"%s%s><f>%s</f><v>%s</v></c>`, m[1], m[2], kind, m[3], v)
			})
		}
		to, err := w.Create(part.Name) // no clock: the same model gives the same bytes
		if err != nil {
			return nil, err
		}
		if _, err := to.Write(text); err != nil {
			return nil, err
		}
	}
	err = w.Close()
	return out.Bytes(), err
}

// comesTo computes a cell: the type that its value has in the file ("" is a number), and the value.
func comesTo(f *excelize.File, sheet, cell string) (kind, value string) {
	// Setting a formula makes the library forget what it has computed: what it keeps of one cell is not always what another
	// has to get.
	formula, err := f.GetCellFormula(sheet, cell)
	if err == nil {
		err = f.SetCellFormula(sheet, cell, formula)
	}
	v := ""
	if err == nil {
		v, err = f.CalcCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	}
	switch {
	case err != nil || strings.HasPrefix(v, "#"): // no answer, by whatever name
		return ` t="e"`, "#N/A"
	case v == "TRUE":
		return ` t="b"`, "1"
	case v == "FALSE":
		return ` t="b"`, "0"
	case v == "":
		return ` t="str"`, ""
	}
	return "", v
}
