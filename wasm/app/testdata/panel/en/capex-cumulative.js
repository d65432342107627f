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
  "title": "Alibaba’s plan of more than Rmb380bn over three years: the whole company spent Rmb218.4bn in six quarters to mid-2026 · Lines – Yuntu",
  "began": "",
  "headline": [
    "Alibaba’s plan of ",
    {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
    " over three years: the whole company spent ",
    {"text":"Rmb218.4bn","n":"sum:alibaba-six-quarters"},
    " in six quarters to mid-2026"
  ],
  "body": [
    [
      "In February 2025 Alibaba announced ",
      {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
      " over three years for cloud and AI hardware. From the first quarter of 2025 to the second of 2026 the group’s capital spending added up to ",
      {"text":"Rmb218.4bn","n":"sum:alibaba-six-quarters"},
      "."
    ],
    ["The two do not cover quite the same thing: the plan speaks of cloud and AI, the spending is the whole group’s."],
    [
      "In November 2025 management said that the sum might be too small, and in May 2026 that it would be far exceeded. No new amount was found for either, so the outline stays where it was."
    ],
    [
      "Since 2019 Amazon has spent about ",
      {"text":"Rmb3.81tn","n":"sum:amazon-since-2019"},
      ", Alibaba about ",
      {"text":"Rmb480bn","n":"sum:alibaba-since-2019"},
      "."
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
      "label": "Capex of eight companies since 2019",
      "value": "renminbi, converted at quarterly average rates",
      "target": 0
    },
    {"level":2,"role":"clock","label":"Q2 2026","value":"","target":0},
    {"level":2,"role":"item","label":"Amazon","value":"Rmb3.81tn, derived","target":244,"box":[731.6,67.1,134.3,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"Rmb2.5tn, derived","target":245,"box":[731.6,204.3,132.7,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"Rmb2.23tn, derived","target":246,"box":[731.6,232.5,142.4,24]},
    {"level":2,"role":"item","label":"Meta","value":"Rmb1.84tn, derived","target":247,"box":[731.6,274.3,113.5,24]},
    {"level":2,"role":"item","label":"Oracle","value":"Rmb711bn, derived","target":248,"box":[731.6,393.1,123.2,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"Rmb480bn, derived","target":249,"box":[731.6,413.5,130.2,24]},
    {"level":2,"role":"item","label":"Tencent","value":"Rmb382bn, derived","target":250,"box":[731.6,431.7,134.1,24]},
    {"level":2,"role":"item","label":"Baidu","value":"Rmb79.4bn, derived","target":251,"box":[731.6,459.6,122.7,24]},
    {"level":2,"role":"remark","label":"All eight","value":"Rmb12tn∗","target":1,"box":[63.2,498,660.4,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "Alibaba: far above Rmb380bn in three years, no new figure",
      "value": "",
      "target": 242,
      "box": [75.2,59,300,44]
    },
    {"level":2,"role":"remark","label":"spent by the whole company by Q2 2026: Rmb218bn","value":"","target":243,"box":[75.2,102.8,291.9,24]}
  ],
  "table": {
    "caption": "Capex of eight companies since 2019",
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
        "cells": [
          "Q1 2019",
          "Rmb22.2bn∗",
          "Rmb31.3bn∗",
          "Rmb17.3bn∗",
          "Rmb25.9bn∗",
          "Rmb2.99bn∗",
          "Rmb6.54bn∗",
          "Rmb4.51bn∗",
          "Rmb2.97bn∗",
          "Rmb114bn∗"
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
          "Q2 2019",
          "Rmb46.5bn∗",
          "Rmb73.1bn∗",
          "Rmb44.9bn∗",
          "Rmb50.7bn∗",
          "Rmb5.8bn∗",
          "Rmb12.9bn∗",
          "Rmb8.87bn∗",
          "Rmb4.33bn∗",
          "Rmb247bn∗"
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
          "Q3 2019",
          "Rmb79.4bn∗",
          "Rmb120bn∗",
          "Rmb68.7bn∗",
          "Rmb75.4bn∗",
          "Rmb8.51bn∗",
          "Rmb22.7bn∗",
          "Rmb15.5bn∗",
          "Rmb5.54bn∗",
          "Rmb396bn∗"
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
        "cells": ["Q4 2019","Rmb117bn∗","Rmb163bn∗","Rmb93.6bn∗","Rmb104bn∗","Rmb11bn∗","Rmb29.4bn∗","Rmb32.4bn∗","Rmb6.43bn∗","Rmb557bn∗"],
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
          "Q1 2020",
          "Rmb164bn∗",
          "Rmb205bn∗",
          "Rmb120bn∗",
          "Rmb129bn∗",
          "Rmb13.7bn∗",
          "Rmb39.1bn∗",
          "Rmb38.5bn∗",
          "Rmb6.97bn∗",
          "Rmb716bn∗"
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
        "cells": ["Q2 2020","Rmb217bn∗","Rmb243bn∗","Rmb154bn∗","Rmb152bn∗","Rmb16.8bn∗","Rmb52.7bn∗","Rmb48bn∗","Rmb7.83bn∗","Rmb891bn∗"],
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
        "cells": ["Q3 2020","Rmb294bn∗","Rmb280bn∗","Rmb187bn∗","Rmb178bn∗","Rmb19.8bn∗","Rmb67bn∗","Rmb56.7bn∗","Rmb9.33bn∗","Rmb1.09tn∗"],
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
          "Q4 2020",
          "Rmb392bn∗",
          "Rmb317bn∗",
          "Rmb215bn∗",
          "Rmb208bn∗",
          "Rmb23.6bn∗",
          "Rmb72.8bn∗",
          "Rmb66.3bn∗",
          "Rmb11.5bn∗",
          "Rmb1.31tn∗"
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
        "cells": ["Q1 2021","Rmb470bn∗","Rmb355bn∗","Rmb248bn∗","Rmb236bn∗","Rmb26.3bn∗","Rmb80.5bn∗","Rmb74.1bn∗","Rmb13bn∗","Rmb1.5tn∗"],
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
        "cells": ["Q2 2021","Rmb562bn∗","Rmb391bn∗","Rmb290bn∗","Rmb266bn∗","Rmb30.9bn∗","Rmb93.1bn∗","Rmb81bn∗","Rmb15.5bn∗","Rmb1.73tn∗"],
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
          "Q3 2021",
          "Rmb664bn∗",
          "Rmb435bn∗",
          "Rmb327bn∗",
          "Rmb294bn∗",
          "Rmb37.8bn∗",
          "Rmb109bn∗",
          "Rmb88.1bn∗",
          "Rmb18.2bn∗",
          "Rmb1.97tn∗"
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
          "Q4 2021",
          "Rmb785bn∗",
          "Rmb476bn∗",
          "Rmb365bn∗",
          "Rmb328bn∗",
          "Rmb43.7bn∗",
          "Rmb122bn∗",
          "Rmb99.7bn∗",
          "Rmb22.4bn∗",
          "Rmb2.24tn∗"
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
        "cells": ["Q1 2022","Rmb880bn∗","Rmb538bn∗","Rmb399bn∗","Rmb363bn∗","Rmb50.7bn∗","Rmb134bn∗","Rmb107bn∗","Rmb24.4bn∗","Rmb2.49tn∗"],
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
        "cells": ["Q2 2022","Rmb984bn∗","Rmb583bn∗","Rmb444bn∗","Rmb413bn∗","Rmb60.1bn∗","Rmb146bn∗","Rmb110bn∗","Rmb26.6bn∗","Rmb2.77tn∗"],
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
        "cells": ["Q3 2022","Rmb1.1tn∗","Rmb633bn∗","Rmb487bn∗","Rmb477bn∗","Rmb71.8bn∗","Rmb158bn∗","Rmb112bn∗","Rmb28.8bn∗","Rmb3.06tn∗"],
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
          "Q4 2022",
          "Rmb1.21tn∗",
          "Rmb687bn∗",
          "Rmb532bn∗",
          "Rmb541bn∗",
          "Rmb89.2bn∗",
          "Rmb165bn∗",
          "Rmb118bn∗",
          "Rmb30.7bn∗",
          "Rmb3.38tn∗"
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
        "cells": ["Q1 2023","Rmb1.31tn∗","Rmb730bn∗","Rmb577bn∗","Rmb588bn∗","Rmb107bn∗","Rmb168bn∗","Rmb122bn∗","Rmb32bn∗","Rmb3.64tn∗"],
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
        "cells": ["Q2 2023","Rmb1.39tn∗","Rmb778bn∗","Rmb640bn∗","Rmb632bn∗","Rmb121bn∗","Rmb175bn∗","Rmb126bn∗","Rmb34.7bn∗","Rmb3.9tn∗"],
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
        "cells": ["Q3 2023","Rmb1.48tn∗","Rmb836bn∗","Rmb712bn∗","Rmb679bn∗","Rmb130bn∗","Rmb180bn∗","Rmb134bn∗","Rmb38.2bn∗","Rmb4.19tn∗"],
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
        "cells": ["Q4 2023","Rmb1.59tn∗","Rmb916bn∗","Rmb782bn∗","Rmb734bn∗","Rmb138bn∗","Rmb189bn∗","Rmb142bn∗","Rmb41.9bn∗","Rmb4.53tn∗"],
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
        "cells": ["Q1 2024","Rmb1.69tn∗","Rmb1tn∗","Rmb861bn∗","Rmb780bn∗","Rmb150bn∗","Rmb200bn∗","Rmb156bn∗","Rmb43.9bn∗","Rmb4.89tn∗"],
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
        "cells": ["Q2 2024","Rmb1.82tn∗","Rmb1.1tn∗","Rmb961bn∗","Rmb839bn∗","Rmb170bn∗","Rmb212bn∗","Rmb165bn∗","Rmb46bn∗","Rmb5.31tn∗"],
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
          "Q3 2024",
          "Rmb1.98tn∗",
          "Rmb1.19tn∗",
          "Rmb1.07tn∗",
          "Rmb899bn∗",
          "Rmb187bn∗",
          "Rmb230bn∗",
          "Rmb182bn∗",
          "Rmb47.7bn∗",
          "Rmb5.79tn∗"
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
        "cells": ["Q4 2024","Rmb2.18tn∗","Rmb1.29tn∗","Rmb1.18tn∗","Rmb1tn∗","Rmb215bn∗","Rmb262bn∗","Rmb218bn∗","Rmb50bn∗","Rmb6.41tn∗"],
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
          "Q1 2025",
          "Rmb2.37tn∗",
          "Rmb1.42tn∗",
          "Rmb1.3tn∗",
          "Rmb1.1tn∗",
          "Rmb258bn∗",
          "Rmb286bn∗",
          "Rmb246bn∗",
          "Rmb52.9bn∗",
          "Rmb7.03tn∗"
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
          "Q2 2025",
          "Rmb2.6tn∗",
          "Rmb1.58tn∗",
          "Rmb1.43tn∗",
          "Rmb1.22tn∗",
          "Rmb324bn∗",
          "Rmb325bn∗",
          "Rmb265bn∗",
          "Rmb56.7bn∗",
          "Rmb7.79tn∗"
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
          "Q3 2025",
          "Rmb2.85tn∗",
          "Rmb1.75tn∗",
          "Rmb1.57tn∗",
          "Rmb1.35tn∗",
          "Rmb384bn∗",
          "Rmb356bn∗",
          "Rmb278bn∗",
          "Rmb60.1bn∗",
          "Rmb8.6tn∗"
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
          "Q4 2025",
          "Rmb3.13tn∗",
          "Rmb1.95tn∗",
          "Rmb1.78tn∗",
          "Rmb1.5tn∗",
          "Rmb470bn∗",
          "Rmb385bn∗",
          "Rmb298bn∗",
          "Rmb62.1bn∗",
          "Rmb9.58tn∗"
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
        "cells": ["Q1 2026","Rmb3.44tn∗","Rmb2.2tn∗","Rmb1.99tn∗","Rmb1.63tn∗","Rmb599bn∗","Rmb412bn∗","Rmb330bn∗","Rmb68bn∗","Rmb10.7tn∗"],
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
        "cells": ["Q2 2026","Rmb3.81tn∗","Rmb2.5tn∗","Rmb2.23tn∗","Rmb1.84tn∗","Rmb711bn∗","Rmb480bn∗","Rmb382bn∗","Rmb79.4bn∗","Rmb12tn∗"],
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
