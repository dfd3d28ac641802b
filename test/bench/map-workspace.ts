import { blankAccount } from '#shared/domain/account/blank-account.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { attitudes } from '#shared/domain/relationship/judgement.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { createIds } from '../../main/core/ids.ts'
import { createStore } from '../../main/store/open-store.ts'
import { accountShape, contactShape, workspaceShape } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { createClock } from '../support/clock.ts'
import { cultureBy } from './names.ts'

export type MapWorkspace = Readonly<{ path: string; accounts: ReadonlyMap<number, AccountId> }>

/** A workspace with one account for each number of people, who report to each other as in a firm: spans of 3 to 12. */
export async function makeMapWorkspace(path: string, counts: readonly number[]): Promise<MapWorkspace> {
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
      await recorder.insert(contactShape, peopleOf(id, count, newId))
    }
  })
  await store.close()
  return { path, accounts }
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
