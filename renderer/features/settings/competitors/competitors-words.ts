import { wordsOf } from '../../../ui/words.ts'

export const useCompetitorsWords = wordsOf('competitors-list', {
  none: 'There are none yet. Competitors stand in buying centers, in white space and in opportunities.',
  name: 'Name of the competitor {{name}}',
  note: 'Note on the competitor {{name}}',
  where: '{{opportunities}}, {{centers}}, {{cells}}',
  opportunities_one: '{{count}} opportunity',
  opportunities_other: '{{count}} opportunities',
  centers_one: '{{count}} buying center',
  centers_other: '{{count}} buying centers',
  cells_one: '{{count}} field of white space',
  cells_other: '{{count}} fields of white space',
  add: 'Add a competitor',
  unlisted: 'Named by opportunities and not in this list',
  take: 'Add {{name}}',
  takeIt: '{{name}} ({{opportunities}})',
  merge: 'Merge {{name}} into another',
  mergeTitle: 'Merge {{name}} into',
  mergeIt: 'Merge',
  mergeWhy: 'Opportunities, buying centers and white space name the other one then. Undo brings it back.',
  into: 'Competitor that stays',
  remove: 'Remove {{name}}',
  removeAsk: 'Remove {{name}}?',
  removeWhy:
    'It goes out of buying centers and white space; opportunities keep its name. Undo brings all of it back.',
  removeIt: 'Remove',
  cancel: 'Cancel',
})
