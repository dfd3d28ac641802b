/** Order lines of files and what it costs to serve, in the sentences of the history. */
export const economicsThings = {
  'thing-order-import': 'the order lines of {{name}}',
  'thing-moved-orders': 'the imported order lines of {{name}}',
  'thing-cost-model': 'the cost model “{{name}}”',
} as const

export const economicsFields = {
  lineCount: 'order lines',
  firstLine: 'first line',
  lastLine: 'last line',
  replaced: 'corrected order lines',
  orderAccount: 'number in order files',
  validFrom: 'month it holds from',
  activities: 'activities',
  termDays: 'days until customers pay',
  financeRate: 'what money costs a year',
} as const
