import type { Compilable, DialectAdapter, Kysely, QueryResult } from 'kysely'
import { runTextNow } from './dialect.ts'
import type { Tables } from './tables.ts'

type Text = string

/** By the dialect that compiled them, so that a file here and a server there never share a text. */
const kept = new WeakMap<DialectAdapter, Map<string, Text>>()

/**
 * Runs a statement that every command needs, in its transaction and compiled once: building and compiling it anew takes longer
 * than SQLite does.
 * @param key says everything that the text depends on
 * @param parameters in the order in which the statement names them
 */
export function runKept<R>(
  tx: Kysely<Tables>,
  key: string,
  parameters: readonly unknown[],
  build: () => Compilable,
): QueryResult<R> {
  const { adapter } = tx.getExecutor()
  let texts = kept.get(adapter)
  if (!texts) kept.set(adapter, (texts = new Map<string, Text>()))

  let text = texts.get(key)
  if (text === undefined) texts.set(key, (text = build().compile().sql))
  return runTextNow<R>(tx, text, parameters)
}

/** Runs a statement that is not worth keeping, in a transaction and at once. */
export function runBuilt(tx: Kysely<Tables>, statement: Compilable): void {
  const { sql, parameters } = statement.compile()
  runTextNow(tx, sql, parameters)
}
