// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=capex&span=cumulative",
  "title": "阿里三年逾3800億元人民幣的計畫：到2026年年中的六季，全公司已支出2184億元 · 折線 – 雲圖",
  "began": "",
  "headline": [
    "阿里三年",
    {"text":"逾3800億元人民幣","n":"plan:alibaba-380bn-2025"},
    "的計畫：到2026年年中的六季，全公司已支出",
    {"text":"2184億元","n":"sum:alibaba-six-quarters"}
  ],
  "body": [
    [
      "2025年2月，阿里巴巴宣布三年投入",
      {"text":"逾3800億元人民幣","n":"plan:alibaba-380bn-2025"},
      "，建設雲端與AI硬體。2025年第一季至2026年第二季，集團資本支出合計",
      {"text":"2184億元","n":"sum:alibaba-six-quarters"},
      "。"
    ],
    ["兩個數字的範圍不盡相同：計畫說的是雲端與AI，資本支出是整個集團的。"],
    [
      "2025年11月，管理層說這個數字可能偏小；2026年5月又說將遠遠超過。兩次都沒有找到新的金額，所以空框沒有改。"
    ],
    [
      "自2019年起累計，亞馬遜約",
      {"text":"3.81兆元","n":"sum:amazon-since-2019"},
      "，阿里巴巴約",
      {"text":"4800億元","n":"sum:alibaba-since-2019"},
      "。"
    ]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"}],
  "view": "capex",
  "steps": 24,
  "controls": [
    {
      "type": "choice",
      "key": "form",
      "label": "圖形",
      "value": "lines",
      "style": "tabs",
      "options": [
        {"value":"race","label":"動態排名"},
        {"value":"lines","label":"折線"},
        {"value":"stream","label":"堆疊圖"},
        {"value":"table","label":"表格"}
      ]
    },
    {
      "type": "choice",
      "key": "span",
      "label": "統計期間",
      "value": "cumulative",
      "style": "tabs",
      "options": [{"value":"quarter","label":"單季"},{"value":"trailing","label":"近四季"},{"value":"cumulative","label":"累計"}]
    },
    {
      "type": "choice",
      "key": "cur",
      "label": "幣別",
      "value": "cny",
      "style": "tabs",
      "options": [{"value":"cny","label":"人民幣"},{"value":"usd","label":"美元"}]
    }
  ],
  "timeline": {
    "min": 8076,
    "max": 8105,
    "t": 8105,
    "text": "2026年第二季",
    "shapes": [
      "0000年第一季",
      "0000年第二季",
      "0000年第一季與0000年第二季之間",
      "0000年第三季",
      "0000年第二季與0000年第三季之間",
      "0000年第四季",
      "0000年第三季與0000年第四季之間",
      "0000年第四季與0000年第一季之間"
    ],
    "ticks": [
      {"t":8076,"label":"2019年第一季","kind":"point"},
      {"t":8077,"label":"2019年第二季","kind":"point"},
      {"t":8078,"label":"2019年第三季","kind":"point"},
      {"t":8079,"label":"2019年第四季","kind":"point"},
      {"t":8080,"label":"2020年第一季","kind":"point"},
      {"t":8081,"label":"2020年第二季","kind":"point"},
      {"t":8082,"label":"2020年第三季","kind":"point"},
      {"t":8083,"label":"2020年第四季","kind":"point"},
      {"t":8084,"label":"2021年第一季","kind":"point"},
      {"t":8085,"label":"2021年第二季","kind":"point"},
      {"t":8086,"label":"2021年第三季","kind":"point"},
      {"t":8087,"label":"2021年第四季","kind":"point"},
      {"t":8088,"label":"2022年第一季","kind":"point"},
      {"t":8089,"label":"2022年第二季","kind":"point"},
      {"t":8090,"label":"2022年第三季","kind":"point"},
      {"t":8091,"label":"2022年第四季","kind":"point"},
      {"t":8092,"label":"2023年第一季","kind":"point"},
      {"t":8093,"label":"2023年第二季","kind":"point"},
      {"t":8094,"label":"2023年第三季","kind":"point"},
      {"t":8095,"label":"2023年第四季","kind":"point"},
      {"t":8096,"label":"2024年第一季","kind":"point"},
      {"t":8097,"label":"2024年第二季","kind":"point"},
      {"t":8098,"label":"2024年第三季","kind":"point"},
      {"t":8099,"label":"2024年第四季","kind":"point"},
      {"t":8100,"label":"2025年第一季","kind":"point"},
      {"t":8101,"label":"2025年第二季","kind":"point"},
      {"t":8102,"label":"2025年第三季","kind":"point"},
      {"t":8103,"label":"2025年第四季","kind":"point"},
      {"t":8104,"label":"2026年第一季","kind":"point"},
      {"t":8105,"label":"2026年第二季","kind":"point"},
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
    "text": "八家公司的資本支出：公司整體的資本支出，不限於雲端與人工智慧；美國公司為現金購置額、不含融資租賃，各公司定義略有差異",
    "publisher": "",
    "credit": "來源：GitHub儲存庫 marketmarathon/race-through-time、GitHub儲存庫 KKKKKKAI/neocloud-capex-tracker",
    "ends": "最新的數字：甲骨文到2026年8月；阿里巴巴、騰訊、百度、微軟、Alphabet、亞馬遜、Meta到2026年6月。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "race-through-time: D_quarterly_capex_clean.csv",
        "lang": "en",
        "publisher": "GitHub儲存庫 marketmarathon/race-through-time",
        "host": "",
        "url": "https://github.com/marketmarathon/race-through-time/blob/32dfd97ec44cc1931a9e611ffa86f2cf77bf5b23/data/rtt-103/D_quarterly_capex_clean.csv",
        "date": "2026年10月",
        "via": "財報彙編",
        "upstream": "公司財報公告、美國證管會與港交所文件"
      },
      {
        "title": "neocloud-capex-tracker: docs/capex.html",
        "lang": "en",
        "publisher": "GitHub儲存庫 KKKKKKAI/neocloud-capex-tracker",
        "host": "",
        "url": "https://github.com/KKKKKKAI/neocloud-capex-tracker/blob/99b934b416f97a5c17efab584f72cace2e4c8e7b/docs/capex.html",
        "date": "2026年",
        "via": "財報彙編",
        "upstream": "美國證管會文件與XBRL資料"
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"derived","label":"∗：由公布的數字推算"},
    {"mark":"target","label":"空框：已宣布的目標"}
  ],
  "outline": [
    {
      "level": 1,
      "role": "heading",
      "label": "八家公司自2019年起累計資本支出",
      "value": "億元人民幣；美國公司按當季平均匯率換算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季","value":"","target":0},
    {"level":2,"role":"item","label":"亞馬遜","value":"3.81兆，推算值","target":244,"box":[763.2,67.1,92.9,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"2.5兆，推算值","target":245,"box":[763.2,204.3,102.4,24]},
    {"level":2,"role":"item","label":"微軟","value":"2.23兆，推算值","target":246,"box":[763.2,232.5,78.9,24]},
    {"level":2,"role":"item","label":"Meta","value":"1.84兆，推算值","target":247,"box":[763.2,274.3,83.2,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"7109億，推算值","target":248,"box":[763.2,393.1,96.8,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"4800億，推算值","target":249,"box":[763.2,413.5,110.8,24]},
    {"level":2,"role":"item","label":"騰訊","value":"3823億，推算值","target":250,"box":[763.2,431.7,82.8,24]},
    {"level":2,"role":"item","label":"百度","value":"794億，推算值","target":251,"box":[763.2,459.6,75,24]},
    {"level":2,"role":"remark","label":"八家合計","value":"12兆元人民幣∗","target":1,"box":[63.4,498,691.8,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入將遠超3800億元人民幣，未給出新數字",
      "value": "",
      "target": 242,
      "box": [75.4,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季，全公司已支出2184億元人民幣",
      "value": "",
      "target": 243,
      "box": [75.4,87.8,257.4,24]
    }
  ],
  "table": {
    "caption": "八家公司自2019年起累計資本支出",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"亞馬遜","numeric":true,"unit":"人民幣"},
      {"label":"Alphabet","numeric":true,"unit":"人民幣"},
      {"label":"微軟","numeric":true,"unit":"人民幣"},
      {"label":"Meta","numeric":true,"unit":"人民幣"},
      {"label":"甲骨文","numeric":true,"unit":"人民幣"},
      {"label":"阿里巴巴","numeric":true,"unit":"人民幣"},
      {"label":"騰訊","numeric":true,"unit":"人民幣"},
      {"label":"百度","numeric":true,"unit":"人民幣"},
      {"label":"八家合計","numeric":true,"unit":"人民幣"}
    ],
    "rows": [
      {
        "cells": [
          "2019年第一季",
          "222億∗",
          "313億∗",
          "173億∗",
          "259億∗",
          "29.9億∗",
          "65.4億∗",
          "45.1億∗",
          "29.7億∗",
          "1137億元人民幣∗"
        ],
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
        "cells": [
          "2019年第二季",
          "465億∗",
          "731億∗",
          "449億∗",
          "507億∗",
          "58億∗",
          "129億∗",
          "88.7億∗",
          "43.3億∗",
          "2470億元人民幣∗"
        ],
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
        "cells": [
          "2019年第三季",
          "794億∗",
          "1203億∗",
          "687億∗",
          "754億∗",
          "85.1億∗",
          "227億∗",
          "155億∗",
          "55.4億∗",
          "3961億元人民幣∗"
        ],
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
        "cells": [
          "2019年第四季",
          "1169億∗",
          "1629億∗",
          "936億∗",
          "1043億∗",
          "110億∗",
          "294億∗",
          "324億∗",
          "64.3億∗",
          "5569億元人民幣∗"
        ],
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
        "cells": [
          "2020年第一季",
          "1643億∗",
          "2048億∗",
          "1199億∗",
          "1291億∗",
          "137億∗",
          "391億∗",
          "385億∗",
          "69.7億∗",
          "7165億元人民幣∗"
        ],
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
        "cells": [
          "2020年第二季",
          "2171億∗",
          "2430億∗",
          "1535億∗",
          "1522億∗",
          "168億∗",
          "527億∗",
          "480億∗",
          "78.3億∗",
          "8912億元人民幣∗"
        ],
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
          "2020年第三季",
          "2936億∗",
          "2804億∗",
          "1875億∗",
          "1777億∗",
          "198億∗",
          "670億∗",
          "567億∗",
          "93.3億∗",
          "1.09兆元人民幣∗"
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
          "2020年第四季",
          "3918億∗",
          "3167億∗",
          "2151億∗",
          "2083億∗",
          "236億∗",
          "728億∗",
          "663億∗",
          "115億∗",
          "1.31兆元人民幣∗"
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
          "2021年第一季",
          "4701億∗",
          "3552億∗",
          "2481億∗",
          "2360億∗",
          "263億∗",
          "805億∗",
          "741億∗",
          "130億∗",
          "1.5兆元人民幣∗"
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
          "2021年第二季",
          "5624億∗",
          "3907億∗",
          "2898億∗",
          "2657億∗",
          "309億∗",
          "931億∗",
          "810億∗",
          "155億∗",
          "1.73兆元人民幣∗"
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
          "2021年第三季",
          "6643億∗",
          "4348億∗",
          "3274億∗",
          "2937億∗",
          "378億∗",
          "1090億∗",
          "881億∗",
          "182億∗",
          "1.97兆元人民幣∗"
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
          "2021年第四季",
          "7853億∗",
          "4756億∗",
          "3649億∗",
          "3280億∗",
          "437億∗",
          "1223億∗",
          "997億∗",
          "224億∗",
          "2.24兆元人民幣∗"
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
          "2022年第一季",
          "8802億∗",
          "5377億∗",
          "3988億∗",
          "3625億∗",
          "507億∗",
          "1338億∗",
          "1067億∗",
          "244億∗",
          "2.49兆元人民幣∗"
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
          "2022年第二季",
          "9841億∗",
          "5829億∗",
          "4442億∗",
          "4126億∗",
          "601億∗",
          "1457億∗",
          "1097億∗",
          "266億∗",
          "2.77兆元人民幣∗"
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
          "2022年第三季",
          "1.1兆∗",
          "6327億∗",
          "4872億∗",
          "4768億∗",
          "718億∗",
          "1578億∗",
          "1121億∗",
          "288億∗",
          "3.06兆元人民幣∗"
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
          "2022年第四季",
          "1.21兆∗",
          "6867億∗",
          "5318億∗",
          "5411億∗",
          "892億∗",
          "1647億∗",
          "1177億∗",
          "307億∗",
          "3.38兆元人民幣∗"
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
          "2023年第一季",
          "1.31兆∗",
          "7298億∗",
          "5770億∗",
          "5879億∗",
          "1071億∗",
          "1682億∗",
          "1221億∗",
          "320億∗",
          "3.64兆元人民幣∗"
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
          "2023年第二季",
          "1.39兆∗",
          "7781億∗",
          "6398億∗",
          "6315億∗",
          "1206億∗",
          "1751億∗",
          "1261億∗",
          "347億∗",
          "3.9兆元人民幣∗"
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
          "2023年第三季",
          "1.48兆∗",
          "8364億∗",
          "7116億∗",
          "6789億∗",
          "1301億∗",
          "1803億∗",
          "1341億∗",
          "382億∗",
          "4.19兆元人民幣∗"
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
          "2023年第四季",
          "1.59兆∗",
          "9160億∗",
          "7819億∗",
          "7343億∗",
          "1379億∗",
          "1891億∗",
          "1416億∗",
          "419億∗",
          "4.53兆元人民幣∗"
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
          "2024年第一季",
          "1.69兆∗",
          "1兆∗",
          "8607億∗",
          "7803億∗",
          "1499億∗",
          "2003億∗",
          "1560億∗",
          "439億∗",
          "4.89兆元人民幣∗"
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
          "2024年第二季",
          "1.82兆∗",
          "1.1兆∗",
          "9611億∗",
          "8395億∗",
          "1702億∗",
          "2124億∗",
          "1647億∗",
          "460億∗",
          "5.31兆元人民幣∗"
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
          "2024年第三季",
          "1.98兆∗",
          "1.19兆∗",
          "1.07兆∗",
          "8986億∗",
          "1867億∗",
          "2298億∗",
          "1818億∗",
          "477億∗",
          "5.79兆元人民幣∗"
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
          "2024年第四季",
          "2.18兆∗",
          "1.29兆∗",
          "1.18兆∗",
          "1兆∗",
          "2152億∗",
          "2616億∗",
          "2184億∗",
          "500億∗",
          "6.41兆元人民幣∗"
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
          "2025年第一季",
          "2.37兆∗",
          "1.42兆∗",
          "1.3兆∗",
          "1.1兆∗",
          "2579億∗",
          "2862億∗",
          "2459億∗",
          "529億∗",
          "7.03兆元人民幣∗"
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
          "2025年第二季",
          "2.6兆∗",
          "1.58兆∗",
          "1.43兆∗",
          "1.22兆∗",
          "3235億∗",
          "3249億∗",
          "2650億∗",
          "567億∗",
          "7.79兆元人民幣∗"
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
          "2025年第三季",
          "2.85兆∗",
          "1.75兆∗",
          "1.57兆∗",
          "1.35兆∗",
          "3844億∗",
          "3564億∗",
          "2780億∗",
          "601億∗",
          "8.6兆元人民幣∗"
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
          "2025年第四季",
          "3.13兆∗",
          "1.95兆∗",
          "1.78兆∗",
          "1.5兆∗",
          "4697億∗",
          "3854億∗",
          "2976億∗",
          "621億∗",
          "9.58兆元人民幣∗"
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
          "2026年第一季",
          "3.44兆∗",
          "2.2兆∗",
          "1.99兆∗",
          "1.63兆∗",
          "5987億∗",
          "4123億∗",
          "3295億∗",
          "680億∗",
          "10.7兆元人民幣∗"
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
          "2026年第二季",
          "3.81兆∗",
          "2.5兆∗",
          "2.23兆∗",
          "1.84兆∗",
          "7109億∗",
          "4800億∗",
          "3823億∗",
          "794億∗",
          "12兆元人民幣∗"
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
