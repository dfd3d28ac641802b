import fc from 'fast-check'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, type App } from '../../main/app.ts'
import { builtThreads } from '../support/built-threads.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { handedIn, importStarted } from '../support/incoming-file.ts'
import { extent, patience } from './support/extent.ts'
import { importOver } from './support/import-over.ts'

let app: App
let on: Caller
let home: string
beforeAll(async () => {
  home = newFolder()
  app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, ...builtThreads })
  on = callerOver(app.call)
  await on.do('workspace.create', { path: join(home, 'w.keyplan'), name: 'Workspace', currency: 'EUR' })
})
afterAll(async () => {
  await app.close()
  removeFolder(home)
})

type Firm = Awaited<ReturnType<typeof firmsIn>>[number]

const number = fc.constantFrom('', '', '1', '2', '3', '4')
const name = fc.constantFrom('', 'Acme', 'ACME', 'Beta', 'Céleste', 'Delta')
const city = fc.constantFrom('', 'Kiel', 'Bern')
const above = fc.constantFrom('', '', '1', '2', 'Acme', 'beta', 'none')
const owner = fc.constantFrom('', '', 'Mia', 'Jo')
const aRow = fc.tuple(number, name, city, above, owner, fc.constantFrom('', '', '5', 'x'))
const aFile = fc.array(aRow, { minLength: 1, maxLength: 9 })

test('check 59: what the preview says is what the import does, whatever was there', patience, async () => {
  await fc.assert(
    fc.asyncProperty(aFile, aFile, fc.boolean(), async (first, second, leaveOutRefused) => {
      await takeAllBack()
      await takeIn(first, true)

      const before = await firmsIn()
      const how = await handedIn(on, linesOf(second), { object: 'account', leaveOutRefused })
      const preview = await on.do('import.preview', how)
      const job = await importOver(on, await importStarted(on, how, preview.basis))
      const after = await firmsIn()

      if (preview.refusalCount > 0 && !leaveOutRefused) {
        expect(job.error).toEqual({ code: 'import-refused', refusals: preview.refusalCount })
        expect(after).toEqual(before)
        return
      }
      expect(job.result).toEqual({
        created: preview.created,
        updated: preview.updated,
        unchanged: preview.unchanged,
        teamMembers: preview.teamMembers.length,
        leftOut: preview.refusedRows,
      })
      expect(preview.created + preview.updated + preview.unchanged + preview.refusedRows).toBe(second.length)
      const isNew = ({ id }: Firm) => !before.some((each) => each.id === id)
      expect(
        after
          .filter(isNew)
          .map((each) => each.name)
          .toSorted(),
      ).toEqual(preview.creates.map((each) => each.name).toSorted())
      expect(changesBetween(before, after)).toEqual(changesIn(preview))
    }),
    { numRuns: extent(6, 400) },
  )
})

test(
  'check 59: an import whose preview is no longer true asks again, and does nothing',
  patience,
  async () => {
    await takeAllBack()
    await takeIn([['1', 'Acme', 'Kiel', '', '', '']], true)
    const how = await handedIn(
      on,
      linesOf([
        ['1', 'Acme', 'Bern', '', '', ''],
        ['2', 'Beta', '', '1', '', ''],
      ]),
      {
        object: 'account',
      },
    )
    const { basis, ...told } = await on.do('import.preview', how)
    const [acme] = (await on.do('account.list', {})).rows
    const { version } = (await on.do('account.get', { id: acme!.id })).account
    await on.do('account.edit', { id: acme!.id, version, changes: { city: 'Bern' } })
    const before = await firmsIn()

    const job = await importOver(on, await importStarted(on, how, basis))

    expect(job).toMatchObject({ state: 'failed', error: { code: 'preview-outdated' } })
    expect(await firmsIn()).toEqual(before)
    const next = await on.do('import.preview', how)
    expect([told.updated, next.updated, next.unchanged]).toEqual([1, 0, 1])
    expect((await importOver(on, await importStarted(on, how, next.basis))).state).toBe('done')
  },
)

async function takeAllBack(): Promise<void> {
  while ((await on.do('history.getStanding', {})).undo) await on.do('history.undo', {})
}

async function takeIn(rows: readonly (readonly string[])[], leaveOutRefused: boolean): Promise<void> {
  const how = await handedIn(on, linesOf(rows), { object: 'account', leaveOutRefused })
  await importOver(on, await importStarted(on, how))
}

function linesOf(rows: readonly (readonly string[])[]): string[] {
  // The last column keeps a row of empty cells from being a blank one, which is not counted.
  return ['Account ID,Account Name,City,Parent ID,Owner,Employees,Of the file'].concat(
    rows.map((cells) => `${cells.join(',')},yes`),
  )
}

/** All accounts as one sees them, owners by name. */
async function firmsIn() {
  const { rows } = await on.do('account.list', { limit: 100 })
  const members = await on.do('team-member.list', {})
  const accounts = await Promise.all(rows.map(async ({ id }) => (await on.do('account.get', { id })).account))
  return accounts.map((account) => ({
    id: account.id,
    name: account.name,
    sourceId: account.sourceId ?? '',
    city: account.city,
    employees: String(account.employees ?? ''),
    // By its id: a parent that is only called something else is the same.
    parent: account.parentId ?? '',
    owner: members.find(({ id }) => id === account.ownerId)?.name ?? '',
  }))
}

/** The accounts of before that are different now, each with the fields that are, by their new names. */
function changesBetween(before: readonly Firm[], after: readonly Firm[]): string[] {
  return before
    .flatMap((old) => {
      const now = after.find(({ id }) => id === old.id)
      return now
        ? (Object.keys(old) as (keyof Firm)[])
            .filter((field) => old[field] !== now[field])
            .map((field) => `${old.name}: ${field}`)
        : [`${old.name} is gone`]
    })
    .toSorted()
}

function changesIn({
  updates,
}: Readonly<{ updates: readonly { name: string; changes: readonly { field: string }[] }[] }>): string[] {
  return updates.flatMap((each) => each.changes.map(({ field }) => `${each.name}: ${field}`)).toSorted()
}
