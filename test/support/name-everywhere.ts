import Database from 'better-sqlite3'
import { readFileSync, existsSync } from 'node:fs'
import { createIds } from '../../main/core/ids.ts'
import { openStore } from '../../main/store/open-store.ts'
import type { AnyValue } from '../../main/store/past.ts'
import type { Recorder } from '../../main/store/recorder.ts'
import { refersTo } from '../../main/store/references.ts'
import * as rows from '../../main/store/rows.ts'
import type { Shape } from '../../main/store/shape.ts'
import { shapes } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { createClock } from './clock.ts'

/**
 * Fields that no erasure looks for a name in: what tells a thing from others, who of us wrote it, how another is reached, colleagues and
 * the workspace itself, and words of a closed list that only the contract knows.
 */
const apart: Readonly<Record<string, readonly string[]>> = {
  '*': [
    'sourceId',
    'key',
    'templateKey',
    'slot',
    'writtenBy',
    'decidedBy',
    'keptBy',
    'thingId',
    'email',
    'phone',
    'mobile',
    'website',
    'currency',
  ],
  contact: ['lastName', 'firstName'],
  lead: ['lastName', 'firstName'],
}
const apartTables = ['workspace', 'team_member', 'erasure', 'order_line', 'budget_cell', 'moved_orders']

/**
 * Writes a name into every text that the schema lets hold it, in every row, twice: once as it stands, and once more with other words
 * around it, so that rows and their past hold it. Answers the columns it was written to.
 */
export async function writeEverywhere(path: string, name: string): Promise<readonly string[]> {
  const { now } = createClock()
  const newId = createIds(now)
  const store = await openStore(path, now())
  const record = <T>(work: (recorder: Recorder) => Promise<T>) =>
    transact(
      store.write!,
      {
        id: newId(),
        name: 'test.do',
        happenedAt: now().toISOString(),
        actor: 'tester',
        kind: 'do',
        standing: 'done',
        mergeKey: null,
      },
      work,
    )
  const written: string[] = []
  for (const shape of shapes as unknown as readonly Shape<AnyValue>[]) {
    if (apartTables.includes(shape.table)) continue
    const all = await rows.listAll(store.read, shape, ['id'])
    for (const { field, codec } of shape.columns) {
      const isApart = apart['*']?.includes(field) || apart[shape.table]?.includes(field)
      if (codec !== 'text' || field === 'id' || field === 'rich' || refersTo[field] || isApart) continue
      for (const text of [`${name}: yes`, `Said by ${name}, who knows`])
        if (await isWritten(() => record((recorder) => writeTo(recorder, shape, field, text, all))))
          written.push(`${shape.table}.${field}`)
    }
  }
  await store.close()
  return [...new Set(written)]
}

async function writeTo(
  recorder: Recorder,
  shape: Shape<AnyValue>,
  field: string,
  text: string,
  all: readonly AnyValue[],
): Promise<void> {
  for (const [index, { id, [field]: was }] of all.entries())
    if (was !== null) await recorder.update(shape, id, { [field]: `${text}${index}` })
}

/** What the schema has a closed list for is not written. */
async function isWritten(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

/** Which of the words are in the bytes of a workspace's files, in any case. */
export function wordsInFiles(path: string, words: readonly string[]): readonly string[] {
  return [path, `${path}-wal`, `${path}-shm`].filter(existsSync).flatMap((file) => {
    const bytes = readFileSync(file).toString('latin1').toLowerCase()
    return words.filter((word) => bytes.includes(word.toLowerCase())).map((word) => `${word} in ${file}`)
  })
}

/** The words of the search index of names that begin so. */
export function wordsInIndex(path: string, begins: string): readonly unknown[] {
  const database = new Database(path, { readonly: true })
  try {
    return ['search_name', 'search_text'].flatMap((index) => {
      database.exec(`create virtual table temp.words_of_${index} using fts5vocab(main, ${index}, row)`)
      return database.prepare(`select term from temp.words_of_${index} where term like ?`).all(`${begins}%`)
    })
  } finally {
    database.close()
  }
}
