import type { Value } from '#shared/domain/sensitivity/draft.ts'
import { formatDay, formatDecimal } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import type { SayCustomer } from './customer-words.ts'

/** What a value says; words have their key in the catalog. */
export function sayValue(value: Value, say: SayCustomer, currency: string): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'day':
      return formatDay(value.day)
    case 'word':
      return say(value.word as 'action-open')
    case 'minutes':
      return say('minutes', { hours: formatDecimal(value.minutes / 60, 1) })
    case 'money':
      return moneyText(value.minor, currency)
  }
}
