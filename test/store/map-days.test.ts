import { expect, test } from 'vitest'
import { anInformalLine, aReportingLine, aTouchpoint } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

const dayMs = 24 * 60 * 60_000

test('the days of the map are those on which it would be drawn differently', async () => {
  const core = await openCore()
  const [boss, report] = await aReportingLine(core, 'Boss', 'Report')
  const { accountId } = boss!
  const edit = async (changes: object) => {
    core.clock.forward(dayMs)
    const { rows } = await core.do('contact.listByAccount', { accountId })
    const { id, version } = rows.find(({ lastName }) => lastName === 'Report')!
    await core.do('contact.edit', { id, version, changes })
  }

  await edit({ attitude: 1 })
  await edit({ note: 'Says "attitude": unknown, "managerId": none' })
  await edit({ title: 'Buyer' })
  core.clock.forward(dayMs)
  await aTouchpoint(core, { accountId })
  core.clock.forward(dayMs)
  await anInformalLine(core, { fromContactId: boss!.id, toContactId: report!.id })
  core.clock.forward(dayMs)
  await core.do('history.undo', {})

  expect(await daysOf(core, accountId)).toEqual([
    '2026-03-02',
    '2026-03-03',
    '2026-03-05',
    '2026-03-07',
    '2026-03-08',
  ])
})

test('whoever was removed is still on the days of the map', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  core.clock.forward(dayMs)
  await core.do('contact.remove', { id: boss!.id, version: boss!.version })

  expect(await daysOf(core, boss!.accountId)).toEqual(['2026-03-02', '2026-03-03'])
})

test('a day on which cards of the free map were put elsewhere is one of them', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  core.clock.forward(2 * dayMs)
  const contacts = [{ id: boss!.id, version: boss!.version }]
  await core.do('contact.place', { contacts, places: [{ x: 40, y: 60 }] })

  expect(await daysOf(core, boss!.accountId)).toEqual(['2026-03-02', '2026-03-04'])
})

async function daysOf(core: Core, accountId: string): Promise<readonly string[]> {
  return core.do('history.listMapDays', { accountId: accountId as never })
}
