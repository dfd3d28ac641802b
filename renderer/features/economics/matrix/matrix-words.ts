import { wordsOf } from '../../../ui/words.ts'

export const useMatrixWords = wordsOf('economics-matrix', {
  matrixKeys:
    'Arrow keys go from account to account, the largest first; Enter chooses. Draw around several with the pointer to choose them all.',
  walkKeys: 'Arrow keys go from account to account, the largest first.',
  beyond_one: '{{count}} account lies beyond the edge and stands on it.',
  beyond_other: '{{count}} accounts lie beyond the edge and stand on it.',
})
