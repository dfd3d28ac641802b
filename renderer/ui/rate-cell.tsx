import {
  rateOf,
  rateText,
  wayOf,
  type RateUnits,
  type RateWay,
} from '#shared/domain/economics/exchange-rate.ts'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { numberFormatOf } from './amount-text.ts'

type Props = Readonly<{
  label: string
  /** What is said where the text is no rate. */
  wrong: string
  value: RateUnits | null
  /** Which currency what is typed says one unit of. */
  way: RateWay
  isDisabled: boolean
  /** When it is left or Enter is pressed, where it has become another; `null` where it was emptied. */
  onPut: (rate: RateUnits | null) => void
}>

/** An exchange rate in a table. What is none stays in the field, with the reason, until it is one. */
export function RateCell({ label, wrong, value, way, isDisabled, onPut }: Props) {
  const [typed, setTyped] = useState<string>()
  const text = typed?.trim().replace(',', '.')
  const read = text === undefined ? value : text === '' ? null : rateOf(text, way)
  const isRight = read !== undefined
  const put = (): void => {
    if (typed === undefined || read === undefined) return
    setTyped(undefined)
    if (read?.ownUnits !== value?.ownUnits || read?.foreignUnits !== value?.foreignUnits) onPut(read)
  }
  return (
    <Box
      component="input"
      aria-label={isRight ? label : `${label}. ${wrong}`}
      aria-invalid={!isRight}
      title={isRight ? undefined : wrong}
      inputMode="decimal"
      disabled={isDisabled}
      value={typed ?? shownAs(value, way)}
      onChange={(event: { target: HTMLInputElement }) => setTyped(event.target.value)}
      onBlur={put}
      onKeyDown={(event: { key: string }) => {
        if (event.key === 'Enter') put()
        if (event.key === 'Escape') setTyped(undefined)
      }}
      sx={{
        width: 112,
        font: 'inherit',
        textAlign: 'right',
        color: 'inherit',
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: isRight ? 'divider' : 'error.main',
        borderRadius: 1,
        px: 1,
        py: 0.5,
        '&:disabled': { color: 'text.disabled', bgcolor: 'transparent' },
      }}
    />
  )
}

/** As it was given, or turned round to nine digits. */
function shownAs(rate: RateUnits | null, way: RateWay): string {
  if (rate === null) return ''
  const { ownUnits, foreignUnits } = rate
  const value = way === 'foreign' ? ownUnits / foreignUnits : foreignUnits / ownUnits
  const text = wayOf(rate) === way ? rateText(rate) : String(Number(value.toPrecision(9)))
  return numberFormatOf(navigator.language) === 'comma' ? text.replace('.', ',') : text
}
