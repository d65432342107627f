// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=share",
  "title": "阿里云始终第一：份额在2019年底至2022年第三季度降了10个百分点，此后为33%至39% · 折线 · Canalys中国大陆份额 – 云图",
  "began": "",
  "headline": [
    "阿里云始终第一：份额在2019年底至2022年第三季度降了",
    {"text":"10个百分点","n":"sum:canalys-alibaba-fall"},
    "，此后为",
    {"text":"33%","n":"obs:canalys-china/alibaba-cloud/share/2025Q1"},
    "至",
    {"text":"39%","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"}
  ],
  "body": [
    [
      "2019年第四季度，阿里云占中国大陆云基础设施服务支出的",
      {"text":"46.4%","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
      "，2022年第三季度为",
      {"text":"36%","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
      "。同期单季市场由",
      {"text":"33亿美元","n":"obs:canalys-china//size/2019Q4"},
      "增至",
      {"text":"78亿美元","n":"obs:canalys-china//size/2022Q3"},
      "：份额缩小，市场却扩大到",
      {"text":"2.4倍","n":"sum:china-market-times"},
      "。"
    ],
    [
      "此后前三名份额齐全的只有2023年第三季度、2024年第二和第三季度、2025年第一季度；其余季度只有合计、只有一两家，或者什么也没有。合计画成灰带，不替各家猜数。"
    ],
    [
      "2023年第二季度起计入阿里集团内部用量，2025年第一季度统计基数修订，两处都断开。2025年第四季度的市场是",
      {"text":"147亿美元","n":"obs:canalys-china//size/2025Q4"},
      "，份额只找到阿里云的",
      {"text":"37%","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
      "和华为云的",
      {"text":"17%","n":"obs:canalys-china/huawei-cloud/share/2025Q4"},
      "；2026年的数字没有找到。"
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
      "value": "canalys-china",
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
    "min": 8076,
    "max": 8103,
    "t": 8103,
    "text": "2025年第四季度",
    "shapes": [
      "0000年第一季度",
      "0000年第二季度",
      "0000年第一季度与0000年第二季度之间",
      "0000年第三季度",
      "0000年第二季度与0000年第三季度之间",
      "0000年第四季度",
      "0000年第三季度与0000年第四季度之间",
      "0000年第四季度与0000年第一季度之间",
      "0000年第三季度与0000年第一季度之间",
      "0000年第三季度与0000年第三季度之间",
      "0000年第一季度与0000年第三季度之间"
    ],
    "ticks": [
      {"t":8076,"label":"2019年第一季度","kind":"point"},
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
      {"t":8088,"label":"2022年第一季度","kind":"point"},
      {"t":8089,"label":"2022年第二季度","kind":"point"},
      {"t":8090,"label":"2022年第三季度","kind":"point"},
      {"t":8094,"label":"2023年第三季度","kind":"point"},
      {"t":8096,"label":"2024年第一季度","kind":"point"},
      {"t":8097,"label":"2024年第二季度","kind":"point"},
      {"t":8098,"label":"2024年第三季度","kind":"point"},
      {"t":8099,"label":"2024年第四季度","kind":"point"},
      {"t":8100,"label":"2025年第一季度","kind":"point"},
      {"t":8102,"label":"2025年第三季度","kind":"point"},
      {"t":8103,"label":"2025年第四季度","kind":"point"},
      {
        "t": 8092.5,
        "label": "2023年第二季度起：计入内部用量",
        "kind": "break",
        "note": "阿里开始把集团内部用量计算在内，市场规模跳升主要由此而来。前四名合计也改成了前三名合计。"
      },
      {
        "t": 8099.5,
        "label": "2025年第一季度起：统计基数修订",
        "kind": "break",
        "note": "2024年第一季度当时公布的是92亿美元；以此计，2025年第一季度的116亿美元是增长26%，来源却说增长16%，可见上年的基数已经上调。腾讯云2024年第三季度的15%与这时的10%也就不在同一基数上，不能直接相比。"
      }
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "Canalys中国大陆份额：中国大陆云基础设施服务支出，按季；2022年第三季度以后只有零星的厂商数字",
    "publisher": "Canalys / Omdia",
    "credit": "来源：Canalys / Omdia、The Register、《南华早报》、TechCrunch，另有26家",
    "ends": "最新的数字：阿里云、华为云到2025年第四季度；腾讯云到2025年第一季度；百度云到2022年第三季度；AWS到2019年第三季度。没有查到更晚的数字。",
    "sources": [
      {
        "title": "Alibaba the biggest, but more clouds on China’s horizon",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2021/12/09/china_cloud_market/?td=amp-keepreading-btm",
        "date": "2021年12月9日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China’s cloud spend soared by 67 percent in Q1, but COVID-19 didn’t exactly help matters",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/06/22/china_cloud_spend_q1_2020/",
        "date": "2020年6月22日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Huawei, Tencent lose cloud market share",
        "lang": "en",
        "publisher": "《南华早报》",
        "host": "kingsmeninternationalgroup.blogspot.com",
        "url": "https://kingsmeninternationalgroup.blogspot.com/2021/12/huawei-tencent-lose-cloud-market-share.html",
        "date": "2021年12月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Canalys: Chinese cloud infrastructure spending reaches almost $3B a quarter",
        "lang": "en",
        "publisher": "TechCrunch",
        "host": "",
        "url": "https://techcrunch.com/2019/12/02/canalys-chinese-cloud-infrastructure-spending-reaches-almost-3b-a-quarter/",
        "date": "2019年12月2日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud infrastructure market leaders in China: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-infrastructure-market-leaders-in-china-canalys-68567",
        "date": "2021年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Alibaba maintains leads in China’s hot cloud computing market…",
        "lang": "en",
        "publisher": "《南华早报》",
        "host": "",
        "url": "https://www.scmp.com/tech/big-tech/article/3027638/alibaba-maintains-leads-chinas-hot-cloud-computing-market-tencent-and",
        "date": "2019年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：中国云基础设施服务，2019年第四季度）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/30402/cloud-infrastructure-services-q4-2019/?utm_source=feedburner&utm_medium=feed&utm_campaign=ciw_blog_posts",
        "date": "2020年3月31日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Alibaba Cloud Remains No. 1 in China’s Cloud Service Market, Followed by Huawei",
        "lang": "en",
        "publisher": "品玩",
        "host": "",
        "url": "https://en.pingwest.com/w/7732",
        "date": "2020年9月11日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Services Spending Hits $7.3 Billion in Q1 2022",
        "lang": "en",
        "publisher": "Pandaily",
        "host": "",
        "url": "https://pandaily.com/chinas-cloud-services-spending-hits-7-3-billion-in-q1-2022",
        "date": "2022年6月",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Alibaba Tops China’s Cloud Market List…",
        "lang": "en",
        "publisher": "Benzinga",
        "host": "",
        "url": "https://www.benzinga.com/news/22/09/28809949/alibaba-tops-chinas-cloud-market-list-continue-to-score-brownie-points-with-overseas-expansion",
        "date": "2022年9月9日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China’s clouds boom but they’re collectively earning less than Azure alone",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/11/27/china_cloud_market_canalys/",
        "date": "2020年11月27日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud spending in China up 8% to $7.8 bn: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-in-china-up-8-to-7-8-bn-canalys-75908",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Service Spending Reaches $9.4 Billion in Q2 2024…",
        "lang": "en",
        "publisher": "International Search News",
        "host": "",
        "url": "https://internationalsearchnews.xyz/articles/chinas-cloud-service-spending-reaches-9-4-billion-in-q2-2024-led-by-ai-integration/",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China’s cloud growth hits 26% for third straight quarter",
        "lang": "en",
        "publisher": "gowebing.com",
        "host": "",
        "url": "https://gowebing.com/ask/post/44134.html",
        "date": "2026年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "China’s cloud market surges to US$11.6b in Q1 on rising AI demand",
        "lang": "en",
        "publisher": "Entelechy Asia",
        "host": "",
        "url": "https://entelechyasia.com/2025/07/11/chinas-cloud-market-surges-to-us11-6b-in-q1-on-rising-ai-demand",
        "date": "2025年7月11日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Tencent, Baidu gain ground on Alibaba as China’s cloud market expands at rapid pace",
        "lang": "en",
        "publisher": "《南华早报》",
        "host": "KrASIA",
        "url": "https://kr-asia.com/tencent-baidu-gain-ground-on-alibaba-as-chinas-cloud-market-expands-at-rapid-pace",
        "date": "2020年3月",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China cloud infrastructure spend hits $9.2bn in Q3 with ‘relentless’ AI focus",
        "lang": "en",
        "publisher": "Cloud Computing News",
        "host": "datacenternews.tech",
        "url": "https://datacenternews.tech/china-cloud-infrastructure-spend-hits-9-2bn-in-q3-with-relentless-ai-focus",
        "date": "2024年1月26日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "multi-cloud-ai-infrastructure-analysis: analyst_regional_share.csv",
        "lang": "en",
        "publisher": "GitHub代码库 JarvisLee511/multi-cloud-ai-infrastructure-analysis",
        "host": "",
        "url": "https://github.com/JarvisLee511/multi-cloud-ai-infrastructure-analysis/blob/864834fadddad91da465ecda116454bce4d5b362/data/regional/analyst_regional_share.csv",
        "date": "2024年12月",
        "via": "转载或镜像",
        "upstream": "https://www.dcpostmea.com/2024/12/alibaba-huawei-tencent-dominate-china-cloud-market/"
      },
      {
        "title": "China Cloud services spend exceeds $5 billion in Q3, Alibaba leads",
        "lang": "en",
        "publisher": "IANS",
        "host": "Indus Business Journal",
        "url": "https://indusbusinessjournal.com/2020/11/china-cloud-services-spend-exceeds-5-billion-in-q3-alibaba-leads/",
        "date": "2020年11月",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国大陆云市场，2023年第二季度）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/mainland-china-cloud-market-q2-2023",
        "date": "2023年",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "China’s cloud market services spending surges to $9.2bn",
        "lang": "en",
        "publisher": "DataCenterNews Asia",
        "host": "",
        "url": "https://datacenternews.asia/story/china-s-cloud-market-services-spending-surges-to-9-2bn",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Mainland China’s cloud infrastructure spending surges 22% in Q4 2023",
        "lang": "en",
        "publisher": "Broadcast & CableSat",
        "host": "",
        "url": "https://broadcastandcablesat.co.in/mainland-chinas-cloud-infrastructure-spending-surges-22-in-q4-2023",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国大陆云服务，2024年第一季度）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/mainland-china-cloud-service-q1-2024",
        "date": "2024年",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国大陆云支出，2024年第三季度为102亿美元）",
        "lang": "",
        "publisher": "智通财经",
        "host": "GMTEight",
        "url": "https://gmteight.com/content/detail/216413",
        "date": "2024年12月24日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Tencent slashes price of cloud service by 40% as price war intensifies",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/tencent-slashes-price-of-cloud-service-by-40-as-price-war-intensifies-78351",
        "date": "2023年5月17日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国云服务市场，2022年第一季度）",
        "lang": "",
        "publisher": "澎湃新闻",
        "host": "highestlevelmanagement.com",
        "url": "http://m.highestlevelmanagement.com/article/20220609/54132.html",
        "date": "2022年6月9日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Market Grows 70% in Q2, Alibaba Dominates",
        "lang": "en",
        "publisher": "ecer.com",
        "host": "",
        "url": "https://ecweb.ecer.com/topic/en/search-Supporting-Documents-p200.html",
        "date": "",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国云服务市场，2020年第四季度）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://www.canalys.com/newsroom/canalys-china-cloud-services-market-Q4-2020?time=1621113189",
        "date": "2021年",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "Cloud in China: Alibaba, Huawei, Tencent and Baidu share",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-in-china-alibaba-huawei-tencent-and-baidu-share-67130",
        "date": "2021年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Alibaba Cloud share drops in China: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "http://infotechlead.com/cloud/alibaba-cloud-share-drops-in-china-canalys-71688",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国云市场，2022年第二季度）",
        "lang": "",
        "publisher": "Canalys",
        "host": "",
        "url": "https://canalys.com/newsroom/china-cloud-market-Q2-2022",
        "date": "2022年",
        "via": "原始发布",
        "upstream": ""
      },
      {
        "title": "China Cloud Service Spending Growth",
        "lang": "en",
        "publisher": "Chief IT",
        "host": "",
        "url": "https://chiefit.me/china-cloud-service-spending-growth/",
        "date": "",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China’s spending on cloud infrastructure services expanded in the first quarter of this year",
        "lang": "en",
        "publisher": "Archyde",
        "host": "",
        "url": "https://www.archyde.com/chinas-spending-on-cloud-infrastructure-services-expanded-in-the-first-quarter-of-this-year/",
        "date": "2023年6月19日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国大陆云支出，2024年第二季度为94亿美元）",
        "lang": "",
        "publisher": "智通财经",
        "host": "GMTEight",
        "url": "https://gmteight.com/content/detail/176821",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：阿里云，2024年年中）",
        "lang": "",
        "publisher": "时代周报",
        "host": "123.com.cn",
        "url": "https://about.123.com.cn/kline/a1097098.html",
        "date": "2024年7月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "China’s 2025 cloud spending to grow 15% on the back of DeepSeek-driven AI adoption",
        "lang": "en",
        "publisher": "《南华早报》",
        "host": "daily8.com",
        "url": "https://www.daily8.com/en/article/a022dd7abbe5f61b200c0c929b44817f",
        "date": "2025年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Alibaba, Huawei Dominate China’s Growing Cloud Market…",
        "lang": "en",
        "publisher": "Benzinga",
        "host": "advancedainews.com",
        "url": "https://advancedainews.com/alibaba-huawei-dominate-chinas-growing-cloud-market-alibaba-gr-hldgs-nysebaba",
        "date": "2025年7月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Mainland China’s cloud infrastructure market accelerates to 24% growth in Q3 2025 (Omdia)",
        "lang": "en",
        "publisher": "BizTechReports",
        "host": "GitHub上的一份研究笔记",
        "url": "https://www.biztechreports.com/news-archive/2026/3/3/mainland-chinas-cloud-infrastructure-market-accelerates-to-24-growth-in-q3-2025-omdia-march-04-2026",
        "date": "2026年3月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "China’s cloud infrastructure surge…",
        "lang": "en",
        "publisher": "Taiwan Strait",
        "host": "taiwanstrait-com.pages.dev",
        "url": "https://taiwanstrait-com.pages.dev/chinas-cloud-infrastructure-surge-reflects-deepening-ai-militarization-risk/",
        "date": "",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Pandemic pushes Chinese cloud services to grow 62% in a year",
        "lang": "en",
        "publisher": "Capacity Media",
        "host": "",
        "url": "https://www.capacitymedia.com/article/29otd15ias3ir9e0d9erk/news/pandemic-pushes-chinese-cloud-services-to-grow-62-in-a-year",
        "date": "2021年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：中国云基础设施服务，2020年第一季度）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/30820/cloud-infrastructure-services/",
        "date": "2020年6月23日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：Canalys：中国云市场，2022年第三季度（附译文））",
        "lang": "",
        "publisher": "云大号",
        "host": "10100.com",
        "url": "https://www.10100.com/article/47032818",
        "date": "",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Canalys: China cloud service spending grows 6% in Q1 2023",
        "lang": "en",
        "publisher": "爱集微",
        "host": "v-buy.com",
        "url": "https://v-buy.com/vadasNews/detail/2",
        "date": "2023年6月16日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "终结云计算竞争悬念？",
        "lang": "zh-Hans",
        "publisher": "网易",
        "host": "",
        "url": "https://www.163.com/dy/article/KEO88Q5A05119VAC.html",
        "date": "2025年",
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
    {"level":1,"role":"heading","label":"Canalys中国大陆份额","value":"占市场的百分比","target":0},
    {"level":2,"role":"clock","label":"2025年第四季度","value":"","target":0},
    {"level":2,"role":"item","label":"阿里云","value":"37%","target":91,"box":[800.4,176.4,73.6,24]},
    {"level":2,"role":"item","label":"华为云","value":"17%","target":92,"box":[800.4,334,73.6,24]},
    {"level":2,"role":"item","label":"腾讯云","value":"最后的数字（2025年第一季度）：10%","target":50,"box":[691.5,389.2,24,24]},
    {"level":2,"role":"item","label":"百度云","value":"最后的数字（2022年第三季度）：9%","target":32,"box":[428.5,397.1,24,24]},
    {"level":2,"role":"item","label":"AWS","value":"最后的数字（2019年第三季度）：8.6%","target":18,"box":[113,400.2,24,24]},
    {"level":2,"role":"item","label":"其他","value":"最后的数字（2021年第三季度）：19.9%","target":17,"box":[323.4,311.2,24,24]},
    {"level":2,"role":"remark","label":"市场规模","value":"147亿美元","target":1,"box":[62.4,498,729.9,24]},
    {"level":2,"role":"remark","label":"同比增速","value":"+26%","target":2,"box":[171.9,496.8,72.5,24]}
  ],
  "table": {
    "caption": "Canalys中国大陆份额",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"阿里云","numeric":true,"unit":"%"},
      {"label":"华为云","numeric":true,"unit":"%"},
      {"label":"腾讯云","numeric":true,"unit":"%"},
      {"label":"百度云","numeric":true,"unit":"%"},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前几名合计","numeric":true,"unit":"%"},
      {"label":"市场规模","numeric":true,"unit":"美元"},
      {"label":"同比增速","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2019年第一季度","47.3%","","15.4%","8%","","","","",""],
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
        "cells": ["2019年第二季度","43%","","17.4%","8.7%","","","","23亿美元","+58%"],
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
        "cells": ["2019年第三季度","45%","","18.6%","8.2%","8.6%","","","29亿美元","+60.8%"],
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
        "cells": ["2019年第四季度","46.4%","","18.0%","8.8%","","","","33亿美元","+66.9%"],
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
        "cells": ["2020年第一季度","44.5%","14.1%","13.9%","8.6%","","19%","前四名合计 81.0%","39亿美元","+67%"],
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
        "cells": ["2020年第二季度","40.1%","15.5%","15.1%","8%","","","前四名合计 78.7%","43亿美元","+70%"],
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
        "cells": ["2020年第三季度","40.9%","16.2%","15.8%","7.1%","","","前四名合计 80%",">50亿美元","+65%"],
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
        "cells": ["2020年第四季度","40.3%","17.4%","14.9%","8.4%","","18.9%","","58亿美元","+62%"],
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
        "cells": ["2021年第一季度","39.8%","19.7%","13.7%","7.2%","","19.7%","","60亿美元","+55%"],
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
        "cells": ["2021年第二季度","33.8%","19.3%","18.8%","7.8%","","20.2%","","66亿美元","+54%"],
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
        "cells": ["2021年第三季度","38.3%","17.0%","16.6%","8.2%","","19.9%","前四名合计 80%","72亿美元","+43%"],
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
        "cells": ["2021年第四季度","","","","","","","","77亿美元","+33%"],
        "figures": ["","","","","","","","","obs:canalys-china//size/2021Q4","obs:canalys-china//growth/2021Q4"]
      },
      {
        "cells": ["2022年第一季度","36.7%","18.0%","15.7%","8.4%∗","","","前四名合计 78.8%","73亿美元","+21%"],
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
        "cells": ["2022年第二季度","34%","19%","17%","9%","","","前四名合计 79%","73亿美元","+11%"],
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
        "cells": ["2022年第三季度","36%","19%","16%","9%","","","前四名合计 80%","78亿美元","+8%"],
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
        "cells": ["2022年第四季度","","","","","","","","79亿美元","+4%"],
        "figures": ["","","","","","","","","obs:canalys-china//size/2022Q4","obs:canalys-china//growth/2022Q4"]
      },
      {
        "cells": ["2023年第一季度","","","","","","","前四名合计 79%","77亿美元","+6%"],
        "figures": ["","","","","","","","obs:canalys-china//top4/2023Q1","obs:canalys-china//size/2023Q1","obs:canalys-china//growth/2023Q1"]
      },
      {
        "cells": ["2023年第二季度","","","","","","","前三名合计 72%","87亿美元","+19%"],
        "figures": ["","","","","","","","obs:canalys-china//top3/2023Q2","obs:canalys-china//size/2023Q2","obs:canalys-china//growth/2023Q2"]
      },
      {
        "cells": ["2023年第三季度","39%","19%","15%","","","","前三名合计 73%","92亿美元","+18%"],
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
        "cells": ["2023年第四季度","","","","","","","前三名合计 74%","97亿美元","+22%"],
        "figures": ["","","","","","","","obs:canalys-china//top3/2023Q4","obs:canalys-china//size/2023Q4","obs:canalys-china//growth/2023Q4"]
      },
      {
        "cells": ["2024年第一季度","37%","","","","","","前三名合计 72%","92亿美元","+20%"],
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
        "cells": ["2024年第二季度","36%","19%","16%","","","","前三名合计 71%","94亿美元","+8%"],
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
        "cells": ["2024年第三季度","36%","19%","15%","","","","前三名合计 70%","102亿美元","+11%"],
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
        "cells": ["2024年第四季度","36%","","","","","","","117亿美元∗",""],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2024Q4","","","","","","","obs:canalys-china//size/2024Q4",""]
      },
      {
        "cells": ["2025年第一季度","33%","18%","10%","","","","前三名合计 61%","116亿美元","+16%"],
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
        "cells": ["2025年第三季度","~36%","","","","","","","",""],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2025Q3","","","","","","","",""]
      },
      {
        "cells": ["2025年第四季度","37%","17%","","","","","","147亿美元","+26%"],
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
