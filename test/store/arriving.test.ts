import type { AccountId } from '#shared/domain/account/model.ts'
import type { Id } from '#shared/kernel/id.ts'
import { expect, test, vi } from 'vitest'
import { findStrays } from '../../main/store/replay.ts'
import { openWhole } from '../../main/store/whole-tables.ts'
import { allRows } from '../support/all-rows.ts'
import { anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { preparedPeople } from '../support/prepared-people.ts'
import { replayed } from '../support/replay.ts'
import { look } from '../support/workspace-file.ts'

const count = 1_200
const prepare = (core: Core, accountId: AccountId, rows = count) => preparedPeople(core, accountId, rows)

async function bringAll(core: Core, jobId: Id<'job'>): Promise<number> {
  for (let parts = 1; ; parts++) {
    const { brought } = await core.do('import.bring', { jobId })
    if (brought?.done === brought?.total) return parts
  }
}

const peopleOf = (core: Core, accountId: AccountId) =>
  core.do('contact.listByAccount', { accountId, limit: 200 })
const contentOf = ({ rows }: Awaited<ReturnType<typeof peopleOf>>) =>
  rows.map(({ version: _version, ...content }) => content)
const rowsIn = (core: Core, table: string) =>
  look(core.path, (file) => file.prepare(`select count(*) from ${table}`).pluck().get())

test('what is brought in is in its table, and nobody sees it before the command that takes it in', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const before = [await peopleOf(core, id), await core.do('history.listRecent', {}), allRows(core.path)]
  const { jobId, people } = prepare(core, id)

  expect(await bringAll(core, jobId)).toBe(3)

  expect(rowsIn(core, 'contact')).toBe(count)
  expect(await peopleOf(core, id)).toEqual(before[0])
  expect(await core.do('history.listRecent', {})).toEqual(before[1])
  expect(
    await core.refusal('contact.edit', { id: people[7]!.id, version: 1, changes: { note: 'x' } }),
  ).toEqual({ code: 'not-found', object: 'contact' })
  const whole = openWhole(core.path)
  expect(whole.tables.find(({ name }) => name === 'contact')?.rows).toBe(0)
  whole.close()

  expect(await core.do('import.takeIn', { jobId })).toMatchObject({ created: count })
  expect(await peopleOf(core, id)).toMatchObject({ total: count })
  expect(rowsIn(core, 'arriving')).toBe(0)
  expect(look(core.path, (file) => file.pragma('foreign_key_check'))).toEqual([])
})

test('an arrival is one line of the record, and everything that reads the record knows each of its rows', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const { jobId, people } = prepare(core, id)
  await bringAll(core, jobId)
  core.clock.forward(86_400_000)
  await core.do('import.takeIn', { jobId })
  const [first, last] = [people[0]!, people.at(-1)!]
  await core.do('contact.edit', { id: last.id, version: 1, changes: { note: 'Met her' } })

  expect(look(core.path, (file) => file.prepare('select count(*) from change').pluck().get())).toBeLessThan(
    10,
  )
  expect(replayed(core.path)).toEqual(allRows(core.path))
  expect(look(core.path, (file) => findStrays(file, 10))).toEqual([])

  const [edit, arrival] = await core.do('history.listRecent', {})
  expect([edit?.changes, arrival?.changes]).toEqual([1, count])
  const trail = await core.do('history.listOfObject', { object: 'contact', id: last.id })
  expect(trail.entries.map(({ command }) => command)).toEqual(['contact.edit', 'import.takeIn'])
  expect(trail.entries[1]?.changes[0]).toMatchObject({ operation: 'insert', name: last.lastName })

  const seq = arrival!.seq
  const page = await core.do('history.getCommand', { seq, offset: count - 1, limit: 60 })
  expect(page.changes.map((change) => change.id)).toEqual([last.id])
  expect(page.changeCount).toBe(count)
  const asOf = async (at: number) =>
    (await core.do('history.getAccountAsOf', { accountId: id, asOf: { seq: at } })).state?.contacts ?? []
  const [before, after] = [await asOf(seq - 1), await asOf(seq)]
  expect([before.length, after.length]).toEqual([0, count])
  expect(after.find((contact) => contact.id === last.id)).toEqual(last)
  expect(after[0]).toEqual(first)
})

test('undo takes an arrival out, redo brings it back as it was, and the record still tells all of it', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const { jobId, people } = prepare(core, id)
  await bringAll(core, jobId)
  await core.do('import.takeIn', { jobId })
  await core.do('contact.edit', { id: people[3]!.id, version: 1, changes: { note: 'Met him' } })
  const full = await peopleOf(core, id)

  await core.do('history.undo', {})
  await core.do('history.undo', {})
  expect(rowsIn(core, 'contact')).toBe(0)
  expect(replayed(core.path)).toEqual(allRows(core.path))

  await core.do('history.redo', {})
  await core.do('history.redo', {})
  const again = await peopleOf(core, id)
  expect(contentOf(again)).toEqual(contentOf(full))
  expect(replayed(core.path)).toEqual(allRows(core.path))
  expect(look(core.path, (file) => findStrays(file, 10))).toEqual([])
})

test('what a job that is over has left goes again in parts, and another waits until it is gone', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const left = prepare(core, id)
  await bringAll(core, left.jobId)
  const next = prepare(core, id, 3)

  expect(await core.do('import.bring', { jobId: next.jobId })).toEqual({ brought: null })
  expect(await core.refusal('import.takeIn', { jobId: next.jobId })).toMatchObject({ code: 'rule-broken' })

  left.end()
  await core.do('account.add', { name: 'Somebody goes on working' })
  await vi.waitFor(() => expect(rowsIn(core, 'arriving')).toBe(0))
  expect(rowsIn(core, 'contact')).toBe(0)
  expect(await core.do('import.bring', { jobId: next.jobId })).toEqual({ brought: { done: 3, total: 3 } })
})

test('a workspace that died with rows on their way opens without them, and loses them as it goes', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const left = prepare(core, id)
  await core.do('import.bring', { jobId: left.jobId })
  left.end()
  const copy = `${core.path}.copy.keyplan`
  look(core.path, (file) => file.prepare('vacuum into ?').run(copy))

  const again = await openCore({ path: copy, mode: 'edit' })

  expect(await peopleOf(again, id)).toEqual({ rows: [], total: 0 })
  await vi.waitFor(() => expect(rowsIn(again, 'contact')).toBe(0))
  expect(rowsIn(again, 'arriving')).toBe(0)
})

test('who meets a row that is on its way is told so, and nothing is lost', async () => {
  const core = await openCore()
  const account = await anAccount(core)
  const { jobId } = prepare(core, account.id)
  await core.do('import.bring', { jobId })

  const refusal = await core.refusal('account.remove', { id: account.id, version: account.version })

  expect(refusal).toEqual({ code: 'rule-broken', broken: { rule: 'rows-arriving' } })
  await core.do('import.takeIn', { jobId })
  expect(await peopleOf(core, account.id)).toMatchObject({ total: count })
})

test('what was changed between two parts makes the preview untrue, and no key or reference is met', async () => {
  const core = await openCore()
  const account = await anAccount(core)
  const [newest] = await core.do('history.listRecent', { limit: 1 })
  const { jobId, people } = preparedPeople(core, account.id, count, newest!.seq)
  await core.do('import.bring', { jobId })
  const { sourceId } = people.at(-1)!
  await core.do('contact.add', { accountId: account.id, lastName: 'Faster', sourceId })

  expect(await core.refusal('import.bring', { jobId })).toEqual({ code: 'preview-outdated' })
  expect(await core.refusal('import.takeIn', { jobId })).toEqual({ code: 'preview-outdated' })
  expect(await peopleOf(core, account.id)).toMatchObject({ total: 1 })
})
