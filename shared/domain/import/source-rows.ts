import { accountStatuses } from '../account/model.ts'
import { attitudes, influences } from '../relationship/judgement.ts'
import { externalKinds } from '../relationship/model.ts'
import type { AccountFieldKey, ContactFieldKey, Field, FieldKey } from './fields.ts'
import { unguarded } from '#shared/kernel/csv.ts'
import { squash } from './heading.ts'
import type { ImportTable } from './import-table.ts'
import {
  attitudeOf,
  countOf,
  currencyOf,
  decimalOf,
  externalKindOf,
  influenceOf,
  isEmail,
  isUnknownWord,
  isYes,
  statusOf,
  type NumberFormat,
} from './read-value.ts'
import type { Planning } from './planning.ts'
import { note, type RefusalReason } from './refusal.ts'

/** A row of the file: what its mapped cells say, trimmed and in the NFC form. An empty cell says nothing and is `undefined`. */
export type SourceRow<K extends string> = Readonly<{
  row: number
  cells: Readonly<Partial<Record<K, string | undefined>>>
}>

export type AccountRow = SourceRow<AccountFieldKey>
export type ContactRow = SourceRow<ContactFieldKey>

/** The heading of a field's column; `null` where it is not mapped. */
export type AccountHeading = (key: AccountFieldKey) => string | null
export type ContactHeading = (key: ContactFieldKey) => string | null

export type SourceRows<K extends string> = Readonly<{
  rows: readonly SourceRow<K>[]
  /** Rows that the source system marks as deleted; they are not in `rows`. */
  deleted: number
}>

/** @param columns of each field that is mapped, its column */
export function sourceRows<K extends FieldKey>(
  { options: { numberFormat }, log, checkpoint }: Planning<K>,
  table: ImportTable,
  columns: ReadonlyMap<Field<K>, number>,
): SourceRows<K> {
  const deletedColumn = table.headers.findIndex((header) => deletedHeadings.has(squash(header)))
  // All rows are made alike: a million of them take less room so.
  const noCells = Object.fromEntries([...columns.keys()].map(({ key }) => [key, undefined]))
  const mapped = [...columns].map(([field, column]) => ({ field, column }))
  const rows: SourceRow<K>[] = []
  let deleted = 0
  for (const [index, texts] of table.rows.entries()) {
    checkpoint()
    if (deletedColumn !== -1 && isTrue(texts[deletedColumn] ?? '')) {
      deleted += 1
      continue
    }
    const row = table.rowNumbers[index]!
    const cells: Record<string, string | undefined> = { ...noCells }
    for (const { field, column } of mapped) {
      const raw = texts[column] ?? ''
      const text = stated(raw)
      if (text === '' || (field.kind === 'enum' && isUnknownWord(text))) continue
      const fault = faultOf(field, text, numberFormat)
      if (fault) note(log, row, table.headers[column] ?? null, raw, fault)
      // A cell at fault is left out: what the rest of the row says is still judged.
      else cells[field.key] = text
    }
    rows.push({ row, cells: cells as SourceRow<K>['cells'] })
  }
  return { rows, deleted }
}

/** Trimmed and in the NFC form, as the plain text of most cells is already, and without the guard against formulas. */
function stated(raw: string): string {
  const text = isPlain.test(raw) ? raw : raw.normalize('NFC').trim()
  return text.startsWith("'") ? unguarded(text) : text
}

const isPlain = /^(?:[!-~][ -~]*)?(?<! )$/

const deletedHeadings = new Set(['isdeleted', 'fivetrandeleted'])

function isTrue(text: string): boolean {
  return ['true', '1'].includes(text.trim().toLowerCase())
}

function faultOf(field: Field<string>, text: string, numberFormat: NumberFormat): RefusalReason | undefined {
  if (text.length > field.maxLength) return { code: 'too-long', length: text.length, limit: field.maxLength }
  if (text.includes('\0') || !text.isWellFormed()) return { code: 'not-storable' }
  switch (field.kind) {
    case 'text':
    case 'reference':
      return undefined
    case 'email':
      return isEmail(text) ? undefined : { code: 'not-an-email' }
    case 'number':
    case 'money':
      return faultOfNumber(field.kind, text, numberFormat)
    case 'enum':
      return faultOfChoice(field.key, text)
  }
}

function faultOfNumber(
  kind: 'number' | 'money',
  text: string,
  format: NumberFormat,
): RefusalReason | undefined {
  const decimal = decimalOf(text, format)
  if (decimal === undefined) return { code: 'not-a-number', format }
  if (kind === 'number') return countOf(text, format) === undefined ? { code: 'out-of-range' } : undefined
  return /^-.*[1-9]/.test(decimal) ? { code: 'out-of-range' } : undefined
}

function faultOfChoice(key: string, text: string): RefusalReason | undefined {
  if (key === 'currency') return currencyOf(text) === undefined ? { code: 'not-a-currency' } : undefined
  if (key === 'status')
    return statusOf(text) === undefined ? { code: 'not-a-choice', choices: accountStatuses } : undefined
  if (key === 'attitude')
    return attitudeOf(text) === undefined ? { code: 'not-a-choice', choices: attitudes } : undefined
  if (key === 'assistant')
    return isYes(text) === undefined ? { code: 'not-a-choice', choices: ['yes', 'no'] } : undefined
  if (key === 'external')
    return externalKindOf(text) === undefined ? { code: 'not-a-choice', choices: externalKinds } : undefined
  return influenceOf(text) === undefined ? { code: 'not-a-choice', choices: influences } : undefined
}
