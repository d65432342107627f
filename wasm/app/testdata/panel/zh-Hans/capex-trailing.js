// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=capex&span=trailing",
  "title": "四个季度合计，美国五家是中国三家的几倍：2023年年中20倍，2025年年中10倍，2026年年中13倍 · 折线 – 云图",
  "began": "",
  "headline": [
    "四个季度合计，美国五家是中国三家的几倍：2023年年中",
    {"text":"20倍","n":"sum:us-china-ratio-2023q2"},
    "，2025年年中",
    {"text":"10倍","n":"sum:us-china-ratio-2025q2"},
    "，2026年年中",
    {"text":"13倍","n":"sum:us-china-ratio-2026q2"}
  ],
  "body": [
    [
      "按四个季度合计：到2023年第二季度，美国五家约",
      {"text":"1.08万亿元","n":"sum:us5-2023q2"},
      "，中国三家约",
      {"text":"539亿元","n":"sum:cn3-2023q2"},
      "；到2025年第二季度，",
      {"text":"2.26万亿元","n":"sum:us5-2025q2"},
      "对",
      {"text":"2235亿元","n":"sum:cn3-2025q2"},
      "。此后差距又拉大，2026年第一季度达",
      {"text":"15倍","n":"sum:us-china-ratio-2026q1"},
      "；到第二季度，",
      {"text":"3.95万亿元","n":"sum:us5-2026q2"},
      "对",
      {"text":"2951亿元","n":"sum:cn3-2026q2"},
      "。"
    ],
    [
      "阿里巴巴的四个季度合计在2023年第三季度跌到",
      {"text":"225亿元","n":"sum:alibaba-trailing-2023q3"},
      "，是2018年第一季度之后的最低点；2026年第二季度为",
      {"text":"1551亿元","n":"sum:alibaba-trailing-2026q2"},
      "。"
    ],
    [
      "四个季度合计抹平了季节起伏，每个数都由相加得来，所以都带∗。甲骨文截至2026年8月的一季（",
      {"text":"285亿美元","n":"obs:capex-oracle/oracle/capex/2026Q3"},
      "）没有计入。"
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
      "value": "trailing",
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
    "min": 8079,
    "max": 8105,
    "t": 8105,
    "text": "2026年第二季度",
    "shapes": [
      "0000年第四季度",
      "0000年第一季度",
      "0000年第四季度与0000年第一季度之间",
      "0000年第二季度",
      "0000年第一季度与0000年第二季度之间",
      "0000年第三季度",
      "0000年第二季度与0000年第三季度之间",
      "0000年第三季度与0000年第四季度之间"
    ],
    "ticks": [
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
      {"t":8081,"label":"","kind":"overtake"},
      {"t":8089,"label":"","kind":"overtake"},
      {"t":8090,"label":"","kind":"overtake"},
      {"t":8091,"label":"","kind":"overtake"},
      {"t":8093,"label":"","kind":"overtake"},
      {"t":8094,"label":"","kind":"overtake"},
      {"t":8096,"label":"","kind":"overtake"},
      {"t":8098,"label":"","kind":"overtake"},
      {"t":8099,"label":"","kind":"overtake"},
      {"t":8101,"label":"","kind":"overtake"}
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
      "label": "八家公司近四个季度资本开支合计",
      "value": "亿元人民币；美国公司按当季平均汇率折算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季度","value":"","target":0},
    {"level":2,"role":"item","label":"亚马逊","value":"1.21万亿，推算值","target":220,"box":[759.9,67.1,106.9,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"9215亿，推算值","target":221,"box":[759.9,161.7,114.1,24]},
    {"level":2,"role":"item","label":"微软","value":"8079亿，推算值","target":222,"box":[759.9,199.4,82.8,24]},
    {"level":2,"role":"item","label":"Meta","value":"6228亿，推算值","target":223,"box":[759.9,261,87.1,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"3874亿，推算值","target":224,"box":[759.9,339.2,96.8,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"1551亿，推算值","target":225,"box":[759.9,413.6,110.8,24]},
    {"level":2,"role":"item","label":"腾讯","value":"1173亿，推算值","target":226,"box":[759.9,431.8,82.8,24]},
    {"level":2,"role":"item","label":"百度","value":"227亿，推算值","target":227,"box":[759.9,460.5,75,24]},
    {"level":2,"role":"remark","label":"八家合计","value":"4.24万亿元∗","target":1,"box":[75.4,498,676.6,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入将远超3800亿元，未给出新数字",
      "value": "",
      "target": 218,
      "box": [87.4,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季度，全公司已支出2184亿元",
      "value": "",
      "target": 219,
      "box": [87.4,87.8,233.4,24]
    }
  ],
  "table": {
    "caption": "八家公司近四个季度资本开支合计",
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
        "cells": ["2019年第四季度","1169亿∗","1629亿∗","936亿∗","1043亿∗","110亿∗","294亿∗","324亿∗","64.3亿∗","5569亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2019Q4/cny",
          "trailing:capex-alphabet/2019Q4/cny",
          "trailing:capex-microsoft/2019Q4/cny",
          "trailing:capex-meta/2019Q4/cny",
          "trailing:capex-oracle/2019Q4/cny",
          "trailing:capex-alibaba/2019Q4/cny",
          "trailing:capex-tencent/2019Q4/cny",
          "trailing:capex-baidu/2019Q4/cny",
          "total:capex/2019Q4/cny/trailing"
        ]
      },
      {
        "cells": ["2020年第一季度","1421亿∗","1735亿∗","1026亿∗","1033亿∗","107亿∗","326亿∗","340亿∗","40亿∗","6028亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2020Q1/cny",
          "trailing:capex-alphabet/2020Q1/cny",
          "trailing:capex-microsoft/2020Q1/cny",
          "trailing:capex-meta/2020Q1/cny",
          "trailing:capex-oracle/2020Q1/cny",
          "trailing:capex-alibaba/2020Q1/cny",
          "trailing:capex-tencent/2020Q1/cny",
          "trailing:capex-baidu/2020Q1/cny",
          "total:capex/2020Q1/cny/trailing"
        ]
      },
      {
        "cells": ["2020年第二季度","1706亿∗","1700亿∗","1086亿∗","1015亿∗","110亿∗","398亿∗","391亿∗","35亿∗","6442亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2020Q2/cny",
          "trailing:capex-alphabet/2020Q2/cny",
          "trailing:capex-microsoft/2020Q2/cny",
          "trailing:capex-meta/2020Q2/cny",
          "trailing:capex-oracle/2020Q2/cny",
          "trailing:capex-alibaba/2020Q2/cny",
          "trailing:capex-tencent/2020Q2/cny",
          "trailing:capex-baidu/2020Q2/cny",
          "total:capex/2020Q2/cny/trailing"
        ]
      },
      {
        "cells": ["2020年第三季度","2142亿∗","1601亿∗","1188亿∗","1023亿∗","113亿∗","443亿∗","412亿∗","37.9亿∗","6959亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2020Q3/cny",
          "trailing:capex-alphabet/2020Q3/cny",
          "trailing:capex-microsoft/2020Q3/cny",
          "trailing:capex-meta/2020Q3/cny",
          "trailing:capex-oracle/2020Q3/cny",
          "trailing:capex-alibaba/2020Q3/cny",
          "trailing:capex-tencent/2020Q3/cny",
          "trailing:capex-baidu/2020Q3/cny",
          "total:capex/2020Q3/cny/trailing"
        ]
      },
      {
        "cells": ["2020年第四季度","2749亿∗","1538亿∗","1215亿∗","1040亿∗","126亿∗","434亿∗","340亿∗","50.8亿∗","7492亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2020Q4/cny",
          "trailing:capex-alphabet/2020Q4/cny",
          "trailing:capex-microsoft/2020Q4/cny",
          "trailing:capex-meta/2020Q4/cny",
          "trailing:capex-oracle/2020Q4/cny",
          "trailing:capex-alibaba/2020Q4/cny",
          "trailing:capex-tencent/2020Q4/cny",
          "trailing:capex-baidu/2020Q4/cny",
          "total:capex/2020Q4/cny/trailing"
        ]
      },
      {
        "cells": ["2021年第一季度","3058亿∗","1504亿∗","1282亿∗","1068亿∗","125亿∗","415亿∗","355亿∗","60.4亿∗","7868亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2021Q1/cny",
          "trailing:capex-alphabet/2021Q1/cny",
          "trailing:capex-microsoft/2021Q1/cny",
          "trailing:capex-meta/2021Q1/cny",
          "trailing:capex-oracle/2021Q1/cny",
          "trailing:capex-alibaba/2021Q1/cny",
          "trailing:capex-tencent/2021Q1/cny",
          "trailing:capex-baidu/2021Q1/cny",
          "total:capex/2021Q1/cny/trailing"
        ]
      },
      {
        "cells": ["2021年第二季度","3453亿∗","1477亿∗","1362亿∗","1135亿∗","141亿∗","403亿∗","330亿∗","76.8亿∗","8379亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2021Q2/cny",
          "trailing:capex-alphabet/2021Q2/cny",
          "trailing:capex-microsoft/2021Q2/cny",
          "trailing:capex-meta/2021Q2/cny",
          "trailing:capex-oracle/2021Q2/cny",
          "trailing:capex-alibaba/2021Q2/cny",
          "trailing:capex-tencent/2021Q2/cny",
          "trailing:capex-baidu/2021Q2/cny",
          "total:capex/2021Q2/cny/trailing"
        ]
      },
      {
        "cells": ["2021年第三季度","3707亿∗","1544亿∗","1399亿∗","1159亿∗","179亿∗","420亿∗","314亿∗","88.4亿∗","8811亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2021Q3/cny",
          "trailing:capex-alphabet/2021Q3/cny",
          "trailing:capex-microsoft/2021Q3/cny",
          "trailing:capex-meta/2021Q3/cny",
          "trailing:capex-oracle/2021Q3/cny",
          "trailing:capex-alibaba/2021Q3/cny",
          "trailing:capex-tencent/2021Q3/cny",
          "trailing:capex-baidu/2021Q3/cny",
          "total:capex/2021Q3/cny/trailing"
        ]
      },
      {
        "cells": ["2021年第四季度","3935亿∗","1589亿∗","1497亿∗","1197亿∗","201亿∗","495亿∗","334亿∗","109亿∗","9358亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2021Q4/cny",
          "trailing:capex-alphabet/2021Q4/cny",
          "trailing:capex-microsoft/2021Q4/cny",
          "trailing:capex-meta/2021Q4/cny",
          "trailing:capex-oracle/2021Q4/cny",
          "trailing:capex-alibaba/2021Q4/cny",
          "trailing:capex-tencent/2021Q4/cny",
          "trailing:capex-baidu/2021Q4/cny",
          "total:capex/2021Q4/cny/trailing"
        ]
      },
      {
        "cells": ["2022年第一季度","4101亿∗","1825亿∗","1506亿∗","1266亿∗","244亿∗","533亿∗","326亿∗","114亿∗","9916亿元∗"],
        "figures": [
          "",
          "trailing:capex-amazon/2022Q1/cny",
          "trailing:capex-alphabet/2022Q1/cny",
          "trailing:capex-microsoft/2022Q1/cny",
          "trailing:capex-meta/2022Q1/cny",
          "trailing:capex-oracle/2022Q1/cny",
          "trailing:capex-alibaba/2022Q1/cny",
          "trailing:capex-tencent/2022Q1/cny",
          "trailing:capex-baidu/2022Q1/cny",
          "total:capex/2022Q1/cny/trailing"
        ]
      },
      {
        "cells": [
          "2022年第二季度",
          "4217亿∗",
          "1922亿∗",
          "1544亿∗",
          "1468亿∗",
          "292亿∗",
          "526亿∗",
          "287亿∗",
          "111亿∗",
          "1.04万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2022Q2/cny",
          "trailing:capex-alphabet/2022Q2/cny",
          "trailing:capex-microsoft/2022Q2/cny",
          "trailing:capex-meta/2022Q2/cny",
          "trailing:capex-oracle/2022Q2/cny",
          "trailing:capex-alibaba/2022Q2/cny",
          "trailing:capex-tencent/2022Q2/cny",
          "trailing:capex-baidu/2022Q2/cny",
          "total:capex/2022Q2/cny/trailing"
        ]
      },
      {
        "cells": [
          "2022年第三季度",
          "4321亿∗",
          "1979亿∗",
          "1598亿∗",
          "1831亿∗",
          "341亿∗",
          "488亿∗",
          "240亿∗",
          "106亿∗",
          "1.09万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2022Q3/cny",
          "trailing:capex-alphabet/2022Q3/cny",
          "trailing:capex-microsoft/2022Q3/cny",
          "trailing:capex-meta/2022Q3/cny",
          "trailing:capex-oracle/2022Q3/cny",
          "trailing:capex-alibaba/2022Q3/cny",
          "trailing:capex-tencent/2022Q3/cny",
          "trailing:capex-baidu/2022Q3/cny",
          "total:capex/2022Q3/cny/trailing"
        ]
      },
      {
        "cells": [
          "2022年第四季度",
          "4290亿∗",
          "2111亿∗",
          "1670亿∗",
          "2131亿∗",
          "455亿∗",
          "424亿∗",
          "180亿∗",
          "82.9亿∗",
          "1.13万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2022Q4/cny",
          "trailing:capex-alphabet/2022Q4/cny",
          "trailing:capex-microsoft/2022Q4/cny",
          "trailing:capex-meta/2022Q4/cny",
          "trailing:capex-oracle/2022Q4/cny",
          "trailing:capex-alibaba/2022Q4/cny",
          "trailing:capex-tencent/2022Q4/cny",
          "trailing:capex-baidu/2022Q4/cny",
          "total:capex/2022Q4/cny/trailing"
        ]
      },
      {
        "cells": [
          "2023年第一季度",
          "4313亿∗",
          "1920亿∗",
          "1783亿∗",
          "2254亿∗",
          "565亿∗",
          "343亿∗",
          "155亿∗",
          "76亿∗",
          "1.14万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2023Q1/cny",
          "trailing:capex-alphabet/2023Q1/cny",
          "trailing:capex-microsoft/2023Q1/cny",
          "trailing:capex-meta/2023Q1/cny",
          "trailing:capex-oracle/2023Q1/cny",
          "trailing:capex-alibaba/2023Q1/cny",
          "trailing:capex-tencent/2023Q1/cny",
          "trailing:capex-baidu/2023Q1/cny",
          "total:capex/2023Q1/cny/trailing"
        ]
      },
      {
        "cells": [
          "2023年第二季度",
          "4078亿∗",
          "1952亿∗",
          "1956亿∗",
          "2190亿∗",
          "605亿∗",
          "294亿∗",
          "164亿∗",
          "81.2亿∗",
          "1.13万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2023Q2/cny",
          "trailing:capex-alphabet/2023Q2/cny",
          "trailing:capex-microsoft/2023Q2/cny",
          "trailing:capex-meta/2023Q2/cny",
          "trailing:capex-oracle/2023Q2/cny",
          "trailing:capex-alibaba/2023Q2/cny",
          "trailing:capex-tencent/2023Q2/cny",
          "trailing:capex-baidu/2023Q2/cny",
          "total:capex/2023Q2/cny/trailing"
        ]
      },
      {
        "cells": [
          "2023年第三季度",
          "3859亿∗",
          "2037亿∗",
          "2244亿∗",
          "2021亿∗",
          "582亿∗",
          "225亿∗",
          "220亿∗",
          "94.6亿∗",
          "1.13万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2023Q3/cny",
          "trailing:capex-alphabet/2023Q3/cny",
          "trailing:capex-microsoft/2023Q3/cny",
          "trailing:capex-meta/2023Q3/cny",
          "trailing:capex-oracle/2023Q3/cny",
          "trailing:capex-alibaba/2023Q3/cny",
          "trailing:capex-tencent/2023Q3/cny",
          "trailing:capex-baidu/2023Q3/cny",
          "total:capex/2023Q3/cny/trailing"
        ]
      },
      {
        "cells": [
          "2023年第四季度",
          "3733亿∗",
          "2293亿∗",
          "2501亿∗",
          "1932亿∗",
          "487亿∗",
          "244亿∗",
          "239亿∗",
          "112亿∗",
          "1.15万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2023Q4/cny",
          "trailing:capex-alphabet/2023Q4/cny",
          "trailing:capex-microsoft/2023Q4/cny",
          "trailing:capex-meta/2023Q4/cny",
          "trailing:capex-oracle/2023Q4/cny",
          "trailing:capex-alibaba/2023Q4/cny",
          "trailing:capex-tencent/2023Q4/cny",
          "trailing:capex-baidu/2023Q4/cny",
          "total:capex/2023Q4/cny/trailing"
        ]
      },
      {
        "cells": [
          "2024年第一季度",
          "3834亿∗",
          "2726亿∗",
          "2836亿∗",
          "1924亿∗",
          "428亿∗",
          "321亿∗",
          "338亿∗",
          "119亿∗",
          "1.25万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2024Q1/cny",
          "trailing:capex-alphabet/2024Q1/cny",
          "trailing:capex-microsoft/2024Q1/cny",
          "trailing:capex-meta/2024Q1/cny",
          "trailing:capex-oracle/2024Q1/cny",
          "trailing:capex-alibaba/2024Q1/cny",
          "trailing:capex-tencent/2024Q1/cny",
          "trailing:capex-baidu/2024Q1/cny",
          "total:capex/2024Q1/cny/trailing"
        ]
      },
      {
        "cells": [
          "2024年第二季度",
          "4307亿∗",
          "3198亿∗",
          "3214亿∗",
          "2080亿∗",
          "496亿∗",
          "373亿∗",
          "386亿∗",
          "113亿∗",
          "1.42万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2024Q2/cny",
          "trailing:capex-alphabet/2024Q2/cny",
          "trailing:capex-microsoft/2024Q2/cny",
          "trailing:capex-meta/2024Q2/cny",
          "trailing:capex-oracle/2024Q2/cny",
          "trailing:capex-alibaba/2024Q2/cny",
          "trailing:capex-tencent/2024Q2/cny",
          "trailing:capex-baidu/2024Q2/cny",
          "total:capex/2024Q2/cny/trailing"
        ]
      },
      {
        "cells": [
          "2024年第三季度",
          "5023亿∗",
          "3550亿∗",
          "3564亿∗",
          "2197亿∗",
          "566亿∗",
          "496亿∗",
          "477亿∗",
          "94.6亿∗",
          "1.6万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2024Q3/cny",
          "trailing:capex-alphabet/2024Q3/cny",
          "trailing:capex-microsoft/2024Q3/cny",
          "trailing:capex-meta/2024Q3/cny",
          "trailing:capex-oracle/2024Q3/cny",
          "trailing:capex-alibaba/2024Q3/cny",
          "trailing:capex-tencent/2024Q3/cny",
          "trailing:capex-baidu/2024Q3/cny",
          "total:capex/2024Q3/cny/trailing"
        ]
      },
      {
        "cells": [
          "2024年第四季度",
          "5970亿∗",
          "3780亿∗",
          "3997亿∗",
          "2681亿∗",
          "773亿∗",
          "725亿∗",
          "768亿∗",
          "81.3亿∗",
          "1.88万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2024Q4/cny",
          "trailing:capex-alphabet/2024Q4/cny",
          "trailing:capex-microsoft/2024Q4/cny",
          "trailing:capex-meta/2024Q4/cny",
          "trailing:capex-oracle/2024Q4/cny",
          "trailing:capex-alibaba/2024Q4/cny",
          "trailing:capex-tencent/2024Q4/cny",
          "trailing:capex-baidu/2024Q4/cny",
          "total:capex/2024Q4/cny/trailing"
        ]
      },
      {
        "cells": [
          "2025年第一季度",
          "6717亿∗",
          "4168亿∗",
          "4428亿∗",
          "3162亿∗",
          "1079亿∗",
          "860亿∗",
          "899亿∗",
          "90亿∗",
          "2.14万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2025Q1/cny",
          "trailing:capex-alphabet/2025Q1/cny",
          "trailing:capex-microsoft/2025Q1/cny",
          "trailing:capex-meta/2025Q1/cny",
          "trailing:capex-oracle/2025Q1/cny",
          "trailing:capex-alibaba/2025Q1/cny",
          "trailing:capex-tencent/2025Q1/cny",
          "trailing:capex-baidu/2025Q1/cny",
          "total:capex/2025Q1/cny/trailing"
        ]
      },
      {
        "cells": [
          "2025年第二季度",
          "7769亿∗",
          "4836亿∗",
          "4659亿∗",
          "3766亿∗",
          "1534亿∗",
          "1126亿∗",
          "1003亿∗",
          "107亿∗",
          "2.48万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2025Q2/cny",
          "trailing:capex-alphabet/2025Q2/cny",
          "trailing:capex-microsoft/2025Q2/cny",
          "trailing:capex-meta/2025Q2/cny",
          "trailing:capex-oracle/2025Q2/cny",
          "trailing:capex-alibaba/2025Q2/cny",
          "trailing:capex-tencent/2025Q2/cny",
          "trailing:capex-baidu/2025Q2/cny",
          "total:capex/2025Q2/cny/trailing"
        ]
      },
      {
        "cells": [
          "2025年第三季度",
          "8660亿∗",
          "5615亿∗",
          "4977亿∗",
          "4522亿∗",
          "1977亿∗",
          "1266亿∗",
          "961亿∗",
          "124亿∗",
          "2.81万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2025Q3/cny",
          "trailing:capex-alphabet/2025Q3/cny",
          "trailing:capex-microsoft/2025Q3/cny",
          "trailing:capex-meta/2025Q3/cny",
          "trailing:capex-oracle/2025Q3/cny",
          "trailing:capex-alibaba/2025Q3/cny",
          "trailing:capex-tencent/2025Q3/cny",
          "trailing:capex-baidu/2025Q3/cny",
          "total:capex/2025Q3/cny/trailing"
        ]
      },
      {
        "cells": [
          "2025年第四季度",
          "9461亿∗",
          "6563亿∗",
          "5959亿∗",
          "5001亿∗",
          "2545亿∗",
          "1238亿∗",
          "792亿∗",
          "121亿∗",
          "3.17万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2025Q4/cny",
          "trailing:capex-alphabet/2025Q4/cny",
          "trailing:capex-microsoft/2025Q4/cny",
          "trailing:capex-meta/2025Q4/cny",
          "trailing:capex-oracle/2025Q4/cny",
          "trailing:capex-alibaba/2025Q4/cny",
          "trailing:capex-tencent/2025Q4/cny",
          "trailing:capex-baidu/2025Q4/cny",
          "total:capex/2025Q4/cny/trailing"
        ]
      },
      {
        "cells": [
          "2026年第一季度",
          "1.07万亿∗",
          "7781亿∗",
          "6878亿∗",
          "5375亿∗",
          "3408亿∗",
          "1261亿∗",
          "837亿∗",
          "151亿∗",
          "3.64万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2026Q1/cny",
          "trailing:capex-alphabet/2026Q1/cny",
          "trailing:capex-microsoft/2026Q1/cny",
          "trailing:capex-meta/2026Q1/cny",
          "trailing:capex-oracle/2026Q1/cny",
          "trailing:capex-alibaba/2026Q1/cny",
          "trailing:capex-tencent/2026Q1/cny",
          "trailing:capex-baidu/2026Q1/cny",
          "total:capex/2026Q1/cny/trailing"
        ]
      },
      {
        "cells": [
          "2026年第二季度",
          "1.21万亿∗",
          "9215亿∗",
          "8079亿∗",
          "6228亿∗",
          "3874亿∗",
          "1551亿∗",
          "1173亿∗",
          "227亿∗",
          "4.24万亿元∗"
        ],
        "figures": [
          "",
          "trailing:capex-amazon/2026Q2/cny",
          "trailing:capex-alphabet/2026Q2/cny",
          "trailing:capex-microsoft/2026Q2/cny",
          "trailing:capex-meta/2026Q2/cny",
          "trailing:capex-oracle/2026Q2/cny",
          "trailing:capex-alibaba/2026Q2/cny",
          "trailing:capex-tencent/2026Q2/cny",
          "trailing:capex-baidu/2026Q2/cny",
          "total:capex/2026Q2/cny/trailing"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
