import { wordsOf } from '../../../ui/words.ts'

export const useReportWords = wordsOf('person-report', {
  report: 'What is held about {{name}}',
  file: 'Held about {{name}} {{day}}',
  erase: 'Erase this person …',
  atAccount: '{{account}} · as of {{day}}',
  sources: 'Where it came from',
  noSources: 'Nothing of it came from a file; it was written here by hand.',
  record: 'The person',
  things: 'What refers to the person',
  nothing: 'Nothing refers to the person.',
  ages: 'How long it is held',
  noAges: 'No age limit of this workspace applies to the person.',
  dueOn: 'due for erasure on {{day}}',
  mentions: 'Texts that name somebody of this name, address or number',
  mentionsHow: 'Nobody linked these texts to the person: somebody else of the same name may be meant.',
  history: 'Who changed what',
  historyCut: 'There is more of a history than is told here.',
  change: '{{field}}: {{before}} → {{after}}',
  added: '{{field}}: {{after}}',
  beside:
    'Answers of a team rating that is not shown yet are left out, to everybody. Backups and files that were exported before hold what was held then.',
})
