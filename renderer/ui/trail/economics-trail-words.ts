/** Order lines of files and what it costs to serve, in the sentences of the history. */
export const economicsThings = {
  'thing-order-import': 'the order lines of {{name}}',
  'thing-moved-orders': 'the imported order lines of {{name}}',
  'thing-cost-model': 'the cost model “{{name}}”',
  'thing-chosen-treatment': 'what is decided of {{name}}',
  'thing-tier-rules': 'the rules of tiers',
  'thing-terms-scenario': 'the scenario of other terms “{{name}}”',
  'thing-matrix-factors': 'the factors of attractiveness and strength',
  'thing-factor-score': 'a score of {{name}}',
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
  treatment: 'treatment',
  suggested: 'suggestion of that day',
  decidedOn: 'day of the decision',
  decidedBy: 'who decided',
  hoursAvailable: 'hours a year',
  terms: 'terms',
  factors: 'factors',
  factor: 'factor',
  score: 'score',
} as const

export const economicsValues = {
  'treatment-protect': 'protect',
  'treatment-grow': 'grow',
  'treatment-lower-cost': 'serve for less',
  'treatment-raise-price': 'raise the price',
  'treatment-renegotiate': 'negotiate anew',
  'treatment-let-go': 'let go',
  'treatment-find-out': 'find out',
  'suggested-protect': 'protect',
  'suggested-grow': 'grow',
  'suggested-lower-cost': 'serve for less',
  'suggested-raise-price': 'raise the price',
  'suggested-renegotiate': 'negotiate anew',
  'suggested-let-go': 'let go',
  'suggested-find-out': 'find out',
} as const
