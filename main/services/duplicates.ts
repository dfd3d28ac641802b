import { groupsOf } from '#shared/domain/duplicates/groups.ts'
import { ordered } from '#shared/domain/duplicates/find-pairs.ts'
import type { DistinctPair, DuplicateObject } from '#shared/domain/duplicates/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { distinctPairShape } from '../store/duplicate-tables.ts'
import * as duplicateStore from '../store/duplicates.ts'
import { countHung } from '../store/hanging.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { getAll, getAt } from './outcome.ts'

type Stored = Omit<HandlersOf<'duplicate'>, 'duplicate.search' | MergeName>
/** What puts two into one stands in files of its own. */
export type MergeName = 'duplicate.mergeAccounts' | 'duplicate.mergeContacts'

export const duplicateHandlers: Stored = {
  'duplicate.keepFound': async ({ recorder, now }, { object, pairs, ...looked }) => {
    const searchedAt = now().toISOString()
    await recorder.aside((tx) => duplicateStore.replaceFound(tx, object, searchedAt, looked, pairs))
    return { kept: pairs.length }
  },

  'duplicate.list': async ({ db }, { object, offset, limit }) => {
    const { searched, pairs } = await duplicateStore.listFound(db, object)
    const groups = groupsOf(pairs)
    const shown = groups.slice(offset, offset + limit)
    const heads = await duplicateStore.listHeads(db, object, [...new Set(shown.flatMap(({ ids }) => ids))])

    const headOf = new Map(heads.map((head) => [head.id, head]))
    return {
      searched: searched ?? null,
      groups: shown.map(({ ids, score, pairs: some }) => ({
        things: ids.flatMap((id) => headOf.get(id) ?? []),
        score,
        pairs: some.map((pair) => ({ ...pair })),
      })),
      total: groups.length,
    }
  },

  'duplicate.compare': async ({ db }, { object, ids }) => {
    const hung = new Map<string, Awaited<ReturnType<typeof countHung>>>()
    for (const id of ids) hung.set(id, await countHung(db, object, id))
    const withHung = <V extends { id: string }>(values: readonly V[]) =>
      ids.flatMap((id) => {
        const value = values.find((each) => each.id === id)
        return value ? [{ value, hung: hung.get(id) ?? [] }] : []
      })

    if (object === 'account') {
      const accounts = await getAll(db, accountShape, ids as never)
      return { object, things: withHung(accounts), names: await namesOf(db, accounts.map(refersOfAccount)) }
    }
    const contacts = await getAll(db, contactShape, ids as never)
    return { object, things: withHung(contacts), names: await namesOf(db, contacts.map(refersOfContact)) }
  },

  'duplicate.keepApart': async ({ recorder, db, newId }, { object, ids }) => {
    if (object === 'account') await getAll(db, accountShape, ids as never)
    else await getAll(db, contactShape, ids as never)
    const known = await pairsOf(db, object, ids)

    const isKnown = new Set(known.map((pair) => keyOf(object, pair)))
    const pairs = ids
      .flatMap((one, index) => ids.slice(index + 1).map((other) => pairOf(object, one, other)))
      .filter((pair) => !isKnown.has(keyOf(object, pair)))

    await recorder.insert(
      distinctPairShape,
      pairs.map((pair) => ({ ...pair, id: newId<'distinct-pair'>(), version: 1 })),
    )
    return { pairs: pairs.length }
  },

  'duplicate.listApart': ({ db }, { object, offset, limit }) =>
    duplicateStore.listApart(db, object, { offset, limit }),

  'duplicate.forgetApart': async ({ recorder, db }, { id, version }) => {
    await getAt(db, distinctPairShape, id, version)
    await recorder.remove(distinctPairShape, [id])
    return { id }
  },
}

/** What was said of those that go is no longer of anybody. */
export async function forgetApart(
  recorder: Recorder,
  object: DuplicateObject,
  ids: readonly string[],
): Promise<void> {
  const pairs = await pairsOf(recorder.db, object, ids)
  await recorder.remove(
    distinctPairShape,
    pairs.map(({ id }) => id),
  )
}

/** What was said of one of these and of anybody else, each once. */
export async function pairsOf(
  db: Reader,
  object: DuplicateObject,
  ids: readonly string[],
): Promise<readonly DistinctPair[]> {
  const fields =
    object === 'account'
      ? (['accountId', 'otherAccountId'] as const)
      : (['contactId', 'otherContactId'] as const)
  const found = [
    ...(await rows.listWhere(db, distinctPairShape, fields[0], ids as never)),
    ...(await rows.listWhere(db, distinctPairShape, fields[1], ids as never)),
  ]
  return [...new Map(found.map((pair) => [pair.id, pair])).values()]
}

type Said = Omit<DistinctPair, 'id' | 'version'>

/** Two that are not the same, the lower id first. */
export function pairOf(object: DuplicateObject, one: string, other: string): Said {
  const { one: first, other: second } = ordered(one, other)
  const none = { accountId: null, otherAccountId: null, contactId: null, otherContactId: null }
  return (
    object === 'account'
      ? { ...none, accountId: first, otherAccountId: second }
      : { ...none, contactId: first, otherContactId: second }
  ) as Said
}

export function keyOf(object: DuplicateObject, pair: Said): string {
  return object === 'account'
    ? `${pair.accountId} ${pair.otherAccountId}`
    : `${pair.contactId} ${pair.otherContactId}`
}

type Refers = Readonly<{
  accounts: readonly (string | null)[]
  contacts: readonly (string | null)[]
  members: readonly (string | null)[]
}>

function refersOfAccount(account: Readonly<{ parentId: string | null; ownerId: string | null }>): Refers {
  return { accounts: [account.parentId], contacts: [], members: [account.ownerId] }
}

function refersOfContact(contact: Readonly<{ accountId: string; managerId: string | null }>): Refers {
  return { accounts: [contact.accountId], contacts: [contact.managerId], members: [] }
}

async function namesOf(db: Reader, refers: readonly Refers[]): Promise<Record<string, string>> {
  const idsOf = (kind: keyof Refers): string[] => [
    ...new Set(refers.flatMap((each) => each[kind]).filter((id) => id !== null)),
  ]
  const members = await rows.listWhere(db, teamMemberShape, 'id', idsOf('members') as never)
  const heads = [
    ...(await duplicateStore.listHeads(db, 'account', idsOf('accounts'))),
    ...(await duplicateStore.listHeads(db, 'contact', idsOf('contacts'))),
    ...members,
  ]
  return Object.fromEntries(heads.map(({ id, name }) => [id, name]))
}
