import { usualFactors } from '#shared/domain/economics/matrix-factors.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { anAccount, anOrderLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('the usual factors hold until somebody changes them, and a change over another is refused', async () => {
  const core = await openCore()
  expect(await core.do('matrix-factors.get', {})).toEqual({ factors: usualFactors, version: 0 })
  const factors = usualFactors.map((factor) => ({ ...factor, weight: 50 }))
  await core.do('matrix-factors.set', { version: 0, factors })
  expect(await core.do('matrix-factors.get', {})).toEqual({ factors, version: 1 })
  expect(await core.refusal('matrix-factors.set', { version: 0, factors })).toMatchObject({ code: 'stale' })
  await core.do('history.undo', {})
  expect(await core.do('matrix-factors.get', {})).toEqual({ factors: usualFactors, version: 0 })
})

test('an account is scored once by each factor, anew or not at all', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const score = (factor: string, value: number | null) =>
    core.do('matrix-factors.score', { accountId, factor, score: value })
  await score('fit', 7)
  await score('share', 2.5)
  await score('fit', 8)
  const told = async () =>
    (await core.do('matrix-factors.listScores', {})).map((each) => [each.factor, each.score])
  expect(await told()).toEqual([
    ['fit', 8],
    ['share', 2.5],
  ])
  await score('fit', null)
  expect(await told()).toEqual([['share', 2.5]])
  await core.do('history.undo', {})
  expect(await told()).toEqual([
    ['fit', 8],
    ['share', 2.5],
  ])
})

test('how long accounts last is told at the end of two months, from their own orders', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  // 31, 30 and 31 days apart, the middle of which is 31: 92 days and half a year of silence at least.
  for (const orderedOn of ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'])
    await core.do('order.record', {
      lines: [
        await anOrderLine(core, { accountId, orderedOn: orderedOn as CalendarDay, orderNumber: orderedOn }),
      ],
    })
  const { accounts } = await core.do('economics.getLifespans', { now: '2026-06', before: '2026-05' })
  expect(accounts).toEqual([{ accountId, now: expect.closeTo((92 + 182) / 30.4375, 9), before: null }])
})
