// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m07&vs=market:5000",
  "title": "2022年政務雲500.52億元人民幣，占市場多少全看市場算多大：舊預測說2021年就超過四成，用三家的營收推算不到兩成 – 雲圖",
  "began": "",
  "headline": [
    "2022年政務雲",
    {"text":"500.52億元人民幣","n":"figure:s1-govcloud-total-2022"},
    "，占市場多少全看市場算多大：舊預測說2021年就超過",
    {"text":"四成","n":"figure:s4-caict-gov-forecast"},
    "，用三家的營收推算不到兩成"
  ],
  "body": [
    ["市場若是",{"text":"2756億元人民幣","n":"param:m07.market"},"，政務雲占",{"text":"18.2%","n":"result:m07.government"},"。"],
    [
      "消費端網路服務見頂，市場年增率由2021年下半年的",
      {"text":"42.9%","n":"figure:s0-idc-2021h2-growth"},
      "降到2022年下半年的",
      {"text":"19.0%","n":"figure:s0-idc-2022h2-growth"},
      "，網路業客戶的分量變輕，政府與大企業接手。可是市場有多大並沒有一個數字：若政務雲真占四成，整個市場只有一千二百多億元；僅天翼雲、移動雲、阿里雲2023年上半年的營收折成全年就是兩倍以上。兩頭都畫在圖上，中間由讀者撥動。"
    ],
    [
      "2024年3月的文章引用中國信通院2018年的預測：2021年僅政務雲就占",
      {"text":"超過40%","n":"figure:s4-caict-gov-forecast"},
      "。2023年8月的文章給出2022年政務雲",
      {"text":"500.52億元人民幣","n":"figure:s1-govcloud-total-2022"},
      "；照這裡的推算，還不到天翼雲、移動雲、阿里雲2023年上半年營收折成全年的兩成，比例不到預測的一半。"
    ],
    ["政府真的買到了四成，還是預測落了空？"]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m07","label":"需求換了主人"}],
  "view": "m07",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.market",
      "label": "市場規模",
      "help": ["全部雲端市場一年算多大，是假設；預設值是三家2023年上半年營收之和的兩倍。"],
      "value": 2756,
      "text": "2756億元人民幣",
      "min": 600,
      "max": 5000,
      "step": 1,
      "initial": 2756,
      "changed": false,
      "band": [1251,2756],
      "figure": "param:m07.market",
      "backing": "假設"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "需求換了主人：依公式算出；拖動滑桿，數字隨之改變。",
    "publisher": "智東西",
    "credit": "來源：智東西、IT老友記",
    "ends": "",
    "sources": [
      {
        "title": "救火阿里云……",
        "lang": "zh-Hant",
        "publisher": "智東西",
        "host": "",
        "url": "",
        "date": "2023年8月",
        "via": "最初參考的五篇文章之一",
        "upstream": ""
      },
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
        "title": "阿里云大裁员：上岸第一剑……",
        "lang": "zh-Hans",
        "publisher": "",
        "host": "",
        "url": "",
        "date": "2023年5月",
        "via": "最初參考的五篇文章之一",
        "upstream": ""
      }
    ]
  },
  "legend": [{"mark":"target","label":"滑桿移動之前"},{"mark":"derived","label":"依公式算出"}],
  "outline": [
    {"level":1,"role":"heading","label":"需求換了主人","value":"","target":0},
    {"level":2,"role":"item","label":"市場規模","value":"2756億元人民幣","target":3,"box":[399.6,249,86.7,24]},
    {"level":2,"role":"item","label":"政務雲占比","value":"18.2%","target":5,"box":[72.2,332.6,202.9,24]},
    {"level":2,"role":"item","label":"照預測倒推的市場","value":"1251億元人民幣","target":1,"box":[236.7,32.6,185.4,24]},
    {"level":2,"role":"item","label":"照三家營收推算的市場","value":"2756億元人民幣","target":2,"box":[491.3,49.4,209.4,24]},
    {"level":2,"role":"item","label":"政務雲市場","value":"500.52億元人民幣","target":4,"box":[20,249,159.4,24]},
    {"level":2,"role":"item","label":"預測的政務雲占比","value":"40%","target":6,"box":[296.8,453.8,123.1,24]},
    {"level":2,"role":"item","label":"2021年下半年市場年增率","value":"42.9%","target":7,"box":[833,485.6,34.4,24]},
    {"level":2,"role":"item","label":"2022年上半年市場年增率","value":"30.6%","target":8,"box":[642.2,504.8,34.4,24]},
    {"level":2,"role":"item","label":"2022年下半年市場年增率","value":"19%","target":9,"box":[462.4,524,24.4,24]}
  ],
  "table": {
    "caption": "需求換了主人",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"對照","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {"cells":["市場規模","2756億元人民幣","5000億元人民幣","假設"],"figures":["","param:m07.market","param:m07.market",""]},
      {
        "cells": ["政務雲市場","500.52億元人民幣","500.52億元人民幣","有出處的數字"],
        "figures": ["","figure:s1-govcloud-total-2022","figure:s1-govcloud-total-2022",""]
      },
      {
        "cells": ["預測的政務雲占比","40%","40%","有出處的數字"],
        "figures": ["","figure:s4-caict-gov-forecast","figure:s4-caict-gov-forecast",""]
      },
      {
        "cells": ["天翼雲2023年上半年營收","459億元人民幣","459億元人民幣","有出處的數字"],
        "figures": ["","figure:s4-tianyi-2023h1","figure:s4-tianyi-2023h1",""]
      },
      {
        "cells": ["移動雲2023年上半年營收","422億元人民幣","422億元人民幣","有出處的數字"],
        "figures": ["","figure:s4-ecloud-2023h1","figure:s4-ecloud-2023h1",""]
      },
      {
        "cells": ["阿里雲2023年上半年營收","497億元人民幣","497億元人民幣","有出處的數字"],
        "figures": ["","figure:s4-aliyun-2023h1","figure:s4-aliyun-2023h1",""]
      },
      {
        "cells": ["2021年下半年市場年增率","42.9%","42.9%","有出處的數字"],
        "figures": ["","figure:s0-idc-2021h2-growth","figure:s0-idc-2021h2-growth",""]
      },
      {
        "cells": ["2022年上半年市場年增率","30.6%","30.6%","有出處的數字"],
        "figures": ["","figure:s0-idc-2022h1-growth","figure:s0-idc-2022h1-growth",""]
      },
      {
        "cells": ["2022年下半年市場年增率","19%","19%","有出處的數字"],
        "figures": ["","figure:s0-idc-2022h2-growth","figure:s0-idc-2022h2-growth",""]
      },
      {"cells":["政務雲占比","18.2%","10%","公式"],"figures":["","result:m07.government","result:m07.government",""]},
      {
        "cells": ["照預測倒推的市場","1251億元人民幣","1251億元人民幣","公式"],
        "figures": ["","result:m07.by_forecast","result:m07.by_forecast",""]
      },
      {
        "cells": ["照三家營收推算的市場","2756億元人民幣","2756億元人民幣","公式"],
        "figures": ["","result:m07.by_vendors","result:m07.by_vendors",""]
      }
    ]
  },
  "system": {
    "id": "m07",
    "name": "需求換了主人",
    "curve": {
      "x": "market",
      "y": "government",
      "xs": [{"value":"market","label":"市場規模"}],
      "ys": [
        {"value":"government","label":"政務雲占比"},
        {"value":"by_forecast","label":"照預測倒推的市場"},
        {"value":"by_vendors","label":"照三家營收推算的市場"}
      ],
      "now": [
        1,
        0.906,
        0.829,
        0.763,
        0.708,
        0.659,
        0.617,
        0.58,
        0.548,
        0.518,
        0.492,
        0.468,
        0.447,
        0.427,
        0.409,
        0.392,
        0.377,
        0.363,
        0.35,
        0.338,
        0.326,
        0.316,
        0.306,
        0.296,
        0.287,
        0.279,
        0.271,
        0.264,
        0.257,
        0.25,
        0.244,
        0.238,
        0.232,
        0.227,
        0.222,
        0.217,
        0.212,
        0.207,
        0.203,
        0.199,
        0.195,
        0.191,
        0.187,
        0.184,
        0.18,
        0.177,
        0.174,
        0.171,
        0.168,
        0.165,
        0.162,
        0.16,
        0.157,
        0.154,
        0.152,
        0.15,
        0.147,
        0.145,
        0.143,
        0.141,
        0.139,
        0.137,
        0.135,
        0.133,
        0.131,
        0.13,
        0.128,
        0.126,
        0.125,
        0.123,
        0.122,
        0.12
      ],
      "was": [
        1,
        0.906,
        0.829,
        0.763,
        0.708,
        0.659,
        0.617,
        0.58,
        0.548,
        0.518,
        0.492,
        0.468,
        0.447,
        0.427,
        0.409,
        0.392,
        0.377,
        0.363,
        0.35,
        0.338,
        0.326,
        0.316,
        0.306,
        0.296,
        0.287,
        0.279,
        0.271,
        0.264,
        0.257,
        0.25,
        0.244,
        0.238,
        0.232,
        0.227,
        0.222,
        0.217,
        0.212,
        0.207,
        0.203,
        0.199,
        0.195,
        0.191,
        0.187,
        0.184,
        0.18,
        0.177,
        0.174,
        0.171,
        0.168,
        0.165,
        0.162,
        0.16,
        0.157,
        0.154,
        0.152,
        0.15,
        0.147,
        0.145,
        0.143,
        0.141,
        0.139,
        0.137,
        0.135,
        0.133,
        0.131,
        0.13,
        0.128,
        0.126,
        0.125,
        0.123,
        0.122,
        0.12
      ],
      "at": [0.49,0.218],
      "zero": [0],
      "left": "600億元人民幣",
      "right": "5000億元人民幣",
      "low": "0%",
      "high": "83.4%",
      "atText": "18.2%",
      "even": [],
      "said": "市場規模為2756億元人民幣時，政務雲占比是18.2%。"
    },
    "mattersTo": "政務雲占比",
    "matters": [
      {
        "key": "sim.market",
        "label": "市場規模",
        "bar": [1,0,0],
        "low": "1251億元人民幣時為40%",
        "high": "2756億元人民幣時為18.2%",
        "sourced": true
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {
          "label": "市場規模",
          "now": "2756億元人民幣",
          "before": "2756億元人民幣",
          "versus": "5000億元人民幣",
          "n": "param:m07.market",
          "param": true
        },
        {"label":"政務雲占比","now":"18.2%","before":"18.2%","versus":"10%","n":"result:m07.government","param":false},
        {
          "label": "照預測倒推的市場",
          "now": "1251億元人民幣",
          "before": "1251億元人民幣",
          "versus": "1251億元人民幣",
          "n": "result:m07.by_forecast",
          "param": false
        },
        {
          "label": "照三家營收推算的市場",
          "now": "2756億元人民幣",
          "before": "2756億元人民幣",
          "versus": "2756億元人民幣",
          "n": "result:m07.by_vendors",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"bought\">政務雲市場</mi><mo>=</mo><mn data-c=\"bought\">500.52億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"forecast\">預測的政務雲占比</mi><mo>=</mo><mn data-c=\"forecast\">40%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tianyi\">天翼雲2023年上半年營收</mi><mo>=</mo><mn data-c=\"tianyi\">459億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"mobile\">移動雲2023年上半年營收</mi><mo>=</mo><mn data-c=\"mobile\">422億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"own\">阿里雲2023年上半年營收</mi><mo>=</mo><mn data-c=\"own\">497億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"late_2021\">2021年下半年市場年增率</mi><mo>=</mo><mn data-c=\"late_2021\">42.9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"early_2022\">2022年上半年市場年增率</mi><mo>=</mo><mn data-c=\"early_2022\">30.6%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"late_2022\">2022年下半年市場年增率</mi><mo>=</mo><mn data-c=\"late_2022\">19%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"government\">政務雲占比</mi><mo>=</mo><mfrac><mrow><mi data-q=\"bought\">政務雲市場</mi></mrow><mrow><mi data-q=\"market\">市場規模</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"by_forecast\">照預測倒推的市場</mi><mo>=</mo><mfrac><mrow><mi data-q=\"bought\">政務雲市場</mi></mrow><mrow><mi data-q=\"forecast\">預測的政務雲占比</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"by_vendors\">照三家營收推算的市場</mi><mo>=</mo><mrow><mn>2</mn><mo>·</mo><mrow><mo>(</mo><mrow><mi data-q=\"tianyi\">天翼雲2023年上半年營收</mi><mo>+</mo><mi data-q=\"mobile\">移動雲2023年上半年營收</mi></mrow><mo>+</mo><mi data-q=\"own\">阿里雲2023年上半年營收</mi><mo>)</mo></mrow></mrow></mrow></math>"
    ],
    "book": "systems/m07.xlsx",
    "chain": {
      "onward": [
        {
          "id": "m08",
          "name": "砍專案還是要規模",
          "query": "lang=zh-Hant&view=m08&walk=m07&sim.projects=18.16",
          "label": "帶著政務雲占的18.2%去「砍專案還是要規模」",
          "lines": []
        }
      ]
    },
    "related": [
      {"id":"m05","name":"政務雲開多大的口"},
      {"id":"m06","name":"大單看什麼"},
      {"id":"m08","name":"砍專案還是要規模"},
      {"id":"m13","name":"成長靠什麼修復"}
    ],
    "previous": {"id":"m06","name":"大單看什麼"},
    "next": {"id":"m08","name":"砍專案還是要規模"}
  },
  "announce": "",
  "problems": []
};
