import type { Output } from '#shared/contract/contract.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { ImportObject } from '#shared/domain/import/fields.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'
import { noteImport } from '../store/import-notes.ts'
import type { Reader, Recorder } from '../store/recorder.ts'

/** What the job leaves with its rows for the command that takes them in. */
export type ImportNote = Readonly<{
  /** The number of the newest command when the preview was made. */
  basis: number
  fileName: string
  profile?: string | null
  runId?: Id<'file'> | null
  object: ImportObject
  /** What the files hold where there are several. */
  others?: readonly ImportObject[]
  counts: Output<'import.takeIn'>
}>

/** Some hundredths of a second: whoever writes meanwhile waits no longer. */
const broughtAtOnce = 500

/** Where an import's rows wait: in the folder of its job, and as long as that lasts. */
export function stagedFileOf(stagingFolder: string, jobId: Id<'job'>): string {
  return join(stagingFolder, 'jobs', jobId, 'rows.db')
}

/**
 * What plans are made by: the things that rows of a file are known again and found by. A change of anything else, made
 * while the import goes on, does not make the plan untrue. A row that the import itself changes must be as it was.
 */
const plannedBy = {
  account: { account: 'all', team_member: 'all', workspace: ['currency'] },
  contact: {
    account: ['name', 'sourceId'],
    contact: ['accountId', 'sourceId', 'firstName', 'lastName', 'title', 'email', 'managerId'],
  },
  opportunity: {
    account: ['name', 'sourceId', 'currency'],
    opportunity: 'all',
    team_member: 'all',
    product_line: 'all',
    sales_process: 'all',
  },
  lead: { lead: 'all', team_member: 'all', workspace: ['currency'] },
} as const

export function takingInHandlers(
  stagingFolder: string,
): Pick<HandlersOf<'import'>, 'import.bring' | 'import.takeIn'> {
  const attached = async (recorder: Recorder, jobId: Id<'job'>): Promise<ImportNote> => {
    const path = stagedFileOf(stagingFolder, jobId)
    if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'job' })
    return (await recorder.attach(path)) as ImportNote
  }
  const refuseOutdated = async (
    db: Reader,
    { basis, object, others = [object] }: ImportNote,
  ): Promise<void> => {
    for (const each of others)
      if (await historyStore.hasChangedSince(db, basis, plannedBy[each]))
        throw new AppFailure({ code: 'preview-outdated' })
  }
  return {
    'import.bring': async ({ db, recorder }, { jobId }) => {
      await refuseOutdated(db, await attached(recorder, jobId))
      return { brought: (await recorder.bringAttached(jobId, broughtAtOnce)) ?? null }
    },

    'import.takeIn': async ({ db, recorder }, { jobId }) => {
      const note = await attached(recorder, jobId)
      await refuseOutdated(db, note)
      recorder.describe(note.fileName)
      if (!(await recorder.joinAttached(jobId))) throw ruleFailure({ rule: 'rows-arriving' })
      recorder.beside(noteImport(note))
      return note.counts
    },
  }
}
