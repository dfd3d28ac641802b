import type { Payload } from '#shared/contract/contract.ts'
import { formatCount, formatShare } from '../../ui/format.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { readTyped, typedAmount } from '../../ui/typed-amount.ts'
import type { Shown } from './grid-model.ts'
import type { Measure } from './white-space-words.ts'

export type CellChanges = Payload<'white-space.fill'>['cells'][number]['changes']

export type TypedMeasure = 'potential' | 'spend' | 'share' | 'incumbent'

/** Whether a figure is typed; the others are reckoned. */
export function isTyped(measure: Measure): measure is TypedMeasure {
  return measure === 'potential' || measure === 'spend' || measure === 'share' || measure === 'incumbent'
}

/** What a typed or pasted text sets; `undefined` for what can't be read as that figure. */
export function readFigure(text: string, measure: TypedMeasure, currency: string): CellChanges | undefined {
  switch (measure) {
    case 'potential':
    case 'spend': {
      const minor = readTyped(withoutCurrency(text, currency), currency)
      if (minor === undefined) return undefined
      return measure === 'potential' ? { potentialMinor: minor } : { spendMinor: minor }
    }
    case 'share': {
      const plain = text.replace(/%\s*$/, '').trim()
      if (plain === '') return { sharePercent: null }
      const percent = /^\d{1,3}$/.test(plain) ? Number(plain) : 101
      return percent > 100 ? undefined : { sharePercent: percent }
    }
    case 'incumbent':
      return text.trim().length > 200 ? undefined : { incumbent: text.trim() }
  }
}

/** A figure as it is typed and copied. */
export function typedText(shown: Shown, currency: string): string {
  switch (shown.kind) {
    case 'none':
      return ''
    case 'amount':
      return typedAmount(shown.minor, currency)
    case 'share':
      return `${Math.round(shown.share * 100)}`
    case 'words':
      return shown.words
  }
}

/** A figure as the grid shows it: amounts in whole units. */
export function gridText(shown: Shown, currency: string): string {
  switch (shown.kind) {
    case 'none':
      return ''
    case 'amount':
      return formatCount(Math.round(shown.minor / 10 ** minorDigits(currency)))
    case 'share':
      return formatShare(shown.share)
    case 'words':
      return shown.words
  }
}

/** Spreadsheets may copy an amount with the sign or the letters of its currency. */
function withoutCurrency(text: string, currency: string): string {
  return text
    .replace(currency, '')
    .replaceAll(/\p{Sc}/gu, '')
    .trim()
}
