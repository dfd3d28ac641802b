import { usualTierRules, type TierRule } from '#shared/domain/account/tier-rules.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { aDay, anAccount, aTouchpoint } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

test('rules of tiers are the usual ones until somebody keeps others, and two people do not write over each other', async () => {
  const core = await openCore()
  expect(await core.do('tier-rules.get', {})).toEqual({ ...usualTierRules, version: 0 })
  const rules: readonly TierRule[] = [
    { tier: 'Gold', conditions: [{ measure: 'net', atLeast: 1_000 }], hoursAYear: 80 },
    { tier: 'Others', conditions: [], hoursAYear: null },
  ]
  await core.do('tier-rules.set', { version: 0, rules, hoursAvailable: 1_500 })
  expect(await core.do('tier-rules.get', {})).toEqual({ rules, hoursAvailable: 1_500, version: 1 })
  expect(await core.refusal('tier-rules.set', { version: 0, ...usualTierRules })).toMatchObject({
    code: 'stale',
  })
  await core.do('history.undo', {})
  expect(await core.do('tier-rules.get', {})).toEqual({ ...usualTierRules, version: 0 })
  await core.close()
})

test('the ground of the rules are orders, white space and our time; a move is one step, and leaves alone who has moved since', async () => {
  const core = await openCore()
  const big = await anAccount(core, { name: 'Big', tier: 'Key' })
  const small = await anAccount(core, { name: 'Small', tier: 'Key' })
  const idle = await anAccount(core, { name: 'Idle', tier: '' })
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, [
    aReadLine(big.id, { orderNumber: '1', orderedOn: aDay('2026-01-10'), net: 900_0000, cost: null }),
    aReadLine(small.id, { orderNumber: '2', orderedOn: aDay('2026-01-12'), net: 100_0000 }),
  ])
  await aTouchpoint(core, {
    accountId: big.id,
    happenedOn: aDay('2026-02-01'),
    minutes: 90,
    teamMemberIds: [],
  })
  const line = await core.do('product-line.add', { name: 'Fillers' })
  await core.do('white-space.fill', {
    cells: [{ accountId: idle.id, productLineId: line.id, changes: { potentialMinor: 250_050 } }],
  })

  const { accounts, effort } = await core.do('tier-rules.getGround', {})
  expect(accounts.map(({ name, tier, facts }) => ({ name, tier, ...facts }))).toMatchObject([
    { name: 'Big', tier: 'Key', net: 900, 'share-of-net': 0.9, margin: null, orders: 1, potential: null },
    { name: 'Idle', tier: '', net: 0, 'share-of-net': 0, growth: null, orders: 0, potential: 2500.5 },
    { name: 'Small', tier: 'Key', net: 100, 'share-of-net': 0.1, margin: 0.4 },
  ])
  expect(accounts.map(({ minutes }) => minutes)).toEqual([90, 0, 0])
  expect(effort).toMatchObject([
    { tier: '', accounts: 1, minutes: 0 },
    { tier: 'Key', accounts: 2, minutes: 90 },
  ])

  await core.do('account.edit', { id: small.id, version: small.version, changes: { tier: 'Growth' } })
  const moves = [
    { accountId: big.id, from: 'Key', to: 'Strategic' },
    { accountId: small.id, from: 'Key', to: 'Standard' },
  ]
  expect(await core.do('tier-rules.moveAccounts', { moves })).toEqual({ moved: 1, left: 1 })
  const tiersNow = async () =>
    (await core.do('account.list', {})).rows.map(({ name, tier }) => `${name} ${tier}`)
  expect(await tiersNow()).toEqual(['Big Strategic', 'Idle ', 'Small Growth'])
  await core.do('history.undo', {})
  expect(await tiersNow()).toEqual(['Big Key', 'Idle ', 'Small Growth'])
  await core.close()
})
