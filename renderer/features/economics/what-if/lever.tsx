import Box from '@mui/material/Box'
import Slider from '@mui/material/Slider'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { formatCount } from '../../../ui/format.ts'
import { numberText, readNumber } from '../../../ui/plain-number.ts'
import { useWhatIfWords } from './what-if-words.ts'

type Props = Readonly<{
  label: string
  hint: string
  /** As it is typed; `null` for nothing. */
  value: number | null
  from: number
  to: number
  /** How far the slider goes; without it there is none. */
  reach?: Readonly<{ from: number; to: number }>
  /** While it is drawn, and again with `isOver` when it is let go or typed. */
  onChange: (value: number | null, isOver: boolean) => void
}>

/** Something that terms are changed by: drawn along a line, or typed. What is no number stays in the field with the reason. */
export function Lever({ label, hint, value, from, to, reach, onChange }: Props) {
  const say = useWhatIfWords()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const type = (text: string): void => {
    setTyped(text)
    const read = readNumber(text)
    const isRight = read !== undefined && (read === null || (read >= from && read <= to))
    setWrong(!isRight)
    if (isRight) onChange(read, true)
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 92px', columnGap: 3, alignItems: 'center' }}>
      <Typography variant="body2" component="label" htmlFor={id}>
        {label}
        <Typography variant="caption" color="textSecondary" component="span" sx={{ display: 'block' }}>
          {hint}
        </Typography>
      </Typography>
      <TextField
        id={id}
        size="small"
        value={typed ?? numberText(value)}
        error={isWrong}
        slotProps={{
          htmlInput: {
            inputMode: 'decimal',
            style: { textAlign: 'right' },
            'aria-describedby': isWrong ? `${id}-wrong` : undefined,
          },
        }}
        onChange={({ target }) => type(target.value)}
        onBlur={() => {
          if (!isWrong) setTyped(undefined)
        }}
      />
      {reach ? (
        <Slider
          size="small"
          aria-label={label}
          sx={{ gridColumn: '1 / -1', mx: 1, width: 'calc(100% - 8px)' }}
          min={reach.from}
          max={reach.to}
          step={0.5}
          value={Math.min(reach.to, Math.max(reach.from, value ?? 0))}
          marks={reach.from < 0 ? [{ value: 0 }] : false}
          track={reach.from < 0 ? false : 'normal'}
          onChange={(_event, next) => {
            setTyped(undefined)
            setWrong(false)
            onChange(next, false)
          }}
          onChangeCommitted={(_event, next) => onChange(next, true)}
        />
      ) : null}
      {isWrong ? (
        <Typography
          id={`${id}-wrong`}
          variant="caption"
          color="error"
          role="alert"
          sx={{ gridColumn: '1 / -1' }}
        >
          {say('numberWrong', { from: formatCount(from), to: formatCount(to) })}
        </Typography>
      ) : null}
    </Box>
  )
}
