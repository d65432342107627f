// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "en",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=en&view=m11",
  "title": "What a price cut must bring – Yuntu",
  "began": "",
  "headline": ["What a price cut must bring"],
  "body": [],
  "views": [
    {"value":"share","label":"Market share"},
    {"value":"capex","label":"Capital spending"},
    {"value":"m11","label":"What a price cut must bring"}
  ],
  "view": "m11",
  "steps": 24,
  "controls": [
    {
      "type": "slider",
      "key": "sim.cut",
      "label": "Price cut",
      "help": ["How much the price falls; at first Alibaba Cloud’s average cut of February 2024, said to be more than this."],
      "value": 50,
      "text": "50%",
      "min": 0,
      "max": 90,
      "step": 1,
      "initial": 20,
      "changed": false,
      "band": [15,55],
      "figure": "figure:s4-price-cut-2024-avg",
      "backing": "Average cut in Alibaba Cloud’s 2024 price cut"
    },
    {
      "type": "slider",
      "key": "sim.elasticity",
      "label": "Elasticity of usage",
      "help": ["By about how many per cent usage grows when the price falls by one; an assumption."],
      "value": 1.5,
      "text": "1.5",
      "min": 0,
      "max": 4,
      "step": 0.1,
      "initial": 1.5,
      "changed": false,
      "figure": "param:m11.elasticity",
      "backing": "Assumption"
    },
    {
      "type": "slider",
      "key": "sim.margin",
      "label": "Margin before",
      "help": ["Profit on a hundred of revenue before the cut; at first Alibaba Cloud’s adjusted EBITA margin in the second quarter of 2024."],
      "value": 8.8,
      "text": "8.8%",
      "min": 0,
      "max": 50,
      "step": 0.1,
      "initial": 8.8,
      "changed": false,
      "figure": "figure:s3-aliyun-2024q2-margin-derived",
      "backing": "Alibaba Cloud’s adjusted EBITA margin, Q2 2024"
    },
    {
      "type": "slider",
      "key": "sim.fixed",
      "label": "Fixed part of cost",
      "help": ["The part of cost that does not change with usage; an assumption."],
      "value": 60,
      "text": "60%",
      "min": 0,
      "max": 100,
      "step": 1,
      "initial": 60,
      "changed": false,
      "figure": "param:m11.fixed",
      "backing": "Assumption"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "What a price cut must bring: Worked out by formula; the numbers follow the sliders.",
    "publisher": "IT Laoyouji",
    "credit": "Sources: IT Laoyouji, OFweek",
    "ends": "",
    "sources": [
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
        "title": "阿里雲，一場對阿里關注度的……",
        "lang": "zh-Hant",
        "publisher": "OFweek",
        "host": "Tiger Brokers",
        "url": "https://itiger.com/hant/news/2527924260",
        "date": "14 April 2025",
        "via": "One of the five original articles",
        "upstream": ""
      }
    ]
  },
  "legend": [{"mark":"target","label":"before the sliders moved"},{"mark":"derived","label":"worked out by formula"}],
  "outline": [
    {"level":1,"role":"heading","label":"What a price cut must bring","value":"","target":0},
    {"level":2,"role":"item","label":"Price cut","value":"50%","target":1,"box":[303,444.8,24.4,24]},
    {"level":2,"role":"item","label":"Profit afterwards","value":"?","target":0},
    {"level":3,"role":"item","label":"CDN traffic above 100TB","value":"21%","target":3,"box":[163.3,428.8,24,24]},
    {"level":3,"role":"item","label":"Some products cut in price by up to half","value":"50%","target":4,"box":[303.2,428.8,24,24]},
    {"level":3,"role":"item","label":"Prices of the whole range cut, as recalled in 2024","value":"50%","target":5,"box":[303.2,421.8,24,24]},
    {
      "level": 3,
      "role": "item",
      "label": "Over 100 products in mainland China, down in price by more than 20% on average",
      "value": "20%",
      "target": 6,
      "box": [158.5,428.8,24,24]
    },
    {"level":3,"role":"item","label":"Prices of ECS servers down by up to 36%","value":"36%","target":7,"box":[235.7,428.8,24,24]},
    {
      "level": 3,
      "role": "item",
      "label": "List prices down by more than 20% on average, 55% at most",
      "value": "20%",
      "target": 8,
      "box": [158.5,421.8,24,24]
    },
    {"level":3,"role":"item","label":"ECS u1, 2 cores and 4 GB, five years","value":"36%","target":9,"box":[235.7,421.8,24,24]},
    {"level":3,"role":"item","label":"OSS standard storage, local redundancy","value":"25%","target":10,"box":[182.6,428.8,24,24]},
    {"level":3,"role":"item","label":"RDS MySQL, 1 core and 2 GB, five years","value":"40%","target":11,"box":[255,428.8,24,24]},
    {
      "level": 3,
      "role": "item",
      "label": "Core products in overseas regions, down in price by 23% on average",
      "value": "23%",
      "target": 12,
      "box": [173,428.8,24,24]
    },
    {"level":3,"role":"item","label":"Prices of Qwen vision models down by over 80%","value":"80%","target":13,"box":[448,428.8,24,24]},
    {
      "level": 3,
      "role": "item",
      "label": "Prices of some services down by up to 60% for a limited time",
      "value": "60%",
      "target": 14,
      "box": [351.5,428.8,24,24]
    },
    {
      "level": 3,
      "role": "item",
      "label": "Prices of some products to fall by up to 40% from 1 June",
      "value": "40%",
      "target": 15,
      "box": [255,421.8,24,24]
    },
    {
      "level": 3,
      "role": "item",
      "label": "Batch inference at half price on some Volcano Ark models",
      "value": "50%",
      "target": 16,
      "box": [303.2,414.8,24,24]
    },
    {"level":2,"role":"item","label":"Usage afterwards","value":"?","target":0},
    {"level":2,"role":"item","label":"Your guess: Extra usage to break even","value":"150%","target":0}
  ],
  "table": {
    "caption": "What a price cut must bring",
    "columns": [
      {"label":"Number","numeric":false},
      {"label":"Now","numeric":true,"unit":"each with its unit"},
      {"label":"Before","numeric":true,"unit":"each with its unit"},
      {"label":"Rests on","numeric":false}
    ],
    "rows": [
      {"cells":["Price cut","50%","20%","Assumption"],"figures":["","param:m11.cut","param:m11.cut",""]},
      {"cells":["Elasticity of usage","1.5","1.5","Assumption"],"figures":["","param:m11.elasticity","param:m11.elasticity",""]},
      {"cells":["Margin before","8.8%","8.8%","a figure"],"figures":["","param:m11.margin","param:m11.margin",""]},
      {"cells":["Fixed part of cost","60%","60%","Assumption"],"figures":["","param:m11.fixed","param:m11.fixed",""]}
    ]
  },
  "system": {
    "id": "m11",
    "name": "What a price cut must bring",
    "guess": {
      "question": ["The price is cut by half. How much more must be used to bring in the same money?"],
      "min": 0,
      "max": 300,
      "step": 5,
      "value": 150,
      "text": "150%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "Worked out",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "formula": [],
    "book": "systems/m11.xlsx",
    "related": [
      {"id":"m12","name":"One cuts, all cut"},
      {"id":"m13","name":"What repaired growth"},
      {"id":"m10","name":"The slow climb to the cloud"},
      {"id":"m21","name":"Does the flywheel turn"}
    ],
    "previous": {"id":"m10","name":"The slow climb to the cloud"},
    "next": {"id":"m12","name":"One cuts, all cut"}
  },
  "announce": "",
  "problems": []
};
