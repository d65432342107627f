// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=capex&span=trailing",
  "title": "Five American firms once outspent three Chinese ones twenty to one; now about thirteen to one – Yuntu",
  "headline": "Five American firms once outspent three Chinese ones twenty to one; now about thirteen to one",
  "body": [
    "Over four quarters to mid-2023 the five American companies spent about CNY 1.08tn and the three Chinese ones about CNY 54bn; to mid-2026 it was about CNY 3.95tn against CNY 295bn.",
    "Alibaba’s own sum fell to CNY 22.5bn in the third quarter of 2023 and came back to about CNY 155bn.",
    "Adding four quarters takes out the seasons. Every figure is a sum, so each carries a ∗."
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
      "value": "trailing",
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
      {"t":8079,"label":"","kind":"overtake"},
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
    {"level":1,"role":"heading","label":"Four-quarter capex of eight companies","value":"yuan, converted at quarterly average rates","target":0},
    {"level":2,"role":"clock","label":"Q2 2026","value":"","target":0},
    {"level":2,"role":"item","label":"Amazon","value":"CNY 1.21tn∗, worked out","target":237,"box":[733,67.1,133.4,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"CNY 921bn∗, worked out","target":238,"box":[733,161.7,139.1,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"CNY 808bn∗, worked out","target":239,"box":[733,199.4,141,24]},
    {"level":2,"role":"item","label":"Meta","value":"CNY 623bn∗, worked out","target":240,"box":[733,261,112.1,24]},
    {"level":2,"role":"item","label":"Oracle","value":"CNY 387bn∗, worked out","target":241,"box":[733,339.2,122.4,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"CNY 155bn∗, worked out","target":242,"box":[733,413.6,129.3,24]},
    {"level":2,"role":"item","label":"Tencent","value":"CNY 117bn∗, worked out","target":243,"box":[733,431.8,133.2,24]},
    {"level":2,"role":"item","label":"Baidu","value":"CNY 22.7bn∗, worked out","target":244,"box":[733,460.5,121.8,24]},
    {"level":2,"role":"remark","label":"All eight","value":"CNY 4.24tn∗","target":0},
    {
      "level": 2,
      "role": "remark",
      "label": "Alibaba: far above 380bn yuan, without a new figure",
      "value": "spent by the whole company by Q2 2026: CNY 218bn",
      "target": 0
    }
  ],
  "table": {
    "caption": "Four-quarter capex of eight companies",
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
        "cells": ["Q1 2019","CNY 91.5bn∗","","CNY 92.8bn∗","","CNY 10.9bn∗","CNY 35.5bn∗","CNY 22.1bn∗","CNY 9.78bn∗",""],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q1",
          "",
          "obs:capex-microsoft/microsoft/capex/2019Q1",
          "",
          "obs:capex-oracle/oracle/capex/2019Q1",
          "obs:capex-alibaba/alibaba-group/capex/2019Q1",
          "obs:capex-tencent/tencent/capex/2019Q1",
          "obs:capex-baidu/baidu/capex/2019Q1",
          ""
        ]
      },
      {
        "cells": ["Q2 2019","CNY 95.1bn∗","","CNY 95.1bn∗","","CNY 11.3bn∗","CNY 35.4bn∗","CNY 19.4bn∗","CNY 9.63bn∗",""],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q2",
          "",
          "obs:capex-microsoft/microsoft/capex/2019Q2",
          "",
          "obs:capex-oracle/oracle/capex/2019Q2",
          "obs:capex-alibaba/alibaba-group/capex/2019Q2",
          "obs:capex-tencent/tencent/capex/2019Q2",
          "obs:capex-baidu/baidu/capex/2019Q2",
          ""
        ]
      },
      {
        "cells": ["Q3 2019","CNY 105bn∗","","CNY 94.3bn∗","","CNY 11.4bn∗","CNY 32.8bn∗","CNY 20.1bn∗","CNY 8.62bn∗",""],
        "figures": [
          "",
          "obs:capex-amazon/amazon/capex/2019Q3",
          "",
          "obs:capex-microsoft/microsoft/capex/2019Q3",
          "",
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
          "CNY 117bn∗",
          "CNY 163bn∗",
          "CNY 93.6bn∗",
          "CNY 104bn∗",
          "CNY 11bn∗",
          "CNY 29.4bn∗",
          "CNY 32.4bn∗",
          "CNY 6.43bn∗",
          "CNY 557bn∗"
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
          "CNY 142bn∗",
          "CNY 174bn∗",
          "CNY 103bn∗",
          "CNY 103bn∗",
          "CNY 10.7bn∗",
          "CNY 32.6bn∗",
          "CNY 34bn∗",
          "CNY 4bn∗",
          "CNY 603bn∗"
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
          "CNY 171bn∗",
          "CNY 170bn∗",
          "CNY 109bn∗",
          "CNY 102bn∗",
          "CNY 11bn∗",
          "CNY 39.8bn∗",
          "CNY 39.1bn∗",
          "CNY 3.5bn∗",
          "CNY 644bn∗"
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
          "CNY 214bn∗",
          "CNY 160bn∗",
          "CNY 119bn∗",
          "CNY 102bn∗",
          "CNY 11.3bn∗",
          "CNY 44.3bn∗",
          "CNY 41.2bn∗",
          "CNY 3.79bn∗",
          "CNY 696bn∗"
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
          "CNY 275bn∗",
          "CNY 154bn∗",
          "CNY 121bn∗",
          "CNY 104bn∗",
          "CNY 12.6bn∗",
          "CNY 43.4bn∗",
          "CNY 34bn∗",
          "CNY 5.08bn∗",
          "CNY 749bn∗"
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
          "CNY 306bn∗",
          "CNY 150bn∗",
          "CNY 128bn∗",
          "CNY 107bn∗",
          "CNY 12.5bn∗",
          "CNY 41.5bn∗",
          "CNY 35.5bn∗",
          "CNY 6.04bn∗",
          "CNY 787bn∗"
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
          "CNY 345bn∗",
          "CNY 148bn∗",
          "CNY 136bn∗",
          "CNY 114bn∗",
          "CNY 14.1bn∗",
          "CNY 40.3bn∗",
          "CNY 33bn∗",
          "CNY 7.68bn∗",
          "CNY 838bn∗"
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
          "CNY 371bn∗",
          "CNY 154bn∗",
          "CNY 140bn∗",
          "CNY 116bn∗",
          "CNY 17.9bn∗",
          "CNY 42bn∗",
          "CNY 31.4bn∗",
          "CNY 8.84bn∗",
          "CNY 881bn∗"
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
          "CNY 394bn∗",
          "CNY 159bn∗",
          "CNY 150bn∗",
          "CNY 120bn∗",
          "CNY 20.1bn∗",
          "CNY 49.5bn∗",
          "CNY 33.4bn∗",
          "CNY 10.9bn∗",
          "CNY 936bn∗"
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
          "CNY 410bn∗",
          "CNY 183bn∗",
          "CNY 151bn∗",
          "CNY 127bn∗",
          "CNY 24.4bn∗",
          "CNY 53.3bn∗",
          "CNY 32.6bn∗",
          "CNY 11.4bn∗",
          "CNY 992bn∗"
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
          "CNY 422bn∗",
          "CNY 192bn∗",
          "CNY 154bn∗",
          "CNY 147bn∗",
          "CNY 29.2bn∗",
          "CNY 52.6bn∗",
          "CNY 28.7bn∗",
          "CNY 11.1bn∗",
          "CNY 1.04tn∗"
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
          "CNY 432bn∗",
          "CNY 198bn∗",
          "CNY 160bn∗",
          "CNY 183bn∗",
          "CNY 34.1bn∗",
          "CNY 48.8bn∗",
          "CNY 24bn∗",
          "CNY 10.6bn∗",
          "CNY 1.09tn∗"
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
          "CNY 429bn∗",
          "CNY 211bn∗",
          "CNY 167bn∗",
          "CNY 213bn∗",
          "CNY 45.5bn∗",
          "CNY 42.4bn∗",
          "CNY 18bn∗",
          "CNY 8.29bn∗",
          "CNY 1.13tn∗"
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
        "cells": [
          "Q1 2023",
          "CNY 431bn∗",
          "CNY 192bn∗",
          "CNY 178bn∗",
          "CNY 225bn∗",
          "CNY 56.5bn∗",
          "CNY 34.3bn∗",
          "CNY 15.5bn∗",
          "CNY 7.6bn∗",
          "CNY 1.14tn∗"
        ],
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
          "CNY 408bn∗",
          "CNY 195bn∗",
          "CNY 196bn∗",
          "CNY 219bn∗",
          "CNY 60.5bn∗",
          "CNY 29.4bn∗",
          "CNY 16.4bn∗",
          "CNY 8.12bn∗",
          "CNY 1.13tn∗"
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
          "CNY 386bn∗",
          "CNY 204bn∗",
          "CNY 224bn∗",
          "CNY 202bn∗",
          "CNY 58.2bn∗",
          "CNY 22.5bn∗",
          "CNY 22bn∗",
          "CNY 9.46bn∗",
          "CNY 1.13tn∗"
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
          "CNY 373bn∗",
          "CNY 229bn∗",
          "CNY 250bn∗",
          "CNY 193bn∗",
          "CNY 48.7bn∗",
          "CNY 24.4bn∗",
          "CNY 23.9bn∗",
          "CNY 11.2bn∗",
          "CNY 1.15tn∗"
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
        "cells": [
          "Q1 2024",
          "CNY 383bn∗",
          "CNY 273bn∗",
          "CNY 284bn∗",
          "CNY 192bn∗",
          "CNY 42.8bn∗",
          "CNY 32.1bn∗",
          "CNY 33.8bn∗",
          "CNY 11.9bn∗",
          "CNY 1.25tn∗"
        ],
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
          "CNY 431bn∗",
          "CNY 320bn∗",
          "CNY 321bn∗",
          "CNY 208bn∗",
          "CNY 49.6bn∗",
          "CNY 37.3bn∗",
          "CNY 38.6bn∗",
          "CNY 11.3bn∗",
          "CNY 1.42tn∗"
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
          "CNY 502bn∗",
          "CNY 355bn∗",
          "CNY 356bn∗",
          "CNY 220bn∗",
          "CNY 56.6bn∗",
          "CNY 49.6bn∗",
          "CNY 47.7bn∗",
          "CNY 9.46bn∗",
          "CNY 1.6tn∗"
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
          "CNY 597bn∗",
          "CNY 378bn∗",
          "CNY 400bn∗",
          "CNY 268bn∗",
          "CNY 77.3bn∗",
          "CNY 72.5bn∗",
          "CNY 76.8bn∗",
          "CNY 8.13bn∗",
          "CNY 1.88tn∗"
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
          "CNY 672bn∗",
          "CNY 417bn∗",
          "CNY 443bn∗",
          "CNY 316bn∗",
          "CNY 108bn∗",
          "CNY 86bn∗",
          "CNY 89.9bn∗",
          "CNY 9bn∗",
          "CNY 2.14tn∗"
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
        "cells": [
          "Q2 2025",
          "CNY 777bn∗",
          "CNY 484bn∗",
          "CNY 466bn∗",
          "CNY 377bn∗",
          "CNY 153bn∗",
          "CNY 113bn∗",
          "CNY 100bn∗",
          "CNY 10.7bn∗",
          "CNY 2.48tn∗"
        ],
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
        "cells": [
          "Q3 2025",
          "CNY 866bn∗",
          "CNY 561bn∗",
          "CNY 498bn∗",
          "CNY 452bn∗",
          "CNY 198bn∗",
          "CNY 127bn∗",
          "CNY 96.1bn∗",
          "CNY 12.4bn∗",
          "CNY 2.81tn∗"
        ],
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
        "cells": [
          "Q4 2025",
          "CNY 946bn∗",
          "CNY 656bn∗",
          "CNY 596bn∗",
          "CNY 500bn∗",
          "CNY 254bn∗",
          "CNY 124bn∗",
          "CNY 79.2bn∗",
          "CNY 12.1bn∗",
          "CNY 3.17tn∗"
        ],
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
          "CNY 1.07tn∗",
          "CNY 778bn∗",
          "CNY 688bn∗",
          "CNY 537bn∗",
          "CNY 341bn∗",
          "CNY 126bn∗",
          "CNY 83.7bn∗",
          "CNY 15.1bn∗",
          "CNY 3.64tn∗"
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
          "CNY 1.21tn∗",
          "CNY 921bn∗",
          "CNY 808bn∗",
          "CNY 623bn∗",
          "CNY 387bn∗",
          "CNY 155bn∗",
          "CNY 117bn∗",
          "CNY 22.7bn∗",
          "CNY 4.24tn∗"
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
