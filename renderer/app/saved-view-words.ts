import { wordsOf } from '../ui/words.ts'

export const useSavedViewWords = wordsOf('saved-views', {
  views: 'Views',
  of: 'Views of this page',
  none: 'No view of this page is saved yet. A view keeps its period, filters, cut lines and order under a name, for everybody who opens this workspace.',
  changed: '{{name}}, changed since',
  asSaved: 'As it was saved: {{name}}',
  save: 'Save this view …',
  saveAsNew: 'Save as a new view …',
  saveChanges: 'Save what is shown as “{{name}}”',
  rename: 'Rename “{{name}}” …',
  remove: 'Remove “{{name}}”',
  name: 'Name of the view',
  keep: 'Save',
  cancel: 'Cancel',
  saveTitle: 'Save this view',
  renameTitle: 'Rename the view',
})
