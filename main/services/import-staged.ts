import type { Output } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { ImportObject } from '#shared/domain/import/fields.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'

/** What the job leaves with its rows for the command that takes them in. */
export type ImportNote = Readonly<{
  /** The number of the newest command when the preview was made. */
  basis: number
  fileName: string
  object: ImportObject
  counts: Output<'import.takeIn'>
}>

/** Where an import's rows wait: in the folder of its job. */
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
} as const

export function takeInHandler(stagingFolder: string): HandlersOf<'import'>['import.takeIn'] {
  return async ({ db, recorder }, { jobId }) => {
    const path = stagedFileOf(stagingFolder, jobId)
    if (!existsSync(path)) throw new AppFailure({ code: 'not-found', object: 'job' })

    const { basis, fileName, object, counts } = (await recorder.attach(path)) as ImportNote
    if (await historyStore.hasChangedSince(db, basis, plannedBy[object]))
      throw new AppFailure({ code: 'preview-outdated' })

    recorder.describe(fileName)
    await recorder.joinAttached()
    return counts
  }
}
