// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=capex",
  "title": "Eight companies’ quarterly spending went from about $17bn to about $200bn in seven years – Yuntu",
  "headline": "Eight companies’ quarterly spending went from about $17bn to about $200bn in seven years",
  "body": [
    "Together the eight spent about $16.9bn in the first quarter of 2019 and about $201bn in the second quarter of 2026, close to twelve times as much.",
    "Alibaba spent CNY 67.7bn in that quarter, against CNY 38.7bn a year before; Amazon spent $54.2bn.",
    "This is the capital expenditure of whole companies, warehouses and offices included, not compute alone. Figures turned into another currency carry a ∗."
  ],
  "views": [{"value":"share","label":"Market share"},{"value":"capex","label":"Compute spending"},{"value":"loop","label":"Money loop"}],
  "view": "capex",
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
      "label": "Measure",
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
      "options": [{"value":"cny","label":"CNY"},{"value":"usd","label":"USD"}]
    }
  ],
  "timeline": {
    "min": 8076,
    "max": 8105,
    "t": 8105,
    "text": "Q2 2026",
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
    "stopped": ""
  },
  "source": {
    "text": "Capital expenditure of eight companies: Whole companies, not cloud or AI alone; cash basis without finance leases, each by its own definition",
    "publisher": "",
    "sources": [
      {
        "title": "race-through-time: D_quarterly_capex_clean.csv",
        "publisher": "marketmarathon/race-through-time",
        "url": "https://github.com/marketmarathon/race-through-time/blob/32dfd97ec44cc1931a9e611ffa86f2cf77bf5b23/data/rtt-103/D_quarterly_capex_clean.csv",
        "date": "October 2026",
        "via": "Transcribed filing",
        "upstream": "company results announcements, SEC and HKEX filings"
      },
      {
        "title": "neocloud-capex-tracker: docs/capex.html",
        "publisher": "KKKKKKAI/neocloud-capex-tracker",
        "url": "https://github.com/KKKKKKAI/neocloud-capex-tracker/blob/99b934b416f97a5c17efab584f72cace2e4c8e7b/docs/capex.html",
        "date": "2026",
        "via": "Transcribed filing",
        "upstream": "SEC filings and XBRL facts"
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"Solid: a figure that a source gives"},
    {"mark":"derived","label":"∗ worked out from published figures"},
    {"mark":"target","label":"Outline: an announced target"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Quarterly capex of eight companies","value":"yuan, converted at quarterly average rates","target":0},
    {"level":2,"role":"clock","label":"Q2 2026","value":"","target":0},
    {"level":2,"role":"item","label":"Amazon","value":"CNY 369bn∗, worked out","target":243,"box":[733,67.1,132.9,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"CNY 306bn∗, worked out","target":244,"box":[733,135.7,139.1,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"CNY 244bn∗, worked out","target":245,"box":[733,203.2,141,24]},
    {"level":2,"role":"item","label":"Meta","value":"CNY 205bn∗, worked out","target":246,"box":[733,245.3,112.1,24]},
    {"level":2,"role":"item","label":"Oracle","value":"CNY 112bn∗, worked out","target":247,"box":[733,346,122.4,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"CNY 67.7bn","target":248,"box":[733,393.4,126.7,24]},
    {"level":2,"role":"item","label":"Tencent","value":"CNY 52.8bn","target":249,"box":[733,411.6,130.6,24]},
    {"level":2,"role":"item","label":"Baidu","value":"CNY 11.4bn","target":250,"box":[733,455.6,115.3,24]},
    {"level":2,"role":"remark","label":"All eight","value":"CNY 1.37tn∗","target":0},
    {
      "level": 2,
      "role": "remark",
      "label": "Alibaba: far above 380bn yuan, without a new figure",
      "value": "spent by the whole company by Q2 2026: CNY 218bn",
      "target": 0
    }
  ],
  "table": {
    "caption": "Quarterly capex of eight companies",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"Amazon","numeric":true},
      {"label":"Alphabet","numeric":true},
      {"label":"Microsoft","numeric":true},
      {"label":"Meta","numeric":true},
      {"label":"Oracle","numeric":true},
      {"label":"Alibaba","numeric":true},
      {"label":"Tencent","numeric":true},
      {"label":"Baidu","numeric":true},
      {"label":"All eight","numeric":true}
    ],
    "rows": [
      {
        "cells": [
          "Q1 2019",
          "CNY 22.2bn∗",
          "CNY 31.3bn∗",
          "CNY 17.3bn∗",
          "CNY 25.9bn∗",
          "CNY 2.99bn∗",
          "CNY 6.54bn",
          "CNY 4.51bn",
          "CNY 2.97bn",
          "CNY 114bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q1",
          "obs:capex-alphabet/alphabet/capex/2019Q1",
          "obs:capex-microsoft/microsoft/capex/2019Q1",
          "obs:capex-meta/meta/capex/2019Q1",
          "obs:capex-oracle/oracle/capex/2019Q1",
          "obs:capex-alibaba/alibaba-group/capex/2019Q1",
          "obs:capex-tencent/tencent/capex/2019Q1",
          "obs:capex-baidu/baidu/capex/2019Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2019",
          "CNY 24.3bn∗",
          "CNY 41.8bn∗",
          "CNY 27.6bn∗",
          "CNY 24.8bn∗",
          "CNY 2.82bn∗",
          "CNY 6.38bn",
          "CNY 4.36bn",
          "CNY 1.36bn",
          "CNY 133bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q2",
          "obs:capex-alphabet/alphabet/capex/2019Q2",
          "obs:capex-microsoft/microsoft/capex/2019Q2",
          "obs:capex-meta/meta/capex/2019Q2",
          "obs:capex-oracle/oracle/capex/2019Q2",
          "obs:capex-alibaba/alibaba-group/capex/2019Q2",
          "obs:capex-tencent/tencent/capex/2019Q2",
          "obs:capex-baidu/baidu/capex/2019Q2",
          ""
        ]
      },
      {
        "cells": [
          "Q3 2019",
          "CNY 32.9bn∗",
          "CNY 47.2bn∗",
          "CNY 23.7bn∗",
          "CNY 24.8bn∗",
          "CNY 2.71bn∗",
          "CNY 9.83bn",
          "CNY 6.63bn",
          "CNY 1.21bn",
          "CNY 149bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q3",
          "obs:capex-alphabet/alphabet/capex/2019Q3",
          "obs:capex-microsoft/microsoft/capex/2019Q3",
          "obs:capex-meta/meta/capex/2019Q3",
          "obs:capex-oracle/oracle/capex/2019Q3",
          "obs:capex-alibaba/alibaba-group/capex/2019Q3",
          "obs:capex-tencent/tencent/capex/2019Q3",
          "obs:capex-baidu/baidu/capex/2019Q3",
          ""
        ]
      },
      {
        "cells": [
          "Q4 2019",
          "CNY 37.4bn∗",
          "CNY 42.6bn∗",
          "CNY 25bn∗",
          "CNY 28.9bn∗",
          "CNY 2.46bn∗",
          "CNY 6.66bn",
          "CNY 16.9bn",
          "CNY 884m",
          "CNY 161bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q4",
          "obs:capex-alphabet/alphabet/capex/2019Q4",
          "obs:capex-microsoft/microsoft/capex/2019Q4",
          "obs:capex-meta/meta/capex/2019Q4",
          "obs:capex-oracle/oracle/capex/2019Q4",
          "obs:capex-alibaba/alibaba-group/capex/2019Q4",
          "obs:capex-tencent/tencent/capex/2019Q4",
          "obs:capex-baidu/baidu/capex/2019Q4",
          ""
        ]
      },
      {
        "cells": [
          "Q1 2020",
          "CNY 47.4bn∗",
          "CNY 41.9bn∗",
          "CNY 26.3bn∗",
          "CNY 24.8bn∗",
          "CNY 2.76bn∗",
          "CNY 9.68bn",
          "CNY 6.15bn",
          "CNY 545m",
          "CNY 160bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q1",
          "obs:capex-alphabet/alphabet/capex/2020Q1",
          "obs:capex-microsoft/microsoft/capex/2020Q1",
          "obs:capex-meta/meta/capex/2020Q1",
          "obs:capex-oracle/oracle/capex/2020Q1",
          "obs:capex-alibaba/alibaba-group/capex/2020Q1",
          "obs:capex-tencent/tencent/capex/2020Q1",
          "obs:capex-baidu/baidu/capex/2020Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2020",
          "CNY 52.8bn∗",
          "CNY 38.2bn∗",
          "CNY 33.6bn∗",
          "CNY 23.1bn∗",
          "CNY 3.07bn∗",
          "CNY 13.6bn",
          "CNY 9.47bn",
          "CNY 854m",
          "CNY 175bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q2",
          "obs:capex-alphabet/alphabet/capex/2020Q2",
          "obs:capex-microsoft/microsoft/capex/2020Q2",
          "obs:capex-meta/meta/capex/2020Q2",
          "obs:capex-oracle/oracle/capex/2020Q2",
          "obs:capex-alibaba/alibaba-group/capex/2020Q2",
          "obs:capex-tencent/tencent/capex/2020Q2",
          "obs:capex-baidu/baidu/capex/2020Q2",
          ""
        ]
      },
      {
        "cells": [
          "Q3 2020",
          "CNY 76.5bn∗",
          "CNY 37.4bn∗",
          "CNY 33.9bn∗",
          "CNY 25.5bn∗",
          "CNY 3.02bn∗",
          "CNY 14.3bn",
          "CNY 8.68bn",
          "CNY 1.51bn",
          "CNY 201bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q3",
          "obs:capex-alphabet/alphabet/capex/2020Q3",
          "obs:capex-microsoft/microsoft/capex/2020Q3",
          "obs:capex-meta/meta/capex/2020Q3",
          "obs:capex-oracle/oracle/capex/2020Q3",
          "obs:capex-alibaba/alibaba-group/capex/2020Q3",
          "obs:capex-tencent/tencent/capex/2020Q3",
          "obs:capex-baidu/baidu/capex/2020Q3",
          ""
        ]
      },
      {
        "cells": [
          "Q4 2020",
          "CNY 98.2bn∗",
          "CNY 36.3bn∗",
          "CNY 27.6bn∗",
          "CNY 30.6bn∗",
          "CNY 3.76bn∗",
          "CNY 5.84bn",
          "CNY 9.66bn",
          "CNY 2.18bn",
          "CNY 214bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2020Q4",
          "obs:capex-alphabet/alphabet/capex/2020Q4",
          "obs:capex-microsoft/microsoft/capex/2020Q4",
          "obs:capex-meta/meta/capex/2020Q4",
          "obs:capex-oracle/oracle/capex/2020Q4",
          "obs:capex-alibaba/alibaba-group/capex/2020Q4",
          "obs:capex-tencent/tencent/capex/2020Q4",
          "obs:capex-baidu/baidu/capex/2020Q4",
          ""
        ]
      },
      {
        "cells": [
          "Q1 2021",
          "CNY 78.3bn∗",
          "CNY 38.5bn∗",
          "CNY 33bn∗",
          "CNY 27.7bn∗",
          "CNY 2.68bn∗",
          "CNY 7.69bn",
          "CNY 7.73bn",
          "CNY 1.5bn",
          "CNY 197bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q1",
          "obs:capex-alphabet/alphabet/capex/2021Q1",
          "obs:capex-microsoft/microsoft/capex/2021Q1",
          "obs:capex-meta/meta/capex/2021Q1",
          "obs:capex-oracle/oracle/capex/2021Q1",
          "obs:capex-alibaba/alibaba-group/capex/2021Q1",
          "obs:capex-tencent/tencent/capex/2021Q1",
          "obs:capex-baidu/baidu/capex/2021Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2021",
          "CNY 92.3bn∗",
          "CNY 35.5bn∗",
          "CNY 41.7bn∗",
          "CNY 29.8bn∗",
          "CNY 4.63bn∗",
          "CNY 12.5bn",
          "CNY 6.94bn",
          "CNY 2.5bn",
          "CNY 226bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q2",
          "obs:capex-alphabet/alphabet/capex/2021Q2",
          "obs:capex-microsoft/microsoft/capex/2021Q2",
          "obs:capex-meta/meta/capex/2021Q2",
          "obs:capex-oracle/oracle/capex/2021Q2",
          "obs:capex-alibaba/alibaba-group/capex/2021Q2",
          "obs:capex-tencent/tencent/capex/2021Q2",
          "obs:capex-baidu/baidu/capex/2021Q2",
          ""
        ]
      },
      {
        "cells": [
          "Q3 2021",
          "CNY 102bn∗",
          "CNY 44.1bn∗",
          "CNY 37.6bn∗",
          "CNY 27.9bn∗",
          "CNY 6.87bn∗",
          "CNY 15.9bn",
          "CNY 7.06bn",
          "CNY 2.66bn",
          "CNY 244bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q3",
          "obs:capex-alphabet/alphabet/capex/2021Q3",
          "obs:capex-microsoft/microsoft/capex/2021Q3",
          "obs:capex-meta/meta/capex/2021Q3",
          "obs:capex-oracle/oracle/capex/2021Q3",
          "obs:capex-alibaba/alibaba-group/capex/2021Q3",
          "obs:capex-tencent/tencent/capex/2021Q3",
          "obs:capex-baidu/baidu/capex/2021Q3",
          ""
        ]
      },
      {
        "cells": [
          "Q4 2021",
          "CNY 121bn∗",
          "CNY 40.8bn∗",
          "CNY 37.5bn∗",
          "CNY 34.3bn∗",
          "CNY 5.91bn∗",
          "CNY 13.4bn",
          "CNY 11.7bn",
          "CNY 4.24bn",
          "CNY 269bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2021Q4",
          "obs:capex-alphabet/alphabet/capex/2021Q4",
          "obs:capex-microsoft/microsoft/capex/2021Q4",
          "obs:capex-meta/meta/capex/2021Q4",
          "obs:capex-oracle/oracle/capex/2021Q4",
          "obs:capex-alibaba/alibaba-group/capex/2021Q4",
          "obs:capex-tencent/tencent/capex/2021Q4",
          "obs:capex-baidu/baidu/capex/2021Q4",
          ""
        ]
      },
      {
        "cells": [
          "Q1 2022",
          "CNY 94.9bn∗",
          "CNY 62.1bn∗",
          "CNY 33.9bn∗",
          "CNY 34.5bn∗",
          "CNY 6.99bn∗",
          "CNY 11.5bn",
          "CNY 6.97bn",
          "CNY 1.98bn",
          "CNY 253bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q1",
          "obs:capex-alphabet/alphabet/capex/2022Q1",
          "obs:capex-microsoft/microsoft/capex/2022Q1",
          "obs:capex-meta/meta/capex/2022Q1",
          "obs:capex-oracle/oracle/capex/2022Q1",
          "obs:capex-alibaba/alibaba-group/capex/2022Q1",
          "obs:capex-tencent/tencent/capex/2022Q1",
          "obs:capex-baidu/baidu/capex/2022Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2022",
          "CNY 104bn∗",
          "CNY 45.1bn∗",
          "CNY 45.4bn∗",
          "CNY 50bn∗",
          "CNY 9.4bn∗",
          "CNY 11.8bn",
          "CNY 3.02bn",
          "CNY 2.19bn",
          "CNY 271bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q2",
          "obs:capex-alphabet/alphabet/capex/2022Q2",
          "obs:capex-microsoft/microsoft/capex/2022Q2",
          "obs:capex-meta/meta/capex/2022Q2",
          "obs:capex-oracle/oracle/capex/2022Q2",
          "obs:capex-alibaba/alibaba-group/capex/2022Q2",
          "obs:capex-tencent/tencent/capex/2022Q2",
          "obs:capex-baidu/baidu/capex/2022Q2",
          ""
        ]
      },
      {
        "cells": [
          "Q3 2022",
          "CNY 112bn∗",
          "CNY 49.9bn∗",
          "CNY 43.1bn∗",
          "CNY 64.2bn∗",
          "CNY 11.8bn∗",
          "CNY 12.1bn",
          "CNY 2.38bn",
          "CNY 2.19bn",
          "CNY 298bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q3",
          "obs:capex-alphabet/alphabet/capex/2022Q3",
          "obs:capex-microsoft/microsoft/capex/2022Q3",
          "obs:capex-meta/meta/capex/2022Q3",
          "obs:capex-oracle/oracle/capex/2022Q3",
          "obs:capex-alibaba/alibaba-group/capex/2022Q3",
          "obs:capex-tencent/tencent/capex/2022Q3",
          "obs:capex-baidu/baidu/capex/2022Q3",
          ""
        ]
      },
      {
        "cells": [
          "Q4 2022",
          "CNY 118bn∗",
          "CNY 54bn∗",
          "CNY 44.6bn∗",
          "CNY 64.3bn∗",
          "CNY 17.3bn∗",
          "CNY 6.9bn",
          "CNY 5.65bn",
          "CNY 1.93bn",
          "CNY 313bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2022Q4",
          "obs:capex-alphabet/alphabet/capex/2022Q4",
          "obs:capex-microsoft/microsoft/capex/2022Q4",
          "obs:capex-meta/meta/capex/2022Q4",
          "obs:capex-oracle/oracle/capex/2022Q4",
          "obs:capex-alibaba/alibaba-group/capex/2022Q4",
          "obs:capex-tencent/tencent/capex/2022Q4",
          "obs:capex-baidu/baidu/capex/2022Q4",
          ""
        ]
      },
      {
        "cells": ["Q1 2023","CNY 97.2bn∗","CNY 43bn∗","CNY 45.2bn∗","CNY 46.8bn∗","CNY 18bn∗","CNY 3.48bn","CNY 4.41bn","CNY 1.3bn","CNY 259bn∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q1",
          "obs:capex-alphabet/alphabet/capex/2023Q1",
          "obs:capex-microsoft/microsoft/capex/2023Q1",
          "obs:capex-meta/meta/capex/2023Q1",
          "obs:capex-oracle/oracle/capex/2023Q1",
          "obs:capex-alibaba/alibaba-group/capex/2023Q1",
          "obs:capex-tencent/tencent/capex/2023Q1",
          "obs:capex-baidu/baidu/capex/2023Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2023",
          "CNY 80.3bn∗",
          "CNY 48.3bn∗",
          "CNY 62.7bn∗",
          "CNY 43.6bn∗",
          "CNY 13.4bn∗",
          "CNY 6.93bn",
          "CNY 3.95bn",
          "CNY 2.71bn",
          "CNY 262bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q2",
          "obs:capex-alphabet/alphabet/capex/2023Q2",
          "obs:capex-microsoft/microsoft/capex/2023Q2",
          "obs:capex-meta/meta/capex/2023Q2",
          "obs:capex-oracle/oracle/capex/2023Q2",
          "obs:capex-alibaba/alibaba-group/capex/2023Q2",
          "obs:capex-tencent/tencent/capex/2023Q2",
          "obs:capex-baidu/baidu/capex/2023Q2",
          ""
        ]
      },
      {
        "cells": [
          "Q3 2023",
          "CNY 90.4bn∗",
          "CNY 58.4bn∗",
          "CNY 71.8bn∗",
          "CNY 47.4bn∗",
          "CNY 9.52bn∗",
          "CNY 5.15bn",
          "CNY 8.01bn",
          "CNY 3.53bn",
          "CNY 294bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q3",
          "obs:capex-alphabet/alphabet/capex/2023Q3",
          "obs:capex-microsoft/microsoft/capex/2023Q3",
          "obs:capex-meta/meta/capex/2023Q3",
          "obs:capex-oracle/oracle/capex/2023Q3",
          "obs:capex-alibaba/alibaba-group/capex/2023Q3",
          "obs:capex-tencent/tencent/capex/2023Q3",
          "obs:capex-baidu/baidu/capex/2023Q3",
          ""
        ]
      },
      {
        "cells": [
          "Q4 2023",
          "CNY 105bn∗",
          "CNY 79.6bn∗",
          "CNY 70.3bn∗",
          "CNY 55.4bn∗",
          "CNY 7.8bn∗",
          "CNY 8.86bn",
          "CNY 7.52bn",
          "CNY 3.66bn",
          "CNY 339bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2023Q4",
          "obs:capex-alphabet/alphabet/capex/2023Q4",
          "obs:capex-microsoft/microsoft/capex/2023Q4",
          "obs:capex-meta/meta/capex/2023Q4",
          "obs:capex-oracle/oracle/capex/2023Q4",
          "obs:capex-alibaba/alibaba-group/capex/2023Q4",
          "obs:capex-tencent/tencent/capex/2023Q4",
          "obs:capex-baidu/baidu/capex/2023Q4",
          ""
        ]
      },
      {
        "cells": ["Q1 2024","CNY 107bn∗","CNY 86.3bn∗","CNY 78.7bn∗","CNY 46bn∗","CNY 12bn∗","CNY 11.2bn","CNY 14.4bn","CNY 2.04bn","CNY 358bn∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q1",
          "obs:capex-alphabet/alphabet/capex/2024Q1",
          "obs:capex-microsoft/microsoft/capex/2024Q1",
          "obs:capex-meta/meta/capex/2024Q1",
          "obs:capex-oracle/oracle/capex/2024Q1",
          "obs:capex-alibaba/alibaba-group/capex/2024Q1",
          "obs:capex-tencent/tencent/capex/2024Q1",
          "obs:capex-baidu/baidu/capex/2024Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2024",
          "CNY 128bn∗",
          "CNY 95.5bn∗",
          "CNY 100bn∗",
          "CNY 59.2bn∗",
          "CNY 20.3bn∗",
          "CNY 12.1bn",
          "CNY 8.73bn",
          "CNY 2.12bn",
          "CNY 426bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q2",
          "obs:capex-alphabet/alphabet/capex/2024Q2",
          "obs:capex-microsoft/microsoft/capex/2024Q2",
          "obs:capex-meta/meta/capex/2024Q2",
          "obs:capex-oracle/oracle/capex/2024Q2",
          "obs:capex-alibaba/alibaba-group/capex/2024Q2",
          "obs:capex-tencent/tencent/capex/2024Q2",
          "obs:capex-baidu/baidu/capex/2024Q2",
          ""
        ]
      },
      {
        "cells": [
          "Q3 2024",
          "CNY 162bn∗",
          "CNY 93.6bn∗",
          "CNY 107bn∗",
          "CNY 59.2bn∗",
          "CNY 16.5bn∗",
          "CNY 17.5bn",
          "CNY 17.1bn",
          "CNY 1.65bn",
          "CNY 474bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q3",
          "obs:capex-alphabet/alphabet/capex/2024Q3",
          "obs:capex-microsoft/microsoft/capex/2024Q3",
          "obs:capex-meta/meta/capex/2024Q3",
          "obs:capex-oracle/oracle/capex/2024Q3",
          "obs:capex-alibaba/alibaba-group/capex/2024Q3",
          "obs:capex-tencent/tencent/capex/2024Q3",
          "obs:capex-baidu/baidu/capex/2024Q3",
          ""
        ]
      },
      {
        "cells": [
          "Q4 2024",
          "CNY 200bn∗",
          "CNY 103bn∗",
          "CNY 114bn∗",
          "CNY 104bn∗",
          "CNY 28.5bn∗",
          "CNY 31.8bn",
          "CNY 36.6bn",
          "CNY 2.33bn",
          "CNY 619bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2024Q4",
          "obs:capex-alphabet/alphabet/capex/2024Q4",
          "obs:capex-microsoft/microsoft/capex/2024Q4",
          "obs:capex-meta/meta/capex/2024Q4",
          "obs:capex-oracle/oracle/capex/2024Q4",
          "obs:capex-alibaba/alibaba-group/capex/2024Q4",
          "obs:capex-tencent/tencent/capex/2024Q4",
          "obs:capex-baidu/baidu/capex/2024Q4",
          ""
        ]
      },
      {
        "cells": [
          "Q1 2025",
          "CNY 182bn∗",
          "CNY 125bn∗",
          "CNY 122bn∗",
          "CNY 94.1bn∗",
          "CNY 42.6bn∗",
          "CNY 24.6bn",
          "CNY 27.5bn",
          "CNY 2.9bn",
          "CNY 621bn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q1",
          "obs:capex-alphabet/alphabet/capex/2025Q1",
          "obs:capex-microsoft/microsoft/capex/2025Q1",
          "obs:capex-meta/meta/capex/2025Q1",
          "obs:capex-oracle/oracle/capex/2025Q1",
          "obs:capex-alibaba/alibaba-group/capex/2025Q1",
          "obs:capex-tencent/tencent/capex/2025Q1",
          "obs:capex-baidu/baidu/capex/2025Q1",
          ""
        ]
      },
      {
        "cells": ["Q2 2025","CNY 233bn∗","CNY 162bn∗","CNY 124bn∗","CNY 120bn∗","CNY 65.7bn∗","CNY 38.7bn","CNY 19.1bn","CNY 3.8bn","CNY 766bn∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q2",
          "obs:capex-alphabet/alphabet/capex/2025Q2",
          "obs:capex-microsoft/microsoft/capex/2025Q2",
          "obs:capex-meta/meta/capex/2025Q2",
          "obs:capex-oracle/oracle/capex/2025Q2",
          "obs:capex-alibaba/alibaba-group/capex/2025Q2",
          "obs:capex-tencent/tencent/capex/2025Q2",
          "obs:capex-baidu/baidu/capex/2025Q2",
          ""
        ]
      },
      {
        "cells": ["Q3 2025","CNY 251bn∗","CNY 171bn∗","CNY 139bn∗","CNY 135bn∗","CNY 60.8bn∗","CNY 31.5bn","CNY 13bn","CNY 3.4bn","CNY 805bn∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q3",
          "obs:capex-alphabet/alphabet/capex/2025Q3",
          "obs:capex-microsoft/microsoft/capex/2025Q3",
          "obs:capex-meta/meta/capex/2025Q3",
          "obs:capex-oracle/oracle/capex/2025Q3",
          "obs:capex-alibaba/alibaba-group/capex/2025Q3",
          "obs:capex-tencent/tencent/capex/2025Q3",
          "obs:capex-baidu/baidu/capex/2025Q3",
          ""
        ]
      },
      {
        "cells": ["Q4 2025","CNY 280bn∗","CNY 197bn∗","CNY 212bn∗","CNY 152bn∗","CNY 85.3bn∗","CNY 29bn","CNY 19.6bn","CNY 1.97bn","CNY 977bn∗"],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2025Q4",
          "obs:capex-alphabet/alphabet/capex/2025Q4",
          "obs:capex-microsoft/microsoft/capex/2025Q4",
          "obs:capex-meta/meta/capex/2025Q4",
          "obs:capex-oracle/oracle/capex/2025Q4",
          "obs:capex-alibaba/alibaba-group/capex/2025Q4",
          "obs:capex-tencent/tencent/capex/2025Q4",
          "obs:capex-baidu/baidu/capex/2025Q4",
          ""
        ]
      },
      {
        "cells": [
          "Q1 2026",
          "CNY 306bn∗",
          "CNY 247bn∗",
          "CNY 214bn∗",
          "CNY 131bn∗",
          "CNY 129bn∗",
          "CNY 26.9bn",
          "CNY 31.9bn",
          "CNY 5.92bn",
          "CNY 1.09tn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2026Q1",
          "obs:capex-alphabet/alphabet/capex/2026Q1",
          "obs:capex-microsoft/microsoft/capex/2026Q1",
          "obs:capex-meta/meta/capex/2026Q1",
          "obs:capex-oracle/oracle/capex/2026Q1",
          "obs:capex-alibaba/alibaba-group/capex/2026Q1",
          "obs:capex-tencent/tencent/capex/2026Q1",
          "obs:capex-baidu/baidu/capex/2026Q1",
          ""
        ]
      },
      {
        "cells": [
          "Q2 2026",
          "CNY 369bn∗",
          "CNY 306bn∗",
          "CNY 244bn∗",
          "CNY 205bn∗",
          "CNY 112bn∗",
          "CNY 67.7bn",
          "CNY 52.8bn",
          "CNY 11.4bn",
          "CNY 1.37tn∗"
        ],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2026Q2",
          "obs:capex-alphabet/alphabet/capex/2026Q2",
          "obs:capex-microsoft/microsoft/capex/2026Q2",
          "obs:capex-meta/meta/capex/2026Q2",
          "obs:capex-oracle/oracle/capex/2026Q2",
          "obs:capex-alibaba/alibaba-group/capex/2026Q2",
          "obs:capex-tencent/tencent/capex/2026Q2",
          "obs:capex-baidu/baidu/capex/2026Q2",
          ""
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
