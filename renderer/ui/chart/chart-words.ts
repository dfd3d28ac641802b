import { wordsOf } from '../words.ts'

export const useChartWords = wordsOf('chart', {
  howShown: 'How {{label}} is shown',
  asChart: 'Chart',
  asTable: 'Table',
  kind: 'chart',
  keys: 'Arrow keys go from value to value.',
  keysChoose: 'Arrow keys go from value to value, Enter opens what makes it.',
  point: '{{category}}: {{values}}',
  valueOf: '{{name}} {{value}}',
  nothingThere: 'no value',
  notDrawn: 'The chart could not be drawn here; the table says the same.',
  nothing: 'No values to show.',
})
