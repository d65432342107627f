// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=share",
  "title": "Alibaba Cloud leads throughout: its share fell ten points between late 2019 and the third quarter of 2022 and has since moved between 33 and 39 per cent · Lines · Canalys: mainland China – Yuntu",
  "began": "",
  "headline": [
    "Alibaba Cloud leads throughout: its share fell ",
    {"text":"ten points","n":"sum:canalys-alibaba-fall"},
    " between late 2019 and the third quarter of 2022 and has since moved between ",
    {"text":"33","n":"obs:canalys-china/alibaba-cloud/share/2025Q1"},
    " and ",
    {"text":"39 per cent","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"}
  ],
  "body": [
    [
      "Alibaba Cloud took ",
      {"text":"46.4 per cent","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
      " of mainland China’s spending on cloud infrastructure services in the fourth quarter of 2019 and ",
      {"text":"36 per cent","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
      " in the third quarter of 2022. A quarter’s market grew from ",
      {"text":"$3.3bn","n":"obs:canalys-china//size/2019Q4"},
      " to ",
      {"text":"$7.8bn","n":"obs:canalys-china//size/2022Q3"},
      " meanwhile: a smaller slice of a market ",
      {"text":"2.4 times","n":"sum:china-market-times"},
      " the size."
    ],
    [
      "Since then the top three’s shares have been found together only for the third quarter of 2023, the second and third of 2024 and the first of 2025. For the other quarters there is only a sum, or one or two vendors, or nothing. A sum is drawn as a grey band; nobody’s share is guessed."
    ],
    [
      "From the second quarter of 2023 use inside Alibaba’s own group is counted, and in the first quarter of 2025 the base is a new one; the picture is cut at both. In the last quarter of 2025 the market came to ",
      {"text":"$14.7bn","n":"obs:canalys-china//size/2025Q4"},
      "; of the shares only Alibaba’s ",
      {"text":"37 per cent","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
      " and Huawei’s ",
      {"text":"17 per cent","n":"obs:canalys-china/huawei-cloud/share/2025Q4"},
      " were found, and for 2026 nothing."
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
      "value": "canalys-china",
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
    "min": 8076,
    "max": 8103,
    "t": 8103,
    "text": "Q4 2025",
    "shapes": ["Q0 0000","between Q0 0000 and Q0 0000"],
    "ticks": [
      {"t":8076,"label":"Q1 2019","kind":"point"},
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
      {"t":8088,"label":"Q1 2022","kind":"point"},
      {"t":8089,"label":"Q2 2022","kind":"point"},
      {"t":8090,"label":"Q3 2022","kind":"point"},
      {"t":8094,"label":"Q3 2023","kind":"point"},
      {"t":8096,"label":"Q1 2024","kind":"point"},
      {"t":8097,"label":"Q2 2024","kind":"point"},
      {"t":8098,"label":"Q3 2024","kind":"point"},
      {"t":8099,"label":"Q4 2024","kind":"point"},
      {"t":8100,"label":"Q1 2025","kind":"point"},
      {"t":8102,"label":"Q3 2025","kind":"point"},
      {"t":8103,"label":"Q4 2025","kind":"point"},
      {
        "t": 8092.5,
        "label": "Q2 2023: Internal use counted",
        "kind": "break",
        "note": "Alibaba counts use inside its own group from here on, which is most of the jump in the market. The sum of the top four also becomes a sum of the top three."
      },
      {
        "t": 8099.5,
        "label": "Q1 2025: Base revised",
        "kind": "break",
        "note": "For the first quarter of 2024, $9.2bn was published. The $11.6bn of the first quarter of 2025 is up 26 per cent on that, yet the source says 16 per cent: the earlier base must have been raised. Tencent’s 15 per cent of the third quarter of 2024 and its 10 here therefore rest on two bases and cannot be compared directly."
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys: mainland China. Spending on cloud infrastructure services in mainland China, by quarter; vendor shares are sparse after the third quarter of 2022",
    "publisher": "Canalys / Omdia",
    "credit": "Sources: Canalys / Omdia, The Register, South China Morning Post, TechCrunch and 26 more",
    "ends": "Newest figures: Q4 2025 for Alibaba, Huawei; Q1 2025 for Tencent; Q3 2022 for Baidu; Q3 2019 for AWS. No later figure was found.",
    "sources": [
      {
        "title": "Alibaba the biggest, but more clouds on China’s horizon",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2021/12/09/china_cloud_market/?td=amp-keepreading-btm",
        "date": "9 December 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China’s cloud spend soared by 67 percent in Q1, but COVID-19 didn’t exactly help matters",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/06/22/china_cloud_spend_q1_2020/",
        "date": "22 June 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Huawei, Tencent lose cloud market share",
        "lang": "en",
        "publisher": "South China Morning Post",
        "host": "kingsmeninternationalgroup.blogspot.com",
        "url": "https://kingsmeninternationalgroup.blogspot.com/2021/12/huawei-tencent-lose-cloud-market-share.html",
        "date": "December 2021",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Canalys: Chinese cloud infrastructure spending reaches almost $3B a quarter",
        "lang": "en",
        "publisher": "TechCrunch",
        "host": "",
        "url": "https://techcrunch.com/2019/12/02/canalys-chinese-cloud-infrastructure-spending-reaches-almost-3b-a-quarter/",
        "date": "2 December 2019",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure market leaders in China: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-infrastructure-market-leaders-in-china-canalys-68567",
        "date": "2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Alibaba maintains leads in China’s hot cloud computing market…",
        "lang": "en",
        "publisher": "South China Morning Post",
        "host": "",
        "url": "https://www.scmp.com/tech/big-tech/article/3027638/alibaba-maintains-leads-chinas-hot-cloud-computing-market-tencent-and",
        "date": "2019",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Cloud infrastructure services in China, Q4 2019)",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/30402/cloud-infrastructure-services-q4-2019/?utm_source=feedburner&utm_medium=feed&utm_campaign=ciw_blog_posts",
        "date": "31 March 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Alibaba Cloud Remains No. 1 in China’s Cloud Service Market, Followed by Huawei",
        "lang": "en",
        "publisher": "PingWest",
        "host": "",
        "url": "https://en.pingwest.com/w/7732",
        "date": "11 September 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Services Spending Hits $7.3 Billion in Q1 2022",
        "lang": "en",
        "publisher": "Pandaily",
        "host": "",
        "url": "https://pandaily.com/chinas-cloud-services-spending-hits-7-3-billion-in-q1-2022",
        "date": "June 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Alibaba Tops China’s Cloud Market List…",
        "lang": "en",
        "publisher": "Benzinga",
        "host": "",
        "url": "https://www.benzinga.com/news/22/09/28809949/alibaba-tops-chinas-cloud-market-list-continue-to-score-brownie-points-with-overseas-expansion",
        "date": "9 September 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China’s clouds boom but they’re collectively earning less than Azure alone",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/11/27/china_cloud_market_canalys/",
        "date": "27 November 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud spending in China up 8% to $7.8 bn: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-in-china-up-8-to-7-8-bn-canalys-75908",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Service Spending Reaches $9.4 Billion in Q2 2024…",
        "lang": "en",
        "publisher": "International Search News",
        "host": "",
        "url": "https://internationalsearchnews.xyz/articles/chinas-cloud-service-spending-reaches-9-4-billion-in-q2-2024-led-by-ai-integration/",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China’s cloud growth hits 26% for third straight quarter",
        "lang": "en",
        "publisher": "gowebing.com",
        "host": "",
        "url": "https://gowebing.com/ask/post/44134.html",
        "date": "2026",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "China’s cloud market surges to US$11.6b in Q1 on rising AI demand",
        "lang": "en",
        "publisher": "Entelechy Asia",
        "host": "",
        "url": "https://entelechyasia.com/2025/07/11/chinas-cloud-market-surges-to-us11-6b-in-q1-on-rising-ai-demand",
        "date": "11 July 2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Tencent, Baidu gain ground on Alibaba as China’s cloud market expands at rapid pace",
        "lang": "en",
        "publisher": "South China Morning Post",
        "host": "KrASIA",
        "url": "https://kr-asia.com/tencent-baidu-gain-ground-on-alibaba-as-chinas-cloud-market-expands-at-rapid-pace",
        "date": "March 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China cloud infrastructure spend hits $9.2bn in Q3 with ‘relentless’ AI focus",
        "lang": "en",
        "publisher": "Cloud Computing News",
        "host": "datacenternews.tech",
        "url": "https://datacenternews.tech/china-cloud-infrastructure-spend-hits-9-2bn-in-q3-with-relentless-ai-focus",
        "date": "26 January 2024",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "multi-cloud-ai-infrastructure-analysis: analyst_regional_share.csv",
        "lang": "en",
        "publisher": "GitHub repository JarvisLee511/multi-cloud-ai-infrastructure-analysis",
        "host": "",
        "url": "https://github.com/JarvisLee511/multi-cloud-ai-infrastructure-analysis/blob/864834fadddad91da465ecda116454bce4d5b362/data/regional/analyst_regional_share.csv",
        "date": "December 2024",
        "via": "Copy or mirror",
        "upstream": "https://www.dcpostmea.com/2024/12/alibaba-huawei-tencent-dominate-china-cloud-market/"
      },
      {
        "title": "China Cloud services spend exceeds $5 billion in Q3, Alibaba leads",
        "lang": "en",
        "publisher": "IANS",
        "host": "Indus Business Journal",
        "url": "https://indusbusinessjournal.com/2020/11/china-cloud-services-spend-exceeds-5-billion-in-q3-alibaba-leads/",
        "date": "November 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud in mainland China, Q2 2023)",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/mainland-china-cloud-market-q2-2023",
        "date": "2023",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "China’s cloud market services spending surges to $9.2bn",
        "lang": "en",
        "publisher": "DataCenterNews Asia",
        "host": "",
        "url": "https://datacenternews.asia/story/china-s-cloud-market-services-spending-surges-to-9-2bn",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Mainland China’s cloud infrastructure spending surges 22% in Q4 2023",
        "lang": "en",
        "publisher": "Broadcast & CableSat",
        "host": "",
        "url": "https://broadcastandcablesat.co.in/mainland-chinas-cloud-infrastructure-spending-surges-22-in-q4-2023",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud services in mainland China, Q1 2024)",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/mainland-china-cloud-service-q1-2024",
        "date": "2024",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud spending in mainland China, $10.2bn in Q3 2024)",
        "lang": "",
        "publisher": "Zhitong Finance",
        "host": "GMTEight",
        "url": "https://gmteight.com/content/detail/216413",
        "date": "24 December 2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Tencent slashes price of cloud service by 40% as price war intensifies",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/tencent-slashes-price-of-cloud-service-by-40-as-price-war-intensifies-78351",
        "date": "17 May 2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud services in China, Q1 2022)",
        "lang": "",
        "publisher": "The Paper",
        "host": "highestlevelmanagement.com",
        "url": "http://m.highestlevelmanagement.com/article/20220609/54132.html",
        "date": "9 June 2022",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Market Grows 70% in Q2, Alibaba Dominates",
        "lang": "en",
        "publisher": "ecer.com",
        "host": "",
        "url": "https://ecweb.ecer.com/topic/en/search-Supporting-Documents-p200.html",
        "date": "",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud services in China, Q4 2020)",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://www.canalys.com/newsroom/canalys-china-cloud-services-market-Q4-2020?time=1621113189",
        "date": "2021",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Cloud in China: Alibaba, Huawei, Tencent and Baidu share",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-in-china-alibaba-huawei-tencent-and-baidu-share-67130",
        "date": "2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Alibaba Cloud share drops in China: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "http://infotechlead.com/cloud/alibaba-cloud-share-drops-in-china-canalys-71688",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud in China, Q2 2022)",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/china-cloud-market-Q2-2022",
        "date": "2022",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "China Cloud Service Spending Growth",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/china-cloud-service-spending-growth/",
        "date": "",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "China’s spending on cloud infrastructure services expanded in the first quarter of this year",
        "lang": "en",
        "publisher": "Archyde",
        "host": "",
        "url": "https://www.archyde.com/chinas-spending-on-cloud-infrastructure-services-expanded-in-the-first-quarter-of-this-year/",
        "date": "19 June 2023",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud spending in mainland China, $9.4bn in Q2 2024)",
        "lang": "",
        "publisher": "Zhitong Finance",
        "host": "GMTEight",
        "url": "https://gmteight.com/content/detail/176821",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Alibaba Cloud in mid-2024)",
        "lang": "",
        "publisher": "Time Weekly",
        "host": "123.com.cn",
        "url": "https://about.123.com.cn/kline/a1097098.html",
        "date": "July 2024",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "China’s 2025 cloud spending to grow 15% on the back of DeepSeek-driven AI adoption",
        "lang": "en",
        "publisher": "South China Morning Post",
        "host": "daily8.com",
        "url": "https://www.daily8.com/en/article/a022dd7abbe5f61b200c0c929b44817f",
        "date": "2025",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Alibaba, Huawei Dominate China’s Growing Cloud Market…",
        "lang": "en",
        "publisher": "Benzinga",
        "host": "advancedainews.com",
        "url": "https://advancedainews.com/alibaba-huawei-dominate-chinas-growing-cloud-market-alibaba-gr-hldgs-nysebaba",
        "date": "July 2025",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Mainland China’s cloud infrastructure market accelerates to 24% growth in Q3 2025 (Omdia)",
        "lang": "en",
        "publisher": "BizTechReports",
        "host": "a research note on GitHub",
        "url": "https://www.biztechreports.com/news-archive/2026/3/3/mainland-chinas-cloud-infrastructure-market-accelerates-to-24-growth-in-q3-2025-omdia-march-04-2026",
        "date": "March 2026",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "China’s cloud infrastructure surge…",
        "lang": "en",
        "publisher": "Taiwan Strait",
        "host": "taiwanstrait-com.pages.dev",
        "url": "https://taiwanstrait-com.pages.dev/chinas-cloud-infrastructure-surge-reflects-deepening-ai-militarization-risk/",
        "date": "",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Pandemic pushes Chinese cloud services to grow 62% in a year",
        "lang": "en",
        "publisher": "Capacity Media",
        "host": "",
        "url": "https://www.capacitymedia.com/article/29otd15ias3ir9e0d9erk/news/pandemic-pushes-chinese-cloud-services-to-grow-62-in-a-year",
        "date": "2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Cloud infrastructure services in China, Q1 2020)",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/30820/cloud-infrastructure-services/",
        "date": "23 June 2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Canalys: cloud in China, Q3 2022 (with a translation))",
        "lang": "",
        "publisher": "Yundahao",
        "host": "10100.com",
        "url": "https://www.10100.com/article/47032818",
        "date": "",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Canalys: China cloud service spending grows 6% in Q1 2023",
        "lang": "en",
        "publisher": "JW Insights",
        "host": "v-buy.com",
        "url": "https://v-buy.com/vadasNews/detail/2",
        "date": "16 June 2023",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "终结云计算竞争悬念？",
        "lang": "zh-Hans",
        "publisher": "NetEase",
        "host": "",
        "url": "https://www.163.com/dy/article/KEO88Q5A05119VAC.html",
        "date": "2025",
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
    {"level":1,"role":"heading","label":"Canalys: mainland China","value":"per cent of the market","target":0},
    {"level":2,"role":"clock","label":"Q4 2025","value":"","target":0},
    {"level":2,"role":"item","label":"Alibaba","value":"37%","target":90,"box":[786.8,176.4,81.1,24]},
    {"level":2,"role":"item","label":"Huawei","value":"17%","target":91,"box":[786.8,334,81,24]},
    {"level":2,"role":"item","label":"Tencent","value":"last figure Q1 2025: 10%","target":50,"box":[679.4,389.2,24,24]},
    {"level":2,"role":"item","label":"Baidu","value":"last figure Q3 2022: 9%","target":32,"box":[421.5,397.1,24,24]},
    {"level":2,"role":"item","label":"AWS","value":"last figure Q3 2019: 8.6%","target":18,"box":[112,400.2,24,24]},
    {"level":2,"role":"item","label":"Others","value":"last figure Q3 2021: 19.9%","target":17,"box":[318.3,311.2,24,24]},
    {"level":2,"role":"remark","label":"Market size","value":"$14.7bn","target":1,"box":[62.4,498,716.4,24]},
    {"level":2,"role":"remark","label":"Growth on a year earlier","value":"+26%","target":2,"box":[175.5,496.8,141,24]}
  ],
  "table": {
    "caption": "Canalys: mainland China",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"Alibaba","numeric":true,"unit":"%"},
      {"label":"Huawei","numeric":true,"unit":"%"},
      {"label":"Tencent","numeric":true,"unit":"%"},
      {"label":"Baidu","numeric":true,"unit":"%"},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"Others","numeric":true,"unit":"%"},
      {"label":"Leaders together","numeric":true,"unit":"%"},
      {"label":"Market size","numeric":true,"unit":"US dollars"},
      {"label":"Growth on a year earlier","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["Q1 2019","47.3%","","15.4%","8%","","","","",""],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2019Q1",
          "",
          "obs:canalys-china/tencent-cloud/share/2019Q1",
          "obs:canalys-china/baidu-ai-cloud/share/2019Q1",
          "",
          "",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q2 2019","43%","","17.4%","8.7%","","","","$2.3bn","+58%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2019Q2",
          "",
          "obs:canalys-china/tencent-cloud/share/2019Q2",
          "obs:canalys-china/baidu-ai-cloud/share/2019Q2",
          "",
          "",
          "",
          "obs:canalys-china//size/2019Q2",
          "obs:canalys-china//growth/2019Q2"
        ]
      },
      {
        "cells": ["Q3 2019","45%","","18.6%","8.2%","8.6%","","","$2.9bn","+60.8%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2019Q3",
          "",
          "obs:canalys-china/tencent-cloud/share/2019Q3",
          "obs:canalys-china/baidu-ai-cloud/share/2019Q3",
          "obs:canalys-china/aws/share/2019Q3",
          "",
          "",
          "obs:canalys-china//size/2019Q3",
          "obs:canalys-china//growth/2019Q3"
        ]
      },
      {
        "cells": ["Q4 2019","46.4%","","18.0%","8.8%","","","","$3.3bn","+66.9%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2019Q4",
          "",
          "obs:canalys-china/tencent-cloud/share/2019Q4",
          "obs:canalys-china/baidu-ai-cloud/share/2019Q4",
          "",
          "",
          "",
          "obs:canalys-china//size/2019Q4",
          "obs:canalys-china//growth/2019Q4"
        ]
      },
      {
        "cells": ["Q1 2020","44.5%","14.1%","13.9%","8.6%","","19%","Top four together 81.0%","$3.9bn","+67%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2020Q1",
          "obs:canalys-china/huawei-cloud/share/2020Q1",
          "obs:canalys-china/tencent-cloud/share/2020Q1",
          "obs:canalys-china/baidu-ai-cloud/share/2020Q1",
          "",
          "obs:canalys-china/others/share/2020Q1",
          "obs:canalys-china//top4/2020Q1",
          "obs:canalys-china//size/2020Q1",
          "obs:canalys-china//growth/2020Q1"
        ]
      },
      {
        "cells": ["Q2 2020","40.1%","15.5%","15.1%","8%","","","Top four together 78.7%","$4.3bn","+70%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2020Q2",
          "obs:canalys-china/huawei-cloud/share/2020Q2",
          "obs:canalys-china/tencent-cloud/share/2020Q2",
          "obs:canalys-china/baidu-ai-cloud/share/2020Q2",
          "",
          "",
          "obs:canalys-china//top4/2020Q2",
          "obs:canalys-china//size/2020Q2",
          "obs:canalys-china//growth/2020Q2"
        ]
      },
      {
        "cells": ["Q3 2020","40.9%","16.2%","15.8%","7.1%","","","Top four together 80%",">$5bn","+65%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2020Q3",
          "obs:canalys-china/huawei-cloud/share/2020Q3",
          "obs:canalys-china/tencent-cloud/share/2020Q3",
          "obs:canalys-china/baidu-ai-cloud/share/2020Q3",
          "",
          "",
          "obs:canalys-china//top4/2020Q3",
          "obs:canalys-china//size/2020Q3",
          "obs:canalys-china//growth/2020Q3"
        ]
      },
      {
        "cells": ["Q4 2020","40.3%","17.4%","14.9%","8.4%","","18.9%","","$5.8bn","+62%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2020Q4",
          "obs:canalys-china/huawei-cloud/share/2020Q4",
          "obs:canalys-china/tencent-cloud/share/2020Q4",
          "obs:canalys-china/baidu-ai-cloud/share/2020Q4",
          "",
          "obs:canalys-china/others/share/2020Q4",
          "",
          "obs:canalys-china//size/2020Q4",
          "obs:canalys-china//growth/2020Q4"
        ]
      },
      {
        "cells": ["Q1 2021","39.8%","19.7%","13.7%","7.2%","","19.7%","","$6bn","+55%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2021Q1",
          "obs:canalys-china/huawei-cloud/share/2021Q1",
          "obs:canalys-china/tencent-cloud/share/2021Q1",
          "obs:canalys-china/baidu-ai-cloud/share/2021Q1",
          "",
          "obs:canalys-china/others/share/2021Q1",
          "",
          "obs:canalys-china//size/2021Q1",
          "obs:canalys-china//growth/2021Q1"
        ]
      },
      {
        "cells": ["Q2 2021","33.8%","19.3%","18.8%","7.8%","","20.2%","","$6.6bn","+54%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2021Q2",
          "obs:canalys-china/huawei-cloud/share/2021Q2",
          "obs:canalys-china/tencent-cloud/share/2021Q2",
          "obs:canalys-china/baidu-ai-cloud/share/2021Q2",
          "",
          "obs:canalys-china/others/share/2021Q2",
          "",
          "obs:canalys-china//size/2021Q2",
          "obs:canalys-china//growth/2021Q2"
        ]
      },
      {
        "cells": ["Q3 2021","38.3%","17.0%","16.6%","8.2%","","19.9%","Top four together 80%","$7.2bn","+43%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2021Q3",
          "obs:canalys-china/huawei-cloud/share/2021Q3",
          "obs:canalys-china/tencent-cloud/share/2021Q3",
          "obs:canalys-china/baidu-ai-cloud/share/2021Q3",
          "",
          "obs:canalys-china/others/share/2021Q3",
          "obs:canalys-china//top4/2021Q3",
          "obs:canalys-china//size/2021Q3",
          "obs:canalys-china//growth/2021Q3"
        ]
      },
      {
        "cells": ["Q4 2021","","","","","","","","$7.7bn","+33%"],
        "figures": ["","","","","","","","","obs:canalys-china//size/2021Q4","obs:canalys-china//growth/2021Q4"]
      },
      {
        "cells": ["Q1 2022","36.7%","18.0%","15.7%","8.4%∗","","","Top four together 78.8%","$7.3bn","+21%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2022Q1",
          "obs:canalys-china/huawei-cloud/share/2022Q1",
          "obs:canalys-china/tencent-cloud/share/2022Q1",
          "obs:canalys-china/baidu-ai-cloud/share/2022Q1",
          "",
          "",
          "obs:canalys-china//top4/2022Q1",
          "obs:canalys-china//size/2022Q1",
          "obs:canalys-china//growth/2022Q1"
        ]
      },
      {
        "cells": ["Q2 2022","34%","19%","17%","9%","","","Top four together 79%","$7.3bn","+11%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2022Q2",
          "obs:canalys-china/huawei-cloud/share/2022Q2",
          "obs:canalys-china/tencent-cloud/share/2022Q2",
          "obs:canalys-china/baidu-ai-cloud/share/2022Q2",
          "",
          "",
          "obs:canalys-china//top4/2022Q2",
          "obs:canalys-china//size/2022Q2",
          "obs:canalys-china//growth/2022Q2"
        ]
      },
      {
        "cells": ["Q3 2022","36%","19%","16%","9%","","","Top four together 80%","$7.8bn","+8%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2022Q3",
          "obs:canalys-china/huawei-cloud/share/2022Q3",
          "obs:canalys-china/tencent-cloud/share/2022Q3",
          "obs:canalys-china/baidu-ai-cloud/share/2022Q3",
          "",
          "",
          "obs:canalys-china//top4/2022Q3",
          "obs:canalys-china//size/2022Q3",
          "obs:canalys-china//growth/2022Q3"
        ]
      },
      {
        "cells": ["Q4 2022","","","","","","","","$7.9bn","+4%"],
        "figures": ["","","","","","","","","obs:canalys-china//size/2022Q4","obs:canalys-china//growth/2022Q4"]
      },
      {
        "cells": ["Q1 2023","","","","","","","Top four together 79%","$7.7bn","+6%"],
        "figures": ["","","","","","","","obs:canalys-china//top4/2023Q1","obs:canalys-china//size/2023Q1","obs:canalys-china//growth/2023Q1"]
      },
      {
        "cells": ["Q2 2023","","","","","","","Top three together 72%","$8.7bn","+19%"],
        "figures": ["","","","","","","","obs:canalys-china//top3/2023Q2","obs:canalys-china//size/2023Q2","obs:canalys-china//growth/2023Q2"]
      },
      {
        "cells": ["Q3 2023","39%","19%","15%","","","","Top three together 73%","$9.2bn","+18%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2023Q3",
          "obs:canalys-china/huawei-cloud/share/2023Q3",
          "obs:canalys-china/tencent-cloud/share/2023Q3",
          "",
          "",
          "",
          "obs:canalys-china//top3/2023Q3",
          "obs:canalys-china//size/2023Q3",
          "obs:canalys-china//growth/2023Q3"
        ]
      },
      {
        "cells": ["Q4 2023","","","","","","","Top three together 74%","$9.7bn","+22%"],
        "figures": ["","","","","","","","obs:canalys-china//top3/2023Q4","obs:canalys-china//size/2023Q4","obs:canalys-china//growth/2023Q4"]
      },
      {
        "cells": ["Q1 2024","37%","","","","","","Top three together 72%","$9.2bn","+20%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2024Q1",
          "",
          "",
          "",
          "",
          "",
          "obs:canalys-china//top3/2024Q1",
          "obs:canalys-china//size/2024Q1",
          "obs:canalys-china//growth/2024Q1"
        ]
      },
      {
        "cells": ["Q2 2024","36%","19%","16%","","","","Top three together 71%","$9.4bn","+8%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2024Q2",
          "obs:canalys-china/huawei-cloud/share/2024Q2",
          "obs:canalys-china/tencent-cloud/share/2024Q2",
          "",
          "",
          "",
          "obs:canalys-china//top3/2024Q2",
          "obs:canalys-china//size/2024Q2",
          "obs:canalys-china//growth/2024Q2"
        ]
      },
      {
        "cells": ["Q3 2024","36%","19%","15%","","","","Top three together 70%","$10.2bn","+11%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2024Q3",
          "obs:canalys-china/huawei-cloud/share/2024Q3",
          "obs:canalys-china/tencent-cloud/share/2024Q3",
          "",
          "",
          "",
          "obs:canalys-china//top3/2024Q3",
          "obs:canalys-china//size/2024Q3",
          "obs:canalys-china//growth/2024Q3"
        ]
      },
      {
        "cells": ["Q4 2024","36%","","","","","","","$11.7bn∗",""],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2024Q4","","","","","","","obs:canalys-china//size/2024Q4",""]
      },
      {
        "cells": ["Q1 2025","33%","18%","10%","","","","Top three together 61%","$11.6bn","+16%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2025Q1",
          "obs:canalys-china/huawei-cloud/share/2025Q1",
          "obs:canalys-china/tencent-cloud/share/2025Q1",
          "",
          "",
          "",
          "obs:canalys-china//top3/2025Q1",
          "obs:canalys-china//size/2025Q1",
          "obs:canalys-china//growth/2025Q1"
        ]
      },
      {"cells":["Q3 2025","~36%","","","","","","","",""],"figures":["","obs:canalys-china/alibaba-cloud/share/2025Q3","","","","","","","",""]},
      {
        "cells": ["Q4 2025","37%","17%","","","","","","$14.7bn","+26%"],
        "figures": [
          "",
          "obs:canalys-china/alibaba-cloud/share/2025Q4",
          "obs:canalys-china/huawei-cloud/share/2025Q4",
          "",
          "",
          "",
          "",
          "",
          "obs:canalys-china//size/2025Q4",
          "obs:canalys-china//growth/2025Q4"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
