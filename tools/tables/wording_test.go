package tables

import (
	"fmt"
	"strings"
	"testing"

	"yuntu/data/locale"
)

// The rules of the dataset itself, on words that a hand would write.
func TestWording(t *testing.T) {
	for _, c := range []struct {
		lang               locale.Lang
		file, column, text string
		refused            string // what is refused, "" when the words are right
	}{
		{locale.Hans, "events.csv", "title", "阿里云份额降到26.7%，云代金券近半", ""},
		{locale.Hans, "events.csv", "title", "阿里云市占下滑", "市占"},
		{locale.Hans, "notes.csv", "text", "2024年 四月", "四月"},
		{locale.Hans, "notes.csv", "text", "正月初六", ""},
		{locale.Hans, "notes.csv", "text", "2024 年", "4 年"},
		{locale.Hans, "notes.csv", "text", "公有云,增长", "云,"},
		{locale.Hans, "notes.csv", "text", "1÷(1−降幅)−1≈0.2", ""},
		{locale.Hans, "notes.csv", "text", "《公共云白皮书》写到公共云优先", ""},
		{locale.Hans, "notes.csv", "text", "公共云", "公共云"},
		{locale.Hans, "notes.csv", "text", "阿里雲", "雲"},
		{locale.Hans, "notes.csv", "text", "2024年第4季", "第4季"},
		{locale.Hans, "notes.csv", "text", "收入[增长34%](a/b/growth/2025Q3)", ""},
		{locale.Hant, "notes.csv", "text", "市占率升到三成，年增34%", ""},
		{locale.Hant, "notes.csv", "text", "市占升到三成", "市占"},
		{locale.Hant, "notes.csv", "text", "資料與數據中心", "數據"},
		{locale.Hant, "notes.csv", "text", "大數據", ""},
		{locale.Hant, "notes.csv", "text", "资料", "资"},
		{locale.Hant, "notes.csv", "text", "阿里云", "云"},
		{locale.Hant, "notes.csv", "text", "5萬億元", "萬億"},
		{locale.Hant, "notes.csv", "text", "邬賀銓與袁祎", "邬"},
		{locale.Hant, "events.csv", "title", "張勇升任集團執行長", ""},
		{locale.Hant, "events.csv", "title", "張勇升任集團CEO", "CEO"},
		{locale.Hant, "notes.csv", "text", "業績公告裡的一列", "業績公告"},
		{locale.Hant, "notes.csv", "text", "原文證實降了價", "原文證實"},
		{locale.Hans, "notes.csv", "text", "来源证实了这笔交易", "来源证实"},
		{locale.Hans, "quantities.csv", "label", "一个园区的卡", "个园区"},
		{locale.Hans, "notes.csv", "text", "不含园区的物业和设备", ""},
		{locale.En, "notes.csv", "text", "The source confirms the deal", "confirms the deal"},
		{locale.En, "systems.csv", "answer", "{parks} what GPT-4 needed", ""},
		{locale.En, "systems.csv", "claim", "a park of one’s own", "park"},
		{locale.En, "notes.csv", "text", "up 34% in the second quarter", "4%"},
		{locale.En, "events.csv", "title", "Prices fall by 34% in Q2 2024", ""},
		{locale.En, "events.csv", "title", "Prices fall by 34 per cent", "4 per cent"},
		{locale.En, "notes.csv", "text", "2.337 ÷ 26.549 ≈ 8.8%", ""},
		{locale.En, "notes.csv", "text", "380bn yuan by 18 May 2023", "yuan"},
		{locale.En, "notes.csv", "text", "on May 18 2023", "May 18"},
		{locale.En, "notes.csv", "text", "Alibaba's cloud", "'"},
		{locale.En, "notes.csv", "text", "15-50 per cent", "5-5"},
		{locale.En, "notes.csv", "text", "A unit’s move that cannot be joined", ""},
		{locale.En, "notes.csv", "text", "It doesn’t count", "n’t"},
		{locale.En, "notes.csv", "text", "America’s clouds", "America’"},
		{locale.En, "entities.csv", "en", "Bank of America", ""},
		{locale.En, "notes.csv", "text", "the second quarter 2024", "quarter 2024"},
		{locale.En, "plans.csv", "label", "the second quarter of 2024", "quarter of 2024"},
		{locale.En, "steps.csv", "title", "Growth of [66.9 per cent](canalys-china//growth/2019Q4)", ""},
	} {
		p := reading("../../data")
		p.wording()
		p.worded(row{head: map[string]int{c.column: 0}, cell: []string{c.text}}, int(c.lang), c.file, c.column)
		said := fmt.Sprint(p.found)
		if c.refused == "" && len(p.found) > 0 || !strings.Contains(said, c.refused) || len(p.found) == 0 && c.refused != "" {
			t.Errorf("%s %q: %s, want %q refused", c.lang.Tag(), c.text, said, c.refused)
		}
	}
}
