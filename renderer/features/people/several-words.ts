import { wordsOf } from '../../ui/words.ts'

export const useSeveralWords = wordsOf('several-people', {
  title_one: '{{shown}} person selected',
  title_other: '{{shown}} people selected',
  hint: 'What is set here is set for all of them.',
  hintReadOnly: 'What they have in common.',
  differs: 'Differs',
  clear: 'Clear for all',
  clearOf: 'Clear “{{field}}” for all of them',
  toTop: 'All to the top',
  selected: 'Selected',
  more_one: 'And {{shown}} more.',
  more_other: 'And {{shown}} more.',
  tie: 'Draw a line from {{from}} to {{to}} …',
  remove_one: 'Remove {{shown}} person …',
  remove_other: 'Remove {{shown}} people …',

  removeTitle_one: 'Remove {{shown}} person?',
  removeTitle_other: 'Remove {{shown}} people?',
  removeWhom: '{{names}}.',
  removeWhomMore_one: '{{names}} and {{shown}} more.',
  removeWhomMore_other: '{{names}} and {{shown}} more.',
  lifted_one: '{{shown}} person who reports to them will report to the next manager above, or be at the top.',
  lifted_other:
    '{{shown}} people who report to them will report to the next manager above, or be at the top.',
  noneLifted: 'Nobody else reports to them.',
  goesToo:
    'With them go their relationships with our team, informal lines and memberships in buying centers.',
  moveUnder_one: 'Move {{shown}} person under {{manager}}',
  moveUnder_other: 'Move {{shown}} people under {{manager}}',
  moveHint_one: 'Move {{shown}} person under …',
  moveHint_other: 'Move {{shown}} people under …',
})
