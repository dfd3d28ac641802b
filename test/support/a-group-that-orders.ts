import { dirname } from 'node:path'
import { aDay, anAccount, anOrderLine } from './builders.ts'
import type { Core } from './core.ts'
import { aReadLine, ordersTakenIn } from './order-file.ts'
import { aProductLine } from './white-space-builders.ts'

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })

/** A group with a unit: recorded lines at both, imported ones at the unit. */
export async function aGroupThatOrders(core: Core) {
  const group = await anAccount(core, { name: 'Haldenau' })
  const unit = await anAccount(core, { name: 'Haldenau Cheese', parentId: group.id })
  await anAccount(core, { name: 'Bystander' })
  const fillers = await aProductLine(core, 'Fillers')
  const line = await anOrderLine(core, { accountId: group.id, productLineId: fillers.id })
  const recorded = {
    ...line,
    orderedOn: aDay('2026-03-10'),
    listMinor: 200_00,
    netMinor: 150_00,
    costMinor: 100_00,
    freightMinor: 10_00,
    isExpedited: true,
    isReturned: false,
    needsSpecialPacking: false,
  }
  await core.do('order.record', {
    lines: [
      { ...recorded, orderNumber: 'R-1' },
      { ...recorded, orderNumber: 'R-2', accountId: unit.id, orderedOn: aDay('2025-04-01') },
    ],
  })
  const imported = {
    list: 100_0000,
    discount: 10_0000,
    rebate: 5_0000,
    net: 85_0000,
    cost: 50_0000,
    freight: 2_0000,
  }
  await ordersTakenIn(core, at(core), [
    aReadLine(unit.id, {
      ...imported,
      orderNumber: 'I-1',
      lineNumber: 1,
      productLine: 'Fillers',
      orderedOn: aDay('2026-02-28'),
    }),
    aReadLine(unit.id, {
      ...imported,
      orderNumber: 'I-1',
      lineNumber: 2,
      productLine: 'Parts',
      cost: null,
      orderedOn: aDay('2026-02-28'),
    }),
    aReadLine(unit.id, {
      ...imported,
      orderNumber: 'I-2',
      net: -20_0000,
      list: -20_0000,
      discount: 0,
      rebate: 0,
      cost: -5_0000,
      freight: null,
      productLine: 'Parts',
      orderedOn: aDay('2026-03-31'),
    }),
    aReadLine(unit.id, { orderNumber: 'I-3', currency: 'USD', net: 7_0000, orderedOn: aDay('2026-03-01') }),
  ])
  return { group, unit }
}
