import { maskedValue, type Erased } from '#shared/domain/erasure/masked.ts'
import { erasedName, namingOf, type Identity } from '#shared/domain/erasure/naming.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { reachOf } from '../account-reach.ts'
import { leadShape } from '../lead-tables.ts'
import type { AnyValue } from '../past.ts'
import { chunks, type Reader } from '../recorder.ts'
import * as rows from '../rows.ts'
import type { Shape } from '../shape.ts'
import { shapes } from '../tables.ts'
import { leadsLike, leadsOf, thingsHolding, withMerged, type Things } from './candidates.ts'
import { rewritten, statesOf, type Logged, type Rewriting } from './rewriting.ts'

/** What is asked for beside the person. */
export type Wish = Readonly<{ keepsTitle: boolean; masksFullName: boolean; masksLastName: boolean }>

/** Who is erased: somebody who is or was at an account, or a lead that is nobody at one. */
export type Whom =
  | Readonly<{ of: 'contact'; value: Contact }>
  | Readonly<{ of: 'removed'; value: Contact }>
  | Readonly<{ of: 'lead'; value: Lead }>

/** All that an erasure writes anew. */
export type ErasurePlan = Readonly<{
  erased: Erased
  things: readonly Rewriting[]
  /** What commands were done with, where that names the person. */
  details: readonly Readonly<{ seq: number; detail: string }>[]
  /** Whether anybody ever had a name, an address or a number there: a post may never have had a holder, or none since it was erased. */
  isSomebody: boolean
}>

/** States of long texts are held one after another: this many things at a time. */
const thingsAtOnce = 200

/** Works out what erasing somebody writes anew. A preview and the command work it out alike. */
export async function planErasure(db: Reader, whom: Whom, wish: Wish): Promise<ErasurePlan> {
  const contactIds = whom.of === 'lead' ? new Set<string>() : await withMerged(db, whom.value.id)
  const known: Identity[] = []
  await eachState(db, new Map([['contact', new Set(contactIds)]]), (_shape, _id, states) =>
    known.push(...(states as unknown as readonly Identity[])),
  )
  const addresses = [...new Set(known.map(({ email }) => email).filter((email) => email !== ''))]
  const leadIds =
    whom.of === 'lead' ? await leadsLike(db, whom.value) : await leadsOf(db, contactIds, addresses)
  await eachState(db, new Map([[leadShape.table, new Set(leadIds)]]), (_shape, _id, states) =>
    known.push(...states.map((state) => ({ ...(state as unknown as Identity), mobile: '' }))),
  )
  const naming = namingOf(known)
  // A lead is at no account: there is none whose texts would mean it by the last name.
  const reach = whom.of === 'lead' ? new Map<string, string[]>() : await reachOf(db, whom.value.accountId)
  const erased: Erased = {
    contactIds,
    leadIds,
    naming,
    masksFullName: wish.masksFullName,
    masksLastNameIn: new Set(wish.masksLastName ? [...reach.values()].flat() : []),
    keepsTitle: wish.keepsTitle,
  }

  const holding = await thingsHolding(db, [...contactIds, ...leadIds, ...naming.fragments])
  add(holding, 'contact', contactIds)
  add(holding, leadShape.table, leadIds)
  const things: Rewriting[] = []
  await eachRecord(db, holding, (shape, id, now, record) => {
    const thing = rewritten(shape, id, now, record, (value) => maskedValue(shape.table, id, value, erased))
    if (thing) things.push(thing)
  })
  const details = await detailsNaming(db, naming.withoutFull)
  return { erased, things, details, isSomebody: whom.of === 'lead' || known.some(isSomebody) }
}

function isSomebody({ firstName, lastName, email, phone, mobile }: Identity): boolean {
  return [firstName, lastName, email, phone, mobile].some((each) => each !== '' && each !== erasedName)
}

function add(things: Things, table: string, ids: ReadonlySet<string>): void {
  things.set(table, new Set([...(things.get(table) ?? []), ...ids]))
}

async function detailsNaming(db: Reader, without: (text: string) => string): Promise<ErasurePlan['details']> {
  const described = await db
    .selectFrom('command')
    .select(['seq', 'detail'])
    .where('detail', 'is not', null)
    .execute()
  return described.flatMap(({ seq, detail }) => {
    const rest = without(detail ?? '')
    return rest === detail ? [] : [{ seq, detail: rest }]
  })
}

type OnRecord = (
  shape: Shape<AnyValue>,
  id: string,
  now: AnyValue | undefined,
  record: readonly Logged[],
) => void

async function eachRecord(db: Reader, things: Things, work: OnRecord): Promise<void> {
  for (const shape of shapes as unknown as readonly Shape<AnyValue>[]) {
    for (const ids of chunks([...(things.get(shape.table) ?? [])].toSorted(), thingsAtOnce)) {
      const now = new Map((await rows.listWhere(db, shape, 'id', ids)).map((value) => [value.id, value]))
      const logged = await db
        .selectFrom('change')
        .select(['id', 'object', 'object_id', 'operation', 'before', 'after'])
        .where('object_id', 'in', ids)
        .where('object', '=', shape.table)
        .orderBy('id', 'desc')
        .execute()
      const record = Map.groupBy(logged, ({ object_id: id }) => id)
      for (const id of ids) work(shape, id, now.get(id), record.get(id) ?? [])
    }
  }
}

function eachState(
  db: Reader,
  things: Things,
  work: (shape: Shape<AnyValue>, id: string, states: readonly AnyValue[]) => void,
): Promise<void> {
  return eachRecord(db, things, (shape, id, now, record) => work(shape, id, statesOf(shape, now, record)))
}
