import { ruleFailure } from '#shared/contract/errors.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { isDeepStrictEqual } from 'node:util'
import type { HandlersOf } from '../core/context.ts'
import { reachOf } from '../store/account-reach.ts'
import { createPast, type AnyValue, type Past } from '../store/past.ts'
import { planShape } from '../store/plan-tables.ts'
import { seqAt } from './moments.ts'
import { get } from './outcome.ts'
import { changesSaid } from './trail.ts'
import type { FoldedChange } from './trail-fold.ts'

/** Tables of what a plan itself is, in the order in which differences are told; each with the field that names what it is a part of. */
const partsOfPlan: Readonly<Record<string, string>> = {
  plan: 'id',
  plan_section: 'planId',
  objective: 'planId',
  strategy: 'objectiveId',
  action: 'strategyId',
  metric: 'objectiveId',
  investment: 'planId',
  plan_risk: 'planId',
  plan_line: 'planId',
}

/** Tables of what a plan stands on at its account. */
const aroundPlan = [
  'account',
  'contact',
  'relationship',
  'informal_line',
  'buying_center',
  'buying_center_member',
  'opportunity',
  'white_space_cell',
  'center_competitor',
  'competitor_standing',
  'world_card',
  'world_tie',
  'loyalty_proof',
] as const

/** Where something stands, and its number, say nothing by themselves. */
const untold = new Set(['version', 'position', 'skippedSteps', 'freeX', 'freeY'])

export const comparePlan: HandlersOf<'plan'>['plan.compare'] = async ({ db }, { planId, from, to }) => {
  const { accountId } = await get(db, planShape, planId)
  const [before, after] = [(await seqAt(db, from)).seq, (await seqAt(db, to)).seq]
  if (before > after) throw ruleFailure({ rule: 'compared-backwards' })

  const reach = await reachOf(db, accountId)
  const past = createPast(db, before)
  for (const [table, ids] of reach) if (isCompared(table)) await past.read(table, ids)

  const differing = (tables: readonly string[], isOwn: (table: string, value: AnyValue) => boolean) =>
    tables.flatMap((table) =>
      inPlace(reach.get(table) ?? [], (id) => past.at(id, after) ?? past.at(id, before)).flatMap((id) =>
        differenceOf(past, table, id, before, after, isOwn),
      ),
    )
  const ofPlan = differing(Object.keys(partsOfPlan), isPartOf(planId, past, [after, before]))
  const ofAccount = differing(aroundPlan, () => true)
  return { plan: await changesSaid(db, ofPlan, before), account: await changesSaid(db, ofAccount, before) }
}

/** In the order in which things stood last; what has no place, as it was made. */
function inPlace(ids: readonly string[], valueOf: (id: string) => AnyValue | undefined): readonly string[] {
  const placeOf = (id: string): number => Number(valueOf(id)?.['position'] ?? 0)
  return ids.toSorted((one, other) => placeOf(one) - placeOf(other) || one.localeCompare(other))
}

function isCompared(table: string): boolean {
  return table in partsOfPlan || (aroundPlan as readonly string[]).includes(table)
}

/** Whether something belongs to the plan, found by what it is a part of, and that is a part of. */
function isPartOf(planId: PlanId, past: Past, seqs: readonly number[]) {
  const isPart = (table: string, value: AnyValue): boolean => {
    const above = value[partsOfPlan[table] ?? '']
    if (above === planId) return true
    const under =
      table === 'action' ? 'strategy' : table === 'strategy' || table === 'metric' ? 'objective' : undefined
    if (under === undefined || typeof above !== 'string') return false
    return seqs.some((seq) => {
      const owner = past.at(above, seq)
      return owner !== undefined && isPart(under, owner)
    })
  }
  return isPart
}

function differenceOf(
  past: Past,
  table: string,
  id: string,
  from: number,
  to: number,
  isOwn: (table: string, value: AnyValue) => boolean,
): readonly FoldedChange[] {
  const [before, after] = [past.at(id, from), past.at(id, to)]
  const known = after ?? before
  if (!known || !isOwn(table, known)) return []
  const fields = Object.keys(known).filter(
    (field) => !untold.has(field) && !isDeepStrictEqual(before?.[field] ?? null, after?.[field] ?? null),
  )
  if (fields.length === 0) return []
  const of = (value: AnyValue | undefined) =>
    Object.fromEntries(value ? fields.map((field) => [field, value[field] ?? null]) : [])
  return [
    {
      table,
      id,
      operation: before ? (after ? 'update' : 'delete') : 'insert',
      from: from + 1,
      to,
      before: of(before),
      after: of(after),
      isLight: false,
    },
  ]
}
