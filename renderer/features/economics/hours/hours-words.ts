import { wordsOf } from '../../../ui/words.ts'

export const useHoursWords = wordsOf('hours', {
  loading: 'Sharing out the time …',
  back: 'Back to economics',
  title: 'Where time returns most',
  aim: 'Our time over accounts so that what all of them leave in a year comes to the most. What becomes of an account with more or less time is a judgement, said below for each tier: no order line tells it.',
  hours: 'Hours a year for these accounts',
  least: 'At least, % of the time of now',
  most: 'At most, % of the time of now',
  nowLeft: 'With the time of now',
  thenLeft: 'As proposed',
  gain: 'More in a year',
  hoursNow: 'Hours now',
  hoursThen: 'Hours proposed',
  tooFew:
    'The least of all accounts comes to {{least}} h, and there are {{hours}} h. Take a lower share as the least, or more hours.',
  unused: '{{hours}} h are left over: every account has the most that it may have.',
  nobody:
    'No account can be weighed yet: it must have left something in the last twelve months with orders, and either touchpoints with a length or the hours of its tier must say what time it takes.',
  table: 'Accounts',
  account: 'Account',
  tier: 'Tier',
  left: 'Left in a year',
  proposed: 'Hours proposed',
  change: 'Change, h',
  leftThen: 'Left as proposed',
  nextHour: 'The next hour brings',
  file: 'Where time returns most',
  noTier: 'No tier',
  out: 'Not weighed',
  outTime_one: '{{count}} account: nothing says what time it takes.',
  outTime_other: '{{count}} accounts: nothing says what time they take.',
  outLoss_one: '{{count}} account left nothing. More time would bring more of that; look at its terms first.',
  outLoss_other:
    '{{count}} accounts left nothing. More time would bring more of that; look at their terms first.',
  source:
    'Left is contribution, or gross margin where there is no cost-to-serve model, of the last twelve months with orders. Hours now are those of touchpoints of the last twelve months, or, where they say none, those that the tier is said to take.',
  thought: 'What is thought of time',
  thoughtAim:
    'What an account of the tier would leave in a year, in percent of what it leaves now. Figures in gray are what is usual until somebody says otherwise.',
  atNone: 'Without any time, %',
  atHalfMore: 'With half more time, %',
  atMost: 'However much time, %',
  'cell-atNone': '{{tier}} without any time, percent of now',
  'cell-atHalfMore': '{{tier}} with half more time, percent of now',
  'cell-atMost': '{{tier}} however much time, percent of now',
  usual: 'As usual',
  'usual-of': 'As usual for {{tier}}',
  contradicts:
    'These three contradict each other: less than 100 without time, more than 100 with half more, and still more at most.',
})
export type HoursSay = ReturnType<typeof useHoursWords>
