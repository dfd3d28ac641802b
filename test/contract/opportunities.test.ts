import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import { expect, test } from 'vitest'
import { aBuyingCenter, aContact, aDay, anAccount, aTeamMember } from '../support/builders.ts'
import { anOpportunity } from '../support/center-builders.ts'
import { openCore } from '../support/core.ts'

const today = (day: Date) => aDay(day.toISOString().slice(0, 10))

test('moving forward against a rule is refused with the rule named, or done with a reason that is kept', async () => {
  const core = await openCore()
  const { id, stage } = await anOpportunity(core)
  expect(stage).toBe('identified')

  expect(await core.refusal('opportunity.moveTo', { id, version: 1, stage: 'qualified' })).toEqual({
    code: 'rule-broken',
    broken: {
      rule: 'stage-entry',
      stage: 'Qualified',
      against: [{ rule: 'item-met', item: 'The customer has named the need' }, { rule: 'has-amount' }],
    },
  })

  const moved = await core.do('opportunity.moveTo', {
    id,
    version: 1,
    stage: 'qualified',
    reason: 'Board says so',
  })
  expect(moved).toMatchObject({ stage: 'qualified', stageReason: 'Board says so' })
  const back = await core.do('opportunity.moveTo', { id, version: 2, stage: 'identified' })
  expect(back).toMatchObject({ stage: 'identified', stageReason: null })
  await core.do('history.undo', {})
  expect((await core.do('opportunity.get', { id })).opportunity).toMatchObject({
    stageReason: 'Board says so',
  })
})

test('each stage on the way asks, a decider is looked for in the buying centers, and an answer expires', async () => {
  const core = await openCore()
  const { id, accountId } = await anOpportunity(core)
  const contact = await aContact(core, { accountId })
  const center = await aBuyingCenter(core, { accountId, opportunityId: id })
  const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [contact.id] })
  await core.do('buying-center.editMember', { id: member!.id, version: 1, changes: { roles: ['decider'] } })
  const answeredOn = today(core.clock.now())
  await core.do('opportunity.edit', {
    id,
    version: 1,
    changes: {
      amountMinor: 5_000,
      answers: ['need', 'criteria'].map(
        (item) => ({ item, answer: 'yes', source: 'Ilse', answeredOn }) as const,
      ),
    },
  })

  const { ahead } = await core.do('opportunity.get', { id })
  expect(ahead.map(({ stage, against }) => [stage, against.length])).toEqual([
    ['qualified', 0],
    ['proposed', 0],
    ['negotiating', 2],
    ['committed', 3],
  ])
  core.clock.forward(181 * 86_400_000)
  const later = await core.do('opportunity.get', { id })
  expect(later.ahead[1]?.against).toEqual([
    { rule: 'item-met', item: 'need' },
    { rule: 'item-met', item: 'criteria' },
  ])
})

test('with lines the amount is their sum, and what is decided has a day', async () => {
  const core = await openCore()
  const { id } = await anOpportunity(core)
  const lines = [
    { product: 'Fillers', period: '2026-Q3', amountMinor: 700 },
    { product: 'Service', period: null, amountMinor: 50 },
  ]
  const split = await core.do('opportunity.edit', { id, version: 1, changes: { lines, amountMinor: 9 } })
  expect(split.amountMinor).toBe(750)
  const won = await core.do('opportunity.edit', {
    id,
    version: 2,
    changes: { state: 'won', closeReason: 'Trials' },
  })
  expect(won).toMatchObject({ state: 'won', closedOn: today(core.clock.now()), closeReason: 'Trials' })
  expect(
    await core.refusal('opportunity.moveTo', { id, version: 3, stage: 'committed', reason: 'x' }),
  ).toMatchObject({
    broken: { rule: 'opportunity-decided' },
  })
  const open = await core.do('opportunity.edit', { id, version: 3, changes: { state: 'open' } })
  expect(open).toMatchObject({ closedOn: null, closeReason: null })
})

test('stages are data: an own one is kept, one in use stays, a rule asks only for what the checklist has', async () => {
  const core = await openCore()
  await anOpportunity(core)
  const { stages, items } = usualProcess
  const set = (chosen: typeof stages, asked: typeof items, version: number) =>
    core.reply('sales-process.set', { version, stages: [...chosen], items: [...asked] })

  expect(await set(stages.slice(1), items, 0)).toMatchObject({ error: { broken: { rule: 'stage-in-use' } } })
  expect(await set(stages, [], 0)).toMatchObject({ error: { broken: { rule: 'stage-asks-for-item' } } })
  expect(await set(stages.slice(0, 3), items, 0)).toMatchObject({ ok: true })
  expect(await set(stages, items, 0)).toMatchObject({ error: { code: 'stale' } })
  const board = await core.do('opportunity.getBoard', {})
  expect(board.map(({ column }) => (column.of === 'stage' ? column.name : column.of))).toEqual([
    'Identified',
    'Qualified',
    'Proposed',
    'won',
    'lost',
  ])
})

test('the list is sorted and summed by currency, and shows the probability that counts', async () => {
  const core = await openCore()
  const owner = await aTeamMember(core)
  const yen = await anAccount(core, { name: 'Hoshinami', currency: 'JPY' })
  const { id, accountId } = await anOpportunity(core)
  await core.do('opportunity.edit', {
    id,
    version: 1,
    changes: { amountMinor: 100, probability: 33, ownerId: owner.id },
  })
  await core.do('opportunity.add', { accountId, name: 'Spare parts', amountMinor: 40 })
  await core.do('opportunity.add', { accountId: yen.id, name: 'Inspection', amountMinor: 900 })

  const { total, sums, rows } = await core.do('opportunity.list', {
    sort: { field: 'probability', direction: 'desc' },
  })
  expect([total, sums]).toEqual([
    3,
    [
      { currency: 'JPY', amountMinor: 900 },
      { currency: 'EUR', amountMinor: 140 },
    ],
  ])
  expect(rows.map(({ name, probability, ownerName }) => [name, probability, ownerName])).toEqual([
    ['Line 5', 33, 'Tilde Marsh'],
    ['Inspection', 10, null],
    ['Spare parts', 10, null],
  ])
  const cells = await core.do('opportunity.getForecast', { wonSince: aDay('2026-01-01') })
  expect(
    cells.map(({ currency, bestCaseMinor, weightedMinor }) => [currency, bestCaseMinor, weightedMinor]),
  ).toEqual(
    expect.arrayContaining([
      ['EUR', 100, 33],
      ['EUR', 40, 4],
      ['JPY', 900, 90],
    ]),
  )
  await core.do('team-member.remove', { id: owner.id, version: 1 })
  expect((await core.do('opportunity.get', { id })).ownerName).toBeNull()
})
