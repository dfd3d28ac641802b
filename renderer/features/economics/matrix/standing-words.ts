import { wordsOf } from '../../../ui/words.ts'

export const useStandingWords = wordsOf('economics-standings', {
  view: 'Matrix',
  'view-price': 'Price and cost',
  'view-loyalty': 'Loyalty and cost',
  'view-lifespan': 'Lifetime and profit',
  'view-strength': 'Attractiveness and strength',

  'title-loyalty': 'Loyalty and cost to serve',
  'title-lifespan': 'Lifetime and profitability',
  'title-strength': 'Attractiveness and strength',
  'about-loyalty':
    'The rung of the loyalty ladder that is proved by the end of the period, against cost to serve of net. Cut lines are the means weighted by revenue.',
  'about-lifespan':
    'Months from the first order to the day from which on, silent, an account would count as lost, against what is left of net. Cut lines are the means weighted by revenue.',
  'about-strength':
    'Weighted scores from 0 to 10. The cut lines stand in the middle until somebody moves them. Scores have no state of before, so that no moves are shown.',
  ownCuts: 'Cut lines of your own.',
  backToUsual: 'Back to the usual ones',
  'x-loyalty': 'Cost to serve, % of net',
  'y-loyalty': 'Rung of the loyalty ladder',
  'x-lifespan': 'Lifetime, months',
  'y-lifespan': 'Left of net, %',
  'x-strength': 'Our strength',
  'y-strength': 'Attractiveness',
  'short-x-loyalty': 'Cost to serve',
  'short-y-loyalty': 'Rung',
  'short-x-lifespan': 'Months',
  'short-y-lifespan': 'Left of net',
  'short-x-strength': 'Strength',
  'short-y-strength': 'Attractive',
  cutOf: 'Cut line of: {{axis}}',
  bubble: '{{name}}: net {{net}}, {{y}} {{yValue}}, {{x}} {{xValue}}, {{field}}',
  loading: 'Placing the accounts …',
  'noCuts-loyalty':
    'No account has a place yet: proofs of loyalty stand in the plan of an account, beside its world. Who has none is not taken to be disloyal.',
  'noCuts-lifespan': 'No account has a place yet: four orders on different days make a rhythm.',
  'noCuts-strength': 'No account has a place yet.',
  'notPlaced-loyalty_one':
    '{{count}} account has no place: nothing is proved of its loyalty, or its cost to serve is not known.',
  'notPlaced-loyalty_other':
    '{{count}} accounts have no place: nothing is proved of their loyalty, or their cost to serve is not known.',
  'notPlaced-lifespan_one':
    '{{count}} account has no place: it has ordered on fewer than four days, or nothing in this period.',
  'notPlaced-lifespan_other':
    '{{count}} accounts have no place: they have ordered on fewer than four days, or nothing in this period.',
  'notPlaced-strength_one': '{{count}} account has no place: a factor that counts is not scored yet.',
  'notPlaced-strength_other': '{{count}} accounts have no place: a factor that counts is not scored yet.',
  toFactors: 'Factors and scores',

  fields: 'The fields',
  field: 'Field',
  accounts: 'Accounts',
  net: 'Net revenue',
  advice: 'What is usually done',
  chooseField: 'Choose the accounts in: {{field}}',
  unclassified: 'Not classified',
  'most-valuable': 'Most valuable',
  partner: 'Partners',
  'commodity-buyer': 'Commodity buyers',
  underperformer: 'Underperformers',
  butterfly: 'Butterflies',
  'true-friend': 'True friends',
  stranger: 'Strangers',
  barnacle: 'Barnacles',
  star: 'Star',
  strategic: 'Strategic',
  streamline: 'Streamline',
  status: 'Status',
  'do-most-valuable': 'Keep them, and find more who are like them.',
  'do-partner': 'Serve for less together: they stay while processes change.',
  'do-commodity-buyer':
    'Sell without service that they do not pay for; look for what would make them more loyal.',
  'do-underperformer': 'Raise what they pay or lower what they cost; else let them go.',
  'do-butterfly': 'Earn while they are there, and do not spend to keep them.',
  'do-true-friend': 'Stay in touch, steadily and not too often; reward their loyalty.',
  'do-stranger': 'Invest nothing; every order must earn.',
  'do-barnacle':
    'Ask for the share of wallet: where it is low, sell across and up; where the wallet is small, keep costs strictly down.',
  'do-star': 'Invest in the relation, a few at a time, while it is worth it.',
  'do-strategic': 'Invest for the long run, together with the customer.',
  'do-streamline': 'Serve at the least cost that works.',
  'do-status': 'Keep what is there: lower what it costs, slowly.',
})

export type StandingSay = ReturnType<typeof useStandingWords>
