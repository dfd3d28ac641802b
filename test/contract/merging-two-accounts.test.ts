import { expect, test } from 'vitest'
import { allContent, allRows } from '../support/all-rows.ts'
import {
  aContact,
  aMember,
  anAccount,
  anInformalLine,
  aRelationship,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { replayed } from '../support/replay.ts'

const known = ({ id, version }: { id: string; version: number }) => ({ id, version }) as never

/** One who stays at the first account under a manager there, and the same person at a second with a manager and a report. */
async function twice(core: Core) {
  const [here, there] = [await anAccount(core, { name: 'Here' }), await anAccount(core, { name: 'There' })]
  const boss = await aContact(core, { accountId: here.id, lastName: 'Boss' })
  const chief = await aContact(core, { accountId: there.id, lastName: 'Chief' })
  const stays = await aContact(core, { accountId: here.id, lastName: 'Twice', managerId: boss.id })
  const goes = await aContact(core, {
    accountId: there.id,
    lastName: 'Twice',
    managerId: chief.id,
    sourceId: 'T-1',
  })
  const report = await aContact(core, { accountId: there.id, lastName: 'Report', managerId: goes.id })
  return { here, there, boss, chief, stays, goes, report }
}

test('people of two accounts become one at the account that stays: reports there come below their manager, all else comes along', async () => {
  const core = await openCore()
  const { here, there, boss, chief, stays, goes, report } = await twice(core)
  await aRelationship(core, { contactId: goes.id })
  await anInformalLine(core, { fromContactId: goes.id, toContactId: report.id })
  const touchpoint = await aTouchpoint(core, { accountId: there.id, contactIds: [goes.id] })
  const before = allContent(core.path)

  await core.do('duplicate.mergeContacts', { stays: known(stays), goes: [known(goes)] })

  expect(await core.do('contact.get', { id: stays.id })).toMatchObject({
    accountId: here.id,
    managerId: boss.id,
  })
  expect((await core.do('contact.get', { id: report.id })).managerId).toBe(chief.id)
  expect((await core.do('touchpoint.get', { id: touchpoint.id })).touchpoint.contactIds).toEqual([stays.id])
  expect(await core.do('relationship.listByAccount', { accountId: here.id })).toHaveLength(1)
  expect(await core.do('informal-line.listByAccount', { accountId: here.id })).toMatchObject([
    { fromContactId: stays.id, toContactId: report.id },
  ])

  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(before)
  await core.do('history.redo', {})
  expect(replayed(core.path)).toEqual(allRows(core.path))
})

test('the account may be that of the one who goes: then the manager is the one there, and one undo takes all of it back', async () => {
  const core = await openCore()
  const { here, there, boss, chief, stays, goes, report } = await twice(core)
  const below = await aContact(core, { accountId: here.id, lastName: 'Below', managerId: stays.id })
  const third = await aContact(core, { accountId: here.id, lastName: 'Third', sourceId: 'T-1' })
  const before = allContent(core.path)

  await core.do('duplicate.mergeContacts', {
    stays: known(await core.do('contact.get', { id: stays.id })),
    goes: [known(goes)],
    takes: [
      { field: 'accountId', from: goes.id },
      { field: 'sourceId', from: goes.id },
    ],
  })

  expect(await core.do('contact.get', { id: stays.id })).toMatchObject({
    accountId: there.id,
    managerId: chief.id,
    sourceId: 'T-1',
  })
  expect((await core.do('contact.get', { id: report.id })).managerId).toBe(stays.id)
  expect((await core.do('contact.get', { id: below.id })).managerId).toBe(boss.id)
  expect((await core.do('contact.get', { id: third.id })).accountId).toBe(here.id)

  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(before)
})

test('an id that somebody at the account has goes, and a member of a buying center of the account that is left is not taken from it', async () => {
  const core = await openCore()
  const { here, stays, goes } = await twice(core)
  await aContact(core, { accountId: here.id, lastName: 'Holder', sourceId: 'T-1' })
  await core.do('duplicate.mergeContacts', {
    stays: known(stays),
    goes: [known(goes)],
    takes: [{ field: 'sourceId', from: goes.id }],
  })
  expect((await core.do('contact.get', { id: stays.id })).sourceId).toBeNull()

  const member = await aMember(core)
  const contact = await core.do('contact.get', { id: member.contactId })
  const merged = await core.do('contact.get', { id: stays.id })
  expect(
    await core.reply('duplicate.mergeContacts', { stays: known(merged), goes: [known(contact)] }),
  ).toMatchObject({ error: { broken: { rule: 'people-of-two-accounts' } } })
  expect(
    await core.reply('duplicate.mergeContacts', {
      stays: known(merged),
      goes: [known(contact)],
      takes: [{ field: 'accountId', from: contact.id }],
    }),
  ).toMatchObject({ ok: true })
})
