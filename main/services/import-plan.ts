import type { Input } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import {
  defaultTopMarkers,
  type Existing,
  type ImportOptions,
  type ImportPlan,
} from '#shared/domain/import/plan.ts'
import { planImport } from '#shared/domain/import/plan-import.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import type { ReadFile } from './import-file.ts'
import { getWorkspace } from './workspace.ts'

export type How = Omit<Input<'import.preview'>, 'fileId' | 'encoding' | 'delimiter' | 'sheet'>

/** What is there, as far as a plan needs it, with the versions. */
export type Known = Readonly<{
  accounts: Awaited<ReturnType<typeof listAccounts>>
  contacts: Awaited<ReturnType<typeof listContacts>>
  teamMembers: Existing['teamMembers']
}>

/** What an import would do to what is there now. It can be ended at each row of the file and of the workspace. */
export async function planOf(
  db: Reader,
  { table, form }: Pick<ReadFile, 'table' | 'form'>,
  how: How,
  checkpoint: Checkpoint,
): Promise<{ plan: ImportPlan; known: Known }> {
  const { currency } = await getWorkspace(db)
  const options: ImportOptions = {
    object: how.object,
    account: how.account,
    // In workbooks and JSON a number is a number: how one would be written is no question.
    numberFormat: form.kind === 'workbook' || form.kind === 'json' ? 'point' : how.numberFormat,
    topMarkers: how.topMarkers ?? defaultTopMarkers,
    currency,
    leaveOutRefused: how.leaveOutRefused,
  }
  const known: Known = {
    accounts: await listAccounts(db, checkpoint),
    contacts: how.object === 'contact' ? await listContacts(db, checkpoint) : [],
    teamMembers: await rows.listAll(db, teamMemberShape, ['id']),
  }
  return { plan: planImport(table, how.mapping, options, known, checkpoint), known }
}

/** All of the file is taken in or nothing, unless the user leaves the refused rows out. */
export function refuseRefused(plan: ImportPlan, { leaveOutRefused }: Pick<How, 'leaveOutRefused'>): void {
  const isStopped = plan.refusalCount > 0 && !leaveOutRefused
  const isWhole = plan.refusals.some((refusal) => refusal.row === null)
  if (isStopped || isWhole) throw new AppFailure({ code: 'import-refused', refusals: plan.refusalCount })
}

function listAccounts(db: Reader, checkpoint: Checkpoint) {
  return rows.listMany(db, accountShape, ['id'], checkpoint)
}

function listContacts(db: Reader, checkpoint: Checkpoint) {
  return rows.listMany(db, contactShape, ['id'], checkpoint)
}
