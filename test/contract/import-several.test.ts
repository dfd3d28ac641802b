import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { openCore, type Core } from '../support/core.ts'
import { importedTogetherHere, takenBackHere, togetherHere, type FileHere } from '../support/imports-here.ts'
import { hasRealData, realData } from '../support/real-data.ts'

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

const firms: FileHere = {
  fileName: 'firms.csv',
  object: 'account',
  text: text('Account ID,Account Name,City,Owner', '1,Nordlicht,Kiel,Mia', '2,Suryadhara,Pune,Jo'),
}
const people: FileHere = {
  fileName: 'people.csv',
  object: 'contact',
  text: text(
    'Contact ID,Account ID,First Name,Last Name,Reports To ID',
    'b,1,Bo,Ek,a',
    'a,1,Ann,Lee,',
    'c,2,Asha,Rao,',
  ),
}
const deals: FileHere = {
  fileName: 'deals.csv',
  object: 'opportunity',
  text: text(
    'Opportunity ID,Opportunity Name,Account ID,Stage,Amount,Close Date,Owner',
    'o1,Pumps,1,Qualified,1000,2026-05-01,Mia',
  ),
}

async function counted(core: Core) {
  const [accounts, team] = await Promise.all([
    core.do('account.list', { limit: 200 }),
    core.do('team-member.list', {}),
  ])
  const contacts = await Promise.all(
    accounts.rows.map(({ id }) => core.do('contact.listByAccount', { accountId: id })),
  )
  return [accounts.total, contacts.reduce((sum, { rows }) => sum + rows.length, 0), team.length]
}

test('a file is previewed with those before it: what it refers to need not be there yet', async () => {
  const core = await openCore()
  const [, second, third] = await togetherHere(core, [firms, people, deals])

  const alone = await core.do('import.preview', { ...second!.how, earlier: [] })
  expect([alone.created, alone.refusals[0]?.code]).toEqual([0, 'reference-unknown'])
  expect(await core.do('import.preview', second!.how)).toMatchObject({ created: 3, refusalCount: 0 })
  const preview = await core.do('import.preview', third!.how)
  expect(preview).toMatchObject({ created: 1, refusalCount: 0, teamMembers: [] })
  expect(preview.creates[0]?.detail).toContain('Nordlicht')
  expect(await counted(core)).toEqual([0, 0, 0])
})

test('several files come in as one: one undo takes all of them back, and one import of the history is theirs', async () => {
  const core = await openCore()
  const before = allContent(core.path)

  const outcome = await importedTogetherHere(core, [firms, people, deals])

  expect(outcome).toMatchObject({ created: 6, updated: 0, leftOut: 0, teamMembers: 2 })
  expect(outcome.files?.map(({ fileName, created }) => [fileName, created])).toEqual([
    ['firms.csv', 2],
    ['people.csv', 3],
    ['deals.csv', 1],
  ])
  expect(await counted(core)).toEqual([2, 3, 2])
  const imported = allContent(core.path)
  // What files refer to by what they make themselves is known by ids of the workspace only.
  expect(JSON.stringify(imported)).not.toContain('00000000-0000-7')

  const { runs } = await core.do('import-run.list', {})
  expect(runs[0]?.imports[0]?.objects).toEqual(['account', 'contact', 'opportunity'])
  expect(runs.map(({ imports }) => imports.map(({ fileName, created }) => [fileName, created]))).toEqual([
    [['firms.csv, people.csv, deals.csv', 6]],
  ])
  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(before)
  await core.do('history.redo', {})
  expect(allContent(core.path)).toEqual(imported)
})

test('a refused row in any of the files keeps all of them out, until it is left out', async () => {
  const core = await openCore()
  const before = allContent(core.path)
  const bad: FileHere = { ...people, text: text('Account ID,Last Name', '1,Lee', '9,Nobody') }

  await expect(importedTogetherHere(core, [firms, bad])).rejects.toMatchObject({
    detail: { code: 'import-refused', refusals: 1 },
  })
  expect(allContent(core.path)).toEqual(before)

  const outcome = await importedTogetherHere(core, [firms, { ...bad, leaveOutRefused: true }])
  expect(outcome).toMatchObject({ created: 3, leftOut: 1 })
})

test('a file may go on with what one before it made: it stands as the last one says', async () => {
  const core = await openCore()
  const more: FileHere = {
    fileName: 'more.csv',
    object: 'account',
    text: text('Account ID,Account Name,City,Parent ID', '3,Holding,Bonn,', '1,Nordlicht,Hamburg,3'),
  }

  const outcome = await importedTogetherHere(core, [firms, more])

  expect(outcome.files?.map(({ created, updated }) => [created, updated])).toEqual([
    [2, 0],
    [1, 1],
  ])
  const { rows } = await core.do('account.list', { limit: 200 })
  const { account } = await core.do('account.get', { id: rows.find(({ name }) => name === 'Nordlicht')!.id })
  expect([account.city, account.parentId, account.version]).toEqual([
    'Hamburg',
    rows.find(({ name }) => name === 'Holding')!.id,
    1,
  ])
  // The same again says nothing new.
  expect(await importedTogetherHere(core, [firms, more, people])).toMatchObject({ created: 3, updated: 2 })
})

test('a row is likened to what is in the workspace, not to what a file before it makes', async () => {
  const core = await openCore()
  await core.do('account.add', { name: 'Suryadhara Foods', city: 'Pune' })
  const alike: FileHere = {
    fileName: 'alike.csv',
    object: 'account',
    text: text('Account Name,City', 'Nordlichts,Kiel', 'Suryadhara Food,Pune'),
  }
  const [, second] = await togetherHere(core, [firms, alike])
  const { rows } = await core.do('import.findAlike', second!.how)
  expect(rows.map(({ name, alike: found }) => [name, found.map((each) => each.name)])).toEqual([
    ['Suryadhara Food', ['Suryadhara Foods']],
  ])
})

test('taken back later, what was edited since stays with what it needs', async () => {
  const core = await openCore()
  const before = allContent(core.path)
  await importedTogetherHere(core, [firms, people, deals])
  const seqOf = async () => (await core.do('import-run.list', {})).runs[0]!.imports[0]!.seq
  expect(await takenBackHere(core, [await seqOf()])).toMatchObject({ removed: 8, kept: 0 })
  expect(allContent(core.path)).toEqual(before)
  await core.do('history.undo', {})

  const { rows } = await core.do('account.list', { limit: 200 })
  const nordlicht = rows.find(({ name }) => name === 'Nordlicht')!.id
  const [ann] = (await core.do('contact.listByAccount', { accountId: nordlicht })).rows
  const { id, version } = ann!
  await core.do('contact.edit', { id, version, changes: { title: 'Buyer' } })
  const outcome = await takenBackHere(core, [await seqOf()])
  expect(outcome.kept).toBeGreaterThan(0)
  expect((await core.do('account.list', {})).rows.map(({ name }) => name)).toEqual(['Nordlicht'])
})

describe.runIf(hasRealData)('AdventureWorks in one drop', () => {
  const file = (fileName: string, object: FileHere['object']): FileHere => ({
    fileName,
    object,
    text: readFileSync(join(realData, 'adventureworks', fileName)),
  })

  test('701 resellers and 753 people at them come in together, each at its reseller, and one undo takes them back', async () => {
    const core = await openCore()
    const before = allContent(core.path)
    const files = [file('DimReseller.csv', 'account'), file('store_contacts.csv', 'contact')]
    const [, second] = await togetherHere(core, files)
    const preview = await core.do('import.preview', second!.how)
    expect([preview.created, preview.refusals]).toEqual([753, []])

    const outcome = await importedTogetherHere(core, files)

    expect(outcome.files?.map(({ created, leftOut }) => [created, leftOut])).toEqual([
      [701, 0],
      [753, 0],
    ])
    expect((await core.do('account.list', {})).total).toBe(701)
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  }, 60_000)
})
