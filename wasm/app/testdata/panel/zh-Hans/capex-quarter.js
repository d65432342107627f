// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=capex",
  "title": "八家公司单季资本开支：由2019年初的1137亿元增至2026年年中的1.37万亿元，是当初的十二倍 · 折线 – 云图",
  "began": "",
  "headline": [
    "八家公司单季资本开支：由2019年初的",
    {"text":"1137亿元","n":"sum:capex-eight-2019q1"},
    "增至2026年年中的",
    {"text":"1.37万亿元","n":"sum:capex-eight-2026q2"},
    "，是当初的",
    {"text":"十二倍","n":"sum:capex-eight-times"}
  ],
  "body": [
    [
      "折成美元，八家2019年第一季度合计约",
      {"text":"169亿美元","n":"sum:capex-eight-2019q1-usd"},
      "，2026年第二季度约",
      {"text":"2009亿美元","n":"sum:capex-eight-2026q2-usd"},
      "。"
    ],
    [
      "2026年第二季度，阿里巴巴支出",
      {"text":"677亿元","n":"obs:capex-alibaba/alibaba-group/capex/2026Q2"},
      "，一年前为",
      {"text":"387亿元","n":"obs:capex-alibaba/alibaba-group/capex/2025Q2"},
      "；亚马逊支出",
      {"text":"542亿美元","n":"obs:capex-amazon/amazon/capex/2026Q2"},
      "。"
    ],
    [
      "这是公司整体的资本开支，仓库、办公楼都算在内，不只是算力。换算或推算出来的数字带∗。数字截至2026年6月；更新的只找到甲骨文截至2026年8月的一季，",
      {"text":"285亿美元","n":"obs:capex-oracle/oracle/capex/2026Q3"},
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
      "value": "quarter",
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
      {"t":8077,"label":"","kind":"overtake"},
      {"t":8078,"label":"","kind":"overtake"},
      {"t":8079,"label":"","kind":"overtake"},
      {"t":8080,"label":"","kind":"overtake"},
      {"t":8083,"label":"","kind":"overtake"},
      {"t":8084,"label":"","kind":"overtake"},
      {"t":8085,"label":"","kind":"overtake"},
      {"t":8086,"label":"","kind":"overtake"},
      {"t":8088,"label":"","kind":"overtake"},
      {"t":8089,"label":"","kind":"overtake"},
      {"t":8090,"label":"","kind":"overtake"},
      {"t":8091,"label":"","kind":"overtake"},
      {"t":8092,"label":"","kind":"overtake"},
      {"t":8093,"label":"","kind":"overtake"},
      {"t":8094,"label":"","kind":"overtake"},
      {"t":8095,"label":"","kind":"overtake"},
      {"t":8096,"label":"","kind":"overtake"},
      {"t":8097,"label":"","kind":"overtake"},
      {"t":8098,"label":"","kind":"overtake"},
      {"t":8099,"label":"","kind":"overtake"},
      {"t":8100,"label":"","kind":"overtake"},
      {"t":8101,"label":"","kind":"overtake"},
      {"t":8103,"label":"","kind":"overtake"},
      {"t":8104,"label":"","kind":"overtake"},
      {"t":8105,"label":"","kind":"overtake"}
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
      "label": "八家公司的季度资本开支",
      "value": "亿元人民币；美国公司按当季平均汇率折算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季度","value":"","target":0},
    {"level":2,"role":"item","label":"亚马逊","value":"3689亿，推算值","target":244,"box":[759.9,67.1,96.8,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"3057亿，推算值","target":245,"box":[759.9,135.7,114.1,24]},
    {"level":2,"role":"item","label":"微软","value":"2436亿，推算值","target":246,"box":[759.9,203.2,82.8,24]},
    {"level":2,"role":"item","label":"Meta","value":"2049亿，推算值","target":247,"box":[759.9,245.3,87.1,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"1122亿，推算值","target":248,"box":[759.9,346,96.8,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"677亿","target":249,"box":[759.9,393.4,96.5,24]},
    {"level":2,"role":"item","label":"腾讯","value":"528亿","target":250,"box":[759.9,411.6,68.5,24]},
    {"level":2,"role":"item","label":"百度","value":"114亿","target":251,"box":[759.9,455.6,68.5,24]},
    {"level":2,"role":"remark","label":"八家合计","value":"1.37万亿元∗","target":1,"box":[66.7,498,685.2,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入将远超3800亿元，未给出新数字",
      "value": "",
      "target": 242,
      "box": [78.7,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季度，全公司已支出2184亿元",
      "value": "",
      "target": 243,
      "box": [78.7,87.8,233.4,24]
    }
  ],
  "table": {
    "caption": "八家公司的季度资本开支",
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
        "cells": ["2019年第一季度","222亿∗","313亿∗","173亿∗","259亿∗","29.9亿∗","65.4亿","45.1亿","29.7亿","1137亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2019Q1/cny",
          "converted:capex-alphabet/2019Q1/cny",
          "converted:capex-microsoft/2019Q1/cny",
          "converted:capex-meta/2019Q1/cny",
          "converted:capex-oracle/2019Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2019Q1",
          "obs:capex-tencent/tencent/capex/2019Q1",
          "obs:capex-baidu/baidu/capex/2019Q1",
          "total:capex/2019Q1/cny"
        ]
      },
      {
        "cells": ["2019年第二季度","243亿∗","418亿∗","276亿∗","248亿∗","28.2亿∗","63.8亿","43.6亿","13.6亿","1334亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2019Q2/cny",
          "converted:capex-alphabet/2019Q2/cny",
          "converted:capex-microsoft/2019Q2/cny",
          "converted:capex-meta/2019Q2/cny",
          "converted:capex-oracle/2019Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2019Q2",
          "obs:capex-tencent/tencent/capex/2019Q2",
          "obs:capex-baidu/baidu/capex/2019Q2",
          "total:capex/2019Q2/cny"
        ]
      },
      {
        "cells": ["2019年第三季度","329亿∗","472亿∗","237亿∗","248亿∗","27.1亿∗","98.3亿","66.3亿","12.1亿","1491亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2019Q3/cny",
          "converted:capex-alphabet/2019Q3/cny",
          "converted:capex-microsoft/2019Q3/cny",
          "converted:capex-meta/2019Q3/cny",
          "converted:capex-oracle/2019Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2019Q3",
          "obs:capex-tencent/tencent/capex/2019Q3",
          "obs:capex-baidu/baidu/capex/2019Q3",
          "total:capex/2019Q3/cny"
        ]
      },
      {
        "cells": ["2019年第四季度","374亿∗","426亿∗","250亿∗","289亿∗","24.6亿∗","66.6亿","169亿","8.84亿","1608亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2019Q4/cny",
          "converted:capex-alphabet/2019Q4/cny",
          "converted:capex-microsoft/2019Q4/cny",
          "converted:capex-meta/2019Q4/cny",
          "converted:capex-oracle/2019Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2019Q4",
          "obs:capex-tencent/tencent/capex/2019Q4",
          "obs:capex-baidu/baidu/capex/2019Q4",
          "total:capex/2019Q4/cny"
        ]
      },
      {
        "cells": ["2020年第一季度","474亿∗","419亿∗","263亿∗","248亿∗","27.6亿∗","96.8亿","61.5亿","5.45亿","1596亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2020Q1/cny",
          "converted:capex-alphabet/2020Q1/cny",
          "converted:capex-microsoft/2020Q1/cny",
          "converted:capex-meta/2020Q1/cny",
          "converted:capex-oracle/2020Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2020Q1",
          "obs:capex-tencent/tencent/capex/2020Q1",
          "obs:capex-baidu/baidu/capex/2020Q1",
          "total:capex/2020Q1/cny"
        ]
      },
      {
        "cells": ["2020年第二季度","528亿∗","382亿∗","336亿∗","231亿∗","30.7亿∗","136亿","94.7亿","8.54亿","1747亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2020Q2/cny",
          "converted:capex-alphabet/2020Q2/cny",
          "converted:capex-microsoft/2020Q2/cny",
          "converted:capex-meta/2020Q2/cny",
          "converted:capex-oracle/2020Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2020Q2",
          "obs:capex-tencent/tencent/capex/2020Q2",
          "obs:capex-baidu/baidu/capex/2020Q2",
          "total:capex/2020Q2/cny"
        ]
      },
      {
        "cells": ["2020年第三季度","765亿∗","374亿∗","339亿∗","255亿∗","30.2亿∗","143亿","86.8亿","15.1亿","2008亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2020Q3/cny",
          "converted:capex-alphabet/2020Q3/cny",
          "converted:capex-microsoft/2020Q3/cny",
          "converted:capex-meta/2020Q3/cny",
          "converted:capex-oracle/2020Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2020Q3",
          "obs:capex-tencent/tencent/capex/2020Q3",
          "obs:capex-baidu/baidu/capex/2020Q3",
          "total:capex/2020Q3/cny"
        ]
      },
      {
        "cells": ["2020年第四季度","982亿∗","363亿∗","276亿∗","306亿∗","37.6亿∗","58.4亿","96.6亿","21.8亿","2141亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2020Q4/cny",
          "converted:capex-alphabet/2020Q4/cny",
          "converted:capex-microsoft/2020Q4/cny",
          "converted:capex-meta/2020Q4/cny",
          "converted:capex-oracle/2020Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2020Q4",
          "obs:capex-tencent/tencent/capex/2020Q4",
          "obs:capex-baidu/baidu/capex/2020Q4",
          "total:capex/2020Q4/cny"
        ]
      },
      {
        "cells": ["2021年第一季度","783亿∗","385亿∗","330亿∗","277亿∗","26.8亿∗","76.9亿","77.3亿","15亿","1971亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2021Q1/cny",
          "converted:capex-alphabet/2021Q1/cny",
          "converted:capex-microsoft/2021Q1/cny",
          "converted:capex-meta/2021Q1/cny",
          "converted:capex-oracle/2021Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2021Q1",
          "obs:capex-tencent/tencent/capex/2021Q1",
          "obs:capex-baidu/baidu/capex/2021Q1",
          "total:capex/2021Q1/cny"
        ]
      },
      {
        "cells": ["2021年第二季度","923亿∗","355亿∗","417亿∗","298亿∗","46.3亿∗","125亿","69.4亿","25亿","2258亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2021Q2/cny",
          "converted:capex-alphabet/2021Q2/cny",
          "converted:capex-microsoft/2021Q2/cny",
          "converted:capex-meta/2021Q2/cny",
          "converted:capex-oracle/2021Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2021Q2",
          "obs:capex-tencent/tencent/capex/2021Q2",
          "obs:capex-baidu/baidu/capex/2021Q2",
          "total:capex/2021Q2/cny"
        ]
      },
      {
        "cells": ["2021年第三季度","1019亿∗","441亿∗","376亿∗","279亿∗","68.7亿∗","159亿","70.6亿","26.6亿","2440亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2021Q3/cny",
          "converted:capex-alphabet/2021Q3/cny",
          "converted:capex-microsoft/2021Q3/cny",
          "converted:capex-meta/2021Q3/cny",
          "converted:capex-oracle/2021Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2021Q3",
          "obs:capex-tencent/tencent/capex/2021Q3",
          "obs:capex-baidu/baidu/capex/2021Q3",
          "total:capex/2021Q3/cny"
        ]
      },
      {
        "cells": ["2021年第四季度","1210亿∗","408亿∗","375亿∗","343亿∗","59.1亿∗","134亿","117亿","42.4亿","2688亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2021Q4/cny",
          "converted:capex-alphabet/2021Q4/cny",
          "converted:capex-microsoft/2021Q4/cny",
          "converted:capex-meta/2021Q4/cny",
          "converted:capex-oracle/2021Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2021Q4",
          "obs:capex-tencent/tencent/capex/2021Q4",
          "obs:capex-baidu/baidu/capex/2021Q4",
          "total:capex/2021Q4/cny"
        ]
      },
      {
        "cells": ["2022年第一季度","949亿∗","621亿∗","339亿∗","345亿∗","69.9亿∗","115亿","69.7亿","19.8亿","2529亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2022Q1/cny",
          "converted:capex-alphabet/2022Q1/cny",
          "converted:capex-microsoft/2022Q1/cny",
          "converted:capex-meta/2022Q1/cny",
          "converted:capex-oracle/2022Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2022Q1",
          "obs:capex-tencent/tencent/capex/2022Q1",
          "obs:capex-baidu/baidu/capex/2022Q1",
          "total:capex/2022Q1/cny"
        ]
      },
      {
        "cells": ["2022年第二季度","1039亿∗","451亿∗","454亿∗","500亿∗","94亿∗","118亿","30.2亿","21.9亿","2709亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2022Q2/cny",
          "converted:capex-alphabet/2022Q2/cny",
          "converted:capex-microsoft/2022Q2/cny",
          "converted:capex-meta/2022Q2/cny",
          "converted:capex-oracle/2022Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2022Q2",
          "obs:capex-tencent/tencent/capex/2022Q2",
          "obs:capex-baidu/baidu/capex/2022Q2",
          "total:capex/2022Q2/cny"
        ]
      },
      {
        "cells": ["2022年第三季度","1122亿∗","499亿∗","431亿∗","642亿∗","118亿∗","121亿","23.8亿","21.9亿","2978亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2022Q3/cny",
          "converted:capex-alphabet/2022Q3/cny",
          "converted:capex-microsoft/2022Q3/cny",
          "converted:capex-meta/2022Q3/cny",
          "converted:capex-oracle/2022Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2022Q3",
          "obs:capex-tencent/tencent/capex/2022Q3",
          "obs:capex-baidu/baidu/capex/2022Q3",
          "total:capex/2022Q3/cny"
        ]
      },
      {
        "cells": ["2022年第四季度","1180亿∗","540亿∗","446亿∗","643亿∗","173亿∗","69亿","56.5亿","19.3亿","3127亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2022Q4/cny",
          "converted:capex-alphabet/2022Q4/cny",
          "converted:capex-microsoft/2022Q4/cny",
          "converted:capex-meta/2022Q4/cny",
          "converted:capex-oracle/2022Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2022Q4",
          "obs:capex-tencent/tencent/capex/2022Q4",
          "obs:capex-baidu/baidu/capex/2022Q4",
          "total:capex/2022Q4/cny"
        ]
      },
      {
        "cells": ["2023年第一季度","972亿∗","430亿∗","452亿∗","468亿∗","180亿∗","34.8亿","44.1亿","13亿","2594亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2023Q1/cny",
          "converted:capex-alphabet/2023Q1/cny",
          "converted:capex-microsoft/2023Q1/cny",
          "converted:capex-meta/2023Q1/cny",
          "converted:capex-oracle/2023Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2023Q1",
          "obs:capex-tencent/tencent/capex/2023Q1",
          "obs:capex-baidu/baidu/capex/2023Q1",
          "total:capex/2023Q1/cny"
        ]
      },
      {
        "cells": ["2023年第二季度","803亿∗","483亿∗","627亿∗","436亿∗","134亿∗","69.3亿","39.5亿","27.1亿","2620亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2023Q2/cny",
          "converted:capex-alphabet/2023Q2/cny",
          "converted:capex-microsoft/2023Q2/cny",
          "converted:capex-meta/2023Q2/cny",
          "converted:capex-oracle/2023Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2023Q2",
          "obs:capex-tencent/tencent/capex/2023Q2",
          "obs:capex-baidu/baidu/capex/2023Q2",
          "total:capex/2023Q2/cny"
        ]
      },
      {
        "cells": ["2023年第三季度","904亿∗","584亿∗","718亿∗","474亿∗","95.2亿∗","51.5亿","80.1亿","35.3亿","2942亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2023Q3/cny",
          "converted:capex-alphabet/2023Q3/cny",
          "converted:capex-microsoft/2023Q3/cny",
          "converted:capex-meta/2023Q3/cny",
          "converted:capex-oracle/2023Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2023Q3",
          "obs:capex-tencent/tencent/capex/2023Q3",
          "obs:capex-baidu/baidu/capex/2023Q3",
          "total:capex/2023Q3/cny"
        ]
      },
      {
        "cells": ["2023年第四季度","1054亿∗","796亿∗","703亿∗","554亿∗","78亿∗","88.6亿","75.2亿","36.6亿","3386亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2023Q4/cny",
          "converted:capex-alphabet/2023Q4/cny",
          "converted:capex-microsoft/2023Q4/cny",
          "converted:capex-meta/2023Q4/cny",
          "converted:capex-oracle/2023Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2023Q4",
          "obs:capex-tencent/tencent/capex/2023Q4",
          "obs:capex-baidu/baidu/capex/2023Q4",
          "total:capex/2023Q4/cny"
        ]
      },
      {
        "cells": ["2024年第一季度","1073亿∗","863亿∗","787亿∗","460亿∗","120亿∗","112亿","144亿","20.4亿","3580亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2024Q1/cny",
          "converted:capex-alphabet/2024Q1/cny",
          "converted:capex-microsoft/2024Q1/cny",
          "converted:capex-meta/2024Q1/cny",
          "converted:capex-oracle/2024Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2024Q1",
          "obs:capex-tencent/tencent/capex/2024Q1",
          "obs:capex-baidu/baidu/capex/2024Q1",
          "total:capex/2024Q1/cny"
        ]
      },
      {
        "cells": ["2024年第二季度","1276亿∗","955亿∗","1005亿∗","592亿∗","203亿∗","121亿","87.3亿","21.2亿","4259亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2024Q2/cny",
          "converted:capex-alphabet/2024Q2/cny",
          "converted:capex-microsoft/2024Q2/cny",
          "converted:capex-meta/2024Q2/cny",
          "converted:capex-oracle/2024Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2024Q2",
          "obs:capex-tencent/tencent/capex/2024Q2",
          "obs:capex-baidu/baidu/capex/2024Q2",
          "total:capex/2024Q2/cny"
        ]
      },
      {
        "cells": ["2024年第三季度","1621亿∗","936亿∗","1069亿∗","592亿∗","165亿∗","175亿","171亿","16.5亿","4744亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2024Q3/cny",
          "converted:capex-alphabet/2024Q3/cny",
          "converted:capex-microsoft/2024Q3/cny",
          "converted:capex-meta/2024Q3/cny",
          "converted:capex-oracle/2024Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2024Q3",
          "obs:capex-tencent/tencent/capex/2024Q3",
          "obs:capex-baidu/baidu/capex/2024Q3",
          "total:capex/2024Q3/cny"
        ]
      },
      {
        "cells": ["2024年第四季度","2001亿∗","1026亿∗","1136亿∗","1037亿∗","285亿∗","318亿","366亿","23.3亿","6193亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2024Q4/cny",
          "converted:capex-alphabet/2024Q4/cny",
          "converted:capex-microsoft/2024Q4/cny",
          "converted:capex-meta/2024Q4/cny",
          "converted:capex-oracle/2024Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2024Q4",
          "obs:capex-tencent/tencent/capex/2024Q4",
          "obs:capex-baidu/baidu/capex/2024Q4",
          "total:capex/2024Q4/cny"
        ]
      },
      {
        "cells": ["2025年第一季度","1820亿∗","1251亿∗","1218亿∗","941亿∗","426亿∗","246亿","275亿","29亿","6205亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2025Q1/cny",
          "converted:capex-alphabet/2025Q1/cny",
          "converted:capex-microsoft/2025Q1/cny",
          "converted:capex-meta/2025Q1/cny",
          "converted:capex-oracle/2025Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2025Q1",
          "obs:capex-tencent/tencent/capex/2025Q1",
          "obs:capex-baidu/baidu/capex/2025Q1",
          "total:capex/2025Q1/cny"
        ]
      },
      {
        "cells": ["2025年第二季度","2328亿∗","1624亿∗","1235亿∗","1196亿∗","657亿∗","387亿","191亿","38亿","7655亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2025Q2/cny",
          "converted:capex-alphabet/2025Q2/cny",
          "converted:capex-microsoft/2025Q2/cny",
          "converted:capex-meta/2025Q2/cny",
          "converted:capex-oracle/2025Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2025Q2",
          "obs:capex-tencent/tencent/capex/2025Q2",
          "obs:capex-baidu/baidu/capex/2025Q2",
          "total:capex/2025Q2/cny"
        ]
      },
      {
        "cells": ["2025年第三季度","2512亿∗","1714亿∗","1388亿∗","1348亿∗","608亿∗","315亿","130亿","34亿","8049亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2025Q3/cny",
          "converted:capex-alphabet/2025Q3/cny",
          "converted:capex-microsoft/2025Q3/cny",
          "converted:capex-meta/2025Q3/cny",
          "converted:capex-oracle/2025Q3/cny",
          "obs:capex-alibaba/alibaba-group/capex/2025Q3",
          "obs:capex-tencent/tencent/capex/2025Q3",
          "obs:capex-baidu/baidu/capex/2025Q3",
          "total:capex/2025Q3/cny"
        ]
      },
      {
        "cells": ["2025年第四季度","2802亿∗","1974亿∗","2118亿∗","1516亿∗","853亿∗","290亿","196亿","19.7亿","9769亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2025Q4/cny",
          "converted:capex-alphabet/2025Q4/cny",
          "converted:capex-microsoft/2025Q4/cny",
          "converted:capex-meta/2025Q4/cny",
          "converted:capex-oracle/2025Q4/cny",
          "obs:capex-alibaba/alibaba-group/capex/2025Q4",
          "obs:capex-tencent/tencent/capex/2025Q4",
          "obs:capex-baidu/baidu/capex/2025Q4",
          "total:capex/2025Q4/cny"
        ]
      },
      {
        "cells": ["2026年第一季度","3060亿∗","2469亿∗","2137亿∗","1315亿∗","1290亿∗","269亿","319亿","59.2亿","1.09万亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2026Q1/cny",
          "converted:capex-alphabet/2026Q1/cny",
          "converted:capex-microsoft/2026Q1/cny",
          "converted:capex-meta/2026Q1/cny",
          "converted:capex-oracle/2026Q1/cny",
          "obs:capex-alibaba/alibaba-group/capex/2026Q1",
          "obs:capex-tencent/tencent/capex/2026Q1",
          "obs:capex-baidu/baidu/capex/2026Q1",
          "total:capex/2026Q1/cny"
        ]
      },
      {
        "cells": ["2026年第二季度","3689亿∗","3057亿∗","2436亿∗","2049亿∗","1122亿∗","677亿","528亿","114亿","1.37万亿元∗"],
        "figures": [
          "",
          "converted:capex-amazon/2026Q2/cny",
          "converted:capex-alphabet/2026Q2/cny",
          "converted:capex-microsoft/2026Q2/cny",
          "converted:capex-meta/2026Q2/cny",
          "converted:capex-oracle/2026Q2/cny",
          "obs:capex-alibaba/alibaba-group/capex/2026Q2",
          "obs:capex-tencent/tencent/capex/2026Q2",
          "obs:capex-baidu/baidu/capex/2026Q2",
          "total:capex/2026Q2/cny"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
