import { wordsOf } from '../../../ui/words.ts'

export const useTieWords = wordsOf('people-tie', {
  grip: 'Draw a line from {{name}}: drag to another card',
  hint: 'Draw a line from {{name}} to …',
  draw: 'Draw a line from {{from}} to {{to}}',
  dialog: 'A line from {{from}}',
  direction: 'Direction',
  keyTie: 'Draw a line between two who are selected, or from one to somebody',
  keyTiePointer: 'Drag from the handle of a card, or with Alt from anywhere on it: draw a line',
})
