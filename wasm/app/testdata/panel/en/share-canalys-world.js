// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&market=canalys-world",
  "title": "As first published, Microsoft rose from 17 to 25 per cent between the third quarter of 2019 and the first of 2024; AWS slipped from 33 to 31 per cent · Lines · Canalys: global, as first published – Yuntu",
  "began": "",
  "headline": [
    "As first published, Microsoft rose from ",
    {"text":"17","n":"obs:canalys-world/microsoft-azure/share/2019Q3"},
    " to ",
    {"text":"25 per cent","n":"obs:canalys-world/microsoft-azure/share/2024Q1"},
    " between the third quarter of 2019 and the first of 2024; AWS slipped from ",
    {"text":"33","n":"obs:canalys-world/aws/share/2019Q3"},
    " to ",
    {"text":"31 per cent","n":"obs:canalys-world/aws/share/2024Q1"}
  ],
  "body": [
    [
      "Google went from ",
      {"text":"6","n":"obs:canalys-world/google-cloud/share/2019Q3"},
      " to ",
      {"text":"10 per cent","n":"obs:canalys-world/google-cloud/share/2024Q1"},
      " over the same time."
    ],
    [
      "The quarterly releases list Alibaba only until the end of 2020, when it had ",
      {"text":"6 per cent","n":"obs:canalys-world/alibaba-cloud/share/2020Q4"},
      "."
    ],
    [
      "Before the third quarter of 2019 the basis looks different, so the picture is cut there. The source changed its method in 2024, and this line ends with the first quarter of that year; for what follows see the revised basis."
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
      "value": "canalys-world",
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
    "min": 8069,
    "max": 8096,
    "t": 8096,
    "text": "Q1 2024",
    "shapes": ["Q0 0000","between Q0 0000 and Q0 0000"],
    "ticks": [
      {"t":8069,"label":"Q2 2017","kind":"point"},
      {"t":8071,"label":"Q4 2017","kind":"point"},
      {"t":8074,"label":"Q3 2018","kind":"point"},
      {"t":8075,"label":"Q4 2018","kind":"point"},
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
      {"t":8094,"label":"Q3 2023","kind":"point"},
      {"t":8095,"label":"Q4 2023","kind":"point"},
      {"t":8096,"label":"Q1 2024","kind":"point"},
      {
        "t": 8077.5,
        "label": "Q3 2019: Basis changed",
        "kind": "break",
        "note": "Google Cloud goes from 9.5 to 6 per cent, while the year 2019 works out at 5.8. The source does not explain it, so earlier points are not joined to later ones."
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys: global, as first published. Spending on cloud infrastructure services worldwide as published at the time, before the revision",
    "publisher": "Canalys",
    "credit": "Sources: Canalys, Business Insider, Telecoms.com, InfotechLead and 17 more",
    "ends": "Newest figures: Q1 2024 for AWS, Microsoft, Google; Q4 2020 for Alibaba. No later figure was found.",
    "sources": [
      {
        "title": "The global cloud market jumped 46% in Q4…",
        "lang": "en",
        "publisher": "Business Insider",
        "host": "Pulse Ghana",
        "url": "http://www.pulse.com.gh/bi/tech/tech-the-global-cloud-market-jumped-46-in-q4-amzn-googl-msft-ibm-id7945015.html",
        "date": "6 February 2018",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud spending set to miss full-year forecast despite solid Q3 growth",
        "lang": "en",
        "publisher": "Telecoms.com",
        "host": "",
        "url": "https://www.telecoms.com/public-cloud/cloud-spending-set-to-miss-full-year-forecast-despite-solid-q3-growth",
        "date": "23 November 2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure services market reports",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/it-statistics/cloud-infrastructure-services-market-reports-56690",
        "date": "2018",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud infrastructure worldwide, Q2 2019 (page of a tag))",
        "lang": "",
        "publisher": "VoIP Review",
        "host": "",
        "url": "https://voip.review/tag/multi-cloud/",
        "date": "2019",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, Google, Alibaba share in cloud market",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/aws-microsoft-google-alibaba-share-in-cloud-market-60638",
        "date": "2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud spend hits record high in Q1 2020",
        "lang": "en",
        "publisher": "Canalys",
        "host": "loveclouddevops.blogspot.com",
        "url": "https://loveclouddevops.blogspot.com/2020/06/cloud-spend-hits-record-high-in-q1-2020.html",
        "date": "June 2020",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Cloud share of AWS, Microsoft, Google in Q2 2020",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-share-of-aws-microsoft-google-in-q2-2020-62306",
        "date": "2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Amazon, Microsoft and Google benefit as cloud spending surges – Canalys",
        "lang": "en",
        "publisher": "Channelweb",
        "host": "",
        "url": "https://channelweb.co.uk/news/4022624/amazon-microsoft-google-benefit-cloud-spending-surges-canalys",
        "date": "2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud worldwide, Q4 2020)",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "rssing.com",
        "url": "https://china1476.rssing.com/chan-11681955/article2704.html",
        "date": "2021",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "How AWS, Microsoft Azure and Google Cloud performed in Q4",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/how-aws-microsoft-azure-and-google-cloud-performed-in-q4-71104",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Worldwide cloud service spend to grow by 23 percent in 2023",
        "lang": "en",
        "publisher": "Techloy",
        "host": "",
        "url": "https://www.techloy.com/worldwide-cloud-service-spend-to-grow-by-23-percent-in-2023/",
        "date": "2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, and Google capture 64 percent of the cloud service market",
        "lang": "en",
        "publisher": "staradsenselivetv.com",
        "host": "",
        "url": "https://staradsenselivetv.com/video/7448",
        "date": "2023",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "AWS Leads $42B Global Cloud Services Market in Q1…",
        "lang": "en",
        "publisher": "IBTimes Singapore",
        "host": "",
        "url": "https://www.ibtimes.sg/aws-leads-42b-global-cloud-services-market-q1-microsoft-2nd-57198",
        "date": "2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud spending jumps 33% to $62.3 bn in Q2 2022: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-jumps-33-to-62-3-bn-in-q2-2022-canalys-73756",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Spending on cloud surges 28% to $63 bn in Q3: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/spending-on-cloud-surges-28-to-63-bn-in-q3-canalys-75325",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Top four cloud providers grew a collective 40% in Q3 2020",
        "lang": "en",
        "publisher": "StockApps",
        "host": "eefocus.com",
        "url": "https://www.eefocus.com/consumer-electronics/475753",
        "date": "2020",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: shares in Q1 2024)",
        "lang": "",
        "publisher": "nytimesnewstoday.com",
        "host": "",
        "url": "https://nytimesnewstoday.com/?p=17787",
        "date": "2024",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Global cloud spending set to hit record levels this year",
        "lang": "en",
        "publisher": "ITProPortal",
        "host": "",
        "url": "https://www.itproportal.com/news/global-cloud-spending-set-to-hit-record-levels-this-year/",
        "date": "4 November 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud worldwide, Q1 2022)",
        "lang": "",
        "publisher": "ITHome",
        "host": "littlestuffedanimals.com",
        "url": "https://littlestuffedanimals.com/blog-1124299.html",
        "date": "4 May 2022",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: the leading clouds grow faster, Q3 2017)",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://www.canalys.com/newsroom/media-alert-leading-cloud-service-providers-accelerate-q3-2017-fueling-43-growth",
        "date": "27 October 2017",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud services worldwide, Q2 2021)",
        "lang": "",
        "publisher": "Canalys",
        "host": "canalys.dev",
        "url": "https://canalys.dev/newsroom/global-cloud-services-q2-2021",
        "date": "29 July 2021",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Q1 cloud growth lifts AWS, Azure, and Google",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2022/04/29/cloud_growth_34_percent/",
        "date": "29 April 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Canalys: Worldwide Cloud Spending to Grow 20% in 2024",
        "lang": "en",
        "publisher": "Channel Impact",
        "host": "",
        "url": "https://www.channel-impact.com/canalys-worldwide-cloud-spending-to-grow-20-in-2024/",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Worldwide cloud service spending to grow by 20% in 2024",
        "lang": "en",
        "publisher": "Jay McBain",
        "host": "dhirubhai.net",
        "url": "https://dhirubhai.net/pulse/worldwide-cloud-service-spending-grow-20-2024-jay-mcbain-rl1be",
        "date": "2024",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Global cloud services spend hits record $49.4bn in Q3",
        "lang": "en",
        "publisher": "Channelweb",
        "host": "",
        "url": "https://www.channelweb.co.uk/news/4039634/global-cloud-services-spend-hits-record-usd49-4bn-q3",
        "date": "2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Canalys: AI fuelling cloud infrastructure services growth",
        "lang": "en",
        "publisher": "Channel Post MEA",
        "host": "",
        "url": "https://channelpostmea.com/2024/08/05/canalys-ai-fuelling-cloud-infrastructure-services-growth",
        "date": "5 August 2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: shares in Q2 2021)",
        "lang": "",
        "publisher": "NewsBreak",
        "host": "",
        "url": "https://www.newsbreak.com/news/2319046792193/amazon-to-investigate-allegations-of-harassment-and-discrimination-in-its-aws-unit",
        "date": "July 2021",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "The winners and losers of infrastructure clouds revealed…",
        "lang": "en",
        "publisher": "DCL Search",
        "host": "",
        "url": "https://www.dclsearch.com/blog/2020/02/the-winners-and-losers-of-infrastructure-clouds-revealed-aws-microsoft-google-and-alibaba-get-fatter",
        "date": "February 2020",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Cloud computing just hit another huge milestone",
        "lang": "en",
        "publisher": "hi-network.com",
        "host": "",
        "url": "https://fr.hi-network.com/cloud-computing-just-hit-another-huge-milestone.html",
        "date": "2022",
        "via": "Copy or mirror",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"Solid: published figure"},
    {"mark":"hatched","label":"Hatched or dashed: interpolated between two figures, no number"},
    {"mark":"derived","label":"∗ worked out from published figures"},
    {"mark":"break","label":"Zigzag: the basis changed, not joined"},
    {"mark":"band","label":"Band: only the leaders’ sum is known"},
    {"mark":"whisker","label":"Whisker: sources disagree"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys: global, as first published","value":"per cent of the market","target":0},
    {"level":2,"role":"clock","label":"Q1 2024","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"31%, other sources 31% to 32%","target":83,"box":[781.2,147,60.8,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"25%, other sources 23% to 25%","target":84,"box":[781.2,209.1,92.8,24]},
    {"level":2,"role":"item","label":"Google","value":"10%, other sources 9% to 10%","target":85,"box":[781.2,364.4,77.8,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"last figure Q4 2020: 6%","target":15,"box":[418.6,405.9,24,24]},
    {"level":2,"role":"item","label":"Others","value":"34%","target":82,"box":[781.2,115.9,75.5,24]},
    {"level":2,"role":"remark","label":"Market size","value":"$77.7bn","target":1,"box":[62.4,498,710.8,24]},
    {"level":2,"role":"remark","label":"Growth on a year earlier","value":"+19.7%","target":2,"box":[175.5,496.8,151,24]}
  ],
  "table": {
    "caption": "Canalys: global, as first published",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"Microsoft","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"Alibaba","numeric":true,"unit":"%"},
      {"label":"Others","numeric":true,"unit":"%"},
      {"label":"Leaders together","numeric":true,"unit":"%"},
      {"label":"Market size","numeric":true,"unit":"US dollars"},
      {"label":"Growth on a year earlier","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["Q2 2017","34%∗","11%","5%","","","","",""],
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
        "cells": ["Q3 2017","","","","","","Top four together 57%","$14.4bn","+43%"],
        "figures": ["","","","","","","obs:canalys-world//top4/2017Q3","obs:canalys-world//size/2017Q3","obs:canalys-world//growth/2017Q3"]
      },
      {
        "cells": ["Q4 2017","32%","14%","8%","","","","$16bn","+46%"],
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
        "cells": ["Q3 2018","32%","17%","8%","4%","","","$21bn","+46%"],
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
      {"cells":["Q4 2018","","15%","","","","","",""],"figures":["","","obs:canalys-world/microsoft-azure/share/2018Q4","","","","","",""]},
      {
        "cells": ["Q2 2019","31.5%","18.1%","9.5%","rank 4, no figure","","","$26.3bn","+37.6%"],
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
        "cells": ["Q3 2019","33%","17%","6%","5%","","","",""],
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
        "cells": ["Q4 2019","32%","18%","6%","5.4%","","","$30bn","+37%"],
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
        "cells": ["Q1 2020","32%","17%","6%","6%","","","$31bn","+34%"],
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
        "cells": ["Q2 2020","31%","20%","6%","5%","","","$34.6bn","+31%"],
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
        "cells": ["Q3 2020","32%","19%","7%","6%","","","$36.5bn","+33%"],
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
        "cells": ["Q4 2020","31%","20%","7%","6%","","","$39.9bn","+32%"],
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
        "cells": ["Q1 2021","32%","19%","7%","","","","$41.8bn","+35%"],
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
        "cells": ["Q2 2021","31%","","","","","Top three together 61%","$47bn","+36%"],
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
        "cells": ["Q3 2021","32%","21%","8%","","","","$49.4bn","+35%"],
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
        "cells": ["Q4 2021","33%","22%","9%","","36%","Top three together 64%","$53.5bn","+34%"],
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
        "cells": ["Q1 2022","33%","21%","8%","","","Top three together 62%","$55.9bn","+34%"],
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
        "cells": ["Q2 2022","31%","24%","8%","","","","$62.3bn","+33%"],
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
        "cells": ["Q3 2022","32%","22%","9%","","","","$63.1bn","+28%"],
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
        "cells": ["Q4 2022","32%","23%","10%","","","Top three together 65%","$65.8bn","+23%"],
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
        "cells": ["Q1 2023","32%","23%","9%","","","Top three together 64%","$66.4bn","+19%"],
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
        "cells": ["Q2 2023","","","","","","","$72.4bn","+16%"],
        "figures": ["","","","","","","","obs:canalys-world//size/2023Q2","obs:canalys-world//growth/2023Q2"]
      },
      {
        "cells": ["Q3 2023","31%","25%","10%","","","Top three together 65%","$73.5bn","+16%"],
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
        "cells": ["Q4 2023","31%","26%","","","","Top three together 66%","$78.1bn","+19%"],
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
        "cells": ["Q1 2024","31%","25%","10%","","34%","","$77.7bn","+19.7%"],
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
