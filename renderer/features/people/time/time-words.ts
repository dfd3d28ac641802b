import { wordsOf } from '../../../ui/words.ts'

export const useTimeWords = wordsOf('people-time', {
  showMore_one: 'Show {{count}} more',
  showMore_other: 'Show {{count}} more',
})
