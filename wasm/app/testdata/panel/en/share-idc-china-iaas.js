// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&market=idc-china-iaas",
  "title": "Between late 2020 and the first half of 2023 Alibaba Cloud lost 10.7 points of China’s IaaS; Tianyi Cloud rose to third · Lines · IDC: China IaaS – Yuntu",
  "began": "",
  "headline": [
    "Between late 2020 and the first half of 2023 Alibaba Cloud lost ",
    {"text":"10.7 points","n":"sum:idc-alibaba-iaas-fall"},
    " of China’s IaaS; Tianyi Cloud rose to third"
  ],
  "body": [
    [
      "IDC put Alibaba Cloud at ",
      {"text":"40.6 per cent","n":"obs:idc-china-iaas/alibaba-cloud/share/2020Q4"},
      " of China’s public-cloud IaaS in the fourth quarter of 2020 and at ",
      {"text":"29.9 per cent","n":"obs:idc-china-iaas/alibaba-cloud/share/2023H1"},
      " in the first half of 2023. Huawei Cloud went from ",
      {"text":"11","n":"obs:idc-china-iaas/huawei-cloud/share/2020Q4"},
      " to ",
      {"text":"13.2 per cent","n":"obs:idc-china-iaas/huawei-cloud/share/2023H1"},
      " meanwhile and China Telecom’s Tianyi Cloud from ",
      {"text":"8.7","n":"obs:idc-china-iaas/tianyi-cloud/share/2020Q4"},
      " to ",
      {"text":"12.2","n":"obs:idc-china-iaas/tianyi-cloud/share/2023H1"},
      "; Tencent Cloud slipped from ",
      {"text":"11","n":"obs:idc-china-iaas/tencent-cloud/share/2020Q4"},
      " to ",
      {"text":"9","n":"obs:idc-china-iaas/tencent-cloud/share/2023H1"},
      "."
    ],
    [
      "Canalys does not list the telecoms operators; IDC does. In the second half of 2023 China Mobile Cloud ranked fifth, where AWS had stood; only the order, how the shares moved and the sum of the top five, ",
      {"text":"70.8 per cent","n":"obs:idc-china-iaas//top5/2023H2"},
      ", were found for that half-year."
    ],
    [
      "The first and the last period are single quarters, the others half-years. The split of the first half of 2023 is second-hand, but it adds to the ",
      {"text":"72.4 per cent","n":"obs:idc-china-iaas//top5/2023H1"},
      " that IDC published. After that the only share found as a figure is Alibaba’s ",
      {"text":"26.8 per cent","n":"obs:idc-china-iaas/alibaba-cloud/share/2025Q2"},
      " in the second quarter of 2025."
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
      "value": "idc-china-iaas",
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
    "min": 8083,
    "max": 8101,
    "t": 8101,
    "text": "Q2 2025",
    "shapes": ["Q0 0000","H0 0000","between Q0 0000 and H0 0000","between H0 0000 and H0 0000","between H0 0000 and Q0 0000"],
    "ticks": [
      {"t":8083,"label":"Q4 2020","kind":"point"},
      {"t":8085,"label":"H1 2021","kind":"point"},
      {"t":8087,"label":"H2 2021","kind":"point"},
      {"t":8089,"label":"H1 2022","kind":"point"},
      {"t":8091,"label":"H2 2022","kind":"point"},
      {"t":8093,"label":"H1 2023","kind":"point"},
      {"t":8095,"label":"H2 2023","kind":"point"},
      {"t":8101,"label":"Q2 2025","kind":"point"},
      {"t":8089,"label":"","kind":"overtake"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "IDC: China IaaS. Public-cloud IaaS in China, mostly by half-year, with a few single quarters; vendor shares exist for a few periods only",
    "publisher": "IDC",
    "credit": "Sources: IDC, hcinfonews.com, China Business Journal, itxw.cn and 8 more",
    "ends": "Newest figures: Q2 2025 for Alibaba; H1 2023 for Huawei, Tianyi, Tencent, AWS. No later figure was found.",
    "sources": [
      {
        "title": "Overtaking Tencent and approaching Huawei, telecom Tianyi Cloud market share expands to 11%",
        "lang": "en",
        "publisher": "hcinfonews.com",
        "host": "",
        "url": "https://www.hcinfonews.com/overtaking-tencent-and-approaching-huawei-telecom-tianyi-cloud-market-share-expands-to-11.html",
        "date": "October 2022",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "中国公有云市场增速放缓",
        "lang": "zh-Hans",
        "publisher": "China Business Journal",
        "host": "ailab.cn",
        "url": "https://ailab.cn/20231111146601_1",
        "date": "11 November 2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "互联网云下降 通信云增长",
        "lang": "zh-Hans",
        "publisher": "itxw.cn",
        "host": "",
        "url": "http://itxw.cn/idc/23687.html",
        "date": "",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: IDC: IaaS in China’s public cloud, 2020)",
        "lang": "",
        "publisher": "robin5g.com",
        "host": "",
        "url": "http://robin5g.com/index.php?block_id=DB3TYR&controller=visitor&method=theme_block_detail",
        "date": "",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "multi-cloud-ai-infrastructure-analysis: analyst_regional_share.csv",
        "lang": "en",
        "publisher": "GitHub repository JarvisLee511/multi-cloud-ai-infrastructure-analysis",
        "host": "",
        "url": "https://github.com/JarvisLee511/multi-cloud-ai-infrastructure-analysis/blob/864834fadddad91da465ecda116454bce4d5b362/data/regional/analyst_regional_share.csv",
        "date": "",
        "via": "Copy or mirror",
        "upstream": "https://kr-asia.com/alibaba-cloud-is-accelerating-its-reform-to-achieve-profitability-this-year"
      },
      {
        "title": "Title not seen (content: IDC: public cloud services in China, $20.48bn in H2 2023)",
        "lang": "",
        "publisher": "Zhitong Finance",
        "host": "Longport",
        "url": "https://longportapp.com/en/news/202871574",
        "date": "26 April 2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China leading world in public cloud growth",
        "lang": "en",
        "publisher": "Light Reading",
        "host": "",
        "url": "http://www.lightreading.com/asia/china-leading-world-in-public-cloud-growth-/d/d-id/773304?piddl_msgorder=",
        "date": "5 November 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: IDC: public cloud services in China, $24.11bn in H2 2024)",
        "lang": "",
        "publisher": "Zhitong Finance",
        "host": "Futu",
        "url": "https://news.futunn.com/en/post/56216132/idc-in-the-second-half-of-2024-the-overall-market",
        "date": "2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: A report on Alibaba Cloud’s Q3 2025)",
        "lang": "",
        "publisher": "wwo.com.cn",
        "host": "",
        "url": "https://www.wwo.com.cn/shuma/202511/194716.html",
        "date": "November 2025",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Services Market Posts World’s Fastest Growth to Hit USD$19.38 Billion: IDC",
        "lang": "en",
        "publisher": "China Banking News",
        "host": "",
        "url": "https://www.chinabankingnews.com/2021/04/25/chinas-cloud-services-market-posts-worlds-fastest-growth-to-hit-usd19-38-billion-idc/",
        "date": "25 April 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: China’s public cloud, IaaS and PaaS, H1 2021)",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/32879/public-cloud-iaas-paas/",
        "date": "",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Internet firms’ clouds slow down, August 2023)",
        "lang": "",
        "publisher": "Financial Story Collection",
        "host": "AiCoin",
        "url": "https://www.aicoin.com/en/article/361320",
        "date": "August 2023",
        "via": "Copy or mirror",
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
    {"level":1,"role":"heading","label":"IDC: China IaaS","value":"per cent of the market","target":0},
    {"level":2,"role":"clock","label":"Q2 2025","value":"","target":0},
    {"level":2,"role":"item","label":"Alibaba","value":"26.8%","target":29,"box":[780.3,221.9,92.8,24]},
    {"level":2,"role":"item","label":"Huawei","value":"last figure H1 2023: 13.2%","target":19,"box":[443.7,346.8,24,24]},
    {"level":2,"role":"item","label":"Tianyi","value":"last figure H1 2023: 12.2%","target":15,"box":[443.7,356,24,24]},
    {"level":2,"role":"item","label":"Tencent","value":"last figure H1 2023: 9.0%","target":11,"box":[443.7,385.4,24,24]},
    {"level":2,"role":"item","label":"AWS","value":"last figure H1 2023: 8.1%","target":7,"box":[443.7,393.6,24,24]},
    {"level":2,"role":"item","label":"Others","value":"last figure H1 2022: 24.5%∗","target":4,"box":[290.4,243,24,24]}
  ],
  "table": {
    "caption": "IDC: China IaaS",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"Alibaba","numeric":true,"unit":"%"},
      {"label":"Huawei","numeric":true,"unit":"%"},
      {"label":"Tianyi","numeric":true,"unit":"%"},
      {"label":"Tencent","numeric":true,"unit":"%"},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"China Mobile","numeric":true,"unit":"%"},
      {"label":"Others","numeric":true,"unit":"%"},
      {"label":"Leaders together","numeric":true,"unit":"%"},
      {"label":"Market size","numeric":true,"unit":"US dollars"},
      {"label":"Growth on a year earlier","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["Q4 2020","40.6%","11.0%","8.7%","11.0%","6.0%","","","","$3.49bn",""],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2020Q4",
          "obs:idc-china-iaas/huawei-cloud/share/2020Q4",
          "obs:idc-china-iaas/tianyi-cloud/share/2020Q4",
          "obs:idc-china-iaas/tencent-cloud/share/2020Q4",
          "obs:idc-china-iaas/aws/share/2020Q4",
          "",
          "",
          "",
          "obs:idc-china-iaas//size/2020Q4",
          ""
        ]
      },
      {
        "cells": ["H1 2021","~40%","~11%","9.6%∗","~11%","","","","Top three together 60%","$7.83bn∗","+47.5%"],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2021H1",
          "obs:idc-china-iaas/huawei-cloud/share/2021H1",
          "obs:idc-china-iaas/tianyi-cloud/share/2021H1",
          "obs:idc-china-iaas/tencent-cloud/share/2021H1",
          "",
          "",
          "",
          "obs:idc-china-iaas//top3/2021H1",
          "obs:idc-china-iaas//size/2021H1",
          "obs:idc-china-iaas//growth/2021H1"
        ]
      },
      {
        "cells": ["H2 2021","37.8%∗","","","","","","","Top five together 76.6%∗","$9.29bn∗",""],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2021H2",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:idc-china-iaas//top5/2021H2",
          "obs:idc-china-iaas//size/2021H2",
          ""
        ]
      },
      {
        "cells": ["H1 2022","34.5%","11.6%","11.0%","10.3%","8.1%","","24.5%∗","Top five together 75.5%","$9.97bn∗","+27.3%"],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2022H1",
          "obs:idc-china-iaas/huawei-cloud/share/2022H1",
          "obs:idc-china-iaas/tianyi-cloud/share/2022H1",
          "obs:idc-china-iaas/tencent-cloud/share/2022H1",
          "obs:idc-china-iaas/aws/share/2022H1",
          "",
          "obs:idc-china-iaas/others/share/2022H1",
          "obs:idc-china-iaas//top5/2022H1",
          "obs:idc-china-iaas//size/2022H1",
          "obs:idc-china-iaas//growth/2022H1"
        ]
      },
      {
        "cells": [
          "H2 2022",
          "rank 1, no figure",
          "rank 2, no figure",
          "rank 3, no figure",
          "rank 4, no figure",
          "rank 5, no figure",
          "",
          "",
          "Top five together 72.8%∗",
          "$10.7bn∗",
          "+15.7%"
        ],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2022H2",
          "obs:idc-china-iaas/huawei-cloud/share/2022H2",
          "obs:idc-china-iaas/tianyi-cloud/share/2022H2",
          "obs:idc-china-iaas/tencent-cloud/share/2022H2",
          "obs:idc-china-iaas/aws/share/2022H2",
          "",
          "",
          "obs:idc-china-iaas//top5/2022H2",
          "obs:idc-china-iaas//size/2022H2",
          "obs:idc-china-iaas//growth/2022H2"
        ]
      },
      {
        "cells": ["H1 2023","29.9%","13.2%","12.2%","9.0%","8.1%","","","Top five together 72.4%","$11.3bn","+13.2%"],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2023H1",
          "obs:idc-china-iaas/huawei-cloud/share/2023H1",
          "obs:idc-china-iaas/tianyi-cloud/share/2023H1",
          "obs:idc-china-iaas/tencent-cloud/share/2023H1",
          "obs:idc-china-iaas/aws/share/2023H1",
          "",
          "",
          "obs:idc-china-iaas//top5/2023H1",
          "obs:idc-china-iaas//size/2023H1",
          "obs:idc-china-iaas//growth/2023H1"
        ]
      },
      {
        "cells": [
          "H2 2023",
          "rank 1, no figure",
          "rank 2, no figure",
          "rank 3, no figure",
          "rank 4, no figure",
          "",
          "rank 5, no figure",
          "",
          "Top five together 70.8%",
          "$11.6bn",
          "+7.5%"
        ],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2023H2",
          "obs:idc-china-iaas/huawei-cloud/share/2023H2",
          "obs:idc-china-iaas/tianyi-cloud/share/2023H2",
          "obs:idc-china-iaas/tencent-cloud/share/2023H2",
          "",
          "obs:idc-china-iaas/china-mobile-cloud/share/2023H2",
          "",
          "obs:idc-china-iaas//top5/2023H2",
          "obs:idc-china-iaas//size/2023H2",
          "obs:idc-china-iaas//growth/2023H2"
        ]
      },
      {"cells":["H1 2024","","","","","","","","","$11.9bn∗",""],"figures":["","","","","","","","","","obs:idc-china-iaas//size/2024H1",""]},
      {
        "cells": ["H2 2024","","","","","","","","","$13.2bn","+14.4%"],
        "figures": ["","","","","","","","","","obs:idc-china-iaas//size/2024H2","obs:idc-china-iaas//growth/2024H2"]
      },
      {
        "cells": ["Q2 2025","26.8%","","","","","","","","",""],
        "figures": ["","obs:idc-china-iaas/alibaba-cloud/share/2025Q2","","","","","","","","",""]
      }
    ]
  },
  "announce": "",
  "problems": []
};
