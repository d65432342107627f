// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m16&deal=amazon-anthropic-2024",
  "title": "估計亞馬遜投給Anthropic的40億美元中，約34億美元會成為自己的雲端營收 – 雲圖",
  "headline": [
    "估計",
    "亞馬遜",
    "投給",
    "Anthropic",
    "的",
    {"text":"40億美元","n":"deal:amazon-anthropic-2024"},
    "中，約",
    {"text":"34億美元","n":"loop:revenue"},
    "會成為自己的雲端營收"
  ],
  "body": [
    [
      "照現在的設定，",
      {"text":"40億美元","n":"deal:amazon-anthropic-2024"},
      "裡有",
      {"text":"34億美元","n":"loop:revenue"},
      "變成雲端營收，其中",
      {"text":"20.4億美元","n":"loop:profit"},
      "是毛利，",
      {"text":"13.6億美元","n":"loop:cost"},
      "是提供算力的成本；算完這一圈，集團淨付出",
      {"text":"19.6億美元","n":"loop:down"},
      "。",
      "與此前四季的",
      {"text":"1030億美元","n":"loop:base"},
      "相比，雲端營收多出",
      {"text":"3.3%","n":"loop:growth"},
      "。"
    ],
    ["這裡只算一圈：模型公司自己賺到的錢、股權漲跌都不在內，因為沒有找到可靠的數字。"],
    [
      "這是真實的需求，還是錢在自家人之間轉圈，各方看法不一；合約裡有沒有寫明只能買投資方的雲端服務，外人多半看不到。"
    ]
  ],
  "views": [{"value":"share","label":"市占率"},{"value":"capex","label":"資本支出"},{"value":"m16","label":"繞回來的投資"}],
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
        {"value":"alibaba-moonshot-2024","label":"阿里投資月之暗面"},
        {"value":"amazon-anthropic-2023","label":"亞馬遜對Anthropic的首筆投資"},
        {"value":"amazon-anthropic-2024","label":"亞馬遜對Anthropic的第二筆投資，可轉債"},
        {"value":"amazon-anthropic-2026","label":"亞馬遜再投Anthropic，另可追加至多200億美元"},
        {"value":"amazon-openai-2026","label":"亞馬遜投資OpenAI"},
        {"value":"google-anthropic-2023-10","label":"Google承諾投資Anthropic"},
        {"value":"google-anthropic-2023-h1","label":"Google在2023年稍早對Anthropic的投資"},
        {"value":"microsoft-openai-2019","label":"微軟首次投資OpenAI"},
        {"value":"microsoft-openai-2023","label":"微軟第三次投資OpenAI，分多年到位"}
      ]
    },
    {
      "type": "slider",
      "key": "sim.stake",
      "label": "投入模型公司的資金",
      "help": ["這一筆交易拿出多少錢，隨所選交易變動；人民幣按當季平均匯率換算成美元。"],
      "value": 4000,
      "text": "40億美元",
      "min": 0,
      "max": 8000,
      "step": 50,
      "initial": 4000,
      "changed": false,
      "figure": "deal:amazon-anthropic-2024",
      "backing": "亞馬遜對Anthropic的第二筆投資，可轉債"
    },
    {
      "type": "slider",
      "key": "sim.cloud",
      "label": "投資款花在雲端的部分",
      "help": [
        "模型公司拿到的錢有多少用來買雲端服務。a16z對早期公司的估計是",
        {"text":"80%至90%","n":"figure:s4-a16z-funding-share"},
        "，這裡取中間值。模型公司日後自己賺到的錢沒有可靠數字，不算在內。"
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
      "backing": "大模型與生成式AI新創早期募資用於購買雲端算力的比重"
    },
    {
      "type": "slider",
      "key": "sim.credits",
      "label": "以雲端抵用金支付的部分",
      "help": [
        "投資款有多少一開始就是算力而不是現金。已知比例的只有兩筆，都約一半：微軟2019年投OpenAI，阿里2024年投月之暗面。其餘從零開始，零只是假設：微軟2023年那筆據說大部分是算力，但沒有給出比例。"
      ],
      "value": 0,
      "text": "0%",
      "min": 0,
      "max": 100,
      "step": 5,
      "initial": 0,
      "changed": false,
      "figure": "param:m16.credits",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.margin",
      "label": "雲端業務毛利率",
      "help": [
        "每一元雲端營收扣掉機房、晶片和電費還剩多少。",
        {"text":"60%","n":"param:m16.margin"},
        "是假設：AWS在截至2024年12月的一年裡，扣完研發與銷售費用仍留下",
        {"text":"37%","n":"sum:aws-margin-2024"},
        "的營業利益，毛利率必然更高，而新建的AI算力會把它拉低。"
      ],
      "value": 60,
      "text": "60%",
      "min": 0,
      "max": 90,
      "step": 5,
      "initial": 60,
      "changed": false,
      "figure": "param:m16.margin",
      "backing": "假設"
    },
    {
      "type": "slider",
      "key": "sim.base",
      "label": "用來比較的雲端營收",
      "help": [
        "投資方的雲端業務在交易前四季的營收，由公布的單季數字相加。微軟取智慧雲部門，比Azure寬；阿里取現行定義。"
      ],
      "value": 102974,
      "text": "1030億美元",
      "min": 0,
      "max": 250000,
      "step": 100,
      "initial": 102974,
      "changed": false,
      "figure": "obs:cloud-aws-revenue/aws/revenue/2024Q3",
      "backing": "亞馬遜AWS · 營收"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "亞馬遜對Anthropic的第二筆投資，可轉債：一筆交易轉一圈；雲端花費的比例取a16z對早期公司的估計，毛利率是假設",
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
        "via": "媒體或其他網站",
        "upstream": ""
      },
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
        "title": "cmhk-competitive-intelligence: quarterly_metrics_human_readable.csv",
        "lang": "en",
        "publisher": "GitHub儲存庫 AlexLIAOPOLY/cmhk-competitive-intelligence",
        "host": "",
        "url": "https://github.com/AlexLIAOPOLY/cmhk-competitive-intelligence/blob/8f9023fc06f9ad2f908206cd8e330bf470e0bded/agent_knowledge/quarterly_competitor_metrics_2026-06-18/quarterly_metrics_human_readable.csv",
        "date": "2026年6月18日",
        "via": "財報彙編",
        "upstream": "sec.gov; microsoft.com; static.tencent.com; oracle.com; doc.irasia.com; s2.q4cdn.com; chinatelecom-h.com; money.finance.sina.com.cn; static.cninfo.com.cn; data.alibabagroup.com; vip.stock.finance.sina.com.cn; static.sse.com.cn; www1.hkexnews.hk; chinaunicom.com.hk; businesswire.com; dataclouds.cninfo.com.cn"
      }
    ]
  },
  "legend": [{"mark":"derived","label":"∗ 由交易與滑桿推算，並非公司公布的數字"}],
  "outline": [
    {"level":1,"role":"heading","label":"亞馬遜投資Anthropic，2024年11月","value":"","target":0},
    {"level":1,"role":"legend","label":"色帶的寬度與金額成正比","value":"","target":0},
    {"level":2,"role":"item","label":"老本行賺來的錢","value":"40億美元","target":8},
    {"level":3,"role":"item","label":"現金：由亞馬遜流向Anthropic","value":"40億美元∗","target":1,"box":[189.9,155.6,81.6,24]},
    {"level":2,"role":"item","label":"花在別處：由Anthropic流向別家","value":"6億美元∗","target":2,"box":[736,92.3,56.3,24]},
    {"level":2,"role":"item","label":"買算力：由Anthropic流向亞馬遜的雲","value":"34億美元∗","target":11},
    {"level":2,"role":"item","label":"亞馬遜的雲端營收","value":"34億美元∗","target":4,"box":[519.9,128.9,64.1,24]},
    {"level":3,"role":"item","label":"雲端營收多出","value":"較交易前四季+3.3%∗","target":5,"box":[423.9,345,112,24]},
    {"level":3,"role":"item","label":"算力成本","value":"13.6億美元∗","target":3,"box":[736,177.7,75.8,24]},
    {
      "level": 2,
      "role": "item",
      "label": "毛利回流：由亞馬遜的雲流向亞馬遜",
      "value": "20.4億美元∗",
      "target": 6,
      "box": [346.5,449,115.7,24]
    },
    {"level":2,"role":"item","label":"集團淨付出","value":"19.6億美元∗","target":7,"box":[20,457.5,75.8,24]},
    {"level":1,"role":"remark","label":"∗ 由交易與滑桿推算，並非公司公布的數字","value":"","target":0}
  ],
  "table": {
    "caption": "亞馬遜投資Anthropic，2024年11月",
    "columns": [{"label":"資金去向","numeric":false},{"label":"金額","numeric":true,"unit":"美元"},{"label":"怎麼算","numeric":false}],
    "rows": [
      {
        "cells": ["老本行賺來的錢","40億美元","交易金額，按當季平均匯率換算成美元"],
        "figures": ["","deal:amazon-anthropic-2024",""]
      },
      {"cells":["現金","40億美元∗","投資額 ×（1 − 抵用金部分）"],"figures":["","loop:cash",""]},
      {"cells":["雲端抵用金","0美元∗","投資額 × 抵用金部分"],"figures":["","loop:credits",""]},
      {"cells":["花在別處","6億美元∗","現金 − 付給雲端的現金"],"figures":["","loop:elsewhere",""]},
      {"cells":["亞馬遜的雲端營收","34億美元∗","投資額 × 花在雲端的部分"],"figures":["","loop:revenue",""]},
      {"cells":["算力成本","13.6億美元∗","雲端營收 ×（1 − 毛利率）"],"figures":["","loop:cost",""]},
      {"cells":["毛利回流","20.4億美元∗","雲端營收 × 毛利率"],"figures":["","loop:profit",""]},
      {"cells":["集團淨付出","19.6億美元∗","花在別處的現金 ＋ 提供算力的成本"],"figures":["","loop:down",""]},
      {"cells":["雲端營收多出","+3.3%∗","雲端營收 ÷ 此前四季的雲端營收"],"figures":["","loop:growth",""]}
    ]
  },
  "system": {
    "id": "m16",
    "name": "繞回來的投資",
    "formula": [
      "<math><mrow><mi data-q=\"credits_paid\">以抵用金付出</mi><mo>=</mo><mrow><mi data-q=\"stake\">投入模型公司的資金</mi><mo>·</mo><mi data-q=\"credits\">以雲端抵用金支付的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"cash\">付出的現金</mi><mo>=</mo><mrow><mi data-q=\"stake\">投入模型公司的資金</mi><mo>−</mo><mi data-q=\"credits_paid\">以抵用金付出</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"revenue\">變回的雲端營收</mi><mo>=</mo><mrow><mi data-q=\"stake\">投入模型公司的資金</mi><mo>·</mo><mi data-q=\"cloud\">投資款花在雲端的部分</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"used\">用掉的抵用金</mi><mo>=</mo><mrow><mi>min</mi><mo>(</mo><mi data-q=\"credits_paid\">以抵用金付出</mi><mo>,</mo><mi data-q=\"revenue\">變回的雲端營收</mi><mo>)</mo></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"unused\">用不完的抵用金</mi><mo>=</mo><mrow><mi data-q=\"credits_paid\">以抵用金付出</mi><mo>−</mo><mi data-q=\"used\">用掉的抵用金</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"returned\">流回的現金</mi><mo>=</mo><mrow><mi data-q=\"revenue\">變回的雲端營收</mi><mo>−</mo><mi data-q=\"used\">用掉的抵用金</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"elsewhere\">花在別處</mi><mo>=</mo><mrow><mi data-q=\"cash\">付出的現金</mi><mo>−</mo><mi data-q=\"returned\">流回的現金</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"cost\">提供服務的成本</mi><mo>=</mo><mrow><mi data-q=\"revenue\">變回的雲端營收</mi><mo>·</mo><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi data-q=\"margin\">雲端業務毛利率</mi><mo>)</mo></mrow></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"profit\">留下的毛利</mi><mo>=</mo><mrow><mi data-q=\"revenue\">變回的雲端營收</mi><mo>−</mo><mi data-q=\"cost\">提供服務的成本</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"out\">真正流出集團</mi><mo>=</mo><mrow><mrow><mi data-q=\"cash\">付出的現金</mi><mo>−</mo><mi data-q=\"returned\">流回的現金</mi></mrow><mo>+</mo><mi data-q=\"cost\">提供服務的成本</mi></mrow></mrow></math>",
      "<math><mrow><mi data-q=\"growth\">對成長率的貢獻</mi><mo>=</mo><mrow><mo>{</mo><mtable><mtr><mtd><mfrac><mrow><mi data-q=\"revenue\">變回的雲端營收</mi></mrow><mrow><mi data-q=\"base\">用來比較的雲端營收</mi></mrow></mfrac></mtd><mtd><mtext data-w=\"if\">若 </mtext><mrow><mi data-q=\"base\">用來比較的雲端營收</mi><mo>&gt;</mo><mn>0</mn></mrow></mtd></mtr><mtr><mtd><mtext data-w=\"none\">無解</mtext></mtd><mtd><mtext data-w=\"else\">否則</mtext></mtd></mtr></mtable></mrow></mrow></math>"
    ],
    "book": "systems/m16.xlsx",
    "related": [
      {"id":"m17","name":"五張牌押中幾張"},
      {"id":"m18","name":"用得越多虧得越多"},
      {"id":"m22","name":"幾年回本"},
      {"id":"m19","name":"虧空由誰來補"}
    ],
    "previous": {"id":"m15","name":"自建划算還是租划算"},
    "next": {"id":"m17","name":"五張牌押中幾張"}
  },
  "announce": "",
  "problems": []
};
