import { useState } from 'react'
import Box from '@mui/material/Box'
import { formatDecimal } from '../../../ui/format.ts'
import { numberText, readNumber } from '../../../ui/plain-number.ts'
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
    <Box
      component="input"
      aria-label={isRight ? label : `${label}. ${wrong}`}
      aria-invalid={!isRight}
      title={isRight ? undefined : wrong}
      inputMode="decimal"
      disabled={isDisabled}
      value={typed ?? numberText(value)}
      onChange={(event: { target: HTMLInputElement }) => setTyped(event.target.value)}
      onBlur={put}
      onKeyDown={(event: { key: string }) => {
        if (event.key === 'Enter') put()
        if (event.key === 'Escape') setTyped(undefined)
      }}
      sx={{
        width: widthPx,
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
