// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "step=capex&f=amazon",
  "title": "八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍 – 云图",
  "began": "",
  "headline": [
    "八家公司单季资本开支折成美元：由2019年初的",
    {"text":"169亿美元","n":"sum:capex-eight-2019q1-usd"},
    "增至2026年年中的",
    {"text":"2009亿美元","n":"sum:capex-eight-2026q2-usd"}
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
      "。",
      "图中以美元计，各季按当季平均汇率折算；文字里未注明美元的金额都是人民币。"
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
      "value": "race",
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
      "value": "usd",
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
    {"mark":"hatched","label":"斜线或虚线：两个数字之间的插值，不标数值"},
    {"mark":"derived","label":"∗：由公布的数字推算"},
    {"mark":"target","label":"空框：已宣布的目标"}
  ],
  "outline": [
    {
      "level": 1,
      "role": "heading",
      "label": "八家公司的季度资本开支",
      "value": "亿美元；中国公司按当季平均汇率折算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季度","value":"","target":0},
    {"level":2,"role":"item","label":"亚马逊","value":"542亿","target":10,"box":[20,53,776.5,54]},
    {"level":2,"role":"item","label":"Alphabet","value":"449亿，推算值","target":9,"box":[20,107,669.5,54]},
    {"level":2,"role":"item","label":"微软","value":"358亿，推算值","target":8,"box":[20,161,557.9,54]},
    {"level":2,"role":"item","label":"Meta","value":"301亿，推算值","target":7,"box":[20,215,488.4,54]},
    {"level":2,"role":"item","label":"甲骨文","value":"165亿，推算值","target":6,"box":[20,269,321.8,54]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"99.5亿，推算值","target":5,"box":[20,323,245.6,54]},
    {"level":2,"role":"item","label":"腾讯","value":"77.6亿，推算值","target":4,"box":[20,377,218.9,54]},
    {"level":2,"role":"item","label":"百度","value":"16.7亿，推算值","target":3,"box":[20,431,144.5,54]},
    {"level":2,"role":"remark","label":"八家合计","value":"2009亿美元∗","target":1,"box":[20,501,274.1,24]},
    {"level":2,"role":"remark","label":"2026年第二季度：阿里巴巴超过腾讯","value":"","target":0},
    {
      "level": 2,
      "role": "remark",
      "label": "亚马逊：2026年全公司资本开支约2000亿美元",
      "value": "",
      "target": 2,
      "box": [318.1,505,274.1,29]
    },
    {"level":2,"role":"remark","label":"到2026年第二季度，全公司已支出984亿美元","value":"","target":11}
  ],
  "table": {
    "caption": "八家公司的季度资本开支",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"亚马逊","numeric":true,"unit":"美元"},
      {"label":"Alphabet","numeric":true,"unit":"美元"},
      {"label":"微软","numeric":true,"unit":"美元"},
      {"label":"Meta","numeric":true,"unit":"美元"},
      {"label":"甲骨文","numeric":true,"unit":"美元"},
      {"label":"阿里巴巴","numeric":true,"unit":"美元"},
      {"label":"腾讯","numeric":true,"unit":"美元"},
      {"label":"百度","numeric":true,"unit":"美元"},
      {"label":"八家合计","numeric":true,"unit":"美元"}
    ],
    "rows": [
      {
        "cells": ["2019年第一季度","32.9亿","46.4亿","25.7亿","38.4亿","4.43亿∗","9.69亿∗","6.68亿∗","4.41亿∗","169亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q1",
          "obs:capex-alphabet/alphabet/capex/2019Q1",
          "obs:capex-microsoft/microsoft/capex/2019Q1",
          "obs:capex-meta/meta/capex/2019Q1",
          "obs:capex-oracle/oracle/capex/2019Q1",
          "converted:capex-alibaba/2019Q1/usd",
          "converted:capex-tencent/2019Q1/usd",
          "converted:capex-baidu/2019Q1/usd",
          "total:capex/2019Q1/usd"
        ]
      },
      {
        "cells": ["2019年第二季度","35.6亿","61.3亿","40.5亿∗","36.3亿∗","4.13亿∗","9.36亿∗","6.4亿∗","1.99亿∗","196亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q2",
          "obs:capex-alphabet/alphabet/capex/2019Q2",
          "obs:capex-microsoft/microsoft/capex/2019Q2",
          "obs:capex-meta/meta/capex/2019Q2",
          "obs:capex-oracle/oracle/capex/2019Q2",
          "converted:capex-alibaba/2019Q2/usd",
          "converted:capex-tencent/2019Q2/usd",
          "converted:capex-baidu/2019Q2/usd",
          "total:capex/2019Q2/usd"
        ]
      },
      {
        "cells": ["2019年第三季度","47亿","67.3亿","33.9亿","35.3亿∗","3.86亿","14亿∗","9.45亿∗","1.73亿∗","213亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q3",
          "obs:capex-alphabet/alphabet/capex/2019Q3",
          "obs:capex-microsoft/microsoft/capex/2019Q3",
          "obs:capex-meta/meta/capex/2019Q3",
          "obs:capex-oracle/oracle/capex/2019Q3",
          "converted:capex-alibaba/2019Q3/usd",
          "converted:capex-tencent/2019Q3/usd",
          "converted:capex-baidu/2019Q3/usd",
          "total:capex/2019Q3/usd"
        ]
      },
      {
        "cells": ["2019年第四季度","53.1亿∗","60.5亿","35.5亿","41亿∗","3.49亿∗","9.45亿∗","23.9亿∗","1.25亿∗","228亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q4",
          "obs:capex-alphabet/alphabet/capex/2019Q4",
          "obs:capex-microsoft/microsoft/capex/2019Q4",
          "obs:capex-meta/meta/capex/2019Q4",
          "obs:capex-oracle/oracle/capex/2019Q4",
          "converted:capex-alibaba/2019Q4/usd",
          "converted:capex-tencent/2019Q4/usd",
          "converted:capex-baidu/2019Q4/usd",
          "total:capex/2019Q4/usd"
        ]
      },
      {
        "cells": ["2020年第一季度","68亿","60.1亿","37.7亿","35.6亿","3.96亿∗","13.9亿∗","8.81亿∗","7810万∗","229亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q1",
          "obs:capex-alphabet/alphabet/capex/2020Q1",
          "obs:capex-microsoft/microsoft/capex/2020Q1",
          "obs:capex-meta/meta/capex/2020Q1",
          "obs:capex-oracle/oracle/capex/2020Q1",
          "converted:capex-alibaba/2020Q1/usd",
          "converted:capex-tencent/2020Q1/usd",
          "converted:capex-baidu/2020Q1/usd",
          "total:capex/2020Q1/usd"
        ]
      },
      {
        "cells": ["2020年第二季度","74.6亿","53.9亿","47.4亿∗","32.6亿∗","4.33亿∗","19.3亿∗","13.4亿∗","1.21亿∗","247亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q2",
          "obs:capex-alphabet/alphabet/capex/2020Q2",
          "obs:capex-microsoft/microsoft/capex/2020Q2",
          "obs:capex-meta/meta/capex/2020Q2",
          "obs:capex-oracle/oracle/capex/2020Q2",
          "converted:capex-alibaba/2020Q2/usd",
          "converted:capex-tencent/2020Q2/usd",
          "converted:capex-baidu/2020Q2/usd",
          "total:capex/2020Q2/usd"
        ]
      },
      {
        "cells": ["2020年第三季度","111亿","54.1亿","49.1亿","36.9亿∗","4.36亿","20.6亿∗","12.6亿∗","2.18亿∗","290亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q3",
          "obs:capex-alphabet/alphabet/capex/2020Q3",
          "obs:capex-microsoft/microsoft/capex/2020Q3",
          "obs:capex-meta/meta/capex/2020Q3",
          "obs:capex-oracle/oracle/capex/2020Q3",
          "converted:capex-alibaba/2020Q3/usd",
          "converted:capex-tencent/2020Q3/usd",
          "converted:capex-baidu/2020Q3/usd",
          "total:capex/2020Q3/usd"
        ]
      },
      {
        "cells": ["2020年第四季度","148亿∗","54.8亿","41.7亿","46.1亿∗","5.68亿∗","8.82亿∗","14.6亿∗","3.29亿∗","323亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q4",
          "obs:capex-alphabet/alphabet/capex/2020Q4",
          "obs:capex-microsoft/microsoft/capex/2020Q4",
          "obs:capex-meta/meta/capex/2020Q4",
          "obs:capex-oracle/oracle/capex/2020Q4",
          "converted:capex-alibaba/2020Q4/usd",
          "converted:capex-tencent/2020Q4/usd",
          "converted:capex-baidu/2020Q4/usd",
          "total:capex/2020Q4/usd"
        ]
      },
      {
        "cells": ["2021年第一季度","121亿","59.4亿","50.9亿","42.7亿","4.14亿∗","11.9亿∗","11.9亿∗","2.31亿∗","304亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q1",
          "obs:capex-alphabet/alphabet/capex/2021Q1",
          "obs:capex-microsoft/microsoft/capex/2021Q1",
          "obs:capex-meta/meta/capex/2021Q1",
          "obs:capex-oracle/oracle/capex/2021Q1",
          "converted:capex-alibaba/2021Q1/usd",
          "converted:capex-tencent/2021Q1/usd",
          "converted:capex-baidu/2021Q1/usd",
          "total:capex/2021Q1/usd"
        ]
      },
      {
        "cells": ["2021年第二季度","143亿","55亿","64.5亿∗","46.1亿∗","7.17亿∗","19.4亿∗","10.7亿∗","3.86亿∗","350亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q2",
          "obs:capex-alphabet/alphabet/capex/2021Q2",
          "obs:capex-microsoft/microsoft/capex/2021Q2",
          "obs:capex-meta/meta/capex/2021Q2",
          "obs:capex-oracle/oracle/capex/2021Q2",
          "converted:capex-alibaba/2021Q2/usd",
          "converted:capex-tencent/2021Q2/usd",
          "converted:capex-baidu/2021Q2/usd",
          "total:capex/2021Q2/usd"
        ]
      },
      {
        "cells": ["2021年第三季度","157亿","68.2亿","58.1亿","43.1亿∗","10.6亿","24.6亿∗","10.9亿∗","4.12亿∗","377亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q3",
          "obs:capex-alphabet/alphabet/capex/2021Q3",
          "obs:capex-microsoft/microsoft/capex/2021Q3",
          "obs:capex-meta/meta/capex/2021Q3",
          "obs:capex-oracle/oracle/capex/2021Q3",
          "converted:capex-alibaba/2021Q3/usd",
          "converted:capex-tencent/2021Q3/usd",
          "converted:capex-baidu/2021Q3/usd",
          "total:capex/2021Q3/usd"
        ]
      },
      {
        "cells": ["2021年第四季度","189亿","63.8亿","58.7亿","53.7亿∗","9.25亿∗","20.9亿∗","18.2亿∗","6.63亿∗","421亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q4",
          "obs:capex-alphabet/alphabet/capex/2021Q4",
          "obs:capex-microsoft/microsoft/capex/2021Q4",
          "obs:capex-meta/meta/capex/2021Q4",
          "obs:capex-oracle/oracle/capex/2021Q4",
          "converted:capex-alibaba/2021Q4/usd",
          "converted:capex-tencent/2021Q4/usd",
          "converted:capex-baidu/2021Q4/usd",
          "total:capex/2021Q4/usd"
        ]
      },
      {
        "cells": ["2022年第一季度","150亿","97.9亿","53.4亿","54.4亿","11亿∗","18.1亿∗","11亿∗","3.12亿∗","398亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q1",
          "obs:capex-alphabet/alphabet/capex/2022Q1",
          "obs:capex-microsoft/microsoft/capex/2022Q1",
          "obs:capex-meta/meta/capex/2022Q1",
          "obs:capex-oracle/oracle/capex/2022Q1",
          "converted:capex-alibaba/2022Q1/usd",
          "converted:capex-tencent/2022Q1/usd",
          "converted:capex-baidu/2022Q1/usd",
          "total:capex/2022Q1/usd"
        ]
      },
      {
        "cells": [
          "2022年第二季度",
          "157亿",
          "68.3亿∗",
          "68.7亿∗",
          "75.7亿∗",
          "14.2亿∗",
          "17.9亿∗",
          "4.56亿∗",
          "3.31亿∗",
          "410亿美元∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q2",
          "obs:capex-alphabet/alphabet/capex/2022Q2",
          "obs:capex-microsoft/microsoft/capex/2022Q2",
          "obs:capex-meta/meta/capex/2022Q2",
          "obs:capex-oracle/oracle/capex/2022Q2",
          "converted:capex-alibaba/2022Q2/usd",
          "converted:capex-tencent/2022Q2/usd",
          "converted:capex-baidu/2022Q2/usd",
          "total:capex/2022Q2/usd"
        ]
      },
      {
        "cells": ["2022年第三季度","164亿","72.8亿∗","62.8亿","93.8亿∗","17.2亿","17.7亿∗","3.47亿∗","3.19亿∗","435亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q3",
          "obs:capex-alphabet/alphabet/capex/2022Q3",
          "obs:capex-microsoft/microsoft/capex/2022Q3",
          "obs:capex-meta/meta/capex/2022Q3",
          "obs:capex-oracle/oracle/capex/2022Q3",
          "converted:capex-alibaba/2022Q3/usd",
          "converted:capex-tencent/2022Q3/usd",
          "converted:capex-baidu/2022Q3/usd",
          "total:capex/2022Q3/usd"
        ]
      },
      {
        "cells": ["2022年第四季度","166亿∗","76亿∗","62.7亿","90.4亿∗","24.4亿∗","9.7亿∗","7.95亿∗","2.71亿∗","440亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q4",
          "obs:capex-alphabet/alphabet/capex/2022Q4",
          "obs:capex-microsoft/microsoft/capex/2022Q4",
          "obs:capex-meta/meta/capex/2022Q4",
          "obs:capex-oracle/oracle/capex/2022Q4",
          "converted:capex-alibaba/2022Q4/usd",
          "converted:capex-tencent/2022Q4/usd",
          "converted:capex-baidu/2022Q4/usd",
          "total:capex/2022Q4/usd"
        ]
      },
      {
        "cells": ["2023年第一季度","142亿","62.9亿","66.1亿","68.4亿","26.3亿∗","5.08亿∗","6.45亿∗","1.89亿∗","379亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q1",
          "obs:capex-alphabet/alphabet/capex/2023Q1",
          "obs:capex-microsoft/microsoft/capex/2023Q1",
          "obs:capex-meta/meta/capex/2023Q1",
          "obs:capex-oracle/oracle/capex/2023Q1",
          "converted:capex-alibaba/2023Q1/usd",
          "converted:capex-tencent/2023Q1/usd",
          "converted:capex-baidu/2023Q1/usd",
          "total:capex/2023Q1/usd"
        ]
      },
      {
        "cells": [
          "2023年第二季度",
          "115亿",
          "68.9亿∗",
          "89.4亿∗",
          "62.2亿∗",
          "19.1亿∗",
          "9.88亿∗",
          "5.64亿∗",
          "3.86亿∗",
          "374亿美元∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q2",
          "obs:capex-alphabet/alphabet/capex/2023Q2",
          "obs:capex-microsoft/microsoft/capex/2023Q2",
          "obs:capex-meta/meta/capex/2023Q2",
          "obs:capex-oracle/oracle/capex/2023Q2",
          "converted:capex-alibaba/2023Q2/usd",
          "converted:capex-tencent/2023Q2/usd",
          "converted:capex-baidu/2023Q2/usd",
          "total:capex/2023Q2/usd"
        ]
      },
      {
        "cells": ["2023年第三季度","125亿","80.6亿∗","99.2亿","65.4亿∗","13.1亿","7.11亿∗","11亿∗","4.87亿∗","406亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q3",
          "obs:capex-alphabet/alphabet/capex/2023Q3",
          "obs:capex-microsoft/microsoft/capex/2023Q3",
          "obs:capex-meta/meta/capex/2023Q3",
          "obs:capex-oracle/oracle/capex/2023Q3",
          "converted:capex-alibaba/2023Q3/usd",
          "converted:capex-tencent/2023Q3/usd",
          "converted:capex-baidu/2023Q3/usd",
          "total:capex/2023Q3/usd"
        ]
      },
      {
        "cells": ["2023年第四季度","146亿∗","110亿∗","97.4亿","76.7亿∗","10.8亿∗","12.3亿∗","10.4亿∗","5.07亿∗","469亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q4",
          "obs:capex-alphabet/alphabet/capex/2023Q4",
          "obs:capex-microsoft/microsoft/capex/2023Q4",
          "obs:capex-meta/meta/capex/2023Q4",
          "obs:capex-oracle/oracle/capex/2023Q4",
          "converted:capex-alibaba/2023Q4/usd",
          "converted:capex-tencent/2023Q4/usd",
          "converted:capex-baidu/2023Q4/usd",
          "total:capex/2023Q4/usd"
        ]
      },
      {
        "cells": ["2024年第一季度","149亿","120亿","110亿","64亿","16.7亿∗","15.5亿∗","20亿∗","2.84亿∗","498亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q1",
          "obs:capex-alphabet/alphabet/capex/2024Q1",
          "obs:capex-microsoft/microsoft/capex/2024Q1",
          "obs:capex-meta/meta/capex/2024Q1",
          "obs:capex-oracle/oracle/capex/2024Q1",
          "converted:capex-alibaba/2024Q1/usd",
          "converted:capex-tencent/2024Q1/usd",
          "converted:capex-baidu/2024Q1/usd",
          "total:capex/2024Q1/usd"
        ]
      },
      {
        "cells": ["2024年第二季度","176亿","132亿∗","139亿∗","81.7亿∗","28亿∗","16.7亿∗","12.1亿∗","2.93亿∗","588亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q2",
          "obs:capex-alphabet/alphabet/capex/2024Q2",
          "obs:capex-microsoft/microsoft/capex/2024Q2",
          "obs:capex-meta/meta/capex/2024Q2",
          "obs:capex-oracle/oracle/capex/2024Q2",
          "converted:capex-alibaba/2024Q2/usd",
          "converted:capex-tencent/2024Q2/usd",
          "converted:capex-baidu/2024Q2/usd",
          "total:capex/2024Q2/usd"
        ]
      },
      {
        "cells": ["2024年第三季度","226亿","131亿∗","149亿","82.6亿∗","23亿","24.4亿∗","23.9亿∗","2.3亿∗","662亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q3",
          "obs:capex-alphabet/alphabet/capex/2024Q3",
          "obs:capex-microsoft/microsoft/capex/2024Q3",
          "obs:capex-meta/meta/capex/2024Q3",
          "obs:capex-oracle/oracle/capex/2024Q3",
          "converted:capex-alibaba/2024Q3/usd",
          "converted:capex-tencent/2024Q3/usd",
          "converted:capex-baidu/2024Q3/usd",
          "total:capex/2024Q3/usd"
        ]
      },
      {
        "cells": ["2024年第四季度","278亿∗","143亿∗","158亿","144亿∗","39.7亿∗","44.2亿∗","50.9亿∗","3.24亿∗","861亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q4",
          "obs:capex-alphabet/alphabet/capex/2024Q4",
          "obs:capex-microsoft/microsoft/capex/2024Q4",
          "obs:capex-meta/meta/capex/2024Q4",
          "obs:capex-oracle/oracle/capex/2024Q4",
          "converted:capex-alibaba/2024Q4/usd",
          "converted:capex-tencent/2024Q4/usd",
          "converted:capex-baidu/2024Q4/usd",
          "total:capex/2024Q4/usd"
        ]
      },
      {
        "cells": ["2025年第一季度","250亿","172亿","167亿","129亿","58.6亿∗","33.8亿∗","37.8亿∗","3.99亿∗","853亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q1",
          "obs:capex-alphabet/alphabet/capex/2025Q1",
          "obs:capex-microsoft/microsoft/capex/2025Q1",
          "obs:capex-meta/meta/capex/2025Q1",
          "obs:capex-oracle/oracle/capex/2025Q1",
          "converted:capex-alibaba/2025Q1/usd",
          "converted:capex-tencent/2025Q1/usd",
          "converted:capex-baidu/2025Q1/usd",
          "total:capex/2025Q1/usd"
        ]
      },
      {
        "cells": ["2025年第二季度","322亿","224亿∗","171亿∗","165亿∗","90.8亿∗","53.5亿∗","26.4亿∗","5.25亿∗","1058亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q2",
          "obs:capex-alphabet/alphabet/capex/2025Q2",
          "obs:capex-microsoft/microsoft/capex/2025Q2",
          "obs:capex-meta/meta/capex/2025Q2",
          "obs:capex-oracle/oracle/capex/2025Q2",
          "converted:capex-alibaba/2025Q2/usd",
          "converted:capex-tencent/2025Q2/usd",
          "converted:capex-baidu/2025Q2/usd",
          "total:capex/2025Q2/usd"
        ]
      },
      {
        "cells": ["2025年第三季度","351亿","240亿∗","194亿","188亿∗","85亿","44亿∗","18.1亿∗","4.75亿∗","1125亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q3",
          "obs:capex-alphabet/alphabet/capex/2025Q3",
          "obs:capex-microsoft/microsoft/capex/2025Q3",
          "obs:capex-meta/meta/capex/2025Q3",
          "obs:capex-oracle/oracle/capex/2025Q3",
          "converted:capex-alibaba/2025Q3/usd",
          "converted:capex-tencent/2025Q3/usd",
          "converted:capex-baidu/2025Q3/usd",
          "total:capex/2025Q3/usd"
        ]
      },
      {
        "cells": ["2025年第四季度","395亿∗","279亿∗","299亿","214亿∗","120亿∗","40.9亿∗","27.7亿∗","2.78亿∗","1378亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q4",
          "obs:capex-alphabet/alphabet/capex/2025Q4",
          "obs:capex-microsoft/microsoft/capex/2025Q4",
          "obs:capex-meta/meta/capex/2025Q4",
          "obs:capex-oracle/oracle/capex/2025Q4",
          "converted:capex-alibaba/2025Q4/usd",
          "converted:capex-tencent/2025Q4/usd",
          "converted:capex-baidu/2025Q4/usd",
          "total:capex/2025Q4/usd"
        ]
      },
      {
        "cells": ["2026年第一季度","442亿","357亿","309亿","190亿","186亿∗","38.8亿∗","46.1亿∗","8.55亿∗","1577亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2026Q1",
          "obs:capex-alphabet/alphabet/capex/2026Q1",
          "obs:capex-microsoft/microsoft/capex/2026Q1",
          "obs:capex-meta/meta/capex/2026Q1",
          "obs:capex-oracle/oracle/capex/2026Q1",
          "converted:capex-alibaba/2026Q1/usd",
          "converted:capex-tencent/2026Q1/usd",
          "converted:capex-baidu/2026Q1/usd",
          "total:capex/2026Q1/usd"
        ]
      },
      {
        "cells": ["2026年第二季度","542亿","449亿∗","358亿∗","301亿∗","165亿∗","99.5亿∗","77.6亿∗","16.7亿∗","2009亿美元∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2026Q2",
          "obs:capex-alphabet/alphabet/capex/2026Q2",
          "obs:capex-microsoft/microsoft/capex/2026Q2",
          "obs:capex-meta/meta/capex/2026Q2",
          "obs:capex-oracle/oracle/capex/2026Q2",
          "converted:capex-alibaba/2026Q2/usd",
          "converted:capex-tencent/2026Q2/usd",
          "converted:capex-baidu/2026Q2/usd",
          "total:capex/2026Q2/usd"
        ]
      }
    ]
  },
  "lesson": {
    "step": 14,
    "id": "capex",
    "count": 24,
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
    "taken": false,
    "strayed": true,
    "links": [
      {"step":1,"id":"half","title":"2019年底，阿里云一家占了近一半","query":"step=half"},
      {"step":2,"id":"rivals","title":"华为云首次上榜，一年后占近两成","query":"step=rivals"},
      {"step":3,"id":"slump","title":"到2022年底，市场几乎停止增长；2023年初，阿里云收入同比下滑2%","query":"step=slump"},
      {"step":4,"id":"guess-cut","title":"先猜：降价以后，用量得多出多少？","query":"step=guess-cut"},
      {"step":5,"id":"cuts","title":"不到一年，降价两次：先是15%至50%，后是平均超过20%","query":"step=cuts"},
      {"step":6,"id":"price-war","title":"对手一跟，谁也没更便宜，大家都少收","query":"step=price-war"},
      {"step":7,"id":"guess-share","title":"先猜：第二次降价以后，份额是多少？","query":"step=guess-share"},
      {"step":8,"id":"larger-cake","title":"2019年到2022年：份额少了10个百分点，生意大了83%","query":"step=larger-cake"},
      {"step":9,"id":"base","title":"同一个季度，Canalys说39%，IDC说26.7%","query":"step=base"},
      {"step":10,"id":"quality","title":"利润先回来：2024年第二季度增长155%，收入只增长6%","query":"step=quality"},
      {"step":11,"id":"revival","title":"AI来了，增长回来了：2026年初，阿里云收入同比增长38%","query":"step=revival"},
      {"step":12,"id":"chips","title":"一张卡的价钱炒到3.57倍，同样的钱买得更少","query":"step=chips"},
      {"step":13,"id":"guess-capex","title":"先猜：下一财年，阿里花多少？","query":"step=guess-capex"},
      {"step":14,"id":"capex","title":"八家中单季花钱最多的数额，2026年年中是2019年初的11.7倍","query":"step=capex"},
      {"step":15,"id":"plan","title":"一年半，资本开支已达三年计划的约57%","query":"step=plan"},
      {"step":16,"id":"guess-payback","title":"先猜：这笔钱要多久才赚得回来？","query":"step=guess-payback"},
      {"step":17,"id":"flywheel","title":"先让利，后收钱：照这里的假设，十二年才补得回来","query":"step=flywheel"},
      {"step":18,"id":"guess-claims","title":"先猜：有多少客户被数了两次？","query":"step=guess-claims"},
      {"step":19,"id":"loop","title":"投出去的钱，一大半可能回到自己的云","query":"step=loop"},
      {"step":20,"id":"what-if","title":"改变结局的不是代金券，是毛利率","query":"step=what-if"},
      {"step":21,"id":"guess-startups","title":"先猜：押了五家，能押中一家吗？","query":"step=guess-startups"},
      {"step":22,"id":"rerating","title":"按软件公司估值，云占集团的36%","query":"step=rerating"},
      {"step":23,"id":"unknown","title":"表里的空格：还没有找到的数","query":"step=unknown"},
      {"step":24,"id":"open-end","title":"线画到37%为止，往后怎么走？","query":"step=open-end"}
    ]
  },
  "announce": "",
  "problems": []
};
