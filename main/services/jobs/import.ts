import type { Account } from '#shared/domain/account/model.ts'
import type {
  AccountPlan,
  ContactPlan,
  ImportPlan,
  LeadPlan,
  OpportunityPlan,
} from '#shared/domain/import/plan.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import { assumedOn, type Evidence } from '#shared/domain/relationship/evidence.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { JobContext, JobInputs, JobRunners } from '../../core/job-context.ts'
import { setTimeout } from 'node:timers/promises'
import { openReader } from '../../store/open-store.ts'
import { createStagedRows, type StagedRows } from '../../store/staged-rows.ts'
import { opportunityShape } from '../../store/center-tables.ts'
import { leadShape } from '../../store/lead-tables.ts'
import { accountShape, contactShape, productLineShape, teamMemberShape } from '../../store/tables.ts'
import { readImportFile } from '../import-file.ts'
import { planOf, refuseRefused, type Known } from '../import-plan.ts'
import { accountRows, contactRows, idsInTurn, leadRows, opportunityRows } from '../import-rows.ts'
import { stagedFileOf, type ImportNote } from '../import-staged.ts'
import { stageSeveral } from './import-several.ts'

/**
 * Takes a file in: it is read, planned and refused here, and the rows are prepared in a file of the job's own, so that all
 * that is left to the one writer is to take that file over. Until then nothing has happened.
 */
export const runImport: JobRunners['import'] = async (context, input) => {
  if (input.earlier.length > 0) {
    context.progress(0, null, 'reading')
    await stageSeveral(context, input, () => stagedRowsOf(context))
  } else await stageOne(context, input)

  await bringAll(context)
  return context.command('import.takeIn', { jobId: context.id })
}

async function stageOne(
  context: JobContext,
  { basis, fileName, profile, runId, ...input }: JobInputs['import'],
): Promise<void> {
  context.progress(0, null, 'reading')
  const file = readImportFile(context.folders.staging, input, context.checkpoint)
  context.throwIfCancelled()

  context.progress(0, null, 'planning')
  const { plan, known } = await planned(context, file, input)
  context.throwIfCancelled()
  refuseRefused(plan, input)

  const rows = stagedRowsOf(context)
  try {
    if (plan.object === 'account') stageAccounts(context, plan, known, rows)
    else if (plan.object === 'lead') stageLeads(context, plan, known, rows)
    else if (plan.object === 'opportunity') stageOpportunities(context, plan, known, rows, fileName)
    else stageContacts(context, plan, known, rows, { ...assumedOn(dayOf(context.now())), source: fileName })
    rows.finish({
      basis,
      fileName,
      profile,
      runId,
      object: plan.object,
      counts: countsOf(plan),
    } satisfies ImportNote)
  } finally {
    rows.close()
  }
}

function stagedRowsOf(context: JobContext): StagedRows {
  return createStagedRows(stagedFileOf(context.folders.staging, context.id), [
    teamMemberShape,
    accountShape,
    contactShape,
    productLineShape,
    opportunityShape,
    leadShape,
  ])
}

const askAgainMs = 100

/** Has the rows brought in a few at a time, so that others who write get their turn in between. */
async function bringAll(context: JobContext): Promise<void> {
  for (let isThere = false; !isThere;) {
    const { brought } = await context.command('import.bring', { jobId: context.id })
    context.progress(brought?.done ?? 0, brought?.total ?? null, 'joining')
    if (!brought) await setTimeout(askAgainMs)
    isThere = brought !== null && brought.done === brought.total
  }
}

async function planned(
  context: JobContext,
  file: Parameters<typeof planOf>[1],
  how: Parameters<typeof planOf>[2],
) {
  const store = await openReader(context.path)
  try {
    return await planOf(store.read, file, how, context.checkpoint)
  } finally {
    await store.close()
  }
}

function around({ newId, checkpoint }: JobContext): Parameters<typeof accountRows>[1] {
  return { idsFor: idsInTurn(newId), checkpoint }
}

function stageAccounts(context: JobContext, plan: AccountPlan, known: Known, rows: StagedRows): void {
  const { members, created, changes } = accountRows(plan, around(context))
  rows.insert(teamMemberShape, members)
  inParts(context, plan, plan.creates, 0, (some) => rows.insert(accountShape, some.map(created)))
  const before = byId<Account>(known.accounts)
  inParts(context, plan, plan.updates, plan.creates.length, (some) => {
    for (const { id, after } of some) rows.update(accountShape, before(id), changes(after))
  })
}

function stageContacts(
  context: JobContext,
  plan: ContactPlan,
  known: Known,
  rows: StagedRows,
  evidence: Evidence,
): void {
  const { created, changes } = contactRows(plan, around(context), evidence)
  inParts(context, plan, plan.creates, 0, (some) => rows.insert(contactShape, some.map(created)))
  const before = byId<Contact>(known.contacts)
  inParts(context, plan, plan.updates, plan.creates.length, (some) => {
    for (const { id, after } of some) {
      const contact = before(id)
      rows.update(contactShape, contact, changes(after, contact))
    }
  })
}

function stageOpportunities(
  context: JobContext,
  plan: OpportunityPlan,
  known: Known,
  rows: StagedRows,
  source: string,
): void {
  const { members, productLines, created, changes } = opportunityRows(plan, {
    ...around(context),
    source,
    firstStage: known.stages[0]?.key,
    lastPosition: known.productLines.at(-1)?.position ?? -1,
  })
  rows.insert(teamMemberShape, members)
  rows.insert(productLineShape, productLines)
  inParts(context, plan, plan.creates, 0, (some) => rows.insert(opportunityShape, some.map(created)))
  const before = byId<Opportunity>(known.opportunities)
  inParts(context, plan, plan.updates, plan.creates.length, (some) => {
    for (const { id, after } of some) rows.update(opportunityShape, before(id), changes(after))
  })
}

function stageLeads(context: JobContext, plan: LeadPlan, known: Known, rows: StagedRows): void {
  const { members, created, changes } = leadRows(plan, around(context), dayOf(context.now()))
  rows.insert(teamMemberShape, members)
  inParts(context, plan, plan.creates, 0, (some) => rows.insert(leadShape, some.map(created)))
  const before = byId<Lead>(known.leads)
  inParts(context, plan, plan.updates, plan.creates.length, (some) => {
    for (const { id, after } of some) rows.update(leadShape, before(id), changes(after))
  })
}

const rowsAtOnce = 500

function inParts<T>(
  context: JobContext,
  plan: ImportPlan,
  all: readonly T[],
  before: number,
  stage: (some: readonly T[]) => void,
): void {
  const total = plan.creates.length + plan.updates.length
  for (let from = 0; from < all.length; from += rowsAtOnce) {
    context.checkpoint()
    stage(all.slice(from, from + rowsAtOnce))
    context.progress(Math.min(total, before + from + rowsAtOnce), total, 'writing')
  }
}

function byId<V extends { id: string }>(values: readonly V[]): (id: V['id']) => V {
  const found = new Map<string, V>(values.map((value) => [value.id, value]))
  return (id) => {
    const value = found.get(id)
    if (!value) throw new Error(`The plan changes ${id}, which was not read`)
    return value
  }
}

function countsOf(plan: ImportPlan): ImportNote['counts'] {
  return {
    created: plan.creates.length,
    updated: plan.updates.length,
    unchanged: plan.unchanged,
    teamMembers: plan.teamMembers.length,
    leftOut: plan.refusedRows.length,
  }
}
