import { wordsOf } from '../../../ui/words.ts'

export const useOpportunityWords = wordsOf('opportunity', {
  opportunity: 'Opportunity:',
  none: 'none in particular',
  noneChoice: 'No opportunity in particular',
  facts: '{{name}} · {{facts}}',
  add: 'New opportunity',
  addTitle: 'New opportunity',
  edit: 'Edit “{{name}}”',
  editTitle: 'Edit the opportunity',
  name: 'Name',
  amount: 'Amount in {{currency}}',
  amountWrong: 'An amount is a number that is not below zero.',
  closesOn: 'Closes on',
  state: 'State',
  'state-open': 'Open',
  'state-won': 'Won',
  'state-lost': 'Lost',
  keep: 'Keep',
  cancel: 'Cancel',
  remove: 'Remove this opportunity',
  removeWhy: 'Buying centers that decide about it stay. Undo brings it back.',
})
