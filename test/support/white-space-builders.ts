import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { aBuyingCenter, anAccount } from './builders.ts'
import type { Caller } from './caller.ts'

export function aProductLine(on: Caller, name = 'Filling machines', parentLineId: string | null = null) {
  return on.do('product-line.add', { name, parentLineId: parentLineId as never })
}

export function aCompetitor(on: Caller, name = 'Brehmer') {
  return on.do('competitor.add', { name })
}

/** A cell with a potential of 500,000.00, at an account and a line that are made where none are given. */
export async function aCell(on: Caller, about: Readonly<{ accountId?: AccountId }> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  const line = await aProductLine(on)
  const changes = { potentialMinor: 50_000_000 }
  return on.do('white-space.edit', { accountId, productLineId: line.id, version: null, changes })
}

/** A competitor in a buying center. */
export async function aRival(on: Caller, about: Readonly<{ buyingCenterId?: BuyingCenterId }> = {}) {
  const buyingCenterId = about.buyingCenterId ?? (await aBuyingCenter(on)).id
  return on.do('competitor.addToCenter', { buyingCenterId, name: 'Brehmer' })
}

/** A rival that a member of the buying center prefers, and a cell that it holds. */
export async function aFullWhiteSpace(
  on: Caller,
  about: Readonly<{ accountId: AccountId; buyingCenterId: BuyingCenterId; contactId: ContactId }>,
) {
  const rival = await aRival(on, about)
  await on.do('competitor.setStanding', { id: rival.id, contactId: about.contactId, standing: 'prefers' })
  const cell = await aCell(on, about)
  return on.do('white-space.edit', {
    accountId: cell.accountId,
    productLineId: cell.productLineId,
    version: cell.version,
    changes: {
      spendMinor: 80_000_000,
      sharePercent: 30,
      brands: { rank: 2, tied: 1, count: 4 },
      incumbentId: rival.competitorId,
      note: 'Contract until spring',
    },
  })
}
