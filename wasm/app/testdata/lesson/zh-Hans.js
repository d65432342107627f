// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "count": 14,
    "title": ["2019年底，阿里云一家占了",{"text":"近一半","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"}],
    "body": [
      [
        "据研究机构Canalys估计，2019年第四季度，中国大陆云基础设施服务的市场规模为",
        {"text":"33亿美元","n":"obs:canalys-china//size/2019Q4"},
        "，同比增长",
        {"text":"66.9%","n":"obs:canalys-china//growth/2019Q4"},
        "。"
      ],
      [
        "阿里云占",
        {"text":"46.4%","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
        "，腾讯云占",
        {"text":"18.0%","n":"obs:canalys-china/tencent-cloud/share/2019Q4"},
        "，百度智能云占",
        {"text":"8.8%","n":"obs:canalys-china/baidu-ai-cloud/share/2019Q4"},
        "。华为云当时尚未单列。"
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 2,
    "count": 14,
    "title": ["华为云首次上榜，一年后占",{"text":"近两成","n":"obs:canalys-china/huawei-cloud/share/2021Q1"}],
    "body": [
      [
        "2020年第一季度，华为云首次单列，占",
        {"text":"14.1%","n":"obs:canalys-china/huawei-cloud/share/2020Q1"},
        "；一年后升至",
        {"text":"19.7%","n":"obs:canalys-china/huawei-cloud/share/2021Q1"},
        "，位居第二。"
      ],
      [
        "同期阿里云为",
        {"text":"39.8%","n":"obs:canalys-china/alibaba-cloud/share/2021Q1"},
        "。市场同比仍增",
        {"text":"55%","n":"obs:canalys-china//growth/2021Q1"},
        "，各家都在长，只是有快有慢。"
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 3,
    "count": 14,
    "title": [
      "到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑",
      {"text":"2%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q1"}
    ],
    "body": [
      [
        "市场的同比增速由2021年第一季度的",
        {"text":"55%","n":"obs:canalys-china//growth/2021Q1"},
        "降至2022年第一季度的",
        {"text":"21%","n":"obs:canalys-china//growth/2022Q1"},
        "，年底只剩",
        {"text":"4%","n":"obs:canalys-china//growth/2022Q4"},
        "。"
      ],
      [
        "有文章归因于互联网客户收紧开支。2023年第一季度，阿里云收入首次同比下滑，降幅",
        {"text":"2%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q1"},
        "。"
      ],
      ["图上是阿里云自己的收入增速，下面是它的经调整EBITA。"]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 4,
    "count": 14,
    "title": [
      "不到一年，降价两次：先是",
      {"text":"15%至50%","n":"figure:s0-price-cut-2023-core"},
      "，后是平均",
      {"text":"超过20%","n":"figure:s4-price-cut-2024-avg"}
    ],
    "body": [
      [
        "2023年4月26日，阿里云把核心产品降价",
        {"text":"15%至50%","n":"figure:s0-price-cut-2023-core"},
        "。2024年2月29日再降：",
        {"text":"100多款","n":"figure:s4-price-cut-2024-products"},
        "产品，平均降幅",
        {"text":"超过20%","n":"figure:s4-price-cut-2024-avg"},
        "，最高",
        {"text":"55%","n":"figure:s4-price-cut-2024-max"},
        "；京东云当晚跟进。"
      ],
      [
        "第二次降价后，要保住原来的收入，用量得多出",
        {"text":"25%至122%","n":"figure:s4-price-cut-2024-breakeven-derived"},
        "，前者按平均降幅的下限算，后者按最高降幅算。降价能否换来新客户，还是只让大家都少收，各有说法。"
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": ["先猜：第二次降价以后，份额是多少？"],
    "body": [
      [
        "图上是2023年第三季度：阿里云占",
        {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
        "，华为云",
        {"text":"19%","n":"obs:canalys-china/huawei-cloud/share/2023Q3"},
        "，腾讯云",
        {"text":"15%","n":"obs:canalys-china/tencent-cloud/share/2023Q3"},
        "。第二次降价在2024年2月底。"
      ],
      ["到2024年第二季度，阿里云的份额会是多少？先拖动滑块猜一个数，再看答案。"]
    ],
    "strayed": false,
    "guess": {
      "question": ["2024年第二季度，阿里云在中国的份额是多少？"],
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 35,
      "text": "35%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "实际",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": ["先猜：第二次降价以后，份额是多少？"],
    "body": [
      [
        "图上是2023年第三季度：阿里云占",
        {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
        "，华为云",
        {"text":"19%","n":"obs:canalys-china/huawei-cloud/share/2023Q3"},
        "，腾讯云",
        {"text":"15%","n":"obs:canalys-china/tencent-cloud/share/2023Q3"},
        "。第二次降价在2024年2月底。"
      ],
      ["到2024年第二季度，阿里云的份额会是多少？先拖动滑块猜一个数，再看答案。"]
    ],
    "strayed": false,
    "guess": {
      "question": ["2024年第二季度，阿里云在中国的份额是多少？"],
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 20,
      "text": "20%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "实际",
      "truth": "36%",
      "answer": [
        "据Canalys，是",
        {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2024Q2"},
        "，比三个季度前低",
        {"text":"3个百分点","n":"sum:canalys-alibaba-2024q2-fall"},
        "；降价以前的2022年第三季度也是",
        {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
        "，只是口径不同。当季市场同比增长",
        {"text":"8%","n":"obs:canalys-china//growth/2024Q2"},
        "。降价没有换来更高的份额；不降会怎样，无从验证。"
      ],
      "score": "你猜低了16个百分点。",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 6,
    "count": 14,
    "title": [
      "2019年到2022年：份额少了",
      {"text":"10个百分点","n":"sum:canalys-alibaba-fall"},
      "，生意大了",
      {"text":"83%","n":"sum:alibaba-slice-growth"}
    ],
    "body": [
      [
        "2019年第四季度，",
        {"text":"33亿美元","n":"obs:canalys-china//size/2019Q4"},
        "的",
        {"text":"46.4%","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
        "约为",
        {"text":"15亿美元","n":"sum:alibaba-slice-2019q4"},
        "；2022年第三季度，",
        {"text":"78亿美元","n":"obs:canalys-china//size/2022Q3"},
        "的",
        {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
        "约为",
        {"text":"28亿美元","n":"sum:alibaba-slice-2022q3"},
        "。按Canalys后来的数字倒推，2019年第四季度的规模是",
        {"text":"36亿美元","n":"obs:canalys-china//size/2019Q4/2"},
        "，两季的基数未必相同。"
      ],
      [
        "按份额折算，收入多了",
        {"text":"83%","n":"sum:alibaba-slice-growth"},
        "。只看份额，会把增长放慢误读成业务萎缩。"
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 7,
    "count": 14,
    "title": [
      "同一个季度，Canalys说",
      {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
      "，IDC说",
      {"text":"26.7%","n":"figure:s4-idc-2023q3-aliyun-share"}
    ],
    "body": [
      [
        "从2023年第二季度起，阿里云公布的收入计入集团自用，Canalys的数字随之跳升，所以图上有一道断口，前后不能相连。"
      ],
      [
        "另一家机构IDC的数字由一篇文章转述：2023年第三季度，阿里云在公有云市场占",
        {"text":"26.7%","n":"figure:s4-idc-2023q3-aliyun-share"},
        "，同比下降",
        {"text":"5.8个百分点","n":"figure:s4-idc-2023q3-aliyun-change"},
        "。"
      ],
      ["两个数字可能都对，因为统计的不是同一样东西。比较之前，先看口径。"]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 8,
    "count": 14,
    "title": [
      "AI来了，增长回来了：2026年初，阿里云收入同比增长",
      {"text":"38%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"}
    ],
    "body": [
      [
        "市场的同比增速由2024年第二季度的",
        {"text":"8%","n":"obs:canalys-china//growth/2024Q2"},
        "回升至2025年第四季度的",
        {"text":"26%","n":"obs:canalys-china//growth/2025Q4"},
        "。阿里云的收入增速升得更快：2024年第二季度",
        {"text":"6%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"},
        "，2025年第一季度",
        {"text":"18%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2025Q1"},
        "，2026年第一季度",
        {"text":"38%","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"},
        "。"
      ],
      [
        "其中多少来自AI？公司说，到2026年第一季度，AI相关产品的收入已连续",
        {"text":"十一个季度","n":"supply:alibaba-ai-streak-2026q1"},
        "保持三位数增长；据报道，当季为",
        {"text":"89.71亿元","n":"supply:alibaba-ai-revenue-2026q1"},
        "。而算力要先花钱买。"
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": ["先猜：下一财年，阿里花多少？"],
    "body": [
      [
        "建机房、买芯片的钱，财报里记作资本开支。图上是截至2025年3月的四个季度：阿里巴巴花了",
        {"text":"860亿元","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2025"},
        "，是上一财年的",
        {"text":"2.7倍","n":"sum:alibaba-fy2025-times"},
        "。"
      ],
      [
        "一个月前，它刚宣布三年投入",
        {"text":"超过3800亿元","n":"plan:alibaba-380bn-2025"},
        "。下一财年会花多少？先拖动滑块猜一个数。"
      ]
    ],
    "strayed": false,
    "guess": {
      "question": ["截至2026年3月的财年，阿里巴巴的资本开支是多少？"],
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 120000,
      "text": "1200亿元",
      "scale": 100,
      "before": "",
      "after": "亿元",
      "committed": false,
      "as": "实际",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": ["先猜：下一财年，阿里花多少？"],
    "body": [
      [
        "建机房、买芯片的钱，财报里记作资本开支。图上是截至2025年3月的四个季度：阿里巴巴花了",
        {"text":"860亿元","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2025"},
        "，是上一财年的",
        {"text":"2.7倍","n":"sum:alibaba-fy2025-times"},
        "。"
      ],
      [
        "一个月前，它刚宣布三年投入",
        {"text":"超过3800亿元","n":"plan:alibaba-380bn-2025"},
        "。下一财年会花多少？先拖动滑块猜一个数。"
      ]
    ],
    "strayed": false,
    "guess": {
      "question": ["截至2026年3月的财年，阿里巴巴的资本开支是多少？"],
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "400亿元",
      "scale": 100,
      "before": "",
      "after": "亿元",
      "committed": true,
      "as": "实际",
      "truth": "1260.63亿元",
      "answer": [
        {"text":"1260.63亿元","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"},
        "，由四个季度的公布数相加，与公司的年度总数一致。比上一财年多",
        {"text":"47%","n":"sum:alibaba-fy2026-growth"},
        "，平均每季",
        {"text":"315亿元","n":"sum:alibaba-fy2026-quarter"},
        "。"
      ],
      "score": "你猜低了861亿元。",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 10,
    "count": 14,
    "title": ["八家中单季花钱最多的数额，2026年年中是2019年初的",{"text":"11.7倍","n":"sum:biggest-spender-times"}],
    "body": [
      [
        "2019年第一季度，八家公司中支出最多的是Alphabet，",
        {"text":"46亿美元","n":"obs:capex-alphabet/alphabet/capex/2019Q1"},
        "；2026年第二季度是亚马逊，",
        {"text":"542亿美元","n":"obs:capex-amazon/amazon/capex/2026Q2"},
        "。"
      ],
      [
        "阿里巴巴同期由",
        {"text":"65亿元","n":"obs:capex-alibaba/alibaba-group/capex/2019Q1"},
        "增至",
        {"text":"677亿元","n":"obs:capex-alibaba/alibaba-group/capex/2026Q2"},
        "，按当季平均汇率约合",
        {"text":"99亿美元","n":"sum:alibaba-2026q2-usd"},
        "。点击播放，可以从头看这七年。"
      ],
      ["资本开支不全是AI：仓库、办公楼也在其中。"]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 11,
    "count": 14,
    "title": ["一年半，资本开支已达三年计划的",{"text":"约57%","n":"sum:alibaba-plan-part"}],
    "body": [
      [
        "2025年1月至2026年6月，六个季度的资本开支合计",
        {"text":"2183.53亿元","n":"sum:alibaba-six-quarters"},
        "；计划是三年",
        {"text":"超过3800亿元","n":"plan:alibaba-380bn-2025"},
        "，金额相当于其中",
        {"text":"约57%","n":"sum:alibaba-plan-part"},
        "，时间正好过半。"
      ],
      ["2025年11月，公司说原定的数可能偏小；2026年5月又说三年投入会远远超过。新的金额没有找到。"],
      [
        "计划只说云和AI硬件，资本开支的范围更宽；三年从哪个月算起也没有找到，这里从2025年1月算，所以这个比例只是大概。"
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 12,
    "count": 14,
    "title": ["投出去的钱，一大半可能回到自己的云"],
    "body": [
      [
        "2023年1月，微软承诺再向OpenAI投入",
        {"text":"100亿美元","n":"deal:microsoft-openai-2023"},
        "，金额出自知情人士。据a16z估计，早期模型公司的资金有",
        {"text":"80%至90%","n":"figure:s4-a16z-funding-share"},
        "花在云上；取",
        {"text":"85%","n":"param:m16.cloud"},
        "，就是",
        {"text":"85亿美元","n":"sum:loop-microsoft-revenue"},
        "回到微软的云收入。"
      ],
      [
        "若毛利率为",
        {"text":"60%","n":"param:m16.margin"},
        "（本页的假设），毛利是",
        {"text":"51亿美元","n":"sum:loop-microsoft-profit"},
        "，集团净付出",
        {"text":"49亿美元","n":"sum:loop-microsoft-out"},
        "。这笔收入相当于微软智能云分部截至2022年底四个季度收入的",
        {"text":"10.4%","n":"sum:loop-microsoft-growth"},
        "。"
      ],
      ["是真实的需求，还是同一笔钱在转圈？看法不一。"]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 13,
    "count": 14,
    "title": ["改变结局的不是代金券，是毛利率"],
    "body": [
      [
        "2024年2月，阿里巴巴向月之暗面投入约",
        {"text":"8亿美元","n":"deal:alibaba-moonshot-2024"},
        "；据报道，其中略少于一半是云代金券，这里按一半算。"
      ],
      [
        "把代金券从一半往右调到",
        {"text":"85%","n":"param:m16.cloud"},
        "：集团净付出始终是",
        {"text":"5.96亿美元","n":"sum:loop-moonshot-out-30"},
        "，只是更多的钱从未离开集团。（再往右，代金券就用不完了。）再调毛利率：由图上的30%调到",
        {"text":"60%","n":"param:m16.margin"},
        "，净付出降至",
        {"text":"3.92亿美元","n":"sum:loop-moonshot-out-60"},
        "。"
      ],
      ["所以要问的不是钱有没有转圈，而是转一圈留下多少。"]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  },
  {
    "step": 14,
    "count": 14,
    "title": ["表里的空格：还没有找到的数"],
    "body": [
      [
        "表里空着或只有一道短线的地方，是没有找到的数：2022年底到2023年年中，各家的份额都缺着，此后前三名齐全的也只有四个季度；2025年第四季度只有阿里云的",
        {"text":"37%","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
        "和华为云的",
        {"text":"17%","n":"obs:canalys-china/huawei-cloud/share/2025Q4"},
        "。"
      ],
      ["投资里有多少是代金券，只有两笔说得出比例。合同有没有写明必须用投资方的云，外人看不到。"],
      ["花在算力上的钱能否挣回来，要过几年才知道。读到一个数，先问是谁统计的、统计的是什么。"]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"2019年底，阿里云一家占了近一半","query":"step=1"},
      {"step":2,"title":"华为云首次上榜，一年后占近两成","query":"step=2"},
      {"step":3,"title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=3"},
      {"step":4,"title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=4"},
      {"step":5,"title":"先猜：第二次降价以后，份额是多少？","query":"step=5"},
      {"step":6,"title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=6"},
      {"step":7,"title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=7"},
      {"step":8,"title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=8"},
      {"step":9,"title":"先猜：下一财年，阿里花多少？","query":"step=9"},
      {"step":10,"title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=10"},
      {"step":11,"title":"一年半，资本开支已达三年计划的约57%","query":"step=11"},
      {"step":12,"title":"投出去的钱，一大半可能回到自己的云","query":"step=12"},
      {"step":13,"title":"改变结局的不是代金券，是毛利率","query":"step=13"},
      {"step":14,"title":"表里的空格：还没有找到的数","query":"step=14"}
    ]
  }
];
