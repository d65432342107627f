// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=m07&vs=market:5000",
  "title": "2022年政务云500.52亿元，占市场多少全看市场算多大：旧预测说2021年就超过四成，用三家的收入推算不到两成 – 云图",
  "began": "",
  "headline": [
    "2022年政务云",
    {"text":"500.52亿元","n":"figure:s1-govcloud-total-2022"},
    "，占市场多少全看市场算多大：旧预测说2021年就超过",
    {"text":"四成","n":"figure:s4-caict-gov-forecast"},
    "，用三家的收入推算不到两成"
  ],
  "body": [
    ["市场若是",{"text":"2756亿元","n":"param:m07.market"},"，政务云占",{"text":"18.2%","n":"result:m07.government"},"。"],
    [
      "消费互联网见顶，市场增速由2021年下半年的",
      {"text":"42.9%","n":"figure:s0-idc-2021h2-growth"},
      "降到2022年下半年的",
      {"text":"19.0%","n":"figure:s0-idc-2022h2-growth"},
      "，互联网客户的分量变轻，政府和大企业接手。可是市场有多大并没有一个数：若政务云真占四成，整个市场只有一千二百多亿元；仅天翼云、移动云、阿里云2023年上半年的收入折成全年就是两倍以上。两头都画在图上，中间由读者拨动。"
    ],
    [
      "2024年3月的文章引用中国信通院2018年的预测：2021年仅政务云就占",
      {"text":"超过40%","n":"figure:s4-caict-gov-forecast"},
      "。2023年8月的文章给出2022年政务云",
      {"text":"500.52亿元","n":"figure:s1-govcloud-total-2022"},
      "；照这里的推算，还不到天翼云、移动云、阿里云2023年上半年收入折成全年的两成，比例不到预测的一半。"
    ],
    ["政府真的买到了四成，还是预测落了空？"]
  ],
  "views": [{"value":"share","label":"市场份额"},{"value":"capex","label":"资本开支"},{"value":"m07","label":"需求换了主人"}],
  "view": "m07",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.market",
      "label": "市场规模",
      "help": ["全部云市场一年算多大，是假设；默认值是三家2023年上半年收入之和的两倍。"],
      "value": 2756,
      "text": "2756亿元",
      "min": 600,
      "max": 5000,
      "step": 1,
      "initial": 2756,
      "changed": false,
      "band": [1251,2756],
      "figure": "param:m07.market",
      "backing": "假设"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "需求换了主人：按公式算出；拖动滑块，数字随之改变。",
    "publisher": "智东西",
    "credit": "来源：智东西、IT老友记",
    "ends": "",
    "sources": [
      {
        "title": "救火阿里云……",
        "lang": "zh-Hant",
        "publisher": "智东西",
        "host": "",
        "url": "",
        "date": "2023年8月",
        "via": "最初参考的五篇文章之一",
        "upstream": ""
      },
      {
        "title": "卷价格、卷AI算力……",
        "lang": "zh-Hans",
        "publisher": "IT老友记",
        "host": "界面新闻",
        "url": "",
        "date": "2024年3月",
        "via": "最初参考的五篇文章之一",
        "upstream": ""
      },
      {
        "title": "阿里云大裁员：上岸第一剑……",
        "lang": "zh-Hans",
        "publisher": "",
        "host": "",
        "url": "",
        "date": "2023年5月",
        "via": "最初参考的五篇文章之一",
        "upstream": ""
      }
    ]
  },
  "legend": [{"mark":"target","label":"滑块移动之前"},{"mark":"derived","label":"按公式算出"}],
  "outline": [
    {"level":1,"role":"heading","label":"需求换了主人","value":"","target":0},
    {"level":2,"role":"item","label":"市场规模","value":"2756亿元","target":3,"box":[435.6,249,50.7,24]},
    {"level":2,"role":"item","label":"政务云占比","value":"18.2%","target":5,"box":[72.2,332.6,202.9,24]},
    {"level":2,"role":"item","label":"照预测倒推的市场","value":"1251亿元","target":1,"box":[236.7,32.6,149.4,24]},
    {"level":2,"role":"item","label":"照三家收入推算的市场","value":"2756亿元","target":2,"box":[491.3,49.4,173.4,24]},
    {"level":2,"role":"item","label":"政务云市场","value":"500.52亿元","target":4,"box":[20,249,123.4,24]},
    {"level":2,"role":"item","label":"预测的政务云占比","value":"40%","target":6,"box":[296.8,453.8,123.1,24]},
    {"level":2,"role":"item","label":"2021年下半年市场增速","value":"42.9%","target":7,"box":[833,485.6,34.4,24]},
    {"level":2,"role":"item","label":"2022年上半年市场增速","value":"30.6%","target":8,"box":[638.8,504.8,34.4,24]},
    {"level":2,"role":"item","label":"2022年下半年市场增速","value":"19%","target":9,"box":[455.7,524,24.4,24]}
  ],
  "table": {
    "caption": "需求换了主人",
    "columns": [
      {"label":"数","numeric":false},
      {"label":"现在","numeric":true,"unit":"单位见各数"},
      {"label":"对照","numeric":true,"unit":"单位见各数"},
      {"label":"依据","numeric":false}
    ],
    "rows": [
      {"cells":["市场规模","2756亿元","5000亿元","假设"],"figures":["","param:m07.market","param:m07.market",""]},
      {
        "cells": ["政务云市场","500.52亿元","500.52亿元","有出处的数字"],
        "figures": ["","figure:s1-govcloud-total-2022","figure:s1-govcloud-total-2022",""]
      },
      {
        "cells": ["预测的政务云占比","40%","40%","有出处的数字"],
        "figures": ["","figure:s4-caict-gov-forecast","figure:s4-caict-gov-forecast",""]
      },
      {
        "cells": ["天翼云2023年上半年收入","459亿元","459亿元","有出处的数字"],
        "figures": ["","figure:s4-tianyi-2023h1","figure:s4-tianyi-2023h1",""]
      },
      {
        "cells": ["移动云2023年上半年收入","422亿元","422亿元","有出处的数字"],
        "figures": ["","figure:s4-ecloud-2023h1","figure:s4-ecloud-2023h1",""]
      },
      {
        "cells": ["阿里云2023年上半年收入","497亿元","497亿元","有出处的数字"],
        "figures": ["","figure:s4-aliyun-2023h1","figure:s4-aliyun-2023h1",""]
      },
      {
        "cells": ["2021年下半年市场增速","42.9%","42.9%","有出处的数字"],
        "figures": ["","figure:s0-idc-2021h2-growth","figure:s0-idc-2021h2-growth",""]
      },
      {
        "cells": ["2022年上半年市场增速","30.6%","30.6%","有出处的数字"],
        "figures": ["","figure:s0-idc-2022h1-growth","figure:s0-idc-2022h1-growth",""]
      },
      {
        "cells": ["2022年下半年市场增速","19%","19%","有出处的数字"],
        "figures": ["","figure:s0-idc-2022h2-growth","figure:s0-idc-2022h2-growth",""]
      },
      {"cells":["政务云占比","18.2%","10%","公式"],"figures":["","result:m07.government","result:m07.government",""]},
      {
        "cells": ["照预测倒推的市场","1251亿元","1251亿元","公式"],
        "figures": ["","result:m07.by_forecast","result:m07.by_forecast",""]
      },
      {
        "cells": ["照三家收入推算的市场","2756亿元","2756亿元","公式"],
        "figures": ["","result:m07.by_vendors","result:m07.by_vendors",""]
      }
    ]
  },
  "system": {
    "id": "m07",
    "name": "需求换了主人",
    "curve": {
      "x": "market",
      "y": "government",
      "xs": [{"value":"market","label":"市场规模"}],
      "ys": [
        {"value":"government","label":"政务云占比"},
        {"value":"by_forecast","label":"照预测倒推的市场"},
        {"value":"by_vendors","label":"照三家收入推算的市场"}
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
      "left": "600亿元",
      "right": "5000亿元",
      "low": "0%",
      "high": "83.4%",
      "atText": "18.2%",
      "even": [],
      "said": "市场规模为2756亿元时，政务云占比是18.2%。"
    },
    "mattersTo": "政务云占比",
    "matters": [{"key":"sim.market","label":"市场规模","bar":[1,0,0],"low":"1251亿元时为40%","high":"2756亿元时为18.2%","sourced":true}],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {"label":"市场规模","now":"2756亿元","before":"2756亿元","versus":"5000亿元","n":"param:m07.market","param":true},
        {"label":"政务云占比","now":"18.2%","before":"18.2%","versus":"10%","n":"result:m07.government","param":false},
        {
          "label": "照预测倒推的市场",
          "now": "1251亿元",
          "before": "1251亿元",
          "versus": "1251亿元",
          "n": "result:m07.by_forecast",
          "param": false
        },
        {
          "label": "照三家收入推算的市场",
          "now": "2756亿元",
          "before": "2756亿元",
          "versus": "2756亿元",
          "n": "result:m07.by_vendors",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"bought\">政务云市场</mi><mo>=</mo><mn data-c=\"bought\">500.52亿元</mn></mrow></math>",
      "<math><mrow><mi data-q=\"forecast\">预测的政务云占比</mi><mo>=</mo><mn data-c=\"forecast\">40%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tianyi\">天翼云2023年上半年收入</mi><mo>=</mo><mn data-c=\"tianyi\">459亿元</mn></mrow></math>",
      "<math><mrow><mi data-q=\"mobile\">移动云2023年上半年收入</mi><mo>=</mo><mn data-c=\"mobile\">422亿元</mn></mrow></math>",
      "<math><mrow><mi data-q=\"own\">阿里云2023年上半年收入</mi><mo>=</mo><mn data-c=\"own\">497亿元</mn></mrow></math>",
      "<math><mrow><mi data-q=\"late_2021\">2021年下半年市场增速</mi><mo>=</mo><mn data-c=\"late_2021\">42.9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"early_2022\">2022年上半年市场增速</mi><mo>=</mo><mn data-c=\"early_2022\">30.6%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"late_2022\">2022年下半年市场增速</mi><mo>=</mo><mn data-c=\"late_2022\">19%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"government\">政务云占比</mi><mo>=</mo><mfrac><mrow><mi data-q=\"bought\">政务云市场</mi></mrow><mrow><mi data-q=\"market\">市场规模</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"by_forecast\">照预测倒推的市场</mi><mo>=</mo><mfrac><mrow><mi data-q=\"bought\">政务云市场</mi></mrow><mrow><mi data-q=\"forecast\">预测的政务云占比</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"by_vendors\">照三家收入推算的市场</mi><mo>=</mo><mrow><mn>2</mn><mo>·</mo><mrow><mo>(</mo><mrow><mi data-q=\"tianyi\">天翼云2023年上半年收入</mi><mo>+</mo><mi data-q=\"mobile\">移动云2023年上半年收入</mi></mrow><mo>+</mo><mi data-q=\"own\">阿里云2023年上半年收入</mi><mo>)</mo></mrow></mrow></mrow></math>"
    ],
    "book": "systems/m07.xlsx",
    "chain": {
      "onward": [
        {
          "id": "m08",
          "name": "砍项目还是要规模",
          "query": "lang=zh-Hans&view=m08&walk=m07&sim.projects=18.16",
          "label": "带着政务云占的18.2%去“砍项目还是要规模”",
          "lines": []
        }
      ]
    },
    "related": [
      {"id":"m05","name":"政务云开多大的口"},
      {"id":"m06","name":"大单看什么"},
      {"id":"m08","name":"砍项目还是要规模"},
      {"id":"m13","name":"增长靠什么修复"}
    ],
    "previous": {"id":"m06","name":"大单看什么"},
    "next": {"id":"m08","name":"砍项目还是要规模"}
  },
  "announce": "",
  "problems": []
};
