import {
  rateOf,
  rateText,
  wayOf,
  type RateUnits,
  type RateWay,
} from '#shared/domain/economics/exchange-rate.ts'
import { useState } from 'react'
import { numberFormatOf } from './amount-text.ts'
import { TypedCell } from './typed-cell.tsx'

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
    <TypedCell
      label={label}
      wrong={isRight ? undefined : wrong}
      text={typed ?? shownAs(value, way)}
      isDisabled={isDisabled}
      widthPx={112}
      onType={setTyped}
      onPut={put}
      onBack={() => setTyped(undefined)}
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
