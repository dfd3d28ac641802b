import { writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { expect, test } from 'vitest'
import { aContact, aDraft, anAccount, aTouchpoint } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { allRows } from '../support/all-rows.ts'
import { aLead } from '../support/lead-builders.ts'
import { preparedPeople } from '../support/prepared-people.ts'
import { replayed } from '../support/replay.ts'
import { wordsInFiles } from '../support/name-everywhere.ts'

const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }
type ContactId = Awaited<ReturnType<typeof aContact>>['id']

async function erase(core: Core, contactId: ContactId, wish: Partial<typeof wholly> = {}) {
  const { version } = await core.do('contact.get', { id: contactId })
  const done = await core.do('erasure.erase', { contactId, version, ...wholly, ...wish })
  await expect.poll(async () => (await core.do('erasure.list', {})).isWiped, { timeout: 10_000 }).toBe(true)
  expect(replayed(core.path)).toEqual(allRows(core.path))
  return done
}

test('what is told before is what is done', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const eva = await aContact(core, {
    accountId,
    firstName: 'Eva',
    lastName: 'Lundqvist',
    title: 'Plant manager',
  })
  const jon = await aContact(core, {
    accountId,
    firstName: 'Jon',
    lastName: 'Dahl',
    managerId: eva.id,
    note: 'Eva Lundqvist likes him',
  })
  await aTouchpoint(core, { accountId, subject: 'Visit', note: 'Lundqvist was ill', contactIds: [jon.id] })

  const told = await core.do('erasure.preview', { contactId: eva.id, ...wholly })
  expect(told).toMatchObject({ name: 'Eva Lundqvist', version: 1, merged: 0, leads: 0, notes: 0 })
  expect(told.fullName).toMatchObject({ things: 1, first: [{ object: 'contact', name: 'Jon Dahl' }] })
  expect(told.fullName.first[0]?.fields).toEqual([{ field: 'note', value: 'Eva Lundqvist likes him' }])
  expect(told.lastName).toMatchObject({ things: 1, first: [{ object: 'touchpoint' }] })

  const done = await erase(core, eva.id)
  const sum = (of: 'rows' | 'changes') => told.parts.reduce((all, part) => all + part[of], 0)
  expect(done).toMatchObject({ rows: sum('rows'), changes: sum('changes') })
  expect(await core.do('contact.get', { id: eva.id })).toMatchObject({
    firstName: '',
    lastName: '',
    title: 'Plant manager',
  })
  expect(await core.do('contact.get', { id: jon.id })).toMatchObject({
    managerId: eva.id,
    note: '[erased] likes him',
    version: 2,
  })
  expect(wordsInFiles(core.path, ['Lundqvist'])).toEqual([])
  const { erasures } = await core.do('erasure.list', {})
  expect(erasures).toMatchObject([{ erasedId: eva.id, erasedBy: 'tester' }])
})

test('texts of users keep the name where they are to, and the post its title only where it is to', async () => {
  const core = await openCore()
  const eva = await aContact(core, { firstName: 'Eva', lastName: 'Lundqvist', title: 'Chairwoman' })
  const jon = await aContact(core, { accountId: eva.accountId, note: 'Eva Lundqvist likes him' })
  await erase(core, eva.id, { keepsTitle: false, masksFullName: false, masksLastName: false })

  expect(await core.do('contact.get', { id: eva.id })).toMatchObject({
    lastName: '',
    title: '[erased person]',
  })
  expect((await core.do('contact.get', { id: jon.id })).note).toBe('Eva Lundqvist likes him')
})

test('a name that lies across a change of the form goes too, and so does the name of a mention', async () => {
  const core = await openCore()
  const eva = await aContact(core, { firstName: 'Eva', lastName: 'Lundqvist' })
  const { sections } = await aDraft(core, { accountId: eva.accountId })
  const [one, other] = sections
  if (!one || !other) throw new Error('A plan has sections')
  const across = writeRich({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Ask ' },
          { type: 'text', text: 'Eva', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' Lundqvist' },
        ],
      },
    ],
  })
  const mention = writeRich({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Ask ' },
          { type: 'mention', attrs: { kind: 'contact', id: eva.id, label: 'Eva Lundqvist' } },
        ],
      },
    ],
  })
  await core.do('plan.writeRich', { id: one.id, version: one.version, rich: across })
  await core.do('plan.writeRich', { id: other.id, version: other.version, rich: mention })
  await erase(core, eva.id, { masksLastName: false })

  const rows = allRows(core.path)['plan_section'] ?? {}
  expect(rows[one.id]).toMatchObject({ text: 'Ask [erased]', rich: null })
  expect(rows[other.id]).toMatchObject({ text: 'Ask [erased]' })
  expect(String(rows[other.id]?.['rich'])).toContain(eva.id)
  expect(wordsInFiles(core.path, ['Lundqvist'])).toEqual([])
})

test('who was made one with others, and the lead that somebody was, are the same person', async () => {
  const core = await openCore()
  const lead = await aLead(core, {
    firstName: 'Evamaria',
    lastName: 'Lundqvistlead',
    email: 'eva@lundqvist.example',
  })
  const became = await core.do('lead.convert', {
    id: lead.id,
    version: 1,
    account: { to: 'new' },
    contact: { to: 'new' },
    opportunity: { to: 'none' },
  })
  const twin = await aContact(core, {
    accountId: became.accountId!,
    firstName: 'Twinfirst',
    lastName: 'Lundqvisttwin',
    note: 'Twinword',
  })
  const stays = await core.do('contact.get', { id: became.contactId! })
  await core.do('duplicate.mergeContacts', {
    stays: { id: stays.id, version: stays.version },
    goes: [{ id: twin.id, version: twin.version }],
    takes: [{ field: 'lastName', from: twin.id }],
  })
  expect(await core.do('erasure.preview', { contactId: stays.id, ...wholly })).toMatchObject({
    merged: 1,
    leads: 1,
    notes: 1,
  })

  await erase(core, stays.id)
  expect(wordsInFiles(core.path, ['Evamaria', 'Lundqvist', 'Twinfirst', 'Twinword'])).toEqual([])
  expect((await core.do('lead.get', { id: lead.id })).lead).toMatchObject({
    lastName: '[erased person]',
    email: '',
    contactId: stays.id,
  })
})

test('somebody who came in a large import, of whom the record has no second copy, is erased as well', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const arrived = preparedPeople(core, accountId, 300)
  await core.do('import.takeIn', { jobId: arrived.jobId })
  const person = arrived.people[7]!
  await core.do('contact.edit', {
    id: person.id,
    version: 1,
    changes: { firstName: 'Oddfirst', lastName: 'Oddlast' },
  })
  const { total } = await core.do('contact.listByAccount', { accountId })
  await erase(core, person.id)

  expect(wordsInFiles(core.path, ['Oddfirst', 'Oddlast'])).toEqual([])
  expect((await core.do('contact.listByAccount', { accountId })).total).toBe(total)
  const asOf = await core.do('history.getAccountAsOf', { accountId, asOf: { seq: 3 } })
  expect(asOf.state?.contacts.find(({ id }) => id === person.id)).toMatchObject({
    lastName: '',
    title: '[erased person]',
  })
  await core.do('contact.edit', { id: person.id, version: 3, changes: { title: 'Buyer' } })
  await core.do('history.undo', {})
  expect((await core.do('contact.get', { id: person.id })).title).toBe('[erased person]')
})

test('a post that was left empty is filled again, and its next holder is erased in turn', async () => {
  const core = await openCore()
  const eva = await aContact(core, { firstName: 'Eva', lastName: 'Lundqvist', title: 'Buyer' })
  await erase(core, eva.id)
  const { version } = await core.do('contact.get', { id: eva.id })
  await core.do('contact.edit', {
    id: eva.id,
    version,
    changes: { firstName: 'Noranext', lastName: 'Holdernext' },
  })
  await erase(core, eva.id)

  expect(wordsInFiles(core.path, ['Noranext', 'Holdernext'])).toEqual([])
  expect((await core.do('erasure.list', {})).erasures).toHaveLength(2)
})

test('a post that nobody ever held is not erased, and one that somebody was taken out of by hand is', async () => {
  const core = await openCore()
  const post = await aContact(core, { firstName: '', lastName: '', title: 'Buyer', note: 'Wanted since May' })
  const refused = { contactId: post.id, ...wholly }
  const nobody = { code: 'rule-broken', broken: { rule: 'nobody-to-erase' } }
  expect(await core.refusal('erasure.preview', refused)).toEqual(nobody)
  expect(await core.refusal('erasure.erase', { ...refused, version: 1 })).toEqual(nobody)
  expect((await core.do('erasure.list', {})).erasures).toEqual([])

  const held = await aContact(core, { firstName: 'Evablank', lastName: 'Lundqvistblank', title: 'Buyer' })
  const blank = { firstName: '', lastName: '' }
  await core.do('contact.edit', { id: held.id, version: 1, changes: blank })
  await erase(core, held.id)
  expect(wordsInFiles(core.path, ['Lundqvistblank'])).toEqual([])
  expect(await core.refusal('erasure.preview', { contactId: held.id, ...wholly })).toEqual(nobody)
})

test('who was changed by somebody else since is not erased', async () => {
  const core = await openCore()
  const { id, version } = await aContact(core)
  await core.do('contact.edit', { id, version, changes: { note: 'Left on 1 May' } })
  expect(await core.refusal('erasure.erase', { contactId: id, version, ...wholly })).toMatchObject({
    code: 'stale',
  })
})

test('somebody who was removed is still in the history, is listed, and is erased from there', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { name: 'Nordfjord' })
  const eva = await aContact(core, { accountId, firstName: 'Evaremoved', lastName: 'Lundqvistremoved' })
  const jon = await aContact(core, { accountId, note: 'Evaremoved Lundqvistremoved likes him' })
  const undone = await aContact(core, { accountId, lastName: 'Undonename' })
  await core.do('history.undo', {})
  await core.do('contact.remove', { id: eva.id, version: eva.version })
  const { people } = await core.do('erasure.listRemoved', {})
  expect(people.map(({ name, account }) => [name, account])).toEqual([
    ['Evaremoved Lundqvistremoved', 'Nordfjord'],
    ['Ilse Undonename', 'Nordfjord'],
  ])

  for (const contactId of [eva.id, undone.id]) {
    const { version } = await core.do('erasure.preview', { contactId, ...wholly })
    await core.do('erasure.erase', { contactId, version, ...wholly })
  }
  await expect.poll(async () => (await core.do('erasure.list', {})).isWiped, { timeout: 10_000 }).toBe(true)
  expect(wordsInFiles(core.path, ['Evaremoved', 'Lundqvistremoved', 'Undonename'])).toEqual([])
  expect(replayed(core.path)).toEqual(allRows(core.path))
  expect((await core.do('erasure.listRemoved', {})).people).toEqual([])
  expect((await core.do('contact.get', { id: jon.id })).note).toBe('[erased person] likes him')
  const { erasures } = await core.do('erasure.list', {})
  expect(erasures.map(({ erasedId }) => erasedId)).toEqual([undone.id, eva.id])
})

test('an import that was prepared before is not taken in after: it may hold who was erased', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const eva = await aContact(core, { accountId, firstName: 'Eva', lastName: 'Lundqvist' })
  const [last] = await core.do('history.listRecent', { before: null, limit: 1 })
  const prepared = preparedPeople(core, accountId, 5, last!.seq)
  await erase(core, eva.id)
  expect(await core.refusal('import.takeIn', { jobId: prepared.jobId })).toMatchObject({
    code: 'preview-outdated',
  })
})

test('what a page was just writing about an erased person is asked about, and not written over the placeholder', async () => {
  const core = await openCore()
  const { id, version } = await aContact(core)
  await erase(core, id)
  const refused = await core.refusal('contact.edit', { id, version, changes: { note: 'Likes tea' } })
  expect(refused).toEqual({ code: 'stale', object: 'contact' })
})
