// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=capex&span=cumulative",
  "title": "A plan of at least CNY 380bn over three years: CNY 218bn spent by the whole company in six quarters – Yuntu",
  "headline": "A plan of at least CNY 380bn over three years: CNY 218bn spent by the whole company in six quarters",
  "body": [
    "In February 2025 Alibaba announced at least CNY 380bn over three years for cloud and AI hardware. From the first quarter of 2025 to the second of 2026 the group’s capital expenditure added up to CNY 218bn.",
    "The two don’t cover quite the same thing: the plan speaks of cloud and AI, the spending is the whole group’s.",
    "In May 2026 management said it would go far beyond 380bn without a new number, so the outline stays at 380bn. Since 2019 Amazon has spent about $548bn, Alibaba about $69.1bn."
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
      "value": "cumulative",
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
    {"level":1,"role":"heading","label":"Capex of eight companies since 2019","value":"yuan, converted at quarterly average rates","target":0},
    {"level":2,"role":"clock","label":"Q2 2026","value":"","target":0},
    {"level":2,"role":"item","label":"Amazon","value":"CNY 3.81tn∗, worked out","target":243,"box":[732.5,67.1,133.4,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"CNY 2.5tn∗, worked out","target":244,"box":[732.5,204.3,131.8,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"CNY 2.23tn∗, worked out","target":245,"box":[732.5,232.5,141.5,24]},
    {"level":2,"role":"item","label":"Meta","value":"CNY 1.84tn∗, worked out","target":246,"box":[732.5,274.3,112.7,24]},
    {"level":2,"role":"item","label":"Oracle","value":"CNY 711bn∗, worked out","target":247,"box":[732.5,393.1,122.4,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"CNY 480bn∗, worked out","target":248,"box":[732.5,413.5,129.3,24]},
    {"level":2,"role":"item","label":"Tencent","value":"CNY 382bn∗, worked out","target":249,"box":[732.5,431.7,133.2,24]},
    {"level":2,"role":"item","label":"Baidu","value":"CNY 79.4bn∗, worked out","target":250,"box":[732.5,459.6,121.8,24]},
    {"level":2,"role":"remark","label":"All eight","value":"CNY 12tn∗","target":0},
    {
      "level": 2,
      "role": "remark",
      "label": "Alibaba: far above 380bn yuan, without a new figure",
      "value": "spent by the whole company by Q2 2026: CNY 218bn",
      "target": 0
    }
  ],
  "table": {
    "caption": "Capex of eight companies since 2019",
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
          "CNY 6.54bn∗",
          "CNY 4.51bn∗",
          "CNY 2.97bn∗",
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
          "CNY 46.5bn∗",
          "CNY 73.1bn∗",
          "CNY 44.9bn∗",
          "CNY 50.7bn∗",
          "CNY 5.8bn∗",
          "CNY 12.9bn∗",
          "CNY 8.87bn∗",
          "CNY 4.33bn∗",
          "CNY 247bn∗"
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
          "CNY 79.4bn∗",
          "CNY 120bn∗",
          "CNY 68.7bn∗",
          "CNY 75.4bn∗",
          "CNY 8.51bn∗",
          "CNY 22.7bn∗",
          "CNY 15.5bn∗",
          "CNY 5.54bn∗",
          "CNY 396bn∗"
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
          "CNY 164bn∗",
          "CNY 205bn∗",
          "CNY 120bn∗",
          "CNY 129bn∗",
          "CNY 13.7bn∗",
          "CNY 39.1bn∗",
          "CNY 38.5bn∗",
          "CNY 6.97bn∗",
          "CNY 716bn∗"
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
          "CNY 217bn∗",
          "CNY 243bn∗",
          "CNY 154bn∗",
          "CNY 152bn∗",
          "CNY 16.8bn∗",
          "CNY 52.7bn∗",
          "CNY 48bn∗",
          "CNY 7.83bn∗",
          "CNY 891bn∗"
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
          "CNY 294bn∗",
          "CNY 280bn∗",
          "CNY 187bn∗",
          "CNY 178bn∗",
          "CNY 19.8bn∗",
          "CNY 67bn∗",
          "CNY 56.7bn∗",
          "CNY 9.33bn∗",
          "CNY 1.09tn∗"
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
          "CNY 392bn∗",
          "CNY 317bn∗",
          "CNY 215bn∗",
          "CNY 208bn∗",
          "CNY 23.6bn∗",
          "CNY 72.8bn∗",
          "CNY 66.3bn∗",
          "CNY 11.5bn∗",
          "CNY 1.31tn∗"
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
          "CNY 470bn∗",
          "CNY 355bn∗",
          "CNY 248bn∗",
          "CNY 236bn∗",
          "CNY 26.3bn∗",
          "CNY 80.5bn∗",
          "CNY 74.1bn∗",
          "CNY 13bn∗",
          "CNY 1.5tn∗"
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
          "CNY 562bn∗",
          "CNY 391bn∗",
          "CNY 290bn∗",
          "CNY 266bn∗",
          "CNY 30.9bn∗",
          "CNY 93.1bn∗",
          "CNY 81bn∗",
          "CNY 15.5bn∗",
          "CNY 1.73tn∗"
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
          "CNY 664bn∗",
          "CNY 435bn∗",
          "CNY 327bn∗",
          "CNY 294bn∗",
          "CNY 37.8bn∗",
          "CNY 109bn∗",
          "CNY 88.1bn∗",
          "CNY 18.2bn∗",
          "CNY 1.97tn∗"
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
          "CNY 785bn∗",
          "CNY 476bn∗",
          "CNY 365bn∗",
          "CNY 328bn∗",
          "CNY 43.7bn∗",
          "CNY 122bn∗",
          "CNY 99.7bn∗",
          "CNY 22.4bn∗",
          "CNY 2.24tn∗"
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
          "CNY 880bn∗",
          "CNY 538bn∗",
          "CNY 399bn∗",
          "CNY 363bn∗",
          "CNY 50.7bn∗",
          "CNY 134bn∗",
          "CNY 107bn∗",
          "CNY 24.4bn∗",
          "CNY 2.49tn∗"
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
          "CNY 984bn∗",
          "CNY 583bn∗",
          "CNY 444bn∗",
          "CNY 413bn∗",
          "CNY 60.1bn∗",
          "CNY 146bn∗",
          "CNY 110bn∗",
          "CNY 26.6bn∗",
          "CNY 2.77tn∗"
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
          "CNY 1.1tn∗",
          "CNY 633bn∗",
          "CNY 487bn∗",
          "CNY 477bn∗",
          "CNY 71.8bn∗",
          "CNY 158bn∗",
          "CNY 112bn∗",
          "CNY 28.8bn∗",
          "CNY 3.06tn∗"
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
          "CNY 1.21tn∗",
          "CNY 687bn∗",
          "CNY 532bn∗",
          "CNY 541bn∗",
          "CNY 89.2bn∗",
          "CNY 165bn∗",
          "CNY 118bn∗",
          "CNY 30.7bn∗",
          "CNY 3.38tn∗"
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
          "CNY 1.31tn∗",
          "CNY 730bn∗",
          "CNY 577bn∗",
          "CNY 588bn∗",
          "CNY 107bn∗",
          "CNY 168bn∗",
          "CNY 122bn∗",
          "CNY 32bn∗",
          "CNY 3.64tn∗"
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
          "CNY 1.39tn∗",
          "CNY 778bn∗",
          "CNY 640bn∗",
          "CNY 632bn∗",
          "CNY 121bn∗",
          "CNY 175bn∗",
          "CNY 126bn∗",
          "CNY 34.7bn∗",
          "CNY 3.9tn∗"
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
          "CNY 1.48tn∗",
          "CNY 836bn∗",
          "CNY 712bn∗",
          "CNY 679bn∗",
          "CNY 130bn∗",
          "CNY 180bn∗",
          "CNY 134bn∗",
          "CNY 38.2bn∗",
          "CNY 4.19tn∗"
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
          "CNY 1.59tn∗",
          "CNY 916bn∗",
          "CNY 782bn∗",
          "CNY 734bn∗",
          "CNY 138bn∗",
          "CNY 189bn∗",
          "CNY 142bn∗",
          "CNY 41.9bn∗",
          "CNY 4.53tn∗"
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
          "CNY 1.69tn∗",
          "CNY 1tn∗",
          "CNY 861bn∗",
          "CNY 780bn∗",
          "CNY 150bn∗",
          "CNY 200bn∗",
          "CNY 156bn∗",
          "CNY 43.9bn∗",
          "CNY 4.89tn∗"
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
          "CNY 1.82tn∗",
          "CNY 1.1tn∗",
          "CNY 961bn∗",
          "CNY 839bn∗",
          "CNY 170bn∗",
          "CNY 212bn∗",
          "CNY 165bn∗",
          "CNY 46bn∗",
          "CNY 5.31tn∗"
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
          "CNY 1.98tn∗",
          "CNY 1.19tn∗",
          "CNY 1.07tn∗",
          "CNY 899bn∗",
          "CNY 187bn∗",
          "CNY 230bn∗",
          "CNY 182bn∗",
          "CNY 47.7bn∗",
          "CNY 5.79tn∗"
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
          "CNY 2.18tn∗",
          "CNY 1.29tn∗",
          "CNY 1.18tn∗",
          "CNY 1tn∗",
          "CNY 215bn∗",
          "CNY 262bn∗",
          "CNY 218bn∗",
          "CNY 50bn∗",
          "CNY 6.41tn∗"
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
          "CNY 2.37tn∗",
          "CNY 1.42tn∗",
          "CNY 1.3tn∗",
          "CNY 1.1tn∗",
          "CNY 258bn∗",
          "CNY 286bn∗",
          "CNY 246bn∗",
          "CNY 52.9bn∗",
          "CNY 7.03tn∗"
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
          "CNY 2.6tn∗",
          "CNY 1.58tn∗",
          "CNY 1.43tn∗",
          "CNY 1.22tn∗",
          "CNY 324bn∗",
          "CNY 325bn∗",
          "CNY 265bn∗",
          "CNY 56.7bn∗",
          "CNY 7.79tn∗"
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
          "CNY 2.85tn∗",
          "CNY 1.75tn∗",
          "CNY 1.57tn∗",
          "CNY 1.35tn∗",
          "CNY 384bn∗",
          "CNY 356bn∗",
          "CNY 278bn∗",
          "CNY 60.1bn∗",
          "CNY 8.6tn∗"
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
          "CNY 3.13tn∗",
          "CNY 1.95tn∗",
          "CNY 1.78tn∗",
          "CNY 1.5tn∗",
          "CNY 470bn∗",
          "CNY 385bn∗",
          "CNY 298bn∗",
          "CNY 62.1bn∗",
          "CNY 9.58tn∗"
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
          "CNY 3.44tn∗",
          "CNY 2.2tn∗",
          "CNY 1.99tn∗",
          "CNY 1.63tn∗",
          "CNY 599bn∗",
          "CNY 412bn∗",
          "CNY 330bn∗",
          "CNY 68bn∗",
          "CNY 10.7tn∗"
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
          "CNY 3.81tn∗",
          "CNY 2.5tn∗",
          "CNY 2.23tn∗",
          "CNY 1.84tn∗",
          "CNY 711bn∗",
          "CNY 480bn∗",
          "CNY 382bn∗",
          "CNY 79.4bn∗",
          "CNY 12tn∗"
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
