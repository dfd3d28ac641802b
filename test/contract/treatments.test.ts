import { readsOf, touchesOf } from '#shared/contract/contract.ts'
import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('what is decided of an account stays with its day and who, is decided anew, taken back, and undone', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { name: 'Haldenau' })
  expect(await core.do('treatment.list', {})).toEqual([])

  const first = await core.do('treatment.choose', {
    accountId,
    treatment: 'grow',
    suggested: 'protect',
    note: 'New plant',
  })
  expect(first.chosen).toMatchObject({
    accountId,
    treatment: 'grow',
    suggested: 'protect',
    note: 'New plant',
  })
  const { decidedOn, decidedBy } = first.chosen!
  const [command] = await core.do('history.listRecent', { limit: 1 })
  expect([decidedOn, decidedBy]).toEqual([command!.happenedAt.slice(0, 10), command!.actor])

  core.clock.forward(3 * 86_400_000)
  const second = await core.do('treatment.choose', { accountId, treatment: 'let-go', suggested: 'let-go' })
  expect(second.chosen).toMatchObject({ id: first.chosen!.id, treatment: 'let-go', note: '', version: 2 })
  expect(second.chosen!.decidedOn > decidedOn).toBe(true)

  await core.do('history.undo', {})
  expect(await core.do('treatment.list', {})).toEqual([{ ...first.chosen, version: 3 }])
  await core.do('treatment.choose', { accountId, treatment: null })
  expect(await core.do('treatment.list', {})).toEqual([])
  await core.do('history.undo', {})
  expect(await core.do('treatment.list', {})).toMatchObject([{ treatment: 'grow', decidedOn }])
  await core.close()
})

test('of two accounts that become one, what was decided of the one that stays counts', async () => {
  const core = await openCore()
  const stays = await anAccount(core, { name: 'Haldenau' })
  const goes = await anAccount(core, { name: 'Haldenau AG' })
  await core.do('treatment.choose', { accountId: stays.id, treatment: 'grow' })
  await core.do('treatment.choose', { accountId: goes.id, treatment: 'let-go' })

  await core.do('duplicate.mergeAccounts', {
    stays: { id: stays.id, version: 1 },
    goes: [{ id: goes.id, version: 1 }],
    takes: [],
  })

  expect(await core.do('treatment.list', {})).toMatchObject([{ accountId: stays.id, treatment: 'grow' }])
  // Whoever shows the decisions is told of it.
  expect(touchesOf('duplicate.mergeAccounts')).toEqual(expect.arrayContaining([...readsOf('treatment.list')]))
  await core.close()
})
