import { exportFormat, exportFormatVersion } from './export-format.ts'
import { JsonProblem } from './json-problem.ts'
import type { JsonReader, JsonScalar } from './json-reader.ts'

export type ExportHead = Readonly<{ formatVersion: number; schema: number }>
export type ExportTable = Readonly<{ name: string; columns: readonly string[]; rowCount: number }>

/** A newer format may have other keys: its number is all that is read of it. */
export function readHead(reader: JsonReader): ExportHead {
  reader.begin('{')
  if (keyed(reader, 'format') !== exportFormat) throw new JsonProblem('not-as-documented')
  const formatVersion = whole(keyed(reader, 'formatVersion'))
  if (formatVersion !== exportFormatVersion) return { formatVersion, schema: 0 }
  const schema = whole(keyed(reader, 'schema'))
  expectKey(reader, 'tables')
  reader.begin('[')
  return { formatVersion, schema }
}

/** The next table up to its rows, `undefined` after the last. Its rows must be read before the next is asked for. */
export function readTable(reader: JsonReader): ExportTable | undefined {
  if (!reader.item()) return undefined
  reader.begin('{')
  const name = text(keyed(reader, 'name'))
  expectKey(reader, 'columns')
  const columns = scalars(reader).map(text)
  const rowCount = whole(keyed(reader, 'rowCount'))
  expectKey(reader, 'rows')
  reader.begin('[')
  return { name, columns, rowCount }
}

/** The next row of the table, `undefined` after the last. */
export function readRow(reader: JsonReader): readonly JsonScalar[] | undefined {
  if (reader.item()) return scalars(reader)
  expectEnd(reader)
  return undefined
}

export function readEnd(reader: JsonReader): void {
  expectEnd(reader)
  reader.end()
}

/** A row of a table that has more columns than any table has is not one. */
const scalarsAtMost = 200

function scalars(reader: JsonReader): readonly JsonScalar[] {
  const found: JsonScalar[] = []
  reader.begin('[')
  while (reader.item()) {
    found.push(reader.scalar())
    if (found.length > scalarsAtMost) throw new JsonProblem('not-as-documented')
  }
  return found
}

function keyed(reader: JsonReader, key: string): JsonScalar {
  expectKey(reader, key)
  return reader.scalar()
}

function expectKey(reader: JsonReader, key: string): void {
  if (reader.key() !== key) throw new JsonProblem('not-as-documented')
}

function expectEnd(reader: JsonReader): void {
  if (reader.key() !== undefined) throw new JsonProblem('not-as-documented')
}

function whole(value: JsonScalar): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new JsonProblem('not-as-documented')
  return value
}

function text(value: JsonScalar): string {
  if (typeof value !== 'string' || value.length > 200) throw new JsonProblem('not-as-documented')
  return value
}
