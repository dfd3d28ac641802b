import type { Kysely, QueryResult } from 'kysely'
import { runText, runTextNow } from './dialect.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Asks in SQL that is written out: the index speaks a language of its own, and is asked and filled by the thousand. */
export function ask<R>(db: Reader, sql: string, parameters: readonly unknown[] = []): Promise<readonly R[]> {
  return runText<R>(db as unknown as Kysely<Tables>, sql, parameters)
}

/** The same for who waits for nobody: in the transaction of what the index follows, or where nothing can be written. */
export function askNow<R>(db: Reader, sql: string, parameters: readonly unknown[] = []): QueryResult<R> {
  return runTextNow<R>(db as unknown as Kysely<Tables>, sql, parameters)
}

/** Writes to the index, in the transaction of what it follows. */
export function tell(tx: Kysely<Tables>, sql: string, parameters: readonly unknown[] = []): void {
  runTextNow(tx, sql, parameters)
}

export function readerOf(tx: Kysely<Tables>): Reader {
  return tx as unknown as Reader
}

/** `?, ?, ?`, as many as there are values. */
export function marksFor(values: readonly unknown[]): string {
  return values.length === 1 ? '?' : values.map(() => '?').join(', ')
}
