import { blankAccount } from '#shared/domain/account/blank-account.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { attitudes } from '#shared/domain/relationship/judgement.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import {
  informalLineKinds,
  lineStrengths,
  type Contact,
  type ContactId,
  type InformalLine,
  type InformalLineId,
} from '#shared/domain/relationship/model.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { createIds } from '../../main/core/ids.ts'
import { createStore } from '../../main/store/open-store.ts'
import { accountShape, contactShape, informalLineShape, workspaceShape } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { createClock } from '../support/clock.ts'
import { cultureBy } from './names.ts'

export type MapWorkspace = Readonly<{ path: string; accounts: ReadonlyMap<number, AccountId> }>

/**
 * A workspace with one account for each number of people, who report to each other as in a firm: spans of 3 to 12.
 * @param tied how many of them, from the top on, are each tied to somebody further up beside the hierarchy
 */
export async function makeMapWorkspace(
  path: string,
  counts: readonly number[],
  tied = 0,
): Promise<MapWorkspace> {
  const clock = createClock()
  const newId = createIds(clock.now)
  const store = await createStore(path, clock.now())
  const { write } = store
  if (!write) throw new Error('A new store can be written to')
  const accounts = new Map(counts.map((count) => [count, newId<'account'>()]))
  const command = {
    id: newId(),
    name: 'import.run',
    happenedAt: clock.now().toISOString(),
    actor: 'bench',
    kind: 'do',
    standing: 'done',
    mergeKey: null,
  } as const
  await transact(write, command, async (recorder) => {
    await recorder.insert(workspaceShape, [
      { id: newId<'workspace'>(), name: 'Maps', currency: 'EUR', evidenceHalfLifeDays: null, version: 1 },
    ])
    for (const [count, id] of accounts) {
      await recorder.insert(accountShape, [
        {
          ...blankAccount,
          id,
          name: `Firm of ${count}`,
          parentId: null,
          ownerId: null,
          currency: 'EUR',
          version: 1,
        },
      ])
      const people = peopleOf(id, count, newId)
      await recorder.insert(contactShape, people)
      await recorder.insert(informalLineShape, linesAmong(people.slice(0, tied), newId))
    }
  })
  await store.close()
  return { path, accounts }
}

function linesAmong(people: readonly Contact[], newId: () => InformalLineId): readonly InformalLine[] {
  const dice = diceNamed(`lines of ${people.length}`)
  return people.slice(1).flatMap(({ id }, before) => {
    const other = people[dice.whole(0, before)]
    if (!other) return []
    const [kind, strength] = [dice.pick(informalLineKinds), dice.pick(lineStrengths)]
    return [
      {
        id: newId(),
        fromContactId: id,
        toContactId: other.id,
        kind,
        strength,
        note: '',
        source: '',
        asOf: null,
        certainty: null,
        version: 1,
      },
    ]
  })
}

function peopleOf(accountId: AccountId, count: number, newId: () => ContactId): readonly Contact[] {
  const dice = diceNamed(`map of ${count}`)
  const ids = Array.from({ length: count }, () => newId())
  const managers = managersOf(count, (from, to) => dice.whole(from, to))
  return ids.map((id, index): Contact => {
    const culture = cultureBy(dice)
    return {
      ...blankContact,
      id,
      accountId,
      managerId: ids[managers[index] ?? -1] ?? null,
      firstName: dice.pick(culture.firstNames),
      lastName: dice.pick(culture.lastNames),
      title: dice.pick(['Head of purchasing', 'Plant manager', 'Engineer', 'Managing director', 'Buyer']),
      department: dice.pick(['Purchasing', 'Production', 'Quality', 'Finance', 'Engineering', '']),
      attitude: dice.pick([...attitudes, null]),
      influence: dice.pick(['high', 'medium', 'low', null]),
      version: 1,
    }
  })
}

/** For each person the index of the manager, none for the first: spans of 3 to 12, level after level. */
export function managersOf(
  count: number,
  whole: (from: number, to: number) => number,
): readonly (number | null)[] {
  const managers: (number | null)[] = [null]
  for (let manager = 0; managers.length < count; manager++) {
    const span = Math.min(whole(3, 12), count - managers.length)
    for (let report = 0; report < span; report++) managers.push(manager)
  }
  return managers
}
