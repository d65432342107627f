// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&market=canalys-world-revised",
  "title": "2022年初至2025年底，依修訂後的統計基數：微軟升5個百分點，Google升4個百分點，AWS降2個百分點 · 折線 · Canalys全球市占率（修訂後） – 雲圖",
  "began": "",
  "headline": [
    "2022年初至2025年底，依修訂後的統計基數：微軟升",
    {"text":"5個百分點","n":"sum:revised-microsoft-rise"},
    "，Google升",
    {"text":"4個百分點","n":"sum:revised-google-rise"},
    "，AWS降",
    {"text":"2個百分點","n":"sum:revised-aws-fall"}
  ],
  "body": [
    [
      "2022年第一季至2025年第四季，AWS由",
      {"text":"34%","n":"obs:canalys-world-revised/aws/share/2022Q1"},
      "降至",
      {"text":"32%","n":"obs:canalys-world-revised/aws/share/2025Q4"},
      "，微軟由",
      {"text":"17%","n":"obs:canalys-world-revised/microsoft-azure/share/2022Q1"},
      "升至",
      {"text":"22%","n":"obs:canalys-world-revised/microsoft-azure/share/2025Q4"},
      "，Google由",
      {"text":"8%","n":"obs:canalys-world-revised/google-cloud/share/2022Q1"},
      "升至",
      {"text":"12%","n":"obs:canalys-world-revised/google-cloud/share/2025Q4"},
      "。"
    ],
    [
      "單季支出由2024年第二季的",
      {"text":"782億美元","n":"obs:canalys-world-revised//size/2024Q2"},
      "增至2025年第四季的",
      {"text":"1109億美元","n":"obs:canalys-world-revised//size/2025Q4"},
      "。2026年的數字沒有找到。"
    ],
    [
      "這條線不能接在首次發布的數字之後：同是2023年，全年總額由",
      {"text":"2904億美元","n":"obs:canalys-world//size/2023"},
      "改為",
      {"text":"2677億美元","n":"obs:canalys-world-revised//size/2023"},
      "。2024年全年為",
      {"text":"3213億美元","n":"obs:canalys-world-revised//size/2024"},
      "。"
    ]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"}],
  "view": "share",
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
      "key": "market",
      "label": "市場與發布方",
      "value": "canalys-world-revised",
      "style": "menu",
      "options": [
        {
          "value": "canalys-china",
          "label": "Canalys中國大陸市占率",
          "note": "中國大陸雲端基礎設施服務支出，按季；2022年第三季以後只有零星的業者數字"
        },
        {
          "value": "idc-china-iaas",
          "label": "IDC中國公有雲IaaS",
          "note": "中國公有雲IaaS營收，多按半年，間有單季；業者市占率只有少數幾期"
        },
        {
          "value": "gartner-iaas",
          "label": "Gartner全球IaaS市占率",
          "note": "全球公有雲IaaS營收，按年；2016年與2017年之間調整過統計基數"
        },
        {
          "value": "synergy-world",
          "label": "Synergy全球市占率",
          "note": "全球雲端基礎設施支出：IaaS、PaaS與代管私有雲，按季，多為整數百分比"
        },
        {
          "value": "canalys-world-revised",
          "label": "Canalys全球市占率（修訂後）",
          "note": "全球雲端基礎設施服務支出，按季；採用2024年8月修訂後的統計基數"
        },
        {
          "value": "canalys-world",
          "label": "Canalys全球市占率（首次公布）",
          "note": "全球雲端基礎設施服務支出，各季當時公布的數字，修訂之前"
        }
      ]
    },
    {
      "type": "switch",
      "key": "obs",
      "label": "只看已公布的點",
      "help": "只畫來源中有的資料點，點與點之間不推估，動畫逐點跳動",
      "value": false
    }
  ],
  "timeline": {
    "min": 8088,
    "max": 8103,
    "t": 8103,
    "text": "2025年第四季",
    "shapes": [
      "0000年第一季",
      "0000年第二季",
      "0000年第一季與0000年第二季之間",
      "0000年第三季",
      "0000年第二季與0000年第三季之間",
      "0000年第四季",
      "0000年第三季與0000年第四季之間",
      "0000年第四季與0000年第一季之間",
      "0000年第三季與0000年第二季之間"
    ],
    "ticks": [
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
      {"t":8101,"label":"2025年第二季","kind":"point"},
      {"t":8102,"label":"2025年第三季","kind":"point"},
      {"t":8103,"label":"2025年第四季","kind":"point"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys全球市占率（修訂後）：全球雲端基礎設施服務支出，按季；採用2024年8月修訂後的統計基數",
    "publisher": "Canalys / Omdia",
    "credit": "來源：Canalys / Omdia、Canalys、InfotechLead、Cloud News，另有3家",
    "ends": "最新的數字：AWS、微軟、Google到2025年第四季。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "標題未見（內容：Canalys：全球雲端服務，2024年第二季（含修訂後的表））",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/worldwide-cloud-services-q2-2024",
        "date": "2024年",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "What’s cloud market revenue in Q3 2024…",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/whats-cloud-market-revenue-in-q3-2024-fueled-by-ai-investments-87689",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure investment grows 22% in Q2 2025…",
        "lang": "en",
        "publisher": "Cloud News",
        "host": "",
        "url": "https://cloudnews.tech/cloud-infrastructure-investment-grows-22-in-q2-2025-driven-by-ai",
        "date": "2025年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Global cloud spending surges past $110 billion in Q4 2025…",
        "lang": "en",
        "publisher": "VARINDIA",
        "host": "",
        "url": "https://varindia.com/news/global-cloud-spending-surges-past-110-billion-in-q4-2025-as-ai-demand-drives-infrastructure-boom-omdia",
        "date": "2026年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Global cloud infrastructure spending hits $102.6bn in Q3 2025",
        "lang": "en",
        "publisher": "Computer Weekly",
        "host": "",
        "url": "https://www.computerweekly.com/news/366636876/Global-cloud-infrastructure-spending-hits-1026bn-in-Q3-2025",
        "date": "2026年1月5日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Canalys Research Finds Worldwide Cloud Spending Will Grow in 2025",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/canalys-research-finds-worldwide-cloud-spending-will-grow-in-2025",
        "date": "2025年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Canalys Research Reveals Surging Cloud Spend",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/canalys-research-reveals-surging-cloud-spend",
        "date": "2025年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Top cloud providers by market share in 2025…",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/top-cloud-providers-by-market-share-in-2025-aws-microsoft-azure-and-google-cloud-drive-enterprise-ai-growth-92806",
        "date": "2025年",
        "via": "媒體或其他網站",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"hatched","label":"斜線或虛線：兩個數字之間的內插值，不標數值"},
    {"mark":"derived","label":"∗：由公布的數字推算"},
    {"mark":"band","label":"灰帶：只知道前幾名的合計"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys全球市占率（修訂後）","value":"占市場的百分比","target":0},
    {"level":2,"role":"clock","label":"2025年第四季","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"32%","target":58,"box":[796.2,177,60.8,24]},
    {"level":2,"role":"item","label":"微軟","value":"22%","target":59,"box":[796.2,268,59.6,24]},
    {"level":2,"role":"item","label":"Google","value":"12%","target":60,"box":[796.2,358.9,77.8,24]},
    {"level":2,"role":"item","label":"其他","value":"最後的數字（2024年第一季）：37%","target":14,"box":[436.8,131.6,24,24]},
    {"level":2,"role":"remark","label":"市場規模","value":"1109億美元","target":1,"box":[62.4,498,725.7,24]},
    {"level":2,"role":"remark","label":"年增率","value":"+29%","target":2,"box":[178.5,496.8,72.5,24]}
  ],
  "table": {
    "caption": "Canalys全球市占率（修訂後）",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微軟","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前幾名合計","numeric":true,"unit":"%"},
      {"label":"市場規模","numeric":true,"unit":"美元"},
      {"label":"年增率","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2022年第一季","34%","17%","8%","41%","","",""],
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
        "cells": ["2022年第二季","34%","17%","9%","41%","","",""],
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
        "cells": ["2022年第三季","35%","16%","9%","40%","","",""],
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
        "cells": ["2022年第四季","35%","17%","9%","38%","","",""],
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
        "cells": ["2023年第一季","34%","19%","9%","39%","","",""],
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
        "cells": ["2023年第二季","33%","18%","9%","39%","","",""],
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
        "cells": ["2023年第三季","33%","18%","9%","39%","","",""],
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
        "cells": ["2023年第四季","34%","19%","10%","38%","","",""],
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
        "cells": ["2024年第一季","33%","21%","10%","37%","","",""],
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
        "cells": ["2024年第二季","33%","","","","前三名合計 63%","782億美元","+19%"],
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
        "cells": ["2024年第三季","33%","20%","10%","","前三名合計 64%","820億美元","+21%"],
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
        "cells": ["2024年第四季","","","","","前三名合計 64%","860億美元","+20%"],
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
        "cells": ["2025年第一季","","","","","前三名合計 65%","909億美元","+21%"],
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
        "cells": ["2025年第二季","32%","22%","11%","","前三名合計 65%","953億美元","+22%"],
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
        "cells": ["2025年第三季","32%","22%","12%∗","","前三名合計 66%","1026億美元","+25%"],
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
        "cells": ["2025年第四季","32%","22%","12%","","","1109億美元","+29%"],
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
