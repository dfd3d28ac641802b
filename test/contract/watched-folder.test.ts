import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createApp } from '../../main/app.ts'
import { createRest } from '../../main/core/watched/rest.ts'
import { callerOver } from '../support/caller.ts'
import { aFolder } from '../support/folder.ts'

const quick = { firstAfterMs: 10, everyMs: 20, restMs: 60, retryMs: 100 }
const accounts = 'Account ID,Account Name,City\n1,Nordlicht,Kiel\n2,Suryadhara,Pune\n'
const people = 'Account,First name,Last name\nNordlicht,Ada,Berg\n'

async function watching(home = aFolder(), folder = join(home, 'inbox')) {
  mkdirSync(folder, { recursive: true })
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: join(home, 'own') }, watching: quick })
  const on = callerOver(app.call)
  const path = join(home, 'firm', 'w.keyplan')
  if (existsSync(path)) await on.do('workspace.open', { path })
  else await on.do('workspace.create', { path, name: 'Firm', currency: 'EUR' })
  const drop = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const arrivals = async () => (await on.do('watched-folder.get', {})).arrivals
  const arrived = (count: number) =>
    vi.waitFor(
      async () => {
        const all = await arrivals()
        expect(all.length).toBeGreaterThanOrEqual(count)
        return all
      },
      { timeout: 20_000, interval: 20 },
    )
  const reportOf = (name: string) => readFileSync(join(folder, `${name}.report.txt`), 'utf8')
  return { app, on, home, folder, drop, arrived, arrivals, reportOf }
}

test('a file that comes to rest is imported and moved to done with a report; the same bytes again change nothing', async () => {
  const { app, on, folder, drop, arrived, reportOf } = await watching()
  await on.do('watched-folder.set', { path: folder })
  drop('accounts.csv', accounts)

  const [first] = await arrived(1)
  expect(first).toMatchObject({
    name: 'accounts.csv',
    outcome: 'imported',
    keptAs: 'done/accounts.csv',
    created: 2,
  })
  expect(reportOf('done/accounts.csv')).toContain('2 created, 0 updated, 0 unchanged.')
  expect((await on.do('account.list', {})).total).toBe(2)
  const before = (await on.do('history.listRecent', {})).length

  drop('accounts.csv', accounts)
  const [second] = await arrived(2)
  expect(second).toMatchObject({ outcome: 'unchanged', keptAs: 'done/accounts 2.csv', created: 0 })
  expect((await on.do('history.listRecent', {})).length).toBe(before)
  expect(readdirSync(folder).toSorted()).toEqual(['done'])
  await app.close()
})

test('files that come together are one run, accounts before the people at them', async () => {
  const { app, on, folder, drop, arrived } = await watching()
  drop('a-people.csv', people)
  drop('b-accounts.csv', accounts)
  await on.do('watched-folder.set', { path: folder })

  await arrived(2)
  const { runs } = await on.do('import-run.list', {})
  expect(runs.map(({ imports }) => imports.map(({ fileName }) => fileName))).toEqual([
    ['b-accounts.csv', 'a-people.csv'],
  ])
  await app.close()
})

test('what has refused rows, fits no profile or can’t be read goes to failed, whole and with the reason', async () => {
  const { app, on, folder, drop, arrived, reportOf } = await watching()
  await on.do('watched-folder.set', { path: folder })
  const wrong = 'Account Name,Annual Revenue\nNordlicht,much\n'
  drop('wrong.csv', wrong)
  drop('unknown.csv', 'Moon,Tide\n1,2\n')
  writeFileSync(join(folder, 'broken.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))

  const all = await arrived(3)
  expect(all.map(({ name, outcome, keptAs }) => `${name} ${outcome} ${keptAs}`).toSorted()).toEqual([
    'broken.xlsx failed failed/broken.xlsx',
    'unknown.csv failed failed/unknown.csv',
    'wrong.csv failed failed/wrong.csv',
  ])
  expect(readFileSync(join(folder, 'failed', 'wrong.csv'), 'utf8')).toBe(wrong)
  expect(reportOf('failed/wrong.csv')).toContain('1 row is refused')
  expect(reportOf('failed/wrong.csv')).toMatch(/Row 2, column Annual Revenue: Not a number.*\(much\)/)
  expect(reportOf('failed/unknown.csv')).toContain('no profile')
  expect((await on.do('account.list', {})).total).toBe(0)

  drop('wrong.csv', `${wrong}\n`)
  const [again] = await arrived(4)
  expect(again!.keptAs).toBe('failed/wrong 2.csv')
  expect(readFileSync(join(folder, 'failed', 'wrong.csv'), 'utf8')).toBe(wrong)
  await app.close()
})

test('links, folders, second names, hostile and huge files are left where they are, with a sentence each', async () => {
  const { app, on, home, folder, drop, arrived } = await watching()
  await on.do('watched-folder.set', { path: folder })
  writeFileSync(join(home, 'secret.csv'), accounts)
  symlinkSync(join(home, 'secret.csv'), join(folder, 'link.csv'))
  linkSync(join(home, 'secret.csv'), join(folder, 'second.csv'))
  mkdirSync(join(folder, 'inner'))
  drop('rtl\u202Evsc.csv', accounts)
  drop('huge.csv', '')
  truncateSync(join(folder, 'huge.csv'), 300 * 1024 * 1024)
  drop('.hidden.csv', accounts)
  drop('half.csv.part', accounts)

  const all = await arrived(5)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(all.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'left'))
  expect(all.map(({ why }) => why).toSorted()).toEqual([
    expect.stringContaining('larger than 256 MB'),
    expect.stringContaining('can’t be seen'),
    expect.stringContaining('second name'),
    expect.stringContaining('is a folder'),
    expect.stringContaining('is a link'),
  ])
  expect(readdirSync(folder)).toHaveLength(7)
  expect((await on.do('account.list', {})).total).toBe(0)
  await app.close()
})

test('nothing is done while no workspace is open, and what lay there is taken when it opens again', async () => {
  const { app, on, home, folder, drop } = await watching()
  await on.do('watched-folder.set', { path: folder })
  await on.do('workspace.close', {})
  drop('accounts.csv', accounts)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(readdirSync(folder)).toEqual(['accounts.csv'])
  await app.close()

  const again = await watching(home, folder)
  await again.arrived(1)
  expect(readdirSync(folder)).toEqual(['done'])
  await again.app.close()
})

test('a folder that holds other things, or is not there, is not watched', async () => {
  const { app, on, home, folder } = await watching()
  const whyNot = async (path: string) => {
    const refusal = await on.refusal('watched-folder.set', { path })
    return refusal.code === 'watched-folder-unusable' ? refusal.why : refusal.code
  }
  expect(await whyNot(join(home, 'nowhere'))).toBe('no-folder')
  expect(await whyNot('inbox')).toBe('not-absolute')
  expect(await whyNot(join(home, 'firm'))).toBe('in-use')
  expect(await whyNot(join(home, 'own', 'staging'))).toBe('in-use')
  expect(await whyNot('/')).toBe('in-use')
  writeFileSync(join(folder, 'letter.docx'), '')
  expect(await whyNot(folder)).toBe('holds-other-things')
  expect((await on.do('watched-folder.get', {})).folder).toBeNull()
  await app.close()
})

test('a file that still grows, or whose time moves, has not come to rest', () => {
  const look = createRest(4_000)
  const file = { name: 'a.csv', byteLength: 10, changedAtMs: 5 }
  expect(look([file], 0)).toEqual([])
  expect(look([{ ...file, byteLength: 20 }], 3_000)).toEqual([])
  expect(look([{ ...file, byteLength: 20 }], 6_000)).toEqual([])
  expect(look([{ ...file, byteLength: 20, changedAtMs: 6 }], 7_000)).toEqual([])
  expect(look([{ ...file, byteLength: 20, changedAtMs: 6 }], 2_000)).toEqual([])
  expect(look([{ ...file, byteLength: 20, changedAtMs: 6 }], 6_000)).toHaveLength(1)
  expect(look([], 6_500)).toEqual([])
  expect(look([{ ...file, byteLength: 20, changedAtMs: 6 }], 20_000)).toEqual([])
})

test('a file whose headings a profile of the user’s own fits is read by it: values, formats and policies too', async () => {
  const { app, on, folder, drop, arrived, reportOf } = await watching()
  const headers = ['Firma', 'Sparte', 'Umsatz']
  await on.do('import-profile.add', {
    name: 'Kundenliste',
    object: 'account',
    headers,
    settings: {
      mapping: ['name', 'industry', 'annualRevenue'],
      recipe: {
        computed: [],
        filters: [{ column: 1, test: 'is-not', text: 'intern' }],
        values: [{ column: 1, from: 'Maschb.', to: 'Machinery' }],
        formats: [{ column: 2, format: { kind: 'number', format: 'comma' } }],
      },
      policies: [{ field: 'industry', policy: 'ask' }],
    },
  })
  await on.do('watched-folder.set', { path: folder })

  drop('kunden.csv', 'Sparte;Firma;Umsatz\nMaschb.;Nordlicht;1.234,50\nintern;Wir;1\n')
  expect((await arrived(1))[0]).toMatchObject({ outcome: 'imported', created: 1 })
  const { rows } = await on.do('account.list', {})
  const account = async () => (await on.do('account.get', { id: rows[0]!.id })).account
  expect(rows).toHaveLength(1)
  expect(await account()).toMatchObject({
    name: 'Nordlicht',
    industry: 'Machinery',
    annualRevenueMinor: 123_450,
  })
  expect(reportOf('done/kunden.csv')).toContain('profile “Kundenliste”')
  const { runs } = await on.do('import-run.list', {})
  expect(runs[0]?.imports[0]).toMatchObject({ profile: 'Kundenliste' })

  // What is to be asked is nobody here to answer: what was there stays, and that is told.
  drop('kunden.csv', 'Sparte;Firma;Umsatz\nEnergie;Nordlicht;2.000,00\n')
  await arrived(2)
  expect(await account()).toMatchObject({ industry: 'Machinery', annualRevenueMinor: 200_000 })
  expect(reportOf('done/kunden 2.csv')).toContain('to be decided')
  await app.close()
})
