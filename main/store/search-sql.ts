import { CompiledQuery, type Kysely } from 'kysely'
import { runCompiled } from './dialect.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Asks in SQL that is written out: the index speaks a language of its own, and is asked and filled by the thousand. */
export async function ask<R>(
  db: Reader,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly R[]> {
  const { rows } = await runCompiled<R>(
    db as unknown as Kysely<Tables>,
    CompiledQuery.raw(sql, [...parameters]),
  )
  return rows
}

/** Writes to the index, in the transaction of what it follows. */
export async function tell(
  tx: Kysely<Tables>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await runCompiled(tx, CompiledQuery.raw(sql, [...parameters]))
}

export function readerOf(tx: Kysely<Tables>): Reader {
  return tx as unknown as Reader
}

/** `?, ?, ?`, as many as there are values. */
export function marksFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
