import { expect, test } from 'vitest'
import { references } from '../../main/store/references.ts'
import {
  aContact,
  aDay,
  anAccount,
  anOutcome,
  aRelationship,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aFullAccount } from '../support/full-account.ts'
import { allRows } from '../support/all-rows.ts'

test('a report holds every row of the workspace that refers to the person, whatever table it is in', async () => {
  const core = await openCore()
  const { manager } = await aFullAccount(core)

  const { things } = await core.do('person-report.get', { contactId: manager.id })

  const told = things.map(({ object, id }) => `${object.replaceAll('-', '_')} ${id}`)
  const referring = Object.entries(allRows(core.path))
    .filter(([table]) => references.some((reference) => reference.table === table))
    .flatMap(([table, rows]) =>
      Object.entries(rows)
        .filter(([id, row]) => id !== manager.id && JSON.stringify(row).includes(manager.id))
        .map(([id]) => `${table} ${id}`),
    )
  expect(referring.length).toBeGreaterThan(8)
  expect(told.toSorted()).toEqual([`contact ${manager.id}`, ...referring].toSorted())
})

test('a report says what is kept, by names, with who changed it and what was removed since', async () => {
  const core = await openCore()
  const { id: accountId, name: account } = await anAccount(core)
  const eva = await aContact(core, {
    accountId,
    firstName: 'Eva',
    lastName: 'Lund',
    email: 'eva@lund.example',
  })
  const ours = await aTeamMember(core, { name: 'Noah Brandt' })
  const tie = await aRelationship(core, { contactId: eva.id, teamMemberId: ours.id })
  await core.do('contact.edit', { id: eva.id, version: eva.version, changes: { title: 'Plant manager' } })
  await core.do('relationship.remove', { id: tie.id, version: tie.version })

  const report = await core.do('person-report.get', { contactId: eva.id })

  expect(report).toMatchObject({ name: 'Eva Lund', account, isHistoryCut: false, mentions: [] })
  expect(report.things).toHaveLength(1)
  expect(report.things[0]!.fields).toContainEqual({ field: 'email', value: 'eva@lund.example' })
  expect(report.things[0]!.fields).toContainEqual({ field: 'title', value: 'Plant manager' })
  expect(report.history.map(({ command }) => command)).toEqual([
    'relationship.remove',
    'contact.edit',
    'relationship.add',
    'contact.add',
  ])
})

test('of a colleague it is told that they came to report to the person, and nothing else; so it is of one who did once', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const eva = await aContact(core, { accountId, firstName: 'Eva', lastName: 'Lund' })
  const other = await aContact(core, { accountId, lastName: 'Berg' })
  const jon = await aContact(core, { accountId, lastName: 'Dahl', email: 'jon@x.example', managerId: eva.id })
  const once = await aContact(core, { accountId, lastName: 'Vik', email: 'vik@x.example', managerId: eva.id })
  await core.do('contact.edit', { id: jon.id, version: jon.version, changes: { phone: '+47 22 33 44' } })
  await core.do('contact.move', { id: once.id, version: once.version, managerId: other.id })

  const report = await core.do('person-report.get', { contactId: eva.id })

  expect(report.things.map(({ name, fields }) => [name, fields.map(({ field }) => field)])).toContainEqual([
    expect.stringContaining('Dahl'),
    ['managerId'],
  ])
  expect(JSON.stringify(report)).not.toMatch(/x\.example|22 33 44/)
  const told = report.history.flatMap(({ changes }) => changes.map(({ name }) => name))
  expect(told.filter((name) => name.includes('Vik'))).toHaveLength(2)
})

test('texts that name the person without a link are told, with nothing else of what they stand in', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const eva = await aContact(core, { accountId, firstName: 'Eva', lastName: 'Lund' })
  const other = await aContact(core, {
    accountId,
    lastName: 'Dahl',
    note: 'Succeeds LUND in May',
    phone: '+47 99',
  })
  const visit = await aTouchpoint(core, { accountId, subject: 'Without her', happenedOn: aDay('2026-02-20') })
  const said = await anOutcome(core, {
    touchpointId: visit.id,
    outcome: { kind: 'need', text: 'Ask Lund first' },
  })
  await aContact(core, { accountId, lastName: 'Lundqvist' })
  const judged = await aContact(core, {
    accountId,
    lastName: 'Vik',
    attitude: 1,
    evidence: { attitude: { certainty: 'told', source: 'Eva Lund', asOf: aDay('2026-02-01') } },
  })
  const elsewhere = await anAccount(core)
  await aContact(core, { accountId: elsewhere.id, lastName: 'Berg', note: 'Knows Lund' })

  const { things, mentions } = await core.do('person-report.get', { contactId: eva.id })

  expect(things).toHaveLength(1)
  expect(mentions.map(({ id, fields }) => [id, fields])).toEqual([
    [other.id, [{ field: 'note', value: 'Succeeds LUND in May' }]],
    [judged.id, [{ field: 'evidence-attitude', value: ['told', 'Eva Lund', '2026-02-01'] }]],
    [said.id, [{ field: 'text', value: 'Ask Lund first' }]],
  ])
})
