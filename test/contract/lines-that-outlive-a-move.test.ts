import { expect, test } from 'vitest'
import { aContact, anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('a line between two units outlives that one of them leaves the group; nothing is lost, only a new one is refused', async () => {
  const core = await openCore()
  const group = await anAccount(core, { name: 'Group' })
  const unit = await anAccount(core, { name: 'Unit', parentId: group.id })
  const one = await aContact(core, { accountId: group.id })
  const other = await aContact(core, { accountId: unit.id })
  const ends = { fromContactId: one.id, toContactId: other.id }
  const line = await core.do('informal-line.add', { ...ends, kind: 'ally', strength: 2 })

  await core.do('account.move', { id: unit.id, version: unit.version, parentId: null })

  expect(await core.do('informal-line.listByAccount', { accountId: group.id })).toEqual([line])
  const edited = await core.do('informal-line.edit', {
    id: line.id,
    version: line.version,
    changes: { note: 'Still meet' },
  })
  expect(edited.note).toBe('Still meet')
  expect(await core.reply('informal-line.add', { ...ends, kind: 'conflict', strength: 1 })).toMatchObject({
    ok: false,
    error: { code: 'rule-broken', broken: { rule: 'line-across-groups' } },
  })
})

test('a line to somebody external outlives that they are employed there from now on', async () => {
  const core = await openCore()
  const one = await aContact(core, { externalKind: 'consultant' })
  const other = await aContact(core, { lastName: 'Elsewhere' })
  const line = await core.do('informal-line.add', {
    fromContactId: one.id,
    toContactId: other.id,
    kind: 'ally',
    strength: 1,
  })

  await core.do('contact.edit', { id: one.id, version: one.version, changes: { externalKind: null } })

  expect(await core.do('informal-line.listByAccount', { accountId: one.accountId })).toEqual([line])
})

test('what two judgements of one person rest on, said one after the other of the same state, is both kept', async () => {
  const core = await openCore()
  const { id, version } = await aContact(core, { attitude: 1, influence: 'high' })
  const told = { certainty: 'told', source: 'Ann', asOf: '2026-01-05' }

  await core.do('contact.edit', { id, version, changes: { evidence: { attitude: told } } } as never)
  const after = await core.do('contact.edit', {
    id,
    version: version + 1,
    changes: { evidence: { influence: told } },
  } as never)

  expect(after.evidence).toEqual({ attitude: told, influence: told })
})
