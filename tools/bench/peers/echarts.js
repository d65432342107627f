// @ts-check
// The bar race as ECharts' own example has it (realtimeSort, linear updates, animated labels), with only the parts of
// the library that it needs, and without those that cost time: no tooltip, no emphasis, no clipping of overlong names.

import * as echarts from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { input, live, pace, period } from './input.js';

echarts.use([BarChart, GridComponent, CanvasRenderer]);
const { race, rows, box } = await input();
const chart = echarts.init(box);
const at = (/** @type {number} */ i) => race.racers.map((r) => ({ value: r.values[i] ?? 0, itemStyle: { color: r.color } }));

chart.on('rendered', function first() {
  chart.off('rendered', first);
  live(play);
});
chart.setOption({
  grid: { left: 130, right: 80, top: 30, bottom: 10 },
  xAxis: { max: 'dataMax', position: 'top', splitNumber: 5 },
  yAxis: {
    type: 'category', inverse: true, data: race.racers.map((r) => r.name), max: rows - 1,
    axisTick: { show: false }, axisLabel: { interval: 0 }, animationDuration: 300, animationDurationUpdate: 300,
  },
  series: [{
    type: 'bar', realtimeSort: true, silent: true, data: at(0),
    label: { show: true, position: 'right', valueAnimation: true, formatter: (/** @type {any} */ p) => Number(p.value).toFixed(1) + '%' },
  }],
  animationDuration: 0, animationDurationUpdate: pace, animationEasing: 'linear', animationEasingUpdate: 'linear',
});
period(race.periods[0]);

function play() {
  let i = 0;
  const next = () => {
    i = (i + 1) % race.periods.length;
    period(race.periods[i]);
    chart.setOption({ series: [{ data: at(i) }] });
  };
  next();
  setInterval(next, pace);
}
