// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m19&vs=gap:2000",
  "title": "市場與合作方若只肯出四成，剩下六成就落到集團頭上 – 雲圖",
  "headline": ["市場與合作方若只肯出四成，剩下六成就落到集團頭上"],
  "body": [
    [
      "虧空",
      {"text":"500億元人民幣","n":"param:m19.gap"},
      "，市場補",
      {"text":"100億元人民幣","n":"result:m19.market_pays"},
      "，合作方補",
      {"text":"100億元人民幣","n":"result:m19.partner_pays"},
      "，集團還要出其中的",
      {"text":"60%","n":"result:m19.group_part"},
      "，即",
      {"text":"300億元人民幣","n":"result:m19.group_pays"},
      "，是一季獲利的",
      {"text":"0.66倍","n":"result:m19.quarters"},
      "。"
    ],
    [
      "2023年11月的文章估計，AI賺錢之前要虧",
      {"text":"200億至逾1000億","n":"figure:s2-ai-loss-gap"},
      "，幣別沒有寫明。當年5月的分拆計畫裡本來有外部策略投資人，半年過去沒有下文；文章認為，雲端越像公共基礎設施，外面的錢越進不來。集團補得起多少，可以拿它2023年第二季的調整後EBITA",
      {"text":"453.71億元人民幣","n":"figure:s2-group-ebita"},
      "來比；各方出幾成是假設。"
    ],
    ["是上市、找夥伴，還是母公司一直養著？"]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m19","label":"虧空由誰來補"}],
  "view": "m19",
  "steps": 14,
  "controls": [
    {
      "type": "slider",
      "key": "sim.gap",
      "label": "要補的虧空",
      "help": ["AI賺錢之前的虧損；預設值取在文章所說的範圍之內。"],
      "value": 500,
      "text": "500億元人民幣",
      "min": 0,
      "max": 2000,
      "step": 10,
      "initial": 500,
      "changed": false,
      "band": [200,1000],
      "figure": "figure:s2-ai-loss-gap",
      "backing": "AI賺錢之前要承受的虧損"
    },
    {
      "type": "slider",
      "key": "sim.market",
      "label": "市場出的部分",
      "help": ["股票市場補幾成，是假設。"],
      "value": 20,
      "text": "20%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 20,
      "changed": false,
      "figure": "param:m19.market",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.partner",
      "label": "合作方出的部分",
      "help": ["策略投資人補幾成，是假設。"],
      "value": 20,
      "text": "20%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 20,
      "changed": false,
      "figure": "param:m19.partner",
      "backing": "假設"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "虧空由誰來補：依公式算出；拖動滑桿，數字隨之改變。",
    "publisher": "論壇用戶123457886",
    "ends": "",
    "sources": [
      {
        "title": "阿里云还是阿里巴巴的那朵云",
        "lang": "zh-Hans",
        "publisher": "論壇用戶123457886",
        "host": "",
        "url": "",
        "date": "2023年11月",
        "via": "最初參考的五篇文章之一",
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
    {"level":1,"role":"heading","label":"虧空由誰來補","value":"","target":0},
    {"level":2,"role":"item","label":"要補的虧空","value":"500億元人民幣","target":6,"box":[378.6,510.6,142.7,24]},
    {"level":2,"role":"item","label":"集團出的錢","value":"300億元人民幣","target":5,"box":[550,329,142.7,24]},
    {"level":2,"role":"item","label":"等於幾季獲利","value":"0.66倍","target":2,"box":[20,530,110.1,24]},
    {"level":2,"role":"item","label":"集團單季獲利","value":"454億元人民幣","target":1,"box":[20,30.2,154.7,24]},
    {"level":2,"role":"item","label":"市場出的部分","value":"20%","target":3,"box":[550,472.4,99.1,24]},
    {"level":2,"role":"item","label":"合作方出的部分","value":"20%","target":4,"box":[550,424.6,111.1,24]}
  ],
  "table": {
    "caption": "虧空由誰來補",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"調整前","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {
        "cells": ["要補的虧空","500億元人民幣","500億元人民幣","有出處的數字"],
        "figures": ["","param:m19.gap","param:m19.gap",""]
      },
      {"cells":["市場出的部分","20%","20%","假設"],"figures":["","param:m19.market","param:m19.market",""]},
      {"cells":["合作方出的部分","20%","20%","假設"],"figures":["","param:m19.partner","param:m19.partner",""]},
      {
        "cells": ["集團單季獲利","454億元人民幣","454億元人民幣","有出處的數字"],
        "figures": ["","figure:s2-group-ebita","figure:s2-group-ebita",""]
      },
      {
        "cells": ["市場出的錢","100億元人民幣","100億元人民幣","公式"],
        "figures": ["","result:m19.market_pays","result:m19.market_pays",""]
      },
      {
        "cells": ["合作方出的錢","100億元人民幣","100億元人民幣","公式"],
        "figures": ["","result:m19.partner_pays","result:m19.partner_pays",""]
      },
      {"cells":["集團出的部分","60%","60%","公式"],"figures":["","result:m19.group_part","result:m19.group_part",""]},
      {
        "cells": ["集團出的錢","300億元人民幣","300億元人民幣","公式"],
        "figures": ["","result:m19.group_pays","result:m19.group_pays",""]
      },
      {"cells":["付完剩下","154億元人民幣","154億元人民幣","公式"],"figures":["","result:m19.left","result:m19.left",""]},
      {"cells":["等於幾季獲利","0.66倍","0.66倍","公式"],"figures":["","result:m19.quarters","result:m19.quarters",""]}
    ]
  },
  "system": {
    "id": "m19",
    "name": "虧空由誰來補",
    "curve": {
      "x": "market",
      "y": "group_pays",
      "xs": [
        {"value":"gap","label":"要補的虧空"},
        {"value":"market","label":"市場出的部分"},
        {"value":"partner","label":"合作方出的部分"}
      ],
      "ys": [
        {"value":"market_pays","label":"市場出的錢"},
        {"value":"partner_pays","label":"合作方出的錢"},
        {"value":"group_part","label":"集團出的部分"},
        {"value":"group_pays","label":"集團出的錢"},
        {"value":"left","label":"付完剩下"},
        {"value":"quarters","label":"等於幾季獲利"}
      ],
      "now": [
        1,
        0.982,
        0.965,
        0.947,
        0.93,
        0.912,
        0.894,
        0.877,
        0.859,
        0.842,
        0.824,
        0.806,
        0.789,
        0.771,
        0.754,
        0.736,
        0.718,
        0.701,
        0.683,
        0.665,
        0.648,
        0.63,
        0.613,
        0.595,
        0.577,
        0.56,
        0.542,
        0.525,
        0.507,
        0.489,
        0.472,
        0.454,
        0.437,
        0.419,
        0.401,
        0.384,
        0.366,
        0.349,
        0.331,
        0.313,
        0.296,
        0.278,
        0.261,
        0.243,
        0.225,
        0.208,
        0.19,
        0.173,
        0.155,
        0.137,
        0.12,
        0.102,
        0.085,
        0.067,
        0.049,
        0.032,
        0.014,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0
      ],
      "was": [
        1,
        0.982,
        0.965,
        0.947,
        0.93,
        0.912,
        0.894,
        0.877,
        0.859,
        0.842,
        0.824,
        0.806,
        0.789,
        0.771,
        0.754,
        0.736,
        0.718,
        0.701,
        0.683,
        0.665,
        0.648,
        0.63,
        0.613,
        0.595,
        0.577,
        0.56,
        0.542,
        0.525,
        0.507,
        0.489,
        0.472,
        0.454,
        0.437,
        0.419,
        0.401,
        0.384,
        0.366,
        0.349,
        0.331,
        0.313,
        0.296,
        0.278,
        0.261,
        0.243,
        0.225,
        0.208,
        0.19,
        0.173,
        0.155,
        0.137,
        0.12,
        0.102,
        0.085,
        0.067,
        0.049,
        0.032,
        0.014,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0
      ],
      "at": [0.2,0.75],
      "zero": [0],
      "left": "0%",
      "right": "100%",
      "low": "0元人民幣",
      "high": "400億元人民幣",
      "atText": "300億元人民幣",
      "even": [],
      "said": "市場出的部分為20%時，集團出的錢是300億元人民幣。"
    },
    "mattersTo": "集團出的錢",
    "matters": [
      {
        "key": "sim.gap",
        "label": "要補的虧空",
        "bar": [0.2,1,0.5],
        "low": "200億元人民幣時為120億元人民幣",
        "high": "1000億元人民幣時為600億元人民幣",
        "sourced": true
      },
      {
        "key": "sim.market",
        "label": "市場出的部分",
        "bar": [0.667,0,0.5],
        "low": "0%時為400億元人民幣",
        "high": "100%時為0元人民幣",
        "sourced": false
      },
      {
        "key": "sim.partner",
        "label": "合作方出的部分",
        "bar": [0.667,0,0.5],
        "low": "0%時為400億元人民幣",
        "high": "100%時為0元人民幣",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {
          "label": "要補的虧空",
          "now": "500億元人民幣",
          "before": "500億元人民幣",
          "versus": "2000億元人民幣",
          "n": "param:m19.gap",
          "param": true
        },
        {"label":"市場出的部分","now":"20%","before":"20%","versus":"20%","n":"param:m19.market","param":true},
        {"label":"合作方出的部分","now":"20%","before":"20%","versus":"20%","n":"param:m19.partner","param":true},
        {
          "label": "市場出的錢",
          "now": "100億元人民幣",
          "before": "100億元人民幣",
          "versus": "400億元人民幣",
          "n": "result:m19.market_pays",
          "param": false
        },
        {
          "label": "合作方出的錢",
          "now": "100億元人民幣",
          "before": "100億元人民幣",
          "versus": "400億元人民幣",
          "n": "result:m19.partner_pays",
          "param": false
        },
        {"label":"集團出的部分","now":"60%","before":"60%","versus":"60%","n":"result:m19.group_part","param":false},
        {
          "label": "集團出的錢",
          "now": "300億元人民幣",
          "before": "300億元人民幣",
          "versus": "1200億元人民幣",
          "n": "result:m19.group_pays",
          "param": false
        },
        {
          "label": "付完剩下",
          "now": "154億元人民幣",
          "before": "154億元人民幣",
          "versus": "−746億元人民幣",
          "n": "result:m19.left",
          "param": false
        },
        {"label":"等於幾季獲利","now":"0.66倍","before":"0.66倍","versus":"2.64倍","n":"result:m19.quarters","param":false}
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"quarter_profit\">集團單季獲利</mi><mo>=</mo><mn data-c=\"quarter_profit\">454億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"market_pays\">市場出的錢</mi><mo>=</mo><mrow><mi data-q=\"gap\">要補的虧空</mi><mo>·</mo><mi data-q=\"market\">市場出的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"partner_pays\">合作方出的錢</mi><mo>=</mo><mrow><mi data-q=\"gap\">要補的虧空</mi><mo>·</mo><mrow><mi>min</mi><mo>(</mo><mi data-q=\"partner\">合作方出的部分</mi><mo>,</mo><mrow><mn>1</mn><mo>−</mo><mi data-q=\"market\">市場出的部分</mi></mrow><mo>)</mo></mrow></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"group_part\">集團出的部分</mi><mo>=</mo><mrow><mi>max</mi><mo>(</mo><mn>0</mn><mo>,</mo><mrow><mrow><mn>1</mn><mo>−</mo><mi data-q=\"market\">市場出的部分</mi></mrow><mo>−</mo><mi data-q=\"partner\">合作方出的部分</mi></mrow><mo>)</mo></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"group_pays\">集團出的錢</mi><mo>=</mo><mrow><mi data-q=\"gap\">要補的虧空</mi><mo>·</mo><mi data-q=\"group_part\">集團出的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"left\">付完剩下</mi><mo>=</mo><mrow><mi data-q=\"quarter_profit\">集團單季獲利</mi><mo>−</mo><mi data-q=\"group_pays\">集團出的錢</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"quarters\">等於幾季獲利</mi><mo>=</mo><mfrac><mrow><mi data-q=\"group_pays\">集團出的錢</mi></mrow><mrow><mi data-q=\"quarter_profit\">集團單季獲利</mi></mrow></mfrac></mrow></math>"
    ],
    "book": "systems/m19.xlsx",
    "chain": {
      "onward": [
        {
          "id": "m20",
          "name": "電商養雲養得起嗎",
          "query": "lang=zh-Hant&view=m20&walk=m19&sim.ai=300",
          "label": "帶著集團要出的300億元人民幣去「電商養雲養得起嗎」",
          "lines": []
        }
      ]
    },
    "related": [
      {"id":"m20","name":"電商養雲養得起嗎"},
      {"id":"m18","name":"用得越多虧得越多"},
      {"id":"m22","name":"幾年回本"},
      {"id":"m32","name":"十二個月的倒數計時"}
    ],
    "previous": {"id":"m18","name":"用得越多虧得越多"},
    "next": {"id":"m20","name":"電商養雲養得起嗎"}
  },
  "announce": "",
  "problems": []
};
