import { AppFailure } from '#shared/contract/errors.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { DueRow } from '#shared/contract/age-limit.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { dueOf, type DueState } from '#shared/domain/age-limit/due.ts'
import { ageKinds, partOf, type AgeKept } from '#shared/domain/age-limit/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { LeadId } from '#shared/domain/lead/model.ts'
import { addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { HandlersOf } from '../core/context.ts'
import { ageKeptShape, ageLimitShape } from '../store/age-limit-tables.ts'
import { findRemoved } from '../store/erasing/removed-people.ts'
import { leadShape } from '../store/lead-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { agesOfPeople, listAged, type Aged, type Limits } from './ages.ts'
import { dayAt } from './moments.ts'
import { get, getAt } from './outcome.ts'

export const ageLimitHandlers: HandlersOf<'age-limit'> = {
  'age-limit.list': ({ db }) => rows.listAll(db, ageLimitShape, ['kind', 'id']),

  'age-limit.listDue': async ({ db }, { today, state, kind, accountId, sort, offset, limit }) => {
    const all = await listDue(db, await limitsOf(db), today)
    const chosen = all.filter(
      (each) => (kind === null || each.kind === kind) && (accountId === null || each.accountId === accountId),
    )
    const found = chosen.filter((each) => each.state === state).toSorted(inOrder(sort))
    return {
      rows: found.slice(offset, offset + limit),
      total: found.length,
      counts: countsOf(chosen),
      accounts: accountsOf(all),
    }
  },

  'age-limit.countDue': async ({ db }, { today }) => {
    const limits = await limitsOf(db)
    return { counts: limits.size === 0 ? null : countsOf(await listDue(db, limits, today)) }
  },

  'age-limit.getForPerson': async ({ db }, { contactId, today }) => {
    await get(db, contactShape, contactId)
    const kept = await rows.listWhere(db, ageKeptShape, 'thingId', [contactId], ['part'])
    const ages = await agesOfPeople(db, await limitsOf(db), today, contactId)
    return {
      ages: ages.map(({ kind, since, event, months, judgements }) => {
        const until = kept.find(({ part }) => part === partOf(kind))?.keptUntil
        const byAge = addMonths(since, months)
        return { kind, since, event, months, judgements, dueOn: until && until > byAge ? until : byAge }
      }),
      kept,
    }
  },

  'age-limit.set': async ({ db, recorder, newId }, { kind, months }) => {
    const [before] = await rows.listWhere(db, ageLimitShape, 'kind', [kind])
    if (months === null) {
      if (before) await recorder.remove(ageLimitShape, [before.id])
      return { limit: null }
    }
    if (before) {
      await recorder.update(ageLimitShape, before.id, { months })
      return { limit: await get(recorder.db, ageLimitShape, before.id) }
    }
    const limit = { id: newId<'age-limit'>(), kind, months, version: 1 }
    await recorder.insert(ageLimitShape, [limit])
    return { limit }
  },

  'age-limit.keep': async ({ db, recorder, now, newId, actor }, { things, keptUntil, reason }) => {
    const wanted = [...new Map(things.map((thing) => [`${thing.id} ${thing.part}`, thing])).values()]
    const ids = wanted.map(({ id }) => id)
    await refuseUnknown(db, ids)
    const known = await rows.listWhere(db, ageKeptShape, 'thingId', ids)

    const said = { keptUntil, reason, keptOn: dayAt(now().toISOString()), keptBy: actor }
    const beforeOf = ({ id, part }: (typeof wanted)[number]) =>
      known.find((each) => each.thingId === id && each.part === part)
    const again = wanted.flatMap((thing) => beforeOf(thing) ?? [])
    const first = wanted
      .filter((thing) => !beforeOf(thing))
      .map(({ id: thingId, part }): AgeKept => ({
        ...{ id: newId<'age-kept'>(), thingId, part },
        ...said,
        version: 1,
      }))

    await recorder.insert(ageKeptShape, first)
    await recorder.updateAll(
      ageKeptShape,
      again.map(({ id }) => ({ id, changes: said })),
    )
    const kept = await rows.listWhere(recorder.db, ageKeptShape, 'thingId', ids, ['id'])
    return kept.filter((each) => wanted.some(({ id, part }) => each.thingId === id && each.part === part))
  },

  'age-limit.stopKeeping': async ({ db, recorder }, { id, version }) => {
    await getAt(db, ageKeptShape, id, version)
    await recorder.remove(ageKeptShape, [id])
    return {}
  },
}

async function limitsOf(db: Reader): Promise<Limits> {
  const limits = await rows.listAll(db, ageLimitShape, ['id'])
  return new Map(limits.map(({ kind, months }) => [kind, months]))
}

/** All that is due, will be soon, or is kept, with what accounts are called. */
async function listDue(db: Reader, limits: Limits, today: CalendarDay): Promise<readonly DueRow[]> {
  if (limits.size === 0) return []
  const kept = new Map(
    (await rows.listAll(db, ageKeptShape, ['id'])).map((each) => [`${each.thingId} ${each.part}`, each]),
  )
  const found = (await listAged(db, limits, today)).flatMap((aged) => {
    const keeping = kept.get(`${aged.thingId} ${partOf(aged.kind)}`) ?? null
    const due = dueOf(aged.since, aged.months, keeping?.keptUntil ?? null, today)
    return due ? [{ aged, due, keeping }] : []
  })
  const names = await accountNames(
    db,
    found.map(({ aged }) => aged),
  )
  return found.map(({ aged: { company, ...aged }, due, keeping }) => {
    const name = aged.accountId === null ? undefined : names.get(aged.accountId)
    return {
      ...aged,
      ...due,
      accountId: name === undefined ? null : aged.accountId,
      account: name ?? company,
      kept: keeping,
    }
  })
}

async function accountNames(db: Reader, all: readonly Aged[]): Promise<ReadonlyMap<AccountId, string>> {
  const ids = new Set(all.flatMap(({ accountId }) => accountId ?? []))
  const accounts = await rows.listWhere(db, accountShape, 'id', [...ids])
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

function accountsOf(all: readonly DueRow[]) {
  const names = new Map(
    all.flatMap(({ accountId: id, account: name }) => (id === null ? [] : [[id, { id, name }] as const])),
  )
  return [...names.values()].toSorted((one, other) => one.name.localeCompare(other.name))
}

function countsOf(all: readonly DueRow[]): Record<DueState, number> {
  const count = (state: DueState): number => all.filter((each) => each.state === state).length
  return { due: count('due'), soon: count('soon'), kept: count('kept') }
}

/** Of the same, the first due first, then by name. */
function inOrder({ field, direction }: Input<'age-limit.listDue'>['sort'] & object) {
  const sign = direction === 'desc' ? -1 : 1
  const key = (each: DueRow): string => {
    if (field === 'kind') return String(ageKinds.indexOf(each.kind))
    return each[field ?? 'dueOn']
  }
  return (one: DueRow, other: DueRow): number =>
    sign * key(one).localeCompare(key(other)) ||
    one.dueOn.localeCompare(other.dueOn) ||
    one.name.localeCompare(other.name) ||
    one.thingId.localeCompare(other.thingId)
}

/** Whoever is kept is a person at an account, one whom only the history still holds, or a lead. */
async function refuseUnknown(db: Reader, ids: readonly Id<string>[]): Promise<void> {
  const contacts = await rows.listWhere(db, contactShape, 'id', ids as readonly ContactId[])
  const leads = await rows.listWhere(db, leadShape, 'id', ids as readonly LeadId[])
  const there = new Set<string>([...contacts, ...leads].map(({ id }) => id))
  for (const id of ids)
    if (!there.has(id) && !(await findRemoved(db, id)))
      throw new AppFailure({ code: 'not-found', object: 'contact' })
}
