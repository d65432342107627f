// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=m16&deal=amazon-anthropic-2024",
  "title": "Of Amazon’s $4bn for Anthropic, about $3.4bn would come back as its own cloud revenue – Yuntu",
  "headline": [
    "Of ",
    "Amazon",
    "’s ",
    {"text":"$4bn","n":"deal:amazon-anthropic-2024"},
    " for ",
    "Anthropic",
    ", about ",
    {"text":"$3.4bn","n":"loop:revenue"},
    " would come back as its own cloud revenue"
  ],
  "body": [
    [
      "As the sliders stand, ",
      {"text":"$3.4bn","n":"loop:revenue"},
      " of the ",
      {"text":"$4bn","n":"deal:amazon-anthropic-2024"},
      " would become cloud revenue: ",
      {"text":"$2.04bn","n":"loop:profit"},
      " of it gross profit, ",
      {"text":"$1.36bn","n":"loop:cost"},
      " compute cost. After this round the group would have paid out ",
      {"text":"$1.96bn","n":"loop:down"},
      " net.",
      " Against ",
      {"text":"$103bn","n":"loop:base"},
      " in the four quarters before, cloud revenue looks larger by ",
      {"text":"3.3%","n":"loop:growth"},
      "."
    ],
    [
      "Only one round is counted: what the model company earns itself, and what the shares become worth, are left out, for no reliable figures were found."
    ],
    [
      "Whether this is real demand or money going in a circle is disputed, and whether a contract binds the start-up to its investor’s cloud can seldom be seen from outside."
    ]
  ],
  "views": [{"value":"share","label":"Market share"},{"value":"capex","label":"Capital spending"},{"value":"m16","label":"Money that comes back"}],
  "view": "m16",
  "steps": 14,
  "controls": [
    {
      "type": "choice",
      "key": "deal",
      "label": "Deal",
      "value": "amazon-anthropic-2024",
      "style": "menu",
      "options": [
        {"value":"alibaba-moonshot-2024","label":"Alibaba invests in Moonshot AI"},
        {"value":"amazon-anthropic-2023","label":"Amazon’s first payment to Anthropic"},
        {"value":"amazon-anthropic-2024","label":"Amazon’s second investment in Anthropic, in a convertible"},
        {"value":"amazon-anthropic-2026","label":"Amazon invests in Anthropic again; up to $20bn more may follow"},
        {"value":"amazon-openai-2026","label":"Amazon invests in OpenAI"},
        {"value":"google-anthropic-2023-10","label":"Google commits to investing in Anthropic"},
        {"value":"google-anthropic-2023-h1","label":"Google’s earlier investment in Anthropic in 2023"},
        {"value":"microsoft-openai-2019","label":"Microsoft’s first investment in OpenAI"},
        {"value":"microsoft-openai-2023","label":"Microsoft’s third investment in OpenAI, spread over several years"}
      ]
    },
    {
      "type": "slider",
      "key": "sim.stake",
      "label": "Money invested in the model company",
      "help": ["What this deal puts in; it changes with the deal. Renminbi amounts are converted at the quarter’s average rate."],
      "value": 4000,
      "text": "$4bn",
      "min": 0,
      "max": 8000,
      "step": 50,
      "initial": 4000,
      "changed": false,
      "figure": "deal:amazon-anthropic-2024",
      "backing": "Amazon’s second investment in Anthropic, in a convertible"
    },
    {
      "type": "slider",
      "key": "sim.cloud",
      "label": "Part of the investment spent on cloud",
      "help": [
        "How much of the money the model company spends on compute. a16z puts it at ",
        {"text":"80–90 per cent","n":"figure:s4-a16z-funding-share"},
        " for young companies; the middle is taken here. What such a company earns later has no reliable figure and is left out."
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
      "backing": "Share of early funding that large-model and generative AI start-ups spend on cloud compute"
    },
    {
      "type": "slider",
      "key": "sim.credits",
      "label": "Part paid as cloud credits",
      "help": [
        "How much is compute rather than cash from the start. Only two deals have a known part, each about half: Microsoft–OpenAI in 2019 and Alibaba–Moonshot in 2024. The others start at zero, which is an assumption: most of Microsoft’s 2023 money is said to be compute, without a figure."
      ],
      "value": 0,
      "text": "0%",
      "min": 0,
      "max": 100,
      "step": 5,
      "initial": 0,
      "changed": false,
      "figure": "param:m16.credits",
      "backing": "Assumption"
    },
    {
      "type": "slider",
      "key": "sim.margin",
      "label": "Gross margin of the cloud",
      "help": [
        "What is left of each dollar of cloud revenue after data centres, chips and power. ",
        {"text":"60 per cent","n":"param:m16.margin"},
        " is an assumption: AWS kept an operating margin of ",
        {"text":"37 per cent","n":"sum:aws-margin-2024"},
        " in the year to December 2024, after research and selling costs, so its gross margin must be higher; but new AI capacity pulls it down."
      ],
      "value": 60,
      "text": "60%",
      "min": 0,
      "max": 90,
      "step": 5,
      "initial": 60,
      "changed": false,
      "figure": "param:m16.margin",
      "backing": "Assumption"
    },
    {
      "type": "slider",
      "key": "sim.base",
      "label": "Cloud revenue to compare with",
      "help": [
        "Revenue of the investor’s cloud in the four quarters before the deal, added up from what was reported. For Microsoft it is Intelligent Cloud, which is wider than Azure; for Alibaba, the present scope."
      ],
      "value": 102974,
      "text": "$103bn",
      "min": 0,
      "max": 250000,
      "step": 100,
      "initial": 102974,
      "changed": false,
      "figure": "obs:cloud-aws-revenue/aws/revenue/2024Q3",
      "backing": "Amazon Web Services (AWS) · revenue"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "Amazon’s second investment in Anthropic, in a convertible: One round of one deal; the part spent on cloud is a16z’s estimate for young companies, the margin an assumption",
    "publisher": "Data Studios",
    "ends": "",
    "sources": [
      {
        "title": "Amazon prepares a new multi-billion investment in Anthropic…",
        "lang": "en",
        "publisher": "Data Studios",
        "host": "",
        "url": "https://www.datastudios.org/post/amazon-prepares-a-new-multi-billion-investment-in-anthropic-the-scenario-shifts-between-convertible",
        "date": "10 July 2025",
        "via": "Press or other website",
        "upstream": ""
      },
      {
        "title": "卷价格、卷AI算力……",
        "lang": "zh-Hans",
        "publisher": "IT Laoyouji",
        "host": "Jiemian News",
        "url": "",
        "date": "March 2024",
        "via": "One of the five original articles",
        "upstream": ""
      },
      {
        "title": "cmhk-competitive-intelligence: quarterly_metrics_human_readable.csv",
        "lang": "en",
        "publisher": "GitHub repository AlexLIAOPOLY/cmhk-competitive-intelligence",
        "host": "",
        "url": "https://github.com/AlexLIAOPOLY/cmhk-competitive-intelligence/blob/8f9023fc06f9ad2f908206cd8e330bf470e0bded/agent_knowledge/quarterly_competitor_metrics_2026-06-18/quarterly_metrics_human_readable.csv",
        "date": "18 June 2026",
        "via": "Compilation from filings",
        "upstream": "sec.gov; microsoft.com; static.tencent.com; oracle.com; doc.irasia.com; s2.q4cdn.com; chinatelecom-h.com; money.finance.sina.com.cn; static.cninfo.com.cn; data.alibabagroup.com; vip.stock.finance.sina.com.cn; static.sse.com.cn; www1.hkexnews.hk; chinaunicom.com.hk; businesswire.com; dataclouds.cninfo.com.cn"
      }
    ]
  },
  "legend": [{"mark":"derived","label":"∗ derived from deal and sliders, not reported"}],
  "outline": [
    {"level":1,"role":"heading","label":"Amazon funds Anthropic, Nov 2024","value":"","target":0},
    {"level":1,"role":"legend","label":"The width of a ribbon is in proportion to its amount","value":"","target":0},
    {"level":2,"role":"item","label":"From older business","value":"$4bn","target":8},
    {"level":3,"role":"item","label":"Cash: from Amazon to Anthropic","value":"$4bn∗","target":1,"box":[198.9,155.6,63.7,24]},
    {"level":2,"role":"item","label":"Elsewhere: from Anthropic to others","value":"$600m∗","target":2,"box":[736,92.3,50.6,24]},
    {"level":2,"role":"item","label":"Buys compute: from Anthropic to Amazon’s cloud","value":"$3.4bn∗","target":11},
    {"level":2,"role":"item","label":"Amazon cloud revenue","value":"$3.4bn∗","target":4,"box":[519.9,128.9,51,24]},
    {"level":3,"role":"item","label":"Cloud revenue looks larger by","value":"+3.3%∗ of year before","target":5,"box":[415.8,345,120.1,24]},
    {"level":3,"role":"item","label":"Compute cost","value":"$1.36bn∗","target":3,"box":[736,177.7,58.8,24]},
    {"level":2,"role":"item","label":"Gross profit: from Amazon’s cloud to Amazon","value":"$2.04bn∗","target":6,"box":[346.5,449,118.3,24]},
    {"level":2,"role":"item","label":"Net outlay","value":"$1.96bn∗","target":7,"box":[20,457.5,58.8,24]},
    {"level":1,"role":"remark","label":"∗ derived from deal and sliders, not reported","value":"","target":0}
  ],
  "table": {
    "caption": "Amazon funds Anthropic, Nov 2024",
    "columns": [{"label":"Flow","numeric":false},{"label":"Amount","numeric":true,"unit":"US dollars"},{"label":"How it is derived","numeric":false}],
    "rows": [
      {
        "cells": ["From older business","$4bn","The deal, in dollars at the quarter’s average rate"],
        "figures": ["","deal:amazon-anthropic-2024",""]
      },
      {"cells":["Cash","$4bn∗","Investment × (1 − part in credits)"],"figures":["","loop:cash",""]},
      {"cells":["Credits","$0∗","Investment × part in credits"],"figures":["","loop:credits",""]},
      {"cells":["Elsewhere","$600m∗","Cash − cash paid to the cloud"],"figures":["","loop:elsewhere",""]},
      {"cells":["Amazon cloud revenue","$3.4bn∗","Investment × part spent on cloud"],"figures":["","loop:revenue",""]},
      {"cells":["Compute cost","$1.36bn∗","Cloud revenue × (1 − gross margin)"],"figures":["","loop:cost",""]},
      {"cells":["Gross profit","$2.04bn∗","Cloud revenue × gross margin"],"figures":["","loop:profit",""]},
      {"cells":["Net outlay","$1.96bn∗","Cash spent elsewhere + compute cost"],"figures":["","loop:down",""]},
      {
        "cells": ["Cloud revenue looks larger by","+3.3%∗","Cloud revenue ÷ cloud revenue of the four quarters before"],
        "figures": ["","loop:growth",""]
      }
    ]
  },
  "system": {
    "id": "m16",
    "name": "Money that comes back",
    "formula": [
      "<math><mrow><mi data-q=\"credits_paid\">Paid in credits</mi><mo>=</mo><mrow><mi data-q=\"stake\">Money invested in the model company</mi><mo>·</mo><mi data-q=\"credits\">Part paid as cloud credits</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"cash\">Paid in cash</mi><mo>=</mo><mrow><mi data-q=\"stake\">Money invested in the model company</mi><mo>−</mo><mi data-q=\"credits_paid\">Paid in credits</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"revenue\">Returned as revenue</mi><mo>=</mo><mrow><mi data-q=\"stake\">Money invested in the model company</mi><mo>·</mo><mi data-q=\"cloud\">Part of the investment spent on cloud</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"used\">Credits used</mi><mo>=</mo><mrow><mi>min</mi><mo>(</mo><mi data-q=\"credits_paid\">Paid in credits</mi><mo>,</mo><mi data-q=\"revenue\">Returned as revenue</mi><mo>)</mo></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"unused\">Credits unused</mi><mo>=</mo><mrow><mi data-q=\"credits_paid\">Paid in credits</mi><mo>−</mo><mi data-q=\"used\">Credits used</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"returned\">Cash that returns</mi><mo>=</mo><mrow><mi data-q=\"revenue\">Returned as revenue</mi><mo>−</mo><mi data-q=\"used\">Credits used</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"elsewhere\">Spent elsewhere</mi><mo>=</mo><mrow><mi data-q=\"cash\">Paid in cash</mi><mo>−</mo><mi data-q=\"returned\">Cash that returns</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"cost\">Cost of serving it</mi><mo>=</mo><mrow><mi data-q=\"revenue\">Returned as revenue</mi><mo>·</mo><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi data-q=\"margin\">Gross margin of the cloud</mi><mo>)</mo></mrow></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"profit\">Gross profit on it</mi><mo>=</mo><mrow><mi data-q=\"revenue\">Returned as revenue</mi><mo>−</mo><mi data-q=\"cost\">Cost of serving it</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"out\">Leaves the group</mi><mo>=</mo><mrow><mrow><mi data-q=\"cash\">Paid in cash</mi><mo>−</mo><mi data-q=\"returned\">Cash that returns</mi></mrow><mo>+</mo><mi data-q=\"cost\">Cost of serving it</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"growth\">Added growth</mi><mo>=</mo><mrow><mo>{</mo><mtable><mtr><mtd><mfrac><mrow><mi data-q=\"revenue\">Returned as revenue</mi></mrow><mrow><mi data-q=\"base\">Cloud revenue to compare with</mi></mrow></mfrac></mtd><mtd><mtext data-w=\"if\">if </mtext><mrow><mi data-q=\"base\">Cloud revenue to compare with</mi><mo>&gt;</mo><mn>0</mn></mrow></mtd></mtr><mtr><mtd><mtext data-w=\"none\">no answer</mtext></mtd><mtd><mtext data-w=\"else\">otherwise</mtext></mtd></mtr></mtable></mrow></mrow></math>"
    ],
    "book": "systems/m16.xlsx",
    "related": [
      {"id":"m17","name":"Five bets, few winners"},
      {"id":"m18","name":"Busy users, bigger losses"},
      {"id":"m22","name":"Years to pay back"},
      {"id":"m19","name":"Who fills the gap"}
    ],
    "previous": {"id":"m15","name":"Build or rent"},
    "next": {"id":"m17","name":"Five bets, few winners"}
  },
  "announce": "",
  "problems": []
};
