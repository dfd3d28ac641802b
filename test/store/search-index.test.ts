import { askedOf } from '#shared/domain/search/words.ts'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createIds } from '../../main/core/ids.ts'
import { applicationId } from '../../main/store/admission.ts'
import { migrate } from '../../main/store/migrate.ts'
import { steps } from '../../main/store/migrations/steps.ts'
import { createStore, openReader, openStore } from '../../main/store/open-store.ts'
import type { Reader } from '../../main/store/recorder.ts'
import { listCandidates } from '../../main/store/search-candidates.ts'
import { listUnderAccounts } from '../../main/store/search-documents.ts'
import { contextMark } from '../../main/store/search-entries.ts'
import { keptAtOnce } from '../../main/store/search-keeping.ts'
import { beginRebuild, countPending, indexSome } from '../../main/store/search-pending.ts'
import { createStagedRows } from '../../main/store/staged-rows.ts'
import { accountShape, contactShape, productLineShape, type Tables } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { allRows } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { aContact } from '../support/builders.ts'
import { createClock } from '../support/clock.ts'
import { openCore, startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { aFullAccount } from '../support/full-account.ts'
import { look, tamper } from '../support/workspace-file.ts'

const { now } = createClock()
const newId = createIds(now)

/** What stands in the index: which words lead to which things, and how important these are. Ids of entries are its own affair. */
function indexOf(path: string): readonly string[] {
  const scratch = new Database(path)
  try {
    scratch.exec(`
      create virtual table temp.names using fts5vocab (main, search_name, instance);
      create virtual table temp.texts using fts5vocab (main, search_text, instance);
    `)
    const words = ['names', 'texts'].flatMap(
      (table) =>
        scratch
          .prepare(
            `select '${table} ' || (e.id / 4294967296) || ' ' || hex(object) || ' ' || starts_at || ' ' || col || ' ' ||
              offset || ' ' || term from temp.${table} join search_entry e on e.id = doc`,
          )
          .pluck()
          .all() as string[],
    )
    const pending = scratch.prepare('select count(*) from search_pending').pluck().get()
    return [...words.toSorted(), `${String(pending)} pending`]
  } finally {
    scratch.close()
  }
}

/** A copy of the file as a backup makes it, its index made anew. */
async function rebuiltCopyOf(path: string): Promise<string> {
  const copy = join(aFolder(), 'copy.keyplan')
  look(path, (database) => database.prepare('vacuum into ?').run(copy))
  const { write, close } = await openStore(copy, new Date())
  if (!write) throw new Error('A store that was opened can be written to')
  await write.transaction().execute(beginRebuild)
  await indexAll(write)
  await close()
  return copy
}

async function indexAll(write: Kysely<Tables>): Promise<void> {
  if (await indexSome(write)) await indexAll(write)
}

test('whatever is done, undone and done again, the index is what a rebuild would make of it', async () => {
  let most = 0
  await fc.assert(
    fc.asyncProperty(fc.array(someEdits, { minLength: 5, maxLength: 30, size: 'max' }), async (edits) => {
      const core = await startCore()
      try {
        await aFullAccount(core)
        for (const edit of edits) {
          core.clock.forward(60_000)
          await edit.perform(core, allRows(core.path))
        }
        for (let undos = 0; undos < 6; undos++) await core.reply('history.undo', {})
        for (let redos = 0; redos < 3; redos++) await core.reply('history.redo', {})

        const kept = indexOf(core.path)
        expect(kept).toEqual(indexOf(await rebuiltCopyOf(core.path)))
        most = Math.max(most, kept.length)
      } finally {
        await core.close()
      }
    }),
    { numRuns: 6 },
  )
  expect(most).toBeGreaterThan(60)
})

test('renaming an account renames it for its people, its plans and what is in them', async () => {
  const core = await openCore()
  const { account } = await aFullAccount(core)
  const at = (name: string) =>
    indexOf(core.path).filter((word) => word.endsWith(` ${contextMark}${name}`)).length
  const before = at('dairy')

  await core.do('account.edit', { id: account.id, version: account.version, changes: { name: 'Quellbrunn' } })

  expect(before).toBeGreaterThan(5)
  expect([at('dairy'), at('quellbrunn')]).toEqual([0, before])
})

test('what is removed leaves no entry, and a rebuild no word of it', async () => {
  const core = await openCore()
  const contact = await aContact(core, { lastName: 'Unverwechselbar' })
  await core.do('contact.remove', { id: contact.id, version: contact.version })

  expect(indexOf(core.path).filter((word) => word.includes('unverwechselbar'))).toEqual([])
  const copy = await rebuiltCopyOf(core.path)
  const left = look(copy, (database) =>
    database.prepare("select count(*) from search_vocabulary where term = 'unverwechselbar'").pluck().get(),
  )
  expect(left).toBe(0)
})

test('more things than are kept at once are noted by the command, and taken in part by part', async () => {
  const { write, close } = await createStore(join(aFolder(), 'workspace.keyplan'), now())
  if (!write) throw new Error('A new store can be written to')
  const lines = Array.from({ length: keptAtOnce + 1 }, (_, position) => ({
    id: newId<'product-line'>(),
    name: `Line ${position}`,
    position,
    parentLineId: null,
    version: 1,
  }))
  const db = write as unknown as Reader

  await transact(write, note(), (recorder) => recorder.insert(productLineShape, lines))
  expect(await countPending(db)).toBe(lines.length)
  await indexAll(write)
  expect(await countPending(db)).toBe(0)
  expect((await listCandidates(db, askedOf(`line ${keptAtOnce}`), 20)).size).toBe(1)

  await transact(write, note(), (recorder) =>
    recorder.remove(
      productLineShape,
      lines.map(({ id }) => id),
    ),
  )
  await indexAll(write)
  expect((await listCandidates(db, askedOf('line'), 20)).size).toBe(0)
  await close()
})

test('what a side file brings, changes and gives another name is found as after a rebuild', async () => {
  const core = await openCore()
  const { account, manager } = await aFullAccount(core)
  const side = join(aFolder(), 'rows.db')
  const rows = createStagedRows(side, [accountShape, contactShape])
  const newcomer = { ...account, id: newId<'account'>(), parentId: null, name: 'Brzezina', sourceId: null }
  rows.insert(accountShape, [newcomer])
  rows.update(accountShape, account, { name: 'Quellbrunn' })
  rows.update(contactShape, manager, { lastName: 'Unverwechselbar' })
  rows.finish({})
  rows.close()

  const path = await rebuiltCopyOf(core.path)
  const { write, close } = await openStore(path, now())
  if (!write) throw new Error('A store that was opened can be written to')
  const db = write as unknown as Reader
  const found = async (text: string) => (await listCandidates(db, askedOf(text), 20)).size
  expect([await found('brzezina'), await found('quellbrunn'), await found('unverwechselbar')]).toEqual([
    0, 0, 0,
  ])

  await transact(write, note(), async (recorder) => {
    await recorder.attach(side)
    await recorder.joinAttached('job')
  })
  expect(await countPending(db)).toBeGreaterThan(0)
  await indexAll(write)

  expect(await found('brzezina')).toBe(1)
  expect(await found('quellbrunn')).toBeGreaterThan(1)
  expect(await found('unverwechselbar')).toBe(1)
  await close()
  const words = indexOf(path)
  expect(words.filter((word) => word.endsWith(` ${contextMark}quellbrunn`)).length).toBeGreaterThan(5)
  expect(words.filter((word) => word.endsWith(` ${contextMark}dairy`))).toEqual([])
  expect(words).toEqual(indexOf(await rebuiltCopyOf(path)))
})

test('any number of accounts may be given another name at once', async () => {
  const core = await openCore()
  const { account, manager } = await aFullAccount(core)
  const { read, close } = await openReader(core.path)
  const others = Array.from({ length: 40_000 }, () => newId<'account'>())

  const under = listUnderAccounts(read, [...others, account.id])

  expect(under.get('contact')).toContain(manager.id)
  await close()
})

test('a workspace from before there was an index is taken in after it is opened', async () => {
  const path = join(aFolder(), 'old.keyplan')
  tamper(path, (database) => {
    migrate(
      database,
      steps.filter(({ number }) => number === 10),
    )
    database.pragma(`application_id = ${applicationId}`)
    database.exec(
      `insert into workspace values ('${newId()}', 'Old', 'EUR', 1);
       insert into product_line values ('${newId()}', 'Filling machines', 0, 1);`,
    )
  })

  const core = await openCore({ path, mode: 'edit' })
  await vi.waitFor(async () => expect(await core.do('search.getStatus', {})).toEqual({ pending: 0 }), {
    timeout: 20_000,
  })
  const { groups, isComplete } = await core.do('search.find', { text: 'machines' })
  expect(isComplete).toBe(true)
  expect(groups.map(({ kind, rows }) => [kind, rows.map(({ title }) => title)])).toEqual([
    ['product-line', ['Filling machines']],
  ])
})

function note() {
  const happenedAt = now().toISOString()
  return {
    id: newId(),
    name: 'test.do',
    happenedAt,
    actor: 'tester',
    kind: 'do',
    standing: 'done',
    mergeKey: null,
  } as const
}
