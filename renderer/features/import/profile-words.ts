import { wordsOf } from '../../ui/words.ts'

export const useProfileWords = wordsOf('import-profile', {
  title: 'Profile',
  profile: 'Read by',
  none: 'No profile',
  fits: 'The headings fit the profile “{{name}}”, so its columns, values and rules are used.',
  update: 'Keep changes in {{name}}',
  share: 'Share as a file',
  remove: 'Remove',
  name: 'Name of a new profile',
  keep: 'Keep as a profile',
  takeFile: 'Take in a profile file',
})
