// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "market=gartner-iaas&form=table",
  "title": "2021年至2023年，阿里云的全球份额少了1.9个百分点，收入却在增长 · 表格 · Gartner全球IaaS份额 – 云图",
  "began": "",
  "headline": ["2021年至2023年，阿里云的全球份额少了",{"text":"1.9个百分点","n":"sum:gartner-alibaba-fall"},"，收入却在增长"],
  "body": [
    [
      "2021年，阿里云占全球公有云IaaS收入的",
      {"text":"9.8%","n":"obs:gartner-iaas/alibaba-cloud/share/2021"},
      "，2023年降至",
      {"text":"7.9%","n":"obs:gartner-iaas/alibaba-cloud/share/2023"},
      "，同年谷歌以",
      {"text":"8.2%","n":"obs:gartner-iaas/google-cloud/share/2023"},
      "反超。"
    ],
    [
      "整个市场同期由",
      {"text":"928亿美元","n":"obs:gartner-iaas//size/2021"},
      "增至",
      {"text":"1400亿美元","n":"obs:gartner-iaas//size/2023"},
      "。按份额折算，阿里云的收入由约",
      {"text":"91亿美元","n":"sum:gartner-alibaba-2021"},
      "增至约",
      {"text":"111亿美元","n":"sum:gartner-alibaba-2023"},
      "。"
    ],
    [
      "2016年与2017年之间统计基数下调，单是这一项就足以造成AWS的跳升，两段不相连。2019年阿里云与AWS的份额以不同的全年总额为基数，微软和谷歌的没有找到。"
    ],
    [
      "2024年市场为",
      {"text":"1718亿美元","n":"obs:gartner-iaas//size/2024"},
      "，份额只找到AWS的",
      {"text":"37.7%","n":"obs:gartner-iaas/aws/share/2024"},
      "、微软的",
      {"text":"23.9%","n":"obs:gartner-iaas/microsoft-azure/share/2024"},
      "和谷歌的",
      {"text":"9%","n":"obs:gartner-iaas/google-cloud/share/2024"},
      "，阿里云和华为云的没有找到。"
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
      "value": "table",
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
      "value": "gartner-iaas",
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
    "min": 8063,
    "max": 8099,
    "t": 8099,
    "text": "2024年",
    "shapes": ["0000年","0000年与0000年之间"],
    "ticks": [
      {"t":8063,"label":"2015年","kind":"point"},
      {"t":8067,"label":"2016年","kind":"point"},
      {"t":8071,"label":"2017年","kind":"point"},
      {"t":8075,"label":"2018年","kind":"point"},
      {"t":8079,"label":"2019年","kind":"point"},
      {"t":8083,"label":"2020年","kind":"point"},
      {"t":8087,"label":"2021年","kind":"point"},
      {"t":8091,"label":"2022年","kind":"point"},
      {"t":8095,"label":"2023年","kind":"point"},
      {"t":8099,"label":"2024年","kind":"point"},
      {
        "t": 8069,
        "label": "2017年起：统计基数下调",
        "kind": "break",
        "note": "Gartner在2018年把2016年的市场规模由221.6亿美元改为182亿美元。此前两年的份额按旧基数计算，AWS看似突然上升，单是基数下调就足以造成。"
      },
      {
        "t": 8077,
        "label": "2019年起：全年总额修订",
        "kind": "break",
        "note": "Gartner后来调高了2019年的全年总额。AWS这一年的份额以新总额为基数，2018年的以当时首次公布的总额为基数，两段不相连。"
      },
      {
        "t": 8081,
        "label": "2020年起：全年总额修订",
        "kind": "break",
        "note": "阿里云2019年的份额以首次公布的全年总额为基数；2020年的出自后来的发布，那时2019年的总额已经修订，两段不相连。"
      },
      {
        "t": 8081,
        "label": "2020年起：全年总额修订",
        "kind": "break",
        "note": "微软2018年的份额以首次公布的全年总额为基数；2020年的出自后来的发布，那时2019年的总额已经修订；2019年的份额没有找到。"
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
    "text": "Gartner全球IaaS份额：全球公有云IaaS收入，按年；2016年与2017年之间调整过统计基数",
    "publisher": "Gartner",
    "credit": "来源：Gartner、The Register、Cloud7、Mission Critical Magazine，另有6家",
    "ends": "最新的数字：AWS、微软、谷歌到2024年；阿里云、华为云到2023年；Rackspace到2016年。没有查到更晚的数字。",
    "sources": [
      {
        "title": "标题未见（内容：Gartner：2015年至2016年IaaS市场份额）",
        "lang": "",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.co.uk/2017/09/27/iaas_market_share/",
        "date": "2017年9月27日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Gartner says worldwide IaaS public cloud services revenue grew 16.2% in 2023",
        "lang": "en",
        "publisher": "Gartner",
        "host": "Zawya",
        "url": "https://zawya.com/en/press-release/companies-news/gartner-says-worldwide-iaas-public-cloud-services-revenue-grew-162-in-2023-esdlizja",
        "date": "2024年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Gartner: IaaS public cloud market grew by 41.4% in 2021",
        "lang": "en",
        "publisher": "Cloud7",
        "host": "",
        "url": "https://cloud7.news/cloud/gartner-iaas-public-cloud-market-grew-by-41-4-in-2021/",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "IaaS growth in 2022 was stronger than expected",
        "lang": "en",
        "publisher": "Gartner",
        "host": "CXO Net",
        "url": "https://www.cxonet.be/2023/07/18/iaas-growth-in-2022-was-stronger-than-expected/",
        "date": "2023年7月18日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Gartner Says Worldwide IaaS Public Cloud Services Market Grew 29.5% in 2017",
        "lang": "en",
        "publisher": "Mission Critical Magazine",
        "host": "",
        "url": "https://missioncriticalmagazine.com/articles/91664-gartner-says-worldwide-iaas-public-cloud-services-market-grew-295-in-2017",
        "date": "2018年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "标题未见（内容：科技、媒体与电信市场摘要：Gartner的2019年IaaS）",
        "lang": "",
        "publisher": "GeoActive Group",
        "host": "",
        "url": "https://blog.geoactivegroup.com/2020/08",
        "date": "2020年8月",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud’s big 3 continue to rule",
        "lang": "en",
        "publisher": "CIO Dive",
        "host": "",
        "url": "https://www.ciodive.com/news/cloud-infrastructure-services-iaas-growth-aws-microsoft-google/757343",
        "date": "2025年8月",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Public cloud market",
        "lang": "en",
        "publisher": "AMTD",
        "host": "",
        "url": "https://www.amtdinc.com/portfolio/public-cloud-market",
        "date": "2019年",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Gartner Says Worldwide IaaS Public Cloud Services Market Grew 22.5% in 2024",
        "lang": "en",
        "publisher": "Gartner",
        "host": "GitHub上的一份核对文件",
        "url": "https://www.gartner.com/en/newsroom/press-releases/2025-08-06-gartner-says-worldwide-iaas-public-cloud-services-market-grew-22-point-5-percent-in-2024",
        "date": "2025年8月6日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "IaaS success puts Chinese companies on cloud nine",
        "lang": "en",
        "publisher": "中国日报",
        "host": "defence.pk论坛",
        "url": "https://defence.pk/pdf/threads/iaas-success-puts-chinese-companies-on-cloud-nine.708859/",
        "date": "2021年4月27日",
        "via": "转载或镜像",
        "upstream": ""
      },
      {
        "title": "Global public cloud infrastructure spending grows more than 40% in 2020",
        "lang": "en",
        "publisher": "SiliconANGLE",
        "host": "",
        "url": "https://siliconangle.com/2021/06/28/global-public-cloud-infrastructure-spending-grows-40-2020",
        "date": "2021年6月28日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Gartner says worldwide IaaS public cloud services market grew 40.7% in 2020",
        "lang": "en",
        "publisher": "CRN India",
        "host": "",
        "url": "https://www.crn.in/news/gartner-says-worldwide-iaas-public-cloud-services-market-grew-40-7-in-2020/",
        "date": "2021年6月",
        "via": "媒体或其他网站",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"实心：来源公布的数字"},
    {"mark":"derived","label":"∗：由公布的数字推算"},
    {"mark":"whisker","label":"细线：不同来源不一致"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Gartner全球IaaS份额","value":"占市场的百分比","target":0},
    {"level":2,"role":"clock","label":"2024年","value":"","target":0},
    {"level":2,"role":"item","label":"AWS","value":"37.7%","target":26,"box":[839.8,57,40.2,60]},
    {"level":2,"role":"item","label":"微软","value":"23.9%","target":21,"box":[839.8,117,40.2,60]},
    {"level":2,"role":"item","label":"谷歌","value":"9%","target":16,"box":[857.7,177,24,60]},
    {"level":2,"role":"item","label":"阿里云","value":"最后的数字（2023年）：7.9%","target":8,"box":[769.6,237,32.4,60]},
    {"level":2,"role":"item","label":"华为云","value":"最后的数字（2023年）：4.3%","target":3,"box":[769.6,297,32.4,60]},
    {"level":2,"role":"item","label":"Rackspace","value":"最后的数字（2016年）：2.2%","target":28},
    {"level":2,"role":"item","label":"其他","value":"最后的数字（2023年）：17.6%","target":29},
    {"level":2,"role":"remark","label":"市场规模","value":"1718亿美元","target":30},
    {"level":2,"role":"remark","label":"同比增速","value":"+22.5%","target":31}
  ],
  "table": {
    "caption": "Gartner全球IaaS份额",
    "columns": [
      {"label":"时间","numeric":false},
      {"label":"AWS","numeric":true,"unit":"%"},
      {"label":"微软","numeric":true,"unit":"%"},
      {"label":"谷歌","numeric":true,"unit":"%"},
      {"label":"阿里云","numeric":true,"unit":"%"},
      {"label":"华为云","numeric":true,"unit":"%"},
      {"label":"Rackspace","numeric":true,"unit":"%"},
      {"label":"腾讯云","numeric":true,"unit":"%"},
      {"label":"其他","numeric":true,"unit":"%"},
      {"label":"前几名合计","numeric":true,"unit":"%"},
      {"label":"市场规模","numeric":true,"unit":"美元"},
      {"label":"同比增速","numeric":true,"unit":"%"}
    ],
    "rows": [
      {
        "cells": ["2015年","39.8%","5.8%","1.5%","1.8%","","2.7%","","48.4%","","169亿美元",""],
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
        "cells": ["2016年","44.2%","7.1%","2.3%","3.0%","","2.2%","","41.2%","","222亿美元","+31.4%"],
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
        "cells": [
          "2017年",
          "51.9%∗",
          ">13.2%∗",
          "第4位，没有数字",
          "第3位，没有数字",
          "",
          "",
          "",
          "",
          "前四名合计 ~73%",
          "235亿美元",
          "+29.5%"
        ],
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
        "cells": ["2018年","47.8%","15.5%","","7.7%","","","","","","324亿美元",""],
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
          "2019年",
          "44.6%",
          "第2位，没有数字",
          "第4位，没有数字",
          "9.1%",
          "第6位，没有数字",
          "",
          "第5位，没有数字",
          "",
          "前五名合计 80%",
          "445亿美元",
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
        "cells": ["2020年","40.8%","19.7%","6.1%","9.5%","4.2%","","","19.8%","","643亿美元","+40.7%"],
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
        "cells": ["2021年","38.1%","20.6%","6.9%","9.8%","4.5%","","","20.0%","","928亿美元","+41.4%"],
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
        "cells": ["2022年","39.9%","21.5%","7.5%","7.7%","4.4%","","","19.0%","","1205亿美元","+29.7%"],
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
        "cells": ["2023年","39.0%","23.0%","8.2%","7.9%","4.3%","","","17.6%","","1400亿美元","+16.2%"],
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
        "cells": ["2024年","37.7%","23.9%","9%","","","","","","前三名合计 ~71%","1718亿美元","+22.5%"],
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
