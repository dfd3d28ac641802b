import type { Kysely } from 'kysely'
import { runText } from './dialect.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Asks in SQL that is written out: the index speaks a language of its own, and is asked and filled by the thousand. */
export async function ask<R>(
  db: Reader,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly R[]> {
  const { rows } = await runText<R>(db as unknown as Kysely<Tables>, sql, parameters)
  return rows
}

/** Writes to the index, in the transaction of what it follows. */
export async function tell(
  tx: Kysely<Tables>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await runText(tx, sql, parameters)
}

export function readerOf(tx: Kysely<Tables>): Reader {
  return tx as unknown as Reader
}

/** `?, ?, ?`, as many as there are values. */
export function marksFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
