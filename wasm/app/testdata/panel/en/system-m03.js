// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=m03&guess=-&vs=lost:20",
  "title": "The 5.8 points of share that Alibaba Cloud lost in the year to the third quarter of 2023 went to others; how much to which kind, the source does not say – Yuntu",
  "began": "",
  "headline": [
    "The ",
    {"text":"5.8 points","n":"figure:s4-idc-2023q3-aliyun-change"},
    " of share that Alibaba Cloud lost in the year to the third quarter of 2023 went to others; how much to which kind, the source does not say"
  ],
  "body": [
    [
      "By these weights, of the ",
      {"text":"5.8 percentage points","n":"param:m03.lost"},
      " lost ",
      {"text":"1.93 percentage points","n":"result:m03.to_foreign"},
      " go to foreign vendors, ",
      {"text":"1.93 percentage points","n":"result:m03.to_home"},
      " to private ones at home and ",
      {"text":"1.93 percentage points","n":"result:m03.to_state"},
      " to the state’s. ",
      "Canalys counted ",
      {"text":"8.5 percentage points","n":"result:m03.leader_lost"},
      " less for Alibaba Cloud, and ",
      {"text":"7.4 percentage points","n":"result:m03.home_took"},
      " more for three rivals at home."
    ],
    [
      "The article of August 2023 has Alibaba Cloud besieged from at least three sides: foreign giants; Huawei, Tencent and Baidu; and state vendors such as the telecoms operators and China Electronics Cloud. In IDC’s ranking for the third quarter of 2023 Huawei, Tianyi and China Mobile are second to fourth and all rising, though by how much is not said. Split the loss by feel and see how much each side takes. The weights are assumptions. Beside it stands what Canalys published, on another basis, from the first quarter of 2020 to the third of 2022: there Huawei, Tencent and Baidu gained more than four-fifths of what Alibaba Cloud lost, and foreign and state vendors are not told apart."
    ],
    ["Which side hurts most, and can one strategy answer all three?"]
  ],
  "views": [{"value":"share","label":"Market share"},{"value":"capex","label":"Capital spending"},{"value":"m03","label":"Where the lost share went"}],
  "view": "m03",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.lost",
      "label": "Share lost",
      "help": ["Points to be split; at first the fall in a year that IDC published."],
      "value": 5.8,
      "text": "5.8 percentage points",
      "min": 0,
      "max": 20,
      "step": 0.1,
      "initial": 5.8,
      "changed": false,
      "figure": "figure:s4-idc-2023q3-aliyun-change",
      "backing": "Alibaba Cloud’s share of China’s public cloud (IDC), change on the year, Q3 2023"
    },
    {
      "type": "slider",
      "key": "sim.foreign",
      "label": "Foreign vendors, weight",
      "help": ["How much foreign vendors weigh among the three; an assumption."],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.foreign",
      "backing": "Assumption"
    },
    {
      "type": "slider",
      "key": "sim.home",
      "label": "Vendors at home, weight",
      "help": ["How much private vendors at home weigh among the three; an assumption."],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.home",
      "backing": "Assumption"
    },
    {
      "type": "slider",
      "key": "sim.state",
      "label": "State vendors, weight",
      "help": ["How much state vendors weigh among the three; an assumption."],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.state",
      "backing": "Assumption"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "Where the lost share went: Worked out by formula; the numbers follow the sliders.",
    "publisher": "IT Laoyouji",
    "credit": "Sources: IT Laoyouji, The Register, InfotechLead",
    "ends": "",
    "sources": [
      {
        "title": "卷价格、卷AI算力……",
        "lang": "zh-Hans",
        "publisher": "IT Laoyouji",
        "host": "Jiemian News",
        "url": "",
        "date": "March 2024",
        "via": "One of the five original articles",
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
        "title": "Tencent slashes price of cloud service by 40% as price war intensifies",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/tencent-slashes-price-of-cloud-service-by-40-as-price-war-intensifies-78351",
        "date": "17 May 2023",
        "via": "Press or other website",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"Solid: published figure"},
    {"mark":"hatched","label":"Assumption"},
    {"mark":"target","label":"before the sliders moved"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Where the lost share went","value":"","target":0},
    {"level":2,"role":"item","label":"Share lost","value":"5.8 percentage points","target":4,"box":[20,33.8,319.5,24]},
    {"level":2,"role":"item","label":"To foreign vendors","value":"1.93 percentage points","target":1,"box":[263,80.7,127.7,24]},
    {"level":2,"role":"item","label":"To vendors at home","value":"1.93 percentage points","target":2,"box":[263,144.8,127.7,24]},
    {"level":2,"role":"item","label":"To state vendors","value":"1.93 percentage points","target":3,"box":[263,208.9,127.7,24]},
    {
      "level": 2,
      "role": "item",
      "label": "Canalys, Q1 2020 to Q3 2022: Alibaba lost",
      "value": "8.5 percentage points",
      "target": 5,
      "box": [462,33.8,352.6,24]
    },
    {"level":2,"role":"item","label":"Huawei","value":"4.9 percentage points","target":6,"box":[705,104.1,166.1,24]},
    {"level":2,"role":"item","label":"Tencent","value":"2.1 percentage points","target":7,"box":[705,178.4,169.5,24]},
    {"level":2,"role":"item","label":"Baidu","value":"0.4 percentage points","target":8,"box":[705,206,156.3,24]},
    {"level":2,"role":"item","label":"All others together","value":"1.1 percentage points","target":9,"box":[705,275.5,121,24]}
  ],
  "table": {
    "caption": "Where the lost share went",
    "columns": [
      {"label":"Number","numeric":false},
      {"label":"Now","numeric":true,"unit":"each with its unit"},
      {"label":"Kept","numeric":true,"unit":"each with its unit"},
      {"label":"Rests on","numeric":false}
    ],
    "rows": [
      {"cells":["Share lost","5.8 percentage points","20 percentage points","a figure"],"figures":["","param:m03.lost","param:m03.lost",""]},
      {"cells":["Foreign vendors, weight","1","1","Assumption"],"figures":["","param:m03.foreign","param:m03.foreign",""]},
      {"cells":["Vendors at home, weight","1","1","Assumption"],"figures":["","param:m03.home","param:m03.home",""]},
      {"cells":["State vendors, weight","1","1","Assumption"],"figures":["","param:m03.state","param:m03.state",""]},
      {
        "cells": ["Alibaba Cloud, Q1 2020","44.5%","44.5%","a figure"],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2020Q1","obs:canalys-china/alibaba-cloud/share/2020Q1",""]
      },
      {
        "cells": ["Alibaba Cloud, Q3 2022","36%","36%","a figure"],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2022Q3","obs:canalys-china/alibaba-cloud/share/2022Q3",""]
      },
      {
        "cells": ["Huawei Cloud, Q1 2020","14.1%","14.1%","a figure"],
        "figures": ["","obs:canalys-china/huawei-cloud/share/2020Q1","obs:canalys-china/huawei-cloud/share/2020Q1",""]
      },
      {
        "cells": ["Huawei Cloud, Q3 2022","19%","19%","a figure"],
        "figures": ["","obs:canalys-china/huawei-cloud/share/2022Q3","obs:canalys-china/huawei-cloud/share/2022Q3",""]
      },
      {
        "cells": ["Tencent Cloud, Q1 2020","13.9%","13.9%","a figure"],
        "figures": ["","obs:canalys-china/tencent-cloud/share/2020Q1","obs:canalys-china/tencent-cloud/share/2020Q1",""]
      },
      {
        "cells": ["Tencent Cloud, Q3 2022","16%","16%","a figure"],
        "figures": ["","obs:canalys-china/tencent-cloud/share/2022Q3","obs:canalys-china/tencent-cloud/share/2022Q3",""]
      },
      {
        "cells": ["Baidu AI Cloud, Q1 2020","8.6%","8.6%","a figure"],
        "figures": ["","obs:canalys-china/baidu-ai-cloud/share/2020Q1","obs:canalys-china/baidu-ai-cloud/share/2020Q1",""]
      },
      {
        "cells": ["Baidu AI Cloud, Q3 2022","9%","9%","a figure"],
        "figures": ["","obs:canalys-china/baidu-ai-cloud/share/2022Q3","obs:canalys-china/baidu-ai-cloud/share/2022Q3",""]
      },
      {
        "cells": ["To foreign vendors","1.93 percentage points","6.67 percentage points","the formula"],
        "figures": ["","result:m03.to_foreign","result:m03.to_foreign",""]
      },
      {
        "cells": ["To vendors at home","1.93 percentage points","6.67 percentage points","the formula"],
        "figures": ["","result:m03.to_home","result:m03.to_home",""]
      },
      {
        "cells": ["To state vendors","1.93 percentage points","6.67 percentage points","the formula"],
        "figures": ["","result:m03.to_state","result:m03.to_state",""]
      },
      {
        "cells": ["Canalys, Q1 2020 to Q3 2022: Alibaba lost","8.5 percentage points","8.5 percentage points","the formula"],
        "figures": ["","result:m03.leader_lost","result:m03.leader_lost",""]
      },
      {
        "cells": ["Huawei","4.9 percentage points","4.9 percentage points","the formula"],
        "figures": ["","result:m03.huawei_gain","result:m03.huawei_gain",""]
      },
      {
        "cells": ["Tencent","2.1 percentage points","2.1 percentage points","the formula"],
        "figures": ["","result:m03.tencent_gain","result:m03.tencent_gain",""]
      },
      {
        "cells": ["Baidu","0.4 percentage points","0.4 percentage points","the formula"],
        "figures": ["","result:m03.baidu_gain","result:m03.baidu_gain",""]
      },
      {
        "cells": ["The three at home","7.4 percentage points","7.4 percentage points","the formula"],
        "figures": ["","result:m03.home_took","result:m03.home_took",""]
      },
      {
        "cells": ["All others together","1.1 percentage points","1.1 percentage points","the formula"],
        "figures": ["","result:m03.unpublished","result:m03.unpublished",""]
      }
    ]
  },
  "system": {
    "id": "m03",
    "name": "Where the lost share went",
    "curve": {
      "x": "state",
      "y": "to_state",
      "xs": [
        {"value":"lost","label":"Share lost"},
        {"value":"foreign","label":"Foreign vendors, weight"},
        {"value":"home","label":"Vendors at home, weight"},
        {"value":"state","label":"State vendors, weight"}
      ],
      "ys": [
        {"value":"to_foreign","label":"To foreign vendors"},
        {"value":"to_home","label":"To vendors at home"},
        {"value":"to_state","label":"To state vendors"},
        {"value":"leader_lost","label":"Canalys, Q1 2020 to Q3 2022: Alibaba lost"},
        {"value":"huawei_gain","label":"Huawei"},
        {"value":"tencent_gain","label":"Tencent"},
        {"value":"baidu_gain","label":"Baidu"},
        {"value":"home_took","label":"The three at home"},
        {"value":"unpublished","label":"All others together"}
      ],
      "now": [
        0,
        0.014,
        0.027,
        0.039,
        0.05,
        0.061,
        0.071,
        0.08,
        0.089,
        0.098,
        0.106,
        0.113,
        0.121,
        0.127,
        0.134,
        0.14,
        0.146,
        0.152,
        0.158,
        0.163,
        0.168,
        0.173,
        0.177,
        0.182,
        0.186,
        0.19,
        0.194,
        0.198,
        0.202,
        0.205,
        0.209,
        0.212,
        0.215,
        0.218,
        0.221,
        0.224,
        0.227,
        0.23,
        0.232,
        0.235,
        0.237,
        0.24,
        0.242,
        0.245,
        0.247,
        0.249,
        0.251,
        0.253,
        0.255,
        0.257,
        0.259,
        0.261,
        0.263,
        0.264,
        0.266,
        0.268,
        0.269,
        0.271,
        0.273,
        0.274,
        0.276,
        0.277,
        0.278,
        0.28,
        0.281,
        0.283,
        0.284,
        0.285,
        0.286,
        0.288,
        0.289,
        0.29
      ],
      "was": [
        0,
        0.048,
        0.092,
        0.134,
        0.173,
        0.21,
        0.244,
        0.277,
        0.308,
        0.337,
        0.365,
        0.391,
        0.416,
        0.44,
        0.462,
        0.484,
        0.505,
        0.524,
        0.543,
        0.561,
        0.579,
        0.595,
        0.611,
        0.626,
        0.641,
        0.655,
        0.669,
        0.682,
        0.695,
        0.707,
        0.719,
        0.731,
        0.742,
        0.752,
        0.763,
        0.773,
        0.783,
        0.792,
        0.801,
        0.81,
        0.819,
        0.827,
        0.835,
        0.843,
        0.851,
        0.858,
        0.866,
        0.873,
        0.88,
        0.886,
        0.893,
        0.899,
        0.905,
        0.912,
        0.917,
        0.923,
        0.929,
        0.934,
        0.94,
        0.945,
        0.95,
        0.955,
        0.96,
        0.965,
        0.97,
        0.974,
        0.979,
        0.983,
        0.988,
        0.992,
        0.996,
        1
      ],
      "at": [0.2,0.135],
      "zero": [0],
      "left": "0",
      "right": "5",
      "low": "0 percentage points",
      "high": "14.3 percentage points",
      "atText": "1.93 percentage points",
      "even": [],
      "said": "With State vendors, weight at 1, To state vendors is 1.93 percentage points."
    },
    "mattersTo": "To state vendors",
    "matters": [
      {
        "key": "sim.lost",
        "label": "Share lost",
        "bar": [0,1,0.29],
        "low": "0 percentage points at 0 percentage points",
        "high": "6.67 percentage points at 20 percentage points",
        "sourced": false
      },
      {
        "key": "sim.state",
        "label": "State vendors, weight",
        "bar": [0,0.621,0.29],
        "low": "0 percentage points at 0",
        "high": "4.14 percentage points at 5",
        "sourced": false
      },
      {
        "key": "sim.foreign",
        "label": "Foreign vendors, weight",
        "bar": [0.435,0.124,0.29],
        "low": "2.9 percentage points at 0",
        "high": "0.83 percentage points at 5",
        "sourced": false
      },
      {
        "key": "sim.home",
        "label": "Vendors at home, weight",
        "bar": [0.435,0.124,0.29],
        "low": "2.9 percentage points at 0",
        "high": "0.83 percentage points at 5",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {
          "label": "Share lost",
          "now": "5.8 percentage points",
          "before": "5.8 percentage points",
          "versus": "20 percentage points",
          "n": "param:m03.lost",
          "param": true
        },
        {"label":"Foreign vendors, weight","now":"1","before":"1","versus":"1","n":"param:m03.foreign","param":true},
        {"label":"Vendors at home, weight","now":"1","before":"1","versus":"1","n":"param:m03.home","param":true},
        {"label":"State vendors, weight","now":"1","before":"1","versus":"1","n":"param:m03.state","param":true},
        {
          "label": "To foreign vendors",
          "now": "1.93 percentage points",
          "before": "1.93 percentage points",
          "versus": "6.67 percentage points",
          "n": "result:m03.to_foreign",
          "param": false
        },
        {
          "label": "To vendors at home",
          "now": "1.93 percentage points",
          "before": "1.93 percentage points",
          "versus": "6.67 percentage points",
          "n": "result:m03.to_home",
          "param": false
        },
        {
          "label": "To state vendors",
          "now": "1.93 percentage points",
          "before": "1.93 percentage points",
          "versus": "6.67 percentage points",
          "n": "result:m03.to_state",
          "param": false
        },
        {
          "label": "Canalys, Q1 2020 to Q3 2022: Alibaba lost",
          "now": "8.5 percentage points",
          "before": "8.5 percentage points",
          "versus": "8.5 percentage points",
          "n": "result:m03.leader_lost",
          "param": false
        },
        {
          "label": "Huawei",
          "now": "4.9 percentage points",
          "before": "4.9 percentage points",
          "versus": "4.9 percentage points",
          "n": "result:m03.huawei_gain",
          "param": false
        },
        {
          "label": "Tencent",
          "now": "2.1 percentage points",
          "before": "2.1 percentage points",
          "versus": "2.1 percentage points",
          "n": "result:m03.tencent_gain",
          "param": false
        },
        {
          "label": "Baidu",
          "now": "0.4 percentage points",
          "before": "0.4 percentage points",
          "versus": "0.4 percentage points",
          "n": "result:m03.baidu_gain",
          "param": false
        },
        {
          "label": "The three at home",
          "now": "7.4 percentage points",
          "before": "7.4 percentage points",
          "versus": "7.4 percentage points",
          "n": "result:m03.home_took",
          "param": false
        },
        {
          "label": "All others together",
          "now": "1.1 percentage points",
          "before": "1.1 percentage points",
          "versus": "1.1 percentage points",
          "n": "result:m03.unpublished",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"all\">Sum of the weights</mi><mo>=</mo><mrow><mrow><mi data-q=\"foreign\">Foreign vendors, weight</mi><mo>+</mo><mi data-q=\"home\">Vendors at home, weight</mi></mrow><mo>+</mo><mi data-q=\"state\">State vendors, weight</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"to_foreign\">To foreign vendors</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">Share lost</mi><mo>·</mo><mi data-q=\"foreign\">Foreign vendors, weight</mi></mrow></mrow><mrow><mi data-q=\"all\">Sum of the weights</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"to_home\">To vendors at home</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">Share lost</mi><mo>·</mo><mi data-q=\"home\">Vendors at home, weight</mi></mrow></mrow><mrow><mi data-q=\"all\">Sum of the weights</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"to_state\">To state vendors</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">Share lost</mi><mo>·</mo><mi data-q=\"state\">State vendors, weight</mi></mrow></mrow><mrow><mi data-q=\"all\">Sum of the weights</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"leader_then\">Alibaba Cloud, Q1 2020</mi><mo>=</mo><mn data-c=\"leader_then\">44.5%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leader_now\">Alibaba Cloud, Q3 2022</mi><mo>=</mo><mn data-c=\"leader_now\">36%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_then\">Huawei Cloud, Q1 2020</mi><mo>=</mo><mn data-c=\"huawei_then\">14.1%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_now\">Huawei Cloud, Q3 2022</mi><mo>=</mo><mn data-c=\"huawei_now\">19%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_then\">Tencent Cloud, Q1 2020</mi><mo>=</mo><mn data-c=\"tencent_then\">13.9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_now\">Tencent Cloud, Q3 2022</mi><mo>=</mo><mn data-c=\"tencent_now\">16%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_then\">Baidu AI Cloud, Q1 2020</mi><mo>=</mo><mn data-c=\"baidu_then\">8.6%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_now\">Baidu AI Cloud, Q3 2022</mi><mo>=</mo><mn data-c=\"baidu_now\">9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leader_lost\">Canalys, Q1 2020 to Q3 2022: Alibaba lost</mi><mo>=</mo><mrow><mi data-q=\"leader_then\">Alibaba Cloud, Q1 2020</mi><mo>−</mo><mi data-q=\"leader_now\">Alibaba Cloud, Q3 2022</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_gain\">Huawei</mi><mo>=</mo><mrow><mi data-q=\"huawei_now\">Huawei Cloud, Q3 2022</mi><mo>−</mo><mi data-q=\"huawei_then\">Huawei Cloud, Q1 2020</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_gain\">Tencent</mi><mo>=</mo><mrow><mi data-q=\"tencent_now\">Tencent Cloud, Q3 2022</mi><mo>−</mo><mi data-q=\"tencent_then\">Tencent Cloud, Q1 2020</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_gain\">Baidu</mi><mo>=</mo><mrow><mi data-q=\"baidu_now\">Baidu AI Cloud, Q3 2022</mi><mo>−</mo><mi data-q=\"baidu_then\">Baidu AI Cloud, Q1 2020</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"home_took\">The three at home</mi><mo>=</mo><mrow><mrow><mi data-q=\"huawei_gain\">Huawei</mi><mo>+</mo><mi data-q=\"tencent_gain\">Tencent</mi></mrow><mo>+</mo><mi data-q=\"baidu_gain\">Baidu</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"unpublished\">All others together</mi><mo>=</mo><mrow><mi data-q=\"leader_lost\">Canalys, Q1 2020 to Q3 2022: Alibaba lost</mi><mo>−</mo><mi data-q=\"home_took\">The three at home</mi></mrow></mrow></math>"
    ],
    "book": "systems/m03.xlsx",
    "related": [
      {"id":"m01","name":"The leader’s share"},
      {"id":"m04","name":"When the operators pass"},
      {"id":"m06","name":"What wins a large deal"},
      {"id":"m02","name":"Years to catch the leader"}
    ],
    "previous": {"id":"m02","name":"Years to catch the leader"},
    "next": {"id":"m04","name":"When the operators pass"}
  },
  "announce": "",
  "problems": []
};
