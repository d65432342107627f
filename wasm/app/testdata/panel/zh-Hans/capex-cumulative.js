// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=capex&span=cumulative",
  "title": "阿里三年超过3800亿元的计划：到2026年年中的六个季度，全公司已支出2184亿元 · 折线 – 云图",
  "began": "",
  "headline": [
    "阿里三年",
    {"text":"超过3800亿元","n":"plan:alibaba-380bn-2025"},
    "的计划：到2026年年中的六个季度，全公司已支出",
    {"text":"2184亿元","n":"sum:alibaba-six-quarters"}
  ],
  "body": [
    [
      "2025年2月，阿里巴巴宣布三年投入",
      {"text":"超过3800亿元","n":"plan:alibaba-380bn-2025"},
      "，建设云和AI硬件。2025年第一季度至2026年第二季度，集团资本开支合计",
      {"text":"2184亿元","n":"sum:alibaba-six-quarters"},
      "。"
    ],
    ["两个数的范围不尽相同：计划说的是云和AI，资本开支是整个集团的。"],
    [
      "2025年11月，管理层说这个数可能偏小；2026年5月又说将远远超过。两次都没有找到新的金额，所以空框没有改。"
    ],
    [
      "自2019年起累计，亚马逊约",
      {"text":"3.81万亿元","n":"sum:amazon-since-2019"},
      "，阿里巴巴约",
      {"text":"4800亿元","n":"sum:alibaba-since-2019"},
      "。"
    ]
  ],
  "views": [{"value":"share","label":"市场份额"},{"value":"capex","label":"资本开支"}],
  "view": "capex",
  "steps": 24,
  "controls": [
    {
      "type": "choice",
      "key": "form",
      "label": "图形",
      "value": "lines",
      "style": "tabs",
      "options": [
        {"value":"race","label":"动态排名"},
        {"value":"lines","label":"折线"},
        {"value":"stream","label":"堆叠图"},
        {"value":"table","label":"表格"}
      ]
    },
    {
      "type": "choice",
      "key": "span",
      "label": "统计期",
      "value": "cumulative",
      "style": "tabs",
      "options": [{"value":"quarter","label":"单季"},{"value":"trailing","label":"近四个季度"},{"value":"cumulative","label":"累计"}]
    },
    {
      "type": "choice",
      "key": "cur",
      "label": "币种",
      "value": "cny",
      "style": "tabs",
      "options": [{"value":"cny","label":"人民币"},{"value":"usd","label":"美元"}]
    }
  ],
  "timeline": {
    "min": 8076,
    "max": 8105,
    "t": 8105,
    "text": "2026年第二季度",
    "shapes": [
      "0000年第一季度",
      "0000年第二季度",
      "0000年第一季度与0000年第二季度之间",
      "0000年第三季度",
      "0000年第二季度与0000年第三季度之间",
      "0000年第四季度",
      "0000年第三季度与0000年第四季度之间",
      "0000年第四季度与0000年第一季度之间"
    ],
    "ticks": [
      {"t":8076,"label":"2019年第一季度","kind":"point"},
      {"t":8077,"label":"2019年第二季度","kind":"point"},
      {"t":8078,"label":"2019年第三季度","kind":"point"},
      {"t":8079,"label":"2019年第四季度","kind":"point"},
      {"t":8080,"label":"2020年第一季度","kind":"point"},
      {"t":8081,"label":"2020年第二季度","kind":"point"},
      {"t":8082,"label":"2020年第三季度","kind":"point"},
      {"t":8083,"label":"2020年第四季度","kind":"point"},
      {"t":8084,"label":"2021年第一季度","kind":"point"},
      {"t":8085,"label":"2021年第二季度","kind":"point"},
      {"t":8086,"label":"2021年第三季度","kind":"point"},
      {"t":8087,"label":"2021年第四季度","kind":"point"},
      {"t":8088,"label":"2022年第一季度","kind":"point"},
      {"t":8089,"label":"2022年第二季度","kind":"point"},
      {"t":8090,"label":"2022年第三季度","kind":"point"},
      {"t":8091,"label":"2022年第四季度","kind":"point"},
      {"t":8092,"label":"2023年第一季度","kind":"point"},
      {"t":8093,"label":"2023年第二季度","kind":"point"},
      {"t":8094,"label":"2023年第三季度","kind":"point"},
      {"t":8095,"label":"2023年第四季度","kind":"point"},
      {"t":8096,"label":"2024年第一季度","kind":"point"},
      {"t":8097,"label":"2024年第二季度","kind":"point"},
      {"t":8098,"label":"2024年第三季度","kind":"point"},
      {"t":8099,"label":"2024年第四季度","kind":"point"},
      {"t":8100,"label":"2025年第一季度","kind":"point"},
      {"t":8101,"label":"2025年第二季度","kind":"point"},
      {"t":8102,"label":"2025年第三季度","kind":"point"},
      {"t":8103,"label":"2025年第四季度","kind":"point"},
      {"t":8104,"label":"2026年第一季度","kind":"point"},
      {"t":8105,"label":"2026年第二季度","kind":"point"},
      {"t":8078,"label":"","kind":"overtake"},
      {"t":8079,"label":"","kind":"overtake"},
      {"t":8080,"label":"","kind":"overtake"},
      {"t":8081,"label":"","kind":"overtake"},
      {"t":8082,"label":"","kind":"overtake"},
      {"t":8091,"label":"","kind":"overtake"},
      {"t":8093,"label":"","kind":"overtake"},
      {"t":8097,"label":"","kind":"overtake"},
      {"t":8099,"label":"","kind":"overtake"},
      {"t":8100,"label":"","kind":"overtake"},
      {"t":8102,"label":"","kind":"overtake"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "八家公司的资本开支：公司整体的资本开支，不限于云与人工智能；美国公司为现金购置额、不含融资租赁，各公司定义略有不同",
    "publisher": "",
    "credit": "来源：GitHub代码库 marketmarathon/race-through-time、GitHub代码库 KKKKKKAI/neocloud-capex-tracker",
    "ends": "最新的数字：甲骨文到2026年8月；阿里巴巴、腾讯、百度、微软、Alphabet、亚马逊、Meta到2026年6月。没有查到更晚的数字。",
    "sources": [
      {
        "title": "race-through-time: D_quarterly_capex_clean.csv",
        "lang": "en",
        "publisher": "GitHub代码库 marketmarathon/race-through-time",
        "host": "",
        "url": "https://github.com/marketmarathon/race-through-time/blob/32dfd97ec44cc1931a9e611ffa86f2cf77bf5b23/data/rtt-103/D_quarterly_capex_clean.csv",
        "date": "2026年10月",
        "via": "财报汇编",
        "upstream": "公司业绩公告、美国证监会和港交所文件"
      },
      {
        "title": "neocloud-capex-tracker: docs/capex.html",
        "lang": "en",
        "publisher": "GitHub代码库 KKKKKKAI/neocloud-capex-tracker",
        "host": "",
        "url": "https://github.com/KKKKKKAI/neocloud-capex-tracker/blob/99b934b416f97a5c17efab584f72cace2e4c8e7b/docs/capex.html",
        "date": "2026年",
        "via": "财报汇编",
        "upstream": "美国证监会文件和XBRL数据"
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"实心：来源公布的数字"},
    {"mark":"derived","label":"∗：由公布的数字推算"},
    {"mark":"target","label":"空框：已宣布的目标"}
  ],
  "outline": [
    {
      "level": 1,
      "role": "heading",
      "label": "八家公司自2019年起累计资本开支",
      "value": "亿元人民币；美国公司按当季平均汇率折算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季度","value":"","target":0},
    {"level":2,"role":"item","label":"亚马逊","value":"3.81万亿，推算值","target":244,"box":[757.6,67.1,106.9,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"2.5万亿，推算值","target":245,"box":[757.6,204.3,116.4,24]},
    {"level":2,"role":"item","label":"微软","value":"2.23万亿，推算值","target":246,"box":[757.6,232.5,92.9,24]},
    {"level":2,"role":"item","label":"Meta","value":"1.84万亿，推算值","target":247,"box":[757.6,274.3,97.2,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"7109亿，推算值","target":248,"box":[757.6,393.1,96.8,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"4800亿，推算值","target":249,"box":[757.6,413.5,110.8,24]},
    {"level":2,"role":"item","label":"腾讯","value":"3823亿，推算值","target":250,"box":[757.6,431.7,82.8,24]},
    {"level":2,"role":"item","label":"百度","value":"794亿，推算值","target":251,"box":[757.6,459.6,75,24]},
    {"level":2,"role":"remark","label":"八家合计","value":"12万亿元∗","target":1,"box":[75.4,498,674.3,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入将远超3800亿元，未给出新数字",
      "value": "",
      "target": 242,
      "box": [87.4,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季度，全公司已支出2184亿元",
      "value": "",
      "target": 243,
      "box": [87.4,87.8,233.4,24]
    }
  ],
  "table": {
    "caption": "八家公司自2019年起累计资本开支",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"亚马逊","numeric":true,"unit":"人民币"},
      {"label":"Alphabet","numeric":true,"unit":"人民币"},
      {"label":"微软","numeric":true,"unit":"人民币"},
      {"label":"Meta","numeric":true,"unit":"人民币"},
      {"label":"甲骨文","numeric":true,"unit":"人民币"},
      {"label":"阿里巴巴","numeric":true,"unit":"人民币"},
      {"label":"腾讯","numeric":true,"unit":"人民币"},
      {"label":"百度","numeric":true,"unit":"人民币"},
      {"label":"八家合计","numeric":true,"unit":"人民币"}
    ],
    "rows": [
      {
        "cells": ["2019年第一季度","222亿∗","313亿∗","173亿∗","259亿∗","29.9亿∗","65.4亿∗","45.1亿∗","29.7亿∗","1137亿元∗"],
        "figures": [
          "",
          "cumulative:capex-amazon/2019Q1/cny",
          "cumulative:capex-alphabet/2019Q1/cny",
          "cumulative:capex-microsoft/2019Q1/cny",
          "cumulative:capex-meta/2019Q1/cny",
          "cumulative:capex-oracle/2019Q1/cny",
          "cumulative:capex-alibaba/2019Q1/cny",
          "cumulative:capex-tencent/2019Q1/cny",
          "cumulative:capex-baidu/2019Q1/cny",
          "total:capex/2019Q1/cny/cumulative"
        ]
      },
      {
        "cells": ["2019年第二季度","465亿∗","731亿∗","449亿∗","507亿∗","58亿∗","129亿∗","88.7亿∗","43.3亿∗","2470亿元∗"],
        "figures": [
          "",
          "cumulative:capex-amazon/2019Q2/cny",
          "cumulative:capex-alphabet/2019Q2/cny",
          "cumulative:capex-microsoft/2019Q2/cny",
          "cumulative:capex-meta/2019Q2/cny",
          "cumulative:capex-oracle/2019Q2/cny",
          "cumulative:capex-alibaba/2019Q2/cny",
          "cumulative:capex-tencent/2019Q2/cny",
          "cumulative:capex-baidu/2019Q2/cny",
          "total:capex/2019Q2/cny/cumulative"
        ]
      },
      {
        "cells": ["2019年第三季度","794亿∗","1203亿∗","687亿∗","754亿∗","85.1亿∗","227亿∗","155亿∗","55.4亿∗","3961亿元∗"],
        "figures": [
          "",
          "cumulative:capex-amazon/2019Q3/cny",
          "cumulative:capex-alphabet/2019Q3/cny",
          "cumulative:capex-microsoft/2019Q3/cny",
          "cumulative:capex-meta/2019Q3/cny",
          "cumulative:capex-oracle/2019Q3/cny",
          "cumulative:capex-alibaba/2019Q3/cny",
          "cumulative:capex-tencent/2019Q3/cny",
          "cumulative:capex-baidu/2019Q3/cny",
          "total:capex/2019Q3/cny/cumulative"
        ]
      },
      {
        "cells": ["2019年第四季度","1169亿∗","1629亿∗","936亿∗","1043亿∗","110亿∗","294亿∗","324亿∗","64.3亿∗","5569亿元∗"],
        "figures": [
          "",
          "cumulative:capex-amazon/2019Q4/cny",
          "cumulative:capex-alphabet/2019Q4/cny",
          "cumulative:capex-microsoft/2019Q4/cny",
          "cumulative:capex-meta/2019Q4/cny",
          "cumulative:capex-oracle/2019Q4/cny",
          "cumulative:capex-alibaba/2019Q4/cny",
          "cumulative:capex-tencent/2019Q4/cny",
          "cumulative:capex-baidu/2019Q4/cny",
          "total:capex/2019Q4/cny/cumulative"
        ]
      },
      {
        "cells": ["2020年第一季度","1643亿∗","2048亿∗","1199亿∗","1291亿∗","137亿∗","391亿∗","385亿∗","69.7亿∗","7165亿元∗"],
        "figures": [
          "",
          "cumulative:capex-amazon/2020Q1/cny",
          "cumulative:capex-alphabet/2020Q1/cny",
          "cumulative:capex-microsoft/2020Q1/cny",
          "cumulative:capex-meta/2020Q1/cny",
          "cumulative:capex-oracle/2020Q1/cny",
          "cumulative:capex-alibaba/2020Q1/cny",
          "cumulative:capex-tencent/2020Q1/cny",
          "cumulative:capex-baidu/2020Q1/cny",
          "total:capex/2020Q1/cny/cumulative"
        ]
      },
      {
        "cells": ["2020年第二季度","2171亿∗","2430亿∗","1535亿∗","1522亿∗","168亿∗","527亿∗","480亿∗","78.3亿∗","8912亿元∗"],
        "figures": [
          "",
          "cumulative:capex-amazon/2020Q2/cny",
          "cumulative:capex-alphabet/2020Q2/cny",
          "cumulative:capex-microsoft/2020Q2/cny",
          "cumulative:capex-meta/2020Q2/cny",
          "cumulative:capex-oracle/2020Q2/cny",
          "cumulative:capex-alibaba/2020Q2/cny",
          "cumulative:capex-tencent/2020Q2/cny",
          "cumulative:capex-baidu/2020Q2/cny",
          "total:capex/2020Q2/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2020年第三季度",
          "2936亿∗",
          "2804亿∗",
          "1875亿∗",
          "1777亿∗",
          "198亿∗",
          "670亿∗",
          "567亿∗",
          "93.3亿∗",
          "1.09万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2020Q3/cny",
          "cumulative:capex-alphabet/2020Q3/cny",
          "cumulative:capex-microsoft/2020Q3/cny",
          "cumulative:capex-meta/2020Q3/cny",
          "cumulative:capex-oracle/2020Q3/cny",
          "cumulative:capex-alibaba/2020Q3/cny",
          "cumulative:capex-tencent/2020Q3/cny",
          "cumulative:capex-baidu/2020Q3/cny",
          "total:capex/2020Q3/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2020年第四季度",
          "3918亿∗",
          "3167亿∗",
          "2151亿∗",
          "2083亿∗",
          "236亿∗",
          "728亿∗",
          "663亿∗",
          "115亿∗",
          "1.31万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2020Q4/cny",
          "cumulative:capex-alphabet/2020Q4/cny",
          "cumulative:capex-microsoft/2020Q4/cny",
          "cumulative:capex-meta/2020Q4/cny",
          "cumulative:capex-oracle/2020Q4/cny",
          "cumulative:capex-alibaba/2020Q4/cny",
          "cumulative:capex-tencent/2020Q4/cny",
          "cumulative:capex-baidu/2020Q4/cny",
          "total:capex/2020Q4/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2021年第一季度",
          "4701亿∗",
          "3552亿∗",
          "2481亿∗",
          "2360亿∗",
          "263亿∗",
          "805亿∗",
          "741亿∗",
          "130亿∗",
          "1.5万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2021Q1/cny",
          "cumulative:capex-alphabet/2021Q1/cny",
          "cumulative:capex-microsoft/2021Q1/cny",
          "cumulative:capex-meta/2021Q1/cny",
          "cumulative:capex-oracle/2021Q1/cny",
          "cumulative:capex-alibaba/2021Q1/cny",
          "cumulative:capex-tencent/2021Q1/cny",
          "cumulative:capex-baidu/2021Q1/cny",
          "total:capex/2021Q1/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2021年第二季度",
          "5624亿∗",
          "3907亿∗",
          "2898亿∗",
          "2657亿∗",
          "309亿∗",
          "931亿∗",
          "810亿∗",
          "155亿∗",
          "1.73万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2021Q2/cny",
          "cumulative:capex-alphabet/2021Q2/cny",
          "cumulative:capex-microsoft/2021Q2/cny",
          "cumulative:capex-meta/2021Q2/cny",
          "cumulative:capex-oracle/2021Q2/cny",
          "cumulative:capex-alibaba/2021Q2/cny",
          "cumulative:capex-tencent/2021Q2/cny",
          "cumulative:capex-baidu/2021Q2/cny",
          "total:capex/2021Q2/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2021年第三季度",
          "6643亿∗",
          "4348亿∗",
          "3274亿∗",
          "2937亿∗",
          "378亿∗",
          "1090亿∗",
          "881亿∗",
          "182亿∗",
          "1.97万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2021Q3/cny",
          "cumulative:capex-alphabet/2021Q3/cny",
          "cumulative:capex-microsoft/2021Q3/cny",
          "cumulative:capex-meta/2021Q3/cny",
          "cumulative:capex-oracle/2021Q3/cny",
          "cumulative:capex-alibaba/2021Q3/cny",
          "cumulative:capex-tencent/2021Q3/cny",
          "cumulative:capex-baidu/2021Q3/cny",
          "total:capex/2021Q3/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2021年第四季度",
          "7853亿∗",
          "4756亿∗",
          "3649亿∗",
          "3280亿∗",
          "437亿∗",
          "1223亿∗",
          "997亿∗",
          "224亿∗",
          "2.24万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2021Q4/cny",
          "cumulative:capex-alphabet/2021Q4/cny",
          "cumulative:capex-microsoft/2021Q4/cny",
          "cumulative:capex-meta/2021Q4/cny",
          "cumulative:capex-oracle/2021Q4/cny",
          "cumulative:capex-alibaba/2021Q4/cny",
          "cumulative:capex-tencent/2021Q4/cny",
          "cumulative:capex-baidu/2021Q4/cny",
          "total:capex/2021Q4/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2022年第一季度",
          "8802亿∗",
          "5377亿∗",
          "3988亿∗",
          "3625亿∗",
          "507亿∗",
          "1338亿∗",
          "1067亿∗",
          "244亿∗",
          "2.49万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2022Q1/cny",
          "cumulative:capex-alphabet/2022Q1/cny",
          "cumulative:capex-microsoft/2022Q1/cny",
          "cumulative:capex-meta/2022Q1/cny",
          "cumulative:capex-oracle/2022Q1/cny",
          "cumulative:capex-alibaba/2022Q1/cny",
          "cumulative:capex-tencent/2022Q1/cny",
          "cumulative:capex-baidu/2022Q1/cny",
          "total:capex/2022Q1/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2022年第二季度",
          "9841亿∗",
          "5829亿∗",
          "4442亿∗",
          "4126亿∗",
          "601亿∗",
          "1457亿∗",
          "1097亿∗",
          "266亿∗",
          "2.77万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2022Q2/cny",
          "cumulative:capex-alphabet/2022Q2/cny",
          "cumulative:capex-microsoft/2022Q2/cny",
          "cumulative:capex-meta/2022Q2/cny",
          "cumulative:capex-oracle/2022Q2/cny",
          "cumulative:capex-alibaba/2022Q2/cny",
          "cumulative:capex-tencent/2022Q2/cny",
          "cumulative:capex-baidu/2022Q2/cny",
          "total:capex/2022Q2/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2022年第三季度",
          "1.1万亿∗",
          "6327亿∗",
          "4872亿∗",
          "4768亿∗",
          "718亿∗",
          "1578亿∗",
          "1121亿∗",
          "288亿∗",
          "3.06万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2022Q3/cny",
          "cumulative:capex-alphabet/2022Q3/cny",
          "cumulative:capex-microsoft/2022Q3/cny",
          "cumulative:capex-meta/2022Q3/cny",
          "cumulative:capex-oracle/2022Q3/cny",
          "cumulative:capex-alibaba/2022Q3/cny",
          "cumulative:capex-tencent/2022Q3/cny",
          "cumulative:capex-baidu/2022Q3/cny",
          "total:capex/2022Q3/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2022年第四季度",
          "1.21万亿∗",
          "6867亿∗",
          "5318亿∗",
          "5411亿∗",
          "892亿∗",
          "1647亿∗",
          "1177亿∗",
          "307亿∗",
          "3.38万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2022Q4/cny",
          "cumulative:capex-alphabet/2022Q4/cny",
          "cumulative:capex-microsoft/2022Q4/cny",
          "cumulative:capex-meta/2022Q4/cny",
          "cumulative:capex-oracle/2022Q4/cny",
          "cumulative:capex-alibaba/2022Q4/cny",
          "cumulative:capex-tencent/2022Q4/cny",
          "cumulative:capex-baidu/2022Q4/cny",
          "total:capex/2022Q4/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2023年第一季度",
          "1.31万亿∗",
          "7298亿∗",
          "5770亿∗",
          "5879亿∗",
          "1071亿∗",
          "1682亿∗",
          "1221亿∗",
          "320亿∗",
          "3.64万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2023Q1/cny",
          "cumulative:capex-alphabet/2023Q1/cny",
          "cumulative:capex-microsoft/2023Q1/cny",
          "cumulative:capex-meta/2023Q1/cny",
          "cumulative:capex-oracle/2023Q1/cny",
          "cumulative:capex-alibaba/2023Q1/cny",
          "cumulative:capex-tencent/2023Q1/cny",
          "cumulative:capex-baidu/2023Q1/cny",
          "total:capex/2023Q1/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2023年第二季度",
          "1.39万亿∗",
          "7781亿∗",
          "6398亿∗",
          "6315亿∗",
          "1206亿∗",
          "1751亿∗",
          "1261亿∗",
          "347亿∗",
          "3.9万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2023Q2/cny",
          "cumulative:capex-alphabet/2023Q2/cny",
          "cumulative:capex-microsoft/2023Q2/cny",
          "cumulative:capex-meta/2023Q2/cny",
          "cumulative:capex-oracle/2023Q2/cny",
          "cumulative:capex-alibaba/2023Q2/cny",
          "cumulative:capex-tencent/2023Q2/cny",
          "cumulative:capex-baidu/2023Q2/cny",
          "total:capex/2023Q2/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2023年第三季度",
          "1.48万亿∗",
          "8364亿∗",
          "7116亿∗",
          "6789亿∗",
          "1301亿∗",
          "1803亿∗",
          "1341亿∗",
          "382亿∗",
          "4.19万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2023Q3/cny",
          "cumulative:capex-alphabet/2023Q3/cny",
          "cumulative:capex-microsoft/2023Q3/cny",
          "cumulative:capex-meta/2023Q3/cny",
          "cumulative:capex-oracle/2023Q3/cny",
          "cumulative:capex-alibaba/2023Q3/cny",
          "cumulative:capex-tencent/2023Q3/cny",
          "cumulative:capex-baidu/2023Q3/cny",
          "total:capex/2023Q3/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2023年第四季度",
          "1.59万亿∗",
          "9160亿∗",
          "7819亿∗",
          "7343亿∗",
          "1379亿∗",
          "1891亿∗",
          "1416亿∗",
          "419亿∗",
          "4.53万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2023Q4/cny",
          "cumulative:capex-alphabet/2023Q4/cny",
          "cumulative:capex-microsoft/2023Q4/cny",
          "cumulative:capex-meta/2023Q4/cny",
          "cumulative:capex-oracle/2023Q4/cny",
          "cumulative:capex-alibaba/2023Q4/cny",
          "cumulative:capex-tencent/2023Q4/cny",
          "cumulative:capex-baidu/2023Q4/cny",
          "total:capex/2023Q4/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2024年第一季度",
          "1.69万亿∗",
          "1万亿∗",
          "8607亿∗",
          "7803亿∗",
          "1499亿∗",
          "2003亿∗",
          "1560亿∗",
          "439亿∗",
          "4.89万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2024Q1/cny",
          "cumulative:capex-alphabet/2024Q1/cny",
          "cumulative:capex-microsoft/2024Q1/cny",
          "cumulative:capex-meta/2024Q1/cny",
          "cumulative:capex-oracle/2024Q1/cny",
          "cumulative:capex-alibaba/2024Q1/cny",
          "cumulative:capex-tencent/2024Q1/cny",
          "cumulative:capex-baidu/2024Q1/cny",
          "total:capex/2024Q1/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2024年第二季度",
          "1.82万亿∗",
          "1.1万亿∗",
          "9611亿∗",
          "8395亿∗",
          "1702亿∗",
          "2124亿∗",
          "1647亿∗",
          "460亿∗",
          "5.31万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2024Q2/cny",
          "cumulative:capex-alphabet/2024Q2/cny",
          "cumulative:capex-microsoft/2024Q2/cny",
          "cumulative:capex-meta/2024Q2/cny",
          "cumulative:capex-oracle/2024Q2/cny",
          "cumulative:capex-alibaba/2024Q2/cny",
          "cumulative:capex-tencent/2024Q2/cny",
          "cumulative:capex-baidu/2024Q2/cny",
          "total:capex/2024Q2/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2024年第三季度",
          "1.98万亿∗",
          "1.19万亿∗",
          "1.07万亿∗",
          "8986亿∗",
          "1867亿∗",
          "2298亿∗",
          "1818亿∗",
          "477亿∗",
          "5.79万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2024Q3/cny",
          "cumulative:capex-alphabet/2024Q3/cny",
          "cumulative:capex-microsoft/2024Q3/cny",
          "cumulative:capex-meta/2024Q3/cny",
          "cumulative:capex-oracle/2024Q3/cny",
          "cumulative:capex-alibaba/2024Q3/cny",
          "cumulative:capex-tencent/2024Q3/cny",
          "cumulative:capex-baidu/2024Q3/cny",
          "total:capex/2024Q3/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2024年第四季度",
          "2.18万亿∗",
          "1.29万亿∗",
          "1.18万亿∗",
          "1万亿∗",
          "2152亿∗",
          "2616亿∗",
          "2184亿∗",
          "500亿∗",
          "6.41万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2024Q4/cny",
          "cumulative:capex-alphabet/2024Q4/cny",
          "cumulative:capex-microsoft/2024Q4/cny",
          "cumulative:capex-meta/2024Q4/cny",
          "cumulative:capex-oracle/2024Q4/cny",
          "cumulative:capex-alibaba/2024Q4/cny",
          "cumulative:capex-tencent/2024Q4/cny",
          "cumulative:capex-baidu/2024Q4/cny",
          "total:capex/2024Q4/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2025年第一季度",
          "2.37万亿∗",
          "1.42万亿∗",
          "1.3万亿∗",
          "1.1万亿∗",
          "2579亿∗",
          "2862亿∗",
          "2459亿∗",
          "529亿∗",
          "7.03万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2025Q1/cny",
          "cumulative:capex-alphabet/2025Q1/cny",
          "cumulative:capex-microsoft/2025Q1/cny",
          "cumulative:capex-meta/2025Q1/cny",
          "cumulative:capex-oracle/2025Q1/cny",
          "cumulative:capex-alibaba/2025Q1/cny",
          "cumulative:capex-tencent/2025Q1/cny",
          "cumulative:capex-baidu/2025Q1/cny",
          "total:capex/2025Q1/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2025年第二季度",
          "2.6万亿∗",
          "1.58万亿∗",
          "1.43万亿∗",
          "1.22万亿∗",
          "3235亿∗",
          "3249亿∗",
          "2650亿∗",
          "567亿∗",
          "7.79万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2025Q2/cny",
          "cumulative:capex-alphabet/2025Q2/cny",
          "cumulative:capex-microsoft/2025Q2/cny",
          "cumulative:capex-meta/2025Q2/cny",
          "cumulative:capex-oracle/2025Q2/cny",
          "cumulative:capex-alibaba/2025Q2/cny",
          "cumulative:capex-tencent/2025Q2/cny",
          "cumulative:capex-baidu/2025Q2/cny",
          "total:capex/2025Q2/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2025年第三季度",
          "2.85万亿∗",
          "1.75万亿∗",
          "1.57万亿∗",
          "1.35万亿∗",
          "3844亿∗",
          "3564亿∗",
          "2780亿∗",
          "601亿∗",
          "8.6万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2025Q3/cny",
          "cumulative:capex-alphabet/2025Q3/cny",
          "cumulative:capex-microsoft/2025Q3/cny",
          "cumulative:capex-meta/2025Q3/cny",
          "cumulative:capex-oracle/2025Q3/cny",
          "cumulative:capex-alibaba/2025Q3/cny",
          "cumulative:capex-tencent/2025Q3/cny",
          "cumulative:capex-baidu/2025Q3/cny",
          "total:capex/2025Q3/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2025年第四季度",
          "3.13万亿∗",
          "1.95万亿∗",
          "1.78万亿∗",
          "1.5万亿∗",
          "4697亿∗",
          "3854亿∗",
          "2976亿∗",
          "621亿∗",
          "9.58万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2025Q4/cny",
          "cumulative:capex-alphabet/2025Q4/cny",
          "cumulative:capex-microsoft/2025Q4/cny",
          "cumulative:capex-meta/2025Q4/cny",
          "cumulative:capex-oracle/2025Q4/cny",
          "cumulative:capex-alibaba/2025Q4/cny",
          "cumulative:capex-tencent/2025Q4/cny",
          "cumulative:capex-baidu/2025Q4/cny",
          "total:capex/2025Q4/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2026年第一季度",
          "3.44万亿∗",
          "2.2万亿∗",
          "1.99万亿∗",
          "1.63万亿∗",
          "5987亿∗",
          "4123亿∗",
          "3295亿∗",
          "680亿∗",
          "10.7万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2026Q1/cny",
          "cumulative:capex-alphabet/2026Q1/cny",
          "cumulative:capex-microsoft/2026Q1/cny",
          "cumulative:capex-meta/2026Q1/cny",
          "cumulative:capex-oracle/2026Q1/cny",
          "cumulative:capex-alibaba/2026Q1/cny",
          "cumulative:capex-tencent/2026Q1/cny",
          "cumulative:capex-baidu/2026Q1/cny",
          "total:capex/2026Q1/cny/cumulative"
        ]
      },
      {
        "cells": [
          "2026年第二季度",
          "3.81万亿∗",
          "2.5万亿∗",
          "2.23万亿∗",
          "1.84万亿∗",
          "7109亿∗",
          "4800亿∗",
          "3823亿∗",
          "794亿∗",
          "12万亿元∗"
        ],
        "figures": [
          "",
          "cumulative:capex-amazon/2026Q2/cny",
          "cumulative:capex-alphabet/2026Q2/cny",
          "cumulative:capex-microsoft/2026Q2/cny",
          "cumulative:capex-meta/2026Q2/cny",
          "cumulative:capex-oracle/2026Q2/cny",
          "cumulative:capex-alibaba/2026Q2/cny",
          "cumulative:capex-tencent/2026Q2/cny",
          "cumulative:capex-baidu/2026Q2/cny",
          "total:capex/2026Q2/cny/cumulative"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
