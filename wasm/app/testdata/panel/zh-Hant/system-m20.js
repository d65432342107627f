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
    {"level":2,"role":"item","label":"電商少賺","value":"20%","target":2,"box":[206,96.5,75.1,24]},
    {"level":2,"role":"item","label":"一季的AI投入","value":"316.7億元人民幣","target":5,"box":[424.6,407.7,163.6,24]},
    {"level":2,"role":"item","label":"集團剩下","value":"38.4億元人民幣","target":3,"box":[206,281.4,134.1,24]},
    {"level":2,"role":"item","label":"最多投得起","value":"355億元人民幣","target":6,"box":[737.3,515.4,142.7,24]},
    {"level":2,"role":"item","label":"淘天獲利","value":"493.19億元人民幣","target":1,"box":[20,30.2,147.4,24]},
    {"level":2,"role":"item","label":"其他業務虧損","value":"39.48億元人民幣","target":4,"box":[371.3,355.2,164.7,24]}
  ],
  "table": {
    "caption": "電商養雲養得起嗎",
    "columns": [
      {"label":"數","numeric":false},
      {"label":"目前","numeric":true,"unit":"單位見各數"},
      {"label":"調整前","numeric":true,"unit":"單位見各數"},
      {"label":"依據","numeric":false}
    ],
    "rows": [
      {"cells":["電商少賺","20%","20%","假設"],"figures":["","param:m20.shop_loss","param:m20.shop_loss",""]},
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
      {"cells":["電商還剩","395億元人民幣","395億元人民幣","公式"],"figures":["","result:m20.kept","result:m20.kept",""]},
      {"cells":["集團剩下","38.4億元人民幣","38.4億元人民幣","公式"],"figures":["","result:m20.group","result:m20.group",""]},
      {"cells":["最多投得起","355億元人民幣","355億元人民幣","公式"],"figures":["","result:m20.most_ai","result:m20.most_ai",""]},
      {
        "cells": ["一年最多投得起","1420億元人民幣","1420億元人民幣","公式"],
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
        0.986,
        0.972,
        0.958,
        0.944,
        0.93,
        0.915,
        0.901,
        0.887,
        0.873,
        0.859,
        0.845,
        0.831,
        0.817,
        0.803,
        0.789,
        0.775,
        0.761,
        0.746,
        0.732,
        0.718,
        0.704,
        0.69,
        0.676,
        0.662,
        0.648,
        0.634,
        0.62,
        0.606,
        0.592,
        0.577,
        0.563,
        0.549,
        0.535,
        0.521,
        0.507,
        0.493,
        0.479,
        0.465,
        0.451,
        0.437,
        0.423,
        0.408,
        0.394,
        0.38,
        0.366,
        0.352,
        0.338,
        0.324,
        0.31,
        0.296,
        0.282,
        0.268,
        0.254,
        0.239,
        0.225,
        0.211,
        0.197,
        0.183,
        0.169,
        0.155,
        0.141,
        0.127,
        0.113,
        0.099,
        0.085,
        0.07,
        0.056,
        0.042,
        0.028,
        0.014,
        0
      ],
      "was": [
        1,
        0.986,
        0.972,
        0.958,
        0.944,
        0.93,
        0.915,
        0.901,
        0.887,
        0.873,
        0.859,
        0.845,
        0.831,
        0.817,
        0.803,
        0.789,
        0.775,
        0.761,
        0.746,
        0.732,
        0.718,
        0.704,
        0.69,
        0.676,
        0.662,
        0.648,
        0.634,
        0.62,
        0.606,
        0.592,
        0.577,
        0.563,
        0.549,
        0.535,
        0.521,
        0.507,
        0.493,
        0.479,
        0.465,
        0.451,
        0.437,
        0.423,
        0.408,
        0.394,
        0.38,
        0.366,
        0.352,
        0.338,
        0.324,
        0.31,
        0.296,
        0.282,
        0.268,
        0.254,
        0.239,
        0.225,
        0.211,
        0.197,
        0.183,
        0.169,
        0.155,
        0.141,
        0.127,
        0.113,
        0.099,
        0.085,
        0.07,
        0.056,
        0.042,
        0.028,
        0.014,
        0
      ],
      "at": [0.352,0.648],
      "zero": [0.605],
      "left": "0元人民幣",
      "right": "900億元人民幣",
      "low": "−545億元人民幣",
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
