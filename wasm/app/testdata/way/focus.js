// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&market=synergy-world&f=google-cloud",
  "title": "AWS gave up five points from late 2019 to late 2025, in a market 4.1 times as large as in early 2020 · Lines · Synergy: global cloud · Google – Yuntu",
  "began": "",
  "headline": [
    "AWS gave up ",
    {"text":"five points","n":"sum:synergy-aws-fall"},
    " from late 2019 to late 2025, in a market ",
    {"text":"4.1 times","n":"sum:synergy-times"},
    " as large as in early 2020"
  ],
  "body": [
    [
      "In the last quarter of 2025 AWS held ",
      {"text":"28 per cent","n":"obs:synergy-world/aws/share/2025Q4"},
      ", Microsoft ",
      {"text":"21","n":"obs:synergy-world/microsoft-azure/share/2025Q4"},
      " and Google ",
      {"text":"15","n":"obs:synergy-world/google-cloud/share/2025Q4"},
      ". AWS had ",
      {"text":"33 per cent","n":"obs:synergy-world/aws/share/2019Q4"},
      " in the last quarter of 2019, Google ",
      {"text":"9","n":"obs:synergy-world/google-cloud/share/2020Q2"},
      " in the second quarter of 2020."
    ],
    [
      "A quarter’s spending rose from ",
      {"text":"$29bn","n":"obs:synergy-world//size/2020Q1"},
      " at the start of 2020 to ",
      {"text":"$119.1bn","n":"obs:synergy-world//size/2025Q4"},
      " at the end of 2025, so a company can lose share and still grow."
    ],
    [
      "Most shares are whole numbers, and a point may be rounding. Microsoft’s drop from ",
      {"text":"23","n":"obs:synergy-world/microsoft-azure/share/2024Q2"},
      " to ",
      {"text":"20 per cent","n":"obs:synergy-world/microsoft-azure/share/2024Q3"},
      " between the second and third quarters of 2024 looks like a change at the source; no explanation was found, and the line is cut there. Alibaba has a few scattered data points, and those too far apart are not joined. No shares were found for 2026."
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
      "value": "synergy-world",
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
    "min": 8065,
    "max": 8103,
    "t": 8103,
    "text": "Q4 2025",
    "shapes": ["Q0 0000","between Q0 0000 and Q0 0000"],
    "ticks": [
      {"t":8065,"label":"Q2 2016","kind":"point"},
      {"t":8070,"label":"Q3 2017","kind":"point"},
      {"t":8071,"label":"Q4 2017","kind":"point"},
      {"t":8073,"label":"Q2 2018","kind":"point"},
      {"t":8074,"label":"Q3 2018","kind":"point"},
      {"t":8076,"label":"Q1 2019","kind":"point"},
      {"t":8079,"label":"Q4 2019","kind":"point"},
      {"t":8080,"label":"Q1 2020","kind":"point"},
      {"t":8081,"label":"Q2 2020","kind":"point"},
      {"t":8082,"label":"Q3 2020","kind":"point"},
      {"t":8083,"label":"Q4 2020","kind":"point"},
      {"t":8085,"label":"Q2 2021","kind":"point"},
      {"t":8086,"label":"Q3 2021","kind":"point"},
      {"t":8087,"label":"Q4 2021","kind":"point"},
      {"t":8088,"label":"Q1 2022","kind":"point"},
      {"t":8089,"label":"Q2 2022","kind":"point"},
      {"t":8090,"label":"Q3 2022","kind":"point"},
      {"t":8091,"label":"Q4 2022","kind":"point"},
      {"t":8092,"label":"Q1 2023","kind":"point"},
      {"t":8093,"label":"Q2 2023","kind":"point"},
      {"t":8094,"label":"Q3 2023","kind":"point"},
      {"t":8095,"label":"Q4 2023","kind":"point"},
      {"t":8097,"label":"Q2 2024","kind":"point"},
      {"t":8098,"label":"Q3 2024","kind":"point"},
      {"t":8100,"label":"Q1 2025","kind":"point"},
      {"t":8101,"label":"Q2 2025","kind":"point"},
      {"t":8102,"label":"Q3 2025","kind":"point"},
      {"t":8103,"label":"Q4 2025","kind":"point"},
      {
        "t": 8097.5,
        "label": "Q3 2024: Basis unclear",
        "kind": "break",
        "note": "Microsoft drops from 23 to 20 per cent in one step, and no explanation was found. It looks like a change at the source rather than customers lost."
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Synergy: global cloud. Worldwide spending on IaaS, PaaS and hosted private cloud, by quarter, mostly in whole per cent",
    "publisher": "Synergy Research Group",
    "credit": "Sources: Synergy Research Group, CRN, InfotechLead, Capacity Media and 21 more",
    "ends": "Newest figures: Q4 2025 for AWS, Microsoft, Google; Q3 2025 for Oracle; Q3 2024 for Alibaba, Huawei, Tencent, IBM, Salesforce; Q3 2020 for NTT, SAP. No later figure was found.",
    "sources": [
      {
        "title": "Scale Of Cloud Growth In Q3 ‘A Little Surprising’…",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://www.crn.com/news/cloud/scale-of-cloud-growth-in-q3-a-little-surprising-says-synergy-research",
        "date": "2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AI drives 23% growth in cloud services market to $84 bn in Q3",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/ai-drives-23-growth-in-cloud-services-market-to-84-bn-in-q3-87461",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Microsoft, Google up, Amazon flat in Synergy cloud survey",
        "lang": "en",
        "publisher": "Capacity Media",
        "host": "",
        "url": "https://capacitymedia.com/article/2b90k6mrifcd1ljxor5ds/news/microsoft-google-up-amazon-flat-in-synergy-cloud-survey?0000017e-d53c-d5a5-af7f-fdbd90bb0000-page=2",
        "date": "February 2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud spending hits $57bn for Q3 as Google increases market share",
        "lang": "en",
        "publisher": "Data Center Dynamics",
        "host": "",
        "url": "https://www.datacenterdynamics.com/en/news/cloud-spending-hits-57bn-for-q3-as-google-increases-market-share/",
        "date": "2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Global cloud infrastructure services spending reaches US$55 billion in Q2 2022",
        "lang": "en",
        "publisher": "Newslanes",
        "host": "",
        "url": "https://newslanes.com/2022/08/17/global-cloud-infrastructure-services-spending-reaches-us55-billion-in-q2-2022/",
        "date": "17 August 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud investments amount to $63 billion in Q1",
        "lang": "en",
        "publisher": "Techzine",
        "host": "",
        "url": "https://www.techzine.eu/news/analytics/105296/cloud-investments-amount-to-63-billion-in-q1/",
        "date": "2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure spending rises despite economic concerns",
        "lang": "en",
        "publisher": "BOL News",
        "host": "",
        "url": "https://www.bolnews.com/latest/2023/08/cloud-infrastructure-spending-rises-despite-economic-concerns/",
        "date": "8 August 2023",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AI Helps to Stabilize Quarterly Cloud Market Growth Rate…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "PR Newswire",
        "url": "https://www.prnewswire.com/news-releases/ai-helps-to-stabilize-quarterly-cloud-market-growth-rate-microsoft-market-share-nudges-up-again-301969575.html",
        "date": "26 October 2023",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Cloud Market Gets its Mojo Back…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "PR Newswire",
        "url": "https://www.prnewswire.com/news-releases/cloud-market-gets-its-mojo-back-ai-helps-push-q4-increase-in-cloud-spending-to-new-highs-302051366.html",
        "date": "1 February 2024",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "The big three grab two-thirds of $107B cloud market in Q3",
        "lang": "en",
        "publisher": "TechTarget",
        "host": "",
        "url": "https://www.techtarget.com/searchcloudcomputing/news/366634757/The-big-three-grab-two-thirds-of-107B-cloud-market-in-Q3",
        "date": "2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud Revenues Up 50 Percent Over 2017; AWS Increases Its Lead",
        "lang": "en",
        "publisher": "eWEEK",
        "host": "",
        "url": "https://www.eweek.com/cloud/cloud-revenues-up-50-percent-over-2017-aws-increases-its-lead/",
        "date": "July 2018",
        "via": "Press or other website",
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
        "title": "Amazon, Microsoft and Google lead the cloud market",
        "lang": "en",
        "publisher": "ITPro",
        "host": "",
        "url": "https://www.itpro.com/cloud/cloud-computing/361404/amazon-microsoft-and-google-lead-the-cloud-market",
        "date": "2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AI Helps Cloud Market Growth Rate Jump Back to Almost 25% in Q1",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "",
        "url": "https://www.srgresearch.com/articles/ai-helps-cloud-market-growth-rate-jump-back-to-almost-25-in-q1",
        "date": "1 May 2025",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "AWS, Azure and Google Cloud solidify dominance",
        "lang": "en",
        "publisher": "The Nation Thailand",
        "host": "",
        "url": "https://www.nationthailand.com/business/tech/40054750",
        "date": "30 August 2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Q3 Cloud Spending Up Over $11 Billion from 2021…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "",
        "url": "https://www.srgresearch.com/articles/q3-cloud-spending-up-over-11-billion-from-2021-despite-major-headwinds-google-increases-its-market-share",
        "date": "27 October 2022",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Amazon in the lead, followed by Microsoft, IBM, and Google",
        "lang": "en",
        "publisher": "Silvae Technologies",
        "host": "",
        "url": "https://silvaetechnologies.eu/blg/222/amazon-in-the-lead-followed-by-microsoft-ibm-and-google",
        "date": "2016",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Global Cloud Infrastructure Sales Surpass $21B In Q1 2019…",
        "lang": "en",
        "publisher": "CRN Italia",
        "host": "",
        "url": "https://www.crnitalia.it/slide-shows/cloud/global-cloud-infrastructure-sales-surpass-21b-in-q1-2019-5-things-to-know",
        "date": "2019",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "COVID-19 Fails to Dent Aggressive Growth in Cloud Spending…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "",
        "url": "https://www.srgresearch.com/articles/covid-19-fails-dent-aggressive-growth-cloud-spending-half-q1-market-belongs-amazon-microsoft",
        "date": "30 April 2020",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Microsoft Azure Moves Closer to AWS…",
        "lang": "en",
        "publisher": "Channel Futures",
        "host": "",
        "url": "https://channelfutures.com/cloud/microsoft-azure-moves-closer-to-aws-as-alibaba-posts-best-cloud-growth",
        "date": "3 May 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud Infrastructure Spending Hit $42 Billion In Q2",
        "lang": "en",
        "publisher": "WebProNews",
        "host": "",
        "url": "https://www.webpronews.com/cloud-infrastructure-spending-hit-42-billion-in-q2/",
        "date": "2 August 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Amazon, Microsoft & Google Dominate The Cloud",
        "lang": "en",
        "publisher": "Outlook Series",
        "host": "",
        "url": "https://www.outlookseries.com/A0774/Services/3423_Amazon_Microsoft_Google_Dominate_Cloud.htm",
        "date": "2 May 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud is a Global Market – Apart from China",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "ijnn.world",
        "url": "https://ijnn.world/2024/08/21/cloud-is-a-global-market-apart-from-china/",
        "date": "21 August 2024",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "GenAI drives $119B cloud revenue in Q4",
        "lang": "en",
        "publisher": "TechTarget",
        "host": "",
        "url": "https://www.techtarget.com/searchcloudcomputing/news/366638805/GenAI-drives-119B-cloud-revenue-in-Q4",
        "date": "2026",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Synergy: cloud infrastructure, Q3 2017)",
        "lang": "",
        "publisher": "y.tt",
        "host": "",
        "url": "http://y.tt/170711900070en.html",
        "date": "2017",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Cloud Leaderboard: AWS, Microsoft, IBM and Google…",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://crn.com/slide-shows/cloud/300098906/cloud-leaderboard-aws-microsoft-ibm-and-google-continue-infrastructure-dominance.htm",
        "date": "February 2018",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud Market Q3 Snapshot: Azure Is Fastest, But AWS Is Biggest",
        "lang": "en",
        "publisher": "AWSInsider",
        "host": "",
        "url": "https://awsinsider.net/articles/2018/11/01/azure-fastest-but-aws-biggest.aspx",
        "date": "1 November 2018",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud Infrastructure Wars: Top 4 Vendors Grab Bigger Slice…",
        "lang": "en",
        "publisher": "CRN",
        "host": "stockinthechannel.com",
        "url": "https://us.stockinthechannel.com/NewsFeeds/Track/22741?url=http%3A%2F%2Fwww.crn.com%2Fslide-shows%2Fcloud%2F300090096%2Fcloud-infrastructure-wars-top-4-vendors-grab-bigger-slice-of-growing-pie.htm",
        "date": "2017",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AWS, Google, Microsoft Battle Over $76B Q1 Cloud Market Share",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://www.crn.com/news/cloud/2024/aws-google-microsoft-battle-over-76b-q1-cloud-market-share?page=1",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, Google Fight For $90B Q4 2024 Cloud Market Share",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://crn.com/news/cloud/2025/aws-microsoft-google-fight-for-90b-q4-2024-cloud-market-share",
        "date": "2025",
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
        "title": "As Quarterly Cloud Spending Jumps to Over $50B…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "PR Newswire",
        "url": "https://www.prnewswire.com/news-releases/as-quarterly-cloud-spending-jumps-to-over-50b-microsoft-looms-larger-in-amazons-rear-mirror-301475379.html",
        "date": "3 February 2022",
        "via": "The publisher itself",
        "upstream": ""
      },
      {
        "title": "Microsoft Gains on Amazon in Cloud Market Battle",
        "lang": "en",
        "publisher": "Outlook Series",
        "host": "",
        "url": "https://www.outlookseries.com/A0774/Services/3545_Microsoft_Gains_Amazon_Cloud_Market_Battle.htm",
        "date": "9 February 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud Computing Growth",
        "lang": "en",
        "publisher": "GZ Consulting",
        "host": "",
        "url": "https://gzconsulting.org/2021/02/17/cloud-computing-growth/",
        "date": "17 February 2021",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "The top four strengthen their grip on the public cloud market",
        "lang": "en",
        "publisher": "Mission Critical Magazine",
        "host": "",
        "url": "https://www.missioncriticalmagazine.com/articles/92654-the-top-four-strengthen-their-grip-on-the-public-cloud-market",
        "date": "2019",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud spending surpasses $30B in Q2…",
        "lang": "en",
        "publisher": "Channel Asia",
        "host": "",
        "url": "https://www.channelasia.tech/article/682446/cloud-spending-surpasses-30b-q2-30-market-growth-projected-2020/",
        "date": "2020",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Cloud computing market in 2020 ends well…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "hhtgroup.com.cn",
        "url": "https://www.hhtgroup.com.cn/cloud-computing-market-in-2020-ends-well-microsoft-continues-to-approach-amazon/",
        "date": "2021",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft And Google’s Cloud Ranking By Region…",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://crn.com/news/cloud/2024/aws-google-microsoft-s-cloud-ranking-by-region-china-buying-locally?itc=refresh",
        "date": "2024",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Global Cloud Market Share Q4 2025; Google Grows, AWS’ Lead Narrows",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://www.crn.com/news/cloud/2026/global-cloud-market-share-q4-2025-google-grows-aws-lead-narrows",
        "date": "2026",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Amazon boosts lead in growing cloud market",
        "lang": "en",
        "publisher": "Becker’s Hospital Review",
        "host": "",
        "url": "https://www.beckershospitalreview.com/healthcare-information-technology/amazon-boosts-lead-in-growing-cloud-market.html",
        "date": "1 August 2022",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "Title not seen (content: Alibaba among Synergy’s top five, Q4 2017)",
        "lang": "",
        "publisher": "TechCrunch",
        "host": "SoylentNews",
        "url": "https://soylentnews.org/article.pl?sid=19/07/28/004225&from=rss",
        "date": "1 February 2018",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Cloud spending slows, but market still saw a huge boost in 2022",
        "lang": "en",
        "publisher": "derektmckinney.com",
        "host": "",
        "url": "https://derektmckinney.com/cloud-spending-slows-but-market-still-saw-a-huge-boost-in-2022",
        "date": "2023",
        "via": "Copy or mirror",
        "upstream": ""
      },
      {
        "title": "Huge Cloud Market Still Growing at 34% Per Year…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "the defence.pk forum",
        "url": "https://defence.pk/pdf/threads/huge-cloud-market-still-growing-at-34-per-year-amazon-microsoft-google-now-account-for-65-of-the-total.741814/",
        "date": "8 May 2022",
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
    {"level":1,"role":"heading","label":"Synergy: global cloud","value":"per cent of the market","target":0},
    {"level":2,"role":"clock","label":"Q4 2025","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"28%","target":121,"box":[781.2,169.8,60.8,24]},
    {"level":2,"role":"item","label":"Microsoft","value":"21%","target":122,"box":[781.2,244.3,92.8,24]},
    {"level":2,"role":"item","label":"Google","value":"15%","target":123,"box":[781.2,308.2,77.8,24]},
    {"level":2,"role":"item","label":"Alibaba","value":"last figure Q3 2024: 4%","target":45,"box":[660.3,425.4,24,24]},
    {"level":2,"role":"item","label":"Oracle","value":"last figure Q3 2025: 3%","target":36,"box":[733,436,24,24]},
    {"level":2,"role":"item","label":"Salesforce","value":"last figure Q3 2024: 2%","target":17,"box":[660.3,446.7,24,24]},
    {"level":2,"role":"item","label":"IBM","value":"last figure Q3 2024: 2%","target":24,"box":[660.3,446.7,24,24]},
    {"level":2,"role":"item","label":"Tencent","value":"last figure Q3 2024: 2%","target":29,"box":[660.3,446.7,24,24]},
    {"level":2,"role":"item","label":"Huawei","value":"last figure Q3 2024: 2%","target":30,"box":[660.3,446.7,24,24]},
    {"level":2,"role":"item","label":"NTT","value":"last figure Q3 2020: 1%","target":12,"box":[369.5,457.3,24,24]},
    {"level":2,"role":"item","label":"SAP","value":"last figure Q3 2020: 1%","target":11,"box":[369.5,457.3,24,24]},
    {"level":2,"role":"remark","label":"Market size","value":"$119bn","target":1,"box":[62.4,498,710.8,24]},
    {"level":2,"role":"remark","label":"Growth on a year earlier","value":"+30%","target":2,"box":[172.2,496.8,141,24]}
  ],
  "table": {
    "caption": "Synergy: global cloud",
    "columns": [
      {"label":"Period","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"Microsoft","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"Alibaba","numeric":true,"unit":"%"},
      {"label":"Oracle","numeric":true,"unit":"%"},
      {"label":"Huawei","numeric":true,"unit":"%"},
      {"label":"Tencent","numeric":true,"unit":"%"},
      {"label":"IBM","numeric":true,"unit":"%"},
      {"label":"Salesforce","numeric":true,"unit":"%"},
      {"label":"NTT","numeric":true,"unit":"%"},
      {"label":"SAP","numeric":true,"unit":"%"},
      {"label":"Leaders together","numeric":true,"unit":"%"},
      {"label":"Market size","numeric":true,"unit":"US dollars"},
      {"label":"Growth on a year earlier","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["Q2 2016",">30%",">10%","~5%","","","","",">7%","","","","","",""],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2016Q2",
          "obs:synergy-world/microsoft-azure/share/2016Q2",
          "obs:synergy-world/google-cloud/share/2016Q2",
          "",
          "",
          "",
          "",
          "obs:synergy-world/ibm/share/2016Q2",
          "",
          "",
          "",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q2 2017","","","","","","","","","","","","Top four together 53%","~$11bn","+40%"],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top4/2017Q2","obs:synergy-world//size/2017Q2","obs:synergy-world//growth/2017Q2"]
      },
      {
        "cells": ["Q3 2017","~35%","","","","","","","","","","","","$12bn","+40%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2017Q3",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2017Q3",
          "obs:synergy-world//growth/2017Q3"
        ]
      },
      {
        "cells": ["Q4 2017","~33%","","","~3.5%","","","","","","","","Top three together 50%∗",">$13bn","+46%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2017Q4",
          "",
          "",
          "obs:synergy-world/alibaba-cloud/share/2017Q4",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2017Q4",
          "obs:synergy-world//size/2017Q4",
          "obs:synergy-world//growth/2017Q4"
        ]
      },
      {
        "cells": ["Q1 2018","","","","","","","","","","","","Top three together 52%∗","",""],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top3/2018Q1","",""]
      },
      {
        "cells": ["Q2 2018","34%","14%","6%","4%","","","","8%","","","","","",""],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2018Q2",
          "obs:synergy-world/microsoft-azure/share/2018Q2",
          "obs:synergy-world/google-cloud/share/2018Q2",
          "obs:synergy-world/alibaba-cloud/share/2018Q2",
          "",
          "",
          "",
          "obs:synergy-world/ibm/share/2018Q2",
          "",
          "",
          "",
          "",
          "",
          ""
        ]
      },
      {
        "cells": ["Q3 2018",">34%","~15%","","","","","","","","","","Top five together ~75%","",""],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2018Q3",
          "obs:synergy-world/microsoft-azure/share/2018Q3",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top5/2018Q3",
          "",
          ""
        ]
      },
      {
        "cells": ["Q1 2019","~33%","","","","","","","","","","","Top five together ~75%","$21bn","+42%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2019Q1",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top5/2019Q1",
          "obs:synergy-world//size/2019Q1",
          "obs:synergy-world//growth/2019Q1"
        ]
      },
      {
        "cells": ["Q3 2019","","","","","","","","","","","","",">$24bn","+37%"],
        "figures": ["","","","","","","","","","","","","","obs:synergy-world//size/2019Q3","obs:synergy-world//growth/2019Q3"]
      },
      {
        "cells": ["Q4 2019","33%","18%","","","","","","","","","","","",""],
        "figures": ["","obs:synergy-world/aws/share/2019Q4","obs:synergy-world/microsoft-azure/share/2019Q4","","","","","","","","","","","",""]
      },
      {
        "cells": ["Q1 2020","32%","18%","","","","","","","","","","","$29bn","+37%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2020Q1",
          "obs:synergy-world/microsoft-azure/share/2020Q1",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2020Q1",
          "obs:synergy-world//growth/2020Q1"
        ]
      },
      {
        "cells": ["Q2 2020","33%","18%","9%","6%","","","","5%","","","","","$30.5bn","+32.6%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2020Q2",
          "obs:synergy-world/microsoft-azure/share/2020Q2",
          "obs:synergy-world/google-cloud/share/2020Q2",
          "obs:synergy-world/alibaba-cloud/share/2020Q2",
          "",
          "",
          "",
          "obs:synergy-world/ibm/share/2020Q2",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2020Q2",
          "obs:synergy-world//growth/2020Q2"
        ]
      },
      {
        "cells": ["Q3 2020","33%","18%","9%","5%","2%","","2%","5%","3%","1%","1%","","~$33bn","+33%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2020Q3",
          "obs:synergy-world/microsoft-azure/share/2020Q3",
          "obs:synergy-world/google-cloud/share/2020Q3",
          "obs:synergy-world/alibaba-cloud/share/2020Q3",
          "obs:synergy-world/oracle-cloud/share/2020Q3",
          "",
          "obs:synergy-world/tencent-cloud/share/2020Q3",
          "obs:synergy-world/ibm/share/2020Q3",
          "obs:synergy-world/salesforce/share/2020Q3",
          "obs:synergy-world/ntt/share/2020Q3",
          "obs:synergy-world/sap/share/2020Q3",
          "",
          "obs:synergy-world//size/2020Q3",
          "obs:synergy-world//growth/2020Q3"
        ]
      },
      {
        "cells": ["Q4 2020","~33%","20%","9%","6%","","","","","","","","","$37.1bn","+35%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2020Q4",
          "obs:synergy-world/microsoft-azure/share/2020Q4",
          "obs:synergy-world/google-cloud/share/2020Q4",
          "obs:synergy-world/alibaba-cloud/share/2020Q4",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2020Q4",
          "obs:synergy-world//growth/2020Q4"
        ]
      },
      {
        "cells": ["Q1 2021","","","","","","","","","","","","","~$39bn","+37%"],
        "figures": ["","","","","","","","","","","","","","obs:synergy-world//size/2021Q1","obs:synergy-world//growth/2021Q1"]
      },
      {
        "cells": ["Q2 2021","33%","20%","10%","","","","","","","","","Top three together 61%","$42bn",""],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2021Q2",
          "obs:synergy-world/microsoft-azure/share/2021Q2",
          "obs:synergy-world/google-cloud/share/2021Q2",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2021Q2",
          "obs:synergy-world//size/2021Q2",
          ""
        ]
      },
      {
        "cells": ["Q3 2021","33%","20%","10%","","","","","","","","","Top three together 61%","$45.4bn","+37%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2021Q3",
          "obs:synergy-world/microsoft-azure/share/2021Q3",
          "obs:synergy-world/google-cloud/share/2021Q3",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2021Q3",
          "obs:synergy-world//size/2021Q3",
          "obs:synergy-world//growth/2021Q3"
        ]
      },
      {
        "cells": ["Q4 2021","32%∗","21%","","","","","","","","","","","$50.7bn","+36%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2021Q4",
          "obs:synergy-world/microsoft-azure/share/2021Q4",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2021Q4",
          "obs:synergy-world//growth/2021Q4"
        ]
      },
      {
        "cells": ["Q1 2022","33%","","","","","","","","","","","Top three together 65%","$52.7bn","+34%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2022Q1",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2022Q1",
          "obs:synergy-world//size/2022Q1",
          "obs:synergy-world//growth/2022Q1"
        ]
      },
      {
        "cells": ["Q2 2022","~34%","","","rank 4, no figure","2%","","3%","","3%","","","Top three together 65%","$54.7bn","+29%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2022Q2",
          "",
          "",
          "obs:synergy-world/alibaba-cloud/share/2022Q2",
          "obs:synergy-world/oracle-cloud/share/2022Q2",
          "",
          "obs:synergy-world/tencent-cloud/share/2022Q2",
          "",
          "obs:synergy-world/salesforce/share/2022Q2",
          "",
          "",
          "obs:synergy-world//top3/2022Q2",
          "obs:synergy-world//size/2022Q2",
          "obs:synergy-world//growth/2022Q2"
        ]
      },
      {
        "cells": ["Q3 2022","34%","21%","11%","5%","2%","","2%","3%","3%","","","Top three together 66%","$57.5bn","+24%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2022Q3",
          "obs:synergy-world/microsoft-azure/share/2022Q3",
          "obs:synergy-world/google-cloud/share/2022Q3",
          "obs:synergy-world/alibaba-cloud/share/2022Q3",
          "obs:synergy-world/oracle-cloud/share/2022Q3",
          "",
          "obs:synergy-world/tencent-cloud/share/2022Q3",
          "obs:synergy-world/ibm/share/2022Q3",
          "obs:synergy-world/salesforce/share/2022Q3",
          "",
          "",
          "obs:synergy-world//top3/2022Q3",
          "obs:synergy-world//size/2022Q3",
          "obs:synergy-world//growth/2022Q3"
        ]
      },
      {
        "cells": ["Q4 2022","33%","23%","11%","5%","2%","","2%","3%","3%","","","",">$61bn","+21%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2022Q4",
          "obs:synergy-world/microsoft-azure/share/2022Q4",
          "obs:synergy-world/google-cloud/share/2022Q4",
          "obs:synergy-world/alibaba-cloud/share/2022Q4",
          "obs:synergy-world/oracle-cloud/share/2022Q4",
          "",
          "obs:synergy-world/tencent-cloud/share/2022Q4",
          "obs:synergy-world/ibm/share/2022Q4",
          "obs:synergy-world/salesforce/share/2022Q4",
          "",
          "",
          "",
          "obs:synergy-world//size/2022Q4",
          "obs:synergy-world//growth/2022Q4"
        ]
      },
      {
        "cells": ["Q1 2023","~33%","23%","10%","","","","","","","","","Top three together 65%","$63.7bn","+20%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2023Q1",
          "obs:synergy-world/microsoft-azure/share/2023Q1",
          "obs:synergy-world/google-cloud/share/2023Q1",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2023Q1",
          "obs:synergy-world//size/2023Q1",
          "obs:synergy-world//growth/2023Q1"
        ]
      },
      {
        "cells": ["Q2 2023","32%∗","22%","11%","","","","","","","","","Top three together 65%","$64.8bn","+18.2%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2023Q2",
          "obs:synergy-world/microsoft-azure/share/2023Q2",
          "obs:synergy-world/google-cloud/share/2023Q2",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2023Q2",
          "obs:synergy-world//size/2023Q2",
          "obs:synergy-world//growth/2023Q2"
        ]
      },
      {
        "cells": ["Q3 2023","32%∗","23%","11%","","","","","","","","","Top three together 66%","$68.1bn","+18%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2023Q3",
          "obs:synergy-world/microsoft-azure/share/2023Q3",
          "obs:synergy-world/google-cloud/share/2023Q3",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2023Q3",
          "obs:synergy-world//size/2023Q3",
          "obs:synergy-world//growth/2023Q3"
        ]
      },
      {
        "cells": ["Q4 2023","31%","24%","11%","","","","","","","","","Top three together 67%","~$74bn","+20%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2023Q4",
          "obs:synergy-world/microsoft-azure/share/2023Q4",
          "obs:synergy-world/google-cloud/share/2023Q4",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2023Q4",
          "obs:synergy-world//size/2023Q4",
          "obs:synergy-world//growth/2023Q4"
        ]
      },
      {
        "cells": ["Q1 2024","","","","","","","","","","","","Top three together 67%",">$76bn","+21%"],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top3/2024Q1","obs:synergy-world//size/2024Q1","obs:synergy-world//growth/2024Q1"]
      },
      {
        "cells": ["Q2 2024","32%","23%","12%","≤4%","","","","","","","","","$79bn","+22%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2024Q2",
          "obs:synergy-world/microsoft-azure/share/2024Q2",
          "obs:synergy-world/google-cloud/share/2024Q2",
          "obs:synergy-world/alibaba-cloud/share/2024Q2",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2024Q2",
          "obs:synergy-world//growth/2024Q2"
        ]
      },
      {
        "cells": ["Q3 2024","31%","20%","12%","4%","3%","2%","2%","2%","2%","","","","$84bn","+23%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2024Q3",
          "obs:synergy-world/microsoft-azure/share/2024Q3",
          "obs:synergy-world/google-cloud/share/2024Q3",
          "obs:synergy-world/alibaba-cloud/share/2024Q3",
          "obs:synergy-world/oracle-cloud/share/2024Q3",
          "obs:synergy-world/huawei-cloud/share/2024Q3",
          "obs:synergy-world/tencent-cloud/share/2024Q3",
          "obs:synergy-world/ibm/share/2024Q3",
          "obs:synergy-world/salesforce/share/2024Q3",
          "",
          "",
          "",
          "obs:synergy-world//size/2024Q3",
          "obs:synergy-world//growth/2024Q3"
        ]
      },
      {
        "cells": ["Q4 2024","","","","","","","","","","","","Top three together ~68%","$90.6bn","+22%"],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top3/2024Q4","obs:synergy-world//size/2024Q4","obs:synergy-world//growth/2024Q4"]
      },
      {
        "cells": ["Q1 2025","29%","22%","12%","","","","","","","","","","$93.9bn","+23%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2025Q1",
          "obs:synergy-world/microsoft-azure/share/2025Q1",
          "obs:synergy-world/google-cloud/share/2025Q1",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2025Q1",
          "obs:synergy-world//growth/2025Q1"
        ]
      },
      {
        "cells": ["Q2 2025","30%","20%","13%","","","","","","","","","","$99bn","+25%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2025Q2",
          "obs:synergy-world/microsoft-azure/share/2025Q2",
          "obs:synergy-world/google-cloud/share/2025Q2",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//size/2025Q2",
          "obs:synergy-world//growth/2025Q2"
        ]
      },
      {
        "cells": ["Q3 2025","29%","20%","13%","","3%","","","","","","","Top three together 63%","$107bn",""],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2025Q3",
          "obs:synergy-world/microsoft-azure/share/2025Q3",
          "obs:synergy-world/google-cloud/share/2025Q3",
          "",
          "obs:synergy-world/oracle-cloud/share/2025Q3",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2025Q3",
          "obs:synergy-world//size/2025Q3",
          ""
        ]
      },
      {
        "cells": ["Q4 2025","28%","21%","15%","","","","","","","","","Top three together 68%","$119bn","+30%"],
        "figures": [
          "",
          "obs:synergy-world/aws/share/2025Q4",
          "obs:synergy-world/microsoft-azure/share/2025Q4",
          "obs:synergy-world/google-cloud/share/2025Q4",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:synergy-world//top3/2025Q4",
          "obs:synergy-world//size/2025Q4",
          "obs:synergy-world//growth/2025Q4"
        ]
      }
    ]
  },
  "announce": "",
  "problems": []
};
