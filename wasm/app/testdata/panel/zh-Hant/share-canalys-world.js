// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&market=canalys-world",
  "title": "2019年第三季至2024年第一季，依首次發布的數字：微軟由17%升至25%，AWS由33%降至31% · 折線 · Canalys全球市占率（首次公布） – 雲圖",
  "began": "",
  "headline": [
    "2019年第三季至2024年第一季，依首次發布的數字：微軟由",
    {"text":"17%","n":"obs:canalys-world/microsoft-azure/share/2019Q3"},
    "升至",
    {"text":"25%","n":"obs:canalys-world/microsoft-azure/share/2024Q1"},
    "，AWS由",
    {"text":"33%","n":"obs:canalys-world/aws/share/2019Q3"},
    "降至",
    {"text":"31%","n":"obs:canalys-world/aws/share/2024Q1"}
  ],
  "body": [
    [
      "同一時期，Google由",
      {"text":"6%","n":"obs:canalys-world/google-cloud/share/2019Q3"},
      "升至",
      {"text":"10%","n":"obs:canalys-world/google-cloud/share/2024Q1"},
      "。"
    ],
    [
      "各季發布的名單裡，阿里雲只列到2020年第四季，當時為",
      {"text":"6%","n":"obs:canalys-world/alibaba-cloud/share/2020Q4"},
      "。"
    ],
    [
      "2019年第三季以前看來是另一個統計基數，圖上斷開。2024年來源調整了計算方法，這條線止於當年第一季，此後請看修訂後的數字。"
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
      "value": "canalys-world",
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
    "min": 8069,
    "max": 8096,
    "t": 8096,
    "text": "2024年第一季",
    "shapes": [
      "0000年第二季",
      "0000年第四季",
      "0000年第二季與0000年第四季之間",
      "0000年第三季",
      "0000年第四季與0000年第三季之間",
      "0000年第三季與0000年第四季之間",
      "0000年第四季與0000年第二季之間",
      "0000年第二季與0000年第三季之間",
      "0000年第一季",
      "0000年第四季與0000年第一季之間",
      "0000年第一季與0000年第二季之間",
      "0000年第一季與0000年第三季之間"
    ],
    "ticks": [
      {"t":8069,"label":"2017年第二季","kind":"point"},
      {"t":8071,"label":"2017年第四季","kind":"point"},
      {"t":8074,"label":"2018年第三季","kind":"point"},
      {"t":8075,"label":"2018年第四季","kind":"point"},
      {"t":8077,"label":"2019年第二季","kind":"point"},
      {"t":8078,"label":"2019年第三季","kind":"point"},
      {"t":8079,"label":"2019年第四季","kind":"point"},
      {"t":8080,"label":"2020年第一季","kind":"point"},
      {"t":8081,"label":"2020年第二季","kind":"point"},
      {"t":8082,"label":"2020年第三季","kind":"point"},
      {"t":8083,"label":"2020年第四季","kind":"point"},
      {"t":8084,"label":"2021年第一季","kind":"point"},
      {"t":8085,"label":"2021年第二季","kind":"point"},
      {"t":8086,"label":"2021年第三季","kind":"point"},
      {"t":8087,"label":"2021年第四季","kind":"point"},
      {"t":8088,"label":"2022年第一季","kind":"point"},
      {"t":8089,"label":"2022年第二季","kind":"point"},
      {"t":8090,"label":"2022年第三季","kind":"point"},
      {"t":8091,"label":"2022年第四季","kind":"point"},
      {"t":8092,"label":"2023年第一季","kind":"point"},
      {"t":8094,"label":"2023年第三季","kind":"point"},
      {"t":8095,"label":"2023年第四季","kind":"point"},
      {"t":8096,"label":"2024年第一季","kind":"point"},
      {
        "t": 8077.5,
        "label": "2019年第三季起：統計範圍變動",
        "kind": "break",
        "note": "Google Cloud由9.5%變為6%，而2019年全年換算只有5.8%。來源沒有說明，因此前後不相連。"
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys全球市占率（首次公布）：全球雲端基礎設施服務支出，各季當時公布的數字，修訂之前",
    "publisher": "Canalys",
    "credit": "來源：Canalys、《商業內幕》、Telecoms.com、InfotechLead，另有17家",
    "ends": "最新的數字：AWS、微軟、Google到2024年第一季；阿里雲到2020年第四季。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "The global cloud market jumped 46% in Q4…",
        "lang": "en",
        "publisher": "《商業內幕》",
        "host": "Pulse Ghana",
        "url": "http://www.pulse.com.gh/bi/tech/tech-the-global-cloud-market-jumped-46-in-q4-amzn-googl-msft-ibm-id7945015.html",
        "date": "2018年2月6日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud spending set to miss full-year forecast despite solid Q3 growth",
        "lang": "en",
        "publisher": "Telecoms.com",
        "host": "",
        "url": "https://www.telecoms.com/public-cloud/cloud-spending-set-to-miss-full-year-forecast-despite-solid-q3-growth",
        "date": "2023年11月23日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure services market reports",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/it-statistics/cloud-infrastructure-services-market-reports-56690",
        "date": "2018年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：全球雲端基礎設施，2019年第二季（主題頁））",
        "lang": "",
        "publisher": "VoIP Review",
        "host": "",
        "url": "https://voip.review/tag/multi-cloud/",
        "date": "2019年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, Google, Alibaba share in cloud market",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/aws-microsoft-google-alibaba-share-in-cloud-market-60638",
        "date": "2020年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud spend hits record high in Q1 2020",
        "lang": "en",
        "publisher": "Canalys",
        "host": "loveclouddevops.blogspot.com",
        "url": "https://loveclouddevops.blogspot.com/2020/06/cloud-spend-hits-record-high-in-q1-2020.html",
        "date": "2020年6月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Cloud share of AWS, Microsoft, Google in Q2 2020",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-share-of-aws-microsoft-google-in-q2-2020-62306",
        "date": "2020年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Amazon, Microsoft and Google benefit as cloud spending surges – Canalys",
        "lang": "en",
        "publisher": "Channelweb",
        "host": "",
        "url": "https://channelweb.co.uk/news/4022624/amazon-microsoft-google-benefit-cloud-spending-surges-canalys",
        "date": "2020年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：全球雲端市場，2020年第四季）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "rssing.com",
        "url": "https://china1476.rssing.com/chan-11681955/article2704.html",
        "date": "2021年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "How AWS, Microsoft Azure and Google Cloud performed in Q4",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/how-aws-microsoft-azure-and-google-cloud-performed-in-q4-71104",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Worldwide cloud service spend to grow by 23 percent in 2023",
        "lang": "en",
        "publisher": "Techloy",
        "host": "",
        "url": "https://www.techloy.com/worldwide-cloud-service-spend-to-grow-by-23-percent-in-2023/",
        "date": "2023年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, and Google capture 64 percent of the cloud service market",
        "lang": "en",
        "publisher": "staradsenselivetv.com",
        "host": "",
        "url": "https://staradsenselivetv.com/video/7448",
        "date": "2023年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "AWS Leads $42B Global Cloud Services Market in Q1…",
        "lang": "en",
        "publisher": "IBTimes Singapore",
        "host": "",
        "url": "https://www.ibtimes.sg/aws-leads-42b-global-cloud-services-market-q1-microsoft-2nd-57198",
        "date": "2021年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud spending jumps 33% to $62.3 bn in Q2 2022: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-jumps-33-to-62-3-bn-in-q2-2022-canalys-73756",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Spending on cloud surges 28% to $63 bn in Q3: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/spending-on-cloud-surges-28-to-63-bn-in-q3-canalys-75325",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Top four cloud providers grew a collective 40% in Q3 2020",
        "lang": "en",
        "publisher": "StockApps",
        "host": "eefocus.com",
        "url": "https://www.eefocus.com/consumer-electronics/475753",
        "date": "2020年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：2024年第一季的市占率）",
        "lang": "",
        "publisher": "nytimesnewstoday.com",
        "host": "",
        "url": "https://nytimesnewstoday.com/?p=17787",
        "date": "2024年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Global cloud spending set to hit record levels this year",
        "lang": "en",
        "publisher": "ITProPortal",
        "host": "",
        "url": "https://www.itproportal.com/news/global-cloud-spending-set-to-hit-record-levels-this-year/",
        "date": "2021年11月4日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：全球雲端市場，2022年第一季）",
        "lang": "",
        "publisher": "IT之家",
        "host": "littlestuffedanimals.com",
        "url": "https://littlestuffedanimals.com/blog-1124299.html",
        "date": "2022年5月4日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：領先雲端業者加速成長，2017年第三季）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://www.canalys.com/newsroom/media-alert-leading-cloud-service-providers-accelerate-q3-2017-fueling-43-growth",
        "date": "2017年10月27日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：全球雲端服務市場，2021年第二季）",
        "lang": "",
        "publisher": "Canalys",
        "host": "canalys.dev",
        "url": "https://canalys.dev/newsroom/global-cloud-services-q2-2021",
        "date": "2021年7月29日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "Q1 cloud growth lifts AWS, Azure, and Google",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2022/04/29/cloud_growth_34_percent/",
        "date": "2022年4月29日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Canalys: Worldwide Cloud Spending to Grow 20% in 2024",
        "lang": "en",
        "publisher": "Channel Impact",
        "host": "",
        "url": "https://www.channel-impact.com/canalys-worldwide-cloud-spending-to-grow-20-in-2024/",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Worldwide cloud service spending to grow by 20% in 2024",
        "lang": "en",
        "publisher": "Jay McBain",
        "host": "dhirubhai.net",
        "url": "https://dhirubhai.net/pulse/worldwide-cloud-service-spending-grow-20-2024-jay-mcbain-rl1be",
        "date": "2024年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Global cloud services spend hits record $49.4bn in Q3",
        "lang": "en",
        "publisher": "Channelweb",
        "host": "",
        "url": "https://www.channelweb.co.uk/news/4039634/global-cloud-services-spend-hits-record-usd49-4bn-q3",
        "date": "2021年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Canalys: AI fuelling cloud infrastructure services growth",
        "lang": "en",
        "publisher": "Channel Post MEA",
        "host": "",
        "url": "https://channelpostmea.com/2024/08/05/canalys-ai-fuelling-cloud-infrastructure-services-growth",
        "date": "2024年8月5日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：2021年第二季的市占率）",
        "lang": "",
        "publisher": "NewsBreak",
        "host": "",
        "url": "https://www.newsbreak.com/news/2319046792193/amazon-to-investigate-allegations-of-harassment-and-discrimination-in-its-aws-unit",
        "date": "2021年7月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "The winners and losers of infrastructure clouds revealed…",
        "lang": "en",
        "publisher": "DCL Search",
        "host": "",
        "url": "https://www.dclsearch.com/blog/2020/02/the-winners-and-losers-of-infrastructure-clouds-revealed-aws-microsoft-google-and-alibaba-get-fatter",
        "date": "2020年2月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Cloud computing just hit another huge milestone",
        "lang": "en",
        "publisher": "hi-network.com",
        "host": "",
        "url": "https://fr.hi-network.com/cloud-computing-just-hit-another-huge-milestone.html",
        "date": "2022年",
        "via": "轉載或鏡像",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"hatched","label":"斜線或虛線：兩個數字之間的內插值，不標數值"},
    {"mark":"derived","label":"∗：由公布的數字推算"},
    {"mark":"break","label":"鋸齒：統計範圍改變，前後不相連"},
    {"mark":"band","label":"灰帶：只知道前幾名的合計"},
    {"mark":"whisker","label":"細線：不同來源不一致"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys全球市占率（首次公布）","value":"占市場的百分比","target":0},
    {"level":2,"role":"clock","label":"2024年第一季","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"31%，不同來源31%至32%","target":83,"box":[796.2,147,60.8,24]},
    {"level":2,"role":"item","label":"微軟","value":"25%，不同來源23%至25%","target":84,"box":[796.2,209.1,59.6,24]},
    {"level":2,"role":"item","label":"Google","value":"10%，不同來源9%至10%","target":85,"box":[796.2,364.4,77.8,24]},
    {"level":2,"role":"item","label":"阿里雲","value":"最後的數字（2020年第四季）：6%","target":15,"box":[426.4,405.9,24,24]},
    {"level":2,"role":"item","label":"其他","value":"34%","target":82,"box":[796.2,115.9,59.6,24]},
    {"level":2,"role":"remark","label":"市場規模","value":"777億美元","target":1,"box":[62.4,498,725.7,24]},
    {"level":2,"role":"remark","label":"年增率","value":"+19.7%","target":2,"box":[171.9,496.8,82.5,24]}
  ],
  "table": {
    "caption": "Canalys全球市占率（首次公布）",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微軟","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"阿里雲","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前幾名合計","numeric":true,"unit":"%"},
      {"label":"市場規模","numeric":true,"unit":"美元"},
      {"label":"年增率","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2017年第二季","34%∗","11%","5%","","","","",""],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2017Q2",
          "obs:canalys-world/microsoft-azure/share/2017Q2",
          "obs:canalys-world/google-cloud/share/2017Q2",
          "",
          "",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["2017年第三季","","","","","","前四名合計 57%","144億美元","+43%"],
        "figures": ["","","","","","","obs:canalys-world//top4/2017Q3","obs:canalys-world//size/2017Q3","obs:canalys-world//growth/2017Q3"]
      },
      {
        "cells": ["2017年第四季","32%","14%","8%","","","","160億美元","+46%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2017Q4",
          "obs:canalys-world/microsoft-azure/share/2017Q4",
          "obs:canalys-world/google-cloud/share/2017Q4",
          "",
          "",
          "",
          "obs:canalys-world//size/2017Q4",
          "obs:canalys-world//growth/2017Q4"
        ]
      },
      {
        "cells": ["2018年第三季","32%","17%","8%","4%","","","210億美元","+46%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2018Q3",
          "obs:canalys-world/microsoft-azure/share/2018Q3",
          "obs:canalys-world/google-cloud/share/2018Q3",
          "obs:canalys-world/alibaba-cloud/share/2018Q3",
          "",
          "",
          "obs:canalys-world//size/2018Q3",
          "obs:canalys-world//growth/2018Q3"
        ]
      },
      {
        "cells": ["2018年第四季","","15%","","","","","",""],
        "figures": ["","","obs:canalys-world/microsoft-azure/share/2018Q4","","","","","",""]
      },
      {
        "cells": ["2019年第二季","31.5%","18.1%","9.5%","第4名，沒有數字","","","263億美元","+37.6%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2019Q2",
          "obs:canalys-world/microsoft-azure/share/2019Q2",
          "obs:canalys-world/google-cloud/share/2019Q2",
          "obs:canalys-world/alibaba-cloud/share/2019Q2",
          "",
          "",
          "obs:canalys-world//size/2019Q2",
          "obs:canalys-world//growth/2019Q2"
        ]
      },
      {
        "cells": ["2019年第三季","33%","17%","6%","5%","","","",""],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2019Q3",
          "obs:canalys-world/microsoft-azure/share/2019Q3",
          "obs:canalys-world/google-cloud/share/2019Q3",
          "obs:canalys-world/alibaba-cloud/share/2019Q3",
          "",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["2019年第四季","32%","18%","6%","5.4%","","","300億美元","+37%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2019Q4",
          "obs:canalys-world/microsoft-azure/share/2019Q4",
          "obs:canalys-world/google-cloud/share/2019Q4",
          "obs:canalys-world/alibaba-cloud/share/2019Q4",
          "",
          "",
          "obs:canalys-world//size/2019Q4",
          "obs:canalys-world//growth/2019Q4"
        ]
      },
      {
        "cells": ["2020年第一季","32%","17%","6%","6%","","","310億美元","+34%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2020Q1",
          "obs:canalys-world/microsoft-azure/share/2020Q1",
          "obs:canalys-world/google-cloud/share/2020Q1",
          "obs:canalys-world/alibaba-cloud/share/2020Q1",
          "",
          "",
          "obs:canalys-world//size/2020Q1",
          "obs:canalys-world//growth/2020Q1"
        ]
      },
      {
        "cells": ["2020年第二季","31%","20%","6%","5%","","","346億美元","+31%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2020Q2",
          "obs:canalys-world/microsoft-azure/share/2020Q2",
          "obs:canalys-world/google-cloud/share/2020Q2",
          "obs:canalys-world/alibaba-cloud/share/2020Q2",
          "",
          "",
          "obs:canalys-world//size/2020Q2",
          "obs:canalys-world//growth/2020Q2"
        ]
      },
      {
        "cells": ["2020年第三季","32%","19%","7%","6%","","","365億美元","+33%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2020Q3",
          "obs:canalys-world/microsoft-azure/share/2020Q3",
          "obs:canalys-world/google-cloud/share/2020Q3",
          "obs:canalys-world/alibaba-cloud/share/2020Q3",
          "",
          "",
          "obs:canalys-world//size/2020Q3",
          "obs:canalys-world//growth/2020Q3"
        ]
      },
      {
        "cells": ["2020年第四季","31%","20%","7%","6%","","","399億美元","+32%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2020Q4",
          "obs:canalys-world/microsoft-azure/share/2020Q4",
          "obs:canalys-world/google-cloud/share/2020Q4",
          "obs:canalys-world/alibaba-cloud/share/2020Q4",
          "",
          "",
          "obs:canalys-world//size/2020Q4",
          "obs:canalys-world//growth/2020Q4"
        ]
      },
      {
        "cells": ["2021年第一季","32%","19%","7%","","","","418億美元","+35%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2021Q1",
          "obs:canalys-world/microsoft-azure/share/2021Q1",
          "obs:canalys-world/google-cloud/share/2021Q1",
          "",
          "",
          "",
          "obs:canalys-world//size/2021Q1",
          "obs:canalys-world//growth/2021Q1"
        ]
      },
      {
        "cells": ["2021年第二季","31%","","","","","前三名合計 61%","470億美元","+36%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2021Q2",
          "",
          "",
          "",
          "",
          "obs:canalys-world//top3/2021Q2",
          "obs:canalys-world//size/2021Q2",
          "obs:canalys-world//growth/2021Q2"
        ]
      },
      {
        "cells": ["2021年第三季","32%","21%","8%","","","","494億美元","+35%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2021Q3",
          "obs:canalys-world/microsoft-azure/share/2021Q3",
          "obs:canalys-world/google-cloud/share/2021Q3",
          "",
          "",
          "",
          "obs:canalys-world//size/2021Q3",
          "obs:canalys-world//growth/2021Q3"
        ]
      },
      {
        "cells": ["2021年第四季","33%","22%","9%","","36%","前三名合計 64%","535億美元","+34%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2021Q4",
          "obs:canalys-world/microsoft-azure/share/2021Q4",
          "obs:canalys-world/google-cloud/share/2021Q4",
          "",
          "obs:canalys-world/others/share/2021Q4",
          "obs:canalys-world//top3/2021Q4",
          "obs:canalys-world//size/2021Q4",
          "obs:canalys-world//growth/2021Q4"
        ]
      },
      {
        "cells": ["2022年第一季","33%","21%","8%","","","前三名合計 62%","559億美元","+34%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2022Q1",
          "obs:canalys-world/microsoft-azure/share/2022Q1",
          "obs:canalys-world/google-cloud/share/2022Q1",
          "",
          "",
          "obs:canalys-world//top3/2022Q1",
          "obs:canalys-world//size/2022Q1",
          "obs:canalys-world//growth/2022Q1"
        ]
      },
      {
        "cells": ["2022年第二季","31%","24%","8%","","","","623億美元","+33%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2022Q2",
          "obs:canalys-world/microsoft-azure/share/2022Q2",
          "obs:canalys-world/google-cloud/share/2022Q2",
          "",
          "",
          "",
          "obs:canalys-world//size/2022Q2",
          "obs:canalys-world//growth/2022Q2"
        ]
      },
      {
        "cells": ["2022年第三季","32%","22%","9%","","","","631億美元","+28%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2022Q3",
          "obs:canalys-world/microsoft-azure/share/2022Q3",
          "obs:canalys-world/google-cloud/share/2022Q3",
          "",
          "",
          "",
          "obs:canalys-world//size/2022Q3",
          "obs:canalys-world//growth/2022Q3"
        ]
      },
      {
        "cells": ["2022年第四季","32%","23%","10%","","","前三名合計 65%","658億美元","+23%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2022Q4",
          "obs:canalys-world/microsoft-azure/share/2022Q4",
          "obs:canalys-world/google-cloud/share/2022Q4",
          "",
          "",
          "obs:canalys-world//top3/2022Q4",
          "obs:canalys-world//size/2022Q4",
          "obs:canalys-world//growth/2022Q4"
        ]
      },
      {
        "cells": ["2023年第一季","32%","23%","9%","","","前三名合計 64%","664億美元","+19%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2023Q1",
          "obs:canalys-world/microsoft-azure/share/2023Q1",
          "obs:canalys-world/google-cloud/share/2023Q1",
          "",
          "",
          "obs:canalys-world//top3/2023Q1",
          "obs:canalys-world//size/2023Q1",
          "obs:canalys-world//growth/2023Q1"
        ]
      },
      {
        "cells": ["2023年第二季","","","","","","","724億美元","+16%"],
        "figures": ["","","","","","","","obs:canalys-world//size/2023Q2","obs:canalys-world//growth/2023Q2"]
      },
      {
        "cells": ["2023年第三季","31%","25%","10%","","","前三名合計 65%","735億美元","+16%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2023Q3",
          "obs:canalys-world/microsoft-azure/share/2023Q3",
          "obs:canalys-world/google-cloud/share/2023Q3",
          "",
          "",
          "obs:canalys-world//top3/2023Q3",
          "obs:canalys-world//size/2023Q3",
          "obs:canalys-world//growth/2023Q3"
        ]
      },
      {
        "cells": ["2023年第四季","31%","26%","","","","前三名合計 66%","781億美元","+19%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2023Q4",
          "obs:canalys-world/microsoft-azure/share/2023Q4",
          "",
          "",
          "",
          "obs:canalys-world//top3/2023Q4",
          "obs:canalys-world//size/2023Q4",
          "obs:canalys-world//growth/2023Q4"
        ]
      },
      {
        "cells": ["2024年第一季","31%","25%","10%","","34%","","777億美元","+19.7%"],
        "figures": [
          "",
          "obs:canalys-world/aws/share/2024Q1",
          "obs:canalys-world/microsoft-azure/share/2024Q1",
          "obs:canalys-world/google-cloud/share/2024Q1",
          "",
          "obs:canalys-world/others/share/2024Q1",
          "",
          "obs:canalys-world//size/2024Q1",
          "obs:canalys-world//growth/2024Q1"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
