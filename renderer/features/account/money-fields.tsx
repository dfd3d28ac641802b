import { minorDigits } from '#shared/kernel/money.ts'
import { currencyOf } from '#shared/domain/import/read-value.ts'
import type { Account } from '#shared/domain/account/model.ts'
import {
  amountText,
  countText,
  numberFormatOf,
  readAmount,
  readCount,
  withDigitsOf,
  type AmountRefusal,
} from '../../ui/amount-text.ts'
import { InlineField } from '../../ui/inline-field.tsx'
import type { Kept } from '../../ui/use-draft.ts'
import { useAccountWords } from './account-words.ts'
import { unreadable } from '../../ui/unreadable.ts'
import { useEditAccount } from './use-edit-account.ts'

const exampleMinor = 125_000_000

type Props = Readonly<{ account: Account; isReadOnly: boolean }>

/** Figures of the customer's own: people, currency and yearly revenue, read the way the user's numbers are written. */
export function MoneyFields({ account, isReadOnly }: Props) {
  const say = useAccountWords()
  const edit = useEditAccount(account)
  const format = numberFormatOf(navigator.language)
  const { currency, annualRevenueMinor } = account

  const sayRefusal = (text: string, refusal: AmountRefusal): string => {
    switch (refusal) {
      case 'not-an-amount':
        return say('notAnAmount', { text: text.trim(), example: amountText(exampleMinor, 'EUR', format) })
      case 'too-fine':
        return say('tooFine', { currency, count: minorDigits(currency) })
      case 'too-large':
        return say('tooLarge')
    }
  }
  const keepRevenue = (text: string): Promise<Kept> => {
    const read = readAmount(text, currency, format)
    return read.ok ? edit({ annualRevenueMinor: read.value }) : unreadable(sayRefusal(text, read.error))
  }
  const keepCurrency = (text: string): Promise<Kept> => {
    const code = currencyOf(text.trim())
    if (code === undefined) return unreadable(say('currencyWrong'))
    if (annualRevenueMinor === null) return edit({ currency: code })
    return edit({
      currency: code,
      annualRevenueMinor: withDigitsOf(annualRevenueMinor, currency, code),
    })
  }
  const keepEmployees = (text: string): Promise<Kept> => {
    const read = readCount(text, format)
    if (read.ok) return edit({ employees: read.value })
    return unreadable(say('notACount', { text: text.trim(), example: countText(1_250, format) }))
  }

  return (
    <>
      <InlineField
        label={say('employees')}
        of={account}
        value={account.employees === null ? '' : countText(account.employees, format)}
        isReadOnly={isReadOnly}
        onKeep={keepEmployees}
      />
      <InlineField
        label={say('annualRevenue', { currency })}
        of={account}
        field="annualRevenue"
        value={annualRevenueMinor === null ? '' : amountText(annualRevenueMinor, currency, format)}
        isReadOnly={isReadOnly}
        onKeep={keepRevenue}
      />
      <InlineField
        label={say('currency')}
        of={account}
        value={currency}
        isReadOnly={isReadOnly}
        onKeep={keepCurrency}
      />
    </>
  )
}
