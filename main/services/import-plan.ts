import type { Input } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import {
  defaultTopMarkers,
  type Existing,
  type ImportOptions,
  type ImportPlan,
} from '#shared/domain/import/plan.ts'
import { planImport } from '#shared/domain/import/plan-import.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import { modifiedDays } from '#shared/domain/import/modified-days.ts'
import { decider, type Decide } from '#shared/domain/import/policies.ts'
import { settlePlan } from '#shared/domain/import/settle-plan.ts'
import type { Account } from '#shared/domain/account/model.ts'
import type { Contact, TeamMember } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { lastChanges } from '../store/field-days.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { leadShape } from '../store/lead-tables.ts'
import { accountShape, contactShape, productLineShape, teamMemberShape } from '../store/tables.ts'
import type { ProductLine } from '#shared/domain/economics/model.ts'
import { prepareTable } from '#shared/domain/import/prepare-table.ts'
import type { ImportObject } from '#shared/domain/import/fields.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import { dayAt } from './moments.ts'
import { processOf } from './sales-process.ts'
import type { ReadFile, Reading } from './import-file.ts'
import { getWorkspace } from './workspace.ts'

export type How = Omit<Input<'import.preview'>, keyof Reading | 'earlier'>

/** What is there, as far as a plan needs it, with the versions. */
export type Known = Readonly<{
  accounts: readonly Account[]
  contacts: readonly Contact[]
  teamMembers: readonly TeamMember[]
  opportunities: readonly Opportunity[]
  stages: Existing['stages']
  productLines: readonly ProductLine[]
  leads: readonly Lead[]
}>

/** A plan with all that the file says, what the policies leave of it, and how they decide. */
export type Planned = Readonly<{
  all: ImportPlan
  plan: ImportPlan
  open: number
  decide: Decide
  known: Known
}>

/** What an import would do to what is there now. It can be ended at each row of the file and of the workspace. */
export async function planOf(
  db: Reader,
  file: Pick<ReadFile, 'table' | 'form'>,
  how: How,
  checkpoint: Checkpoint,
): Promise<Planned> {
  return planAgainst(db, await knownFor(db, [how.object], checkpoint), file, how, checkpoint)
}

/** What an import would do to what is said to be there. */
export async function planAgainst(
  db: Reader,
  known: Known,
  file: Pick<ReadFile, 'table' | 'form'>,
  how: How,
  checkpoint: Checkpoint,
): Promise<Planned> {
  const options = await optionsOf(db, file, how)
  const table = prepareTable(file.table, how.recipe, checkpoint)
  const all = planImport(table, how.mapping, options, known, checkpoint)
  const decide = await deciderFor(db, table, options, how, all, checkpoint)
  return { all, ...settlePlan(all, decide, checkpoint), decide, known }
}

/** The days are looked up only where something is decided by them. */
async function deciderFor(
  db: Reader,
  table: ImportTable,
  options: ImportOptions,
  { mapping, policies, answers }: How,
  { updates }: ImportPlan,
  checkpoint: Checkpoint,
): Promise<Decide> {
  const isByDay = policies.some(({ policy }) => policy === 'newest')
  const modified = isByDay
    ? modifiedDays(table, mapping, options, checkpoint)
    : new Map<number, CalendarDay>()
  const changed = isByDay
    ? await lastChanges(
        db,
        updates.map(({ id }) => id),
      )
    : new Map<string, never>()
  return decider({
    policies,
    answers,
    modifiedOn: (row) => modified.get(row),
    changedOn: (id, field) => {
      const times = changed.get(id)
      const at = times?.get(columnFields[field] ?? field) ?? times?.get('')
      return at === undefined ? undefined : dayAt(at)
    },
  })
}

/** What a draft calls otherwise than the record does. */
const columnFields: Readonly<Record<string, string>> = {
  parent: 'parentId',
  owner: 'ownerId',
  manager: 'managerId',
  leadStatus: 'status',
  leadSource: 'source',
  budgetCurrency: 'currency',
}

/** How a file is planned. */
export async function optionsOf(
  db: Reader,
  { form }: Pick<ReadFile, 'form'>,
  how: How,
): Promise<ImportOptions> {
  const { currency } = await getWorkspace(db)
  return {
    object: how.object,
    account: how.account,
    // In workbooks and JSON a number is a number: how one would be written is no question.
    numberFormat: form.kind === 'workbook' || form.kind === 'json' ? 'point' : how.numberFormat,
    formats: new Map(how.recipe.formats.map(({ column, format }) => [column, format])),
    topMarkers: how.topMarkers ?? defaultTopMarkers,
    currency,
    same: new Map(how.same.map(({ row, id }) => [row, id])),
    leaveOutRefused: how.leaveOutRefused,
  }
}

/** What is there that files of these kinds are planned against. */
export async function knownFor(
  db: Reader,
  objects: readonly ImportObject[],
  checkpoint: Checkpoint,
): Promise<Known> {
  const isOfDeals = objects.includes('opportunity')
  return {
    accounts: await listAccounts(db, checkpoint),
    contacts: objects.includes('contact') ? await listContacts(db, checkpoint) : [],
    teamMembers: await rows.listAll(db, teamMemberShape, ['id']),
    opportunities: isOfDeals ? await rows.listMany(db, opportunityShape, ['id'], checkpoint) : [],
    stages: isOfDeals ? (await processOf(db)).stages : [],
    leads: objects.includes('lead') ? await rows.listMany(db, leadShape, ['id'], checkpoint) : [],
    productLines: isOfDeals ? await rows.listAll(db, productLineShape, ['position', 'id']) : [],
  }
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
