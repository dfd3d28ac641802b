import { wordsOf } from '../../ui/words.ts'

export const useRatesWords = wordsOf('rates', {
  title: 'Exchange rates',
  aim: 'What other currencies are worth in {{own}}, month by month. An order line in another currency keeps its own amount and counts by the rate of its month: where that changes, all lines of the month are converted anew in the same step.',
  rule: 'Each amount of a line is converted by itself and rounded at the fourth decimal, halves away from zero, so that lines, months and product lines add up to the same.',
  readOnly: 'This workspace is open for reading only. Open it for editing to set rates.',
  loading: 'Reading the exchange rates …',

  way: 'Rates are typed as',
  wayOwn: '1 {{own}} = … of the other currency',
  wayForeign: '1 of the other currency = … {{own}}',

  missing: 'Months that wait for a rate',
  missingWhy_one: '{{count}} month of order lines counts in no figure until it has a rate.',
  missingWhy_other: '{{formatted}} months of order lines count in no figure until they have a rate.',
  currency: 'Currency',
  month: 'Month',
  lines: 'Order lines',
  net: 'Net, as sold',
  rate: 'Rate',
  rateFor: 'Rate of {{currency}} in {{month}}',
  noRate: 'A number above nothing of at most nine digits',

  one: 'One rate',
  newCurrency: 'Currency, such as USD',
  unknownCurrency: 'No currency of ISO 4217',
  ownCurrency: 'This is the workspace’s own currency',
  newMonth: 'Month',
  newRate: 'Rate',
  source: 'Where it is from',
  set: 'Set the rate',

  many: 'Many rates',
  manyHint:
    'Paste a table, or open a CSV file: month, currency and rate in each line, or a column for each currency as central banks publish. Of several days of a month the mean counts.',
  table: 'Table of rates',
  open: 'Open a file',
  drop: 'or drop one here',
  found_one: '{{count}} rate was found.',
  found_other: '{{formatted}} rates were found.',
  means_one: '{{count}} of them is the mean of several days.',
  means_other: '{{count}} of them are means of several days.',
  unread_one: '{{count}} line can’t be read as a rate and is left out: {{lines}}.',
  unread_other: '{{count}} lines can’t be read as rates and are left out: {{lines}}.',
  unreadLine: 'line {{line}} “{{text}}”',
  tooMany: 'More than {{most}} rates at once are not taken. Paste fewer.',
  setMany_one: 'Set {{count}} rate',
  setMany_other: 'Set {{formatted}} rates',

  rates: 'Rates',
  none: 'No rate is set yet.',
  ofOthers_one: '{{count}} rate into another currency than {{own}} is kept and counts for nothing now.',
  ofOthers_other:
    '{{formatted}} rates into other currencies than {{own}} are kept and count for nothing now.',
  gaps: '{{currency}} has no rate for {{months}}, between months that have one.',
  asGiven: 'As given',
  takeAway: 'Take away',
  takeAwayOf: 'Take the rate of {{currency}} in {{month}} away',
})

export type RatesSay = ReturnType<typeof useRatesWords>
