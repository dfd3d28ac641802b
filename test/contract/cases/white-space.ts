import { aBuyingCenter, aContact, anAccount } from '../../support/builders.ts'
import type { Caller } from '../../support/caller.ts'
import {
  aCell,
  aCompetitor,
  aFullWhiteSpace,
  aProductLine,
  aRival,
} from '../../support/white-space-builders.ts'
import type { Cases } from './case.ts'

const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })

/** No two competitors are called the same, and the cases share a workspace. */
let named = 0
const newName = (): string => `Brehmer ${++named}`
const aNewcomer = (on: Caller) => aCompetitor(on, newName())

async function aWholeOne(on: Caller) {
  const { id: accountId } = await anAccount(on)
  const contact = await aContact(on, { accountId })
  const center = await aBuyingCenter(on, { accountId })
  await on.do('buying-center.addMembers', { id: center.id, contactIds: [contact.id] })
  const cell = await aFullWhiteSpace(on, { accountId, buyingCenterId: center.id, contactId: contact.id })
  const [rival] = (await on.do('competitor.getByAccount', { accountId })).centers[0]?.competitors ?? []
  if (!rival) throw new Error('No competitor was added')
  return { accountId, contact, center, cell, rival }
}

export const whiteSpaceCases = {
  'product-line.list': { good: () => ({}), bad: null },
  'product-line.add': { good: () => ({ name: 'Filling machines' }), bad: { name: 5 } },
  'product-line.edit': {
    good: async (on) => ({ ...known(await aProductLine(on)), changes: { name: 'Fillers' } }),
    bad: { changes: { name: '' } },
  },
  'product-line.move': {
    good: async (on) => {
      const above = await aProductLine(on, 'Machines')
      return { ...known(await aProductLine(on)), parentLineId: above.id, at: 0 }
    },
    bad: { at: -1 },
  },
  'product-line.remove': { good: async (on) => known(await aProductLine(on)), bad: { version: 0 } },
  'product-line.merge': {
    good: async (on) => ({
      stays: known(await aProductLine(on)),
      goes: known(await aProductLine(on, 'Fillers')),
    }),
    bad: { goes: null },
  },
  'white-space.get': {
    good: async (on) => ({ accountId: (await aWholeOne(on)).accountId }),
    bad: { accountId: 'first' },
  },
  'white-space.getCell': {
    good: async (on) => {
      const { accountId, productLineId } = (await aWholeOne(on)).cell
      return { accountId, productLineId }
    },
    bad: { productLineId: 3 },
  },
  'white-space.edit': {
    good: async (on) => {
      const { accountId, productLineId, version } = await aCell(on)
      return { accountId, productLineId, version, changes: { potentialMinor: null, note: 'Own workshop' } }
    },
    bad: { changes: { sharePercent: 101 } },
  },
  'white-space.fill': {
    good: async (on) => {
      const { accountId, productLineId } = await aCell(on)
      const changes = { potentialMinor: 1_000, incumbent: 'Brehmer' }
      return { cells: [{ accountId, productLineId, changes }] }
    },
    bad: { cells: [] },
  },
  'competitor.list': {
    good: async (on) => {
      await aNewcomer(on)
      return {}
    },
    bad: null,
  },
  'competitor.getByAccount': {
    good: async (on) => ({ accountId: (await aWholeOne(on)).accountId }),
    bad: { accountId: null },
  },
  'competitor.add': {
    good: () => ({ name: newName(), note: 'Strong in service' }),
    bad: { name: ' ' },
  },
  'competitor.edit': {
    good: async (on) => ({ ...known(await aNewcomer(on)), changes: { name: newName() } }),
    bad: { changes: { note: 4 } },
  },
  'competitor.remove': { good: async (on) => known(await aNewcomer(on)), bad: { id: 'Brehmer' } },
  'competitor.merge': {
    good: async (on) => ({
      stays: known(await aNewcomer(on)),
      goes: known(await aNewcomer(on)),
    }),
    bad: { stays: {} },
  },
  'competitor.addToCenter': {
    good: async (on) => ({ buyingCenterId: (await aBuyingCenter(on)).id, name: 'Brehmer' }),
    bad: { name: '' },
  },
  'competitor.editInCenter': {
    good: async (on) => ({ ...known(await aRival(on)), changes: { note: 'Offers leasing' } }),
    bad: { version: 'one' },
  },
  'competitor.removeFromCenter': { good: async (on) => known(await aRival(on)), bad: { version: 0 } },
  'competitor.setStanding': {
    good: async (on) => {
      const { rival, contact } = await aWholeOne(on)
      return { id: rival.id, contactId: contact.id, standing: 'against' as const }
    },
    bad: { standing: 'adores' },
  },
} satisfies Cases
