import { ruleFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { rulesAgainst, type Around } from '#shared/domain/opportunity/entry-rules.ts'
import {
  blankOpportunity,
  sumOfLines,
  type Opportunity,
  type OpportunityId,
} from '#shared/domain/opportunity/model.ts'
import type { EntryRule, SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import { usualHalfLifeDays, type Aging } from '#shared/domain/relationship/aging.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { buyingCenterShape, opportunityShape } from '../store/center-tables.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { decidingMembersOf } from './key-players.ts'
import { dayAt } from './moments.ts'
import { edit, get, getAll, getAt } from './outcome.ts'
import { processOf } from './sales-process.ts'
import { getWorkspace } from './workspace.ts'
import { loosen } from './loosen.ts'
import { leadShape } from '../store/lead-tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'

type Commands = Pick<
  HandlersOf<'opportunity'>,
  | 'opportunity.listByAccount'
  | 'opportunity.add'
  | 'opportunity.edit'
  | 'opportunity.moveTo'
  | 'opportunity.remove'
>

export const opportunityHandlers: Commands = {
  'opportunity.listByAccount': async ({ db }, { accountId }) => {
    const found = await rows.listWhere(db, opportunityShape, 'accountId', [accountId], ['name', 'id'])
    return found.toSorted((one, other) => lastIfNone(one.closesOn).localeCompare(lastIfNone(other.closesOn)))
  },

  'opportunity.add': async ({ recorder, db, newId, now }, { accountId, ...fields }) => {
    await get(db, accountShape, accountId)
    await refuseStrangers(db, [fields.ownerId])
    await refuseTakenSourceId(db, fields.sourceId)
    const { stages } = await processOf(db)

    const opportunity: Opportunity = {
      ...blankOpportunity,
      id: newId<'opportunity'>(),
      accountId,
      ...fields,
      stage: stages[0]?.key ?? null,
      closedOn: fields.state === 'open' ? null : dayAt(now().toISOString()),
      version: 1,
    }
    await recorder.insert(opportunityShape, [opportunity])
    return opportunity
  },

  'opportunity.edit': async ({ recorder, db, now }, { id, version, changes }) => {
    const before = await getAt(db, opportunityShape, id, version)
    await refuseStrangers(db, [changes.ownerId, changes.nextStepOwnerId])

    const settled = { ...changes, ...amountAfter(before, changes) }
    const ended = endAfter(before, changes, dayAt(now().toISOString()))
    return edit(recorder, opportunityShape, id, { ...settled, ...ended }, version)
  },

  'opportunity.moveTo': async (context, { id, version, stage, reason }) => {
    const before = await getAt(context.db, opportunityShape, id, version)
    const process = await processOf(context.db)
    const around = await aroundOf(context.db, id)
    const against = rulesAgainst(before, stage, process, around, await agingOf(context))

    if (!against) throw ruleFailure({ rule: 'stage-not-there' })
    if (before.state !== 'open') throw ruleFailure({ rule: 'opportunity-decided', name: before.name })
    const target = process.stages.find(({ key }) => key === stage)
    if (against.length > 0 && reason === null)
      throw ruleFailure({
        rule: 'stage-entry',
        stage: target?.name ?? stage,
        against: against.map((rule) => withItemNamed(rule, process)),
      })

    const stageReason = against.length > 0 ? reason : stage === before.stage ? before.stageReason : null
    return edit(context.recorder, opportunityShape, id, { stage, stageReason }, version)
  },

  'opportunity.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, opportunityShape, id, version)
    const centers = await rows.listWhere(db, buyingCenterShape, 'opportunityId', [id])

    await recorder.updateAll(
      buyingCenterShape,
      centers.map((center) => ({ id: center.id, changes: { opportunityId: null } })),
    )
    await loosen(recorder, touchpointShape, 'opportunityId', [id])
    await loosen(recorder, leadShape, 'opportunityId', [id])
    await recorder.remove(opportunityShape, [id])
    return { id }
  },
}

export async function refuseOtherOpportunity(
  db: Reader,
  accountId: AccountId,
  id: OpportunityId | null | undefined,
): Promise<void> {
  if (!id) return
  const opportunity = await get(db, opportunityShape, id)
  if (opportunity.accountId !== accountId)
    throw ruleFailure({ rule: 'opportunity-at-other-account', name: opportunity.name })
}

/** What the entry rules ask about beside the opportunity itself. */
export async function aroundOf(db: Reader, id: OpportunityId): Promise<Around> {
  const centers = await rows.listWhere(db, buyingCenterShape, 'opportunityId', [id])
  const deciders = await decidingMembersOf(db, centers)
  return { buyingCenters: centers.length, deciders: deciders.map(({ attitude }) => attitude) }
}

/** What answers of the checklist are aged by today. */
export async function agingOf({ db, now }: Pick<QueryContext, 'db' | 'now'>): Promise<Aging> {
  const { evidenceHalfLifeDays } = await getWorkspace(db)
  return { today: dayAt(now().toISOString()), halfLifeDays: evidenceHalfLifeDays ?? usualHalfLifeDays }
}

function withItemNamed(rule: EntryRule, { items }: Pick<SalesProcess, 'items'>): EntryRule {
  if (rule.rule !== 'item-met') return rule
  return { ...rule, item: items.find(({ key }) => key === rule.item)?.name ?? rule.item }
}

type Changes = { readonly [F in keyof Opportunity]?: Opportunity[F] | undefined }

/** With lines the amount is their sum. */
function amountAfter(before: Opportunity, changes: Changes): Pick<Changes, 'amountMinor'> {
  const lines = changes.lines === undefined ? before.lines : changes.lines
  const sum = sumOfLines(lines)
  return sum === null ? {} : { amountMinor: sum }
}

function endAfter(before: Opportunity, changes: Changes, today: CalendarDay): Changes {
  const state = changes.state ?? before.state
  if (state === 'open') return { closedOn: null, closeReason: null }
  const closedOn = changes.closedOn === undefined ? before.closedOn : changes.closedOn
  return { closedOn: closedOn ?? today }
}

async function refuseTakenSourceId(db: Reader, sourceId: string | null): Promise<void> {
  const [holder] = sourceId === null ? [] : await rows.listWhere(db, opportunityShape, 'sourceId', [sourceId])
  if (holder && sourceId !== null) throw ruleFailure({ rule: 'source-id-taken', sourceId, by: holder.name })
}

async function refuseStrangers(db: Reader, ids: readonly (TeamMemberId | null | undefined)[]): Promise<void> {
  await getAll(
    db,
    teamMemberShape,
    ids.filter((id) => id !== null && id !== undefined),
  )
}

/** Days are compared as text; no day of the calendar comes after this. */
function lastIfNone(day: string | null): string {
  return day ?? '9999-99-99'
}
