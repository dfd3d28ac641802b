import { wordsOf } from '../../ui/words.ts'

export const useHistoryWords = wordsOf('history', {
  title: 'History',
  why: 'What was done in this workspace, the newest first. Undo goes back step by step, also after the program was closed.',
  none: 'Nothing has been done in this workspace yet.',
  when: 'When',
  who: 'Who',
  what: 'What',
  rows: 'Rows changed',
  state: 'State',
  times: '{{command}}, {{count}} times',
  'standing-done': '',
  'standing-undone': 'Undone; redo brings it back',
  'standing-dropped': 'Undone, then left for something else',
  'standing-fixed': 'Can’t be undone',
  undoHere: 'Undo stands here: it takes back "{{command}}" next',
  undoEnds: 'Undo stands here: what is below can’t be taken back',
  withDetail: '{{command}}: {{detail}}',
  details: 'Show what changed: {{command}}',
  hide: 'Hide what changed: {{command}}',
  showMore: 'Show more',
})
