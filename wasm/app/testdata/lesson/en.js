// @ts-check
/** @type {import("../../../../web/bridge.d.ts").Lesson[]} */
export default [
  {
    "step": 1,
    "count": 14,
    "title": "In 2019 Alibaba Cloud alone holds nearly half",
    "body": [
      "Canalys, a research firm, puts China’s spending on cloud infrastructure at $3.3bn in the fourth quarter of 2019, up 66.9% in a year.",
      "Alibaba Cloud has 46.4% of it, Tencent Cloud 18.0%, Baidu AI Cloud 8.8%. Huawei Cloud is not yet listed on its own."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 2,
    "count": 14,
    "title": "Within a year Huawei Cloud nears a fifth",
    "body": [
      "Huawei Cloud first appears in the first quarter of 2020, with 14.1%. A year later it has 19.7% and stands second.",
      "Alibaba Cloud is at 39.8% by then. The market is 55% larger than a year before, so everyone grows; some only grow faster."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 3,
    "count": 14,
    "title": "In 2022 the market all but stops",
    "body": [
      "Growth on a year earlier falls from 55% in the first quarter of 2021 to 21% a year later, and to 4% by the end of 2022.",
      "Some articles put it down to internet companies, the main customers, spending less. In the first quarter of 2023 Alibaba Cloud’s revenue falls for the first time, by 2%.",
      "The picture stands at the third quarter of 2022: from then until the second quarter of 2024 no quarter has shares for all the leaders."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 4,
    "count": 14,
    "title": "Two price cuts in less than a year",
    "body": [
      "On April 26 2023 Alibaba Cloud cuts its core products by 15–50%. On February 29 2024 it cuts again: over 100 products, by more than 20% on average and 55% at most. JD Cloud matches it the same evening.",
      "After a cut of 20%, usage has to rise by 25% to bring in the same money. Whether cuts win customers or only make everyone earn less is disputed."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "Your guess: what share after two cuts?",
    "body": [
      "The picture shows the third quarter of 2023, with Alibaba Cloud at 39%. The second cut comes at the end of February 2024.",
      "Where is its share in the second quarter of 2024? Make a guess first."
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
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 5,
    "count": 14,
    "title": "Your guess: what share after two cuts?",
    "body": [
      "The picture shows the third quarter of 2023, with Alibaba Cloud at 39%. The second cut comes at the end of February 2024.",
      "Where is its share in the second quarter of 2024? Make a guess first."
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
      "answer": "By Canalys’s count, 36%: 3 points less than three quarters before. It was 36% in the third quarter of 2022 too, before the cuts, though on another basis. The market was 8% larger than a year earlier. The cuts did not bring a larger share; what would have happened without them nobody can run again.",
      "score": "Your guess was 16 percentage points too low.",
      "figure": "obs:canalys-china/alibaba-cloud/share/2024Q2"
    },
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 6,
    "count": 14,
    "title": "A smaller share, a larger business",
    "body": [
      "In the fourth quarter of 2019, 46.4% of $3.3bn is about $1.5bn. In the third quarter of 2022, 36% of $7.8bn is about $2.8bn.",
      "The share fell by ten points while the revenue behind it rose by some 80%. Looking at shares alone, one takes slower for backwards."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 7,
    "count": 14,
    "title": "One quarter: 39% or 26.7%?",
    "body": [
      "From the second quarter of 2023 Canalys counts the cloud that Alibaba’s own group uses. The picture therefore has a break, and the two sides must not be joined.",
      "IDC, another firm, gives Alibaba Cloud 26.7% of public cloud in the third quarter of 2023, 5.8 points less than a year before.",
      "Both may be right, for they measure different things. Look at the basis before comparing."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 8,
    "count": 14,
    "title": "AI arrives, and growth returns",
    "body": [
      "Growth of the market goes from 8% in the second quarter of 2024 to 26% in the fourth of 2025. Alibaba Cloud’s revenue quickens more: 6% in the second quarter of 2024, 18% in the first of 2025, 38% in the first of 2026.",
      "How much of that is AI? Up to the end of 2024 the company said only that AI revenue had grown by triple digits for six quarters running, without an amount. And compute has to be paid for first."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "Your guess: how much does Alibaba spend next?",
    "body": [
      "Money for data centres and chips is booked as capital expenditure. The picture shows the four quarters to March 2025: Alibaba’s comes to Rmb86bn, more than two and a half times the fiscal year before.",
      "A month earlier it announced at least Rmb380bn over three years. What does it spend in the next fiscal year?"
    ],
    "strayed": false,
    "guess": {
      "question": "What was Alibaba’s capital expenditure in the fiscal year to March 2026?",
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
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 9,
    "count": 14,
    "title": "Your guess: how much does Alibaba spend next?",
    "body": [
      "Money for data centres and chips is booked as capital expenditure. The picture shows the four quarters to March 2025: Alibaba’s comes to Rmb86bn, more than two and a half times the fiscal year before.",
      "A month earlier it announced at least Rmb380bn over three years. What does it spend in the next fiscal year?"
    ],
    "strayed": false,
    "guess": {
      "question": "What was Alibaba’s capital expenditure in the fiscal year to March 2026?",
      "min": 40000,
      "max": 200000,
      "step": 1000,
      "value": 40000,
      "text": "Rmb40bn",
      "committed": true,
      "truth": "Rmb126.063bn",
      "answer": "Rmb126.063bn, added up from the four quarters as published; the company’s total for the year is the same. That is 47% more than the year before, Rmb31.5bn a quarter on average.",
      "score": "Your guess was Rmb86.1bn too low.",
      "figure": "obs:capex-alibaba-fiscal/alibaba-group/capex/FY2026"
    },
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 10,
    "count": 14,
    "title": "In seven years the largest budget grows more than tenfold",
    "body": [
      "In the first quarter of 2019 Alphabet spends most of the eight, $4.6bn. In the second quarter of 2026 it is Amazon, with $54.2bn.",
      "Alibaba goes from Rmb6.5bn to Rmb67.7bn, about $9.9bn at the quarter’s rate. Press play to see the seven years.",
      "Capital expenditure is not all AI: warehouses and offices are in it too."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 11,
    "count": 14,
    "title": "Nearly 60% of the Rmb380bn plan in a year and a half",
    "body": [
      "From January 2025 to June 2026 six quarters of capital expenditure add up to Rmb218.353bn, 57% of Rmb380bn, with half of the time gone.",
      "In May 2026 the company said that it would go far beyond Rmb380bn, and gave no new figure.",
      "The plan speaks of cloud and AI hardware. Capital expenditure is wider, and the month in which the three years begin is not stated, so the percentage is rough."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 12,
    "count": 14,
    "title": "Most of the money may come back to the investor’s own cloud",
    "body": [
      "In January 2023 Microsoft promises OpenAI about $10bn more, a sum known from a person close to the deal. a16z estimates that young model companies spend 80–90% of their money on cloud. At 85%, $8.5bn returns as Microsoft’s cloud revenue.",
      "With a gross margin of 60%, our assumption, $5.1bn of it is profit and the group is down $4.9bn. The revenue equals 10.4% of what the cloud took in the four quarters before.",
      "Real demand, or the same money going round? Opinions differ."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 13,
    "count": 14,
    "title": "Credits don’t change the outcome; the margin does",
    "body": [
      "In February 2024 Alibaba puts about $800m into Moonshot AI, reportedly just under half of it in cloud credits; 50% is taken here.",
      "Push the credits slider up: as long as all of them are used, what the group is down does not move at all, only more of the money never leaves. Now move the margin: at 60% the group is down $392m, at the 30% shown here $596m.",
      "The question is less whether money goes in a circle than how much of it is left after one."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  },
  {
    "step": 14,
    "count": 14,
    "title": "What nobody can say yet",
    "body": [
      "An empty field or a dash in the table is a figure that was not published. From the end of 2022 to early 2024 most shares are missing; for the last quarter of 2025 there are only Alibaba Cloud’s 37% and Huawei Cloud’s 17%.",
      "How much of an investment was credits is known for two deals. Whether a contract demands the shareholder’s cloud can’t be seen from outside.",
      "Whether the money for compute will be earned back takes years to tell. With any figure, ask first who counted, and what."
    ],
    "strayed": false,
    "links": [
      {"step":1,"title":"In 2019 Alibaba Cloud alone holds nearly half","query":"lang=en\u0026step=1"},
      {"step":2,"title":"Within a year Huawei Cloud nears a fifth","query":"lang=en\u0026step=2"},
      {"step":3,"title":"In 2022 the market all but stops","query":"lang=en\u0026step=3"},
      {"step":4,"title":"Two price cuts in less than a year","query":"lang=en\u0026step=4"},
      {"step":5,"title":"Your guess: what share after two cuts?","query":"lang=en\u0026step=5"},
      {"step":6,"title":"A smaller share, a larger business","query":"lang=en\u0026step=6"},
      {"step":7,"title":"One quarter: 39% or 26.7%?","query":"lang=en\u0026step=7"},
      {"step":8,"title":"AI arrives, and growth returns","query":"lang=en\u0026step=8"},
      {"step":9,"title":"Your guess: how much does Alibaba spend next?","query":"lang=en\u0026step=9"},
      {"step":10,"title":"In seven years the largest budget grows more than tenfold","query":"lang=en\u0026step=10"},
      {"step":11,"title":"Nearly 60% of the Rmb380bn plan in a year and a half","query":"lang=en\u0026step=11"},
      {"step":12,"title":"Most of the money may come back to the investor’s own cloud","query":"lang=en\u0026step=12"},
      {"step":13,"title":"Credits don’t change the outcome; the margin does","query":"lang=en\u0026step=13"},
      {"step":14,"title":"What nobody can say yet","query":"lang=en\u0026step=14"}
    ]
  }
];
