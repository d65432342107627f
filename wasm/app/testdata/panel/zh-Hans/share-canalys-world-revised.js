// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "market=canalys-world-revised",
  "title": "2022年初至2025年底，按修订口径：微软升5个百分点，谷歌升4个百分点，AWS降2个百分点 · 折线 · Canalys全球份额（修订后） – 云图",
  "began": "",
  "headline": [
    "2022年初至2025年底，按修订口径：微软升",
    {"text":"5个百分点","n":"sum:revised-microsoft-rise"},
    "，谷歌升",
    {"text":"4个百分点","n":"sum:revised-google-rise"},
    "，AWS降",
    {"text":"2个百分点","n":"sum:revised-aws-fall"}
  ],
  "body": [
    [
      "2022年第一季度至2025年第四季度，AWS由",
      {"text":"34%","n":"obs:canalys-world-revised/aws/share/2022Q1"},
      "降至",
      {"text":"32%","n":"obs:canalys-world-revised/aws/share/2025Q4"},
      "，微软由",
      {"text":"17%","n":"obs:canalys-world-revised/microsoft-azure/share/2022Q1"},
      "升至",
      {"text":"22%","n":"obs:canalys-world-revised/microsoft-azure/share/2025Q4"},
      "，谷歌由",
      {"text":"8%","n":"obs:canalys-world-revised/google-cloud/share/2022Q1"},
      "升至",
      {"text":"12%","n":"obs:canalys-world-revised/google-cloud/share/2025Q4"},
      "。"
    ],
    [
      "单季支出由2024年第二季度的",
      {"text":"782亿美元","n":"obs:canalys-world-revised//size/2024Q2"},
      "增至2025年第四季度的",
      {"text":"1109亿美元","n":"obs:canalys-world-revised//size/2025Q4"},
      "。2026年的数字没有找到。"
    ],
    [
      "这条线不能接在首次发布的数字之后：同是2023年，全年总额由",
      {"text":"2904亿美元","n":"obs:canalys-world//size/2023"},
      "改为",
      {"text":"2677亿美元","n":"obs:canalys-world-revised//size/2023"},
      "。2024年全年为",
      {"text":"3213亿美元","n":"obs:canalys-world-revised//size/2024"},
      "。"
    ]
  ],
  "views": [{"value":"share","label":"市场份额"},{"value":"capex","label":"资本开支"}],
  "view": "share",
  "steps": 24,
  "controls": [
    {
      "type": "choice",
      "key": "form",
      "label": "图形",
      "value": "lines",
      "style": "tabs",
      "options": [
        {"value":"race","label":"动态排名"},
        {"value":"lines","label":"折线"},
        {"value":"stream","label":"堆叠图"},
        {"value":"table","label":"表格"}
      ]
    },
    {
      "type": "choice",
      "key": "market",
      "label": "市场与发布方",
      "value": "canalys-world-revised",
      "style": "menu",
      "options": [
        {
          "value": "canalys-china",
          "label": "Canalys中国大陆份额",
          "note": "中国大陆云基础设施服务支出，按季；2022年第三季度以后只有零星的厂商数字"
        },
        {
          "value": "idc-china-iaas",
          "label": "IDC中国公有云IaaS",
          "note": "中国公有云IaaS收入，多按半年，间有单季；厂商份额只有少数几期"
        },
        {
          "value": "gartner-iaas",
          "label": "Gartner全球IaaS份额",
          "note": "全球公有云IaaS收入，按年；2016年与2017年之间调整过统计基数"
        },
        {
          "value": "synergy-world",
          "label": "Synergy全球份额",
          "note": "全球云基础设施支出：IaaS、PaaS与托管私有云，按季，多为整数百分比"
        },
        {
          "value": "canalys-world-revised",
          "label": "Canalys全球份额（修订后）",
          "note": "全球云基础设施服务支出，按季；采用2024年8月修订后的统计基数"
        },
        {
          "value": "canalys-world",
          "label": "Canalys全球份额（首次公布）",
          "note": "全球云基础设施服务支出，各季当时公布的数字，修订之前"
        }
      ]
    },
    {
      "type": "switch",
      "key": "obs",
      "label": "只看已公布的点",
      "help": "只画来源里有的数据点，点与点之间不作推算，动画逐点跳动",
      "value": false
    }
  ],
  "timeline": {
    "min": 8088,
    "max": 8103,
    "t": 8103,
    "text": "2025年第四季度",
    "shapes": [
      "0000年第一季度",
      "0000年第二季度",
      "0000年第一季度与0000年第二季度之间",
      "0000年第三季度",
      "0000年第二季度与0000年第三季度之间",
      "0000年第四季度",
      "0000年第三季度与0000年第四季度之间",
      "0000年第四季度与0000年第一季度之间",
      "0000年第三季度与0000年第二季度之间"
    ],
    "ticks": [
      {"t":8088,"label":"2022年第一季度","kind":"point"},
      {"t":8089,"label":"2022年第二季度","kind":"point"},
      {"t":8090,"label":"2022年第三季度","kind":"point"},
      {"t":8091,"label":"2022年第四季度","kind":"point"},
      {"t":8092,"label":"2023年第一季度","kind":"point"},
      {"t":8093,"label":"2023年第二季度","kind":"point"},
      {"t":8094,"label":"2023年第三季度","kind":"point"},
      {"t":8095,"label":"2023年第四季度","kind":"point"},
      {"t":8096,"label":"2024年第一季度","kind":"point"},
      {"t":8097,"label":"2024年第二季度","kind":"point"},
      {"t":8098,"label":"2024年第三季度","kind":"point"},
      {"t":8101,"label":"2025年第二季度","kind":"point"},
      {"t":8102,"label":"2025年第三季度","kind":"point"},
      {"t":8103,"label":"2025年第四季度","kind":"point"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys全球份额（修订后）：全球云基础设施服务支出，按季；采用2024年8月修订后的统计基数",
    "publisher": "Canalys / Omdia",
    "credit": "来源：Canalys / Omdia、Canalys、InfotechLead、Cloud News，另有3家",
    "ends": "最新的数字：AWS、微软、谷歌到2025年第四季度。没有查到更晚的数字。",
    "sources": [
      {
        "title": "标题未见（内容：Canalys：全球云服务，2024年第二季度（含修订后的表））",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/worldwide-cloud-services-q2-2024",
        "date": "2024年",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "What’s cloud market revenue in Q3 2024…",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/whats-cloud-market-revenue-in-q3-2024-fueled-by-ai-investments-87689",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure investment grows 22% in Q2 2025…",
        "lang": "en",
        "publisher": "Cloud News",
        "host": "",
        "url": "https://cloudnews.tech/cloud-infrastructure-investment-grows-22-in-q2-2025-driven-by-ai",
        "date": "2025年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Global cloud spending surges past $110 billion in Q4 2025…",
        "lang": "en",
        "publisher": "VARINDIA",
        "host": "",
        "url": "https://varindia.com/news/global-cloud-spending-surges-past-110-billion-in-q4-2025-as-ai-demand-drives-infrastructure-boom-omdia",
        "date": "2026年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Global cloud infrastructure spending hits $102.6bn in Q3 2025",
        "lang": "en",
        "publisher": "Computer Weekly",
        "host": "",
        "url": "https://www.computerweekly.com/news/366636876/Global-cloud-infrastructure-spending-hits-1026bn-in-Q3-2025",
        "date": "2026年1月5日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Canalys Research Finds Worldwide Cloud Spending Will Grow in 2025",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/canalys-research-finds-worldwide-cloud-spending-will-grow-in-2025",
        "date": "2025年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Canalys Research Reveals Surging Cloud Spend",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/canalys-research-reveals-surging-cloud-spend",
        "date": "2025年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Top cloud providers by market share in 2025…",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/top-cloud-providers-by-market-share-in-2025-aws-microsoft-azure-and-google-cloud-drive-enterprise-ai-growth-92806",
        "date": "2025年",
        "via": "媒体或其他网站",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"实心：来源公布的数字"},
    {"mark":"hatched","label":"斜线或虚线：两个数字之间的插值，不标数值"},
    {"mark":"derived","label":"∗：由公布的数字推算"},
    {"mark":"band","label":"灰带：只知道前几名的合计"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys全球份额（修订后）","value":"占市场的百分比","target":0},
    {"level":2,"role":"clock","label":"2025年第四季度","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"32%","target":58,"box":[813.2,177,60.8,24]},
    {"level":2,"role":"item","label":"微软","value":"22%","target":59,"box":[813.2,268,59.6,24]},
    {"level":2,"role":"item","label":"谷歌","value":"12%","target":60,"box":[813.2,358.9,59.6,24]},
    {"level":2,"role":"item","label":"其他","value":"最后的数字（2024年第一季度）：37%","target":14,"box":[445.9,131.6,24,24]},
    {"level":2,"role":"remark","label":"市场规模","value":"1109亿美元","target":1,"box":[62.4,498,742.8,24]},
    {"level":2,"role":"remark","label":"同比增速","value":"+29%","target":2,"box":[178.5,496.8,72.5,24]}
  ],
  "table": {
    "caption": "Canalys全球份额（修订后）",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微软","numeric":true,"unit":"%"},
      {"label":"谷歌","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前几名合计","numeric":true,"unit":"%"},
      {"label":"市场规模","numeric":true,"unit":"美元"},
      {"label":"同比增速","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2022年第一季度","34%","17%","8%","41%","","",""],
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
        "cells": ["2022年第二季度","34%","17%","9%","41%","","",""],
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
        "cells": ["2022年第三季度","35%","16%","9%","40%","","",""],
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
        "cells": ["2022年第四季度","35%","17%","9%","38%","","",""],
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
        "cells": ["2023年第一季度","34%","19%","9%","39%","","",""],
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
        "cells": ["2023年第二季度","33%","18%","9%","39%","","",""],
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
        "cells": ["2023年第三季度","33%","18%","9%","39%","","",""],
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
        "cells": ["2023年第四季度","34%","19%","10%","38%","","",""],
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
        "cells": ["2024年第一季度","33%","21%","10%","37%","","",""],
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
        "cells": ["2024年第二季度","33%","","","","前三名合计 63%","782亿美元","+19%"],
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
        "cells": ["2024年第三季度","33%","20%","10%","","前三名合计 64%","820亿美元","+21%"],
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
        "cells": ["2024年第四季度","","","","","前三名合计 64%","860亿美元","+20%"],
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
        "cells": ["2025年第一季度","","","","","前三名合计 65%","909亿美元","+21%"],
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
        "cells": ["2025年第二季度","32%","22%","11%","","前三名合计 65%","953亿美元","+22%"],
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
        "cells": ["2025年第三季度","32%","22%","12%∗","","前三名合计 66%","1026亿美元","+25%"],
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
        "cells": ["2025年第四季度","32%","22%","12%","","","1109亿美元","+29%"],
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
