package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/tools/tables"
)

// What is "reported" is said by whoever speaks on the page, unless the row
// says otherwise; a transcription that names the filing lets the firm speak.
func TestKinds(t *testing.T) {
	files := archive(t, "testdata/base.txtar")
	files["tables/sources.csv"] = []byte(`id,title,lang,publisher,url,date,via,upstream,voice
s1,"Q3, counted",en,Synergy,https://example.org/q3,2025-10-26,press,,market
t1,Compiled,en,A repository,https://example.org/t,2025-10-26,transcription,,press
a1,文章,zh-Hans,,,2023-05,article,,unnamed
`)
	files["tables/shares.csv"] = []byte(`series,entity,metric,period,value,unit,kind,bound,rank,preferred,source,token,note
world,aws,share,2023Q3,32,pct,reported,,1,1,s1,32%,
world,aws,share,2023Q3,33,pct,firm,~,,0,s1,about 33,rounded
world,alibaba,share,2023Q3,4.0,pct,reported,,4,1,t1,4%,
world,,size,2023Q3,68000,usd-m,reported,,,1,t1,$68bn,
`)
	files["tables/filings.csv"] = []byte("of,url\nworld//size/2023Q3,https://example.org/10-q\nworld/aws/share/2023Q3,https://example.org/8-k\n")
	dir := unpack(t, files)
	p := tables.Read(dir)
	var stderr bytes.Buffer
	if err := p.Report(&stderr); err != nil {
		t.Fatalf("%v\n%s", err, strings.ReplaceAll(stderr.String(), filepath.ToSlash(dir)+"/", ""))
	}
	for i, want := range []data.Kind{data.InMarket, data.ByFirm, data.ByPress, data.ByFirm} {
		if got := p.Tables.Obs[i].Kind; got != want {
			t.Errorf("row %d is known by %q, want %q", i, got, want)
		}
	}
	if f := p.Tables.Figures[0]; f.Kind == data.Reported {
		t.Errorf("the figure is known by %q", f.Kind)
	}
}

// A company's own paper does not stand behind what others guess or tell.
func TestFilingOfOthers(t *testing.T) {
	files := archive(t, "testdata/base.txtar")
	files["tables/shares.csv"] = bytes.Replace(files["tables/shares.csv"], []byte("68000,usd-m,reported"), []byte("68000,usd-m,unnamed"), 1)
	files["tables/filings.csv"] = []byte("of,url\nworld//size/2023Q3,https://example.org/news\n")
	p := tables.Read(unpack(t, files))
	var said bytes.Buffer
	if err := p.Report(&said); err == nil || !strings.Contains(said.String(), `filings.csv:2: a company's own paper stands behind "world//size/2023Q3", which is known as unnamed`) {
		t.Errorf("said %q", &said)
	}
}

// The dataset itself: nobody is left unheard, and what a filing stands behind
// is counted.
func TestVoices(t *testing.T) {
	p := tables.Read("../../data")
	kinds := map[data.Kind]int{}
	filed := 0
	for _, o := range p.Tables.Obs {
		kinds[o.Kind]++
		if o.Filing != 0 {
			filed++
		}
	}
	if kinds[data.Reported] != 0 {
		t.Errorf("%d observations are said by nobody", kinds[data.Reported])
	}
	if filed < 589 {
		t.Errorf("%d observations have their filing, there were 589", filed)
	}
	for i, s := range p.Tables.Sources {
		if second := s.Via == data.Press || s.Via == data.Article; second && s.Voice == data.ByFirm {
			t.Errorf("source %s: a press page does not speak for the firm", p.Tables.Sources[i].ID)
		}
	}
	t.Logf("observations by kind: %v; with a filing: %d", kinds, filed)
}
