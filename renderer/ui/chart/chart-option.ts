import type { EChartsCoreOption } from 'echarts/core'
import type { ChartLook } from './chart-look.ts'
import type { ChartSeries, ChartSpec } from './chart-spec.ts'
import { waterfallBars } from './waterfall.ts'

/** Said and not measured: the engine guesses a line from a sign that not every font has. */
const linePx = 16

/** What the engine draws. Without motion, with a zero line, and with a shape beside each color. */
export function optionOf(
  spec: ChartSpec,
  look: ChartLook,
  sayValue: (value: number) => string,
): EChartsCoreOption {
  const isOne = spec.series.length < 2
  const hasLines = spec.series.some(({ as }) => as === 'line')
  return {
    animation: false,
    color: [...look.series],
    textStyle: { fontFamily: look.font, fontSize: 12, color: look.text },
    aria: { enabled: true, label: { enabled: false }, decal: { show: !isOne } },
    grid: {
      left: 8,
      right: spec.isLying || (hasLines && !isOne) ? 96 : 16,
      top: isOne ? 12 : 36,
      bottom: 12,
    },
    legend: isOne
      ? { show: false }
      : {
          top: 0,
          left: 0,
          itemWidth: 14,
          itemHeight: 10,
          textStyle: { color: look.text },
          inactiveColor: look.quiet,
        },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: look.surface,
      borderColor: look.line,
      textStyle: { color: look.text, fontSize: 12 },
      axisPointer: { type: hasLines ? 'line' : 'shadow', lineStyle: { color: look.quiet, type: 'solid' } },
    },
    ...axesOf(spec, look, sayValue),
    series: spec.series.flatMap((series, index) =>
      drawn(series, look, index).map((each) =>
        spec.isLying ? { ...each, ...figureBehind(look, sayValue) } : each,
      ),
    ),
  }
}

function axesOf({ categories, isLying }: ChartSpec, look: ChartLook, sayValue: (value: number) => string) {
  const names = {
    type: 'category',
    data: [...categories],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.quiet } },
    axisLabel: { color: look.quiet, hideOverlap: true, lineHeight: linePx },
  }
  const values = {
    type: 'value',
    splitNumber: 4,
    splitLine: { lineStyle: { color: look.line, type: 'solid' } },
    axisLabel: { color: look.quiet, formatter: sayValue, lineHeight: linePx },
  }
  if (!isLying) return { xAxis: names, yAxis: values }
  return {
    xAxis: { ...values, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      ...names,
      inverse: true,
      axisLabel: { color: look.text, interval: 0, width: 200, overflow: 'truncate', lineHeight: linePx },
    },
  }
}

function figureBehind(look: ChartLook, sayValue: (value: number) => string) {
  return {
    label: {
      show: true,
      position: 'right',
      color: look.text,
      formatter: ({ value }: Readonly<{ value: number | null }>) => (value === null ? '' : sayValue(value)),
    },
  }
}

const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const

function drawn(series: ChartSeries, look: ChartLook, index: number): readonly object[] {
  const { name } = series
  switch (series.as) {
    case 'bar':
      return [{ type: 'bar', name, data: [...series.values], barMaxWidth: 48 }]
    case 'stacked-bar':
      return [{ type: 'bar', name, stack: 'all', data: [...series.values], barMaxWidth: 48 }]
    case 'line':
      return [
        {
          type: 'line',
          name,
          data: [...series.values],
          symbol: symbols[index % symbols.length],
          symbolSize: 6,
          showAllSymbol: series.values.length <= 60,
          endLabel: { show: index > 0, formatter: '{a}', color: look.text, lineHeight: linePx },
          labelLayout: { moveOverlap: 'shiftY' },
          lineStyle: { width: 2, type: 'solid' },
        },
      ]
    case 'waterfall':
      return fall(series, look)
  }
}

/** What goes up is filled, what goes down has stripes: it is told apart in gray too. */
function fall(series: Extract<ChartSeries, { as: 'waterfall' }>, look: ChartLook): readonly object[] {
  const bars = waterfallBars(series.values, series.totals)
  const style = series.values.map((value, index) => {
    if (series.totals.includes(index)) return { color: look.series[0], decal: { symbol: 'none' } }
    return value < 0
      ? {
          color: look.loss,
          decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.79 },
        }
      : { color: look.series[2], decal: { symbol: 'none' } }
  })
  const part = { type: 'bar', stack: 'fall', barMaxWidth: 64, name: series.name }
  return [
    {
      ...part,
      silent: true,
      itemStyle: { color: 'transparent', decal: { symbol: 'none' } },
      data: bars.map(({ below }) => below),
    },
    { ...part, data: bars.map(({ above }, index) => ({ value: above, itemStyle: style[index] })) },
    { ...part, data: bars.map(({ under }, index) => ({ value: under, itemStyle: style[index] })) },
  ]
}
