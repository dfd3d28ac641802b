import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { AccountId } from '#shared/domain/account/model.ts'
import { wordsOf } from '#shared/domain/search/words.ts'
import { connect } from '../../main/store/connect.ts'
import { bytesOfId, contextMark } from '../../main/store/search-entries.ts'
import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { median, spreadOf, type Bench } from './bench.ts'

const rounds = 7
const editsARound = 1_000

/**
 * An edit of one field through the dispatcher, against the same statements, begun and committed by hand on the same kind of
 * file with the same pragmas: read the row, write it, read it again, note the command and the change, and put what the thing is
 * found by into the index anew.
 */
export const bench: Bench = {
  ids: ['command.overhead'],
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyplan-bench-'))
    const opening = {
      mode: 'create',
      path: join(folder, 'bench.keyplan'),
      actor: 'bench',
      stagingFolder: folder,
      incidentLog: join(folder, 'incidents.log'),
      marksFolder: join(folder, 'marks'),
      version: '',
      name: 'Bench',
      currency: 'EUR',
      withSample: false,
    } as const
    const core = await openWorkspaceCore(opening)
    const raw = connect(opening.path, {})
    try {
      const account = await add(core)
      const through: number[] = []
      const byHand: number[] = []
      const rawEdit = rawEditOf(raw)
      let version = 1
      for (let round = 0; round <= rounds; round++) {
        const startedAt = performance.now()
        for (let edit = 0; edit < editsARound; edit++) {
          const changes = { city: `City ${version}` }
          const reply = await core.dispatch(
            'account.edit',
            { id: account, version, changes },
            { actor: 'bench' },
          )
          if (!reply.ok) throw new Error(JSON.stringify(reply.error))
          version++
        }
        const betweenAt = performance.now()
        for (let edit = 0; edit < editsARound; edit++) rawEdit(account, `City ${version}`, version++)
        const endedAt = performance.now()
        if (round === 0) continue
        through.push((betweenAt - startedAt) / editsARound)
        byHand.push((endedAt - betweenAt) / editsARound)
      }
      const value = median(through)
      const floor = median(byHand)
      return [
        {
          id: 'command.overhead',
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs: rounds,
          spread: spreadOf(through),
          note: 'one edit with its history and what it is found by, each its own durable commit on disk',
        },
      ]
    } finally {
      raw.close()
      await core.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function add(core: Awaited<ReturnType<typeof openWorkspaceCore>>): Promise<AccountId> {
  const reply = await core.dispatch('account.add', { name: 'Bench' }, { actor: 'bench' })
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return (reply.value as { id: AccountId }).id
}

function rawEditOf(raw: Database.Database) {
  const begin = raw.prepare('begin immediate')
  const commit = raw.prepare('commit')
  const read = raw.prepare('select * from account where id in (?)')
  const write = raw.prepare('update account set city = ?, version = ? where id = ?')
  const dropUndone = raw.prepare(
    "update command set standing = 'dropped' where kind = 'do' and standing = 'undone'",
  )
  const note = raw.prepare(
    `insert into command (id, name, happened_at, actor, kind, standing, merge_key, detail)
     values (?, 'account.edit', ?, 'bench', 'do', 'done', ?, null) returning seq`,
  )
  const noted = raw.prepare('select happened_at from command where seq = ?')
  const change = raw.prepare(
    `insert into change (command_seq, object, object_id, operation, before, after)
     values (?, 'account', ?, 'update', ?, ?)`,
  )
  const index = rawIndexOf(raw)
  return (id: AccountId, city: string, version: number): void => {
    begin.run()
    const before = read.get(id) as { city: string }
    write.run(city, version + 1, id)
    read.get(id)
    dropUndone.run()
    const { seq } = note.get(`raw ${version}`, new Date().toISOString(), `account.edit ${id} city`) as {
      seq: number
    }
    noted.get(seq - 1)
    change.run(seq, id, JSON.stringify({ city: before.city }), JSON.stringify({ city }))
    index(id, city)
    commit.run()
  }
}

/** What an edit writes to the index of names: the account's entry goes, and comes back with the new words below those there are. */
function rawIndexOf(raw: Database.Database) {
  const entries = raw.prepare('select id from search_entry where object in (?)')
  const dropName = raw.prepare('delete from search_name where rowid in (?)')
  const dropEntry = raw.prepare('delete from search_entry where id in (?)')
  const document = raw.prepare(
    'select account.id, name, tier, status, city, source_id, description from account where account.id in (?)',
  )
  const smallest = raw.prepare('select min(id) as id from search_entry where id between ? and ?')
  const addEntry = raw.prepare('insert into search_entry (id, object, starts_at) values (?, ?, 0)')
  const addName = raw.prepare('insert into search_name (rowid, head, rest, context) values (?, ?, ?, ?)')
  return (id: AccountId, city: string): void => {
    const object = bytesOfId(id)
    const entry = (entries.get(object) as { id: number }).id
    dropName.run(entry)
    dropEntry.run(entry)
    document.get(id)
    smallest.get(entry - 1, entry + 2 ** 32)
    addEntry.run(entry - 1, object)
    addName.run(
      entry - 1,
      'bench',
      '',
      wordsOf(city)
        .map((word) => contextMark + word)
        .join(' '),
    )
  }
}
