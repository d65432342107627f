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
  "title": "Five US companies spent 20 times as much as three Chinese ones in the year to mid-2023, 10 times to mid-2025 and 13 times to mid-2026 · Lines – Yuntu",
  "began": "",
  "headline": [
    "Five US companies spent ",
    {"text":"20 times","n":"sum:us-china-ratio-2023q2"},
    " as much as three Chinese ones in the year to mid-2023, ",
    {"text":"10 times","n":"sum:us-china-ratio-2025q2"},
    " to mid-2025 and ",
    {"text":"13 times","n":"sum:us-china-ratio-2026q2"},
    " to mid-2026"
  ],
  "body": [
    [
      "Added up over four quarters, the five US companies spent about ",
      {"text":"Rmb1.08tn","n":"sum:us5-2023q2"},
      " to mid-2023 and the three Chinese ones about ",
      {"text":"Rmb53.9bn","n":"sum:cn3-2023q2"},
      "; to mid-2025 it was ",
      {"text":"Rmb2.26tn","n":"sum:us5-2025q2"},
      " against ",
      {"text":"Rmb223.5bn","n":"sum:cn3-2025q2"},
      ". The gap then widened to ",
      {"text":"15 times","n":"sum:us-china-ratio-2026q1"},
      " in the first quarter of 2026; to mid-2026 it was ",
      {"text":"Rmb3.95tn","n":"sum:us5-2026q2"},
      " against ",
      {"text":"Rmb295.1bn","n":"sum:cn3-2026q2"},
      "."
    ],
    [
      "Alibaba’s own sum fell to ",
      {"text":"Rmb22.5bn","n":"sum:alibaba-trailing-2023q3"},
      " in the third quarter of 2023, the lowest since the first quarter of 2018, and reached ",
      {"text":"Rmb155bn","n":"sum:alibaba-trailing-2026q2"},
      " in the second quarter of 2026."
    ],
    [
      "Adding four quarters smooths out seasonal swings. Every figure is a sum, so each carries a ∗. Oracle’s quarter to August 2026, ",
      {"text":"$28.5bn","n":"obs:capex-oracle/oracle/capex/2026Q3"},
      ", is left out."
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
      "options": [{"value":"cny","label":"Rmb"},{"value":"usd","label":"$"}]
    }
  ],
  "timeline": {
    "min": 8079,
    "max": 8105,
    "t": 8105,
    "text": "Q2 2026",
    "shapes": ["Q0 0000","between Q0 0000 and Q0 0000"],
    "ticks": [
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
      "label": "Four-quarter capex of eight companies",
      "value": "renminbi, converted at quarterly average rates",
      "target": 0
    },
    {"level":2,"role":"clock","label":"Q2 2026","value":"","target":0},
    {"level":2,"role":"item","label":"Amazon","value":"Rmb1.21tn, derived","target":220,"box":[732.1,67.1,134.3,24]},
    {"level":2,"role":"item","label":"Alphabet","value":"Rmb921bn, derived","target":221,"box":[732.1,161.7,140,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"Rmb808bn, derived","target":222,"box":[732.1,199.4,141.9,24]},
    {"level":2,"role":"item","label":"Meta","value":"Rmb623bn, derived","target":223,"box":[732.1,261,113,24]},
    {"level":2,"role":"item","label":"Oracle","value":"Rmb387bn, derived","target":224,"box":[732.1,339.2,123.2,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"Rmb155bn, derived","target":225,"box":[732.1,413.6,130.2,24]},
    {"level":2,"role":"item","label":"Tencent","value":"Rmb117bn, derived","target":226,"box":[732.1,431.8,134.1,24]},
    {"level":2,"role":"item","label":"Baidu","value":"Rmb22.7bn, derived","target":227,"box":[732.1,460.5,122.7,24]},
    {"level":2,"role":"remark","label":"All eight","value":"Rmb4.24tn∗","target":1,"box":[63.2,498,660.9,24]},
    {
      "level": 2,
      "role": "remark",
      "label": "Alibaba: far above Rmb380bn in three years, no new figure",
      "value": "",
      "target": 218,
      "box": [75.2,59,300,44]
    },
    {"level":2,"role":"remark","label":"spent by the whole company by Q2 2026: Rmb218bn","value":"","target":219,"box":[75.2,102.8,291.9,24]}
  ],
  "table": {
    "caption": "Four-quarter capex of eight companies",
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
        "cells": ["Q4 2019","Rmb117bn∗","Rmb163bn∗","Rmb93.6bn∗","Rmb104bn∗","Rmb11bn∗","Rmb29.4bn∗","Rmb32.4bn∗","Rmb6.43bn∗","Rmb557bn∗"],
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
        "cells": ["Q1 2020","Rmb142bn∗","Rmb174bn∗","Rmb103bn∗","Rmb103bn∗","Rmb10.7bn∗","Rmb32.6bn∗","Rmb34bn∗","Rmb4bn∗","Rmb603bn∗"],
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
        "cells": ["Q2 2020","Rmb171bn∗","Rmb170bn∗","Rmb109bn∗","Rmb102bn∗","Rmb11bn∗","Rmb39.8bn∗","Rmb39.1bn∗","Rmb3.5bn∗","Rmb644bn∗"],
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
          "Q3 2020",
          "Rmb214bn∗",
          "Rmb160bn∗",
          "Rmb119bn∗",
          "Rmb102bn∗",
          "Rmb11.3bn∗",
          "Rmb44.3bn∗",
          "Rmb41.2bn∗",
          "Rmb3.79bn∗",
          "Rmb696bn∗"
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
        "cells": ["Q4 2020","Rmb275bn∗","Rmb154bn∗","Rmb121bn∗","Rmb104bn∗","Rmb12.6bn∗","Rmb43.4bn∗","Rmb34bn∗","Rmb5.08bn∗","Rmb749bn∗"],
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
          "Q1 2021",
          "Rmb306bn∗",
          "Rmb150bn∗",
          "Rmb128bn∗",
          "Rmb107bn∗",
          "Rmb12.5bn∗",
          "Rmb41.5bn∗",
          "Rmb35.5bn∗",
          "Rmb6.04bn∗",
          "Rmb787bn∗"
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
        "cells": ["Q2 2021","Rmb345bn∗","Rmb148bn∗","Rmb136bn∗","Rmb114bn∗","Rmb14.1bn∗","Rmb40.3bn∗","Rmb33bn∗","Rmb7.68bn∗","Rmb838bn∗"],
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
        "cells": ["Q3 2021","Rmb371bn∗","Rmb154bn∗","Rmb140bn∗","Rmb116bn∗","Rmb17.9bn∗","Rmb42bn∗","Rmb31.4bn∗","Rmb8.84bn∗","Rmb881bn∗"],
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
          "Q4 2021",
          "Rmb394bn∗",
          "Rmb159bn∗",
          "Rmb150bn∗",
          "Rmb120bn∗",
          "Rmb20.1bn∗",
          "Rmb49.5bn∗",
          "Rmb33.4bn∗",
          "Rmb10.9bn∗",
          "Rmb936bn∗"
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
          "Q1 2022",
          "Rmb410bn∗",
          "Rmb183bn∗",
          "Rmb151bn∗",
          "Rmb127bn∗",
          "Rmb24.4bn∗",
          "Rmb53.3bn∗",
          "Rmb32.6bn∗",
          "Rmb11.4bn∗",
          "Rmb992bn∗"
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
          "Q2 2022",
          "Rmb422bn∗",
          "Rmb192bn∗",
          "Rmb154bn∗",
          "Rmb147bn∗",
          "Rmb29.2bn∗",
          "Rmb52.6bn∗",
          "Rmb28.7bn∗",
          "Rmb11.1bn∗",
          "Rmb1.04tn∗"
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
        "cells": ["Q3 2022","Rmb432bn∗","Rmb198bn∗","Rmb160bn∗","Rmb183bn∗","Rmb34.1bn∗","Rmb48.8bn∗","Rmb24bn∗","Rmb10.6bn∗","Rmb1.09tn∗"],
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
        "cells": ["Q4 2022","Rmb429bn∗","Rmb211bn∗","Rmb167bn∗","Rmb213bn∗","Rmb45.5bn∗","Rmb42.4bn∗","Rmb18bn∗","Rmb8.29bn∗","Rmb1.13tn∗"],
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
          "Q1 2023",
          "Rmb431bn∗",
          "Rmb192bn∗",
          "Rmb178bn∗",
          "Rmb225bn∗",
          "Rmb56.5bn∗",
          "Rmb34.3bn∗",
          "Rmb15.5bn∗",
          "Rmb7.6bn∗",
          "Rmb1.14tn∗"
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
          "Q2 2023",
          "Rmb408bn∗",
          "Rmb195bn∗",
          "Rmb196bn∗",
          "Rmb219bn∗",
          "Rmb60.5bn∗",
          "Rmb29.4bn∗",
          "Rmb16.4bn∗",
          "Rmb8.12bn∗",
          "Rmb1.13tn∗"
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
        "cells": ["Q3 2023","Rmb386bn∗","Rmb204bn∗","Rmb224bn∗","Rmb202bn∗","Rmb58.2bn∗","Rmb22.5bn∗","Rmb22bn∗","Rmb9.46bn∗","Rmb1.13tn∗"],
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
          "Q4 2023",
          "Rmb373bn∗",
          "Rmb229bn∗",
          "Rmb250bn∗",
          "Rmb193bn∗",
          "Rmb48.7bn∗",
          "Rmb24.4bn∗",
          "Rmb23.9bn∗",
          "Rmb11.2bn∗",
          "Rmb1.15tn∗"
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
          "Q1 2024",
          "Rmb383bn∗",
          "Rmb273bn∗",
          "Rmb284bn∗",
          "Rmb192bn∗",
          "Rmb42.8bn∗",
          "Rmb32.1bn∗",
          "Rmb33.8bn∗",
          "Rmb11.9bn∗",
          "Rmb1.25tn∗"
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
          "Q2 2024",
          "Rmb431bn∗",
          "Rmb320bn∗",
          "Rmb321bn∗",
          "Rmb208bn∗",
          "Rmb49.6bn∗",
          "Rmb37.3bn∗",
          "Rmb38.6bn∗",
          "Rmb11.3bn∗",
          "Rmb1.42tn∗"
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
          "Q3 2024",
          "Rmb502bn∗",
          "Rmb355bn∗",
          "Rmb356bn∗",
          "Rmb220bn∗",
          "Rmb56.6bn∗",
          "Rmb49.6bn∗",
          "Rmb47.7bn∗",
          "Rmb9.46bn∗",
          "Rmb1.6tn∗"
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
          "Q4 2024",
          "Rmb597bn∗",
          "Rmb378bn∗",
          "Rmb400bn∗",
          "Rmb268bn∗",
          "Rmb77.3bn∗",
          "Rmb72.5bn∗",
          "Rmb76.8bn∗",
          "Rmb8.13bn∗",
          "Rmb1.88tn∗"
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
        "cells": ["Q1 2025","Rmb672bn∗","Rmb417bn∗","Rmb443bn∗","Rmb316bn∗","Rmb108bn∗","Rmb86bn∗","Rmb89.9bn∗","Rmb9bn∗","Rmb2.14tn∗"],
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
        "cells": ["Q2 2025","Rmb777bn∗","Rmb484bn∗","Rmb466bn∗","Rmb377bn∗","Rmb153bn∗","Rmb113bn∗","Rmb100bn∗","Rmb10.7bn∗","Rmb2.48tn∗"],
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
        "cells": ["Q3 2025","Rmb866bn∗","Rmb561bn∗","Rmb498bn∗","Rmb452bn∗","Rmb198bn∗","Rmb127bn∗","Rmb96.1bn∗","Rmb12.4bn∗","Rmb2.81tn∗"],
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
        "cells": ["Q4 2025","Rmb946bn∗","Rmb656bn∗","Rmb596bn∗","Rmb500bn∗","Rmb254bn∗","Rmb124bn∗","Rmb79.2bn∗","Rmb12.1bn∗","Rmb3.17tn∗"],
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
          "Q1 2026",
          "Rmb1.07tn∗",
          "Rmb778bn∗",
          "Rmb688bn∗",
          "Rmb537bn∗",
          "Rmb341bn∗",
          "Rmb126bn∗",
          "Rmb83.7bn∗",
          "Rmb15.1bn∗",
          "Rmb3.64tn∗"
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
        "cells": ["Q2 2026","Rmb1.21tn∗","Rmb921bn∗","Rmb808bn∗","Rmb623bn∗","Rmb387bn∗","Rmb155bn∗","Rmb117bn∗","Rmb22.7bn∗","Rmb4.24tn∗"],
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
