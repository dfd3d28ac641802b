import type { Output } from '#shared/contract/contract.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { formatDay } from '../../../ui/format.ts'
import type { Named } from './compared-moments.ts'
import { useCopyWords } from './copy-words.ts'

type Props = Readonly<{
  label: string
  value: Named
  copies: Output<'plan.listCopies'>
  today: string
  onChoose: (named: Named) => void
}>

/** A copy, now, or any day. */
export function MomentChoice({ label, value, copies, today, onChoose }: Props) {
  const say = useCopyWords()
  const isDay = isCalendarDay(value)
  const isGone = !isDay && value !== 'now' && !copies.some(({ id }) => id === value)
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <TextField
        select
        size="small"
        label={label}
        value={isDay ? 'day' : value}
        onChange={(event) => onChoose(event.target.value === 'day' ? today : event.target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {isGone ? <option value={value}>{say('goneCopy')}</option> : null}
        <option value="now">{say('now')}</option>
        {copies.toReversed().map(({ id, reason, takenOn }) => (
          <option key={id} value={id}>
            {say('copyOf', { reason: say(`reason-${reason}`), day: formatDay(takenOn) })}
          </option>
        ))}
        <option value="day">{say('onDay')}</option>
      </TextField>
      {isDay ? (
        <TextField
          type="date"
          size="small"
          label={say('day')}
          value={value}
          onChange={(event) => {
            if (isCalendarDay(event.target.value)) onChoose(event.target.value)
          }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ) : null}
    </Box>
  )
}
