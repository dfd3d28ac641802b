import type { Compilable, DialectAdapter, Kysely, QueryResult } from 'kysely'
import { runText } from './dialect.ts'
import type { Tables } from './tables.ts'

type Text = string

/** By the dialect that compiled them, so that a file here and a server there never share a text. */
const kept = new WeakMap<DialectAdapter, Map<string, Text>>()

/**
 * Runs a statement that every command needs, compiled once: building and compiling it anew takes longer than SQLite does.
 * @param key says everything that the text depends on
 * @param parameters in the order in which the statement names them
 */
export function runKept<R>(
  db: Kysely<Tables>,
  key: string,
  parameters: readonly unknown[],
  build: () => Compilable,
): Promise<QueryResult<R>> {
  const { adapter } = db.getExecutor()
  const texts = kept.get(adapter) ?? new Map<string, Text>()
  kept.set(adapter, texts)

  const text = texts.get(key) ?? build().compile().sql
  texts.set(key, text)
  return runText<R>(db, text, parameters)
}
