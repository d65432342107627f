// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "count": 14,
    "title": "2019年，阿里云一家占了近一半",
    "body": [
      "研究机构Canalys估计，2019年第4季中国云基础设施的市场是33亿美元，一年里大了66.9%。",
      "阿里云占46.4%，腾讯云占18.0%，百度智能云占8.8%。华为云还没有被单独列出。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 2,
    "count": 14,
    "title": "华为云一年里追到近两成",
    "body": [
      "2020年第1季华为云第一次出现在榜上，占14.1%；一年以后是19.7%，已经是第二名。",
      "同一时候阿里云是39.8%。市场还在大涨，一年多了55%，所以谁都在变大，只是快慢不同。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 3,
    "count": 14,
    "title": "2022年，市场几乎停了下来",
    "body": [
      "市场的年增速从2021年第1季的55%落到2022年第1季的21%，年底只剩4%。",
      "有文章把原因归到互联网客户收紧开支。2023年第1季，阿里云的收入头一回比一年前少，少了2%。",
      "图停在2022年第3季：此后到2024年第2季以前，没有一个季度公布了各家的份额。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 4,
    "count": 14,
    "title": "不到一年，降价两次",
    "body": [
      "2023年4月26日，阿里云把核心产品降价15%至50%。2024年2月29日再降：一百多款产品，平均超过20%，最深55%；京东云当晚跟进。",
      "降20%，用量要多25%才能保住原来的收入。降价能否换来新客户，还是只让大家都少收，各有说法。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "先猜：两次降价以后，份额是多少？",
    "body": [
      "图上是2023年第3季，阿里云占39%。第二次降价在2024年2月底。",
      "到2024年第2季，它的份额会在哪里？先猜一个数，再看答案。"
    ],
    "strayed": false,
    "guess": {
      "question": "2024年第2季，阿里云在中国的份额是多少？",
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
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "先猜：两次降价以后，份额是多少？",
    "body": [
      "图上是2023年第3季，阿里云占39%。第二次降价在2024年2月底。",
      "到2024年第2季，它的份额会在哪里？先猜一个数，再看答案。"
    ],
    "strayed": false,
    "guess": {
      "question": "2024年第2季，阿里云在中国的份额是多少？",
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 20,
      "text": "20%",
      "committed": true,
      "truth": "36%",
      "answer": "按Canalys的数字是36%，比三个季度前少3个点；降价以前的2022年第3季也是36%，只是口径不同。当季市场比一年前大8%。降价没有换来更大的一份；不降会怎样，谁也没法重来一遍。",
      "score": "你猜低了16 个百分点。",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 6,
    "count": 14,
    "title": "份额变小，生意却变大",
    "body": [
      "2019年第4季，33亿美元的46.4%约是15亿；2022年第3季，78亿美元的36%约是28亿。",
      "份额少了十个点，收入却多了八成。只看份额，会把慢跑看成倒退。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 7,
    "count": 14,
    "title": "同一个季度，39%还是26.7%？",
    "body": [
      "从2023年第2季起，Canalys的数字算进了阿里集团自己用的云，所以图上有一道断口，前后不能相连。",
      "另一家机构IDC说，2023年第3季阿里云在公有云里占26.7%，比一年前少5.8个点。",
      "两个数可以都对，因为量的不是同一样东西。比较之前，先看口径。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 8,
    "count": 14,
    "title": "AI来了，增长也回来了",
    "body": [
      "市场的年增速从2024年第2季的8%回到2025年第4季的26%。阿里云的收入增速更快：2024年第2季6%，2025年第1季18%，2026年第1季38%。",
      "多少来自AI？到2024年底，公司只说AI收入连续六个季度三位数增长，没有给金额。而算力要先花钱买。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "先猜：下一年阿里花多少？",
    "body": [
      "买机房和芯片的钱，账上叫资本开支。图上是到2025年3月为止的四个季度：阿里巴巴是860亿元，是前一个财年的两倍半多。",
      "一个月前，它刚宣布三年至少投入3800亿元。下一个财年会花多少？"
    ],
    "strayed": false,
    "guess": {
      "question": "到2026年3月为止的财年，阿里巴巴的资本开支是多少？",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 120000,
      "text": "1200亿元",
      "committed": false,
      "truth": "",
      "answer": "",
      "score": "",
      "figure": ""
    },
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "先猜：下一年阿里花多少？",
    "body": [
      "买机房和芯片的钱，账上叫资本开支。图上是到2025年3月为止的四个季度：阿里巴巴是860亿元，是前一个财年的两倍半多。",
      "一个月前，它刚宣布三年至少投入3800亿元。下一个财年会花多少？"
    ],
    "strayed": false,
    "guess": {
      "question": "到2026年3月为止的财年，阿里巴巴的资本开支是多少？",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "400亿元",
      "committed": true,
      "truth": "1260.63 亿元",
      "answer": "1260.63亿元，由四个季度的公布数相加，公司的年度总数也是这个数。比前一年多47%，平均每季315亿元。",
      "score": "你猜低了861亿元。",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 10,
    "count": 14,
    "title": "七年里，最大的一份开支涨了十倍多",
    "body": [
      "2019年第1季，八家里花得最多的是Alphabet，46亿美元；2026年第2季是亚马逊，542亿美元。",
      "阿里巴巴同期从65亿元涨到677亿元，按当季汇率约99亿美元。按播放，可以从头看这七年。",
      "资本开支不全是AI：仓库、办公楼也在里面。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 11,
    "count": 14,
    "title": "3800亿的计划，一年半用掉近六成",
    "body": [
      "从2025年1月算到2026年6月，六个季度的资本开支合计2183.53亿元，是3800亿元的57%，时间刚过一半。",
      "2026年5月，公司说三年的投入会远超3800亿元，没有给新的数字。",
      "计划只说云和AI硬件，资本开支的范围更宽，起算的月份也没有写明，所以这个百分比只是大概。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 12,
    "count": 14,
    "title": "投出去的钱，一大半会回到自己的云",
    "body": [
      "2023年1月，微软答应再给OpenAI约100亿美元，数额来自知情人士。a16z估计，早期模型公司的钱有80%至90%花在云上；取85%，就是85亿美元回到微软的云收入。",
      "若毛利率是60%（我们的假设），毛利有51亿，集团净付出49亿。这笔收入等于此前四个季度云收入的10.4%。",
      "这是真实的需求，还是同一笔钱在转圈？看法不一。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 13,
    "count": 14,
    "title": "代金券不改变结局，毛利率改变",
    "body": [
      "2024年2月，阿里给月之暗面约8亿美元，据报道略少于一半是云代金券，这里取50%。",
      "把代金券的滑块拉到头：只要都用得掉，集团净付出的数一点不动，只是更多的钱从没离开。再动毛利率：60%时净付出3.92亿美元，图上的30%时是5.96亿。",
      "所以要问的不是钱转没转圈，而是转一圈留下多少。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  },
  {
    "step": 14,
    "count": 14,
    "title": "还有哪些事没人说得清",
    "body": [
      "表里空着或只有一道短线的地方，就是没有公开的数：2022年底到2024年初，各家份额大多缺着；2025年第4季只有阿里云的37%和华为云的17%。",
      "投资里有多少是代金券，只有两笔说得出比例。合同是否写明必须用股东的云，外人看不到。",
      "算力花的钱能否挣回来，要等几年。读到一个数，先问谁数的、数的是什么。"
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云一年里追到近两成","query":"step=2"},
      {"step":3,"title":"2022年，市场几乎停了下来","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次","query":"step=4"},
      {"step":5,"title":"先猜：两次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"份额变小，生意却变大","query":"step=6"},
      {"step":7,"title":"同一个季度，39%还是26.7%？","query":"step=7"},
      {"step":8,"title":"AI来了，增长也回来了","query":"step=8"},
      {"step":9,"title":"先猜：下一年阿里花多少？","query":"step=9"},
      {"step":10,"title":"七年里，最大的一份开支涨了十倍多","query":"step=10"},
      {"step":11,"title":"3800亿的计划，一年半用掉近六成","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半会回到自己的云","query":"step=12"},
      {"step":13,"title":"代金券不改变结局，毛利率改变","query":"step=13"},
      {"step":14,"title":"还有哪些事没人说得清","query":"step=14"}
    ]
  }
];
