// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&market=synergy-world",
  "title": "2019年底至2025年底，AWS讓出5個百分點；單季支出增至2020年初的4.1倍 · 折線 · Synergy全球市占率 – 雲圖",
  "began": "",
  "headline": [
    "2019年底至2025年底，AWS讓出",
    {"text":"5個百分點","n":"sum:synergy-aws-fall"},
    "；單季支出增至2020年初的",
    {"text":"4.1倍","n":"sum:synergy-times"}
  ],
  "body": [
    [
      "2025年第四季，AWS占",
      {"text":"28%","n":"obs:synergy-world/aws/share/2025Q4"},
      "，微軟占",
      {"text":"21%","n":"obs:synergy-world/microsoft-azure/share/2025Q4"},
      "，Google占",
      {"text":"15%","n":"obs:synergy-world/google-cloud/share/2025Q4"},
      "；而2019年第四季AWS占",
      {"text":"33%","n":"obs:synergy-world/aws/share/2019Q4"},
      "，2020年第二季Google占",
      {"text":"9%","n":"obs:synergy-world/google-cloud/share/2020Q2"},
      "。"
    ],
    [
      "單季支出由2020年第一季的",
      {"text":"290億美元","n":"obs:synergy-world//size/2020Q1"},
      "增至2025年第四季的",
      {"text":"1191億美元","n":"obs:synergy-world//size/2025Q4"},
      "，市占率下滑的公司，營收照樣成長。"
    ],
    [
      "市占率多為整數，相差一個百分點可能只是四捨五入。微軟由2024年第二季的",
      {"text":"23%","n":"obs:synergy-world/microsoft-azure/share/2024Q2"},
      "降至次季的",
      {"text":"20%","n":"obs:synergy-world/microsoft-azure/share/2024Q3"},
      "，找不到說明，看來是來源改了統計方式，圖上斷開。阿里雲只有零星幾個資料點，相隔太遠的不相連。2026年的市占率沒有找到。"
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
      "value": "synergy-world",
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
    "min": 8065,
    "max": 8103,
    "t": 8103,
    "text": "2025年第四季",
    "shapes": [
      "0000年第二季",
      "0000年第三季",
      "0000年第二季與0000年第三季之間",
      "0000年第四季",
      "0000年第三季與0000年第四季之間",
      "0000年第四季與0000年第二季之間",
      "0000年第一季",
      "0000年第三季與0000年第一季之間",
      "0000年第一季與0000年第四季之間",
      "0000年第四季與0000年第一季之間",
      "0000年第一季與0000年第二季之間"
    ],
    "ticks": [
      {"t":8065,"label":"2016年第二季","kind":"point"},
      {"t":8070,"label":"2017年第三季","kind":"point"},
      {"t":8071,"label":"2017年第四季","kind":"point"},
      {"t":8073,"label":"2018年第二季","kind":"point"},
      {"t":8074,"label":"2018年第三季","kind":"point"},
      {"t":8076,"label":"2019年第一季","kind":"point"},
      {"t":8079,"label":"2019年第四季","kind":"point"},
      {"t":8080,"label":"2020年第一季","kind":"point"},
      {"t":8081,"label":"2020年第二季","kind":"point"},
      {"t":8082,"label":"2020年第三季","kind":"point"},
      {"t":8083,"label":"2020年第四季","kind":"point"},
      {"t":8085,"label":"2021年第二季","kind":"point"},
      {"t":8086,"label":"2021年第三季","kind":"point"},
      {"t":8087,"label":"2021年第四季","kind":"point"},
      {"t":8088,"label":"2022年第一季","kind":"point"},
      {"t":8089,"label":"2022年第二季","kind":"point"},
      {"t":8090,"label":"2022年第三季","kind":"point"},
      {"t":8091,"label":"2022年第四季","kind":"point"},
      {"t":8092,"label":"2023年第一季","kind":"point"},
      {"t":8093,"label":"2023年第二季","kind":"point"},
      {"t":8094,"label":"2023年第三季","kind":"point"},
      {"t":8095,"label":"2023年第四季","kind":"point"},
      {"t":8097,"label":"2024年第二季","kind":"point"},
      {"t":8098,"label":"2024年第三季","kind":"point"},
      {"t":8100,"label":"2025年第一季","kind":"point"},
      {"t":8101,"label":"2025年第二季","kind":"point"},
      {"t":8102,"label":"2025年第三季","kind":"point"},
      {"t":8103,"label":"2025年第四季","kind":"point"},
      {
        "t": 8097.5,
        "label": "2024年第三季起：疑似改了統計方式",
        "kind": "break",
        "note": "微軟由23%一步降至20%，沒有找到說明。看來是來源改了統計方式，不宜解讀為市占率流失。"
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Synergy全球市占率：全球雲端基礎設施支出：IaaS、PaaS與代管私有雲，按季，多為整數百分比",
    "publisher": "Synergy Research Group",
    "credit": "來源：Synergy Research Group、CRN、InfotechLead、Capacity Media，另有21家",
    "ends": "最新的數字：AWS、微軟、Google到2025年第四季；甲骨文到2025年第三季；阿里雲、華為雲、騰訊雲、IBM、Salesforce到2024年第三季；NTT、SAP到2020年第三季。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "Scale Of Cloud Growth In Q3 ‘A Little Surprising’…",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://www.crn.com/news/cloud/scale-of-cloud-growth-in-q3-a-little-surprising-says-synergy-research",
        "date": "2020年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AI drives 23% growth in cloud services market to $84 bn in Q3",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/ai-drives-23-growth-in-cloud-services-market-to-84-bn-in-q3-87461",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Microsoft, Google up, Amazon flat in Synergy cloud survey",
        "lang": "en",
        "publisher": "Capacity Media",
        "host": "",
        "url": "https://capacitymedia.com/article/2b90k6mrifcd1ljxor5ds/news/microsoft-google-up-amazon-flat-in-synergy-cloud-survey?0000017e-d53c-d5a5-af7f-fdbd90bb0000-page=2",
        "date": "2023年2月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud spending hits $57bn for Q3 as Google increases market share",
        "lang": "en",
        "publisher": "Data Center Dynamics",
        "host": "",
        "url": "https://www.datacenterdynamics.com/en/news/cloud-spending-hits-57bn-for-q3-as-google-increases-market-share/",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Global cloud infrastructure services spending reaches US$55 billion in Q2 2022",
        "lang": "en",
        "publisher": "Newslanes",
        "host": "",
        "url": "https://newslanes.com/2022/08/17/global-cloud-infrastructure-services-spending-reaches-us55-billion-in-q2-2022/",
        "date": "2022年8月17日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud investments amount to $63 billion in Q1",
        "lang": "en",
        "publisher": "Techzine",
        "host": "",
        "url": "https://www.techzine.eu/news/analytics/105296/cloud-investments-amount-to-63-billion-in-q1/",
        "date": "2023年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure spending rises despite economic concerns",
        "lang": "en",
        "publisher": "BOL News",
        "host": "",
        "url": "https://www.bolnews.com/latest/2023/08/cloud-infrastructure-spending-rises-despite-economic-concerns/",
        "date": "2023年8月8日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AI Helps to Stabilize Quarterly Cloud Market Growth Rate…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "美通社",
        "url": "https://www.prnewswire.com/news-releases/ai-helps-to-stabilize-quarterly-cloud-market-growth-rate-microsoft-market-share-nudges-up-again-301969575.html",
        "date": "2023年10月26日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "Cloud Market Gets its Mojo Back…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "美通社",
        "url": "https://www.prnewswire.com/news-releases/cloud-market-gets-its-mojo-back-ai-helps-push-q4-increase-in-cloud-spending-to-new-highs-302051366.html",
        "date": "2024年2月1日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "The big three grab two-thirds of $107B cloud market in Q3",
        "lang": "en",
        "publisher": "TechTarget",
        "host": "",
        "url": "https://www.techtarget.com/searchcloudcomputing/news/366634757/The-big-three-grab-two-thirds-of-107B-cloud-market-in-Q3",
        "date": "2025年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud Revenues Up 50 Percent Over 2017; AWS Increases Its Lead",
        "lang": "en",
        "publisher": "eWEEK",
        "host": "",
        "url": "https://www.eweek.com/cloud/cloud-revenues-up-50-percent-over-2017-aws-increases-its-lead/",
        "date": "2018年7月",
        "via": "媒體或其他網站",
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
        "title": "Amazon, Microsoft and Google lead the cloud market",
        "lang": "en",
        "publisher": "ITPro",
        "host": "",
        "url": "https://www.itpro.com/cloud/cloud-computing/361404/amazon-microsoft-and-google-lead-the-cloud-market",
        "date": "2021年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AI Helps Cloud Market Growth Rate Jump Back to Almost 25% in Q1",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "",
        "url": "https://www.srgresearch.com/articles/ai-helps-cloud-market-growth-rate-jump-back-to-almost-25-in-q1",
        "date": "2025年5月1日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "AWS, Azure and Google Cloud solidify dominance",
        "lang": "en",
        "publisher": "The Nation Thailand",
        "host": "",
        "url": "https://www.nationthailand.com/business/tech/40054750",
        "date": "2025年8月30日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Q3 Cloud Spending Up Over $11 Billion from 2021…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "",
        "url": "https://www.srgresearch.com/articles/q3-cloud-spending-up-over-11-billion-from-2021-despite-major-headwinds-google-increases-its-market-share",
        "date": "2022年10月27日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "Amazon in the lead, followed by Microsoft, IBM, and Google",
        "lang": "en",
        "publisher": "Silvae Technologies",
        "host": "",
        "url": "https://silvaetechnologies.eu/blg/222/amazon-in-the-lead-followed-by-microsoft-ibm-and-google",
        "date": "2016年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Global Cloud Infrastructure Sales Surpass $21B In Q1 2019…",
        "lang": "en",
        "publisher": "CRN Italia",
        "host": "",
        "url": "https://www.crnitalia.it/slide-shows/cloud/global-cloud-infrastructure-sales-surpass-21b-in-q1-2019-5-things-to-know",
        "date": "2019年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "COVID-19 Fails to Dent Aggressive Growth in Cloud Spending…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "",
        "url": "https://www.srgresearch.com/articles/covid-19-fails-dent-aggressive-growth-cloud-spending-half-q1-market-belongs-amazon-microsoft",
        "date": "2020年4月30日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "Microsoft Azure Moves Closer to AWS…",
        "lang": "en",
        "publisher": "Channel Futures",
        "host": "",
        "url": "https://channelfutures.com/cloud/microsoft-azure-moves-closer-to-aws-as-alibaba-posts-best-cloud-growth",
        "date": "2021年5月3日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud Infrastructure Spending Hit $42 Billion In Q2",
        "lang": "en",
        "publisher": "WebProNews",
        "host": "",
        "url": "https://www.webpronews.com/cloud-infrastructure-spending-hit-42-billion-in-q2/",
        "date": "2021年8月2日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Amazon, Microsoft & Google Dominate The Cloud",
        "lang": "en",
        "publisher": "Outlook Series",
        "host": "",
        "url": "https://www.outlookseries.com/A0774/Services/3423_Amazon_Microsoft_Google_Dominate_Cloud.htm",
        "date": "2022年5月2日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud is a Global Market – Apart from China",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "ijnn.world",
        "url": "https://ijnn.world/2024/08/21/cloud-is-a-global-market-apart-from-china/",
        "date": "2024年8月21日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "GenAI drives $119B cloud revenue in Q4",
        "lang": "en",
        "publisher": "TechTarget",
        "host": "",
        "url": "https://www.techtarget.com/searchcloudcomputing/news/366638805/GenAI-drives-119B-cloud-revenue-in-Q4",
        "date": "2026年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Synergy：雲端基礎設施，2017年第三季）",
        "lang": "",
        "publisher": "y.tt",
        "host": "",
        "url": "http://y.tt/170711900070en.html",
        "date": "2017年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Cloud Leaderboard: AWS, Microsoft, IBM and Google…",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://crn.com/slide-shows/cloud/300098906/cloud-leaderboard-aws-microsoft-ibm-and-google-continue-infrastructure-dominance.htm",
        "date": "2018年2月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud Market Q3 Snapshot: Azure Is Fastest, But AWS Is Biggest",
        "lang": "en",
        "publisher": "AWSInsider",
        "host": "",
        "url": "https://awsinsider.net/articles/2018/11/01/azure-fastest-but-aws-biggest.aspx",
        "date": "2018年11月1日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud Infrastructure Wars: Top 4 Vendors Grab Bigger Slice…",
        "lang": "en",
        "publisher": "CRN",
        "host": "stockinthechannel.com",
        "url": "https://us.stockinthechannel.com/NewsFeeds/Track/22741?url=http%3A%2F%2Fwww.crn.com%2Fslide-shows%2Fcloud%2F300090096%2Fcloud-infrastructure-wars-top-4-vendors-grab-bigger-slice-of-growing-pie.htm",
        "date": "2017年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AWS, Google, Microsoft Battle Over $76B Q1 Cloud Market Share",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://www.crn.com/news/cloud/2024/aws-google-microsoft-battle-over-76b-q1-cloud-market-share?page=1",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft, Google Fight For $90B Q4 2024 Cloud Market Share",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://crn.com/news/cloud/2025/aws-microsoft-google-fight-for-90b-q4-2024-cloud-market-share",
        "date": "2025年",
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
        "title": "As Quarterly Cloud Spending Jumps to Over $50B…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "美通社",
        "url": "https://www.prnewswire.com/news-releases/as-quarterly-cloud-spending-jumps-to-over-50b-microsoft-looms-larger-in-amazons-rear-mirror-301475379.html",
        "date": "2022年2月3日",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "Microsoft Gains on Amazon in Cloud Market Battle",
        "lang": "en",
        "publisher": "Outlook Series",
        "host": "",
        "url": "https://www.outlookseries.com/A0774/Services/3545_Microsoft_Gains_Amazon_Cloud_Market_Battle.htm",
        "date": "2022年2月9日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud Computing Growth",
        "lang": "en",
        "publisher": "GZ Consulting",
        "host": "",
        "url": "https://gzconsulting.org/2021/02/17/cloud-computing-growth/",
        "date": "2021年2月17日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "The top four strengthen their grip on the public cloud market",
        "lang": "en",
        "publisher": "Mission Critical Magazine",
        "host": "",
        "url": "https://www.missioncriticalmagazine.com/articles/92654-the-top-four-strengthen-their-grip-on-the-public-cloud-market",
        "date": "2019年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud spending surpasses $30B in Q2…",
        "lang": "en",
        "publisher": "Channel Asia",
        "host": "",
        "url": "https://www.channelasia.tech/article/682446/cloud-spending-surpasses-30b-q2-30-market-growth-projected-2020/",
        "date": "2020年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud computing market in 2020 ends well…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "hhtgroup.com.cn",
        "url": "https://www.hhtgroup.com.cn/cloud-computing-market-in-2020-ends-well-microsoft-continues-to-approach-amazon/",
        "date": "2021年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "AWS, Microsoft And Google’s Cloud Ranking By Region…",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://crn.com/news/cloud/2024/aws-google-microsoft-s-cloud-ranking-by-region-china-buying-locally?itc=refresh",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Global Cloud Market Share Q4 2025; Google Grows, AWS’ Lead Narrows",
        "lang": "en",
        "publisher": "CRN",
        "host": "",
        "url": "https://www.crn.com/news/cloud/2026/global-cloud-market-share-q4-2025-google-grows-aws-lead-narrows",
        "date": "2026年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Amazon boosts lead in growing cloud market",
        "lang": "en",
        "publisher": "Becker’s Hospital Review",
        "host": "",
        "url": "https://www.beckershospitalreview.com/healthcare-information-technology/amazon-boosts-lead-in-growing-cloud-market.html",
        "date": "2022年8月1日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：2017年第四季阿里進入Synergy前五）",
        "lang": "",
        "publisher": "TechCrunch",
        "host": "SoylentNews",
        "url": "https://soylentnews.org/article.pl?sid=19/07/28/004225&from=rss",
        "date": "2018年2月1日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Cloud spending slows, but market still saw a huge boost in 2022",
        "lang": "en",
        "publisher": "derektmckinney.com",
        "host": "",
        "url": "https://derektmckinney.com/cloud-spending-slows-but-market-still-saw-a-huge-boost-in-2022",
        "date": "2023年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Huge Cloud Market Still Growing at 34% Per Year…",
        "lang": "en",
        "publisher": "Synergy Research Group",
        "host": "defence.pk論壇",
        "url": "https://defence.pk/pdf/threads/huge-cloud-market-still-growing-at-34-per-year-amazon-microsoft-google-now-account-for-65-of-the-total.741814/",
        "date": "2022年5月8日",
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
    {"level":1,"role":"heading","label":"Synergy全球市占率","value":"占市場的百分比","target":0},
    {"level":2,"role":"clock","label":"2025年第四季","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"28%","target":122,"box":[782.3,169.8,60.8,24]},
    {"level":2,"role":"item","label":"微軟","value":"21%","target":123,"box":[782.3,244.3,59.6,24]},
    {"level":2,"role":"item","label":"Google","value":"15%","target":124,"box":[782.3,308.2,77.8,24]},
    {"level":2,"role":"item","label":"阿里雲","value":"最後的數字（2024年第三季）：4%","target":45,"box":[661.3,425.4,24,24]},
    {"level":2,"role":"item","label":"甲骨文","value":"最後的數字（2025年第三季）：3%","target":36,"box":[734.1,436,24,24]},
    {"level":2,"role":"item","label":"Salesforce","value":"最後的數字（2024年第三季）：2%","target":17,"box":[661.3,446.7,24,24]},
    {"level":2,"role":"item","label":"IBM","value":"最後的數字（2024年第三季）：2%","target":24,"box":[661.3,446.7,24,24]},
    {"level":2,"role":"item","label":"騰訊雲","value":"最後的數字（2024年第三季）：2%","target":29,"box":[661.3,446.7,24,24]},
    {"level":2,"role":"item","label":"華為雲","value":"最後的數字（2024年第三季）：2%","target":30,"box":[661.3,446.7,24,24]},
    {"level":2,"role":"item","label":"NTT","value":"最後的數字（2020年第三季）：1%","target":12,"box":[369.9,457.3,24,24]},
    {"level":2,"role":"item","label":"SAP","value":"最後的數字（2020年第三季）：1%","target":11,"box":[369.9,457.3,24,24]},
    {"level":2,"role":"remark","label":"市場規模","value":"1191億美元","target":1,"box":[62.4,498,711.9,24]},
    {"level":2,"role":"remark","label":"年增率","value":"+30%","target":2,"box":[178.5,496.8,72.5,24]}
  ],
  "table": {
    "caption": "Synergy全球市占率",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微軟","numeric":true,"unit":"%"},
      {"label":"Google","numeric":true,"unit":"%"},
      {"label":"阿里雲","numeric":true,"unit":"%"},
      {"label":"甲骨文","numeric":true,"unit":"%"},
      {"label":"華為雲","numeric":true,"unit":"%"},
      {"label":"騰訊雲","numeric":true,"unit":"%"},
      {"label":"IBM","numeric":true,"unit":"%"},
      {"label":"Salesforce","numeric":true,"unit":"%"},
      {"label":"NTT","numeric":true,"unit":"%"},
      {"label":"SAP","numeric":true,"unit":"%"},
      {"label":"前幾名合計","numeric":true,"unit":"%"},
      {"label":"市場規模","numeric":true,"unit":"美元"},
      {"label":"年增率","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2016年第二季",">30%",">10%","~5%","","","","",">7%","","","","","",""],
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
        "cells": ["2017年第二季","","","","","","","","","","","","前四名合計 53%","~110億美元","+40%"],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top4/2017Q2","obs:synergy-world//size/2017Q2","obs:synergy-world//growth/2017Q2"]
      },
      {
        "cells": ["2017年第三季","~35%","","","","","","","","","","","","120億美元","+40%"],
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
        "cells": ["2017年第四季","~33%","","","~3.5%","","","","","","","","前三名合計 50%∗",">130億美元","+46%"],
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
        "cells": ["2018年第一季","","","","","","","","","","","","前三名合計 52%∗","",""],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top3/2018Q1","",""]
      },
      {
        "cells": ["2018年第二季","34%","14%","6%","4%","","","","8%","","","","","",""],
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
        "cells": ["2018年第三季",">34%","~15%","","","","","","","","","","前五名合計 ~75%","",""],
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
        "cells": ["2019年第一季","~33%","","","","","","","","","","","前五名合計 ~75%","210億美元","+42%"],
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
        "cells": ["2019年第三季","","","","","","","","","","","","",">240億美元","+37%"],
        "figures": ["","","","","","","","","","","","","","obs:synergy-world//size/2019Q3","obs:synergy-world//growth/2019Q3"]
      },
      {
        "cells": ["2019年第四季","33%","18%","","","","","","","","","","","",""],
        "figures": ["","obs:synergy-world/aws/share/2019Q4","obs:synergy-world/microsoft-azure/share/2019Q4","","","","","","","","","","","",""]
      },
      {
        "cells": ["2020年第一季","32%","18%","","","","","","","","","","","290億美元","+37%"],
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
        "cells": ["2020年第二季","33%","18%","9%","6%","","","","5%","","","","","305億美元","+32.6%"],
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
        "cells": ["2020年第三季","33%","18%","9%","5%","2%","","2%","5%","3%","1%","1%","","~330億美元","+33%"],
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
        "cells": ["2020年第四季","~33%","20%","9%","6%","","","","","","","","","371億美元","+35%"],
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
        "cells": ["2021年第一季","","","","","","","","","","","","","~390億美元","+37%"],
        "figures": ["","","","","","","","","","","","","","obs:synergy-world//size/2021Q1","obs:synergy-world//growth/2021Q1"]
      },
      {
        "cells": ["2021年第二季","33%","20%","10%","","","","","","","","","前三名合計 61%","420億美元",""],
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
        "cells": ["2021年第三季","33%","20%","10%","","","","","","","","","前三名合計 61%","454億美元","+37%"],
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
        "cells": ["2021年第四季","32%∗","21%","","","","","","","","","","","507億美元","+36%"],
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
        "cells": ["2022年第一季","33%","","","","","","","","","","","前三名合計 65%","527億美元","+34%"],
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
        "cells": ["2022年第二季","~34%","","","第4名，沒有數字","2%","","3%","","3%","","","前三名合計 65%","547億美元","+29%"],
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
        "cells": ["2022年第三季","34%","21%","11%","5%","2%","","2%","3%","3%","","","前三名合計 66%","575億美元","+24%"],
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
        "cells": ["2022年第四季","33%","23%","11%","5%","2%","","2%","3%","3%","","","",">610億美元","+21%"],
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
        "cells": ["2023年第一季","~33%","23%","10%","","","","","","","","","前三名合計 65%","637億美元","+20%"],
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
        "cells": ["2023年第二季","32%∗","22%","11%","","","","","","","","","前三名合計 65%","648億美元","+18.2%"],
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
        "cells": ["2023年第三季","32%∗","23%","11%","","","","","","","","","前三名合計 66%","681億美元","+18%"],
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
        "cells": ["2023年第四季","31%","24%","11%","","","","","","","","","前三名合計 67%","~740億美元","+20%"],
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
        "cells": ["2024年第一季","","","","","","","","","","","","前三名合計 67%",">760億美元","+21%"],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top3/2024Q1","obs:synergy-world//size/2024Q1","obs:synergy-world//growth/2024Q1"]
      },
      {
        "cells": ["2024年第二季","32%","23%","12%","≤4%","","","","","","","","","790億美元","+22%"],
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
        "cells": ["2024年第三季","31%","20%","12%","4%","3%","2%","2%","2%","2%","","","","840億美元","+23%"],
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
        "cells": ["2024年第四季","","","","","","","","","","","","前三名合計 ~68%","906億美元","+22%"],
        "figures": ["","","","","","","","","","","","","obs:synergy-world//top3/2024Q4","obs:synergy-world//size/2024Q4","obs:synergy-world//growth/2024Q4"]
      },
      {
        "cells": ["2025年第一季","29%","22%","12%","","","","","","","","","","939億美元","+23%"],
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
        "cells": ["2025年第二季","30%","20%","13%","","","","","","","","","","990億美元","+25%"],
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
        "cells": ["2025年第三季","29%","20%","13%","","3%","","","","","","","前三名合計 63%","1070億美元",""],
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
        "cells": ["2025年第四季","28%","21%","15%","","","","","","","","","前三名合計 68%","1191億美元","+30%"],
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
