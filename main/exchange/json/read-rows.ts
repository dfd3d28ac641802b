import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { TextDecoder } from 'node:util'
import { longestField } from '../csv/record-reader.ts'
import type { TableError } from '../csv/table-error.ts'
import { mostColumns, mostRows } from '../table/table-maker.ts'
import { TableProblemError } from '../table/table-problem-error.ts'
import { JsonProblem } from './json-problem.ts'
import { createJsonReader, type JsonReader } from './json-reader.ts'

export type RowsTable = Readonly<{ table: ImportTable; notTaken: readonly NotTaken[] }>

/**
 * The table of a JSON file: an array of objects that hold plain values, or an object with such an array named `rows`. Keys are the
 * columns, in the order in which they first come; objects are numbered from 1. Numbers keep the digits that they are written with.
 * Lists and objects within an object are counted in `notTaken`.
 */
export function readRows(bytes: Uint8Array, checkpoint: Checkpoint): Result<RowsTable, TableError> {
  const reader = createJsonReader(piecesOf(bytes, checkpoint))
  const at = { row: 0 }
  try {
    return ok(rowsOf(reader, at, checkpoint))
  } catch (error) {
    if (error instanceof JsonProblem)
      return refuse({ code: 'json-broken', reason: error.reason, row: at.row })
    if (error instanceof TableProblemError) return refuse(error.problem)
    throw error
  }
}

function rowsOf(reader: JsonReader, at: { row: number }, checkpoint: Checkpoint): RowsTable {
  const columns = new Map<string, number>()
  const nested = new Map<string, number>()
  const rows: string[][] = []
  const isList = reader.isList()
  if (!isList && !toRows(reader)) throw new TableProblemError({ code: 'json-no-rows' })

  reader.begin('[')
  while (reader.item()) {
    checkpoint()
    at.row += 1
    if (at.row > mostRows) throw new TableProblemError({ code: 'too-many-rows', limit: mostRows })
    rows.push(rowOf(reader, at.row, columns, nested))
  }
  if (!isList) while (reader.key() !== undefined) skipValue(reader)
  reader.end()
  if (columns.size === 0) throw new TableProblemError({ code: 'json-no-rows' })

  const headers = [...columns.keys()].map((heading) => heading.trim())
  for (const cells of rows) {
    checkpoint()
    while (cells.length < headers.length) cells.push('')
  }
  return {
    table: { headers, rows, rowNumbers: rows.map((_, index) => index + 1) },
    notTaken: [...nested]
      .slice(0, 50)
      .map(([column, count]) => ({ code: 'nested-values', column: column.slice(0, 100), count })),
  }
}

function rowOf(
  reader: JsonReader,
  row: number,
  columns: Map<string, number>,
  nested: Map<string, number>,
): string[] {
  const cells: string[] = []
  const seen = new Set<string>()
  reader.begin('{')
  for (let key = reader.key(); key !== undefined; key = reader.key()) {
    // Which of two were meant, nobody can tell.
    if (seen.has(key) || !key.isWellFormed()) throw new JsonProblem('not-as-documented')
    seen.add(key)
    if (reader.passNested()) {
      nested.set(key, (nested.get(key) ?? 0) + 1)
      continue
    }
    const text = reader.written()
    const column = columns.get(key) ?? columns.size
    if (text.length > longestField)
      throw new TableProblemError({ code: 'field-too-long', row, column: column + 1, limit: longestField })
    if (column === columns.size) {
      if (column === mostColumns)
        throw new TableProblemError({
          code: 'too-many-columns',
          row,
          columns: column + 1,
          limit: mostColumns,
        })
      columns.set(key, column)
    }
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  return cells
}

/** Goes to the list named `rows`. */
function toRows(reader: JsonReader): boolean {
  reader.begin('{')
  for (let key = reader.key(); key !== undefined; key = reader.key()) {
    if (key === 'rows') return reader.isList()
    skipValue(reader)
  }
  return false
}

function skipValue(reader: JsonReader): void {
  if (!reader.passNested()) reader.written()
}

const bytesAtOnce = 1_048_576

function piecesOf(bytes: Uint8Array, checkpoint: Checkpoint): () => string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const decoder = new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
    fatal: true,
  })
  let from = 0
  return () => {
    for (;;) {
      checkpoint()
      const some = bytes.subarray(from, from + bytesAtOnce)
      from += some.length
      const text = decoded(decoder, some, from < bytes.length)
      if (text !== '' || from >= bytes.length) return text
    }
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch (error) {
    if (error instanceof TypeError) throw new JsonProblem('not-json')
    throw error
  }
}
