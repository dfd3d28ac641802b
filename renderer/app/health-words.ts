import { wordsOf } from '../ui/words.ts'

export const useHealthWords = wordsOf('health', {
  damaged:
    'The workspace file is damaged. Nothing more is written to it, so that nothing more is lost. What was saved before is on disk.',
  toBackups: 'Backups',
  rescue: 'Close it and go back to work',
  seen: 'Seen',
  missingBetween: 'Changes made between {{since}} and {{until}} are missing from this file.',
  missingUntil: 'Changes made up to {{until}} are missing from this file.',
  missingCount_one: 'It is one change.',
  missingCount_other: 'They are {{count}} changes.',
  missingWhy: 'Its log was damaged or lost, or an older copy was put in its place.',
  changedAtRest:
    'The file is not as Keyplan left it, though nothing was done in it. A bit may have turned on the disk: compare with a backup.',
})
