import { wordsOf } from '../ui/words.ts'

/** What is asked when the same was changed here and elsewhere. */
export const useConflictWords = wordsOf('conflict', {
  title: '{{thing}} was changed elsewhere meanwhile',
  titleUnknown: 'This was changed elsewhere meanwhile',
  titlePeople_one: '{{names}} was changed elsewhere meanwhile',
  titlePeople_other: '{{names}} were changed elsewhere meanwhile',
  andOthers_one: '{{names}} and {{count}} other',
  andOthers_other: '{{names}} and {{count}} others',
  who: '{{actor}} {{sentence}}, {{when}}.',
  notDone: 'Not done yet: {{command}}. Which of the two is to stand?',
  notDonePeople:
    'Not done yet: {{command}}. What was changed elsewhere is kept where this changes something else.',
  asking: 'Asking what was changed',
  field: 'Field',
  there: 'There now',
  here: 'Yours',
  anotherList: 'another list',
  somethingElse: 'something else',
  anotherOne: 'another one',
  changed: 'changed',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  things_one: '{{count}} thing',
  things_other: '{{count}} things',
  keepTheirs: 'Keep what is there',
  writeOurs: 'Write yours over it',
  doAnyway: 'Do it anyway',
})
