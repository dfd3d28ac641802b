import type { AmountMinor } from '#shared/kernel/money.ts'
import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { amountText, numberFormatOf, readAmount } from '../../../ui/amount-text.ts'
import { useBudgetWords } from './budget-words.ts'

/** Minor units as somebody types them, below zero too; `undefined` for what is none. */
export function readBudget(text: string, currency: string): AmountMinor | null | undefined {
  const plain = text
    .replace(currency, '')
    .replaceAll(/\p{Sc}/gu, '')
    .replace('\u2212', '-')
    .trim()
  const read = readAmount(plain, currency, numberFormatOf(navigator.language))
  return read.ok ? read.value : undefined
}

type Props = Readonly<{
  label: string
  value: AmountMinor | null
  currency: string
  /** What counts while nothing is set. */
  instead: AmountMinor | null
  isDisabled: boolean
  place: Readonly<{ row: number; column: number }>
  onPut: (value: AmountMinor | null) => void
  /** Several cells at once; answers whether it was for them. */
  onPasteCells: (text: string) => boolean
}>

/** An amount in the grid: kept when it is left or Enter is pressed; Enter and the arrows go up and down. */
export function AmountCell({
  label,
  value,
  currency,
  instead,
  isDisabled,
  place,
  onPut,
  onPasteCells,
}: Props) {
  const say = useBudgetWords()
  const [typed, setTyped] = useState<string>()
  const read = typed === undefined ? value : readBudget(typed, currency)
  const textOf = (amount: AmountMinor | null): string =>
    amount === null ? '' : amountText(amount, currency, numberFormatOf(navigator.language))
  const put = (): void => {
    if (typed === undefined || read === undefined) return
    setTyped(undefined)
    if (read !== value) onPut(read)
  }
  return (
    <Field
      aria-label={read === undefined ? `${label}. ${say('wrong')}` : label}
      aria-invalid={read === undefined}
      title={read === undefined ? say('wrong') : undefined}
      inputMode="decimal"
      autoComplete="off"
      disabled={isDisabled}
      data-place={`${place.row}/${place.column}`}
      placeholder={textOf(instead)}
      value={typed ?? textOf(value)}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={put}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain')
        if (!/[\t\n\r]/.test(text) || !onPasteCells(text)) return
        event.preventDefault()
        setTyped(undefined)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(undefined)
        const down = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
        if (down === 0) return
        event.preventDefault()
        put()
        const next = `[data-place="${place.row + down}/${place.column}"]`
        event.currentTarget.closest('table')?.querySelector<HTMLInputElement>(next)?.focus()
      }}
    />
  )
}

const Field = styled('input')({
  width: '100%',
  minWidth: 62,
  boxSizing: 'border-box',
  font: 'inherit',
  textAlign: 'right',
  color: 'inherit',
  background: 'transparent',
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 4,
  padding: '2px 4px',
  '&::placeholder': { color: 'var(--mui-palette-text-secondary)', opacity: 1, fontStyle: 'italic' },
  '&:hover:enabled': { borderColor: 'var(--mui-palette-text-secondary)' },
  '&:focus': {
    outline: '2px solid var(--mui-palette-primary-main)',
    outlineOffset: -1,
    background: 'var(--mui-palette-background-paper)',
  },
  '&[aria-invalid="true"]': { borderColor: 'var(--mui-palette-error-main)' },
})
