import { wordsOf } from '../../../ui/words.ts'

export const useSlideWords = wordsOf('brief-slides', {
  goesOn: '{{title}} ({{page}})',
  changesAndRisks: 'What changed, and what may go wrong',
  'influence-high': 'High influence',
  'influence-medium': 'Medium influence',
  'influence-low': 'Low influence',
  reportsTo: '{{name}} reports to {{manager}}',
  reportsIndirectly: '{{name}} is below {{manager}}, with somebody between',
  'line-influences': '{{from}} influences {{to}}',
  'line-ally': '{{from}} and {{to}} are allies',
  'line-conflict': '{{from}} and {{to}} are in conflict',
  'line-dotted-reporting': '{{from}} also reports to {{to}}',
  'line-former-colleagues': '{{from}} and {{to}} are former colleagues',
  figure: 'Figure',
  value: 'Value',
  figureNote: 'What it is of',
  person: 'Person',
  attitudeHead: 'Attitude',
  weightHead: 'Weight',
  managerHead: 'Reports to',
  gray: 'Gray: who reports to whom',
  dashed: 'Long dashes: somebody between is not shown',
  dotted: 'Dotted: influence, alliance and old ties; red: conflict',
})
export type SaySlides = ReturnType<typeof useSlideWords>
