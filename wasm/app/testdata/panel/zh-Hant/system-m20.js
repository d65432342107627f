// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m20&vs=shop_loss:100",
  "title": "電商獲利若少兩成，再按季攤掉三年的投入，阿里集團一季幾乎不剩什麼 – 雲圖",
  "began": "",
  "headline": ["電商獲利若少兩成，再按季攤掉三年的投入，阿里集團一季幾乎不剩什麼"],
  "body": [
    [
      "電商少賺",
      {"text":"20%","n":"param:m20.shop_loss"},
      "、一季投",
      {"text":"316.7億元人民幣","n":"param:m20.ai"},
      "，集團的結餘是",
      {"text":"38.4億元人民幣","n":"result:m20.group"},
      "；不虧的話，最多投得起",
      {"text":"355億元人民幣","n":"result:m20.most_ai"},
      "。"
    ],
    [
      "2023年第二季集團調整後EBITA是",
      {"text":"453.71億元人民幣","n":"figure:s2-group-ebita"},
      "，淘天一家就有",
      {"text":"493.19億元","n":"figure:s2-taotian-ebita"},
      "，其餘業務合計虧",
      {"text":"39.48億元","n":"figure:s2-others-ebita-derived"},
      "。三年",
      {"text":"逾3800億元","n":"plan:alibaba-380bn-2025"},
      "的承諾攤到一季，要占掉集團這一季EBITA的大半。這裡把投入直接從獲利裡減，是看現金夠不夠，不是會計上的獲利；電商少賺多少是假設。"
    ],
    [
      "2023年11月的文章說，淘天要養家，還要擔起雲端往後幾年的虧損，雲端眼下的任務只是成長。2025年4月的文章卻說，雲端的利潤率",
      {"text":"9%","n":"figure:s3-cloud-margin"},
      "已接近電商的",
      {"text":"12%","n":"figure:s3-ecommerce-margin"},
      "，公有雲正逐漸變成獲利來源。"
    ],
    ["被圍攻的電商，還能供幾年AI？"]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m20","label":"電商養雲養得起嗎"}],
  "view": "m20",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.shop_loss",
      "label": "電商少賺",
      "help": ["淘天的獲利減少幾成，是假設。"],
      "value": 20,
      "text": "20%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 20,
      "changed": false,
      "figure": "param:m20.shop_loss",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.ai",
      "label": "一季的AI投入",
      "help": ["預設值是三年承諾下限的十二分之一。"],
      "value": 316.7,
      "text": "316.7億元人民幣",
      "min": 0,
      "max": 900,
      "step": 0.1,
      "initial": 316.7,
      "changed": false,
      "figure": "plan:alibaba-380bn-2025",
      "backing": "阿里：三年逾3800億元人民幣，投入雲端與AI硬體"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "電商養雲養得起嗎：依公式算出；拖動滑桿，數字隨之改變。",
    "publisher": "新華社",
    "credit": "來源：新華社、論壇用戶123457886",
    "ends": "",
    "sources": [
      {
        "title": "標題未見（內容：阿里巴巴將向雲端和AI硬體投入逾3800億元人民幣）",
        "lang": "",
        "publisher": "新華社",
        "host": "jschina.com.cn",
        "url": "https://english.jschina.com.cn/M/China/202502/t20250224_8459658.shtml",
        "date": "2025年2月24日",
        "via": "媒體或其他網站",
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
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"實心：來源公布的數字"},
    {"mark":"hatched","label":"假設"},
    {"mark":"target","label":"滑桿移動之前"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"電商養雲養得起嗎","value":"","target":0},
    {"level":2,"role":"item","label":"電商少賺","value":"20%","target":2,"box":[206,93.9,148.5,24]},
    {"level":2,"role":"item","label":"一季的AI投入","value":"316.7億元人民幣","target":5,"box":[424.6,390.7,163.6,24]},
    {"level":2,"role":"item","label":"集團剩下","value":"38.4億元人民幣","target":3,"box":[206,269.5,226.2,24]},
    {"level":2,"role":"item","label":"最多投得起","value":"355億元人民幣","target":6,"box":[645.2,496.3,234.8,24]},
    {"level":2,"role":"item","label":"淘天獲利","value":"493.19億元人民幣","target":1,"box":[20,30.2,147.4,24]},
    {"level":2,"role":"item","label":"其他業務虧損","value":"39.48億元人民幣","target":4,"box":[371.3,341.3,164.7,24]}
  ],
  "table": {
    "caption": "電商養雲養得起嗎",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"對照","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {"cells":["電商少賺","20%","100%","假設"],"figures":["","param:m20.shop_loss","param:m20.shop_loss",""]},
      {
        "cells": ["一季的AI投入","316.7億元人民幣","316.7億元人民幣","有出處的數字"],
        "figures": ["","param:m20.ai","param:m20.ai",""]
      },
      {
        "cells": ["淘天獲利","493.19億元人民幣","493.19億元人民幣","有出處的數字"],
        "figures": ["","figure:s2-taotian-ebita","figure:s2-taotian-ebita",""]
      },
      {
        "cells": ["其他業務虧損","39.48億元人民幣","39.48億元人民幣","有出處的數字"],
        "figures": ["","figure:s2-others-ebita-derived","figure:s2-others-ebita-derived",""]
      },
      {"cells":["電商還剩","395億元人民幣","0元人民幣","公式"],"figures":["","result:m20.kept","result:m20.kept",""]},
      {"cells":["集團剩下","38.4億元人民幣","−356億元人民幣","公式"],"figures":["","result:m20.group","result:m20.group",""]},
      {"cells":["最多投得起","355億元人民幣","0元人民幣","公式"],"figures":["","result:m20.most_ai","result:m20.most_ai",""]},
      {
        "cells": ["一年最多投得起","1420億元人民幣","0元人民幣","公式"],
        "figures": ["","result:m20.year_ai","result:m20.year_ai",""]
      }
    ]
  },
  "system": {
    "id": "m20",
    "name": "電商養雲養得起嗎",
    "curve": {
      "x": "ai",
      "y": "group",
      "xs": [{"value":"shop_loss","label":"電商少賺"},{"value":"ai","label":"一季的AI投入"}],
      "ys": [
        {"value":"kept","label":"電商還剩"},
        {"value":"group","label":"集團剩下"},
        {"value":"most_ai","label":"最多投得起"},
        {"value":"year_ai","label":"一年最多投得起"}
      ],
      "now": [
        1,
        0.99,
        0.98,
        0.971,
        0.961,
        0.951,
        0.941,
        0.931,
        0.922,
        0.912,
        0.902,
        0.892,
        0.882,
        0.873,
        0.863,
        0.853,
        0.843,
        0.834,
        0.824,
        0.814,
        0.804,
        0.794,
        0.785,
        0.775,
        0.765,
        0.755,
        0.745,
        0.736,
        0.726,
        0.716,
        0.706,
        0.696,
        0.687,
        0.677,
        0.667,
        0.657,
        0.647,
        0.638,
        0.628,
        0.618,
        0.608,
        0.599,
        0.589,
        0.579,
        0.569,
        0.559,
        0.55,
        0.54,
        0.53,
        0.52,
        0.51,
        0.501,
        0.491,
        0.481,
        0.471,
        0.461,
        0.452,
        0.442,
        0.432,
        0.422,
        0.412,
        0.403,
        0.393,
        0.383,
        0.373,
        0.364,
        0.354,
        0.344,
        0.334,
        0.324,
        0.315,
        0.305
      ],
      "was": [
        0.695,
        0.685,
        0.676,
        0.666,
        0.656,
        0.646,
        0.636,
        0.627,
        0.617,
        0.607,
        0.597,
        0.588,
        0.578,
        0.568,
        0.558,
        0.548,
        0.539,
        0.529,
        0.519,
        0.509,
        0.499,
        0.49,
        0.48,
        0.47,
        0.46,
        0.45,
        0.441,
        0.431,
        0.421,
        0.411,
        0.401,
        0.392,
        0.382,
        0.372,
        0.362,
        0.353,
        0.343,
        0.333,
        0.323,
        0.313,
        0.304,
        0.294,
        0.284,
        0.274,
        0.264,
        0.255,
        0.245,
        0.235,
        0.225,
        0.215,
        0.206,
        0.196,
        0.186,
        0.176,
        0.166,
        0.157,
        0.147,
        0.137,
        0.127,
        0.118,
        0.108,
        0.098,
        0.088,
        0.078,
        0.069,
        0.059,
        0.049,
        0.039,
        0.029,
        0.02,
        0.01,
        0
      ],
      "at": [0.352,0.755],
      "zero": [0.726],
      "left": "0元人民幣",
      "right": "900億元人民幣",
      "low": "−939億元人民幣",
      "high": "355億元人民幣",
      "atText": "38.4億元人民幣",
      "even": [{"at":[0.395],"text":"355億元人民幣"}],
      "said": "一季的AI投入為316.7億元人民幣時，集團剩下是38.4億元人民幣。"
    },
    "mattersTo": "集團剩下",
    "matters": [
      {
        "key": "sim.ai",
        "label": "一季的AI投入",
        "bar": [1,0,0.648],
        "low": "0元人民幣時為355億元人民幣",
        "high": "900億元人民幣時為−545億元人民幣",
        "sourced": false
      },
      {
        "key": "sim.shop_loss",
        "label": "電商少賺",
        "bar": [0.758,0.21,0.648],
        "low": "0%時為137億元人民幣",
        "high": "100%時為−356億元人民幣",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {"label":"電商少賺","now":"20%","before":"20%","versus":"100%","n":"param:m20.shop_loss","param":true},
        {
          "label": "一季的AI投入",
          "now": "316.7億元人民幣",
          "before": "316.7億元人民幣",
          "versus": "316.7億元人民幣",
          "n": "param:m20.ai",
          "param": true
        },
        {
          "label": "電商還剩",
          "now": "395億元人民幣",
          "before": "395億元人民幣",
          "versus": "0元人民幣",
          "n": "result:m20.kept",
          "param": false
        },
        {
          "label": "集團剩下",
          "now": "38.4億元人民幣",
          "before": "38.4億元人民幣",
          "versus": "−356億元人民幣",
          "n": "result:m20.group",
          "param": false
        },
        {
          "label": "最多投得起",
          "now": "355億元人民幣",
          "before": "355億元人民幣",
          "versus": "0元人民幣",
          "n": "result:m20.most_ai",
          "param": false
        },
        {
          "label": "一年最多投得起",
          "now": "1420億元人民幣",
          "before": "1420億元人民幣",
          "versus": "0元人民幣",
          "n": "result:m20.year_ai",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"shop\">淘天獲利</mi><mo>=</mo><mn data-c=\"shop\">493.19億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"others\">其他業務虧損</mi><mo>=</mo><mn data-c=\"others\">39.48億元人民幣</mn></mrow></math>",
      "<math><mrow><mi data-q=\"kept\">電商還剩</mi><mo>=</mo><mrow><mi data-q=\"shop\">淘天獲利</mi><mo>·</mo><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi data-q=\"shop_loss\">電商少賺</mi><mo>)</mo></mrow></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"earned\">可用獲利</mi><mo>=</mo><mrow><mi data-q=\"kept\">電商還剩</mi><mo>−</mo><mi data-q=\"others\">其他業務虧損</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"group\">集團剩下</mi><mo>=</mo><mrow><mi data-q=\"earned\">可用獲利</mi><mo>−</mo><mi data-q=\"ai\">一季的AI投入</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"most_ai\">最多投得起</mi><mo>=</mo><mrow><mi>max</mi><mo>(</mo><mrow><mn>0</mn><mo>·</mo><mi data-q=\"shop\">淘天獲利</mi></mrow><mo>,</mo><mi data-q=\"earned\">可用獲利</mi><mo>)</mo></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"year_ai\">一年最多投得起</mi><mo>=</mo><mrow><mn>4</mn><mo>·</mo><mi data-q=\"most_ai\">最多投得起</mi></mrow></mrow></math>"
    ],
    "book": "systems/m20.xlsx",
    "chain": {
      "onward": [
        {
          "id": "m21",
          "name": "飛輪轉不轉得起來",
          "query": "lang=zh-Hant&view=m21&walk=m20&sim.pledge=1420",
          "label": "帶著一年供得起的1420億元人民幣去「飛輪轉不轉得起來」",
          "lines": []
        }
      ]
    },
    "related": [
      {"id":"m19","name":"虧空由誰來補"},
      {"id":"m22","name":"幾年回本"},
      {"id":"m31","name":"自家人就是大客戶"},
      {"id":"m14","name":"獲利是實力還是吝嗇"}
    ],
    "previous": {"id":"m19","name":"虧空由誰來補"},
    "next": {"id":"m21","name":"飛輪轉不轉得起來"}
  },
  "announce": "",
  "problems": []
};
