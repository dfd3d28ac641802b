import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { anAccount, anOrderLine } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { seeded } from '../support/seeded.ts'

/** So many accounts in a group that their lines are found in another way than those of few. */
const units = 12

const year = { from: '2026-01', to: '2026-12' }

/** Lines of several days, orders and accounts, brought by files and recorded by hand, many of them of one day. */
async function aGroupOfUnits(core: Core): Promise<Readonly<{ group: AccountId; ids: readonly AccountId[] }>> {
  const { id: group } = await anAccount(core, { name: 'Group' })
  const ids: AccountId[] = []
  for (let at = 0; at < units; at += 1)
    ids.push((await anAccount(core, { name: `Unit ${at}`, parentId: group })).id)
  const whole = seeded(16)
  const day = () => `2026-0${1 + whole(5)}-1${whole(3)}` as CalendarDay
  const lines = Array.from({ length: 190 }, (_, at) =>
    aReadLine(ids[whole(units)]!, {
      orderNumber: `SO-${at}`,
      lineNumber: 1 + whole(3),
      orderedOn: day(),
      productLine: whole(2) === 0 ? 'Parts' : 'Fillers',
      net: 1 + whole(1_000),
      discount: whole(2),
    }),
  )
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, lines)
  const recorded = await anOrderLine(core, { accountId: ids[0]! })
  await core.do('order.record', {
    lines: ['R-1', 'R-2', 'R-3'].map((orderNumber) => ({ ...recorded, orderNumber, orderedOn: day() })),
  })
  return { group, ids }
}

test('the lines of each account, page by page, are those of the group that are its own, in the same order', async () => {
  const core = await openCore()
  const { group, ids } = await aGroupOfUnits(core)

  const days = { from: '2026-01-11' as CalendarDay, to: '2026-03-10' as CalendarDay }
  for (const wish of [
    {},
    { productLine: 'Parts' },
    { step: 'discount' as const },
    { days },
    { source: '' },
    { productLine: 'Fillers', days },
  ]) {
    const ofAll = { accountId: group, withBelow: true, ...year, ...wish }
    const all = await core.do('economics.listLines', { ...ofAll, offset: 0, limit: 200 })
    for (let offset = 0; offset <= all.total + 7; offset += 7) {
      const page = await core.do('economics.listLines', { ...ofAll, offset, limit: 7 })
      expect(page.total).toBe(all.total)
      expect(page.lines).toEqual(all.lines.slice(offset, offset + 7))
    }
    expect(all.total).toBe(all.lines.length)
    expect(all.lines.map(({ orderedOn }) => orderedOn)).toEqual(
      all.lines.map(({ orderedOn }) => orderedOn).toSorted((one, other) => (one < other ? 1 : -1)),
    )
    for (const accountId of ids) {
      const own = all.lines.filter((line) => line.accountId === accountId)
      const found = []
      for (let offset = 0; offset <= own.length; offset += 3) {
        const page = await core.do('economics.listLines', { accountId, ...year, ...wish, offset, limit: 3 })
        expect(page.total).toBe(own.length)
        found.push(...page.lines)
      }
      expect(found).toEqual(own)
    }
  }
  const { total } = await core.do('economics.listLines', {
    ...{ accountId: group, withBelow: true, ...year, offset: 0, limit: 1 },
  })
  expect(total).toBe(193)
})
