import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import TextField from '@mui/material/TextField'
import { useState } from 'react'

type Props = Readonly<{
  label: string
  day: CalendarDay
  first: CalendarDay
  last: CalendarDay
  onChoose: (day: CalendarDay) => void
}>

/** A day within limits, in the system's own date field; what is outside of them may be half typed, and waits. */
export function DayInput({ label, day, first, last, onChoose }: Props) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      type="date"
      size="small"
      value={typed ?? day}
      onChange={({ target }) => {
        setTyped(target.value)
        if (isCalendarDay(target.value) && target.value >= first && target.value <= last)
          onChoose(target.value)
      }}
      onBlur={() => setTyped(undefined)}
      slotProps={{ htmlInput: { 'aria-label': label, min: first, max: last } }}
      sx={{ flex: 'none', width: 138, '& input': { py: 1, px: 2 } }}
    />
  )
}
