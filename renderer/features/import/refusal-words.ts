import type { Refusal } from '#shared/domain/import/refusal.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { wordsOf } from '../../ui/words.ts'
import { useFieldWords } from './field-words.ts'

const useWords = wordsOf('import-refusals', {
  'field-not-mapped': 'No column is mapped to {{field}}, and it is needed.',
  'field-mapped-twice': 'Two columns are mapped to {{field}}.',
  'field-of-other-object': '{{field}} is not a field of what the file holds.',
  'account-not-found': 'The account chosen for all rows is no longer there.',
  missing: '{{field}} is missing.',
  'too-long': 'Too long: {{length}} characters, at most {{limit}}.',
  'not-storable': 'Holds characters that are no text.',
  'not-an-email': 'Not an e-mail address.',
  'not-a-number-point': 'Not a number as 1,234.56.',
  'not-a-number-comma': 'Not a number as 1.234,56.',
  'not-a-day-year-first': 'Not a day as 2026-12-31.',
  'not-a-day-day-first': 'Not a day as 31.12.2026.',
  'not-a-day-month-first': 'Not a day as 12/31/2026.',
  'out-of-range': 'The number is too large, or negative where it can’t be.',
  'not-a-currency': 'Not a currency code of three letters.',
  'not-a-choice': 'Not one of {{choices}}.',
  'duplicate-source-id': 'The source id stands in row {{row}} too.',
  'duplicate-row': 'Can’t be told from row {{row}}. A source id would tell them apart.',
  'match-ambiguous': '{{count}} that exist could be meant. A source id would tell which.',
  'unknown-account': 'No account has this source id or name.',
  'unknown-parent': 'No account in the file or the workspace has this source id or name.',
  'unknown-manager': 'No person of this account has this source id, e-mail or name.',
  'reference-ambiguous': '{{count}} have this name.',
  'itself-parent': 'An account can’t be its own parent.',
  'itself-manager': 'A person can’t report to themselves.',
  'manager-at-another-account': 'The manager is at another account: {{account}}.',
  'contact-at-another-account':
    'The person with this source id is at another account: {{account}}. An import does not move people.',
  'opportunity-at-another-account':
    'The opportunity with this source id is at another account: {{account}}. An import does not move it.',
  'currency-of-account': 'The account is in {{currency}}. Its opportunities are told in its currency.',
  'currency-without-revenue':
    'The account has a revenue in another currency; the row brings none in {{currency}}.',
  'loop-parent': 'A loop: {{chain}}.',
  'loop-manager': 'A reporting cycle: {{chain}}.',
  'reports-to': ' reports to ',
  'belongs-to': ' belongs to ',
  'depends-on-refused-row': 'Depends on row {{row}}, which is refused.',
  inRow: '{{name}} (row {{row}})',
})

/** Why something is refused, in a sentence. A reason without words does not compile. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const say = useWords()
  const sayField = useFieldWords()
  return (refusal) => {
    switch (refusal.code) {
      case 'field-not-mapped':
      case 'field-mapped-twice':
      case 'field-of-other-object':
      case 'missing':
        return say(refusal.code, { field: sayField(refusal.field) })
      case 'account-not-found':
      case 'not-storable':
      case 'not-an-email':
      case 'out-of-range':
      case 'not-a-currency':
        return say(refusal.code)
      case 'too-long':
        return say('too-long', { length: refusal.length, limit: refusal.limit })
      case 'not-a-number':
        return say(refusal.format === 'point' ? 'not-a-number-point' : 'not-a-number-comma')
      case 'not-a-day':
        return say(`not-a-day-${refusal.order}`)
      case 'not-a-choice':
        return say('not-a-choice', { choices: refusal.choices.join(', ') })
      case 'duplicate-source-id':
      case 'duplicate-row':
        return say(refusal.code, { row: refusal.firstRow })
      case 'match-ambiguous':
        return say('match-ambiguous', { count: refusal.count })
      case 'reference-unknown':
        return say(`unknown-${refusal.field}`)
      case 'reference-ambiguous':
        return say('reference-ambiguous', { count: refusal.count })
      case 'refers-to-itself':
        return say(`itself-${refusal.field}`)
      case 'manager-at-another-account':
      case 'contact-at-another-account':
      case 'opportunity-at-another-account':
        return say(refusal.code, { account: refusal.account })
      case 'currency-of-account':
      case 'currency-without-revenue':
        return say(refusal.code, { currency: refusal.currency })
      case 'loop': {
        const names = refusal.names.map((name, index) => inRow(name, refusal.rows[index] ?? null))
        return say(`loop-${refusal.field}`, {
          chain: names.join(say(refusal.field === 'manager' ? 'reports-to' : 'belongs-to')),
        })
      }
      case 'depends-on-refused-row':
        return say('depends-on-refused-row', { row: refusal.onRow })
      default:
        return assertNever(refusal)
    }
  }

  function inRow(name: string, row: number | null): string {
    return row === null ? name : say('inRow', { name, row })
  }
}
