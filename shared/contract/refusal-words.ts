import type { Refusal } from '#shared/domain/import/refusal.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { importFieldWords as fields } from './import-field-words.ts'

/** Why something of a file is refused, in a sentence: the same on the page and in a report. A reason without words does not compile. */
export function sayRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'field-not-mapped':
      return `No column is mapped to ${fields[refusal.field]}, and it is needed.`
    case 'field-mapped-twice':
      return `Two columns are mapped to ${fields[refusal.field]}.`
    case 'field-of-other-object':
      return `${fields[refusal.field]} is not a field of what the file holds.`
    case 'account-not-found':
      return 'The account chosen for all rows is no longer there.'
    case 'missing':
      return `${fields[refusal.field]} is missing.`
    case 'too-long':
      return `Too long: ${refusal.length} characters, at most ${refusal.limit}.`
    case 'not-storable':
      return 'Holds characters that are no text.'
    case 'not-an-email':
      return 'Not an e-mail address.'
    case 'not-a-number':
      return `Not a number as ${refusal.format === 'point' ? '1,234.56' : '1.234,56'}.`
    case 'not-a-day':
      return `Not a day as ${days[refusal.order]}.`
    case 'out-of-range':
      return 'The number is too large, or negative where it can’t be.'
    case 'not-a-currency':
      return 'Not a currency code of three letters.'
    case 'not-a-choice':
      return `Not one of ${refusal.choices.join(', ')}.`
    case 'duplicate-source-id':
      return `The source id stands in row ${refusal.firstRow} too.`
    case 'duplicate-row':
      return `Can’t be told from row ${refusal.firstRow}. A source id would tell them apart.`
    case 'match-ambiguous':
      return `${refusal.count} that exist could be meant. A source id would tell which.`
    case 'reference-unknown':
      return unknown[refusal.field]
    case 'reference-ambiguous':
      return `${refusal.count} have this name.`
    case 'refers-to-itself':
      return refusal.field === 'parent'
        ? 'An account can’t be its own parent.'
        : 'A person can’t report to themselves.'
    case 'manager-at-another-account':
      return `The manager is at another account: ${refusal.account}.`
    case 'contact-at-another-account':
      return `The person with this source id is at another account: ${refusal.account}. An import does not move people.`
    case 'opportunity-at-another-account':
      return `The opportunity with this source id is at another account: ${refusal.account}. An import does not move it.`
    case 'currency-of-account':
      return `The account is in ${refusal.currency}. Its opportunities are told in its currency.`
    case 'currency-without-revenue':
      return `The account has a revenue in another currency; the row brings none in ${refusal.currency}.`
    case 'loop': {
      const names = refusal.names.map((name, index) => inRow(name, refusal.rows[index] ?? null))
      return refusal.field === 'manager'
        ? `A reporting cycle: ${names.join(' reports to ')}.`
        : `A loop: ${names.join(' belongs to ')}.`
    }
    case 'depends-on-refused-row':
      return `Depends on row ${refusal.onRow}, which is refused.`
    default:
      return assertNever(refusal)
  }
}

/** The same with the place, in a line of a report. */
export function sayRefusalInReport(refusal: Refusal): string {
  const { row, column, value } = refusal
  const place = row === null ? 'File' : `Row ${row}`
  const where = column === null || column === '' ? place : `${place}, column ${oneLine(column)}`
  const why = oneLine(sayRefusal(refusal), 500).replace(/\.$/, '')
  return `${where}: ${why}${value === '' ? '' : ` (${oneLine(value)})`}.`
}

const days = { 'year-first': '2026-12-31', 'day-first': '31.12.2026', 'month-first': '12/31/2026' } as const

const unknown = {
  account: 'No account has this source id or name.',
  parent: 'No account in the file or the workspace has this source id or name.',
  manager: 'No person of this account has this source id, e-mail or name.',
} as const

function inRow(name: string, row: number | null): string {
  return row === null ? name : `${name} (row ${row})`
}

function oneLine(text: string, longest = 100): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, longest)
}
