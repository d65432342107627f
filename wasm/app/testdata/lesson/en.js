// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "id": "half",
    "count": 24,
    "title": ["In late 2019 Alibaba Cloud alone holds ",{"text":"nearly half","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"}],
    "body": [
      [
        "Canalys, a research firm, puts mainland China’s spending on cloud infrastructure services at ",
        {"text":"$3.3bn","n":"obs:canalys-china//size/2019Q4"},
        " in the fourth quarter of 2019, up ",
        {"text":"66.9 per cent","n":"obs:canalys-china//growth/2019Q4"},
        " in a year."
      ],
      [
        "Alibaba Cloud has ",
        {"text":"46.4 per cent","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
        " of it, Tencent Cloud ",
        {"text":"18.0","n":"obs:canalys-china/tencent-cloud/share/2019Q4"},
        ", Baidu AI Cloud ",
        {"text":"8.8","n":"obs:canalys-china/baidu-ai-cloud/share/2019Q4"},
        ". Huawei Cloud is not yet listed on its own."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 2,
    "id": "rivals",
    "count": 24,
    "title": ["A year after its first listing Huawei Cloud has ",{"text":"nearly a fifth","n":"obs:canalys-china/huawei-cloud/share/2021Q1"}],
    "body": [
      [
        "Huawei Cloud first appears in the first quarter of 2020, with ",
        {"text":"14.1 per cent","n":"obs:canalys-china/huawei-cloud/share/2020Q1"},
        ". A year later it has ",
        {"text":"19.7 per cent","n":"obs:canalys-china/huawei-cloud/share/2021Q1"},
        " and stands second."
      ],
      [
        "Alibaba Cloud is at ",
        {"text":"39.8 per cent","n":"obs:canalys-china/alibaba-cloud/share/2021Q1"},
        " by then. The market is still growing by ",
        {"text":"55 per cent","n":"obs:canalys-china//growth/2021Q1"},
        " a year, so everyone is growing, only at different speeds."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 3,
    "id": "slump",
    "count": 24,
    "title": [
      "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by ",
      {"text":"2 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q1"}
    ],
    "body": [
      [
        "The market’s growth on a year earlier falls from ",
        {"text":"55 per cent","n":"obs:canalys-china//growth/2021Q1"},
        " in the first quarter of 2021 to ",
        {"text":"21 per cent","n":"obs:canalys-china//growth/2022Q1"},
        " a year later, and to ",
        {"text":"4 per cent","n":"obs:canalys-china//growth/2022Q4"},
        " by the end of 2022."
      ],
      [
        "Some articles put it down to internet companies spending less. In the first quarter of 2023 Alibaba Cloud’s revenue falls for the first time, by ",
        {"text":"2 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q1"},
        "."
      ],
      ["The picture shows Alibaba Cloud’s own growth and, under it, its adjusted EBITA."]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 4,
    "id": "guess-cut",
    "count": 24,
    "title": ["Your guess: how much more use must a price cut bring?"],
    "body": [
      [
        "Growth has gone, and one way to win it back is to be cheaper. The bill is smaller from the first day; whether more is used shows only later."
      ],
      [
        "Only arithmetic is asked for here: how much more must be used before as much money comes in as did before the cut? Move the slider to your guess, then see the answer."
      ]
    ],
    "taken": false,
    "strayed": false,
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
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 4,
    "id": "guess-cut",
    "count": 24,
    "title": ["Your guess: how much more use must a price cut bring?"],
    "body": [
      [
        "Growth has gone, and one way to win it back is to be cheaper. The bill is smaller from the first day; whether more is used shows only later."
      ],
      [
        "Only arithmetic is asked for here: how much more must be used before as much money comes in as did before the cut? Move the slider to your guess, then see the answer."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["The price is cut by half. How much more must be used to bring in the same money?"],
      "min": 0,
      "max": 300,
      "step": 5,
      "value": 0,
      "text": "0%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "Worked out",
      "truth": "100%",
      "answer": [
        "It takes ",
        {"text":"100%","n":"result:m11.break_even_volume"},
        " more, twice as much as before: at half the price, every unit brings in half."
      ],
      "score": "Your guess was 100 percentage points too low.",
      "figure": "result:m11.break_even_volume"
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 5,
    "id": "cuts",
    "count": 24,
    "title": [
      "Two price cuts in less than a year: ",
      {"text":"15–50 per cent","n":"figure:s0-price-cut-2023-core"},
      ", then ",
      {"text":"more than 20 per cent","n":"figure:s4-price-cut-2024-avg"},
      " on average"
    ],
    "body": [
      [
        "On 26 April 2023 Alibaba Cloud cuts the prices of its core products by ",
        {"text":"15–50 per cent","n":"figure:s0-price-cut-2023-core"},
        ". On 29 February 2024 it cuts again: ",
        {"text":"over 100","n":"figure:s4-price-cut-2024-products"},
        " products, by ",
        {"text":"more than 20 per cent","n":"figure:s4-price-cut-2024-avg"},
        " on average and ",
        {"text":"55 per cent","n":"figure:s4-price-cut-2024-max"},
        " at most. JD Cloud follows the same evening."
      ],
      [
        "After the second, usage has to rise by ",
        {"text":"25 to 122 per cent","n":"figure:s4-price-cut-2024-breakeven-derived"},
        " to bring in the same money: the first for the average cut at its least, the other for the deepest. Whether cuts win customers or only make everyone earn less is disputed."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 6,
    "id": "price-war",
    "count": 24,
    "title": ["Once rivals follow, nobody is cheaper and everybody takes in less"],
    "body": [
      [
        "The cuts of April 2023, at its least (",
        {"text":"15 per cent","n":"param:m12.first"},
        "), and of February 2024, at its average (here ",
        {"text":"20","n":"param:m12.second"},
        ", where the article says more), leave ",
        {"text":"68","n":"result:m12.index"},
        " of every hundred in the price; JD Cloud followed the second the same evening, and here rivals are assumed to match both in full, so that nobody ends up cheaper than before."
      ],
      [
        "Assume too that whoever holds alone loses ",
        {"text":"20 per cent","n":"param:m12.stolen"},
        " of its customers. Of every hundred in revenue ",
        {"text":"81.6","n":"result:m12.alone"},
        " is then left to the one who cuts alone, ",
        {"text":"80","n":"result:m12.left_behind"},
        " to the one who holds alone and ",
        {"text":"68","n":"result:m12.both"},
        " to each when both cut: nobody would want to begin. Move “Customers taken” to the right and watch the arrows turn."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 7,
    "id": "guess-share",
    "count": 24,
    "title": ["Your guess: what share after the second cut?"],
    "body": [
      [
        "The picture shows the third quarter of 2023: Alibaba Cloud ",
        {"text":"39 per cent","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
        ", Huawei Cloud ",
        {"text":"19","n":"obs:canalys-china/huawei-cloud/share/2023Q3"},
        ", Tencent Cloud ",
        {"text":"15","n":"obs:canalys-china/tencent-cloud/share/2023Q3"},
        ". The second cut comes at the end of February 2024."
      ],
      ["What is Alibaba Cloud’s share in the second quarter of 2024? Move the slider to your guess, then see the answer."]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["What was Alibaba Cloud’s share of China in the second quarter of 2024?"],
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 35,
      "text": "35%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": false,
      "as": "What happened",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 7,
    "id": "guess-share",
    "count": 24,
    "title": ["Your guess: what share after the second cut?"],
    "body": [
      [
        "The picture shows the third quarter of 2023: Alibaba Cloud ",
        {"text":"39 per cent","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
        ", Huawei Cloud ",
        {"text":"19","n":"obs:canalys-china/huawei-cloud/share/2023Q3"},
        ", Tencent Cloud ",
        {"text":"15","n":"obs:canalys-china/tencent-cloud/share/2023Q3"},
        ". The second cut comes at the end of February 2024."
      ],
      ["What is Alibaba Cloud’s share in the second quarter of 2024? Move the slider to your guess, then see the answer."]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["What was Alibaba Cloud’s share of China in the second quarter of 2024?"],
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 20,
      "text": "20%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "What happened",
      "truth": "36%",
      "answer": [
        "By Canalys’s count, ",
        {"text":"36 per cent","n":"obs:canalys-china/alibaba-cloud/share/2024Q2"},
        ": ",
        {"text":"3 points","n":"sum:canalys-alibaba-2024q2-fall"},
        " less than three quarters before. It was ",
        {"text":"36 per cent","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
        " in the third quarter of 2022 too, before the cuts, though on another basis. The market was ",
        {"text":"8 per cent","n":"obs:canalys-china//growth/2024Q2"},
        " larger than a year earlier. The cuts did not bring a larger share; nobody can rerun the year without them."
      ],
      "score": "Your guess was 16 percentage points too low.",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 8,
    "id": "larger-cake",
    "count": 24,
    "title": [
      "From 2019 to 2022: ",
      {"text":"ten points","n":"sum:canalys-alibaba-fall"},
      " less share, ",
      {"text":"83 per cent","n":"sum:alibaba-slice-growth"},
      " more business"
    ],
    "body": [
      [
        "In the fourth quarter of 2019, ",
        {"text":"46.4 per cent","n":"obs:canalys-china/alibaba-cloud/share/2019Q4"},
        " of ",
        {"text":"$3.3bn","n":"obs:canalys-china//size/2019Q4"},
        " is about ",
        {"text":"$1.5bn","n":"sum:alibaba-slice-2019q4"},
        ". In the third quarter of 2022, ",
        {"text":"36 per cent","n":"obs:canalys-china/alibaba-cloud/share/2022Q3"},
        " of ",
        {"text":"$7.8bn","n":"obs:canalys-china//size/2022Q3"},
        " is about ",
        {"text":"$2.8bn","n":"sum:alibaba-slice-2022q3"},
        ". Canalys’s later figures imply ",
        {"text":"$3.6bn","n":"obs:canalys-china//size/2019Q4/2"},
        " for the earlier quarter, so the two may not rest on one basis."
      ],
      [
        "By that reckoning revenue rose by ",
        {"text":"83 per cent","n":"sum:alibaba-slice-growth"},
        ". By share alone, slower growth looks like decline."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 9,
    "id": "base",
    "count": 24,
    "title": [
      "One quarter: ",
      {"text":"39 per cent","n":"obs:canalys-china/alibaba-cloud/share/2023Q3"},
      ", says Canalys; ",
      {"text":"26.7","n":"figure:s4-idc-2023q3-aliyun-share"},
      ", says IDC"
    ],
    "body": [
      [
        "From the second quarter of 2023 Alibaba Cloud reports its revenue with Alibaba Group’s own use, and Canalys’s figures jump with it. The picture therefore has a break, and the two sides must not be joined."
      ],
      [
        "An article quotes IDC, another firm: Alibaba Cloud has ",
        {"text":"26.7 per cent","n":"figure:s4-idc-2023q3-aliyun-share"},
        " of public cloud in the third quarter of 2023, ",
        {"text":"5.8 points","n":"figure:s4-idc-2023q3-aliyun-change"},
        " less than a year before."
      ],
      ["Both may be right, for they measure different things. Look at the basis before comparing."]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 10,
    "id": "quality",
    "count": 24,
    "title": [
      "Profit comes back first: in the second quarter of 2024 it grows by ",
      {"text":"155 per cent","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2024Q2"},
      ", revenue by ",
      {"text":"6","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"}
    ],
    "body": [
      [
        "Every dot is a quarter: the further right, the faster Alibaba Cloud’s revenue grew on the year; the higher, the faster its adjusted EBITA did. In the fourth quarter of 2023 revenue grew by ",
        {"text":"3 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2023Q4"},
        " and adjusted EBITA by ",
        {"text":"86","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2023Q4"},
        ", in the second quarter of 2024 by ",
        {"text":"6","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"},
        " and ",
        {"text":"155","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2024Q2"},
        "."
      ],
      [
        "Revenue followed: in the first quarter of 2026 it grew by ",
        {"text":"38","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"},
        ", adjusted EBITA by ",
        {"text":"57","n":"obs:cloud-alibaba-ebita-growth/alibaba-cloud/growth/2026Q1"},
        ". Turning down work that earns little lifts profit, and so does spending little on AI; the dots do not say which it was."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 11,
    "id": "revival",
    "count": 24,
    "title": [
      "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by ",
      {"text":"38 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"}
    ],
    "body": [
      [
        "The market’s growth goes from ",
        {"text":"8 per cent","n":"obs:canalys-china//growth/2024Q2"},
        " in the second quarter of 2024 to ",
        {"text":"26 per cent","n":"obs:canalys-china//growth/2025Q4"},
        " in the fourth of 2025. Alibaba Cloud’s revenue quickens more: ",
        {"text":"6 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2024Q2"},
        " in the second quarter of 2024, ",
        {"text":"18 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2025Q1"},
        " in the first of 2025, ",
        {"text":"38 per cent","n":"obs:cloud-alibaba-growth/alibaba-cloud/growth/2026Q1"},
        " in the first of 2026."
      ],
      [
        "How much of that is AI? The company says that by the first quarter of 2026 AI-related revenue had grown at triple-digit rates for ",
        {"text":"eleven","n":"supply:alibaba-ai-streak-2026q1"},
        " quarters running; a report puts it at ",
        {"text":"Rmb8.97bn","n":"supply:alibaba-ai-revenue-2026q1"},
        " in that quarter. And compute has to be paid for first."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 12,
    "id": "chips",
    "count": 24,
    "title": ["A card at ",{"text":"3.57 times","n":"figure:s1-a100-markup-derived"}," the price: the same money buys fewer"],
    "body": [
      [
        "AI runs on graphics cards, which export limits make scarce: Nvidia’s A100 had gone from ",
        {"text":"Rmb70,000","n":"figure:s1-a100-list-price"},
        " to ",
        {"text":"Rmb250,000","n":"figure:s1-a100-street-price"},
        " apiece, says an article of August 2023. ByteDance was rumoured to have ordered cards for ",
        {"text":"more than Rmb7bn","n":"figure:s1-bytedance-gpu-order"},
        " that year."
      ],
      [
        "At the higher price ",
        {"text":"Rmb7bn","n":"param:m24.budget"},
        " buys ",
        {"text":"28,000","n":"result:m24.cards"},
        " cards; lower the price and see how many it used to be. Training GPT-4 is estimated to have taken ",
        {"text":"about 10,000–25,000","n":"figure:s4-gpt4-gpus"},
        ", so whoever wants to sell AI has to spend first."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 13,
    "id": "guess-capex",
    "count": 24,
    "title": ["Your guess: what does Alibaba spend next?"],
    "body": [
      [
        "Money for data centres and chips is booked as capital spending. The picture shows the four quarters to March 2025: Alibaba’s comes to ",
        {"text":"Rmb86bn","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2025"},
        ", ",
        {"text":"2.7 times","n":"sum:alibaba-fy2025-times"},
        " that of the fiscal year before."
      ],
      [
        "A month earlier it announced ",
        {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
        " over three years. What does it spend in the next fiscal year? Move the slider to your guess."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["What was Alibaba’s capital spending in the fiscal year to March 2026?"],
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 120000,
      "text": "Rmb120bn",
      "scale": 1000,
      "before": "Rmb",
      "after": "bn",
      "committed": false,
      "as": "What happened",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 13,
    "id": "guess-capex",
    "count": 24,
    "title": ["Your guess: what does Alibaba spend next?"],
    "body": [
      [
        "Money for data centres and chips is booked as capital spending. The picture shows the four quarters to March 2025: Alibaba’s comes to ",
        {"text":"Rmb86bn","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2025"},
        ", ",
        {"text":"2.7 times","n":"sum:alibaba-fy2025-times"},
        " that of the fiscal year before."
      ],
      [
        "A month earlier it announced ",
        {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
        " over three years. What does it spend in the next fiscal year? Move the slider to your guess."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": ["What was Alibaba’s capital spending in the fiscal year to March 2026?"],
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "Rmb40bn",
      "scale": 1000,
      "before": "Rmb",
      "after": "bn",
      "committed": true,
      "as": "What happened",
      "truth": "Rmb126.063bn",
      "answer": [
        {"text":"Rmb126.063bn","n":"obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"},
        ", added up from the four quarters as published; the company’s total for the year is the same. That is ",
        {"text":"47 per cent","n":"sum:alibaba-fy2026-growth"},
        " more than the year before, ",
        {"text":"Rmb31.5bn","n":"sum:alibaba-fy2026-quarter"},
        " a quarter on average."
      ],
      "score": "Your guess was Rmb86.1bn too low.",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 14,
    "id": "capex",
    "count": 24,
    "title": [
      "The most that any of the eight spends in a quarter is ",
      {"text":"11.7 times","n":"sum:biggest-spender-times"},
      " as much in mid-2026 as in early 2019"
    ],
    "body": [
      [
        "In the first quarter of 2019 Alphabet spends the most of the eight, ",
        {"text":"$4.6bn","n":"obs:capex-alphabet/alphabet/capex/2019Q1"},
        ". In the second quarter of 2026 it is Amazon, with ",
        {"text":"$54.2bn","n":"obs:capex-amazon/amazon/capex/2026Q2"},
        "."
      ],
      [
        "Alibaba goes from ",
        {"text":"Rmb6.5bn","n":"obs:capex-alibaba/alibaba-group/capex/2019Q1"},
        " to ",
        {"text":"Rmb67.7bn","n":"obs:capex-alibaba/alibaba-group/capex/2026Q2"},
        ", about ",
        {"text":"$9.9bn","n":"sum:alibaba-2026q2-usd"},
        " at the quarter’s average rate. Press play to see the seven years."
      ],
      ["Capital spending is not all AI: warehouses and offices are in it too."]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 15,
    "id": "plan",
    "count": 24,
    "title": ["In a year and a half, spending equals ",{"text":"about 57 per cent","n":"sum:alibaba-plan-part"}," of the three-year plan"],
    "body": [
      [
        "From January 2025 to June 2026 six quarters of capital spending add up to ",
        {"text":"Rmb218.353bn","n":"sum:alibaba-six-quarters"},
        ". The plan is for ",
        {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
        " over three years: ",
        {"text":"about 57 per cent","n":"sum:alibaba-plan-part"},
        " of that, with half of the time gone."
      ],
      [
        "In November 2025 the company said that the sum might be too small, and in May 2026 that three years’ spending would far exceed it. No new amount was found."
      ],
      [
        "The plan speaks of cloud and AI hardware; capital spending is wider. The month in which the three years begin was not found either and is taken as January 2025, so the percentage is rough."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 16,
    "id": "guess-payback",
    "count": 24,
    "title": ["Your guess: how long until the money is earned back?"],
    "body": [
      [
        "The plan is for ",
        {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
        " over three years. Set it against what the cloud earns: revenue of ",
        {"text":"Rmb26.549bn","n":"figure:s3-aliyun-2024q2-revenue"},
        " in the second quarter of 2024, four times that in a year, and a margin of ",
        {"text":"9 per cent","n":"figure:s3-cloud-margin"},
        "."
      ],
      [
        "That it grows by ",
        {"text":"20 per cent","n":"param:m22.growth"},
        " a year is an assumption, and to count all of the profit is generous, as some would have come anyway. Move the slider to your guess, then see the answer."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "A cloud takes in ",
        {"text":"Rmb106.196bn","n":"param:m22.revenue"},
        " a year at a margin of ",
        {"text":"9%","n":"param:m22.margin"},
        " and grows by ",
        {"text":"20%","n":"param:m22.growth"},
        " every year. How long until its profits add up to ",
        {"text":"Rmb380bn","n":"param:m22.pledge"},
        "?"
      ],
      "min": 1,
      "max": 60,
      "step": 1,
      "value": 30,
      "text": "30 years",
      "scale": 1,
      "before": "",
      "after": " years",
      "committed": false,
      "as": "Worked out",
      "truth": "",
      "score": "",
      "figure": "",
      "answer": []
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 16,
    "id": "guess-payback",
    "count": 24,
    "title": ["Your guess: how long until the money is earned back?"],
    "body": [
      [
        "The plan is for ",
        {"text":"more than Rmb380bn","n":"plan:alibaba-380bn-2025"},
        " over three years. Set it against what the cloud earns: revenue of ",
        {"text":"Rmb26.549bn","n":"figure:s3-aliyun-2024q2-revenue"},
        " in the second quarter of 2024, four times that in a year, and a margin of ",
        {"text":"9 per cent","n":"figure:s3-cloud-margin"},
        "."
      ],
      [
        "That it grows by ",
        {"text":"20 per cent","n":"param:m22.growth"},
        " a year is an assumption, and to count all of the profit is generous, as some would have come anyway. Move the slider to your guess, then see the answer."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "A cloud takes in ",
        {"text":"Rmb106.196bn","n":"param:m22.revenue"},
        " a year at a margin of ",
        {"text":"9%","n":"param:m22.margin"},
        " and grows by ",
        {"text":"20%","n":"param:m22.growth"},
        " every year. How long until its profits add up to ",
        {"text":"Rmb380bn","n":"param:m22.pledge"},
        "?"
      ],
      "min": 1,
      "max": 60,
      "step": 1,
      "value": 1,
      "text": "1 year",
      "scale": 1,
      "before": "",
      "after": " years",
      "committed": true,
      "as": "Worked out",
      "truth": "12 years",
      "answer": [
        "It takes ",
        {"text":"12 years","n":"result:m22.payback"},
        ": the first year earns only ",
        {"text":"Rmb11.5bn","n":"result:m22.first_year_profit"},
        ", and most comes in the last years."
      ],
      "score": "Your guess was 11 years too low.",
      "figure": "result:m22.payback"
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 17,
    "id": "flywheel",
    "count": 24,
    "title": ["Give first, earn later: on the assumptions here the money is back in ",{"text":"twelve years","n":"result:m21.back_in_year"}],
    "body": [
      [
        "On the page before growth was given, here it is bought: cheap compute and free models draw users, users bring revenue, and part of the revenue builds more. A third of the pledge, ",
        {"text":"Rmb126.67bn","n":"figure:s3-capex-per-year-derived"},
        ", is spent in each of the first three years."
      ],
      [
        "How many users generosity draws, how much is given away, what the extra revenue earns and how much is spent again are all assumptions; with these the sum sinks to ",
        {"text":"Rmb354.8bn","n":"result:m21.deepest"},
        " below zero before it turns. Press play, then lower the pull and see whether the wheel still gathers speed."
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 18,
    "id": "guess-claims",
    "count": 24,
    "title": ["Your guess: how many customers are counted twice?"],
    "body": [
      [
        "At the end of October 2023 Joseph Tsai said that ",
        {"text":"more than half","n":"figure:s2-llm-firms-share"},
        " of China’s AI model companies run on Alibaba Cloud, taken as half here; in August ByteDance had been quoted with ",
        {"text":"70 per cent","n":"figure:s1-volcano-share"},
        " for its Volcano Engine. The third bar is Huawei Cloud’s ",
        {"text":"more than 40","n":"figure:s1-huawei-framework-share"},
        ", for its AI framework."
      ],
      ["Each speaks for itself, and nobody says which companies are meant. Move the slider to your guess, then see the answer."]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "Alibaba counts ",
        {"text":"50%","n":"param:m26.alibaba"},
        " of model companies as its own, Volcano Engine ",
        {"text":"70%","n":"param:m26.volcano"},
        ". How many, at the least, must belong to both?"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 50,
      "text": "50%",
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
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 18,
    "id": "guess-claims",
    "count": 24,
    "title": ["Your guess: how many customers are counted twice?"],
    "body": [
      [
        "At the end of October 2023 Joseph Tsai said that ",
        {"text":"more than half","n":"figure:s2-llm-firms-share"},
        " of China’s AI model companies run on Alibaba Cloud, taken as half here; in August ByteDance had been quoted with ",
        {"text":"70 per cent","n":"figure:s1-volcano-share"},
        " for its Volcano Engine. The third bar is Huawei Cloud’s ",
        {"text":"more than 40","n":"figure:s1-huawei-framework-share"},
        ", for its AI framework."
      ],
      ["Each speaks for itself, and nobody says which companies are meant. Move the slider to your guess, then see the answer."]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "Alibaba counts ",
        {"text":"50%","n":"param:m26.alibaba"},
        " of model companies as its own, Volcano Engine ",
        {"text":"70%","n":"param:m26.volcano"},
        ". How many, at the least, must belong to both?"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 0,
      "text": "0%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "Worked out",
      "truth": "20%",
      "answer": [
        "At least ",
        {"text":"20%","n":"result:m26.both_least"},
        ": what the two claims come to beyond everybody is counted twice. At most it is ",
        {"text":"50%","n":"result:m26.both_most"},
        "."
      ],
      "score": "Your guess was 20 percentage points too low.",
      "figure": "result:m26.both_least"
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 19,
    "id": "loop",
    "count": 24,
    "title": ["Most of the money may come back to the investor’s own cloud"],
    "body": [
      [
        "In January 2023 Microsoft promises OpenAI ",
        {"text":"$10bn","n":"deal:microsoft-openai-2023"},
        " more, according to a person familiar with the deal. a16z estimates that young model companies spend ",
        {"text":"80–90 per cent","n":"figure:s4-a16z-funding-share"},
        " of their money on cloud. At ",
        {"text":"85 per cent","n":"param:m16.cloud"},
        ", ",
        {"text":"$8.5bn","n":"sum:loop-microsoft-revenue"},
        " returns as Microsoft’s cloud revenue."
      ],
      [
        "With a gross margin of ",
        {"text":"60 per cent","n":"param:m16.margin"},
        ", our assumption, ",
        {"text":"$5.1bn","n":"sum:loop-microsoft-profit"},
        " of it is profit and the group’s net outlay is ",
        {"text":"$4.9bn","n":"sum:loop-microsoft-out"},
        ". The revenue equals ",
        {"text":"10.4 per cent","n":"sum:loop-microsoft-growth"},
        " of the revenue of Microsoft’s Intelligent Cloud segment in the four quarters to the end of 2022."
      ],
      ["Real demand, or the same money going round? Opinions differ."]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 20,
    "id": "what-if",
    "count": 24,
    "title": ["Credits do not change the outcome; the margin does"],
    "body": [
      [
        "In February 2024 Alibaba puts about ",
        {"text":"$800m","n":"deal:alibaba-moonshot-2024"},
        " into Moonshot AI, reportedly just under half of it in cloud credits; half is taken here."
      ],
      [
        "Move the credits to the right, from half to ",
        {"text":"85 per cent","n":"param:m16.cloud"},
        ": the net outlay stays at ",
        {"text":"$596m","n":"sum:loop-moonshot-out-30"},
        ", only more of the money never leaves the group. (Beyond that some credits go unused.) Now move the margin, from the 30 per cent shown here to ",
        {"text":"60 per cent","n":"param:m16.margin"},
        ": the net outlay falls to ",
        {"text":"$392m","n":"sum:loop-moonshot-out-60"},
        "."
      ],
      ["The question is less whether money goes in a circle than how much of it is left after one."]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 21,
    "id": "guess-startups",
    "count": 24,
    "title": ["Your guess: of ",{"text":"five","n":"figure:s4-alibaba-portfolio-derived"}," bets, does even one come off?"],
    "body": [
      [
        "By March 2024 Alibaba had backed, or was about to back, ",
        {"text":"five","n":"figure:s4-alibaba-portfolio-derived"},
        " model start-ups. In the first round the money comes back as cloud revenue; later only those that are still there go on buying."
      ],
      [
        "Nobody knows how likely each is to last: a chance of ",
        {"text":"20 per cent","n":"param:m17.survive"},
        ", for each on its own, is an assumption. Move the slider to your guess, then see the answer."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "Of ",
        {"text":"5 firms","n":"param:m17.bets"},
        ", each has a ",
        {"text":"20%","n":"param:m17.survive"},
        " chance of survival. How likely is it that at least one does?"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 50,
      "text": "50%",
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
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 21,
    "id": "guess-startups",
    "count": 24,
    "title": ["Your guess: of ",{"text":"five","n":"figure:s4-alibaba-portfolio-derived"}," bets, does even one come off?"],
    "body": [
      [
        "By March 2024 Alibaba had backed, or was about to back, ",
        {"text":"five","n":"figure:s4-alibaba-portfolio-derived"},
        " model start-ups. In the first round the money comes back as cloud revenue; later only those that are still there go on buying."
      ],
      [
        "Nobody knows how likely each is to last: a chance of ",
        {"text":"20 per cent","n":"param:m17.survive"},
        ", for each on its own, is an assumption. Move the slider to your guess, then see the answer."
      ]
    ],
    "taken": false,
    "strayed": false,
    "guess": {
      "question": [
        "Of ",
        {"text":"5 firms","n":"param:m17.bets"},
        ", each has a ",
        {"text":"20%","n":"param:m17.survive"},
        " chance of survival. How likely is it that at least one does?"
      ],
      "min": 0,
      "max": 100,
      "step": 1,
      "value": 0,
      "text": "0%",
      "scale": 1,
      "before": "",
      "after": "%",
      "committed": true,
      "as": "Worked out",
      "truth": "67.2%",
      "answer": [
        "The chance is ",
        {"text":"67.2%","n":"result:m17.at_least_one"},
        ": for none to be left, all ",
        {"text":"5 firms","n":"param:m17.bets"},
        " have to fail. On average that leaves ",
        {"text":"1 firm","n":"result:m17.survivors"},
        "."
      ],
      "score": "Your guess was 67.2 percentage points too low.",
      "figure": "result:m17.at_least_one"
    },
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 22,
    "id": "rerating",
    "count": 24,
    "title": ["Valued like software, the cloud is worth ",{"text":"36 per cent","n":"figure:s3-cloud-part-of-group-derived"}," of the group"],
    "body": [
      [
        "At ",
        {"text":"6.5 times","n":"figure:s3-jpm-multiple"},
        ", the multiple of US software companies, JPMorgan arrives at ",
        {"text":"$115bn","n":"figure:s3-jpm-cloud-value"},
        " for the cloud and ",
        {"text":"$320bn","n":"figure:s3-jpm-group-value"},
        " for the group, says an article of April 2025. The stock market valued the group at ",
        {"text":"$314.1bn","n":"figure:s3-group-market-cap"},
        " when it was written, and at ",
        {"text":"about $250bn","n":"figure:s3-group-market-cap-latest"},
        " when it came out."
      ],
      [
        "Move the multiple down to nothing and ",
        {"text":"$205bn","n":"param:m33.rest"},
        " is left; on the way the total passes both market values. Which multiple did the market believe in, and does a business that must first buy so many machines deserve that of software?"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 23,
    "id": "unknown",
    "count": 24,
    "title": ["The gaps in the table: what has not been found"],
    "body": [
      [
        "An empty field or a dash in the table is a figure that was not found. From late 2022 to mid-2023 all shares are missing, and after that only four quarters have the top three; for the last quarter of 2025 there are only Alibaba Cloud’s ",
        {"text":"37 per cent","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
        " and Huawei Cloud’s ",
        {"text":"17","n":"obs:canalys-china/huawei-cloud/share/2025Q4"},
        "."
      ],
      ["How much of an investment was credits is known for two deals. Outsiders cannot see whether contracts require the investor’s cloud."],
      ["It will be years before anyone knows whether the money for compute is earned back. With any figure, ask first who counted, and what."]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  },
  {
    "step": 24,
    "id": "open-end",
    "count": 24,
    "title": ["The line ends at ",{"text":"37 per cent","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},": how does it go on?"],
    "body": [
      [
        "In the fourth quarter of 2025 Alibaba Cloud has ",
        {"text":"37 per cent","n":"obs:canalys-china/alibaba-cloud/share/2025Q4"},
        " of a market that is ",
        {"text":"26 per cent","n":"obs:canalys-china//growth/2025Q4"},
        " larger than a year before, by Canalys’s count. What comes next is in no table."
      ],
      [
        "Which should rise first, share or profit, and how long may one wait for the other? What did the price cuts win that would not have come without them? If the money for compute is never earned back, who will have paid? Which assumption in this lesson would you replace first, and what figure would you have to find?"
      ]
    ],
    "taken": false,
    "strayed": false,
    "links": [
      {"step":1,"id":"half","title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=half"},
      {"step":2,"id":"rivals","title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=rivals"},
      {
        "step": 3,
        "id": "slump",
        "title": "By the end of 2022 the market all but stops growing; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=slump"
      },
      {"step":4,"id":"guess-cut","title":"Your guess: how much more use must a price cut bring?","query":"lang=en\u0026step=guess-cut"},
      {
        "step": 5,
        "id": "cuts",
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=cuts"
      },
      {
        "step": 6,
        "id": "price-war",
        "title": "Once rivals follow, nobody is cheaper and everybody takes in less",
        "query": "lang=en\u0026step=price-war"
      },
      {"step":7,"id":"guess-share","title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=guess-share"},
      {
        "step": 8,
        "id": "larger-cake",
        "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
        "query": "lang=en\u0026step=larger-cake"
      },
      {"step":9,"id":"base","title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=base"},
      {
        "step": 10,
        "id": "quality",
        "title": "Profit comes back first: in the second quarter of 2024 it grows by 155 per cent, revenue by 6",
        "query": "lang=en\u0026step=quality"
      },
      {
        "step": 11,
        "id": "revival",
        "title": "AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent",
        "query": "lang=en\u0026step=revival"
      },
      {"step":12,"id":"chips","title":"A card at 3.57 times the price: the same money buys fewer","query":"lang=en\u0026step=chips"},
      {"step":13,"id":"guess-capex","title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=guess-capex"},
      {
        "step": 14,
        "id": "capex",
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=capex"
      },
      {
        "step": 15,
        "id": "plan",
        "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
        "query": "lang=en\u0026step=plan"
      },
      {"step":16,"id":"guess-payback","title":"Your guess: how long until the money is earned back?","query":"lang=en\u0026step=guess-payback"},
      {
        "step": 17,
        "id": "flywheel",
        "title": "Give first, earn later: on the assumptions here the money is back in twelve years",
        "query": "lang=en\u0026step=flywheel"
      },
      {"step":18,"id":"guess-claims","title":"Your guess: how many customers are counted twice?","query":"lang=en\u0026step=guess-claims"},
      {"step":19,"id":"loop","title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=loop"},
      {"step":20,"id":"what-if","title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=what-if"},
      {"step":21,"id":"guess-startups","title":"Your guess: of five bets, does even one come off?","query":"lang=en\u0026step=guess-startups"},
      {"step":22,"id":"rerating","title":"Valued like software, the cloud is worth 36 per cent of the group","query":"lang=en\u0026step=rerating"},
      {"step":23,"id":"unknown","title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=unknown"},
      {"step":24,"id":"open-end","title":"The line ends at 37 per cent: how does it go on?","query":"lang=en\u0026step=open-end"}
    ]
  }
];
