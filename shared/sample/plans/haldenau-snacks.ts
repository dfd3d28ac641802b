import type { PlanEntry } from './plan-entry.ts'

export const haldenauSnacksPlan: PlanEntry = {
  accountKey: 'haldenau-snacks',
  title: 'Haldenau Snacks Iberia {year}',
  year: 'this',
  state: 'draft',
  sections: {
    profile:
      'Nuts, chips and dried fruit from Zaragoza and Setúbal, EUR 296 million in sales. Short runs, many formats, a changeover every ninety minutes. The managing director is new and reports waste per line to Hamburg every month.',
    'customer-market':
      'Retailers in Spain and Portugal ask for recyclable film from next year. The film seals at a narrower temperature, and waste has doubled on the lines that tried it.',
    people: '',
    'current-business':
      '{revenue} over the last twelve months after {revenue-before}, {margin} of it left after cost of goods and freight. Two of seven pouch lines are ours.',
    'value-proposition':
      'Sealing jaws that hold 1.5 percent waste with recyclable film. To be shown on line 2 before anything is promised.',
  },
  objectives: `
    Third pouch line
      Earn it with line 2
        Waste below 1.5 percent with recyclable film for ten shifts | ferrer | +28 | in-progress
        Page on waste by line for the managing director | brandt | -11 | open
      Know Setúbal
        First visit to Tiago Magalhães | - | - | open
  `,
}
