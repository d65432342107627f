// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&market=gartner-iaas",
  "title": "2021年至2023年，阿里雲的全球市占率少了1.9個百分點，營收卻仍成長 · 折線 · Gartner全球IaaS市占率 – 雲圖",
  "began": "",
  "headline": ["2021年至2023年，阿里雲的全球市占率少了",{"text":"1.9個百分點","n":"sum:gartner-alibaba-fall"},"，營收卻仍成長"],
  "body": [
    [
      "2021年，阿里雲占全球公有雲IaaS營收的",
      {"text":"9.8%","n":"obs:gartner-iaas/alibaba-cloud/share/2021"},
      "，2023年降至",
      {"text":"7.9%","n":"obs:gartner-iaas/alibaba-cloud/share/2023"},
      "，同年被Google以",
      {"text":"8.2%","n":"obs:gartner-iaas/google-cloud/share/2023"},
      "超越。"
    ],
    [
      "整體市場同期由",
      {"text":"928億美元","n":"obs:gartner-iaas//size/2021"},
      "擴大到",
      {"text":"1400億美元","n":"obs:gartner-iaas//size/2023"},
      "。依市占率換算，阿里雲的營收由約",
      {"text":"91億美元","n":"sum:gartner-alibaba-2021"},
      "增至約",
      {"text":"111億美元","n":"sum:gartner-alibaba-2023"},
      "。"
    ],
    [
      "2016年與2017年之間統計基數下修，單是這一項就足以造成AWS的跳升，兩段不相連。2019年阿里雲與AWS的市占率以不同的全年總額為基數，微軟與Google的沒有找到。"
    ],
    [
      "2024年市場為",
      {"text":"1718億美元","n":"obs:gartner-iaas//size/2024"},
      "，市占率只找到AWS的",
      {"text":"37.7%","n":"obs:gartner-iaas/aws/share/2024"},
      "、微軟的",
      {"text":"23.9%","n":"obs:gartner-iaas/microsoft-azure/share/2024"},
      "與Google的",
      {"text":"9%","n":"obs:gartner-iaas/google-cloud/share/2024"},
      "，阿里雲與華為雲的沒有找到。"
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
      "value": "gartner-iaas",
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
    "min": 8063,
    "max": 8099,
    "t": 8099,
    "text": "2024年",
    "shapes": ["0000年","0000年與0000年之間"],
    "ticks": [
      {"t":8063,"label":"2015年","kind":"point"},
      {"t":8067,"label":"2016年","kind":"point"},
      {"t":8071,"label":"2017年","kind":"point"},
      {"t":8075,"label":"2018年","kind":"point"},
      {"t":8079,"label":"2019年","kind":"point"},
      {"t":8083,"label":"2020年","kind":"point"},
      {"t":8087,"label":"2021年","kind":"point"},
      {"t":8091,"label":"2022年","kind":"point"},
      {"t":8095,"label":"2023年","kind":"point"},
      {"t":8099,"label":"2024年","kind":"point"},
      {
        "t": 8069,
        "label": "2017年起：統計基數下修",
        "kind": "break",
        "note": "Gartner在2018年把2016年的市場規模由221.6億美元改為182億美元。此前兩年的市占率仍以舊基數計算，AWS看似突然上升，單是基數下修就足以造成。"
      },
      {
        "t": 8077,
        "label": "2019年起：全年總額修訂",
        "kind": "break",
        "note": "Gartner後來調高了2019年的全年總額。AWS這一年的市占率以新總額為基數，2018年的以當時首次公布的總額為基數，兩段不相連。"
      },
      {
        "t": 8081,
        "label": "2020年起：全年總額修訂",
        "kind": "break",
        "note": "阿里雲2019年的市占率以首次公布的全年總額為基數；2020年的出自後來的發布，那時2019年的總額已經修訂，兩段不相連。"
      },
      {
        "t": 8081,
        "label": "2020年起：全年總額修訂",
        "kind": "break",
        "note": "微軟2018年的市占率以首次公布的全年總額為基數；2020年的出自後來的發布，那時2019年的總額已經修訂；2019年的市占率沒有找到。"
      },
      {"t":8067,"label":"","kind":"overtake"},
      {"t":8095,"label":"","kind":"overtake"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Gartner全球IaaS市占率：全球公有雲IaaS營收，按年；2016年與2017年之間調整過統計基數",
    "publisher": "Gartner",
    "credit": "來源：Gartner、The Register、Cloud7、Mission Critical Magazine，另有6家",
    "ends": "最新的數字：AWS、微軟、Google到2024年；阿里雲、華為雲到2023年；Rackspace到2016年。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "標題未見（內容：Gartner：2015年至2016年IaaS市占率）",
        "lang": "",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.co.uk/2017/09/27/iaas_market_share/",
        "date": "2017年9月27日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Gartner says worldwide IaaS public cloud services revenue grew 16.2% in 2023",
        "lang": "en",
        "publisher": "Gartner",
        "host": "Zawya",
        "url": "https://zawya.com/en/press-release/companies-news/gartner-says-worldwide-iaas-public-cloud-services-revenue-grew-162-in-2023-esdlizja",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Gartner: IaaS public cloud market grew by 41.4% in 2021",
        "lang": "en",
        "publisher": "Cloud7",
        "host": "",
        "url": "https://cloud7.news/cloud/gartner-iaas-public-cloud-market-grew-by-41-4-in-2021/",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "IaaS growth in 2022 was stronger than expected",
        "lang": "en",
        "publisher": "Gartner",
        "host": "CXO Net",
        "url": "https://www.cxonet.be/2023/07/18/iaas-growth-in-2022-was-stronger-than-expected/",
        "date": "2023年7月18日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Gartner Says Worldwide IaaS Public Cloud Services Market Grew 29.5% in 2017",
        "lang": "en",
        "publisher": "Mission Critical Magazine",
        "host": "",
        "url": "https://missioncriticalmagazine.com/articles/91664-gartner-says-worldwide-iaas-public-cloud-services-market-grew-295-in-2017",
        "date": "2018年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：科技、媒體與電信市場摘要：Gartner的2019年IaaS）",
        "lang": "",
        "publisher": "GeoActive Group",
        "host": "",
        "url": "https://blog.geoactivegroup.com/2020/08",
        "date": "2020年8月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud’s big 3 continue to rule",
        "lang": "en",
        "publisher": "CIO Dive",
        "host": "",
        "url": "https://www.ciodive.com/news/cloud-infrastructure-services-iaas-growth-aws-microsoft-google/757343",
        "date": "2025年8月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Public cloud market",
        "lang": "en",
        "publisher": "AMTD",
        "host": "",
        "url": "https://www.amtdinc.com/portfolio/public-cloud-market",
        "date": "2019年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Gartner Says Worldwide IaaS Public Cloud Services Market Grew 22.5% in 2024",
        "lang": "en",
        "publisher": "Gartner",
        "host": "GitHub上的一份核對檔案",
        "url": "https://www.gartner.com/en/newsroom/press-releases/2025-08-06-gartner-says-worldwide-iaas-public-cloud-services-market-grew-22-point-5-percent-in-2024",
        "date": "2025年8月6日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "IaaS success puts Chinese companies on cloud nine",
        "lang": "en",
        "publisher": "中國日報",
        "host": "defence.pk論壇",
        "url": "https://defence.pk/pdf/threads/iaas-success-puts-chinese-companies-on-cloud-nine.708859/",
        "date": "2021年4月27日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Global public cloud infrastructure spending grows more than 40% in 2020",
        "lang": "en",
        "publisher": "SiliconANGLE",
        "host": "",
        "url": "https://siliconangle.com/2021/06/28/global-public-cloud-infrastructure-spending-grows-40-2020",
        "date": "2021年6月28日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Gartner says worldwide IaaS public cloud services market grew 40.7% in 2020",
        "lang": "en",
        "publisher": "CRN India",
        "host": "",
        "url": "https://www.crn.in/news/gartner-says-worldwide-iaas-public-cloud-services-market-grew-40-7-in-2020/",
        "date": "2021年6月",
        "via": "媒體或其他網站",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"derived","label":"∗：由公布的數字推算"},
    {"mark":"break","label":"鋸齒：統計範圍改變，前後不相連"},
    {"mark":"whisker","label":"細線：不同來源不一致"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Gartner全球IaaS市占率","value":"占市場的百分比","target":0},
    {"level":2,"role":"clock","label":"2024年","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"37.7%","target":57,"box":[768.9,176.8,72.5,24]},
    {"level":2,"role":"item","label":"微軟","value":"23.9%","target":58,"box":[768.9,283.4,71.3,24]},
    {"level":2,"role":"item","label":"Google","value":"9%","target":59,"box":[768.9,398.5,70,24]},
    {"level":2,"role":"item","label":"阿里雲","value":"最後的數字（2023年）：7.9%","target":30,"box":[663.5,407,24,24]},
    {"level":2,"role":"item","label":"華為雲","value":"最後的數字（2023年）：4.3%","target":22,"box":[663.5,434.8,24,24]},
    {"level":2,"role":"item","label":"Rackspace","value":"最後的數字（2016年）：2.2%","target":18,"box":[135.8,451,24,24]},
    {"level":2,"role":"item","label":"其他","value":"最後的數字（2023年）：17.6%","target":16,"box":[663.5,332,24,24]},
    {"level":2,"role":"remark","label":"市場規模","value":"1718億美元","target":1,"box":[62.4,498,698.4,24]},
    {"level":2,"role":"remark","label":"年增率","value":"+22.5%","target":2,"box":[178.5,496.8,82.5,24]}
  ],
  "table": {
    "caption": "Gartner全球IaaS市占率",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微軟","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"阿里雲","numeric":true,"unit":"%"},
      {"label":"華為雲","numeric":true,"unit":"%"},
      {"label":"Rackspace","numeric":true,"unit":"%"},
      {"label":"騰訊雲","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前幾名合計","numeric":true,"unit":"%"},
      {"label":"市場規模","numeric":true,"unit":"美元"},
      {"label":"年增率","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2015年","39.8%","5.8%","1.5%","1.8%","","2.7%","","48.4%","","169億美元",""],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2015",
          "obs:gartner-iaas/microsoft-azure/share/2015",
          "obs:gartner-iaas/google-cloud/share/2015",
          "obs:gartner-iaas/alibaba-cloud/share/2015",
          "",
          "obs:gartner-iaas/rackspace/share/2015",
          "",
          "obs:gartner-iaas/others/share/2015",
          "",
          "obs:gartner-iaas//size/2015",
          ""
        ]
      },
      {
        "cells": ["2016年","44.2%","7.1%","2.3%","3.0%","","2.2%","","41.2%","","222億美元","+31.4%"],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2016",
          "obs:gartner-iaas/microsoft-azure/share/2016",
          "obs:gartner-iaas/google-cloud/share/2016",
          "obs:gartner-iaas/alibaba-cloud/share/2016",
          "",
          "obs:gartner-iaas/rackspace/share/2016",
          "",
          "obs:gartner-iaas/others/share/2016",
          "",
          "obs:gartner-iaas//size/2016",
          "obs:gartner-iaas//growth/2016"
        ]
      },
      {
        "cells": [
          "2017年",
          "51.9%∗",
          ">13.2%∗",
          "第4名，沒有數字",
          "第3名，沒有數字",
          "",
          "",
          "",
          "",
          "前四名合計 ~73%",
          "235億美元",
          "+29.5%"
        ],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2017",
          "obs:gartner-iaas/microsoft-azure/share/2017",
          "obs:gartner-iaas/google-cloud/share/2017",
          "obs:gartner-iaas/alibaba-cloud/share/2017",
          "",
          "",
          "",
          "",
          "obs:gartner-iaas//top4/2017",
          "obs:gartner-iaas//size/2017",
          "obs:gartner-iaas//growth/2017"
        ]
      },
      {
        "cells": ["2018年","47.8%","15.5%","","7.7%","","","","","","324億美元",""],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2018",
          "obs:gartner-iaas/microsoft-azure/share/2018",
          "",
          "obs:gartner-iaas/alibaba-cloud/share/2018",
          "",
          "",
          "",
          "",
          "",
          "obs:gartner-iaas//size/2018",
          ""
        ]
      },
      {
        "cells": [
          "2019年",
          "44.6%",
          "第2名，沒有數字",
          "第4名，沒有數字",
          "9.1%",
          "第6名，沒有數字",
          "",
          "第5名，沒有數字",
          "",
          "前五名合計 80%",
          "445億美元",
          "+37.3%"
        ],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2019",
          "obs:gartner-iaas/microsoft-azure/share/2019",
          "obs:gartner-iaas/google-cloud/share/2019",
          "obs:gartner-iaas/alibaba-cloud/share/2019",
          "obs:gartner-iaas/huawei-cloud/share/2019",
          "",
          "obs:gartner-iaas/tencent-cloud/share/2019",
          "",
          "obs:gartner-iaas//top5/2019",
          "obs:gartner-iaas//size/2019",
          "obs:gartner-iaas//growth/2019"
        ]
      },
      {
        "cells": ["2020年","40.8%","19.7%","6.1%","9.5%","4.2%","","","19.8%","","643億美元","+40.7%"],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2020",
          "obs:gartner-iaas/microsoft-azure/share/2020",
          "obs:gartner-iaas/google-cloud/share/2020",
          "obs:gartner-iaas/alibaba-cloud/share/2020",
          "obs:gartner-iaas/huawei-cloud/share/2020",
          "",
          "",
          "obs:gartner-iaas/others/share/2020",
          "",
          "obs:gartner-iaas//size/2020",
          "obs:gartner-iaas//growth/2020"
        ]
      },
      {
        "cells": ["2021年","38.1%","20.6%","6.9%","9.8%","4.5%","","","20.0%","","928億美元","+41.4%"],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2021",
          "obs:gartner-iaas/microsoft-azure/share/2021",
          "obs:gartner-iaas/google-cloud/share/2021",
          "obs:gartner-iaas/alibaba-cloud/share/2021",
          "obs:gartner-iaas/huawei-cloud/share/2021",
          "",
          "",
          "obs:gartner-iaas/others/share/2021",
          "",
          "obs:gartner-iaas//size/2021",
          "obs:gartner-iaas//growth/2021"
        ]
      },
      {
        "cells": ["2022年","39.9%","21.5%","7.5%","7.7%","4.4%","","","19.0%","","1205億美元","+29.7%"],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2022",
          "obs:gartner-iaas/microsoft-azure/share/2022",
          "obs:gartner-iaas/google-cloud/share/2022",
          "obs:gartner-iaas/alibaba-cloud/share/2022",
          "obs:gartner-iaas/huawei-cloud/share/2022",
          "",
          "",
          "obs:gartner-iaas/others/share/2022",
          "",
          "obs:gartner-iaas//size/2022",
          "obs:gartner-iaas//growth/2022"
        ]
      },
      {
        "cells": ["2023年","39.0%","23.0%","8.2%","7.9%","4.3%","","","17.6%","","1400億美元","+16.2%"],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2023",
          "obs:gartner-iaas/microsoft-azure/share/2023",
          "obs:gartner-iaas/google-cloud/share/2023",
          "obs:gartner-iaas/alibaba-cloud/share/2023",
          "obs:gartner-iaas/huawei-cloud/share/2023",
          "",
          "",
          "obs:gartner-iaas/others/share/2023",
          "",
          "obs:gartner-iaas//size/2023",
          "obs:gartner-iaas//growth/2023"
        ]
      },
      {
        "cells": ["2024年","37.7%","23.9%","9%","","","","","","前三名合計 ~71%","1718億美元","+22.5%"],
        "figures": [
          "",
          "obs:gartner-iaas/aws/share/2024",
          "obs:gartner-iaas/microsoft-azure/share/2024",
          "obs:gartner-iaas/google-cloud/share/2024",
          "",
          "",
          "",
          "",
          "",
          "obs:gartner-iaas//top3/2024",
          "obs:gartner-iaas//size/2024",
          "obs:gartner-iaas//growth/2024"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
