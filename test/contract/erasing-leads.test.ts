import { expect, test } from 'vitest'
import { aContact, aDay, anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { allRows } from '../support/all-rows.ts'
import { aLead } from '../support/lead-builders.ts'
import { wordsInFiles } from '../support/name-everywhere.ts'
import { replayed } from '../support/replay.ts'

const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }

test('a lead that is nobody at an account is erased as a person is: now, in the history and in the file', async () => {
  const core = await openCore()
  const lead = await aLead(core, {
    firstName: 'Evalead',
    lastName: 'Lundqlead',
    email: 'eva@lundqlead.example',
    company: 'Nordmilk',
    need: 'Secretneed',
    receivedOn: aDay('2024-01-10'),
  })
  const again = await aLead(core, { firstName: 'E', lastName: 'L', email: 'Eva@Lundqlead.example' })
  const { id: accountId } = await anAccount(core)
  const jon = await aContact(core, { accountId, note: 'Knows Evalead Lundqlead' })
  await core.do('lead.edit', { id: lead.id, version: 1, changes: { nextStep: 'Ask Lundqlead' } })

  const asked = { contactId: lead.id as never, ...wholly }
  const told = await core.do('erasure.preview', asked)
  expect(told).toMatchObject({ name: 'Evalead Lundqlead', whom: 'lead', version: 2, merged: 0, leads: 1 })
  expect(told.fullName).toMatchObject({ things: 1, first: [{ object: 'contact' }] })
  const done = await core.do('erasure.erase', { ...asked, version: told.version })
  expect(done.rows).toBe(told.parts.reduce((sum, { rows }) => sum + rows, 0))
  await expect.poll(async () => (await core.do('erasure.list', {})).isWiped, { timeout: 10_000 }).toBe(true)

  expect(replayed(core.path)).toEqual(allRows(core.path))
  expect(wordsInFiles(core.path, ['Evalead', 'Lundqlead', 'Secretneed'])).toEqual([])
  expect(await core.do('lead.get', { id: lead.id })).toMatchObject({
    lead: {
      lastName: '[erased person]',
      company: 'Nordmilk',
      receivedOn: '2024-01-10',
      email: '',
      touches: [],
    },
  })
  expect(await core.do('lead.get', { id: again.id })).toMatchObject({
    lead: { lastName: '[erased person]' },
  })
  expect((await core.do('contact.get', { id: jon.id })).note).toBe('Knows [erased person]')
  expect((await core.do('erasure.list', {})).erasures).toMatchObject([{ erasedId: lead.id }])
  await core.do('age-limit.set', { kind: 'lead', months: 1 })
  expect(await core.do('age-limit.countDue', { today: aDay('2030-01-01') })).toMatchObject({
    counts: { due: 0 },
  })
})

test('a lead in another version, or one that became a person of an account, is not erased by itself', async () => {
  const core = await openCore()
  const lead = await aLead(core, { lastName: 'Lund' })
  await core.do('lead.edit', { id: lead.id, version: 1, changes: { need: 'Speed' } })
  const asked = { contactId: lead.id as never, version: 1, ...wholly }
  expect(await core.refusal('erasure.erase', asked)).toMatchObject({ code: 'stale' })
  const { id: nobody } = await anAccount(core)
  expect(await core.refusal('erasure.erase', { ...asked, contactId: nobody as never })).toMatchObject({
    code: 'not-found',
  })
})
