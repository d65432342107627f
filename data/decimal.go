package data

import "strconv"

// ParseValue reads a plain decimal such as -3.50: digits, at most one point,
// at most nine decimals, no grouping, no exponent. "" is no value.
func ParseValue(s string) (Value, bool) {
	if s == "" {
		return Value{}, true
	}
	v := Value{Ok: true}
	i := 0
	if s[0] == '-' {
		i++
	}
	digits, point := 0, -1
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			if v.Mant = v.Mant*10 + int64(c-'0'); v.Mant > maxMant {
				return Value{}, false
			}
			digits++
		case c == '.' && point < 0 && digits > 0:
			point = digits
		default:
			return Value{}, false
		}
	}
	if digits == 0 || point == digits {
		return Value{}, false
	}
	if point >= 0 {
		if digits-point >= len(pow10) {
			return Value{}, false
		}
		v.Dec = uint8(digits - point)
	}
	if s[0] == '-' {
		v.Mant = -v.Mant
	}
	return v, true
}

// Append appends the value digit for digit as the table has it; nothing when
// there is none.
func (v Value) Append(dst []byte) []byte {
	if !v.Ok {
		return dst
	}
	m := v.Mant
	if m < 0 {
		dst, m = append(dst, '-'), -m
	}
	var buf [32]byte
	s := strconv.AppendInt(buf[:0], m, 10)
	d := int(v.Dec)
	whole := max(0, len(s)-d)
	if whole == 0 {
		dst = append(dst, '0')
	}
	dst = append(dst, s[:whole]...)
	if d > 0 {
		dst = append(dst, '.')
	}
	for n := len(s); n < d; n++ {
		dst = append(dst, '0')
	}
	return append(dst, s[whole:]...)
}

// String returns the digits of the table.
func (v Value) String() string { return string(v.Append(nil)) }
