import { wordsOf } from '../../../ui/words.ts'

export const useSalesProcessWords = wordsOf('sales-process', {
  how: 'An opportunity moves forward only where what a stage asks for is known, or with a reason in words.',
  stage: 'Stage',
  stageName: 'Name of the stage {{name}}',
  probability: 'Prob. %',
  probabilityOf: 'Probability of {{name}} in percent',
  probabilityWrong: 'A whole number from 0 to 100.',
  committed: 'Committed',
  committedOf: '{{name}} counts as committed in the forecast',
  asks: 'Asks for',
  asksNothing: 'nothing',
  asksOf: 'What {{name}} asks for',
  up: 'Move {{name}} up',
  down: 'Move {{name}} down',
  remove: 'Remove {{name}}',
  places: 'Place',
  addStage: 'New stage',
  checklist: 'Checklist',
  itemName: 'Question {{name}}',
  addItem: 'New question',
})
