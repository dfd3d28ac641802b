import { blankFields } from '#shared/domain/paste/pasted.ts'
import { expect, test } from 'vitest'
import { aContact, anAccount, aReportingLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('people and lines of a text are kept in one command, and one undo takes all of it back', async () => {
  const core = await openCore()
  const ken = await aContact(core, { lastName: 'Sánchez' })
  const { accountId } = ken
  const before = await core.do('contact.listByAccount', { accountId })

  const taken = await core.do('contact.takePasted', {
    accountId,
    creates: [
      { key: 1, fields: { ...blankFields, lastName: 'Duffy' }, manager: { to: 'new', key: 7 } },
      { key: 7, fields: { ...blankFields, title: 'Plant manager' }, manager: { to: 'existing', id: ken.id } },
    ],
    edits: [{ id: ken.id, version: ken.version, changes: { title: 'CEO' } }],
  })

  const { rows } = await core.do('contact.listByAccount', { accountId })
  const [duffy, post] = taken.created.map((id) => rows.find((row) => row.id === id))
  expect(duffy).toMatchObject({ lastName: 'Duffy', managerId: post?.id, attitude: null, evidence: null })
  expect(post).toMatchObject({ firstName: '', lastName: '', title: 'Plant manager', managerId: ken.id })
  expect(rows.find(({ id }) => id === ken.id)).toMatchObject({ title: 'CEO', managerId: null, version: 2 })

  await core.do('history.undo', {})
  expect((await core.do('contact.listByAccount', { accountId })).total).toBe(before.total)
})

test('a cycle over people who are there is refused with its names, and nothing is kept', async () => {
  const core = await openCore()
  const [terri, roberto] = await aReportingLine(core, 'Duffy', 'Tamburello')
  const { accountId } = terri!

  const failure = await core.refusal('contact.takePasted', {
    accountId,
    creates: [
      { key: 0, fields: { ...blankFields, lastName: 'Ek' }, manager: { to: 'existing', id: roberto!.id } },
    ],
    edits: [{ id: terri!.id, version: 1, changes: {}, manager: { to: 'new', key: 0 } }],
  })

  expect(failure).toMatchObject({
    code: 'rule-broken',
    broken: { rule: 'reporting-cycle', names: ['Ilse Duffy', 'Ek', 'Ilse Tamburello', 'Ilse Duffy'] },
  })
  expect((await core.do('contact.listByAccount', { accountId })).total).toBe(2)
})

test('what no longer fits is refused as a whole', async () => {
  const core = await openCore()
  const { id, accountId } = await aContact(core)
  const other = await anAccount(core)
  const ek = { key: 0, fields: { ...blankFields, lastName: 'Ek' }, manager: null }
  const refusal = async (input: object): Promise<unknown> =>
    core.refusal('contact.takePasted', { accountId, creates: [], edits: [], ...input })

  expect(await refusal({ edits: [{ id, version: 9, changes: {} }] })).toMatchObject({ code: 'stale' })
  expect(await refusal({ accountId: other.id, edits: [{ id, version: 1, changes: {} }] })).toMatchObject({
    code: 'not-found',
  })
  expect(await refusal({ creates: [ek, ek] })).toMatchObject({ code: 'invalid-input' })
  expect(await refusal({ creates: [{ ...ek, manager: { to: 'new', key: 5 } }] })).toMatchObject({
    code: 'invalid-input',
  })
  expect(await refusal({ creates: [{ ...ek, fields: blankFields }] })).toMatchObject({
    broken: { rule: 'contact-without-name-or-title' },
  })
  expect((await core.do('contact.listByAccount', { accountId })).total).toBe(1)
})
