import Database from 'better-sqlite3'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createIds } from '../../main/core/ids.ts'
import { compareCopies, type Compared } from '../../main/services/merge-copies/compare.ts'
import { createMergeFile } from '../../main/store/merge-copies/merge-file.ts'
import { openCopy } from '../../main/store/merge-copies/open-copy.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { chunks, type Recorder } from '../../main/store/recorder.ts'
import { accountShape, contactShape } from '../../main/store/tables.ts'
import { touchpointShape } from '../../main/store/touchpoint-tables.ts'
import { transact } from '../../main/store/transact.ts'
import { createClock } from '../support/clock.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, spreadOf, timed, type Bench } from './bench.ts'
import { makeLargeWorkspace, type LargeWorkspace, type Sizes } from './large-workspace.ts'

/** The large size of DOMAIN.md; order lines of files are not merged. */
const size: Sizes = { accounts: 2_000, contacts: 50_000, touchpoints: 100_000 }
/** So much each of two people did in their own copy: half a workspace's people edited, and what was new talked about. */
const edited = 20_000
const disputed = 500
const talks = 10_000
const perCommand = 50
const runs = 3

/**
 * The comparison of two copies of the large size, from the file of the other one to what the page shows. The floor is what any
 * comparison must do: copying the other file once, and reading the record of both sides from where they parted.
 */
export const bench: Bench = {
  ids: ['merge.large'],
  run: async () => {
    const folder = newFolder()
    try {
      const made = await makeLargeWorkspace(join(folder, 'mine.keyplan'), size)
      const copy = join(folder, 'theirs.keyplan')
      copyFile(made.path, copy)
      const shared = lastSeq(copy)
      await workIn(made.path, made, 0, 'Jo')
      await workIn(copy, made, edited - disputed, 'Anna')

      const samples: number[] = []
      let compared: Compared | undefined
      let peakMb = 0
      for (let run = 0; run < runs; run++)
        samples.push(
          await timed(async () => {
            const theirs = await openCopy(copy, join(folder, 'aside.db'), () => undefined)
            const mine = await openReader(made.path)
            const file = createMergeFile(join(folder, 'found.merge'))
            const onRows = (): void => {
              peakMb = Math.max(peakMb, process.memoryUsage().heapUsed / 1_048_576)
            }
            compared = await compareCopies(mine.read, theirs.read, 'theirs.keyplan', file, {
              checkpoint: goOn,
              onRows,
            })
            file.close()
            await mine.close()
            await theirs.close()
          }),
        )
      const floors: number[] = []
      for (let run = 0; run < runs; run++)
        floors.push(
          await timed(async () => {
            copyFile(copy, join(folder, `floor-${run}.db`))
            for (const path of [made.path, copy]) readRecord(path, shared)
          }),
        )
      const [value, floor] = [median(samples), median(floors)]
      const mb = Math.round(statSync(copy).size / 1_048_576)
      return [
        {
          id: 'merge.large',
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs,
          spread: spreadOf(samples),
          note: `${compared?.changes} changes, ${compared?.conflicts} to decide, of a file of ${mb} MB; heap ${Math.round(peakMb)} MB at most`,
        },
      ]
    } finally {
      removeFolder(folder)
    }
  },
}

/** Somebody edits people from one on, gives accounts another city, and writes down what was talked about. */
async function workIn(path: string, made: LargeWorkspace, from: number, actor: string): Promise<void> {
  const clock = createClock()
  clock.forward(60_000)
  const newId = createIds(clock.now)
  const store = await openStore(path, clock.now())
  const { write } = store
  if (!write) throw new Error('A store that was opened can be written to')
  const record = (name: string, work: (recorder: Recorder) => Promise<void>) => {
    const happenedAt = clock.now().toISOString()
    const note = {
      id: newId(),
      name,
      happenedAt,
      actor,
      kind: 'do',
      standing: 'done',
      mergeKey: null,
    } as const
    return transact(write, note, work)
  }
  await store.together(async () => {
    for (const some of chunks(made.contacts.slice(from, from + edited), perCommand))
      await record('contact.editSeveral', (recorder) =>
        recorder.updateAll(
          contactShape,
          some.map(({ id }) => ({ id, changes: { title: `Seen by ${actor}` } })),
        ),
      )
    for (const some of chunks(made.touchpoints.slice(0, talks), perCommand))
      await record('touchpoint.record', (recorder) =>
        recorder.insert(
          touchpointShape,
          some.map((each) => ({ ...each, id: newId<'touchpoint'>(), version: 1 })),
        ),
      )
    const accounts = made.accounts.slice(0, perCommand)
    await record('account.edit', (recorder) =>
      recorder.updateAll(
        accountShape,
        accounts.map(({ id }) => ({ id, changes: { city: `Of ${actor}` } })),
      ),
    )
  })
  await store.close()
}

function copyFile(from: string, to: string): void {
  const database = new Database(from, { readonly: true })
  database.prepare('vacuum into ?').run(to)
  database.close()
}

function lastSeq(path: string): number {
  const database = new Database(path, { readonly: true })
  const seq = Number(database.prepare('select max(seq) from command').pluck().get())
  database.close()
  return seq
}

function readRecord(path: string, after: number): number {
  const database = new Database(path, { readonly: true })
  let read = database.prepare('select * from command where seq > ?').all(after).length
  for (const change of database.prepare('select * from change where command_seq > ?').iterate(after))
    if (change) read++
  database.close()
  return read
}
