// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "market=canalys-world",
  "title": "2019年第三季度至2024年第一季度，按首次发布的口径：微软由17%升至25%，AWS由33%降至31% · 折线 · Canalys全球份额（首次公布） – 云图",
  "began": "",
  "headline": [
    "2019年第三季度至2024年第一季度，按首次发布的口径：微软由",
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
      "同一时期，谷歌由",
      {"text":"6%","n":"obs:canalys-world/google-cloud/share/2019Q3"},
      "升至",
      {"text":"10%","n":"obs:canalys-world/google-cloud/share/2024Q1"},
      "。"
    ],
    [
      "各季发布的名单里，阿里云只列到2020年第四季度，当时为",
      {"text":"6%","n":"obs:canalys-world/alibaba-cloud/share/2020Q4"},
      "。"
    ],
    [
      "2019年第三季度以前看来是另一个统计基数，图上断开。2024年来源调整了算法，这条线止于当年第一季度，此后请看修订口径。"
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
      "value": "canalys-world",
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
    "min": 8069,
    "max": 8096,
    "t": 8096,
    "text": "2024年第一季度",
    "shapes": [
      "0000年第二季度",
      "0000年第四季度",
      "0000年第二季度与0000年第四季度之间",
      "0000年第三季度",
      "0000年第四季度与0000年第三季度之间",
      "0000年第三季度与0000年第四季度之间",
      "0000年第四季度与0000年第二季度之间",
      "0000年第二季度与0000年第三季度之间",
      "0000年第一季度",
      "0000年第四季度与0000年第一季度之间",
      "0000年第一季度与0000年第二季度之间",
      "0000年第一季度与0000年第三季度之间"
    ],
    "ticks": [
      {"t":8069,"label":"2017年第二季度","kind":"point"},
      {"t":8071,"label":"2017年第四季度","kind":"point"},
      {"t":8074,"label":"2018年第三季度","kind":"point"},
      {"t":8075,"label":"2018年第四季度","kind":"point"},
      {"t":8077,"label":"2019年第二季度","kind":"point"},
      {"t":8078,"label":"2019年第三季度","kind":"point"},
      {"t":8079,"label":"2019年第四季度","kind":"point"},
      {"t":8080,"label":"2020年第一季度","kind":"point"},
      {"t":8081,"label":"2020年第二季度","kind":"point"},
      {"t":8082,"label":"2020年第三季度","kind":"point"},
      {"t":8083,"label":"2020年第四季度","kind":"point"},
      {"t":8084,"label":"2021年第一季度","kind":"point"},
      {"t":8085,"label":"2021年第二季度","kind":"point"},
      {"t":8086,"label":"2021年第三季度","kind":"point"},
      {"t":8087,"label":"2021年第四季度","kind":"point"},
      {"t":8088,"label":"2022年第一季度","kind":"point"},
      {"t":8089,"label":"2022年第二季度","kind":"point"},
      {"t":8090,"label":"2022年第三季度","kind":"point"},
      {"t":8091,"label":"2022年第四季度","kind":"point"},
      {"t":8092,"label":"2023年第一季度","kind":"point"},
      {"t":8094,"label":"2023年第三季度","kind":"point"},
      {"t":8095,"label":"2023年第四季度","kind":"point"},
      {"t":8096,"label":"2024年第一季度","kind":"point"},
      {
        "t": 8077.5,
        "label": "2019年第三季度起：口径变动",
        "kind": "break",
        "note": "谷歌云由9.5%变为6%，而2019年全年折算只有5.8%。来源没有说明，因此前后不相连。"
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys全球份额（首次公布）：全球云基础设施服务支出，各季当时公布的数字，修订之前",
    "publisher": "Canalys",
    "credit": "来源：Canalys、《商业内幕》、Telecoms.com、InfotechLead，另有17家",
    "ends": "最新的数字：AWS、微软、谷歌到2024年第一季度；阿里云到2020年第四季度。没有查到更晚的数字。",
    "sources": [
      {
        "title": "The global cloud market jumped 46% in Q4…",
        "lang": "en",
        "publisher": "《商业内幕》",
        "host": "Pulse Ghana",
        "url": "http://www.pulse.com.gh/bi/tech/tech-the-global-cloud-market-jumped-46-in-q4-amzn-googl-msft-ibm-id7945015.html",
        "date": "2018年2月6日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud spending set to miss full-year forecast despite solid Q3 growth",
        "lang": "en",
        "publisher": "Telecoms.com",
        "host": "",
        "url": "https://www.telecoms.com/public-cloud/cloud-spending-set-to-miss-full-year-forecast-despite-solid-q3-growth",
        "date": "2023年11月23日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure services market reports",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/it-statistics/cloud-infrastructure-services-market-reports-56690",
        "date": "2018年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：全球云基础设施，2019年第二季度（话题页））",
        "lang": "",
        "publisher": "VoIP Review",
        "host": "",
        "url": "https://voip.review/tag/multi-cloud/",
        "date": "2019年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, Google, Alibaba share in cloud market",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/aws-microsoft-google-alibaba-share-in-cloud-market-60638",
        "date": "2020年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud spend hits record high in Q1 2020",
        "lang": "en",
        "publisher": "Canalys",
        "host": "loveclouddevops.blogspot.com",
        "url": "https://loveclouddevops.blogspot.com/2020/06/cloud-spend-hits-record-high-in-q1-2020.html",
        "date": "2020年6月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Cloud share of AWS, Microsoft, Google in Q2 2020",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-share-of-aws-microsoft-google-in-q2-2020-62306",
        "date": "2020年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Amazon, Microsoft and Google benefit as cloud spending surges – Canalys",
        "lang": "en",
        "publisher": "Channelweb",
        "host": "",
        "url": "https://channelweb.co.uk/news/4022624/amazon-microsoft-google-benefit-cloud-spending-surges-canalys",
        "date": "2020年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：全球云市场，2020年第四季度）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "rssing.com",
        "url": "https://china1476.rssing.com/chan-11681955/article2704.html",
        "date": "2021年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "How AWS, Microsoft Azure and Google Cloud performed in Q4",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/how-aws-microsoft-azure-and-google-cloud-performed-in-q4-71104",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Worldwide cloud service spend to grow by 23 percent in 2023",
        "lang": "en",
        "publisher": "Techloy",
        "host": "",
        "url": "https://www.techloy.com/worldwide-cloud-service-spend-to-grow-by-23-percent-in-2023/",
        "date": "2023年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, and Google capture 64 percent of the cloud service market",
        "lang": "en",
        "publisher": "staradsenselivetv.com",
        "host": "",
        "url": "https://staradsenselivetv.com/video/7448",
        "date": "2023年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "AWS Leads $42B Global Cloud Services Market in Q1…",
        "lang": "en",
        "publisher": "IBTimes Singapore",
        "host": "",
        "url": "https://www.ibtimes.sg/aws-leads-42b-global-cloud-services-market-q1-microsoft-2nd-57198",
        "date": "2021年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud spending jumps 33% to $62.3 bn in Q2 2022: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-jumps-33-to-62-3-bn-in-q2-2022-canalys-73756",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Spending on cloud surges 28% to $63 bn in Q3: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/spending-on-cloud-surges-28-to-63-bn-in-q3-canalys-75325",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Top four cloud providers grew a collective 40% in Q3 2020",
        "lang": "en",
        "publisher": "StockApps",
        "host": "eefocus.com",
        "url": "https://www.eefocus.com/consumer-electronics/475753",
        "date": "2020年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：2024年第一季度的份额）",
        "lang": "",
        "publisher": "nytimesnewstoday.com",
        "host": "",
        "url": "https://nytimesnewstoday.com/?p=17787",
        "date": "2024年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Global cloud spending set to hit record levels this year",
        "lang": "en",
        "publisher": "ITProPortal",
        "host": "",
        "url": "https://www.itproportal.com/news/global-cloud-spending-set-to-hit-record-levels-this-year/",
        "date": "2021年11月4日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：全球云市场，2022年第一季度）",
        "lang": "",
        "publisher": "IT之家",
        "host": "littlestuffedanimals.com",
        "url": "https://littlestuffedanimals.com/blog-1124299.html",
        "date": "2022年5月4日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：领先云厂商加速增长，2017年第三季度）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://www.canalys.com/newsroom/media-alert-leading-cloud-service-providers-accelerate-q3-2017-fueling-43-growth",
        "date": "2017年10月27日",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：全球云服务市场，2021年第二季度）",
        "lang": "",
        "publisher": "Canalys",
        "host": "canalys.dev",
        "url": "https://canalys.dev/newsroom/global-cloud-services-q2-2021",
        "date": "2021年7月29日",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "Q1 cloud growth lifts AWS, Azure, and Google",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2022/04/29/cloud_growth_34_percent/",
        "date": "2022年4月29日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Canalys: Worldwide Cloud Spending to Grow 20% in 2024",
        "lang": "en",
        "publisher": "Channel Impact",
        "host": "",
        "url": "https://www.channel-impact.com/canalys-worldwide-cloud-spending-to-grow-20-in-2024/",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Worldwide cloud service spending to grow by 20% in 2024",
        "lang": "en",
        "publisher": "Jay McBain",
        "host": "dhirubhai.net",
        "url": "https://dhirubhai.net/pulse/worldwide-cloud-service-spending-grow-20-2024-jay-mcbain-rl1be",
        "date": "2024年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Global cloud services spend hits record $49.4bn in Q3",
        "lang": "en",
        "publisher": "Channelweb",
        "host": "",
        "url": "https://www.channelweb.co.uk/news/4039634/global-cloud-services-spend-hits-record-usd49-4bn-q3",
        "date": "2021年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Canalys: AI fuelling cloud infrastructure services growth",
        "lang": "en",
        "publisher": "Channel Post MEA",
        "host": "",
        "url": "https://channelpostmea.com/2024/08/05/canalys-ai-fuelling-cloud-infrastructure-services-growth",
        "date": "2024年8月5日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：2021年第二季度的份额）",
        "lang": "",
        "publisher": "NewsBreak",
        "host": "",
        "url": "https://www.newsbreak.com/news/2319046792193/amazon-to-investigate-allegations-of-harassment-and-discrimination-in-its-aws-unit",
        "date": "2021年7月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "The winners and losers of infrastructure clouds revealed…",
        "lang": "en",
        "publisher": "DCL Search",
        "host": "",
        "url": "https://www.dclsearch.com/blog/2020/02/the-winners-and-losers-of-infrastructure-clouds-revealed-aws-microsoft-google-and-alibaba-get-fatter",
        "date": "2020年2月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Cloud computing just hit another huge milestone",
        "lang": "en",
        "publisher": "hi-network.com",
        "host": "",
        "url": "https://fr.hi-network.com/cloud-computing-just-hit-another-huge-milestone.html",
        "date": "2022年",
        "via": "转载或镜像",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"实心：来源公布的数字"},
    {"mark":"hatched","label":"斜线或虚线：两个数字之间的插值，不标数值"},
    {"mark":"derived","label":"∗：由公布的数字推算"},
    {"mark":"break","label":"锯齿：口径改变，前后不相连"},
    {"mark":"band","label":"灰带：只知道前几名的合计"},
    {"mark":"whisker","label":"细线：不同来源不一致"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys全球份额（首次公布）","value":"占市场的百分比","target":0},
    {"level":2,"role":"clock","label":"2024年第一季度","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"31%，不同来源31%至32%","target":83,"box":[808.2,147,60.8,24]},
    {"level":2,"role":"item","label":"微软","value":"25%，不同来源23%至25%","target":84,"box":[808.2,209.1,59.6,24]},
    {"level":2,"role":"item","label":"谷歌","value":"10%，不同来源9%至10%","target":85,"box":[808.2,364.4,59.6,24]},
    {"level":2,"role":"item","label":"阿里云","value":"最后的数字（2020年第四季度）：6%","target":15,"box":[432.6,405.9,24,24]},
    {"level":2,"role":"item","label":"其他","value":"34%","target":82,"box":[808.2,115.9,59.6,24]},
    {"level":2,"role":"remark","label":"市场规模","value":"777亿美元","target":1,"box":[62.4,498,737.7,24]},
    {"level":2,"role":"remark","label":"同比增速","value":"+19.7%","target":2,"box":[171.9,496.8,82.5,24]}
  ],
  "table": {
    "caption": "Canalys全球份额（首次公布）",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微软","numeric":true,"unit":"%"},
      {"label":"谷歌","numeric":true,"unit":"%"},
      {"label":"阿里云","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前几名合计","numeric":true,"unit":"%"},
      {"label":"市场规模","numeric":true,"unit":"美元"},
      {"label":"同比增速","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2017年第二季度","34%∗","11%","5%","","","","",""],
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
        "cells": ["2017年第三季度","","","","","","前四名合计 57%","144亿美元","+43%"],
        "figures": ["","","","","","","obs:canalys-world//top4/2017Q3","obs:canalys-world//size/2017Q3","obs:canalys-world//growth/2017Q3"]
      },
      {
        "cells": ["2017年第四季度","32%","14%","8%","","","","160亿美元","+46%"],
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
        "cells": ["2018年第三季度","32%","17%","8%","4%","","","210亿美元","+46%"],
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
        "cells": ["2018年第四季度","","15%","","","","","",""],
        "figures": ["","","obs:canalys-world/microsoft-azure/share/2018Q4","","","","","",""]
      },
      {
        "cells": ["2019年第二季度","31.5%","18.1%","9.5%","第4位，没有数字","","","263亿美元","+37.6%"],
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
        "cells": ["2019年第三季度","33%","17%","6%","5%","","","",""],
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
        "cells": ["2019年第四季度","32%","18%","6%","5.4%","","","300亿美元","+37%"],
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
        "cells": ["2020年第一季度","32%","17%","6%","6%","","","310亿美元","+34%"],
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
        "cells": ["2020年第二季度","31%","20%","6%","5%","","","346亿美元","+31%"],
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
        "cells": ["2020年第三季度","32%","19%","7%","6%","","","365亿美元","+33%"],
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
        "cells": ["2020年第四季度","31%","20%","7%","6%","","","399亿美元","+32%"],
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
        "cells": ["2021年第一季度","32%","19%","7%","","","","418亿美元","+35%"],
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
        "cells": ["2021年第二季度","31%","","","","","前三名合计 61%","470亿美元","+36%"],
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
        "cells": ["2021年第三季度","32%","21%","8%","","","","494亿美元","+35%"],
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
        "cells": ["2021年第四季度","33%","22%","9%","","36%","前三名合计 64%","535亿美元","+34%"],
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
        "cells": ["2022年第一季度","33%","21%","8%","","","前三名合计 62%","559亿美元","+34%"],
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
        "cells": ["2022年第二季度","31%","24%","8%","","","","623亿美元","+33%"],
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
        "cells": ["2022年第三季度","32%","22%","9%","","","","631亿美元","+28%"],
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
        "cells": ["2022年第四季度","32%","23%","10%","","","前三名合计 65%","658亿美元","+23%"],
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
        "cells": ["2023年第一季度","32%","23%","9%","","","前三名合计 64%","664亿美元","+19%"],
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
        "cells": ["2023年第二季度","","","","","","","724亿美元","+16%"],
        "figures": ["","","","","","","","obs:canalys-world//size/2023Q2","obs:canalys-world//growth/2023Q2"]
      },
      {
        "cells": ["2023年第三季度","31%","25%","10%","","","前三名合计 65%","735亿美元","+16%"],
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
        "cells": ["2023年第四季度","31%","26%","","","","前三名合计 66%","781亿美元","+19%"],
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
        "cells": ["2024年第一季度","31%","25%","10%","","34%","","777亿美元","+19.7%"],
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
