// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&market=idc-china-iaas",
  "title": "2020年第四季至2023年上半年，阿里雲在中國IaaS的市占率少了10.7個百分點，天翼雲升至第三 · 折線 · IDC中國公有雲IaaS – 雲圖",
  "began": "",
  "headline": [
    "2020年第四季至2023年上半年，阿里雲在中國IaaS的市占率少了",
    {"text":"10.7個百分點","n":"sum:idc-alibaba-iaas-fall"},
    "，天翼雲升至第三"
  ],
  "body": [
    [
      "據IDC統計，2020年第四季，阿里雲占中國公有雲IaaS市場的",
      {"text":"40.6%","n":"obs:idc-china-iaas/alibaba-cloud/share/2020Q4"},
      "，2023年上半年為",
      {"text":"29.9%","n":"obs:idc-china-iaas/alibaba-cloud/share/2023H1"},
      "。同期華為雲由",
      {"text":"11.0%","n":"obs:idc-china-iaas/huawei-cloud/share/2020Q4"},
      "升至",
      {"text":"13.2%","n":"obs:idc-china-iaas/huawei-cloud/share/2023H1"},
      "，中國電信的天翼雲由",
      {"text":"8.7%","n":"obs:idc-china-iaas/tianyi-cloud/share/2020Q4"},
      "升至",
      {"text":"12.2%","n":"obs:idc-china-iaas/tianyi-cloud/share/2023H1"},
      "，騰訊雲由",
      {"text":"11.0%","n":"obs:idc-china-iaas/tencent-cloud/share/2020Q4"},
      "降至",
      {"text":"9.0%","n":"obs:idc-china-iaas/tencent-cloud/share/2023H1"},
      "。"
    ],
    [
      "Canalys的排名不列電信業者，IDC則列入。2023年下半年移動雲排第五，先前這一位是AWS；這半年只找到名次、各家市占率的增減，以及前五名合計",
      {"text":"70.8%","n":"obs:idc-china-iaas//top5/2023H2"},
      "。"
    ],
    [
      "第一期與最後一期是單季，其餘以半年計。2023年上半年各家的數字是二手轉引，但相加正好是IDC公布的",
      {"text":"72.4%","n":"obs:idc-china-iaas//top5/2023H1"},
      "。此後有數字的市占率，只找到阿里雲2025年第二季的",
      {"text":"26.8%","n":"obs:idc-china-iaas/alibaba-cloud/share/2025Q2"},
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
      "value": "idc-china-iaas",
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
    "min": 8083,
    "max": 8101,
    "t": 8101,
    "text": "2025年第二季",
    "shapes": [
      "0000年第四季",
      "0000年上半年",
      "0000年第四季與0000年上半年之間",
      "0000年下半年",
      "0000年上半年與0000年下半年之間",
      "0000年下半年與0000年上半年之間",
      "0000年第二季",
      "0000年下半年與0000年第二季之間"
    ],
    "ticks": [
      {"t":8083,"label":"2020年第四季","kind":"point"},
      {"t":8085,"label":"2021年上半年","kind":"point"},
      {"t":8087,"label":"2021年下半年","kind":"point"},
      {"t":8089,"label":"2022年上半年","kind":"point"},
      {"t":8091,"label":"2022年下半年","kind":"point"},
      {"t":8093,"label":"2023年上半年","kind":"point"},
      {"t":8095,"label":"2023年下半年","kind":"point"},
      {"t":8101,"label":"2025年第二季","kind":"point"},
      {"t":8089,"label":"","kind":"overtake"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "IDC中國公有雲IaaS：中國公有雲IaaS營收，多按半年，間有單季；業者市占率只有少數幾期",
    "publisher": "IDC",
    "credit": "來源：IDC、hcinfonews.com、中國經營報、itxw.cn，另有8家",
    "ends": "最新的數字：阿里雲到2025年第二季；華為雲、天翼雲、騰訊雲、AWS到2023年上半年。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "Overtaking Tencent and approaching Huawei, telecom Tianyi Cloud market share expands to 11%",
        "lang": "en",
        "publisher": "hcinfonews.com",
        "host": "",
        "url": "https://www.hcinfonews.com/overtaking-tencent-and-approaching-huawei-telecom-tianyi-cloud-market-share-expands-to-11.html",
        "date": "2022年10月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "中国公有云市场增速放缓",
        "lang": "zh-Hans",
        "publisher": "中國經營報",
        "host": "ailab.cn",
        "url": "https://ailab.cn/20231111146601_1",
        "date": "2023年11月11日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "互联网云下降 通信云增长",
        "lang": "zh-Hans",
        "publisher": "itxw.cn",
        "host": "",
        "url": "http://itxw.cn/idc/23687.html",
        "date": "",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：IDC：中國公有雲IaaS，2020年）",
        "lang": "",
        "publisher": "robin5g.com",
        "host": "",
        "url": "http://robin5g.com/index.php?block_id=DB3TYR&controller=visitor&method=theme_block_detail",
        "date": "",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "multi-cloud-ai-infrastructure-analysis: analyst_regional_share.csv",
        "lang": "en",
        "publisher": "GitHub儲存庫 JarvisLee511/multi-cloud-ai-infrastructure-analysis",
        "host": "",
        "url": "https://github.com/JarvisLee511/multi-cloud-ai-infrastructure-analysis/blob/864834fadddad91da465ecda116454bce4d5b362/data/regional/analyst_regional_share.csv",
        "date": "",
        "via": "轉載或鏡像",
        "upstream": "https://kr-asia.com/alibaba-cloud-is-accelerating-its-reform-to-achieve-profitability-this-year"
      },
      {
        "title": "標題未見（內容：IDC：2023年下半年中國公有雲服務總規模204.8億美元）",
        "lang": "",
        "publisher": "智通財經",
        "host": "長橋",
        "url": "https://longportapp.com/en/news/202871574",
        "date": "2024年4月26日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China leading world in public cloud growth",
        "lang": "en",
        "publisher": "Light Reading",
        "host": "",
        "url": "http://www.lightreading.com/asia/china-leading-world-in-public-cloud-growth-/d/d-id/773304?piddl_msgorder=",
        "date": "2021年11月5日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：IDC：2024年下半年中國公有雲服務為241.1億美元）",
        "lang": "",
        "publisher": "智通財經",
        "host": "富途",
        "url": "https://news.futunn.com/en/post/56216132/idc-in-the-second-half-of-2024-the-overall-market",
        "date": "2025年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：阿里雲2025年第三季財報的報導）",
        "lang": "",
        "publisher": "wwo.com.cn",
        "host": "",
        "url": "https://www.wwo.com.cn/shuma/202511/194716.html",
        "date": "2025年11月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Services Market Posts World’s Fastest Growth to Hit USD$19.38 Billion: IDC",
        "lang": "en",
        "publisher": "China Banking News",
        "host": "",
        "url": "https://www.chinabankingnews.com/2021/04/25/chinas-cloud-services-market-posts-worlds-fastest-growth-to-hit-usd19-38-billion-idc/",
        "date": "2021年4月25日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：中國公有雲IaaS與PaaS，2021年上半年）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/32879/public-cloud-iaas-paas/",
        "date": "",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：網路業者的雲端業務成長放緩，2023年8月）",
        "lang": "",
        "publisher": "Financial Story Collection",
        "host": "AiCoin",
        "url": "https://www.aicoin.com/en/article/361320",
        "date": "2023年8月",
        "via": "轉載或鏡像",
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
    {"level":1,"role":"heading","label":"IDC中國公有雲IaaS","value":"占市場的百分比","target":0},
    {"level":2,"role":"clock","label":"2025年第二季","value":"","target":0},
    {"level":2,"role":"item","label":"阿里雲","value":"26.8%","target":29,"box":[788.7,221.9,85.3,24]},
    {"level":2,"role":"item","label":"華為雲","value":"最後的數字（2023年上半年）：13.2%","target":19,"box":[448.3,346.8,24,24]},
    {"level":2,"role":"item","label":"天翼雲","value":"最後的數字（2023年上半年）：12.2%","target":15,"box":[448.3,356,24,24]},
    {"level":2,"role":"item","label":"騰訊雲","value":"最後的數字（2023年上半年）：9.0%","target":11,"box":[448.3,385.4,24,24]},
    {"level":2,"role":"item","label":"AWS","value":"最後的數字（2023年上半年）：8.1%","target":7,"box":[448.3,393.6,24,24]},
    {"level":2,"role":"item","label":"其他","value":"最後的數字（2022年上半年）：24.5%∗","target":4,"box":[293.2,243,24,24]}
  ],
  "table": {
    "caption": "IDC中國公有雲IaaS",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"阿里雲","numeric":true,"unit":"%"},
      {"label":"華為雲","numeric":true,"unit":"%"},
      {"label":"天翼雲","numeric":true,"unit":"%"},
      {"label":"騰訊雲","numeric":true,"unit":"%"},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"移動雲","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前幾名合計","numeric":true,"unit":"%"},
      {"label":"市場規模","numeric":true,"unit":"美元"},
      {"label":"年增率","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2020年第四季","40.6%","11.0%","8.7%","11.0%","6.0%","","","","34.9億美元",""],
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
        "cells": ["2021年上半年","~40%","~11%","9.6%∗","~11%","","","","前三名合計 60%","78.3億美元∗","+47.5%"],
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
        "cells": ["2021年下半年","37.8%∗","","","","","","","前五名合計 76.6%∗","92.9億美元∗",""],
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
        "cells": ["2022年上半年","34.5%","11.6%","11.0%","10.3%","8.1%","","24.5%∗","前五名合計 75.5%","99.7億美元∗","+27.3%"],
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
          "2022年下半年",
          "第1名，沒有數字",
          "第2名，沒有數字",
          "第3名，沒有數字",
          "第4名，沒有數字",
          "第5名，沒有數字",
          "",
          "",
          "前五名合計 72.8%∗",
          "107億美元∗",
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
        "cells": ["2023年上半年","29.9%","13.2%","12.2%","9.0%","8.1%","","","前五名合計 72.4%","113億美元","+13.2%"],
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
          "2023年下半年",
          "第1名，沒有數字",
          "第2名，沒有數字",
          "第3名，沒有數字",
          "第4名，沒有數字",
          "",
          "第5名，沒有數字",
          "",
          "前五名合計 70.8%",
          "116億美元",
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
      {
        "cells": ["2024年上半年","","","","","","","","","119億美元∗",""],
        "figures": ["","","","","","","","","","obs:idc-china-iaas//size/2024H1",""]
      },
      {
        "cells": ["2024年下半年","","","","","","","","","132億美元","+14.4%"],
        "figures": ["","","","","","","","","","obs:idc-china-iaas//size/2024H2","obs:idc-china-iaas//growth/2024H2"]
      },
      {
        "cells": ["2025年第二季","26.8%","","","","","","","","",""],
        "figures": ["","obs:idc-china-iaas/alibaba-cloud/share/2025Q2","","","","","","","","",""]
      }
    ]
  },
  "announce": "",
  "problems": []
};
