import { wordsOf } from '../../../ui/words.ts'

export const useSqlWords = wordsOf('sql', {
  editor: 'The question in SQL',
  limits:
    'One SELECT that only reads. It is ended after {{seconds}} seconds; at most {{rows}} rows come back.',
  run: 'Run',
  runKeys: 'Run (Ctrl+Enter)',
  cancel: 'Cancel',
  asking: 'Asking …',
  showPlace: 'Show the place',
  unasked: 'Write a question in SQL, or start with an example.',
  example: 'Start with an example',
  nothing: 'The question was answered with no rows.',
  total_one: '{{count}} row',
  total_other: '{{count}} rows',
  cut: 'The first {{count}} rows are here, and there are more. Ask for less to see the others.',
  changed: 'The question was changed since it was asked.',
  answer: 'Answer',
  null: '–',
  fileName: 'Keyplan answer',
  tables: 'Tables and columns',
  findTable: 'Find a table or column',
  noTable: 'No table or column has that in its name.',
  columnsOf: 'Columns of {{table}}',
  insert: 'Put {{name}} into the question',
})
