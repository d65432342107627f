// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hans",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "view=m16&deal=amazon-anthropic-2024",
  "title": "按估计，亚马逊投给Anthropic的40亿美元里，约34亿美元会成为自己的云收入 – 云图",
  "headline": [
    "按估计，",
    "亚马逊",
    "投给",
    "Anthropic",
    "的",
    {"text":"40亿美元","n":"deal:amazon-anthropic-2024"},
    "里，约",
    {"text":"34亿美元","n":"loop:revenue"},
    "会成为自己的云收入"
  ],
  "body": [
    [
      "照现在的设定，",
      {"text":"40亿美元","n":"deal:amazon-anthropic-2024"},
      "里有",
      {"text":"34亿美元","n":"loop:revenue"},
      "变成云收入，其中",
      {"text":"20.4亿美元","n":"loop:profit"},
      "是毛利，",
      {"text":"13.6亿美元","n":"loop:cost"},
      "是提供算力的成本；算完这一圈，集团净付出",
      {"text":"19.6亿美元","n":"loop:down"},
      "。",
      "与此前四个季度的",
      {"text":"1030亿美元","n":"loop:base"},
      "相比，云收入多出",
      {"text":"3.3%","n":"loop:growth"},
      "。"
    ],
    ["这里只算一圈：模型公司自己赚到的钱、股权涨跌都不在内，因为没有找到可靠的数字。"],
    [
      "这是真实的需求，还是钱在自己人之间转圈，各方看法不一；合同里有没有写明只能买投资方的云，外人多半看不到。"
    ]
  ],
  "views": [{"value":"share","label":"市场份额"},{"value":"capex","label":"资本开支"},{"value":"m16","label":"绕回来的投资"}],
  "view": "m16",
  "steps": 14,
  "controls": [
    {
      "type": "choice",
      "key": "deal",
      "label": "交易",
      "value": "amazon-anthropic-2024",
      "style": "menu",
      "options": [
        {"value":"alibaba-moonshot-2024","label":"阿里投资月之暗面"},
        {"value":"amazon-anthropic-2023","label":"亚马逊对Anthropic的首笔投资"},
        {"value":"amazon-anthropic-2024","label":"亚马逊对Anthropic的第二笔投资，可转债"},
        {"value":"amazon-anthropic-2026","label":"亚马逊再投Anthropic，另可追加至多200亿美元"},
        {"value":"amazon-openai-2026","label":"亚马逊投资OpenAI"},
        {"value":"google-anthropic-2023-10","label":"谷歌承诺投资Anthropic"},
        {"value":"google-anthropic-2023-h1","label":"谷歌2023年稍早对Anthropic的投资"},
        {"value":"microsoft-openai-2019","label":"微软首次投资OpenAI"},
        {"value":"microsoft-openai-2023","label":"微软第三次投资OpenAI，分多年到位"}
      ]
    },
    {
      "type": "slider",
      "key": "sim.stake",
      "label": "投入模型公司的资金",
      "help": ["这一笔交易拿出多少钱，随所选交易变动；人民币按当季平均汇率折算成美元。"],
      "value": 4000,
      "text": "40亿美元",
      "min": 0,
      "max": 8000,
      "step": 50,
      "initial": 4000,
      "changed": false,
      "figure": "deal:amazon-anthropic-2024",
      "backing": "亚马逊对Anthropic的第二笔投资，可转债"
    },
    {
      "type": "slider",
      "key": "sim.cloud",
      "label": "投资款花在云上的部分",
      "help": [
        "模型公司拿到的钱有多少用来买云服务。a16z对早期公司的估计是",
        {"text":"80%至90%","n":"figure:s4-a16z-funding-share"},
        "，这里取中间值。模型公司以后自己赚到的钱没有可靠数字，不算在内。"
      ],
      "value": 85,
      "text": "85%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 85,
      "changed": false,
      "band": [80,90],
      "figure": "figure:s4-a16z-funding-share",
      "backing": "大模型和生成式AI创业公司早期融资用于买云算力的比重"
    },
    {
      "type": "slider",
      "key": "sim.credits",
      "label": "以云代金券支付的部分",
      "help": [
        "投资款有多少一开始就是算力而不是现金。已知比例的只有两笔，都约一半：微软2019年投OpenAI，阿里2024年投月之暗面。其余从零开始，零只是假设：微软2023年那笔据说大部分是算力，但没有给出比例。"
      ],
      "value": 0,
      "text": "0%",
      "min": 0,
      "max": 100,
      "step": 5,
      "initial": 0,
      "changed": false,
      "figure": "param:m16.credits",
      "backing": "假设"
    },
    {
      "type": "slider",
      "key": "sim.margin",
      "label": "云业务毛利率",
      "help": [
        "每一元云收入扣掉机房、芯片和电费还剩多少。",
        {"text":"60%","n":"param:m16.margin"},
        "是假设：AWS在截至2024年12月的一年里，扣完研发与销售费用仍留下",
        {"text":"37%","n":"sum:aws-margin-2024"},
        "的营业利润，毛利率必然更高，而新建的AI算力会把它拉低。"
      ],
      "value": 60,
      "text": "60%",
      "min": 0,
      "max": 90,
      "step": 5,
      "initial": 60,
      "changed": false,
      "figure": "param:m16.margin",
      "backing": "假设"
    },
    {
      "type": "slider",
      "key": "sim.base",
      "label": "用来比较的云收入",
      "help": [
        "投资方的云在交易前四个季度的收入，由公布的季度数相加。微软取智能云分部，比Azure宽；阿里取现行口径。"
      ],
      "value": 102974,
      "text": "1030亿美元",
      "min": 0,
      "max": 250000,
      "step": 100,
      "initial": 102974,
      "changed": false,
      "figure": "obs:cloud-aws-revenue/aws/revenue/2024Q3",
      "backing": "亚马逊AWS · 收入"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "亚马逊对Anthropic的第二笔投资，可转债：一笔交易转一圈；云上花费的比例取a16z对早期公司的估计，毛利率是假设",
    "publisher": "Data Studios",
    "ends": "",
    "sources": [
      {
        "title": "Amazon prepares a new multi-billion investment in Anthropic…",
        "lang": "en",
        "publisher": "Data Studios",
        "host": "",
        "url": "https://www.datastudios.org/post/amazon-prepares-a-new-multi-billion-investment-in-anthropic-the-scenario-shifts-between-convertible",
        "date": "2025年7月10日",
        "via": "媒体或其他网站",
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
        "title": "cmhk-competitive-intelligence: quarterly_metrics_human_readable.csv",
        "lang": "en",
        "publisher": "GitHub代码库 AlexLIAOPOLY/cmhk-competitive-intelligence",
        "host": "",
        "url": "https://github.com/AlexLIAOPOLY/cmhk-competitive-intelligence/blob/8f9023fc06f9ad2f908206cd8e330bf470e0bded/agent_knowledge/quarterly_competitor_metrics_2026-06-18/quarterly_metrics_human_readable.csv",
        "date": "2026年6月18日",
        "via": "财报汇编",
        "upstream": "sec.gov; microsoft.com; static.tencent.com; oracle.com; doc.irasia.com; s2.q4cdn.com; chinatelecom-h.com; money.finance.sina.com.cn; static.cninfo.com.cn; data.alibabagroup.com; vip.stock.finance.sina.com.cn; static.sse.com.cn; www1.hkexnews.hk; chinaunicom.com.hk; businesswire.com; dataclouds.cninfo.com.cn"
      }
    ]
  },
  "legend": [{"mark":"derived","label":"∗ 由交易和滑块推算，不是公司公布的数字"}],
  "outline": [
    {"level":1,"role":"heading","label":"亚马逊投资Anthropic，2024年11月","value":"","target":0},
    {"level":1,"role":"legend","label":"色带的宽度与金额成正比","value":"","target":0},
    {"level":2,"role":"item","label":"老业务赚来的钱","value":"40亿美元","target":8},
    {"level":3,"role":"item","label":"现金：由亚马逊流向Anthropic","value":"40亿美元∗","target":1,"box":[189.9,155.6,81.6,24]},
    {"level":2,"role":"item","label":"花在别处：由Anthropic流向别家","value":"6亿美元∗","target":2,"box":[736,92.3,56.3,24]},
    {"level":2,"role":"item","label":"买算力：由Anthropic流向亚马逊的云","value":"34亿美元∗","target":11},
    {"level":2,"role":"item","label":"亚马逊的云收入","value":"34亿美元∗","target":4,"box":[519.9,128.9,64.1,24]},
    {"level":3,"role":"item","label":"云收入多出","value":"较交易前四个季度+3.3%∗","target":5,"box":[399.9,345,136,24]},
    {"level":3,"role":"item","label":"算力成本","value":"13.6亿美元∗","target":3,"box":[736,177.7,75.8,24]},
    {
      "level": 2,
      "role": "item",
      "label": "毛利回流：由亚马逊的云流向亚马逊",
      "value": "20.4亿美元∗",
      "target": 6,
      "box": [346.5,449,115.7,24]
    },
    {"level":2,"role":"item","label":"集团净付出","value":"19.6亿美元∗","target":7,"box":[20,457.5,75.8,24]},
    {"level":1,"role":"remark","label":"∗ 由交易和滑块推算，不是公司公布的数字","value":"","target":0}
  ],
  "table": {
    "caption": "亚马逊投资Anthropic，2024年11月",
    "columns": [{"label":"资金去向","numeric":false},{"label":"金额","numeric":true,"unit":"美元"},{"label":"怎么算","numeric":false}],
    "rows": [
      {
        "cells": ["老业务赚来的钱","40亿美元","交易金额，按当季平均汇率折算成美元"],
        "figures": ["","deal:amazon-anthropic-2024",""]
      },
      {"cells":["现金","40亿美元∗","投资额 ×（1 − 代金券部分）"],"figures":["","loop:cash",""]},
      {"cells":["云代金券","0美元∗","投资额 × 代金券部分"],"figures":["","loop:credits",""]},
      {"cells":["花在别处","6亿美元∗","现金 − 付给云的现金"],"figures":["","loop:elsewhere",""]},
      {"cells":["亚马逊的云收入","34亿美元∗","投资额 × 花在云上的部分"],"figures":["","loop:revenue",""]},
      {"cells":["算力成本","13.6亿美元∗","云收入 ×（1 − 毛利率）"],"figures":["","loop:cost",""]},
      {"cells":["毛利回流","20.4亿美元∗","云收入 × 毛利率"],"figures":["","loop:profit",""]},
      {"cells":["集团净付出","19.6亿美元∗","花在别处的现金 ＋ 提供算力的成本"],"figures":["","loop:down",""]},
      {"cells":["云收入多出","+3.3%∗","云收入 ÷ 此前四个季度的云收入"],"figures":["","loop:growth",""]}
    ]
  },
  "system": {
    "id": "m16",
    "name": "绕回来的投资",
    "formula": [
      "<math><mrow><mi data-q=\"credits_paid\">以代金券付出</mi><mo>=</mo><mrow><mi data-q=\"stake\">投入模型公司的资金</mi><mo>·</mo><mi data-q=\"credits\">以云代金券支付的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"cash\">付出的现金</mi><mo>=</mo><mrow><mi data-q=\"stake\">投入模型公司的资金</mi><mo>−</mo><mi data-q=\"credits_paid\">以代金券付出</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"revenue\">变回的云收入</mi><mo>=</mo><mrow><mi data-q=\"stake\">投入模型公司的资金</mi><mo>·</mo><mi data-q=\"cloud\">投资款花在云上的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"used\">用掉的代金券</mi><mo>=</mo><mrow><mi>min</mi><mo>(</mo><mi data-q=\"credits_paid\">以代金券付出</mi><mo>,</mo><mi data-q=\"revenue\">变回的云收入</mi><mo>)</mo></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"unused\">用不完的代金券</mi><mo>=</mo><mrow><mi data-q=\"credits_paid\">以代金券付出</mi><mo>−</mo><mi data-q=\"used\">用掉的代金券</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"returned\">流回的现金</mi><mo>=</mo><mrow><mi data-q=\"revenue\">变回的云收入</mi><mo>−</mo><mi data-q=\"used\">用掉的代金券</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"elsewhere\">花在别处</mi><mo>=</mo><mrow><mi data-q=\"cash\">付出的现金</mi><mo>−</mo><mi data-q=\"returned\">流回的现金</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"cost\">提供服务的成本</mi><mo>=</mo><mrow><mi data-q=\"revenue\">变回的云收入</mi><mo>·</mo><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi data-q=\"margin\">云业务毛利率</mi><mo>)</mo></mrow></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"profit\">留下的毛利</mi><mo>=</mo><mrow><mi data-q=\"revenue\">变回的云收入</mi><mo>−</mo><mi data-q=\"cost\">提供服务的成本</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"out\">真正流出集团</mi><mo>=</mo><mrow><mrow><mi data-q=\"cash\">付出的现金</mi><mo>−</mo><mi data-q=\"returned\">流回的现金</mi></mrow><mo>+</mo><mi data-q=\"cost\">提供服务的成本</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"growth\">对增速的贡献</mi><mo>=</mo><mrow><mo>{</mo><mtable><mtr><mtd><mfrac><mrow><mi data-q=\"revenue\">变回的云收入</mi></mrow><mrow><mi data-q=\"base\">用来比较的云收入</mi></mrow></mfrac></mtd><mtd><mtext data-w=\"if\">若 </mtext><mrow><mi data-q=\"base\">用来比较的云收入</mi><mo>&gt;</mo><mn>0</mn></mrow></mtd></mtr><mtr><mtd><mtext data-w=\"none\">无解</mtext></mtd><mtd><mtext data-w=\"else\">否则</mtext></mtd></mtr></mtable></mrow></mrow></math>"
    ],
    "book": "systems/m16.xlsx",
    "related": [
      {"id":"m17","name":"五张牌押中几张"},
      {"id":"m18","name":"用得越多亏得越多"},
      {"id":"m22","name":"多少年回本"},
      {"id":"m19","name":"亏空由谁来补"}
    ],
    "previous": {"id":"m15","name":"自建划算还是租划算"},
    "next": {"id":"m17","name":"五张牌押中几张"}
  },
  "announce": "",
  "problems": []
};
