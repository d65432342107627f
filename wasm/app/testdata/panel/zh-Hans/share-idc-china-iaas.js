// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "market=idc-china-iaas",
  "title": "2020年第四季度至2023年上半年，阿里云在中国IaaS市场的份额少了10.7个百分点，天翼云升至第三 · 折线 · IDC中国公有云IaaS – 云图",
  "began": "",
  "headline": [
    "2020年第四季度至2023年上半年，阿里云在中国IaaS市场的份额少了",
    {"text":"10.7个百分点","n":"sum:idc-alibaba-iaas-fall"},
    "，天翼云升至第三"
  ],
  "body": [
    [
      "据IDC统计，2020年第四季度，阿里云占中国公有云IaaS市场的",
      {"text":"40.6%","n":"obs:idc-china-iaas/alibaba-cloud/share/2020Q4"},
      "，2023年上半年为",
      {"text":"29.9%","n":"obs:idc-china-iaas/alibaba-cloud/share/2023H1"},
      "。同期华为云由",
      {"text":"11.0%","n":"obs:idc-china-iaas/huawei-cloud/share/2020Q4"},
      "升至",
      {"text":"13.2%","n":"obs:idc-china-iaas/huawei-cloud/share/2023H1"},
      "，中国电信的天翼云由",
      {"text":"8.7%","n":"obs:idc-china-iaas/tianyi-cloud/share/2020Q4"},
      "升至",
      {"text":"12.2%","n":"obs:idc-china-iaas/tianyi-cloud/share/2023H1"},
      "，腾讯云由",
      {"text":"11.0%","n":"obs:idc-china-iaas/tencent-cloud/share/2020Q4"},
      "降至",
      {"text":"9.0%","n":"obs:idc-china-iaas/tencent-cloud/share/2023H1"},
      "。"
    ],
    [
      "Canalys的榜单不列运营商，IDC列。2023年下半年移动云排第五，此前这一位是AWS；这半年只找到名次、各家份额的增减，以及前五名合计",
      {"text":"70.8%","n":"obs:idc-china-iaas//top5/2023H2"},
      "。"
    ],
    [
      "第一期和最后一期是单个季度，其余按半年。2023年上半年各家的数字是第二手的，不过相加正好是IDC公布的",
      {"text":"72.4%","n":"obs:idc-china-iaas//top5/2023H1"},
      "。此后有数字的份额，只找到阿里云2025年第二季度的",
      {"text":"26.8%","n":"obs:idc-china-iaas/alibaba-cloud/share/2025Q2"},
      "。"
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
      "value": "idc-china-iaas",
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
    "min": 8083,
    "max": 8101,
    "t": 8101,
    "text": "2025年第二季度",
    "shapes": [
      "0000年第四季度",
      "0000年上半年",
      "0000年第四季度与0000年上半年之间",
      "0000年下半年",
      "0000年上半年与0000年下半年之间",
      "0000年下半年与0000年上半年之间",
      "0000年第二季度",
      "0000年下半年与0000年第二季度之间"
    ],
    "ticks": [
      {"t":8083,"label":"2020年第四季度","kind":"point"},
      {"t":8085,"label":"2021年上半年","kind":"point"},
      {"t":8087,"label":"2021年下半年","kind":"point"},
      {"t":8089,"label":"2022年上半年","kind":"point"},
      {"t":8091,"label":"2022年下半年","kind":"point"},
      {"t":8093,"label":"2023年上半年","kind":"point"},
      {"t":8095,"label":"2023年下半年","kind":"point"},
      {"t":8101,"label":"2025年第二季度","kind":"point"},
      {"t":8089,"label":"","kind":"overtake"}
    ],
    "playing": false,
    "atEnd": true,
    "speed": "1",
    "stopped": []
  },
  "source": {
    "text": "IDC中国公有云IaaS：中国公有云IaaS收入，多按半年，间有单季；厂商份额只有少数几期",
    "publisher": "IDC",
    "credit": "来源：IDC、hcinfonews.com、中国经营报、itxw.cn，另有8家",
    "ends": "最新的数字：阿里云到2025年第二季度；华为云、天翼云、腾讯云、AWS到2023年上半年。没有查到更晚的数字。",
    "sources": [
      {
        "title": "Overtaking Tencent and approaching Huawei, telecom Tianyi Cloud market share expands to 11%",
        "lang": "en",
        "publisher": "hcinfonews.com",
        "host": "",
        "url": "https://www.hcinfonews.com/overtaking-tencent-and-approaching-huawei-telecom-tianyi-cloud-market-share-expands-to-11.html",
        "date": "2022年10月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "中国公有云市场增速放缓",
        "lang": "zh-Hans",
        "publisher": "中国经营报",
        "host": "ailab.cn",
        "url": "https://ailab.cn/20231111146601_1",
        "date": "2023年11月11日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "互联网云下降 通信云增长",
        "lang": "zh-Hans",
        "publisher": "itxw.cn",
        "host": "",
        "url": "http://itxw.cn/idc/23687.html",
        "date": "",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：IDC：中国公有云IaaS，2020年）",
        "lang": "",
        "publisher": "robin5g.com",
        "host": "",
        "url": "http://robin5g.com/index.php?block_id=DB3TYR&controller=visitor&method=theme_block_detail",
        "date": "",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "multi-cloud-ai-infrastructure-analysis: analyst_regional_share.csv",
        "lang": "en",
        "publisher": "GitHub代码库 JarvisLee511/multi-cloud-ai-infrastructure-analysis",
        "host": "",
        "url": "https://github.com/JarvisLee511/multi-cloud-ai-infrastructure-analysis/blob/864834fadddad91da465ecda116454bce4d5b362/data/regional/analyst_regional_share.csv",
        "date": "",
        "via": "转载或镜像",
        "upstream": "https://kr-asia.com/alibaba-cloud-is-accelerating-its-reform-to-achieve-profitability-this-year"
      },
      {
        "title": "标题未见（内容：IDC：2023年下半年中国公有云服务总规模204.8亿美元）",
        "lang": "",
        "publisher": "智通财经",
        "host": "长桥",
        "url": "https://longportapp.com/en/news/202871574",
        "date": "2024年4月26日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "China leading world in public cloud growth",
        "lang": "en",
        "publisher": "Light Reading",
        "host": "",
        "url": "http://www.lightreading.com/asia/china-leading-world-in-public-cloud-growth-/d/d-id/773304?piddl_msgorder=",
        "date": "2021年11月5日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：IDC：2024年下半年中国公有云服务为241.1亿美元）",
        "lang": "",
        "publisher": "智通财经",
        "host": "富途",
        "url": "https://news.futunn.com/en/post/56216132/idc-in-the-second-half-of-2024-the-overall-market",
        "date": "2025年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：阿里云2025年9月季度业绩的报道）",
        "lang": "",
        "publisher": "wwo.com.cn",
        "host": "",
        "url": "https://www.wwo.com.cn/shuma/202511/194716.html",
        "date": "2025年11月",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "China’s Cloud Services Market Posts World’s Fastest Growth to Hit USD$19.38 Billion: IDC",
        "lang": "en",
        "publisher": "China Banking News",
        "host": "",
        "url": "https://www.chinabankingnews.com/2021/04/25/chinas-cloud-services-market-posts-worlds-fastest-growth-to-hit-usd19-38-billion-idc/",
        "date": "2021年4月25日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：中国公有云IaaS与PaaS，2021年上半年）",
        "lang": "",
        "publisher": "China Internet Watch",
        "host": "",
        "url": "https://www.chinainternetwatch.com/32879/public-cloud-iaas-paas/",
        "date": "",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：互联网公司的云业务增长放缓，2023年8月）",
        "lang": "",
        "publisher": "Financial Story Collection",
        "host": "AiCoin",
        "url": "https://www.aicoin.com/en/article/361320",
        "date": "2023年8月",
        "via": "转载或镜像",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"实心：来源公布的数字"},
    {"mark":"hatched","label":"斜线或虚线：两个数字之间的插值，不标数值"},
    {"mark":"derived","label":"∗：由公布的数字推算"},
    {"mark":"band","label":"灰带：只知道前几名的合计"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"IDC中国公有云IaaS","value":"占市场的百分比","target":0},
    {"level":2,"role":"clock","label":"2025年第二季度","value":"","target":0},
    {"level":2,"role":"item","label":"阿里云","value":"26.8%","target":29,"box":[788.7,221.9,85.3,24]},
    {"level":2,"role":"item","label":"华为云","value":"最后的数字（2023年上半年）：13.2%","target":19,"box":[448.3,346.8,24,24]},
    {"level":2,"role":"item","label":"天翼云","value":"最后的数字（2023年上半年）：12.2%","target":15,"box":[448.3,356,24,24]},
    {"level":2,"role":"item","label":"腾讯云","value":"最后的数字（2023年上半年）：9.0%","target":11,"box":[448.3,385.4,24,24]},
    {"level":2,"role":"item","label":"AWS","value":"最后的数字（2023年上半年）：8.1%","target":7,"box":[448.3,393.6,24,24]},
    {"level":2,"role":"item","label":"其他","value":"最后的数字（2022年上半年）：24.5%∗","target":4,"box":[293.2,243,24,24]}
  ],
  "table": {
    "caption": "IDC中国公有云IaaS",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"阿里云","numeric":true,"unit":"%"},
      {"label":"华为云","numeric":true,"unit":"%"},
      {"label":"天翼云","numeric":true,"unit":"%"},
      {"label":"腾讯云","numeric":true,"unit":"%"},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"移动云","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前几名合计","numeric":true,"unit":"%"},
      {"label":"市场规模","numeric":true,"unit":"美元"},
      {"label":"同比增速","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2020年第四季度","40.6%","11.0%","8.7%","11.0%","6.0%","","","","34.9亿美元",""],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2020Q4",
          "obs:idc-china-iaas/huawei-cloud/share/2020Q4",
          "obs:idc-china-iaas/tianyi-cloud/share/2020Q4",
          "obs:idc-china-iaas/tencent-cloud/share/2020Q4",
          "obs:idc-china-iaas/aws/share/2020Q4",
          "",
          "",
          "",
          "obs:idc-china-iaas//size/2020Q4",
          ""
        ]
      },
      {
        "cells": ["2021年上半年","~40%","~11%","9.6%∗","~11%","","","","前三名合计 60%","78.3亿美元∗","+47.5%"],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2021H1",
          "obs:idc-china-iaas/huawei-cloud/share/2021H1",
          "obs:idc-china-iaas/tianyi-cloud/share/2021H1",
          "obs:idc-china-iaas/tencent-cloud/share/2021H1",
          "",
          "",
          "",
          "obs:idc-china-iaas//top3/2021H1",
          "obs:idc-china-iaas//size/2021H1",
          "obs:idc-china-iaas//growth/2021H1"
        ]
      },
      {
        "cells": ["2021年下半年","37.8%∗","","","","","","","前五名合计 76.6%∗","92.9亿美元∗",""],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2021H2",
          "",
          "",
          "",
          "",
          "",
          "",
          "obs:idc-china-iaas//top5/2021H2",
          "obs:idc-china-iaas//size/2021H2",
          ""
        ]
      },
      {
        "cells": ["2022年上半年","34.5%","11.6%","11.0%","10.3%","8.1%","","24.5%∗","前五名合计 75.5%","99.7亿美元∗","+27.3%"],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2022H1",
          "obs:idc-china-iaas/huawei-cloud/share/2022H1",
          "obs:idc-china-iaas/tianyi-cloud/share/2022H1",
          "obs:idc-china-iaas/tencent-cloud/share/2022H1",
          "obs:idc-china-iaas/aws/share/2022H1",
          "",
          "obs:idc-china-iaas/others/share/2022H1",
          "obs:idc-china-iaas//top5/2022H1",
          "obs:idc-china-iaas//size/2022H1",
          "obs:idc-china-iaas//growth/2022H1"
        ]
      },
      {
        "cells": [
          "2022年下半年",
          "第1位，没有数字",
          "第2位，没有数字",
          "第3位，没有数字",
          "第4位，没有数字",
          "第5位，没有数字",
          "",
          "",
          "前五名合计 72.8%∗",
          "107亿美元∗",
          "+15.7%"
        ],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2022H2",
          "obs:idc-china-iaas/huawei-cloud/share/2022H2",
          "obs:idc-china-iaas/tianyi-cloud/share/2022H2",
          "obs:idc-china-iaas/tencent-cloud/share/2022H2",
          "obs:idc-china-iaas/aws/share/2022H2",
          "",
          "",
          "obs:idc-china-iaas//top5/2022H2",
          "obs:idc-china-iaas//size/2022H2",
          "obs:idc-china-iaas//growth/2022H2"
        ]
      },
      {
        "cells": ["2023年上半年","29.9%","13.2%","12.2%","9.0%","8.1%","","","前五名合计 72.4%","113亿美元","+13.2%"],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2023H1",
          "obs:idc-china-iaas/huawei-cloud/share/2023H1",
          "obs:idc-china-iaas/tianyi-cloud/share/2023H1",
          "obs:idc-china-iaas/tencent-cloud/share/2023H1",
          "obs:idc-china-iaas/aws/share/2023H1",
          "",
          "",
          "obs:idc-china-iaas//top5/2023H1",
          "obs:idc-china-iaas//size/2023H1",
          "obs:idc-china-iaas//growth/2023H1"
        ]
      },
      {
        "cells": [
          "2023年下半年",
          "第1位，没有数字",
          "第2位，没有数字",
          "第3位，没有数字",
          "第4位，没有数字",
          "",
          "第5位，没有数字",
          "",
          "前五名合计 70.8%",
          "116亿美元",
          "+7.5%"
        ],
        "figures": [
          "",
          "obs:idc-china-iaas/alibaba-cloud/share/2023H2",
          "obs:idc-china-iaas/huawei-cloud/share/2023H2",
          "obs:idc-china-iaas/tianyi-cloud/share/2023H2",
          "obs:idc-china-iaas/tencent-cloud/share/2023H2",
          "",
          "obs:idc-china-iaas/china-mobile-cloud/share/2023H2",
          "",
          "obs:idc-china-iaas//top5/2023H2",
          "obs:idc-china-iaas//size/2023H2",
          "obs:idc-china-iaas//growth/2023H2"
        ]
      },
      {
        "cells": ["2024年上半年","","","","","","","","","119亿美元∗",""],
        "figures": ["","","","","","","","","","obs:idc-china-iaas//size/2024H1",""]
      },
      {
        "cells": ["2024年下半年","","","","","","","","","132亿美元","+14.4%"],
        "figures": ["","","","","","","","","","obs:idc-china-iaas//size/2024H2","obs:idc-china-iaas//growth/2024H2"]
      },
      {
        "cells": ["2025年第二季度","26.8%","","","","","","","","",""],
        "figures": ["","obs:idc-china-iaas/alibaba-cloud/share/2025Q2","","","","","","","","",""]
      }
    ]
  },
  "announce": "",
  "problems": []
};
