import { accountStatuses } from '../account/model.ts'
import { attitudes, influences } from '../relationship/judgement.ts'
import { externalKinds } from '../relationship/model.ts'
import { leadStatuses } from '../lead/model.ts'
import { opportunityStates } from '../opportunity/model.ts'
import { fitsOf, formatKindOf, readAs, type ColumnFormat } from './column-format.ts'
import type {
  AccountFieldKey,
  ContactFieldKey,
  Field,
  FieldKey,
  LeadFieldKey,
  OpportunityFieldKey,
} from './fields.ts'
import { unguarded } from '#shared/kernel/csv.ts'
import { squash } from './heading.ts'
import { leadStatusOf } from './lead-words.ts'
import { isHashed } from './hashed.ts'
import type { ImportTable } from './import-table.ts'
import {
  attitudeOf,
  countOf,
  currencyOf,
  externalKindOf,
  influenceOf,
  addressesIn,
  isEmail,
  isUnknownWord,
  isYes,
  stateOf,
  statusOf,
} from './read-value.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { ImportOptions } from './plan.ts'
import type { Planning } from './planning.ts'
import { note, type RefusalReason } from './refusal.ts'

/**
 * A row of the file: what its mapped cells say, trimmed and in the NFC form, numbers as decimal text with a point and days as
 * `YYYY-MM-DD`. An empty cell says nothing and is `undefined`.
 */
export type SourceRow<K extends string> = Readonly<{
  row: number
  cells: Readonly<Partial<Record<K, string | undefined>>>
}>

export type AccountRow = SourceRow<AccountFieldKey>
export type ContactRow = SourceRow<ContactFieldKey>
export type OpportunityRow = SourceRow<OpportunityFieldKey>
export type LeadRow = SourceRow<LeadFieldKey>

/** The heading of a field's column; `null` where it is not mapped. */
export type AccountHeading = (key: AccountFieldKey) => string | null
export type ContactHeading = (key: ContactFieldKey) => string | null

export type SourceRows<K extends string> = Readonly<{
  rows: readonly SourceRow<K>[]
  /** Rows that the source system marks as deleted; they are not in `rows`. */
  deleted: number
  /** Cells with several addresses: the first is taken. */
  severalAddresses: number
  /** Cells of addresses that hold a hash in place of one: it is left out, and nothing else is. */
  hashedAddresses: number
}>

/** @param columns of each field that is mapped, its column */
export function sourceRows<K extends FieldKey>(
  { options, log, checkpoint }: Planning<K>,
  table: ImportTable,
  columns: ReadonlyMap<Field<K>, number>,
): SourceRows<K> {
  const deletedColumn = table.headers.findIndex((header) => deletedHeadings.has(squash(header)))
  // All rows are made alike: a million of them take less room so.
  const noCells = Object.fromEntries([...columns.keys()].map(({ key }) => [key, undefined]))
  const mapped = [...columns].map(([field, column]) => ({
    field,
    column,
    format: formatOf(field, column, table, options, checkpoint),
  }))
  const rows: SourceRow<K>[] = []
  let deleted = 0
  let severalAddresses = 0
  let hashedAddresses = 0
  for (const [index, texts] of table.rows.entries()) {
    checkpoint()
    if (deletedColumn !== -1 && isTrue(texts[deletedColumn] ?? '')) {
      deleted += 1
      continue
    }
    const row = table.rowNumbers[index]!
    const cells: Record<string, string | undefined> = { ...noCells }
    for (const { field, column, format } of mapped) {
      const raw = texts[column] ?? ''
      const text = stated(raw)
      if (text === '' || (field.kind === 'enum' && isUnknownWord(text))) continue
      if (field.kind === 'email' && isHashed(text)) {
        hashedAddresses += 1
        continue
      }
      const addresses = field.kind === 'email' ? addressesIn(text) : []
      if (addresses.length > 1) severalAddresses += 1
      const read = format === undefined ? (addresses[0] ?? text) : readAs(text, format)
      const fault = faultOf(field, addresses[0] ?? text, read, format)
      if (fault) note(log, row, table.headers[column] ?? null, raw, fault)
      // A cell at fault is left out: what the rest of the row says is still judged.
      else cells[field.key] = read
    }
    rows.push({ row, cells: cells as SourceRow<K>['cells'] })
  }
  return { rows, deleted, severalAddresses, hashedAddresses }
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

/** How the column of a number or a day is read: as was said, else as most of it can be. */
function formatOf(
  { kind }: Field<string>,
  column: number,
  { rows }: ImportTable,
  { formats, numberFormat }: ImportOptions,
  checkpoint: Checkpoint,
): ColumnFormat | undefined {
  const formatKind = formatKindOf(kind)
  if (formatKind === undefined) return undefined
  const said = formats.get(column)
  if (said?.kind === formatKind) return said
  if (formatKind === 'number' && numberFormat !== null) return { kind: 'number', format: numberFormat }
  return fitsOf(formatKind, rows.map((texts) => texts[column] ?? '').values(), checkpoint).fits[0]?.format
}

function faultOf(
  field: Field<string>,
  text: string,
  read: string | undefined,
  format: ColumnFormat | undefined,
): RefusalReason | undefined {
  if (text.length > field.maxLength) return { code: 'too-long', length: text.length, limit: field.maxLength }
  if (text.includes('\0') || !text.isWellFormed()) return { code: 'not-storable' }
  switch (field.kind) {
    case 'text':
    case 'reference':
      return undefined
    case 'email':
      return isEmail(text) ? undefined : { code: 'not-an-email' }
    case 'day':
      return read === undefined && format?.kind === 'day'
        ? { code: 'not-a-day', order: format.order }
        : undefined
    case 'number':
    case 'money':
    case 'percent':
      return read === undefined
        ? { code: 'not-a-number', format: format?.kind === 'number' ? format.format : 'point' }
        : faultOfNumber(field.kind, read)
    case 'enum':
      return faultOfChoice(field.key, text)
  }
}

function faultOfNumber(kind: 'number' | 'money' | 'percent', decimal: string): RefusalReason | undefined {
  const isOut =
    kind === 'number'
      ? countOf(decimal, 'point') === undefined
      : kind === 'percent'
        ? !(Number(decimal) >= 0 && Number(decimal) <= 100)
        : /^-.*[1-9]/.test(decimal)
  return isOut ? { code: 'out-of-range' } : undefined
}

function faultOfChoice(key: string, text: string): RefusalReason | undefined {
  if (key === 'currency') return currencyOf(text) === undefined ? { code: 'not-a-currency' } : undefined
  if (key === 'status')
    return statusOf(text) === undefined ? { code: 'not-a-choice', choices: accountStatuses } : undefined
  if (key === 'state')
    return stateOf(text) === undefined ? { code: 'not-a-choice', choices: opportunityStates } : undefined
  if (key === 'leadStatus')
    return leadStatusOf(text) === undefined ? { code: 'not-a-choice', choices: leadStatuses } : undefined
  if (key === 'attitude')
    return attitudeOf(text) === undefined ? { code: 'not-a-choice', choices: attitudes } : undefined
  if (key === 'assistant')
    return isYes(text) === undefined ? { code: 'not-a-choice', choices: ['yes', 'no'] } : undefined
  if (key === 'external')
    return externalKindOf(text) === undefined ? { code: 'not-a-choice', choices: externalKinds } : undefined
  return influenceOf(text) === undefined ? { code: 'not-a-choice', choices: influences } : undefined
}
