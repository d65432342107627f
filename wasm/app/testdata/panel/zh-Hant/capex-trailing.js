// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=capex&span=trailing",
  "title": "四季合計，美國五家是中國三家的幾倍：2023年年中20倍，2025年年中10倍，2026年年中13倍 · 折線 – 雲圖",
  "began": "",
  "headline": [
    "四季合計，美國五家是中國三家的幾倍：2023年年中",
    {"text":"20倍","n":"sum:us-china-ratio-2023q2"},
    "，2025年年中",
    {"text":"10倍","n":"sum:us-china-ratio-2025q2"},
    "，2026年年中",
    {"text":"13倍","n":"sum:us-china-ratio-2026q2"}
  ],
  "body": [
    [
      "以四季合計：到2023年第二季，美國五家約",
      {"text":"1.08兆元人民幣","n":"sum:us5-2023q2"},
      "，中國三家約",
      {"text":"539億元","n":"sum:cn3-2023q2"},
      "；到2025年第二季，",
      {"text":"2.26兆元","n":"sum:us5-2025q2"},
      "對",
      {"text":"2235億元","n":"sum:cn3-2025q2"},
      "。此後差距又拉大，2026年第一季達",
      {"text":"15倍","n":"sum:us-china-ratio-2026q1"},
      "；到第二季，",
      {"text":"3.95兆元","n":"sum:us5-2026q2"},
      "對",
      {"text":"2951億元","n":"sum:cn3-2026q2"},
      "。"
    ],
    [
      "阿里巴巴的四季合計在2023年第三季跌到",
      {"text":"225億元","n":"sum:alibaba-trailing-2023q3"},
      "，是2018年第一季之後的最低點；2026年第二季為",
      {"text":"1551億元","n":"sum:alibaba-trailing-2026q2"},
      "。"
    ],
    [
      "四季合計抹平了季節起伏，每個數字都由相加得來，所以都帶∗。甲骨文截至2026年8月的一季（",
      {"text":"285億美元","n":"obs:capex-oracle/oracle/capex/2026Q3"},
      "）沒有計入。"
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
      "value": "trailing",
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
    "min": 8079,
    "max": 8105,
    "t": 8105,
    "text": "2026年第二季",
    "shapes": [
      "0000年第四季",
      "0000年第一季",
      "0000年第四季與0000年第一季之間",
      "0000年第二季",
      "0000年第一季與0000年第二季之間",
      "0000年第三季",
      "0000年第二季與0000年第三季之間",
      "0000年第三季與0000年第四季之間"
    ],
    "ticks": [
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
      "label": "八家公司近四季資本支出合計",
      "value": "億元人民幣；美國公司按當季平均匯率換算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季","value":"","target":0},
    {"level":2,"role":"item","label":"亞馬遜","value":"1.21兆，推算值","target":220,"box":[759.9,67.1,92.9,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"9215億，推算值","target":221,"box":[759.9,161.7,114.1,24]},
    {"level":2,"role":"item","label":"微軟","value":"8079億，推算值","target":222,"box":[759.9,199.4,82.8,24]},
    {"level":2,"role":"item","label":"Meta","value":"6228億，推算值","target":223,"box":[759.9,261,87.1,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"3874億，推算值","target":224,"box":[759.9,339.2,96.8,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"1551億，推算值","target":225,"box":[759.9,413.6,110.8,24]},
    {"level":2,"role":"item","label":"騰訊","value":"1173億，推算值","target":226,"box":[759.9,431.8,82.8,24]},
    {"level":2,"role":"item","label":"百度","value":"227億，推算值","target":227,"box":[759.9,460.5,75,24]},
    {"level":2,"role":"remark","label":"八家合計","value":"4.24兆元人民幣∗","target":1,"box":[66.7,498,685.2,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入將遠超3800億元人民幣，未給出新數字",
      "value": "",
      "target": 218,
      "box": [78.7,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季，全公司已支出2184億元人民幣",
      "value": "",
      "target": 219,
      "box": [78.7,87.8,257.4,24]
    }
  ],
  "table": {
    "caption": "八家公司近四季資本支出合計",
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
        "cells": [
          "2020年第一季",
          "1421億∗",
          "1735億∗",
          "1026億∗",
          "1033億∗",
          "107億∗",
          "326億∗",
          "340億∗",
          "40億∗",
          "6028億元人民幣∗"
        ],
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
        "cells": [
          "2020年第二季",
          "1706億∗",
          "1700億∗",
          "1086億∗",
          "1015億∗",
          "110億∗",
          "398億∗",
          "391億∗",
          "35億∗",
          "6442億元人民幣∗"
        ],
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
        "cells": [
          "2020年第三季",
          "2142億∗",
          "1601億∗",
          "1188億∗",
          "1023億∗",
          "113億∗",
          "443億∗",
          "412億∗",
          "37.9億∗",
          "6959億元人民幣∗"
        ],
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
        "cells": [
          "2020年第四季",
          "2749億∗",
          "1538億∗",
          "1215億∗",
          "1040億∗",
          "126億∗",
          "434億∗",
          "340億∗",
          "50.8億∗",
          "7492億元人民幣∗"
        ],
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
        "cells": [
          "2021年第一季",
          "3058億∗",
          "1504億∗",
          "1282億∗",
          "1068億∗",
          "125億∗",
          "415億∗",
          "355億∗",
          "60.4億∗",
          "7868億元人民幣∗"
        ],
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
        "cells": [
          "2021年第二季",
          "3453億∗",
          "1477億∗",
          "1362億∗",
          "1135億∗",
          "141億∗",
          "403億∗",
          "330億∗",
          "76.8億∗",
          "8379億元人民幣∗"
        ],
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
        "cells": [
          "2021年第三季",
          "3707億∗",
          "1544億∗",
          "1399億∗",
          "1159億∗",
          "179億∗",
          "420億∗",
          "314億∗",
          "88.4億∗",
          "8811億元人民幣∗"
        ],
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
        "cells": [
          "2021年第四季",
          "3935億∗",
          "1589億∗",
          "1497億∗",
          "1197億∗",
          "201億∗",
          "495億∗",
          "334億∗",
          "109億∗",
          "9358億元人民幣∗"
        ],
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
        "cells": [
          "2022年第一季",
          "4101億∗",
          "1825億∗",
          "1506億∗",
          "1266億∗",
          "244億∗",
          "533億∗",
          "326億∗",
          "114億∗",
          "9916億元人民幣∗"
        ],
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
          "2022年第二季",
          "4217億∗",
          "1922億∗",
          "1544億∗",
          "1468億∗",
          "292億∗",
          "526億∗",
          "287億∗",
          "111億∗",
          "1.04兆元人民幣∗"
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
          "2022年第三季",
          "4321億∗",
          "1979億∗",
          "1598億∗",
          "1831億∗",
          "341億∗",
          "488億∗",
          "240億∗",
          "106億∗",
          "1.09兆元人民幣∗"
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
          "2022年第四季",
          "4290億∗",
          "2111億∗",
          "1670億∗",
          "2131億∗",
          "455億∗",
          "424億∗",
          "180億∗",
          "82.9億∗",
          "1.13兆元人民幣∗"
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
          "2023年第一季",
          "4313億∗",
          "1920億∗",
          "1783億∗",
          "2254億∗",
          "565億∗",
          "343億∗",
          "155億∗",
          "76億∗",
          "1.14兆元人民幣∗"
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
          "2023年第二季",
          "4078億∗",
          "1952億∗",
          "1956億∗",
          "2190億∗",
          "605億∗",
          "294億∗",
          "164億∗",
          "81.2億∗",
          "1.13兆元人民幣∗"
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
          "2023年第三季",
          "3859億∗",
          "2037億∗",
          "2244億∗",
          "2021億∗",
          "582億∗",
          "225億∗",
          "220億∗",
          "94.6億∗",
          "1.13兆元人民幣∗"
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
          "2023年第四季",
          "3733億∗",
          "2293億∗",
          "2501億∗",
          "1932億∗",
          "487億∗",
          "244億∗",
          "239億∗",
          "112億∗",
          "1.15兆元人民幣∗"
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
          "2024年第一季",
          "3834億∗",
          "2726億∗",
          "2836億∗",
          "1924億∗",
          "428億∗",
          "321億∗",
          "338億∗",
          "119億∗",
          "1.25兆元人民幣∗"
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
          "2024年第二季",
          "4307億∗",
          "3198億∗",
          "3214億∗",
          "2080億∗",
          "496億∗",
          "373億∗",
          "386億∗",
          "113億∗",
          "1.42兆元人民幣∗"
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
          "2024年第三季",
          "5023億∗",
          "3550億∗",
          "3564億∗",
          "2197億∗",
          "566億∗",
          "496億∗",
          "477億∗",
          "94.6億∗",
          "1.6兆元人民幣∗"
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
          "2024年第四季",
          "5970億∗",
          "3780億∗",
          "3997億∗",
          "2681億∗",
          "773億∗",
          "725億∗",
          "768億∗",
          "81.3億∗",
          "1.88兆元人民幣∗"
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
          "2025年第一季",
          "6717億∗",
          "4168億∗",
          "4428億∗",
          "3162億∗",
          "1079億∗",
          "860億∗",
          "899億∗",
          "90億∗",
          "2.14兆元人民幣∗"
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
          "2025年第二季",
          "7769億∗",
          "4836億∗",
          "4659億∗",
          "3766億∗",
          "1534億∗",
          "1126億∗",
          "1003億∗",
          "107億∗",
          "2.48兆元人民幣∗"
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
          "2025年第三季",
          "8660億∗",
          "5615億∗",
          "4977億∗",
          "4522億∗",
          "1977億∗",
          "1266億∗",
          "961億∗",
          "124億∗",
          "2.81兆元人民幣∗"
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
          "2025年第四季",
          "9461億∗",
          "6563億∗",
          "5959億∗",
          "5001億∗",
          "2545億∗",
          "1238億∗",
          "792億∗",
          "121億∗",
          "3.17兆元人民幣∗"
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
          "2026年第一季",
          "1.07兆∗",
          "7781億∗",
          "6878億∗",
          "5375億∗",
          "3408億∗",
          "1261億∗",
          "837億∗",
          "151億∗",
          "3.64兆元人民幣∗"
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
          "2026年第二季",
          "1.21兆∗",
          "9215億∗",
          "8079億∗",
          "6228億∗",
          "3874億∗",
          "1551億∗",
          "1173億∗",
          "227億∗",
          "4.24兆元人民幣∗"
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
