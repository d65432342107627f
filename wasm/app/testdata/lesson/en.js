// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 2,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 3,
    "count": 14,
    "title": [
      "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by ",
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 4,
    "count": 14,
    "title": [
      "Two price cuts in less than a year: ",
      {"text":"15–50 per cent","n":"figure:s0-price-cut-2023-core"},
      ", then ",
      {"text":"more than 20 per cent","n":"figure:s4-price-cut-2024-avg"},
      " on average"
    ],
    "body": [
      [
        "On 26 April 2023 Alibaba Cloud cuts its core products by ",
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
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
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
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
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 6,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 7,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 8,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
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
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
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
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 10,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 11,
    "count": 14,
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
        "In November 2025 the company said that the sum might be too small, and in May 2026 that three years would take it far beyond. No new amount was found."
      ],
      [
        "The plan speaks of cloud and AI hardware; capital spending is wider. The month in which the three years begin was not found either and is taken as January 2025, so the percentage is rough."
      ]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 12,
    "count": 14,
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
        " of what Microsoft’s Intelligent Cloud segment took in the four quarters to the end of 2022."
      ],
      ["Real demand, or the same money going round? Opinions differ."]
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 13,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 14,
    "count": 14,
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
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {
        "step": 3,
        "title": "By the end of 2022 growth all but stops; in early 2023 Alibaba Cloud’s revenue falls by 2 per cent",
        "query": "lang=en\u0026step=3"
      },
      {
        "step": 4,
        "title": "Two price cuts in less than a year: 15–50 per cent, then more than 20 per cent on average",
        "query": "lang=en\u0026step=4"
      },
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns: in early 2026 Alibaba Cloud’s revenue rises by 38 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {
        "step": 10,
        "title": "The most that any of the eight spends in a quarter is 11.7 times as much in mid-2026 as in early 2019",
        "query": "lang=en\u0026step=10"
      },
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  }
];
