import { useState } from 'react'
import { formatDecimal } from '../../../ui/format.ts'
import { numberText, readNumber } from '../../../ui/plain-number.ts'
import { TypedCell } from '../../../ui/typed-cell.tsx'
import { useFactorsWords } from './factors-words.ts'

type Props = Readonly<{
  label: string
  value: number | null
  from: number
  to: number
  /** Whether nothing is a value too. */
  mayBeNone?: boolean
  isDisabled: boolean
  widthPx?: number
  /** When it is left or Enter is pressed, where it has become another. */
  onPut: (value: number | null) => void
}>

/** A number in a table. What is none stays in the field, with the reason, until it is one. */
export function NumberCell(props: Props) {
  const { label, value, from, to, mayBeNone = false, isDisabled, widthPx = 76, onPut } = props
  const say = useFactorsWords()
  const [typed, setTyped] = useState<string>()
  const read = typed === undefined ? value : readNumber(typed)
  const isRight = read === null ? mayBeNone : read !== undefined && read >= from && read <= to
  const put = (): void => {
    if (typed === undefined || !isRight || read === undefined) return
    setTyped(undefined)
    if (read !== value) onPut(read)
  }
  const wrong = say('wrong', { from: formatDecimal(from, 0), to: formatDecimal(to, 0) })
  return (
    <TypedCell
      label={label}
      wrong={isRight ? undefined : wrong}
      text={typed ?? numberText(value)}
      isDisabled={isDisabled}
      widthPx={widthPx}
      onType={setTyped}
      onPut={put}
      onBack={() => setTyped(undefined)}
    />
  )
}
