import type { FieldKey } from './fields.ts'
import type { DayOrder } from './read-day.ts'

/** Why a cell, a row or the whole file cannot be taken, in facts. Rows are the file's own numbers. */
export type RefusalReason =
  // The whole file.
  | Readonly<{ code: 'field-not-mapped'; field: FieldKey }>
  | Readonly<{ code: 'field-mapped-twice'; field: FieldKey }>
  | Readonly<{ code: 'field-of-other-object'; field: FieldKey }>
  | Readonly<{ code: 'account-not-found' }>
  // A cell by itself.
  | Readonly<{ code: 'missing'; field: FieldKey }>
  | Readonly<{ code: 'too-long'; length: number; limit: number }>
  | Readonly<{ code: 'not-storable' }>
  | Readonly<{ code: 'not-an-email' }>
  | Readonly<{ code: 'not-a-number'; format: 'point' | 'comma' }>
  | Readonly<{ code: 'not-a-day'; order: DayOrder }>
  | Readonly<{ code: 'out-of-range' }>
  | Readonly<{ code: 'not-a-currency' }>
  | Readonly<{ code: 'not-a-choice'; choices: readonly (string | number)[] }>
  // A row among the others and what is there.
  | Readonly<{ code: 'duplicate-source-id'; firstRow: number }>
  /** Nothing tells the row from an earlier one; a source id would. */
  | Readonly<{ code: 'duplicate-row'; firstRow: number }>
  /** Several that exist could be meant. */
  | Readonly<{ code: 'match-ambiguous'; count: number }>
  | Readonly<{ code: 'reference-unknown'; field: 'account' | 'parent' | 'manager' }>
  | Readonly<{
      code: 'reference-ambiguous'
      field: 'account' | 'parent' | 'manager' | 'owner'
      count: number
    }>
  | Readonly<{ code: 'refers-to-itself'; field: 'parent' | 'manager' }>
  | Readonly<{ code: 'manager-at-another-account'; account: string }>
  /** The contact with this source id is at another account. An import does not move people. */
  | Readonly<{ code: 'contact-at-another-account'; account: string }>
  /** The opportunity with this source id is at another account. An import does not move it. */
  | Readonly<{ code: 'opportunity-at-another-account'; account: string }>
  /** What an opportunity is worth is told in the currency of its account, which is another one. */
  | Readonly<{ code: 'currency-of-account'; currency: string }>
  /** The account has a revenue in another currency and the row brings none in the new one. */
  | Readonly<{ code: 'currency-without-revenue'; currency: string }>
  /** Names and rows along the loop, at most 20 of `length`; a row is `null` where the file does not hold it. */
  | Readonly<{
      code: 'loop'
      field: 'parent' | 'manager'
      names: readonly string[]
      rows: readonly (number | null)[]
      length: number
    }>
  /** The parent or manager is in a row that is left out. */
  | Readonly<{ code: 'depends-on-refused-row'; onRow: number }>

/** A refusal and where it stands. `row` is `null` for the whole file; `value` holds at most the first 200 characters. */
export type Refusal = Readonly<{ row: number | null; column: string | null; value: string }> & RefusalReason

export const mostRefusalsKept = 1_000
const mostValueKept = 200

/** The refusals of one plan as they are found. The first 1,000 are kept, all are counted, every refused row is known. */
export type RefusalLog = Readonly<{
  kept: Refusal[]
  rows: Set<number>
  counted: { total: number }
}>

export function emptyLog(): RefusalLog {
  return { kept: [], rows: new Set(), counted: { total: 0 } }
}

export function note(
  log: RefusalLog,
  row: number | null,
  column: string | null,
  value: string,
  reason: RefusalReason,
): void {
  log.counted.total += 1
  if (row !== null) log.rows.add(row)
  if (log.kept.length < mostRefusalsKept)
    log.kept.push({ row, column, value: value.slice(0, mostValueKept), ...reason })
}

/** Whether something may be planned: nothing is refused, or refused rows are left out. */
export function isPlannable(log: RefusalLog, leaveOutRefused: boolean): boolean {
  return log.counted.total === 0 || leaveOutRefused
}

/** The part of a plan that tells of refusals: the kept ones by row, those of the whole file first. */
export function summaryOf(log: RefusalLog) {
  return {
    refusals: log.kept.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    refusalCount: log.counted.total,
    refusedRows: [...log.rows].toSorted((a, b) => a - b),
  }
}

/** What every plan says of a table of which nothing is taken. */
export function nothingTaken(log: RefusalLog) {
  const none = [] as const
  return { creates: none, updates: none, unchanged: 0, teamMembers: none, ...summaryOf(log) }
}
