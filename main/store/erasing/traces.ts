import type { Erasure } from '#shared/domain/erasure/model.ts'
import { erasedName } from '#shared/domain/erasure/naming.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { leadShape } from '../lead-tables.ts'
import type { Reader } from '../recorder.ts'
import * as rows from '../rows.ts'
import { contactShape } from '../tables.ts'
import { leadsOf, withMerged } from './candidates.ts'
import { erasureShape } from './erasure-tables.ts'
import { findRemoved } from './removed-people.ts'

/** An erasure, with the ids by which a file from before it knows the person. */
export type Trace = Erasure & Readonly<{ ids: readonly string[] }>

/** All erasures of a file, each with the ids of contacts and leads that were erased as one with the person. */
export async function listTraces(db: Reader): Promise<readonly Trace[]> {
  const traces: Trace[] = []
  for (const erasure of await rows.listAll(db, erasureShape, ['id'])) {
    const contactIds = await withMerged(db, erasure.erasedId)
    const leadIds = await leadsOf(db, contactIds, [])
    traces.push({ ...erasure, ids: [...contactIds, ...leadIds].slice(0, idsKept) })
  }
  return traces
}

const idsKept = 1_000

export type HeldAgain = Readonly<{
  people: readonly Readonly<{ trace: Trace; contact: Contact; isRemoved: boolean }>[]
  leads: readonly Readonly<{ trace: Trace; lead: Lead }>[]
}>

/**
 * Whom this file holds as they were before an erasure that was done in another state of it. Who was erased in it, by this erasure or by a
 * later one of the same post, is not among them, whoever holds the post by now.
 */
export async function listHeldAgain(db: Reader, traces: readonly Trace[]): Promise<HeldAgain> {
  const own = await rows.listAll(db, erasureShape, ['id'])
  const latest = new Map(own.map(({ erasedId, id }) => [String(erasedId), String(id)]))
  const known = new Set(own.map(({ id }) => id))
  const traceOf = new Map(
    traces
      .filter(({ id }) => !known.has(id))
      .flatMap((trace) => trace.ids.map((id) => [id, trace] as const))
      .filter(([id, trace]) => (latest.get(id) ?? '') < trace.id),
  )
  const ids = [...traceOf.keys()]
  const standing = await rows.listWhere(db, contactShape, 'id', ids as Contact['id'][])
  const isThere = new Set<string>(standing.map(({ id }) => id))
  const people = standing.map((contact) => ({ contact, isRemoved: false }))
  for (const id of ids) {
    const removed = isThere.has(id) ? undefined : await findRemoved(db, id)
    if (removed) people.push({ contact: removed, isRemoved: true })
  }
  const leads = await rows.listWhere(db, leadShape, 'id', ids as Lead['id'][])
  return {
    people: people
      .filter(({ contact }) => contact.firstName !== '' || contact.lastName !== '')
      .flatMap((person) => withTrace(traceOf, person.contact.id, person)),
    leads: leads
      .filter(({ contactId, lastName }) => contactId === null && lastName !== erasedName)
      .flatMap((lead) => withTrace(traceOf, lead.id, { lead })),
  }
}

function withTrace<T>(traceOf: ReadonlyMap<string, Trace>, id: string, value: T): (T & { trace: Trace })[] {
  const trace = traceOf.get(id)
  return trace ? [{ ...value, trace }] : []
}
