import { wordsOf } from '../../../ui/words.ts'

export const useProductLineWords = wordsOf('product-lines', {
  none: 'There are none yet. Orders, parts of opportunities and white space are told by product line.',
  name: 'Name of the product line {{name}}',
  add: 'Add a product line',
  up: 'Move {{name}} up',
  down: 'Move {{name}} down',
  above: 'Product line above {{name}}',
  top: 'At the top',
  merge: 'Merge {{name}} into another',
  mergeTitle: 'Merge {{name}} into',
  mergeIt: 'Merge',
  mergeWhy:
    'Its orders, its white space and the parts of opportunities that name it come to the other line. Undo brings it back.',
  into: 'Product line that stays',
  remove: 'Remove {{name}}',
  removeAsk: 'Remove {{name}}?',
  removeWhy: 'Its white space goes with it; lines below come to the line above. Undo brings all of it back.',
  removeIt: 'Remove',
  cancel: 'Cancel',
})
