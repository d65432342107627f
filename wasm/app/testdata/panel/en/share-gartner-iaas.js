// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&market=gartner-iaas",
  "title": "Alibaba Cloud lost 1.9 points of the world market from 2021 to 2023; its revenue grew · Lines · Gartner: global IaaS – Yuntu",
  "began": "",
  "headline": ["Alibaba Cloud lost ",{"text":"1.9 points","n":"sum:gartner-alibaba-fall"}," of the world market from 2021 to 2023; its revenue grew"],
  "body": [
    [
      "Alibaba Cloud took ",
      {"text":"9.8 per cent","n":"obs:gartner-iaas/alibaba-cloud/share/2021"},
      " of the world’s public-cloud IaaS revenue in 2021 and ",
      {"text":"7.9 per cent","n":"obs:gartner-iaas/alibaba-cloud/share/2023"},
      " in 2023, the year Google overtook it with ",
      {"text":"8.2 per cent","n":"obs:gartner-iaas/google-cloud/share/2023"},
      "."
    ],
    [
      "Over the same two years the market grew from ",
      {"text":"$92.8bn","n":"obs:gartner-iaas//size/2021"},
      " to ",
      {"text":"$140bn","n":"obs:gartner-iaas//size/2023"},
      ". Share times size puts Alibaba’s revenue at about ",
      {"text":"$9.1bn","n":"sum:gartner-alibaba-2021"},
      " and then about ",
      {"text":"$11.1bn","n":"sum:gartner-alibaba-2023"},
      "."
    ],
    [
      "The size of 2016 was cut by Gartner, which alone can account for AWS’s jump to 2017, so the two stretches are not joined. For 2019 Alibaba’s and AWS’s shares rest on different totals, and none was found for Microsoft or Google."
    ],
    [
      "In 2024 the market came to ",
      {"text":"$171.8bn","n":"obs:gartner-iaas//size/2024"},
      "; only AWS’s ",
      {"text":"37.7 per cent","n":"obs:gartner-iaas/aws/share/2024"},
      ", Microsoft’s ",
      {"text":"23.9","n":"obs:gartner-iaas/microsoft-azure/share/2024"},
      " and Google’s ",
      {"text":"9","n":"obs:gartner-iaas/google-cloud/share/2024"},
      " were found, not Alibaba’s or Huawei’s."
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
      "value": "gartner-iaas",
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
    "min": 8063,
    "max": 8099,
    "t": 8099,
    "text": "2024",
    "shapes": ["0000","between 0000 and 0000"],
    "ticks": [
      {"t":8063,"label":"2015","kind":"point"},
      {"t":8067,"label":"2016","kind":"point"},
      {"t":8071,"label":"2017","kind":"point"},
      {"t":8075,"label":"2018","kind":"point"},
      {"t":8079,"label":"2019","kind":"point"},
      {"t":8083,"label":"2020","kind":"point"},
      {"t":8087,"label":"2021","kind":"point"},
      {"t":8091,"label":"2022","kind":"point"},
      {"t":8095,"label":"2023","kind":"point"},
      {"t":8099,"label":"2024","kind":"point"},
      {
        "t": 8069,
        "label": "2017: Base cut",
        "kind": "break",
        "note": "Gartner’s 2018 release cut the 2016 market from $22.16bn to $18.2bn. Shares for the two years before rest on the old basis, so AWS’s jump can come from the change of base alone."
      },
      {
        "t": 8077,
        "label": "2019: Total restated",
        "kind": "break",
        "note": "Gartner later raised the total for 2019. AWS’s share of that year rests on the raised total, its share of 2018 on the total first published, so the two are not joined."
      },
      {
        "t": 8081,
        "label": "2020: Total restated",
        "kind": "break",
        "note": "Alibaba’s share of 2019 rests on the total first published; that of 2020 comes from a later release, by when the total of 2019 had been restated, so they are not joined."
      },
      {
        "t": 8081,
        "label": "2020: Total restated",
        "kind": "break",
        "note": "Microsoft’s share of 2018 rests on the totals first published; that of 2020 comes from a later release, by when the total of 2019 had been restated; none was found for 2019."
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
    "text": "Gartner: global IaaS. Worldwide public-cloud IaaS revenue, by year; the basis changed between 2016 and 2017",
    "publisher": "Gartner",
    "credit": "Sources: Gartner, The Register, Cloud7, Mission Critical Magazine and 6 more",
    "ends": "Newest figures: 2024 for AWS, Microsoft, Google; 2023 for Alibaba, Huawei; 2016 for Rackspace. No later figure was found.",
    "sources": [
      {
        "title": "Title not seen (content: Gartner: IaaS market shares, 2015 and 2016)",
        "lang": "",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.co.uk/2017/09/27/iaas_market_share/",
        "date": "27 September 2017",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Gartner says worldwide IaaS public cloud services revenue grew 16.2% in 2023",
        "lang": "en",
        "publisher": "Gartner",
        "host": "Zawya",
        "url": "https://zawya.com/en/press-release/companies-news/gartner-says-worldwide-iaas-public-cloud-services-revenue-grew-162-in-2023-esdlizja",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Gartner: IaaS public cloud market grew by 41.4% in 2021",
        "lang": "en",
        "publisher": "Cloud7",
        "host": "",
        "url": "https://cloud7.news/cloud/gartner-iaas-public-cloud-market-grew-by-41-4-in-2021/",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "IaaS growth in 2022 was stronger than expected",
        "lang": "en",
        "publisher": "Gartner",
        "host": "CXO Net",
        "url": "https://www.cxonet.be/2023/07/18/iaas-growth-in-2022-was-stronger-than-expected/",
        "date": "18 July 2023",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Gartner Says Worldwide IaaS Public Cloud Services Market Grew 29.5% in 2017",
        "lang": "en",
        "publisher": "Mission Critical Magazine",
        "host": "",
        "url": "https://missioncriticalmagazine.com/articles/91664-gartner-says-worldwide-iaas-public-cloud-services-market-grew-295-in-2017",
        "date": "2018",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Summaries of technology markets: Gartner on IaaS in 2019)",
        "lang": "",
        "publisher": "GeoActive Group",
        "host": "",
        "url": "https://blog.geoactivegroup.com/2020/08",
        "date": "August 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud’s big 3 continue to rule",
        "lang": "en",
        "publisher": "CIO Dive",
        "host": "",
        "url": "https://www.ciodive.com/news/cloud-infrastructure-services-iaas-growth-aws-microsoft-google/757343",
        "date": "August 2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Public cloud market",
        "lang": "en",
        "publisher": "AMTD",
        "host": "",
        "url": "https://www.amtdinc.com/portfolio/public-cloud-market",
        "date": "2019",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Gartner Says Worldwide IaaS Public Cloud Services Market Grew 22.5% in 2024",
        "lang": "en",
        "publisher": "Gartner",
        "host": "a fact-check file on GitHub",
        "url": "https://www.gartner.com/en/newsroom/press-releases/2025-08-06-gartner-says-worldwide-iaas-public-cloud-services-market-grew-22-point-5-percent-in-2024",
        "date": "6 August 2025",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "IaaS success puts Chinese companies on cloud nine",
        "lang": "en",
        "publisher": "China Daily",
        "host": "the defence.pk forum",
        "url": "https://defence.pk/pdf/threads/iaas-success-puts-chinese-companies-on-cloud-nine.708859/",
        "date": "27 April 2021",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Global public cloud infrastructure spending grows more than 40% in 2020",
        "lang": "en",
        "publisher": "SiliconANGLE",
        "host": "",
        "url": "https://siliconangle.com/2021/06/28/global-public-cloud-infrastructure-spending-grows-40-2020",
        "date": "28 June 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Gartner says worldwide IaaS public cloud services market grew 40.7% in 2020",
        "lang": "en",
        "publisher": "CRN India",
        "host": "",
        "url": "https://www.crn.in/news/gartner-says-worldwide-iaas-public-cloud-services-market-grew-40-7-in-2020/",
        "date": "June 2021",
        "via": "Press or other website",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"Solid: published figure"},
    {"mark":"derived","label":"∗ worked out from published figures"},
    {"mark":"break","label":"Zigzag: the basis changed, not joined"},
    {"mark":"whisker","label":"Whisker: sources disagree"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Gartner: global IaaS","value":"per cent of the market","target":0},
    {"level":2,"role":"clock","label":"2024","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"37.7%","target":57,"box":[768.9,176.8,72.5,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"23.9%","target":58,"box":[768.9,283.4,104.5,24]},
    {"level":2,"role":"item","label":"Google","value":"9%","target":59,"box":[768.9,398.5,70,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"last figure 2023: 7.9%","target":30,"box":[663.5,407,24,24]},
    {"level":2,"role":"item","label":"Huawei","value":"last figure 2023: 4.3%","target":22,"box":[663.5,434.8,24,24]},
    {"level":2,"role":"item","label":"Rackspace","value":"last figure 2016: 2.2%","target":18,"box":[135.8,451,24,24]},
    {"level":2,"role":"item","label":"Others","value":"last figure 2023: 17.6%","target":16,"box":[663.5,332,24,24]},
    {"level":2,"role":"remark","label":"Market size","value":"$172bn","target":1,"box":[62.4,498,698.4,24]},
    {"level":2,"role":"remark","label":"Growth on a year earlier","value":"+22.5%","target":2,"box":[172.2,496.8,151,24]}
  ],
  "table": {
    "caption": "Gartner: global IaaS",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"Microsoft","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"Alibaba","numeric":true,"unit":"%"},
      {"label":"Huawei","numeric":true,"unit":"%"},
      {"label":"Rackspace","numeric":true,"unit":"%"},
      {"label":"Tencent","numeric":true,"unit":"%"},
      {"label":"Others","numeric":true,"unit":"%"},
      {"label":"Leaders together","numeric":true,"unit":"%"},
      {"label":"Market size","numeric":true,"unit":"US dollars"},
      {"label":"Growth on a year earlier","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2015","39.8%","5.8%","1.5%","1.8%","","2.7%","","48.4%","","$16.9bn",""],
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
        "cells": ["2016","44.2%","7.1%","2.3%","3.0%","","2.2%","","41.2%","","$22.2bn","+31.4%"],
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
        "cells": ["2017","51.9%∗",">13.2%∗","rank 4, no figure","rank 3, no figure","","","","","Top four together ~73%","$23.5bn","+29.5%"],
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
        "cells": ["2018","47.8%","15.5%","","7.7%","","","","","","$32.4bn",""],
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
          "2019",
          "44.6%",
          "rank 2, no figure",
          "rank 4, no figure",
          "9.1%",
          "rank 6, no figure",
          "",
          "rank 5, no figure",
          "",
          "Top five together 80%",
          "$44.5bn",
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
        "cells": ["2020","40.8%","19.7%","6.1%","9.5%","4.2%","","","19.8%","","$64.3bn","+40.7%"],
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
        "cells": ["2021","38.1%","20.6%","6.9%","9.8%","4.5%","","","20.0%","","$92.8bn","+41.4%"],
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
        "cells": ["2022","39.9%","21.5%","7.5%","7.7%","4.4%","","","19.0%","","$120bn","+29.7%"],
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
        "cells": ["2023","39.0%","23.0%","8.2%","7.9%","4.3%","","","17.6%","","$140bn","+16.2%"],
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
        "cells": ["2024","37.7%","23.9%","9%","","","","","","Top three together ~71%","$172bn","+22.5%"],
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
