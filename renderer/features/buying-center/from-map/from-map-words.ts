import { wordsOf } from '../../../ui/words.ts'

export const useFromMapWords = wordsOf('from-map', {
  open: 'From a stakeholder map',
  title: 'Buying center from a stakeholder map',
  table: 'Table, with headings',
  tableHint:
    'Paste it from a spreadsheet or a CSV file: name or function, role in the deal, influence, sentiment, personal win, relationships',
  file: 'Choose a file …',
  beside: 'Statements beside the table, one a line',
  besideHint: 'Such as: Champion reports to Economic Buyer',
  name: 'Name of the buying center',
  add: 'Add buying center',
  cancel: 'Cancel',
  source: 'Stakeholder map',
  'problem-no-rows': 'There is nobody below the headings.',
  'problem-no-name-column':
    'No column says who is meant. One heading must be name, stakeholder, title or function.',
  tooMany: 'A map of more than {{count}} people is not taken in one go.',
  unreadable: 'The file could not be read.',

  people: 'People',
  person: 'Person',
  part: 'Role in the deal',
  influence: 'Influence',
  attitude: 'Attitude',
  manager: 'Reports to',
  win: 'Personal win',
  becomes: 'Becomes',
  isNew: 'new person',
  isKnown: 'contact that is there',
  isBeside: 'person beside, no member',

  statements: 'What is said of them',
  statementsHint: 'What is ticked is taken over. Statements that contradict each other wait for a decision.',
  inRow: '{{name}}: {{said}}',
  contested: 'contradicted',

  findings: 'What does not hold together',
  noFindings: 'Nothing in the map contradicts itself.',
  'finding-not-in-map': '{{name}} is spoken of and has no row: {{said}}.',
  'finding-contradiction': 'Contradiction: “{{one}}” and “{{other}}”. One of them at most holds.',
  'finding-reporting-loop': 'A reporting loop: {{names}}.',
  'finding-role-unknown': '{{role}} of {{name}} is no role that is known here; it is kept in the note.',
  'finding-role-against-attitude':
    '{{name}} is called {{role}}, and the sentiment says otherwise. The sentiment counts.',
  'finding-not-understood': 'Not understood: “{{text}}”.',
})
