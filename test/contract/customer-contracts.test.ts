import { expect, test } from 'vitest'
import { aDay, anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

const year = { startsOn: aDay('2026-01-01'), endsOn: aDay('2026-12-31') }

async function namesOf(core: Core, accountId: Awaited<ReturnType<typeof anAccount>>['id']) {
  return (await core.do('contract.listByAccount', { accountId })).contracts.map(({ name }) => name)
}

test('a contract is added, edited, removed, and each of it undone', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const added = await core.do('contract.add', { accountId, name: 'Frame', ...year, renewsMonths: 12 })
  const edited = await core.do('contract.edit', {
    id: added.id,
    version: added.version,
    changes: { noticeCount: 6, noticeUnit: 'days', amountMinor: 90_000_00 },
  })
  expect(edited).toMatchObject({ name: 'Frame', noticeCount: 6, noticeUnit: 'days', renewsMonths: 12 })
  await core.do('contract.remove', { id: edited.id, version: edited.version })
  expect(await namesOf(core, accountId)).toEqual([])
  await core.do('history.undo', {})
  expect(await namesOf(core, accountId)).toEqual(['Frame'])
})

test('no contract ends before it starts, and one that loses its end goes on no more', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const { id, version } = await core.do('contract.add', {
    accountId,
    name: 'Frame',
    ...year,
    renewsMonths: 12,
  })
  await expect(
    core.do('contract.edit', { id, version, changes: { endsOn: aDay('2025-12-31') } }),
  ).rejects.toThrow('ends-before-it-starts')
  const endless = await core.do('contract.edit', { id, version, changes: { endsOn: null } })
  expect(endless).toMatchObject({ endsOn: null, renewsMonths: null })
  await expect(
    core.do('contract.edit', { id, version: endless.version, changes: { renewsMonths: 12 } }),
  ).rejects.toThrow('goes-on-without-an-end')
})

test('what asks for a decision is told over all accounts, and of those that one of us owns', async () => {
  const core = await openCore()
  const owner = await core.do('team-member.add', { name: 'Nora Vik' })
  const own = await anAccount(core, { name: 'Own', ownerId: owner.id })
  const other = await anAccount(core, { name: 'Other' })
  const due = { ...year, renewsMonths: 12, noticeCount: 3 }
  await core.do('contract.add', { accountId: own.id, name: 'Frame', ...due })
  await core.do('contract.add', { accountId: own.id, name: 'Quiet', startsOn: year.startsOn })
  await core.do('contract.add', { accountId: other.id, name: 'Ends', ...year, endsOn: aDay('2026-08-31') })
  const told = async (teamMemberId: typeof owner.id | null) =>
    (await core.do('contract.listToDecide', { today: aDay('2026-08-01'), teamMemberId })).rows.map(
      ({ contract, accountName, state, by }) => [contract.name, accountName, state, by],
    )
  expect(await told(null)).toEqual([
    ['Ends', 'Other', 'ends', '2026-08-31'],
    ['Frame', 'Own', 'notice-due', '2026-09-30'],
  ])
  expect(await told(owner.id)).toEqual([['Frame', 'Own', 'notice-due', '2026-09-30']])
})

test('contracts go with their account, and stay with the one it is made one with', async () => {
  const core = await openCore()
  const stays = await anAccount(core, { name: 'Stays' })
  const goes = await anAccount(core, { name: 'Goes' })
  await core.do('contract.add', { accountId: goes.id, name: 'Frame', ...year })
  await core.do('duplicate.mergeAccounts', {
    stays: { id: stays.id, version: stays.version },
    goes: [{ id: goes.id, version: goes.version }],
    takes: [],
  })
  expect(await namesOf(core, stays.id)).toEqual(['Frame'])
  const { account } = await core.do('account.get', { id: stays.id })
  await core.do('account.remove', { id: account.id, version: account.version })
  expect((await core.do('contract.listToDecide', { today: aDay('2026-12-01') })).total).toBe(0)
})
