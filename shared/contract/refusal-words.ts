import type { Refusal } from '#shared/domain/import/refusal.ts'

const reasons: Readonly<Record<Refusal['code'], string>> = {
  'field-not-mapped': 'No column gives a field that is needed',
  'field-mapped-twice': 'Two columns give the same field',
  'field-of-other-object': 'A column gives a field of something else',
  'account-not-found': 'The account of all rows is not there',
  missing: 'Something that is needed is missing',
  'too-long': 'Too long',
  'not-storable': 'Holds characters that are no text',
  'not-an-email': 'Not an e-mail address',
  'not-a-number': 'Not a number as it is expected here',
  'not-a-day': 'Not a day as it is expected here',
  'out-of-range': 'The number is too large, or negative where it can’t be',
  'not-a-currency': 'Not a currency code of three letters',
  'not-a-choice': 'Not one of the words that may stand here',
  'duplicate-source-id': 'The source id stands in another row too',
  'duplicate-row': 'Can’t be told from another row',
  'match-ambiguous': 'Several that exist could be meant',
  'reference-unknown': 'Names something that is not there',
  'reference-ambiguous': 'Several have this name',
  'refers-to-itself': 'Refers to itself',
  'manager-at-another-account': 'The manager is at another account',
  'contact-at-another-account': 'The person with this source id is at another account',
  'opportunity-at-another-account': 'The opportunity with this source id is at another account',
  'currency-of-account': 'The account is in another currency',
  'currency-without-revenue': 'Gives a currency and no revenue, where there is a revenue in another',
  loop: 'Stands below itself',
  'depends-on-refused-row': 'Depends on a row that is refused',
}

/** Why something of a file is refused, with the place, in a line of a report. */
export function sayRefusalInReport({ code, row, column, value }: Refusal): string {
  const place = row === null ? 'File' : `Row ${row}`
  const where = column === null || column === '' ? place : `${place}, column ${oneLine(column)}`
  return `${where}: ${reasons[code]}${value === '' ? '' : ` (${oneLine(value)})`}.`
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 100)
}
