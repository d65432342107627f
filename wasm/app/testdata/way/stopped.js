// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&form=race&t=2023Q2~0.01",
  "title": "阿里雲始終第一：市占率在2019年底至2022年第三季降了10個百分點，此後為33%至39% · 動態排名 · Canalys中國大陸市占率 – 雲圖",
  "began": "",
  "headline": [
    "阿里雲始終第一：市占率在2019年底至2022年第三季降了",
    {"text":"10個百分點","n":"sum:canalys-alibaba-fall"},
    "，此後為",
    {"text":"33%","n":"obs:canalys-china/alibaba-cloud/share/2025Q1"},
    "至",
    {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"}
  ],
  "body": [
    [
      "2019年第四季，阿里雲占中國大陸雲端基礎設施服務支出的",
      {"text":"46.4%","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
      "，2022年第三季為",
      {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
      "。同期單季市場由",
      {"text":"33億美元","n":"obs:canalys-china//size/2019Q4"},
      "增至",
      {"text":"78億美元","n":"obs:canalys-china//size/2022Q3"},
      "：市占率縮小，市場卻擴大到",
      {"text":"2.4倍","n":"sum:china-market-times"},
      "。"
    ],
    [
      "此後前三名市占率齊全的只有2023年第三季、2024年第二與第三季、2025年第一季；其餘各季只有合計、只有一兩家，或者什麼也沒有。合計畫成灰帶，不替各家猜數字。"
    ],
    [
      "2023年第二季起計入阿里集團內部用量，2025年第一季統計基數修訂，兩處都斷開。2025年第四季的市場是",
      {"text":"147億美元","n":"obs:canalys-china//size/2025Q4"},
      "，市占率只找到阿里雲的",
      {"text":"37%","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
      "與華為雲的",
      {"text":"17%","n":"obs:canalys-china/huawei-cloud/share/2025Q4"},
      "；2026年的數字沒有找到。"
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
      "value": "race",
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
      "value": "canalys-china",
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
    "min": 8076,
    "max": 8103,
    "t": 8093.011111111111,
    "text": "2022年第三季與2023年第三季之間",
    "shapes": [
      "0000年第一季",
      "0000年第二季",
      "0000年第一季與0000年第二季之間",
      "0000年第三季",
      "0000年第二季與0000年第三季之間",
      "0000年第四季",
      "0000年第三季與0000年第四季之間",
      "0000年第四季與0000年第一季之間",
      "0000年第三季與0000年第一季之間",
      "0000年第三季與0000年第三季之間",
      "0000年第一季與0000年第三季之間"
    ],
    "ticks": [
      {"t":8076,"label":"2019年第一季","kind":"point"},
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
      {"t":8088,"label":"2022年第一季","kind":"point"},
      {"t":8089,"label":"2022年第二季","kind":"point"},
      {"t":8090,"label":"2022年第三季","kind":"point"},
      {"t":8094,"label":"2023年第三季","kind":"point"},
      {"t":8096,"label":"2024年第一季","kind":"point"},
      {"t":8097,"label":"2024年第二季","kind":"point"},
      {"t":8098,"label":"2024年第三季","kind":"point"},
      {"t":8099,"label":"2024年第四季","kind":"point"},
      {"t":8100,"label":"2025年第一季","kind":"point"},
      {"t":8102,"label":"2025年第三季","kind":"point"},
      {"t":8103,"label":"2025年第四季","kind":"point"},
      {
        "t": 8092.5,
        "label": "2023年第二季起：計入內部用量",
        "kind": "break",
        "note": "阿里開始把集團內部用量計算在內，市場規模跳升主要由此而來。前四名合計也改成了前三名合計。"
      },
      {
        "t": 8099.5,
        "label": "2025年第一季起：統計基數修訂",
        "kind": "break",
        "note": "2024年第一季當時公布的是92億美元；以此計，2025年第一季的116億美元是年增26%，來源卻說年增16%，可見上年的基數已經上修。騰訊雲2024年第三季的15%與這時的10%也就不在同一基數上，不能直接相比。"
      }
    ],
    "playing": true,
    "atEnd": false,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys中國大陸市占率：中國大陸雲端基礎設施服務支出，按季；2022年第三季以後只有零星的業者數字",
    "publisher": "Canalys / Omdia",
    "credit": "來源：Canalys / Omdia、The Register、《南華早報》、TechCrunch，另有26家",
    "ends": "最新的數字：阿里雲、華為雲到2025年第四季；騰訊雲到2025年第一季；百度雲到2022年第三季；AWS到2019年第三季。沒有查到更晚的數字。",
    "sources": [
      {
        "title": "Alibaba the biggest, but more clouds on China’s horizon",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2021/12/09/china_cloud_market/?td=amp-keepreading-btm",
        "date": "2021年12月9日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China’s cloud spend soared by 67 percent in Q1, but COVID-19 didn’t exactly help matters",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/06/22/china_cloud_spend_q1_2020/",
        "date": "2020年6月22日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Huawei, Tencent lose cloud market share",
        "lang": "en",
        "publisher": "《南華早報》",
        "host": "kingsmeninternationalgroup.blogspot.com",
        "url": "https://kingsmeninternationalgroup.blogspot.com/2021/12/huawei-tencent-lose-cloud-market-share.html",
        "date": "2021年12月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Canalys: Chinese cloud infrastructure spending reaches almost $3B a quarter",
        "lang": "en",
        "publisher": "TechCrunch",
        "host": "",
        "url": "https://techcrunch.com/2019/12/02/canalys-chinese-cloud-infrastructure-spending-reaches-almost-3b-a-quarter/",
        "date": "2019年12月2日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure market leaders in China: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-infrastructure-market-leaders-in-china-canalys-68567",
        "date": "2021年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Alibaba maintains leads in China’s hot cloud computing market…",
        "lang": "en",
        "publisher": "《南華早報》",
        "host": "",
        "url": "https://www.scmp.com/tech/big-tech/article/3027638/alibaba-maintains-leads-chinas-hot-cloud-computing-market-tencent-and",
        "date": "2019年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：中國雲端基礎設施服務，2019年第四季）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/30402/cloud-infrastructure-services-q4-2019/?utm_source=feedburner&utm_medium=feed&utm_campaign=ciw_blog_posts",
        "date": "2020年3月31日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Alibaba Cloud Remains No. 1 in China’s Cloud Service Market, Followed by Huawei",
        "lang": "en",
        "publisher": "品玩",
        "host": "",
        "url": "https://en.pingwest.com/w/7732",
        "date": "2020年9月11日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Services Spending Hits $7.3 Billion in Q1 2022",
        "lang": "en",
        "publisher": "Pandaily",
        "host": "",
        "url": "https://pandaily.com/chinas-cloud-services-spending-hits-7-3-billion-in-q1-2022",
        "date": "2022年6月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Alibaba Tops China’s Cloud Market List…",
        "lang": "en",
        "publisher": "Benzinga",
        "host": "",
        "url": "https://www.benzinga.com/news/22/09/28809949/alibaba-tops-chinas-cloud-market-list-continue-to-score-brownie-points-with-overseas-expansion",
        "date": "2022年9月9日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China’s clouds boom but they’re collectively earning less than Azure alone",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/11/27/china_cloud_market_canalys/",
        "date": "2020年11月27日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Cloud spending in China up 8% to $7.8 bn: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-in-china-up-8-to-7-8-bn-canalys-75908",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Service Spending Reaches $9.4 Billion in Q2 2024…",
        "lang": "en",
        "publisher": "International Search News",
        "host": "",
        "url": "https://internationalsearchnews.xyz/articles/chinas-cloud-service-spending-reaches-9-4-billion-in-q2-2024-led-by-ai-integration/",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China’s cloud growth hits 26% for third straight quarter",
        "lang": "en",
        "publisher": "gowebing.com",
        "host": "",
        "url": "https://gowebing.com/ask/post/44134.html",
        "date": "2026年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "China’s cloud market surges to US$11.6b in Q1 on rising AI demand",
        "lang": "en",
        "publisher": "Entelechy Asia",
        "host": "",
        "url": "https://entelechyasia.com/2025/07/11/chinas-cloud-market-surges-to-us11-6b-in-q1-on-rising-ai-demand",
        "date": "2025年7月11日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Tencent, Baidu gain ground on Alibaba as China’s cloud market expands at rapid pace",
        "lang": "en",
        "publisher": "《南華早報》",
        "host": "KrASIA",
        "url": "https://kr-asia.com/tencent-baidu-gain-ground-on-alibaba-as-chinas-cloud-market-expands-at-rapid-pace",
        "date": "2020年3月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China cloud infrastructure spend hits $9.2bn in Q3 with ‘relentless’ AI focus",
        "lang": "en",
        "publisher": "Cloud Computing News",
        "host": "datacenternews.tech",
        "url": "https://datacenternews.tech/china-cloud-infrastructure-spend-hits-9-2bn-in-q3-with-relentless-ai-focus",
        "date": "2024年1月26日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "multi-cloud-ai-infrastructure-analysis: analyst_regional_share.csv",
        "lang": "en",
        "publisher": "GitHub儲存庫 JarvisLee511/multi-cloud-ai-infrastructure-analysis",
        "host": "",
        "url": "https://github.com/JarvisLee511/multi-cloud-ai-infrastructure-analysis/blob/864834fadddad91da465ecda116454bce4d5b362/data/regional/analyst_regional_share.csv",
        "date": "2024年12月",
        "via": "轉載或鏡像",
        "upstream": "https://www.dcpostmea.com/2024/12/alibaba-huawei-tencent-dominate-china-cloud-market/"
      },
      {
        "title": "China Cloud services spend exceeds $5 billion in Q3, Alibaba leads",
        "lang": "en",
        "publisher": "IANS",
        "host": "Indus Business Journal",
        "url": "https://indusbusinessjournal.com/2020/11/china-cloud-services-spend-exceeds-5-billion-in-q3-alibaba-leads/",
        "date": "2020年11月",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國大陸雲端市場，2023年第二季）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/mainland-china-cloud-market-q2-2023",
        "date": "2023年",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "China’s cloud market services spending surges to $9.2bn",
        "lang": "en",
        "publisher": "DataCenterNews Asia",
        "host": "",
        "url": "https://datacenternews.asia/story/china-s-cloud-market-services-spending-surges-to-9-2bn",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Mainland China’s cloud infrastructure spending surges 22% in Q4 2023",
        "lang": "en",
        "publisher": "Broadcast & CableSat",
        "host": "",
        "url": "https://broadcastandcablesat.co.in/mainland-chinas-cloud-infrastructure-spending-surges-22-in-q4-2023",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國大陸雲端服務，2024年第一季）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/mainland-china-cloud-service-q1-2024",
        "date": "2024年",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國大陸雲端支出，2024年第三季為102億美元）",
        "lang": "",
        "publisher": "智通財經",
        "host": "GMTEight",
        "url": "https://gmteight.com/content/detail/216413",
        "date": "2024年12月24日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Tencent slashes price of cloud service by 40% as price war intensifies",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/tencent-slashes-price-of-cloud-service-by-40-as-price-war-intensifies-78351",
        "date": "2023年5月17日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國雲端服務市場，2022年第一季）",
        "lang": "",
        "publisher": "澎湃新聞",
        "host": "highestlevelmanagement.com",
        "url": "http://m.highestlevelmanagement.com/article/20220609/54132.html",
        "date": "2022年6月9日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Market Grows 70% in Q2, Alibaba Dominates",
        "lang": "en",
        "publisher": "ecer.com",
        "host": "",
        "url": "https://ecweb.ecer.com/topic/en/search-Supporting-Documents-p200.html",
        "date": "",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國雲端服務市場，2020年第四季）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://www.canalys.com/newsroom/canalys-china-cloud-services-market-Q4-2020?time=1621113189",
        "date": "2021年",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "Cloud in China: Alibaba, Huawei, Tencent and Baidu share",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-in-china-alibaba-huawei-tencent-and-baidu-share-67130",
        "date": "2021年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "Alibaba Cloud share drops in China: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "http://infotechlead.com/cloud/alibaba-cloud-share-drops-in-china-canalys-71688",
        "date": "2022年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國雲端市場，2022年第二季）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/china-cloud-market-Q2-2022",
        "date": "2022年",
        "via": "原始發布",
        "upstream": ""
      },
      {
        "title": "China Cloud Service Spending Growth",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/china-cloud-service-spending-growth/",
        "date": "",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "China’s spending on cloud infrastructure services expanded in the first quarter of this year",
        "lang": "en",
        "publisher": "Archyde",
        "host": "",
        "url": "https://www.archyde.com/chinas-spending-on-cloud-infrastructure-services-expanded-in-the-first-quarter-of-this-year/",
        "date": "2023年6月19日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國大陸雲端支出，2024年第二季為94億美元）",
        "lang": "",
        "publisher": "智通財經",
        "host": "GMTEight",
        "url": "https://gmteight.com/content/detail/176821",
        "date": "2024年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：阿里雲，2024年年中）",
        "lang": "",
        "publisher": "時代週報",
        "host": "123.com.cn",
        "url": "https://about.123.com.cn/kline/a1097098.html",
        "date": "2024年7月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "China’s 2025 cloud spending to grow 15% on the back of DeepSeek-driven AI adoption",
        "lang": "en",
        "publisher": "《南華早報》",
        "host": "daily8.com",
        "url": "https://www.daily8.com/en/article/a022dd7abbe5f61b200c0c929b44817f",
        "date": "2025年",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Alibaba, Huawei Dominate China’s Growing Cloud Market…",
        "lang": "en",
        "publisher": "Benzinga",
        "host": "advancedainews.com",
        "url": "https://advancedainews.com/alibaba-huawei-dominate-chinas-growing-cloud-market-alibaba-gr-hldgs-nysebaba",
        "date": "2025年7月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Mainland China’s cloud infrastructure market accelerates to 24% growth in Q3 2025 (Omdia)",
        "lang": "en",
        "publisher": "BizTechReports",
        "host": "GitHub上的一份研究筆記",
        "url": "https://www.biztechreports.com/news-archive/2026/3/3/mainland-chinas-cloud-infrastructure-market-accelerates-to-24-growth-in-q3-2025-omdia-march-04-2026",
        "date": "2026年3月",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "China’s cloud infrastructure surge…",
        "lang": "en",
        "publisher": "Taiwan Strait",
        "host": "taiwanstrait-com.pages.dev",
        "url": "https://taiwanstrait-com.pages.dev/chinas-cloud-infrastructure-surge-reflects-deepening-ai-militarization-risk/",
        "date": "",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Pandemic pushes Chinese cloud services to grow 62% in a year",
        "lang": "en",
        "publisher": "Capacity Media",
        "host": "",
        "url": "https://www.capacitymedia.com/article/29otd15ias3ir9e0d9erk/news/pandemic-pushes-chinese-cloud-services-to-grow-62-in-a-year",
        "date": "2021年",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：中國雲端基礎設施服務，2020年第一季）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/30820/cloud-infrastructure-services/",
        "date": "2020年6月23日",
        "via": "媒體或其他網站",
        "upstream": ""
      },
      {
        "title": "標題未見（內容：Canalys：中國雲端市場，2022年第三季（附譯文））",
        "lang": "",
        "publisher": "雲大號",
        "host": "10100.com",
        "url": "https://www.10100.com/article/47032818",
        "date": "",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "Canalys: China cloud service spending grows 6% in Q1 2023",
        "lang": "en",
        "publisher": "愛集微",
        "host": "v-buy.com",
        "url": "https://v-buy.com/vadasNews/detail/2",
        "date": "2023年6月16日",
        "via": "轉載或鏡像",
        "upstream": ""
      },
      {
        "title": "终结云计算竞争悬念？",
        "lang": "zh-Hans",
        "publisher": "網易",
        "host": "",
        "url": "https://www.163.com/dy/article/KEO88Q5A05119VAC.html",
        "date": "2025年",
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
    {"mark":"whisker","label":"細線：不同來源不一致"},
    {"mark":"ended","label":"空心長條，註明時間：最後一個找到的數字"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Canalys中國大陸市占率","value":"占市場的百分比","target":0},
    {"level":2,"role":"clock","label":"2022年第三季與2023年第三季之間","value":"","target":0},
    {"level":2,"role":"item","label":"阿里雲","value":"最後的數字（2022年第三季）：36%","target":9,"box":[20,53,602.8,72.2]},
    {"level":2,"role":"item","label":"華為雲","value":"最後的數字（2022年第三季）：19%","target":8,"box":[20,125.2,359.4,72.2]},
    {"level":2,"role":"item","label":"騰訊雲","value":"最後的數字（2022年第三季）：16%","target":7,"box":[20,197.5,316.5,72.2]},
    {"level":2,"role":"item","label":"百度雲","value":"最後的數字（2022年第三季）：9%","target":6,"box":[20,269.7,208.5,72.2]},
    {"level":2,"role":"item","label":"AWS","value":"最後的數字（2019年第三季）：8.6%","target":5,"box":[20,342,214.5,72.2]},
    {"level":2,"role":"item","label":"其他","value":"最後的數字（2021年第三季）：19.9%","target":10},
    {"level":2,"role":"remark","label":"市場規模","value":"87億美元","target":2,"box":[20,502.4,294.6,24]},
    {"level":2,"role":"remark","label":"年增率","value":"+19%","target":3,"box":[125.4,502.2,72.5,24]},
    {"level":2,"role":"remark","label":"前三名合計","value":"72%，未找到各家市占率","target":4,"box":[334.6,506.4,260,28]},
    {"level":2,"role":"remark","label":"2023年第二季起：計入內部用量","value":"","target":1,"box":[697.3,488.2,182.7,24]}
  ],
  "table": {
    "caption": "Canalys中國大陸市占率",
    "columns": [
      {"label":"時間","numeric":false},
      {"label":"阿里雲","numeric":true,"unit":"%"},
      {"label":"華為雲","numeric":true,"unit":"%"},
      {"label":"騰訊雲","numeric":true,"unit":"%"},
      {"label":"百度雲","numeric":true,"unit":"%"},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前幾名合計","numeric":true,"unit":"%"},
      {"label":"市場規模","numeric":true,"unit":"美元"},
      {"label":"年增率","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2019年第一季","47.3%","","15.4%","8%","","","","",""],
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
        "cells": ["2019年第二季","43%","","17.4%","8.7%","","","","23億美元","+58%"],
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
        "cells": ["2019年第三季","45%","","18.6%","8.2%","8.6%","","","29億美元","+60.8%"],
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
        "cells": ["2019年第四季","46.4%","","18.0%","8.8%","","","","33億美元","+66.9%"],
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
        "cells": ["2020年第一季","44.5%","14.1%","13.9%","8.6%","","19%","前四名合計 81.0%","39億美元","+67%"],
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
        "cells": ["2020年第二季","40.1%","15.5%","15.1%","8%","","","前四名合計 78.7%","43億美元","+70%"],
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
        "cells": ["2020年第三季","40.9%","16.2%","15.8%","7.1%","","","前四名合計 80%",">50億美元","+65%"],
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
        "cells": ["2020年第四季","40.3%","17.4%","14.9%","8.4%","","18.9%","","58億美元","+62%"],
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
        "cells": ["2021年第一季","39.8%","19.7%","13.7%","7.2%","","19.7%","","60億美元","+55%"],
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
        "cells": ["2021年第二季","33.8%","19.3%","18.8%","7.8%","","20.2%","","66億美元","+54%"],
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
        "cells": ["2021年第三季","38.3%","17.0%","16.6%","8.2%","","19.9%","前四名合計 80%","72億美元","+43%"],
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
        "cells": ["2021年第四季","","","","","","","","77億美元","+33%"],
        "figures": ["","","","","","","","","obs:canalys-china//size/2021Q4","obs:canalys-china//growth/2021Q4"]
      },
      {
        "cells": ["2022年第一季","36.7%","18.0%","15.7%","8.4%∗","","","前四名合計 78.8%","73億美元","+21%"],
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
        "cells": ["2022年第二季","34%","19%","17%","9%","","","前四名合計 79%","73億美元","+11%"],
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
        "cells": ["2022年第三季","36%","19%","16%","9%","","","前四名合計 80%","78億美元","+8%"],
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
        "cells": ["2022年第四季","","","","","","","","79億美元","+4%"],
        "figures": ["","","","","","","","","obs:canalys-china//size/2022Q4","obs:canalys-china//growth/2022Q4"]
      },
      {
        "cells": ["2023年第一季","","","","","","","前四名合計 79%","77億美元","+6%"],
        "figures": ["","","","","","","","obs:canalys-china//top4/2023Q1","obs:canalys-china//size/2023Q1","obs:canalys-china//growth/2023Q1"]
      },
      {
        "cells": ["2023年第二季","","","","","","","前三名合計 72%","87億美元","+19%"],
        "figures": ["","","","","","","","obs:canalys-china//top3/2023Q2","obs:canalys-china//size/2023Q2","obs:canalys-china//growth/2023Q2"]
      },
      {
        "cells": ["2023年第三季","39%","19%","15%","","","","前三名合計 73%","92億美元","+18%"],
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
        "cells": ["2023年第四季","","","","","","","前三名合計 74%","97億美元","+22%"],
        "figures": ["","","","","","","","obs:canalys-china//top3/2023Q4","obs:canalys-china//size/2023Q4","obs:canalys-china//growth/2023Q4"]
      },
      {
        "cells": ["2024年第一季","37%","","","","","","前三名合計 72%","92億美元","+20%"],
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
        "cells": ["2024年第二季","36%","19%","16%","","","","前三名合計 71%","94億美元","+8%"],
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
        "cells": ["2024年第三季","36%","19%","15%","","","","前三名合計 70%","102億美元","+11%"],
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
        "cells": ["2024年第四季","36%","","","","","","","117億美元∗",""],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2024Q4","","","","","","","obs:canalys-china//size/2024Q4",""]
      },
      {
        "cells": ["2025年第一季","33%","18%","10%","","","","前三名合計 61%","116億美元","+16%"],
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
      {
        "cells": ["2025年第三季","~36%","","","","","","","",""],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2025Q3","","","","","","","",""]
      },
      {
        "cells": ["2025年第四季","37%","17%","","","","","","147億美元","+26%"],
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
