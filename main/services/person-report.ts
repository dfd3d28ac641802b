import type { Held } from '#shared/contract/person-report.ts'
import type { TrailChange, TrailEntry } from '#shared/contract/trail.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import { isNamedIn } from '#shared/domain/relationship/named-in.ts'
import { isId } from '#shared/kernel/id.ts'
import type { HandlersOf } from '../core/context.ts'
import { ageKeptShape } from '../store/age-limit-tables.ts'
import { reachOf } from '../store/account-reach.ts'
import { listHolding, listOnceHolding } from '../store/held.ts'
import { latestSeq } from '../store/history.ts'
import type { AnyValue } from '../store/past.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import type { Shape } from '../store/shape.ts'
import { accountShape, contactShape, shapes } from '../store/tables.ts'
import { listTrail } from '../store/trail.ts'
import { get } from './outcome.ts'
import { changesSaid, entriesOf } from './trail.ts'
import type { FoldedChange } from './trail-fold.ts'

/** More of a history is not read by anybody, and would take seconds to gather. */
const commandsAtMost = 2_000
const commandsAtOnce = 200

export type Row = Readonly<{ table: string; value: AnyValue }>

export const personReportHandlers: HandlersOf<'person-report'> = {
  'person-report.get': async ({ db }, { contactId }) => {
    const contact = await get(db, contactShape, contactId)
    const account = await get(db, accountShape, contact.accountId)
    const itself: Row = { table: 'contact', value: contact }
    const kept = await rows.listWhere(db, ageKeptShape, 'thingId', [contactId], ['id'])
    const holding = [
      ...(await listHolding(db, contactId)).map(referringOnly),
      ...kept.map((value): Row => ({ table: ageKeptShape.table, value })),
    ]
    const reach = await reachOf(db, contact.accountId)

    const known = new Set([itself, ...holding].map(({ value }) => value.id))
    const naming = (await rowsOf(db, reach)).flatMap((row) =>
      known.has(row.value.id) ? [] : namingOnly(row, contact),
    )
    const once = await listOnceHolding(db, contactId, reach)
    const { entries, isCut } = await historyOf(db, [...new Set([...known, ...once])])

    return {
      name: displayName(contact),
      account: account.name,
      things: await saidAsHeld(db, [itself, ...holding]),
      mentions: await saidAsHeld(db, naming),
      history: entries.flatMap((entry) => tellingOnly(entry, contactId)),
      isHistoryCut: isCut,
    }
  },
}

/** Of somebody else no more is told than that they report to the person: what is held about them is theirs. */
function referringOnly({ table, value }: Row): Row {
  if (table !== 'contact') return { table, value }
  return { table, value: { id: value.id, managerId: value['managerId'] } }
}

/** The same of what happened to somebody else: only that they came to report to the person, or not any more. */
function tellingOnly(entry: TrailEntry, contactId: ContactId): readonly TrailEntry[] {
  const isTheirs = ({ object, id }: TrailChange): boolean => object === 'contact' && id !== contactId
  if (!entry.changes.some(isTheirs)) return [entry]
  const changes = entry.changes.flatMap((change): readonly TrailChange[] => {
    if (!isTheirs(change)) return [change]
    const fields = change.fields.filter(({ field }) => field === 'managerId')
    return fields.length === 0 ? [] : [{ ...change, fields }]
  })
  const dropped = entry.changes.length - changes.length
  return changes.length === 0 ? [] : [{ ...entry, changes, changeCount: entry.changeCount - dropped }]
}

/** All that hangs on an account, as it is now. */
async function rowsOf(db: Reader, reach: ReadonlyMap<string, readonly string[]>): Promise<readonly Row[]> {
  const found: Row[] = []
  for (const shape of shapes as readonly Shape<AnyValue>[]) {
    const ids = reach.get(shape.table) ?? []
    for (const value of await rows.listWhere(db, shape, 'id', ids, ['id']))
      found.push({ table: shape.table, value })
  }
  return found
}

/** What of a thing names the person, with nothing else of it but what tells which thing it is. */
function namingOnly({ table, value }: Row, contact: Contact): readonly Row[] {
  const own = new Set(table === 'contact' ? ['lastName', 'firstName'] : [])
  const naming = Object.entries(value).filter(
    ([field, kept]) =>
      !own.has(field) && field !== 'rich' && textsIn(kept).some((text) => isNamedIn(text, contact)),
  )
  if (naming.length === 0) return []
  return [{ table, value: { ...Object.fromEntries(naming), id: value.id } }]
}

/** The texts of a field: one, or those within a list or a record. Ids name nobody. */
function textsIn(kept: unknown): readonly string[] {
  if (typeof kept === 'string') return isId(kept) ? [] : [kept]
  return typeof kept === 'object' && kept !== null ? Object.values(kept).flatMap(textsIn) : []
}

/** Rows as the history says what was added, so that every field has its words. */
export async function saidAsHeld(db: Reader, all: readonly Row[]): Promise<Held[]> {
  const now = await latestSeq(db)
  const added = all.map(({ table, value }): FoldedChange => ({
    table,
    id: value.id,
    operation: 'insert',
    from: now,
    to: now,
    before: {},
    after: value,
    isLight: false,
  }))
  const said = await changesSaid(db, added, now)
  return said.map(({ operation: _operation, fields, ...thing }) => ({
    ...thing,
    fields: fields.map(({ field, after }) => ({ field, value: after })),
  }))
}

async function historyOf(
  db: Reader,
  ids: readonly string[],
): Promise<Readonly<{ entries: readonly TrailEntry[]; isCut: boolean }>> {
  const entries: TrailEntry[] = []
  let before: number | null = null
  for (let told = 0; told < commandsAtMost; told += commandsAtOnce) {
    const commands: Awaited<ReturnType<typeof listTrail>> = await listTrail(db, ids, {
      before,
      limit: commandsAtOnce,
    })
    entries.push(...(await entriesOf(db, commands)))
    before = commands.at(-1)?.command.seq ?? null
    if (commands.length < commandsAtOnce || before === null) return { entries, isCut: false }
  }
  return { entries, isCut: true }
}
