import type { Job, JobPhase } from '#shared/contract/job.ts'
import { useMemo } from 'react'
import { formatCount } from './format.ts'
import { wordsOf } from './words.ts'

const useWords = wordsOf('job', {
  'kind-import': 'Import of {{title}}',
  'kind-import-take-back': 'Taking back the import of {{title}}',
  'kind-workspace.export': 'Export of {{title}}',
  'kind-workspace.import': 'New workspace of {{title}}',
  'kind-search-rebuild': 'New search index for {{title}}',
  'kind-backup': 'Backup of {{title}}',
  'kind-backup-check': 'Check of the backup {{title}}',
  'kind-restore': 'Copy of the backup {{title}}',
  'kind-paper-batch': 'Briefs into the folder {{title}}',
  'kind-orders': 'Import of the order lines of {{title}}',
  'kind-salvage': 'Saving what can be read of {{title}}',
  'kind-copy-comparison': 'Comparison with {{title}}',
  'kind-copied-orders': 'Order lines of a copy into {{title}}',
  'kind-duplicate-search': 'Search for duplicates in {{title}}',
  'phase-waiting': 'Waiting for its turn',
  'phase-starting': 'Starting',
  'phase-reading': 'Reading the file',
  'phase-planning': 'Working out what changes',
  'phase-writing': 'Preparing the rows',
  'phase-joining': 'Taking the rows in',
  'phase-exporting': 'Writing the file',
  'phase-indexing': 'Taking words into the index',
  'phase-copying': 'Copying',
  'phase-checking': 'Reading again what was written',
  'phase-comparing': 'Comparing with the history',
  'phase-hashing': 'Adding up its bytes',
  'phase-rebuilding': 'Making lost rows anew',
  'phase-looking-at-accounts': 'Reading accounts',
  'phase-looking-at-contacts': 'Reading contacts',
  'phase-making-papers': 'Making one file after another',
  'phase-matching': 'Comparing names and contact points',
  cancelling: 'Stopping',
  ofTotal: '{{done}} of {{total}}',
  progress: 'Progress',
})

/** What long work is called wherever it is shown. */
export function useJobWords() {
  const say = useWords()
  return useMemo(
    () => ({
      sayJob: ({ kind, title }: Pick<Job, 'kind' | 'title'>): string => say(`kind-${kind}`, { title }),
      sayPhase: ({ state, phase }: Readonly<{ state: Job['state']; phase: JobPhase }>): string =>
        state === 'cancelling' ? say('cancelling') : say(`phase-${phase}`),
      /** How far it is, as far as that is known. */
      sayDone: ({ done, total }: Pick<Job, 'done' | 'total'>): string =>
        total === null
          ? done === 0
            ? ''
            : formatCount(done)
          : say('ofTotal', { done: formatCount(done), total: formatCount(total) }),
      progress: say('progress'),
    }),
    [say],
  )
}
