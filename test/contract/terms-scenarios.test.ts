import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const dearer = [{ term: 'price' as const, of: null, value: 0.02 }]

test('terms are kept under a name for an account, become others, and go with one undo each', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const { id: otherId } = await anAccount(core)
  const kept = await core.do('terms-scenario.add', { accountId, name: 'Dearer', terms: dearer })
  await core.do('terms-scenario.add', {
    accountId,
    name: 'Calmer',
    terms: [{ term: 'activity', of: 'visits', value: -0.5 }],
  })
  const namesOf = async (of: typeof accountId) =>
    (await core.do('terms-scenario.listByAccount', { accountId: of })).map(({ name }) => name)
  expect(await namesOf(accountId)).toEqual(['Calmer', 'Dearer'])
  expect(await namesOf(otherId)).toEqual([])

  const { version } = await core.do('terms-scenario.edit', {
    id: kept.id,
    version: kept.version,
    changes: { name: 'Much dearer', terms: [{ term: 'price', of: null, value: 0.08 }] },
  })
  await core.do('terms-scenario.remove', { id: kept.id, version })
  expect(await namesOf(accountId)).toEqual(['Calmer'])
  await core.do('history.undo', {})
  expect(await core.do('terms-scenario.listByAccount', { accountId })).toMatchObject([
    { name: 'Calmer' },
    { name: 'Much dearer', terms: [{ term: 'price', of: null, value: 0.08 }] },
  ])
})

test('an account that goes takes its scenarios along, and one that is merged into another leaves them there', async () => {
  const core = await openCore()
  const [stays, goes] = [await anAccount(core), await anAccount(core)]
  await core.do('terms-scenario.add', { accountId: goes.id, name: 'Dearer', terms: dearer })
  await core.do('matrix-factors.score', { accountId: goes.id, factor: 'fit', score: 3 })
  await core.do('matrix-factors.score', { accountId: stays.id, factor: 'fit', score: 9 })
  await core.do('duplicate.mergeAccounts', {
    stays: { id: stays.id, version: stays.version },
    goes: [{ id: goes.id, version: goes.version }],
    takes: [],
  })
  expect(await core.do('terms-scenario.listByAccount', { accountId: stays.id })).toMatchObject([
    { name: 'Dearer' },
  ])
  // What was judged of the account that stays is what is judged.
  expect(await core.do('matrix-factors.listScores', {})).toMatchObject([{ accountId: stays.id, score: 9 }])

  const { version } = (await core.do('account.get', { id: stays.id })).account
  await core.do('account.remove', { id: stays.id, version })
  expect(await core.do('terms-scenario.listByAccount', { accountId: stays.id })).toEqual([])
  expect(await core.do('matrix-factors.listScores', {})).toEqual([])
})
