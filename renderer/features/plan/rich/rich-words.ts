import { wordsOf } from '../../../ui/words.ts'

export const useRichWords = wordsOf('rich-text', {
  tools: 'Form of the text in {{section}}',
  form: 'Kind of paragraph',
  'form-0': 'Text',
  'form-1': 'Heading 1',
  'form-2': 'Heading 2',
  'form-3': 'Heading 3',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'List',
  numbers: 'Numbered list',
  link: 'Link',
  linkTitle: 'Where does the link lead?',
  address: 'Address (https://… or mailto:…)',
  setLink: 'Set the link',
  notAddress: 'Only pages (https://…) and mail (mailto:…) can be linked.',
  cancel: 'Cancel',
  table: 'Insert a table',
  rowBelow: 'Add a row below',
  columnRight: 'Add a column on the right',
  removeRow: 'Remove the row',
  removeColumn: 'Remove the column',
  removeTable: 'Remove the table',
  copyMarkdown: 'Copy the section as Markdown',
  tooMuch:
    'That does not fit: a section holds 400,000 characters, and lists and tables no deeper than a few levels.',
})
