// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m31&vs=revenue:500",
  "title": "阿里雲近四分之一的營收據說來自淘天；淘天要是改用別家的雲，阿里雲一季流失的營收是獲利的好幾倍 – 雲圖",
  "began": "",
  "headline": [
    "阿里雲",
    {"text":"近四分之一","n":"figure:s2-taotian-share-of-cloud"},
    "的營收據說來自淘天；淘天要是改用別家的雲，阿里雲一季流失的營收是獲利的好幾倍"
  ],
  "body": [
    [
      "電商走掉",
      {"text":"100%","n":"param:m31.leaves"},
      "，雲端一季少",
      {"text":"62.1億元人民幣","n":"result:m31.lost"},
      "，剩",
      {"text":"186億元人民幣","n":"result:m31.revenue_left"},
      "；若只要求取消",
      {"text":"10%","n":"param:m31.premium"},
      "的溢價，少",
      {"text":"5.65億元人民幣","n":"result:m31.discount"},
      "。"
    ],
    [
      "2023年上半年雲端營收",
      {"text":"497億元人民幣","n":"figure:s4-aliyun-2023h1"},
      "，這裡以兩季各一半計，其中",
      {"text":"近四分之一","n":"figure:s2-taotian-share-of-cloud"},
      "據說來自淘天，內部還付了溢價；雲端第二季的調整後EBITA是",
      {"text":"9.16億元","n":"figure:s3-aliyun-2023q2-ebita-derived"},
      "。依一種說法，淘天的新負責人想找更便宜的外部供應商，雲端的掌門人卻少不了這個客戶。兩人變成一人之後，衝突還在，只是搬到一個人心裡。溢價多少、會走多少都是假設。"
    ],
    [
      "2023年11月的文章引用藍鯨財經：重要原因之一，是吳泳銘要淘天改用外部的雲，張勇不能接受。2025年4月的文章引用《金融時報》：吳泳銘認為集團執行長應掌握一切，AI的未來靠雲，主動爭取了這個位置。"
    ],
    ["換掉自家的雲要花多大力氣，不換又要多付多久？"]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m31","label":"自家人就是大客戶"}],
  "view": "m31",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.revenue",
      "label": "一季的雲端營收",
      "help": ["預設值是阿里雲2023年上半年營收的一半。"],
      "value": 248.5,
      "text": "248.5億元人民幣",
      "min": 100,
      "max": 500,
      "step": 0.1,
      "initial": 248.5,
      "changed": false,
      "figure": "figure:s4-aliyun-2023h1",
      "backing": "阿里雲營收，2023年上半年"
    },
    {
      "type": "slider",
      "key": "sim.part",
      "label": "電商的占比",
      "help": ["雲端營收裡來自淘天的部分；文章說接近四分之一。"],
      "value": 25,
      "text": "25%",
      "min": 0,
      "max": 60,
      "step": 1,
      "initial": 25,
      "changed": false,
      "figure": "figure:s2-taotian-share-of-cloud",
      "backing": "阿里雲營收中來自淘天的比重"
    },
    {
      "type": "slider",
      "key": "sim.leaves",
      "label": "走掉的部分",
      "help": ["電商的用量有多少改到外部，是假設。"],
      "value": 100,
      "text": "100%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 100,
      "changed": false,
      "figure": "param:m31.leaves",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.premium",
      "label": "內部溢價",
      "help": ["內部比市價多付多少，文章沒有給數字，是假設。"],
      "value": 10,
      "text": "10%",
      "min": 0,
      "max": 50,
      "step": 1,
      "initial": 10,
      "changed": false,
      "figure": "param:m31.premium",
      "backing": "假設"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "自家人就是大客戶：依公式算出；拖動滑桿，數字隨之改變。",
    "publisher": "IT老友記",
    "credit": "來源：IT老友記、論壇用戶123457886、OFweek光電信息網、智東西",
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
        "title": "阿里云还是阿里巴巴的那朵云",
        "lang": "zh-Hans",
        "publisher": "論壇用戶123457886",
        "host": "",
        "url": "",
        "date": "2023年11月",
        "via": "最初參考的五篇文章之一",
        "upstream": ""
      },
      {
        "title": "阿里雲，一場對阿里關注度的……",
        "lang": "zh-Hant",
        "publisher": "OFweek光電信息網",
        "host": "老虎證券",
        "url": "https://itiger.com/hant/news/2527924260",
        "date": "2025年4月14日",
        "via": "最初參考的五篇文章之一",
        "upstream": ""
      },
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
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"hatched","label":"假設"},
    {"mark":"target","label":"滑桿移動之前"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"自家人就是大客戶","value":"","target":0},
    {"level":2,"role":"item","label":"走掉的部分","value":"100%","target":3,"box":[134,182.1,93.8,24]},
    {"level":2,"role":"item","label":"流失的營收","value":"62.1億元人民幣","target":6,"box":[638.5,126.7,241.5,24]},
    {"level":2,"role":"item","label":"剩下的營收","value":"186億元人民幣","target":8,"box":[630,277.7,234.8,24]},
    {"level":2,"role":"item","label":"內部溢價","value":"10%","target":4,"box":[134,218.8,75.1,24]},
    {"level":2,"role":"item","label":"取消溢價的代價","value":"5.65億元人民幣","target":5,"box":[134,234.8,265.5,24]},
    {"level":2,"role":"item","label":"電商的占比","value":"25%","target":2,"box":[134,202.8,87.1,24]},
    {"level":2,"role":"item","label":"雲端單季獲利","value":"9.16億元人民幣","target":7,"box":[721.9,142.7,158.1,24]},
    {"level":2,"role":"item","label":"張勇意外離任，吳泳銘兼管雲端","value":"","target":1,"box":[237,51.6,168,24]}
  ],
  "table": {
    "caption": "自家人就是大客戶",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"對照","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {
        "cells": ["一季的雲端營收","248.5億元人民幣","500億元人民幣","有出處的數字"],
        "figures": ["","param:m31.revenue","param:m31.revenue",""]
      },
      {"cells":["電商的占比","25%","25%","有出處的數字"],"figures":["","param:m31.part","param:m31.part",""]},
      {"cells":["走掉的部分","100%","100%","假設"],"figures":["","param:m31.leaves","param:m31.leaves",""]},
      {"cells":["內部溢價","10%","10%","假設"],"figures":["","param:m31.premium","param:m31.premium",""]},
      {
        "cells": ["雲端單季獲利","9.16億元人民幣","9.16億元人民幣","有出處的數字"],
        "figures": ["","figure:s3-aliyun-2023q2-ebita-derived","figure:s3-aliyun-2023q2-ebita-derived",""]
      },
      {
        "cells": ["一美元兌人民幣","6.867元人民幣","6.867元人民幣","有出處的數字"],
        "figures": ["","figure:s1-fx-derived","figure:s1-fx-derived",""]
      },
      {
        "cells": ["來自電商的營收","62.1億元人民幣","125億元人民幣","公式"],
        "figures": ["","result:m31.inside","result:m31.inside",""]
      },
      {"cells":["流失的營收","62.1億元人民幣","125億元人民幣","公式"],"figures":["","result:m31.lost","result:m31.lost",""]},
      {
        "cells": ["剩下的營收","186億元人民幣","375億元人民幣","公式"],
        "figures": ["","result:m31.revenue_left","result:m31.revenue_left",""]
      },
      {"cells":["相當於幾季的獲利","6.78倍","13.6倍","公式"],"figures":["","result:m31.profits","result:m31.profits",""]},
      {
        "cells": ["剩下的營收折成一年美元","109億美元","218億美元","公式"],
        "figures": ["","result:m31.sales_year","result:m31.sales_year",""]
      },
      {
        "cells": ["取消溢價的代價","5.65億元人民幣","11.4億元人民幣","公式"],
        "figures": ["","result:m31.discount","result:m31.discount",""]
      }
    ]
  },
  "system": {
    "id": "m31",
    "name": "自家人就是大客戶",
    "curve": {
      "x": "leaves",
      "y": "revenue_left",
      "xs": [
        {"value":"revenue","label":"一季的雲端營收"},
        {"value":"part","label":"電商的占比"},
        {"value":"leaves","label":"走掉的部分"},
        {"value":"premium","label":"內部溢價"}
      ],
      "ys": [
        {"value":"inside","label":"來自電商的營收"},
        {"value":"lost","label":"流失的營收"},
        {"value":"revenue_left","label":"剩下的營收"},
        {"value":"profits","label":"相當於幾季的獲利"},
        {"value":"sales_year","label":"剩下的營收折成一年美元"},
        {"value":"discount","label":"取消溢價的代價"}
      ],
      "now": [
        0.497,
        0.495,
        0.494,
        0.492,
        0.49,
        0.488,
        0.487,
        0.485,
        0.483,
        0.481,
        0.48,
        0.478,
        0.476,
        0.474,
        0.473,
        0.471,
        0.469,
        0.467,
        0.466,
        0.464,
        0.462,
        0.46,
        0.459,
        0.457,
        0.455,
        0.453,
        0.452,
        0.45,
        0.448,
        0.446,
        0.445,
        0.443,
        0.441,
        0.439,
        0.438,
        0.436,
        0.434,
        0.432,
        0.431,
        0.429,
        0.427,
        0.425,
        0.424,
        0.422,
        0.42,
        0.418,
        0.417,
        0.415,
        0.413,
        0.411,
        0.41,
        0.408,
        0.406,
        0.404,
        0.403,
        0.401,
        0.399,
        0.397,
        0.396,
        0.394,
        0.392,
        0.39,
        0.389,
        0.387,
        0.385,
        0.383,
        0.382,
        0.38,
        0.378,
        0.376,
        0.375,
        0.373
      ],
      "was": [
        1,
        0.996,
        0.993,
        0.989,
        0.986,
        0.982,
        0.979,
        0.975,
        0.972,
        0.968,
        0.965,
        0.961,
        0.958,
        0.954,
        0.951,
        0.947,
        0.944,
        0.94,
        0.937,
        0.933,
        0.93,
        0.926,
        0.923,
        0.919,
        0.915,
        0.912,
        0.908,
        0.905,
        0.901,
        0.898,
        0.894,
        0.891,
        0.887,
        0.884,
        0.88,
        0.877,
        0.873,
        0.87,
        0.866,
        0.863,
        0.859,
        0.856,
        0.852,
        0.849,
        0.845,
        0.842,
        0.838,
        0.835,
        0.831,
        0.827,
        0.824,
        0.82,
        0.817,
        0.813,
        0.81,
        0.806,
        0.803,
        0.799,
        0.796,
        0.792,
        0.789,
        0.785,
        0.782,
        0.778,
        0.775,
        0.771,
        0.768,
        0.764,
        0.761,
        0.757,
        0.754,
        0.75
      ],
      "at": [1,0.373],
      "zero": [0],
      "left": "0%",
      "right": "100%",
      "low": "0元人民幣",
      "high": "500億元人民幣",
      "atText": "186億元人民幣",
      "even": [],
      "said": "走掉的部分為100%時，剩下的營收是186億元人民幣。"
    },
    "mattersTo": "剩下的營收",
    "matters": [
      {
        "key": "sim.revenue",
        "label": "一季的雲端營收",
        "bar": [0,1,0.371],
        "low": "100億元人民幣時為75億元人民幣",
        "high": "500億元人民幣時為375億元人民幣",
        "sourced": false
      },
      {
        "key": "sim.part",
        "label": "電商的占比",
        "bar": [0.578,0.081,0.371],
        "low": "0%時為249億元人民幣",
        "high": "60%時為99.4億元人民幣",
        "sourced": false
      },
      {
        "key": "sim.leaves",
        "label": "走掉的部分",
        "bar": [0.578,0.371,0.371],
        "low": "0%時為249億元人民幣",
        "high": "100%時為186億元人民幣",
        "sourced": false
      },
      {
        "key": "sim.premium",
        "label": "內部溢價",
        "bar": [0.371,0.371,0.371],
        "low": "0%時為186億元人民幣",
        "high": "50%時為186億元人民幣",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {
          "label": "一季的雲端營收",
          "now": "248.5億元人民幣",
          "before": "248.5億元人民幣",
          "versus": "500億元人民幣",
          "n": "param:m31.revenue",
          "param": true
        },
        {"label":"電商的占比","now":"25%","before":"25%","versus":"25%","n":"param:m31.part","param":true},
        {"label":"走掉的部分","now":"100%","before":"100%","versus":"100%","n":"param:m31.leaves","param":true},
        {"label":"內部溢價","now":"10%","before":"10%","versus":"10%","n":"param:m31.premium","param":true},
        {
          "label": "來自電商的營收",
          "now": "62.1億元人民幣",
          "before": "62.1億元人民幣",
          "versus": "125億元人民幣",
          "n": "result:m31.inside",
          "param": false
        },
        {
          "label": "流失的營收",
          "now": "62.1億元人民幣",
          "before": "62.1億元人民幣",
          "versus": "125億元人民幣",
          "n": "result:m31.lost",
          "param": false
        },
        {
          "label": "剩下的營收",
          "now": "186億元人民幣",
          "before": "186億元人民幣",
          "versus": "375億元人民幣",
          "n": "result:m31.revenue_left",
          "param": false
        },
        {"label":"相當於幾季的獲利","now":"6.78倍","before":"6.78倍","versus":"13.6倍","n":"result:m31.profits","param":false},
        {
          "label": "剩下的營收折成一年美元",
          "now": "109億美元",
          "before": "109億美元",
          "versus": "218億美元",
          "n": "result:m31.sales_year",
          "param": false
        },
        {
          "label": "取消溢價的代價",
          "now": "5.65億元人民幣",
          "before": "5.65億元人民幣",
          "versus": "11.4億元人民幣",
          "n": "result:m31.discount",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"inside\">來自電商的營收</mi><mo>=</mo><mrow><mi data-q=\"revenue\">一季的雲端營收</mi><mo>·</mo><mi data-q=\"part\">電商的占比</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"lost\">流失的營收</mi><mo>=</mo><mrow><mi data-q=\"inside\">來自電商的營收</mi><mo>·</mo><mi data-q=\"leaves\">走掉的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"revenue_left\">剩下的營收</mi><mo>=</mo><mrow><mi data-q=\"revenue\">一季的雲端營收</mi><mo>−</mo><mi data-q=\"lost\">流失的營收</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"profit\">雲端單季獲利</mi><mo>=</mo><mn data-c=\"profit\">9.16億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"profits\">相當於幾季的獲利</mi><mo>=</mo><mfrac><mrow><mi data-q=\"lost\">流失的營收</mi></mrow><mrow><mi data-q=\"profit\">雲端單季獲利</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"rate\">一美元兌人民幣</mi><mo>=</mo><mn data-c=\"rate\">6.867元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"sales_year\">剩下的營收折成一年美元</mi><mo>=</mo><mfrac><mrow><mrow><mn>4</mn><mo>·</mo><mi data-q=\"revenue_left\">剩下的營收</mi></mrow></mrow><mrow><mi data-q=\"rate\">一美元兌人民幣</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"discount\">取消溢價的代價</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"inside\">來自電商的營收</mi><mo>·</mo><mi data-q=\"premium\">內部溢價</mi></mrow></mrow><mrow><mrow><mn>1</mn><mo>+</mo><mi data-q=\"premium\">內部溢價</mi></mrow></mrow></mfrac></mrow></math>"
    ],
    "book": "systems/m31.xlsx",
    "chain": {
      "onward": [
        {
          "id": "m32",
          "name": "十二個月的倒數計時",
          "query": "lang=zh-Hant&view=m32&walk=m31&sim.sales=108.6",
          "label": "帶著一年109億美元的營收去「十二個月的倒數計時」",
          "lines": []
        }
      ]
    },
    "related": [
      {"id":"m32","name":"十二個月的倒數計時"},
      {"id":"m20","name":"電商養雲養得起嗎"},
      {"id":"m30","name":"自家人先試外人排隊"}
    ],
    "previous": {"id":"m30","name":"自家人先試外人排隊"},
    "next": {"id":"m32","name":"十二個月的倒數計時"}
  },
  "announce": "",
  "problems": []
};
