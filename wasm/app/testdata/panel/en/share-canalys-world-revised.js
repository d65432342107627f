// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&market=canalys-world-revised",
  "title": "From early 2022 to late 2025, on the revised basis, Microsoft gained five points and Google four points; AWS lost two points · Lines · Canalys: global, revised – Yuntu",
  "began": "",
  "headline": [
    "From early 2022 to late 2025, on the revised basis, Microsoft gained ",
    {"text":"five points","n":"sum:revised-microsoft-rise"},
    " and Google ",
    {"text":"four points","n":"sum:revised-google-rise"},
    "; AWS lost ",
    {"text":"two points","n":"sum:revised-aws-fall"}
  ],
  "body": [
    [
      "From the first quarter of 2022 to the last of 2025 AWS went from ",
      {"text":"34","n":"obs:canalys-world-revised/aws/share/2022Q1"},
      " to ",
      {"text":"32 per cent","n":"obs:canalys-world-revised/aws/share/2025Q4"},
      ", Microsoft from ",
      {"text":"17","n":"obs:canalys-world-revised/microsoft-azure/share/2022Q1"},
      " to ",
      {"text":"22 per cent","n":"obs:canalys-world-revised/microsoft-azure/share/2025Q4"},
      " and Google from ",
      {"text":"8","n":"obs:canalys-world-revised/google-cloud/share/2022Q1"},
      " to ",
      {"text":"12 per cent","n":"obs:canalys-world-revised/google-cloud/share/2025Q4"},
      "."
    ],
    [
      "A quarter’s spending rose from ",
      {"text":"$78.2bn","n":"obs:canalys-world-revised//size/2024Q2"},
      " in the second quarter of 2024 to ",
      {"text":"$110.9bn","n":"obs:canalys-world-revised//size/2025Q4"},
      " in the last of 2025. Nothing was found for 2026."
    ],
    [
      "This line cannot be joined to the figures as first published: the total for the same year, 2023, was changed from ",
      {"text":"$290.4bn","n":"obs:canalys-world//size/2023"},
      " to ",
      {"text":"$267.7bn","n":"obs:canalys-world-revised//size/2023"},
      ". The total for 2024 is ",
      {"text":"$321.3bn","n":"obs:canalys-world-revised//size/2024"},
      "."
    ]
  ],
  "views": [{"value":"share","label":"Market share"},{"value":"capex","label":"Capital spending"}],
  "view": "share",
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
      "key": "market",
      "label": "Market and publisher",
      "value": "canalys-world-revised",
      "style": "menu",
      "options": [
        {
          "value": "canalys-china",
          "label": "Canalys: mainland China",
          "note": "Spending on cloud infrastructure services in mainland China, by quarter; vendor shares are sparse after the third quarter of 2022"
        },
        {
          "value": "idc-china-iaas",
          "label": "IDC: China IaaS",
          "note": "Public-cloud IaaS in China, mostly by half-year, with a few single quarters; vendor shares exist for a few periods only"
        },
        {
          "value": "gartner-iaas",
          "label": "Gartner: global IaaS",
          "note": "Worldwide public-cloud IaaS revenue, by year; the basis changed between 2016 and 2017"
        },
        {
          "value": "synergy-world",
          "label": "Synergy: global cloud",
          "note": "Worldwide spending on IaaS, PaaS and hosted private cloud, by quarter, mostly in whole per cent"
        },
        {
          "value": "canalys-world-revised",
          "label": "Canalys: global, revised",
          "note": "Spending on cloud infrastructure services worldwide on the basis revised in August 2024, by quarter"
        },
        {
          "value": "canalys-world",
          "label": "Canalys: global, as first published",
          "note": "Spending on cloud infrastructure services worldwide as published at the time, before the revision"
        }
      ]
    },
    {
      "type": "switch",
      "key": "obs",
      "label": "Published points only",
      "help": "Draws only the periods for which a source has a figure; the animation then jumps from one to the next",
      "value": false
    }
  ],
  "timeline": {
    "min": 8088,
    "max": 8103,
    "t": 8103,
    "text": "Q4 2025",
    "shapes": ["Q0 0000","between Q0 0000 and Q0 0000"],
    "ticks": [
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
      {"t":8101,"label":"Q2 2025","kind":"point"},
      {"t":8102,"label":"Q3 2025","kind":"point"},
      {"t":8103,"label":"Q4 2025","kind":"point"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys: global, revised. Spending on cloud infrastructure services worldwide on the basis revised in August 2024, by quarter",
    "publisher": "Canalys / Omdia",
    "credit": "Sources: Canalys / Omdia, Canalys, InfotechLead, Cloud News and 3 more",
    "ends": "Newest figures: Q4 2025 for AWS, Microsoft, Google. No later figure was found.",
    "sources": [
      {
        "title": "Title not seen (content: Canalys: cloud services worldwide, Q2 2024 (with a revised table))",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/worldwide-cloud-services-q2-2024",
        "date": "2024",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "What’s cloud market revenue in Q3 2024…",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/whats-cloud-market-revenue-in-q3-2024-fueled-by-ai-investments-87689",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure investment grows 22% in Q2 2025…",
        "lang": "en",
        "publisher": "Cloud News",
        "host": "",
        "url": "https://cloudnews.tech/cloud-infrastructure-investment-grows-22-in-q2-2025-driven-by-ai",
        "date": "2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Global cloud spending surges past $110 billion in Q4 2025…",
        "lang": "en",
        "publisher": "VARINDIA",
        "host": "",
        "url": "https://varindia.com/news/global-cloud-spending-surges-past-110-billion-in-q4-2025-as-ai-demand-drives-infrastructure-boom-omdia",
        "date": "2026",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Global cloud infrastructure spending hits $102.6bn in Q3 2025",
        "lang": "en",
        "publisher": "Computer Weekly",
        "host": "",
        "url": "https://www.computerweekly.com/news/366636876/Global-cloud-infrastructure-spending-hits-1026bn-in-Q3-2025",
        "date": "5 January 2026",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Canalys Research Finds Worldwide Cloud Spending Will Grow in 2025",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/canalys-research-finds-worldwide-cloud-spending-will-grow-in-2025",
        "date": "2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Canalys Research Reveals Surging Cloud Spend",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/canalys-research-reveals-surging-cloud-spend",
        "date": "2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Top cloud providers by market share in 2025…",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/top-cloud-providers-by-market-share-in-2025-aws-microsoft-azure-and-google-cloud-drive-enterprise-ai-growth-92806",
        "date": "2025",
        "via": "Press or other website",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"Solid: published figure"},
    {"mark":"hatched","label":"Hatched or dashed: interpolated between two figures, no number"},
    {"mark":"derived","label":"∗ worked out from published figures"},
    {"mark":"band","label":"Band: only the leaders’ sum is known"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys: global, revised","value":"per cent of the market","target":0},
    {"level":2,"role":"clock","label":"Q4 2025","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"32%","target":58,"box":[781.2,177,60.8,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"22%","target":59,"box":[781.2,268,92.8,24]},
    {"level":2,"role":"item","label":"Google","value":"12%","target":60,"box":[781.2,358.9,77.8,24]},
    {"level":2,"role":"item","label":"Others","value":"last figure Q1 2024: 37%","target":14,"box":[428.8,131.6,24,24]},
    {"level":2,"role":"remark","label":"Market size","value":"$111bn","target":1,"box":[62.4,498,710.8,24]},
    {"level":2,"role":"remark","label":"Growth on a year earlier","value":"+29%","target":2,"box":[172.2,496.8,141,24]}
  ],
  "table": {
    "caption": "Canalys: global, revised",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"Microsoft","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"Others","numeric":true,"unit":"%"},
      {"label":"Leaders together","numeric":true,"unit":"%"},
      {"label":"Market size","numeric":true,"unit":"US dollars"},
      {"label":"Growth on a year earlier","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["Q1 2022","34%","17%","8%","41%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2022Q1",
          "obs:canalys-world-revised/microsoft-azure/share/2022Q1",
          "obs:canalys-world-revised/google-cloud/share/2022Q1",
          "obs:canalys-world-revised/others/share/2022Q1",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q2 2022","34%","17%","9%","41%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2022Q2",
          "obs:canalys-world-revised/microsoft-azure/share/2022Q2",
          "obs:canalys-world-revised/google-cloud/share/2022Q2",
          "obs:canalys-world-revised/others/share/2022Q2",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q3 2022","35%","16%","9%","40%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2022Q3",
          "obs:canalys-world-revised/microsoft-azure/share/2022Q3",
          "obs:canalys-world-revised/google-cloud/share/2022Q3",
          "obs:canalys-world-revised/others/share/2022Q3",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q4 2022","35%","17%","9%","38%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2022Q4",
          "obs:canalys-world-revised/microsoft-azure/share/2022Q4",
          "obs:canalys-world-revised/google-cloud/share/2022Q4",
          "obs:canalys-world-revised/others/share/2022Q4",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q1 2023","34%","19%","9%","39%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2023Q1",
          "obs:canalys-world-revised/microsoft-azure/share/2023Q1",
          "obs:canalys-world-revised/google-cloud/share/2023Q1",
          "obs:canalys-world-revised/others/share/2023Q1",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q2 2023","33%","18%","9%","39%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2023Q2",
          "obs:canalys-world-revised/microsoft-azure/share/2023Q2",
          "obs:canalys-world-revised/google-cloud/share/2023Q2",
          "obs:canalys-world-revised/others/share/2023Q2",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q3 2023","33%","18%","9%","39%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2023Q3",
          "obs:canalys-world-revised/microsoft-azure/share/2023Q3",
          "obs:canalys-world-revised/google-cloud/share/2023Q3",
          "obs:canalys-world-revised/others/share/2023Q3",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q4 2023","34%","19%","10%","38%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2023Q4",
          "obs:canalys-world-revised/microsoft-azure/share/2023Q4",
          "obs:canalys-world-revised/google-cloud/share/2023Q4",
          "obs:canalys-world-revised/others/share/2023Q4",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q1 2024","33%","21%","10%","37%","","",""],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2024Q1",
          "obs:canalys-world-revised/microsoft-azure/share/2024Q1",
          "obs:canalys-world-revised/google-cloud/share/2024Q1",
          "obs:canalys-world-revised/others/share/2024Q1",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q2 2024","33%","","","","Top three together 63%","$78.2bn","+19%"],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2024Q2",
          "",
          "",
          "",
          "obs:canalys-world-revised//top3/2024Q2",
          "obs:canalys-world-revised//size/2024Q2",
          "obs:canalys-world-revised//growth/2024Q2"
        ]
      },
      {
        "cells": ["Q3 2024","33%","20%","10%","","Top three together 64%","$82bn","+21%"],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2024Q3",
          "obs:canalys-world-revised/microsoft-azure/share/2024Q3",
          "obs:canalys-world-revised/google-cloud/share/2024Q3",
          "",
          "obs:canalys-world-revised//top3/2024Q3",
          "obs:canalys-world-revised//size/2024Q3",
          "obs:canalys-world-revised//growth/2024Q3"
        ]
      },
      {
        "cells": ["Q4 2024","","","","","Top three together 64%","$86bn","+20%"],
        "figures": [
          "",
          "",
          "",
          "",
          "",
          "obs:canalys-world-revised//top3/2024Q4",
          "obs:canalys-world-revised//size/2024Q4",
          "obs:canalys-world-revised//growth/2024Q4"
        ]
      },
      {
        "cells": ["Q1 2025","","","","","Top three together 65%","$90.9bn","+21%"],
        "figures": [
          "",
          "",
          "",
          "",
          "",
          "obs:canalys-world-revised//top3/2025Q1",
          "obs:canalys-world-revised//size/2025Q1",
          "obs:canalys-world-revised//growth/2025Q1"
        ]
      },
      {
        "cells": ["Q2 2025","32%","22%","11%","","Top three together 65%","$95.3bn","+22%"],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2025Q2",
          "obs:canalys-world-revised/microsoft-azure/share/2025Q2",
          "obs:canalys-world-revised/google-cloud/share/2025Q2",
          "",
          "obs:canalys-world-revised//top3/2025Q2",
          "obs:canalys-world-revised//size/2025Q2",
          "obs:canalys-world-revised//growth/2025Q2"
        ]
      },
      {
        "cells": ["Q3 2025","32%","22%","12%∗","","Top three together 66%","$103bn","+25%"],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2025Q3",
          "obs:canalys-world-revised/microsoft-azure/share/2025Q3",
          "obs:canalys-world-revised/google-cloud/share/2025Q3",
          "",
          "obs:canalys-world-revised//top3/2025Q3",
          "obs:canalys-world-revised//size/2025Q3",
          "obs:canalys-world-revised//growth/2025Q3"
        ]
      },
      {
        "cells": ["Q4 2025","32%","22%","12%","","","$111bn","+29%"],
        "figures": [
          "",
          "obs:canalys-world-revised/aws/share/2025Q4",
          "obs:canalys-world-revised/microsoft-azure/share/2025Q4",
          "obs:canalys-world-revised/google-cloud/share/2025Q4",
          "",
          "",
          "obs:canalys-world-revised//size/2025Q4",
          "obs:canalys-world-revised//growth/2025Q4"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
