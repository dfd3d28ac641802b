import { cellsAtOnce } from '#shared/contract/white-space.ts'
import { describe, expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { aBuyingCenter, aContact, aDay, anAccount, anOrderLine } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aCompetitor, aProductLine } from '../support/white-space-builders.ts'

const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })
const linesOf = async (core: Core) =>
  (await core.do('product-line.list', {})).map(({ name, parentLineId }) => [name, parentLineId])

describe('the white space of a group', () => {
  test('tells what was bought and is open beside the potential, for the account and its units', async () => {
    const core = await openCore()
    const group = await anAccount(core, { name: 'Haldenau' })
    const unit = await anAccount(core, { name: 'Haldenau Cheese', parentId: group.id })
    await anAccount(core, { name: 'Bystander' })
    const fillers = await aProductLine(core, 'Fillers')
    const service = await aProductLine(core, 'Service')
    const order = await anOrderLine(core, { accountId: unit.id, productLineId: fillers.id })
    const old = { ...order, orderNumber: 'A-1', orderedOn: aDay('2020-01-01') }
    await core.do('order.record', { lines: [order, { ...order, orderNumber: 'A-2' }, old] })
    const deal = await core.do('opportunity.add', { accountId: group.id, name: 'Care' })
    const part = { product: 'SERVICE', period: null, amountMinor: 40_000 }
    await core.do('opportunity.edit', {
      ...known(deal),
      changes: { lines: [part, { ...part, product: 'Robots' }] },
    })
    await core.do('white-space.fill', {
      cells: [
        {
          accountId: unit.id,
          productLineId: fillers.id,
          changes: { potentialMinor: 900_000, spendMinor: 800_000 },
        },
        { accountId: unit.id, productLineId: service.id, changes: { incumbent: 'Brehmer' } },
      ],
    })

    const grid = await core.do('white-space.get', { accountId: group.id })

    expect(grid.accounts.map(({ name }) => name)).toEqual(['Haldenau', 'Haldenau Cheese'])
    expect(grid.competitors.map(({ name }) => name)).toEqual(['Brehmer'])
    expect(grid.cells.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])).toEqual([
      [0, 1, null, null, null, null, 0, 40_000, 0],
      [1, 0, 900_000, 800_000, null, null, 200_000, 0, 0],
      [1, 1, null, null, null, 0, 0, 0, 0],
    ])
    expect(grid.leftOut).toEqual({ inOtherCurrency: 0, withoutParts: 0, ofNoLine: ['Robots'] })
    const cell = await core.do('white-space.getCell', { accountId: unit.id, productLineId: fillers.id })
    expect(cell).toMatchObject({ boughtMinor: 200_000, orderLines: 2, cell: { potentialMinor: 900_000 } })
  })

  test('is filled by one command and emptied by one undo; a cell in which nothing is left goes', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const line = await aProductLine(core)
    const place = { accountId: account.id, productLineId: line.id }
    const before = allContent(core.path)
    const added = await core.do('white-space.fill', {
      cells: [
        { ...place, changes: { potentialMinor: 5 } },
        { ...place, changes: { incumbent: 'Brehmer' } },
      ],
    })
    expect(added).toEqual({ changed: 1, competitorsAdded: 1 })
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)

    await core.do('history.redo', {})
    await core.do('white-space.fill', {
      cells: [{ ...place, changes: { potentialMinor: null, incumbent: '' } }],
    })
    expect((await core.do('white-space.getCell', place)).cell).toBeNull()
  })

  test('keeps what a judgement rests on, and assumes today what nobody says more about', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const place = { accountId: account.id, productLineId: (await aProductLine(core)).id }
    const told = { certainty: 'told' as const, source: 'Ann Lee', asOf: aDay('2026-01-10') }
    const made = await core.do('white-space.edit', {
      ...place,
      version: null,
      changes: { potentialMinor: 7, evidence: { potentialMinor: told } },
    })
    expect(made.evidence).toEqual({ potentialMinor: told })

    const edited = await core.do('white-space.edit', { ...place, version: 1, changes: { spendMinor: 20 } })
    expect(edited.evidence).toMatchObject({ potentialMinor: told, spendMinor: { certainty: 'assumed' } })
    expect(
      await core.refusal('white-space.edit', { ...place, version: 1, changes: { note: 'late' } }),
    ).toMatchObject({
      code: 'stale',
    })
    expect(await core.refusal('white-space.edit', { ...place, version: null, changes: {} })).toMatchObject({
      code: 'stale',
    })
  })

  test('takes no more than it says at once', async () => {
    const core = await openCore()
    const place = { accountId: (await anAccount(core)).id, productLineId: (await aProductLine(core)).id }
    const cells = Array.from({ length: cellsAtOnce + 1 }, () => ({ ...place, changes: { spendMinor: 1 } }))

    expect(await core.refusal('white-space.fill', { cells })).toMatchObject({ code: 'invalid-input' })
  })
})

describe('product lines', () => {
  test('form a tree in an order, and never come under themselves', async () => {
    const core = await openCore()
    const machines = await aProductLine(core, 'Machines')
    const service = await aProductLine(core, 'Service')
    const fillers = await aProductLine(core, 'Fillers', machines.id)
    expect(await linesOf(core)).toEqual([
      ['Machines', null],
      ['Fillers', machines.id],
      ['Service', null],
    ])

    await core.do('product-line.move', { ...known(service), parentLineId: machines.id, at: 0 })
    expect((await linesOf(core)).map(([name]) => name)).toEqual(['Machines', 'Service', 'Fillers'])
    const loop = { ...known(machines), parentLineId: fillers.id, at: 0 }
    expect(await core.refusal('product-line.move', loop)).toMatchObject({
      broken: { rule: 'product-line-loop', names: ['Machines', 'Fillers', 'Machines'] },
    })
  })

  test('take the parts of opportunities along under a new name, which no other line has', async () => {
    const core = await openCore()
    const deal = await core.do('opportunity.add', { accountId: (await anAccount(core)).id, name: 'Line 5' })
    const lines = [{ product: 'fillers', period: null, amountMinor: 3 }]
    await core.do('opportunity.edit', { ...known(deal), changes: { lines } })
    const fillers = await aProductLine(core, 'Fillers')
    await aProductLine(core, 'Robots')

    const edited = await core.do('product-line.edit', { ...known(fillers), changes: { name: 'Filling' } })
    expect((await core.do('opportunity.get', { id: deal.id })).opportunity.lines).toEqual([
      { product: 'Filling', period: null, amountMinor: 3 },
    ])
    expect(
      await core.refusal('product-line.edit', { ...known(edited), changes: { name: 'ROBOTS' } }),
    ).toMatchObject({
      broken: { rule: 'product-line-named-twice', name: 'Robots' },
    })
  })

  test('that were ordered are not removed but merged, with orders, cells and lines below', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const goes = await aProductLine(core, 'Fillers')
    const stays = await aProductLine(core, 'Filling', goes.id)
    const below = await aProductLine(core, 'Rotary', goes.id)
    await core.do('order.record', {
      lines: [await anOrderLine(core, { accountId: account.id, productLineId: goes.id })],
    })
    const place = { accountId: account.id }
    await core.do('white-space.fill', {
      cells: [
        { ...place, productLineId: goes.id, changes: { potentialMinor: 5, spendMinor: 9 } },
        { ...place, productLineId: stays.id, changes: { potentialMinor: 7 } },
      ],
    })
    expect(await core.refusal('product-line.remove', known(goes))).toMatchObject({
      broken: { rule: 'product-line-in-use', orderLines: 1 },
    })
    const before = allContent(core.path)

    await core.do('product-line.merge', { stays: known(stays), goes: known(goes) })

    expect(await linesOf(core)).toEqual([
      ['Filling', null],
      ['Rotary', stays.id],
    ])
    expect(below.parentLineId).toBe(goes.id)
    const cell = await core.do('white-space.getCell', { ...place, productLineId: stays.id })
    expect(cell).toMatchObject({ boughtMinor: 100_000, cell: { potentialMinor: 7, spendMinor: 9 } })
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })
})

describe('competitors', () => {
  test('are found again by name, and those that only opportunities name are listed apart', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const deal = await core.do('opportunity.add', { accountId: account.id, name: 'Line 5' })
    const competitors = ['BREHMER', 'Newcomer'].map((name) => ({
      name,
      standing: 'level' as const,
      note: '',
    }))
    await core.do('opportunity.edit', { ...known(deal), changes: { competitors } })
    await aCompetitor(core, 'Brehmer')
    const center = await aBuyingCenter(core, { accountId: account.id })
    await core.do('competitor.addToCenter', { buyingCenterId: center.id, name: 'brehmer' })

    const all = await core.do('competitor.list', {})

    expect(all.competitors).toMatchObject([{ name: 'Brehmer', opportunities: 1, centers: 1, cells: 0 }])
    expect(all.unlisted).toEqual([{ name: 'Newcomer', opportunities: 1 }])
    expect(await core.refusal('competitor.add', { name: 'bréhmer' })).toMatchObject({
      broken: { rule: 'competitor-named-twice', name: 'Brehmer' },
    })
  })

  test('that are one are merged in opportunities, buying centers and white space', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const contact = await aContact(core, { accountId: account.id })
    const other = await aContact(core, { accountId: account.id, lastName: 'Vogel' })
    const center = await aBuyingCenter(core, { accountId: account.id })
    await core.do('buying-center.addMembers', { id: center.id, contactIds: [contact.id, other.id] })
    const one = await core.do('competitor.addToCenter', { buyingCenterId: center.id, name: 'Brehmer' })
    const two = await core.do('competitor.addToCenter', { buyingCenterId: center.id, name: 'Brehmer AG' })
    await core.do('competitor.setStanding', { id: one.id, contactId: contact.id, standing: 'against' })
    await core.do('competitor.setStanding', { id: two.id, contactId: contact.id, standing: 'prefers' })
    await core.do('competitor.setStanding', { id: two.id, contactId: other.id, standing: 'prefers' })
    const place = { accountId: account.id, productLineId: (await aProductLine(core)).id }
    await core.do('white-space.fill', { cells: [{ ...place, changes: { incumbent: 'Brehmer AG' } }] })
    const deal = await core.do('opportunity.add', { accountId: account.id, name: 'Line 5' })
    const competitors = [
      { name: 'Brehmer', standing: 'level' as const, note: 'Cheap' },
      { name: 'Brehmer AG', standing: 'ahead' as const, note: 'Near' },
    ]
    await core.do('opportunity.edit', { ...known(deal), changes: { competitors } })
    const { competitors: all } = await core.do('competitor.list', {})
    const before = allContent(core.path)

    await core.do('competitor.merge', { stays: known(all[0]!), goes: known(all[1]!) })

    const { centers, held } = await core.do('competitor.getByAccount', { accountId: account.id })
    const standings = centers[0]?.competitors[0]?.standings ?? []
    expect(centers[0]?.competitors.map(({ name }) => name)).toEqual(['Brehmer'])
    expect(standings.find(({ contactId }) => contactId === contact.id)?.standing).toBe('against')
    expect(standings.find(({ contactId }) => contactId === other.id)?.standing).toBe('prefers')
    expect(held.map(({ name }) => name)).toEqual(['Brehmer'])
    expect((await core.do('opportunity.get', { id: deal.id })).opportunity.competitors).toEqual([
      { name: 'Brehmer', standing: 'level', note: 'Cheap\nNear' },
    ])
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })

  test('have no standing with somebody who is not a member, nor any left once a member goes', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const contact = await aContact(core, { accountId: account.id })
    const center = await aBuyingCenter(core, { accountId: account.id })
    const rival = await core.do('competitor.addToCenter', { buyingCenterId: center.id, name: 'Brehmer' })
    const wish = { id: rival.id, contactId: contact.id, standing: 'prefers' as const }
    expect(await core.refusal('competitor.setStanding', wish)).toMatchObject({
      broken: { rule: 'not-a-member' },
    })
    const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [contact.id] })
    await core.do('competitor.setStanding', wish)

    await core.do('buying-center.removeMember', known(member!))

    const { centers } = await core.do('competitor.getByAccount', { accountId: account.id })
    expect(centers[0]?.competitors[0]?.standings).toEqual([])
  })
})
