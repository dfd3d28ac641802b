import { expect, test } from 'vitest'
import { metricSources } from '#shared/domain/plan/metric.ts'
import {
  aContact,
  aDay,
  aDraft,
  aMember,
  anAccount,
  anObjective,
  anOrderLine,
  aRelationship,
} from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aProductLine } from '../support/white-space-builders.ts'

const on = aDay('2026-03-02')

test('the figures of an account are those of its orders, opportunities, people and white space', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const fillers = await aProductLine(core, 'Fillers')
  const service = await aProductLine(core, 'Service')
  const line = await anOrderLine(core, { accountId, productLineId: fillers.id })
  const old = { ...line, orderNumber: 'A-1', orderedOn: aDay('2024-01-10') }
  await core.do('order.record', { lines: [line, old] })
  for (const [name, amountMinor, probability] of [
    ['Line 5', 200_000, 50],
    ['Line 6', 100_000, 10],
  ] as const) {
    const { id, version } = await core.do('opportunity.add', { accountId, name, amountMinor })
    await core.do('opportunity.edit', { id, version, changes: { probability } })
  }
  const place = { accountId, productLineId: fillers.id }
  await core.do('white-space.fill', {
    cells: [
      { ...place, changes: { potentialMinor: 350_000, spendMinor: 400_000 } },
      { ...place, productLineId: service.id, changes: { potentialMinor: 50_000 } },
    ],
  })
  const known = await aContact(core, { accountId, influence: 'high' })
  await aContact(core, { accountId, influence: 'high' })
  await aRelationship(core, {
    contactId: known.id,
    currentLevel: 'problem-solver',
    targetLevel: 'problem-solver',
  })

  const figures = await core.do('plan.listFigures', { accountId })

  const values = Object.fromEntries(figures.map(({ figure, value }) => [figure, value]))
  const euros = (amountMinor: number) => ({ kind: 'money', amountMinor, currency: 'EUR' })
  expect(values).toEqual({
    revenue: euros(100_000),
    margin: euros(30_000),
    contribution: euros(25_000),
    coverage: { kind: 'share', share: 0.5 },
    'map-status': { kind: 'rung', rung: 2 },
    'key-players': { kind: 'count', count: 2 },
    'open-pipeline': euros(300_000),
    'weighted-pipeline': euros(110_000),
    'share-of-wallet': { kind: 'share', share: 0.25 },
    'white-space': euros(250_000 + 50_000),
  })
  expect(figures.map(({ from, on: day }) => [from, day])).toContainEqual([aDay('2025-03-03'), on])
  expect(figures.find(({ figure }) => figure === 'coverage')).toMatchObject({ from: null, on })

  const { plan } = await aDraft(core, { accountId })
  const objective = await anObjective(core, { planId: plan.id })
  for (const source of metricSources)
    await core.do('metric.add', { objectiveId: objective.id, name: source, source })
  const metrics = await core.do('metric.listByPlan', { planId: plan.id, today: on })
  expect(
    Object.fromEntries(metrics.map(({ metric, actual }) => [metric.name, actual?.value ?? null])),
  ).toEqual({
    'by-hand': null,
    revenue: 1_000,
    margin: 300,
    contribution: 250,
    'share-of-wallet': 25,
    coverage: 50,
    'map-status': 2,
    support: null,
    'open-pipeline': 3_000,
    touchpoints: 0,
  })
})

test('what nobody knows is not known, and no figure of it is nothing', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)

  const figures = await core.do('plan.listFigures', { accountId })

  const unknown = figures.filter(({ value }) => value.kind === 'unknown').map(({ figure }) => figure)
  expect(unknown).toEqual(['revenue', 'margin', 'contribution', 'coverage', 'share-of-wallet', 'white-space'])
})

test('a buying center has its support and its light, under its name', async () => {
  const core = await openCore()
  const member = await aMember(core)
  await core.do('buying-center.editMember', {
    id: member.id,
    version: member.version,
    changes: { attitude: 1, influence: 'high' },
  })

  const figures = await core.do('plan.listFigures', { accountId: member.accountId })

  const own = figures.filter(({ ofId }) => ofId !== '')
  expect(own.map(({ figure, ofId, value }) => ({ figure, ofId, value }))).toEqual([
    {
      figure: 'center-support',
      ofId: member.buyingCenterId,
      value: { kind: 'support', support: 0.5, unknownShare: 0 },
    },
    { figure: 'center-light', ofId: member.buyingCenterId, value: { kind: 'light', light: 'amber' } },
  ])
})

test('who is named in a text is called as now; who is gone is left out', async () => {
  const core = await openCore()
  const contact = await aContact(core, { lastName: 'Brandt' })
  const gone = await aContact(core, { lastName: 'Gone' })
  const { id, version } = contact
  await core.do('contact.edit', { id, version, changes: { lastName: 'Keller' } })
  await core.do('contact.remove', { id: gone.id, version: gone.version })

  const named = await core.do('plan.listNamed', {
    contactIds: [id, gone.id],
    accountIds: [contact.accountId],
  })

  expect(named.contacts).toEqual([{ id, name: 'Ilse Keller', accountId: contact.accountId }])
  expect(named.accounts).toMatchObject([{ id: contact.accountId, accountId: contact.accountId }])
})
