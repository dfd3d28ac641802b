import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

const all = { from: '2026-01', to: '2026-12', offset: 0, limit: 100 } as const
const [from, to] = ['2026-01-01' as CalendarDay, '2026-12-31' as CalendarDay]
const days = { from, to, offset: 0, limit: 100 } as const
const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })

test('imported lines follow their accounts through two merges, and back through two undos', async () => {
  const core = await openCore()
  const [one, two, three] = [await anAccount(core), await anAccount(core), await anAccount(core)]
  const at = { path: core.path, staging: dirname(core.incidentLog) }
  const lines = [one, two, three].map(({ id }, index) =>
    aReadLine(id, { orderNumber: `SO-${index}`, net: 10_000 * 10 ** index }),
  )
  await ordersTakenIn(core, at, lines)
  const sums = async () =>
    Object.fromEntries(
      (await core.do('order.listMonths', { accountId: null, ...all })).map((row) => [
        row.accountId,
        [row.lines, row.netE4],
      ]),
    )
  const apart = await sums()

  await core.do('duplicate.mergeAccounts', { stays: known(two), goes: [known(one)], takes: [] })
  expect(await sums()).toEqual({ [two.id]: [2, 110_000], [three.id]: [1, 1_000_000] })
  const merged = (await core.do('account.get', { id: two.id })).account
  const hung = await core.do('duplicate.compare', { object: 'account', ids: [three.id, two.id] })
  expect(hung.things.map(({ hung: each }) => each)).toEqual([
    [{ kind: 'order-line', count: 1 }],
    [{ kind: 'order-line', count: 2 }],
  ])

  await core.do('duplicate.mergeAccounts', { stays: known(three), goes: [known(merged)], takes: [] })
  expect(await sums()).toEqual({ [three.id]: [3, 1_110_000] })
  expect(await core.do('order.listImported', { accountId: three.id, ...days })).toHaveLength(3)

  // The file again, which now names the account that stayed: nothing of it is new.
  const again = lines.map((line) => ({ ...line, accountId: three.id }))
  expect(await ordersTakenIn(core, at, again)).toMatchObject({ created: 0, replaced: 0, unchanged: 3 })

  await core.do('history.undo', {})
  await core.do('history.undo', {})
  expect(await sums()).toEqual(apart)

  const now = async (id: typeof one.id) => known((await core.do('account.get', { id })).account)
  await core.do('duplicate.mergeAccounts', { stays: await now(two.id), goes: [await now(one.id)], takes: [] })
  await core.do('account.remove', await now(two.id))
  expect(await sums()).toEqual({ [three.id]: [1, 1_000_000] })
})
