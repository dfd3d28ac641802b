import type { Job } from '#shared/contract/job.ts'
import { useCallback } from 'react'
import { formatBytes, formatCount } from '../../ui/format.ts'
import { wordsOf } from '../../ui/words.ts'

export const useJobsWords = wordsOf('jobs', {
  title: 'Jobs',
  why: 'Long work that goes on beside yours. A job that is cancelled or fails leaves nothing half done.',
  none: 'No job has run since Keyplan was started.',
  toImport: 'Import a file',
  cancel: 'Cancel',
  cancelNamed: 'Cancel: {{job}}',
  dismiss: 'Dismiss',
  dismissNamed: 'Dismiss: {{job}}',
  dismissAll: 'Dismiss what has ended',
  started: 'Started {{at}}',
  ended: 'Ended {{at}}',
  done: 'Done',
  failed: 'Failed',
  exported: '{{rows}} rows, {{size}}: {{path}}',
  takenIn: '{{rows}} rows: {{path}}',
  cancelled: 'Cancelled. Nothing of it is left.',
  papersMade_one: '{{count}} file is in {{folder}}.',
  papersMade_other: '{{count}} files are in {{folder}}.',
  cancelledPapers: 'Cancelled. {{done}} of {{total}} files are there, each of them whole.',
  cancelledIndex: 'No longer waited for. The index is finished beside your work.',
  imported: '{{created}} created, {{updated}} updated, {{unchanged}} unchanged.',
  tookBack: '{{removed}} removed, {{restored}} set back, {{kept}} kept.',
  indexed_one: '{{count}} thing is found by its words.',
  indexed_other: '{{count}} things are found by their words.',
  backedUp: 'The backup was read again and is whole.',
  'checked-whole': 'The backup is as it was made.',
  'checked-damaged': 'The backup is damaged.',
  'checked-unproven': 'There is nothing to compare the backup with.',
  restored: 'The copy is at {{path}}.',
  salvaged: 'What could be read is at {{path}}.',
  ordersImported: '{{created}} order lines new, {{replaced}} corrected, {{unchanged}} unchanged.',
  duplicates: '{{accounts}} pairs of accounts and {{contacts}} pairs of contacts that may be the same.',
  compared: '{{changes}} changes merge by themselves, {{conflicts}} are to be decided.',
  leftOut_one: '{{count}} refused row was left out.',
  leftOut_other: '{{count}} refused rows were left out.',
})

/** What a job that is done has brought. */
export function useResultWords(): (job: Job) => string {
  const say = useJobsWords()
  return useCallback(
    (job) => {
      if (job.result === null) return ''
      switch (job.kind) {
        case 'import': {
          const { created, updated, unchanged, leftOut } = job.result
          const counts = say('imported', {
            created: formatCount(created),
            updated: formatCount(updated),
            unchanged: formatCount(unchanged),
          })
          return leftOut > 0 ? `${counts} ${say('leftOut', { count: leftOut })}` : counts
        }
        case 'paper-batch':
          return say('papersMade', { count: job.result.files, folder: job.result.folder })
        case 'copied-orders':
        case 'orders': {
          const { created, replaced, unchanged, leftOut } = job.result
          const counts = say('ordersImported', {
            created: formatCount(created),
            replaced: formatCount(replaced),
            unchanged: formatCount(unchanged),
          })
          return leftOut > 0 ? `${counts} ${say('leftOut', { count: leftOut })}` : counts
        }
        case 'import-take-back': {
          const { removed, restored, kept } = job.result
          return say('tookBack', {
            removed: formatCount(removed),
            restored: formatCount(restored),
            kept: formatCount(kept),
          })
        }
        case 'workspace.export': {
          const { rows, byteLength, path } = job.result
          return say('exported', { rows: formatCount(rows), size: formatBytes(byteLength), path })
        }
        case 'workspace.import':
          return say('takenIn', { rows: formatCount(job.result.rows), path: job.result.path })
        case 'search-rebuild':
          return say('indexed', { count: job.result.things })
        case 'backup':
          return say('backedUp')
        case 'backup-check':
          return say(`checked-${job.result.state}`)
        case 'restore':
          return say('restored', { path: job.result.path })
        case 'salvage':
          return say('salvaged', { path: job.result.path })
        case 'copy-comparison': {
          const { changes, conflicts } = job.result
          return say('compared', { changes: formatCount(changes), conflicts: formatCount(conflicts) })
        }
        case 'duplicate-search': {
          const { accounts, contacts } = job.result
          return say('duplicates', { accounts: formatCount(accounts), contacts: formatCount(contacts) })
        }
      }
    },
    [say],
  )
}
