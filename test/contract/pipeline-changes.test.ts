import { expect, test } from 'vitest'
import { aDay, anAccount } from '../support/builders.ts'
import { anOpportunity } from '../support/center-builders.ts'
import { openCore } from '../support/core.ts'

const dayMs = 86_400_000

test('since a day: each change with its amount, and the sum then and what changed make the sum now', async () => {
  const core = await openCore()
  const { id: kept, accountId } = await anOpportunity(core)
  await core.do('opportunity.edit', { id: kept, version: 1, changes: { amountMinor: 1_000 } })
  const add = (name: string, amountMinor: number) =>
    core.do('opportunity.add', { accountId, name, amountMinor })
  const won = await add('Won', 500)
  const removed = await add('Removed', 70)
  const elsewhere = await core.do('opportunity.add', {
    accountId: (await anAccount(core, { name: 'Second' })).id,
    name: 'Second',
    amountMinor: 20,
  })
  const since = aDay(core.clock.now().toISOString().slice(0, 10))
  const startMinor = 1_000 + 500 + 70 + 20

  core.clock.forward(3 * dayMs)
  await core.do('opportunity.edit', {
    id: kept,
    version: 2,
    changes: { amountMinor: 1_200, closesOn: aDay('2027-01-31') },
  })
  await core.do('opportunity.edit', { id: won.id, version: 1, changes: { state: 'won' } })
  await core.do('opportunity.remove', { id: removed.id, version: 1 })
  await add('New', 300)
  await core.do('account.edit', { id: elsewhere.accountId, version: 1, changes: { currency: 'JPY' } })

  const told = await core.do('opportunity.listChanges', { since })
  const euro = told.find(({ currency }) => currency === 'EUR')
  expect(euro).toMatchObject({ startMinor, nowMinor: 1_500, total: 6 })
  expect(euro?.byKind).toEqual([
    { kind: 'new', count: 1, effectMinor: 300 },
    { kind: 'amount-up', count: 1, effectMinor: 200 },
    { kind: 'won', count: 1, effectMinor: -500 },
    { kind: 'removed', count: 1, effectMinor: -70 },
    { kind: 'currency-out', count: 1, effectMinor: -20 },
    { kind: 'close-day-moved', count: 1, effectMinor: 0 },
  ])
  expect(euro?.changes.find(({ kind }) => kind === 'removed')).toMatchObject({
    name: 'Removed',
    isThere: false,
  })
  expect(told.find(({ currency }) => currency === 'JPY')).toMatchObject({ startMinor: 0, nowMinor: 20 })
})
