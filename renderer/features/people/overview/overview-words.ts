import { wordsOf } from '../../../ui/words.ts'

export const useOverviewWords = wordsOf('people-overview', {
  overview: 'Overview of the map: arrow keys move what is seen',
  show: 'Show the overview',
  hide: 'Hide the overview',
})
