import { wordsOf } from '../../ui/words.ts'

export const usePersonWords = wordsOf('person', {
  savePdf: 'Save as PDF',
  savingPdf: 'Making the PDF …',
  saveJson: 'Save as JSON',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  copyFailed: 'The browser did not let the text be copied.',
  print: 'Print',
  back: 'Back to {{name}}',
  asOf: 'As of {{day}}',
})
export type SayPerson = ReturnType<typeof usePersonWords>
