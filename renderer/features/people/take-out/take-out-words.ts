import { wordsOf } from '../../../ui/words.ts'

export const useTakeOutWords = wordsOf('take-out', {
  takeOut: 'Take out',
  picture: 'Picture (PNG)',
  drawing: 'Drawing (SVG)',
  copy: 'Copy picture',
  paper: 'Print or PDF …',
  people: 'People as a table (CSV)',
  lines: 'Informal lines as a table (CSV)',
  network: 'People and ties as a network (GraphML)',
  withNotes: 'With notes',
  withNotesWhy: 'Notes are private and stay out otherwise.',
  withJudgements: 'With what is thought of them',
  withJudgementsWhy: 'Attitude, influence and informal lines.',

  nameMap: 'map',
  namePeople: 'people',
  nameLines: 'informal lines',
  nameNetwork: 'network',

  title: 'Who reports to whom at {{account}}',
  titleJudged: 'Relationship map of {{account}}',
  subtitle_one: '{{shown}} person, as of {{day}}',
  subtitle_other: '{{shown}} people, as of {{day}}',

  copied: 'The map is in the clipboard as a picture.',
  notCopied: 'The clipboard did not take the picture. Save it as PNG instead.',
  notDrawn: 'The picture could not be made. The drawing (SVG) has no limits of size.',

  paperTitle: 'Print or PDF',
  spread: 'Pages',
  onePage: 'All on one page',
  tiles: 'Over several pages, in a size that can be read',
  size: 'Paper',
  'size-a4': 'A4',
  'size-a3': 'A3',
  'size-letter': 'Letter',
  pageCount_one: 'One page. Names will be {{points}} points high.',
  pageCount_other:
    '{{count}} pages, {{columns}} side by side and {{rows}} below each other. Names will be {{points}} points high.',
  pageOf: 'Page {{column}} of {{columns}} across, {{row}} of {{rows}} down',
  print: 'Print',
  savePdf: 'Save as PDF',
  savingPdf: 'Making the PDF …',
  cancel: 'Cancel',
})
