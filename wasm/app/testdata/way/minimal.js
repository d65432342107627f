// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "dark",
  "ui": "min",
  "projector": false,
  "motion": "reduced",
  "query": "lang=en&view=capex&theme=dark&motion=reduced&ui=min",
  "title": "Eight companies’ quarterly capital spending rose from Rmb114bn in early 2019 to Rmb1.37tn in mid-2026, twelve times as much · Lines – Yuntu",
  "began": "",
  "headline": [
    "Eight companies’ quarterly capital spending rose from ",
    {"text":"Rmb114bn","n":"sum:capex-eight-2019q1"},
    " in early 2019 to ",
    {"text":"Rmb1.37tn","n":"sum:capex-eight-2026q2"},
    " in mid-2026, ",
    {"text":"twelve times","n":"sum:capex-eight-times"},
    " as much"
  ],
  "body": [
    [
      "In dollars the eight spent ",
      {"text":"$16.9bn","n":"sum:capex-eight-2019q1-usd"},
      " in the first quarter of 2019 and ",
      {"text":"$201bn","n":"sum:capex-eight-2026q2-usd"},
      " in the second quarter of 2026."
    ],
    [
      "Alibaba spent ",
      {"text":"Rmb67.7bn","n":"obs:capex-alibaba/alibaba-group/capex/2026Q2"},
      " in that quarter, against ",
      {"text":"Rmb38.7bn","n":"obs:capex-alibaba/alibaba-group/capex/2025Q2"},
      " a year earlier; Amazon spent ",
      {"text":"$54.2bn","n":"obs:capex-amazon/amazon/capex/2026Q2"},
      "."
    ],
    [
      "This is the capital spending of whole companies, warehouses and offices included, not compute alone. Figures that were converted or worked out carry a ∗. They run to June 2026; the only newer one found is Oracle’s ",
      {"text":"$28.5bn","n":"obs:capex-oracle/oracle/capex/2026Q3"},
      " for the quarter to August 2026."
    ]
  ],
  "views": [{"value":"share","label":"Market share"},{"value":"capex","label":"Capital spending"}],
  "view": "capex",
  "steps": 24,
  "controls": [
    {
      "type": "choice",
      "key": "form",
      "label": "Form",
      "value": "lines",
      "style": "tabs",
      "options": [{"value":"race","label":"Race"},{"value":"lines","label":"Lines"},{"value":"stream","label":"Stream"},{"value":"table","label":"Table"}]
    },
    {
      "type": "choice",
      "key": "span",
      "label": "Period",
      "value": "quarter",
      "style": "tabs",
      "options": [{"value":"quarter","label":"Quarter"},{"value":"trailing","label":"Last four quarters"},{"value":"cumulative","label":"Cumulative"}]
    },
    {
      "type": "choice",
      "key": "cur",
      "label": "Currency",
      "value": "cny",
      "style": "tabs",
      "options": [{"value":"cny","label":"Rmb"},{"value":"usd","label":"$"}]
    }
  ],
  "timeline": {
    "min": 8076,
    "max": 8105,
    "t": 8105,
    "text": "Q2 2026",
    "shapes": ["Q0 0000","between Q0 0000 and Q0 0000"],
    "ticks": [
      {"t":8076,"label":"Q1 2019","kind":"point"},
      {"t":8077,"label":"Q2 2019","kind":"point"},
      {"t":8078,"label":"Q3 2019","kind":"point"},
      {"t":8079,"label":"Q4 2019","kind":"point"},
      {"t":8080,"label":"Q1 2020","kind":"point"},
      {"t":8081,"label":"Q2 2020","kind":"point"},
      {"t":8082,"label":"Q3 2020","kind":"point"},
      {"t":8083,"label":"Q4 2020","kind":"point"},
      {"t":8084,"label":"Q1 2021","kind":"point"},
      {"t":8085,"label":"Q2 2021","kind":"point"},
      {"t":8086,"label":"Q3 2021","kind":"point"},
      {"t":8087,"label":"Q4 2021","kind":"point"},
      {"t":8088,"label":"Q1 2022","kind":"point"},
      {"t":8089,"label":"Q2 2022","kind":"point"},
      {"t":8090,"label":"Q3 2022","kind":"point"},
      {"t":8091,"label":"Q4 2022","kind":"point"},
      {"t":8092,"label":"Q1 2023","kind":"point"},
      {"t":8093,"label":"Q2 2023","kind":"point"},
      {"t":8094,"label":"Q3 2023","kind":"point"},
      {"t":8095,"label":"Q4 2023","kind":"point"},
      {"t":8096,"label":"Q1 2024","kind":"point"},
      {"t":8097,"label":"Q2 2024","kind":"point"},
      {"t":8098,"label":"Q3 2024","kind":"point"},
      {"t":8099,"label":"Q4 2024","kind":"point"},
      {"t":8100,"label":"Q1 2025","kind":"point"},
      {"t":8101,"label":"Q2 2025","kind":"point"},
      {"t":8102,"label":"Q3 2025","kind":"point"},
      {"t":8103,"label":"Q4 2025","kind":"point"},
      {"t":8104,"label":"Q1 2026","kind":"point"},
      {"t":8105,"label":"Q2 2026","kind":"point"},
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
    "text": "Capital spending of eight companies: Whole companies, not cloud or AI alone; for the US ones cash purchases without finance leases, each by its own definition",
    "publisher": "",
    "credit": "Sources: GitHub repository marketmarathon/race-through-time, GitHub repository KKKKKKAI/neocloud-capex-tracker",
    "ends": "Newest figures: August 2026 for Oracle; June 2026 for Alibaba, Tencent, Baidu, Microsoft, Alphabet, Amazon, Meta. No later figure was found.",
    "sources": [
      {
        "title": "race-through-time: D_quarterly_capex_clean.csv",
        "lang": "en",
        "publisher": "GitHub repository marketmarathon/race-through-time",
        "host": "",
        "url": "https://github.com/marketmarathon/race-through-time/blob/32dfd97ec44cc1931a9e611ffa86f2cf77bf5b23/data/rtt-103/D_quarterly_capex_clean.csv",
        "date": "October 2026",
        "via": "Compilation from filings",
        "upstream": "companies’ results announcements, SEC and HKEX filings"
      },
      {
        "title": "neocloud-capex-tracker: docs/capex.html",
        "lang": "en",
        "publisher": "GitHub repository KKKKKKAI/neocloud-capex-tracker",
        "host": "",
        "url": "https://github.com/KKKKKKAI/neocloud-capex-tracker/blob/99b934b416f97a5c17efab584f72cace2e4c8e7b/docs/capex.html",
        "date": "2026",
        "via": "Compilation from filings",
        "upstream": "SEC filings and XBRL facts"
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"Solid: published figure"},
    {"mark":"derived","label":"∗ worked out from published figures"},
    {"mark":"target","label":"Outline: an announced target"}
  ],
  "outline": [
    {
      "level": 1,
      "role": "heading",
      "label": "Quarterly capex of eight companies",
      "value": "renminbi, converted at quarterly average rates",
      "target": 0
    },
    {"level":2,"role":"clock","label":"Q2 2026","value":"","target":0},
    {"level":2,"role":"item","label":"Amazon","value":"Rmb369bn, derived","target":244,"box":[732.1,67.1,133.7,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"Rmb306bn, derived","target":245,"box":[732.1,135.7,140,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"Rmb244bn, derived","target":246,"box":[732.1,203.2,141.9,24]},
    {"level":2,"role":"item","label":"Meta","value":"Rmb205bn, derived","target":247,"box":[732.1,245.3,113,24]},
    {"level":2,"role":"item","label":"Oracle","value":"Rmb112bn, derived","target":248,"box":[732.1,346,123.2,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"Rmb67.7bn","target":249,"box":[732.1,393.4,127.5,24]},
    {"level":2,"role":"item","label":"Tencent","value":"Rmb52.8bn","target":250,"box":[732.1,411.6,131.5,24]},
    {"level":2,"role":"item","label":"Baidu","value":"Rmb11.4bn","target":251,"box":[732.1,455.6,116.2,24]},
    {"level":2,"role":"remark","label":"All eight","value":"Rmb1.37tn∗","target":1,"box":[62.8,498,661.4,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "Alibaba: far above Rmb380bn in three years, no new figure",
      "value": "",
      "target": 242,
      "box": [74.8,59,300,44]
    },
    {"level":2,"role":"remark","label":"spent by the whole company by Q2 2026: Rmb218bn","value":"","target":243,"box":[74.8,102.8,291.9,24]}
  ],
  "table": {
    "caption": "Quarterly capex of eight companies",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"Amazon","numeric":true,"unit":"renminbi"},
      {"label":"Alphabet","numeric":true,"unit":"renminbi"},
      {"label":"Microsoft","numeric":true,"unit":"renminbi"},
      {"label":"Meta","numeric":true,"unit":"renminbi"},
      {"label":"Oracle","numeric":true,"unit":"renminbi"},
      {"label":"Alibaba","numeric":true,"unit":"renminbi"},
      {"label":"Tencent","numeric":true,"unit":"renminbi"},
      {"label":"Baidu","numeric":true,"unit":"renminbi"},
      {"label":"All eight","numeric":true,"unit":"renminbi"}
    ],
    "rows": [
      {
        "cells": ["Q1 2019","Rmb22.2bn∗","Rmb31.3bn∗","Rmb17.3bn∗","Rmb25.9bn∗","Rmb2.99bn∗","Rmb6.54bn","Rmb4.51bn","Rmb2.97bn","Rmb114bn∗"],
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
        "cells": ["Q2 2019","Rmb24.3bn∗","Rmb41.8bn∗","Rmb27.6bn∗","Rmb24.8bn∗","Rmb2.82bn∗","Rmb6.38bn","Rmb4.36bn","Rmb1.36bn","Rmb133bn∗"],
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
        "cells": ["Q3 2019","Rmb32.9bn∗","Rmb47.2bn∗","Rmb23.7bn∗","Rmb24.8bn∗","Rmb2.71bn∗","Rmb9.83bn","Rmb6.63bn","Rmb1.21bn","Rmb149bn∗"],
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
        "cells": ["Q4 2019","Rmb37.4bn∗","Rmb42.6bn∗","Rmb25bn∗","Rmb28.9bn∗","Rmb2.46bn∗","Rmb6.66bn","Rmb16.9bn","Rmb884m","Rmb161bn∗"],
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
        "cells": ["Q1 2020","Rmb47.4bn∗","Rmb41.9bn∗","Rmb26.3bn∗","Rmb24.8bn∗","Rmb2.76bn∗","Rmb9.68bn","Rmb6.15bn","Rmb545m","Rmb160bn∗"],
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
        "cells": ["Q2 2020","Rmb52.8bn∗","Rmb38.2bn∗","Rmb33.6bn∗","Rmb23.1bn∗","Rmb3.07bn∗","Rmb13.6bn","Rmb9.47bn","Rmb854m","Rmb175bn∗"],
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
        "cells": ["Q3 2020","Rmb76.5bn∗","Rmb37.4bn∗","Rmb33.9bn∗","Rmb25.5bn∗","Rmb3.02bn∗","Rmb14.3bn","Rmb8.68bn","Rmb1.51bn","Rmb201bn∗"],
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
        "cells": ["Q4 2020","Rmb98.2bn∗","Rmb36.3bn∗","Rmb27.6bn∗","Rmb30.6bn∗","Rmb3.76bn∗","Rmb5.84bn","Rmb9.66bn","Rmb2.18bn","Rmb214bn∗"],
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
        "cells": ["Q1 2021","Rmb78.3bn∗","Rmb38.5bn∗","Rmb33bn∗","Rmb27.7bn∗","Rmb2.68bn∗","Rmb7.69bn","Rmb7.73bn","Rmb1.5bn","Rmb197bn∗"],
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
        "cells": ["Q2 2021","Rmb92.3bn∗","Rmb35.5bn∗","Rmb41.7bn∗","Rmb29.8bn∗","Rmb4.63bn∗","Rmb12.5bn","Rmb6.94bn","Rmb2.5bn","Rmb226bn∗"],
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
        "cells": ["Q3 2021","Rmb102bn∗","Rmb44.1bn∗","Rmb37.6bn∗","Rmb27.9bn∗","Rmb6.87bn∗","Rmb15.9bn","Rmb7.06bn","Rmb2.66bn","Rmb244bn∗"],
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
        "cells": ["Q4 2021","Rmb121bn∗","Rmb40.8bn∗","Rmb37.5bn∗","Rmb34.3bn∗","Rmb5.91bn∗","Rmb13.4bn","Rmb11.7bn","Rmb4.24bn","Rmb269bn∗"],
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
        "cells": ["Q1 2022","Rmb94.9bn∗","Rmb62.1bn∗","Rmb33.9bn∗","Rmb34.5bn∗","Rmb6.99bn∗","Rmb11.5bn","Rmb6.97bn","Rmb1.98bn","Rmb253bn∗"],
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
        "cells": ["Q2 2022","Rmb104bn∗","Rmb45.1bn∗","Rmb45.4bn∗","Rmb50bn∗","Rmb9.4bn∗","Rmb11.8bn","Rmb3.02bn","Rmb2.19bn","Rmb271bn∗"],
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
        "cells": ["Q3 2022","Rmb112bn∗","Rmb49.9bn∗","Rmb43.1bn∗","Rmb64.2bn∗","Rmb11.8bn∗","Rmb12.1bn","Rmb2.38bn","Rmb2.19bn","Rmb298bn∗"],
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
        "cells": ["Q4 2022","Rmb118bn∗","Rmb54bn∗","Rmb44.6bn∗","Rmb64.3bn∗","Rmb17.3bn∗","Rmb6.9bn","Rmb5.65bn","Rmb1.93bn","Rmb313bn∗"],
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
        "cells": ["Q1 2023","Rmb97.2bn∗","Rmb43bn∗","Rmb45.2bn∗","Rmb46.8bn∗","Rmb18bn∗","Rmb3.48bn","Rmb4.41bn","Rmb1.3bn","Rmb259bn∗"],
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
        "cells": ["Q2 2023","Rmb80.3bn∗","Rmb48.3bn∗","Rmb62.7bn∗","Rmb43.6bn∗","Rmb13.4bn∗","Rmb6.93bn","Rmb3.95bn","Rmb2.71bn","Rmb262bn∗"],
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
        "cells": ["Q3 2023","Rmb90.4bn∗","Rmb58.4bn∗","Rmb71.8bn∗","Rmb47.4bn∗","Rmb9.52bn∗","Rmb5.15bn","Rmb8.01bn","Rmb3.53bn","Rmb294bn∗"],
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
        "cells": ["Q4 2023","Rmb105bn∗","Rmb79.6bn∗","Rmb70.3bn∗","Rmb55.4bn∗","Rmb7.8bn∗","Rmb8.86bn","Rmb7.52bn","Rmb3.66bn","Rmb339bn∗"],
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
        "cells": ["Q1 2024","Rmb107bn∗","Rmb86.3bn∗","Rmb78.7bn∗","Rmb46bn∗","Rmb12bn∗","Rmb11.2bn","Rmb14.4bn","Rmb2.04bn","Rmb358bn∗"],
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
        "cells": ["Q2 2024","Rmb128bn∗","Rmb95.5bn∗","Rmb100bn∗","Rmb59.2bn∗","Rmb20.3bn∗","Rmb12.1bn","Rmb8.73bn","Rmb2.12bn","Rmb426bn∗"],
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
        "cells": ["Q3 2024","Rmb162bn∗","Rmb93.6bn∗","Rmb107bn∗","Rmb59.2bn∗","Rmb16.5bn∗","Rmb17.5bn","Rmb17.1bn","Rmb1.65bn","Rmb474bn∗"],
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
        "cells": ["Q4 2024","Rmb200bn∗","Rmb103bn∗","Rmb114bn∗","Rmb104bn∗","Rmb28.5bn∗","Rmb31.8bn","Rmb36.6bn","Rmb2.33bn","Rmb619bn∗"],
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
        "cells": ["Q1 2025","Rmb182bn∗","Rmb125bn∗","Rmb122bn∗","Rmb94.1bn∗","Rmb42.6bn∗","Rmb24.6bn","Rmb27.5bn","Rmb2.9bn","Rmb621bn∗"],
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
        "cells": ["Q2 2025","Rmb233bn∗","Rmb162bn∗","Rmb124bn∗","Rmb120bn∗","Rmb65.7bn∗","Rmb38.7bn","Rmb19.1bn","Rmb3.8bn","Rmb766bn∗"],
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
        "cells": ["Q3 2025","Rmb251bn∗","Rmb171bn∗","Rmb139bn∗","Rmb135bn∗","Rmb60.8bn∗","Rmb31.5bn","Rmb13bn","Rmb3.4bn","Rmb805bn∗"],
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
        "cells": ["Q4 2025","Rmb280bn∗","Rmb197bn∗","Rmb212bn∗","Rmb152bn∗","Rmb85.3bn∗","Rmb29bn","Rmb19.6bn","Rmb1.97bn","Rmb977bn∗"],
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
        "cells": ["Q1 2026","Rmb306bn∗","Rmb247bn∗","Rmb214bn∗","Rmb131bn∗","Rmb129bn∗","Rmb26.9bn","Rmb31.9bn","Rmb5.92bn","Rmb1.09tn∗"],
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
        "cells": ["Q2 2026","Rmb369bn∗","Rmb306bn∗","Rmb244bn∗","Rmb205bn∗","Rmb112bn∗","Rmb67.7bn","Rmb52.8bn","Rmb11.4bn","Rmb1.37tn∗"],
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
