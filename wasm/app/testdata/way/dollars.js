// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=capex&cur=usd",
  "title": "八家公司單季資本支出折成美元：由2019年初的169億美元增至2026年年中的2009億美元 · 折線 – 雲圖",
  "began": "",
  "headline": [
    "八家公司單季資本支出折成美元：由2019年初的",
    {"text":"169億美元","n":"sum:capex-eight-2019q1-usd"},
    "增至2026年年中的",
    {"text":"2009億美元","n":"sum:capex-eight-2026q2-usd"}
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
      "。",
      "圖中以美元計，各季按當季平均匯率換算；文字裡未註明美元的金額都是人民幣。"
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
      "value": "usd",
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
      "value": "億美元；中國公司按當季平均匯率換算",
      "target": 0
    },
    {"level":2,"role":"clock","label":"2026年第二季","value":"","target":0},
    {"level":2,"role":"item","label":"亞馬遜","value":"542億","target":244,"box":[767.1,67.1,82.5,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"449億，推算值","target":245,"box":[767.1,135.7,106.3,24]},
    {"level":2,"role":"item","label":"微軟","value":"358億，推算值","target":246,"box":[767.1,203.2,75,24]},
    {"level":2,"role":"item","label":"Meta","value":"301億，推算值","target":247,"box":[767.1,245.3,79.3,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"165億，推算值","target":248,"box":[767.1,346,89,24]},
    {"level":2,"role":"item","label":"阿里巴巴","value":"99.5億，推算值","target":249,"box":[767.1,393.4,106.9,24]},
    {"level":2,"role":"item","label":"騰訊","value":"77.6億，推算值","target":250,"box":[767.1,411.6,78.9,24]},
    {"level":2,"role":"item","label":"百度","value":"16.7億，推算值","target":251,"box":[767.1,455.6,78.9,24]},
    {"level":2,"role":"remark","label":"八家合計","value":"2009億美元∗","target":1,"box":[60,498,699.1,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "阿里：三年投入將遠超3800億元人民幣，未給出新數字",
      "value": "",
      "target": 242,
      "box": [72,59,300,29]
    },
    {
      "level": 2,
      "role": "remark",
      "label": "到2026年第二季，全公司已支出2184億元人民幣",
      "value": "",
      "target": 243,
      "box": [72,87.8,257.4,24]
    }
  ],
  "table": {
    "caption": "八家公司的單季資本支出",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"亞馬遜","numeric":true,"unit":"美元"},
      {"label":"Alphabet","numeric":true,"unit":"美元"},
      {"label":"微軟","numeric":true,"unit":"美元"},
      {"label":"Meta","numeric":true,"unit":"美元"},
      {"label":"甲骨文","numeric":true,"unit":"美元"},
      {"label":"阿里巴巴","numeric":true,"unit":"美元"},
      {"label":"騰訊","numeric":true,"unit":"美元"},
      {"label":"百度","numeric":true,"unit":"美元"},
      {"label":"八家合計","numeric":true,"unit":"美元"}
    ],
    "rows": [
      {
        "cells": ["2019年第一季","32.9億","46.4億","25.7億","38.4億","4.43億∗","9.69億∗","6.68億∗","4.41億∗","169億美元∗"],
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
        "cells": ["2019年第二季","35.6億","61.3億","40.5億∗","36.3億∗","4.13億∗","9.36億∗","6.4億∗","1.99億∗","196億美元∗"],
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
        "cells": ["2019年第三季","47億","67.3億","33.9億","35.3億∗","3.86億","14億∗","9.45億∗","1.73億∗","213億美元∗"],
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
        "cells": ["2019年第四季","53.1億∗","60.5億","35.5億","41億∗","3.49億∗","9.45億∗","23.9億∗","1.25億∗","228億美元∗"],
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
        "cells": ["2020年第一季","68億","60.1億","37.7億","35.6億","3.96億∗","13.9億∗","8.81億∗","7810萬∗","229億美元∗"],
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
        "cells": ["2020年第二季","74.6億","53.9億","47.4億∗","32.6億∗","4.33億∗","19.3億∗","13.4億∗","1.21億∗","247億美元∗"],
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
        "cells": ["2020年第三季","111億","54.1億","49.1億","36.9億∗","4.36億","20.6億∗","12.6億∗","2.18億∗","290億美元∗"],
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
        "cells": ["2020年第四季","148億∗","54.8億","41.7億","46.1億∗","5.68億∗","8.82億∗","14.6億∗","3.29億∗","323億美元∗"],
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
        "cells": ["2021年第一季","121億","59.4億","50.9億","42.7億","4.14億∗","11.9億∗","11.9億∗","2.31億∗","304億美元∗"],
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
        "cells": ["2021年第二季","143億","55億","64.5億∗","46.1億∗","7.17億∗","19.4億∗","10.7億∗","3.86億∗","350億美元∗"],
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
        "cells": ["2021年第三季","157億","68.2億","58.1億","43.1億∗","10.6億","24.6億∗","10.9億∗","4.12億∗","377億美元∗"],
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
        "cells": ["2021年第四季","189億","63.8億","58.7億","53.7億∗","9.25億∗","20.9億∗","18.2億∗","6.63億∗","421億美元∗"],
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
        "cells": ["2022年第一季","150億","97.9億","53.4億","54.4億","11億∗","18.1億∗","11億∗","3.12億∗","398億美元∗"],
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
        "cells": ["2022年第二季","157億","68.3億∗","68.7億∗","75.7億∗","14.2億∗","17.9億∗","4.56億∗","3.31億∗","410億美元∗"],
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
        "cells": ["2022年第三季","164億","72.8億∗","62.8億","93.8億∗","17.2億","17.7億∗","3.47億∗","3.19億∗","435億美元∗"],
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
        "cells": ["2022年第四季","166億∗","76億∗","62.7億","90.4億∗","24.4億∗","9.7億∗","7.95億∗","2.71億∗","440億美元∗"],
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
        "cells": ["2023年第一季","142億","62.9億","66.1億","68.4億","26.3億∗","5.08億∗","6.45億∗","1.89億∗","379億美元∗"],
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
        "cells": ["2023年第二季","115億","68.9億∗","89.4億∗","62.2億∗","19.1億∗","9.88億∗","5.64億∗","3.86億∗","374億美元∗"],
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
        "cells": ["2023年第三季","125億","80.6億∗","99.2億","65.4億∗","13.1億","7.11億∗","11億∗","4.87億∗","406億美元∗"],
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
        "cells": ["2023年第四季","146億∗","110億∗","97.4億","76.7億∗","10.8億∗","12.3億∗","10.4億∗","5.07億∗","469億美元∗"],
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
        "cells": ["2024年第一季","149億","120億","110億","64億","16.7億∗","15.5億∗","20億∗","2.84億∗","498億美元∗"],
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
        "cells": ["2024年第二季","176億","132億∗","139億∗","81.7億∗","28億∗","16.7億∗","12.1億∗","2.93億∗","588億美元∗"],
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
        "cells": ["2024年第三季","226億","131億∗","149億","82.6億∗","23億","24.4億∗","23.9億∗","2.3億∗","662億美元∗"],
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
        "cells": ["2024年第四季","278億∗","143億∗","158億","144億∗","39.7億∗","44.2億∗","50.9億∗","3.24億∗","861億美元∗"],
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
        "cells": ["2025年第一季","250億","172億","167億","129億","58.6億∗","33.8億∗","37.8億∗","3.99億∗","853億美元∗"],
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
        "cells": ["2025年第二季","322億","224億∗","171億∗","165億∗","90.8億∗","53.5億∗","26.4億∗","5.25億∗","1058億美元∗"],
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
        "cells": ["2025年第三季","351億","240億∗","194億","188億∗","85億","44億∗","18.1億∗","4.75億∗","1125億美元∗"],
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
        "cells": ["2025年第四季","395億∗","279億∗","299億","214億∗","120億∗","40.9億∗","27.7億∗","2.78億∗","1378億美元∗"],
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
        "cells": ["2026年第一季","442億","357億","309億","190億","186億∗","38.8億∗","46.1億∗","8.55億∗","1577億美元∗"],
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
        "cells": ["2026年第二季","542億","449億∗","358億∗","301億∗","165億∗","99.5億∗","77.6億∗","16.7億∗","2009億美元∗"],
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
  "announce": "",
  "problems": []
};
