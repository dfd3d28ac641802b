import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import Database from 'better-sqlite3'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../main/app.ts'
import { createIds } from '../../main/core/ids.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, spreadOf, timed, type Bench, type Figure } from './bench.ts'
import { makeLargeWorkspace } from './large-workspace.ts'

/** What DOMAIN.md calls large, with its order lines left out: they never change. */
const sizes = { accounts: 2_000, contacts: 50_000, touchpoints: 100_000 }
const years = 10
/** A team of ten, each with twenty edits on each of 250 days a year. */
const edits = years * 250 * 200
/** People of one account that everybody works on: a hundredth of all edits. */
const busyPeople = 300
const rounds = 9

const ids = ['open', 'as-of', 'trail', 'recent', 'edit'] as const

/**
 * What ten years of edits of a large workspace cost: how long one waits for what reads the history, against the same calls
 * before any of it was done, and what the file grows by.
 */
export const bench: Bench = {
  ids: ids.map((id) => `ten-years.${id}`),
  run: async () => {
    const folder = newFolder()
    const path = join(folder, 'bench.keyplan')
    try {
      const made = await makeLargeWorkspace(path, sizes)
      const busy = made.accounts[0]!.id
      const people = busyFirst(path, busy)
      await settled(folder, path)
      const bytesBefore = statSync(path).size
      const before = await timesOf(folder, path, busy, people[0]!)
      liveThrough(path, people)
      const grown = statSync(path).size - bytesBefore
      const after = await timesOf(folder, path, busy, people[0]!)

      const note = `${edits} edits in ${years} years; the file grows from ${mb(bytesBefore)} to ${mb(bytesBefore + grown)}, by ${Math.round(grown / edits)} bytes an edit`
      return ids.map((id): Figure => {
        const [value, floor] = [median(after[id]), median(before[id])]
        return {
          id: `ten-years.${id}`,
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs: rounds,
          spread: spreadOf(after[id]),
          note,
        }
      })
    } finally {
      removeFolder(folder)
    }
  },
}

type Times = Readonly<Record<(typeof ids)[number], number[]>>

const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

/** Puts people into the busy account, and answers all, those first. */
function busyFirst(path: string, account: AccountId): readonly ContactId[] {
  const database = new Database(path)
  database
    .prepare('update contact set account_id = ? where id in (select id from contact order by id limit ?)')
    .run(account, busyPeople)
  const all = database.prepare('select id from contact order by id').pluck().all() as ContactId[]
  database.close()
  return all
}

/** Each edit changes the title of a person, as commands write it down. */
function liveThrough(path: string, people: readonly ContactId[]): void {
  const database = new Database(path)
  database.pragma('synchronous = OFF')
  const dice = diceNamed('ten years')
  const last = database.prepare('select max(happened_at) from command').pluck().get() as string
  let atMs = Date.parse(last)
  const newId = createIds(() => new Date(atMs))
  const command = database.prepare(
    `insert into command (id, name, happened_at, actor, kind, standing) values (?, 'contact.edit', ?, 'bench', 'do', 'done')`,
  )
  const change = database.prepare(
    `insert into change (command_seq, object, object_id, operation, before, after) values (?, 'contact', ?, 'update', ?, ?)`,
  )
  const titles = new Map<ContactId, Readonly<{ title: string; edits: number }>>()
  const first = database.prepare('select title from contact where id = ?').pluck()
  database.transaction(() => {
    for (let edit = 0; edit < edits; edit++) {
      atMs += 1_000
      const among = dice.chance(0.01) ? busyPeople : people.length
      const id = people[dice.whole(0, among - 1)]!
      const known = titles.get(id) ?? { title: String(first.get(id)), edits: 0 }
      const title = `Head of ${dice.pick(['purchasing', 'logistics', 'engineering', 'quality'])} ${edit % 97}`
      const { lastInsertRowid: seq } = command.run(newId(), new Date(atMs).toISOString())
      change.run(seq, id, JSON.stringify({ title: known.title }), JSON.stringify({ title }))
      titles.set(id, { title, edits: known.edits + 1 })
    }
    const keep = database.prepare('update contact set title = ?, version = version + ? where id = ?')
    for (const [id, { title, edits: times }] of titles) keep.run(title, times, id)
  })()
  database.close()
}

/** Opened once, so that what comes in after a large import, such as the index for searching, is there. */
async function settled(folder: string, path: string): Promise<void> {
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: folder } })
  const on = callerOver(app.call)
  await on.do('workspace.open', { path })
  while ((await on.do('search.getStatus', {})).pending > 0)
    await new Promise((resolve) => setTimeout(resolve, 200))
  await app.close()
}

async function timesOf(folder: string, path: string, account: AccountId, person: ContactId): Promise<Times> {
  const times: Times = { open: [], 'as-of': [], trail: [], recent: [], edit: [] }
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: folder } })
  const on = callerOver(app.call)
  try {
    await on.do('workspace.open', { path })
    const [newest] = await on.do('history.listRecent', { limit: 1 })
    const asOf = { seq: Math.ceil((newest?.seq ?? 0) / 2) }
    for (let round = 0; round < rounds; round++) {
      times.open.push(await timed(() => opened(on, path)))
      times['as-of'].push(await timed(() => on.do('history.getAccountAsOf', { accountId: account, asOf })))
      times.trail.push(await timed(() => on.do('history.listOfAccount', { accountId: account })))
      times.recent.push(await timed(() => on.do('history.listRecent', {})))
      const { version } = await on.do('contact.get', { id: person })
      times.edit.push(
        await timed(() => on.do('contact.edit', { id: person, version, changes: { note: `Note ${round}` } })),
      )
    }
  } finally {
    await app.close()
  }
  return times
}

async function opened(on: Caller, path: string): Promise<void> {
  await on.do('workspace.close', {})
  await on.do('workspace.open', { path })
  await on.do('account.list', {})
}
