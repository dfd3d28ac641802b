import { expect, test } from 'vitest'
import { aDay, aReportingLine } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

const dayMs = 24 * 60 * 60_000

test('a title that was changed is told with its last day and what it was before the first change', async () => {
  const core = await openCore()
  const [boss, report] = await aReportingLine(core, 'Boss', 'Report')
  await edit(core, boss!.id, { title: 'Buyer' })
  await edit(core, boss!.id, { title: 'Head of purchasing' })
  await edit(core, boss!.id, { title: 'Chief buyer', note: 'Says "title": nothing' })
  await edit(core, report!.id, { note: 'Says "title": Plumber' })

  const { accountId } = boss!
  const all = await core.do('history.listJobChanges', { accountId, since: aDay('2026-03-01') })
  expect(all).toEqual([{ contactId: boss!.id, day: '2026-03-05', titleBefore: boss!.title }])
  const late = await core.do('history.listJobChanges', { accountId, since: aDay('2026-03-05') })
  expect(late).toEqual([{ contactId: boss!.id, day: '2026-03-05', titleBefore: 'Head of purchasing' }])
  expect(await core.do('history.listJobChanges', { accountId, since: aDay('2026-03-06') })).toEqual([])
})

test('undo of a change of title counts as one: it leads back to the title before', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  await edit(core, boss!.id, { title: 'Buyer' })
  await core.do('history.undo', {})

  const { accountId, title } = boss!
  const [change] = await core.do('history.listJobChanges', { accountId, since: aDay('2026-03-01') })
  expect(change?.titleBefore).toBe(title)
})

async function edit(core: Core, id: string, changes: object): Promise<void> {
  core.clock.forward(dayMs)
  const { version } = await core.do('contact.get', { id: id as never })
  await core.do('contact.edit', { id: id as never, version, changes })
}
