// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m05&vs=moved:100",
  "title": "2022年中國政務雲有69.7%是專屬雲；其中有多少願意搬出來，決定標準化產品能爭取多少 – 雲圖",
  "began": "",
  "headline": [
    "2022年中國政務雲有",
    {"text":"69.7%","n":"figure:s1-govcloud-dedicated-share-derived"},
    "是專屬雲；其中有多少願意搬出來，決定標準化產品能爭取多少"
  ],
  "body": [
    [
      "專屬雲搬出",
      {"text":"20%","n":"param:m05.moved"},
      "，能爭取的就有",
      {"text":"162億元人民幣","n":"result:m05.open"},
      "，占全部的",
      {"text":"32.4%","n":"result:m05.open_part"},
      "；拿下其中",
      {"text":"20%","n":"param:m05.won"},
      "的業者進帳",
      {"text":"32.5億元人民幣","n":"result:m05.won_revenue"},
      "。"
    ],
    [
      "IDC統計，2022年政務雲市場為",
      {"text":"500.52億元人民幣","n":"figure:s1-govcloud-total-2022"},
      "，其中專屬雲",
      {"text":"348.79億元","n":"figure:s1-govcloud-dedicated-2022"},
      "，公有雲只有",
      {"text":"92.5億元","n":"figure:s1-govcloud-public-2022"},
      "。賣標準產品的業者只能爭後一塊，阿里雲在那裡名列前三，專屬雲的前三名沒有它。其餘",
      {"text":"59.23億元","n":"figure:s1-govcloud-rest-derived"},
      "是什麼，來源沒有交代，圖上畫成斜線。"
    ],
    ["機關不肯搬，是嫌貴、怕出事，還是採購規定不允許？"]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m05","label":"政務雲開多大的口"}],
  "view": "m05",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.moved",
      "label": "專屬雲搬出的比例",
      "help": ["專屬雲有多少改用公有雲，是假設。"],
      "value": 20,
      "text": "20%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 20,
      "changed": false,
      "figure": "param:m05.moved",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.won",
      "label": "贏得的比例",
      "help": ["一家業者在開放部分拿下多少，是假設。"],
      "value": 20,
      "text": "20%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 20,
      "changed": false,
      "figure": "param:m05.won",
      "backing": "假設"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "政務雲開多大的口：依公式算出；拖動滑桿，數字隨之改變。",
    "publisher": "智東西",
    "credit": "來源：智東西",
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
      }
    ]
  },
  "legend": [{"mark":"target","label":"滑桿移動之前"},{"mark":"derived","label":"依公式算出"}],
  "outline": [
    {"level":1,"role":"heading","label":"政務雲開多大的口","value":"","target":0},
    {"level":2,"role":"item","label":"開放的市場","value":"162億元人民幣","target":5,"box":[101,503.8,93.4,24]},
    {"level":2,"role":"item","label":"開放部分占比","value":"32.4%","target":6,"box":[202.4,503.8,40.2,24]},
    {"level":2,"role":"item","label":"贏得的營收","value":"32.5億元人民幣","target":7,"box":[101,524.2,97.3,24]},
    {"level":2,"role":"item","label":"沒有說明的部分","value":"59.2億元人民幣","target":1,"box":[706,62.3,97.3,24]},
    {"level":2,"role":"item","label":"留在專屬雲的","value":"279億元人民幣","target":2,"box":[706,215.7,93.4,24]},
    {"level":2,"role":"item","label":"搬出來的","value":"69.8億元人民幣","target":3,"box":[706,382.9,97.3,24]},
    {"level":2,"role":"item","label":"公有雲","value":"92.5億元人民幣","target":4,"box":[706,456.4,97.3,24]}
  ],
  "table": {
    "caption": "政務雲開多大的口",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"調整前","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {"cells":["專屬雲搬出的比例","20%","20%","假設"],"figures":["","param:m05.moved","param:m05.moved",""]},
      {"cells":["贏得的比例","20%","20%","假設"],"figures":["","param:m05.won","param:m05.won",""]},
      {
        "cells": ["政務雲市場","500.52億元人民幣","500.52億元人民幣","有出處的數字"],
        "figures": ["","figure:s1-govcloud-total-2022","figure:s1-govcloud-total-2022",""]
      },
      {
        "cells": ["專屬雲","348.79億元人民幣","348.79億元人民幣","有出處的數字"],
        "figures": ["","figure:s1-govcloud-dedicated-2022","figure:s1-govcloud-dedicated-2022",""]
      },
      {
        "cells": ["公有雲","92.5億元人民幣","92.5億元人民幣","有出處的數字"],
        "figures": ["","figure:s1-govcloud-public-2022","figure:s1-govcloud-public-2022",""]
      },
      {"cells":["搬出來的","69.8億元人民幣","69.8億元人民幣","公式"],"figures":["","result:m05.leaving","result:m05.leaving",""]},
      {
        "cells": ["留在專屬雲的","279億元人民幣","279億元人民幣","公式"],
        "figures": ["","result:m05.staying","result:m05.staying",""]
      },
      {"cells":["開放的市場","162億元人民幣","162億元人民幣","公式"],"figures":["","result:m05.open","result:m05.open",""]},
      {
        "cells": ["贏得的營收","32.5億元人民幣","32.5億元人民幣","公式"],
        "figures": ["","result:m05.won_revenue","result:m05.won_revenue",""]
      },
      {"cells":["開放部分占比","32.4%","32.4%","公式"],"figures":["","result:m05.open_part","result:m05.open_part",""]},
      {
        "cells": ["沒有說明的部分","59.2億元人民幣","59.2億元人民幣","公式"],
        "figures": ["","result:m05.unexplained","result:m05.unexplained",""]
      }
    ]
  },
  "system": {
    "id": "m05",
    "name": "政務雲開多大的口",
    "curve": {
      "x": "moved",
      "y": "open",
      "xs": [{"value":"moved","label":"專屬雲搬出的比例"},{"value":"won","label":"贏得的比例"}],
      "ys": [
        {"value":"leaving","label":"搬出來的"},
        {"value":"staying","label":"留在專屬雲的"},
        {"value":"open","label":"開放的市場"},
        {"value":"won_revenue","label":"贏得的營收"},
        {"value":"open_part","label":"開放部分占比"},
        {"value":"unexplained","label":"沒有說明的部分"}
      ],
      "now": [
        0.21,
        0.221,
        0.232,
        0.243,
        0.254,
        0.265,
        0.276,
        0.288,
        0.299,
        0.31,
        0.321,
        0.332,
        0.343,
        0.354,
        0.365,
        0.377,
        0.388,
        0.399,
        0.41,
        0.421,
        0.432,
        0.443,
        0.455,
        0.466,
        0.477,
        0.488,
        0.499,
        0.51,
        0.521,
        0.532,
        0.544,
        0.555,
        0.566,
        0.577,
        0.588,
        0.599,
        0.61,
        0.622,
        0.633,
        0.644,
        0.655,
        0.666,
        0.677,
        0.688,
        0.699,
        0.711,
        0.722,
        0.733,
        0.744,
        0.755,
        0.766,
        0.777,
        0.788,
        0.8,
        0.811,
        0.822,
        0.833,
        0.844,
        0.855,
        0.866,
        0.878,
        0.889,
        0.9,
        0.911,
        0.922,
        0.933,
        0.944,
        0.955,
        0.967,
        0.978,
        0.989,
        1
      ],
      "was": [
        0.21,
        0.221,
        0.232,
        0.243,
        0.254,
        0.265,
        0.276,
        0.288,
        0.299,
        0.31,
        0.321,
        0.332,
        0.343,
        0.354,
        0.365,
        0.377,
        0.388,
        0.399,
        0.41,
        0.421,
        0.432,
        0.443,
        0.455,
        0.466,
        0.477,
        0.488,
        0.499,
        0.51,
        0.521,
        0.532,
        0.544,
        0.555,
        0.566,
        0.577,
        0.588,
        0.599,
        0.61,
        0.622,
        0.633,
        0.644,
        0.655,
        0.666,
        0.677,
        0.688,
        0.699,
        0.711,
        0.722,
        0.733,
        0.744,
        0.755,
        0.766,
        0.777,
        0.788,
        0.8,
        0.811,
        0.822,
        0.833,
        0.844,
        0.855,
        0.866,
        0.878,
        0.889,
        0.9,
        0.911,
        0.922,
        0.933,
        0.944,
        0.955,
        0.967,
        0.978,
        0.989,
        1
      ],
      "at": [0.2,0.368],
      "zero": [0],
      "left": "0%",
      "right": "100%",
      "low": "0元人民幣",
      "high": "441億元人民幣",
      "atText": "162億元人民幣",
      "even": [],
      "said": "專屬雲搬出的比例為20%時，開放的市場是162億元人民幣。"
    },
    "mattersTo": "開放的市場",
    "matters": [
      {
        "key": "sim.moved",
        "label": "專屬雲搬出的比例",
        "bar": [0,1,0.2],
        "low": "0%時為92.5億元人民幣",
        "high": "100%時為441億元人民幣",
        "sourced": false
      },
      {
        "key": "sim.won",
        "label": "贏得的比例",
        "bar": [0.2,0.2,0.2],
        "low": "0%時為162億元人民幣",
        "high": "100%時為162億元人民幣",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {"label":"專屬雲搬出的比例","now":"20%","before":"20%","versus":"100%","n":"param:m05.moved","param":true},
        {"label":"贏得的比例","now":"20%","before":"20%","versus":"20%","n":"param:m05.won","param":true},
        {
          "label": "搬出來的",
          "now": "69.8億元人民幣",
          "before": "69.8億元人民幣",
          "versus": "349億元人民幣",
          "n": "result:m05.leaving",
          "param": false
        },
        {
          "label": "留在專屬雲的",
          "now": "279億元人民幣",
          "before": "279億元人民幣",
          "versus": "0元人民幣",
          "n": "result:m05.staying",
          "param": false
        },
        {
          "label": "開放的市場",
          "now": "162億元人民幣",
          "before": "162億元人民幣",
          "versus": "441億元人民幣",
          "n": "result:m05.open",
          "param": false
        },
        {
          "label": "贏得的營收",
          "now": "32.5億元人民幣",
          "before": "32.5億元人民幣",
          "versus": "88.3億元人民幣",
          "n": "result:m05.won_revenue",
          "param": false
        },
        {"label":"開放部分占比","now":"32.4%","before":"32.4%","versus":"88.2%","n":"result:m05.open_part","param":false},
        {
          "label": "沒有說明的部分",
          "now": "59.2億元人民幣",
          "before": "59.2億元人民幣",
          "versus": "59.2億元人民幣",
          "n": "result:m05.unexplained",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"total\">政務雲市場</mi><mo>=</mo><mn data-c=\"total\">500.52億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"dedicated\">專屬雲</mi><mo>=</mo><mn data-c=\"dedicated\">348.79億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"public\">公有雲</mi><mo>=</mo><mn data-c=\"public\">92.5億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leaving\">搬出來的</mi><mo>=</mo><mrow><mi data-q=\"moved\">專屬雲搬出的比例</mi><mo>·</mo><mi data-q=\"dedicated\">專屬雲</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"staying\">留在專屬雲的</mi><mo>=</mo><mrow><mi data-q=\"dedicated\">專屬雲</mi><mo>−</mo><mi data-q=\"leaving\">搬出來的</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"open\">開放的市場</mi><mo>=</mo><mrow><mi data-q=\"public\">公有雲</mi><mo>+</mo><mi data-q=\"leaving\">搬出來的</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"won_revenue\">贏得的營收</mi><mo>=</mo><mrow><mi data-q=\"won\">贏得的比例</mi><mo>·</mo><mi data-q=\"open\">開放的市場</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"open_part\">開放部分占比</mi><mo>=</mo><mfrac><mrow><mi data-q=\"open\">開放的市場</mi></mrow><mrow><mi data-q=\"total\">政務雲市場</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"unexplained\">沒有說明的部分</mi><mo>=</mo><mrow><mrow><mi data-q=\"total\">政務雲市場</mi><mo>−</mo><mi data-q=\"dedicated\">專屬雲</mi></mrow><mo>−</mo><mi data-q=\"public\">公有雲</mi></mrow></mrow></math>"
    ],
    "book": "systems/m05.xlsx",
    "chain": {
      "onward": [
        {
          "id": "m06",
          "name": "大單看什麼",
          "query": "lang=zh-Hant&view=m06&walk=m05&sim.technology=32.42",
          "label": "帶著開放的32.4%去「大單看什麼」",
          "lines": []
        }
      ]
    },
    "related": [
      {"id":"m06","name":"大單看什麼"},
      {"id":"m07","name":"需求換了主人"},
      {"id":"m08","name":"砍專案還是要規模"},
      {"id":"m04","name":"電信業者何時超過"}
    ],
    "previous": {"id":"m04","name":"電信業者何時超過"},
    "next": {"id":"m06","name":"大單看什麼"}
  },
  "announce": "",
  "problems": []
};
