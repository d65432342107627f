// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=capex",
  "title": "八家公司單季資本支出：由2019年初的1137億元增至2026年年中的1.37兆元人民幣，是當初的十二倍 · 折線 – 雲圖",
  "began": "",
  "headline": [
    "八家公司單季資本支出：由2019年初的",
    {"text":"1137億元","n":"sum:capex-eight-2019q1"},
    "增至2026年年中的",
    {"text":"1.37兆元人民幣","n":"sum:capex-eight-2026q2"},
    "，是當初的",
    {"text":"十二倍","n":"sum:capex-eight-times"}
  ],
  "body": [
    [
      "折成美元，八家2019年第一季合計約",
      {"text":"169億美元","n":"sum:capex-eight-2019q1-usd"},
      "，2026年第二季約",
      {"text":"2009億美元","n":"sum:capex-eight-2026q2-usd"},
      "。"
    ],
    [
      "2026年第二季，阿里巴巴支出",
      {"text":"677億元人民幣","n":"obs:capex-alibaba/alibaba-group/capex/2026Q2"},
      "，一年前為",
      {"text":"387億元","n":"obs:capex-alibaba/alibaba-group/capex/2025Q2"},
      "；亞馬遜支出",
      {"text":"542億美元","n":"obs:capex-amazon/amazon/capex/2026Q2"},
      "。"
    ],
    [
      "這是公司整體的資本支出，倉庫、辦公大樓都算在內，不只是算力。換算或推算出來的數字帶∗。數字截至2026年6月；更新的只找到甲骨文截至2026年8月的一季，",
      {"text":"285億美元","n":"obs:capex-oracle/oracle/capex/2026Q3"},
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
      "value": "quarter",
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
      "label": "八家公司的單季資本支出",
      "value": "億元人民幣；美國公司按當季平均匯率換算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季","value":"","target":0},
    {"level":2,"role":"item","label":"亞馬遜","value":"3689億，推算值","target":244,"box":[759.9,67.1,96.8,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"3057億，推算值","target":245,"box":[759.9,135.7,114.1,24]},
    {"level":2,"role":"item","label":"微軟","value":"2436億，推算值","target":246,"box":[759.9,203.2,82.8,24]},
    {"level":2,"role":"item","label":"Meta","value":"2049億，推算值","target":247,"box":[759.9,245.3,87.1,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"1122億，推算值","target":248,"box":[759.9,346,96.8,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"677億","target":249,"box":[759.9,393.4,96.5,24]},
    {"level":2,"role":"item","label":"騰訊","value":"528億","target":250,"box":[759.9,411.6,68.5,24]},
    {"level":2,"role":"item","label":"百度","value":"114億","target":251,"box":[759.9,455.6,68.5,24]},
    {"level":2,"role":"remark","label":"八家合計","value":"1.37兆元人民幣∗","target":1,"box":[66.7,498,685.2,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入將遠超3800億元人民幣，未給出新數字",
      "value": "",
      "target": 242,
      "box": [78.7,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季，全公司已支出2184億元人民幣",
      "value": "",
      "target": 243,
      "box": [78.7,87.8,257.4,24]
    }
  ],
  "table": {
    "caption": "八家公司的單季資本支出",
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
        "cells": ["2019年第一季","222億∗","313億∗","173億∗","259億∗","29.9億∗","65.4億","45.1億","29.7億","1137億元人民幣∗"],
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
        "cells": ["2019年第二季","243億∗","418億∗","276億∗","248億∗","28.2億∗","63.8億","43.6億","13.6億","1334億元人民幣∗"],
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
        "cells": ["2019年第三季","329億∗","472億∗","237億∗","248億∗","27.1億∗","98.3億","66.3億","12.1億","1491億元人民幣∗"],
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
        "cells": ["2019年第四季","374億∗","426億∗","250億∗","289億∗","24.6億∗","66.6億","169億","8.84億","1608億元人民幣∗"],
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
        "cells": ["2020年第一季","474億∗","419億∗","263億∗","248億∗","27.6億∗","96.8億","61.5億","5.45億","1596億元人民幣∗"],
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
        "cells": ["2020年第二季","528億∗","382億∗","336億∗","231億∗","30.7億∗","136億","94.7億","8.54億","1747億元人民幣∗"],
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
        "cells": ["2020年第三季","765億∗","374億∗","339億∗","255億∗","30.2億∗","143億","86.8億","15.1億","2008億元人民幣∗"],
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
        "cells": ["2020年第四季","982億∗","363億∗","276億∗","306億∗","37.6億∗","58.4億","96.6億","21.8億","2141億元人民幣∗"],
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
        "cells": ["2021年第一季","783億∗","385億∗","330億∗","277億∗","26.8億∗","76.9億","77.3億","15億","1971億元人民幣∗"],
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
        "cells": ["2021年第二季","923億∗","355億∗","417億∗","298億∗","46.3億∗","125億","69.4億","25億","2258億元人民幣∗"],
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
        "cells": ["2021年第三季","1019億∗","441億∗","376億∗","279億∗","68.7億∗","159億","70.6億","26.6億","2440億元人民幣∗"],
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
        "cells": ["2021年第四季","1210億∗","408億∗","375億∗","343億∗","59.1億∗","134億","117億","42.4億","2688億元人民幣∗"],
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
        "cells": ["2022年第一季","949億∗","621億∗","339億∗","345億∗","69.9億∗","115億","69.7億","19.8億","2529億元人民幣∗"],
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
        "cells": ["2022年第二季","1039億∗","451億∗","454億∗","500億∗","94億∗","118億","30.2億","21.9億","2709億元人民幣∗"],
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
        "cells": ["2022年第三季","1122億∗","499億∗","431億∗","642億∗","118億∗","121億","23.8億","21.9億","2978億元人民幣∗"],
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
        "cells": ["2022年第四季","1180億∗","540億∗","446億∗","643億∗","173億∗","69億","56.5億","19.3億","3127億元人民幣∗"],
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
        "cells": ["2023年第一季","972億∗","430億∗","452億∗","468億∗","180億∗","34.8億","44.1億","13億","2594億元人民幣∗"],
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
        "cells": ["2023年第二季","803億∗","483億∗","627億∗","436億∗","134億∗","69.3億","39.5億","27.1億","2620億元人民幣∗"],
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
        "cells": ["2023年第三季","904億∗","584億∗","718億∗","474億∗","95.2億∗","51.5億","80.1億","35.3億","2942億元人民幣∗"],
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
        "cells": ["2023年第四季","1054億∗","796億∗","703億∗","554億∗","78億∗","88.6億","75.2億","36.6億","3386億元人民幣∗"],
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
        "cells": ["2024年第一季","1073億∗","863億∗","787億∗","460億∗","120億∗","112億","144億","20.4億","3580億元人民幣∗"],
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
        "cells": ["2024年第二季","1276億∗","955億∗","1005億∗","592億∗","203億∗","121億","87.3億","21.2億","4259億元人民幣∗"],
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
        "cells": ["2024年第三季","1621億∗","936億∗","1069億∗","592億∗","165億∗","175億","171億","16.5億","4744億元人民幣∗"],
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
        "cells": ["2024年第四季","2001億∗","1026億∗","1136億∗","1037億∗","285億∗","318億","366億","23.3億","6193億元人民幣∗"],
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
        "cells": ["2025年第一季","1820億∗","1251億∗","1218億∗","941億∗","426億∗","246億","275億","29億","6205億元人民幣∗"],
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
        "cells": ["2025年第二季","2328億∗","1624億∗","1235億∗","1196億∗","657億∗","387億","191億","38億","7655億元人民幣∗"],
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
        "cells": ["2025年第三季","2512億∗","1714億∗","1388億∗","1348億∗","608億∗","315億","130億","34億","8049億元人民幣∗"],
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
        "cells": ["2025年第四季","2802億∗","1974億∗","2118億∗","1516億∗","853億∗","290億","196億","19.7億","9769億元人民幣∗"],
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
        "cells": ["2026年第一季","3060億∗","2469億∗","2137億∗","1315億∗","1290億∗","269億","319億","59.2億","1.09兆元人民幣∗"],
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
        "cells": ["2026年第二季","3689億∗","3057億∗","2436億∗","2049億∗","1122億∗","677億","528億","114億","1.37兆元人民幣∗"],
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
