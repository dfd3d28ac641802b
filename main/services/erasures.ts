import { maskedValue, type Erased } from '#shared/domain/erasure/masked.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { nameOfLead, type Lead, type LeadId } from '#shared/domain/lead/model.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { TrailObject } from '#shared/contract/trail.ts'
import type { HandlersOf } from '../core/context.ts'
import { erase } from '../store/erasing/erase.ts'
import { erasureShape } from '../store/erasing/erasure-tables.ts'
import { planErasure, type ErasurePlan, type Whom, type Wish } from '../store/erasing/plan-erasure.ts'
import { findRemoved, listRemoved } from '../store/erasing/removed-people.ts'
import { leadShape } from '../store/lead-tables.ts'
import { isWiped } from '../store/erasing/wiping.ts'
import type { AnyValue } from '../store/past.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import type { Shape } from '../store/shape.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { get, getAt } from './outcome.ts'
import { saidAsHeld, type Row } from './person-report.ts'

type Naming = Row & Readonly<{ accountId: AccountId | null }>

/** So many texts are shown in full before somebody is erased. */
const textsShown = 100
const removedShown = 500

type Own = Omit<HandlersOf<'erasure'>, 'erasure.listTraces' | 'erasure.listHeld'>

export const erasureHandlers: Own = {
  'erasure.preview': async ({ db }, { contactId, ...wish }) => {
    const whom = await whomAt(db, contactId)
    const plan = await planOf(db, whom, wish)
    const isWidest = wish.masksFullName && wish.masksLastName
    const widest = isWidest
      ? plan
      : await planErasure(db, whom, { ...wish, masksFullName: true, masksLastName: true })
    const { full, last } = textsNaming(widest)
    return {
      name: nameOf(whom),
      whom: whom.of,
      version: whom.value.version,
      parts: partsOf(plan),
      merged: Math.max(plan.erased.contactIds.size - 1, 0),
      leads: plan.erased.leadIds.size - (whom.of === 'lead' ? 1 : 0),
      notes: plan.details.length,
      fullName: { things: full.length, first: await saidWithAccount(db, full) },
      lastName: { things: last.length, first: await saidWithAccount(db, last) },
    }
  },

  'erasure.erase': async ({ db, recorder, now, newId, actor }, { contactId, version, ...wish }) => {
    const plan = await planOf(db, await whomAt(db, contactId, version), wish)
    await erase(recorder, plan)
    const id = newId<'erasure'>()
    await recorder.insert(erasureShape, [
      { id, erasedId: contactId, erasedOn: dayOf(now()), erasedBy: actor },
    ])
    return {
      id,
      rows: plan.things.filter(({ row }) => row).length,
      changes: plan.things.reduce((sum, { changes }) => sum + changes.length, 0),
    }
  },

  'erasure.listRemoved': async ({ db }) => {
    const removed = await listRemoved(db, removedShown + 1)
    const accounts = await rows.listWhere(db, accountShape, 'id', [
      ...new Set(removed.map(({ contact }) => contact.accountId)),
    ])
    const names = new Map(accounts.map(({ id, name }) => [id, name]))
    return {
      people: removed.slice(0, removedShown).map(({ contact, removedAt, removedBy }) => ({
        contactId: contact.id,
        name: displayName(contact),
        title: contact.title,
        account: names.get(contact.accountId) ?? '',
        removedAt,
        removedBy,
      })),
      isCut: removed.length > removedShown,
    }
  },

  'erasure.list': async ({ db }) => {
    const erasures = await rows.listAll(db, erasureShape, ['id'])
    return { erasures: erasures.toReversed(), isWiped: await isWiped(db) }
  },
}

/** Somebody as they are, or as they were when they were removed, or a lead; in the version that is known, where one is. */
async function whomAt(db: Reader, id: ContactId, version?: number): Promise<Whom> {
  const inVersion = <V extends Contact | Lead>(shape: Shape<V>, of: V['id']): Promise<V> =>
    version === undefined ? get(db, shape, of) : getAt(db, shape, of, version)
  if (await rows.find(db, contactShape, id))
    return { of: 'contact', value: await inVersion(contactShape, id) }
  const removed = await findRemoved(db, id)
  if (removed) return { of: 'removed', value: removed }
  const leadId = id as string as LeadId
  const lead = await rows.find(db, leadShape, leadId)
  // Who is a person of an account is erased as that person.
  if (!lead || lead.contactId !== null) throw new AppFailure({ code: 'not-found', object: 'contact' })
  return { of: 'lead', value: await inVersion(leadShape, leadId) }
}

function nameOf(whom: Whom): string {
  return whom.of === 'lead' ? nameOfLead(whom.value) : displayName(whom.value)
}

/** A post that nobody ever held has nothing of anybody: erasing it would only say that somebody was erased. */
async function planOf(db: Reader, whom: Whom, wish: Wish): Promise<ErasurePlan> {
  const plan = await planErasure(db, whom, wish)
  if (!plan.isSomebody) throw ruleFailure({ rule: 'nobody-to-erase' })
  return plan
}

function partsOf({ things }: ErasurePlan) {
  return [...Map.groupBy(things, ({ table }) => table)].map(([table, some]) => ({
    object: table.replaceAll('_', '-') as TrailObject,
    rows: some.filter(({ row }) => row).length,
    changes: some.reduce((sum, { changes }) => sum + changes.length, 0),
  }))
}

/** The first of the texts, in words, each with the account that it is at where its row says so. */
async function saidWithAccount(db: Reader, all: readonly Naming[]) {
  const some = all.slice(0, textsShown)
  const accounts = new Map(some.map(({ value, accountId }) => [value.id, accountId]))
  return (await saidAsHeld(db, some)).map((each) => ({ ...each, accountId: accounts.get(each.id) ?? null }))
}

function accountOf(table: string, { id, accountId }: AnyValue): AccountId | null {
  return ((table === 'account' ? id : accountId) ?? null) as AccountId | null
}

/** The texts that stand now and lose a name: those with the full name in them, and those with the last name alone. */
function textsNaming({
  things,
  erased,
}: ErasurePlan): Readonly<{ full: readonly Naming[]; last: readonly Naming[] }> {
  const onlyOwn: Erased = { ...erased, masksFullName: false }
  const onlyFull: Erased = { ...erased, masksLastNameIn: new Set() }
  const full: Naming[] = []
  const last: Naming[] = []
  for (const { table, id, row } of things) {
    if (!row) continue
    const without = [onlyOwn, onlyFull].map((each) => maskedValue(table, id, row.before, each))
    const [own, named] = without
    const fieldsOf = (from: typeof own, to: typeof own): readonly string[] =>
      row.fields.filter(
        (field) => field !== 'rich' && JSON.stringify(from?.[field]) !== JSON.stringify(to?.[field]),
      )
    const inFull = fieldsOf(own, named)
    const inLast = fieldsOf(named, row.after)
    const only = (fields: readonly string[]): Naming => ({
      table,
      accountId: accountOf(table, row.before),
      value: { ...Object.fromEntries(fields.map((field) => [field, row.before[field]])), id },
    })
    if (inFull.length > 0) full.push(only(inFull))
    if (inLast.length > 0) last.push(only(inLast))
  }
  return { full, last }
}
