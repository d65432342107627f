// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m03&guess=-&vs=lost:20",
  "title": "到2023年第三季為止的一年，阿里雲的市占率流失5.8個百分點，總要有人接走：外資、本土同業、國資各占幾成，來源沒有說 – 雲圖",
  "began": "",
  "headline": [
    "到2023年第三季為止的一年，阿里雲的市占率流失",
    {"text":"5.8個百分點","n":"figure:s4-idc-2023q3-aliyun-change"},
    "，總要有人接走：外資、本土同業、國資各占幾成，來源沒有說"
  ],
  "body": [
    [
      "照這樣的權重，流失的",
      {"text":"5.8個百分點","n":"param:m03.lost"},
      "裡，外資拿走",
      {"text":"1.93個百分點","n":"result:m03.to_foreign"},
      "，本土同業",
      {"text":"1.93個百分點","n":"result:m03.to_home"},
      "，國資",
      {"text":"1.93個百分點","n":"result:m03.to_state"},
      "。",
      "依Canalys統計，阿里雲少了",
      {"text":"8.5個百分點","n":"result:m03.leader_lost"},
      "，本土三家多了",
      {"text":"7.4個百分點","n":"result:m03.home_took"},
      "。"
    ],
    [
      "2023年8月的文章說阿里雲至少三面受敵：海外巨頭，華為、騰訊、百度，以及電信業者與中國電子雲等國資。IDC的2023年第三季排名裡，第二到第四名是華為雲、天翼雲和移動雲，市占率都在增加，增加多少沒有寫明。先憑感覺把流失的市占率分給三方，看各方會拿走多少。三方的權重是假設。旁邊是Canalys依另一種統計範圍公布的變化，由2020年第一季到2022年第三季：華為、騰訊、百度多出的市占率，合計是阿里雲流失的八成多；外資與國資沒有分開公布。"
    ],
    ["哪一面傷得最重，一套策略應付得了三面嗎？"]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m03","label":"流失的市占率去了哪裡"}],
  "view": "m03",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.lost",
      "label": "流失的市占率",
      "help": ["要分給三方的百分點；預設值是IDC公布的一年減幅。"],
      "value": 5.8,
      "text": "5.8個百分點",
      "min": 0,
      "max": 20,
      "step": 0.1,
      "initial": 5.8,
      "changed": false,
      "figure": "figure:s4-idc-2023q3-aliyun-change",
      "backing": "阿里雲在中國公有雲的市占率較前一年的變化，2023年第三季（IDC）"
    },
    {
      "type": "slider",
      "key": "sim.foreign",
      "label": "外資的權重",
      "help": ["外資在三方裡占的分量，是假設。"],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.foreign",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.home",
      "label": "本土同業的權重",
      "help": ["本土同業在三方裡占的分量，是假設。"],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.home",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.state",
      "label": "國資的權重",
      "help": ["國資在三方裡占的分量，是假設。"],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.state",
      "backing": "假設"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "流失的市占率去了哪裡：依公式算出；拖動滑桿，數字隨之改變。",
    "publisher": "IT老友記",
    "credit": "來源：IT老友記、The Register、InfotechLead",
    "ends": "",
    "sources": [
      {
        "title": "卷价格、卷AI算力……",
        "lang": "zh-Hans",
        "publisher": "IT老友記",
        "host": "界面新聞",
        "url": "",
        "date": "2024年3月",
        "via": "最初參考的五篇文章之一",
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
        "title": "Tencent slashes price of cloud service by 40% as price war intensifies",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/tencent-slashes-price-of-cloud-service-by-40-as-price-war-intensifies-78351",
        "date": "2023年5月17日",
        "via": "媒體或其他網站",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"hatched","label":"假設"},
    {"mark":"target","label":"滑桿移動之前"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"流失的市占率去了哪裡","value":"","target":0},
    {"level":2,"role":"item","label":"流失的市占率","value":"5.8個百分點","target":4,"box":[20,33.8,222.8,24]},
    {"level":2,"role":"item","label":"外資拿走","value":"1.93個百分點","target":1,"box":[263,72.4,122.1,24]},
    {"level":2,"role":"item","label":"本土同業拿走","value":"1.93個百分點","target":2,"box":[263,136.5,146.1,24]},
    {"level":2,"role":"item","label":"國資拿走","value":"1.93個百分點","target":3,"box":[263,200.6,122.1,24]},
    {
      "level": 2,
      "role": "item",
      "label": "2020年第一季到2022年第三季，Canalys統計流失",
      "value": "8.5個百分點",
      "target": 5,
      "box": [462,33.8,332.6,24]
    },
    {"level":2,"role":"item","label":"華為","value":"4.9個百分點","target":6,"box":[705,104.1,91.4,24]},
    {"level":2,"role":"item","label":"騰訊","value":"2.1個百分點","target":7,"box":[705,178.4,91.4,24]},
    {"level":2,"role":"item","label":"百度","value":"0.4個百分點","target":8,"box":[705,206,91.4,24]},
    {"level":2,"role":"item","label":"其餘各家合計","value":"1.1個百分點","target":9,"box":[705,267.2,139.4,24]}
  ],
  "table": {
    "caption": "流失的市占率去了哪裡",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"對照","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {"cells":["流失的市占率","5.8個百分點","20個百分點","有出處的數字"],"figures":["","param:m03.lost","param:m03.lost",""]},
      {"cells":["外資的權重","1","1","假設"],"figures":["","param:m03.foreign","param:m03.foreign",""]},
      {"cells":["本土同業的權重","1","1","假設"],"figures":["","param:m03.home","param:m03.home",""]},
      {"cells":["國資的權重","1","1","假設"],"figures":["","param:m03.state","param:m03.state",""]},
      {
        "cells": ["阿里雲2020年第一季","44.5%","44.5%","有出處的數字"],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2020Q1","obs:canalys-china/alibaba-cloud/share/2020Q1",""]
      },
      {
        "cells": ["阿里雲2022年第三季","36%","36%","有出處的數字"],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2022Q3","obs:canalys-china/alibaba-cloud/share/2022Q3",""]
      },
      {
        "cells": ["華為雲2020年第一季","14.1%","14.1%","有出處的數字"],
        "figures": ["","obs:canalys-china/huawei-cloud/share/2020Q1","obs:canalys-china/huawei-cloud/share/2020Q1",""]
      },
      {
        "cells": ["華為雲2022年第三季","19%","19%","有出處的數字"],
        "figures": ["","obs:canalys-china/huawei-cloud/share/2022Q3","obs:canalys-china/huawei-cloud/share/2022Q3",""]
      },
      {
        "cells": ["騰訊雲2020年第一季","13.9%","13.9%","有出處的數字"],
        "figures": ["","obs:canalys-china/tencent-cloud/share/2020Q1","obs:canalys-china/tencent-cloud/share/2020Q1",""]
      },
      {
        "cells": ["騰訊雲2022年第三季","16%","16%","有出處的數字"],
        "figures": ["","obs:canalys-china/tencent-cloud/share/2022Q3","obs:canalys-china/tencent-cloud/share/2022Q3",""]
      },
      {
        "cells": ["百度智能雲2020年第一季","8.6%","8.6%","有出處的數字"],
        "figures": ["","obs:canalys-china/baidu-ai-cloud/share/2020Q1","obs:canalys-china/baidu-ai-cloud/share/2020Q1",""]
      },
      {
        "cells": ["百度智能雲2022年第三季","9%","9%","有出處的數字"],
        "figures": ["","obs:canalys-china/baidu-ai-cloud/share/2022Q3","obs:canalys-china/baidu-ai-cloud/share/2022Q3",""]
      },
      {"cells":["外資拿走","1.93個百分點","6.67個百分點","公式"],"figures":["","result:m03.to_foreign","result:m03.to_foreign",""]},
      {"cells":["本土同業拿走","1.93個百分點","6.67個百分點","公式"],"figures":["","result:m03.to_home","result:m03.to_home",""]},
      {"cells":["國資拿走","1.93個百分點","6.67個百分點","公式"],"figures":["","result:m03.to_state","result:m03.to_state",""]},
      {
        "cells": ["2020年第一季到2022年第三季，Canalys統計流失","8.5個百分點","8.5個百分點","公式"],
        "figures": ["","result:m03.leader_lost","result:m03.leader_lost",""]
      },
      {"cells":["華為","4.9個百分點","4.9個百分點","公式"],"figures":["","result:m03.huawei_gain","result:m03.huawei_gain",""]},
      {"cells":["騰訊","2.1個百分點","2.1個百分點","公式"],"figures":["","result:m03.tencent_gain","result:m03.tencent_gain",""]},
      {"cells":["百度","0.4個百分點","0.4個百分點","公式"],"figures":["","result:m03.baidu_gain","result:m03.baidu_gain",""]},
      {"cells":["本土三家","7.4個百分點","7.4個百分點","公式"],"figures":["","result:m03.home_took","result:m03.home_took",""]},
      {
        "cells": ["其餘各家合計","1.1個百分點","1.1個百分點","公式"],
        "figures": ["","result:m03.unpublished","result:m03.unpublished",""]
      }
    ]
  },
  "system": {
    "id": "m03",
    "name": "流失的市占率去了哪裡",
    "curve": {
      "x": "state",
      "y": "to_state",
      "xs": [
        {"value":"lost","label":"流失的市占率"},
        {"value":"foreign","label":"外資的權重"},
        {"value":"home","label":"本土同業的權重"},
        {"value":"state","label":"國資的權重"}
      ],
      "ys": [
        {"value":"to_foreign","label":"外資拿走"},
        {"value":"to_home","label":"本土同業拿走"},
        {"value":"to_state","label":"國資拿走"},
        {"value":"leader_lost","label":"2020年第一季到2022年第三季，Canalys統計流失"},
        {"value":"huawei_gain","label":"華為"},
        {"value":"tencent_gain","label":"騰訊"},
        {"value":"baidu_gain","label":"百度"},
        {"value":"home_took","label":"本土三家"},
        {"value":"unpublished","label":"其餘各家合計"}
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
      "low": "0個百分點",
      "high": "14.3個百分點",
      "atText": "1.93個百分點",
      "even": [],
      "said": "國資的權重為1時，國資拿走是1.93個百分點。"
    },
    "mattersTo": "國資拿走",
    "matters": [
      {
        "key": "sim.lost",
        "label": "流失的市占率",
        "bar": [0,1,0.29],
        "low": "0個百分點時為0個百分點",
        "high": "20個百分點時為6.67個百分點",
        "sourced": false
      },
      {
        "key": "sim.state",
        "label": "國資的權重",
        "bar": [0,0.621,0.29],
        "low": "0時為0個百分點",
        "high": "5時為4.14個百分點",
        "sourced": false
      },
      {
        "key": "sim.foreign",
        "label": "外資的權重",
        "bar": [0.435,0.124,0.29],
        "low": "0時為2.9個百分點",
        "high": "5時為0.83個百分點",
        "sourced": false
      },
      {
        "key": "sim.home",
        "label": "本土同業的權重",
        "bar": [0.435,0.124,0.29],
        "low": "0時為2.9個百分點",
        "high": "5時為0.83個百分點",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {
          "label": "流失的市占率",
          "now": "5.8個百分點",
          "before": "5.8個百分點",
          "versus": "20個百分點",
          "n": "param:m03.lost",
          "param": true
        },
        {"label":"外資的權重","now":"1","before":"1","versus":"1","n":"param:m03.foreign","param":true},
        {"label":"本土同業的權重","now":"1","before":"1","versus":"1","n":"param:m03.home","param":true},
        {"label":"國資的權重","now":"1","before":"1","versus":"1","n":"param:m03.state","param":true},
        {
          "label": "外資拿走",
          "now": "1.93個百分點",
          "before": "1.93個百分點",
          "versus": "6.67個百分點",
          "n": "result:m03.to_foreign",
          "param": false
        },
        {
          "label": "本土同業拿走",
          "now": "1.93個百分點",
          "before": "1.93個百分點",
          "versus": "6.67個百分點",
          "n": "result:m03.to_home",
          "param": false
        },
        {
          "label": "國資拿走",
          "now": "1.93個百分點",
          "before": "1.93個百分點",
          "versus": "6.67個百分點",
          "n": "result:m03.to_state",
          "param": false
        },
        {
          "label": "2020年第一季到2022年第三季，Canalys統計流失",
          "now": "8.5個百分點",
          "before": "8.5個百分點",
          "versus": "8.5個百分點",
          "n": "result:m03.leader_lost",
          "param": false
        },
        {"label":"華為","now":"4.9個百分點","before":"4.9個百分點","versus":"4.9個百分點","n":"result:m03.huawei_gain","param":false},
        {"label":"騰訊","now":"2.1個百分點","before":"2.1個百分點","versus":"2.1個百分點","n":"result:m03.tencent_gain","param":false},
        {"label":"百度","now":"0.4個百分點","before":"0.4個百分點","versus":"0.4個百分點","n":"result:m03.baidu_gain","param":false},
        {
          "label": "本土三家",
          "now": "7.4個百分點",
          "before": "7.4個百分點",
          "versus": "7.4個百分點",
          "n": "result:m03.home_took",
          "param": false
        },
        {
          "label": "其餘各家合計",
          "now": "1.1個百分點",
          "before": "1.1個百分點",
          "versus": "1.1個百分點",
          "n": "result:m03.unpublished",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"all\">權重之和</mi><mo>=</mo><mrow><mrow><mi data-q=\"foreign\">外資的權重</mi><mo>+</mo><mi data-q=\"home\">本土同業的權重</mi></mrow><mo>+</mo><mi data-q=\"state\">國資的權重</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"to_foreign\">外資拿走</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">流失的市占率</mi><mo>·</mo><mi data-q=\"foreign\">外資的權重</mi></mrow></mrow><mrow><mi data-q=\"all\">權重之和</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"to_home\">本土同業拿走</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">流失的市占率</mi><mo>·</mo><mi data-q=\"home\">本土同業的權重</mi></mrow></mrow><mrow><mi data-q=\"all\">權重之和</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"to_state\">國資拿走</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">流失的市占率</mi><mo>·</mo><mi data-q=\"state\">國資的權重</mi></mrow></mrow><mrow><mi data-q=\"all\">權重之和</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"leader_then\">阿里雲2020年第一季</mi><mo>=</mo><mn data-c=\"leader_then\">44.5%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leader_now\">阿里雲2022年第三季</mi><mo>=</mo><mn data-c=\"leader_now\">36%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_then\">華為雲2020年第一季</mi><mo>=</mo><mn data-c=\"huawei_then\">14.1%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_now\">華為雲2022年第三季</mi><mo>=</mo><mn data-c=\"huawei_now\">19%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_then\">騰訊雲2020年第一季</mi><mo>=</mo><mn data-c=\"tencent_then\">13.9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_now\">騰訊雲2022年第三季</mi><mo>=</mo><mn data-c=\"tencent_now\">16%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_then\">百度智能雲2020年第一季</mi><mo>=</mo><mn data-c=\"baidu_then\">8.6%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_now\">百度智能雲2022年第三季</mi><mo>=</mo><mn data-c=\"baidu_now\">9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leader_lost\">2020年第一季到2022年第三季，Canalys統計流失</mi><mo>=</mo><mrow><mi data-q=\"leader_then\">阿里雲2020年第一季</mi><mo>−</mo><mi data-q=\"leader_now\">阿里雲2022年第三季</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_gain\">華為</mi><mo>=</mo><mrow><mi data-q=\"huawei_now\">華為雲2022年第三季</mi><mo>−</mo><mi data-q=\"huawei_then\">華為雲2020年第一季</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_gain\">騰訊</mi><mo>=</mo><mrow><mi data-q=\"tencent_now\">騰訊雲2022年第三季</mi><mo>−</mo><mi data-q=\"tencent_then\">騰訊雲2020年第一季</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_gain\">百度</mi><mo>=</mo><mrow><mi data-q=\"baidu_now\">百度智能雲2022年第三季</mi><mo>−</mo><mi data-q=\"baidu_then\">百度智能雲2020年第一季</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"home_took\">本土三家</mi><mo>=</mo><mrow><mrow><mi data-q=\"huawei_gain\">華為</mi><mo>+</mo><mi data-q=\"tencent_gain\">騰訊</mi></mrow><mo>+</mo><mi data-q=\"baidu_gain\">百度</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"unpublished\">其餘各家合計</mi><mo>=</mo><mrow><mi data-q=\"leader_lost\">2020年第一季到2022年第三季，Canalys統計流失</mi><mo>−</mo><mi data-q=\"home_took\">本土三家</mi></mrow></mrow></math>"
    ],
    "book": "systems/m03.xlsx",
    "related": [
      {"id":"m01","name":"龍頭的市占率"},
      {"id":"m04","name":"電信業者何時超過"},
      {"id":"m06","name":"大單看什麼"},
      {"id":"m02","name":"追上第一要多久"}
    ],
    "previous": {"id":"m02","name":"追上第一要多久"},
    "next": {"id":"m04","name":"電信業者何時超過"}
  },
  "announce": "",
  "problems": []
};
