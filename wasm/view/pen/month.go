package pen

import (
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// AppendMonth appends when something happened, as exactly as its row says, a day as its
// month: 2023年1月, Jan 2023; 2024年; FY2024.
func AppendMonth(dst []byte, d *data.Set, l locale.Lang, date string) []byte {
	if i := strings.IndexByte(date, '/'); i >= 0 {
		date = date[:i]
	}
	var buf [16]byte
	if year, ok := strings.CutPrefix(date, "FY"); ok {
		return AppendFilled(dst, d.Word(l, "loop.fiscal"), Arg("year", append(buf[:0], year...)))
	}
	if len(date) >= 7 && date[4] == '-' {
		var number [8]byte
		month, _ := strconv.Atoi(date[5:7])
		name := strconv.AppendInt(number[:0], int64(month), 10)
		if l == locale.En {
			names := d.Word(l, "loop.months")
			for range month - 1 {
				_, names, _ = strings.Cut(names, " ")
			}
			names, _, _ = strings.Cut(names, " ")
			name = append(name[:0], names...)
		}
		return AppendFilled(dst, d.Word(l, "loop.month"), Arg("year", append(buf[:0], date[:4]...)), Arg("month", name))
	}
	if q, f, ok := locale.ParsePeriod(date); ok {
		return locale.AppendPeriod(dst, l, q, f)
	}
	return append(dst, date...)
}
