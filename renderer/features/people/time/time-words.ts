import { wordsOf } from '../../../ui/words.ts'

export const useTimeWords = wordsOf('people-time', {
  group: 'Whole group',
  compare: 'Compare',
  moveTogether: 'Move together',
  changesCount: 'Changes: {{shown}}',
  changes: 'Changes',

  asOf: 'As of {{day}}',
  between: 'From {{from}} to {{to}}',
  readOnly: 'To read only.',
  toPresent: 'To the present',
  mapOf: 'Who reports to whom, as of {{day}}',
  loading: 'Loading the people as of {{day}}',
  notThere: 'The account was not there on {{day}}.',
  nobody: 'Nobody was known here on {{day}}.',

  slider: 'The days of this account',
  theDay: 'Day shown',
  earlierDay: 'Earlier day',
  laterDay: 'Later day',
  anyDay: 'Any day',

  onDay: 'On {{day}}',
  onDayNone: 'Nothing of the map changed on this day.',
  betweenNone: 'Nothing of the map is different between these days.',
  changeCount_one: '{{shown}} change, by influence',
  changeCount_other: '{{shown}} changes, by influence',
  closeChanges: 'Close the changes',
  showMore_one: 'Show {{count}} more',
  showMore_other: 'Show {{count}} more',
})
