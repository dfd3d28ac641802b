import type { Field, FieldKey } from './fields.ts'
import type { Mapping } from './recognize.ts'
import { note, type RefusalLog } from './refusal.ts'

/** The column of each mapped field; fields of another object and fields mapped twice are noted against the whole file. */
export function columnsOf<K extends FieldKey>(
  headers: readonly string[],
  mapping: Mapping,
  fields: readonly Field<K>[],
  log: RefusalLog,
): ReadonlyMap<Field<K>, number> {
  const columns = new Map<Field<K>, number>()
  for (const [column, key] of mapping.entries()) {
    if (key === null || column >= headers.length) continue
    const field = fields.find((each) => each.key === key)
    if (!field) note(log, null, headers[column]!, '', { code: 'field-of-other-object', field: key })
    else if (columns.has(field))
      note(log, null, headers[column]!, '', { code: 'field-mapped-twice', field: key })
    else columns.set(field, column)
  }
  return columns
}

/** The heading of a field's column, or `null` where the field is not mapped. */
export function headingOf(
  headers: readonly string[],
  columns: ReadonlyMap<Field<string>, number>,
  key: FieldKey,
): string | null {
  for (const [field, column] of columns) if (field.key === key) return headers[column] ?? null
  return null
}
