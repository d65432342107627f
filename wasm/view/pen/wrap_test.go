package pen

import (
	"testing"
	"unicode/utf8"

	"yuntu/wasm/scene"
)

// Every rune is half its size wide here, a Chinese one the whole.
type halves struct{}

func (halves) Advance(text []byte, _ scene.Face, size float32) (w float32) {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if w += size / 2; wide(r) {
			w += size / 2
		}
		i += n
	}
	return w
}

func TestWrap(t *testing.T) {
	p := Pen{L: &scene.List{Measure: halves{}}}
	for _, x := range []struct {
		text        string
		w           float32 // size 10: a Chinese character is 10 wide, a letter 5
		first, rest string
	}{
		{"as it is", 40, "as it is", ""},
		{"Alibaba: far above 380bn", 100, "Alibaba: far above", "380bn"},
		{"Alibaba: far above 380bn", 94, "Alibaba: far above", "380bn"},
		{"Alibaba: far above 380bn", 89, "Alibaba: far", "above 380bn"},
		{"阿里：三年投入", 40, "阿里：", "三年投入"}, // after a mark, where the rest fits
		{"阿里：三年又投入", 40, "阿里：三", "年又投入"},
		{"阿里：三年投入", 25, "阿", "里：三年投入"},         // the colon stays with its word
		{"未给（新数）", 35, "未给", "（新数）"},           // an opening bracket goes with what follows
		{"远超3800亿元", 35, "远超", "3800亿元"},       // a number is not cut
		{"超过3800 亿元不变", 60, "超过", "3800 亿元不变"}, // nor from its unit
		{"超过3800亿元不变", 65, "超过3800亿元", "不变"},
		{"已支出2184億元人民幣", 95, "已支出2184億元", "人民幣"}, // nor the currency, which goes on whole
		{"3.5億元人民幣", 55, "3.5億元", "人民幣"},
		{"超過25萬元人民幣計算", 75, "超過25萬元", "人民幣計算"},
		{"unbreakable", 20, "unbreakable", ""}, // nowhere to break: the caller cuts
	} {
		end, next := p.Wrap([]byte(x.text), 10, x.w)
		if got, rest := x.text[:end], x.text[next:]; got != x.first || rest != x.rest {
			t.Errorf("%q in %v: %q and %q, want %q and %q", x.text, x.w, got, rest, x.first, x.rest)
		}
	}
	text := []byte("阿里：三年投入将远超3800亿元，未给新数")
	if n := testing.AllocsPerRun(100, func() { p.Wrap(text, 10, 90) }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}
