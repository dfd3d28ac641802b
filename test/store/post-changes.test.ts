import { expect, test } from 'vitest'
import { aDay, aReportingLine } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

const dayMs = 24 * 60 * 60_000

test('a title that was changed is told with its last day and what it was before, as far back as anything was known', async () => {
  const core = await openCore()
  const [boss, report] = await aReportingLine(core, 'Boss', 'Report')
  await edit(core, boss!.id, { title: 'Buyer' })
  await edit(core, boss!.id, { title: 'Head of purchasing' })
  await edit(core, boss!.id, { title: 'Chief buyer', note: 'Says "title": nothing' })
  await edit(core, report!.id, { note: 'Says "title": Plumber' })

  const { accountId, id: contactId } = boss!
  const all = await core.do('history.listPostChanges', { accountId, since: aDay('2026-03-01') })
  expect(all).toEqual([{ contactId, field: 'title', day: '2026-03-05', before: 'Buyer' }])
  const late = await core.do('history.listPostChanges', { accountId, since: aDay('2026-03-05') })
  expect(late).toEqual([{ contactId, field: 'title', day: '2026-03-05', before: 'Head of purchasing' }])
  expect(await core.do('history.listPostChanges', { accountId, since: aDay('2026-03-06') })).toEqual([])
})

test('an address that was changed is told as well; what was merely heard is no change', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  await edit(core, boss!.id, { email: 'boss@acme.example' })
  await edit(core, boss!.id, { email: 'boss@norska.example' })
  const heard = { certainty: 'told', source: 'Rob', asOf: aDay('2026-03-05'), heard: 'Head' }
  await edit(core, boss!.id, { evidence: { title: heard } })
  await edit(core, boss!.id, { attitude: 1 })

  const { accountId, id: contactId } = boss!
  expect((await core.do('contact.get', { id: contactId })).evidence?.title).toEqual(heard)
  const since = aDay('2026-03-01')
  expect(await core.do('history.listPostChanges', { accountId, since })).toEqual([
    { contactId, field: 'email', day: '2026-03-04', before: 'boss@acme.example' },
  ])
})

test('undo of a change of title counts as one: it leads back to the title before', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  await edit(core, boss!.id, { title: 'Buyer' })
  await edit(core, boss!.id, { title: 'Head of purchasing' })
  await core.do('history.undo', {})

  const { accountId, title } = await core.do('contact.get', { id: boss!.id })
  expect(title).toBe('Buyer')
  const [change] = await core.do('history.listPostChanges', { accountId, since: aDay('2026-03-01') })
  expect(change?.before).toBe(title)
})

test('a member of a buying center has of the person what is thought, and not what was heard of the post', async () => {
  const core = await openCore()
  const [boss] = await aReportingLine(core, 'Boss')
  const told = { certainty: 'told', source: 'Rob', asOf: aDay('2026-03-01') }
  const evidence = { attitude: told, firm: { ...told, heard: 'Norska' } }
  await edit(core, boss!.id, { attitude: 1, evidence })
  const center = await core.do('buying-center.add', { accountId: boss!.accountId, name: 'Line 5' })
  const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [boss!.id] })
  expect(member?.evidence).toEqual({ attitude: told })
})

async function edit(core: Core, id: string, changes: object): Promise<void> {
  core.clock.forward(dayMs)
  const { version } = await core.do('contact.get', { id: id as never })
  await core.do('contact.edit', { id: id as never, version, changes })
}
