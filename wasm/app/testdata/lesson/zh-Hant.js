// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "count": 14,
    "title": "2019年，阿里雲一家占了近一半",
    "body": [
      "研究機構Canalys估計，2019年第四季中國雲端基礎設施市場有33億美元，一年裡大了66.9%。",
      "阿里雲占46.4%，騰訊雲占18.0%，百度智能雲占8.8%。華為雲還沒有被單獨列出。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 2,
    "count": 14,
    "title": "華為雲一年裡追到近兩成",
    "body": [
      "2020年第一季華為雲首度上榜，占14.1%；一年後是19.7%，已經排第二。",
      "同一時間阿里雲是39.8%。市場仍在大漲，一年多了55%，所以大家都在變大，只是快慢不同。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 3,
    "count": 14,
    "title": "2022年，市場幾乎停了下來",
    "body": [
      "市場的年成長率從2021年第一季的55%落到2022年第一季的21%，年底只剩4%。",
      "有文章把原因歸到網路業客戶縮減開支。2023年第一季，阿里雲的營收首度比一年前少，少了2%。",
      "圖停在2022年第三季：此後到2024年第二季以前，沒有一季公布了各家的占比。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 4,
    "count": 14,
    "title": "不到一年，降價兩次",
    "body": [
      "2023年4月26日，阿里雲把核心產品降價15%至50%。2024年2月29日再降：一百多款產品，平均超過20%，最深55%；京東雲當晚跟進。",
      "降20%，用量要多25%才能保住原來的營收。降價能否換來新客戶，還是只讓大家都少收，各有說法。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "先猜：兩次降價以後，占比是多少？",
    "body": [
      "圖上是2023年第三季，阿里雲占39%。第二次降價在2024年2月底。",
      "到2024年第二季，它的占比會落在哪裡？先猜一個數字，再看答案。"
    ],
    "strayed": false,
    "guess": {
      "question": "2024年第二季，阿里雲在中國的占比是多少？",
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 35,
      "text": "35%",
      "committed": false,
      "truth": "",
      "answer": "",
      "score": "",
      "figure": ""
    },
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "先猜：兩次降價以後，占比是多少？",
    "body": [
      "圖上是2023年第三季，阿里雲占39%。第二次降價在2024年2月底。",
      "到2024年第二季，它的占比會落在哪裡？先猜一個數字，再看答案。"
    ],
    "strayed": false,
    "guess": {
      "question": "2024年第二季，阿里雲在中國的占比是多少？",
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 20,
      "text": "20%",
      "committed": true,
      "truth": "36%",
      "answer": "按Canalys的數字是36%，比三季前少3個百分點；降價以前的2022年第三季也是36%，只是口徑不同。當季市場比一年前大8%。降價沒有換來更大的一份；不降會怎樣，誰也沒辦法重來一遍。",
      "score": "你猜低了16 個百分點。",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 6,
    "count": 14,
    "title": "占比變小，生意卻變大",
    "body": [
      "2019年第四季，33億美元的46.4%約是15億；2022年第三季，78億美元的36%約是28億。",
      "占比少了十個百分點，營收卻多了八成。只看占比，會把慢跑看成倒退。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 7,
    "count": 14,
    "title": "同一季，39%還是26.7%？",
    "body": [
      "從2023年第二季起，Canalys的數字算進了阿里集團自己用的雲端，所以圖上有一道斷口，前後不能相連。",
      "另一家機構IDC說，2023年第三季阿里雲在公有雲裡占26.7%，比一年前少5.8個百分點。",
      "兩個數字可以都對，因為量的不是同一樣東西。比較之前，先看口徑。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 8,
    "count": 14,
    "title": "AI來了，成長也回來了",
    "body": [
      "市場的年成長率從2024年第二季的8%回到2025年第四季的26%。阿里雲的營收成長更快：2024年第二季6%，2025年第一季18%，2026年第一季38%。",
      "多少來自AI？到2024年底，公司只說AI營收連續六季三位數成長，沒有給金額。而算力要先花錢買。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "先猜：下一年阿里花多少？",
    "body": [
      "買機房和晶片的錢，帳上叫資本支出。圖上是到2025年3月為止的四季：阿里巴巴是860億元人民幣，是前一會計年度的兩倍半多。",
      "一個月前，它剛宣布三年至少投入3800億元。下一個會計年度會花多少？"
    ],
    "strayed": false,
    "guess": {
      "question": "到2026年3月為止的會計年度，阿里巴巴的資本支出是多少？",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 120000,
      "text": "1200億元人民幣",
      "committed": false,
      "truth": "",
      "answer": "",
      "score": "",
      "figure": ""
    },
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "先猜：下一年阿里花多少？",
    "body": [
      "買機房和晶片的錢，帳上叫資本支出。圖上是到2025年3月為止的四季：阿里巴巴是860億元人民幣，是前一會計年度的兩倍半多。",
      "一個月前，它剛宣布三年至少投入3800億元。下一個會計年度會花多少？"
    ],
    "strayed": false,
    "guess": {
      "question": "到2026年3月為止的會計年度，阿里巴巴的資本支出是多少？",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "400億元人民幣",
      "committed": true,
      "truth": "人民幣 1260.63 億元",
      "answer": "1260.63億元人民幣，由四季的公布數字相加，公司的年度總數也是這個數字。比前一年多47%，平均每季315億元。",
      "score": "你猜低了861億元人民幣。",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 10,
    "count": 14,
    "title": "七年裡，最大的一份開支漲了十倍多",
    "body": [
      "2019年第一季，八家裡花得最多的是Alphabet，46億美元；2026年第二季是亞馬遜，542億美元。",
      "阿里巴巴同期從65億元人民幣漲到677億元，按當季匯率約99億美元。按播放，可以從頭看這七年。",
      "資本支出不全是AI：倉庫、辦公大樓也在裡面。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 11,
    "count": 14,
    "title": "3800億的計畫，一年半用掉近六成",
    "body": [
      "從2025年1月算到2026年6月，六季的資本支出合計2183.53億元人民幣，是3800億元的57%，時間剛過一半。",
      "2026年5月，公司說三年的投入會遠超過3800億元，沒有給新的數字。",
      "計畫只說雲端與AI硬體，資本支出的範圍更寬，起算的月份也沒有寫明，所以這個百分比只是大概。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 12,
    "count": 14,
    "title": "投出去的錢，一大半會回到自己的雲端",
    "body": [
      "2023年1月，微軟答應再給OpenAI約100億美元，數額來自知情人士。a16z估計，早期模型公司的錢有80%至90%花在雲端；取85%，就是85億美元回到微軟的雲端營收。",
      "若毛利率是60%（我們的假設），毛利有51億，集團淨付出49億。這筆營收等於此前四季雲端營收的10.4%。",
      "這是真實的需求，還是同一筆錢在轉圈？看法不一。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 13,
    "count": 14,
    "title": "抵用金不改變結局，毛利率改變",
    "body": [
      "2024年2月，阿里給月之暗面約8億美元，據報導略少於一半是雲端抵用金，這裡取50%。",
      "把抵用金的滑桿往上拉：只要都用得掉，集團淨付出的數字一點不動，只是更多的錢從沒離開。再動毛利率：60%時淨付出3.92億美元，圖上的30%時是5.96億。",
      "所以要問的不是錢轉沒轉圈，而是轉一圈留下多少。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  },
  {
    "step": 14,
    "count": 14,
    "title": "還有哪些事沒人說得清",
    "body": [
      "表裡空著或只有一道短線的地方，就是沒有公開的數字：2022年底到2024年初，各家占比大多缺著；2025年第四季只有阿里雲的37%與華為雲的17%。",
      "投資裡有多少是抵用金，只有兩筆說得出比例。合約是否寫明必須用股東的雲端，外人看不到。",
      "算力花的錢能否賺回來，要等幾年。讀到一個數字，先問誰數的、數的是什麼。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里雲一家占了近一半","query":"lang=zh-Hant\u0026step=1"},
      {"step":2,"title":"華為雲一年裡追到近兩成","query":"lang=zh-Hant\u0026step=2"},
      {"step":3,"title":"2022年，市場幾乎停了下來","query":"lang=zh-Hant\u0026step=3"},
      {"step":4,"title":"不到一年，降價兩次","query":"lang=zh-Hant\u0026step=4"},
      {"step":5,"title":"先猜：兩次降價以後，占比是多少？","query":"lang=zh-Hant\u0026step=5"},
      {"step":6,"title":"占比變小，生意卻變大","query":"lang=zh-Hant\u0026step=6"},
      {"step":7,"title":"同一季，39%還是26.7%？","query":"lang=zh-Hant\u0026step=7"},
      {"step":8,"title":"AI來了，成長也回來了","query":"lang=zh-Hant\u0026step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"lang=zh-Hant\u0026step=9"},
      {"step":10,"title":"七年裡，最大的一份開支漲了十倍多","query":"lang=zh-Hant\u0026step=10"},
      {"step":11,"title":"3800億的計畫，一年半用掉近六成","query":"lang=zh-Hant\u0026step=11"},
      {"step":12,"title":"投出去的錢，一大半會回到自己的雲端","query":"lang=zh-Hant\u0026step=12"},
      {"step":13,"title":"抵用金不改變結局，毛利率改變","query":"lang=zh-Hant\u0026step=13"},
      {"step":14,"title":"還有哪些事沒人說得清","query":"lang=zh-Hant\u0026step=14"}
    ]
  }
];
