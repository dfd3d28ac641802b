import type { Output } from '#shared/contract/contract.ts'
import type { Doer, MergeConflict, MergeStep } from '#shared/domain/merge-copies/step.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { latestSeq } from '../../store/history.ts'
import { lastDoer, shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import type { AnyValue } from '../../store/past.ts'
import type { Reader } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import type { FoldedChange } from '../trail-fold.ts'
import { changesSaid } from '../trail.ts'
import { objectOf } from '../import-back/show-stays.ts'
import type { Sides } from './draft.ts'

export type SaidChange = Output<'workspace-merge.listChanges'>[number]
export type SaidOfConflict = Omit<Output<'workspace-merge.listConflicts'>[number], 'number'>
type Change = SaidChange['change']

/** A step as a change of theirs, told by the names that things have there. */
export async function sayPlain(
  { theirs, origin }: Pick<Sides, 'theirs' | 'origin'>,
  steps: readonly MergeStep[],
  valueOf: (id: string) => AnyValue | undefined,
  doerOf: (id: string) => Doer | undefined,
): Promise<ReadonlyMap<string, SaidChange>> {
  const to = await latestSeq(theirs)
  const folded = steps.map((step): FoldedChange => {
    const { table, id } = step
    const moment = { table, id, from: origin.theirs + 1, to, isLight: false }
    if (step.act === 'insert') return { ...moment, operation: 'insert', before: {}, after: step.value }
    if (step.act === 'remove') return { ...moment, operation: 'delete', before: valueOf(id) ?? {}, after: {} }
    return { ...moment, operation: 'update', before: step.before, after: step.fields }
  })
  const said = await changesSaid(theirs, folded, origin.theirs)
  return new Map(said.map((change) => [change.id, { change, by: doerOf(change.id) ?? null }]))
}

/** A conflict with both sides told by their own names, and who brought it about. */
export async function sayConflict(
  { mine, theirs, origin }: Sides,
  conflict: MergeConflict,
  base: AnyValue | undefined,
): Promise<SaidOfConflict> {
  const { kind, table, id, usual, other } = conflict
  const own = await findOne(mine, table, id)
  const there = await findOne(theirs, table, id)
  const to = { mine: await latestSeq(mine), theirs: await latestSeq(theirs) }
  const step = [...usual, ...other].find((each) => each.id === id)
  const isOfFields = (kind === 'fields' || kind === 'loop') && step?.act === 'update'
  const fields = isOfFields ? Object.keys(step.fields) : []
  const of = (value: Readonly<Record<string, unknown>> | undefined) =>
    Object.fromEntries(fields.map((field) => [field, value?.[field] ?? null]))
  const moment = { table, id, isLight: false, operation: 'update' as const, before: base ? of(base) : {} }
  const said = async (db: Reader, from: number, until: number, after: FoldedChange['after']) =>
    (await changesSaid(db, [{ ...moment, from: from + 1, to: until, after }], from))[0]
  const mineSaid = isOfFields ? await said(mine, origin.mine, to.mine, of({ ...own })) : undefined
  const theirsSaid = isOfFields ? await said(theirs, origin.theirs, to.theirs, of(step.fields)) : undefined
  const known = mineSaid ?? theirsSaid ?? (await nameOnly({ mine, theirs, origin }, table, id, own, to))
  const ids = new Set([...usual, ...other].map((each) => each.id))
  return {
    kind,
    object: objectOf(table),
    id,
    name: known?.name ?? '',
    other: known?.other ?? null,
    within: known?.within ?? null,
    currency: known?.currency ?? null,
    account: await accountOf(own ? mine : theirs, own ?? there),
    things: kind === 'removed-here' || kind === 'removed-there' ? ids.size : 1,
    fields: besideEachOther(mineSaid, theirsSaid),
    mine: (await newestDoer(mine, [id, ...ids], fields, origin.shared)) ?? null,
    theirs: (await newestDoer(theirs, [id, ...ids], fields, origin.theirs)) ?? null,
  }
}

function besideEachOther(mine: Change | undefined, theirs: Change | undefined): SaidOfConflict['fields'] {
  const own = new Map(mine?.fields.map((each) => [each.field, each]))
  const other = new Map(theirs?.fields.map((each) => [each.field, each]))
  return [...new Set([...own.keys(), ...other.keys()])].map((field) => {
    const before = own.get(field)?.before ?? other.get(field)?.before ?? null
    const after = (side: typeof own) => (side.has(field) ? (side.get(field)?.after ?? null) : before)
    return { field, before, mine: after(own), theirs: after(other) }
  })
}

/** What a thing is called where none of its fields is told. */
async function nameOnly(
  { mine, theirs, origin }: Pick<Sides, 'mine' | 'theirs' | 'origin'>,
  table: string,
  id: string,
  own: AnyValue | undefined,
  to: Readonly<{ mine: number; theirs: number }>,
): Promise<Change | undefined> {
  const change = (from: number, until: number): FoldedChange => ({
    ...{ table, id, isLight: false, operation: 'delete', before: {}, after: {} },
    from: from + 1,
    to: until,
  })
  const said = own
    ? await changesSaid(mine, [change(origin.mine, to.mine)], origin.mine)
    : await changesSaid(theirs, [change(origin.theirs, to.theirs)], origin.theirs)
  return said[0]
}

async function newestDoer(
  db: Reader,
  ids: readonly string[],
  fields: readonly string[],
  after: number,
): Promise<Doer | undefined> {
  let newest: Doer | undefined
  for (const id of [...new Set(ids)].slice(0, lookedAtAtMost)) {
    const doer = await lastDoer(db, id, fields, after)
    if (doer && doer.at > (newest?.at ?? '')) newest = doer
  }
  return newest
}

const lookedAtAtMost = 200

async function findOne(db: Reader, table: string, id: string): Promise<AnyValue | undefined> {
  return rows.find(db, shapeNamed(table), id)
}

/** What something is a part of, up to the account it hangs on. */
const partOf: readonly (readonly [field: string, table: string])[] = [
  ['planId', 'plan'],
  ['buyingCenterId', 'buying_center'],
  ['contactId', 'contact'],
  ['fromContactId', 'contact'],
  ['objectiveId', 'objective'],
  ['strategyId', 'strategy'],
  ['purchasePhaseId', 'purchase_phase'],
  ['benefitId', 'benefit'],
  ['touchpointId', 'touchpoint'],
  ['roundId', 'rating_round'],
  ['centerCompetitorId', 'center_competitor'],
  ['worldCardId', 'world_card'],
]

async function accountOf(db: Reader, value: AnyValue | undefined): Promise<SaidOfConflict['account']> {
  let at = value
  for (let level = 0; at && level < 6; level++) {
    if ('parentId' in at) return { id: at.id as AccountId, name: String(at['name']) }
    const accountId: unknown = at['accountId']
    if (typeof accountId === 'string') {
      at = await findOne(db, 'account', accountId)
      continue
    }
    const above = partOf.find(([field]) => typeof at?.[field] === 'string')
    at = above && (await findOne(db, above[1], String(at[above[0]])))
  }
  return null
}
