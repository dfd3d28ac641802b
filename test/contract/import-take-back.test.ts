import { expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { openCore, type Core } from '../support/core.ts'
import { importedHere, takenBackHere } from '../support/imports-here.ts'

const accounts = [
  'Account ID,Account Name,City,Parent ID,Owner',
  '1,Nordlicht,Kiel,,Mia',
  '2,Nordlicht Pumpen,Bremen,1,Mia',
  '3,Suryadhara,Pune,,Jo',
]

async function accountNamed(core: Core, name: string) {
  const { rows } = await core.do('account.list', { limit: 200 })
  const { id } = rows.find((each) => each.name === name)!
  return (await core.do('account.get', { id })).account
}

test('an import that nobody has touched goes without a trace, and comes back as it was', async () => {
  const core = await openCore()
  const before = allContent(core.path)
  const seq = await importedHere(core, accounts, { object: 'account' })
  const imported = allContent(core.path)

  expect(await core.do('import-run.previewTakeBack', { seqs: [seq] })).toEqual({
    removed: 5,
    restored: 0,
    kept: 0,
    keeps: [],
  })
  expect(await takenBackHere(core, [seq])).toEqual({ removed: 5, restored: 0, kept: 0 })
  expect(allContent(core.path)).toEqual(before)
  const { runs } = await core.do('import-run.list', {})
  expect(runs[0]).toMatchObject({ state: 'undone', imports: [{ takenBack: { removed: 5 } }] })

  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(imported)
  expect((await core.do('import-run.list', {})).runs[0]).toMatchObject({ state: 'in-force' })
})

test('what was edited since, and what something made since hangs on, stays with the reason', async () => {
  const core = await openCore()
  const seq = await importedHere(core, accounts, { object: 'account' })
  const [top, below, other] = await Promise.all(
    ['Nordlicht', 'Nordlicht Pumpen', 'Suryadhara'].map((name) => accountNamed(core, name)),
  )
  await core.do('account.edit', { id: below!.id, version: below!.version, changes: { city: 'Kiel' } })
  await core.do('touchpoint.record', {
    accountId: other!.id,
    happenedOn: '2026-03-01' as never,
    channel: 'call',
    minutes: null,
    subject: 'First call',
    note: '',
    contactIds: [],
    teamMemberIds: [],
    outcomes: [],
  } as never)

  const preview = await core.do('import-run.previewTakeBack', { seqs: [seq] })

  expect(preview).toMatchObject({ removed: 0, restored: 0, kept: 5 })
  const reasons = Object.fromEntries(preview.keeps.map(({ name, reason }) => [name, reason]))
  expect(reasons).toEqual({
    'Nordlicht Pumpen': { code: 'edited', fields: ['city'] },
    Suryadhara: { code: 'holds', object: 'touchpoint', name: 'First call', count: 1 },
    Nordlicht: { code: 'needed', object: 'account', name: 'Nordlicht Pumpen' },
    Mia: { code: 'needed', object: 'account', name: expect.any(String) as string },
    Jo: { code: 'needed', object: 'account', name: 'Suryadhara' },
  })
  expect(top).toBeDefined()
})

test('fields that an import changed are what they were, but for those edited since', async () => {
  const core = await openCore()
  const first = await core.do('account.add', { name: 'Nordlicht', city: 'Kiel', segment: 'A' })
  const second = await core.do('account.add', { name: 'Suryadhara', city: 'Pune' })
  const seq = await importedHere(
    core,
    ['Account Name,City,Segment', 'Nordlicht,Bremen,B', 'Suryadhara,Mumbai,C'],
    { object: 'account' },
  )
  const edited = await accountNamed(core, 'Nordlicht')
  await core.do('account.edit', { id: edited.id, version: edited.version, changes: { city: 'Husum' } })

  const preview = await core.do('import-run.previewTakeBack', { seqs: [seq] })
  expect(preview).toMatchObject({ removed: 0, restored: 2, kept: 1 })
  expect(await takenBackHere(core, [seq])).toEqual({ removed: 0, restored: 2, kept: 1 })

  expect(await accountNamed(core, 'Nordlicht')).toMatchObject({ id: first.id, city: 'Husum', segment: 'A' })
  expect(await accountNamed(core, 'Suryadhara')).toMatchObject({ id: second.id, city: 'Pune', segment: '' })
  expect((await core.do('import-run.list', {})).runs[0]).toMatchObject({ state: 'partly-undone' })
})

test('an edit that was undone or changed back counts as none', async () => {
  const core = await openCore()
  const before = allContent(core.path)
  const seq = await importedHere(core, accounts, { object: 'account' })
  const account = await accountNamed(core, 'Suryadhara')
  const city = async (to: string) => {
    core.clock.forward(60_000)
    const { version } = await accountNamed(core, 'Suryadhara')
    await core.do('account.edit', { id: account.id, version, changes: { city: to } })
  }
  await city('Delhi')
  await core.do('history.undo', {})
  await city('Delhi')
  await city('Pune')

  expect(await takenBackHere(core, [seq])).toMatchObject({ removed: 5, kept: 0 })
  expect(allContent(core.path)).toEqual(before)
})

test('files of one run stand together and are taken back together, the last one first', async () => {
  const core = await openCore()
  const before = allContent(core.path)
  const runId = '0199b3d2-7c11-7a52-9c0e-3f1d5a7e4b10' as never
  const one = await importedHere(core, accounts, { object: 'account', runId, profile: 'sap' })
  const people = [
    'Account,First name,Last name,Reports to',
    'Nordlicht,Ada,Berg,',
    'Nordlicht,Bo,Dahl,Ada Berg',
  ]
  const other = await importedHere(core, people, { object: 'contact', runId })

  const { runs } = await core.do('import-run.list', {})
  expect(runs).toHaveLength(1)
  expect(
    runs[0]!.imports.map(({ seq, objects, profile, created }) => [seq, objects[0], profile, created]),
  ).toEqual([
    [one, 'account', 'sap', 3],
    [other, 'contact', null, 2],
  ])
  expect(await takenBackHere(core, [one, other])).toEqual({ removed: 7, restored: 0, kept: 0 })
  expect(allContent(core.path)).toEqual(before)
})

test('what is done while it is worked out is seen: nothing that was made meanwhile is lost', async () => {
  const core = await openCore()
  const seq = await importedHere(core, accounts, { object: 'account' })
  const other = await accountNamed(core, 'Suryadhara')

  const counts = await takenBackHere(core, [seq], async () => {
    await core.do('contact.add', { accountId: other.id, lastName: 'Rao' })
  })

  expect(counts).toEqual({ removed: 3, restored: 0, kept: 2 })
  expect(await accountNamed(core, 'Suryadhara')).toMatchObject({ id: other.id })
})

test('a list of what an import brought says what became of each', async () => {
  const core = await openCore()
  const seq = await importedHere(core, accounts, { object: 'account' })
  const edited = await accountNamed(core, 'Nordlicht')
  await core.do('account.edit', { id: edited.id, version: edited.version, changes: { city: 'Husum' } })
  const gone = await accountNamed(core, 'Suryadhara')
  await core.do('account.remove', { id: gone.id, version: gone.version })

  const { rows, total } = await core.do('import-run.listRows', { seq })

  expect(total).toBe(5)
  expect(rows.map(({ object, name, kind, fate }) => [object, name, kind, fate])).toEqual([
    ['team-member', 'Mia', 'created', 'as-imported'],
    ['team-member', 'Jo', 'created', 'as-imported'],
    ['account', 'Nordlicht', 'created', 'edited'],
    ['account', 'Nordlicht Pumpen', 'created', 'as-imported'],
    ['account', 'Suryadhara', 'created', 'gone'],
  ])
  expect((await core.do('import-run.listRows', { seq, offset: 3, limit: 1 })).rows[0]!.name).toBe(
    'Nordlicht Pumpen',
  )
})
