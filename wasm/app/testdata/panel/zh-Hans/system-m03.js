// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=m03&guess=-&vs=lost:20",
  "title": "到2023年第三季度的一年里，阿里云的份额丢掉5.8个百分点，总要有人接走：外资、国内同行、国资各占几成，来源没有说 – 云图",
  "began": "",
  "headline": [
    "到2023年第三季度的一年里，阿里云的份额丢掉",
    {"text":"5.8个百分点","n":"figure:s4-idc-2023q3-aliyun-change"},
    "，总要有人接走：外资、国内同行、国资各占几成，来源没有说"
  ],
  "body": [
    [
      "按这样的权重，丢掉的",
      {"text":"5.8个百分点","n":"param:m03.lost"},
      "里，外资拿走",
      {"text":"1.93个百分点","n":"result:m03.to_foreign"},
      "，国内同行",
      {"text":"1.93个百分点","n":"result:m03.to_home"},
      "，国资",
      {"text":"1.93个百分点","n":"result:m03.to_state"},
      "。",
      "按Canalys的统计，阿里云少了",
      {"text":"8.5个百分点","n":"result:m03.leader_lost"},
      "，国内三家多了",
      {"text":"7.4个百分点","n":"result:m03.home_took"},
      "。"
    ],
    [
      "2023年8月的文章说阿里云至少三面受敌：海外巨头，华为、腾讯、百度，以及运营商和中国电子云等国资。IDC的2023年第三季度排名里，第二到第四名是华为云、天翼云和移动云，份额都在涨，涨多少没有写明。先凭感觉把丢掉的份额分给三方，看各方会拿走多少。三方的权重是假设。旁边是Canalys按另一种口径公布的变化，由2020年第一季度到2022年第三季度：华为、腾讯、百度多出的份额，合起来是阿里云所丢的八成多；外资和国资没有分开公布。"
    ],
    ["哪一面伤得最重，一套打法应付得了三面吗？"]
  ],
  "views": [{"value":"share","label":"市场份额"},{"value":"capex","label":"资本开支"},{"value":"m03","label":"丢的份额去了哪里"}],
  "view": "m03",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.lost",
      "label": "丢掉的份额",
      "help": ["要分给三方的百分点；默认值是IDC公布的一年降幅。"],
      "value": 5.8,
      "text": "5.8个百分点",
      "min": 0,
      "max": 20,
      "step": 0.1,
      "initial": 5.8,
      "changed": false,
      "figure": "figure:s4-idc-2023q3-aliyun-change",
      "backing": "阿里云国内公有云份额同比变化，2023年第三季度（IDC）"
    },
    {
      "type": "slider",
      "key": "sim.foreign",
      "label": "外资的权重",
      "help": ["外资在三方里占的分量，是假设。"],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.foreign",
      "backing": "假设"
    },
    {
      "type": "slider",
      "key": "sim.home",
      "label": "国内同行的权重",
      "help": ["国内同行在三方里占的分量，是假设。"],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.home",
      "backing": "假设"
    },
    {
      "type": "slider",
      "key": "sim.state",
      "label": "国资的权重",
      "help": ["国资在三方里占的分量，是假设。"],
      "value": 1,
      "text": "1",
      "min": 0,
      "max": 5,
      "step": 0.1,
      "initial": 1,
      "changed": false,
      "figure": "param:m03.state",
      "backing": "假设"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "丢的份额去了哪里：按公式算出；拖动滑块，数字随之改变。",
    "publisher": "IT老友记",
    "ends": "",
    "sources": [
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
        "title": "China’s cloud spend soared by 67 percent in Q1, but COVID-19 didn’t exactly help matters",
        "lang": "en",
        "publisher": "The Register",
        "host": "",
        "url": "https://www.theregister.com/2020/06/22/china_cloud_spend_q1_2020/",
        "date": "2020年6月22日",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Cloud spending in China up 8% to $7.8 bn: Canalys",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/cloud-spending-in-china-up-8-to-7-8-bn-canalys-75908",
        "date": "2022年",
        "via": "媒体或其他网站",
        "upstream": ""
      },
      {
        "title": "Tencent slashes price of cloud service by 40% as price war intensifies",
        "lang": "en",
        "publisher": "InfotechLead",
        "host": "",
        "url": "https://infotechlead.com/cloud/tencent-slashes-price-of-cloud-service-by-40-as-price-war-intensifies-78351",
        "date": "2023年5月17日",
        "via": "媒体或其他网站",
        "upstream": ""
      }
    ]
  },
  "legend": [
    {"mark":"solid","label":"实心：来源公布的数字"},
    {"mark":"hatched","label":"假设"},
    {"mark":"target","label":"滑块移动之前"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"丢的份额去了哪里","value":"","target":0},
    {"level":2,"role":"item","label":"丢掉的份额","value":"5.8个百分点","target":4,"box":[20,33.8,127.4,24]},
    {"level":2,"role":"item","label":"外资拿走","value":"1.93个百分点","target":1,"box":[263,100.3,122.1,24]},
    {"level":2,"role":"item","label":"国内同行拿走","value":"1.93个百分点","target":2,"box":[263,220.3,146.1,24]},
    {"level":2,"role":"item","label":"国资拿走","value":"1.93个百分点","target":3,"box":[263,340.4,122.1,24]},
    {
      "level": 2,
      "role": "item",
      "label": "Canalys口径，2020年第一季度到2022年第三季度丢掉",
      "value": "8.5个百分点",
      "target": 5,
      "box": [462,33.8,356.6,24]
    },
    {"level":2,"role":"item","label":"华为","value":"4.9个百分点","target":6,"box":[705,174.9,91.4,24]},
    {"level":2,"role":"item","label":"腾讯","value":"2.1个百分点","target":7,"box":[705,350.9,91.4,24]},
    {"level":2,"role":"item","label":"百度","value":"0.4个百分点","target":8,"box":[705,413.8,91.4,24]},
    {"level":2,"role":"item","label":"其余各家合计","value":"1.1个百分点","target":9,"box":[705,497.1,139.4,24]}
  ],
  "table": {
    "caption": "丢的份额去了哪里",
    "columns": [
      {"label":"数","numeric":false},
      {"label":"现在","numeric":true,"unit":"单位见各数"},
      {"label":"改动前","numeric":true,"unit":"单位见各数"},
      {"label":"依据","numeric":false}
    ],
    "rows": [
      {"cells":["丢掉的份额","5.8个百分点","5.8个百分点","有出处的数字"],"figures":["","param:m03.lost","param:m03.lost",""]},
      {"cells":["外资的权重","1","1","假设"],"figures":["","param:m03.foreign","param:m03.foreign",""]},
      {"cells":["国内同行的权重","1","1","假设"],"figures":["","param:m03.home","param:m03.home",""]},
      {"cells":["国资的权重","1","1","假设"],"figures":["","param:m03.state","param:m03.state",""]},
      {
        "cells": ["阿里云2020年第一季度","44.5%","44.5%","有出处的数字"],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2020Q1","obs:canalys-china/alibaba-cloud/share/2020Q1",""]
      },
      {
        "cells": ["阿里云2022年第三季度","36%","36%","有出处的数字"],
        "figures": ["","obs:canalys-china/alibaba-cloud/share/2022Q3","obs:canalys-china/alibaba-cloud/share/2022Q3",""]
      },
      {
        "cells": ["华为云2020年第一季度","14.1%","14.1%","有出处的数字"],
        "figures": ["","obs:canalys-china/huawei-cloud/share/2020Q1","obs:canalys-china/huawei-cloud/share/2020Q1",""]
      },
      {
        "cells": ["华为云2022年第三季度","19%","19%","有出处的数字"],
        "figures": ["","obs:canalys-china/huawei-cloud/share/2022Q3","obs:canalys-china/huawei-cloud/share/2022Q3",""]
      },
      {
        "cells": ["腾讯云2020年第一季度","13.9%","13.9%","有出处的数字"],
        "figures": ["","obs:canalys-china/tencent-cloud/share/2020Q1","obs:canalys-china/tencent-cloud/share/2020Q1",""]
      },
      {
        "cells": ["腾讯云2022年第三季度","16%","16%","有出处的数字"],
        "figures": ["","obs:canalys-china/tencent-cloud/share/2022Q3","obs:canalys-china/tencent-cloud/share/2022Q3",""]
      },
      {
        "cells": ["百度智能云2020年第一季度","8.6%","8.6%","有出处的数字"],
        "figures": ["","obs:canalys-china/baidu-ai-cloud/share/2020Q1","obs:canalys-china/baidu-ai-cloud/share/2020Q1",""]
      },
      {
        "cells": ["百度智能云2022年第三季度","9%","9%","有出处的数字"],
        "figures": ["","obs:canalys-china/baidu-ai-cloud/share/2022Q3","obs:canalys-china/baidu-ai-cloud/share/2022Q3",""]
      },
      {"cells":["外资拿走","1.93个百分点","1.93个百分点","公式"],"figures":["","result:m03.to_foreign","result:m03.to_foreign",""]},
      {"cells":["国内同行拿走","1.93个百分点","1.93个百分点","公式"],"figures":["","result:m03.to_home","result:m03.to_home",""]},
      {"cells":["国资拿走","1.93个百分点","1.93个百分点","公式"],"figures":["","result:m03.to_state","result:m03.to_state",""]},
      {
        "cells": ["Canalys口径，2020年第一季度到2022年第三季度丢掉","8.5个百分点","8.5个百分点","公式"],
        "figures": ["","result:m03.leader_lost","result:m03.leader_lost",""]
      },
      {"cells":["华为","4.9个百分点","4.9个百分点","公式"],"figures":["","result:m03.huawei_gain","result:m03.huawei_gain",""]},
      {"cells":["腾讯","2.1个百分点","2.1个百分点","公式"],"figures":["","result:m03.tencent_gain","result:m03.tencent_gain",""]},
      {"cells":["百度","0.4个百分点","0.4个百分点","公式"],"figures":["","result:m03.baidu_gain","result:m03.baidu_gain",""]},
      {"cells":["国内三家","7.4个百分点","7.4个百分点","公式"],"figures":["","result:m03.home_took","result:m03.home_took",""]},
      {
        "cells": ["其余各家合计","1.1个百分点","1.1个百分点","公式"],
        "figures": ["","result:m03.unpublished","result:m03.unpublished",""]
      }
    ]
  },
  "system": {
    "id": "m03",
    "name": "丢的份额去了哪里",
    "curve": {
      "x": "state",
      "y": "to_state",
      "xs": [
        {"value":"lost","label":"丢掉的份额"},
        {"value":"foreign","label":"外资的权重"},
        {"value":"home","label":"国内同行的权重"},
        {"value":"state","label":"国资的权重"}
      ],
      "ys": [
        {"value":"to_foreign","label":"外资拿走"},
        {"value":"to_home","label":"国内同行拿走"},
        {"value":"to_state","label":"国资拿走"},
        {"value":"leader_lost","label":"Canalys口径，2020年第一季度到2022年第三季度丢掉"},
        {"value":"huawei_gain","label":"华为"},
        {"value":"tencent_gain","label":"腾讯"},
        {"value":"baidu_gain","label":"百度"},
        {"value":"home_took","label":"国内三家"},
        {"value":"unpublished","label":"其余各家合计"}
      ],
      "now": [
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
      "at": [0.2,0.467],
      "zero": [0],
      "left": "0",
      "right": "5",
      "low": "0个百分点",
      "high": "4.14个百分点",
      "atText": "1.93个百分点",
      "even": [],
      "said": "国资的权重为1时，国资拿走是1.93个百分点。"
    },
    "mattersTo": "国资拿走",
    "matters": [
      {
        "key": "sim.lost",
        "label": "丢掉的份额",
        "bar": [0,1,0.29],
        "low": "0个百分点时为0个百分点",
        "high": "20个百分点时为6.67个百分点",
        "sourced": false
      },
      {
        "key": "sim.state",
        "label": "国资的权重",
        "bar": [0,0.621,0.29],
        "low": "0时为0个百分点",
        "high": "5时为4.14个百分点",
        "sourced": false
      },
      {
        "key": "sim.foreign",
        "label": "外资的权重",
        "bar": [0.435,0.124,0.29],
        "low": "0时为2.9个百分点",
        "high": "5时为0.83个百分点",
        "sourced": false
      },
      {
        "key": "sim.home",
        "label": "国内同行的权重",
        "bar": [0.435,0.124,0.29],
        "low": "0时为2.9个百分点",
        "high": "5时为0.83个百分点",
        "sourced": false
      }
    ],
    "receipt": {
      "compared": true,
      "keep": "-",
      "moved": false,
      "rows": [
        {"label":"丢掉的份额","now":"5.8个百分点","before":"5.8个百分点","versus":"20个百分点","n":"param:m03.lost","param":true},
        {"label":"外资的权重","now":"1","before":"1","versus":"1","n":"param:m03.foreign","param":true},
        {"label":"国内同行的权重","now":"1","before":"1","versus":"1","n":"param:m03.home","param":true},
        {"label":"国资的权重","now":"1","before":"1","versus":"1","n":"param:m03.state","param":true},
        {
          "label": "外资拿走",
          "now": "1.93个百分点",
          "before": "1.93个百分点",
          "versus": "6.67个百分点",
          "n": "result:m03.to_foreign",
          "param": false
        },
        {
          "label": "国内同行拿走",
          "now": "1.93个百分点",
          "before": "1.93个百分点",
          "versus": "6.67个百分点",
          "n": "result:m03.to_home",
          "param": false
        },
        {
          "label": "国资拿走",
          "now": "1.93个百分点",
          "before": "1.93个百分点",
          "versus": "6.67个百分点",
          "n": "result:m03.to_state",
          "param": false
        },
        {
          "label": "Canalys口径，2020年第一季度到2022年第三季度丢掉",
          "now": "8.5个百分点",
          "before": "8.5个百分点",
          "versus": "8.5个百分点",
          "n": "result:m03.leader_lost",
          "param": false
        },
        {"label":"华为","now":"4.9个百分点","before":"4.9个百分点","versus":"4.9个百分点","n":"result:m03.huawei_gain","param":false},
        {"label":"腾讯","now":"2.1个百分点","before":"2.1个百分点","versus":"2.1个百分点","n":"result:m03.tencent_gain","param":false},
        {"label":"百度","now":"0.4个百分点","before":"0.4个百分点","versus":"0.4个百分点","n":"result:m03.baidu_gain","param":false},
        {
          "label": "国内三家",
          "now": "7.4个百分点",
          "before": "7.4个百分点",
          "versus": "7.4个百分点",
          "n": "result:m03.home_took",
          "param": false
        },
        {
          "label": "其余各家合计",
          "now": "1.1个百分点",
          "before": "1.1个百分点",
          "versus": "1.1个百分点",
          "n": "result:m03.unpublished",
          "param": false
        }
      ]
    },
    "formula": [
      "<math><mrow><mi data-q=\"all\">权重之和</mi><mo>=</mo><mrow><mrow><mi data-q=\"foreign\">外资的权重</mi><mo>+</mo><mi data-q=\"home\">国内同行的权重</mi></mrow><mo>+</mo><mi data-q=\"state\">国资的权重</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"to_foreign\">外资拿走</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">丢掉的份额</mi><mo>·</mo><mi data-q=\"foreign\">外资的权重</mi></mrow></mrow><mrow><mi data-q=\"all\">权重之和</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"to_home\">国内同行拿走</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">丢掉的份额</mi><mo>·</mo><mi data-q=\"home\">国内同行的权重</mi></mrow></mrow><mrow><mi data-q=\"all\">权重之和</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"to_state\">国资拿走</mi><mo>=</mo><mfrac><mrow><mrow><mi data-q=\"lost\">丢掉的份额</mi><mo>·</mo><mi data-q=\"state\">国资的权重</mi></mrow></mrow><mrow><mi data-q=\"all\">权重之和</mi></mrow></mfrac></mrow></math>",
      "<math><mrow><mi data-q=\"leader_then\">阿里云2020年第一季度</mi><mo>=</mo><mn data-c=\"leader_then\">44.5%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leader_now\">阿里云2022年第三季度</mi><mo>=</mo><mn data-c=\"leader_now\">36%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_then\">华为云2020年第一季度</mi><mo>=</mo><mn data-c=\"huawei_then\">14.1%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_now\">华为云2022年第三季度</mi><mo>=</mo><mn data-c=\"huawei_now\">19%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_then\">腾讯云2020年第一季度</mi><mo>=</mo><mn data-c=\"tencent_then\">13.9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_now\">腾讯云2022年第三季度</mi><mo>=</mo><mn data-c=\"tencent_now\">16%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_then\">百度智能云2020年第一季度</mi><mo>=</mo><mn data-c=\"baidu_then\">8.6%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_now\">百度智能云2022年第三季度</mi><mo>=</mo><mn data-c=\"baidu_now\">9%</mn></mrow></math>",
      "<math><mrow><mi data-q=\"leader_lost\">Canalys口径，2020年第一季度到2022年第三季度丢掉</mi><mo>=</mo><mrow><mi data-q=\"leader_then\">阿里云2020年第一季度</mi><mo>−</mo><mi data-q=\"leader_now\">阿里云2022年第三季度</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"huawei_gain\">华为</mi><mo>=</mo><mrow><mi data-q=\"huawei_now\">华为云2022年第三季度</mi><mo>−</mo><mi data-q=\"huawei_then\">华为云2020年第一季度</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"tencent_gain\">腾讯</mi><mo>=</mo><mrow><mi data-q=\"tencent_now\">腾讯云2022年第三季度</mi><mo>−</mo><mi data-q=\"tencent_then\">腾讯云2020年第一季度</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"baidu_gain\">百度</mi><mo>=</mo><mrow><mi data-q=\"baidu_now\">百度智能云2022年第三季度</mi><mo>−</mo><mi data-q=\"baidu_then\">百度智能云2020年第一季度</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"home_took\">国内三家</mi><mo>=</mo><mrow><mrow><mi data-q=\"huawei_gain\">华为</mi><mo>+</mo><mi data-q=\"tencent_gain\">腾讯</mi></mrow><mo>+</mo><mi data-q=\"baidu_gain\">百度</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"unpublished\">其余各家合计</mi><mo>=</mo><mrow><mi data-q=\"leader_lost\">Canalys口径，2020年第一季度到2022年第三季度丢掉</mi><mo>−</mo><mi data-q=\"home_took\">国内三家</mi></mrow></mrow></math>"
    ],
    "book": "systems/m03.xlsx",
    "related": [
      {"id":"m01","name":"第一名的份额"},
      {"id":"m04","name":"运营商何时超过"},
      {"id":"m06","name":"大单看什么"},
      {"id":"m02","name":"追上第一要多久"}
    ],
    "previous": {"id":"m02","name":"追上第一要多久"},
    "next": {"id":"m04","name":"运营商何时超过"}
  },
  "announce": "",
  "problems": []
};
