import Database from 'better-sqlite3'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from '#shared/domain/account/model.ts'
import { blankAccount } from '#shared/domain/account/blank-account.ts'
import { createIds } from '../../main/core/ids.ts'
import { createStore } from '../../main/store/open-store.ts'
import { accountShape } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { median, spreadOf, type Bench } from './bench.ts'

const rounds = 7
const editsARound = 200

/**
 * An edit of one field with its history, against the same statements without it: begin, read the row, write it, commit. Both on
 * disk, each its own durable commit. What an edit adds to the file is said beside it.
 */
export const bench: Bench = {
  ids: ['history.overhead'],
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyplan-bench-'))
    const now = () => new Date()
    const newId = createIds(now)
    const path = join(folder, 'bench.keyplan')
    const store = await createStore(path, now())
    const write = store.write
    if (!write) throw new Error('A new store can be written to')
    const raw = new Database(path)
    raw.pragma('synchronous = FULL')
    try {
      const account: Account = {
        ...blankAccount,
        id: newId(),
        name: 'Bench',
        parentId: null,
        ownerId: null,
        currency: 'EUR',
        version: 1,
      }
      const note = (mergeKey: string) =>
        ({
          id: newId(),
          name: 'account.edit',
          happenedAt: now().toISOString(),
          actor: 'bench',
          kind: 'do',
          standing: 'done',
          mergeKey,
        }) as const
      await transact(write, note('add'), (recorder) => recorder.insert(accountShape, [account]))
      const plain = plainEditOf(raw)
      const withHistory: number[] = []
      const without: number[] = []
      const bytesBefore = sizeOf(raw)
      for (let round = 0; round <= rounds; round++) {
        const startedAt = performance.now()
        for (let edit = 0; edit < editsARound; edit++)
          await transact(write, note(`account.edit ${account.id} city`), (recorder) =>
            recorder.update(accountShape, account.id, { city: `City ${round} ${edit}` }),
          )
        const betweenAt = performance.now()
        for (let edit = 0; edit < editsARound; edit++) plain(account.id, `Town ${round} ${edit}`)
        const endedAt = performance.now()
        if (round === 0) continue
        withHistory.push((betweenAt - startedAt) / editsARound)
        without.push((endedAt - betweenAt) / editsARound)
      }
      const grown = (sizeOf(raw) - bytesBefore) / ((rounds + 1) * editsARound)
      const value = median(withHistory)
      const floor = median(without)
      return [
        {
          id: 'history.overhead',
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs: rounds,
          spread: spreadOf(withHistory),
          note: `an edit through the recorder against the same write without history; the file grows by ${Math.round(grown)} bytes an edit`,
        },
      ]
    } finally {
      raw.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function sizeOf(raw: Database.Database): number {
  raw.pragma('wal_checkpoint(TRUNCATE)')
  return statSync(raw.name).size
}

function plainEditOf(raw: Database.Database) {
  const begin = raw.prepare('begin immediate')
  const commit = raw.prepare('commit')
  const read = raw.prepare('select * from account where id = ?')
  const write = raw.prepare('update account set city = ?, version = ? where id = ?')
  return (id: string, city: string): void => {
    begin.run()
    const { version } = read.get(id) as { version: number }
    write.run(city, version + 1, id)
    commit.run()
  }
}
