// @ts-check
/** @type {import("../../../../../web/bridge.d.ts").Panel} */
export default {
  "version": 1,
  "lang": "zh-Hant",
  "theme": "auto",
  "ui": "full",
  "projector": false,
  "motion": "auto",
  "query": "lang=zh-Hant&view=m16&deal=google-anthropic-2023-10",
  "title": "估計Alphabet投給Anthropic的20億美元中，約17億美元會成為自己的雲端營收 – 雲圖",
  "headline": [
    "估計",
    "Alphabet",
    "投給",
    "Anthropic",
    "的",
    {"text":"20億美元","n":"deal:google-anthropic-2023-10"},
    "中，約",
    {"text":"17億美元","n":"loop:revenue"},
    "會成為自己的雲端營收"
  ],
  "body": [
    [
      "承諾的",
      {"text":"20億美元","n":"deal:google-anthropic-2023-10"},
      "裡，先付",
      {"text":"5億美元","n":"deal:google-anthropic-upfront-2023"},
      "，其餘",
      {"text":"15億美元","n":"deal:google-anthropic-rest-2023"},
      "仍是承諾；圖中只有已付的部分畫成實心。"
    ],
    [
      "照現在的設定，",
      {"text":"20億美元","n":"deal:google-anthropic-2023-10"},
      "裡有",
      {"text":"17億美元","n":"loop:revenue"},
      "變成雲端營收，其中",
      {"text":"10.2億美元","n":"loop:profit"},
      "是毛利，",
      {"text":"6.8億美元","n":"loop:cost"},
      "是提供算力的成本；算完這一圈，集團淨付出",
      {"text":"9.8億美元","n":"loop:down"},
      "。",
      "與此前四季的",
      {"text":"312億美元","n":"loop:base"},
      "相比，雲端營收多出",
      {"text":"5.4%","n":"loop:growth"},
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
      "value": "google-anthropic-2023-10",
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
      "value": 2000,
      "text": "20億美元",
      "min": 0,
      "max": 4000,
      "step": 50,
      "initial": 2000,
      "changed": false,
      "figure": "deal:google-anthropic-2023-10",
      "backing": "Google承諾投資Anthropic"
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
      "value": 31211,
      "text": "312億美元",
      "min": 0,
      "max": 80000,
      "step": 100,
      "initial": 31211,
      "changed": false,
      "figure": "obs:cloud-google-revenue/google-cloud/revenue/2023Q3",
      "backing": "Google Cloud · 營收"
    }
  ],
  "timeline": {"min":0,"max":0,"t":0,"text":"","shapes":[],"ticks":[],"playing":false,"atEnd":false,"speed":"1","stopped":[]},
  "source": {
    "text": "Google承諾投資Anthropic：一筆交易轉一圈；雲端花費的比例取a16z對早期公司的估計，毛利率是假設",
    "publisher": "彭博",
    "ends": "",
    "sources": [
      {
        "title": "Google bets $2 billion on AI startup Anthropic, inks cloud deal",
        "lang": "en",
        "publisher": "彭博",
        "host": "taranganews.com",
        "url": "https://www.taranganews.com/news/google-bets-2-billion-on-ai-startup-anthropic-inks-cloud-deal/",
        "date": "2023年10月28日",
        "via": "轉載或鏡像",
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
  "legend": [
    {"mark":"derived","label":"∗ 由交易與滑桿推算，並非公司公布的數字"},
    {"mark":"target","label":"空心：承諾或附條件，未見付款"},
    {"mark":"solid","label":"實心：已付"}
  ],
  "outline": [
    {"level":1,"role":"heading","label":"Alphabet投資Anthropic，2023年10月","value":"","target":0},
    {"level":1,"role":"legend","label":"色帶的寬度與金額成正比","value":"","target":0},
    {"level":2,"role":"item","label":"老本行賺來的錢","value":"20億美元","target":10},
    {"level":3,"role":"item","label":"現金：由Alphabet流向Anthropic","value":"20億美元∗","target":1,"box":[189.9,155.6,81.6,24]},
    {"level":2,"role":"item","label":"花在別處：由Anthropic流向別家","value":"3億美元∗","target":4,"box":[736,92.3,56.3,24]},
    {"level":2,"role":"item","label":"買算力：由Anthropic流向Alphabet的雲","value":"17億美元∗","target":13},
    {"level":2,"role":"item","label":"Alphabet的雲端營收","value":"17億美元∗","target":6,"box":[519.9,128.9,64.1,24]},
    {"level":3,"role":"item","label":"雲端營收多出","value":"較交易前四季+5.4%∗","target":7,"box":[423.9,345,112,24]},
    {"level":3,"role":"item","label":"算力成本","value":"6.8億美元∗","target":5,"box":[736,177.7,68,24]},
    {
      "level": 2,
      "role": "item",
      "label": "毛利回流：由Alphabet的雲流向Alphabet",
      "value": "10.2億美元∗",
      "target": 8,
      "box": [346.5,449,115.7,24]
    },
    {"level":2,"role":"item","label":"集團淨付出","value":"9.8億美元∗","target":9,"box":[20,457.5,68,24]},
    {"level":2,"role":"item","label":"已付5億美元","value":"","target":2,"box":[152,255.7,80.7,24]},
    {"level":2,"role":"item","label":"承諾15億美元","value":"","target":3,"box":[152,273.7,87.4,24]},
    {"level":1,"role":"remark","label":"∗ 由交易與滑桿推算，並非公司公布的數字","value":"","target":0}
  ],
  "table": {
    "caption": "Alphabet投資Anthropic，2023年10月",
    "columns": [{"label":"資金去向","numeric":false},{"label":"金額","numeric":true,"unit":"美元"},{"label":"怎麼算","numeric":false}],
    "rows": [
      {
        "cells": ["老本行賺來的錢","20億美元","交易金額，按當季平均匯率換算成美元"],
        "figures": ["","deal:google-anthropic-2023-10",""]
      },
      {"cells":["現金","20億美元∗","投資額 ×（1 − 抵用金部分）"],"figures":["","loop:cash",""]},
      {"cells":["雲端抵用金","0美元∗","投資額 × 抵用金部分"],"figures":["","loop:credits",""]},
      {"cells":["花在別處","3億美元∗","現金 − 付給雲端的現金"],"figures":["","loop:elsewhere",""]},
      {"cells":["Alphabet的雲端營收","17億美元∗","投資額 × 花在雲端的部分"],"figures":["","loop:revenue",""]},
      {"cells":["算力成本","6.8億美元∗","雲端營收 ×（1 − 毛利率）"],"figures":["","loop:cost",""]},
      {"cells":["毛利回流","10.2億美元∗","雲端營收 × 毛利率"],"figures":["","loop:profit",""]},
      {"cells":["集團淨付出","9.8億美元∗","花在別處的現金 ＋ 提供算力的成本"],"figures":["","loop:down",""]},
      {"cells":["實心：已付","5億美元","交易金額中的一部分"],"figures":["","deal:google-anthropic-upfront-2023",""]},
      {"cells":["空心：承諾","15億美元","交易金額中的一部分"],"figures":["","deal:google-anthropic-rest-2023",""]},
      {"cells":["雲端營收多出","+5.4%∗","雲端營收 ÷ 此前四季的雲端營收"],"figures":["","loop:growth",""]}
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
