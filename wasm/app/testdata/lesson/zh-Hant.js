// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "id": "half",
    "count": 24,
    "title": ["2019年底，阿里雲一家占了",{"text":"近一半","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"}],
    "body": [
      [
        "研究機構Canalys估計，2019年第四季，中國大陸雲端基礎設施服務的市場規模為",
        {"text":"33億美元","n":"obs:canalys-china//size/2019Q4"},
        "，年增",
        {"text":"66.9%","n":"obs:canalys-china//growth/2019Q4"},
        "。"
      ],
      [
        "阿里雲占",
        {"text":"46.4%","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
        "，騰訊雲占",
        {"text":"18.0%","n":"obs:canalys-china/tencent-cloud/share/2019Q4"},
        "，百度智能雲占",
        {"text":"8.8%","n":"obs:canalys-china/baidu-ai-cloud/share/2019Q4"},
        "。華為雲當時尚未單獨列出。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 2,
    "id": "rivals",
    "count": 24,
    "title": ["華為雲首度上榜，一年後占",{"text":"近兩成","n":"obs:canalys-china/huawei-cloud/share/2021Q1"}],
    "body": [
      [
        "2020年第一季，華為雲首度單獨列出，占",
        {"text":"14.1%","n":"obs:canalys-china/huawei-cloud/share/2020Q1"},
        "；一年後升至",
        {"text":"19.7%","n":"obs:canalys-china/huawei-cloud/share/2021Q1"},
        "，排名第二。"
      ],
      [
        "同期阿里雲為",
        {"text":"39.8%","n":"obs:canalys-china/alibaba-cloud/share/2021Q1"},
        "。市場仍年增",
        {"text":"55%","n":"obs:canalys-china//growth/2021Q1"},
        "，各家都在成長，只是快慢不同。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 3,
    "id": "slump",
    "count": 24,
    "title": [
      "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減",
      {"text":"2%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q1"}
    ],
    "body": [
      [
        "市場的年增率由2021年第一季的",
        {"text":"55%","n":"obs:canalys-china//growth/2021Q1"},
        "降至2022年第一季的",
        {"text":"21%","n":"obs:canalys-china//growth/2022Q1"},
        "，年底只剩",
        {"text":"4%","n":"obs:canalys-china//growth/2022Q4"},
        "。"
      ],
      [
        "有文章歸因於網路業客戶縮減支出。2023年第一季，阿里雲營收首度年減，減幅",
        {"text":"2%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q1"},
        "。"
      ],
      ["圖上是阿里雲自己的營收年增率，下面是它的調整後EBITA。"]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 4,
    "id": "guess-cut",
    "count": 24,
    "title": ["先猜：降價以後，用量得多出多少？"],
    "body": [
      [
        "成長停了，降價是把它找回來的一種辦法。帳單從第一天起就變少，用量會不會變多，要過一陣子才看得出來。"
      ],
      ["這裡只問算術：用量得比降價前多出多少，營收才和原來一樣多？先拖動滑桿猜一個數字，再看答案。"]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["價格降一半，用量要多出多少，營收才持平？"],
      "min": 0,
      "max": 300,
      "step": 5,
      "value": 150,
      "text": "150%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "算出來的",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 4,
    "id": "guess-cut",
    "count": 24,
    "title": ["先猜：降價以後，用量得多出多少？"],
    "body": [
      [
        "成長停了，降價是把它找回來的一種辦法。帳單從第一天起就變少，用量會不會變多，要過一陣子才看得出來。"
      ],
      ["這裡只問算術：用量得比降價前多出多少，營收才和原來一樣多？先拖動滑桿猜一個數字，再看答案。"]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["價格降一半，用量要多出多少，營收才持平？"],
      "min": 0,
      "max": 300,
      "step": 5,
      "value": 0,
      "text": "0%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "算出來的",
      "truth": "100%",
      "answer": [
        "要多出",
        {"text":"100%","n":"result:m11.break_even_volume"},
        "，也就是翻倍：價格只剩一半，每一份用量只帶來一半的營收。"
      ],
      "score": "你猜低了100個百分點。",
      "figure": "result:m11.break_even_volume"
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 5,
    "id": "cuts",
    "count": 24,
    "title": [
      "不到一年，降價兩次：先是",
      {"text":"15%至50%","n":"figure:s0-price-cut-2023-core"},
      "，後是平均",
      {"text":"逾20%","n":"figure:s4-price-cut-2024-avg"}
    ],
    "body": [
      [
        "2023年4月26日，阿里雲把核心產品降價",
        {"text":"15%至50%","n":"figure:s0-price-cut-2023-core"},
        "。2024年2月29日再降：",
        {"text":"100多款","n":"figure:s4-price-cut-2024-products"},
        "產品，平均降幅",
        {"text":"逾20%","n":"figure:s4-price-cut-2024-avg"},
        "，最高",
        {"text":"55%","n":"figure:s4-price-cut-2024-max"},
        "；京東雲當晚跟進。"
      ],
      [
        "第二次降價後，要保住原來的營收，用量得多出",
        {"text":"25%至122%","n":"figure:s4-price-cut-2024-breakeven-derived"},
        "，前者以平均降幅的下限計，後者以最高降幅計。降價能否換來新客戶，還是只讓大家都少收，各有說法。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 6,
    "id": "price-war",
    "count": 24,
    "title": ["對手一跟進，誰也沒比較便宜，大家都少收"],
    "body": [
      [
        "第一次依下限、第二次依平均降幅（原文說超過）計，2023年4月降",
        {"text":"15%","n":"param:m12.first"},
        "，2024年2月降",
        {"text":"20%","n":"param:m12.second"},
        "，原來一百的價格只剩",
        {"text":"68","n":"result:m12.index"},
        "；第二次降價的當晚，京東雲就跟進了，這裡假設對手兩次都完全跟進，到頭來誰也不比誰便宜。"
      ],
      [
        "再假設只有一家不降時，它有",
        {"text":"20%","n":"param:m12.stolen"},
        "的客戶轉到降價的那家。原來一百的營收，只有自己降，剩",
        {"text":"81.6","n":"result:m12.alone"},
        "；只有自己不降，剩",
        {"text":"80","n":"result:m12.left_behind"},
        "；兩邊都降，各剩",
        {"text":"68","n":"result:m12.both"},
        "：誰也不願先動手。把「搶走的客戶」往右調，看箭頭什麼時候掉頭。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 7,
    "id": "guess-share",
    "count": 24,
    "title": ["先猜：第二次降價以後，市占率是多少？"],
    "body": [
      [
        "圖上是2023年第三季：阿里雲占",
        {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
        "，華為雲",
        {"text":"19%","n":"obs:canalys-china/huawei-cloud/share/2023Q3"},
        "，騰訊雲",
        {"text":"15%","n":"obs:canalys-china/tencent-cloud/share/2023Q3"},
        "。第二次降價在2024年2月底。"
      ],
      ["到2024年第二季，阿里雲的市占率會是多少？先拖動滑桿猜一個數字，再看答案。"]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["2024年第二季，阿里雲在中國的市占率是多少？"],
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 35,
      "text": "35%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "實際",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 7,
    "id": "guess-share",
    "count": 24,
    "title": ["先猜：第二次降價以後，市占率是多少？"],
    "body": [
      [
        "圖上是2023年第三季：阿里雲占",
        {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
        "，華為雲",
        {"text":"19%","n":"obs:canalys-china/huawei-cloud/share/2023Q3"},
        "，騰訊雲",
        {"text":"15%","n":"obs:canalys-china/tencent-cloud/share/2023Q3"},
        "。第二次降價在2024年2月底。"
      ],
      ["到2024年第二季，阿里雲的市占率會是多少？先拖動滑桿猜一個數字，再看答案。"]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["2024年第二季，阿里雲在中國的市占率是多少？"],
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 20,
      "text": "20%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "實際",
      "truth": "36%",
      "answer": [
        "據Canalys，是",
        {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2024Q2"},
        "，比三季前低",
        {"text":"3個百分點","n":"sum:canalys-alibaba-2024q2-fall"},
        "；降價以前的2022年第三季也是",
        {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
        "，只是統計範圍不同。當季市場年增",
        {"text":"8%","n":"obs:canalys-china//growth/2024Q2"},
        "。降價沒有換來更高的市占率；不降會怎樣，無從驗證。"
      ],
      "score": "你猜低了16個百分點。",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 8,
    "id": "larger-cake",
    "count": 24,
    "title": [
      "2019年到2022年：市占率少了",
      {"text":"10個百分點","n":"sum:canalys-alibaba-fall"},
      "，生意大了",
      {"text":"83%","n":"sum:alibaba-slice-growth"}
    ],
    "body": [
      [
        "2019年第四季，",
        {"text":"33億美元","n":"obs:canalys-china//size/2019Q4"},
        "的",
        {"text":"46.4%","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
        "約為",
        {"text":"15億美元","n":"sum:alibaba-slice-2019q4"},
        "；2022年第三季，",
        {"text":"78億美元","n":"obs:canalys-china//size/2022Q3"},
        "的",
        {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
        "約為",
        {"text":"28億美元","n":"sum:alibaba-slice-2022q3"},
        "。依Canalys後來的數字倒推，2019年第四季的規模是",
        {"text":"36億美元","n":"obs:canalys-china//size/2019Q4/2"},
        "，兩季的基數未必相同。"
      ],
      [
        "依市占率換算，營收多了",
        {"text":"83%","n":"sum:alibaba-slice-growth"},
        "。只看市占率，會把成長放慢誤讀成業務萎縮。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 9,
    "id": "base",
    "count": 24,
    "title": [
      "同一季，Canalys說",
      {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
      "，IDC說",
      {"text":"26.7%","n":"figure:s4-idc-2023q3-aliyun-share"}
    ],
    "body": [
      [
        "從2023年第二季起，阿里雲公布的營收計入集團自用，Canalys的數字隨之跳升，所以圖上有一道斷口，前後不能相連。"
      ],
      [
        "另一家機構IDC的數字由一篇文章轉述：2023年第三季，阿里雲在公有雲市場占",
        {"text":"26.7%","n":"figure:s4-idc-2023q3-aliyun-share"},
        "，年減",
        {"text":"5.8個百分點","n":"figure:s4-idc-2023q3-aliyun-change"},
        "。"
      ],
      ["兩個數字可能都對，因為統計的不是同一樣東西。比較之前，先看統計範圍。"]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 10,
    "id": "quality",
    "count": 24,
    "title": [
      "獲利先回來：2024年第二季年增",
      {"text":"155%","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2024Q2"},
      "，營收只年增",
      {"text":"6%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"}
    ],
    "body": [
      [
        "每一點代表一季：越靠右，阿里雲的營收成長得越快；越靠上，調整後EBITA成長得越快。2023年第四季，營收年增",
        {"text":"3%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q4"},
        "，調整後EBITA年增",
        {"text":"86%","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2023Q4"},
        "；2024年第二季分別是",
        {"text":"6%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"},
        "與",
        {"text":"155%","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2024Q2"},
        "。"
      ],
      [
        "後來營收跟了上來：2026年第一季年增",
        {"text":"38%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"},
        "，調整後EBITA年增",
        {"text":"57%","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2026Q1"},
        "。推掉薄利的生意，獲利會升；在AI上花得少，獲利也會升；光看這些點，分不出是哪一種。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 11,
    "id": "revival",
    "count": 24,
    "title": [
      "AI來了，成長回來了：2026年初，阿里雲營收年增",
      {"text":"38%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"}
    ],
    "body": [
      [
        "市場的年增率由2024年第二季的",
        {"text":"8%","n":"obs:canalys-china//growth/2024Q2"},
        "回升至2025年第四季的",
        {"text":"26%","n":"obs:canalys-china//growth/2025Q4"},
        "。阿里雲的營收年增率升得更快：2024年第二季",
        {"text":"6%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"},
        "，2025年第一季",
        {"text":"18%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2025Q1"},
        "，2026年第一季",
        {"text":"38%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"},
        "。"
      ],
      [
        "其中多少來自AI？公司說，到2026年第一季，AI相關產品的營收已連續",
        {"text":"十一季","n":"supply:alibaba-ai-streak-2026q1"},
        "維持三位數成長；據報導，當季為",
        {"text":"89.71億元人民幣","n":"supply:alibaba-ai-revenue-2026q1"},
        "。而算力要先花錢買。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 12,
    "id": "chips",
    "count": 24,
    "title": ["一張卡的價錢炒到",{"text":"3.57倍","n":"figure:s1-a100-markup-derived"},"，同樣的錢買得更少"],
    "body": [
      [
        "AI要用顯示卡，出口限制讓卡變得短缺：2023年8月的一篇文章說，輝達A100由每張",
        {"text":"7萬元人民幣","n":"figure:s1-a100-list-price"},
        "炒到",
        {"text":"25萬元","n":"figure:s1-a100-street-price"},
        "。據傳字節跳動當年已訂了",
        {"text":"超過70億元","n":"figure:s1-bytedance-gpu-order"},
        "的卡。"
      ],
      [
        "依炒高的價格，",
        {"text":"70億元","n":"param:m24.budget"},
        "買得到",
        {"text":"2.8萬張","n":"result:m24.cards"},
        "；把價格調低，看原來能買多少。訓練GPT-4估計用了",
        {"text":"約1萬至2.5萬張","n":"figure:s4-gpt4-gpus"},
        "，想賣AI，得先花錢。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 13,
    "id": "guess-capex",
    "count": 24,
    "title": ["先猜：下一個會計年度，阿里花多少？"],
    "body": [
      [
        "蓋機房、買晶片的錢，財報列為資本支出。圖上是截至2025年3月的四季：阿里巴巴花了",
        {"text":"860億元人民幣","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2025"},
        "，是前一會計年度的",
        {"text":"2.7倍","n":"sum:alibaba-fy2025-times"},
        "。"
      ],
      [
        "一個月前，它剛宣布三年投入",
        {"text":"逾3800億元","n":"plan:alibaba-380bn-2025"},
        "。下一個會計年度會花多少？先拖動滑桿猜一個數字。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["截至2026年3月的會計年度，阿里巴巴的資本支出是多少？"],
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 120000,
      "text": "1200億元人民幣",
      "scale": 100,
      "before": "",
      "after": "億元人民幣",
      "committed": false,
      "as": "實際",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 13,
    "id": "guess-capex",
    "count": 24,
    "title": ["先猜：下一個會計年度，阿里花多少？"],
    "body": [
      [
        "蓋機房、買晶片的錢，財報列為資本支出。圖上是截至2025年3月的四季：阿里巴巴花了",
        {"text":"860億元人民幣","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2025"},
        "，是前一會計年度的",
        {"text":"2.7倍","n":"sum:alibaba-fy2025-times"},
        "。"
      ],
      [
        "一個月前，它剛宣布三年投入",
        {"text":"逾3800億元","n":"plan:alibaba-380bn-2025"},
        "。下一個會計年度會花多少？先拖動滑桿猜一個數字。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["截至2026年3月的會計年度，阿里巴巴的資本支出是多少？"],
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "400億元人民幣",
      "scale": 100,
      "before": "",
      "after": "億元人民幣",
      "committed": true,
      "as": "實際",
      "truth": "1260.63億元人民幣",
      "answer": [
        {"text":"1260.63億元人民幣","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"},
        "，由四季的公布數字相加，與公司的年度總數一致。比前一會計年度多",
        {"text":"47%","n":"sum:alibaba-fy2026-growth"},
        "，平均每季",
        {"text":"315億元","n":"sum:alibaba-fy2026-quarter"},
        "。"
      ],
      "score": "你猜低了861億元人民幣。",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 14,
    "id": "capex",
    "count": 24,
    "title": ["八家中單季花錢最多的數額，2026年年中是2019年初的",{"text":"11.7倍","n":"sum:biggest-spender-times"}],
    "body": [
      [
        "2019年第一季，八家公司中支出最多的是Alphabet，",
        {"text":"46億美元","n":"obs:capex-alphabet/alphabet/capex/2019Q1"},
        "；2026年第二季是亞馬遜，",
        {"text":"542億美元","n":"obs:capex-amazon/amazon/capex/2026Q2"},
        "。"
      ],
      [
        "阿里巴巴同期由",
        {"text":"65億元人民幣","n":"obs:capex-alibaba/alibaba-group/capex/2019Q1"},
        "增至",
        {"text":"677億元","n":"obs:capex-alibaba/alibaba-group/capex/2026Q2"},
        "，依當季平均匯率約合",
        {"text":"99億美元","n":"sum:alibaba-2026q2-usd"},
        "。按下播放，可以從頭看這七年。"
      ],
      ["資本支出不全是AI：倉庫、辦公大樓也在其中。"]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 15,
    "id": "plan",
    "count": 24,
    "title": ["一年半，資本支出已達三年計畫的",{"text":"約57%","n":"sum:alibaba-plan-part"}],
    "body": [
      [
        "2025年1月至2026年6月，六季的資本支出合計",
        {"text":"2183.53億元人民幣","n":"sum:alibaba-six-quarters"},
        "；計畫是三年",
        {"text":"逾3800億元","n":"plan:alibaba-380bn-2025"},
        "，金額相當於其中",
        {"text":"約57%","n":"sum:alibaba-plan-part"},
        "，時間正好過半。"
      ],
      ["2025年11月，公司說原定的數字可能偏小；2026年5月又說三年投入會遠遠超過。新的金額沒有找到。"],
      [
        "計畫只說雲端與AI硬體，資本支出的範圍更寬；三年從哪個月算起也沒有找到，這裡從2025年1月算，所以這個比例只是大概。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 16,
    "id": "guess-payback",
    "count": 24,
    "title": ["先猜：這筆錢要多久才賺得回來？"],
    "body": [
      [
        "計畫是三年",
        {"text":"逾3800億元人民幣","n":"plan:alibaba-380bn-2025"},
        "。拿雲端業務賺的錢來比：2024年第二季營收",
        {"text":"265.49億元","n":"figure:s3-aliyun-2024q2-revenue"},
        "，一年以它的四倍計，利潤率",
        {"text":"9%","n":"figure:s3-cloud-margin"},
        "。"
      ],
      [
        "每年成長",
        {"text":"20%","n":"param:m22.growth"},
        "是假設；把獲利全算作回收已是寬算，其中一部分本來就會有。先拖動滑桿猜一個數字，再看答案。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "雲端業務一年營收",
        {"text":"1061.96億元人民幣","n":"param:m22.revenue"},
        "，利潤率",
        {"text":"9%","n":"param:m22.margin"},
        "，每年成長",
        {"text":"20%","n":"param:m22.growth"},
        "。獲利累計到",
        {"text":"3800億元人民幣","n":"param:m22.pledge"},
        "，要多少年？"
      ],
      "min": 1,
      "max": 60,
      "step": 1,
      "value": 30,
      "text": "30年",
      "scale": 1,
      "before": "",
      "after": "年",
      "committed": false,
      "as": "算出來的",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 16,
    "id": "guess-payback",
    "count": 24,
    "title": ["先猜：這筆錢要多久才賺得回來？"],
    "body": [
      [
        "計畫是三年",
        {"text":"逾3800億元人民幣","n":"plan:alibaba-380bn-2025"},
        "。拿雲端業務賺的錢來比：2024年第二季營收",
        {"text":"265.49億元","n":"figure:s3-aliyun-2024q2-revenue"},
        "，一年以它的四倍計，利潤率",
        {"text":"9%","n":"figure:s3-cloud-margin"},
        "。"
      ],
      [
        "每年成長",
        {"text":"20%","n":"param:m22.growth"},
        "是假設；把獲利全算作回收已是寬算，其中一部分本來就會有。先拖動滑桿猜一個數字，再看答案。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "雲端業務一年營收",
        {"text":"1061.96億元人民幣","n":"param:m22.revenue"},
        "，利潤率",
        {"text":"9%","n":"param:m22.margin"},
        "，每年成長",
        {"text":"20%","n":"param:m22.growth"},
        "。獲利累計到",
        {"text":"3800億元人民幣","n":"param:m22.pledge"},
        "，要多少年？"
      ],
      "min": 1,
      "max": 60,
      "step": 1,
      "value": 1,
      "text": "1年",
      "scale": 1,
      "before": "",
      "after": "年",
      "committed": true,
      "as": "算出來的",
      "truth": "12年",
      "answer": [
        "要",
        {"text":"12年","n":"result:m22.payback"},
        "：頭一年只賺",
        {"text":"115億元人民幣","n":"result:m22.first_year_profit"},
        "，大部分是最後幾年賺回來的。"
      ],
      "score": "你猜低了11年。",
      "figure": "result:m22.payback"
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 17,
    "id": "flywheel",
    "count": 24,
    "title": ["先讓利，後收錢：照這裡的假設，",{"text":"十二年","n":"result:m21.back_in_year"},"才補得回來"],
    "body": [
      [
        "上一頁的成長是給定的，這一頁的成長要花錢換：算力便宜、模型免費，引來用戶；用戶帶來營收；營收的一部分再拿去建設。頭三年，每年投入承諾金額的三分之一，",
        {"text":"1266.7億元人民幣","n":"figure:s3-capex-per-year-derived"},
        "。"
      ],
      [
        "讓利引來多少人、送掉幾成、新增營收賺多少、再投多少，都是假設；照這樣算，累計最深虧到",
        {"text":"3548億元","n":"result:m21.deepest"},
        "才掉頭往上。按下播放，再把引力調小，看輪子還會不會越轉越快。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 18,
    "id": "guess-claims",
    "count": 24,
    "title": ["先猜：有多少客戶被數了兩次？"],
    "body": [
      [
        "2023年10月底，蔡崇信說中國",
        {"text":"超過一半","n":"figure:s2-llm-firms-share"},
        "的AI大模型公司使用阿里雲，這裡以一半計；同年8月，有文章轉述字節跳動的說法，",
        {"text":"七成","n":"figure:s1-volcano-share"},
        "大模型企業用它的火山引擎。第三條是華為雲說的",
        {"text":"超過40%","n":"figure:s1-huawei-framework-share"},
        "，算的是用它的AI框架的企業。"
      ],
      ["各說各的，誰也沒講是哪些公司。先拖動滑桿猜一個數字，再看答案。"]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "阿里說大模型公司裡",
        {"text":"50%","n":"param:m26.alibaba"},
        "在用阿里雲，火山引擎說",
        {"text":"70%","n":"param:m26.volcano"},
        "。至少有多少公司兩家都算了？"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 50,
      "text": "50%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "算出來的",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 18,
    "id": "guess-claims",
    "count": 24,
    "title": ["先猜：有多少客戶被數了兩次？"],
    "body": [
      [
        "2023年10月底，蔡崇信說中國",
        {"text":"超過一半","n":"figure:s2-llm-firms-share"},
        "的AI大模型公司使用阿里雲，這裡以一半計；同年8月，有文章轉述字節跳動的說法，",
        {"text":"七成","n":"figure:s1-volcano-share"},
        "大模型企業用它的火山引擎。第三條是華為雲說的",
        {"text":"超過40%","n":"figure:s1-huawei-framework-share"},
        "，算的是用它的AI框架的企業。"
      ],
      ["各說各的，誰也沒講是哪些公司。先拖動滑桿猜一個數字，再看答案。"]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "阿里說大模型公司裡",
        {"text":"50%","n":"param:m26.alibaba"},
        "在用阿里雲，火山引擎說",
        {"text":"70%","n":"param:m26.volcano"},
        "。至少有多少公司兩家都算了？"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 0,
      "text": "0%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "算出來的",
      "truth": "20%",
      "answer": [
        "至少",
        {"text":"20%","n":"result:m26.both_least"},
        "：兩家相加超過全部的那一截，必然數了兩次。至多是",
        {"text":"50%","n":"result:m26.both_most"},
        "。"
      ],
      "score": "你猜低了20個百分點。",
      "figure": "result:m26.both_least"
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 19,
    "id": "loop",
    "count": 24,
    "title": ["投出去的錢，大半可能回流自家雲端"],
    "body": [
      [
        "2023年1月，微軟承諾再對OpenAI投入",
        {"text":"100億美元","n":"deal:microsoft-openai-2023"},
        "，金額出自知情人士。據a16z估計，早期模型公司的資金有",
        {"text":"80%至90%","n":"figure:s4-a16z-funding-share"},
        "花在雲端；取",
        {"text":"85%","n":"param:m16.cloud"},
        "，就是",
        {"text":"85億美元","n":"sum:loop-microsoft-revenue"},
        "回到微軟的雲端營收。"
      ],
      [
        "若毛利率為",
        {"text":"60%","n":"param:m16.margin"},
        "（本頁的假設），毛利是",
        {"text":"51億美元","n":"sum:loop-microsoft-profit"},
        "，集團淨付出",
        {"text":"49億美元","n":"sum:loop-microsoft-out"},
        "。這筆營收相當於微軟智慧雲部門截至2022年底四季營收的",
        {"text":"10.4%","n":"sum:loop-microsoft-growth"},
        "。"
      ],
      ["是真實的需求，還是同一筆錢在轉圈？看法不一。"]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 20,
    "id": "what-if",
    "count": 24,
    "title": ["改變結局的不是抵用金，而是毛利率"],
    "body": [
      [
        "2024年2月，阿里巴巴對月之暗面投入約",
        {"text":"8億美元","n":"deal:alibaba-moonshot-2024"},
        "；據報導，其中略少於一半是雲端抵用金，這裡以一半計。"
      ],
      [
        "把抵用金從一半往右調到",
        {"text":"85%","n":"param:m16.cloud"},
        "：集團淨付出始終是",
        {"text":"5.96億美元","n":"sum:loop-moonshot-out-30"},
        "，只是更多的錢從未離開集團。（再往右，抵用金就用不完了。）再調毛利率：由圖上的30%調到",
        {"text":"60%","n":"param:m16.margin"},
        "，淨付出降至",
        {"text":"3.92億美元","n":"sum:loop-moonshot-out-60"},
        "。"
      ],
      ["所以要問的不是錢有沒有轉圈，而是轉一圈留下多少。"]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 21,
    "id": "guess-startups",
    "count": 24,
    "title": ["先猜：押了",{"text":"五家","n":"figure:s4-alibaba-portfolio-derived"},"，能押中一家嗎？"],
    "body": [
      [
        "到2024年3月，阿里巴巴已經投了或正要投",
        {"text":"五家","n":"figure:s4-alibaba-portfolio-derived"},
        "大模型新創。頭一輪，投資款變成雲端營收；往後，只有還在的公司才接著買算力。"
      ],
      [
        "每一家撐下去的機會有多大，沒人知道：各有",
        {"text":"20%","n":"param:m17.survive"},
        "、互不相干，是這裡的假設。先拖動滑桿猜一個數字，再看答案。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "押",
        {"text":"5家","n":"param:m17.bets"},
        "，每一家只有",
        {"text":"20%","n":"param:m17.survive"},
        "的機會活下來。至少活下來一家的機會是多少？"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 50,
      "text": "50%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "算出來的",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 21,
    "id": "guess-startups",
    "count": 24,
    "title": ["先猜：押了",{"text":"五家","n":"figure:s4-alibaba-portfolio-derived"},"，能押中一家嗎？"],
    "body": [
      [
        "到2024年3月，阿里巴巴已經投了或正要投",
        {"text":"五家","n":"figure:s4-alibaba-portfolio-derived"},
        "大模型新創。頭一輪，投資款變成雲端營收；往後，只有還在的公司才接著買算力。"
      ],
      [
        "每一家撐下去的機會有多大，沒人知道：各有",
        {"text":"20%","n":"param:m17.survive"},
        "、互不相干，是這裡的假設。先拖動滑桿猜一個數字，再看答案。"
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "押",
        {"text":"5家","n":"param:m17.bets"},
        "，每一家只有",
        {"text":"20%","n":"param:m17.survive"},
        "的機會活下來。至少活下來一家的機會是多少？"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 0,
      "text": "0%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "算出來的",
      "truth": "67.2%",
      "answer": [
        "是",
        {"text":"67.2%","n":"result:m17.at_least_one"},
        "：要一家也不剩，得",
        {"text":"5家","n":"param:m17.bets"},
        "全都倒下。平均只留下",
        {"text":"1家","n":"result:m17.survivors"},
        "，可是不見得每次正好這麼多。"
      ],
      "score": "你猜低了67.2個百分點。",
      "figure": "result:m17.at_least_one"
    },
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 22,
    "id": "rerating",
    "count": 24,
    "title": ["照軟體公司估值，雲端業務占集團的",{"text":"36%","n":"figure:s3-cloud-part-of-group-derived"}],
    "body": [
      [
        "2025年4月的一篇文章說，摩根大通以美國軟體公司的",
        {"text":"6.5倍","n":"figure:s3-jpm-multiple"},
        "估算，雲端業務值",
        {"text":"1150億美元","n":"figure:s3-jpm-cloud-value"},
        "，集團值",
        {"text":"3200億美元","n":"figure:s3-jpm-group-value"},
        "。文章寫作時集團市值",
        {"text":"3141億美元","n":"figure:s3-group-market-cap"},
        "，發表前又跌到",
        {"text":"約2500億美元","n":"figure:s3-group-market-cap-latest"},
        "。"
      ],
      [
        "把倍數一直調到零，還剩",
        {"text":"2050億美元","n":"param:m33.rest"},
        "；往下調的路上，總值會先後碰到那兩個市值。市場信的是幾倍，要先買這麼多機器的生意，又配得上軟體公司的倍數嗎？"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 23,
    "id": "unknown",
    "count": 24,
    "title": ["表裡的空格：還沒有找到的數字"],
    "body": [
      [
        "表裡空著或只有一道短線的地方，是沒有找到的數字：2022年底到2023年年中，各家的市占率都缺著，此後前三名齊全的也只有四季；2025年第四季只有阿里雲的",
        {"text":"37%","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
        "與華為雲的",
        {"text":"17%","n":"obs:canalys-china/huawei-cloud/share/2025Q4"},
        "。"
      ],
      ["投資裡有多少是抵用金，只有兩筆說得出比例。合約是否寫明必須用投資方的雲端，外人看不到。"],
      ["花在算力上的錢能否賺回來，要過幾年才知道。讀到一個數字，先問是誰統計的、統計的是什麼。"]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  },
  {
    "step": 24,
    "id": "open-end",
    "count": 24,
    "title": ["線畫到",{"text":"37%","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},"為止，往後怎麼走？"],
    "body": [
      [
        "據Canalys，2025年第四季阿里雲占",
        {"text":"37%","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
        "，市場年增",
        {"text":"26%","n":"obs:canalys-china//growth/2025Q4"},
        "。往後的事，哪張表裡都沒有。"
      ],
      [
        "市占率和獲利，哪個該先升，為了一個能等另一個多久？降價換來的東西裡，有多少是不降就得不到的？買算力的錢要是賺不回來，最後是誰付的？這堂課裡的假設，你想先換掉哪一個，要找到什麼數字才換得掉？"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=half"},
      {"step":2,"id":"rivals","title":"華為雲首度上榜，一年後占近兩成","query":"lang=zh-Hant\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "到2022年底，市場幾乎停止成長；2023年初，阿里雲營收年減2%",
        "query": "lang=zh-Hant\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"先猜：降價以後，用量得多出多少？","query":"lang=zh-Hant\u0026step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降價兩次：先是15%至50%，後是平均逾20%","query":"lang=zh-Hant\u0026step=cuts"},
      {"step":6,"id":"price-war","title":"對手一跟進，誰也沒比較便宜，大家都少收","query":"lang=zh-Hant\u0026step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降價以後，市占率是多少？","query":"lang=zh-Hant\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "2019年到2022年：市占率少了10個百分點，生意大了83%",
        "query": "lang=zh-Hant\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"同一季，Canalys說39%，IDC說26.7%","query":"lang=zh-Hant\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "獲利先回來：2024年第二季年增155%，營收只年增6%",
        "query": "lang=zh-Hant\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI來了，成長回來了：2026年初，阿里雲營收年增38%",
        "query": "lang=zh-Hant\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"一張卡的價錢炒到3.57倍，同樣的錢買得更少","query":"lang=zh-Hant\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一個會計年度，阿里花多少？","query":"lang=zh-Hant\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "八家中單季花錢最多的數額，2026年年中是2019年初的11.7倍",
        "query": "lang=zh-Hant\u0026step=capex"
      },
      {"step":15,"id":"plan","title":"一年半，資本支出已達三年計畫的約57%","query":"lang=zh-Hant\u0026step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：這筆錢要多久才賺得回來？","query":"lang=zh-Hant\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "先讓利，後收錢：照這裡的假設，十二年才補得回來",
        "query": "lang=zh-Hant\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"先猜：有多少客戶被數了兩次？","query":"lang=zh-Hant\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的錢，大半可能回流自家雲端","query":"lang=zh-Hant\u0026step=loop"},
      {"step":20,"id":"what-if","title":"改變結局的不是抵用金，而是毛利率","query":"lang=zh-Hant\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家嗎？","query":"lang=zh-Hant\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"照軟體公司估值，雲端業務占集團的36%","query":"lang=zh-Hant\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"表裡的空格：還沒有找到的數字","query":"lang=zh-Hant\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"線畫到37%為止，往後怎麼走？","query":"lang=zh-Hant\u0026step=open-end"}
    ]
  }
];
