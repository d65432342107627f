// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "count": 14,
    "title": "In late 2019 Alibaba Cloud alone holds nearly half",
    "body": [
      "Canalys, a research firm, puts mainland China’s spending on cloud infrastructure services at $3.3bn in the fourth quarter of 2019, up 66.9 per cent in a year.",
      "Alibaba Cloud has 46.4 per cent of it, Tencent Cloud 18.0, Baidu AI Cloud 8.8. Huawei Cloud is not yet listed on its own."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 2,
    "count": 14,
    "title": "A year after its first listing Huawei Cloud has nearly a fifth",
    "body": [
      "Huawei Cloud first appears in the first quarter of 2020, with 14.1 per cent. A year later it has 19.7 per cent and stands second.",
      "Alibaba Cloud is at 39.8 per cent by then. The market is still growing by 55 per cent a year, so everyone is growing, only at different speeds."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 3,
    "count": 14,
    "title": "In 2022 growth all but stops, with Alibaba Cloud at 36 per cent",
    "body": [
      "The market’s growth on a year earlier falls from 55 per cent in the first quarter of 2021 to 21 per cent a year later, and to 4 per cent by the end of 2022.",
      "Some articles put it down to internet companies spending less. In the first quarter of 2023 Alibaba Cloud’s revenue falls for the first time, by 2 per cent.",
      "The chart stops at the third quarter of 2022: for the next three quarters no vendor’s share was found, and after that the top three’s together for four quarters only."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 4,
    "count": 14,
    "title": "Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them",
    "body": [
      "On 26 April 2023 Alibaba Cloud cuts its core products by 15–50 per cent. On 29 February 2024 it cuts again: over 100 products, by more than 20 per cent on average and 55 per cent at most. JD Cloud follows the same evening.",
      "After the second, usage has to rise by 25 to 122 per cent to bring in the same money: the first for the average cut, the other for the deepest. Whether cuts win customers or only make everyone earn less is disputed."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "Your guess: what share after the second cut?",
    "body": [
      "The picture shows the third quarter of 2023: Alibaba Cloud 39 per cent, Huawei Cloud 19, Tencent Cloud 15. The second cut comes at the end of February 2024.",
      "What is Alibaba Cloud’s share in the second quarter of 2024? Move the slider to your guess, then see the answer."
    ],
    "strayed": false,
    "guess": {
      "question": "What was Alibaba Cloud’s share of China in the second quarter of 2024?",
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 35,
      "text": "35%",
      "committed": false,
      "truth": "",
      "answer": "",
      "score": "",
      "figure": ""
    },
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "Your guess: what share after the second cut?",
    "body": [
      "The picture shows the third quarter of 2023: Alibaba Cloud 39 per cent, Huawei Cloud 19, Tencent Cloud 15. The second cut comes at the end of February 2024.",
      "What is Alibaba Cloud’s share in the second quarter of 2024? Move the slider to your guess, then see the answer."
    ],
    "strayed": false,
    "guess": {
      "question": "What was Alibaba Cloud’s share of China in the second quarter of 2024?",
      "min": 20,
      "max": 50,
      "step": 1,
      "value": 20,
      "text": "20%",
      "committed": true,
      "truth": "36%",
      "answer": "By Canalys’s count, 36 per cent: 3 points less than three quarters before. It was 36 per cent in the third quarter of 2022 too, before the cuts, though on another basis. The market was 8 per cent larger than a year earlier. The cuts did not bring a larger share; nobody can rerun the year without them.",
      "score": "Your guess was 16 percentage points too low.",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 6,
    "count": 14,
    "title": "From 2019 to 2022: ten points less share, 83 per cent more business",
    "body": [
      "In the fourth quarter of 2019, 46.4 per cent of $3.3bn is about $1.5bn. In the third quarter of 2022, 36 per cent of $7.8bn is about $2.8bn.",
      "By that reckoning revenue rose by 83 per cent. By share alone, slower growth looks like decline."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 7,
    "count": 14,
    "title": "One quarter: 39 per cent, says Canalys; 26.7, says IDC",
    "body": [
      "From the second quarter of 2023 Canalys counts Alibaba Group’s own use of the cloud. The picture therefore has a break, and the two sides must not be joined.",
      "An article quotes IDC, another firm: Alibaba Cloud has 26.7 per cent of public cloud in the third quarter of 2023, 5.8 points less than a year before.",
      "Both may be right, for they measure different things. Look at the basis before comparing."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 8,
    "count": 14,
    "title": "AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent",
    "body": [
      "The market’s growth goes from 8 per cent in the second quarter of 2024 to 26 per cent in the fourth of 2025. Alibaba Cloud’s revenue quickens more: 6 per cent in the second quarter of 2024, 18 per cent in the first of 2025, 38 per cent in the first of 2026.",
      "How much of that is AI? The company says that by the first quarter of 2026 AI-related revenue had grown at triple-digit rates for eleven quarters running; no amount was found. And compute has to be paid for first."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "Your guess: what does Alibaba spend next?",
    "body": [
      "Money for data centres and chips is booked as capital spending. The picture shows the four quarters to March 2025: Alibaba’s comes to Rmb86bn, 2.7 times that of the fiscal year before.",
      "A month earlier it announced at least Rmb380bn over three years. What does it spend in the next fiscal year? Move the slider to your guess."
    ],
    "strayed": false,
    "guess": {
      "question": "What was Alibaba’s capital spending in the fiscal year to March 2026?",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 120000,
      "text": "Rmb120bn",
      "committed": false,
      "truth": "",
      "answer": "",
      "score": "",
      "figure": ""
    },
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "Your guess: what does Alibaba spend next?",
    "body": [
      "Money for data centres and chips is booked as capital spending. The picture shows the four quarters to March 2025: Alibaba’s comes to Rmb86bn, 2.7 times that of the fiscal year before.",
      "A month earlier it announced at least Rmb380bn over three years. What does it spend in the next fiscal year? Move the slider to your guess."
    ],
    "strayed": false,
    "guess": {
      "question": "What was Alibaba’s capital spending in the fiscal year to March 2026?",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "Rmb40bn",
      "committed": true,
      "truth": "Rmb126.063bn",
      "answer": "Rmb126.063bn, added up from the four quarters as published; the company’s total for the year is the same. That is 47 per cent more than the year before, Rmb31.5bn a quarter on average.",
      "score": "Your guess was Rmb86.1bn too low.",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 10,
    "count": 14,
    "title": "The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019",
    "body": [
      "In the first quarter of 2019 Alphabet spends most of the eight, $4.6bn. In the second quarter of 2026 it is Amazon, with $54.2bn.",
      "Alibaba goes from Rmb6.5bn to Rmb67.7bn, about $9.9bn at the quarter’s mean rate. Press play to see the seven years.",
      "Capital spending is not all AI: warehouses and offices are in it too."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 11,
    "count": 14,
    "title": "In a year and a half, spending equals about 57 per cent of the three-year plan",
    "body": [
      "From January 2025 to June 2026 six quarters of capital spending add up to Rmb218.353bn. The plan is for at least Rmb380bn over three years: about 57 per cent of that, with half of the time gone.",
      "In November 2025 the company said that the sum might be too small, and in May 2026 that three years would take it far beyond. No new amount was found.",
      "The plan speaks of cloud and AI hardware; capital spending is wider. The month in which the three years begin was not found either and is taken as January 2025, so the percentage is rough."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 12,
    "count": 14,
    "title": "Most of the money may come back to the investor’s own cloud",
    "body": [
      "In January 2023 Microsoft promises OpenAI about $10bn more, according to a person familiar with the deal. a16z estimates that young model companies spend 80–90 per cent of their money on cloud. At 85 per cent, $8.5bn returns as Microsoft’s cloud revenue.",
      "With a gross margin of 60 per cent, our assumption, $5.1bn of it is profit and the group’s net outlay is $4.9bn. The revenue equals 10.4 per cent of what the cloud took in the four quarters to the end of 2022.",
      "Real demand, or the same money going round? Opinions differ."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 13,
    "count": 14,
    "title": "Credits do not change the outcome; the margin does",
    "body": [
      "In February 2024 Alibaba puts about $800m into Moonshot AI, reportedly just under half of it in cloud credits; half is taken here.",
      "Move the credits to the right, from half to 85 per cent: the net outlay stays at $596m, only more of the money never leaves the group. (Beyond that some credits go unused.) Now move the margin, from the 30 per cent shown here to 60 per cent: the net outlay falls to $392m.",
      "The question is less whether money goes in a circle than how much of it is left after one."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 14,
    "count": 14,
    "title": "The gaps in the table: what has not been found",
    "body": [
      "An empty field or a dash in the table is a figure that was not found. From late 2022 to mid-2023 all shares are missing, and after that only four quarters have the top three; for the last quarter of 2025 there are only Alibaba Cloud’s 37 per cent and Huawei Cloud’s 17.",
      "How much of an investment was credits is known for two deals. Outsiders cannot see whether contracts require the investor’s cloud.",
      "It will be years before anyone knows whether the money for compute is earned back. With any figure, ask first who counted, and what."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In late 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"A year after its first listing Huawei Cloud has nearly a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 growth all but stops, with Alibaba Cloud at 36 per cent","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year, and 39 per cent for Alibaba Cloud between them","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after the second cut?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"From 2019 to 2022: ten points less share, 83 per cent more business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39 per cent, says Canalys; 26.7, says IDC","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, growth returns, and Alibaba Cloud ends 2025 at 37 per cent","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: what does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"The biggest spender’s quarter in mid-2026 is 11.7 times that of early 2019","query":"lang=en\u0026step=10"},
      {"step":11,"title":"In a year and a half, spending equals about 57 per cent of the three-year plan","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits do not change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"The gaps in the table: what has not been found","query":"lang=en\u0026step=14"}
    ]
  }
];
